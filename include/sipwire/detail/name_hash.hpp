#pragma once

/// \file
/// What the generated hashes of names are made of.

#include <bit>
#include <cstdint>
#include <cstring>

#include "../config.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

/// The four bytes at p, little-endian, with bit 5 of each set.
SIPWIRE_INLINE std::uint32_t folded_word(const char* p) noexcept {
  std::uint32_t w = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&w, p, sizeof w);
  } else {
    for (int i = 3; i >= 0; --i) w = w << 8U | static_cast<unsigned char>(p[i]);
  }
  return w | 0x20202020U;
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail
