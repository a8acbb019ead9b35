#pragma once

/// \file
/// Via: one hop a value (RFC 3261 20.42).

#include <utility>

#include "../../core/value.hpp"
#include "../../mime/param_list.hpp"
#include "../../uri/host.hpp"
#include "../detail/gen/via_parm.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// One value of Via.
///
/// ABNF: `via-parm = sent-protocol LWS sent-by *( SEMI via-params )` (RFC 3261 25.1; `rport` RFC 3581 3;
/// hosts RFC 5954).
/// Borrows from the parsed input, which must outlive it. Parameters keep their order and case; of duplicates
/// the accessors give the first, params() all.
/// \code
/// auto via =
///     sipwire::parse_as<sip::via_view>("SIP/2.0/UDP pc33.atlanta.com:5060;branch=z9hG4bK776asdhds;rport");
/// if (via && via->transport() == "UDP")
///   use(via->sent_by().text(), via->sent_by().port().value_or(5060), via->branch());
/// \endcode
class via_view : public value_base<via_view>, public mime::detail::rereadable {
 public:
  /// `SIP/2.0/UDP`, with the white space that it has about the slashes.
  [[nodiscard]] std::string_view sent_protocol() const noexcept {
    return source_.text({name_.first, transport_.last});
  }
  /// `SIP` of `SIP/2.0/UDP`.
  [[nodiscard]] std::string_view protocol_name() const noexcept { return source_.text(name_); }
  /// `2.0` of `SIP/2.0/UDP`.
  [[nodiscard]] std::string_view protocol_version() const noexcept { return source_.text(version_); }
  /// `UDP`, `TCP`, `TLS`, `SCTP`, `WS`, ... as written; case-insensitive by RFC 3261 7.3.1.
  [[nodiscard]] std::string_view transport() const noexcept { return source_.text(transport_); }
  [[nodiscard]] uri::host_view sent_by() const noexcept {
    return {source_, host_, form_, port_, port_number_};
  }

