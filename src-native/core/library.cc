#include "library.h"

#include <dlfcn.h>

#include <cstdlib>

namespace nodevirt {

namespace {

#ifdef __APPLE__
constexpr const char* kDefaultName = "libvirt.0.dylib";
#else
constexpr const char* kDefaultName = "libvirt.so.0";
#endif

}  // namespace

Library::Library() {
  const char* chosen = std::getenv("NODEVIRT_LIBVIRT");
  const char* name = chosen && *chosen ? chosen : kDefaultName;
  handle_ = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (!handle_) {
    const char* reason = dlerror();
    failure_ = reason ? reason : name;
    return;
  }
  auto* initialize = function<decltype(&::virInitialize)>("virInitialize");
  if (!initialize || initialize() < 0) {
    failure_ = std::string(name) + (initialize ? ": virInitialize failed" : " is not libvirt: it has no virInitialize");
    handle_ = nullptr;
    return;
  }
  // Every error reaches JavaScript as a rejection; libvirt would print each to stderr besides.
  function<decltype(&::virSetErrorFunc)>("virSetErrorFunc")(nullptr, [](void*, virErrorPtr) {});
}

const Library& Library::get() {
  // Never destroyed: threads may be inside libvirt while the process exits.
  static const Library* const library = new Library();
  return *library;
}

void* Library::symbol(const char* name) const {
  return handle_ ? dlsym(handle_, name) : nullptr;
}

}  // namespace nodevirt
