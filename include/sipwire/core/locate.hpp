#pragma once

/// \file
/// From an offset to what a person reads: line, column, and the line with a caret under the byte.

#include <cstdint>
#include <string_view>

#include "fault.hpp"
#include "numbers.hpp"
#include "sink.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// A place in a text: line and column count from 1, columns are bytes. `line_text` borrows from the input and
/// has no line end.
struct position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::string_view line_text;

  friend constexpr bool operator==(const position&, const position&) = default;
};

/// Line and column of `offset`; an offset past the end is taken as the end. CRLF, LF and CR alone end a line.
constexpr position locate(std::string_view input, std::uint32_t offset) noexcept {
  if (offset > input.size()) offset = static_cast<std::uint32_t>(input.size());
  position at;
  std::size_t start = 0;
  for (std::size_t i = 0; i < offset; ++i) {
    const bool crlf = input[i] == '\r' && i + 1 < input.size() && input[i + 1] == '\n';
    if (input[i] == '\n' || (input[i] == '\r' && !crlf)) {
      ++at.line;
      start = i + 1;
    }
  }
  std::size_t stop = start;
  while (stop < input.size() && input[stop] != '\r' && input[stop] != '\n') ++stop;
  at.column = static_cast<std::uint32_t>(offset - start) + 1;
  at.line_text = input.substr(start, stop - start);
  return at;
}

/// Writes the line of `at`, cut to about `width` bytes around the column, a line feed, and a caret under the
/// byte. Control bytes are shown as '.', bytes from 0x80 up are kept.
template <sink Sink>
result<std::size_t> write_excerpt(Sink& out, const position& at, std::uint32_t width = 100) {
  const std::size_t before = out.size();
  const std::size_t column = at.column - 1;
  std::size_t first = 0;
  if (at.line_text.size() > width && column > width / 2) first = column - width / 2;
  if (first > at.line_text.size()) first = at.line_text.size();
  // Neither end is cut inside a character of UTF-8, which has at most three bytes behind its first.
  const auto past_character = [&at](std::size_t i) {
    for (int n = 0;
         n < 3 && i < at.line_text.size() && (static_cast<unsigned char>(at.line_text[i]) & 0xC0U) == 0x80U;
         ++n)
      ++i;
    return i;
  };
  if (first != 0) first = past_character(first);
  const auto shown = at.line_text.substr(first, past_character(first + width) - first);
  for (char c : shown)
    out.append(static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? std::string_view(".")
                                                                 : std::string_view(&c, 1));
  out.append("\n");
  // A continuation byte of UTF-8 takes no column of its own on a screen.
  for (std::size_t i = 0; i + first < column; ++i)
    if (i >= shown.size() || (static_cast<unsigned char>(shown[i]) & 0xC0U) != 0x80U) out.append(" ");
  out.append("^\n");
  return written_since(out, before);
}

/// Writes `what in which rule`, e.g. `unexpected byte in via-parm`, or, where the rule is what is missing,
/// `mandatory line missing: time-field`.
template <sink Sink>
result<std::size_t> write_reason(Sink& out, fault what) {
  const std::size_t before = out.size();
  out.append(describe(what));
  if (what.rule == rule::none) return written_since(out, before);
  bool is_missing = what.code == errc::missing_mandatory;
  for (const rule around : {rule::message_header, rule::list_entry, rule::entry_ref, rule::list_external})
    is_missing = is_missing && what.rule != around;
  out.append(is_missing ? ": " : " in ");
  out.append(name(what.rule));
  return written_since(out, before);
}

/// Writes `line:column:` and the reason, e.g. `12:7: unexpected byte in via-parm`.
template <sink Sink>
result<std::size_t> write_fault(Sink& out, std::string_view input, fault what) {
  const std::size_t before = out.size();
  const position at = locate(input, what.offset);
  out.append(decimal_text(at.line));
  out.append(":");
  out.append(decimal_text(at.column));
  out.append(": ");
  (void)write_reason(out, what);
  return written_since(out, before);
}

}}  // namespace sipwire
