// Devices of domains, and their interfaces.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(domain_devices) {
  add(VIR(virDomainAnnounceInterface, "dom, device, params[nparams], flags"));
  add(VIR(virDomainAttachDevice, "domain, xml"));
  add(VIR(virDomainAttachDeviceFlags, "domain, xml, flags"));
  add(VIR(virDomainDetachDevice, "domain, xml"));
  add(VIR(virDomainDetachDeviceAlias, "domain, alias, flags"));
  add(VIR(virDomainDetachDeviceFlags, "domain, xml, flags"));
  add(VIR(virDomainGetInterfaceParameters, "domain, device, out params[nparams], flags"));
  add(VIR(virDomainGraphicsReload, "domain, type, flags"));
  add(VIR(virDomainInterfaceAddresses, "dom, out ifaces, source, flags"));
  add(VIR(virDomainInterfaceStats, "dom, device, out stats{size}"));
  add(VIR(virDomainSetInterfaceParameters, "domain, device, params[nparams], flags"));
  add(VIR(virDomainUpdateDeviceFlags, "domain, xml, flags"));
}

}  // namespace nodevirt
