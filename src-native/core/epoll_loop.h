// The six functions of libvirt's event loop, on epoll. Linux only.
//
// libvirt's client library switches the watch of its socket off and on around each request. Its own loop is woken by each
// change, and builds its list for poll(2) anew: two wake-ups a call. Here a change is one epoll_ctl(2), which wakes nobody.
//
// Where several calls share a connection, one of them switches the watch on when it has its reply, and the next switches it off
// at once, to wait for its own. In between the next reply wakes the loop, which is to leave it to that call, and is woken again
// at once, until that call runs: a quarter of the processor time of eight calls in flight. So what is switched on while other
// calls are under way comes into force when it has stayed so for a moment.
#pragma once

#include <sys/epoll.h>

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "libvirt.h"

namespace nodevirt {

class EpollLoop {
 public:
  // null, with errno: the system has no descriptor left.
  static std::unique_ptr<EpollLoop> create();
  ~EpollLoop();
  EpollLoop(const EpollLoop&) = delete;
  EpollLoop& operator=(const EpollLoop&) = delete;

  // As libvirt-event.h has them, from any thread, callbacks included. A callback that runs on the loop's thread while another
  // removes its watch is not waited for. What was given with a watch or a timer is freed later, by the loop, with no lock held.
  // shutDown: removing the watch shuts its socket down (event_loop.h).
  int addHandle(int fd, int events, virEventHandleCallback callback, void* opaque, virFreeCallback free, bool shutDown = false);
  // deferred: a watch that is switched on comes into force once or twice kDeferral later, if it is on still.
  void updateHandle(int watch, int events, bool deferred = false);
  int removeHandle(int watch);
  int addTimeout(int milliseconds, virEventTimeoutCallback callback, void* opaque, virFreeCallback free);
  void updateTimeout(int timer, int milliseconds);
  int removeTimeout(int timer);

  // Waits for what comes first, and calls back. One thread at a time.
  void runOnce();

  static constexpr std::chrono::milliseconds kDeferral{1};

  // How often another thread's change ended a wait: for tests and measurements.
  unsigned long wakes() const { return wakes_; }

 private:
  using Clock = std::chrono::steady_clock;
  using Lock = std::unique_lock<std::mutex>;

  struct Handle {
    int fd;
    int events;
    virEventHandleCallback callback;
    void* opaque;
    virFreeCallback free;
    bool shutDown;
  };
  struct Timer {
    int milliseconds;
    Clock::time_point due;
    virEventTimeoutCallback callback;
    void* opaque;
    virFreeCallback free;
  };
  // epoll takes a descriptor once, libvirt's contract as often as one likes.
  struct File {
    std::vector<int> watches;  // in the order in which they came
    // Of this registration with epoll, or 0: a report of an earlier one is not taken for this one's.
    uint32_t serial = 0;
    int inForce = 0;  // of the registration: the events that epoll was told
    bool deferred = false;
    bool justDeferred = false;  // since the timer ran out last
    // epoll does not take it (a regular file, a closed descriptor): it is asked for by poll(2), as libvirt's own loop would.
    bool refused = false;
  };

  EpollLoop(int epoll, int wake, int timer) : epoll_(epoll), wake_(wake), timer_(timer) {}

  // All with the lock held.
  int eventsOf(const File& file) const;
  void apply(int fd, File& file);
  void leave(int fd, File& file);
  bool defer(int fd, File& file);
  void startDeferral();
  void applyDeferred();
  void setDue(int timer, Timer& each);
  void discard(virFreeCallback free, void* opaque);
  void interrupt();
  int waitFor() const;

  void freeDiscarded(Lock& lock);
  void dispatchTimers(Lock& lock);
  void dispatch(Lock& lock, const epoll_event& event);
  bool dispatchRefused(Lock& lock);
  // A copy of the watches: the list may change under way.
  void callBack(Lock& lock, int fd, std::vector<int> watches, int happened);
  void stale(uint32_t serial);
  void rebuild();

  std::mutex mutex_;
  int epoll_;
  const int wake_;
  const int timer_;  // for what is deferred: it ends a wait at its time, and setting it wakes nobody
  int lastId_ = 0;
  uint32_t lastSerial_ = 0;
  uint32_t lastStale_ = 0;
  std::unordered_map<int, Handle> handles_;
  std::unordered_map<int, File> files_;
  std::map<int, Timer> timers_;
  std::set<std::pair<Clock::time_point, int>> queue_;  // timers that are on, by the time when they are due
  size_t refused_ = 0;
  std::vector<int> deferred_;  // descriptors
  Clock::time_point deferredUntil_;
  std::vector<std::pair<virFreeCallback, void*>> discarded_;
  bool waiting_ = false;  // the loop's thread: a change that it makes itself needs no wake-up
  Clock::time_point waitsUntil_;
  bool interrupted_ = false;
  unsigned long wakes_ = 0;
};

}  // namespace nodevirt
