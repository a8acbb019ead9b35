#pragma once

/// \file
/// The flag of an end-line (RFC 4975 7.1, 9): is this the end of the message?

#include "../../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// `continuation-flag = "+" / "$" / "#"` (RFC 4975 9); each has its octet as value.
/// \code
/// if (sipwire::msrp::continuation_of('$') == sipwire::msrp::continuation::complete) done();
/// \endcode
enum class continuation : char {
  complete = '$',  ///< the last byte of the message was in this chunk
  more = '+',      ///< the message goes on in another chunk
  aborted = '#',   ///< the message ends here, unfinished
};

/// The flag that `c` is, or nothing.
constexpr std::optional<continuation> continuation_of(char c) noexcept {
  if (c != '$' && c != '+' && c != '#') return std::nullopt;
  return static_cast<continuation>(c);
}

}}}  // namespace sipwire::msrp
