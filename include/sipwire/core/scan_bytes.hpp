#pragma once

/// \file
/// Vector scans over runs of one byte class, in bounds of the caller's buffer, equal byte for byte in every
/// instruction set.
///
/// `vector_runs` and `byte_runs` are the two run policies of the generated scanners: with the first, long
/// runs are skipped sixteen or thirty-two bytes at a time; with the second the automaton looks at every byte.
/// Tests hold the two equal.

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

#include "../config.hpp"
#include "charset.hpp"
#include "detail/lanes.hpp"
#include "text.hpp"

#if defined(SIPWIRE_NEON)
#include <arm_neon.h>
#endif

namespace sipwire { inline namespace SIPWIRE_ISA {

namespace detail {

template <class Class>
constexpr const char* skip_bytewise(const char* p, const char* pe) noexcept {
  for (; pe - p >= 4; p += 4) {
    if (!Class::set.contains(p[0])) return p;
    if (!Class::set.contains(p[1])) return p + 1;
    if (!Class::set.contains(p[2])) return p + 2;
    if (!Class::set.contains(p[3])) return p + 3;
  }
  while (p != pe && Class::set.contains(*p)) ++p;
  return p;
}

constexpr std::uint32_t digits_bytewise(const char* first, const char* last) noexcept {
  std::uint32_t value = 0;
  for (; first != last; ++first) value = value * 10 + static_cast<std::uint32_t>(*first - '0');
  return value;
}

#if defined(SIPWIRE_AVX2)
inline constexpr std::ptrdiff_t vector_width = 32;
using vector_mask = std::uint32_t;

/// The low_nibble table of a class for both halves of a vector.
template <class Class>
struct wide_table {
  alignas(32) static constexpr std::array<std::uint8_t, 32> low = [] {
    std::array<std::uint8_t, 32> out{};
    for (unsigned i = 0; i < 32; ++i) out[i] = Class::set.low_nibble()[i % 16];
    return out;
  }();
};

template <class Class>
SIPWIRE_INLINE vector_mask outside(const char* p) noexcept {
  const lanes<32> v = load_lanes<32>(p);
  const lanes<32> low_table = load_lanes<32>(wide_table<Class>::low.data());
  constexpr lanes<32> high_table = {1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0,
                                    1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0};
  // The shuffle ignores bits 4 to 6 of an index. A mask of unlike bytes is one load, a mask of like ones
  // three instructions.
  constexpr lanes<32> index_mask = {15, 31, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15,
                                    15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15};
  const lanes<32> high = reinterpret_cast<lanes<32>>(reinterpret_cast<lanes<32, unsigned short>>(v) >> 4);
  vector_mask mask = hits((look_up(low_table, v) & look_up(high_table, high & index_mask)) == 0);
  if constexpr (Class::set.has_high()) mask &= ~top_bits(v);
  return mask;
}
#elif defined(SIPWIRE_SSSE3)
inline constexpr std::ptrdiff_t vector_width = 16;
using vector_mask = std::uint32_t;

template <class Class>
SIPWIRE_INLINE vector_mask outside(const char* p) noexcept {
  static constexpr auto& low = Class::set.low_nibble();
  const lanes<16> v = load_lanes<16>(p);
  constexpr lanes<16> high_table = {1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0};
  vector_mask mask = hits((look_up(load_lanes<16>(low.data()), v) & look_up(high_table, v >> 4)) == 0);
  if constexpr (Class::set.has_high()) mask &= ~top_bits(v);
  return mask;
}
#elif defined(SIPWIRE_SSE2)
inline constexpr std::ptrdiff_t vector_width = 16;
using vector_mask = std::uint32_t;

/// Runs of neighbouring bytes.
struct byte_ranges {
  struct range {
    std::uint8_t first = 0;
    std::uint8_t last = 0;
  };
  std::array<range, 129> ranges{};
  std::size_t count = 0;

