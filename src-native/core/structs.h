// libvirt's structures as plain objects: the fields of each, with the names of the C header.
#pragma once

#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "convert.h"
#include "library.h"
#include "shapes.h"

namespace nodevirt {

using Fields = std::vector<std::pair<std::string, std::string>>;  // name, type in TypeScript

// kIs: whether the structure is in structs_of.h. name: the interface in TypeScript. fields(): a tuple of what is below.
template <class Struct>
struct StructInfo {
  static constexpr bool kIs = false;
};

template <class Struct>
Napi::Value writeStruct(Napi::Env env, const Struct& value) {
  return std::apply(
      [&](const auto&... each) {
        // Its address stands for the structure.
        static const std::vector<const char*> names{each.name...};
        const napi_value values[] = {each.write(env, value)...};
        return writeObject(env, names, values);
      },
      StructInfo<Struct>::fields());
}

template <class Item>
Napi::Value writeItems(Napi::Env env, const Item* items, size_t count) {
  auto array = Napi::Array::New(env, count);
  for (uint32_t i = 0; i < count; ++i) array[i] = writeStruct(env, items[i]);
  return array;
}

template <class Item>
std::string itemsType() {
  return std::string(StructInfo<Item>::name) + "[]";
}

// A number or a text.
template <class Struct, class Type>
struct Field {
  const char* name;
  Type Struct::* member;
  Napi::Value write(Napi::Env env, const Struct& from) const {
    if constexpr (std::is_array_v<Type> || std::is_pointer_v<Type>) {
      return writeString(env, from.*member);
    } else {
      return writeInteger(env, from.*member);
    }
  }
  static std::string type() {
    if constexpr (std::is_array_v<Type>) return "string";
    if constexpr (std::is_pointer_v<Type>) return "string | null";
    return integerType<Type>();
  }
};

// An array and its length: bytes, texts or structures.
template <class Struct, class Item, class Count>
struct ListField {
  const char* name;
  Item* Struct::* member;
  Count Struct::* count;
  Napi::Value write(Napi::Env env, const Struct& from) const {
    const Item* items = from.*member;
    const size_t length = items ? static_cast<size_t>(from.*count) : 0;
    if constexpr (std::is_same_v<Item, unsigned char>) {
      return Napi::Buffer<unsigned char>::Copy(env, items, length);
    } else if constexpr (std::is_same_v<Item, char*>) {
      auto array = Napi::Array::New(env, length);
      for (uint32_t i = 0; i < length; ++i) array[i] = writeString(env, items[i]);
      return array;
    } else {
      return writeItems(env, items, length);
    }
  }
  static std::string type() {
    if constexpr (std::is_same_v<Item, unsigned char>) {
      return "Buffer";
    } else if constexpr (std::is_same_v<Item, char*>) {
      return "string[]";
    } else {
      return itemsType<Item>();
    }
  }
};

template <class Struct, class Type>
constexpr Field<Struct, Type> field(const char* name, Type Struct::* member) {
  return {name, member};
}
template <class Struct, class Item, class Count>
constexpr ListField<Struct, Item, Count> list(const char* name, Item* Struct::* member, Count Struct::* count) {
  return {name, member, count};
}

// Every structure by its interface's name, for the add-on's description.
struct StructDescription {
  const char* name;
  const char* type;  // in C
  Fields (*fields)();
};
std::vector<StructDescription>& structDescriptions();

template <class Struct>
Fields describeStruct() {
  return std::apply([](const auto&... each) { return Fields{{each.name, each.type()}...}; }, StructInfo<Struct>::fields());
}

}  // namespace nodevirt

#include "structs_of.h"
