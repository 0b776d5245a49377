// The library, connections, and the host behind them.
#include "tables.h"

namespace nodevirt {

std::vector<Line> connectLines() {
  std::vector<Line> lines;
  const auto add = [&](Line line) { lines.push_back(std::move(line)); };

  add(VIR(virGetVersion, "libVer, type?, typeVer", local));

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
  add(VIR(virConnectGetVersion, "conn, hvVer"));
  add(VIR(virConnectGetLibVersion, "conn, libVer"));
  add(VIR(virConnectGetCapabilities, "conn"));
  add(VIR(virConnectGetDomainCapabilities, "conn, emulatorbin?, arch?, machine?, virttype?, flags"));

  add(VIR(virConnectListAllDomains, "conn, domains, flags"));
  add(VIR(virConnectGetAllDomainStats, "conn, stats, retStats, flags"));
  add(VIR(virDomainListGetStats, "doms, stats, retStats, flags"));

  add(VIR(virNodeGetInfo, "conn, info"));
  add(VIR(virNodeGetMemoryStats, "conn, cellNum, params, nparams, flags"));
  add(VIR(virNodeGetCPUStats, "conn, cpuNum, params, nparams, flags"));

  return lines;
}

}  // namespace nodevirt
