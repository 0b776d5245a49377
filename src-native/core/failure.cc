#include "failure.h"

#include "library.h"

namespace nodevirt {

namespace {

std::optional<std::string> copy(const char* text) {
  return text ? std::optional<std::string>(text) : std::nullopt;
}

void putText(Napi::Object object, const char* name, const std::optional<std::string>& text) {
  put(object, name, text ? Napi::Value(Napi::String::New(object.Env(), *text)) : object.Env().Null());
}

void putNumber(Napi::Object object, const char* name, int number) {
  put(object, name, Napi::Number::New(object.Env(), number));
}

const char* kindName(Failure::Kind kind) {
  switch (kind) {
    case Failure::Kind::noLibrary: return "noLibrary";
    case Failure::Kind::noCompanion: return "noCompanion";
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
    failure.code = VIR_ERR_INTERNAL_ERROR;
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

bool Failure::onTheWay() const {
  switch (domain) {
    case VIR_FROM_RPC:
    case VIR_FROM_REMOTE:
    case VIR_FROM_SSH:
    case VIR_FROM_LIBSSH: return kind == Kind::libvirt;
    default: return false;
  }
}

Failure Failure::endedStream(const char* function) {
  Failure failure = of(Kind::libvirt, function, "the stream has ended: it was finished or aborted");
  failure.code = VIR_ERR_OPERATION_INVALID;
  failure.domain = VIR_FROM_STREAMS;
  failure.level = VIR_ERR_ERROR;
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
  putText(object, "kind", kindName(kind));
  putText(object, "function", function);
  putText(object, "message", message);
  putNumber(object, "code", code);
  putNumber(object, "domain", domain);
  putNumber(object, "level", level);
  putText(object, "str1", str1);
  putText(object, "str2", str2);
  putText(object, "str3", str3);
  putNumber(object, "int1", int1);
  putNumber(object, "int2", int2);
  put(object, "lost", Napi::Boolean::New(env, lost));
  return object;
}

Napi::Object BadArgument::toJs(Napi::Env env, const char* function) const {
  auto object = Napi::Object::New(env);
  putText(object, "kind", range ? "range" : "type");
  putText(object, "function", function);
  putText(object, "argument", argument);
  putText(object, "message", message);
  return object;
}

}  // namespace nodevirt
