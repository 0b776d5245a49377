// Disks of domains, and jobs on them.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(domain_block) {
  add(VIR(virDomainBlockCommit, "dom, disk, base?, top?, bandwidth, flags"));
  add(VIR(virDomainBlockCopy, "dom, disk, destxml, params[nparams], flags"));
  add(VIR(virDomainBlockJobAbort, "dom, disk, flags", urgent));
  add(VIR(virDomainBlockJobSetSpeed, "dom, disk, bandwidth, flags", urgent));
  add(VIR(virDomainBlockPeek, "dom, disk, offset, size, out buffer[=size], flags"));
  add(VIR(virDomainBlockPull, "dom, disk, bandwidth, flags"));
  add(VIR(virDomainBlockRebase, "dom, disk, base?, bandwidth, flags"));
  add(VIR(virDomainBlockResize, "dom, disk, size, flags"));
  add(VIR(virDomainBlockStats, "dom, disk, out stats{size}"));
  add(VIR(virDomainBlockStatsFlags, "dom, disk, out params[nparams], flags"));
  add(VIR(virDomainDelThrottleGroup, "dom, group, flags"));
  add(VIR(virDomainGetBlockInfo, "domain, disk, out info, flags"));
  add(VIR(virDomainGetBlockIoTune, "dom, disk, out params[nparams], flags"));
  add(VIR(virDomainGetDiskErrors, "dom, out errors[maxerrors], flags", countedByItself));
  add(VIR(virDomainSetBlockIoTune, "dom, disk, params[nparams], flags"));
  add(VIR(virDomainSetBlockThreshold, "domain, dev, threshold, flags"));
  add(VIR(virDomainSetThrottleGroup, "dom, group, params[nparams], flags"));
}

}  // namespace nodevirt
