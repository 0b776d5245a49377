// Limits of domains, measurements of them, and their confinement.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(domain_tuning) {
  add(VIR(virDomainGetBlkioParameters, "domain, out params[nparams], flags"));
  add(VIR(virDomainGetLaunchSecurityInfo, "domain, out params[nparams], flags"));
  add(VIR(virDomainGetPerfEvents, "domain, out params[nparams], flags"));
  add(VIR(virDomainGetSecurityLabel, "domain, out seclabel"));
  add(VIR(virDomainGetSecurityLabelList, "domain, out seclabels"));
  add(VIR(virDomainSetBlkioParameters, "domain, params[nparams], flags"));
  add(VIR(virDomainSetLaunchSecurityState, "domain, params[nparams], flags"));
  add(VIR(virDomainSetPerfEvents, "domain, params[nparams], flags"));
}

}  // namespace nodevirt
