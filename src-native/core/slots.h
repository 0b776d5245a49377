// A slot is one C argument. Which slots a call has is deduced from the function's type in libvirt's header and from what its
// line says beside the names (spec.h, deduce.h).
//
// A slot has
//   kInput, kOutput        whether JavaScript passes a value for it, whether it gets one
//   read(value, name)      JavaScript thread, before the call; throws BadArgument
//   check(owner, name)     JavaScript thread, after all were read: a length, of the array that it belongs to
//   link(owner)            calling thread, before the call: takes from the array, or the callback, what C passes beside it
//   pass()                 calling thread: the C argument
//   settle(owner)          calling thread, after the call: gives the array the length that libvirt wrote
//   again()                calling thread: whether the call must be made once more (asked for a size first)
//   keep(length)           calling thread, after success; `length` is what the call returned
//   drop()                 calling thread, last: references taken for the call are given back here, where waiting is fine
//   write(to)              JavaScript thread: the result
//   type()                 in TypeScript
#pragma once

#include <cstdlib>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "convert.h"
#include "handle.h"
#include "library.h"

namespace nodevirt {

enum class Shape {
  in,        // a value, a text, a handle, a structure that is read
  out,       // one value that libvirt writes
  inArray,   // with a length, or a null pointer at its end
  outArray,  // that libvirt fills
  length,    // of an array, or of a structure
  asked,     // a length that JavaScript passes
  descriptor,  // an open file
  callback,  // with its data and what frees it
  engine,    // what goes with a callback, or stands for one
};

struct BasicSlot {
  static constexpr bool kInput = false;
  static constexpr bool kOutput = false;
  // Whether it is an array, or the length of one.
  static constexpr bool kArrayPart = false;
  // Of a handle: the connection that it belongs to, whether it is one, and libvirt's object.
  static constexpr bool kRoot = false;
  const void* connection() const { return nullptr; }
  const void* object() const { return nullptr; }
  // Of a stream.
  StreamGate* gate() const { return nullptr; }
  void read(const Napi::Value&, const Name&) {}
  template <class Owner>
  void check(const Owner&, const Name&) const {}
  template <class Owner>
  void link(Owner&) {}
  template <class Owner>
  void settle(Owner&) {}
  bool again() { return false; }
  void keep(long) {}
  void drop() {}
  Napi::Value write(const Target& to) { return to.env.Undefined(); }
};
struct InputSlot : BasicSlot {
  static constexpr bool kInput = true;
};
struct OutputSlot : BasicSlot {
  static constexpr bool kOutput = true;
};

template <class C>
inline constexpr bool kNoSlot = false;

// The last parameter is for whole families of types.
template <class C, Shape shape, class = void>
struct Slot {
  static_assert(kNoSlot<C>,
                "no slot for an argument of this type: does its line say `out x`, `x[length]` or `out x[length]` where it must?");
};

// Numbers in and out.

template <class T>
struct Slot<T, Shape::in, std::enable_if_t<std::is_integral_v<T>>> : InputSlot {
  T value{};
  void read(const Napi::Value& given, const Name& name) {
    if (name.optional && given.IsUndefined()) return;
    value = readInteger<T>(given, name);
  }
  T pass() { return value; }
  static std::string type() { return isWide<T> ? "bigint | number" : "number"; }
};

template <class T>
struct Slot<T*, Shape::out, std::enable_if_t<std::is_integral_v<T> && sizeof(T) >= sizeof(int)>> : OutputSlot {
  T value{};
  T* pass() { return &value; }
  Napi::Value write(const Target& to) { return writeInteger(to.env, value); }
  static std::string type() { return integerType<T>(); }
};

// Lengths. They are no arguments in JavaScript: the array knows.

template <class T>
struct Slot<T, Shape::length, std::enable_if_t<std::is_integral_v<T>>> : BasicSlot {
  static constexpr bool kArrayPart = true;
  T value{};
  template <class Owner>
  void check(const Owner& owner, const Name& name) const {
    // Two arrays may share a length.
    if (owner.given() > static_cast<size_t>(std::numeric_limits<int>::max())) throw outOfRange<T>(name);
  }
  template <class Owner>
  void link(Owner& owner) {
    value = static_cast<T>(owner.size());
  }
  T pass() { return value; }
};

template <class T>
struct Slot<T*, Shape::length, std::enable_if_t<std::is_integral_v<T>>> : BasicSlot {
  static constexpr bool kArrayPart = true;
  T value{};
  template <class Owner>
  void link(Owner& owner) {
    value = static_cast<T>(owner.size());
  }
  template <class Owner>
  void settle(Owner& owner) {
    owner.found(static_cast<long>(value));
  }
  T* pass() { return &value; }
};

// How much the caller wants. A mistyped size must not take all memory before libvirt says that it is too large: this is the
// most that libvirt carries in one message.
inline constexpr size_t kMostAsked = 4 << 20;

template <class T>
struct Slot<T, Shape::asked, std::enable_if_t<std::is_integral_v<T>>> : InputSlot {
  T value{};
  void read(const Napi::Value& given, const Name& name) { value = readInteger<T>(given, name); }
  template <class Owner>
  void check(const Owner&, const Name& name) const {
    constexpr size_t most = kMostAsked / Owner::kItemSize;
    if (value >= 0 && static_cast<size_t>(value) <= most) return;
    throw BadArgument{true, name.text, name.text + " must be " + std::to_string(most) + " or less, and not negative"};
  }
  template <class Owner>
  void link(Owner& owner) {
    owner.reserve(static_cast<size_t>(value));
  }
  T pass() { return value; }
  // size_t would be a bigint elsewhere; no length here is beyond a number.
  static std::string type() { return "number"; }
};

// Strings.

template <>
struct Slot<const char*, Shape::in> : InputSlot {
  std::optional<std::string> value;
  void read(const Napi::Value& given, const Name& name) {
    if (name.nullable && (given.IsNull() || given.IsUndefined())) return;
    value = readString(given, name);
  }
  const char* pass() { return value ? value->c_str() : nullptr; }
  static std::string type() { return "string"; }
};

// A UUID as text is the only caller's buffer of characters in libvirt's API that has no length.
template <>
struct Slot<char*, Shape::out> : OutputSlot {
  char text[VIR_UUID_STRING_BUFLEN] = {};
  char* pass() { return text; }
  Napi::Value write(const Target& to) { return writeString(to.env, text); }
  static std::string type() { return "string"; }
};

// ... and as 16 bytes.
template <>
struct Slot<const unsigned char*, Shape::in> : InputSlot {
  unsigned char bytes[VIR_UUID_BUFLEN] = {};
  void read(const Napi::Value& given, const Name& name) {
    if (!given.IsTypedArray() || given.As<Napi::TypedArray>().TypedArrayType() != napi_uint8_array ||
        given.As<Napi::TypedArray>().ByteLength() != VIR_UUID_BUFLEN) {
      throw wrongType(name, "a Uint8Array of 16 bytes");
    }
    std::copy_n(given.As<Napi::Uint8Array>().Data(), VIR_UUID_BUFLEN, bytes);
  }
  const unsigned char* pass() { return bytes; }
  static std::string type() { return "Uint8Array"; }
};

template <>
struct Slot<unsigned char*, Shape::out> : OutputSlot {
  unsigned char bytes[VIR_UUID_BUFLEN] = {};
  unsigned char* pass() { return bytes; }
  Napi::Value write(const Target& to) { return Napi::Buffer<unsigned char>::Copy(to.env, bytes, sizeof bytes); }
  static std::string type() { return "Buffer"; }
};

// A text that libvirt allocates, to be freed.
template <>
struct Slot<char**, Shape::out> : OutputSlot {
  char* allocated = nullptr;
  std::string text;
  char** pass() { return &allocated; }
  void keep(long) {
    if (allocated) text = allocated;
    std::free(allocated);
    allocated = nullptr;
  }
  Napi::Value write(const Target& to) { return writeString(to.env, text.c_str()); }
  static std::string type() { return "string"; }
};

// A list of them, whose length the call returns.
template <>
struct Slot<char***, Shape::out> : OutputSlot {
  char** list = nullptr;
  std::vector<std::string> texts;
  char*** pass() { return &list; }
  void keep(long length) {
    for (long i = 0; list && i < length; ++i) {
      texts.emplace_back(list[i]);
      std::free(list[i]);
    }
    std::free(list);
    list = nullptr;
  }
  Napi::Value write(const Target& to) { return writeStrings(to.env, texts); }
  static std::string type() { return "string[]"; }
};

}  // namespace nodevirt
