// Domains: finding, defining, their life, and what they are.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(domain) {
  add(VIR(virConnectListAllDomains, "conn, out domains, flags"));
  add(VIR(virConnectGetAllDomainStats, "conn, stats, out retStats, flags"));
  add(VIR(virDomainListGetStats, "doms[], stats, out retStats, flags"));

  add(VIR(virDomainLookupByName, "conn, name"));
  add(VIR(virDomainLookupByUUID, "conn, uuid"));
  add(VIR(virDomainLookupByUUIDString, "conn, uuidstr"));
  add(VIR(virDomainLookupByID, "conn, id"));
  add(VIR(virDomainFree, "domain", surrender));
  add(VIR(virDomainGetConnect, "dom", meaning<Shared<virConnect>>, local));

  add(VIR(virDomainGetName, "domain", local));
  add(VIR(virDomainGetUUID, "domain, out uuid", local));
  add(VIR(virDomainGetUUIDString, "domain, out buf", local));
  add(VIR(virDomainGetID, "domain", meaning<Identifier>, local));

  add(VIR(virDomainDefineXML, "conn, xml"));
  add(VIR(virDomainDefineXMLFlags, "conn, xml, flags"));
  add(VIR(virDomainUndefine, "domain"));
  add(VIR(virDomainUndefineFlags, "domain, flags"));
  add(VIR(virDomainCreateXML, "conn, xmlDesc, flags", lasting));
  add(VIR(virDomainCreate, "domain", lasting));
  add(VIR(virDomainCreateWithFlags, "domain, flags", lasting));

  add(VIR(virDomainShutdown, "domain"));
  add(VIR(virDomainShutdownFlags, "domain, flags"));
  add(VIR(virDomainReboot, "domain, flags"));
  add(VIR(virDomainReset, "domain, flags"));
  add(VIR(virDomainSuspend, "domain"));
  add(VIR(virDomainResume, "domain"));
  add(VIR(virDomainDestroy, "domain", urgent));
  add(VIR(virDomainDestroyFlags, "domain, flags", urgent));

  add(VIR(virDomainGetXMLDesc, "domain, flags"));
  add(VIR(virDomainGetInfo, "domain, out info"));
  add(VIR(virDomainGetState, "domain, out state, out reason, flags"));
  add(VIR(virDomainIsActive, "dom", meaning<Truth>));
  add(VIR(virDomainIsPersistent, "dom", meaning<Truth>));
  add(VIR(virDomainIsUpdated, "dom", meaning<Truth>));
  add(VIR(virDomainGetOSType, "domain"));
  add(VIR(virDomainGetMessages, "domain, out msgs, flags"));
  add(VIR(virDomainRename, "dom, new_name, flags"));

  add(VIR(virDomainGetAutostart, "domain, out autostart"));
  add(VIR(virDomainSetAutostart, "domain, autostart"));
  add(VIR(virDomainGetAutostartOnce, "domain, out autostart"));
  add(VIR(virDomainSetAutostartOnce, "domain, autostart"));
  add(VIR(virDomainGetMetadata, "domain, type, uri?, flags"));
  add(VIR(virDomainSetMetadata, "domain, type, metadata?, key?, uri?, flags"));

  add(VIR(virConnectDomainXMLFromNative, "conn, nativeFormat, nativeConfig, flags"));
  add(VIR(virConnectDomainXMLToNative, "conn, nativeFormat, domainXml, flags"));
  add(VIR(virConnectListDefinedDomains, "conn, out names[maxnames]", COUNTED_BY(virConnectNumOfDefinedDomains)));
  add(VIR(virConnectListDomains, "conn, out ids[maxids]", COUNTED_BY(virConnectNumOfDomains)));
  add(VIR(virConnectNumOfDefinedDomains, "conn", meaning<Count>));
  add(VIR(virConnectNumOfDomains, "conn", meaning<Count>));

  add(VIR(virDomainCreateLinux, "conn, xmlDesc, flags", lasting));
  add(VIR(virDomainGetControlInfo, "domain, out info, flags"));
  add(VIR(virDomainSetLifecycleAction, "domain, type, action, flags"));
}

}  // namespace nodevirt
