#include "imports.h"

#ifdef __linux__

#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>

namespace nodevirt {

namespace {

struct Relocations {
  uintptr_t start = 0;
  size_t size = 0;
};

template <class Relocation>
uint32_t symbolOf(const Relocation& each) {
#if __ELF_NATIVE_CLASS == 64
  return ELF64_R_SYM(each.r_info);
#else
  return ELF32_R_SYM(each.r_info);
#endif
}

// The place where the library keeps the address of a function that it imports; null when there is none.
template <class Relocation>
void** slotOf(const char* function, uintptr_t base, const Relocations& table, const ElfW(Sym) * symbols, const char* texts) {
  const auto* first = reinterpret_cast<const Relocation*>(table.start);
  for (size_t i = 0; i < table.size / sizeof(Relocation); ++i) {
    const uint32_t symbol = symbolOf(first[i]);
    if (symbol != 0 && std::strcmp(texts + symbols[symbol].st_name, function) == 0) {
      return reinterpret_cast<void**>(base + first[i].r_offset);
    }
  }
  return nullptr;
}

}  // namespace

void* replaceImport(void* library, const char* function, void* replacement) {
  link_map* map = nullptr;
  if (dlinfo(library, RTLD_DI_LINKMAP, &map) != 0 || !map) return nullptr;
  // Some C libraries give addresses here, others offsets.
  const auto address = [&](ElfW(Addr) value) { return value < map->l_addr ? value + map->l_addr : value; };
  Relocations jumps;
  const ElfW(Sym)* symbols = nullptr;
  const char* texts = nullptr;
  bool addends = false;
  for (const ElfW(Dyn)* entry = map->l_ld; entry->d_tag != DT_NULL; ++entry) {
    switch (entry->d_tag) {
      case DT_JMPREL: jumps.start = address(entry->d_un.d_ptr); break;
      case DT_PLTRELSZ: jumps.size = entry->d_un.d_val; break;
      case DT_PLTREL: addends = entry->d_un.d_val == DT_RELA; break;
      case DT_SYMTAB: symbols = reinterpret_cast<const ElfW(Sym)*>(address(entry->d_un.d_ptr)); break;
      case DT_STRTAB: texts = reinterpret_cast<const char*>(address(entry->d_un.d_ptr)); break;
      default: break;
    }
  }
  if (!jumps.start || !symbols || !texts) return nullptr;
  void** slot = addends ? slotOf<ElfW(Rela)>(function, map->l_addr, jumps, symbols, texts)
                        : slotOf<ElfW(Rel)>(function, map->l_addr, jumps, symbols, texts);
  // Where the loader binds at the first call, the place does not have the function yet.
  void* original = slot ? dlsym(library, function) : nullptr;
  if (!original) return nullptr;
  const uintptr_t page = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
  void* start = reinterpret_cast<void*>(reinterpret_cast<uintptr_t>(slot) & ~(page - 1));
  // It stays writable: whether it was before is not known here. A slot does not cross a page.
  if (mprotect(start, page, PROT_READ | PROT_WRITE) != 0) return nullptr;
  __atomic_store_n(slot, replacement, __ATOMIC_RELEASE);
  return original;
}

}  // namespace nodevirt

#else

namespace nodevirt {

void* replaceImport(void*, const char*, void*) {
  return nullptr;
}

}  // namespace nodevirt

#endif
