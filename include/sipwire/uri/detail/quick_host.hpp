#pragma once

/// \file
/// Hosts and ports in their usual shapes, read by vector arithmetic; the automata take all others.

#include <bit>
#include <cstring>

#include "../../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// What a host turned out to be.
enum class host_form : unsigned char { hostname, ipv4, ipv6 };

#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
/// Do the labels of the n host characters of these bits begin and end well? Neither a dot nor a hyphen may
/// come first, last or next to a dot; two hyphens may touch.
SIPWIRE_INLINE bool good_labels(std::uint64_t dots, std::uint64_t others, std::uint64_t n) noexcept {
  const std::uint64_t edge = std::uint64_t{1} | (std::uint64_t{1} << (n - 1)) | (dots << 1U) | (dots >> 1U);
  return (others & edge) == 0;
}
/// The first byte of the toplabel: behind the last dot.
SIPWIRE_INLINE char first_of_toplabel(const char* host, std::uint64_t dots) noexcept {
  return host[64 - std::countl_zero(dots)];
}
#endif

/// Is [first, last), made of host characters, a hostname whose toplabel begins with a letter and that has no
/// trailing dot? False means "ask the automaton", which is the specification.
inline bool plain_hostname(const char* first, const char* last, const vector_runs& runs) noexcept {
#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
  vector_runs::host_bits bits;
  const auto n = static_cast<unsigned>(last - first);
  if (n - 1 > 63 || *first == '[') return false;
  if (!(n <= 32 ? runs.host_bits_of<32>(first, bits) : runs.host_bits_of<64>(first, bits))) return false;
  const std::uint64_t live = ~std::uint64_t{0} >> (64 - n);
  const std::uint64_t dots = bits.dots & live;
  const std::uint64_t others = bits.others & live;
  if (!good_labels(dots, others, n)) return false;
  if (SIPWIRE_UNLIKELY(others != dots) && find_byte(first, last, '_') != last) return false;
  return is_alpha(first_of_toplabel(first, dots));
#else
  bool label_start = true;
  bool top_is_name = false;
  (void)runs;
  for (const char* p = first; p != last; ++p) {
    const char c = *p;
    if (charset::alphanum::set.contains(c)) {
      if (label_start) top_is_name = is_alpha(c);
      label_start = false;
    } else if (c == '_' || label_start) {
      return false;
    } else if (c == '.') {
      if (p[-1] == '-') return false;
      label_start = true;
    }
  }
  return top_is_name && !label_start && last[-1] != '-';
#endif
}
constexpr bool plain_hostname(const char*, const char*, const byte_runs&) noexcept {
  return false;
}

/// Is [first, last), made of host characters, an IPv4address? False means "ask the automaton". No branch
/// depends on the digits.
inline bool plain_ipv4(const char* first, const char* last, const vector_runs& runs) noexcept {
#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
  const auto n = static_cast<unsigned>(last - first);
  if (n > 15 || runs.left(first) < 16) return false;
  using sipwire::detail::hits;
  const auto v = sipwire::detail::load_lanes<16>(first);
  const std::uint32_t live = (1U << n) - 1;
  const auto equal = [v](unsigned char byte) { return hits(v == byte); };
  const std::uint32_t digits = hits(v - '0' <= 9) & live;
  const std::uint32_t dots = equal('.') & live;
  const std::uint32_t starts = digits & ~(digits << 1);
  const std::uint32_t two = starts & digits >> 1;
  const std::uint32_t three = two & digits >> 2;
  const std::uint32_t below_5 = hits(v < '5');
  const std::uint32_t five = equal('5');
  // 1xx, 20x to 24x, 250 to 255.
  const std::uint32_t to_255 =
      equal('1') | (equal('2') & (below_5 >> 1 | (five >> 1 & (below_5 | five) >> 2)));
  return (digits | dots) == live && std::popcount(dots) == 3 && std::popcount(starts) == 4 &&
         (three & digits >> 3) == 0 && (two & equal('0')) == 0 && (three & ~to_255) == 0;
#else
  const char* p = first;
  (void)runs;
  const auto digit = [&p, last] { return p != last ? static_cast<unsigned char>(*p) - unsigned{'0'} : 10U; };
  for (int octets = 1;; ++octets) {
    unsigned value = digit();
    if (value > 9) return false;
    ++p;
    if (digit() <= 9) {
      if (value == 0) return false;
      value = value * 10 + digit();
      ++p;
      if (digit() <= 9) {
        value = value * 10 + digit();
        if (value > 255) return false;
        ++p;
      }
    }
    if (octets == 4) return p == last;
    if (p == last || *p != '.') return false;
    ++p;
  }
#endif
}
constexpr bool plain_ipv4(const char*, const char*, const byte_runs&) noexcept {
  return false;
}