  /// The members of `set`, or the bytes that are none.
  constexpr byte_ranges(const byte_set& set, bool members) noexcept {
    for (unsigned b = 0; b < 256; ++b) {
      if (set.contains(static_cast<unsigned char>(b)) != members) continue;
      const auto byte = static_cast<std::uint8_t>(b);
      if (count == 0 || ranges[count - 1].last + 1U != b) ranges[count++].first = byte;
      ranges[count - 1].last = byte;
    }
  }
};

/// Do the members of a class make no more runs than the other bytes?
template <class Class>
inline constexpr bool by_members = byte_ranges(Class::set, true).count <=
                                   byte_ranges(Class::set, false).count;
template <class Class>
inline constexpr byte_ranges ranges_of = byte_ranges(Class::set, by_members<Class>);

/// Without a shuffle each run of neighbours is a subtraction and a comparison.
template <class Class>
SIPWIRE_INLINE vector_mask outside(const char* p) noexcept {
  const lanes<16> v = load_lanes<16>(p);
  [[maybe_unused]] const auto within = [v](byte_ranges::range r) {
    return r.first == r.last ? v == r.first : v - r.first <= static_cast<unsigned char>(r.last - r.first);
  };
  const auto found = [&]<std::size_t... I>(std::index_sequence<I...>) {
    return (lanes<16, signed char>{} | ... | within(ranges_of<Class>.ranges[I]));
  }
  (std::make_index_sequence<ranges_of<Class>.count>());
  const vector_mask mask = hits(found);
  return by_members<Class> ? ~mask & 0xFFFFU : mask;
}
#elif defined(SIPWIRE_NEON)
inline constexpr std::ptrdiff_t vector_width = 16;
using vector_mask = std::uint64_t;  // four bits a byte

template <class Class>
SIPWIRE_INLINE vector_mask outside(const char* p) noexcept {
  static constexpr auto& low = Class::set.low_nibble();
  static constexpr std::uint8_t high[16] = {1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0};
  const uint8x16_t v = vld1q_u8(reinterpret_cast<const std::uint8_t*>(p));
  const uint8x16_t by_low = vqtbl1q_u8(vld1q_u8(low.data()), vandq_u8(v, vdupq_n_u8(15)));
  const uint8x16_t by_high = vqtbl1q_u8(vld1q_u8(high), vshrq_n_u8(v, 4));
  uint8x16_t out = vceqq_u8(vandq_u8(by_low, by_high), vdupq_n_u8(0));
  if constexpr (Class::set.has_high()) out = vandq_u8(out, vcltq_u8(v, vdupq_n_u8(0x80)));
  return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(out), 4)), 0);
}
#endif

#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2)
SIPWIRE_INLINE std::ptrdiff_t first_of(vector_mask mask) noexcept {
  return std::countr_zero(mask);
}
SIPWIRE_INLINE vector_mask drop(vector_mask mask, std::ptrdiff_t bytes) noexcept {
  return mask >> bytes;
}
#elif defined(SIPWIRE_NEON)
SIPWIRE_INLINE std::ptrdiff_t first_of(vector_mask mask) noexcept {
  return std::countr_zero(mask) >> 2;
}
SIPWIRE_INLINE vector_mask drop(vector_mask mask, std::ptrdiff_t bytes) noexcept {
  return mask >> (4 * bytes);
}
#endif

}  // namespace detail

/// Run policy of the generated scanners that looks at every byte: the reference.
struct byte_runs {
  constexpr explicit byte_runs(const source&) noexcept {}
  template <class Class>
  static constexpr const char* skip(const char* p, const char*) noexcept {
    return p;
  }
  template <class Class>
  static constexpr const char* run(const char* p, const char*) noexcept {
    return p;
  }
  /// The number that the digits [first, last), at most eight of them, spell.
  static constexpr std::uint32_t few_digits(const char* first, const char* last) noexcept {
    return detail::digits_bytewise(first, last);
  }
};

