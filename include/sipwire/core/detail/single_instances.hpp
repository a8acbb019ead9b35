#pragma once

/// \file
/// Which fields a message has, for writers and validate(): one that may stand once stands once.

#include <array>
#include <cstddef>
#include <cstdint>

#include "../fault.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

/// The set of the fields met so far, of Count kinds of Id. The protocol says with `may_repeat(id)` which of
/// them may stand again.
template <class Id, std::size_t Count>
class single_instances {
 public:
  [[nodiscard]] bool has(Id id) const noexcept { return (word(id) & bit(id)) != 0; }
  /// Counts a field. errc::duplicate in `where` at `offset` for the second of one that may stand once.
  fault add(Id id, rule where, std::uint32_t offset = 0) noexcept {
    if (has(id) && !may_repeat(id)) return {errc::duplicate, where, offset};
    met_[static_cast<std::size_t>(id) / 64] |= bit(id);
    return {};
  }

 private:
  [[nodiscard]] std::uint64_t word(Id id) const noexcept { return met_[static_cast<std::size_t>(id) / 64]; }
  static constexpr std::uint64_t bit(Id id) noexcept {
    return std::uint64_t{1} << static_cast<std::size_t>(id) % 64;
  }

  std::array<std::uint64_t, (Count + 63) / 64> met_{};
};

}}}  // namespace sipwire::detail
