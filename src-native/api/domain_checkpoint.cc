// Checkpoints of domains, and backups, which begin at one.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(domain_checkpoint) {
  add(VIR(virDomainCheckpointFree, "checkpoint", surrender));
  add(VIR(virDomainCheckpointGetConnect, "checkpoint", meaning<Shared<virConnect>>, local));
  add(VIR(virDomainCheckpointGetDomain, "checkpoint", meaning<Shared<virDomain>>, local));
  add(VIR(virDomainCheckpointGetName, "checkpoint", local));
  add(VIR(virDomainCheckpointLookupByName, "domain, name, flags"));

  add(VIR(virDomainBackupBegin, "domain, backupXML, checkpointXML?, flags"));
  add(VIR(virDomainBackupGetXMLDesc, "domain, flags"));
  add(VIR(virDomainCheckpointCreateXML, "domain, xmlDesc, flags"));
  add(VIR(virDomainCheckpointDelete, "checkpoint, flags"));
  add(VIR(virDomainCheckpointGetParent, "checkpoint, flags"));
  add(VIR(virDomainCheckpointGetXMLDesc, "checkpoint, flags"));
  add(VIR(virDomainCheckpointListAllChildren, "checkpoint, out children, flags"));
  add(VIR(virDomainListAllCheckpoints, "domain, out checkpoints, flags"));
}

}  // namespace nodevirt
