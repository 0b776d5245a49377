// Live migration, and the job that it is.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(domain_migrate) {
  add(VIR(virDomainMigrate, "domain, dconn, flags, dname?, uri?, bandwidth", lasting));
  add(VIR(virDomainMigrate2, "domain, dconn, dxml?, flags, dname?, uri?, bandwidth", lasting));
  add(VIR(virDomainMigrate3, "domain, dconn, params[nparams], flags", lasting));
  add(VIR(virDomainMigrateToURI, "domain, duri, flags, dname?, bandwidth", lasting));
  add(VIR(virDomainMigrateToURI2, "domain, dconnuri?, miguri?, dxml?, flags, dname?, bandwidth", lasting));
  add(VIR(virDomainMigrateToURI3, "domain, dconnuri?, params[nparams], flags", lasting));

  add(VIR(virDomainMigrateGetMaxDowntime, "domain, out downtime, flags", urgent));
  add(VIR(virDomainMigrateSetMaxDowntime, "domain, downtime, flags", urgent));
  add(VIR(virDomainMigrateGetMaxSpeed, "domain, out bandwidth, flags", urgent));
  add(VIR(virDomainMigrateSetMaxSpeed, "domain, bandwidth, flags", urgent));
  add(VIR(virDomainMigrateGetCompressionCache, "domain, out cacheSize, flags", urgent));
  add(VIR(virDomainMigrateSetCompressionCache, "domain, cacheSize, flags", urgent));
  add(VIR(virDomainMigrateStartPostCopy, "domain, flags", urgent));

  add(VIR(virDomainGetJobInfo, "domain, out info", urgent));
  add(VIR(virDomainGetJobStats, "domain, out type, out params[nparams], flags", urgent));
  add(VIR(virDomainAbortJob, "domain", urgent));
  add(VIR(virDomainAbortJobFlags, "domain, flags", urgent));

  add(VIR(virDomainStartDirtyRateCalc, "domain, seconds, flags"));

  add(VIR(virDomainGetBlockJobInfo, "dom, disk, out info, flags", meaning<Found>));
}

}  // namespace nodevirt
