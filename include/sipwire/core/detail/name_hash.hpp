#pragma once

/// \file
/// What the generated hashes of names are made of, and the compare behind them.

#include <bit>
#include <cstdint>
#include <cstring>

#include "../../config.hpp"
#include "../scan_bytes.hpp"

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
  constexpr char fold = Fold ? 0x20 : 0;
#if defined(SIPWIRE_AVX2)
  const __m256i text =
      _mm256_or_si256(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(wire)), _mm256_set1_epi8(fold));
  return static_cast<std::uint32_t>(_mm256_movemask_epi8(
      _mm256_cmpeq_epi8(text, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(known)))));
#else
  const auto half = [wire, known](unsigned at) {
    const __m128i text =
        _mm_or_si128(_mm_loadu_si128(reinterpret_cast<const __m128i*>(wire + at)), _mm_set1_epi8(fold));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(
        _mm_cmpeq_epi8(text, _mm_loadu_si128(reinterpret_cast<const __m128i*>(known + at)))));
  };
  return half(0) | half(16) << 16U;
#endif
}
#endif

}}}  // namespace sipwire::detail
