// How long an array is that libvirt fills, where C takes the length as a value: an option of the line.
#pragma once

#include <cstdlib>
#include <tuple>

#include "library.h"
#include "slots.h"

namespace nodevirt {

// prepare(): calling thread, before each call: gives the array its length; negative when libvirt failed.
// again(): after it, with what the call returned: whether the call must be made once more.
struct Unsized {
  static constexpr bool kIs = false;
  template <class Slots>
  long prepare(Slots&, const void*) {
    return 0;
  }
  bool again(long) { return false; }
};

template <class Slots>
void reserveIn(Slots& slots, size_t count) {
  std::apply(
      [&](auto&... slot) {
        (
            [&] {
              using S = std::decay_t<decltype(slot)>;
              if constexpr (S::kArrayPart && S::kOutput) slot.reserve(count);
            }(),
            ...);
      },
      slots);
}

// Another function says how many there are: it takes the same arguments, but for the array and its length.
template <class By>
struct CountedBy {
  static constexpr bool kIs = true;
  // There may be more by the time of the call. Some room is left, and when that is full the count is asked for again.
  static constexpr long kRoom = 8;
  static constexpr int kTries = 16;
  long capacity = 0;
  int tries = 0;

  template <class Slots>
  long prepare(Slots& slots, const void*) {
    const auto given = std::apply([](auto&... slot) { return std::tuple_cat(argument(slot)...); }, slots);
    const long count = std::apply(By::address(), given);
    if (count < 0) return count;
    capacity = count + kRoom;
    reserveIn(slots, static_cast<size_t>(capacity));
    return 0;
  }
  bool again(long returned) { return returned >= capacity && ++tries < kTries; }

 private:
  template <class S>
  static auto argument(S& slot) {
    if constexpr (S::kArrayPart) {
      return std::tuple<>();
    } else {
      return std::make_tuple(slot.pass());
    }
  }
};
#define COUNTED_BY(fn)                              \
  [] {                                              \
    struct By {                                     \
      static auto address() { return LIBVIRT(fn); } \
    };                                              \
    return ::nodevirt::CountedBy<By>();             \
  }()

// Called without an array, the function itself says.
struct CountedByItself {
  static constexpr bool kIs = true;
  long capacity = 0;
  template <class Slots>
  long prepare(Slots& slots, const void*) {
    reserveIn(slots, static_cast<size_t>(capacity));
    return 0;
  }
  bool again(long returned) {
    if (capacity > 0 || returned <= 0) return false;
    capacity = returned;
    return true;
  }
};
inline constexpr CountedByItself countedByItself{};

// No libvirt has more.
template <long kMost>
struct AtMost {
  static constexpr bool kIs = true;
  template <class Slots>
  long prepare(Slots& slots, const void*) {
    reserveIn(slots, kMost);
    return 0;
  }
  bool again(long) { return false; }
};
template <long kMost>
inline constexpr AtMost<kMost> atMost{};

// As many parameters as the domain's scheduler has: its functions, alone, do not say so themselves.
struct SchedulerParameters {
  static constexpr bool kIs = true;
  template <class Slots>
  long prepare(Slots& slots, const void*) {
    auto* domain = static_cast<virDomainPtr>(const_cast<void*>(std::get<0>(slots).object()));
    int count = 0;
    char* type = LIBVIRT(virDomainGetSchedulerType)(domain, &count);
    if (!type) return -1;
    std::free(type);
    reserveIn(slots, static_cast<size_t>(count));
    return 0;
  }
  bool again(long) { return false; }
};
inline constexpr SchedulerParameters schedulerParameters{};

// A bit for each processor of the host.
struct HostProcessors {
  static constexpr bool kIs = true;
  template <class Slots>
  long prepare(Slots& slots, const void* connection) {
    auto* conn = static_cast<virConnectPtr>(const_cast<void*>(connection));
    const int count = LIBVIRT(virNodeGetCPUMap)(conn, nullptr, nullptr, 0);
    if (count >= 0) reserveIn(slots, VIR_CPU_MAPLEN(count));
    return count;
  }
  bool again(long) { return false; }
};
inline constexpr HostProcessors hostProcessors{};

}  // namespace nodevirt
