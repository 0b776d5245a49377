// One table per libvirt noun, one line per C function. A file of this folder says NODEVIRT_TABLE(name) { add(VIR(...)); ... }
// and stands in sources.txt; that is all there is to a table.
#pragma once

#include <string>
#include <vector>

#include "../core/bind.h"

namespace nodevirt {

class Table {
 public:
  using Fill = void (*)(Table& add);
  Table(const char* name, Fill fill);
  void operator()(Line line) { lines.push_back(std::move(line)); }

  const char* const name;
  const Fill fill;
  std::vector<Line> lines;
};

// In the order of their names, filled.
const std::vector<Table*>& tables();

#define NODEVIRT_TABLE(name)                      \
  static void fill_##name(Table& add);            \
  static Table table_##name(#name, &fill_##name); \
  static void fill_##name([[maybe_unused]] Table& add)

// An event that can be registered by its number.
struct EventDescription {
  std::string name;
  int id;
  CallbackDescription callback;
};

// The events that one function registers.
struct EventFamily {
  std::string registrar;
  std::vector<EventDescription> events;
};
std::vector<EventFamily>& eventFamilies();

// Types of callbacks that functions take themselves.
std::vector<CallbackDescription> plainCallbacks();

}  // namespace nodevirt