/// Is [first, last), made of HEXDIG, `:` and `.`, an IPv6address without an IPv4 tail? False means "ask the
/// automaton". RFC 5954 4.1: eight groups of one to four digits, or at most seven and one `::`.
inline bool plain_ipv6(const char* first, const char* last, const vector_runs& runs) noexcept {
#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
  const auto n = static_cast<unsigned>(last - first);
  if (n - 2 > 37 || runs.left(first) < 64) return false;
  const auto bits = [first](char byte) {
    return std::uint64_t{vector_runs::bits32(first, byte)} |
           std::uint64_t{vector_runs::bits32(first + 32, byte)} << 32U;
  };
  const std::uint64_t live = ~std::uint64_t{0} >> (64 - n);
  const std::uint64_t colons = bits(':') & live;
  const std::uint64_t digits = ~colons & live;
  const std::uint64_t starts = digits & ~(digits << 1);
  const std::uint64_t gaps = colons & colons >> 1;
  const std::uint64_t four = digits & digits >> 1 & digits >> 2 & digits >> 3;
  // A colon at either end belongs to the `::`.
  const std::uint64_t ends = (colons & 1 & ~gaps) | (colons >> (n - 1) & ~(gaps >> (n - 2)));
  const int groups = std::popcount(starts);
  const int gap = std::popcount(gaps);
  return (bits('.') & live) == 0 && (four & digits >> 4) == 0 && ends == 0 &&
         ((gap == 0 && groups == 8) || (gap == 1 && groups <= 7));
#else
  (void)first, (void)last, (void)runs;
  return false;
#endif
}
constexpr bool plain_ipv6(const char*, const char*, const byte_runs&) noexcept {
  return false;
}

/// A host and perhaps a port, as quick_host_port() found them.
struct host_port {
  const char* host_last = nullptr;
  const char* port_first = nullptr;  // null without a port
  const char* port_last = nullptr;
  std::uint32_t port = 0;
  host_form form = host_form::hostname;
};

#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
/// The end of the host characters at p when the hostname or IPv4address that they make is shorter than 64
/// bytes; null for all else. One look at the bytes finds the end and judges the labels.
SIPWIRE_INLINE const char* quick_host(const char* p, const char* const pe, const vector_runs& runs,
                                      host_form& form) noexcept {
  vector_runs::host_bits bits;
  if (!runs.host_bits_of<32>(p, bits)) return nullptr;
  std::uint64_t stop = bits.others & ~bits.dots & ~std::uint64_t{vector_runs::bits32(p, '-')};
  if (stop == 0) {
    vector_runs::host_bits more;
    if (!runs.host_bits_of<32>(p + 32, more)) return nullptr;
    stop = (more.others & ~more.dots & ~std::uint64_t{vector_runs::bits32(p + 32, '-')}) << 32U;
    bits.dots |= more.dots << 32U;
    bits.others |= more.others << 32U;
  }
  const auto left = static_cast<std::uint64_t>(pe - p);
  const auto found = static_cast<std::uint64_t>(std::countr_zero(stop));
  const std::uint64_t n = found < left ? found : left;
  if (SIPWIRE_UNLIKELY(n - 1 > 62)) return nullptr;
  const std::uint64_t live = (std::uint64_t{1} << n) - 1;
  const std::uint64_t dots = bits.dots & live;
  if (SIPWIRE_UNLIKELY(!good_labels(dots, bits.others & live, n))) return nullptr;
  form = host_form::hostname;
  if (is_alpha(first_of_toplabel(p, dots))) return p + n;
  form = host_form::ipv4;
  return plain_ipv4(p, p + n, runs) ? p + n : nullptr;
}
#endif

/// Reads the host at p, and `:` and digits behind it. Returns where they end, or null, with `out` half
/// filled, when the automata have to look: at what is no valid host or port and at what is rare.
SIPWIRE_INLINE const char* quick_host_port(const char* const p, const char* const pe, const vector_runs& runs,
                                           host_port& out) noexcept {
  const char* q = nullptr;
#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
  q = quick_host(p, pe, runs, out.form);
#endif
  if (SIPWIRE_UNLIKELY(q == nullptr)) {
    if (p != pe && *p == '[') {
      q = runs.skip<charset::ipv6_lexical>(p + 1, pe);
      if (q == pe || *q != ']' || !plain_ipv6(p + 1, q, runs)) return nullptr;
      out.form = host_form::ipv6;
      ++q;
    } else {
      q = runs.skip<charset::host_lexical>(p, pe);
      if (q == p) return nullptr;
      if (plain_hostname(p, q, runs)) {
        out.form = host_form::hostname;
      } else if (plain_ipv4(p, q, runs)) {
        out.form = host_form::ipv4;
      } else {
        return nullptr;
      }
    }
  }
  out.host_last = q;
  if (q == pe || *q != ':') return q;
  out.port_first = ++q;
  if (const char* const last = runs.port_digits(q, pe, out.port); SIPWIRE_LIKELY(last != nullptr)) {
    q = last;
  } else {
    q = runs.skip<charset::digit>(q, pe);
    if (q == out.port_first || q - out.port_first > 8) return nullptr;
    out.port = runs.few_digits(out.port_first, q);
  }
  out.port_last = q;
  return out.port > 65535 ? nullptr : q;
}
constexpr const char* quick_host_port(const char*, const char*, const byte_runs&, host_port&) noexcept {
  return nullptr;
}

}}}}  // namespace sipwire::uri::detail
