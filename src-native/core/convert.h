// Plain values: numbers, bigint, strings, buffers. 64-bit C types are bigint in JavaScript, always; as an argument a safe
// integer is taken too.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>
#include <vector>

#include "failure.h"
#include "napi.h"

namespace nodevirt {

// A C argument as libvirt's header names it, and what its line says of it (spec.h).
struct Name {
  std::string text;
  bool nullable = false;
  bool optional = false;  // trailing flags: 0 when left out
  bool out = false;
  bool array = false;
  bool asked = false;  // a length that JavaScript passes
  std::string length{};  // of an array or a structure: the argument that is its length or size
};

template <class T>
constexpr bool isWide = std::is_integral_v<T> && sizeof(T) == 8;

inline BadArgument wrongType(const Name& name, const std::string& expected) {
  return BadArgument{false, name.text, name.text + " must be " + expected};
}

template <class T>
std::string integerType() {
  return isWide<T> ? "bigint" : "number";
}

template <class T>
BadArgument outOfRange(const Name& name) {
  return BadArgument{true, name.text,
                     name.text + " must be an integer from " + std::to_string(std::numeric_limits<T>::min()) + " to " +
                         std::to_string(std::numeric_limits<T>::max())};
}

template <class T>
T readInteger(const Napi::Value& value, const Name& name) {
  if (value.IsNumber()) {
    const double number = value.As<Napi::Number>().DoubleValue();
    if (std::trunc(number) != number || std::abs(number) > 9007199254740991.0 ||
        number < static_cast<double>(std::numeric_limits<T>::min()) ||
        number > static_cast<double>(std::numeric_limits<T>::max())) {
      throw outOfRange<T>(name);
    }
    return static_cast<T>(number);
  }
  if constexpr (isWide<T>) {
    if (value.IsBigInt()) {
      bool lossless = false;
      T number;
      if constexpr (std::is_signed_v<T>) {
        number = static_cast<T>(value.As<Napi::BigInt>().Int64Value(&lossless));
      } else {
        number = static_cast<T>(value.As<Napi::BigInt>().Uint64Value(&lossless));
      }
      if (!lossless) throw outOfRange<T>(name);
      return number;
    }
    throw wrongType(name, "a bigint or an integer");
  }
  throw wrongType(name, "a number");
}

template <class T>
Napi::Value writeInteger(Napi::Env env, T number) {
  if constexpr (isWide<T> && std::is_signed_v<T>) {
    return Napi::BigInt::New(env, static_cast<int64_t>(number));
  } else if constexpr (isWide<T>) {
    return Napi::BigInt::New(env, static_cast<uint64_t>(number));
  } else {
    return Napi::Number::New(env, number);
  }
}

// The UTF-8 of a text. A half of a surrogate pair has none: V8 would write U+FFFD, and C would get another text.
inline std::string utf8Of(const Napi::String& value, const Name& name) {
  std::string text = value.Utf8Value();
  if (text.find("\xEF\xBF\xBD") == std::string::npos) return text;
  const std::u16string units = value.Utf16Value();
  for (size_t i = 0; i < units.size(); ++i) {
    if ((units[i] & 0xF800) != 0xD800) continue;
    const bool pair = units[i] < 0xDC00 && i + 1 < units.size() && (units[i + 1] & 0xFC00) == 0xDC00;
    if (!pair) throw wrongType(name, "a well-formed string: there is half of a surrogate pair at " + std::to_string(i));
    ++i;
  }
  return text;
}

inline std::string readString(const Napi::Value& value, const Name& name) {
  if (!value.IsString()) throw wrongType(name, name.nullable ? "a string or null" : "a string");
  std::string text = utf8Of(value.As<Napi::String>(), name);
  // C would end the string there and do something else than was asked.
  if (text.find('\0') != std::string::npos) throw wrongType(name, "a string without NUL characters");
  return text;
}

// Each item of an array. Its place, as a name, is there for the messages.
template <class Read>
void readEach(const Napi::Value& value, const Name& name, const char* what, Read&& read) {
  if (!value.IsArray()) throw wrongType(name, std::string("an array of ") + what);
  const auto list = value.As<Napi::Array>();
  const uint32_t length = list.Length();
  for (uint32_t i = 0; i < length; ++i) {
    read(list.Get(i), Name{name.text + "[" + std::to_string(i) + "]"});
  }
}

inline Napi::Value writeStrings(Napi::Env env, const std::vector<std::string>& texts) {
  auto array = Napi::Array::New(env, texts.size());
  for (uint32_t i = 0; i < texts.size(); ++i) array[i] = Napi::String::New(env, texts[i]);
  return array;
}

// Bytes that are no UTF-8 become U+FFFD, each: JavaScript has no string for them. Such a name cannot be given back to C, its
// handle can.
inline Napi::Value writeString(Napi::Env env, const char* text) {
  return text ? Napi::Value(Napi::String::New(env, text)) : env.Null();
}

}  // namespace nodevirt
