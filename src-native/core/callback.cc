#include "callback.h"

#include <mutex>
#include <unordered_map>

namespace nodevirt {

namespace {

class Ended : public Message {
 public:
  explicit Ended(std::shared_ptr<Subscription> subscription) : subscription_(std::move(subscription)) {}
  void deliver(Napi::Env env) override { subscription_->forget(env); }

 private:
  std::shared_ptr<Subscription> subscription_;
};

// Those that have not ended, by the number that libvirt has for each.
class Living {
 public:
  void* add(std::shared_ptr<Subscription> subscription) {
    std::lock_guard<std::mutex> lock(mutex_);
    subscriptions_.emplace(++last_, std::move(subscription));
    return reinterpret_cast<void*>(last_);
  }
  std::shared_ptr<Subscription> find(void* number) {
    std::lock_guard<std::mutex> lock(mutex_);
    const auto found = subscriptions_.find(reinterpret_cast<uintptr_t>(number));
    return found == subscriptions_.end() ? nullptr : found->second;
  }
  std::shared_ptr<Subscription> take(void* number) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto node = subscriptions_.extract(reinterpret_cast<uintptr_t>(number));
    return node ? std::move(node.mapped()) : nullptr;
  }

 private:
  std::mutex mutex_;
  uintptr_t last_ = 0;
  std::unordered_map<uintptr_t, std::shared_ptr<Subscription>> subscriptions_;
};

Living& living() {
  static auto* const all = new Living();
  return *all;
}

}  // namespace

std::shared_ptr<Subscription> Subscription::create(const Napi::Function& function, KeepsAlive keepsAlive) {
  auto subscription = std::make_shared<Subscription>();
  subscription->opaque_ = living().add(subscription);
  subscription->environment_ = Environment::of(function.Env());
  napi_create_reference(function.Env(), function, 1, &subscription->function_);
  if (keepsAlive == KeepsAlive::yes) subscription->hold_ = subscription->environment_->hold();
  return subscription;
}

void Subscription::free(void* opaque) {
  if (const auto subscription = living().take(opaque)) {
    subscription->environment_->post(std::make_unique<Ended>(subscription));
  }
}

std::shared_ptr<Subscription> Subscription::of(void* opaque) {
  return living().find(opaque);
}

bool Subscription::call(Napi::Env env, const std::vector<napi_value>& values) {
  if (!function_) return false;
  napi_value function = nullptr, undefined = nullptr, result = nullptr, thrown = nullptr;
  napi_get_reference_value(env, function_, &function);
  napi_get_undefined(env, &undefined);
  const napi_status status = napi_call_function(env, undefined, function, values.size(), values.data(), &result);
  if (status == napi_pending_exception && napi_get_and_clear_last_exception(env, &thrown) == napi_ok) {
    napi_fatal_exception(env, thrown);
  }
  return status == napi_ok;
}

void Subscription::forget(Napi::Env env) {
  if (!function_) return;
  napi_delete_reference(env, function_);
  function_ = nullptr;
  if (hold_) environment_->release(hold_);
}

CarriedParams::CarriedParams(const virTypedParameter* params, int count) : items_(params, params + count) {
  for (auto& item : items_) {
    if (item.type != VIR_TYPED_PARAM_STRING || !item.value.s) continue;
    strings_.emplace_back(item.value.s);
    item.value.s = strings_.back().data();
  }
}

CarriedGraphicsSubject::CarriedGraphicsSubject(const virDomainEventGraphicsSubject* from) {
  for (int i = 0; from && i < from->nidentity; ++i) {
    identities_.emplace_back(CarriedText(from->identities[i].type), CarriedText(from->identities[i].name));
  }
}

Napi::Value CarriedGraphicsSubject::write(const Target& to) {
  auto array = Napi::Array::New(to.env, identities_.size());
  for (uint32_t i = 0; i < identities_.size(); ++i) {
    auto entry = Napi::Object::New(to.env);
    put(entry, "type", identities_[i].first.write(to));
    put(entry, "name", identities_[i].second.write(to));
    array[i] = entry;
  }
  return array;
}

std::vector<StructDescription>& structDescriptions() {
  static auto* const all = new std::vector<StructDescription>();
  return *all;
}

}  // namespace nodevirt
