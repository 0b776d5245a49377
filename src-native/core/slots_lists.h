// Slots for typed parameters, lists and structures.
#pragma once

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "handle.h"
#include "slots.h"
#include "structs.h"
#include "typed_params.h"

namespace nodevirt {

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

// Processors as bits, the first in the lowest bit of the first byte.
struct CpuMapIn : InputSlot {
  static constexpr int kTaken = 2;
  std::vector<unsigned char> bits;
  void read(const Napi::Value& given, const Name& name) {
    if (!given.IsTypedArray() || given.As<Napi::TypedArray>().TypedArrayType() != napi_uint8_array) {
      throw wrongType(name, "a Uint8Array");
    }
    const auto array = given.As<Napi::Uint8Array>();
    bits.assign(array.Data(), array.Data() + array.ByteLength());
  }
  std::tuple<unsigned char*, int> pass() { return {bits.data(), static_cast<int>(bits.size())}; }
  static std::string type() { return "Uint8Array"; }
};

// Lists that libvirt fills in a caller's array: asked for the size first.
template <class Item>
struct SizedArray : OutputSlot {
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
};

template <class Item>
struct SizedList : SizedArray<Item> {
  void keep(long) { this->items.resize(std::min<size_t>(this->items.size(), this->count < 0 ? 0 : this->count)); }
  Napi::Value write(Napi::Env env) { return writeItems(env, this->items); }
  static std::string type() { return itemsType<Item>(); }
};

template <>
struct SizedList<virTypedParameter> : SizedArray<virTypedParameter> {
  ~SizedList() {
    if (!items.empty()) LIBVIRT(virTypedParamsClear)(items.data(), static_cast<int>(items.size()));
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

}  // namespace nodevirt
