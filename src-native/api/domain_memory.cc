// Memory of domains, and where it lies.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(domain_memory) {
  add(VIR(virDomainGetMaxMemory, "domain"));
  add(VIR(virDomainSetMaxMemory, "domain, memory"));
  add(VIR(virDomainSetMemory, "domain, memory"));
  add(VIR(virDomainSetMemoryFlags, "domain, memory, flags"));
  add(VIR(virDomainGetMemoryParameters, "domain, out params[nparams], flags"));
  add(VIR(virDomainSetMemoryParameters, "domain, params[nparams], flags"));
  add(VIR(virDomainSetMemoryStatsPeriod, "domain, period, flags"));
  add(VIR(virDomainMemoryStats, "dom, out stats[nr_stats], flags", atMost<64>));

  add(VIR(virDomainGetNumaParameters, "domain, out params[nparams], flags"));
  add(VIR(virDomainMemoryPeek, "dom, start, size, out buffer[=size], flags"));
  add(VIR(virDomainSetNumaParameters, "domain, params[nparams], flags"));
}

}  // namespace nodevirt
