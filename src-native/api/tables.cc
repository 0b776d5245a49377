#include "tables.h"

#include <algorithm>
#include <cstring>

namespace nodevirt {

namespace {

std::vector<Table*>& registered() {
  static auto* const all = new std::vector<Table*>();
  return *all;
}

}  // namespace

Table::Table(const char* name, Fill fill) : name(name), fill(fill) {
  registered().push_back(this);
}

const std::vector<Table*>& tables() {
  static const bool filled = [] {
    auto& all = registered();
    // The order in which files are linked is the linker's affair.
    std::sort(all.begin(), all.end(), [](Table* one, Table* other) { return std::strcmp(one->name, other->name) < 0; });
    for (Table* table : all) table->fill(*table);
    return true;
  }();
  static_cast<void>(filled);
  return registered();
}

std::vector<EventFamily>& eventFamilies() {
  static auto* const all = new std::vector<EventFamily>();
  return *all;
}

std::vector<CallbackDescription> plainCallbacks() {
  return {
      Slot<virConnectCloseFunc, Shape::callback>::describe(),
      Slot<virAdmConnectCloseFunc, Shape::callback>::describe(),
      Slot<virStreamEventCallback, Shape::callback>::describe(),
  };
}

}  // namespace nodevirt
