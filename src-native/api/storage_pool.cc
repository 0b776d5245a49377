// Storage pools.
#include "events.h"

namespace nodevirt {

NODEVIRT_TABLE(storage_pool) {
  add(VIR(virConnectFindStoragePoolSources, "conn, type, srcSpec?, flags", lasting));
  add(VIR(virConnectGetStoragePoolCapabilities, "conn, flags"));
  add(VIR(virConnectListAllStoragePools, "conn, out pools, flags"));
  add(VIR(virConnectListDefinedStoragePools, "conn, out names[maxnames]", COUNTED_BY(virConnectNumOfDefinedStoragePools)));
  add(VIR(virConnectListStoragePools, "conn, out names[maxnames]", COUNTED_BY(virConnectNumOfStoragePools)));
  add(VIR(virConnectNumOfDefinedStoragePools, "conn", meaning<Count>));
  add(VIR(virConnectNumOfStoragePools, "conn", meaning<Count>));

  add(VIR(virStoragePoolFree, "pool", surrender));
  add(VIR(virStoragePoolGetConnect, "pool", meaning<Shared<virConnect>>, local));
  add(VIR(virStoragePoolGetName, "pool", local));
  add(VIR(virStoragePoolGetUUID, "pool, out uuid", local));
  add(VIR(virStoragePoolGetUUIDString, "pool, out buf", local));
  add(VIR(virStoragePoolLookupByName, "conn, name"));
  add(VIR(virStoragePoolLookupByTargetPath, "conn, path"));
  add(VIR(virStoragePoolLookupByUUID, "conn, uuid"));
  add(VIR(virStoragePoolLookupByUUIDString, "conn, uuidstr"));
  add(VIR(virStoragePoolLookupByVolume, "vol"));

  add(VIR(virStoragePoolBuild, "pool, flags", lasting));
  add(VIR(virStoragePoolCreate, "pool, flags", lasting));
  add(VIR(virStoragePoolCreateXML, "conn, xmlDesc, flags", lasting));
  add(VIR(virStoragePoolDefineXML, "conn, xml, flags"));
  add(VIR(virStoragePoolDelete, "pool, flags", lasting));
  add(VIR(virStoragePoolDestroy, "pool"));
  add(VIR(virStoragePoolGetAutostart, "pool, out autostart"));
  add(VIR(virStoragePoolGetInfo, "pool, out info"));
  add(VIR(virStoragePoolGetXMLDesc, "pool, flags"));
  add(VIR(virStoragePoolIsActive, "pool", meaning<Truth>));
  add(VIR(virStoragePoolIsPersistent, "pool", meaning<Truth>));
  add(VIR(virStoragePoolRefresh, "pool, flags", lasting));
  add(VIR(virStoragePoolSetAutostart, "pool, autostart"));
  add(VIR(virStoragePoolUndefine, "pool"));

  add(EVENTS(virConnectStoragePoolEventRegisterAny, "conn, pool?, eventID, cb, opaque, freecb",
             EVENT(VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, 0, virConnectStoragePoolEventLifecycleCallback,
                   "conn, pool, event, detail, opaque"),
             EVENT(VIR_STORAGE_POOL_EVENT_ID_REFRESH, 1, virConnectStoragePoolEventGenericCallback, "conn, pool, opaque")));
  add(VIR(virConnectStoragePoolEventDeregisterAny, "conn, callbackID"));
}

}  // namespace nodevirt
