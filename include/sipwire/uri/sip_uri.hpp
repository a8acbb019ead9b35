#pragma once

/// \file
/// SIP-URI and SIPS-URI (RFC 3261 19.1, 25.1).

#include <cstdint>
#include <optional>
#include <string_view>

#include "../core/leniency.hpp"
#include "../core/numbers.hpp"
#include "../core/result.hpp"
#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"
#include "detail/gen/sip_uri_rest.hpp"
#include "detail/gen/userinfo.hpp"
#include "detail/uri_scheme.hpp"
#include "host.hpp"
#include "param.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri {

/// A SIP-URI or SIPS-URI.
///
/// ABNF: `"sip:" [ userinfo ] hostport uri-parameters [ headers ]` (RFC 3261 25.1; hosts RFC 5954). It fills
/// the text it is made of. Everything is as written, escapes included; decode() and decoded_equals() are for
/// looking through them. Borrows from the parsed input, which must outlive it. Faults: errc::wrong_scheme,
/// errc::bad_escape at the `%`, errc::out_of_range at a port above 65535, errc::syntax. Leniencies:
/// hash_in_user, underscore_in_host, numeric_toplabel, ipv6_triple_colon.
/// \code
/// auto uri = sipwire::uri::sip_uri_view::parse("sip:alice:secretword@atlanta.com;transport=tcp");
/// if (uri) use(uri->user(), uri->host().text(), uri->transport().value_or("udp"));
/// \endcode
class sip_uri_view {
 public:
  sip_uri_view() noexcept = default;

  /// The whole of `text` as a SIP or SIPS URI.
  static result<sip_uri_view> parse(const slice& text, leniency lenient = leniency::none) noexcept {
    result<sip_uri_view> out{check_size(text, rule::sip_uri)};
    if (SIPWIRE_UNLIKELY(out.error())) return out;
    if (const auto stop = scan(text, lenient, out.emplace()); SIPWIRE_UNLIKELY(!stop.ok()))
      out = stop.in(text.buffer());
    return out;
  }

  /// The whole URI as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  /// `sip` or `sips`, in the case written.
  [[nodiscard]] std::string_view scheme() const noexcept { return text().substr(0, scheme_size_); }
  [[nodiscard]] bool is_sips() const noexcept { return scheme_size_ == 4; }
  /// The user, escapes kept; may be a telephone-subscriber with parameters of its own when user_param() is
  /// `phone`.
  [[nodiscard]] std::optional<std::string_view> user() const noexcept { return optional_text(user_); }
  [[nodiscard]] slice user_slice() const noexcept { return {source_, user_}; }
  /// The password, escapes kept; empty but present in `sip:a:@h`.
  [[nodiscard]] std::optional<std::string_view> password() const noexcept { return optional_text(password_); }
  /// Host and port.
  [[nodiscard]] host_view host() const noexcept { return {source_, host_, form_, port_, number_}; }
  /// The port, 0 to 65535, when one is written.
  [[nodiscard]] std::optional<std::uint16_t> port() const noexcept {
    return port_ ? std::optional(number_) : std::nullopt;
  }

  /// Every uri-parameter in order.
  [[nodiscard]] parameter_list params() const noexcept { return {source_, params_, ';'}; }
  /// The value of the first uri-parameter `name` (case-insensitive); empty text for one without a value.
  [[nodiscard]] std::optional<std::string_view> param(std::string_view name) const noexcept {
    return may_have(name.size()) ? params().value(name) : std::nullopt;
  }
  [[nodiscard]] std::optional<std::string_view> transport() const noexcept { return param("transport"); }
  [[nodiscard]] std::optional<std::string_view> maddr() const noexcept { return param("maddr"); }
  [[nodiscard]] std::optional<std::string_view> method() const noexcept { return param("method"); }
  /// `user=`: `phone` says that user() is a telephone-subscriber.
  [[nodiscard]] std::optional<std::string_view> user_param() const noexcept { return param("user"); }
  /// Is `lr` there, with or without a value?
  [[nodiscard]] bool lr() const noexcept { return may_have(2) && params().contains("lr"); }
  /// `ttl`, 0 to 255. errc::absent without it.
  [[nodiscard]] result<std::uint8_t> ttl() const noexcept {
    const auto found = params().find("ttl");
    if (!found) return fault{errc::absent, rule::ttl_param, all_.last};
    if (!found->has_value()) return fault{errc::truncated, rule::ttl_param, found->name_where().last};
    return parse_decimal<std::uint8_t>(found->value_slice(), 255, rule::ttl_param);
  }

