// Events that are registered by a number: one function for each family, and for each event a type of callback. Which C callback
// an event has depends on its number, so these calls cannot be deduced from their type.
#pragma once

#include "../core/event_loop.h"
#include "tables.h"

namespace nodevirt {

// How many functions can listen to one event of one connection, or of one object.
inline constexpr size_t kAlike = 32;

struct Event {
  EventDescription description;
  std::vector<void*> trampolines;  // one for each function that listens
};

template <class Callback, size_t... kIndex>
std::vector<void*> trampolines(std::index_sequence<kIndex...>) {
  return {reinterpret_cast<void*>(&Trampoline<Callback, kIndex>::call)...};
}

template <class Callback>
Event event(const char* name, int id, const char* callback, const char* arguments) {
  return {{name, id, Emitter<Callback>::describe(callback, arguments)},
          trampolines<Callback>(std::make_index_sequence<kAlike>())};
}
// The number of an event, which an older header may not have; check:api holds it against the facts.
#define EVENT(name, id, callback, arguments) event<callback>(#name, id, #callback, arguments)

// Registers a subscription by the first trampoline that is free.
class RegisterCall : public Call {
 public:
  using Call::Call;

  const void* connection() const override { return conn_.connection(); }
  const void* object() const override { return conn_.object(); }
  Doing::What doing() const override { return Doing::registering; }

  void drop() override {
    conn_.drop();
    dropObject();
    // libvirt frees what it took; what it refused is still ours.
    if (id_ < 0 && subscription_) subscription_->end();
    subscription_.reset();
  }

 protected:
  void readCallback(const Napi::Value& given, const Name& name) {
    if (!given.IsFunction()) throw wrongType(name, "a function");
    subscription_ = Subscription::create(given.As<Napi::Function>(), KeepsAlive::yes);
  }

  template <class Register>
  void tryEach(const std::vector<void*>& trampolines, Register&& once) {
    for (void* trampoline : trampolines) {
      id_ = once(trampoline, subscription_->opaque());
      if (id_ >= 0) {
        failure_.reset();
        return;
      }
      fail();
      // Whether the function is in use already is only known by trying; libvirt looks before it asks the daemon.
      if (failure_->code != VIR_ERR_INVALID_ARG) return;
    }
  }

  virtual void dropObject() = 0;
  Napi::Value write(const Target& to) override { return Napi::Number::New(to.env, id_); }

  HandleIn<virConnect> conn_;

 private:
  std::shared_ptr<Subscription> subscription_;
  int id_ = -1;
};

template <class Function>
class RegisterEvent;

template <class T, class Generic>
class RegisterEvent<int (*)(virConnectPtr, T*, int, Generic, void*, virFreeCallback)> : public RegisterCall {
 public:
  using RegisterCall::RegisterCall;
  using Function = int (*)(virConnectPtr, T*, int, Generic, void*, virFreeCallback);

  // Of this family. Filled by its line.
  static std::vector<Event>& events() {
    static auto* const all = new std::vector<Event>();
    return *all;
  }

  void read(const Napi::CallbackInfo& info) override {
    conn_.read(info[0], line_.names[0]);
    object_.read(info[1], line_.names[1]);
    const int id = readInteger<int>(info[2], line_.names[2]);
    for (const Event& event : events()) {
      if (event.description.id == id) event_ = &event;
    }
    if (!event_) throw BadArgument{true, "eventID", "eventID " + std::to_string(id) + " is not bound"};
    readCallback(info[3], line_.names[3]);
  }

  static Description describe(const Line& line) {
    const std::string object = handleKind<T>().name;
    // DomainHandle: DomainEventCallback.
    const std::string family = object.substr(0, object.size() - std::string("Handle").size()) + "EventCallback";
    return {{{"conn", handleKind<virConnect>().name},
             {line.names[1].text, object + " | null"},
             {"eventID", "number"},
             {"cb", family}},
            "number"};
  }

 protected:
  void invoke(void* address) override {
    tryEach(event_->trampolines, [&](void* trampoline, void* opaque) {
      // libvirt's own cast: it takes every callback as the generic one, and calls each by its own type.
      return reinterpret_cast<Function>(address)(conn_.pass(), object_.pass(), event_->description.id,
                                                 reinterpret_cast<Generic>(trampoline), opaque, &Subscription::free);
    });
  }
  void dropObject() override { object_.drop(); }

 private:
  HandleIn<T> object_;
  const Event* event_ = nullptr;
};

// The line of the function that registers a family's events.
template <class Function>
Line eventLine(const char* name, const char* names, std::vector<Event> events) {
  EventFamily family{name, {}};
  for (const Event& event : events) family.events.push_back(event.description);
  eventFamilies().push_back(std::move(family));
  RegisterEvent<Function>::events() = std::move(events);
  return lineOf<RegisterEvent<Function>>(name, names);
}
#define EVENTS(fn, names, ...) eventLine<decltype(&::fn)>(#fn, names, {__VA_ARGS__})

}  // namespace nodevirt
