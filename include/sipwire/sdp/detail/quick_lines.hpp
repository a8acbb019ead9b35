#pragma once

/// \file
/// The lines of session descriptions that there are most of, in their usual shapes, read by vector
/// arithmetic; the automata take all others.

#include <bit>
#include <cstring>

#include "../../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
/// The lowest n bits, n from 1 to 64.
constexpr std::uint64_t low_bits(std::uint64_t n) noexcept {
  return ~std::uint64_t{0} >> (64 - n);
}
/// Where the lowest bit of a word stands that has one.
constexpr std::uint32_t lowest(std::uint64_t bits) noexcept {
  return static_cast<std::uint32_t>(std::countr_zero(bits));
}

/// Cuts `payload-type SP encoding-name "/" clock-rate [ "/" encoding-params ]`, the name of letters, digits
/// and hyphens. False means "ask the automaton", here and below.
SIPWIRE_INLINE bool quick_rtpmap(const char* p, const char* pe, const vector_runs& runs, const source& from,
                                 extent& format, extent& name, extent& rate, extent& params) noexcept {
  const auto n = static_cast<std::uint64_t>(pe - p);
  if (SIPWIRE_UNLIKELY(n - 1 > 31 || runs.left(p) < 32)) return false;
  const std::uint64_t live = low_bits(n);
  const std::uint64_t marks = vector_runs::not_alphanum32(p) & ~vector_runs::bits32(p, '-') & live;
  const std::uint64_t behind_blank = marks & (marks - 1);
  const std::uint64_t behind_slash = behind_blank & (behind_blank - 1);
  if (SIPWIRE_UNLIKELY(behind_blank == 0 || (behind_slash & (behind_slash - 1)) != 0)) return false;
  const std::uint32_t blank = lowest(marks);
  const std::uint32_t slash = lowest(behind_blank);
  const std::uint32_t end = behind_slash != 0 ? lowest(behind_slash) : static_cast<std::uint32_t>(n);
  // Of what is not the name and its neighbours, only the second slash is no digit.
  const std::uint64_t named = (std::uint64_t{2} << slash) - (std::uint64_t{1} << blank);
  if (SIPWIRE_UNLIKELY((vector_runs::not_digit32(p) & live & ~named) != behind_slash)) return false;
  if (SIPWIRE_UNLIKELY(p[blank] != ' ' || p[slash] != '/' || blank == 0 || slash == blank + 1 ||
                       end == slash + 1 || p[slash + 1] == '0' || (p[0] == '0' && blank != 1)))
    return false;
  const std::uint32_t first = from.offset(p);
  if (behind_slash != 0) {
    if (SIPWIRE_UNLIKELY(p[end] != '/' || end + 1 == n || p[end + 1] == '0')) return false;
    params = {first + end + 1, first + static_cast<std::uint32_t>(n)};
  }
  format = {first, first + blank};
  name = {first + blank + 1, first + slash};
  rate = {first + slash + 1, first + end};
  return true;
}

/// Cuts `fmt SP format-specific-params`, the first of one to three digits.
SIPWIRE_INLINE bool quick_fmtp(const char* p, const char* pe, const vector_runs& runs, const source& from,
                               extent& format, extent& params) noexcept {
  if (SIPWIRE_UNLIKELY(pe - p < 5 || !is_digit(p[0]))) return false;
  const unsigned blank = !is_digit(p[1]) ? 1 : !is_digit(p[2]) ? 2 : 3;
  if (SIPWIRE_UNLIKELY(p[blank] != ' ' || runs.skip<charset::byte_string>(p + blank + 1, pe) != pe))
    return false;
  format = from.at(p, p + blank);
  params = from.at(p + blank + 1, pe);
  return true;
}

