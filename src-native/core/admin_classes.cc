#include "admin_classes.h"

#include <cstddef>
#include <cstring>
#include <string>

#include "imports.h"

namespace nodevirt {

namespace {

// As libvirt's virobject.h has it.
using ClassNew = void* (*)(void* parent, const char* name, size_t objectSize, size_t parentSize, void (*dispose)(void*));

ClassNew original = nullptr;

void* classNew(void* parent, const char* name, size_t objectSize, size_t parentSize, void (*dispose)(void*)) {
  // A class keeps its name for as long as the process lives.
  const char* own = strdup((std::string("Admin-") + name).c_str());
  return original(parent, own ? own : name, objectSize, parentSize, dispose);
}

}  // namespace

void renameClassesOf(void* adminLibrary) {
  // A libvirt that has no such copy any more imports no such function. Nobody calls it before the library's first use.
  original = reinterpret_cast<ClassNew>(replaceImport(adminLibrary, "virClassNew", reinterpret_cast<void*>(&classNew)));
}

}  // namespace nodevirt
