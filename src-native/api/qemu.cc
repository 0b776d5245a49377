// libvirt-qemu, the library for what only QEMU has.
#include "events.h"

namespace nodevirt {

namespace {

const Event& monitorEvent() {
  static const Event* const only =
      new Event(EVENT(VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT, 0, virConnectDomainQemuMonitorEventCallback,
                      "conn, dom, event, seconds, micros, details, opaque"));
  return *only;
}

// Events of QEMU's own monitor, by their name there; null for all. libvirt numbers none of them.
class RegisterMonitorEvent : public RegisterCall {
 public:
  using RegisterCall::RegisterCall;

  void read(const Napi::CallbackInfo& info) override {
    conn_.read(info[0], line_.names[0]);
    domain_.read(info[1], line_.names[1]);
    event_.read(info[2], line_.names[2]);
    readCallback(info[3], line_.names[3]);
    flags_.read(info[4], line_.names[6]);
  }

  static Description describe(const Line&) {
    return {{{"conn", "ConnectHandle"},
             {"dom", "DomainHandle | null"},
             {"event", "string | null"},
             {"cb", monitorEvent().description.callback.type},
             {"flags?", "number"}},
            "number"};
  }

 protected:
  void invoke(void* address) override {
    const auto function = reinterpret_cast<decltype(&::virConnectDomainQemuMonitorEventRegister)>(address);
    tryEach(monitorEvent().trampolines, [&](void* trampoline, void* opaque) {
      return function(conn_.pass(), domain_.pass(), event_.pass(),
                      reinterpret_cast<virConnectDomainQemuMonitorEventCallback>(trampoline), opaque, &Subscription::free,
                      flags_.value);
    });
  }
  void dropObject() override { domain_.drop(); }

 private:
  HandleIn<virDomain> domain_;
  Slot<const char*, Shape::in> event_;
  Slot<unsigned int, Shape::in> flags_;
};

}  // namespace

NODEVIRT_TABLE(qemu) {
  add(VIR(virDomainQemuMonitorCommand, "domain, cmd, out result, flags"));

  eventFamilies().push_back({"virConnectDomainQemuMonitorEventRegister", {monitorEvent().description}});
  add(lineOf<RegisterMonitorEvent>("virConnectDomainQemuMonitorEventRegister", "conn, dom?, event?, cb, opaque, freecb, flags"));
  add(VIR(virConnectDomainQemuMonitorEventDeregister, "conn, callbackID"));

  add(VIR(virDomainQemuAgentCommand, "domain, cmd, timeout, flags", lasting));
  add(VIR(virDomainQemuAttach, "conn, pid_value, flags", lasting));
  add(VIR(virDomainQemuMonitorCommandWithFiles,
          "domain, cmd, ninfiles, infiles[ninfiles], noutfiles, out outfiles[noutfiles], out result, flags"));
}

}  // namespace nodevirt
