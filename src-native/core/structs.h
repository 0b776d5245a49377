// libvirt's structures as plain objects: the fields of each, with the names of the C header.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "convert.h"
#include "library.h"

namespace nodevirt {

template <class Struct, class Type>
struct Field {
  const char* name;
  Type Struct::*member;
};

template <class Struct, class Type>
constexpr Field<Struct, Type> field(const char* name, Type Struct::*member) {
  return {name, member};
}

// name: the interface in TypeScript. fields(): a tuple of Field.
template <class Struct>
struct StructInfo;

template <class Type>
Napi::Value writeField(Napi::Env env, const Type& value) {
  if constexpr (std::is_array_v<Type>) {
    return writeString(env, value);
  } else {
    return writeInteger(env, value);
  }
}

template <class Type>
std::string fieldType() {
  if constexpr (std::is_array_v<Type>) {
    return "string";
  } else {
    return integerType<Type>();
  }
}

template <class Struct>
Napi::Value writeStruct(Napi::Env env, const Struct& value) {
  auto object = Napi::Object::New(env);
  std::apply([&](const auto&... each) { (put(object, each.name, writeField(env, value.*each.member)), ...); },
             StructInfo<Struct>::fields());
  return object;
}

template <class Item>
Napi::Value writeItems(Napi::Env env, const std::vector<Item>& items) {
  auto array = Napi::Array::New(env, items.size());
  for (uint32_t i = 0; i < items.size(); ++i) array[i] = writeStruct(env, items[i]);
  return array;
}

template <class Item>
std::string itemsType() {
  return std::string(StructInfo<Item>::name) + "[]";
}

template <class Struct, class Type>
std::pair<std::string, std::string> describeField(const Field<Struct, Type>& each) {
  return {each.name, fieldType<Type>()};
}

template <class Struct>
std::vector<std::pair<std::string, std::string>> describeStruct() {
  return std::apply(
      [](const auto&... each) { return std::vector<std::pair<std::string, std::string>>{describeField(each)...}; },
      StructInfo<Struct>::fields());
}

#define NODEVIRT_STRUCT(struct_, name_, ...)                            \
  template <>                                                           \
  struct StructInfo<struct_> {                                          \
    using S = struct_;                                                  \
    static constexpr const char* name = name_;                          \
    static auto fields() { return std::make_tuple(__VA_ARGS__); }       \
  };

NODEVIRT_STRUCT(virDomainInfo, "DomainInfo", field("state", &S::state), field("maxMem", &S::maxMem),
                field("memory", &S::memory), field("nrVirtCpu", &S::nrVirtCpu), field("cpuTime", &S::cpuTime))

NODEVIRT_STRUCT(virDomainJobInfo, "DomainJobInfo", field("type", &S::type), field("timeElapsed", &S::timeElapsed),
                field("timeRemaining", &S::timeRemaining), field("dataTotal", &S::dataTotal),
                field("dataProcessed", &S::dataProcessed), field("dataRemaining", &S::dataRemaining),
                field("memTotal", &S::memTotal), field("memProcessed", &S::memProcessed),
                field("memRemaining", &S::memRemaining), field("fileTotal", &S::fileTotal),
                field("fileProcessed", &S::fileProcessed), field("fileRemaining", &S::fileRemaining))

NODEVIRT_STRUCT(virNodeInfo, "NodeInfo", field("model", &S::model), field("memory", &S::memory),
                field("cpus", &S::cpus), field("mhz", &S::mhz), field("nodes", &S::nodes),
                field("sockets", &S::sockets), field("cores", &S::cores), field("threads", &S::threads))

NODEVIRT_STRUCT(virNodeMemoryStats, "NodeMemoryStat", field("field", &S::field), field("value", &S::value))
NODEVIRT_STRUCT(virNodeCPUStats, "NodeCPUStat", field("field", &S::field), field("value", &S::value))
NODEVIRT_STRUCT(virDomainMemoryStatStruct, "DomainMemoryStat", field("tag", &S::tag), field("val", &S::val))
NODEVIRT_STRUCT(virVcpuInfo, "VcpuInfo", field("number", &S::number), field("state", &S::state),
                field("cpuTime", &S::cpuTime), field("cpu", &S::cpu))

}  // namespace nodevirt
