#pragma once

/// \file
/// Octets side by side in a vector register, by what the compilers build in: the headers of intrinsics cost
/// half a second a translation unit.

#include <cstring>

#include "../../config.hpp"

#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2)
namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

template <std::size_t N, class T = unsigned char>
struct lanes_of {
  using type __attribute__((vector_size(N))) = T;
};
/// N octets, or N octets of T. The operators of integers work on each of them; a comparison gives all bits.
template <std::size_t N, class T = unsigned char>
using lanes = typename lanes_of<N, T>::type;

/// As many as one instruction takes.
#if defined(SIPWIRE_AVX2)
inline constexpr std::size_t lane_count = 32;
#else
inline constexpr std::size_t lane_count = 16;
#endif

template <std::size_t N>
SIPWIRE_INLINE lanes<N> load_lanes(const void* p) noexcept {
  lanes<N> out;
  std::memcpy(&out, p, N);
  return out;
}
template <std::size_t N>
SIPWIRE_INLINE void store_lanes(void* p, const lanes<N>& v) noexcept {
  std::memcpy(p, &v, N);
}

/// A bit for each lane whose top bit is set.
SIPWIRE_INLINE std::uint32_t top_bits(const lanes<16>& v) noexcept {
  return static_cast<std::uint32_t>(__builtin_ia32_pmovmskb128(reinterpret_cast<lanes<16, char>>(v)));
}
#if defined(SIPWIRE_AVX2)
SIPWIRE_INLINE std::uint32_t top_bits(const lanes<32>& v) noexcept {
  return static_cast<std::uint32_t>(__builtin_ia32_pmovmskb256(reinterpret_cast<lanes<32, char>>(v)));
}
/// In each half of 16, the octets of `table` at the low four bits of `index`; zero where its top bit is set.
SIPWIRE_INLINE lanes<32> look_up(const lanes<32>& table, const lanes<32>& index) noexcept {
  return reinterpret_cast<lanes<32>>(__builtin_ia32_pshufb256(reinterpret_cast<lanes<32, char>>(table),
                                                              reinterpret_cast<lanes<32, char>>(index)));
}
#endif
#if defined(SIPWIRE_SSSE3) || defined(SIPWIRE_AVX2)
SIPWIRE_INLINE lanes<16> look_up(const lanes<16>& table, const lanes<16>& index) noexcept {
  return reinterpret_cast<lanes<16>>(__builtin_ia32_pshufb128(reinterpret_cast<lanes<16, char>>(table),
                                                              reinterpret_cast<lanes<16, char>>(index)));
}
#endif

/// A bit for each lane that `hit`, a comparison, holds for.
template <class Hit>
SIPWIRE_INLINE std::uint32_t hits(const Hit& hit) noexcept {
  return top_bits(reinterpret_cast<lanes<sizeof(Hit)>>(hit));
}

/// A bit for each of 32 octets that `test`, a comparison of lanes, holds for.
template <class Test>
SIPWIRE_INLINE std::uint32_t bits32_where(const char* p, const Test& test) noexcept {
  std::uint32_t out = 0;
  for (std::size_t i = 0; i < 32; i += lane_count) out |= hits(test(load_lanes<lane_count>(p + i))) << i;
  return out;
}
/// The same of 64.
template <class Test>
SIPWIRE_INLINE std::uint64_t bits64_where(const char* p, const Test& test) noexcept {
  return bits32_where(p, test) | std::uint64_t{bits32_where(p + 32, test)} << 32U;
}

}}}  // namespace sipwire::detail
#endif
