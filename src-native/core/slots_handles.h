// Slots for libvirt's objects.
#pragma once

#include <cstdlib>
#include <string>
#include <vector>

#include "handle.h"
#include "slots.h"

namespace nodevirt {

template <class T>
struct HandleIn : InputSlot {
  static constexpr bool kRoot = Noun<T>::kRoot;
  Ref<T> ref;
  const void* owner = nullptr;
  std::shared_ptr<StreamGate> passage;
  void read(const Napi::Value& given, const Name& name) {
    if (name.nullable && (given.IsNull() || given.IsUndefined())) return;
    const HandleBox& box = open(given, name);
    ref = Ref<T>::share(static_cast<T*>(box.pointer));
    owner = box.connection;
    if constexpr (std::is_same_v<T, virStream>) passage = box.gate;
  }
  StreamGate* gate() const { return passage.get(); }
  const void* connection() const { return owner; }
  const void* object() const { return ref.get(); }
  T* pass() { return ref.get(); }
  void drop() {
    passage.reset();
    ref = Ref<T>();
  }
  static std::string type() { return handleKind<T>().name; }

 protected:
  static HandleBox& open(const Napi::Value& given, const Name& name) {
    const HandleKind& kind = handleKind<T>();
    HandleBox* box = unwrapHandle(given, kind);
    const std::string article = std::string("aeiou").find(kind.noun[0]) == std::string::npos ? "a " : "an ";
    if (!box) throw wrongType(name, article + kind.noun + " handle");
    if (!box->pointer) throw BadArgument{false, name.text, name.text + ": this " + kind.noun + " is closed"};
    return *box;
  }
};

template <class T>
struct Slot<T*, Shape::in, std::enable_if_t<Noun<T>::kIs>> : HandleIn<T> {};

// A list that libvirt allocates, whose length the call returns.
template <class T>
struct Slot<T***, Shape::out, std::enable_if_t<Noun<T>::kIs>> : OutputSlot {
  T** list = nullptr;
  std::vector<Ref<T>> refs;
  T*** pass() { return &list; }
  void keep(long length) {
    for (long i = 0; list && i < length; ++i) refs.push_back(Ref<T>::adopt(list[i]));
    std::free(list);
    list = nullptr;
  }
  Napi::Value write(const Target& to) {
    auto array = Napi::Array::New(to.env, refs.size());
    for (uint32_t i = 0; i < refs.size(); ++i) array[i] = toHandle(to, std::move(refs[i]));
    return array;
  }
  static std::string type() { return handleKind<T>().name + "[]"; }
};

// The handle that a closing call ends: it gives up its own reference, and is closed for JavaScript at once. The call holds
// no other reference meanwhile: virConnectClose would say that the connection is still in use.
template <class T>
struct Surrendered : HandleIn<T> {
  void read(const Napi::Value& given, const Name& name) {
    HandleBox& box = this->open(given, name);
    this->owner = box.connection;
    owned = static_cast<T*>(box.take());
    if constexpr (std::is_same_v<T, virStream>) last = std::move(box.gate);
  }
  // Once libvirt has taken the reference, the connection may be gone with it.
  const void* connection() const { return owned ? this->owner : nullptr; }
  T* pass() {
    last.reset();
    T* passed = owned;
    owned = nullptr;
    return passed;
  }
  void drop() {
    last.reset();
    if (owned) handleKind<T>().free(owned);
    owned = nullptr;
  }
  T* owned = nullptr;
  std::shared_ptr<StreamGate> last;
};

// A list that ends with a null pointer.
template <class T>
struct Slot<T**, Shape::inArray, std::enable_if_t<Noun<T>::kIs>> : InputSlot {
  std::vector<HandleIn<T>> handles;
  std::vector<T*> pointers;
  void read(const Napi::Value& given, const Name& name) {
    if (!given.IsArray()) throw wrongType(name, std::string("an array of ") + handleKind<T>().noun + " handles");
    const auto list = given.As<Napi::Array>();
    for (uint32_t i = 0; i < list.Length(); ++i) {
      HandleIn<T> handle;
      handle.read(list.Get(i), {name.text + "[" + std::to_string(i) + "]"});
      handles.push_back(std::move(handle));
    }
    for (auto& handle : handles) pointers.push_back(handle.ref.get());
    pointers.push_back(nullptr);
  }
  const void* connection() const { return handles.empty() ? nullptr : handles.front().connection(); }
  T** pass() { return pointers.data(); }
  void drop() { handles.clear(); }
  static std::string type() { return "readonly " + handleKind<T>().name + "[]"; }
};

}  // namespace nodevirt
