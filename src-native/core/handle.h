// libvirt's pointers as JavaScript objects: type-tagged, so that a domain is never taken for a connection, and counted,
// so that nothing is freed while a call uses it.
#pragma once

#include <functional>
#include <memory>

#include "environment.h"
#include "library.h"
#include "napi.h"

namespace nodevirt {

// Gives references back on a thread of the executor: the last one of a connection closes it, and that talks to the daemon.
void releaseOnThread(std::function<void()> what);

// One kind of libvirt object.
struct HandleKind {
  const char* name;  // of its type in TypeScript
  const char* noun;  // in messages
  napi_type_tag tag;
  void (*ref)(void*);
  void (*free)(void*);
  virConnectPtr (*connection)(void*);
};

template <class T>
const HandleKind& handleKind();

template <>
const HandleKind& handleKind<virConnect>();
template <>
const HandleKind& handleKind<virDomain>();

// One counted reference.
template <class T>
class Ref {
 public:
  Ref() = default;
  // Takes over a reference that libvirt handed out.
  static Ref adopt(T* pointer) { return Ref(pointer); }
  // Adds one.
  static Ref share(T* pointer) {
    if (pointer) handleKind<T>().ref(pointer);
    return Ref(pointer);
  }
  Ref(Ref&& other) noexcept : pointer_(other.pointer_) { other.pointer_ = nullptr; }
  Ref& operator=(Ref&& other) noexcept {
    Ref old(std::move(*this));
    pointer_ = other.take();
    return *this;
  }
  ~Ref() {
    if (pointer_) handleKind<T>().free(pointer_);
  }
  T* get() const { return pointer_; }
  T* take() {
    T* pointer = pointer_;
    pointer_ = nullptr;
    return pointer;
  }

 private:
  explicit Ref(T* pointer) : pointer_(pointer) {}
  T* pointer_ = nullptr;
};

// Behind the JavaScript object. Owns one reference until it is freed, collected, or its environment ends.
struct HandleBox {
  const HandleKind& kind;
  void* pointer;
  std::shared_ptr<Environment> environment;

  void surrenderToThread();
};

Napi::Value wrapHandle(Napi::Env env, const HandleKind& kind, void* pointer);
// null when the value is no handle of the kind.
HandleBox* unwrapHandle(const Napi::Value& value, const HandleKind& kind);

template <class T>
Napi::Value toHandle(Napi::Env env, Ref<T>&& ref) {
  return ref.get() ? wrapHandle(env, handleKind<T>(), ref.take()) : env.Null();
}

// Frees every handle of the connection that JavaScript still has: each keeps the connection open.
void releaseChildren(Napi::Env env, const HandleBox& connection);

}  // namespace nodevirt
