#include "library.h"

#include <dlfcn.h>

#include <cstdlib>
#include <cstring>
#include <mutex>

#include "admin_classes.h"
#include "client_loop.h"

namespace nodevirt {

namespace {

#ifdef __APPLE__
constexpr const char* kDefaultName = "libvirt.0.dylib";
#else
constexpr const char* kDefaultName = "libvirt.so.0";
#endif

// The functions that LIBVIRT() calls without a check. A test holds this list against its uses, and against the version.
constexpr const char* kOldest = "1.0.2";
constexpr const char* kNeeded[] = {
    "virConnectClose",
    "virConnectIsAlive",
    "virConnectRef",
    "virDomainFree",
    "virDomainGetConnect",
    "virDomainGetInfo",
    "virDomainGetSchedulerType",
    "virDomainGetVcpusFlags",
    "virDomainRef",
    "virEventAddTimeout",
    "virEventRegisterDefaultImpl",
    "virEventRegisterImpl",
    "virEventRemoveTimeout",
    "virEventRunDefaultImpl",
    "virGetLastError",
    "virGetVersion",
    "virNodeGetCPUMap",
    "virSetErrorFunc",
    "virStreamAbort",
    "virStreamEventRemoveCallback",
    "virStreamEventUpdateCallback",
    "virTypedParamsClear",
    "virTypedParamsFree",
};

constexpr const char* kAdmin = "virAdm";

// The beginning of the names of each companion's functions, and the part that its file has between "libvirt" and the version.
constexpr struct {
  const char* functions;
  const char* part;
} kCompanions[] = {
    {"virDomainQemu", "-qemu"},
    {"virConnectDomainQemu", "-qemu"},
    {"virDomainLxc", "-lxc"},
    {kAdmin, "-admin"},
};

void* open(const std::string& name, std::string& failure) {
  void* handle = dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!handle) {
    const char* reason = dlerror();
    failure = reason ? reason : name;
  }
  return handle;
}

// libvirt-qemu.so.0 for libvirt.so.0, in the same directory: a companion belongs to its own libvirt.
std::string companionName(const std::string& library, const char* part) {
  const std::string stem = "libvirt";
  const size_t slash = library.rfind('/');
  const size_t file = slash == std::string::npos ? 0 : slash + 1;
  std::string name = library.compare(file, stem.size(), stem) == 0 ? library : kDefaultName;
  return name.insert((name == library ? file : 0) + stem.size(), part);
}

}  // namespace

class Companion {
 public:
  Companion(const char* functions, std::string name) : functions_(functions), name_(std::move(name)) {}

  bool has(const char* function) const { return std::strncmp(function, functions_, std::strlen(functions_)) == 0; }
  void* handle() const {
    load();
    return handle_;
  }
  const std::string& failure() const {
    load();
    return failure_;
  }

 private:
  void load() const {
    std::call_once(once_, [this] {
      handle_ = open(name_, failure_);
      if (handle_ && std::strcmp(functions_, kAdmin) == 0) renameClassesOf(handle_);
    });
  }

  const char* const functions_;
  const std::string name_;
  mutable std::once_flag once_;
  mutable void* handle_ = nullptr;
  mutable std::string failure_;
};

Library::Library() {
  const char* chosen = std::getenv("NODEVIRT_LIBVIRT");
  const char* name = chosen && *chosen ? chosen : kDefaultName;
  for (const auto& each : kCompanions) {
    companions_.push_back(std::make_unique<Companion>(each.functions, companionName(name, each.part)));
  }
  handle_ = open(name, failure_);
  if (!handle_) return;
  auto* initialize = function<decltype(&::virInitialize)>("virInitialize");
  if (!initialize || initialize() < 0) {
    failure_ = std::string(name) + (initialize ? ": virInitialize failed" : " is not libvirt: it has no virInitialize");
    handle_ = nullptr;
    return;
  }
  for (const char* needed : kNeeded) {
    if (dlsym(handle_, needed)) continue;
    failure_ = std::string(name) + " is older than libvirt " + kOldest + ": it has no " + needed;
    handle_ = nullptr;
    return;
  }
  unsigned long version = 0;
  if (function<decltype(&::virGetVersion)>("virGetVersion")(&version, nullptr, nullptr) < 0) version = 0;
  keepaliveIsSafe_ = mendClientLoop(handle_, version);
  // Every error reaches JavaScript as a rejection; libvirt would print each to stderr besides.
  function<decltype(&::virSetErrorFunc)>("virSetErrorFunc")(nullptr, [](void*, virErrorPtr) {});
}

const Library& Library::get() {
  // Never destroyed: threads may be inside libvirt while the process exits.
  static const Library* const library = new Library();
  return *library;
}

const Companion* Library::companionOf(const char* name) const {
  for (const auto& each : companions_) {
    if (each->has(name)) return each.get();
  }
  return nullptr;
}

void* Library::symbol(const char* name) const {
  if (!handle_) return nullptr;
  const Companion* companion = companionOf(name);
  if (!companion) return dlsym(handle_, name);
  return companion->handle() ? dlsym(companion->handle(), name) : nullptr;
}

std::string Library::companionFailure(const char* name) const {
  const Companion* companion = companionOf(name);
  return companion ? companion->failure() : "";
}

}  // namespace nodevirt