  /// Every parameter in order.
  [[nodiscard]] mime::param_list params() const noexcept { return mime::param_list(part(params_)); }
  /// `branch`; `z9hG4bK` at its start marks an RFC 3261 transaction (8.1.1.7).
  [[nodiscard]] std::optional<std::string_view> branch() const noexcept { return optional_text(branch_); }
  /// `received`, an address; brackets around an IPv6 address are kept as written (RFC 5118 4.5).
  [[nodiscard]] std::optional<std::string_view> received() const noexcept { return optional_text(received_); }
  /// `received` as an address; errc::absent without it, a fault in rule::via_received when it is a name or
  /// quoted.
  [[nodiscard]] result<uri::host_view> received_address(leniency lenient = leniency::none) const noexcept;
  [[nodiscard]] std::optional<std::string_view> maddr() const noexcept { return optional_text(maddr_); }
  /// `maddr` as a host; errc::absent without it, a fault in rule::via_maddr when it is quoted, and those of
  /// the host.
  [[nodiscard]] result<uri::host_view> maddr_host(leniency lenient = leniency::none) const noexcept;
  /// Is `rport` there, with or without a value (RFC 3581)?
  [[nodiscard]] bool has_rport() const noexcept { return has_rport_; }
  /// The value of `rport`, 0 to 65535. errc::absent without the parameter or its value.
  [[nodiscard]] result<std::uint16_t> rport(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint16_t>(rport_, 65535, rule::response_port, lenient);
  }
  /// `ttl`, 0 to 255. errc::absent without it.
  [[nodiscard]] result<std::uint8_t> ttl(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint8_t>(ttl_, 255, rule::via_ttl, lenient);
  }
  /// \name Overload control (RFC 7339 9), keep-alives (RFC 6223 9)
  /// @{
  /// `oc`: how much is to be sent less; errc::absent without it or its value.
  [[nodiscard]] result<std::uint32_t> oc(leniency lenient = leniency::none) const noexcept {
    return optional_number("oc", lenient);
  }
  /// `oc-validity` in milliseconds; errc::absent without it or its value.
  [[nodiscard]] result<std::uint32_t> oc_validity(leniency lenient = leniency::none) const noexcept {
    return optional_number("oc-validity", lenient);
  }
  /// `oc-seq` as written: `1*12DIGIT "." 1*5DIGIT`.
  [[nodiscard]] result<std::string_view> oc_seq() const noexcept;
  /// `oc-algo`, algorithms separated by commas, without its quotes.
  [[nodiscard]] result<std::string_view> oc_algo() const noexcept;
  /// `keep` in seconds; errc::absent without it or its value.
  [[nodiscard]] result<std::uint32_t> keep(leniency lenient = leniency::none) const noexcept {
    return optional_number("keep", lenient);
  }
  /// @}
  /// The first fault of the parameters whose values have a type, but for those that rport() and ttl() tell.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept;

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("sent-protocol", sent_protocol(), part::again);
    see("protocol", protocol_name());
    see("version", protocol_version());
    see("transport", transport());
    see("sent-by", sent_by());
    see("branch", branch());
    see("has-rport", has_rport(), part::again);
    see("rport", rport(lenient), part::checked_again);
    see("ttl", ttl(lenient), part::checked_again);
    if (part::wants_again(see))
      see_again(see, "received", received(), "received-address", received_address(lenient), "maddr", maddr(),
                "maddr-host", maddr_host(lenient), "oc", oc(lenient), "oc-validity", oc_validity(lenient),
                "oc-seq", oc_seq(), "oc-algo", oc_algo(), "keep", keep(lenient));
    see("param", params());
    see("check", check(lenient), part::checked);
  }

  template <class Runs>
  scan_end scan_parts(const char* first, const char* last, const Runs& runs, leniency lenient) noexcept {
    const auto stop = detail::scan_via_parm(first, last, runs, source_, lenient, *this);
    if (stop.ok()) {
      all_ = {name_.first, source_.offset(stop.at)};
      while (is_lws(source_.data()[all_.last - 1])) --all_.last;
    }
    return stop;
  }

  /// \name Events of the generated scanner
  /// @{
  void protocol_name(extent e) noexcept { name_ = e; }
  void protocol_version(extent e) noexcept { version_ = e; }
  void transport(extent e) noexcept { transport_ = e; }
  void sent_by(extent host, uri::host_form form, extent port, std::uint16_t number) noexcept {
    host_ = host;
    form_ = form;
    port_ = port;
    port_number_ = number;
  }
  SIPWIRE_NOINLINE void param(extent name, extent value) noexcept {
    switch (name.size()) {
      case 3:
        if (!ttl_ && is<"ttl">(name)) ttl_ = value;
        break;
      case 5:
        if (is<"rport">(name)) {
          if (!has_rport_) rport_ = value;
          has_rport_ = true;
        } else if (!maddr_ && is<"maddr">(name)) {
          maddr_ = value;
        }
        break;
      case 6:
        if (is<"branch">(name)) branch(value);
        break;
      case 8:
        if (is<"received">(name)) received(value);
        break;
      default:
        break;
    }
  }
  void branch(extent value) noexcept {
    if (!branch_) branch_ = value;
  }
  void received(extent value) noexcept {
    if (!received_) received_ = value;
  }
  void params(extent e) noexcept { params_ = e; }
  /// @}
  /// What was read out of a copy with its deviations overwritten.
  void take_over(const source& from, extent all) noexcept {
    source_ = from;
    all_ = all;
    if (params_) params_.last = all.last;
  }

 private:
  static constexpr bool is_lws(char c) noexcept { return is_wsp(c) || c == '\r' || c == '\n'; }
  template <lower_name Lower>
  [[nodiscard]] bool is(extent name) const noexcept {
    return iequals<Lower>(source_.text(name));
  }

  /// What `judge` makes of the first parameter of that name: errc::absent without one, errc::truncated
  /// without a value.
  template <class Judge>
  [[nodiscard]] auto first_of(std::string_view name, rule where, const Judge& judge) const noexcept
      -> decltype(judge(slice())) {
    const auto p = params().find(name);
    if (!p) return fault{errc::absent, where, all_.last};
    if (!p->has_value()) return fault{errc::truncated, where, p->name_where().last};
    return judge(p->value_slice());
  }
  [[nodiscard]] result<std::uint32_t> optional_number(std::string_view name,
                                                      leniency lenient) const noexcept {
    const auto p = params().find(name);
    if (!p || !p->has_value())
      return fault{errc::absent, rule::via_params, p ? p->name_where().last : all_.last};
    return parse_saturated<std::uint32_t>(p->value_slice(), 0xFFFFFFFF, rule::via_params, lenient);
  }
  [[nodiscard]] static result<uri::host_view> judge_received(const slice& value, leniency lenient) noexcept;
  [[nodiscard]] static result<uri::host_view> judge_maddr(const slice& value, leniency lenient) noexcept;
  [[nodiscard]] static result<std::string_view> judge_oc_seq(const slice& value) noexcept;
  [[nodiscard]] static result<std::string_view> judge_oc_algo(const slice& value) noexcept;
  [[nodiscard]] result<void> judge(const mime::parameter& p, leniency lenient) const noexcept;

  extent name_;
  extent version_;
  extent transport_;
  extent host_;
  extent port_;
  extent params_;
  extent branch_;
  extent received_;
  extent maddr_;
  extent rport_;
  extent ttl_;
  std::uint16_t port_number_ = 0;
  uri::host_form form_ = uri::host_form::hostname;
  bool has_rport_ = false;
};

