#pragma once

/// \file
/// The header fields of PacketCable's distributed call signalling (RFC 5503), but for P-DCS-Trace-Party-ID, which is an address.

#include <cstdint>
#include <string_view>

#include "token.hpp"

namespace sipwire::inline SIPWIRE_ISA::sip {

/// What P-DCS-OSPS asks of the line; `other` is any other token.
enum class osps : std::uint8_t { other, busy_line_verification, emergency_interrupt, ring };

/// The value of P-DCS-OSPS: an operator's service.
///
/// ABNF: `OSPS-Tag = "BLV" / "EI" / "RING" / token` (RFC 5503 6). Borrows from the parsed input, which must outlive it.
/// \code
/// auto service = sip::parse_as<sip::osps_view>("BLV");
/// if (service && service->value() == sip::osps::busy_line_verification) answer_without_ringing();
/// \endcode
class osps_view : public detail::token_value<rule::osps_tag> {
 public:
  osps_view() noexcept = default;

  [[nodiscard]] osps value() const noexcept {
    if (is("BLV")) return osps::busy_line_verification;
    if (is("EI")) return osps::emergency_interrupt;
    return is("RING") ? osps::ring : osps::other;
  }
};

}  // namespace sipwire::inline SIPWIRE_ISA::sip
