#include "auth.h"

#include <chrono>
#include <cstdlib>
#include <cstring>

namespace nodevirt {

namespace {

// Answers "nothing" when JavaScript drops the function without having called it. Never copied: the copy's end would be an
// answer too.
struct Answerer {
  explicit Answerer(std::shared_ptr<AuthExchange> of) : exchange(std::move(of)) {}
  Answerer(const Answerer&) = delete;
  Answerer& operator=(const Answerer&) = delete;
  ~Answerer() { exchange->answer(std::nullopt); }
  const std::shared_ptr<AuthExchange> exchange;
};

AuthExchange::Answer readAnswer(const Napi::Value& value, size_t count) {
  if (!value.IsArray() || value.As<Napi::Array>().Length() != count) return std::nullopt;
  std::vector<std::optional<std::string>> results;
  for (uint32_t i = 0; i < count; ++i) {
    const Napi::Value each = value.As<Napi::Array>().Get(i);
    const Name name{"results[" + std::to_string(i) + "]"};
    results.push_back(each.IsString() ? std::optional<std::string>(utf8Of(each.As<Napi::String>(), name)) : std::nullopt);
  }
  return results;
}

Napi::Value writeText(Napi::Env env, const std::optional<std::string>& text) {
  return writeString(env, text ? text->c_str() : nullptr);
}

class Question : public Message {
 public:
  Question(std::shared_ptr<Subscription> subscription, std::shared_ptr<AuthExchange> exchange)
      : subscription_(std::move(subscription)), answerer_(std::make_shared<Answerer>(std::move(exchange))) {}

  void deliver(Napi::Env env) override {
    const auto& credentials = answerer_->exchange->credentials;
    auto list = Napi::Array::New(env, credentials.size());
    for (uint32_t i = 0; i < credentials.size(); ++i) {
      auto entry = Napi::Object::New(env);
      put(entry, "type", Napi::Number::New(env, credentials[i].type));
      put(entry, "prompt", writeText(env, credentials[i].prompt));
      put(entry, "challenge", writeText(env, credentials[i].challenge));
      put(entry, "defresult", writeText(env, credentials[i].defaultResult));
      list[i] = entry;
    }
    auto answer = Napi::Function::New(
        env,
        [answerer = answerer_](const Napi::CallbackInfo& info) {
          AuthExchange& exchange = *answerer->exchange;
          try {
            exchange.answer(readAnswer(info[0], exchange.credentials.size()));
          } catch (const BadArgument& bad) {
            exchange.answer(std::nullopt);
            throw Napi::TypeError::New(info.Env(), "answer: " + bad.message);
          }
        },
        "answer");
    // One that threw, or is gone, answers nothing. Its `answer` would only be collected some day.
    if (!subscription_->call(env, {list, answer})) answerer_->exchange->answer(std::nullopt);
  }

 private:
  std::shared_ptr<Subscription> subscription_;
  std::shared_ptr<Answerer> answerer_;
};

std::optional<std::string> copyText(const char* text) {
  return text ? std::optional<std::string>(text) : std::nullopt;
}

}  // namespace

void AuthExchange::answer(Answer answer) {
  std::lock_guard<std::mutex> lock(mutex_);
  if (done_) return;
  done_ = true;
  answer_ = std::move(answer);
  answered_.notify_all();
}

AuthExchange::Answer AuthExchange::wait(const Environment& environment) {
  std::unique_lock<std::mutex> lock(mutex_);
  while (!done_ && !environment.closed()) answered_.wait_for(lock, std::chrono::milliseconds(100));
  return std::move(answer_);
}

void AuthSlot::read(const Napi::Value& value, const Name& name) {
  if (value.IsNull() || value.IsUndefined()) return;
  if (!value.IsObject()) throw wrongType(name, "null or { credentialTypes, callback }");
  const auto object = value.As<Napi::Object>();
  const Napi::Value types = object.Get("credentialTypes");
  const Napi::Value callback = object.Get("callback");
  if (!types.IsArray()) throw wrongType({name.text + ".credentialTypes"}, "an array of numbers");
  if (!callback.IsFunction()) throw wrongType({name.text + ".callback"}, "a function");
  for (uint32_t i = 0; i < types.As<Napi::Array>().Length(); ++i) {
    types_.push_back(readInteger<int>(types.As<Napi::Array>().Get(i), {name.text + ".credentialTypes"}));
  }
  subscription_ = Subscription::create(callback.As<Napi::Function>(), KeepsAlive::no);
}

virConnectAuthPtr AuthSlot::pass() {
  if (!subscription_) return nullptr;
  auth_ = {types_.data(), static_cast<unsigned int>(types_.size()), &AuthSlot::ask, this};
  return &auth_;
}

void AuthSlot::drop() {
  if (subscription_) subscription_->end();
  subscription_.reset();
}

int AuthSlot::ask(virConnectCredentialPtr credentials, unsigned int count, void* self) {
  const auto& subscription = static_cast<AuthSlot*>(self)->subscription_;
  auto exchange = std::make_shared<AuthExchange>();
  for (unsigned int i = 0; i < count; ++i) {
    exchange->credentials.push_back({credentials[i].type, copyText(credentials[i].prompt), copyText(credentials[i].challenge),
                                     copyText(credentials[i].defresult)});
  }
  subscription->environment().post(std::make_unique<Question>(subscription, exchange));
  const auto answer = exchange->wait(subscription->environment());
  if (!answer) return -1;
  for (unsigned int i = 0; i < count; ++i) {
    const auto& result = (*answer)[i];
    if (!result) continue;
    // libvirt frees it, and reads resultlen bytes of it: a NUL inside must not make the copy shorter.
    auto* copy = static_cast<char*>(std::malloc(result->size() + 1));
    if (!copy) return -1;
    std::memcpy(copy, result->c_str(), result->size() + 1);
    credentials[i].result = copy;
    credentials[i].resultlen = static_cast<unsigned int>(result->size());
  }
  return 0;
}

}  // namespace nodevirt
