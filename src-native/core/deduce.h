// Which slots a call has: deduced by the compiler from the function's type in libvirt's header, and held against what its line
// says (spec.h). A line that leaves open what a pointer is does not compile.
#pragma once

#include <tuple>
#include <type_traits>
#include <utility>

#include "slots.h"
#include "slots_callbacks.h"
#include "slots_handles.h"
#include "slots_lists.h"
#include "spec.h"

namespace nodevirt {

template <class C>
constexpr bool isCallback = std::is_pointer_v<C> && std::is_function_v<std::remove_pointer_t<C>>;

template <class C>
constexpr bool isHandle = std::is_pointer_v<C> && Noun<std::remove_pointer_t<C>>::kIs;

// A pointer through which libvirt may write.
template <class C>
constexpr bool isWritten = std::is_pointer_v<C> && !std::is_const_v<std::remove_pointer_t<C>> && !isCallback<C> && !isHandle<C> &&
                           !std::is_same_v<C, virConnectAuthPtr>;

// A pointer to data, beside which an integer may be a length.
template <class C>
constexpr bool isData = std::is_pointer_v<C> && !isCallback<C> && !isHandle<C> && !std::is_same_v<C, virConnectAuthPtr>;

// libvirt's lengths are int, unsigned int and size_t; where long long has such a name, it is a number of its own.
template <class C>
constexpr bool isLengthType = std::is_same_v<C, int> || std::is_same_v<C, unsigned int> || std::is_same_v<C, size_t>;

template <class C>
constexpr bool isLengthPointer = std::is_pointer_v<C> && isLengthType<std::remove_pointer_t<C>>;

// The facts about one argument.
struct ArgumentType {
  bool callback, handle, written, data, text, freeing, opaque, lengthType, lengthPointer;
};

template <class C>
constexpr ArgumentType argumentType() {
  return {isCallback<C> && !std::is_same_v<C, virFreeCallback>,
          isHandle<C>,
          isWritten<C>,
          isData<C>,
          std::is_same_v<C, const char*>,
          std::is_same_v<C, virFreeCallback>,
          std::is_same_v<C, void*>,
          isLengthType<C>,
          isLengthPointer<C>};
}

// The line and the types together. Each check says what the line lacks.
// Arrays have their bounds written out: Clang cannot use them in a constant otherwise.
template <class Text, class... C>
struct Checked {
  static constexpr int kCount = static_cast<int>(sizeof...(C));
  static constexpr Spec kSpec = parseSpec(Text::text());
  static constexpr ArgumentType kTypes[sizeof...(C) + 1] = {argumentType<C>()..., argumentType<int>()};

  static_assert(!kSpec.wrong, "the line's list of names is not well-formed (spec.h)");
  static_assert(kSpec.wrong || kSpec.count == kCount, "the line names more or fewer arguments than the C function has");

  static constexpr bool followsCallback(int i) { return i > 0 && kTypes[i].opaque && kTypes[i - 1].callback; }

  enum class Fault { none, unmarked, constOut, lengthLeft, noLength, lengthType };

  static constexpr Fault fault() {
    if (kSpec.wrong || kSpec.count != kCount) return Fault::none;
    for (int i = 0; i < kCount; ++i) {
      const ArgumentSpec& argument = kSpec.arguments[i];
      const ArgumentType& type = kTypes[i];
      if (type.opaque && followsCallback(i)) continue;
      const bool hasLength = argument.array || !argument.length.empty();
      if (type.written && !argument.out && !hasLength && argument.owner < 0) return Fault::unmarked;
      if (argument.out && !type.written) return Fault::constOut;
      if (hasLength && !type.data) return Fault::constOut;
      if (argument.owner >= 0 && !type.lengthType && !type.lengthPointer) return Fault::lengthType;
      if (type.lengthType && argument.owner < 0 && looksLikeLength(argument.name)) {
        for (int k = 0; k < kCount; ++k) {
          const bool open = kTypes[k].data && !kSpec.arguments[k].array && kSpec.arguments[k].length.empty() &&
                            kSpec.arguments[k].owner < 0 && !followsCallback(k);
          if (open && (!kTypes[k].text || k == i - 1)) return Fault::lengthLeft;
        }
      }
      // A pointer to many things, beside a number, without a word.
      if (type.lengthPointer && argument.owner < 0 && !argument.out && !hasLength) return Fault::noLength;
    }
    return Fault::none;
  }

