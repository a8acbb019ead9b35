#pragma once

/// \file
/// The last line of a sipfrag that lacks its line end, for leniency::unended_line.

#include <cstddef>
#include <cstring>

#include "../../core/detail/placed_copy.hpp"
#include "../../core/read_options.hpp"
#include "../../core/scan_bytes.hpp"
#include "../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Runs `scan(first, last, source)` on a start line that fills [p, pe) and lacks its CRLF: on a copy that has
/// one, at the same offsets. A line beyond 4096 octets stays as it is.
template <class Scan>
SIPWIRE_NOINLINE scan_end scan_unended(const char* p, const char* pe, const source& from, const Scan& scan) {
  constexpr std::size_t longest = 4096;
  sipwire::detail::placed_copy<longest + 2> copy;
  const std::size_t size = static_cast<std::size_t>(pe - p) - (p != pe && pe[-1] == '\r' ? 1 : 0);
  if (size > longest) return {pe, errc::truncated, rule::crlf};
  std::memcpy(copy.text(), p, size);
  std::memcpy(copy.text() + size, "\r\n", 2);
  const slice line = copy.at(from.offset(p), size + 2);
  const scan_end stop = scan(line.begin(), line.end(), line.buffer());
  return stop.ok() ? scan_end{pe, errc::none, rule::none} : scan_end{pe, errc::truncated, stop.rule};
}

/// The header field that fills [p, pe) and lacks its CRLF, given to `feed`; false when it is none.
template <class Feed>
SIPWIRE_NOINLINE bool feed_unended(const source& from, const char* p, const char* pe,
                                   const read_options& options, Feed& feed, bool& stopped) {
  const char* const name_last = vector_runs(from).skip<charset::token>(p, pe);
  const char* colon = name_last;
  while (!options.refuse_space_before_colon && colon != pe && is_wsp(*colon)) ++colon;
  if (name_last == p || colon == pe || *colon != ':') return false;
  if (pe[-1] == '\r') --pe;
  for (const char* q = colon + 1; q < pe; ++q) {
    const auto c = static_cast<unsigned char>(*q);
    const bool crlf = c == '\r' && pe - q > 1 && q[1] == '\n';
    if (crlf || (c == '\n' && has(options.lenient, leniency::bare_lf))) {
      // A line that goes on begins with a blank.
      q += crlf ? 2 : 1;
      if (q == pe || !is_wsp(*q)) return false;
    } else if (c == '\r' || c == '\n' ||
               ((c < ' ' || c == 0x7F) && c != '\t' && q[-1] != '\\' &&
                !has(options.lenient, leniency::control_bytes))) {
      return false;
    }
  }
  stopped = !feed(from.at(p, name_last), colon + 1, pe);
  return true;
}

}}}}  // namespace sipwire::sip::detail
