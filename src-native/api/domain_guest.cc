// The guest agent, and the guest's own system.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(domain_guest) {
  add(VIR(virDomainGetHostname, "domain, flags"));

  add(VIR(virDomainAgentSetResponseTimeout, "domain, timeout, flags"));
  add(VIR(virDomainAuthorizedSSHKeysGet, "domain, user, out keys, flags", lasting));
  add(VIR(virDomainAuthorizedSSHKeysSet, "domain, user, keys[nkeys]?, flags", lasting));
  add(VIR(virDomainFSFreeze, "dom, mountpoints[nmountpoints]?, flags", meaning<Count>, lasting));
  add(VIR(virDomainFSThaw, "dom, mountpoints[nmountpoints]?, flags", meaning<Count>, lasting));
  add(VIR(virDomainFSTrim, "dom, mountPoint?, minimum, flags", lasting));
  add(VIR(virDomainGetFSInfo, "dom, out info, flags", lasting));
  add(VIR(virDomainGetGuestInfo, "domain, types, out params[nparams], flags", lasting));
  add(VIR(virDomainGetTime, "dom, out seconds, out nseconds, flags", lasting));
  add(VIR(virDomainInjectNMI, "domain, flags"));
  add(VIR(virDomainPMSuspendForDuration, "dom, target, duration, flags"));
  add(VIR(virDomainPMWakeup, "dom, flags"));
  add(VIR(virDomainSendKey, "domain, codeset, holdtime, keycodes[nkeycodes], flags"));
  add(VIR(virDomainSendProcessSignal, "domain, pid_value, signum, flags"));
  add(VIR(virDomainSetTime, "dom, seconds, nseconds, flags", lasting));
  add(VIR(virDomainSetUserPassword, "dom, user, password, flags", lasting));
}

}  // namespace nodevirt
