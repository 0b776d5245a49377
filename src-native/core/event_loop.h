// libvirt's event loop: one thread per process, started before the first connection opens. Keepalive and events never
// work on a connection that was opened before.
#pragma once

#include <optional>

#include "failure.h"

namespace nodevirt {

// From any thread, as often as one likes. The failure, if it could not be started.
std::optional<Failure> startEventLoop();

}  // namespace nodevirt
