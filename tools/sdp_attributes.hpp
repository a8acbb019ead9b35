#pragma once

/// \file
/// The parts of typed attributes as facts.

#include "facts.hpp"
#include "sipwire/sdp/session_view.hpp"

namespace tool {

/// Adds the parts of each attribute of a level that has a type with parts, under the attribute's name.
void add_attribute_parts(fact& to, const sipwire::sdp::level_view& here);

}  // namespace tool