  /// Every header of the `?` part in order.
  [[nodiscard]] parameter_list headers() const noexcept { return {source_, headers_, '&'}; }
  /// The hvalue of the first hname `name` (case-insensitive), escapes kept.
  [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const noexcept {
    return headers_ ? headers().value(name) : std::nullopt;
  }

  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes. See equivalent() in uri/compare.hpp for RFC 3261 19.1.4.
  friend bool operator==(const sip_uri_view& a, const sip_uri_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, sip_uri_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, sip_uri_view& out) noexcept;

 private:
  [[nodiscard]] std::optional<std::string_view> optional_text(extent e) const noexcept {
    return e ? std::optional(source_.text(e)) : std::nullopt;
  }

  SIPWIRE_INLINE void take(const char* host, const char* pe, const detail::sip_uri_parts& parts) noexcept {
    const char* const params_last = parts.headers_first != nullptr ? parts.headers_first : pe;
    host_ = source_.at(host, parts.host_last);
    port_ = parts.port_first != nullptr ? source_.at(parts.port_first, parts.port_last) : extent{};
    number_ = static_cast<std::uint16_t>(parts.port);
    form_ = parts.form;
    name_sizes_ = parts.name_sizes;
    params_ = parts.params_first != nullptr ? source_.at(parts.params_first, params_last) : extent{};
    headers_ = parts.headers_first != nullptr ? source_.at(parts.headers_first, pe) : extent{};
  }

  // False only when no uri-parameter has a name of that many bytes.
  [[nodiscard]] bool may_have(std::size_t name_size) const noexcept {
    return (name_sizes_ >> (name_size < 31 ? name_size : 31) & 1U) != 0;
  }

  source source_;
  extent all_;
  extent user_;
  extent password_;
  extent host_;
  extent port_;
  extent params_;
  extent headers_;
  std::uint32_t name_sizes_ = 0;  // see sip_uri_parts
  std::uint16_t number_ = 0;
  host_form form_ = host_form::hostname;
  std::uint8_t scheme_size_ = 0;
};

template <class Runs>
SIPWIRE_NOINLINE inline scan_end sip_uri_view::scan_with(const slice& rest, leniency lenient,
                                                         sip_uri_view& out) noexcept {
  const source from = rest.buffer();
  const char* const first = rest.begin();
  const char* const pe = rest.end();
  const Runs runs(from);

  const char* p = detail::past_scheme<"sip:">(first, pe);
  if (p == nullptr) {
    p = detail::past_scheme<"sips:">(first, pe);
    if (p == nullptr) return detail::other_scheme(first, pe, "sips");
  }
  out.source_ = from;
  out.all_ = rest.where();
  out.scheme_size_ = static_cast<std::uint8_t>(p - first - 1);

  // An "@" stands nowhere but behind a userinfo, so the first one decides which grammar reads what. In front
  // of it a user without escapes needs no automaton.
  const char* const user_last = runs.template skip<charset::user>(p, pe);
  const char* const at =
      user_last != pe && *user_last == '@' ? user_last : vector_runs(from).template find<'@'>(user_last, pe);
  out.user_ = out.password_ = {};
  if (at != pe) {
    const char* colon = nullptr;
    if (at != user_last || at == p) {
      if (const auto end = detail::scan_userinfo(p, at, runs, lenient, colon); SIPWIRE_UNLIKELY(!end.ok()))
        return end;
    }
    out.user_ = from.at(p, colon != nullptr ? colon : at);
    if (colon != nullptr) out.password_ = from.at(colon + 1, at);
    p = at + 1;
  }

  detail::sip_uri_parts parts;
  if (SIPWIRE_LIKELY(detail::quick_sip_uri_rest(p, pe, runs, parts))) {
    out.take(p, pe, parts);
    return {pe, errc::none, rule::none};
  }
  detail::sip_uri_parts other;
  const auto end = detail::scan_sip_uri_rest(p, pe, runs, lenient, other);
  if (end.ok()) out.take(p, pe, other);
  return end;
}

}}}  // namespace sipwire::uri
