// Keeps libvirt's client library before 10.4 from a crash (CVE-2024-4418).
//
// The thread that waits for answers on a connection gives GLib's loop a source with a pointer into its own stack, and counts on
// the source's own callback to end it. When another call, or keepalive, ends the wait instead, the source stays. Once keepalive
// gives up, the thread leaves, the next one waits with the same loop, and the source writes where the first one's stack was.
#pragma once

namespace nodevirt {

// Has libvirt's client end such a source after each wait, as libvirt does itself since 10.4. Before the first connection. Whether
// a wait leaves no source behind: true as well with a library that needs no help.
bool mendClientLoop(void* libvirt, unsigned long version);

}  // namespace nodevirt
