#pragma once

/// \file
/// host and hostport: domain names, IPv4 and IPv6 addresses as SIP writes them.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "../core/leniency.hpp"
#include "../core/numbers.hpp"
#include "../core/result.hpp"
#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"
#include "../detail/gen/host.hpp"
#include "../detail/gen/hostport.hpp"
#include "../detail/gen/ipv6_address.hpp"

namespace sipwire::inline SIPWIRE_ISA {
namespace uri {

using host_form = detail::host_form;

/// `host [ ":" port ]` (RFC 3261 25.1 hostport and sent-by; RFC 5954 for the addresses).
///
/// Borrows from the parsed input. Equality is that of the bytes; see equivalent() for that of names.
class host_view {
 public:
  host_view() noexcept = default;
  host_view(const source& from, extent host, host_form form, extent port, std::uint16_t number) noexcept
      : source_(from), host_(host), port_(port), number_(number), form_(form) {}

  /// The host as written; an IPv6reference with its brackets.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(host_); }
  /// The host without brackets: what an address parser or a resolver wants.
  [[nodiscard]] std::string_view address() const noexcept {
    const auto t = text();
    return form_ == host_form::ipv6 && t.size() >= 2 && t.front() == '[' ? t.substr(1, t.size() - 2) : t;
  }
  [[nodiscard]] host_form form() const noexcept { return form_; }
  [[nodiscard]] bool is_hostname() const noexcept { return form_ == host_form::hostname; }
  [[nodiscard]] bool is_ipv4() const noexcept { return form_ == host_form::ipv4; }
  [[nodiscard]] bool is_ipv6() const noexcept { return form_ == host_form::ipv6; }
  /// The port, 0 to 65535, when one is written.
  [[nodiscard]] std::optional<std::uint16_t> port() const noexcept { return port_ ? std::optional<std::uint16_t>(number_) : std::nullopt; }
  [[nodiscard]] std::string_view port_text() const noexcept { return source_.text(port_); }
  /// The 4 bytes of an IPv4address in network order.
  [[nodiscard]] std::optional<std::array<std::uint8_t, 4>> ipv4() const noexcept;
  /// The 16 bytes of an IPv6address in network order.
  [[nodiscard]] std::optional<std::array<std::uint8_t, 16>> ipv6() const noexcept;
  [[nodiscard]] extent where() const noexcept { return host_; }

