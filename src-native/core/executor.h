// Threads of our own. libuv's pool has four and a migration lasts twenty minutes: four of those would stop every
// fs.stat of the process.
#pragma once

#include <memory>

namespace nodevirt {

enum class Lane {
  local,    // makes no request: runs on the calling thread
  quick,    // ordinary calls: bounded per connection, the rest wait in order
  urgent,   // abort, statistics, switches of a running job: never behind quick calls
  lasting,  // open, migrate, save: may take minutes
  sending,  // what goes into a stream: one after the other, as long as the other side takes
  receiving,  // what comes out of a stream: likewise, and beside what goes in
  release,  // references given back: bounded for the process, since one collection can bring thousands
};

class Job {
 public:
  virtual ~Job() = default;
  // On a thread of the executor.
  virtual void run() = 0;
  // Instead of run(), on the submitting thread, when no thread could be started.
  virtual void refuse() = 0;
};

class Executor {
 public:
  static Executor& instance();

  // `queue` orders and bounds: the quick lane by the connection, the lanes of streams by the stream; null: unbounded. The
  // other lanes do not look at it.
  void submit(Lane lane, const void* queue, std::unique_ptr<Job> job);

 private:
  Executor();
  struct State;
  State* const state_;
};

}  // namespace nodevirt
