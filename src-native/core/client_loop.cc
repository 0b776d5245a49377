#include "client_loop.h"

#include <dlfcn.h>

#include "imports.h"

namespace nodevirt {

namespace {

constexpr unsigned long kMended = 10004000;

// GLib's, with its types left open.
struct {
  unsigned (*attach)(void* source, void* context) = nullptr;
  void (*run)(void* loop) = nullptr;
  void* (*contextOf)(void* loop) = nullptr;
  void* (*ref)(void* source) = nullptr;
  void (*unref)(void* source) = nullptr;
  void (*destroy)(void* source) = nullptr;
} glib;

// What this thread gave to a loop last: before a wait that is the source of the wait.
struct Attached {
  void* source = nullptr;
  void* context = nullptr;

  void set(void* newSource, void* newContext) {
    if (source) glib.unref(source);
    source = newSource ? glib.ref(newSource) : nullptr;
    context = newContext;
  }
  ~Attached() { set(nullptr, nullptr); }
};
thread_local Attached attached;

unsigned attach(void* source, void* context) {
  // Those of libvirt's event loop are attached to no context of their own, and outlive their thread's business.
  if (context) attached.set(source, context);
  return glib.attach(source, context);
}

void run(void* loop) {
  glib.run(loop);
  if (!attached.source || attached.context != glib.contextOf(loop)) return;
  // One that ended itself has ended: then this does nothing.
  glib.destroy(attached.source);
  attached.set(nullptr, nullptr);
}

template <class F>
bool find(void* libvirt, const char* name, F& function) {
  function = reinterpret_cast<F>(dlsym(libvirt, name));
  return function != nullptr;
}

}  // namespace

bool mendClientLoop(void* libvirt, unsigned long version) {
  if (version >= kMended) return true;
  if (!find(libvirt, "g_source_attach", glib.attach) || !find(libvirt, "g_main_loop_run", glib.run) ||
      !find(libvirt, "g_main_loop_get_context", glib.contextOf) || !find(libvirt, "g_source_ref", glib.ref) ||
      !find(libvirt, "g_source_unref", glib.unref) || !find(libvirt, "g_source_destroy", glib.destroy)) {
    return false;
  }
  // Either alone changes nothing.
  return replaceImport(libvirt, "g_source_attach", reinterpret_cast<void*>(&attach)) &&
         replaceImport(libvirt, "g_main_loop_run", reinterpret_cast<void*>(&run));
}

}  // namespace nodevirt
