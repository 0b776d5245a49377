// Network filters.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(nwfilter) {
  add(VIR(virConnectListAllNWFilters, "conn, out filters, flags"));
  add(VIR(virConnectListNWFilters, "conn, out names[maxnames]", COUNTED_BY(virConnectNumOfNWFilters)));
  add(VIR(virConnectNumOfNWFilters, "conn", meaning<Count>));

  add(VIR(virNWFilterFree, "nwfilter", surrender));
  add(VIR(virNWFilterGetName, "nwfilter", local));
  add(VIR(virNWFilterGetUUID, "nwfilter, out uuid", local));
  add(VIR(virNWFilterGetUUIDString, "nwfilter, out buf", local));
  add(VIR(virNWFilterLookupByName, "conn, name"));
  add(VIR(virNWFilterLookupByUUID, "conn, uuid"));
  add(VIR(virNWFilterLookupByUUIDString, "conn, uuidstr"));

  add(VIR(virNWFilterDefineXML, "conn, xmlDesc"));
  add(VIR(virNWFilterDefineXMLFlags, "conn, xmlDesc, flags"));
  add(VIR(virNWFilterGetXMLDesc, "nwfilter, flags"));
  add(VIR(virNWFilterUndefine, "nwfilter"));
}

}  // namespace nodevirt
