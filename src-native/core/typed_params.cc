#include "typed_params.h"

#include <cstring>

namespace nodevirt {

namespace {

Napi::Value writeValue(Napi::Env env, const virTypedParameter& param) {
  switch (param.type) {
    case VIR_TYPED_PARAM_INT: return writeInteger(env, param.value.i);
    case VIR_TYPED_PARAM_UINT: return writeInteger(env, param.value.ui);
    case VIR_TYPED_PARAM_LLONG: return writeInteger(env, param.value.l);
    case VIR_TYPED_PARAM_ULLONG: return writeInteger(env, param.value.ul);
    case VIR_TYPED_PARAM_DOUBLE: return Napi::Number::New(env, param.value.d);
    case VIR_TYPED_PARAM_BOOLEAN: return Napi::Boolean::New(env, param.value.b != 0);
    case VIR_TYPED_PARAM_STRING: return writeString(env, param.value.s);
    // A type that a newer libvirt brought: its value cannot be read, its presence can be told.
    default: return env.Null();
  }
}

}  // namespace

void TypedParamsIn::read(const Napi::Value& value, const Name& name) {
  if (value.IsNull() || value.IsUndefined()) return;
  if (!value.IsArray()) throw wrongType(name, "an array of { field, type, value }");
  const auto list = value.As<Napi::Array>();
  const uint32_t length = list.Length();
  items_.reserve(std::min<uint32_t>(length, 1024));
  for (uint32_t i = 0; i < length; ++i) {
    const std::string place = name.text + "[" + std::to_string(i) + "]";
    const Napi::Value entry = list.Get(i);
    if (!entry.IsObject()) throw wrongType({place}, "an object { field, type, value }");
    const auto object = entry.As<Napi::Object>();
    const std::string field = readString(object.Get("field"), {place + ".field"});
    if (field.empty() || field.size() >= VIR_TYPED_PARAM_FIELD_LENGTH) {
      throw BadArgument{true, name.text,
                        place + ".field must have 1 to " + std::to_string(VIR_TYPED_PARAM_FIELD_LENGTH - 1) + " bytes"};
    }
    const Napi::Value content = object.Get("value");
    const Name valueName{place + ".value (" + field + ")"};

    virTypedParameter param{};
    std::memcpy(param.field, field.c_str(), field.size() + 1);
    param.type = readInteger<int>(object.Get("type"), {place + ".type"});
    switch (param.type) {
      case VIR_TYPED_PARAM_INT: param.value.i = readInteger<int>(content, valueName); break;
      case VIR_TYPED_PARAM_UINT: param.value.ui = readInteger<unsigned int>(content, valueName); break;
      case VIR_TYPED_PARAM_LLONG: param.value.l = readInteger<long long>(content, valueName); break;
      case VIR_TYPED_PARAM_ULLONG: param.value.ul = readInteger<unsigned long long>(content, valueName); break;
      case VIR_TYPED_PARAM_DOUBLE:
        if (!content.IsNumber()) throw wrongType(valueName, "a number");
        param.value.d = content.As<Napi::Number>().DoubleValue();
        break;
      case VIR_TYPED_PARAM_BOOLEAN:
        if (!content.IsBoolean()) throw wrongType(valueName, "a boolean");
        param.value.b = content.As<Napi::Boolean>().Value() ? 1 : 0;
        break;
      case VIR_TYPED_PARAM_STRING:
        strings_.push_back(readString(content, valueName));
        param.value.s = strings_.back().data();
        break;
      default: throw BadArgument{true, name.text, place + ".type must be a virTypedParameterType, 1 to 7"};
    }
    items_.push_back(param);
  }
}

Napi::Value writeTypedParams(Napi::Env env, const virTypedParameter* params, int count) {
  auto list = Napi::Array::New(env, count);
  for (int i = 0; i < count; ++i) {
    auto entry = Napi::Object::New(env);
    put(entry, "field", writeString(env, params[i].field));
    put(entry, "type", writeInteger(env, params[i].type));
    put(entry, "value", writeValue(env, params[i]));
    list[static_cast<uint32_t>(i)] = entry;
  }
  return list;
}

}  // namespace nodevirt
