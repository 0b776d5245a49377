// A failure, as a value that crosses threads. JavaScript gets it as a plain object; lib/errors.ts makes the error,
// so that it belongs to the realm of the caller.
#pragma once

#include <optional>
#include <string>

#include "napi.h"

namespace nodevirt {

// Defines a property, whatever setters someone gave to Object.prototype.
inline void put(Napi::Object object, const char* name, const Napi::Value& value) {
  object.DefineProperty(Napi::PropertyDescriptor::Value(name, value, napi_default_jsproperty));
}

struct Failure {
  enum class Kind { libvirt, noLibrary, noCompanion, noFunction, noThread };

  Kind kind = Kind::libvirt;
  std::string function;
  std::string message;
  int code = 0;
  int domain = 0;
  int level = 0;
  std::optional<std::string> str1, str2, str3;
  int int1 = 0;
  int int2 = 0;
  bool lost = false;  // the connection: the call failed on its way, and the connection is not alive after it

  // Copies libvirt's error. It is thread-local: call this on the thread, and in the frame, where the call failed.
  static Failure last(const char* function);
  // In libvirt's words, which has no check of its own for it.
  static Failure endedStream(const char* function);
  static Failure of(Kind kind, const char* function, std::string message);
  // Whether it was raised on the way to the daemon, not by it or by a driver.
  bool onTheWay() const;

  Napi::Object toJs(Napi::Env env) const;
};

// A value that cannot become the C argument. Thrown while arguments are read, before any call.
struct BadArgument {
  bool range;            // RangeError, else TypeError
  std::string argument;  // its name in libvirt's header
  std::string message;

  Napi::Object toJs(Napi::Env env, const char* function) const;
};

}  // namespace nodevirt
