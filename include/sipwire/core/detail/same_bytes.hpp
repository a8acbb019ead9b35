#pragma once

/// \file
/// Equality of short pieces of one buffer, without a call where a vector covers them.

#include <cstddef>
#include <cstring>

#include "../../config.hpp"
#include "../scan_bytes.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

/// Are the `n` bytes at `later` those at `earlier`, which stand before them in the source?
SIPWIRE_INLINE bool same_bytes(const char* later, const char* earlier, std::size_t n,
                               [[maybe_unused]] const vector_runs& runs) noexcept {
#if defined(SIPWIRE_AVX2)
  if (SIPWIRE_LIKELY(n <= 32 && runs.left(later) >= 32)) {
    const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(later));
    const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(earlier));
    const auto differ = ~static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, b)));
    return (std::uint64_t{differ} << (32U - n) & 0xFFFFFFFFU) == 0;
  }
#elif defined(SIPWIRE_SSE2)
  if (SIPWIRE_LIKELY(n <= 16 && runs.left(later) >= 16)) {
    const __m128i a = _mm_loadu_si128(reinterpret_cast<const __m128i*>(later));
    const __m128i b = _mm_loadu_si128(reinterpret_cast<const __m128i*>(earlier));
    const auto differ = ~static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(a, b)));
    return (differ << (16U - n) & 0xFFFFU) == 0;
  }
#endif
  return std::memcmp(later, earlier, n) == 0;
}
inline bool same_bytes(const char* later, const char* earlier, std::size_t n, const byte_runs&) noexcept {
  return std::memcmp(later, earlier, n) == 0;
}

}}}  // namespace sipwire::detail
