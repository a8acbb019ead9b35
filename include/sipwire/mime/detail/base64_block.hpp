#pragma once

/// \file
/// The alphabet of base64, and whole blocks of it by vectors.

#include <array>
#include <bit>

#include "../../core/detail/lanes.hpp"
#include "../../core/vocabulary.hpp"

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

using sipwire::detail::lanes;
using sipwire::detail::look_up;
using octets = lanes<32>;
using shorts = lanes<32, unsigned short>;
using words = lanes<32, unsigned>;

/// The word in every lane.
SIPWIRE_INLINE octets all_words(unsigned word) noexcept {
  return reinterpret_cast<octets>(words{} + word);
}

/// Decodes 32 characters into 24 bytes and returns how many from the first on are in the alphabet; what comes
/// from others is rubbish.
///
/// The characters fall into five ranges by their high nibble. One table look-up by each nibble gives bits
/// that meet only for characters outside all ranges, a third the distance from character to value; `/` shares
/// its nibble with `+` and is told apart by a compare.
SIPWIRE_INLINE unsigned base64_decode_block(const char* p, char* out) noexcept {
  constexpr octets by_low = {0x15, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x13,
                             0x1A, 0x1B, 0x1B, 0x1B, 0x1A, 0x15, 0x11, 0x11, 0x11, 0x11, 0x11,
                             0x11, 0x11, 0x11, 0x11, 0x13, 0x1A, 0x1B, 0x1B, 0x1B, 0x1A};
  constexpr octets by_high = {0x10, 0x10, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08, 0x10, 0x10, 0x10,
                              0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x01, 0x02, 0x04, 0x08,
                              0x04, 0x08, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10};
  // -65 and -71 among them, modulo 256.
  constexpr octets distance = {0, 16, 19, 4, 191, 191, 185, 185, 0, 0, 0, 0, 0, 0, 0, 0,
                               0, 16, 19, 4, 191, 191, 185, 185, 0, 0, 0, 0, 0, 0, 0, 0};
  const octets text = sipwire::detail::load_lanes<32>(p);
  // Bit 5 of the shuffle's index is ignored by it, so one mask serves both nibbles and the compare with '/'.
  const octets slash = octets{} + 0x2F;
  const octets high = reinterpret_cast<octets>(reinterpret_cast<words>(text) >> 4) & slash;
  const octets foreign = look_up(by_low, text & slash) & look_up(by_high, high);
  const octets sextets = text + look_up(distance, reinterpret_cast<octets>(text == slash) + high);
  const auto pairs = __builtin_ia32_pmaddubsw256(reinterpret_cast<lanes<32, char>>(sextets),
                                                 reinterpret_cast<lanes<32, char>>(all_words(0x01400140)));
  const auto triples =
      __builtin_ia32_pmaddwd256(pairs, reinterpret_cast<lanes<32, short>>(all_words(0x00011000)));
  // Indexes with the top bit set give zero.
  constexpr octets order = {2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 128, 128, 128, 128,
                            2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 128, 128, 128, 128};
  const auto packed = __builtin_ia32_permvarsi256(
      reinterpret_cast<lanes<32, int>>(look_up(reinterpret_cast<octets>(triples), order)),
      lanes<32, int>{0, 1, 2, 4, 5, 6, 7, 7});
  std::memcpy(out, &packed, 16);
  const auto last = __builtin_ia32_extract128i256(reinterpret_cast<lanes<32, long long>>(packed), 1);
  std::memcpy(out + 16, &last, 8);
  const std::uint32_t bad = ~sipwire::detail::hits(foreign == 0);
  return static_cast<unsigned>(std::countr_zero(bad));
}

/// Encodes 24 bytes into 32 characters; reads 28 bytes.
SIPWIRE_INLINE void base64_encode_block(const char* p, char* out) noexcept {
  lanes<32, long long> both = {};
  std::memcpy(&both, p, 16);
  both = __builtin_ia32_insert128i256(
      both, reinterpret_cast<lanes<16, long long>>(sipwire::detail::load_lanes<16>(p + 12)), 1);
  const octets in =
      look_up(reinterpret_cast<octets>(both), octets{1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10,
                                                     1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10});
  const auto odd = reinterpret_cast<octets>(
      __builtin_ia32_pmulhuw256(reinterpret_cast<lanes<32, short>>(in & all_words(0x0FC0FC00)),
                                reinterpret_cast<lanes<32, short>>(all_words(0x04000040))));
  const auto even = reinterpret_cast<octets>(reinterpret_cast<shorts>(in & all_words(0x003F03F0)) *
                                             reinterpret_cast<shorts>(all_words(0x01000010)));
  const octets sextets = odd | even;
  // -4, -19 and -16 among them, modulo 256.
  constexpr octets distance = {65, 71, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 237, 240, 0, 0,
                               65, 71, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 237, 240, 0, 0};
  // 0 up to 25, 1 up to 51, then one more for each.
  const auto small = reinterpret_cast<lanes<32, signed char>>(sextets);
  const octets above_51 = (sextets - 51) & reinterpret_cast<octets>(small > 51);
  const octets range = above_51 - reinterpret_cast<octets>(small > 25);
  sipwire::detail::store_lanes<32>(out, sextets + look_up(distance, range));
}
#else
inline constexpr bool base64_vectors = false;
#endif

}}}}  // namespace sipwire::mime::detail
