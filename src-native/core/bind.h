// One libvirt call, deduced from its C signature: arguments in, off the main thread, promise out.
//
//   VIR(virDomainReboot, "domain, flags")
//   VIR(virDomainIsActive, "dom", meaning<Truth>)
//   VIR(virDomainGetJobStats, "domain, out type, out params[nparams], flags", urgent)
//   VIR(virConnectListDomains, "conn, out ids[maxids]", COUNTED_BY(virConnectNumOfDomains))
//
// The names are those of libvirt's header, all of them; spec.h tells what may stand beside one. A trailing `flags` may be
// left out. Outputs become the result: one as it is, several as an object by their names.
#pragma once

#include <atomic>
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
#include "sizing.h"

namespace nodevirt {

struct Line;

// A call on its way: made on the JavaScript thread, run on a thread of the executor, delivered on the JavaScript thread.
class Call : public Message {
 public:
  explicit Call(const Line& line) : line_(line) {}
  virtual void read(const Napi::CallbackInfo& info) = 0;
  // Whose lane it takes.
  virtual const void* connection() const = 0;
  // Where new handles belong: not always the same.
  virtual const void* home() const { return connection(); }
  // The object that is called.
  virtual const void* object() const = 0;
  // Of the stream that it uses, or null.
  virtual StreamGate* gate() const { return nullptr; }
  // Whether a connection that the call is about is gone. Asks no daemon.
  virtual bool lost() const { return isLost(connection()); }
  // What the event loop makes of it.
  virtual Doing::What doing() const;
  // Gives back what read() took.
  virtual void drop() = 0;
  void run();
  // Instead of run(), when there is no thread to run on.
  void refuse();
  Napi::Value result(Napi::Env env) { return write({env, belongs}); }
  void deliver(Napi::Env env) override;
  const std::optional<Failure>& failure() const { return failure_; }

  std::shared_ptr<Environment> environment;
  napi_deferred deferred = nullptr;
  uint64_t hold = 0;
  const void* belongs = nullptr;

 protected:
  virtual void invoke(void* function) = 0;
  virtual Napi::Value write(const Target& to) = 0;
  // In the frame where libvirt failed.
  void fail();
  // Whether libvirt says that the connection has ended. Not of a null one.
  bool isLost(const void* connection) const;

  const Line& line_;
  std::optional<Failure> failure_;

 private:
  void pass(void* function);
};

// How a line is described, for types/native.d.ts and the gate.
struct Description {
  std::vector<std::pair<std::string, std::string>> arguments;  // name, type
  std::string result;
};

// What dlsym() found, so that it is asked once: it takes the loader's lock.
class Address {
 public:
  Address() = default;
  Address(const Address& other) : value_(other.value_.load()) {}
  Address& operator=(const Address&) = delete;
  void* get(const Library& library, const char* name) const {
    void* known = value_.load(std::memory_order_acquire);
    if (known) return known;
    known = library.symbol(name);
    value_.store(known, std::memory_order_release);
    return known;
  }

 private:
  mutable std::atomic<void*> value_{nullptr};
};

struct Line {
  const char* name;
  std::vector<Name> names;
  Lane lane = Lane::quick;
  bool endsStream = false;
  std::unique_ptr<Call> (*make)(const Line&);
  Description (*describe)(const Line&);
  Address address{};
};

// Options of a line, in any order: a meaning, a lane, a sizing, that it ends a handle, or a stream.
template <class Meaning>
struct MeaningTag {};
template <class Meaning>
inline constexpr MeaningTag<Meaning> meaning{};
struct NoOption {};
struct EndsStream {};
inline constexpr EndsStream endsStream{};
struct Surrender {};
inline constexpr Surrender surrender{};
inline constexpr Lane local = Lane::local;
inline constexpr Lane urgent = Lane::urgent;
inline constexpr Lane lasting = Lane::lasting;
inline constexpr Lane sending = Lane::sending;
inline constexpr Lane receiving = Lane::receiving;

// The names of a line, at run time.
std::vector<Name> parseNames(std::string_view names);

template <class Meaning, class Sizing, class Function, class Slots, class Tied>
class DeducedCall;

template <class Meaning, class Sizing, class R, class... C, class... S, class Tied>
class DeducedCall<Meaning, Sizing, R (*)(C...), std::tuple<S...>, Tied> : public Call {
 public:
  using Call::Call;

