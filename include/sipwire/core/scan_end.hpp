#pragma once

/// \file
/// What reads one value returns, and what generated scanners make it with.

#include "fault.hpp"
#include "text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// Where the reading of a value stopped, as the `scan` of every value type says it. `code` is errc::none when
/// a whole value was read: `at` is then the end of the input, or the comma that separates it from the next
/// value. Else `at` is the bad byte, and `rule` the one that it broke.
/// \code
/// struct colour_view {
///   static scan_end scan(const slice& rest, leniency, colour_view& out);  // a value type of your own
/// };
/// \endcode
struct scan_end {
  const char* at = nullptr;
  errc code = errc::none;
  sipwire::rule rule = sipwire::rule::none;

  [[nodiscard]] constexpr bool ok() const noexcept { return code == errc::none; }
  [[nodiscard]] constexpr fault in(const source& from) const noexcept {
    return {code, rule, from.offset(at)};
  }
};

/// Names the innermost rule: the first note wins.
constexpr void note(rule& where, rule name) noexcept {
  if (where == rule::none) where = name;
}

/// The scan_end of an automaton that left its last final state or ran dry. `quote` is the opening quote of an
/// unfinished quoted-string.
constexpr scan_end failed(const char* p, const char* pe, const char* quote, rule where,
                          rule element) noexcept {
  if (p == pe && quote != nullptr) return {quote, errc::unterminated_quote, rule::quoted_string};
  if (where == rule::none) where = element;
  if (p == pe) return {p, errc::truncated, where};
  return {p, where == rule::utf8_nonascii ? errc::bad_utf8 : errc::syntax, where};
}

}}  // namespace sipwire
