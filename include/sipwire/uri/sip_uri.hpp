#pragma once

/// \file
/// SIP-URI and SIPS-URI (RFC 3261 19.1, 25.1).

#include "../core/vocabulary.hpp"
#include "detail/gen/sip_uri_rest.hpp"
#include "detail/gen/userinfo.hpp"
#include "detail/loose_uri.hpp"
#include "detail/uri_scheme.hpp"
#include "host.hpp"
#include "param.hpp"
#include "uri_base.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri {

/// A SIP-URI or SIPS-URI.
///
/// ABNF: `"sip:" [ userinfo ] hostport uri-parameters [ headers ]` (RFC 3261 25.1; hosts RFC 5954). It fills
/// the text it is made of. Everything is as written, escapes included; decode() and decoded_equals() are for
/// looking through them. Borrows from the parsed input, which must outlive it. Faults: errc::wrong_scheme,
/// errc::bad_escape at the `%`, errc::out_of_range at a port above 65535, errc::syntax. Leniencies:
/// hash_in_user, underscore_in_host, numeric_toplabel, ipv6_triple_colon, and loose_uris: any bytes but
/// controls and `<>` where they separate nothing, blanks around each part, empty parameters, a path behind
/// the port, which no accessor gives. Of several `@` the last one ends the userinfo, but none that stands
/// behind a `;` or `?` of the host's; values of headers go to the next `&`.
/// \code
/// auto uri = sipwire::uri::sip_uri_view::parse("sip:alice:secretword@atlanta.com;transport=tcp");
/// if (uri) use(uri->user(), uri->host().text(), uri->transport().value_or("udp"));
/// \endcode
class sip_uri_view : public uri_base<sip_uri_view, rule::sip_uri> {
 public:
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
  [[nodiscard]] parameter_list params() const noexcept { return {source_, params_, ';', loose_}; }
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
  [[nodiscard]] parameter_list headers() const noexcept { return {source_, headers_, '&', loose_}; }
  /// The hvalue of the first hname `name` (case-insensitive), escapes kept.
  [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const noexcept {
    return headers_ ? headers().value(name) : std::nullopt;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("scheme", scheme());
    see("is-sips", is_sips(), part::again);
    see("user", user());
    see("password", password());
    see("host", host());
    if (part::wants_again(see))
      see_again(see, "port", port(), "transport", transport(), "maddr", maddr(), "method", method(),
                "user-param", user_param(), "lr", lr(), "ttl", ttl());
    see("param", params());
    see("header", headers());
  }

  scan_end scan_parts(const char* first, const char* pe, const auto& runs, leniency lenient) noexcept {
    const auto end = scan_strict(first, pe, runs, lenient);
    if (SIPWIRE_UNLIKELY(!end.ok()) && has(lenient, leniency::loose_uris))
      return scan_loose(first, pe, lenient, end);
    return end;
  }

 private:
  template <class Runs>
  scan_end scan_strict(const char* first, const char* pe, const Runs& runs, leniency lenient) noexcept;
  scan_end scan_loose(const char* first, const char* pe, leniency lenient, scan_end strict) noexcept;

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

  extent user_;
  extent password_;
  extent host_;
  extent port_;
  extent params_;
  extent headers_;
  std::uint32_t name_sizes_ = 0;  // see sip_uri_parts
  std::uint16_t number_ = 0;
  host_form form_ = host_form::hostname;
  std::uint8_t scheme_size_ : 7 = 0;
  bool loose_ : 1 = false;  // read under leniency::loose_uris
};

template <class Runs>
SIPWIRE_NOINLINE inline scan_end sip_uri_view::scan_strict(const char* first, const char* pe,
                                                           const Runs& runs, leniency lenient) noexcept {
  const char* p = detail::past_scheme<"sip:">(first, pe);
  if (p == nullptr) {
    p = detail::past_scheme<"sips:">(first, pe);
    if (p == nullptr) return detail::other_scheme(first, pe, "sips");
  }
  scheme_size_ = (p - first - 1) & 7;

  // An "@" stands nowhere but behind a userinfo, so the first one decides which grammar reads what. In front
  // of it a user without escapes needs no automaton.
  const char* const user_last = runs.template skip<charset::user>(p, pe);
  const char* const at = user_last != pe && *user_last == '@'
                             ? user_last
                             : vector_runs(source_).template find<'@'>(user_last, pe);
  user_ = password_ = {};
  if (at != pe) {
    const char* colon = nullptr;
    if (at != user_last || at == p) {
      if (const auto end = detail::scan_userinfo(p, at, runs, lenient, colon); SIPWIRE_UNLIKELY(!end.ok()))
        return end;
    }
    user_ = source_.at(p, colon != nullptr ? colon : at);
    if (colon != nullptr) password_ = source_.at(colon + 1, at);
    p = at + 1;
  }

  detail::sip_uri_parts parts;
  if (SIPWIRE_LIKELY(detail::quick_sip_uri_rest(p, pe, runs, parts))) {
    take(p, pe, parts);
    return {pe, errc::none, rule::none};
  }
  detail::sip_uri_parts other;
  const auto end = detail::scan_sip_uri_rest(p, pe, runs, lenient, other);
  if (end.ok()) take(p, pe, other);
  return end;
}

SIPWIRE_NOINLINE inline scan_end sip_uri_view::scan_loose(const char* first, const char* pe, leniency lenient,
                                                          scan_end strict) noexcept {
  const char* const end = pe;
  if (!detail::loose_bytes(first, pe)) return strict;
  const char* p = detail::past_scheme<"sip:">(first, pe);
  if (p == nullptr) p = detail::past_scheme<"sips:">(first, pe);
  if (p == nullptr) return strict;

  // The last "@" in front of what may be parameters or headers, else none.
  detail::loose_host at;
  const char* user_last = nullptr;
  const char* q = nullptr;
  if (const char* const any = detail::find_any(p, pe, "@"); any != pe) {
    user_last = any;
    for (const char* c = any; c != pe && *c != ';' && *c != '?'; ++c)
      if (*c == '@') user_last = c;
    q = at.find(user_last + 1, pe);
  }
  if (q == nullptr) {
    user_last = nullptr;
    at = {};
    q = at.find(p, pe);
  }
  if (q == nullptr) return strict;
  if (const auto host = at.judge(source_, pe, lenient); !host.ok()) return host;
  user_ = password_ = {};
  if (user_last != nullptr) {
    const auto trimmed = [this](const char* from, const char* to) {
      detail::trim_blanks(from, to);
      return source_.at(from, to);
    };
    const char* const colon = detail::find_any(p, user_last, ":");
    if (!has(lenient, leniency::hash_in_user) && detail::find_any(p, colon, "#") != colon) return strict;
    user_ = trimmed(p, colon);
    if (colon != user_last) password_ = trimmed(colon + 1, user_last);
  }
  detail::sip_uri_parts parts;
  parts.host_last = at.last;
  parts.port_first = at.port_first;
  parts.port_last = at.port_last;
  parts.port = at.port;
  parts.form = at.form;
  parts.name_sizes = ~0U;
  q = detail::find_any(q, pe, ";?");
  if (q != pe && *q == ';') parts.params_first = q;
  while (q != pe && *q == ';') q = detail::loose_param_end(q + 1, pe);
  if (q != pe) parts.headers_first = q;
  take(at.first, pe, parts);
  all_ = source_.at(first, pe);
  scheme_size_ = (p - first - 1) & 7;
  loose_ = true;
  return {end, errc::none, rule::none};
}

}}}  // namespace sipwire::uri
