#include "event_loop.h"

#include <chrono>
#include <mutex>
#include <thread>

#ifdef __linux__
#include <cerrno>
#include <cstring>

#include "epoll_loop.h"
#endif
#include "library.h"
#include "thread.h"

namespace nodevirt {

namespace {

void* runDefault(void*) {
  auto* runOnce = LIBVIRT(virEventRunDefaultImpl);
  for (;;) {
    // A poll that fails again and again must not become a busy loop.
    if (runOnce() < 0) std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  return nullptr;
}

#ifdef __linux__

// Never destroyed: libvirt may call it as long as the process lives.
EpollLoop* own = nullptr;

void* runOwn(void*) {
  for (;;) own->runOnce();
  return nullptr;
}

// libvirt takes one implementation in a process, and the first that it is given: other code may have come before us. That one is
// used then. libvirt does not say whose it is, so it is asked for a timer.
bool ownIsTaken() {
  LIBVIRT(virEventRegisterImpl)
  ([](int fd, int events, virEventHandleCallback callback, void* opaque,
      virFreeCallback free) { return own->addHandle(fd, events, callback, opaque, free, Doing::now() == Doing::opening); },
   [](int watch, int events) { own->updateHandle(watch, events, Doing::underWay() > 1); },
   [](int watch) { return own->removeHandle(watch); },
   [](int milliseconds, virEventTimeoutCallback callback, void* opaque, virFreeCallback free) {
     const bool once = Doing::now() == Doing::registering && milliseconds < 0;
     return own->addTimeout(once ? 0 : milliseconds, callback, opaque, free);
   },
   [](int timer, int milliseconds) { own->updateTimeout(timer, milliseconds); },
   [](int timer) { return own->removeTimeout(timer); });
  const int timer = LIBVIRT(virEventAddTimeout)(-1, [](int, void*) {}, nullptr, nullptr);
  const bool taken = own->removeTimeout(timer) == 0;
  if (!taken) LIBVIRT(virEventRemoveTimeout)(timer);
  return taken;
}

#endif

}  // namespace

thread_local Doing::What Doing::now_ = Doing::other;
std::atomic<int> Doing::underWay_{0};

std::optional<Failure> startEventLoop() {
  static std::mutex mutex;
  static void* (*registered)(void*) = nullptr;
  static bool running = false;
  std::lock_guard<std::mutex> lock(mutex);
  if (running) return std::nullopt;
#ifdef __linux__
  if (!registered) {
    own = EpollLoop::create().release();
    if (!own)
      return Failure::of(Failure::Kind::noThread, "virEventRegisterImpl", std::string("no event loop: ") + std::strerror(errno));
    if (ownIsTaken()) registered = &runOwn;
  }
#endif
  if (!registered) {
    if (LIBVIRT(virEventRegisterDefaultImpl)() < 0) return Failure::last("virEventRegisterDefaultImpl");
    registered = &runDefault;
  }
  if (!startThread(registered, nullptr)) {
    return Failure::of(Failure::Kind::noThread, "virEventRunDefaultImpl", "no thread for libvirt's event loop");
  }
  running = true;
  return std::nullopt;
}

}  // namespace nodevirt
