#pragma once

/// \file
/// The end-line of an MSRP chunk, looked for in opaque bytes (RFC 4975 7.1, 9): CRLF, seven hyphens, the
/// transaction id, a flag, CRLF.
///
/// A sender knows its transaction id and may fill a body with what nearly ends it, so candidates must be
/// cheap to refuse: the first and the last byte of CRLF, hyphens and id are compared over whole vectors, then
/// LF and the last hyphen, and what is left word by word.

#include <array>
#include <bit>
#include <cstring>
#include <type_traits>

#include "../../core/detail/find_needle.hpp"
#include "../../core/vocabulary.hpp"
#include "../values/transact_id.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// continuation-flag = "+" / "$" / "#"
constexpr bool is_continuation_flag(char c) noexcept {
  return c == '$' || c == '+' || c == '#';
}

/// What ends one chunk. CR stands in it at two places only, and at the second one more byte makes it whole:
/// so of the bytes that have matched, none but the first can begin another match, and nothing has to be kept
/// but their number and the flag.
class end_line {
 public:
  static constexpr std::size_t most_id = max_loose_ident;
  static constexpr std::size_t lead = 9;  // CRLF and the hyphens
  static constexpr std::size_t most = lead + most_id + 3;

  // Leaves the text as it is, where `= default` would zero it. NOLINTNEXTLINE(modernize-use-equals-default)
  constexpr end_line() noexcept {}
  explicit end_line(std::string_view id) noexcept { set(id); }
  /// The id of a start line: 1 to 240 octets, none of them CR.
  void set(std::string_view id) noexcept {
    stem_ = static_cast<std::uint8_t>(lead + id.size());
    std::memcpy(text_.data(), "\r\n-------", lead);
    std::memcpy(text_.data() + lead, id.data(), id.size());
    std::memcpy(text_.data() + stem_, "$\r\n", 3);
  }

  /// Octets from CRLF to CRLF.
  [[nodiscard]] constexpr std::size_t size() const noexcept { return stem_ + std::size_t{3}; }
  [[nodiscard]] constexpr std::string_view id() const noexcept { return {text_.data() + lead, stem_ - lead}; }
  /// The first n octets of it, whose flag is `flag`.
  [[nodiscard]] std::string_view text(std::size_t n, char flag) noexcept {
    if (n > stem_) text_[stem_] = flag;
    return {text_.data(), n};
  }

  /// May `c` be the octet behind the first `matched`? Never asked when all have matched.
  [[nodiscard]] constexpr bool goes_on(std::size_t matched, char c) const noexcept {
    return matched == stem_ ? is_continuation_flag(c) : c == text_[matched];
  }

  /// How many octets from p on match, up to pe.
  [[nodiscard]] std::size_t match(const char* p, const char* pe) const noexcept {
    std::size_t n = 0;
    while (n != size() && p + n != pe && goes_on(n, p[n])) ++n;
    return n;
  }

  /// Where in [p, pe) an end-line begins that is whole, or of which only what is behind pe is missing; pe
  /// when there is none.
  template <class Runs>
  [[nodiscard]] const char* find(const char* p, const char* const pe) const noexcept {
    const auto whole = static_cast<std::ptrdiff_t>(size());
    if (pe - p >= whole) {
      const char* const hit = find_whole<Runs>(p, pe);
      if (hit != nullptr) return hit;
      p = pe - whole + 1;
    }
    for (; (p = find_byte(p, pe, '\r')) != pe; ++p)
      if (match(p, pe) == static_cast<std::size_t>(pe - p)) return p;
    return pe;
  }

 private:
  /// Do the octets behind CR match up to and with the last CRLF?
  [[nodiscard]] SIPWIRE_INLINE bool stands_at(const char* p) const noexcept {
    std::uint64_t a, b;
    std::memcpy(&a, p + 1, 8);
    std::memcpy(&b, text_.data() + 1, 8);
    if (a != b) return false;
    const char* const behind = p + stem_;
    const char* const end = text_.data() + stem_;
    if (behind[1] != '\r' || behind[2] != '\n' || !is_continuation_flag(*behind)) return false;
    std::uint32_t c, d;
    std::memcpy(&c, behind - 4, 4);
    std::memcpy(&d, end - 4, 4);
    return c == d && std::memcmp(p + lead, text_.data() + lead, stem_ - lead) == 0;
  }