  void read(const Napi::CallbackInfo& info) override {
    size_t given = 0, name = 0;
    each([&](auto& slot) {
      using Slot = std::decay_t<decltype(slot)>;
      if constexpr (Slot::kInput) slot.read(info[given++], line_.names[name]);
      ++name;
    });
    check(std::index_sequence_for<S...>());
  }

  const void* connection() const override {
    const void* found = nullptr;
    each([&](const auto& slot) { found = found ? found : slot.connection(); });
    return found;
  }

  // A connection that is given, and the last of two (virDomainMigrate); else the first handle's.
  const void* home() const override {
    const void* root = nullptr;
    each([&](const auto& slot) {
      if constexpr (std::decay_t<decltype(slot)>::kRoot) root = slot.connection();
    });
    return root ? root : connection();
  }

  const void* object() const override {
    const void* found = nullptr;
    each([&](const auto& slot) { found = found ? found : slot.object(); });
    return found;
  }

  // A migration is about two connections.
  bool lost() const override {
    bool gone = false;
    each([&](const auto& slot) { gone = gone || this->isLost(slot.connection()); });
    return gone;
  }

  StreamGate* gate() const override {
    StreamGate* found = nullptr;
    each([&](const auto& slot) { found = found ? found : slot.gate(); });
    return found;
  }

  static Description describe(const Line& line) {
    Description description;
    std::vector<std::pair<std::string, std::string>> outputs;
    if constexpr (Meaning::kValue) outputs.emplace_back("result", Meaning::type());
    size_t name = 0;
    (
        [&] {
          const Name& current = line.names[name++];
          if constexpr (S::kInput) {
            description.arguments.emplace_back(current.text + (current.optional ? "?" : ""),
                                               S::type() + (current.nullable ? " | null" : ""));
          } else if constexpr (S::kOutput) {
            outputs.emplace_back(current.text, S::type());
          }
        }(),
        ...);
    if (outputs.empty()) {
      description.result = "void";
    } else if (outputs.size() == 1) {
      description.result = outputs[0].second;
    } else {
      description.result = "{ ";
      for (const auto& [key, type] : outputs) description.result += key + ": " + type + "; ";
      description.result += "}";
    }
    if constexpr (Meaning::kMaybe) description.result += " | null";
    return description;
  }

  void drop() override {
    each([](auto& slot) { slot.drop(); });
  }

 protected:
  void invoke(void* address) override { call(reinterpret_cast<R (*)(C...)>(address), std::index_sequence_for<S...>()); }

  Napi::Value write(const Target& to) override {
    constexpr size_t kOutputs = (size_t{Meaning::kValue} + ... + (S::kOutput ? 1 : 0));
    if constexpr (Meaning::kMaybe) {
      if (meaning_.absent()) return to.env.Null();
    }
    Napi::Value only = to.env.Undefined();
    Napi::Object all = kOutputs > 1 ? Napi::Object::New(to.env) : Napi::Object();
    const auto add = [&](const char* name, Napi::Value value) {
      if constexpr (kOutputs > 1) {
        put(all, name, value);
      } else {
        only = value;
      }
    };
    if constexpr (Meaning::kValue) add("result", meaning_.write(to));
    size_t name = 0;
    each([&](auto& slot) {
      if constexpr (std::decay_t<decltype(slot)>::kOutput) add(line_.names[name].text.c_str(), slot.write(to));
      ++name;
    });
    if constexpr (kOutputs > 1) return all;
    return only;
  }

 private:
  template <class Visit>
  void each(Visit&& visit) {
    std::apply([&](auto&... slot) { (visit(slot), ...); }, slots_);
  }
  template <class Visit>
  void each(Visit&& visit) const {
    std::apply([&](const auto&... slot) { (visit(slot), ...); }, slots_);
  }

  template <size_t... I>
  void check(std::index_sequence<I...>) {
    (checkOne<I>(), ...);
  }
  template <size_t I>
  void checkOne() {
    std::get<I>(slots_).check(std::get<Tied::kOwner[I]>(slots_), line_.names[I]);
    if constexpr (Tied::kSibling[I] != static_cast<int>(I)) {
      if (std::get<I>(slots_).given() != std::get<Tied::kSibling[I]>(slots_).given()) {
        throw BadArgument{true, line_.names[I].text,
                          line_.names[I].text + " must have as many items as " + line_.names[Tied::kSibling[I]].text};
      }
    }
  }

