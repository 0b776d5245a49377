// libvirt-qemu, the library for what only QEMU has.
#include "tables.h"

namespace nodevirt {

std::vector<Line> qemuLines() {
  std::vector<Line> lines;
  const auto add = [&](Line line) { lines.push_back(std::move(line)); };

  add(VIR(virDomainQemuMonitorCommand, "domain, cmd, result, flags"));

  return lines;
}

}  // namespace nodevirt
