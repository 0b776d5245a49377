#include "bind.h"

#include <cstring>

#include "called.h"

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
  const bool stream = line.lane == Lane::sending || line.lane == Lane::receiving;
  const void* queue = stream ? call->object() : call->connection();
  Executor::instance().submit(line.lane, queue, std::make_unique<Running>(std::move(call)));
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
  call->belongs = call->home();
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
  } else if (void* function = line_.address.get(library, line_.name)) {
    failure_ = startEventLoop();
    if (!failure_) pass(function);
  } else if (std::string reason = library.companionFailure(line_.name); !reason.empty()) {
    failure_ = Failure::of(Failure::Kind::noCompanion, line_.name, std::move(reason));
  } else {
    failure_ = Failure::of(Failure::Kind::noFunction, line_.name, "this libvirt does not have it");
  }
  drop();
}

void Call::pass(void* function) {
  StreamGate* stream = gate();
  const bool ends = line_.endsStream;
  if (stream && !(ends ? stream->end() : stream->enter())) {
    failure_ = Failure::endedStream(line_.name);
    return;
  }
  recordCall(line_.name);
  {
    const Doing now(doing());
    invoke(function);
  }
  if (stream && !ends) stream->leave();
}

Doing::What Call::doing() const {
  for (const char* opens : {"virConnectOpen", "virAdmConnectOpen"}) {
    if (std::strncmp(line_.name, opens, std::strlen(opens)) == 0) return Doing::opening;
  }
  return Doing::other;
}

void Call::refuse() {
  drop();
  failure_ = Failure::of(Failure::Kind::noThread, line_.name, "the system has no thread left for this call");
}

// libvirt answers this without a request, and its own error of the call is copied before.
bool Call::isLost(const void* connection) const {
  void* given = const_cast<void*>(connection);
  if (!given) return false;
  // The admin library's connections are of a kind of their own.
  if (std::strncmp(line_.name, "virAdm", std::strlen("virAdm")) == 0) {
    return LIBVIRT(virAdmConnectIsAlive)(static_cast<virAdmConnectPtr>(given)) == 0;
  }
  return LIBVIRT(virConnectIsAlive)(static_cast<virConnectPtr>(given)) == 0;
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
      napi_resolve_deferred(env, deferred, write({env, belongs}));
    }
  } catch (const Napi::Error& error) {
    // The result could not be made. A promise that never settles would be worse.
    napi_reject_deferred(env, deferred, error.Value());
  }
}

std::vector<Name> parseNames(std::string_view names) {
  const Spec spec = parseSpec(names);
  std::vector<Name> parsed;
  for (int i = 0; i < spec.count; ++i) {
    const ArgumentSpec& argument = spec.arguments[i];
    Name name{std::string(argument.name)};
    name.nullable = argument.nullable;
    name.out = argument.out;
    name.array = argument.array;
    name.asked = argument.asked;
    name.length = std::string(argument.length);
    parsed.push_back(std::move(name));
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
