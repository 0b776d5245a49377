// What a C function's return value means.
#pragma once

#include <cstdlib>

#include "convert.h"
#include "handle.h"

namespace nodevirt {

// kValue: the return value is the result in JavaScript; else the output slots are.
// keep(): calling thread, after success. write(): JavaScript thread.

// int: negative for failure, else of no interest.
struct Status {
  static constexpr bool kValue = false;
  static bool failed(int value) { return value < 0; }
  void keep(int value) { length = value; }
  long length = 0;
};

// int: negative for failure, else a number worth having.
struct Count : Status {
  static constexpr bool kValue = true;
  Napi::Value write(Napi::Env env) { return Napi::Number::New(env, static_cast<double>(length)); }
  static std::string type() { return "number"; }
};

// int: negative for failure, else a truth.
struct Truth : Status {
  static constexpr bool kValue = true;
  Napi::Value write(Napi::Env env) { return Napi::Boolean::New(env, length != 0); }
  static std::string type() { return "boolean"; }
};

// unsigned long: 0 for failure.
struct Size {
  static constexpr bool kValue = true;
  static bool failed(unsigned long value) { return value == 0; }
  void keep(unsigned long value) { size = value; }
  Napi::Value write(Napi::Env env) { return writeInteger(env, size); }
  static std::string type() { return "bigint"; }
  unsigned long size = 0;
  long length = 0;
};

// unsigned int: all ones for "none", which is no failure.
struct Identifier {
  static constexpr bool kValue = true;
  static bool failed(unsigned int) { return false; }
  void keep(unsigned int value) { id = value; }
  Napi::Value write(Napi::Env env) {
    return id == static_cast<unsigned int>(-1) ? env.Null() : Napi::Value(Napi::Number::New(env, id));
  }
  static std::string type() { return "number | null"; }
  unsigned int id = 0;
  long length = 0;
};

// char*: to be freed. const char*: owned by the object.
struct Text {
  static constexpr bool kValue = true;
  static bool failed(const char* value) { return value == nullptr; }
  void keep(char* value) {
    text = value;
    std::free(value);
  }
  void keep(const char* value) { text = value; }
  Napi::Value write(Napi::Env env) { return Napi::String::New(env, text); }
  static std::string type() { return "string"; }
  std::string text;
  long length = 0;
};

// A new reference to an object.
template <class T>
struct Object {
  static constexpr bool kValue = true;
  static bool failed(T* value) { return value == nullptr; }
  void keep(T* value) { ref = Ref<T>::adopt(value); }
  Napi::Value write(Napi::Env env) { return toHandle(env, std::move(ref)); }
  static std::string type() { return handleKind<T>().name; }
  Ref<T> ref;
  long length = 0;
};

// A reference that belongs to another object: counted once more.
template <class T>
struct Shared : Object<T> {
  void keep(T* value) { this->ref = Ref<T>::share(value); }
};

// What a type means where the table does not say.
template <class R>
struct Usual;
template <> struct Usual<int> { using type = Status; };
template <> struct Usual<char*> { using type = Text; };
template <> struct Usual<const char*> { using type = Text; };
template <> struct Usual<unsigned long> { using type = Size; };
template <> struct Usual<virConnectPtr> { using type = Object<virConnect>; };
template <> struct Usual<virDomainPtr> { using type = Object<virDomain>; };

}  // namespace nodevirt
