// libvirt follows a null pointer when a stream is used after its end, and frees what another thread still uses when one ends
// beside a call. So each stream has a gate: calls pass it side by side, the end passes alone and closes it.
//
// The handle and each call hold the gate together with a reference to the stream, and give up the gate first. The last of them
// aborts a transfer that nobody has ended: libvirt leaves its descriptor open, and its memory, when such a stream is freed.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <utility>

#include "library.h"

namespace nodevirt {

class StreamGate {
 public:
  explicit StreamGate(virStreamPtr stream) : stream_(stream) {}
  StreamGate(const StreamGate&) = delete;
  StreamGate& operator=(const StreamGate&) = delete;

  // May ask the daemon: not on the JavaScript thread.
  ~StreamGate() {
    // That there was no transfer is no error.
    if (end()) LIBVIRT(virStreamAbort)(stream_);
  }

  bool ended() {
    std::lock_guard<std::mutex> lock(mutex_);
    return ended_;
  }

  // Calling thread. False: the stream has ended.
  bool enter() {
    std::lock_guard<std::mutex> lock(mutex_);
    if (ended_) return false;
    ++inside_;
    return true;
  }

  void leave() {
    std::lock_guard<std::mutex> lock(mutex_);
    if (--inside_ == 0) empty_.notify_all();
  }

  // What frees the data of the stream's callback. libvirt has been given it too, and its client never calls it (seen with 9.0).
  void listens(std::function<void()> free) {
    std::lock_guard<std::mutex> lock(mutex_);
    free_ = std::move(free);
  }

  // The callback was removed.
  void listensNoMore() {
    std::function<void()> free;
    {
      std::lock_guard<std::mutex> lock(mutex_);
      free.swap(free_);
    }
    if (free) free();
  }

  // Waits for the calls that are under way: one that blocks is waited for until its data comes, or its connection goes.
  bool end() {
    std::unique_lock<std::mutex> lock(mutex_);
    if (ended_) return false;
    ended_ = true;
    empty_.wait(lock, [this] { return inside_ == 0; });
    lock.unlock();
    // A callback that is left would never be freed. That there is none is no error.
    LIBVIRT(virStreamEventRemoveCallback)(stream_);
    listensNoMore();
    return true;
  }

 private:
  const virStreamPtr stream_;
  std::mutex mutex_;
  std::condition_variable empty_;
  int inside_ = 0;
  bool ended_ = false;
  std::function<void()> free_;
};

}  // namespace nodevirt
