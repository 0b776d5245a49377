// libvirt's callbacks to JavaScript. libvirt calls on its event-loop thread; the values are copied there and travel
// through the queue of the environment.
#pragma once

#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include "handle.h"
#include "typed_params.h"

namespace nodevirt {

enum class KeepsAlive { no, yes };

// A registered function. libvirt may free it late, and from any thread.
class Subscription : public std::enable_shared_from_this<Subscription> {
 public:
  static std::shared_ptr<Subscription> create(const Napi::Function& function, KeepsAlive keepsAlive);
  // libvirt's virFreeCallback; the opaque pointer is a new std::shared_ptr<Subscription>.
  static void free(void* opaque);

  // From any thread: no call after this one has been delivered.
  void end();
  Environment& environment() { return *environment_; }

  // JavaScript thread.
  // Not deregistered: a late event is of no interest to anyone.
  bool live() const { return function_ != nullptr; }
  // Whether the function was called and did not throw. What it throws is uncaught, as a timer's callback's would be.
  bool call(Napi::Env env, const std::vector<napi_value>& values);
  void forget(Napi::Env env);

 private:
  std::shared_ptr<Environment> environment_;
  napi_ref function_ = nullptr;
  uint64_t hold_ = 0;
};

// What a callback's argument becomes: taken on libvirt's thread, written on JavaScript's.

template <class T>
struct CarriedNumber {
  T value;
  Napi::Value write(Napi::Env env) { return writeInteger(env, value); }
  static std::string type() { return integerType<T>(); }
};

struct CarriedDomain {
  Ref<virDomain> ref;
  Napi::Value write(Napi::Env env) { return toHandle(env, std::move(ref)); }
  static std::string type() { return "DomainHandle"; }
};

class CarriedParams {
 public:
  CarriedParams(const virTypedParameter* params, int count);
  Napi::Value write(Napi::Env env) { return writeTypedParams(env, items_.data(), static_cast<int>(items_.size())); }
  static std::string type() { return kTypedParameterType; }

 private:
  std::vector<virTypedParameter> items_;
  std::deque<std::string> strings_;
};

// Overloads by the leading C argument; the connection is known to who registered, the opaque pointer is ours.
struct Carrier {
  static std::tuple<> carry(void*) { return {}; }
  template <class... Rest>
  static auto carry(virConnectPtr, Rest... rest) {
    return carry(rest...);
  }
  template <class... Rest>
  static auto carry(virDomainPtr domain, Rest... rest) {
    return std::tuple_cat(std::tuple<CarriedDomain>(CarriedDomain{Ref<virDomain>::share(domain)}), carry(rest...));
  }
  template <class... Rest>
  static auto carry(virTypedParameterPtr params, int count, Rest... rest) {
    return std::tuple_cat(std::tuple<CarriedParams>(CarriedParams(params, count)), carry(rest...));
  }
  template <class... Rest>
  static auto carry(int number, Rest... rest) {
    return std::tuple_cat(std::tuple<CarriedNumber<int>>(CarriedNumber<int>{number}), carry(rest...));
  }
};

template <class Values>
class Emission : public Message {
 public:
  Emission(std::shared_ptr<Subscription> subscription, Values values)
      : subscription_(std::move(subscription)), values_(std::move(values)) {}
  void deliver(Napi::Env env) override {
    // Asked first: a handle that nobody gets would keep its connection open until it is collected.
    if (!subscription_->live()) return;
    subscription_->call(env, std::apply([&](auto&... each) { return std::vector<napi_value>{each.write(env)...}; }, values_));
  }

 private:
  std::shared_ptr<Subscription> subscription_;
  Values values_;
};

// The C function that libvirt calls. libvirt takes the same function only once for one event of a connection; for several
// JavaScript functions there are several of these, alike but for their address.
template <class Callback, size_t kIndex = 0>
struct Trampoline;

template <class R, class... C, size_t kIndex>
struct Trampoline<R (*)(C...), kIndex> {
  using Values = decltype(Carrier::carry(std::declval<C>()...));

  static R call(C... arguments) {
    // Keeps a linker from folding them into one.
    [[maybe_unused]] const volatile size_t mark = kIndex;
    void* opaque = std::get<sizeof...(C) - 1>(std::tie(arguments...));
    const auto& subscription = *static_cast<std::shared_ptr<Subscription>*>(opaque);
    subscription->environment().post(
        std::make_unique<Emission<Values>>(subscription, Carrier::carry(arguments...)));
    return R();
  }

  // In TypeScript. C's type has no names for the arguments, so they are given.
  static std::string type(const std::vector<std::string>& names) { return typeOf(names, static_cast<Values*>(nullptr)); }

 private:
  template <class... V>
  static std::string typeOf(const std::vector<std::string>& names, std::tuple<V...>*) {
    std::string text;
    size_t index = 0;
    ((text += (index ? ", " : "") + names.at(index) + ": " + V::type(), ++index), ...);
    return "(" + text + ") => void";
  }
};

}  // namespace nodevirt
