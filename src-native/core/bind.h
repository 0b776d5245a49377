// One libvirt call, deduced from its C signature: arguments in, off the main thread, promise out.
//
//   VIR(virDomainReboot, "domain, flags")
//   VIR(virDomainIsActive, "dom", meaning<Truth>)
//   VIR(virDomainGetJobStats, "domain, type, params, nparams, flags", urgent)
//
// The names are those of libvirt's header, all of them; `?` behind one says that it may be null. A trailing `flags` may
// be left out. Output arguments become the result: one as it is, several as an object by their names.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "deduce.h"
#include "event_loop.h"
#include "executor.h"
#include "meaning.h"

namespace nodevirt {

struct Line;

// Whether libvirt says that the connection has ended. Not of a null one.
bool isLost(virConnectPtr connection);

// A call on its way: made on the JavaScript thread, run on a thread of the executor, delivered on the JavaScript thread.
class Call : public Message {
 public:
  explicit Call(const Line& line) : line_(line) {}
  virtual void read(const Napi::CallbackInfo& info) = 0;
  virtual virConnectPtr connection() const = 0;
  // Whether a connection that the call is about is gone. Asks no daemon.
  virtual bool lost() const { return isLost(connection()); }
  // Gives back what read() took.
  virtual void drop() = 0;
  void run();
  // Instead of run(), when there is no thread to run on.
  void refuse();
  Napi::Value result(Napi::Env env) { return write(env); }
  void deliver(Napi::Env env) override;
  const std::optional<Failure>& failure() const { return failure_; }

  std::shared_ptr<Environment> environment;
  napi_deferred deferred = nullptr;
  uint64_t hold = 0;

 protected:
  virtual void invoke(void* function) = 0;
  virtual Napi::Value write(Napi::Env env) = 0;
  // In the frame where libvirt failed.
  void fail();

  const Line& line_;
  std::optional<Failure> failure_;
};

// How a line is described, for types/native.d.ts and the gate.
struct Description {
  std::vector<std::pair<std::string, std::string>> arguments;  // name, type
  std::string result;
};

struct Line {
  const char* name;
  std::vector<Name> names;
  Lane lane = Lane::quick;
  std::unique_ptr<Call> (*make)(const Line&);
  Description (*describe)(const Line&);
};

// Options of a line.
template <class Meaning>
struct MeaningTag {};
template <class Meaning>
inline constexpr MeaningTag<Meaning> meaning{};
struct Surrender {};
inline constexpr Surrender surrender{};
inline constexpr Lane local = Lane::local;
inline constexpr Lane urgent = Lane::urgent;
inline constexpr Lane lasting = Lane::lasting;

std::vector<Name> parseNames(const char* names);

template <class Meaning, class Function, class Slots>
class DeducedCall;

template <class Meaning, class R, class... C, class... S>
class DeducedCall<Meaning, R (*)(C...), std::tuple<S...>> : public Call {
 public:
  using Call::Call;

  void read(const Napi::CallbackInfo& info) override {
    size_t given = 0, name = 0;
    each([&](auto& slot) {
      using Slot = std::decay_t<decltype(slot)>;
      if constexpr (Slot::kInput) slot.read(info[given++], line_.names[name]);
      name += Slot::kTaken;
    });
  }

  virConnectPtr connection() const override {
    virConnectPtr found = nullptr;
    std::apply([&](const auto&... slot) { ((found = found ? found : slot.connection()), ...); }, slots_);
    return found;
  }

  // A migration is about two connections.
  bool lost() const override {
    return std::apply([](const auto&... slot) { return (false || ... || isLost(slot.connection())); }, slots_);
  }

