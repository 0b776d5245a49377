// Slots for arrays, typed parameters and structures.
//
// An array beside its length knows, for the length's slot: given(), how many items JavaScript gave; size(), what C is told;
// found(n), what libvirt wrote into the length; reserve(n), room for what libvirt fills; kItemSize.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "descriptor.h"
#include "handle.h"
#include "slots.h"
#include "structs.h"
#include "typed_params.h"

namespace nodevirt {

// Arrays that JavaScript gives.

struct InputArray : InputSlot {
  static constexpr bool kArrayPart = true;
  static constexpr size_t kItemSize = 1;
};

template <>
struct Slot<virTypedParameterPtr, Shape::inArray> : InputArray {
  TypedParamsIn params;
  void read(const Napi::Value& given, const Name& name) { params.read(given, name); }
  size_t given() const { return params.size(); }
  size_t size() const { return params.size(); }
  virTypedParameterPtr pass() { return params.data(); }
  static std::string type() { return std::string("readonly ") + kTypedParameterType; }
};

// Numbers.
template <class T>
struct Slot<T*, Shape::inArray, std::enable_if_t<std::is_unsigned_v<T> && sizeof(T) >= sizeof(int)>> : InputArray {
  std::vector<T> numbers;
  void read(const Napi::Value& given, const Name& name) {
    readEach(given, name, "numbers",
             [&](const Napi::Value& each, const Name& place) { numbers.push_back(readInteger<T>(each, place)); });
  }
  size_t given() const { return numbers.size(); }
  size_t size() const { return numbers.size(); }
  T* pass() { return numbers.data(); }
  static std::string type() { return isWide<T> ? "readonly (bigint | number)[]" : "readonly number[]"; }
};

// Open files. libvirt's arrays of int are these, all of them. The caller keeps its own: the call gets duplicates, so that
// what the caller closes meanwhile does not become some other file under libvirt's hands.
template <>
struct Slot<int*, Shape::inArray> : InputArray {
  std::vector<Descriptor> files;
  std::vector<int> numbers;
  void read(const Napi::Value& given, const Name& name) {
    readEach(given, name, "file descriptors", [&](const Napi::Value& each, const Name& place) {
      files.push_back(Descriptor::duplicate(each, place));
      numbers.push_back(files.back().number());
    });
  }
  size_t given() const { return numbers.size(); }
  size_t size() const { return numbers.size(); }
  int* pass() { return numbers.data(); }
  void drop() { files.clear(); }
  static std::string type() { return "readonly number[]"; }
};

template <>
struct Slot<int, Shape::descriptor> : InputSlot {
  Descriptor file;
  void read(const Napi::Value& given, const Name& name) { file = Descriptor::duplicate(given, name); }
  int pass() { return file.number(); }
  void drop() { file = Descriptor(); }
  static std::string type() { return "number"; }
};

template <>
struct Slot<const char**, Shape::inArray> : InputArray {
  std::vector<std::string> texts;
  std::vector<const char*> pointers;
  void read(const Napi::Value& given, const Name& name) {
    if (name.nullable && (given.IsNull() || given.IsUndefined())) return;
    readEach(given, name, "strings",
             [&](const Napi::Value& each, const Name& place) { texts.push_back(readString(each, place)); });
    for (const auto& text : texts) pointers.push_back(text.c_str());
  }
  size_t given() const { return texts.size(); }
  size_t size() const { return texts.size(); }
  const char** pass() { return pointers.empty() ? nullptr : pointers.data(); }
  static std::string type() { return "readonly string[]"; }
};

// Bytes. Processors are bits in them, the first in the lowest bit of the first byte.
template <class T>
struct BytesIn : InputArray {
  std::vector<unsigned char> bytes;
  void read(const Napi::Value& given, const Name& name) {
    if (!given.IsTypedArray() || given.As<Napi::TypedArray>().TypedArrayType() != napi_uint8_array) {
      throw wrongType(name, "a Uint8Array");
    }
    const auto array = given.As<Napi::Uint8Array>();
    bytes.assign(array.Data(), array.Data() + array.ByteLength());
  }
  size_t given() const { return bytes.size(); }
  size_t size() const { return bytes.size(); }
  T* pass() { return reinterpret_cast<T*>(bytes.data()); }
  static std::string type() { return "Uint8Array"; }
};
template <>
struct Slot<unsigned char*, Shape::inArray> : BytesIn<unsigned char> {};
template <>
struct Slot<const unsigned char*, Shape::inArray> : BytesIn<const unsigned char> {};
template <>
struct Slot<const char*, Shape::inArray> : BytesIn<const char> {};

// Arrays of ours that libvirt fills.

// Where the length is a pointer, libvirt is asked for it first; where it is a value, a line's sizing says how long (bind.h).
template <class Item>
struct OutputArray : OutputSlot {
  static constexpr bool kArrayPart = true;
  static constexpr size_t kItemSize = sizeof(Item);
  std::vector<Item> items;
  size_t filled = 0;
  bool asked = false;

