// Slots for libvirt's objects.
#pragma once

#include <cstdlib>
#include <string>
#include <tuple>
#include <vector>

#include "handle.h"
#include "slots.h"

namespace nodevirt {

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

}  // namespace nodevirt
