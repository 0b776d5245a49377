// Console, channels, graphics and screen of domains.
#include "tables.h"

namespace nodevirt {

NODEVIRT_TABLE(domain_console) {
  add(VIR(virDomainOpenChannel, "dom, name?, st, flags"));
  add(VIR(virDomainOpenConsole, "dom, dev_name?, st, flags"));
  add(VIR(virDomainOpenGraphics, "dom, idx, fd, flags"));
  add(VIR(virDomainOpenGraphicsFD, "dom, idx, flags", meaning<File>));
  add(VIR(virDomainScreenshot, "domain, stream, screen, flags"));
}

}  // namespace nodevirt
