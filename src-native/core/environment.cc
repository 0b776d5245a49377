#include "environment.h"

#include <uv.h>

#include "handle.h"

namespace nodevirt {

namespace {

struct InstanceData {
  std::shared_ptr<Environment> environment;
};

// Held while a JavaScript thread is woken, and when its environment closes: after that its thread-safe function is gone. It is
// not the lock of the queue, because the thread that is woken takes that one at once, and would wait a second time. One for all
// environments.
std::mutex& waking() {
  static auto* const mutex = new std::mutex();
  return *mutex;
}

}  // namespace

Environment::Environment(Napi::Env env) : env_(env) {
  uv_loop_t* loop = nullptr;
  if (napi_get_uv_event_loop(env, &loop) == napi_ok) endsWithProcess_ = loop == uv_default_loop();

  const Napi::Value name = Napi::String::New(env, "nodevirt");
  const napi_status status =
      napi_create_threadsafe_function(env, nullptr, nullptr, name, 0, 1, nullptr, nullptr, this, &Environment::drain, &wake_);
  if (status != napi_ok) throw Napi::Error::New(env, "nodevirt: no thread-safe function");
  napi_unref_threadsafe_function(env, wake_);
  // Hooks run in reverse order: this one comes before the thread-safe function's own.
  napi_add_env_cleanup_hook(env, &Environment::close, this);
}

Environment::~Environment() = default;

std::shared_ptr<Environment> Environment::create(Napi::Env env) {
  auto environment = std::shared_ptr<Environment>(new Environment(env));
  env.SetInstanceData(new InstanceData{environment});
  return environment;
}

const std::shared_ptr<Environment>& Environment::of(Napi::Env env) {
  return env.GetInstanceData<InstanceData>()->environment;
}

// After this nothing touches the environment again: a thread that finishes later finds it closed and drops its result.
void Environment::close(void* self) {
  auto* environment = static_cast<Environment*>(self);
  std::deque<std::unique_ptr<Message>> dropped;
  {
    std::lock_guard<std::mutex> wake(waking());
    std::lock_guard<std::mutex> lock(environment->mutex_);
    environment->closed_ = true;
    dropped.swap(environment->queue_);
  }
  environment->functions_.clear();
  for (HandleBox* box : environment->boxes) box->surrenderToThread();
  environment->boxes.clear();
  if (environment->endsWithProcess_) {
    for (auto& message : dropped) static_cast<void>(message.release());
  } else if (!dropped.empty()) {
    // Messages may hold the last reference of a connection, and closing that talks to the daemon.
    releaseOnThread([messages = std::make_shared<decltype(dropped)>(std::move(dropped))] { messages->clear(); });
  }
}

void Environment::post(std::unique_ptr<Message> message) {
  {
    std::lock_guard<std::mutex> lock(mutex_);
    if (closed_) {
      // The posting thread is one of ours or libvirt's event loop: it may release what the message holds, unless the
      // process is about to end.
      if (endsWithProcess_) static_cast<void>(message.release());
      return;
    }
    queue_.push_back(std::move(message));
    if (queue_.size() > 1) return;
  }
  std::lock_guard<std::mutex> wake(waking());
  if (!closed_) napi_call_threadsafe_function(wake_, nullptr, napi_tsfn_nonblocking);
}

void Environment::drain(napi_env env, napi_value, void* context, void*) {
  auto* environment = static_cast<Environment*>(context);
  if (!env) return;
  std::deque<std::unique_ptr<Message>> messages;
  {
    std::lock_guard<std::mutex> lock(environment->mutex_);
    messages.swap(environment->queue_);
  }
  for (auto& message : messages) {
    Napi::HandleScope scope(env);
    try {
      message->deliver(env);
    } catch (const Napi::Error&) {
      // Only when JavaScript cannot go on in this environment: there is nobody to tell.
    }
    message.reset();
  }
}

Napi::Function Environment::compile(const void* id, const std::string& text) {
  const auto made = Napi::Env(env_).RunScript(text).As<Napi::Function>();
  functions_.emplace(id, Napi::Persistent(made));
  return made;
}

uint64_t Environment::hold() {
  if (holds_.empty()) napi_ref_threadsafe_function(env_, wake_);
  holds_.insert(++lastHold_);
  return lastHold_;
}

void Environment::release(uint64_t hold) {
  if (closed_ || holds_.erase(hold) == 0) return;
  if (holds_.empty()) napi_unref_threadsafe_function(env_, wake_);
}

}  // namespace nodevirt