  [[nodiscard]] const char* find_bytewise(const char* p, const char* const stop) const noexcept {
    for (; (p = find_byte(p, stop, '\r')) != stop; ++p)
      if (stands_at(p)) return p;
    return nullptr;
  }

  /// Eight candidates at a time, without vectors.
  [[nodiscard]] const char* find_wordwise(const char* p, const char* const stop) const noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101, high = 0x8080808080808080;
    const std::uint64_t last = ones * static_cast<unsigned char>(text_[stem_ - 1U]);
    const auto word = [](const char* at) noexcept {
      std::uint64_t out;
      std::memcpy(&out, at, sizeof out);
      return out;
    };
    for (; stop - p >= 8; p += 8) {
      std::uint64_t differ = (word(p) ^ ones * '\r') | (word(p + stem_ - 1) ^ last);
      if (((differ - ones) & ~differ & high) == 0) continue;
      differ |= (word(p + 1) ^ ones * '\n') | (word(p + 8) ^ ones * '-');
      if (((differ - ones) & ~differ & high) == 0) continue;
      for (int i = 0; i < 8; ++i)
        if (p[i] == '\r' && stands_at(p + i)) return p + i;
    }
    return find_bytewise(p, stop);
  }

  /// The first end-line that is whole in [p, pe), which has room for one; null without one.
  template <class Runs>
  [[nodiscard]] const char* find_whole(const char* p, const char* const pe) const noexcept {
    const char* const stop = pe - size() + 1;
#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2) || defined(SIPWIRE_NEON)
    if constexpr (!std::is_same_v<Runs, byte_runs>) {
      if (stop - p < sipwire::detail::pair_width) return find_wordwise(p, stop);
      const std::ptrdiff_t behind = stem_ - 1;
      const char last = text_[stem_ - 1U];
      constexpr sipwire::detail::pair_mask one =
          (sipwire::detail::pair_mask{1} << sipwire::detail::pair_bits) - 1;
      const auto look = [this](const char* block, sipwire::detail::pair_mask mask) noexcept -> const char* {
        mask &= sipwire::detail::pairs_at(block + 1, block + 8, '\n', '-');
        while (mask != 0) {
          const auto at = static_cast<unsigned>(std::countr_zero(mask)) / sipwire::detail::pair_bits;
          if (stands_at(block + at)) return block + at;
          mask &= ~(one << (at * sipwire::detail::pair_bits));
        }
        return nullptr;
      };
      for (; stop - p >= 2 * sipwire::detail::pair_width; p += 2 * sipwire::detail::pair_width) {
        const sipwire::detail::pair_mask first = sipwire::detail::pairs_at(p, p + behind, '\r', last);
        const sipwire::detail::pair_mask second = sipwire::detail::pairs_at(
            p + sipwire::detail::pair_width, p + sipwire::detail::pair_width + behind, '\r', last);
        if (SIPWIRE_UNLIKELY((first | second) != 0)) {
          if (const char* const hit = look(p, first)) return hit;
          if (const char* const hit = look(p + sipwire::detail::pair_width, second)) return hit;
        }
      }
      if (stop - p >= sipwire::detail::pair_width) {
        if (const char* const hit = look(p, sipwire::detail::pairs_at(p, p + behind, '\r', last))) return hit;
        p += sipwire::detail::pair_width;
      }
      if (p == stop) return nullptr;
      // The last block overlaps the one before; what it shows again has been refused already.
      const char* const block = stop - sipwire::detail::pair_width;
      return look(block, sipwire::detail::pairs_at(block, block + behind, '\r', last));
    }
#endif
    return std::is_same_v<Runs, byte_runs> ? find_bytewise(p, stop) : find_wordwise(p, stop);
  }

  std::array<char, most> text_;
  std::uint8_t stem_ = 0;  // without flag and CRLF
};

}}}}  // namespace sipwire::msrp::detail
