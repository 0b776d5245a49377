// An open file of this process, closed when nobody took it.
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include "convert.h"

namespace nodevirt {

class Descriptor {
 public:
  Descriptor() = default;
  static Descriptor adopt(int number) { return Descriptor(number); }
  // A file of the caller's.
  static Descriptor duplicate(const Napi::Value& given, const Name& name) {
    const int number = fcntl(readInteger<int>(given, name), F_DUPFD_CLOEXEC, 0);
    if (number < 0) throw BadArgument{true, name.text, name.text + " must be an open file descriptor"};
    return Descriptor(number);
  }
  Descriptor(Descriptor&& other) noexcept : number_(other.surrender()) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    Descriptor old(number_);
    number_ = other.surrender();
    return *this;
  }
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  int number() const { return number_; }
  int surrender() {
    const int number = number_;
    number_ = -1;
    return number;
  }

 private:
  explicit Descriptor(int number) : number_(number) {}
  int number_ = -1;
};

}  // namespace nodevirt