/// Cuts `bwtype ":" bandwidth`, the type of letters and digits.
SIPWIRE_INLINE bool quick_bandwidth(const char* p, const char* pe, const vector_runs& runs,
                                    const source& from, extent& type, extent& bandwidth) noexcept {
  const auto n = static_cast<std::uint64_t>(pe - p);
  if (SIPWIRE_UNLIKELY(n - 3 > 29 || runs.left(p) < 32)) return false;
  const std::uint64_t live = low_bits(n);
  const std::uint64_t marks = vector_runs::not_alphanum32(p) & live;
  const std::uint64_t to_mark = marks ^ (marks - 1);
  const std::uint32_t colon = lowest(marks | std::uint64_t{1} << 63U);
  // One mark, and behind it nothing but digits.
  if (SIPWIRE_UNLIKELY((marks & (marks - 1)) != 0 || (vector_runs::not_digit32(p) & live & ~to_mark) != 0 ||
                       colon - 1 > n - 3 || p[colon] != ':'))
    return false;
  const std::uint32_t first = from.offset(p);
  type = {first, first + colon};
  bandwidth = {first + colon + 1, first + static_cast<std::uint32_t>(n)};
  return true;
}

/// Does `IN IP4 ` or `IN IP6 ` stand at p, with visible text behind it up to pe?
SIPWIRE_INLINE bool quick_internet_address(const char* p, const char* pe, const vector_runs& runs) noexcept {
  if (SIPWIRE_UNLIKELY(pe - p < 8)) return false;
  std::uint64_t word;
  std::memcpy(&word, p, sizeof word);
  std::uint64_t wanted;
  std::memcpy(&wanted, "IN IP4 ", sizeof wanted);
  // The sixth byte may differ by the bit that tells 4 from 6, and the eighth is the address's.
  constexpr std::uint64_t ignored = std::uint64_t{0x02} << 40U | std::uint64_t{0xFF} << 56U;
  return ((word ^ wanted) & ~ignored) == 0 && runs.skip<charset::non_ws>(p + 7, pe) == pe;
}

/// Cuts `media SP port SP proto 1*( SP fmt )` of letters, digits, hyphens and asterisks, up to 64 bytes of
/// it, and reads the port.
SIPWIRE_INLINE bool quick_media(const char* p, const char* pe, const vector_runs& runs, const source& from,
                                extent& media, extent& port, extent& proto, extent& formats,
                                std::uint32_t& number) noexcept {
  const auto n = static_cast<std::uint64_t>(pe - p);
  if (SIPWIRE_UNLIKELY(n - 1 > 63 || runs.left(p) < 64)) return false;
  const auto both = [p](char byte) {
    return vector_runs::bits32(p, byte) | std::uint64_t{vector_runs::bits32(p + 32, byte)} << 32U;
  };
  const std::uint64_t live = low_bits(n);
  const std::uint64_t marks =
      (vector_runs::not_alphanum32(p) | std::uint64_t{vector_runs::not_alphanum32(p + 32)} << 32U) & live;
  const std::uint64_t blanks = both(' ') & live;
  const std::uint64_t slashes = both('/') & live;
  const std::uint64_t cuts = blanks | slashes;
  if (SIPWIRE_UNLIKELY(marks != cuts) && (marks & ~(cuts | both('-') | both('*'))) != 0) return false;
  // No part is empty.
  if (SIPWIRE_UNLIKELY((cuts & (cuts << 1U | 1 | std::uint64_t{1} << (n - 1))) != 0)) return false;
  const std::uint64_t behind_media = blanks & (blanks - 1);
  const std::uint64_t behind_port = behind_media & (behind_media - 1);
  if (SIPWIRE_UNLIKELY(behind_port == 0)) return false;
  const std::uint32_t first = lowest(blanks);
  const std::uint32_t second = lowest(behind_media);
  const std::uint32_t third = lowest(behind_port);
  if (SIPWIRE_UNLIKELY((slashes & ~(low_bits(third) & ~low_bits(second))) != 0)) return false;
  if (SIPWIRE_UNLIKELY(runs.port_digits(p + first + 1, pe, number) != p + second || number > 65535))
    return false;
  const std::uint32_t at = from.offset(p);
  media = {at, at + first};
  port = {at + first + 1, at + second};
  proto = {at + second + 1, at + third};
  formats = {at + third + 1, at + static_cast<std::uint32_t>(n)};
  return true;
}
#endif

}}}}  // namespace sipwire::sdp::detail
