#include "handle.h"

#include <cstring>
#include <mutex>
#include <unordered_map>

#include "executor.h"

namespace nodevirt {

namespace {

class Errand : public Job {
 public:
  explicit Errand(std::function<void()> what) : what_(std::move(what)) {}
  void run() override { what_(); }
  // Without a thread the reference leaks: better than to block the JavaScript thread on the daemon.
  void refuse() override {}

 private:
  std::function<void()> what_;
};

void finalize(napi_env, void* data, void*) {
  auto* box = static_cast<HandleBox*>(data);
  if (!box->environment->closed()) box->environment->boxes.erase(box);
  box->release();
  delete box;
}

}  // namespace

void releaseOnThread(std::function<void()> what) {
  Executor::instance().submit(Lane::release, nullptr, std::make_unique<Errand>(std::move(what)));
}

namespace {

// References that the engine counts, for objects which libvirt has no function for. An object is absent while it has one.
class Counted {
 public:
  void add(void* pointer) {
    std::lock_guard<std::mutex> lock(mutex_);
    ++more_[pointer];
  }
  // True when that was the last one.
  bool takeAway(void* pointer) {
    std::lock_guard<std::mutex> lock(mutex_);
    const auto found = more_.find(pointer);
    if (found == more_.end()) return true;
    if (--found->second == 0) more_.erase(found);
    return false;
  }

 private:
  std::mutex mutex_;
  std::unordered_map<void*, size_t> more_;
};

// Never destroyed: threads may be at work while the process exits.
Counted& counted() {
  static Counted* const all = new Counted();
  return *all;
}

std::string typeName(const std::string& type) {
  return type.substr(std::strlen("vir")) + "Handle";
}

}  // namespace

const std::vector<HandleKind>& handleKinds() {
#define NODEVIRT_KIND(type, noun, end, isRoot, refBody, freeBody) \
  {#type,                                                         \
   typeName(#type),                                               \
   noun,                                                          \
   #end,                                                          \
   isRoot,                                                        \
   {0x6e6f646576697274, static_cast<uint64_t>(NounNumber::type)}, \
   [](void* p) { refBody; },                                      \
   [](void* p) { freeBody; }},
#define NODEVIRT_ROOT(type, noun, ref, free) \
  NODEVIRT_KIND(type, noun, free, true, LIBVIRT(ref)(static_cast<::type*>(p)), LIBVIRT(free)(static_cast<::type*>(p)))
#define NODEVIRT_NOUN(type, noun, ref, free) \
  NODEVIRT_KIND(type, noun, free, false, LIBVIRT(ref)(static_cast<::type*>(p)), LIBVIRT(free)(static_cast<::type*>(p)))
#define NODEVIRT_COUNTED(type, noun, ref, free) \
  NODEVIRT_KIND(type, noun, free, false, counted().add(p), if (counted().takeAway(p)) LIBVIRT(free)(static_cast<::type*>(p)))
  static const auto* const kinds = new std::vector<HandleKind>{NODEVIRT_NOUNS(NODEVIRT_ROOT, NODEVIRT_NOUN, NODEVIRT_COUNTED)};
  return *kinds;
}

const HandleKind& handleKind(NounNumber number) {
  return handleKinds()[static_cast<size_t>(number) - 1];
}

void* HandleBox::take() {
  void* const owned = pointer;
  pointer = nullptr;
  if (owned && kind.root) environment->roots.erase(environment->roots.find(owned));
  return owned;
}

void HandleBox::release() {
  if (!pointer) return;
  // While its connection has a handle too, this is not the last reference of it. The end of a stream's transfer asks the daemon.
  const bool closesNothing = !kind.root && environment->roots.count(connection) > 0;
  if (closesNothing && !environment->closed() && (!gate || gate->ended())) {
    kind.free(take());
  } else {
    releaseOnThread();
  }
}

void HandleBox::releaseOnThread() {
  if (!pointer) return;
  void* const owned = take();
  // By hand, because where the reference leaks the gate must too: its end would block the JavaScript thread on the daemon.
  // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks)
  auto* last = gate ? new std::shared_ptr<StreamGate>(std::move(gate)) : nullptr;
  // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks)
  if (environment->closed() && environment->endsWithProcess()) return;
  nodevirt::releaseOnThread([free = kind.free, owned, last] {
    delete last;
    free(owned);
  });
}

Napi::Value wrapHandle(const Target& to, const HandleKind& kind, void* pointer) {
  const Napi::Env env = to.env;
  const auto& environment = Environment::of(env);
  auto object = Napi::Object::New(env);
  auto box = std::make_unique<HandleBox>(HandleBox{kind, pointer, kind.root ? pointer : to.connection, environment, nullptr});
  if (kind.root) environment->roots.insert(pointer);
  if (&kind == &handleKind<virStream>()) box->gate = std::make_shared<StreamGate>(static_cast<virStreamPtr>(pointer));
  if (napi_type_tag_object(env, object, &kind.tag) != napi_ok ||
      napi_wrap(env, object, box.get(), &finalize, nullptr, nullptr) != napi_ok) {
    box->releaseOnThread();
    throw Napi::Error::New(env, "nodevirt: a handle could not be made");
  }
  environment->boxes.insert(box.release());
  return object;
}

HandleBox* unwrapHandle(const Napi::Value& value, const HandleKind& kind) {
  if (!value.IsObject()) return nullptr;
  bool same = false;
  void* data = nullptr;
  if (napi_check_object_type_tag(value.Env(), value, &kind.tag, &same) != napi_ok || !same) return nullptr;
  if (napi_unwrap(value.Env(), value, &data) != napi_ok) return nullptr;
  return static_cast<HandleBox*>(data);
}

void releaseChildren(Napi::Env env, const HandleBox& connection) {
  for (HandleBox* box : Environment::of(env)->boxes) {
    if (!box->kind.root && box->connection == connection.pointer) box->release();
  }
}

}  // namespace nodevirt
