// Objects whose keys are known beforehand, made by JavaScript: there the keys are part of the code, and all objects of a kind
// share one hidden class. Through Node-API each property is defined by itself, which takes longer than the call that it tells of.
#pragma once

#include <vector>

#include "napi.h"

namespace nodevirt {

// Plain data properties, whatever setters someone gave to Object.prototype. The address of `names` stands for them: they stay.
Napi::Value writeObject(Napi::Env env, const std::vector<const char*>& names, const napi_value* values);

}  // namespace nodevirt
