// Starts the engine's threads.
#pragma once

#include <pthread.h>
#include <signal.h>

namespace nodevirt {

// Detached, and deaf to signals: those belong to the process's main thread. False when the system has no thread left.
inline bool startThread(void* (*main)(void*), void* argument) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_t thread;
  const bool started = pthread_create(&thread, nullptr, main, argument) == 0;
  if (started) pthread_detach(thread);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  return started;
}

}  // namespace nodevirt
