// Networks.
#include "events.h"

namespace nodevirt {

NODEVIRT_TABLE(network) {
  add(VIR(virConnectListAllNetworks, "conn, out nets, flags"));
  add(VIR(virConnectListDefinedNetworks, "conn, out names[maxnames]", COUNTED_BY(virConnectNumOfDefinedNetworks)));
  add(VIR(virConnectListNetworks, "conn, out names[maxnames]", COUNTED_BY(virConnectNumOfNetworks)));
  add(VIR(virConnectNumOfDefinedNetworks, "conn", meaning<Count>));
  add(VIR(virConnectNumOfNetworks, "conn", meaning<Count>));

  add(VIR(virNetworkFree, "network", surrender));
  add(VIR(virNetworkGetConnect, "net", meaning<Shared<virConnect>>, local));
  add(VIR(virNetworkGetName, "network", local));
  add(VIR(virNetworkGetUUID, "network, out uuid", local));
  add(VIR(virNetworkGetUUIDString, "network, out buf", local));
  add(VIR(virNetworkLookupByName, "conn, name"));
  add(VIR(virNetworkLookupByUUID, "conn, uuid"));
  add(VIR(virNetworkLookupByUUIDString, "conn, uuidstr"));

  add(VIR(virNetworkCreate, "network"));
  add(VIR(virNetworkCreateXML, "conn, xmlDesc"));
  add(VIR(virNetworkCreateXMLFlags, "conn, xmlDesc, flags"));
  add(VIR(virNetworkDefineXML, "conn, xml"));
  add(VIR(virNetworkDefineXMLFlags, "conn, xml, flags"));
  add(VIR(virNetworkDestroy, "network"));
  add(VIR(virNetworkGetAutostart, "network, out autostart"));
  add(VIR(virNetworkGetBridgeName, "network"));
  add(VIR(virNetworkGetDHCPLeases, "network, mac?, out leases, flags"));
  add(VIR(virNetworkGetMetadata, "network, type, uri?, flags"));
  add(VIR(virNetworkGetXMLDesc, "network, flags"));
  add(VIR(virNetworkIsActive, "net", meaning<Truth>));
  add(VIR(virNetworkIsPersistent, "net", meaning<Truth>));
  add(VIR(virNetworkSetAutostart, "network, autostart"));
  add(VIR(virNetworkSetMetadata, "network, type, metadata?, key?, uri?, flags"));
  add(VIR(virNetworkUndefine, "network"));
  add(VIR(virNetworkUpdate, "network, command, section, parentIndex, xml, flags"));

  add(EVENTS(
      virConnectNetworkEventRegisterAny, "conn, net?, eventID, cb, opaque, freecb",
      EVENT(VIR_NETWORK_EVENT_ID_LIFECYCLE, 0, virConnectNetworkEventLifecycleCallback, "conn, net, event, detail, opaque"),
      EVENT(VIR_NETWORK_EVENT_ID_METADATA_CHANGE, 1, virConnectNetworkEventMetadataChangeCallback,
            "conn, net, type, nsuri, opaque")));
  add(VIR(virConnectNetworkEventDeregisterAny, "conn, callbackID"));
}

}  // namespace nodevirt
