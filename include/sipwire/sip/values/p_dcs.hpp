#pragma once

/// \file
/// P-DCS-Billing-Info, P-DCS-OSPS and P-DCS-Redirect of PacketCable's distributed call signalling (RFC 5503).
/// P-DCS-Trace-Party-ID is in address.hpp, P-DCS-LAES in host_params.hpp.

#include "../../core/vocabulary.hpp"
#include "../../uri/host.hpp"
#include "../../uri/uri.hpp"
#include "../detail/gen/billing_info.hpp"
#include "token.hpp"
#include "typed_params.hpp"
#include "word_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// What P-DCS-OSPS asks of the line; `other` is any other token.
enum class osps : std::uint8_t { other, busy_line_verification, emergency_interrupt, ring };

/// The value of P-DCS-OSPS: an operator's service.
///
/// ABNF: `OSPS-Tag = "BLV" / "EI" / "RING" / token` (RFC 5503 6). Borrows from the parsed input, which must
/// outlive it.
/// \code
/// auto service = sipwire::parse_as<sip::osps_view>("BLV");
/// if (service && service->value() == sip::osps::busy_line_verification) answer_without_ringing();
/// \endcode
class osps_view : public token_base<osps_view, rule::osps_tag> {
 public:
  [[nodiscard]] osps value() const noexcept {
    if (is("BLV")) return osps::busy_line_verification;
    if (is("EI")) return osps::emergency_interrupt;
    return is("RING") ? osps::ring : osps::other;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see("value", value(), part::again);
  }
};

/// The value of P-DCS-Billing-Info: who pays for a call, and where its records go together.
///
/// ABNF: `Billing-Correlation-ID "/" FEID *( SEMI Billing-Info-param )`,
/// `Billing-Correlation-ID = 1*48HEXDIG`,
/// `FEID = 1*16HEXDIG "@" host` (RFC 5503 7.1). More digits are errc::too_long at the first one too many.
/// Parameters out of their grammar are faults of their accessors alone. Borrows from the parsed input, which
/// must outlive it.
/// \code
/// auto billing = sipwire::parse_as<sip::billing_info_view>(
///     "01a2/0C@example.com;rksgroup=5;charge=\"tel:+12125551212\"");
/// if (billing) use(billing->billing_correlation_id(), billing->feid(), billing->charge());
/// \endcode
class billing_info_view : public params_base<billing_info_view> {
 public:
  /// The hexadecimal digits of the Billing-Correlation-ID as written.
  [[nodiscard]] std::string_view billing_correlation_id() const noexcept { return source_.text(id_); }
  /// The FEID as written: digits, `@` and host.
  [[nodiscard]] std::string_view feid() const noexcept { return source_.text(feid_); }
  /// The host of feid(): whose entity it is.
  [[nodiscard]] const uri::host_view& feid_host() const noexcept { return host_; }
  /// `rksgroup`: the record keeping servers.
  [[nodiscard]] result<std::string_view> rksgroup(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("rksgroup", rule::billing_info_param);
  }
  /// \name URIs without their quotes; errc::syntax when they are not quoted
  /// @{
  /// Who pays.
  [[nodiscard]] result<uri::uri_view> charge(leniency lenient = leniency::none) const noexcept {
    return quoted_uri("charge", lenient);
  }
  /// Who calls.
  [[nodiscard]] result<uri::uri_view> calling(leniency lenient = leniency::none) const noexcept {
    return quoted_uri("calling", lenient);
  }
  /// Who is called.
  [[nodiscard]] result<uri::uri_view> called(leniency lenient = leniency::none) const noexcept {
    return quoted_uri("called", lenient);
  }
  /// Where the call is routed to.
  [[nodiscard]] result<uri::uri_view> routing(leniency lenient = leniency::none) const noexcept {
    return quoted_uri("routing", lenient);
  }
  /// The same after number portability.
  [[nodiscard]] result<uri::uri_view> locroute(leniency lenient = leniency::none) const noexcept {
    return quoted_uri("locroute", lenient);
  }
  /// @}
  /// `jip`: digits and `;jip-context=` without the quotes; errc::syntax when it is not quoted.
  [[nodiscard]] result<std::string_view> jip(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).quoted_text("jip", rule::billing_info_param);
  }
  /// The first fault of the parameters.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(rksgroup(lenient), charge(lenient), calling(lenient), called(lenient),
                               routing(lenient), locroute(lenient), jip(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("billing-correlation-id", billing_correlation_id());
    see("feid", feid());
    if (part::wants_again(see))
      see_again(see, "feid-host", feid_host(), "rksgroup", rksgroup(lenient), "charge", charge(lenient),
                "calling", calling(lenient), "called", called(lenient), "routing", routing(lenient),
                "locroute", locroute(lenient), "jip", jip(lenient));
    see("param", params());
    see("check", check(lenient), part::checked);
  }

  template <class Runs>
  scan_end scan_parts(const char* first, const char* last, const Runs& runs, leniency lenient) noexcept {
    constexpr std::ptrdiff_t longest_id = 48, longest_feid = 16;
    detail::billing_info_marks marks;
    const auto stop = detail::scan_billing_info(first, last, runs, source_, marks, *this);
    // Of several faults the first in the text counts.
    if (marks.id_last - marks.id_first > longest_id)
      return {marks.id_first + longest_id, errc::too_long, rule::billing_correlation_id};
    if (marks.feid_last - marks.feid_first > longest_feid)
      return {marks.feid_first + longest_feid, errc::too_long, rule::feid};
    if (marks.host_last != nullptr) {
      const auto host = uri::host_view::scan_with<Runs>(
          {source_, source_.at(marks.host_first, marks.host_last)}, lenient, host_);
      if (!host.ok()) return host;
    }
    if (!stop.ok()) return stop;
    id_ = source_.at(marks.id_first, marks.id_last);
    feid_ = source_.at(marks.feid_first, marks.host_last);
    return no_list(last, stop, rule::billing_info_param);
  }
  void take_over(const source& from, extent all) noexcept {
    params_base::take_over(from, all);
    host_ = detail::moved(host_, from);
  }

 private:
  [[nodiscard]] result<uri::uri_view> quoted_uri(std::string_view name, leniency lenient) const noexcept {
    return typed(lenient).quoted_uri(name, rule::billing_info_param);
  }

  extent id_;
  extent feid_;
  uri::host_view host_;
};

