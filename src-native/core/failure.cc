#include "failure.h"

#include "library.h"

namespace nodevirt {

namespace {

std::optional<std::string> copy(const char* text) {
  return text ? std::optional<std::string>(text) : std::nullopt;
}

Napi::Value toJsText(Napi::Env env, const std::optional<std::string>& text) {
  return text ? Napi::Value(Napi::String::New(env, *text)) : env.Null();
}

const char* kindName(Failure::Kind kind) {
  switch (kind) {
    case Failure::Kind::noLibrary: return "noLibrary";
    case Failure::Kind::noFunction: return "noFunction";
    case Failure::Kind::noThread: return "noThread";
    default: return "libvirt";
  }
}

}  // namespace

Failure Failure::last(const char* function) {
  Failure failure;
  failure.function = function;
  const virError* error = LIBVIRT(virGetLastError)();
  if (!error) {
    failure.message = "libvirt failed without saying why";
    failure.level = VIR_ERR_ERROR;
    return failure;
  }
  failure.code = error->code;
  failure.domain = error->domain;
  failure.level = error->level;
  failure.message = error->message ? error->message : "";
  failure.str1 = copy(error->str1);
  failure.str2 = copy(error->str2);
  failure.str3 = copy(error->str3);
  failure.int1 = error->int1;
  failure.int2 = error->int2;
  return failure;
}

Failure Failure::of(Kind kind, const char* function, std::string message) {
  Failure failure;
  failure.kind = kind;
  failure.function = function;
  failure.message = std::move(message);
  return failure;
}

Napi::Object Failure::toJs(Napi::Env env) const {
  auto object = Napi::Object::New(env);
  object["kind"] = kindName(kind);
  object["function"] = function;
  object["message"] = message;
  object["code"] = code;
  object["domain"] = domain;
  object["level"] = level;
  object["str1"] = toJsText(env, str1);
  object["str2"] = toJsText(env, str2);
  object["str3"] = toJsText(env, str3);
  object["int1"] = int1;
  object["int2"] = int2;
  return object;
}

Napi::Object BadArgument::toJs(Napi::Env env, const char* function) const {
  auto object = Napi::Object::New(env);
  object["kind"] = range ? "range" : "type";
  object["function"] = function;
  object["argument"] = argument;
  object["message"] = message;
  return object;
}

}  // namespace nodevirt
