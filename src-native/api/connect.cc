// The library, connections, and what they can tell of the hypervisor.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(connect) {
  add(VIR(virGetVersion, "out libVer, type?, out typeVer", local));

  add(VIR(virConnectOpen, "name?", lasting));
  add(VIR(virConnectOpenReadOnly, "name?", lasting));
  add(VIR(virConnectOpenAuth, "name?, auth?, flags", lasting));
  add(VIR(virConnectClose, "conn", surrender, lasting));
  add(VIR(virConnectRegisterCloseCallback, "conn, cb, opaque, freecb"));
  add(VIR(virConnectUnregisterCloseCallback, "conn, cb"));
  add(VIR(virConnectSetKeepAlive, "conn, interval, count", meaning<Count>));

  add(VIR(virConnectIsAlive, "conn", meaning<Truth>, local));
  add(VIR(virConnectIsEncrypted, "conn", meaning<Truth>));
  add(VIR(virConnectIsSecure, "conn", meaning<Truth>));
  add(VIR(virConnectGetURI, "conn", local));
  add(VIR(virConnectGetType, "conn"));
  add(VIR(virConnectGetHostname, "conn"));
  add(VIR(virConnectGetVersion, "conn, out hvVer"));
  add(VIR(virConnectGetLibVersion, "conn, out libVer"));
  add(VIR(virConnectGetCapabilities, "conn"));
  add(VIR(virConnectGetDomainCapabilities, "conn, emulatorbin?, arch?, machine?, virttype?, flags"));

  add(VIR(virConnectSetIdentity, "conn, params[nparams], flags"));
}

}  // namespace nodevirt
