// A table line's words about a function's C arguments. Parsed by the compiler, which holds it against the function's type.
//
//   "domain, codeset, holdtime, keycodes[nkeycodes], flags"
//
// names every C argument as libvirt's header does, in its order. Beside the name stands what C's type cannot tell:
//
//   out x         libvirt writes there: a result. Every pointer to something that is not const says so, or has a length.
//   x[n]          an array, whose length is the C argument n. n is not named again where it follows at once; else it stands in
//                 its own place too: "npages, pages[npages], ...". JavaScript passes the array alone.
//   out x[n]      an array that libvirt fills
//   out x[=n]     ... of which the caller says how many: n is an argument in JavaScript
//   x[]           an array that ends with a null pointer
//   out x{n}      one structure, whose size in bytes is the C argument n
//   x?            may be null
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace nodevirt {

inline constexpr int kMostArguments = 12;

struct ArgumentSpec {
  std::string_view name;
  bool out = false;
  bool nullable = false;
  bool array = false;       // x[...]
  bool asked = false;       // x[=n], on both
  std::string_view length;  // its length's name, or its size's
  int owner = -1;           // of a length: whose
};

struct Spec {
  std::array<ArgumentSpec, kMostArguments> arguments{};
  int count = 0;
  const char* wrong = nullptr;

  constexpr int find(std::string_view name) const {
    for (int i = 0; i < count; ++i) {
      if (arguments[i].name == name) return i;
    }
    return -1;
  }
};

constexpr bool isNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

constexpr bool isName(std::string_view text) {
  if (text.empty()) return false;
  for (char c : text) {
    if (!isNameCharacter(c)) return false;
  }
  return true;
}

constexpr std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

// One piece between commas.
constexpr ArgumentSpec parseArgument(std::string_view text, Spec& into) {
  ArgumentSpec argument;
  if (text.substr(0, 4) == "out ") {
    argument.out = true;
    text = trimmed(text.substr(4));
  }
  if (!text.empty() && text.back() == '?') {
    argument.nullable = true;
    text.remove_suffix(1);
  }
  const size_t open = text.find_first_of("[{");
  argument.name = text.substr(0, open);
  if (open != std::string_view::npos) {
    argument.array = text[open] == '[';
    const char close = argument.array ? ']' : '}';
    if (text.back() != close) into.wrong = "a bracket is not closed";
    argument.length = text.substr(open + 1, text.size() - open - 2);
    if (!argument.length.empty() && argument.length.front() == '=') {
      argument.asked = true;
      argument.length.remove_prefix(1);
    }
    if (!argument.length.empty() && !isName(argument.length)) into.wrong = "a length is no name";
    if (argument.length.empty() && !argument.array) into.wrong = "a size has no name";
  }
  if (!isName(argument.name)) into.wrong = "an argument has no name, or one that is none in C";
  return argument;
}

constexpr Spec parseSpec(std::string_view text) {
  Spec pieces;
  text = trimmed(text);
  while (!text.empty()) {
    const size_t comma = text.find(',');
    if (pieces.count == kMostArguments) {
      pieces.wrong = "too many arguments";
      return pieces;
    }
    const ArgumentSpec piece = parseArgument(trimmed(text.substr(0, comma)), pieces);
    pieces.arguments[pieces.count++] = piece;
    if (comma == std::string_view::npos) break;
    text.remove_prefix(comma + 1);
    if (trimmed(text).empty()) pieces.wrong = "a comma at the end";
  }
  if (pieces.wrong) return pieces;

  // A length that is not named in a place of its own follows at once.
  Spec spec;
  for (int i = 0; i < pieces.count; ++i) {
    const ArgumentSpec& piece = pieces.arguments[i];
    if (spec.count == kMostArguments) {
      spec.wrong = "too many arguments";
      return spec;
    }
    spec.arguments[spec.count++] = piece;
    if (piece.length.empty() || pieces.find(piece.length) >= 0 || spec.find(piece.length) >= 0) continue;
    if (spec.count == kMostArguments) {
      spec.wrong = "too many arguments";
      return spec;
    }
    ArgumentSpec length;
    length.name = piece.length;
    spec.arguments[spec.count++] = length;
  }
  for (int i = 0; i < spec.count; ++i) {
    const ArgumentSpec& argument = spec.arguments[i];
    if (spec.find(argument.name) != i) spec.wrong = "a name stands twice";
    if (argument.length.empty()) continue;
    ArgumentSpec& length = spec.arguments[spec.find(argument.length)];
    length.asked = argument.asked;
    if (length.owner < 0) length.owner = i;
  }
  return spec;
}

// By libvirt's habit: nparams, maxnames, maplen, value_size. `nfiles` is a length, `nodeIndex` would be one if it were beside a
// pointer, and then the line is asked what it means.
constexpr bool looksLikeLength(std::string_view name) {
  const auto ends = [&](std::string_view end) {
    return name.size() >= end.size() && name.substr(name.size() - end.size()) == end;
  };
  return name.substr(0, 1) == "n" || name.substr(0, 3) == "max" || ends("len") || ends("size") || ends("Count");
}

}  // namespace nodevirt
