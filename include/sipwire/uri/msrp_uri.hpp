#pragma once

/// \file
/// MSRP-URI (RFC 4975 6).

#include "../core/vocabulary.hpp"
#include "detail/gen/msrp_uri.hpp"
#include "detail/loose_uri.hpp"
#include "detail/uri_scheme.hpp"
#include "host.hpp"
#include "param.hpp"
#include "uri_base.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri {

/// An MSRP or MSRPS URI.
///
/// ABNF: `msrp-scheme "://" authority [ "/" session-id ] ";" transport *( ";" URI-parameter )` (RFC 4975 9).
/// It fills the text it is made of. Borrows from the parsed input. Faults: errc::out_of_range at a port above
/// 65535, errc::syntax. Leniencies: underscore_in_host, numeric_toplabel, ipv6_triple_colon, and loose_uris:
/// any bytes but blanks, controls and `<>`, empty parameters; the last `@` in front of the path ends the
/// userinfo.
/// \code
/// auto uri = sipwire::uri::msrp_uri_view::parse("msrp://biloxi.example.com:12763/kjhd37s2s20w2a;tcp");
/// if (uri) use(uri->host().text(), uri->port(), uri->session_id());
/// \endcode
class msrp_uri_view : public uri_base<msrp_uri_view, rule::msrp_uri> {
 public:
  /// `msrp` or `msrps`, in the case written.
  [[nodiscard]] std::string_view scheme() const noexcept { return source_.text(scheme_); }
  [[nodiscard]] bool is_msrps() const noexcept { return scheme_.size() == 5; }
  /// What is before the `@`, escapes kept; typically absent, and not compared (RFC 4975 6.1).
  [[nodiscard]] std::optional<std::string_view> userinfo() const noexcept { return optional_text(userinfo_); }
  /// Host and port.
  [[nodiscard]] host_view host() const noexcept { return {source_, host_, form_, port_, number_}; }
  /// The port, 0 to 65535, when one is written; there is no default.
  [[nodiscard]] std::optional<std::uint16_t> port() const noexcept {
    return port_ ? std::optional(number_) : std::nullopt;
  }
  /// The session-id, case-sensitive; absent in the URI of a relay that names no session.
  [[nodiscard]] std::optional<std::string_view> session_id() const noexcept {
    return optional_text(session_);
  }
  /// `tcp`, or another word, in the case written.
  [[nodiscard]] std::string_view transport() const noexcept { return source_.text(transport_); }
  /// The parameters behind the transport.
  [[nodiscard]] parameter_list params() const noexcept { return {source_, params_, ';', loose_}; }

  /// The same resource by RFC 4975 6.1: scheme, host, port, session-id and transport are equal; the
  /// session-id is case-sensitive, the others are not; addresses are compared as such; userinfo and
  /// parameters do not count. An absent port equals no port at all.
  [[nodiscard]] bool equivalent(const msrp_uri_view& other) const noexcept {
    return iequals(scheme(), other.scheme()) && uri::equivalent(host(), other.host()) &&
           session_id() == other.session_id() && iequals(transport(), other.transport());
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("scheme", scheme());
    see("is-msrps", is_msrps(), part::again);
    see("userinfo", userinfo());
    see("host", host());
    see("port", port(), part::again);
    see("session-id", session_id());
    see("transport", transport());
    see("param", params());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto end = detail::scan_msrp_uri(first, last, runs, source_, lenient, *this);
    if (SIPWIRE_UNLIKELY(!end.ok()) && has(lenient, leniency::loose_uris))
      return scan_loose(first, last, lenient, end);
    return end;
  }

  /// \name Events of the generated scanner
  /// @{
  void scheme(extent e) noexcept { scheme_ = e; }
  void userinfo(extent e) noexcept { userinfo_ = e; }
  void host(extent host, host_form form, extent port, std::uint16_t number) noexcept {
    host_ = host;
    form_ = form;
    port_ = port;
    number_ = number;
  }
  void session(extent e) noexcept { session_ = e; }
  void transport(extent e) noexcept { transport_ = e; }
  void params(extent e) noexcept { params_ = e; }
  /// @}

 private:
  SIPWIRE_NOINLINE scan_end scan_loose(const char* p, const char* pe, leniency lenient,
                                       scan_end strict) noexcept {
    const char* const first = p;
    if (detail::find_any(p, pe, " \t") != pe || !detail::loose_bytes(p, pe)) return strict;
    if ((p = detail::past_scheme<"msrp:">(first, pe)) == nullptr)
      p = detail::past_scheme<"msrps:">(first, pe);
    if (p == nullptr || pe - p < 2 || p[0] != '/' || p[1] != '/') return strict;
    scheme_ = source_.at(first, p - 1);
    p += 2;
    const char* const path = detail::find_any(p, pe, ";/");
    const char* at = path;
    while (at != p && at[-1] != '@') --at;
    detail::loose_host host;
    const char* q = host.find(at, pe);
    if (q != path) return strict;
    if (const auto end = host.judge(source_, pe, lenient); !end.ok()) return end;
    const char* const semi = detail::find_any(q, pe, ";");
    const char* const transport_last = semi == pe ? pe : detail::find_any(semi + 1, pe, ";");
    if (semi == pe || transport_last == semi + 1) return strict;
    userinfo_ = at != p ? source_.at(p, at - 1) : extent{};
    host_ = source_.at(host.first, host.last);
    form_ = host.form;
    port_ = host.port_first != nullptr ? source_.at(host.port_first, host.port_last) : extent{};
    number_ = host.port;
    session_ = q != semi ? source_.at(q + 1, semi) : extent{};
    transport_ = source_.at(semi + 1, transport_last);
    params_ = transport_last != pe ? source_.at(transport_last, pe) : extent{};
    loose_ = true;
    return {pe, errc::none, rule::none};
  }

  extent scheme_;
  extent userinfo_;
  extent host_;
  extent port_;
  extent session_;
  extent transport_;
  extent params_;
  std::uint16_t number_ = 0;
  host_form form_ = host_form::hostname;
  bool loose_ = false;  // read under leniency::loose_uris
};

}}}  // namespace sipwire::uri
