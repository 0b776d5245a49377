// Which slots a C argument list has: deduced from the function's type in libvirt's header.
#pragma once

#include <memory>
#include <string>
#include <tuple>

#include "auth.h"
#include "callback.h"
#include "slots.h"
#include "slots_handles.h"
#include "slots_lists.h"

namespace nodevirt {

// A close callback with its opaque pointer and the function that frees it: one function in JavaScript.
template <class Callback>
struct CallbackIn : InputSlot {
  static constexpr int kTaken = 3;
  std::shared_ptr<Subscription> subscription;
  std::unique_ptr<std::shared_ptr<Subscription>> opaque;
  void read(const Napi::Value& given, const Name& name) {
    if (!given.IsFunction()) throw wrongType(name, "a function");
    subscription = Subscription::create(given.As<Napi::Function>(), KeepsAlive::no);
  }
  std::tuple<Callback, void*, virFreeCallback> pass() {
    opaque = std::make_unique<std::shared_ptr<Subscription>>(subscription);
    return {&Trampoline<Callback>::call, opaque.get(), &Subscription::free};
  }
  void keep(long) {
    // libvirt frees what it took; what it refused is still ours.
    opaque.release();
    subscription.reset();
  }
  void drop() {
    if (subscription) subscription->end();
    subscription.reset();
    opaque.reset();
  }
  static std::string type() { return Trampoline<Callback>::type({"reason"}); }
};

template <> struct Slot<virConnectAuthPtr> : AuthSlot {};

// To unregister, libvirt wants the very function that was registered.
template <>
struct Slot<virConnectCloseFunc> : OutputSlot {
  static constexpr bool kOutput = false;
  std::tuple<virConnectCloseFunc> pass() { return {&Trampoline<virConnectCloseFunc>::call}; }
};

template <class... S>
struct SlotList {};

template <class Done, class... C>
struct Deduce;

template <class... S>
struct Deduce<SlotList<S...>> {
  using type = std::tuple<S...>;
};

template <class... S, class C, class... Rest>
struct Deduce<SlotList<S...>, C, Rest...> : Deduce<SlotList<S..., Slot<C>>, Rest...> {};

template <class... S, class Callback, class... Rest>
struct Deduce<SlotList<S...>, Callback, void*, virFreeCallback, Rest...>
    : Deduce<SlotList<S..., CallbackIn<Callback>>, Rest...> {};

#define NODEVIRT_PAIR(first, second, slot)                       \
  template <class... S, class... Rest>                           \
  struct Deduce<SlotList<S...>, first, second, Rest...> : Deduce<SlotList<S..., slot>, Rest...> {};

NODEVIRT_PAIR(unsigned char*, int, CpuMapIn)
NODEVIRT_PAIR(virTypedParameterPtr, int, ParamsIn<int>)
NODEVIRT_PAIR(virTypedParameterPtr, unsigned int, ParamsIn<unsigned int>)
NODEVIRT_PAIR(virTypedParameterPtr*, int*, ParamsOut<int>)
NODEVIRT_PAIR(virTypedParameterPtr*, unsigned int*, ParamsOut<unsigned int>)
NODEVIRT_PAIR(virTypedParameterPtr, int*, SizedList<virTypedParameter>)
NODEVIRT_PAIR(virNodeMemoryStatsPtr, int*, SizedList<virNodeMemoryStats>)
NODEVIRT_PAIR(virNodeCPUStatsPtr, int*, SizedList<virNodeCPUStats>)
// Room for tags that a newer libvirt brings.
using MemoryStatsList = CountedList<virDomainMemoryStatStruct, 64>;
NODEVIRT_PAIR(virDomainMemoryStatPtr, unsigned int, MemoryStatsList)

}  // namespace nodevirt
