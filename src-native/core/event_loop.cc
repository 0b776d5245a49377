#include "event_loop.h"

#include <chrono>
#include <mutex>
#include <thread>

#include "library.h"
#include "thread.h"

namespace nodevirt {

namespace {

void* runForever(void*) {
  auto* runOnce = LIBVIRT(virEventRunDefaultImpl);
  for (;;) {
    // A poll that fails again and again must not become a busy loop.
    if (runOnce() < 0) std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  return nullptr;
}

}  // namespace

std::optional<Failure> startEventLoop() {
  static std::mutex mutex;
  static bool registered = false;
  static bool running = false;
  std::lock_guard<std::mutex> lock(mutex);
  if (!registered) {
    if (LIBVIRT(virEventRegisterDefaultImpl)() < 0) return Failure::last("virEventRegisterDefaultImpl");
    registered = true;
  }
  if (!running) {
    if (!startThread(&runForever, nullptr)) {
      return Failure::of(Failure::Kind::noThread, "virEventRunDefaultImpl", "no thread for libvirt's event loop");
    }
    running = true;
  }
  return std::nullopt;
}

}  // namespace nodevirt
