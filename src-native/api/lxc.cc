// libvirt-lxc, the library for what only LXC has.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(lxc) {
  add(VIR(virDomainLxcOpenNamespace, "domain, out fdlist, flags"));
}

}  // namespace nodevirt
