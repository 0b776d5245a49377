// libvirt's pointers as JavaScript objects: type-tagged, so that a domain is never taken for a connection, and counted,
// so that nothing is freed while a call uses it.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "environment.h"
#include "library.h"
#include "napi.h"
#include "nouns.h"
#include "stream_gate.h"

namespace nodevirt {

// Gives references back on a thread of the executor: the last one of a connection closes it, and that talks to the daemon.
void releaseOnThread(std::function<void()> what);

// One kind of libvirt object.
struct HandleKind {
  const char* type;  // in C
  std::string name;  // of its type in TypeScript
  const char* noun;  // in messages
  const char* freeing;  // the function that ends it
  bool root;
  napi_type_tag tag;
  void (*ref)(void*);
  void (*free)(void*);
};

const HandleKind& handleKind(NounNumber number);
template <class T>
const HandleKind& handleKind() {
  static const HandleKind& kind = handleKind(Noun<T>::kNumber);
  return kind;
}
// In the order of nouns.h.
const std::vector<HandleKind>& handleKinds();

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
  // That it belongs to: not every noun has a function that leads there. Every object of libvirt's keeps its connection, so
  // the address stands for it as long as `pointer` is set.
  const void* connection;
  std::shared_ptr<Environment> environment;
  std::shared_ptr<StreamGate> gate;  // of a stream, else null

  // Its reference, which it has no more.
  void* take();
  // Frees its reference here where that closes nothing and asks no daemon, else on a thread.
  void release();
  void releaseOnThread();
};

// Where a result is written: the environment, and the connection that new handles belong to.
struct Target {
  Napi::Env env;
  const void* connection;
  operator Napi::Env() const { return env; }
  operator napi_env() const { return env; }
};

Napi::Value wrapHandle(const Target& to, const HandleKind& kind, void* pointer);
// null when the value is no handle of the kind.
HandleBox* unwrapHandle(const Napi::Value& value, const HandleKind& kind);

template <class T>
Napi::Value toHandle(const Target& to, Ref<T>&& ref) {
  return ref.get() ? wrapHandle(to, handleKind<T>(), ref.take()) : to.env.Null();
}

// Frees every handle of the connection that JavaScript still has: each keeps the connection open.
void releaseChildren(Napi::Env env, const HandleBox& connection);

}  // namespace nodevirt
