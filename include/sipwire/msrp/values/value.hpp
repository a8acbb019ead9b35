#pragma once

/// \file
/// What the typed values of MSRP header fields have in common.

#include <concepts>

#include "../../core/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// Lines of MSRP do not fold.
using line_rules = shape_rules<value_shape::trimmed>;

/// parse_as() in a field of MSRP, whatever other protocols the value type serves.
template <typed_value V>
result<V> parse_field(const slice& text, leniency lenient = leniency::none) {
  return sipwire::detail::parse_whole<V, line_rules>(text, lenient);
}

}  // namespace detail
}}}  // namespace sipwire::msrp
