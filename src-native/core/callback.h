// libvirt's callbacks to JavaScript. libvirt calls on its event-loop thread; the values are copied there and travel
// through the queue of the environment.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "handle.h"
#include "spec.h"
#include "structs.h"
#include "typed_params.h"

namespace nodevirt {

enum class KeepsAlive { no, yes };

// A registered function. libvirt may free it late, and from any thread.
class Subscription {
 public:
  static std::shared_ptr<Subscription> create(const Napi::Function& function, KeepsAlive keepsAlive);
  // For libvirt. It is a number that is never given twice, and no address: when a registration is taken back while its daemon is
  // being asked, libvirt frees it, and may still say that the registration failed.
  void* opaque() const { return opaque_; }
  // Any thread; null when it has ended.
  static std::shared_ptr<Subscription> of(void* opaque);
  // libvirt's virFreeCallback. From any thread: no call after this one has been delivered. A second time does nothing.
  static void free(void* opaque);
  // The same, for what libvirt never took, or has refused.
  void end() { free(opaque_); }
  Environment& environment() { return *environment_; }

  // JavaScript thread.
  // Not deregistered: a late event is of no interest to anyone.
  bool live() const { return function_ != nullptr; }
  // Whether the function was called and did not throw. An error that it throws is uncaught, as a timer's callback's would be.
  bool call(Napi::Env env, const std::vector<napi_value>& values);
  void forget(Napi::Env env);

 private:
  std::shared_ptr<Environment> environment_;
  void* opaque_ = nullptr;
  napi_ref function_ = nullptr;
  uint64_t hold_ = 0;
};

// A callback's argument on its way: taken on libvirt's thread, written on JavaScript's.

template <class T>
struct CarriedNumber {
  T value;
  Napi::Value write(const Target& to) { return writeInteger(to.env, value); }
  static std::string type() { return integerType<T>(); }
};

template <class T>
struct CarriedHandle {
  Ref<T> ref;
  Napi::Value write(const Target& to) { return toHandle(to, std::move(ref)); }
  static std::string type() { return handleKind<T>().name; }
};

struct CarriedText {
  explicit CarriedText(const char* from) : text(from ? std::optional<std::string>(from) : std::nullopt) {}
  std::optional<std::string> text;
  Napi::Value write(const Target& to) { return writeString(to.env, text ? text->c_str() : nullptr); }
  static std::string type() { return "string | null"; }
};

class CarriedParams {
 public:
  CarriedParams(const virTypedParameter* params, int count);
  Napi::Value write(const Target& to) { return writeTypedParams(to.env, items_.data(), static_cast<int>(items_.size())); }
  static std::string type() { return kTypedParameterType; }

 private:
  std::vector<virTypedParameter> items_;
  std::deque<std::string> strings_;
};

class CarriedGraphicsAddress {
 public:
  explicit CarriedGraphicsAddress(const virDomainEventGraphicsAddress* from)
      : family_(from->family), node_(from->node), service_(from->service) {}
  Napi::Value write(const Target& to) {
    const virDomainEventGraphicsAddress address{family_, text(node_), text(service_)};
    return writeStruct(to.env, address);
  }
  static std::string type() { return StructInfo<virDomainEventGraphicsAddress>::name; }

 private:
  static char* text(CarriedText& from) { return from.text ? from.text->data() : nullptr; }
  int family_;
  CarriedText node_, service_;
};

class CarriedGraphicsSubject {
 public:
  explicit CarriedGraphicsSubject(const virDomainEventGraphicsSubject* from);
  Napi::Value write(const Target& to);
  static std::string type() { return itemsType<virDomainEventGraphicsSubjectIdentity>(); }

