#ifdef __linux__

#include "epoll_loop.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <thread>

namespace nodevirt {

namespace {

// Of one wait. What is left over comes with the next.
constexpr int kMostEvents = 64;
// How long to wait where epoll takes no descriptor any more (the user has too many watches), and poll(2) has to be asked again.
constexpr int kRefusedMilliseconds = 10;

// libvirt's bits, which poll(2) and epoll share the values of.
short toPoll(int events) {
  return static_cast<short>((events & VIR_EVENT_HANDLE_READABLE ? POLLIN : 0) |
                            (events & VIR_EVENT_HANDLE_WRITABLE ? POLLOUT : 0) | (events & VIR_EVENT_HANDLE_ERROR ? POLLERR : 0) |
                            (events & VIR_EVENT_HANDLE_HANGUP ? POLLHUP : 0));
}

int fromPoll(unsigned happened) {
  return (happened & POLLIN ? VIR_EVENT_HANDLE_READABLE : 0) | (happened & POLLOUT ? VIR_EVENT_HANDLE_WRITABLE : 0) |
         (happened & (POLLERR | POLLNVAL) ? VIR_EVENT_HANDLE_ERROR : 0) | (happened & POLLHUP ? VIR_EVENT_HANDLE_HANGUP : 0);
}

static_assert(EPOLLIN == POLLIN && EPOLLOUT == POLLOUT && EPOLLERR == POLLERR && EPOLLHUP == POLLHUP);

uint64_t keyOf(int fd, uint32_t serial) {
  return uint64_t{serial} << 32 | static_cast<uint32_t>(fd);
}

bool addTo(int epoll, int fd, int events, uint32_t serial) {
  epoll_event event{};
  event.events = static_cast<uint16_t>(toPoll(events));
  event.data.u64 = keyOf(fd, serial);
  return epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) == 0;
}

// Each time that it runs out ends a wait once: nobody reads it.
bool addTimer(int epoll, int timer) {
  epoll_event event{};
  event.events = EPOLLIN | EPOLLET;
  return epoll_ctl(epoll, EPOLL_CTL_ADD, timer, &event) == 0;
}

int makeEpoll(int wake, int timer) {
  const int epoll = epoll_create1(EPOLL_CLOEXEC);
  if (epoll < 0) return -1;
  if (addTo(epoll, wake, VIR_EVENT_HANDLE_READABLE, 0) && addTimer(epoll, timer)) return epoll;
  close(epoll);
  return -1;
}

}  // namespace

std::unique_ptr<EpollLoop> EpollLoop::create() {
  const int wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  const int timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
  const int epoll = wake < 0 || timer < 0 ? -1 : makeEpoll(wake, timer);
  if (epoll >= 0) return std::unique_ptr<EpollLoop>(new EpollLoop(epoll, wake, timer));
  const int reason = errno;
  for (const int file : {wake, timer}) {
    if (file >= 0) close(file);
  }
  errno = reason;
  return nullptr;
}

EpollLoop::~EpollLoop() {
  close(epoll_);
  close(wake_);
  close(timer_);
}

int EpollLoop::addHandle(int fd, int events, virEventHandleCallback callback, void* opaque, virFreeCallback free, bool shutDown) {
  Lock lock(mutex_);
  const int watch = ++lastId_;
  handles_[watch] = {fd, events, callback, opaque, free, shutDown};
  File& file = files_[fd];
  file.watches.push_back(watch);
  apply(fd, file);
  return watch;
}

void EpollLoop::updateHandle(int watch, int events, bool deferred) {
  Lock lock(mutex_);
  const auto found = handles_.find(watch);
  if (found == handles_.end() || found->second.events == events) return;
  found->second.events = events;
  const int fd = found->second.fd;
  File& file = files_[fd];
  if (!deferred || !defer(fd, file)) apply(fd, file);
}

int EpollLoop::removeHandle(int watch) {
  Lock lock(mutex_);
  const auto found = handles_.find(watch);
  if (found == handles_.end()) return -1;
  const Handle handle = found->second;
  handles_.erase(found);
  File& file = files_[handle.fd];
  file.watches.erase(std::find(file.watches.begin(), file.watches.end(), watch));
  if (file.watches.empty()) {
    leave(handle.fd, file);
    files_.erase(handle.fd);
  } else {
    apply(handle.fd, file);
  }
  // Its owner closes it after this, never before. That it is no socket is no error.
  if (handle.shutDown) shutdown(handle.fd, SHUT_RDWR);
  discard(handle.free, handle.opaque);
  return 0;
}