/// byte_runs of a text in any charset: a scanner that reads keys by key_of() takes every byte from 0x80 for a
/// dot, which may stand in texts and in tokens, but not in names.
struct any_charset_runs : byte_runs {
  using byte_runs::byte_runs;
};
/// What a scanner takes the byte at p for.
template <class Runs>
constexpr unsigned char key_of(const char* p) noexcept {
  const auto c = static_cast<unsigned char>(*p);
  if constexpr (std::is_same_v<Runs, any_charset_runs>) return c >= 0x80 ? '.' : c;
  return c;
}

/// Run policy of the generated scanners that skips runs of one class by vector loads.
///
/// Loads stay inside the source: where fewer bytes than a vector remain, the last full vector of the source
/// is loaded and shifted.
class vector_runs {
 public:
  constexpr explicit vector_runs(const source& from) noexcept : begin_(from.begin()), end_(from.end()) {}

  /// How many bytes of the source stand from p on.
  [[nodiscard]] std::ptrdiff_t left(const char* p) const noexcept { return end_ - p; }

  /// The first byte in [p, pe) that is not in Class, or pe.
  template <class Class>
  SIPWIRE_INLINE const char* skip(const char* p, const char* pe) const noexcept {
#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2) || defined(SIPWIRE_NEON)
    using namespace detail;
    while (SIPWIRE_LIKELY(end_ - p >= vector_width)) {
      const vector_mask mask = outside<Class>(p);
      if (SIPWIRE_LIKELY(mask != 0)) {
        const char* q = p + first_of(mask);
        return q < pe ? q : pe;
      }
      p += vector_width;
      if (p >= pe) return pe;
    }
    return tail<Class>(p, pe);
#else
    return detail::skip_bytewise<Class>(p, pe);
#endif
  }

  /// skip() as one function for all automata: their hooks are many, and few of them are hot.
  template <class Class>
  SIPWIRE_NOINLINE const char* run(const char* p, const char* pe) const noexcept {
    return skip<Class>(p, pe);
  }

  /// The number that the digits [first, last), one to eight of them, spell; without a branch on how many
  /// there are.
  SIPWIRE_INLINE std::uint32_t few_digits(const char* first, const char* last) const noexcept {
    if constexpr (std::endian::native == std::endian::little) {
      if (SIPWIRE_LIKELY(last - begin_ >= 8)) {
        std::uint64_t word;
        std::memcpy(&word, last - 8, sizeof word);
        // The bytes before the digits go, and zeros stand for them.
        const std::uint64_t digits = ~std::uint64_t{0} << (64 - 8 * static_cast<unsigned>(last - first));
        word = (word & digits) - (0x3030303030303030U & digits);
        word = (word * 10 + (word >> 8U)) & 0x00FF00FF00FF00FFU;
        word = (word * 100 + (word >> 16U)) & 0x0000FFFF0000FFFFU;
        return static_cast<std::uint32_t>(word * 10000 + (word >> 32U));
      }
    }
    return detail::digits_bytewise(first, last);
  }

  /// Reads the one to five digits at p: their end, and the number that they spell. Null when there are none
  /// or more, or when fewer than eight bytes of the source are left to look at.
  SIPWIRE_INLINE const char* port_digits(const char* p, const char* pe,
                                         std::uint32_t& number) const noexcept {
    if constexpr (std::endian::native == std::endian::little) {
      if (SIPWIRE_LIKELY(end_ - p >= 8)) {
        std::uint64_t word;
        std::memcpy(&word, p, sizeof word);
        // The top bit of a byte is set where no digit stands: 0x3A and above by the sum, below 0x30 by the
        // difference.
        const std::uint64_t digits = word - 0x3030303030303030U;
        const std::uint64_t odd = ((word + 0x4646464646464646U) | digits | word) & 0x8080808080808080U;
        const auto left = static_cast<std::uint64_t>(pe - p);
        const auto run = static_cast<std::uint64_t>(std::countr_zero(odd)) / 8;
        const std::uint64_t n = run < left ? run : left;
        if (SIPWIRE_UNLIKELY(n - 1 > 4)) return nullptr;
        std::uint64_t value = digits << (64 - 8 * n);
        value = (value * 10 + (value >> 8U)) & 0x00FF00FF00FF00FFU;
        value = (value * 100 + (value >> 16U)) & 0x0000FFFF0000FFFFU;
        number = static_cast<std::uint32_t>(value * 10000 + (value >> 32U));
        return p + n;
      }
    }
    (void)p, (void)pe, (void)number;
    return nullptr;
  }

