// Bindings of network filters to ports.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(nwfilter_binding) {
  add(VIR(virConnectListAllNWFilterBindings, "conn, out bindings, flags"));

  add(VIR(virNWFilterBindingFree, "binding", surrender));
  add(VIR(virNWFilterBindingLookupByPortDev, "conn, portdev"));

  add(VIR(virNWFilterBindingCreateXML, "conn, xml, flags"));
  add(VIR(virNWFilterBindingDelete, "binding"));
  add(VIR(virNWFilterBindingGetFilterName, "binding", local));
  add(VIR(virNWFilterBindingGetPortDev, "binding", local));
  add(VIR(virNWFilterBindingGetXMLDesc, "binding, flags"));
}

}  // namespace nodevirt