  static Description describe(const Line& line) {
    Description description;
    std::vector<std::pair<std::string, std::string>> outputs;
    size_t name = 0;
    (
        [&] {
          const Name& current = line.names[name];
          if constexpr (S::kInput) {
            description.arguments.emplace_back(current.text + (current.optional ? "?" : ""),
                                               S::type() + (current.nullable ? " | null" : ""));
          } else if constexpr (S::kOutput) {
            outputs.emplace_back(current.text, S::type());
          }
          name += S::kTaken;
        }(),
        ...);
    if constexpr (Meaning::kValue) {
      description.result = Meaning::type();
    } else if (outputs.empty()) {
      description.result = "void";
    } else if (outputs.size() == 1) {
      description.result = outputs[0].second;
    } else {
      description.result = "{ ";
      for (const auto& [key, type] : outputs) description.result += key + ": " + type + "; ";
      description.result += "}";
    }
    return description;
  }

  void drop() override {
    each([](auto& slot) { slot.drop(); });
  }

 protected:
  void invoke(void* address) override {
    const auto function = reinterpret_cast<R (*)(C...)>(address);
    bool again = false;
    do {
      const R value = std::apply([&](auto&... slot) { return std::apply(function, std::tuple_cat(slot.pass()...)); }, slots_);
      if (Meaning::failed(value)) return fail();
      again = false;
      each([&](auto& slot) { again = slot.again() || again; });
      if (!again) meaning_.keep(value);
    } while (again);
    each([&](auto& slot) { slot.keep(meaning_.length); });
  }

  Napi::Value write(Napi::Env env) override {
    if constexpr (Meaning::kValue) {
      return meaning_.write(env);
    } else {
      constexpr size_t kOutputs = (size_t{0} + ... + (S::kOutput ? 1 : 0));
      Napi::Value only = env.Undefined();
      Napi::Object all = kOutputs > 1 ? Napi::Object::New(env) : Napi::Object();
      size_t name = 0;
      each([&](auto& slot) {
        using Slot = std::decay_t<decltype(slot)>;
        if constexpr (Slot::kOutput) {
          if constexpr (kOutputs > 1) {
            put(all, line_.names[name].text.c_str(), slot.write(env));
          } else {
            only = slot.write(env);
          }
        }
        name += Slot::kTaken;
      });
      if constexpr (kOutputs > 1) return all;
      return only;
    }
  }

 private:
  template <class Visit>
  void each(Visit&& visit) {
    std::apply([&](auto&... slot) { (visit(slot), ...); }, slots_);
  }

  std::tuple<S...> slots_;
  Meaning meaning_;
};

template <class Function>
struct Signature;
template <class R, class... C>
struct Signature<R (*)(C...)> {
  using Result = R;
  using Slots = typename Deduce<SlotList<>, C...>::type;
};

// A line for a class of call. Beside the deduced ones, a call whose shape its type does not tell has a class of its own, which
// reads, invokes, writes and describes itself.
template <class Made>
Line lineOf(const char* name, const char* names, Lane lane = Lane::quick) {
  return Line{name, parseNames(names), lane,
              [](const Line& line) -> std::unique_ptr<Call> { return std::make_unique<Made>(line); }, &Made::describe};
}

template <class Function, class Meaning, class Slots>
Line makeLine(const char* name, const char* names, Lane lane) {
  return lineOf<DeducedCall<Meaning, Function, Slots>>(name, names, lane);
}

template <class Function>
Line bind(const char* name, const char* names, Lane lane = Lane::quick) {
  using S = Signature<Function>;
  return makeLine<Function, typename Usual<typename S::Result>::type, typename S::Slots>(name, names, lane);
}

template <class Function, class Meaning>
Line bind(const char* name, const char* names, MeaningTag<Meaning>, Lane lane = Lane::quick) {
  return makeLine<Function, Meaning, typename Signature<Function>::Slots>(name, names, lane);
}

// A call that ends a handle.
template <class Function>
struct Closing;
template <class T>
struct Closing<int (*)(T*)> {
  using Slots = std::tuple<Surrendered<T>>;
};
template <class Function>
Line bind(const char* name, const char* names, Surrender, Lane lane = Lane::quick) {
  return makeLine<Function, Count, typename Closing<Function>::Slots>(name, names, lane);
}

#define VIR(fn, ...) ::nodevirt::bind<decltype(&::fn)>(#fn, __VA_ARGS__)

// Defines every line as a function on `target`.
void registerLines(Napi::Object target, const std::vector<Line>& lines);

}  // namespace nodevirt
