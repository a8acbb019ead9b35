#pragma once

/// \file
/// What the framing of a stream looks at in a header block, 64 bytes at a time and resumable at every byte.
///
/// detail/line_index.hpp wants a whole message; this one keeps what the next byte may ask of those before it.

#include <array>
#include <cstring>
#include <type_traits>

#include "../../core/detail/line_index.hpp"
#include "../../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// What up to 64 bytes hold, a bit a byte. The letter is certain only where `l` and `Content-Length` have it:
/// at the start of a line and eight bytes behind it.
struct stream_block {
  std::uint64_t lf = 0;
  std::uint64_t cr = 0;
  std::uint64_t low = 0;  ///< every control byte: below 0x20, and 0x7F
  std::uint64_t l = 0;    ///< `l` and `L`
};

/// The same of the bytes before: bit 63 is the last of them.
struct stream_history {
  std::uint64_t lf = 0;
  std::uint64_t cr = 0;

  static constexpr std::uint64_t push(std::uint64_t old, std::uint64_t bits, unsigned n) noexcept {
    return n == 64 ? bits : bits << (64 - n) | old >> n;
  }
};

inline void classify_byte(char byte, unsigned i, stream_block& out) noexcept {
  const auto u = static_cast<unsigned char>(byte);
  const std::uint64_t bit = std::uint64_t{1} << i;
  if (u < 0x20 || u == 0x7F) {
    out.low |= bit;
    if (u == '\n') out.lf |= bit;
    if (u == '\r') out.cr |= bit;
  } else if ((u | 0x20U) == 'l') {
    out.l |= bit;
  }
}

#if defined(SIPWIRE_LINE_INDEX)
/// A vector of one byte, in memory: compilers make the constant anew for each block otherwise.
template <unsigned char Byte>
struct byte_vector {
  alignas(32) static constexpr std::array<unsigned char, 32> bytes = [] {
    std::array<unsigned char, 32> out{};
    for (auto& b : out) b = Byte;
    return out;
  }();
  static SIPWIRE_INLINE auto load() noexcept {
    using namespace sipwire::detail;
    return load_lanes<lane_count>(bytes.data());
  }
};

SIPWIRE_INLINE stream_block classify_stream(const char* p) noexcept {
  using sipwire::detail::bits64_where;
  return {bits64_where(p, [](const auto& v) { return v == byte_vector<'\n'>::load(); }),
          bits64_where(p, [](const auto& v) { return v == byte_vector<'\r'>::load(); }),
          bits64_where(p,
                       [](const auto& v) {
                         return (v <= byte_vector<0x1F>::load()) | (v == byte_vector<0x7F>::load());
                       }),
          bits64_where(
              p, [](const auto& v) { return (v | byte_vector<0x20>::load()) == byte_vector<'l'>::load(); })};
}
#endif

/// A word at a time: only near line ends is each byte looked at.
inline stream_block classify_words(const char* p, unsigned n, std::uint64_t lf_before) noexcept {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t tops = 0x8080808080808080U;
  stream_block out;
  unsigned i = 0;
  for (; i + 8 <= n; i += 8) {
    std::uint64_t word;
    std::memcpy(&word, p + i, sizeof word);
    const std::uint64_t del = word ^ (ones * 0x7F);
    const std::uint64_t control = (((word - ones * 0x20) & ~word) | ((del - ones) & ~del)) & tops;
    // A line that began in the nine bytes before may have its letters here.
    const std::uint64_t recent =
        i == 0 ? lf_before >> 55U : (i == 8 ? (out.lf << 1U | lf_before >> 63U) : out.lf >> (i - 9)) & 0x1FFU;
    if ((control | recent) == 0) continue;
    for (unsigned k = i; k < i + 8; ++k) classify_byte(p[k], k, out);
  }
  for (; i < n; ++i) classify_byte(p[i], i, out);
  return out;
}

/// The n bytes, 1 to 64, from `at` on; loads stay inside the source. byte_runs looks at each byte,
/// vector_runs at as many as it can.
template <class Runs>
SIPWIRE_INLINE stream_block classify_stream(const source& from, std::uint32_t at, unsigned n,
                                            [[maybe_unused]] const stream_history& before) noexcept {
  const char* const p = from.data() + at;
  if constexpr (std::is_same_v<Runs, byte_runs>) {
    stream_block out;
    for (unsigned i = 0; i < n; ++i) classify_byte(p[i], i, out);
    return out;
  } else {
#if defined(SIPWIRE_LINE_INDEX)
    if (SIPWIRE_LIKELY(n == 64)) return classify_stream(p);
    stream_block b;
    unsigned skip = 0;
    if (from.end() - p >= 64) {
      b = classify_stream(p);
    } else if (from.size() >= 64) {
      skip = 64 - static_cast<unsigned>(from.end() - p);
      b = classify_stream(from.end() - 64);
    } else {
      std::array<char, 64> copy{};
      std::memcpy(copy.data(), p, n);
      b = classify_stream(copy.data());
    }
    const std::uint64_t mask = (std::uint64_t{1} << n) - 1;
    return {b.lf >> skip & mask, b.cr >> skip & mask, b.low >> skip & mask, b.l >> skip & mask};
#else
    return classify_words(p, n, before.lf);
#endif
  }
}

}}}}  // namespace sipwire::sip::detail
