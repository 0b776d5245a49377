#include "shapes.h"

#include <string>

#include "environment.h"

namespace nodevirt {

namespace {

// (a0, a1) => ({ "state": a0, "reason": a1 })
std::string constructorOf(const std::vector<const char*>& names) {
  std::string arguments, properties;
  for (size_t i = 0; i < names.size(); ++i) {
    const std::string argument = "a" + std::to_string(i);
    arguments += argument + ",";
    properties += "\"" + std::string(names[i]) + "\":" + argument + ",";
  }
  return "(" + arguments + ") => ({" + properties + "})";
}

}  // namespace

Napi::Value writeObject(Napi::Env env, const std::vector<const char*>& names, const napi_value* values) {
  const Napi::Function make = Environment::of(env)->function(&names, [&] { return constructorOf(names); });
  return make.Call(names.size(), values);
}

}  // namespace nodevirt
