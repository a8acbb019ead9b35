#pragma once

/// \file
/// The alphabet of base64, and whole blocks of it by vectors.

#include <array>
#include <bit>

#include "../../core/vocabulary.hpp"

#if defined(SIPWIRE_AVX2)
#include <immintrin.h>
#endif

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

inline constexpr char base64_alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// What a character stands for, 0xFF for one outside the alphabet.
inline constexpr auto base64_values = [] {
  std::array<std::uint8_t, 256> out{};
  out.fill(0xFF);
  for (std::uint8_t i = 0; i < 64; ++i) out[static_cast<unsigned char>(base64_alphabet[i])] = i;
  return out;
}();

#if defined(SIPWIRE_AVX2)
inline constexpr bool base64_vectors = true;

/// A table of sixteen in both halves of a vector. Not setr_epi8, whose arguments are char and may have no
/// sign.
SIPWIRE_INLINE __m256i both_lanes(const std::int8_t (&table)[16]) noexcept {
  return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(table)));
}

/// Decodes 32 characters into 24 bytes and returns how many from the first on are in the alphabet; what comes
/// from others is rubbish.
///
/// The characters fall into five ranges by their high nibble. One table look-up by each nibble gives bits
/// that meet only for characters outside all ranges, a third the distance from character to value; `/` shares
/// its nibble with `+` and is told apart by a compare.
SIPWIRE_INLINE unsigned base64_decode_block(const char* p, char* out) noexcept {
  const __m256i by_low = _mm256_setr_epi8(0x15, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x13,
                                          0x1A, 0x1B, 0x1B, 0x1B, 0x1A, 0x15, 0x11, 0x11, 0x11, 0x11, 0x11,
                                          0x11, 0x11, 0x11, 0x11, 0x13, 0x1A, 0x1B, 0x1B, 0x1B, 0x1A);
  const __m256i by_high = _mm256_setr_epi8(0x10, 0x10, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08, 0x10, 0x10, 0x10,
                                           0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x01, 0x02, 0x04, 0x08,
                                           0x04, 0x08, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10);
  static constexpr std::int8_t distances[16] = {0, 16, 19, 4, -65, -65, -71, -71, 0, 0, 0, 0, 0, 0, 0, 0};
  const __m256i distance = both_lanes(distances);
  const __m256i text = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
  // Bit 5 of the shuffle's index is ignored by it, so one mask serves both nibbles and the compare with '/'.
  const __m256i slash = _mm256_set1_epi8(0x2F);
  const __m256i high = _mm256_and_si256(_mm256_srli_epi32(text, 4), slash);
  const __m256i low = _mm256_and_si256(text, slash);
  const __m256i foreign =
      _mm256_and_si256(_mm256_shuffle_epi8(by_low, low), _mm256_shuffle_epi8(by_high, high));
  const __m256i shift = _mm256_shuffle_epi8(distance, _mm256_add_epi8(_mm256_cmpeq_epi8(text, slash), high));
  const __m256i sextets = _mm256_add_epi8(text, shift);
  const __m256i pairs = _mm256_maddubs_epi16(sextets, _mm256_set1_epi32(0x01400140));
  const __m256i triples = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000));
  static constexpr std::int8_t orders[16] = {2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1};
  const __m256i order = both_lanes(orders);
  const __m256i packed = _mm256_permutevar8x32_epi32(_mm256_shuffle_epi8(triples, order),
                                                     _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 7, 7));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(out), _mm256_castsi256_si128(packed));
  _mm_storel_epi64(reinterpret_cast<__m128i*>(out + 16), _mm256_extracti128_si256(packed, 1));
  const auto bad =
      ~static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(foreign, _mm256_setzero_si256())));
  return static_cast<unsigned>(std::countr_zero(bad));
}

/// Encodes 24 bytes into 32 characters; reads 28 bytes.
SIPWIRE_INLINE void base64_encode_block(const char* p, char* out) noexcept {
  __m256i in = _mm256_castsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
  in = _mm256_inserti128_si256(in, _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 12)), 1);
  in = _mm256_shuffle_epi8(in, _mm256_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10, 1, 0, 2, 1,
                                                4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10));
  const __m256i odd =
      _mm256_mulhi_epu16(_mm256_and_si256(in, _mm256_set1_epi32(0x0FC0FC00)), _mm256_set1_epi32(0x04000040));
  const __m256i even =
      _mm256_mullo_epi16(_mm256_and_si256(in, _mm256_set1_epi32(0x003F03F0)), _mm256_set1_epi32(0x01000010));
  const __m256i sextets = _mm256_or_si256(odd, even);
  static constexpr std::int8_t distances[16] = {65, 71, -4, -4, -4,  -4,  -4, -4,
                                                -4, -4, -4, -4, -19, -16, 0,  0};
  const __m256i distance = both_lanes(distances);
  const __m256i range = _mm256_sub_epi8(_mm256_subs_epu8(sextets, _mm256_set1_epi8(51)),
                                        _mm256_cmpgt_epi8(sextets, _mm256_set1_epi8(25)));
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(out),
                      _mm256_add_epi8(sextets, _mm256_shuffle_epi8(distance, range)));
}
#else
inline constexpr bool base64_vectors = false;
#endif

}}}}  // namespace sipwire::mime::detail
