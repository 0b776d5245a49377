// The state of one JavaScript environment (the main thread, or one worker): the queue by which other threads reach
// it, and what keeps it alive.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "napi.h"

struct uv_async_s;

namespace nodevirt {

struct HandleBox;

// Something for the JavaScript thread to do. Destroyed there afterwards, or, when the environment is gone, on the
// thread that posted it: what it holds must bear both.
class Message {
 public:
  virtual ~Message() = default;
  virtual void deliver(Napi::Env env) = 0;
};

class Environment {
 public:
  // Once, when the add-on is loaded into the environment.
  static std::shared_ptr<Environment> create(Napi::Env env);
  static const std::shared_ptr<Environment>& of(Napi::Env env);

  ~Environment();

  // From any thread. Drops the message when the environment is gone.
  void post(std::unique_ptr<Message> message);

  // From any thread.
  bool closed() const { return closed_; }

  // The rest on the JavaScript thread only.

  // A process with a call in flight or a registered callback stays alive, like with any open handle of Node's.
  uint64_t hold();
  void release(uint64_t hold);
  uint64_t lastHold() const { return lastHold_; }

  std::unordered_set<HandleBox*> boxes;
  // The connections that have a handle, once for each.
  std::unordered_multiset<const void*> roots;

  // The function that JavaScript text stands for, made once. `id` is an address that stands for the text.
  template <class Text>
  Napi::Function function(const void* id, Text&& text) {
    const auto found = functions_.find(id);
    if (found != functions_.end()) return found->second.Value();
    return compile(id, text());
  }

  // The main environment ends with the process: what it leaves behind is the kernel's. Cleaning up there would race
  // with exit handlers of the libraries below.
  bool endsWithProcess() const { return endsWithProcess_; }

 private:
  explicit Environment(Napi::Env env);
  static void close(napi_async_cleanup_hook_handle hook, void* self);
  static void drain(uv_async_s* wake);
  void deliver();
  Napi::Function compile(const void* id, const std::string& text);

  napi_env env_;
  uv_async_s* wake_ = nullptr;
  napi_async_context context_ = nullptr;
  std::mutex mutex_;
  std::deque<std::unique_ptr<Message>> queue_;
  std::atomic<bool> closed_{false};
  bool endsWithProcess_ = false;
  uint64_t lastHold_ = 0;
  std::unordered_set<uint64_t> holds_;
  std::unordered_map<const void*, Napi::FunctionReference> functions_;
};

}  // namespace nodevirt
