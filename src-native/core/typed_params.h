// virTypedParameter arrays, both ways. In JavaScript a list of { field, type, value }: keys may repeat, and the list keeps
// the order and the type that C has.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "convert.h"
#include "library.h"

namespace nodevirt {

inline constexpr const char* kTypedParameterType = "TypedParameter[]";

class TypedParamsIn {
 public:
  void read(const Napi::Value& value, const Name& name);
  virTypedParameterPtr data() { return items_.empty() ? nullptr : items_.data(); }
  size_t size() const { return items_.size(); }

 private:
  std::vector<virTypedParameter> items_;
  std::deque<std::string> strings_;  // a deque does not move what items_ points at
};

struct TypedParams {
  const virTypedParameter* params;
  int count;
};
// An array of the lists, made in one go.
Napi::Array writeTypedParams(Napi::Env env, const std::vector<TypedParams>& lists);
Napi::Value writeTypedParams(Napi::Env env, const virTypedParameter* params, int count);

// Owns what libvirt allocated.
class TypedParamsOut {
 public:
  TypedParamsOut() = default;
  TypedParamsOut(const TypedParamsOut&) = delete;
  TypedParamsOut& operator=(const TypedParamsOut&) = delete;
  ~TypedParamsOut() {
    if (params) LIBVIRT(virTypedParamsFree)(params, count);
  }
  virTypedParameterPtr params = nullptr;
  int count = 0;
};

}  // namespace nodevirt
