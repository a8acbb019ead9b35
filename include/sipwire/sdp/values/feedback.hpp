#pragma once

/// \file
/// The attribute of RTCP feedback: rtcp-fb (RFC 4585, RFC 5104).

#include <cstdint>
#include <optional>
#include <string_view>

#include "../detail/gen/rtcp_fb.hpp"
#include "list.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The value of a=rtcp-fb: feedback that a format, or every format, takes.
///
/// ABNF: `rtcp-fb-pt SP rtcp-fb-val` (RFC 4585 4.2), of which all forms are an id, a parameter and a text;
/// the last two may be missing. Borrows from the parsed input.
/// \code
/// for (auto fb : media.all<sdp::attr::rtcp_fb>())
///   if (fb && fb->applies_to(96) && fb->is("nack", "pli")) send_pli_allowed();
/// \endcode
class rtcp_fb_view : public checked_value<rtcp_fb_view> {
 public:
  /// The format, as it stands in m=, or `*`.
  [[nodiscard]] std::string_view format() const noexcept { return source_.text(format_); }
  /// Does it hold for every format?
  [[nodiscard]] bool is_any() const noexcept { return format() == "*"; }
  /// The format as an RTP payload type, 0 to 127; errc::absent for `*`.
  [[nodiscard]] result<std::uint8_t> payload_type(leniency lenient = leniency::none) const noexcept {
    if (is_any()) return fault{errc::absent, rule::payload_type, format_.first};
    return saturated_number<std::uint8_t>(format_, 127, rule::payload_type, lenient);
  }
  [[nodiscard]] bool applies_to(std::uint8_t payload_type) const noexcept {
    return is_any() || this->payload_type() == payload_type;
  }
  /// `ack`, `nack`, `trr-int`, `ccm`, `transport-cc`, ... as written.
  [[nodiscard]] std::string_view id() const noexcept { return source_.text(id_); }
  /// The word behind the id, `pli`, `fir`, `rpsi`, ...; absent when the id stands alone.
  [[nodiscard]] std::optional<std::string_view> param() const noexcept { return optional_text(param_); }
  /// What follows the parameter.
  [[nodiscard]] std::optional<std::string_view> rest() const noexcept { return optional_text(rest_); }
  /// Is it this id, alone or with this parameter? Without case.
  [[nodiscard]] bool is(std::string_view id, std::string_view param = {}) const noexcept {
    return iequals(this->id(), id) && iequals(this->param().value_or(std::string_view()), param);
  }
  /// The milliseconds of `trr-int`; errc::absent for another id or without them.
  [[nodiscard]] result<std::uint32_t> trr_int(leniency lenient = leniency::none) const noexcept {
    if (!iequals(id(), "trr-int")) return fault{errc::absent, rule::rtcp_fb_param, all_.last};
    return saturated_number<std::uint32_t>(param_, 0xFFFFFFFF, rule::rtcp_fb_param, lenient);
  }
  /// The packet rate of `ccm tmmbr smaxpr=`; errc::absent where it is not said.
  [[nodiscard]] result<std::uint64_t> max_packet_rate(leniency lenient = leniency::none) const noexcept {
    if (!is("ccm", "tmmbr") || !source_.text(rest_).starts_with("smaxpr="))
      return fault{errc::absent, rule::rtcp_fb_param, all_.last};
    return detail::bounded_number<std::uint64_t>({source_, {rest_.first + 7, rest_.last}},
                                                 {rule::rtcp_fb_param, 999'999'999'999'999, 0, 15}, lenient);
  }
  /// The fault of a number; errc::truncated for `trr-int` without one.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    if (iequals(id(), "trr-int")) {
      const auto n = trr_int(lenient);
      if (!n)
        return n.error().code == errc::absent ? fault{errc::truncated, rule::rtcp_fb_param, all_.last}
                                              : n.error();
    }
    const auto n = max_packet_rate(lenient);
    return n || n.error().code == errc::absent ? result<void>() : result<void>(n.error());
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("format", format());
    see("id", id());
    see("param", param());
    see("rest", rest());
    see("check", check(lenient), part::checked_again);
    see_again(see, "any", is_any(), "payload-type", payload_type(lenient), "trr-int", trr_int(lenient),
              "max-packet-rate", max_packet_rate(lenient));
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    param_ = rest_ = {};
    return detail::scan_rtcp_fb(p, pe, runs, source_, format_, id_, param_, rest_);
  }

 private:
  extent format_, id_, param_, rest_;
};

}}}  // namespace sipwire::sdp
