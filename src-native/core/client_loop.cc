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
  void* (*find)(void* context, unsigned id) = nullptr;
  void (*destroy)(void* source) = nullptr;
} glib;

// What this thread gave to a loop last: before a wait that is the source of the wait. By its number in its context, because a
// thread also attaches a source to wake another, and does not wait then. It must not hold a reference to that one: it would give
// it back at some later time, and GLib then locks the context that the source had, which another thread may be freeing with its
// connection.
struct {
  unsigned id = 0;
  void* context = nullptr;
} thread_local attached;

unsigned attach(void* source, void* context) {
  const unsigned id = glib.attach(source, context);
  // Those of libvirt's event loop are attached to no context of their own, and outlive their thread's business.
  if (context) attached = {id, context};
  return id;
}

void run(void* loop) {
  glib.run(loop);
  if (attached.id == 0 || attached.context != glib.contextOf(loop)) return;
  // One that has ended itself is not found any more.
  if (void* left = glib.find(attached.context, attached.id)) glib.destroy(left);
  attached = {};
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
      !find(libvirt, "g_main_loop_get_context", glib.contextOf) ||
      !find(libvirt, "g_main_context_find_source_by_id", glib.find) || !find(libvirt, "g_source_destroy", glib.destroy)) {
    return false;
  }
  // Either alone changes nothing.
  return replaceImport(libvirt, "g_source_attach", reinterpret_cast<void*>(&attach)) &&
         replaceImport(libvirt, "g_main_loop_run", reinterpret_cast<void*>(&run));
}

}  // namespace nodevirt