  static_assert(fault() != Fault::unmarked,
                "the line leaves open what a pointer is: `out x` (libvirt writes one), `x[length]` (an array that it reads), "
                "`out x[length]`");
  static_assert(fault() != Fault::constOut, "the line marks as an output, or as an array, what cannot be one in C");
  static_assert(
      fault() != Fault::lengthLeft,
      "the line leaves a length beside a pointer as an argument of its own: write pointer[length], or out pointer[=length] "
      "where the caller says how many");
  static_assert(fault() != Fault::noLength, "the line does not say whose length this is");
  static_assert(fault() != Fault::lengthType, "the line takes something for a length that is no int, unsigned int or size_t");

  static constexpr Shape shape(int i) {
    const ArgumentSpec& argument = kSpec.arguments[i];
    const ArgumentType& type = kTypes[i];
    if (type.freeing || followsCallback(i)) return Shape::engine;
    if (type.callback) return followsCallback(i + 1) ? Shape::callback : Shape::engine;
    if (argument.owner >= 0) return argument.asked ? Shape::asked : Shape::length;
    if (argument.array) return argument.out ? Shape::outArray : Shape::inArray;
    if (argument.out) return Shape::out;
    if (type.lengthType && argument.name == "fd") return Shape::descriptor;
    return Shape::in;
  }

  // Arrays that share a length: the first of them.
  static constexpr int sibling(int i) {
    const std::string_view length = kSpec.arguments[i].length;
    return length.empty() ? i : kSpec.arguments[kSpec.find(length)].owner;
  }

  // Where C wants a length for what libvirt fills, somebody has to know one.
  static constexpr bool needsSizing() {
    for (int i = 0; i < kCount; ++i) {
      const int array = kSpec.arguments[i].owner;
      if (array >= 0 && kSpec.arguments[array].array && kSpec.arguments[array].out && kTypes[i].lengthType &&
          !kSpec.arguments[i].asked) {
        return true;
      }
    }
    return false;
  }

  // Of a length its array, of a callback's data its callback, of everything else itself.
  static constexpr int owner(int i) {
    if (followsCallback(i)) return i - 1;
    return kSpec.arguments[i].owner < 0 ? i : kSpec.arguments[i].owner;
  }
};

template <class Owners, class Siblings>
struct Links;
template <int... kOwners, int... kSiblings>
struct Links<std::integer_sequence<int, kOwners...>, std::integer_sequence<int, kSiblings...>> {
  static constexpr int kOwner[sizeof...(kOwners) + 1] = {kOwners..., 0};
  static constexpr int kSibling[sizeof...(kSiblings) + 1] = {kSiblings..., 0};
};

template <class Text, class Indexes, class... C>
struct DeducedSlots;
template <class Text, size_t... I, class... C>
struct DeducedSlots<Text, std::index_sequence<I...>, C...> {
  using Facts = Checked<Text, C...>;
  using Slots = std::tuple<Slot<C, Facts::shape(I)>...>;
  using Tied = Links<std::integer_sequence<int, Facts::owner(I)...>, std::integer_sequence<int, Facts::sibling(I)...>>;
  static constexpr bool kNeedsSizing = Facts::needsSizing();
};

template <class Text, class Function>
struct Signature;
template <class Text, class R, class... C>
struct Signature<Text, R (*)(C...)> : DeducedSlots<Text, std::index_sequence_for<C...>, C...> {
  using Result = R;
};

}  // namespace nodevirt
