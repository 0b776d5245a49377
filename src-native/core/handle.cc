#include "handle.h"

#include <vector>

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
  box->surrenderToThread();
  delete box;
}

}  // namespace

void releaseOnThread(std::function<void()> what) {
  Executor::instance().submit(Lane::release, nullptr, std::make_unique<Errand>(std::move(what)));
}

template <>
const HandleKind& handleKind<virConnect>() {
  static const HandleKind kind{
      "ConnectHandle",
      "connection",
      {0x6e6f646576697274, 0x01},
      [](void* p) { LIBVIRT(virConnectRef)(static_cast<virConnectPtr>(p)); },
      [](void* p) { LIBVIRT(virConnectClose)(static_cast<virConnectPtr>(p)); },
      [](void* p) { return static_cast<virConnectPtr>(p); },
  };
  return kind;
}

template <>
const HandleKind& handleKind<virDomain>() {
  static const HandleKind kind{
      "DomainHandle",
      "domain",
      {0x6e6f646576697274, 0x02},
      [](void* p) { LIBVIRT(virDomainRef)(static_cast<virDomainPtr>(p)); },
      [](void* p) { LIBVIRT(virDomainFree)(static_cast<virDomainPtr>(p)); },
      [](void* p) { return LIBVIRT(virDomainGetConnect)(static_cast<virDomainPtr>(p)); },
  };
  return kind;
}

void HandleBox::surrenderToThread() {
  if (!pointer) return;
  void* owned = pointer;
  pointer = nullptr;
  if (environment->closed() && environment->endsWithProcess()) return;
  releaseOnThread([free = kind.free, owned] { free(owned); });
}

Napi::Value wrapHandle(Napi::Env env, const HandleKind& kind, void* pointer) {
  const auto& environment = Environment::of(env);
  auto object = Napi::Object::New(env);
  auto box = std::make_unique<HandleBox>(HandleBox{kind, pointer, environment});
  if (napi_type_tag_object(env, object, &kind.tag) != napi_ok ||
      napi_wrap(env, object, box.get(), &finalize, nullptr, nullptr) != napi_ok) {
    box->surrenderToThread();
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
    if (box == &connection || !box->pointer || &box->kind == &connection.kind) continue;
    if (box->kind.connection(box->pointer) != connection.pointer) continue;
    // Here and now: the connection's own handle still holds it, so nothing is closed by this.
    box->kind.free(box->pointer);
    box->pointer = nullptr;
  }
}

}  // namespace nodevirt
