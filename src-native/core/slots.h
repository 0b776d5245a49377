// A slot is one argument, or one result, in JavaScript; it stands for one or more neighbouring arguments in C. Which slots
// a call has is deduced from the function's type in libvirt's header.
//
// A slot has
//   kTaken                 how many C arguments it stands for
//   kInput, kOutput        whether JavaScript passes a value for it, whether it gets one
//   read(value, name)      JavaScript thread, before the call; throws BadArgument
//   pass()                 calling thread: the C arguments, as a tuple
//   again()                calling thread: whether the call must be made once more (asked for a size first)
//   keep(length)           calling thread, after success; `length` is what the call returned
//   drop()                 calling thread, last: references taken for the call are given back here, where waiting is fine
//   write(env)             JavaScript thread: the result
//   type()                 in TypeScript
#pragma once

#include <cstdlib>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "convert.h"
#include "library.h"

namespace nodevirt {

struct InputSlot {
  static constexpr int kTaken = 1;
  static constexpr bool kInput = true;
  static constexpr bool kOutput = false;
  virConnectPtr connection() const { return nullptr; }
  bool again() { return false; }
  void keep(long) {}
  void drop() {}
  Napi::Value write(Napi::Env env) { return env.Undefined(); }
};

struct OutputSlot {
  static constexpr int kTaken = 1;
  static constexpr bool kInput = false;
  static constexpr bool kOutput = true;
  virConnectPtr connection() const { return nullptr; }
  void read(const Napi::Value&, const Name&) {}
  bool again() { return false; }
  void keep(long) {}
  void drop() {}
};

template <class C>
struct Slot;

// Numbers in and out.

template <class T>
struct NumberIn : InputSlot {
  T value{};
  void read(const Napi::Value& given, const Name& name) {
    if (name.optional && given.IsUndefined()) return;
    value = readInteger<T>(given, name);
  }
  auto pass() { return std::make_tuple(value); }
  static std::string type() { return isWide<T> ? "bigint | number" : "number"; }
};

template <class T>
struct NumberOut : OutputSlot {
  T value{};
  auto pass() { return std::make_tuple(&value); }
  Napi::Value write(Napi::Env env) { return writeInteger(env, value); }
  static std::string type() { return integerType<T>(); }
};

template <> struct Slot<int> : NumberIn<int> {};
template <> struct Slot<unsigned int> : NumberIn<unsigned int> {};
template <> struct Slot<long> : NumberIn<long> {};
template <> struct Slot<unsigned long> : NumberIn<unsigned long> {};
template <> struct Slot<long long> : NumberIn<long long> {};
template <> struct Slot<unsigned long long> : NumberIn<unsigned long long> {};
template <> struct Slot<int*> : NumberOut<int> {};
template <> struct Slot<unsigned int*> : NumberOut<unsigned int> {};
template <> struct Slot<unsigned long*> : NumberOut<unsigned long> {};
template <> struct Slot<long long*> : NumberOut<long long> {};
template <> struct Slot<unsigned long long*> : NumberOut<unsigned long long> {};

// Strings.

template <>
struct Slot<const char*> : InputSlot {
  std::optional<std::string> value;
  void read(const Napi::Value& given, const Name& name) {
    if (name.nullable && (given.IsNull() || given.IsUndefined())) return;
    value = readString(given, name);
  }
  std::tuple<const char*> pass() { return {value ? value->c_str() : nullptr}; }
  static std::string type() { return "string"; }
};

// A UUID as text is the only caller's buffer of characters in libvirt's API.
template <>
struct Slot<char*> : OutputSlot {
  char text[VIR_UUID_STRING_BUFLEN] = {};
  std::tuple<char*> pass() { return {text}; }
  Napi::Value write(Napi::Env env) { return writeString(env, text); }
  static std::string type() { return "string"; }
};

// ... and as 16 bytes.
template <>
struct Slot<const unsigned char*> : InputSlot {
  unsigned char bytes[VIR_UUID_BUFLEN] = {};
  void read(const Napi::Value& given, const Name& name) {
    if (!given.IsTypedArray() || given.As<Napi::TypedArray>().TypedArrayType() != napi_uint8_array ||
        given.As<Napi::TypedArray>().ByteLength() != VIR_UUID_BUFLEN) {
      throw wrongType(name, "a Uint8Array of 16 bytes");
    }
    std::copy_n(given.As<Napi::Uint8Array>().Data(), VIR_UUID_BUFLEN, bytes);
  }
  std::tuple<const unsigned char*> pass() { return {bytes}; }
  static std::string type() { return "Uint8Array"; }
};

template <>
struct Slot<unsigned char*> : OutputSlot {
  unsigned char bytes[VIR_UUID_BUFLEN] = {};
  std::tuple<unsigned char*> pass() { return {bytes}; }
  Napi::Value write(Napi::Env env) { return Napi::Buffer<unsigned char>::Copy(env, bytes, sizeof bytes); }
  static std::string type() { return "Buffer"; }
};

// A text that libvirt allocates, to be freed.
template <>
struct Slot<char**> : OutputSlot {
  char* allocated = nullptr;
  std::string text;
  std::tuple<char**> pass() { return {&allocated}; }
  void keep(long) {
    if (allocated) text = allocated;
    std::free(allocated);
    allocated = nullptr;
  }
  Napi::Value write(Napi::Env env) { return writeString(env, text.c_str()); }
  static std::string type() { return "string"; }
};

template <>
struct Slot<char***> : OutputSlot {
  char** list = nullptr;
  std::vector<std::string> texts;
  std::tuple<char***> pass() { return {&list}; }
  void keep(long length) {
    for (long i = 0; i < length; ++i) {
      texts.emplace_back(list[i]);
      std::free(list[i]);
    }
    std::free(list);
  }
  Napi::Value write(Napi::Env env) {
    auto array = Napi::Array::New(env, texts.size());
    for (uint32_t i = 0; i < texts.size(); ++i) array[i] = Napi::String::New(env, texts[i]);
    return array;
  }
  static std::string type() { return "string[]"; }
};

}  // namespace nodevirt