  template <size_t... I>
  void call(R (*function)(C...), std::index_sequence<I...>) {
    for (;;) {
      if (sizing_.prepare(slots_, belongs) < 0) return fail();
      (std::get<I>(slots_).link(std::get<Tied::kOwner[I]>(slots_)), ...);
      const R value = function(std::get<I>(slots_).pass()...);
      if (Meaning::failed(value)) return fail();
      (std::get<I>(slots_).settle(std::get<Tied::kOwner[I]>(slots_)), ...);
      bool again = false;
      if constexpr (std::is_integral_v<R>) again = sizing_.again(static_cast<long>(value));
      ((again = std::get<I>(slots_).again() || again), ...);
      if (again) continue;
      meaning_.keep(value);
      (std::get<I>(slots_).keep(meaning_.length), ...);
      return;
    }
  }

  std::tuple<S...> slots_;
  Meaning meaning_;
  Sizing sizing_;
};

// A line for a class of call. Beside the deduced ones, a call whose shape its type does not tell has a class of its own, which
// reads, invokes, writes and describes itself.
template <class Made>
Line lineOf(const char* name, std::string_view names, Lane lane = Lane::quick) {
  return Line{name,
              parseNames(names),
              lane,
              false,
              [](const Line& line) -> std::unique_ptr<Call> { return std::make_unique<Made>(line); },
              &Made::describe};
}

// The options of a line.
template <class Usually, class... Options>
struct MeaningOf {
  using type = Usually;
};
template <class Usually, class Meaning, class... Options>
struct MeaningOf<Usually, MeaningTag<Meaning>, Options...> {
  using type = Meaning;
};
template <class Usually, class Option, class... Options>
struct MeaningOf<Usually, Option, Options...> : MeaningOf<Usually, Options...> {};

template <class... Options>
struct SizingOf {
  using type = Unsized;
};
template <class Option, class... Options>
struct SizingOf<Option, Options...> : SizingOf<Options...> {};
template <class By, class... Options>
struct SizingOf<CountedBy<By>, Options...> {
  using type = CountedBy<By>;
};
template <class... Options>
struct SizingOf<CountedByItself, Options...> {
  using type = CountedByItself;
};
template <long kMost, class... Options>
struct SizingOf<AtMost<kMost>, Options...> {
  using type = AtMost<kMost>;
};
template <class... Options>
struct SizingOf<SchedulerParameters, Options...> {
  using type = SchedulerParameters;
};
template <class... Options>
struct SizingOf<HostProcessors, Options...> {
  using type = HostProcessors;
};

template <class Option>
Lane laneOf(Lane before, const Option& option) {
  if constexpr (std::is_same_v<Option, Lane>) return option;
  return before;
}

// A call that ends a handle.
template <class Function>
struct Closing;
template <class T>
struct Closing<int (*)(T*)> {
  using Slots = std::tuple<Surrendered<T>>;
};

template <class Text, class Function, class... Options>
Line bind(const char* name, const Options&... options) {
  Lane lane = Lane::quick;
  ((lane = laneOf(lane, options)), ...);
  using Signed = Signature<Text, Function>;
  if constexpr ((std::is_same_v<Options, Surrender> || ...)) {
    using Made = DeducedCall<Count, Unsized, Function, typename Closing<Function>::Slots, typename Signed::Tied>;
    return lineOf<Made>(name, Text::text(), lane);
  } else {
    using Meaning = typename MeaningOf<typename Usual<typename Signed::Result>::type, Options...>::type;
    using Sizing = typename SizingOf<Options...>::type;
    static_assert(!std::is_void_v<Meaning>,
                  "what the function returns can mean several things: the line says which, by meaning<...>");
    static_assert(!Signed::kNeedsSizing || Sizing::kIs,
                  "libvirt fills an array whose length C takes as a value: the line says how long it is, by COUNTED_BY(fn), "
                  "countedByItself, atMost<n> or hostProcessors");
    Line line =
        lineOf<DeducedCall<Meaning, Sizing, Function, typename Signed::Slots, typename Signed::Tied>>(name, Text::text(), lane);
    line.endsStream = (std::is_same_v<Options, EndsStream> || ...);
    return line;
  }
}

// The names travel as a type, so that the compiler reads them.
#define VIR(fn, ...) NODEVIRT_VIR(fn, __VA_ARGS__, ::nodevirt::NoOption())
#define NODEVIRT_VIR(fn, names, ...)                                  \
  ([] {                                                               \
    struct Text {                                                     \
      static constexpr std::string_view text() { return names; }      \
    };                                                                \
    return ::nodevirt::bind<Text, decltype(&::fn)>(#fn, __VA_ARGS__); \
  }())

// Defines every line as a function on `target`.
void registerLines(Napi::Object target, const std::vector<Line>& lines);

}  // namespace nodevirt
