#pragma once

/// \file
/// The white space in front of a value: HCOLON and COMMA hold one SWS of it, and so at most one fold.

#include "../text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

/// Past one SWS (RFC 3261 25.1): blanks, with at most one line end among them.
constexpr const char* skip_sws(const char* p, const char* pe) noexcept {
  while (p != pe && is_wsp(*p)) ++p;
  const char* q = p;
  if (pe - q > 2 && *q == '\r') ++q;
  if (pe - q < 2 || *q != '\n' || !is_wsp(q[1])) return p;
  while (++q != pe && is_wsp(*q)) {
  }
  return q;
}

/// Where a value is read from that begins at `first`, behind the white space from p on: `first`, or p when
/// that white space is more than one SWS. Then the value's own grammar judges it, which may begin with an SWS
/// too.
constexpr const char* reading_start(const char* p, const char* first) noexcept {
  // Two line ends with a blank each are four bytes.
  return SIPWIRE_LIKELY(first - p < 4) || skip_sws(p, first) == first ? first : p;
}

/// typed_text() of a value that stands far from its name.
SIPWIRE_NOINLINE inline slice far_typed_text(const source& from, const extent& name,
                                             const extent& value) noexcept {
  if (value.empty() || name.last > value.first) return {from, value};
  const char* p = from.data() + name.last;
  while (is_wsp(*p)) ++p;
  return {from, {from.offset(reading_start(p + 1, from.data() + value.first)), value.last}};
}
/// The text that the typed value `value` of the header field called `name` is read from: the value, or all
/// behind the colon.
SIPWIRE_INLINE slice typed_text(const source& from, const extent& name, const extent& value) noexcept {
  // A colon and the four bytes of reading_start().
  return SIPWIRE_LIKELY(value.first - name.last < 5) ? slice(from, value) : far_typed_text(from, name, value);
}

}}}  // namespace sipwire::detail
