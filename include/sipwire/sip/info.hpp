#pragma once

/// \file
/// Alert-Info, Call-Info and Error-Info: pointers to more (RFC 3261 20.4, 20.9, 20.18). Refer-Events-At, built like them.

#include <optional>
#include <string_view>

#include "../core/leniency.hpp"
#include "../core/text.hpp"
#include "../detail/gen/info_param.hpp"
#include "../mime/param_list.hpp"
#include "../uri/uri.hpp"

namespace sipwire::inline SIPWIRE_ISA::sip {

/// One value of Alert-Info, Call-Info or Error-Info.
///
/// ABNF: `LAQUOT absoluteURI RAQUOT *( SEMI generic-param )` (RFC 3261 25.1: alert-param, info, error-uri). A URI that its own grammar
/// refuses is a fault of uri().check() alone. Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto i : sip::value_list<sip::info_view>("<http://a.example/p.jpg> ;purpose=icon, <http://a.example/alice/> ;purpose=info"))
///   if (i && i->purpose() == "icon") fetch(i->uri().text());
/// \endcode
class info_view {
 public:
  info_view() noexcept = default;

  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  /// What stands between the angle brackets.
  [[nodiscard]] uri::uri_view uri() const noexcept { return {source_, uri_}; }
  /// `purpose` of Call-Info as written: `icon`, `info`, `card` or another token.
  [[nodiscard]] std::optional<std::string_view> purpose() const noexcept {
    return purpose_ ? std::optional(source_.text(purpose_)) : std::nullopt;
  }
  /// Every parameter in order.
  [[nodiscard]] mime::param_list params() const noexcept { return mime::param_list({source_, params_}); }

  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& origin() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const info_view& a, const info_view& b) noexcept { return a.text() == b.text(); }

  static detail::scan_end scan(const slice& rest, leniency lenient, info_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static detail::scan_end scan_with(const slice& rest, leniency, info_view& out) noexcept {
    out = info_view();
    out.source_ = rest.origin();
    return detail::scan_info_param(rest.begin(), rest.end(), Runs(rest.origin()), out.source_, out);
  }

  /// \name Events of the generated scanner
  /// @{
  void uri(extent e) noexcept { uri_ = e; }
  void param(extent name, extent value) noexcept {
    if (!purpose_ && name.size() == 7 && iequals(source_.text(name), "purpose")) purpose_ = value;
  }
  void whole(extent all, extent params) noexcept {
    all_ = all;
    params_ = params;
  }
  /// @}

 private:
  source source_;
  extent all_;
  extent uri_;
  extent params_;
  extent purpose_;
};

/// The value of Refer-Events-At: where to subscribe to the events of a referral.
///
/// ABNF: `LAQUOT ( SIP-URI / SIPS-URI ) RAQUOT *( SEMI generic-param )` (RFC 7614 4.8). Another scheme is errc::wrong_scheme where it
/// begins; whether the URI is well formed is for uri() to say. Borrows from the parsed input, which must outlive it.
/// \code
/// auto at = sip::parse_as<sip::refer_events_at_view>("<sips:vPT3izGmo8NTxaPADRZvEAY22BKx@example.com;gr>");
/// if (at) subscribe(at->uri().text());
/// \endcode
class refer_events_at_view : public info_view {
 public:
  refer_events_at_view() noexcept = default;

  static detail::scan_end scan(const slice& rest, leniency lenient, refer_events_at_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static detail::scan_end scan_with(const slice& rest, leniency lenient, refer_events_at_view& out) noexcept {
    const auto stop = info_view::scan_with<Runs>(rest, lenient, out);
    if (!stop.ok() || out.uri().is_sip()) return stop;
    return {out.uri().as_slice().begin(), errc::wrong_scheme, rule::scheme};
  }
};

}  // namespace sipwire::inline SIPWIRE_ISA::sip