inline result<uri::host_view> via_view::judge_received(const slice& value, leniency lenient) noexcept {
  const std::string_view t = value;
  if (t.empty() || t.front() == '"') return fault{errc::syntax, rule::via_received, value.offset()};
  if (t.front() != '[' && t.find(':') != t.npos) {
    const auto stop = uri::detail::scan_ipv6_address(value.begin(), value.end(), lenient);
    if (!stop.ok()) return stop.in(value.buffer());
    return uri::host_view(value.buffer(), value.where(), uri::host_form::ipv6, {}, 0);
  }
  const auto host = uri::host_view::parse(value, lenient);
  if (host && host->is_hostname()) return fault{errc::syntax, rule::via_received, value.offset()};
  return host;
}
inline result<uri::host_view> via_view::judge_maddr(const slice& value, leniency lenient) noexcept {
  if (value.empty() || value.text().front() == '"')
    return fault{errc::syntax, rule::via_maddr, value.offset()};
  return uri::host_view::parse(value, lenient);
}
inline result<std::string_view> via_view::judge_oc_seq(const slice& value) noexcept {
  const std::string_view t = value;
  const auto at = [&](errc code, std::size_t i) {
    return fault{code, rule::via_params, value.offset() + static_cast<std::uint32_t>(i)};
  };
  const auto digits = [&](std::size_t i, std::size_t most) {
    const std::size_t first = i;
    while (i != t.size() && i - first != most && is_digit(t[i])) ++i;
    return i;
  };
  const std::size_t dot = digits(0, 12);
  if (dot == t.size()) return at(errc::truncated, dot);
  if (dot == 0 || t[dot] != '.') return at(errc::syntax, dot);
  const std::size_t last = digits(dot + 1, 5);
  if (last != t.size()) return at(errc::syntax, last);
  if (last == dot + 1) return at(errc::truncated, last);
  return t;
}
inline result<std::string_view> via_view::judge_oc_algo(const slice& value) noexcept {
  const auto at = [&](std::size_t i) {
    return fault{errc::syntax, rule::via_params, value.offset() + static_cast<std::uint32_t>(i)};
  };
  const std::string_view t = value;
  if (!mime::is_quoted(t)) return at(0);
  // other-algo is letters and digits, perhaps none; white space stands next to commas alone.
  std::size_t blanks = 0;
  bool comma = false;
  for (std::size_t i = 1; i <= t.size() - 1; ++i) {
    const char c = t[i];
    if (is_lws(c)) {
      ++blanks;
    } else {
      if (blanks != 0 && !comma && c != ',') return at(i - blanks);
      if (c != ',' && i != t.size() - 1 && !is_alpha(c) && !is_digit(c)) return at(i);
      comma = c == ',';
      blanks = 0;
    }
  }
  return t.substr(1, t.size() - 2);
}

inline result<uri::host_view> via_view::received_address(leniency lenient) const noexcept {
  return first_of("received", rule::via_received,
                  [&](const slice& value) { return judge_received(value, lenient); });
}
inline result<uri::host_view> via_view::maddr_host(leniency lenient) const noexcept {
  return first_of("maddr", rule::via_maddr, [&](const slice& value) { return judge_maddr(value, lenient); });
}
inline result<std::string_view> via_view::oc_seq() const noexcept {
  return first_of("oc-seq", rule::via_params, judge_oc_seq);
}
inline result<std::string_view> via_view::oc_algo() const noexcept {
  return first_of("oc-algo", rule::via_params, judge_oc_algo);
}

inline result<void> via_view::judge(const mime::parameter& p, leniency lenient) const noexcept {
  const auto verdict = [](const auto& judged) -> result<void> {
    return judged ? result<void>() : judged.error();
  };
  const slice value = p.value_slice();
  if (p.is("rport"))
    return p.has_value() && p.value_where() != rport_
               ? verdict(parse_saturated<std::uint16_t>(value, 65535, rule::response_port, lenient))
               : result<void>();
  if (p.is("oc") || p.is("oc-validity") || p.is("keep"))
    return p.has_value()
               ? verdict(parse_saturated<std::uint32_t>(value, 0xFFFFFFFF, rule::via_params, lenient))
               : result<void>();
  constexpr std::pair<std::string_view, rule> valued[] = {
      {"branch", rule::via_branch}, {"received", rule::via_received}, {"maddr", rule::via_maddr},
      {"ttl", rule::via_ttl},       {"oc-seq", rule::via_params},     {"oc-algo", rule::via_params},
      {"comp", rule::via_params},   {"sigcomp-id", rule::via_params}, {"received-realm", rule::via_params}};
  if (!p.has_value()) {
    for (const auto& [name, where] : valued)
      if (p.is(name)) return fault{errc::truncated, where, p.name_where().last};
    return {};
  }
  if (p.is("received")) return verdict(judge_received(value, lenient));
  if (p.is("maddr")) return verdict(judge_maddr(value, lenient));
  if (p.is("ttl") && value.where() != ttl_)
    return verdict(parse_saturated<std::uint8_t>(value, 255, rule::via_ttl, lenient));
  if (p.is("oc-seq")) return verdict(judge_oc_seq(value));
  if (p.is("oc-algo")) return verdict(judge_oc_algo(value));
  if ((p.is("sigcomp-id") || p.is("received-realm")) && !mime::is_quoted(value))
    return fault{errc::syntax, rule::via_params, value.offset()};
  return {};
}

inline result<void> via_view::check(leniency lenient) const noexcept {
  for (const auto p : params())
    if (const auto verdict = judge(p, lenient); !verdict) return verdict;
  return {};
}

}}}  // namespace sipwire::sip
