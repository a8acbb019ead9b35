#pragma once

/// \file
/// Reason (RFC 3326, RFC 8606).

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "token_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// Whose numbers the cause of a Reason is taken from; `other` is any other token.
enum class reason_protocol : std::uint8_t { other, sip, q850 };

/// Where a Q.850 cause comes from (RFC 8606 4), by its code of four bits; `spare_` and `national_` ones have
/// names of the form `LOC-6`.
enum class isup_location : std::uint8_t {
  user,                 ///< U
  private_local,        ///< LPN, private network serving the local user
  public_local,         ///< LN, public network serving the local user
  transit,              ///< TN
  public_remote,        ///< RLN, public network serving the remote user
  private_remote,       ///< RPN, private network serving the remote user
  spare_6,              ///< LOC-6
  international,        ///< INTL
  spare_8,              ///< LOC-8
  spare_9,              ///< LOC-9
  beyond_interworking,  ///< BI, network beyond an interworking point
  spare_11,             ///< LOC-11
  national_12,          ///< LOC-12
  national_13,          ///< LOC-13
  national_14,          ///< LOC-14
  national_15,          ///< LOC-15
};

/// One value of Reason: why the request or response was made.
///
/// ABNF: `reason-value = protocol *( SEMI reason-params )`, `protocol = "SIP" / "Q.850" / token` (RFC 3326
/// 2). Several values of one protocol may stand in a message when that protocol allows it (RFC 9366).
/// Parameters out of their grammar are faults of their accessors alone. Borrows from the parsed input, which
/// must outlive it.
/// \code
/// for (auto why : sip::value_list<sip::reason_view>("Q.850;cause=16;text=\"Terminated\", SIP;cause=200"))
///   if (why && why->protocol() == sip::reason_protocol::q850) use(why->cause(), why->reason_text());
/// \endcode
class reason_view : public token_params_base<reason_view, rule::reason_value> {
 public:
  /// The protocol named by token().
  [[nodiscard]] reason_protocol protocol() const noexcept {
    if (is("SIP")) return reason_protocol::sip;
    return is("Q.850") ? reason_protocol::q850 : reason_protocol::other;
  }
  /// `cause`: a status code of SIP, a cause of Q.850, or what another protocol numbers; 0 to 2^32-1.
  /// errc::out_of_range above.
  [[nodiscard]] result<std::uint32_t> cause(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).number<std::uint32_t>("cause", rule::reason_params);
  }
  /// `text` without its quotes, quoted-pairs still in (see mime/quoted.hpp); errc::syntax when it is not
  /// quoted.
  [[nodiscard]] result<std::string_view> reason_text(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).quoted_text("text", rule::reason_params);
  }
  /// `location`, which counts with Q.850 only (RFC 8606 4); errc::unknown_value for another word.
  [[nodiscard]] result<isup_location> location() const noexcept {
    const auto value = typed().single("location", rule::reason_params);
    if (!value) return value.error();
    constexpr std::string_view words[] = {"U",      "LPN",    "LN",     "TN",    "RLN", "RPN",
                                          "LOC-6",  "INTL",   "LOC-8",  "LOC-9", "BI",  "LOC-11",
                                          "LOC-12", "LOC-13", "LOC-14", "LOC-15"};
    for (std::size_t i = 0; i < std::size(words); ++i)
      if (iequals(value->text(), words[i])) return static_cast<isup_location>(i);
    return fault{errc::unknown_value, rule::reason_params, value->offset()};
  }
  /// The first fault of the parameters; that of a `location` counts with Q.850 only.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    if (protocol() != reason_protocol::q850) return detail::first_fault(cause(lenient), reason_text(lenient));
    return detail::first_fault(cause(lenient), reason_text(lenient), location());
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    token_params_base::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "protocol", protocol(), "cause", cause(lenient), "reason-text", reason_text(lenient),
                "location", location());
    see("check", check(lenient), part::checked);
  }
};

}}}  // namespace sipwire::sip
