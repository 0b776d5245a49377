#include "bind.h"

namespace nodevirt {

namespace {

class Running : public Job {
 public:
  explicit Running(std::unique_ptr<Call> call) : call_(std::move(call)) {}

  void run() override {
    call_->run();
    finish();
  }

  void refuse() override {
    call_->refuse();
    finish();
  }

 private:
  void finish() {
    const auto environment = call_->environment;
    environment->post(std::move(call_));
  }

  std::unique_ptr<Call> call_;
};

Napi::Value promise(Napi::Env env, const Line& line, std::unique_ptr<Call> call) {
  napi_value promise = nullptr;
  if (napi_create_promise(env, &call->deferred, &promise) != napi_ok) throw Napi::Error::New(env);
  call->environment = Environment::of(env);
  call->hold = call->environment->hold();
  const virConnectPtr connection = call->connection();
  Executor::instance().submit(line.lane, connection, std::make_unique<Running>(std::move(call)));
  return Napi::Value(env, promise);
}

Napi::Value entry(const Napi::CallbackInfo& info) {
  const Line& line = *static_cast<const Line*>(info.Data());
  const Napi::Env env = info.Env();
  auto call = line.make(line);
  try {
    call->read(info);
  } catch (const BadArgument& bad) {
    call->drop();
    napi_throw(env, bad.toJs(env, line.name));
    return Napi::Value();
  } catch (...) {
    // An argument's own getter threw.
    call->drop();
    throw;
  }
  if (line.lane != Lane::local) return promise(env, line, std::move(call));
  call->run();
  if (call->failure()) {
    napi_throw(env, call->failure()->toJs(env));
    return Napi::Value();
  }
  return call->result(env);
}

}  // namespace

void Call::run() {
  const Library& library = Library::get();
  if (!library.loaded()) {
    failure_ = Failure::of(Failure::Kind::noLibrary, line_.name, library.failure());
  } else if (void* function = library.symbol(line_.name)) {
    failure_ = startEventLoop();
    if (!failure_) invoke(function);
  } else if (std::string reason = library.companionFailure(line_.name); !reason.empty()) {
    failure_ = Failure::of(Failure::Kind::noCompanion, line_.name, std::move(reason));
  } else {
    failure_ = Failure::of(Failure::Kind::noFunction, line_.name, "this libvirt does not have it");
  }
  drop();
}

void Call::refuse() {
  drop();
  failure_ = Failure::of(Failure::Kind::noThread, line_.name, "the system has no thread left for this call");
}

// libvirt answers this without a request, and its own error of the call is copied before.
bool isLost(virConnectPtr connection) {
  return connection && LIBVIRT(virConnectIsAlive)(connection) == 0;
}

void Call::fail() {
  failure_ = Failure::last(line_.name);
  failure_->lost = failure_->onTheWay() && lost();
}

void Call::deliver(Napi::Env env) {
  environment->release(hold);
  try {
    if (failure_) {
      napi_reject_deferred(env, deferred, failure_->toJs(env));
    } else {
      napi_resolve_deferred(env, deferred, write(env));
    }
  } catch (const Napi::Error& error) {
    // The result could not be made. A promise that never settles would be worse.
    napi_reject_deferred(env, deferred, error.Value());
  }
}

std::vector<Name> parseNames(const char* names) {
  std::vector<Name> parsed;
  std::string text;
  for (const char* at = names;; ++at) {
    if (*at == ',' || *at == '\0') {
      if (!text.empty()) parsed.push_back({text});
      text.clear();
      if (*at == '\0') break;
    } else if (*at != ' ') {
      text += *at;
    }
  }
  for (Name& name : parsed) {
    if (name.text.back() != '?') continue;
    name.text.pop_back();
    name.nullable = true;
  }
  if (!parsed.empty() && parsed.back().text == "flags") parsed.back().optional = true;
  return parsed;
}

void registerLines(Napi::Object target, const std::vector<Line>& lines) {
  for (const Line& line : lines) {
    target[line.name] = Napi::Function::New<entry>(target.Env(), line.name, const_cast<Line*>(&line));
  }
}

}  // namespace nodevirt
