// Starts the engine's threads.
#pragma once

#include <pthread.h>
#include <signal.h>

namespace nodevirt {

// Detached, and deaf to signals that others send: those belong to the process's main thread. A signal that a thread causes itself
// stays open: a fault whose signal is blocked ends the process at once, and no handler can report it. False when the system has
// no thread left.
inline bool startThread(void* (*main)(void*), void* argument) {
  sigset_t others, before;
  sigfillset(&others);
  for (const int own : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS, SIGABRT}) sigdelset(&others, own);
  pthread_sigmask(SIG_SETMASK, &others, &before);
  pthread_t thread;
  const bool started = pthread_create(&thread, nullptr, main, argument) == 0;
  if (started) pthread_detach(thread);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  return started;
}

}  // namespace nodevirt