  size_t given() const { return 0; }
  size_t size() const { return items.size(); }
  void reserve(size_t count) { items.assign(count, Item{}); }
  Item* pass() { return items.empty() ? nullptr : items.data(); }
  void found(long count) { filled = count < 0 ? 0 : static_cast<size_t>(count); }
  bool again() {
    if (asked || !items.empty() || filled == 0) return false;
    asked = true;
    reserve(filled);
    return true;
  }
};

template <class T>
struct Slot<T*, Shape::outArray, std::enable_if_t<StructInfo<T>::kIs>> : OutputArray<T> {
  ~Slot() {
    for (T& item : this->items) StructInfo<T>::release(item);
  }
  void keep(long length) {
    if (!this->asked) this->found(length);
  }
  Napi::Value write(const Target& to) {
    return writeItems(to.env, this->items.data(), std::min(this->filled, this->items.size()));
  }
  static std::string type() { return itemsType<T>(); }
};

template <>
struct Slot<virTypedParameterPtr, Shape::outArray> : OutputArray<virTypedParameter> {
  ~Slot() {
    if (!items.empty()) LIBVIRT(virTypedParamsClear)(items.data(), static_cast<int>(items.size()));
  }
  Napi::Value write(const Target& to) {
    return writeTypedParams(to.env, items.data(), static_cast<int>(std::min(filled, items.size())));
  }
  static std::string type() { return kTypedParameterType; }
};

template <class T>
struct Slot<T*, Shape::outArray, std::enable_if_t<std::is_integral_v<T> && sizeof(T) >= sizeof(int)>> : OutputArray<T> {
  void keep(long length) { this->found(length); }
  Napi::Value write(const Target& to) {
    const size_t count = std::min(this->filled, this->items.size());
    auto array = Napi::Array::New(to.env, count);
    for (uint32_t i = 0; i < count; ++i) array[i] = writeInteger(to.env, this->items[i]);
    return array;
  }
  static std::string type() { return integerType<T>() + "[]"; }
};

// Bytes, all of them: such a call fills the whole of what it gets.
template <class T>
struct BytesOut : OutputArray<unsigned char> {
  T* pass() { return reinterpret_cast<T*>(items.data()); }
  Napi::Value write(const Target& to) { return Napi::Buffer<unsigned char>::Copy(to.env, items.data(), items.size()); }
  static std::string type() { return "Buffer"; }
};
template <>
struct Slot<unsigned char*, Shape::outArray> : BytesOut<unsigned char> {};
template <>
struct Slot<void*, Shape::outArray> : BytesOut<void> {};

// Texts that libvirt allocates, in an array of ours.
template <>
struct Slot<char**, Shape::outArray> : OutputArray<char*> {
  ~Slot() { reserve(0); }
  void reserve(size_t count) {
    for (char* text : items) std::free(text);
    OutputArray<char*>::reserve(count);
  }
  void keep(long length) { found(length); }
  Napi::Value write(const Target& to) {
    const size_t count = std::min(filled, items.size());
    auto array = Napi::Array::New(to.env, count);
    for (uint32_t i = 0; i < count; ++i) array[i] = writeString(to.env, items[i]);
    return array;
  }
  static std::string type() { return "string[]"; }
};

// Arrays that libvirt allocates.

template <>
struct Slot<virTypedParameterPtr*, Shape::outArray> : OutputSlot {
  static constexpr size_t kItemSize = 1;
  TypedParamsOut params;
  size_t given() const { return 0; }
  size_t size() const { return 0; }
  void found(long count) { params.count = static_cast<int>(count); }
  virTypedParameterPtr* pass() { return &params.params; }
  Napi::Value write(const Target& to) { return writeTypedParams(to.env, params.params, params.count); }
  static std::string type() { return kTypedParameterType; }
};

// Open files that become the caller's, who has to close them. A file that nobody gets is closed here.
struct DescriptorsOut : OutputSlot {
  static constexpr size_t kItemSize = sizeof(int);
  int* list = nullptr;
  std::vector<Descriptor> files;
  size_t given() const { return 0; }
  size_t size() const { return 0; }
  void found(long count) {
    for (long i = 0; list && i < count; ++i) files.push_back(Descriptor::adopt(list[i]));
    std::free(list);
    list = nullptr;
  }
  int** pass() { return &list; }
  Napi::Value write(const Target& to) {
    auto array = Napi::Array::New(to.env, files.size());
    for (uint32_t i = 0; i < files.size(); ++i) array[i] = Napi::Number::New(to.env, files[i].surrender());
    return array;
  }
  static std::string type() { return "number[]"; }
};
template <>
struct Slot<int**, Shape::outArray> : DescriptorsOut {};
template <>
struct Slot<int**, Shape::out> : DescriptorsOut {
  void keep(long length) { found(length); }
};

// A map of processors that libvirt allocates; how many bits it has is what the call returns.
template <>
struct Slot<unsigned char**, Shape::out> : OutputSlot {
  unsigned char* map = nullptr;
  size_t length = 0;
  ~Slot() { std::free(map); }
  unsigned char** pass() { return &map; }
  void keep(long processors) { length = map ? VIR_CPU_MAPLEN(processors) : 0; }
  Napi::Value write(const Target& to) { return Napi::Buffer<unsigned char>::Copy(to.env, map, length); }
  static std::string type() { return "Buffer"; }
};

// Structures.

template <class T>
struct Slot<T*, Shape::out, std::enable_if_t<StructInfo<T>::kIs>> : OutputSlot {
  static constexpr size_t kItemSize = 1;
  T value{};
  ~Slot() { StructInfo<T>::release(value); }
  size_t given() const { return 0; }
  size_t size() const { return sizeof(T); }
  T* pass() { return &value; }
  Napi::Value write(const Target& to) { return writeStruct(to.env, value); }
  static std::string type() { return StructInfo<T>::name; }
};

// A list of structures that libvirt allocates in one piece, whose length the call returns.
template <class T>
struct Slot<T**, Shape::out, std::enable_if_t<StructInfo<T>::kIs>> : OutputSlot {
  T* list = nullptr;
  size_t count = 0;
  ~Slot() { std::free(list); }
  T** pass() { return &list; }
  void keep(long length) { count = list ? length : 0; }
  Napi::Value write(const Target& to) { return writeItems(to.env, list, count); }
  static std::string type() { return itemsType<T>(); }
};

// ... and one by one.
template <class T>
struct Slot<T***, Shape::out, std::enable_if_t<StructInfo<T>::kIs>> : OutputSlot {
  T** list = nullptr;
  size_t count = 0;
  ~Slot() {
    for (size_t i = 0; i < count; ++i) StructInfo<T>::free(list[i]);
    std::free(list);
  }
  T*** pass() { return &list; }
  void keep(long length) { count = list ? length : 0; }
  Napi::Value write(const Target& to) {
    auto array = Napi::Array::New(to.env, count);
    for (uint32_t i = 0; i < count; ++i) array[i] = writeStruct(to.env, *list[i]);
    return array;
  }
  static std::string type() { return itemsType<T>(); }
};

// One record of statistics a domain, each with a handle of its own.
template <>
struct Slot<virDomainStatsRecordPtr**, Shape::out> : OutputSlot {
  virDomainStatsRecordPtr* records = nullptr;
  long count = 0;
  ~Slot() {
    if (records) LIBVIRT(virDomainStatsRecordListFree)(records);
  }
  virDomainStatsRecordPtr** pass() { return &records; }
  void keep(long length) { count = length; }
  Napi::Value write(const Target& to) {
    static const std::vector<const char*> names{"dom", "params"};
    std::vector<TypedParams> lists;
    for (long i = 0; i < count; ++i) lists.push_back({records[i]->params, records[i]->nparams});
    const auto params = writeTypedParams(to.env, lists);
    auto array = Napi::Array::New(to.env, count);
    for (uint32_t i = 0; i < count; ++i) {
      const napi_value values[] = {toHandle(to, Ref<virDomain>::share(records[i]->dom)), params.Get(i)};
      array[i] = writeObject(to.env, names, values);
    }
    return array;
  }
  static std::string type() { return "DomainStatsRecord[]"; }
};

}  // namespace nodevirt
