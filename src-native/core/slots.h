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
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "auth.h"
#include "callback.h"
#include "convert.h"
#include "handle.h"
#include "structs.h"
#include "typed_params.h"

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

// Handles.

template <class T>
struct HandleIn : InputSlot {
  Ref<T> ref;
  void read(const Napi::Value& given, const Name& name) {
    if (name.nullable && (given.IsNull() || given.IsUndefined())) return;
    const HandleBox* box = unwrapHandle(given, handleKind<T>());
    if (!box) throw wrongType(name, std::string("a ") + handleKind<T>().noun + " handle");
    if (!box->pointer) {
      throw BadArgument{false, name.text, name.text + ": this " + handleKind<T>().noun + " is closed"};
    }
    ref = Ref<T>::share(static_cast<T*>(box->pointer));
  }
  virConnectPtr connection() const { return ref.get() ? handleKind<T>().connection(ref.get()) : nullptr; }
  std::tuple<T*> pass() { return {ref.get()}; }
  void drop() { ref = Ref<T>(); }
  static std::string type() { return handleKind<T>().name; }
};

template <class T>
struct HandlesOut : OutputSlot {
  T** list = nullptr;
  std::vector<Ref<T>> refs;
  std::tuple<T***> pass() { return {&list}; }
  void keep(long length) {
    for (long i = 0; i < length; ++i) refs.push_back(Ref<T>::adopt(list[i]));
    std::free(list);
  }
  Napi::Value write(Napi::Env env) {
    auto array = Napi::Array::New(env, refs.size());
    for (uint32_t i = 0; i < refs.size(); ++i) array[i] = toHandle(env, std::move(refs[i]));
    return array;
  }
  static std::string type() { return std::string(handleKind<T>().name) + "[]"; }
};

template <> struct Slot<virConnectPtr> : HandleIn<virConnect> {};
template <> struct Slot<virDomainPtr> : HandleIn<virDomain> {};
template <> struct Slot<virDomainPtr**> : HandlesOut<virDomain> {};

// The handle that a closing call ends: it gives up its own reference, and is closed for JavaScript at once. The call holds
// no other reference meanwhile: virConnectClose would say that the connection is still in use.
template <class T>
struct Surrendered : HandleIn<T> {
  void read(const Napi::Value& given, const Name& name) {
    HandleIn<T>::read(given, name);
    HandleBox* box = unwrapHandle(given, handleKind<T>());
    owned = static_cast<T*>(box->pointer);
    box->pointer = nullptr;
    this->ref = Ref<T>();
  }
  virConnectPtr connection() const { return owned ? handleKind<T>().connection(owned) : nullptr; }
  std::tuple<T*> pass() {
    T* passed = owned;
    owned = nullptr;
    return {passed};
  }
  void drop() {
    HandleIn<T>::drop();
    if (owned) handleKind<T>().free(owned);
    owned = nullptr;
  }
  T* owned = nullptr;
};

// A NULL-terminated list of domains.
template <>
struct Slot<virDomainPtr*> : InputSlot {
  std::vector<HandleIn<virDomain>> handles;
  std::vector<virDomainPtr> pointers;
  void read(const Napi::Value& given, const Name& name) {
    if (!given.IsArray()) throw wrongType(name, "an array of domain handles");
    const auto list = given.As<Napi::Array>();
    for (uint32_t i = 0; i < list.Length(); ++i) {
      HandleIn<virDomain> handle;
      handle.read(list.Get(i), {name.text + "[" + std::to_string(i) + "]"});
      handles.push_back(std::move(handle));
    }
    for (auto& handle : handles) pointers.push_back(handle.ref.get());
    pointers.push_back(nullptr);
  }
  virConnectPtr connection() const { return handles.empty() ? nullptr : handles.front().connection(); }
  std::tuple<virDomainPtr*> pass() { return {pointers.data()}; }
  void drop() { handles.clear(); }
  static std::string type() { return "readonly DomainHandle[]"; }
};

// Typed parameters.

template <class Count>
struct ParamsIn : InputSlot {
  static constexpr int kTaken = 2;
  TypedParamsIn params;
  void read(const Napi::Value& given, const Name& name) { params.read(given, name); }
  auto pass() { return std::make_tuple(params.data(), static_cast<Count>(params.size())); }
  static std::string type() { return std::string("readonly ") + kTypedParameterType; }
};

