// One table per libvirt noun, one line per C function.
#pragma once

#include <vector>

#include "../core/bind.h"

namespace nodevirt {

// A domain event that can be registered by its number.
struct DomainEvent {
  const char* name;
  int id;
  std::vector<virConnectDomainEventGenericCallback> trampolines;  // one for each function that listens on a connection
  std::string type;  // of the callback, in TypeScript
};

std::vector<Line> connectLines();
std::vector<Line> domainLines();
std::vector<Line> domainMemoryLines();
std::vector<Line> domainVcpuLines();
std::vector<Line> domainMigrateLines();
std::vector<Line> domainEventLines();
std::vector<Line> qemuLines();
const std::vector<DomainEvent>& domainEvents();

}  // namespace nodevirt
