// I/O threads of domains.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(domain_iothreads) {
  add(VIR(virDomainAddIOThread, "domain, iothread_id, flags"));
  add(VIR(virDomainDelIOThread, "domain, iothread_id, flags"));
  add(VIR(virDomainGetIOThreadInfo, "dom, out info, flags"));
  add(VIR(virDomainPinIOThread, "domain, iothread_id, cpumap[maplen], flags"));
  add(VIR(virDomainSetIOThreadParams, "domain, iothread_id, params[nparams], flags"));
}

}  // namespace nodevirt
