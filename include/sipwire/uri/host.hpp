#pragma once

/// \file
/// host and hostport: domain names, IPv4 and IPv6 addresses as SIP writes them.

#include <array>

#include "../core/parts.hpp"
#include "../core/vocabulary.hpp"
#include "detail/gen/host.hpp"
#include "detail/gen/hostport.hpp"
#include "detail/gen/ipv6_address.hpp"
#include "detail/quick_host.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {
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
  /// Host and port, with the white space that Via may have about the colon.
  [[nodiscard]] std::string_view hostport() const noexcept {
    return source_.text({host_.first, (port_ ? port_ : host_).last});
  }
  [[nodiscard]] host_form form() const noexcept { return form_; }
  [[nodiscard]] bool is_hostname() const noexcept { return form_ == host_form::hostname; }
  [[nodiscard]] bool is_ipv4() const noexcept { return form_ == host_form::ipv4; }
  [[nodiscard]] bool is_ipv6() const noexcept { return form_ == host_form::ipv6; }
  /// The port, 0 to 65535, when one is written.
  [[nodiscard]] std::optional<std::uint16_t> port() const noexcept {
    return port_ ? std::optional<std::uint16_t>(number_) : std::nullopt;
  }
  [[nodiscard]] std::string_view port_text() const noexcept { return source_.text(port_); }
  /// The 4 bytes of an IPv4address in network order.
  [[nodiscard]] std::optional<std::array<std::uint8_t, 4>> ipv4() const noexcept;
  /// The 16 bytes of an IPv6address in network order.
  [[nodiscard]] std::optional<std::array<std::uint8_t, 16>> ipv6() const noexcept;
  [[nodiscard]] extent where() const noexcept { return host_; }

  /// The whole of `text` as a hostport: what maddr, via-received and configuration files hold.
  static result<host_view> parse(const slice& text, leniency lenient = leniency::none) noexcept {
    if (const fault bad = check_size(text, rule::hostport)) return bad;
    host_view out;
    const auto stop = scan(text, lenient, out);
    if (!stop.ok()) return stop.in(text.buffer());
    return out;
  }
  static scan_end scan(const slice& rest, leniency lenient, host_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, host_view& out) noexcept;

  void parts(auto&& see, leniency = leniency::none) const {
    see("host", text());
    if (part::wants_again(see))
      see_again(see, "hostport", hostport(), "address", address(), "form", form(), "is-hostname",
                is_hostname(), "is-ipv4", is_ipv4(), "is-ipv6", is_ipv6());
    see("port", port());
    if (part::wants_again(see)) see_again(see, "port-text", port_text(), "ipv4", ipv4(), "ipv6", ipv6());
  }

  friend bool operator==(const host_view& a, const host_view& b) noexcept {
    return a.text() == b.text() && a.port() == b.port();
  }

 private:
  source source_;
  extent host_;
  extent port_;
  std::uint16_t number_ = 0;
  host_form form_ = host_form::hostname;
};

}  // namespace uri

namespace uri { namespace detail {

/// classify_host() of what is no plain hostname.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end classify_other_host(const char* first, const char* last, const Runs& runs,
                                                     leniency lenient, host_form& form) noexcept {
  if (first != last && *first == '[') {
    form = host_form::ipv6;
    return judge_ipv6_reference(first, last, runs, lenient);
  }
  if (plain_ipv4(first, last, runs)) {
    form = host_form::ipv4;
    return {last, errc::none, rule::none};
  }
  const scan_end end = scan_host(first, last, form);
  if (end.ok() || (!has(lenient, leniency::underscore_in_host) && !has(lenient, leniency::numeric_toplabel)))
    return end;
  // Label by label, with what the flags let through.
  form = host_form::hostname;
  bool label_start = true;
  const char* top = first;
  for (const char* p = first; p != last; ++p) {
    const bool letter =
        is_alpha(*p) || is_digit(*p) || (*p == '_' && has(lenient, leniency::underscore_in_host));
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

/// Judges what r_host of grammar/shared/runs.rl found: host characters alone, or an IPv6reference in
/// brackets.
template <class Runs>
SIPWIRE_INLINE scan_end classify_host(const char* first, const char* last, const Runs& runs, leniency lenient,
                                      host_form& form) noexcept {
  form = host_form::hostname;
  if (SIPWIRE_LIKELY(plain_hostname(first, last, runs))) return {last, errc::none, rule::none};
  return classify_other_host(first, last, runs, lenient, form);
}

}}  // namespace uri::detail

template <class Runs>
inline scan_end uri::host_view::scan_with(const slice& rest, leniency lenient, host_view& out) noexcept {
  const source from = rest.buffer();
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

namespace uri {

/// Same host and same port, or none in both: names case-insensitive, addresses by value (RFC 5954 4.2). No
/// name equals an address.
inline bool equivalent(const host_view& a, const host_view& b) noexcept {
  if (a.form() != b.form() || a.port() != b.port()) return false;
  if (a.is_ipv4()) return a.ipv4() == b.ipv4();
  if (a.is_ipv6()) return a.ipv6() == b.ipv6();
  return iequals(a.text(), b.text());
}

}  // namespace uri
}}  // namespace sipwire
