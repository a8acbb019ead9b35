#pragma once

/// \file
/// What the generated hashes of names are made of, and the compare behind them.

#include <bit>
#include <cstdint>
#include <cstring>

#include "../scan_bytes.hpp"
#include "lanes.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

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

#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2)
/// A bit for each of the 32 bytes at `wire` that is the one at `known`; with `Fold`, once bit 5 of it is set.
template <bool Fold>
SIPWIRE_INLINE std::uint32_t equal_bytes32(const char* wire, const char* known) noexcept {
  constexpr unsigned char fold = Fold ? 0x20 : 0;
  std::uint32_t out = 0;
  for (std::size_t at = 0; at < 32; at += lane_count) {
    const lanes<lane_count> text = load_lanes<lane_count>(wire + at) | fold;
    out |= hits(text == load_lanes<lane_count>(known + at)) << at;
  }
  return out;
}
#endif

}}}  // namespace sipwire::detail
