#pragma once

/// \file
/// A located error in eight bytes.

#include <cstdint>

#include "errc.hpp"
#include "rule.hpp"

namespace sipwire::inline SIPWIRE_ISA {

/// What went wrong, in which grammar rule, at which byte.
///
/// `offset` counts from the first byte of the outermost buffer the caller passed, also for values parsed later and for nested bodies;
/// it never exceeds that buffer's size (offset == size means "at the end"). For errc::too_small `offset` is the number of bytes needed.
/// A fault holds no pointer, so it outlives the input; core/locate.hpp turns it into line, column and a caret.
struct fault {
  errc code = errc::none;
  rule where = rule::none;
  std::uint32_t offset = 0;

  /// Bytes needed in all, for errc::too_small.
  [[nodiscard]] constexpr std::uint32_t needed() const noexcept { return offset; }
  friend constexpr bool operator==(const fault&, const fault&) = default;
};
static_assert(sizeof(fault) == 8);

}  // namespace sipwire::inline SIPWIRE_ISA