template <class Count>
struct ParamsOut : OutputSlot {
  static constexpr int kTaken = 2;
  TypedParamsOut params;
  std::tuple<virTypedParameterPtr*, Count*> pass() { return {&params.params, reinterpret_cast<Count*>(&params.count)}; }
  Napi::Value write(Napi::Env env) { return writeTypedParams(env, params.params, params.count); }
  static std::string type() { return kTypedParameterType; }
};

// Lists that libvirt fills in a caller's array: asked for the size first.
template <class Item>
struct SizedList : OutputSlot {
  static constexpr int kTaken = 2;
  std::vector<Item> items;
  int count = 0;
  bool asked = false;
  std::tuple<Item*, int*> pass() { return {items.empty() ? nullptr : items.data(), &count}; }
  bool again() {
    if (asked || count <= 0) return false;
    asked = true;
    items.resize(count);
    return true;
  }
  void keep(long) { items.resize(std::min<size_t>(items.size(), count < 0 ? 0 : count)); }
  Napi::Value write(Napi::Env env) { return writeItems(env, items); }
  static std::string type() { return itemsType<Item>(); }
};

template <>
struct SizedList<virTypedParameter> : OutputSlot {
  static constexpr int kTaken = 2;
  std::vector<virTypedParameter> items;
  int count = 0;
  bool asked = false;
  ~SizedList() {
    if (!items.empty()) LIBVIRT(virTypedParamsClear)(items.data(), static_cast<int>(items.size()));
  }
  std::tuple<virTypedParameter*, int*> pass() { return {items.empty() ? nullptr : items.data(), &count}; }
  bool again() {
    if (asked || count <= 0) return false;
    asked = true;
    items.resize(count);
    return true;
  }
  Napi::Value write(Napi::Env env) {
    return writeTypedParams(env, items.data(), std::min(count, static_cast<int>(items.size())));
  }
  static std::string type() { return kTypedParameterType; }
};

// Lists that libvirt fills in a caller's array of fixed capacity, and returns the length.
template <class Item, size_t kCapacity>
struct CountedList : OutputSlot {
  static constexpr int kTaken = 2;
  std::vector<Item> items = std::vector<Item>(kCapacity);
  std::tuple<Item*, unsigned int> pass() { return {items.data(), static_cast<unsigned int>(items.size())}; }
  void keep(long length) { items.resize(std::min<size_t>(items.size(), length)); }
  Napi::Value write(Napi::Env env) { return writeItems(env, items); }
  static std::string type() { return itemsType<Item>(); }
};

// Structures that the call fills in.
template <class Struct>
struct StructOut : OutputSlot {
  Struct value{};
  std::tuple<Struct*> pass() { return {&value}; }
  Napi::Value write(Napi::Env env) { return writeStruct(env, value); }
  static std::string type() { return StructInfo<Struct>::name; }
};

template <> struct Slot<virDomainInfoPtr> : StructOut<virDomainInfo> {};
template <> struct Slot<virDomainJobInfoPtr> : StructOut<virDomainJobInfo> {};
template <> struct Slot<virNodeInfoPtr> : StructOut<virNodeInfo> {};

// One record of statistics a domain, each with a handle of its own.
template <>
struct Slot<virDomainStatsRecordPtr**> : OutputSlot {
  virDomainStatsRecordPtr* records = nullptr;
  long count = 0;
  ~Slot() {
    if (records) LIBVIRT(virDomainStatsRecordListFree)(records);
  }
  std::tuple<virDomainStatsRecordPtr**> pass() { return {&records}; }
  void keep(long length) { count = length; }
  Napi::Value write(Napi::Env env) {
    auto array = Napi::Array::New(env, count);
    for (uint32_t i = 0; i < count; ++i) {
      auto entry = Napi::Object::New(env);
      put(entry, "dom", toHandle(env, Ref<virDomain>::share(records[i]->dom)));
      put(entry, "params", writeTypedParams(env, records[i]->params, records[i]->nparams));
      array[i] = entry;
    }
    return array;
  }
  static std::string type() { return "DomainStatsRecord[]"; }
};

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

// Which slots a C argument list has.

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
