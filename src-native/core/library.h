// Finds libvirt at run time and resolves its functions.
#pragma once

#include <string>

#include "libvirt.h"

namespace nodevirt {

class Library {
 public:
  // Loads libvirt at the first call, from any thread. Never unloaded.
  static const Library& get();

  bool loaded() const { return handle_ != nullptr; }
  // Why it could not be loaded, in the loader's words.
  const std::string& failure() const { return failure_; }
  // null when this libvirt does not have the function.
  void* symbol(const char* name) const;

  template <class F>
  F function(const char* name) const {
    return reinterpret_cast<F>(symbol(name));
  }

 private:
  Library();

  void* handle_ = nullptr;
  std::string failure_;
};

}  // namespace nodevirt

// A function of libvirt that every supported version has, for the engine's own use.
#define LIBVIRT(fn)                                                                                       \
  ([] {                                                                                                   \
    static const auto address = ::nodevirt::Library::get().function<decltype(&::fn)>(#fn);                \
    return address;                                                                                       \
  }())