int EpollLoop::addTimeout(int milliseconds, virEventTimeoutCallback callback, void* opaque, virFreeCallback free) {
  Lock lock(mutex_);
  const int timer = ++lastId_;
  Timer& each = timers_[timer] = {milliseconds, {}, callback, opaque, free};
  setDue(timer, each);
  return timer;
}

void EpollLoop::updateTimeout(int timer, int milliseconds) {
  Lock lock(mutex_);
  const auto found = timers_.find(timer);
  if (found == timers_.end()) return;
  queue_.erase({found->second.due, timer});
  found->second.milliseconds = milliseconds;
  setDue(timer, found->second);
}

int EpollLoop::removeTimeout(int timer) {
  Lock lock(mutex_);
  const auto found = timers_.find(timer);
  if (found == timers_.end()) return -1;
  queue_.erase({found->second.due, timer});
  discard(found->second.free, found->second.opaque);
  timers_.erase(found);
  return 0;
}

// What any of its watches wants.
int EpollLoop::eventsOf(const File& file) const {
  int events = 0;
  for (const int watch : file.watches) events |= handles_.at(watch).events;
  return events;
}

void EpollLoop::apply(int fd, File& file) {
  const int events = eventsOf(file);
  if (file.serial) {
    if (file.inForce == events) return;
    epoll_event event{};
    event.events = static_cast<uint16_t>(toPoll(events));
    event.data.u64 = keyOf(fd, file.serial);
    // One that wants nothing stays registered, because it will want something again soon. epoll tells of its end all the same;
    // then it leaves (dispatch).
    if (epoll_ctl(epoll_, EPOLL_CTL_MOD, fd, &event) == 0) {
      file.inForce = events;
      return;
    }
    // It was closed, and the number may be another file's now.
    file.serial = 0;
  }
  const bool before = file.refused;
  file.refused = false;
  if (events != 0) {
    const uint32_t serial = ++lastSerial_ ? lastSerial_ : ++lastSerial_;
    if (addTo(epoll_, fd, events, serial)) {
      file.serial = serial;
      file.inForce = events;
    } else {
      file.refused = true;
    }
  }
  refused_ = refused_ - before + file.refused;
  if (file.refused) interrupt();
}

void EpollLoop::leave(int fd, File& file) {
  if (file.serial) epoll_ctl(epoll_, EPOLL_CTL_DEL, fd, nullptr);
  file.serial = 0;
  refused_ -= file.refused;
  file.refused = false;
}

void EpollLoop::startDeferral() {
  deferredUntil_ = Clock::now() + kDeferral;
  const itimerspec once{{}, {0, std::chrono::nanoseconds(kDeferral).count()}};
  timerfd_settime(timer_, 0, &once, nullptr);
}

// False where it is not switched on, but changed.
bool EpollLoop::defer(int fd, File& file) {
  if (!file.serial || file.inForce != 0) return false;
  file.justDeferred = true;
  if (file.deferred) return true;
  if (deferred_.empty()) startDeferral();
  file.deferred = true;
  deferred_.push_back(fd);
  return true;
}

void EpollLoop::applyDeferred() {
  if (deferred_.empty() || Clock::now() < deferredUntil_) return;
  std::vector<int> still;
  for (const int fd : deferred_) {
    const auto found = files_.find(fd);
    if (found == files_.end()) continue;
    File& file = found->second;
    file.deferred = file.justDeferred && file.inForce == 0 && eventsOf(file) != 0;
    file.justDeferred = false;
    if (file.deferred) {
      still.push_back(fd);
    } else {
      apply(fd, file);
    }
  }
  deferred_.swap(still);
  if (!deferred_.empty()) startDeferral();
}

void EpollLoop::setDue(int timer, Timer& each) {
  if (each.milliseconds < 0) return;
  each.due = Clock::now() + std::chrono::milliseconds(each.milliseconds);
  queue_.emplace(each.due, timer);
  // One that comes later than the end of this wait is seen then.
  if (waiting_ && each.due < waitsUntil_) interrupt();
}

void EpollLoop::discard(virFreeCallback free, void* opaque) {
  if (!free) return;
  discarded_.emplace_back(free, opaque);
  interrupt();
}

void EpollLoop::interrupt() {
  if (!waiting_ || interrupted_) return;
  interrupted_ = true;
  ++wakes_;
  const uint64_t one = 1;
  // It fails only when it was written 2^64 times unread.
  if (write(wake_, &one, sizeof one) < 0) return;
}

// For epoll_wait.
int EpollLoop::waitFor() const {
  if (queue_.empty()) return refused_ ? kRefusedMilliseconds : -1;
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(queue_.begin()->first - Clock::now()).count();
  const auto most = refused_ ? kRefusedMilliseconds : INT_MAX;
  return static_cast<int>(std::clamp<long long>(left, 0, most));
}