  /// The whole of `text` as a hostport: what maddr, via-received and configuration files hold.
  static result<host_view> parse(const slice& text, leniency lenient = leniency::none) noexcept {
    host_view out;
    const auto stop = scan(text, lenient, out);
    if (!stop.ok()) return stop.in(text.origin());
    return out;
  }
  static detail::scan_end scan(const slice& rest, leniency lenient, host_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static detail::scan_end scan_with(const slice& rest, leniency lenient, host_view& out) noexcept;

  friend bool operator==(const host_view& a, const host_view& b) noexcept { return a.text() == b.text() && a.port() == b.port(); }

 private:
  source source_;
  extent host_;
  extent port_;
  std::uint16_t number_ = 0;
  host_form form_ = host_form::hostname;
};

}  // namespace uri

namespace detail {

/// Is [first, last), made of host characters, a hostname whose toplabel begins with a letter and that has no trailing dot? False means
/// "ask the automaton", which is the specification.
inline bool plain_hostname(const char* first, const char* last, const vector_runs& runs) noexcept {
#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
  vector_runs::host_bits bits;
  const auto n = static_cast<unsigned>(last - first);
  if (n - 1 > 63 || *first == '[') return false;
  if (!(n <= 32 ? runs.host_bits_of<32>(first, bits) : runs.host_bits_of<64>(first, bits))) return false;
  const std::uint64_t live = ~std::uint64_t{0} >> (64 - n);
  const std::uint64_t dots = bits.dots & live;
  const std::uint64_t others = bits.others & live;
  // Neither a dot nor a hyphen may come first, last or next to a dot; two hyphens may touch.
  const std::uint64_t edge = 1 | (std::uint64_t{1} << (n - 1)) | (dots << 1) | (dots >> 1);
  if ((others & edge) != 0) return false;
  if (SIPWIRE_UNLIKELY(others != dots) && find_byte(first, last, '_') != last) return false;
  return is_alpha(first[64 - std::countl_zero(dots)]);
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

/// Is [first, last), made of host characters, an IPv4address? False means "ask the automaton". No branch depends on the digits.
inline bool plain_ipv4(const char* first, const char* last, const vector_runs& runs) noexcept {
#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
  const auto n = static_cast<unsigned>(last - first);
  if (n > 15 || runs.left(first) < 16) return false;
  const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(first));
  const std::uint32_t live = (1U << n) - 1;
  const auto bits = [](__m128i hits) { return static_cast<std::uint32_t>(_mm_movemask_epi8(hits)); };
  const auto equal = [&bits, v](char byte) { return bits(_mm_cmpeq_epi8(v, _mm_set1_epi8(byte))); };
  const __m128i value = _mm_sub_epi8(v, _mm_set1_epi8('0'));
  const std::uint32_t digits = bits(_mm_cmpeq_epi8(_mm_min_epu8(value, _mm_set1_epi8(9)), value)) & live;
  const std::uint32_t dots = equal('.') & live;
  const std::uint32_t starts = digits & ~(digits << 1);
  const std::uint32_t two = starts & digits >> 1;
  const std::uint32_t three = two & digits >> 2;
  const std::uint32_t below_5 = bits(_mm_cmpgt_epi8(_mm_set1_epi8('5'), v));
  const std::uint32_t five = equal('5');
  // 1xx, 20x to 24x, 250 to 255.
  const std::uint32_t to_255 = equal('1') | (equal('2') & (below_5 >> 1 | (five >> 1 & (below_5 | five) >> 2)));
  return (digits | dots) == live && std::popcount(dots) == 3 && std::popcount(starts) == 4 && (three & digits >> 3) == 0 &&
         (two & equal('0')) == 0 && (three & ~to_255) == 0;
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

/// Is [first, last), made of HEXDIG, `:` and `.`, an IPv6address without an IPv4 tail? False means "ask the automaton". RFC 5954 4.1: eight
/// groups of one to four digits, or at most seven and one `::`.
inline bool plain_ipv6(const char* first, const char* last, const vector_runs& runs) noexcept {
#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
  const auto n = static_cast<unsigned>(last - first);
  if (n - 2 > 37 || runs.left(first) < 64) return false;
  const auto bits = [first](char byte) {
    return std::uint64_t{vector_runs::bits32(first, byte)} | std::uint64_t{vector_runs::bits32(first + 32, byte)} << 32U;
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
  return (bits('.') & live) == 0 && (four & digits >> 4) == 0 && ends == 0 && ((gap == 0 && groups == 8) || (gap == 1 && groups <= 7));
#else
  (void)first, (void)last, (void)runs;
  return false;
#endif
}
constexpr bool plain_ipv6(const char*, const char*, const byte_runs&) noexcept {
  return false;
}

/// classify_host() of what is no plain hostname.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end classify_other_host(const char* first, const char* last, const Runs& runs, leniency lenient,
                                                     host_form& form) noexcept {
  if (first != last && *first == '[') {
    form = host_form::ipv6;
    if (SIPWIRE_LIKELY(plain_ipv6(first + 1, last - 1, runs))) return {last, errc::none, rule::none};
    return scan_ipv6_address(first + 1, last - 1, lenient);
  }
  if (plain_ipv4(first, last, runs)) {
    form = host_form::ipv4;
    return {last, errc::none, rule::none};
  }
  const scan_end end = scan_host(first, last, form);
  if (end.ok() || (!has(lenient, leniency::underscore_in_host) && !has(lenient, leniency::numeric_toplabel))) return end;
  // Label by label, with what the flags let through.
  form = host_form::hostname;
  bool label_start = true;
  const char* top = first;
  for (const char* p = first; p != last; ++p) {
    const bool letter = is_alpha(*p) || is_digit(*p) || (*p == '_' && has(lenient, leniency::underscore_in_host));
    if (*p == '.') {
      if (label_start || p[-1] == '-') return end;
      if (p + 1 != last) top = p + 1;
      label_start = true;
    } else if (letter || (*p == '-' && !label_start)) {
      label_start = false;
    } else {
      return end;
    }
  }
  if (last[-1] == '-' || (is_digit(*top) && !has(lenient, leniency::numeric_toplabel))) return end;
  return {last, errc::none, rule::none};
}

/// Judges what r_host of grammar/shared/runs.rl found: host characters alone, or an IPv6reference in brackets.
template <class Runs>
SIPWIRE_INLINE scan_end classify_host(const char* first, const char* last, const Runs& runs, leniency lenient, host_form& form) noexcept {
  form = host_form::hostname;
  if (SIPWIRE_LIKELY(plain_hostname(first, last, runs))) return {last, errc::none, rule::none};
  return classify_other_host(first, last, runs, lenient, form);
}

}  // namespace detail

template <class Runs>
inline detail::scan_end uri::host_view::scan_with(const slice& rest, leniency lenient, host_view& out) noexcept {
  const source from = rest.origin();
  const Runs runs(from);
  const char* host_last = nullptr;
  const char* port_first = nullptr;
  const auto stop = detail::scan_hostport(rest.begin(), rest.end(), runs, host_last, port_first);
  out = {};
  if (host_last != nullptr && (stop.ok() || stop.at > host_last)) {
    if (auto host = detail::classify_host(rest.begin(), host_last, runs, lenient, out.form_); !host.ok()) {
      if (host.code == errc::truncated && host.at != rest.end()) host.code = errc::syntax;
      return host;
    }
  }
  if (!stop.ok()) return stop;
  if (port_first != nullptr) {
    out.port_ = from.at(port_first, rest.end());
    const auto port = parse_decimal<std::uint16_t>({from, out.port_}, 65535, rule::port);
    if (!port) return {port_first, port.error().code, rule::port};
    out.number_ = *port;
  }
  out.source_ = from;
  out.host_ = from.at(rest.begin(), host_last);
  return stop;
}

inline std::optional<std::array<std::uint8_t, 4>> uri::host_view::ipv4() const noexcept {
  if (form_ != host_form::ipv4) return std::nullopt;
  std::array<std::uint8_t, 4> out{};
  std::size_t i = 0;
  for (char c : text()) {
    if (c == '.') {
      ++i;
    } else {
      out[i] = static_cast<std::uint8_t>(out[i] * 10 + (c - '0'));
    }
  }
  return out;
}

inline std::optional<std::array<std::uint8_t, 16>> uri::host_view::ipv6() const noexcept {
  if (form_ != host_form::ipv6) return std::nullopt;
  std::array<std::uint8_t, 16> out{};
  std::size_t filled = 0;
  std::size_t gap = 16;
  std::uint32_t group = 0;
  std::uint32_t decimal = 0;
  bool open = false;
  const auto t = address();
  for (std::size_t i = 0; i <= t.size(); ++i) {
    const char c = i < t.size() ? t[i] : ':';
    if (c == ':' || c == '.') {
      const bool dotted = c == '.' || (i == t.size() && t.rfind('.') != std::string_view::npos);
      if (open && dotted && filled < 16) {
        out[filled++] = static_cast<std::uint8_t>(decimal);
      } else if (open && filled + 1 < 16) {
        out[filled++] = static_cast<std::uint8_t>(group >> 8U);
        out[filled++] = static_cast<std::uint8_t>(group);
      } else if (!open && i != 0 && i < t.size()) {
        gap = filled;
      }
      group = decimal = 0;
      open = false;
    } else {
      group = group << 4U | static_cast<std::uint32_t>(hex_value(c));
      decimal = decimal * 10 + static_cast<std::uint32_t>(c - '0');
      open = true;
    }
  }
  if (gap < filled || (gap == filled && filled < 16)) {
    const std::size_t moved = filled - gap;
    for (std::size_t k = 0; k < moved; ++k) out[15 - k] = out[filled - 1 - k];
    for (std::size_t k = gap; k < 16 - moved; ++k) out[k] = 0;
  }
  return out;
}

}  // namespace sipwire::inline SIPWIRE_ISA
