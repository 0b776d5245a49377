#include "called.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <mutex>
#include <string>
#include <unordered_set>

namespace nodevirt {

void recordCall(const char* function) {
  static const char* const path = std::getenv("NODEVIRT_CALLED");
  if (!path) return;
  static std::mutex mutex;
  static auto* const known = new std::unordered_set<const char*>();
  std::lock_guard<std::mutex> lock(mutex);
  if (!known->insert(function).second) return;
  // Several processes append to one file: each name goes in one write.
  const std::string line = std::string(function) + "\n";
  const int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  if (file < 0) return;
  if (write(file, line.data(), line.size()) < 0) known->erase(function);
  close(file);
}

}  // namespace nodevirt