 private:
  std::vector<std::pair<CarriedText, CarriedText>> identities_;  // type, name
};

// Overloads by the leading C argument; the connection and the stream are known to who registered, the opaque pointer is ours.
struct Carrier {
  static std::tuple<> carry(void*) { return {}; }
  template <class... Rest>
  static auto carry(virConnectPtr, Rest... rest) {
    return carry(rest...);
  }
  template <class... Rest>
  static auto carry(virAdmConnectPtr, Rest... rest) {
    return carry(rest...);
  }
  template <class... Rest>
  static auto carry(virStreamPtr, Rest... rest) {
    return carry(rest...);
  }
  template <class T, class... Rest, std::enable_if_t<Noun<T>::kIs, int> = 0>
  static auto carry(T* object, Rest... rest) {
    return joined(CarriedHandle<T>{Ref<T>::share(object)}, rest...);
  }
  template <class... Rest>
  static auto carry(virTypedParameterPtr params, int count, Rest... rest) {
    return joined(CarriedParams(params, count), rest...);
  }
  template <class... Rest>
  static auto carry(const char* text, Rest... rest) {
    return joined(CarriedText(text), rest...);
  }
  template <class... Rest>
  static auto carry(const virDomainEventGraphicsAddress* address, Rest... rest) {
    return joined(CarriedGraphicsAddress(address), rest...);
  }
  template <class... Rest>
  static auto carry(const virDomainEventGraphicsSubject* subject, Rest... rest) {
    return joined(CarriedGraphicsSubject(subject), rest...);
  }
  template <class T, class... Rest, std::enable_if_t<std::is_integral_v<T>, int> = 0>
  static auto carry(T number, Rest... rest) {
    return joined(CarriedNumber<T>{number}, rest...);
  }

 private:
  template <class First, class... Rest>
  static auto joined(First&& first, Rest... rest) {
    return std::tuple_cat(std::tuple<std::decay_t<First>>(std::forward<First>(first)), carry(rest...));
  }
};

template <class Values>
class Emission : public Message {
 public:
  Emission(std::shared_ptr<Subscription> subscription, const void* connection, Values values)
      : subscription_(std::move(subscription)), connection_(connection), values_(std::move(values)) {}
  void deliver(Napi::Env env) override {
    // Asked first: a handle that nobody gets would keep its connection open until it is collected.
    if (!subscription_->live()) return;
    const Target to{env, connection_};
    subscription_->call(env, std::apply([&](auto&... each) { return std::vector<napi_value>{each.write(to)...}; }, values_));
  }

 private:
  std::shared_ptr<Subscription> subscription_;
  const void* connection_;
  Values values_;
};

// A type of callback: its C arguments, as libvirt's header names them, and its type in TypeScript.
struct CallbackDescription {
  std::string name;
  std::vector<std::string> arguments;
  std::string type;
};

// The C function that libvirt calls. libvirt takes the same function only once for one event of a connection; for several
// JavaScript functions there are several of these, alike but for their address.
template <class Callback, size_t kIndex = 0>
struct Trampoline;

template <class Callback>
struct Emitter;

template <class R, class... C>
struct Emitter<R (*)(C...)> {
  using Values = decltype(Carrier::carry(std::declval<C>()...));

  static void emit(C... arguments) {
    void* opaque = std::get<sizeof...(C) - 1>(std::tie(arguments...));
    // Every callback begins with the connection, or with the stream.
    const void* connection = std::get<0>(std::tie(arguments...));
    const std::shared_ptr<Subscription> subscription = Subscription::of(opaque);
    if (!subscription) return;
    subscription->environment().post(std::make_unique<Emission<Values>>(subscription, connection, Carrier::carry(arguments...)));
  }

  // In TypeScript. C's type has no names for the arguments, so they are given, all of them.
  static CallbackDescription describe(const char* name, const char* arguments) {
    static_assert(sizeof...(C) <= kMostArguments);
    const Spec spec = parseSpec(arguments);
    CallbackDescription described{name, {}, ""};
    const bool carried[] = {isCarried<C>...};
    std::vector<std::string> names;
    for (int i = 0; i < spec.count; ++i) {
      described.arguments.emplace_back(spec.arguments[i].name);
      // The length of typed parameters goes with them.
      if (carried[i] && spec.arguments[i].owner < 0) names.emplace_back(spec.arguments[i].name);
    }
    described.type = typeOf(names, static_cast<Values*>(nullptr));
    return described;
  }

 private:
  template <class T>
  static constexpr bool isCarried = !std::is_same_v<T, virConnectPtr> && !std::is_same_v<T, virAdmConnectPtr> &&
                                    !std::is_same_v<T, virStreamPtr> && !std::is_same_v<T, void*>;

  template <class... V>
  static std::string typeOf(const std::vector<std::string>& names, std::tuple<V...>*) {
    std::string text;
    size_t index = 0;
    ((text += (index ? ", " : "") + names.at(index) + ": " + V::type(), ++index), ...);
    return "(" + text + ") => void";
  }
};

template <class R, class... C, size_t kIndex>
struct Trampoline<R (*)(C...), kIndex> {
  static R call(C... arguments) {
    // Keeps a linker from folding them into one.
    [[maybe_unused]] const volatile size_t mark = kIndex;
    Emitter<R (*)(C...)>::emit(arguments...);
    return R();
  }
};

}  // namespace nodevirt
