#pragma once

/// \file
/// How an input is to be read, of whatever protocol.

#include "leniency.hpp"
#include "limits.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// Options of scan() and parse(), and of what reads a stream, one struct for every protocol. The default is
/// strict. A leniency, or limits, are options too, with the default for the rest.
/// \code
/// sip::field_storage<64> slots;
/// sdp::line_storage<64> lines;
/// auto message = sipwire::sip::parse(datagram, slots, sipwire::leniency::bare_lf);
/// auto offer = sipwire::sdp::parse(body, lines, {sipwire::leniency::missing_lines, {.sdp_media = 8}});
/// \endcode
struct read_options {
  constexpr read_options(leniency deviations = leniency::none, const limits& most = {}) noexcept
      : lenient(deviations), caps(most) {}
  constexpr read_options(const limits& most) noexcept : caps(most) {}

  /// Deviations to accept; those that concern another protocol mean nothing.
  leniency lenient = leniency::none;
  /// Caps, of which each reader knows its own.
  limits caps = {};
  /// Refuse `Name :` in header fields of SIP and of body parts, which their ABNF allows and some peers do not
  /// see as `Name` (errc::space_before_colon).
  bool refuse_space_before_colon = false;

  friend constexpr bool operator==(const read_options&, const read_options&) = default;
};

}}  // namespace sipwire
