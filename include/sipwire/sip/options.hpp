#pragma once

/// \file
/// How a message is to be read.

#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// Options of scan() and parse(). The default is strict.
struct parse_options {
  /// Deviations to accept.
  leniency lenient = leniency::none;
  /// Refuse `Name :`, which the ABNF allows and some peers do not see as `Name` (errc::space_before_colon).
  bool refuse_space_before_colon = false;
  /// Caps.
  limits caps = {};
};

}}}  // namespace sipwire::sip
