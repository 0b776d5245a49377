// libvirt-admin has a copy of libvirt's table of classes, and registers them under the same names (virConnect, virDomain, ...)
// in GObject's one list of the process. Whichever of the two libraries comes second finds its names taken, has no classes, and
// crashes at its first object: so no process could use both. Here the admin library registers its own under names of its own.
#pragma once

namespace nodevirt {

// Once, after the library was opened and before its first call.
void renameClassesOf(void* adminLibrary);

}  // namespace nodevirt
