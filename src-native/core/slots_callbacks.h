// Slots for callbacks: the function, the data that libvirt hands back to it, and the function that frees the data. One
// function in JavaScript.
#pragma once

#include <memory>
#include <string>

#include "auth.h"
#include "callback.h"
#include "slots.h"

namespace nodevirt {

// kName, kArguments: the callback's type in C. kKeepsAlive: whether a process that listens stays alive for it.
template <class Callback>
struct CallbackInfo;

#define NODEVIRT_CALLBACK(type, arguments, keepsAlive)                \
  template <>                                                         \
  struct CallbackInfo<type> {                                         \
    static constexpr const char* kName = #type;                       \
    static constexpr const char* kArguments = arguments;              \
    static constexpr KeepsAlive kKeepsAlive = KeepsAlive::keepsAlive; \
  };

NODEVIRT_CALLBACK(virConnectCloseFunc, "conn, reason, opaque", no)
NODEVIRT_CALLBACK(virAdmConnectCloseFunc, "conn, reason, opaque", no)
NODEVIRT_CALLBACK(virStreamEventCallback, "stream, events, opaque", yes)
NODEVIRT_CALLBACK(virConnectDomainEventCallback, "conn, dom, event, detail, opaque", yes)

template <class Callback>
struct Slot<Callback, Shape::callback> : InputSlot {
  std::shared_ptr<Subscription> subscription;
  void read(const Napi::Value& given, const Name& name) {
    if (!given.IsFunction()) throw wrongType(name, "a function");
    subscription = Subscription::create(given.As<Napi::Function>(), CallbackInfo<Callback>::kKeepsAlive);
  }
  Callback pass() { return &Trampoline<Callback>::call; }
  void* opaque() { return subscription->opaque(); }
  // libvirt frees what it took; what it refused is still ours.
  void keep(long) { subscription.reset(); }
  void drop() {
    if (subscription) subscription->end();
    subscription.reset();
  }
  static std::string type() { return describe().type; }
  static CallbackDescription describe() {
    return Emitter<Callback>::describe(CallbackInfo<Callback>::kName, CallbackInfo<Callback>::kArguments);
  }
};

template <>
struct Slot<void*, Shape::engine> : BasicSlot {
  void* value = nullptr;
  template <class Owner>
  void link(Owner& owner) {
    value = owner.opaque();
  }
  void* pass() { return value; }
};

template <>
struct Slot<virFreeCallback, Shape::engine> : BasicSlot {
  virFreeCallback pass() { return &Subscription::free; }
};

// To unregister, libvirt wants the very function that was registered.
template <class Callback>
struct Slot<Callback, Shape::engine> : BasicSlot {
  Callback pass() { return &Trampoline<Callback>::call; }
};

template <>
struct Slot<virConnectAuthPtr, Shape::in> : AuthSlot {};

}  // namespace nodevirt
