#pragma once

/// \file
/// A copy of a piece of the caller's bytes that scanners take for the piece itself.

#include <cstdint>
#include <cstring>

#include "../text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

/// Room for `Room` octets of a text, to be changed and read at the offsets that the text has in its buffer.
template <std::size_t Room>
class placed_copy {
 public:
  static constexpr std::size_t room = Room;

  placed_copy() noexcept { std::memset(bytes_, 0, front); }

  [[nodiscard]] char* text() noexcept { return bytes_ + front; }
  /// The first `size` octets, in a source where they stand at `offset`. Lives as long as this.
  [[nodiscard]] slice at(std::uint32_t offset, std::size_t size) const noexcept {
    const auto begin = reinterpret_cast<std::uintptr_t>(bytes_ + front) - offset;
    const auto last = offset + static_cast<std::uint32_t>(size);
    // A pointer may not be moved in front of its array, a number may.
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    return slice(source({reinterpret_cast<const char*>(begin), last}), {offset, last});
  }

 private:
  // The last vector of the source, which scanners load whole, may begin in front of the text.
  static constexpr std::size_t front = 32;
  char bytes_[front + Room];
};

}}}  // namespace sipwire::detail
