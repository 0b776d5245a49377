// libvirt follows a null pointer when a stream is used after its end, and frees what another thread still uses when one ends
// beside a call. So each stream has a gate: calls pass it side by side, the end passes alone and closes it.
#pragma once

#include <condition_variable>
#include <mutex>

#include "library.h"

namespace nodevirt {

class StreamGate {
 public:
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

  // Waits for the calls that are under way: one that blocks is waited for until its data comes, or its connection goes.
  bool end(virStreamPtr stream) {
    std::unique_lock<std::mutex> lock(mutex_);
    if (ended_) return false;
    ended_ = true;
    empty_.wait(lock, [this] { return inside_ == 0; });
    lock.unlock();
    // A callback that is left would never be freed. That there is none is no error.
    LIBVIRT(virStreamEventRemoveCallback)(stream);
    return true;
  }

 private:
  std::mutex mutex_;
  std::condition_variable empty_;
  int inside_ = 0;
  bool ended_ = false;
};

}  // namespace nodevirt
