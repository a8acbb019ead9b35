#pragma once

/// \file
/// The line ends of a header block, found 64 bytes at a time.
///
/// This takes the place of the header_block automaton where its input is regular: every CR followed by LF,
/// every LF after CR, and no control bytes. At the first byte that is not, the index ends and the automaton,
/// which is the specification, takes over.

#include <bit>
#include <cstdint>

#include "../scan_bytes.hpp"
#include "../text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2)
#define SIPWIRE_LINE_INDEX 1

/// What one block of 64 bytes holds, a bit a byte.
struct line_block {
  std::uint64_t lf = 0;
  std::uint64_t low = 0;  // every control byte: below 0x20, and 0x7F
};

SIPWIRE_INLINE line_block classify_lines(const char* p) noexcept {
  return {bits64_where(p, [](const auto& v) { return v == '\n'; }),
          bits64_where(p, [](const auto& v) { return (v <= 0x1F) | (v == 0x7F); })};
}

/// A window on the line ends of a header block: `count` offsets of LF bytes, from `fill` to `fill`.
///
/// Lines are those of the block from the start given on; indexing stops behind the empty line, at the first
/// irregular byte, or at the end of the input, so a long body is not read. The byte before an indexed LF is a
/// control; the user looks whether it is CR.
class line_index {
 public:
  static constexpr std::uint32_t capacity = 192;

  line_index(const source& from, const char* start) noexcept
      : begin_(from.begin()), end_(from.end()), next_(start) {}

  /// Indexes on until the window is nearly full or nothing is left to index. False when no further line end
  /// was found.
  bool fill() noexcept {
    state now = state_;
    const char* next = next_;
    std::uint32_t* out = ends_;
    if (SIPWIRE_LIKELY(!now.closed)) {
      while (SIPWIRE_LIKELY(end_ - next >= 64)) {
        out = take(now, classify_lines(next), next, 0, static_cast<std::uint32_t>(next - begin_), out);
        next += 64;
        if (now.closed || out > ends_ + (capacity - 64)) break;
      }
      if (!now.closed && end_ - next < 64) {
        // The last block is loaded so that it ends with the input, and shifted.
        now.closed = true;
        if (next != end_ && end_ - begin_ >= 64) {
          const auto skip = static_cast<unsigned>(64 - (end_ - next));
          const line_block block = classify_lines(end_ - 64);
          out = take(now, {block.lf >> skip, block.low >> skip}, end_ - 64, skip,
                     static_cast<std::uint32_t>(next - begin_), out);
          now.closed = true;
        }
      }
    }
    next_ = next;
    state_ = now;
    count_ = static_cast<std::uint32_t>(out - ends_);
    return count_ != 0;
  }
  [[nodiscard]] std::uint32_t count() const noexcept { return count_; }
  [[nodiscard]] std::uint32_t operator[](std::uint32_t i) const noexcept { return ends_[i]; }

 private:
  struct state {
    std::uint64_t cr_before = 0;
    std::uint64_t lf_before = 2;  // the start line ended right before
    bool closed = false;
  };

  // Writes the line ends of a block that lies `at` bytes into the input from `out` on, and returns where they
  // end.
  static SIPWIRE_INLINE std::uint32_t* take(state& now, line_block block, const char* loaded, unsigned skip,
                                            std::uint32_t at, std::uint32_t* out) noexcept {
    // Every control must be a CR with its LF one byte later, across blocks too; a CR as last byte of the
    // input has none.
    const std::uint64_t cr = block.low & ~block.lf;
    std::uint64_t lf = block.lf;
    if (SIPWIRE_UNLIKELY(lf != (cr << 1U | now.cr_before))) {
      const regularity found = regular_part(block, loaded, skip, now.cr_before);
      lf = found.lf;
      now.cr_before = found.cr >> 63U;
      now.closed = found.broken;
    } else {
      now.cr_before = cr >> 63U;
    }
    // An LF two bytes after an LF ends the empty line.
    if ((lf & (lf << 2U | now.lf_before)) != 0) now.closed = true;
    now.lf_before = block.lf >> 62U;
    // A block seldom holds more than two line ends, and writing one too many costs less than asking.
    std::uint32_t* const last = out + std::popcount(lf);
    const auto two = [&] {
      out[0] = at + static_cast<std::uint32_t>(std::countr_zero(lf));
      lf &= lf - 1;
      out[1] = at + static_cast<std::uint32_t>(std::countr_zero(lf));
      lf &= lf - 1;
    };
    two();
    while (SIPWIRE_UNLIKELY(lf != 0)) {
      out += 2;
      two();
    }
    return last;
  }

  struct regularity {
    std::uint64_t lf;
    std::uint64_t cr;
    bool broken;
  };
  // Blanks by HTAB are no irregularity; anything else closes the index at its place.
  static SIPWIRE_NOINLINE regularity regular_part(line_block block, const char* loaded, unsigned skip,
                                                  std::uint64_t cr_before) noexcept {
    const std::uint64_t cr = bits64_where(loaded, [](const auto& v) { return v == '\r'; }) >> skip;
    const std::uint64_t tab = bits64_where(loaded, [](const auto& v) { return v == '\t'; }) >> skip;
    const std::uint64_t odd = (block.lf ^ (cr << 1U | cr_before)) | (block.low & ~(block.lf | cr | tab));
    return {odd == 0 ? block.lf : block.lf & ((odd & (~odd + 1)) - 1), cr, odd != 0};
  }

  const char* begin_;
  const char* end_;
  const char* next_;
  state state_;
  std::uint32_t count_ = 0;
  std::uint32_t ends_[capacity + 4];
};
#endif

}}}  // namespace sipwire::detail
