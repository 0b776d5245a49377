// Secrets.
#include "events.h"

namespace nodevirt {

namespace {

// The value is what the call returns, and its length is an output.
class GetValue : public Call {
 public:
  using Call::Call;

  const void* connection() const override { return secret_.connection(); }
  const void* object() const override { return secret_.object(); }
  void drop() override { secret_.drop(); }
  ~GetValue() override { std::free(value_); }

  void read(const Napi::CallbackInfo& info) override {
    secret_.read(info[0], line_.names[0]);
    flags_.read(info[1], line_.names[2]);
  }

  static Description describe(const Line&) { return {{{"secret", "SecretHandle"}, {"flags?", "number"}}, "Buffer"}; }

 protected:
  void invoke(void* address) override {
    const auto function = reinterpret_cast<decltype(&::virSecretGetValue)>(address);
    value_ = function(secret_.pass(), &size_, flags_.value);
    if (!value_) fail();
  }

  Napi::Value write(const Target& to) override { return Napi::Buffer<unsigned char>::Copy(to.env, value_, size_); }

 private:
  HandleIn<virSecret> secret_;
  Slot<unsigned int, Shape::in> flags_;
  unsigned char* value_ = nullptr;
  size_t size_ = 0;
};

}  // namespace

NODEVIRT_TABLE(secret) {
  add(VIR(virConnectListAllSecrets, "conn, out secrets, flags"));
  add(VIR(virConnectListSecrets, "conn, out uuids[maxuuids]", COUNTED_BY(virConnectNumOfSecrets)));
  add(VIR(virConnectNumOfSecrets, "conn", meaning<Count>));

  add(VIR(virSecretFree, "secret", surrender));
  add(VIR(virSecretGetConnect, "secret", meaning<Shared<virConnect>>, local));
  add(VIR(virSecretGetUUID, "secret, out uuid", local));
  add(VIR(virSecretGetUUIDString, "secret, out buf", local));
  add(VIR(virSecretLookupByUUID, "conn, uuid"));
  add(VIR(virSecretLookupByUUIDString, "conn, uuidstr"));
  add(VIR(virSecretLookupByUsage, "conn, usageType, usageID"));

  add(VIR(virSecretDefineXML, "conn, xml, flags"));
  add(VIR(virSecretGetUsageID, "secret", meaning<MaybeText>, local));
  add(VIR(virSecretGetUsageType, "secret", meaning<Count>, local));
  add(VIR(virSecretGetXMLDesc, "secret, flags"));
  add(VIR(virSecretSetValue, "secret, value[value_size], flags"));
  add(VIR(virSecretUndefine, "secret"));
  add(lineOf<GetValue>("virSecretGetValue", "secret, out value_size, flags"));

  add(EVENTS(
      virConnectSecretEventRegisterAny, "conn, secret?, eventID, cb, opaque, freecb",
      EVENT(VIR_SECRET_EVENT_ID_LIFECYCLE, 0, virConnectSecretEventLifecycleCallback, "conn, secret, event, detail, opaque"),
      EVENT(VIR_SECRET_EVENT_ID_VALUE_CHANGED, 1, virConnectSecretEventGenericCallback, "conn, secret, opaque")));
  add(VIR(virConnectSecretEventDeregisterAny, "conn, callbackID"));
}

}  // namespace nodevirt
