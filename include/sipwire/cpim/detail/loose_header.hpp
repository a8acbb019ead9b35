#pragma once

/// \file
/// The loose reading of header lines that strict refuses whole.

#include "../../field/loose_params.hpp"
#include "gen/header.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

/// May the bytes of a value stand in one? CR, LF and NUL may only as the leniencies of lines have them.
inline bool is_loose_value(std::string_view value, leniency lenient) noexcept {
  const bool controls = has(lenient, leniency::control_bytes);
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\r' || c == '\n' || (!controls && (byte < ' ' || byte == 0x7F))) return false;
  }
  return has(lenient, leniency::other_charsets) || first_not_utf8(value) == std::string_view::npos;
}

/// Reads the header at p, which strict refused with this scan_end, by leniency::stray_blanks (tabs around the
/// value), other_charsets, empty_parameters and loose_parameters. What they do not take stays refused.
SIPWIRE_NOINLINE inline scan_end scan_header_loosely(const char* const p, const char* const pe,
                                                     const source& from, leniency lenient,
                                                     const scan_end& strict,
                                                     cpim_header_parts& out) noexcept {
  constexpr auto mine = leniency::stray_blanks | leniency::other_charsets | leniency::empty_parameters |
                        leniency::loose_parameters;
  const char* const lf = find_byte(p, pe, '\n');
  const bool crlf = lf != pe && lf != p && lf[-1] == '\r';
  if (!has(lenient, mine) || lf == pe || !(crlf || has(lenient, leniency::bare_lf))) return strict;
  const char* const last = crlf ? lf - 1 : lf;
  const auto past_name = [last](const char* at) {
    while (at != last && charset::cpim_name::set.contains(*at)) ++at;
    return at;
  };
  const char* at = past_name(p);
  if (at == p || at == last) return strict;
  out.dot = extent::absent_mark;
  if (*at == '.') {
    out.dot = from.offset(at);
    const char* const behind = past_name(at + 1);
    if (behind == at + 1 || behind == last) return strict;
    at = behind;
  }
  if (*at != ':') return strict;
  out.name = from.at(p, at);
  const char* const params = ++at;
  const bool unspaced = has(lenient, leniency::unspaced_colon);
  if (at != last && *at == ';') {
    at = sipwire::field::find_unquoted(at, last, " ");
    if (at == nullptr) return strict;
    const slice list(from, from.at(params, at));
    if (!sipwire::field::are_loose_params<charset::cpim_name, charset::cpim_token>(list, lenient, true,
                                                                                   [](const auto&) {}))
      return strict;
  }
  out.params = from.at(params, at);
  if (at != last && *at == ' ') {
    ++at;
  } else if (!unspaced) {
    return strict;
  }
  out.value = from.at(at, last);
  const slice value(from, out.value);
  const bool trims = has(lenient, leniency::stray_blanks);
  if (!is_loose_value(trims ? sipwire::detail::without_blanks(value) : value, lenient)) return strict;
  return {lf + 1, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail
