// Volumes of storage pools.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(storage_vol) {
  add(VIR(virStorageVolFree, "vol", surrender));
  add(VIR(virStorageVolGetConnect, "vol", meaning<Shared<virConnect>>, local));
  add(VIR(virStorageVolGetKey, "vol", local));
  add(VIR(virStorageVolGetName, "vol", local));
  add(VIR(virStorageVolGetPath, "vol"));
  add(VIR(virStorageVolLookupByKey, "conn, key"));
  add(VIR(virStorageVolLookupByName, "pool, name"));
  add(VIR(virStorageVolLookupByPath, "conn, path"));

  add(VIR(virStoragePoolListAllVolumes, "pool, out vols, flags"));
  add(VIR(virStoragePoolListVolumes, "pool, out names[maxnames]", COUNTED_BY(virStoragePoolNumOfVolumes)));
  add(VIR(virStoragePoolNumOfVolumes, "pool", meaning<Count>));
  add(VIR(virStorageVolCreateXML, "pool, xmlDesc, flags", lasting));
  add(VIR(virStorageVolCreateXMLFrom, "pool, xmlDesc, clonevol, flags", lasting));
  add(VIR(virStorageVolDelete, "vol, flags", lasting));
  add(VIR(virStorageVolDownload, "vol, stream, offset, length, flags"));
  add(VIR(virStorageVolGetInfo, "vol, out info"));
  add(VIR(virStorageVolGetInfoFlags, "vol, out info, flags"));
  add(VIR(virStorageVolGetXMLDesc, "vol, flags"));
  add(VIR(virStorageVolResize, "vol, capacity, flags", lasting));
  add(VIR(virStorageVolUpload, "vol, stream, offset, length, flags"));
  add(VIR(virStorageVolWipe, "vol, flags", lasting));
  add(VIR(virStorageVolWipePattern, "vol, algorithm, flags", lasting));
}

}  // namespace nodevirt
