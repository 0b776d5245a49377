// Finds libvirt at run time and resolves its functions.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "libvirt.h"

namespace nodevirt {

// A library that libvirt keeps beside its own, for functions of one hypervisor. Loaded when one of them is first asked for:
// hosts that never need it need not have it.
class Companion;

class Library {
 public:
  // Loads libvirt at the first call, from any thread. Never unloaded.
  static const Library& get();

  bool loaded() const { return handle_ != nullptr; }
  // Why it could not be loaded, in the loader's words.
  const std::string& failure() const { return failure_; }
  // Whether keepalive may give up a connection on which several calls wait (client_loop.h).
  bool keepaliveIsSafe() const { return keepaliveIsSafe_; }
  // null when this libvirt does not have the function, or the companion that has it cannot be loaded.
  void* symbol(const char* name) const;
  // Why the companion that has the function could not be loaded; empty when it could, or the function is libvirt's own.
  std::string companionFailure(const char* name) const;

  template <class F>
  F function(const char* name) const {
    return reinterpret_cast<F>(symbol(name));
  }

 private:
  Library();
  // null when the function is libvirt's own.
  const Companion* companionOf(const char* name) const;

  void* handle_ = nullptr;
  std::string failure_;
  bool keepaliveIsSafe_ = false;
  std::vector<std::unique_ptr<Companion>> companions_;
};

}  // namespace nodevirt

// A function of libvirt for the engine's own use. It is in the list of library.cc, so that a libvirt without it is refused as a
// whole, or it belongs to a function of the same version that was found before.
#define LIBVIRT(fn)                                                                        \
  ([] {                                                                                    \
    static const auto address = ::nodevirt::Library::get().function<decltype(&::fn)>(#fn); \
    return address;                                                                        \
  }())
