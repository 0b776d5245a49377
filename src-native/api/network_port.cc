// Ports of networks.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(network_port) {
  add(VIR(virNetworkPortFree, "port", surrender));
  add(VIR(virNetworkPortGetNetwork, "port", meaning<Shared<virNetwork>>, local));
  add(VIR(virNetworkPortGetUUID, "port, out uuid", local));
  add(VIR(virNetworkPortGetUUIDString, "port, out buf", local));
  add(VIR(virNetworkPortLookupByUUID, "net, uuid"));
  add(VIR(virNetworkPortLookupByUUIDString, "net, uuidstr"));

  add(VIR(virNetworkListAllPorts, "network, out ports, flags"));
  add(VIR(virNetworkPortCreateXML, "net, xmldesc, flags"));
  add(VIR(virNetworkPortDelete, "port, flags"));
  add(VIR(virNetworkPortGetParameters, "port, out params[nparams], flags"));
  add(VIR(virNetworkPortGetXMLDesc, "port, flags"));
  add(VIR(virNetworkPortSetParameters, "port, params[nparams], flags"));
}

}  // namespace nodevirt
