// Devices of the host.
#include "events.h"

namespace nodevirt {

NODEVIRT_TABLE(node_device) {
  add(VIR(virConnectListAllNodeDevices, "conn, out devices, flags"));
  add(VIR(virNodeListDevices, "conn, cap?, out names[maxnames], flags", COUNTED_BY(virNodeNumOfDevices)));
  add(VIR(virNodeNumOfDevices, "conn, cap?, flags", meaning<Count>));

  add(VIR(virNodeDeviceFree, "dev", surrender));
  add(VIR(virNodeDeviceGetName, "dev", local));
  add(VIR(virNodeDeviceLookupByName, "conn, name"));
  add(VIR(virNodeDeviceLookupSCSIHostByWWN, "conn, wwnn, wwpn, flags"));

  add(VIR(virNodeDeviceCreate, "dev, flags"));
  add(VIR(virNodeDeviceCreateXML, "conn, xmlDesc, flags"));
  add(VIR(virNodeDeviceDefineXML, "conn, xmlDesc, flags"));
  add(VIR(virNodeDeviceDestroy, "dev"));
  add(VIR(virNodeDeviceDetachFlags, "dev, driverName?, flags"));
  add(VIR(virNodeDeviceDettach, "dev"));
  add(VIR(virNodeDeviceGetAutostart, "dev, out autostart"));
  add(VIR(virNodeDeviceGetParent, "dev", meaning<MaybeText>));
  add(VIR(virNodeDeviceGetXMLDesc, "dev, flags"));
  add(VIR(virNodeDeviceIsActive, "dev", meaning<Truth>));
  add(VIR(virNodeDeviceIsPersistent, "dev", meaning<Truth>));
  add(VIR(virNodeDeviceListCaps, "dev, out names[maxnames]", COUNTED_BY(virNodeDeviceNumOfCaps)));
  add(VIR(virNodeDeviceNumOfCaps, "dev", meaning<Count>));
  add(VIR(virNodeDeviceReAttach, "dev"));
  add(VIR(virNodeDeviceReset, "dev"));
  add(VIR(virNodeDeviceSetAutostart, "dev, autostart"));
  add(VIR(virNodeDeviceUndefine, "dev, flags"));
  add(VIR(virNodeDeviceUpdate, "dev, xmlDesc, flags"));

  add(EVENTS(virConnectNodeDeviceEventRegisterAny, "conn, dev?, eventID, cb, opaque, freecb",
             EVENT(VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE, 0, virConnectNodeDeviceEventLifecycleCallback,
                   "conn, dev, event, detail, opaque"),
             EVENT(VIR_NODE_DEVICE_EVENT_ID_UPDATE, 1, virConnectNodeDeviceEventGenericCallback, "conn, dev, opaque")));
  add(VIR(virConnectNodeDeviceEventDeregisterAny, "conn, callbackID"));
}

}  // namespace nodevirt
