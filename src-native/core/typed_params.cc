#include "typed_params.h"

#include <cstring>

#include "environment.h"

namespace nodevirt {

namespace {

// Makes the lists. `bytes`: all values, 8 bytes each, and behind them all types; `fields`: of each list the names; `texts`: the
// values that are texts, in their order.
constexpr const char* kMakeLists = R"js((() => {
  const Signed = BigInt64Array, Unsigned = BigUint64Array, Doubles = Float64Array, Types = Int32Array
  return (bytes, total, fields, texts) => {
    const signed = new Signed(bytes, 0, total), unsigned = new Unsigned(bytes, 0, total), doubles = new Doubles(bytes, 0, total)
    const types = new Types(bytes, 8 * total, total)
    const lists = new Array(fields.length)
    for (let i = 0, at = 0, text = 0; i < lists.length; i++) {
      const names = fields[i], list = new Array(names.length)
      for (let j = 0; j < list.length; j++, at++) {
        const type = types[at]
        let value
        switch (type) {
          case 1: case 2: case 5: value = doubles[at]; break
          case 3: value = signed[at]; break
          case 4: value = unsigned[at]; break
          case 6: value = doubles[at] !== 0; break
          case 7: value = texts[text++]; break
          // A type that a newer libvirt brought: its value cannot be read, its presence can be told.
          default: value = null
        }
        list[j] = { field: names[j], type, value }
      }
      lists[i] = list
    }
    return lists
  }
})())js";

// 8 bytes of JavaScript's: a number as double, but where the type has 64 bits.
void writeValue(const virTypedParameter& param, char* to) {
  const auto number = [to](double value) { std::memcpy(to, &value, sizeof value); };
  switch (param.type) {
    case VIR_TYPED_PARAM_INT: return number(param.value.i);
    case VIR_TYPED_PARAM_UINT: return number(param.value.ui);
    case VIR_TYPED_PARAM_LLONG: std::memcpy(to, &param.value.l, 8); return;
    case VIR_TYPED_PARAM_ULLONG: std::memcpy(to, &param.value.ul, 8); return;
    case VIR_TYPED_PARAM_DOUBLE: return number(param.value.d);
    case VIR_TYPED_PARAM_BOOLEAN: return number(param.value.b != 0 ? 1 : 0);
    default: std::memset(to, 0, 8);
  }
}

bool sameFields(const TypedParams& a, const TypedParams& b) {
  if (a.count != b.count) return false;
  for (int i = 0; i < a.count; ++i) {
    if (std::strcmp(a.params[i].field, b.params[i].field) != 0) return false;
  }
  return true;
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

Napi::Array writeTypedParams(Napi::Env env, const std::vector<TypedParams>& lists) {
  size_t total = 0;
  for (const TypedParams& list : lists) total += list.count;
  auto bytes = Napi::ArrayBuffer::New(env, total * 12);
  auto* value = static_cast<char*>(bytes.Data());
  char* type = value + total * 8;
  auto fields = Napi::Array::New(env, lists.size());
  auto texts = Napi::Array::New(env);
  Napi::Array names;
  const TypedParams* before = nullptr;
  for (uint32_t i = 0; i < lists.size(); ++i) {
    const TypedParams& list = lists[i];
    // Domains of a kind have statistics of the same names, which are written once.
    if (!before || !sameFields(*before, list)) {
      names = Napi::Array::New(env, list.count);
      for (int j = 0; j < list.count; ++j) names[static_cast<uint32_t>(j)] = writeString(env, list.params[j].field);
      before = &list;
    }
    fields[i] = names;
    for (int j = 0; j < list.count; ++j, value += 8, type += 4) {
      const virTypedParameter& param = list.params[j];
      writeValue(param, value);
      const int32_t its = param.type;
      std::memcpy(type, &its, 4);
      if (its == VIR_TYPED_PARAM_STRING) texts[texts.Length()] = writeString(env, param.value.s);
    }
  }
  const Napi::Function make = Environment::of(env)->function(kMakeLists, [] { return std::string(kMakeLists); });
  return make.Call({bytes, Napi::Number::New(env, static_cast<double>(total)), fields, texts}).As<Napi::Array>();
}

Napi::Value writeTypedParams(Napi::Env env, const virTypedParameter* params, int count) {
  if (count == 0) return Napi::Array::New(env);
  return writeTypedParams(env, {{params, count}}).Get(uint32_t{0});
}

}  // namespace nodevirt
