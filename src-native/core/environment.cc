#include "environment.h"

#include <uv.h>

#include "handle.h"

namespace nodevirt {

namespace {

struct InstanceData {
  std::shared_ptr<Environment> environment;
};

// Held while a JavaScript thread is woken, and when its environment closes: after that its handle is gone. It is not the lock of
// the queue, because the thread that is woken takes that one at once, and would wait a second time. One for all environments.
std::mutex& waking() {
  static auto* const mutex = new std::mutex();
  return *mutex;
}

}  // namespace

Environment::Environment(Napi::Env env) : env_(env) {
  uv_loop_t* loop = nullptr;
  if (napi_get_uv_event_loop(env, &loop) != napi_ok) throw Napi::Error::New(env, "nodevirt: no event loop");
  endsWithProcess_ = loop == uv_default_loop();
  if (napi_async_init(env, nullptr, Napi::String::New(env, "nodevirt"), &context_) != napi_ok) throw Napi::Error::New(env);

  // A plain one, because a thread-safe function of Node's holds its lock while it wakes the loop, which then waits for that lock.
  auto wake = std::make_unique<uv_async_t>();
  if (uv_async_init(loop, wake.get(), &Environment::drain) != 0)
    throw Napi::Error::New(env, "nodevirt: no way to wake the event loop");
  wake_ = wake.release();
  wake_->data = this;
  uv_unref(reinterpret_cast<uv_handle_t*>(wake_));
  napi_add_async_cleanup_hook(env, &Environment::close, this, nullptr);
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
void Environment::close(napi_async_cleanup_hook_handle hook, void* self) {
  auto* environment = static_cast<Environment*>(self);
  std::deque<std::unique_ptr<Message>> dropped;
  {
    std::lock_guard<std::mutex> wake(waking());
    std::lock_guard<std::mutex> lock(environment->mutex_);
    environment->closed_ = true;
    dropped.swap(environment->queue_);
  }
  environment->functions_.clear();
  napi_async_destroy(environment->env_, environment->context_);
  environment->wake_->data = hook;
  uv_close(reinterpret_cast<uv_handle_t*>(environment->wake_), [](uv_handle_t* wake) {
    napi_remove_async_cleanup_hook(static_cast<napi_async_cleanup_hook_handle>(wake->data));
    delete reinterpret_cast<uv_async_t*>(wake);
  });
  for (HandleBox* box : environment->boxes) box->releaseOnThread();
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
  if (!closed_) uv_async_send(wake_);
}

void Environment::drain(uv_async_t* wake) {
  // Its handle is gone once it is closed: libuv calls no more then.
  static_cast<Environment*>(wake->data)->deliver();
}

void Environment::deliver() {
  const Napi::HandleScope all(env_);
  // At its end the promises' reactions run, once for all that has come.
  napi_callback_scope scope = nullptr;
  if (napi_open_callback_scope(env_, nullptr, context_, &scope) != napi_ok) return;
  std::deque<std::unique_ptr<Message>> messages;
  {
    std::lock_guard<std::mutex> lock(mutex_);
    messages.swap(queue_);
  }
  for (auto& message : messages) {
    const Napi::HandleScope each(env_);
    try {
      message->deliver(env_);
    } catch (const Napi::Error&) {
      // Only when JavaScript cannot go on in this environment: there is nobody to tell.
    }
    message.reset();
  }
  napi_close_callback_scope(env_, scope);
}

Napi::Function Environment::compile(const void* id, const std::string& text) {
  const auto made = Napi::Env(env_).RunScript(text).As<Napi::Function>();
  functions_.emplace(id, Napi::Persistent(made));
  return made;
}

uint64_t Environment::hold() {
  if (holds_.empty()) uv_ref(reinterpret_cast<uv_handle_t*>(wake_));
  holds_.insert(++lastHold_);
  return lastHold_;
}

void Environment::release(uint64_t hold) {
  if (closed_ || holds_.erase(hold) == 0) return;
  if (holds_.empty()) uv_unref(reinterpret_cast<uv_handle_t*>(wake_));
}

}  // namespace nodevirt
