#pragma once

/// \file
/// Values of a few tokens, and tokens of a known set.

#include "../../core/vocabulary.hpp"
#include "gen/words.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The place of `text` among `words`, case-insensitive as ABNF strings are; N when it is none of them.
template <std::size_t N>
constexpr std::size_t find_word(std::string_view text, const std::string_view (&words)[N]) noexcept {
  std::size_t i = 0;
  while (i < N && !iequals(text, words[i])) ++i;
  return i;
}

/// Behind a scan that went well, which of `words` a text is; errc::unknown_value when it is none of them.
template <class Enum, std::size_t N>
constexpr scan_end read_word(const scan_end& stop, const slice& text, const std::string_view (&words)[N],
                             rule where, Enum& out) noexcept {
  if (!stop.ok()) return stop;
  const std::size_t i = find_word(text.text(), words);
  if (i == N) return {text.begin(), errc::unknown_value, where};
  out = static_cast<Enum>(i);
  return stop;
}

/// Reads all of [p, pe) as Minimum to N tokens with one blank between them; those that are not there stay
/// absent. The fault of each is named by its place.
template <std::size_t Minimum, std::size_t N, class Runs>
scan_end scan_fields(const char* p, const char* pe, const Runs& runs, const source& from,
                     const rule (&names)[N], extent (&out)[N]) noexcept {
  static_assert(Minimum <= N);
  for (extent& e : out) e = {};
  const auto stop = scan_words(p, pe, runs, from, names[0]);
  std::size_t n = 0;
  for (const char* at = p;; ++n) {
    const char* const last = find_byte(at, stop.at, ' ');
    if (last == stop.at && !stop.ok()) return {stop.at, stop.code, names[n]};
    out[n] = from.at(at, last);
    if (last == stop.at) break;
    if (n + 1 == N) return {last, errc::syntax, names[n]};
    at = last + 1;
  }
  if (n + 1 < Minimum) return {pe, errc::truncated, names[n + 1]};
  return stop;
}

}}}}  // namespace sipwire::sdp::detail
