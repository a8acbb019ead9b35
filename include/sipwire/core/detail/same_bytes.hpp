#pragma once

/// \file
/// Equality of short pieces of one buffer, without a call where a vector covers them.

#include <cstddef>
#include <cstring>

#include "../scan_bytes.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

/// Are the `n` bytes at `later` those at `earlier`, which stand before them in the source?
SIPWIRE_INLINE bool same_bytes(const char* later, const char* earlier, std::size_t n,
                               [[maybe_unused]] const vector_runs& runs) noexcept {
#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2)
  constexpr std::size_t width = lane_count;
  if (SIPWIRE_LIKELY(n <= width && runs.left(later) >= static_cast<std::ptrdiff_t>(width))) {
    const std::uint32_t same = hits(load_lanes<width>(later) == load_lanes<width>(earlier));
    // The bits of bytes behind the n leave the word.
    return static_cast<std::uint32_t>(std::uint64_t{~same} << (32U - n)) == 0;
  }
#endif
  return std::memcmp(later, earlier, n) == 0;
}
inline bool same_bytes(const char* later, const char* earlier, std::size_t n, const byte_runs&) noexcept {
  return std::memcmp(later, earlier, n) == 0;
}

}}}  // namespace sipwire::detail
