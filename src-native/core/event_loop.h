// libvirt's event loop: one thread per process, started before the first connection opens. Keepalive and events never
// work on a connection that was opened before.
#pragma once

#include <optional>

#include "failure.h"

namespace nodevirt {

// From any thread, as often as one likes. The failure, if it could not be started.
std::optional<Failure> startEventLoop();

// While a call of this thread's opens a connection, whose socket libvirt then gives to the event loop. It takes the watch back
// when the connection ends: closed, or given up by keepalive. Of the calls that wait for a peer that keepalive gave up, libvirt
// ends the first alone; the next waits for the socket, for ever. So the loop shuts the socket down with the watch: each finds the
// end, and passes it on.
class OpeningConnection {
 public:
  explicit OpeningConnection(bool opens);
  ~OpeningConnection();
};

}  // namespace nodevirt
