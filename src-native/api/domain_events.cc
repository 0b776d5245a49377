// Events of domains. Which C callback an event has depends on its number, so this call cannot be deduced from its type.
#include "tables.h"

namespace nodevirt {

namespace {

// How many functions can listen to one event of one connection, or of one domain.
constexpr size_t kAlike = 32;

template <class Callback, size_t... kIndex>
std::vector<virConnectDomainEventGenericCallback> trampolines(std::index_sequence<kIndex...>) {
  // libvirt's own cast: it takes every callback as the generic one, and calls each by its own type.
  return {reinterpret_cast<virConnectDomainEventGenericCallback>(
      reinterpret_cast<void*>(&Trampoline<Callback, kIndex>::call))...};
}

template <class Callback>
DomainEvent event(const char* name, int id, const std::vector<std::string>& arguments) {
  return {name, id, trampolines<Callback>(std::make_index_sequence<kAlike>()), Trampoline<Callback>::type(arguments)};
}
#define EVENT(id, callback, ...) event<callback>(#id, id, {__VA_ARGS__})

class RegisterDomainEvent : public Call {
 public:
  using Call::Call;

  void read(const Napi::CallbackInfo& info) override {
    conn_.read(info[0], line_.names[0]);
    dom_.read(info[1], line_.names[1]);
    const int id = readInteger<int>(info[2], line_.names[2]);
    for (const DomainEvent& event : domainEvents()) {
      if (event.id == id) event_ = &event;
    }
    if (!event_) throw BadArgument{true, "eventID", "eventID " + std::to_string(id) + " is not bound"};
    if (!info[3].IsFunction()) throw wrongType(line_.names[3], "a function");
    subscription_ = Subscription::create(info[3].As<Napi::Function>(), KeepsAlive::yes);
  }

  virConnectPtr connection() const override { return conn_.connection(); }

  void drop() override {
    conn_.drop();
    dom_.drop();
    // libvirt frees what it took; what it refused is still ours.
    if (id_ < 0 && subscription_) subscription_->end();
    subscription_.reset();
  }

  static Description describe(const Line&) {
    return {{{"conn", "ConnectHandle"}, {"dom", "DomainHandle | null"}, {"eventID", "number"}, {"cb", "DomainEventCallback"}},
            "number"};
  }

 protected:
  void invoke(void* address) override {
    const auto function = reinterpret_cast<decltype(&::virConnectDomainEventRegisterAny)>(address);
    auto opaque = std::make_unique<std::shared_ptr<Subscription>>(subscription_);
    for (const auto trampoline : event_->trampolines) {
      id_ = function(conn_.ref.get(), dom_.ref.get(), event_->id, trampoline, opaque.get(), &Subscription::free);
      if (id_ >= 0) {
        opaque.release();
        failure_.reset();
        return;
      }
      fail();
      // Whether the function is in use already is only known by trying; libvirt looks before it asks the daemon.
      if (failure_->code != VIR_ERR_INVALID_ARG) return;
    }
  }

  Napi::Value write(Napi::Env env) override { return Napi::Number::New(env, id_); }

 private:
  HandleIn<virConnect> conn_;
  HandleIn<virDomain> dom_;
  const DomainEvent* event_ = nullptr;
  std::shared_ptr<Subscription> subscription_;
  int id_ = -1;
};

}  // namespace

const std::vector<DomainEvent>& domainEvents() {
  static const auto* const events = new std::vector<DomainEvent>{
      EVENT(VIR_DOMAIN_EVENT_ID_LIFECYCLE, virConnectDomainEventCallback, "dom", "event", "detail"),
      EVENT(VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION, virConnectDomainEventMigrationIterationCallback, "dom",
            "iteration"),
      EVENT(VIR_DOMAIN_EVENT_ID_JOB_COMPLETED, virConnectDomainEventJobCompletedCallback, "dom", "params"),
  };
  return *events;
}

std::vector<Line> domainEventLines() {
  std::vector<Line> lines;
  lines.push_back(lineOf<RegisterDomainEvent>("virConnectDomainEventRegisterAny", "conn, dom?, eventID, cb"));
  lines.push_back(VIR(virConnectDomainEventDeregisterAny, "conn, callbackID"));
  return lines;
}

}  // namespace nodevirt
