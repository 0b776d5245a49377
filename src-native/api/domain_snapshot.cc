// Snapshots of domains.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(domain_snapshot) {
  add(VIR(virDomainSnapshotFree, "snapshot", surrender));
  add(VIR(virDomainSnapshotGetConnect, "snapshot", meaning<Shared<virConnect>>, local));
  add(VIR(virDomainSnapshotGetDomain, "snapshot", meaning<Shared<virDomain>>, local));
  add(VIR(virDomainSnapshotGetName, "snapshot", local));
  add(VIR(virDomainSnapshotLookupByName, "domain, name, flags"));

  add(VIR(virDomainHasCurrentSnapshot, "domain, flags", meaning<Truth>));
  add(VIR(virDomainListAllSnapshots, "domain, out snaps, flags"));
  add(VIR(virDomainRevertToSnapshot, "snapshot, flags", lasting));
  add(VIR(virDomainSnapshotCreateXML, "domain, xmlDesc, flags", lasting));
  add(VIR(virDomainSnapshotCurrent, "domain, flags"));
  add(VIR(virDomainSnapshotDelete, "snapshot, flags", lasting));
  add(VIR(virDomainSnapshotGetParent, "snapshot, flags"));
  add(VIR(virDomainSnapshotGetXMLDesc, "snapshot, flags"));
  add(VIR(virDomainSnapshotHasMetadata, "snapshot, flags", meaning<Truth>));
  add(VIR(virDomainSnapshotIsCurrent, "snapshot, flags", meaning<Truth>));
  add(VIR(virDomainSnapshotListAllChildren, "snapshot, out snaps, flags"));
  add(VIR(virDomainSnapshotListChildrenNames, "snapshot, out names[nameslen], flags", COUNTED_BY(virDomainSnapshotNumChildren)));
  add(VIR(virDomainSnapshotListNames, "domain, out names[nameslen], flags", COUNTED_BY(virDomainSnapshotNum)));
  add(VIR(virDomainSnapshotNum, "domain, flags", meaning<Count>));
  add(VIR(virDomainSnapshotNumChildren, "snapshot, flags", meaning<Count>));
}

}  // namespace nodevirt
