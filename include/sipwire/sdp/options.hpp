#pragma once

/// \file
/// How a session description is to be read.

#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Options of scan() and parse(). The default is strict.
struct parse_options {
  /// Deviations to accept; bare_lf, bare_cr, unended_line, any_line_order, missing_lines, unknown_lines,
  /// salvage and control_bytes concern lines, others their values.
  leniency lenient = leniency::none;
  /// Caps: sdp_media and sdp_attributes.
  limits caps = {};
};

}}}  // namespace sipwire::sdp
