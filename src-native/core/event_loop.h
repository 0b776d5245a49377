// libvirt's event loop: one thread per process, started before the first connection opens. Keepalive and events never
// work on a connection that was opened before.
#pragma once

#include <atomic>
#include <optional>

#include "failure.h"

namespace nodevirt {

// From any thread, as often as one likes. The failure, if it could not be started.
std::optional<Failure> startEventLoop();

// What a call of this thread's does, as long as this lives: it decides what the loop makes of what libvirt gives to it meanwhile.
class Doing {
 public:
  enum What {
    other,
    // A connection, whose socket libvirt then gives to the event loop. It takes the watch back when the connection ends: closed,
    // or given up by keepalive. Of the calls that wait for a peer that keepalive gave up, libvirt ends the first alone; the next
    // waits for the socket, for ever. So the loop shuts the socket down with the watch: each finds the end, and passes it on.
    opening,
    // An event. With the last registration libvirt removes the timer by which it tells events, and an event that comes just then
    // stays in its queue. It starts the timer for the first event of an empty queue alone: the next registration would never be
    // told anything. So the timer that it adds runs out once, which empties the queue.
    registering,
  };
  explicit Doing(What what) : before_(now_) {
    now_ = what;
    ++underWay_;
  }
  ~Doing() {
    now_ = before_;
    --underWay_;
  }
  Doing(const Doing&) = delete;
  Doing& operator=(const Doing&) = delete;
  static What now() { return now_; }
  // How many calls are under way in the process, of all threads.
  static int underWay() { return underWay_; }

 private:
  static thread_local What now_;
  static std::atomic<int> underWay_;
  const What before_;
};

}  // namespace nodevirt
