#pragma once

/// \file
/// What leniency::loose_uris makes of a URI that its grammar refuses: parts by their separators alone.

#include "../../core/charset.hpp"
#include "../../core/vocabulary.hpp"
#include "../host.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

constexpr const char* past_blanks(const char* p, const char* pe) noexcept {
  while (p != pe && is_wsp(*p)) ++p;
  return p;
}
/// [first, last) without the blanks around.
constexpr void trim_blanks(const char*& first, const char*& last) noexcept {
  first = past_blanks(first, last);
  while (last != first && is_wsp(last[-1])) --last;
}
/// The first byte of `wanted` in [p, pe), or pe.
constexpr const char* find_any(const char* p, const char* pe, std::string_view wanted) noexcept {
  while (p != pe && wanted.find(*p) == wanted.npos) ++p;
  return p;
}

/// Trims a URI; false when it holds what no leniency lets into one: controls and angle brackets.
constexpr bool loose_bytes(const char*& first, const char*& last) noexcept {
  trim_blanks(first, last);
  for (const char* p = first; p != last; ++p)
    if ((static_cast<unsigned char>(*p) < 0x20 && *p != '\t') || *p == 0x7F || *p == '<' || *p == '>')
      return false;
  return true;
}

/// The end of the parameter at p, behind its `;`: the next `;` or `?`, or pe. A value in quotes may hold
/// either.
constexpr const char* loose_param_end(const char* p, const char* pe) noexcept {
  p = find_any(p, pe, ";?=");
  if (p == pe || *p != '=') return p;
  const char* const value = past_blanks(p + 1, pe);
  if (value != pe && *value == '"') {
    const char* q = value + 1;
    while (q != pe && *q != '"') q += *q == '\\' && pe - q > 1 ? 2 : 1;
    if (q != pe) {
      q = past_blanks(q + 1, pe);
      if (q == pe || *q == ';' || *q == '?') return q;
    }
  }
  return find_any(value, pe, ";?");
}

/// Where host and port lie; the port is null without digits.
struct loose_host {
  const char* first = nullptr;
  const char* last = nullptr;
  const char* port_first = nullptr;
  const char* port_last = nullptr;
  host_form form = host_form::hostname;
  std::uint16_t port = 0;

  /// Delimits both, and nothing else, so that no other leniency changes where they are. Returns the byte
  /// behind, which is pe or one of `;` `?` `/`; null when there is no such host.
  const char* find(const char* p, const char* pe) noexcept {
    first = p = past_blanks(p, pe);
    if (p != pe && *p == '[') {
      ++p;
      while (p != pe && charset::ipv6_lexical::set.contains(*p)) ++p;
      if (p == pe || *p != ']' || p == first + 1) return nullptr;
      ++p;
    } else {
      while (p != pe && charset::host_lexical::set.contains(*p)) ++p;
      if (p == first) return nullptr;
    }
    last = p;
    p = past_blanks(p, pe);
    if (p != pe && *p == ':') {
      port_first = p = past_blanks(p + 1, pe);
      while (p != pe && is_digit(*p)) ++p;
      port_last = p;
      if (port_first == port_last) port_first = nullptr;
      p = past_blanks(p, pe);
    }
    return p == pe || *p == ';' || *p == '?' || *p == '/' ? p : nullptr;
  }
  /// Judges what find() found in a URI that ends at pe.
  [[nodiscard]] scan_end judge(const source& from, const char* pe, leniency lenient) noexcept {
    const auto end = classify_host(first, last, vector_runs(from), lenient, form);
    if (!end.ok())
      return {end.at, end.code == errc::truncated && end.at != pe ? errc::syntax : end.code, end.rule};
    if (port_first != nullptr) {
      const auto n = parse_decimal<std::uint16_t>({from, from.at(port_first, port_last)}, 65535, rule::port);
      if (!n) return {port_first, n.error().code, rule::port};
      port = *n;
    }
    return {last, errc::none, rule::none};
  }
};

}}}}  // namespace sipwire::uri::detail
