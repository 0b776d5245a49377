// The meaning of a C function's return value.
#pragma once

#include <cstdlib>
#include <optional>

#include "convert.h"
#include "descriptor.h"
#include "handle.h"

namespace nodevirt {

// kValue: the return value is the result in JavaScript, or its part `result` where there are output slots; else these are
// the result alone. kMaybe: absent() says that there is none.
// keep(): calling thread, after success. write(): JavaScript thread. length: for the slots.
struct Nothing {
  static constexpr bool kValue = false;
  static constexpr bool kMaybe = false;
  long length = 0;
};
struct Value {
  static constexpr bool kValue = true;
  static constexpr bool kMaybe = false;
  long length = 0;
};

// int: negative for failure, else of no interest.
struct Status : Nothing {
  static bool failed(int value) { return value < 0; }
  void keep(int value) { length = value; }
};

// int: negative for failure, else a number worth having.
struct Count : Value {
  static bool failed(int value) { return value < 0; }
  void keep(int value) { length = value; }
  Napi::Value write(const Target& to) { return Napi::Number::New(to.env, static_cast<double>(length)); }
  static std::string type() { return "number"; }
};

// int: negative for failure, else a truth.
struct Truth : Count {
  Napi::Value write(const Target& to) { return Napi::Boolean::New(to.env, length != 0); }
  static std::string type() { return "boolean"; }
};

// int: negative for failure, 0 when there is nothing to tell, else the outputs are.
struct Found : Status {
  static constexpr bool kMaybe = true;
  bool absent() const { return length == 0; }
};

// int: negative for failure, else an open file that becomes the caller's. A file that nobody gets is closed.
struct File : Value {
  static bool failed(int value) { return value < 0; }
  void keep(int value) { file = Descriptor::adopt(value); }
  Napi::Value write(const Target& to) { return Napi::Number::New(to.env, file.surrender()); }
  static std::string type() { return "number"; }
  Descriptor file;
};

// A number: 0 for failure.
template <class T>
struct Size : Value {
  static bool failed(T value) { return value == 0; }
  void keep(T value) { size = value; }
  Napi::Value write(const Target& to) { return writeInteger(to.env, size); }
  static std::string type() { return integerType<T>(); }
  T size = 0;
};

// A number: all ones for failure.
template <class T>
struct Number : Size<T> {
  static bool failed(T value) { return value == static_cast<T>(-1); }
};

// unsigned int: all ones for "none", which is no failure.
struct Identifier : Value {
  static bool failed(unsigned int) { return false; }
  void keep(unsigned int value) { id = value; }
  Napi::Value write(const Target& to) {
    return id == static_cast<unsigned int>(-1) ? to.env.Null() : Napi::Value(Napi::Number::New(to.env, id));
  }
  static std::string type() { return "number | null"; }
  unsigned int id = 0;
};

// char*: to be freed. const char*: owned by the object.
struct Text : Value {
  static bool failed(const char* value) { return value == nullptr; }
  void keep(char* value) {
    text = value;
    std::free(value);
  }
  void keep(const char* value) { text = value; }
  Napi::Value write(const Target& to) { return Napi::String::New(to.env, text); }
  static std::string type() { return "string"; }
  std::string text;
};

// const char*, owned by the object: null for failure, and also, without an error, for "none".
struct MaybeText : Value {
  static bool failed(const char* value) { return value == nullptr && LIBVIRT(virGetLastError)() != nullptr; }
  void keep(const char* value) {
    if (value) text = value;
  }
  Napi::Value write(const Target& to) { return writeString(to.env, text ? text->c_str() : nullptr); }
  static std::string type() { return "string | null"; }
  std::optional<std::string> text;
};

// A new reference to an object.
template <class T>
struct Object : Value {
  static bool failed(T* value) { return value == nullptr; }
  void keep(T* value) { ref = Ref<T>::adopt(value); }
  Napi::Value write(const Target& to) { return toHandle(to, std::move(ref)); }
  static std::string type() { return handleKind<T>().name; }
  Ref<T> ref;
};

// A reference that belongs to another object: counted once more.
template <class T>
struct Shared : Object<T> {
  void keep(T* value) { this->ref = Ref<T>::share(value); }
};

// The meaning of a type where the table does not say.
template <class R>
struct Usual {
  using type = void;
};
template <>
struct Usual<int> {
  using type = Status;
};
template <>
struct Usual<char*> {
  using type = Text;
};
template <>
struct Usual<const char*> {
  using type = Text;
};
template <>
struct Usual<unsigned long> {
  using type = Size<unsigned long>;
};
template <>
struct Usual<unsigned long long> {
  using type = Size<unsigned long long>;
};
template <class T>
struct Usual<T*> {
  using type = Object<T>;
};

}  // namespace nodevirt
