#pragma once

/// \file
/// IPv6references, judged where a machine has delimited them or is about to.

#include "../core/leniency.hpp"
#include "../core/scan_bytes.hpp"
#include "gen/ipv6_address.hpp"
#include "quick_host.hpp"
#include "scan_end.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

/// Judges the IPv6reference that fills [first, last), brackets included.
template <class Runs>
inline scan_end judge_ipv6_reference(const char* first, const char* last, const Runs& runs, leniency lenient) noexcept {
  if (SIPWIRE_LIKELY(plain_ipv6(first + 1, last - 1, runs))) return {last, errc::none, rule::none};
  return scan_ipv6_address(first + 1, last - 1, lenient);
}

/// Judges the IPv6reference whose `[` is at p, when its characters and its `]` are all there; else the machine finds what is wrong.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end judge_ipv6_value(const char* p, const char* const pe, const Runs& runs,
                                                  leniency lenient = leniency::none) noexcept {
  const char* const close = skip_bytewise<charset::ipv6_lexical>(p + 1, pe);
  if (close == p + 1 || close == pe || *close != ']') return {p, errc::none, rule::none};
  scan_end end = judge_ipv6_reference(p, close + 1, runs, lenient);
  // An address cut short is one only at the end of the text.
  if (end.code == errc::truncated) end.code = errc::syntax;
  return end;
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail
