#pragma once

/// \file
/// Search for a delimiter in opaque bytes: its first and its last byte are compared over whole vectors, so
/// near-misses cost little.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "lanes.hpp"

#if defined(SIPWIRE_NEON)
#include <arm_neon.h>
#endif

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

/// What is looked for, in two pieces that need not lie together; neither is empty. The first byte of `head`
/// should not be found again in the needle: then partial matches never overlap, and the search is linear
/// whatever the input.
struct needle {
  std::string_view head;
  std::string_view tail;

  [[nodiscard]] constexpr std::size_t size() const noexcept { return head.size() + tail.size(); }
  [[nodiscard]] bool stands_at(const char* p) const noexcept {
    return std::memcmp(p, head.data(), head.size()) == 0 &&
           std::memcmp(p + head.size(), tail.data(), tail.size()) == 0;
  }
};

/// find_needle() without vectors: eight bytes at a time.
inline const char* find_needle_portable(const char* p, const char* const pe, const needle& what) noexcept {
  const auto behind = static_cast<std::ptrdiff_t>(what.size() - 1);
  if (pe - p <= behind) return nullptr;
  const char* const stop = pe - behind;
  const char first = what.head.front(), last = what.tail.back();
  constexpr std::uint64_t ones = 0x0101010101010101, high = 0x8080808080808080;
  const std::uint64_t all_first = ones * static_cast<unsigned char>(first),
                      all_last = ones * static_cast<unsigned char>(last);
  while (stop - p >= 8) {
    std::uint64_t a, b;
    std::memcpy(&a, p, sizeof a);
    std::memcpy(&b, p + behind, sizeof b);
    const std::uint64_t differ = (a ^ all_first) | (b ^ all_last);
    if (((differ - ones) & ~differ & high) != 0)
      for (int i = 0; i < 8; ++i)
        if (p[i] == first && p[i + behind] == last && what.stands_at(p + i)) return p + i;
    p += 8;
  }
  for (; p != stop; ++p)
    if (*p == first && p[behind] == last && what.stands_at(p)) return p;
  return nullptr;
}

#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2)
using pair_mask = std::uint32_t;
inline constexpr std::ptrdiff_t pair_width = lane_count;
inline constexpr unsigned pair_bits = 1;

/// Where p[i] is `first` and q[i] is `last`.
SIPWIRE_INLINE pair_mask pairs_at(const char* p, const char* q, char first, char last) noexcept {
  return hits((load_lanes<lane_count>(p) == static_cast<unsigned char>(first)) &
              (load_lanes<lane_count>(q) == static_cast<unsigned char>(last)));
}
#elif defined(SIPWIRE_NEON)
using pair_mask = std::uint64_t;
inline constexpr std::ptrdiff_t pair_width = 16;
inline constexpr unsigned pair_bits = 4;

SIPWIRE_INLINE pair_mask pairs_at(const char* p, const char* q, char first, char last) noexcept {
  const uint8x16_t a = vceqq_u8(vld1q_u8(reinterpret_cast<const std::uint8_t*>(p)),
                                vdupq_n_u8(static_cast<std::uint8_t>(first)));
  const uint8x16_t b = vceqq_u8(vld1q_u8(reinterpret_cast<const std::uint8_t*>(q)),
                                vdupq_n_u8(static_cast<std::uint8_t>(last)));
  return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(vandq_u8(a, b)), 4)), 0);
}
#endif

/// The first place in [p, pe) where `what` stands whole, or null. Reads nothing outside [p, pe).
inline const char* find_needle(const char* p, const char* const pe, const needle& what) noexcept {
#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2) || defined(SIPWIRE_NEON)
  const auto behind = static_cast<std::ptrdiff_t>(what.size() - 1);
  if (pe - p < behind + pair_width) return find_needle_portable(p, pe, what);
  const char* const stop = pe - behind;
  const char first = what.head.front(), last = what.tail.back();
  constexpr pair_mask one = (pair_mask{1} << pair_bits) - 1;
  const auto look = [&what](const char* block, pair_mask mask) noexcept -> const char* {
    while (SIPWIRE_UNLIKELY(mask != 0)) {
      const auto at = static_cast<unsigned>(std::countr_zero(mask)) / pair_bits;
      if (what.stands_at(block + at)) return block + at;
      mask &= ~(one << (at * pair_bits));
    }
    return nullptr;
  };
  for (; stop - p >= pair_width; p += pair_width)
    if (const char* hit = look(p, pairs_at(p, p + behind, first, last))) return hit;
  if (p == stop) return nullptr;
  // The last block overlaps the one before; what it shows again has been refused already.
  const char* const block = stop - pair_width;
  return look(block, pairs_at(block, block + behind, first, last));
#else
  return find_needle_portable(p, pe, what);
#endif
}

}}}  // namespace sipwire::detail
