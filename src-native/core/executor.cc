#include "executor.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <unordered_map>

#include "thread.h"

namespace nodevirt {

namespace {

// The daemon serves 5 calls of one client connection at a time (max_client_requests). One place stays free, so that an
// urgent call is served at once.
constexpr int kQuickPerConnection = 4;
// Of the whole process. A close that hangs keeps its place until its daemon answers or is given up, and the others go on.
constexpr int kReleases = 16;
constexpr auto kIdleLimit = std::chrono::seconds(10);

}  // namespace

// Never destroyed, and its threads are never joined: one of them may sit in a libvirt call when the process exits.
struct Executor::State {
  struct Queue {
    int running = 0;
    std::deque<std::unique_ptr<Job>> waiting;
  };
  struct Ready {
    std::unique_ptr<Job> job;
    const void* queue;  // which goes on when this one is done, or null
  };

  std::mutex mutex;
  std::condition_variable wake;
  std::deque<Ready> ready;
  size_t idle = 0;
  std::unordered_map<const void*, Queue> queues;  // of the lanes that are bounded

  // The two directions of a stream are two queues.
  const void* queueOf(Lane lane, const void* given) const {
    switch (lane) {
      case Lane::quick:
      case Lane::sending: return given;
      case Lane::receiving: return given ? static_cast<const char*>(given) + 1 : nullptr;
      case Lane::release: return this;
      default: return nullptr;
    }
  }

  static int limitOf(Lane lane) { return lane == Lane::release ? kReleases : lane == Lane::quick ? kQuickPerConnection : 1; }

  // With the lock held. False: no thread takes it, and it was not queued. Else a thread is to be woken when the lock is free: one
  // that is woken before waits a second time, for the lock.
  bool dispatch(Ready& next) {
    if (ready.size() >= idle && !addThread()) return false;
    ready.push_back(std::move(next));
    return true;
  }

  bool addThread() {
    if (!startThread(&State::threadMain, this)) return false;
    ++idle;
    return true;
  }

  static void* threadMain(void* self) {
    static_cast<State*>(self)->work();
    return nullptr;
  }

  void work() {
    std::unique_lock<std::mutex> lock(mutex);
    for (;;) {
      if (!wake.wait_for(lock, kIdleLimit, [this] { return !ready.empty(); })) break;
      Ready next = std::move(ready.front());
      ready.pop_front();
      --idle;
      while (next.job) {
        lock.unlock();
        next.job->run();
        next.job.reset();
        lock.lock();
        if (next.queue) next.job = following(next.queue);
      }
      ++idle;
    }
    --idle;
  }

  // With the lock held: the next one of the queue, which takes over this one's place.
  std::unique_ptr<Job> following(const void* key) {
    auto found = queues.find(key);
    Queue& queue = found->second;
    if (queue.waiting.empty()) {
      if (--queue.running == 0) queues.erase(found);
      return nullptr;
    }
    auto job = std::move(queue.waiting.front());
    queue.waiting.pop_front();
    return job;
  }
};

Executor::Executor() : state_(new State()) {}

Executor& Executor::instance() {
  static Executor* const executor = new Executor();
  return *executor;
}

void Executor::submit(Lane lane, const void* given, std::unique_ptr<Job> job) {
  State::Ready next{std::move(job), state_->queueOf(lane, given)};
  {
    std::unique_lock<std::mutex> lock(state_->mutex);
    if (next.queue) {
      auto& queue = state_->queues[next.queue];
      if (queue.running >= State::limitOf(lane)) {
        queue.waiting.push_back(std::move(next.job));
        return;
      }
      ++queue.running;
    }
    if (state_->dispatch(next)) {
      lock.unlock();
      state_->wake.notify_one();
      return;
    }
    if (next.queue) {
      auto found = state_->queues.find(next.queue);
      if (--found->second.running == 0) state_->queues.erase(found);
    }
  }
  next.job->refuse();
}

}  // namespace nodevirt
