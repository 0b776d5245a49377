// Domains: finding, defining, their life, and what they are.
#include "tables.h"

namespace nodevirt {

std::vector<Line> domainLines() {
  std::vector<Line> lines;
  const auto add = [&](Line line) { lines.push_back(std::move(line)); };

  add(VIR(virDomainLookupByName, "conn, name"));
  add(VIR(virDomainLookupByUUID, "conn, uuid"));
  add(VIR(virDomainLookupByUUIDString, "conn, uuidstr"));
  add(VIR(virDomainLookupByID, "conn, id"));
  add(VIR(virDomainFree, "domain", surrender));
  add(VIR(virDomainGetConnect, "dom", meaning<Shared<virConnect>>, local));

  add(VIR(virDomainGetName, "domain", local));
  add(VIR(virDomainGetUUID, "domain, uuid", local));
  add(VIR(virDomainGetUUIDString, "domain, buf", local));
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

  add(VIR(virDomainSave, "domain, to", lasting));
  add(VIR(virDomainSaveFlags, "domain, to, dxml?, flags", lasting));
  add(VIR(virDomainSaveParams, "domain, params, nparams, flags", lasting));
  add(VIR(virDomainRestore, "conn, from", lasting));
  add(VIR(virDomainRestoreFlags, "conn, from, dxml?, flags", lasting));
  add(VIR(virDomainRestoreParams, "conn, params, nparams, flags", lasting));
  add(VIR(virDomainSaveImageGetXMLDesc, "conn, file, flags"));
  add(VIR(virDomainSaveImageDefineXML, "conn, file, dxml, flags"));
  add(VIR(virDomainManagedSave, "dom, flags", lasting));
  add(VIR(virDomainHasManagedSaveImage, "dom, flags", meaning<Truth>));
  add(VIR(virDomainManagedSaveRemove, "dom, flags"));
  add(VIR(virDomainManagedSaveGetXMLDesc, "domain, flags"));
  add(VIR(virDomainManagedSaveDefineXML, "domain, dxml, flags"));

  add(VIR(virDomainGetXMLDesc, "domain, flags"));
  add(VIR(virDomainGetInfo, "domain, info"));
  add(VIR(virDomainGetState, "domain, state, reason, flags"));
  add(VIR(virDomainIsActive, "dom", meaning<Truth>));
  add(VIR(virDomainIsPersistent, "dom", meaning<Truth>));
  add(VIR(virDomainIsUpdated, "dom", meaning<Truth>));
  add(VIR(virDomainGetOSType, "domain"));
  add(VIR(virDomainGetHostname, "domain, flags"));
  add(VIR(virDomainGetMessages, "domain, msgs, flags"));
  add(VIR(virDomainRename, "dom, new_name, flags"));

  add(VIR(virDomainGetAutostart, "domain, autostart"));
  add(VIR(virDomainSetAutostart, "domain, autostart"));
  add(VIR(virDomainGetAutostartOnce, "domain, autostart"));
  add(VIR(virDomainSetAutostartOnce, "domain, autostart"));
  add(VIR(virDomainGetMetadata, "domain, type, uri?, flags"));
  add(VIR(virDomainSetMetadata, "domain, type, metadata?, key?, uri?, flags"));

  add(VIR(virDomainGetMaxMemory, "domain"));
  add(VIR(virDomainSetMaxMemory, "domain, memory"));
  add(VIR(virDomainSetMemory, "domain, memory"));
  add(VIR(virDomainSetMemoryFlags, "domain, memory, flags"));
  add(VIR(virDomainGetMemoryParameters, "domain, params, nparams, flags"));
  add(VIR(virDomainSetMemoryParameters, "domain, params, nparams, flags"));
  add(VIR(virDomainSetMemoryStatsPeriod, "domain, period, flags"));
  add(VIR(virDomainMemoryStats, "dom, stats, nr_stats, flags"));

  return lines;
}

}  // namespace nodevirt
