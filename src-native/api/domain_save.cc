// Domains as files: saved, restored, dumped, with open files of the caller.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(domain_save) {
  add(VIR(virDomainSave, "domain, to", lasting));
  add(VIR(virDomainSaveFlags, "domain, to, dxml?, flags", lasting));
  add(VIR(virDomainSaveParams, "domain, params[nparams], flags", lasting));
  add(VIR(virDomainRestore, "conn, from", lasting));
  add(VIR(virDomainRestoreFlags, "conn, from, dxml?, flags", lasting));
  add(VIR(virDomainRestoreParams, "conn, params[nparams], flags", lasting));
  add(VIR(virDomainSaveImageGetXMLDesc, "conn, file, flags"));
  add(VIR(virDomainSaveImageDefineXML, "conn, file, dxml, flags"));
  add(VIR(virDomainManagedSave, "dom, flags", lasting));
  add(VIR(virDomainHasManagedSaveImage, "dom, flags", meaning<Truth>));
  add(VIR(virDomainManagedSaveRemove, "dom, flags"));
  add(VIR(virDomainManagedSaveGetXMLDesc, "domain, flags"));
  add(VIR(virDomainManagedSaveDefineXML, "domain, dxml, flags"));

  add(VIR(virDomainCoreDump, "domain, to, flags", lasting));
  add(VIR(virDomainCoreDumpWithFormat, "domain, to, dumpformat, flags", lasting));
  add(VIR(virDomainCreateWithFiles, "domain, nfiles, files[nfiles], flags", lasting));
  add(VIR(virDomainCreateXMLWithFiles, "conn, xmlDesc, nfiles, files[nfiles], flags", lasting));
  add(VIR(virDomainFDAssociate, "domain, name, nfds, fds[nfds], flags"));
}

}  // namespace nodevirt