void EpollLoop::runOnce() {
  Lock lock(mutex_);
  freeDiscarded(lock);
  // A regular file is always ready.
  const bool ready = refused_ && dispatchRefused(lock);
  const int milliseconds = ready ? 0 : waitFor();
  const int epoll = epoll_;
  waiting_ = true;
  waitsUntil_ = milliseconds < 0 ? Clock::time_point::max() : Clock::now() + std::chrono::milliseconds(milliseconds);
  lock.unlock();
  epoll_event events[kMostEvents];
  const int count = epoll_wait(epoll, events, kMostEvents, milliseconds);
  lock.lock();
  waiting_ = false;
  if (interrupted_) {
    interrupted_ = false;
    uint64_t times;
    if (read(wake_, &times, sizeof times) < 0) times = 0;
  }
  applyDeferred();
  dispatchTimers(lock);
  for (int i = 0; i < count; ++i) dispatch(lock, events[i]);
  freeDiscarded(lock);
}

void EpollLoop::freeDiscarded(Lock& lock) {
  while (!discarded_.empty()) {
    std::vector<std::pair<virFreeCallback, void*>> now;
    now.swap(discarded_);
    lock.unlock();
    for (const auto& [free, opaque] : now) free(opaque);
    lock.lock();
  }
}

void EpollLoop::dispatchTimers(Lock& lock) {
  // Those that become due meanwhile, or are added, have their turn after the files.
  const auto now = Clock::now();
  std::vector<int> due;
  for (const auto& [when, timer] : queue_) {
    if (when > now) break;
    due.push_back(timer);
  }
  for (const int timer : due) {
    const auto found = timers_.find(timer);
    // Another callback may have removed it, switched it off, or put it off.
    if (found == timers_.end() || found->second.milliseconds < 0 || found->second.due > now) continue;
    Timer& each = found->second;
    queue_.erase({each.due, timer});
    setDue(timer, each);
    const auto callback = each.callback;
    void* const opaque = each.opaque;
    lock.unlock();
    callback(timer, opaque);
    lock.lock();
  }
}

void EpollLoop::dispatch(Lock& lock, const epoll_event& event) {
  const auto serial = static_cast<uint32_t>(event.data.u64 >> 32);
  const auto fd = static_cast<int>(static_cast<uint32_t>(event.data.u64));
  if (serial == 0) return;  // the wake-up, or the timer of what is deferred
  const auto found = files_.find(fd);
  if (found == files_.end() || found->second.serial != serial) return stale(serial);
  if (eventsOf(found->second) == 0) return leave(fd, found->second);
  callBack(lock, fd, found->second.watches, fromPoll(event.events));
}

bool EpollLoop::dispatchRefused(Lock& lock) {
  std::vector<pollfd> asked;
  for (const auto& [fd, file] : files_) {
    if (file.refused) asked.push_back({fd, toPoll(eventsOf(file)), 0});
  }
  if (poll(asked.data(), asked.size(), 0) <= 0) return false;
  for (const pollfd& each : asked) {
    if (!each.revents) continue;
    const auto found = files_.find(each.fd);
    if (found != files_.end()) callBack(lock, each.fd, found->second.watches, fromPoll(each.revents));
  }
  return true;
}

void EpollLoop::callBack(Lock& lock, int fd, std::vector<int> watches, int happened) {
  for (const int watch : watches) {
    const auto found = handles_.find(watch);
    // Another callback, or another thread, may have removed it, or switched it off: then this is for later, or for nobody.
    if (found == handles_.end() || found->second.events == 0) continue;
    const Handle& handle = found->second;
    const int its = happened & (handle.events | VIR_EVENT_HANDLE_ERROR | VIR_EVENT_HANDLE_HANGUP);
    if (its == 0) continue;
    const auto callback = handle.callback;
    void* const opaque = handle.opaque;
    lock.unlock();
    callback(watch, fd, its, opaque);
    lock.lock();
  }
}

// A report of a registration that has left. Once it may be late. Twice it means that its descriptor was closed before its watch
// was removed, while a copy of it (dup, a child process) is open: epoll goes on to report it, and takes no request for it any
// more.
void EpollLoop::stale(uint32_t serial) {
  if (serial == lastStale_) rebuild();
  lastStale_ = serial;
}

void EpollLoop::rebuild() {
  const int fresh = makeEpoll(wake_, timer_);
  // Tried again with the next report, which comes at once: not in a busy loop.
  if (fresh < 0) return std::this_thread::sleep_for(std::chrono::milliseconds(kRefusedMilliseconds));
  close(epoll_);
  epoll_ = fresh;
  for (auto& [fd, file] : files_) {
    file.serial = 0;
    apply(fd, file);
  }
}

}  // namespace nodevirt

#endif