/// The value of P-DCS-Redirect: who was called when a call is forwarded under surveillance.
///
/// ABNF: `Called-ID *( SEMI redir-params )`, `Called-ID = LDQUOT addr-spec RDQUOT` (RFC 5503 8.1). A
/// Called-ID without quotes is errc::syntax at its first byte. Parameters out of their grammar are faults of
/// their accessors alone. Borrows from the parsed input, which must outlive it.
/// \code
/// auto redirect = sipwire::parse_as<sip::redirect_view>(
///     "\"sip:+12125551212@gw.example\";redirector-uri=\"sip:b@gw.example\";count=1");
/// if (redirect)
///   use(redirect->called_id().text(), redirect->redirector_uri(), redirect->count().value_or(0));
/// \endcode
class redirect_view : public word_params_base<redirect_view, rule::called_id> {
 public:
  /// The Called-ID without its quotes.
  [[nodiscard]] uri::uri_view called_id() const noexcept {
    return {source_, {head_.first + 1, head_.last - 1}};
  }
  /// `redirector-uri` without its quotes; errc::syntax when it is not quoted.
  [[nodiscard]] result<uri::uri_view> redirector_uri(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).quoted_uri("redirector-uri", rule::redir_params);
  }
  /// `count`: how often the call was redirected, 0 to 2^32-1.
  [[nodiscard]] result<std::uint32_t> count(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).number<std::uint32_t>("count", rule::redir_params);
  }
  /// The first fault of the Called-ID and the parameters.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(called_id().check(), redirector_uri(lenient), count(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("uri", called_id());
    if (part::wants_again(see))
      see_again(see, "word", word(), "unquoted", unquoted(), "is-quoted", is_quoted(), "redirector-uri",
                redirector_uri(lenient), "count", count(lenient));
    see("param", params());
    see("check", check(lenient), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = word_params_base::scan_parts(first, last, runs, lenient);
    // The quote that is missing in front comes before any other fault.
    first = past_lws(first, last);
    if (first != last && charset::token::set.contains(*first)) return {first, errc::syntax, rule::called_id};
    return no_list(last, stop, rule::called_id);
  }
};

}}}  // namespace sipwire::sip
