// Interfaces of the host.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(interface) {
  add(VIR(virConnectListAllInterfaces, "conn, out ifaces, flags"));
  add(VIR(virConnectListDefinedInterfaces, "conn, out names[maxnames]", COUNTED_BY(virConnectNumOfDefinedInterfaces)));
  add(VIR(virConnectListInterfaces, "conn, out names[maxnames]", COUNTED_BY(virConnectNumOfInterfaces)));
  add(VIR(virConnectNumOfDefinedInterfaces, "conn", meaning<Count>));
  add(VIR(virConnectNumOfInterfaces, "conn", meaning<Count>));

  add(VIR(virInterfaceFree, "iface", surrender));
  add(VIR(virInterfaceGetConnect, "iface", meaning<Shared<virConnect>>, local));
  add(VIR(virInterfaceGetName, "iface", local));
  add(VIR(virInterfaceLookupByMACString, "conn, macstr"));
  add(VIR(virInterfaceLookupByName, "conn, name"));

  add(VIR(virInterfaceChangeBegin, "conn, flags"));
  add(VIR(virInterfaceChangeCommit, "conn, flags"));
  add(VIR(virInterfaceChangeRollback, "conn, flags"));
  add(VIR(virInterfaceCreate, "iface, flags"));
  add(VIR(virInterfaceDefineXML, "conn, xml, flags"));
  add(VIR(virInterfaceDestroy, "iface, flags"));
  add(VIR(virInterfaceGetMACString, "iface", local));
  add(VIR(virInterfaceGetXMLDesc, "iface, flags"));
  add(VIR(virInterfaceIsActive, "iface", meaning<Truth>));
  add(VIR(virInterfaceUndefine, "iface"));
}

}  // namespace nodevirt