  /// The first Byte in [p, pe), or pe; for short texts, where a call would cost more than the search.
  template <char Byte>
  SIPWIRE_INLINE const char* find(const char* p, const char* pe) const noexcept {
#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
    for (; end_ - p >= 32; p += 32) {
      if (p >= pe) return pe;
      if (const std::uint32_t hits = bits32(p, Byte); hits != 0) {
        const char* const q = p + std::countr_zero(hits);
        return q < pe ? q : pe;
      }
    }
#endif
    if (p >= pe) return pe;
    const void* const hit =
        std::memchr(p, static_cast<unsigned char>(Byte), static_cast<std::size_t>(pe - p));
    return hit != nullptr ? static_cast<const char*>(hit) : pe;
  }

#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
  /// Bit i of each member speaks of p[i].
  struct host_bits {
    std::uint64_t dots = 0;
    std::uint64_t others = 0;  ///< bytes that are not alphanum, dots included
  };

  /// The host_bits of N bytes, 32 or 64; false when fewer remain.
  template <unsigned N>
  SIPWIRE_INLINE bool host_bits_of(const char* p, host_bits& out) const noexcept {
    if (end_ - p < static_cast<std::ptrdiff_t>(N)) return false;
    out = {};
    for (unsigned i = 0; i < N; i += 32) {
      out.dots |= std::uint64_t{bits32(p + i, '.')} << i;
      out.others |= std::uint64_t{not_alphanum32(p + i)} << i;
    }
    return true;
  }

  /// Where among 32 bytes no letter or digit stands.
  static SIPWIRE_INLINE std::uint32_t not_alphanum32(const char* p) noexcept {
#if defined(SIPWIRE_AVX2)
    return detail::outside<charset::alphanum>(p);
#else
    // Below zero wraps to a large number, so one comparison tests both ends of a range; bit 5 folds letters.
    return ~detail::bits32_where(p, [](const auto& v) { return ((v | 0x20) - 'a' <= 25) | (v - '0' <= 9); });
#endif
  }

  /// Where among 32 bytes no digit stands.
  static SIPWIRE_INLINE std::uint32_t not_digit32(const char* p) noexcept {
    return ~detail::bits32_where(p, [](const auto& v) { return v - '0' <= 9; });
  }

  /// Where `byte` stands among 32 bytes.
  static SIPWIRE_INLINE std::uint32_t bits32(const char* p, char byte) noexcept {
    const auto octet = static_cast<unsigned char>(byte);
    return detail::bits32_where(p, [octet](const auto& v) { return v == octet; });
  }
#endif

 private:
#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2) || defined(SIPWIRE_NEON)
  template <class Class>
  SIPWIRE_NOINLINE const char* tail(const char* p, const char* pe) const noexcept {
    using namespace detail;
    if (p == end_) return pe;
    if (end_ - begin_ >= vector_width) {
      const vector_mask mask = drop(outside<Class>(end_ - vector_width), vector_width - (end_ - p));
      if (mask == 0) return pe;
      const char* q = p + first_of(mask);
      return q < pe ? q : pe;
    }
    return skip_bytewise<Class>(p, pe);
  }
#endif

  const char* begin_;
  const char* end_;
};

/// The first occurrence of `byte` in [p, pe), or pe.
inline const char* find_byte(const char* p, const char* pe, char byte) noexcept {
  if (p == pe) return pe;
  const void* hit = std::memchr(p, static_cast<unsigned char>(byte), static_cast<std::size_t>(pe - p));
  return hit != nullptr ? static_cast<const char*>(hit) : pe;
}

}}  // namespace sipwire
