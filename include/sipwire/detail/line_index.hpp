#pragma once

/// \file
/// The line ends of a header block, found 64 bytes at a time.
///
/// This takes the place of the header_block automaton where its input is regular: every CR followed by LF, every LF after CR, and no
/// control bytes. At the first byte that is not, the index ends and the automaton, which is the specification, takes over.

#include <bit>
#include <cstdint>

#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2)
#define SIPWIRE_LINE_INDEX 1

/// What one block of 64 bytes holds, a bit a byte.
struct line_block {
  std::uint64_t lf = 0;
  std::uint64_t cr = 0;
  std::uint64_t control = 0;  // controls but HTAB, CR and LF
};

#if defined(SIPWIRE_AVX2)
SIPWIRE_INLINE line_block classify_lines(const char* p) noexcept {
  const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
  const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + 32));
  const auto bits = [](const __m256i& x, const __m256i& y) {
    return std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(x))} |
           std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(y))} << 32U;
  };
  const auto equal = [&](char byte) {
    const __m256i k = _mm256_set1_epi8(byte);
    return bits(_mm256_cmpeq_epi8(a, k), _mm256_cmpeq_epi8(b, k));
  };
  const __m256i top = _mm256_set1_epi8(0x1F);
  const std::uint64_t low = bits(_mm256_cmpeq_epi8(_mm256_min_epu8(a, top), a), _mm256_cmpeq_epi8(_mm256_min_epu8(b, top), b));
  const std::uint64_t lf = equal('\n');
  const std::uint64_t cr = equal('\r');
  return {lf, cr, (low & ~(lf | cr | equal('\t'))) | equal(0x7F)};
}
#else
SIPWIRE_INLINE line_block classify_lines(const char* p) noexcept {
  line_block out;
  for (unsigned i = 0; i < 4; ++i) {
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * i));
    const auto bits = [i](const __m128i& x) { return std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(x))} << (16 * i); };
    const auto equal = [&](char byte) { return bits(_mm_cmpeq_epi8(v, _mm_set1_epi8(byte))); };
    const std::uint64_t low = bits(_mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1F)), v));
    const std::uint64_t lf = equal('\n');
    const std::uint64_t cr = equal('\r');
    out.lf |= lf;
    out.cr |= cr;
    out.control |= (low & ~(lf | cr | equal('\t'))) | equal(0x7F);
  }
  return out;
}
#endif

/// A window on the line ends of a header block: `count` offsets of LF bytes, from `fill` to `fill`.
///
/// Lines are those of the block from the start given on; indexing stops behind the empty line, at the first irregular byte, or at the end
/// of the input, so a long body is not read.
class line_index {
 public:
  static constexpr std::uint32_t capacity = 192;

  line_index(const source& from, const char* start) noexcept : begin_(from.begin()), end_(from.end()), next_(start) {}

  /// Indexes on until the window is nearly full or nothing is left to index. False when no further line end was found.
  bool fill() noexcept {
    count_ = 0;
    while (!closed_ && count_ < capacity - 64) {
      const std::ptrdiff_t left = end_ - next_;
      if (SIPWIRE_LIKELY(left >= 64)) {
        take(classify_lines(next_), 64);
      } else {
        // The last block is loaded so that it ends with the input, and shifted.
        closed_ = true;
        if (left == 0 || end_ - begin_ < 64) break;
        const auto skip = static_cast<unsigned>(64 - left);
        line_block block = classify_lines(end_ - 64);
        block = {block.lf >> skip, block.cr >> skip, block.control >> skip};
        take(block, static_cast<unsigned>(left));
      }
    }
    return count_ != 0;
  }
  [[nodiscard]] std::uint32_t count() const noexcept { return count_; }
  [[nodiscard]] std::uint32_t operator[](std::uint32_t i) const noexcept { return ends_[i]; }

 private:
  SIPWIRE_INLINE void take(line_block block, unsigned width) noexcept {
    // Each CR must have its LF one byte later, across blocks too; a CR as last byte of the input has not.
    const std::uint64_t odd = (block.lf ^ (block.cr << 1U | cr_before_)) | block.control;
    std::uint64_t lf = block.lf;
    if (SIPWIRE_UNLIKELY(odd != 0)) {
      const std::uint64_t first = odd & (~odd + 1);
      lf &= first - 1;
      closed_ = true;
    }
    // An LF two bytes after an LF ends the empty line.
    const std::uint64_t empty = lf & (lf << 2U | lf_before_);
    cr_before_ = block.cr >> 63U;
    lf_before_ = block.lf >> 62U;
    closed_ = closed_ || empty != 0;
    const auto at = static_cast<std::uint32_t>(next_ - begin_);
    const auto n = static_cast<std::uint32_t>(std::popcount(lf));
    // Lines of fewer than sixteen bytes are rare, so four at a time is nearly always enough.
    std::uint32_t* out = ends_ + count_;
    for (std::uint32_t i = 0; i < n; i += 4) {
      for (unsigned k = 0; k < 4; ++k) {
        out[i + k] = at + static_cast<std::uint32_t>(std::countr_zero(lf));
        lf &= lf - 1;
      }
    }
    count_ += n;
    next_ += width;
  }

  const char* begin_;
  const char* end_;
  const char* next_;
  std::uint64_t cr_before_ = 0;
  std::uint64_t lf_before_ = 2;  // the start line ended right before
  std::uint32_t count_ = 0;
  bool closed_ = false;
  std::uint32_t ends_[capacity + 4];
};
#endif

}  // namespace sipwire::inline SIPWIRE_ISA::detail
