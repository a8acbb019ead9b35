#pragma once

/// \file
/// The one checked decimal parser, and its inverse.

#include <concepts>
#include <cstdint>
#include <limits>
#include <string_view>

#include "leniency.hpp"
#include "result.hpp"
#include "text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// `1*DIGIT` (RFC 5234) as a number not above `maximum`.
///
/// Signs, blanks, hexadecimal and empty input are errc::syntax at the first byte that is no digit
/// (errc::truncated when there is none); a value above `maximum` is errc::out_of_range at the first digit,
/// however many digits there are. Leading zeros are fine.
/// \code
/// auto port = sipwire::parse_decimal<std::uint16_t>("5060", 65535, sipwire::rule::port);
/// \endcode
template <std::unsigned_integral T>
constexpr result<T> parse_decimal(slice digits, T maximum = (std::numeric_limits<T>::max)(),
                                  rule where = rule::digits) noexcept {
  const char* const first = digits.begin();
  const char* const last = digits.end();
  if (first == last) return fault{errc::truncated, where, digits.offset()};
  // Nineteen digits cannot overflow 64 bits.
  const char* const quick = last - first > 19 ? first + 19 : last;
  std::uint64_t value = 0;
  const char* p = first;
  for (; p != quick; ++p) {
    const unsigned digit = static_cast<unsigned char>(*p) - unsigned{'0'};
    if (digit > 9) return fault{errc::syntax, where, digits.buffer().offset(p)};
    value = value * 10 + digit;
  }
  if (const fault long_one = check_size(digits, where); p != last && long_one) return long_one;
  bool over = value > maximum;
  for (; p != last; ++p) {
    const unsigned digit = static_cast<unsigned char>(*p) - unsigned{'0'};
    if (digit > 9) return fault{errc::syntax, where, digits.buffer().offset(p)};
    if (over || value > ((std::numeric_limits<std::uint64_t>::max)() - digit) / 10) {
      over = true;
      continue;
    }
    value = value * 10 + digit;
    over = value > maximum;
  }
  if (over) return fault{errc::out_of_range, where, digits.offset()};
  return static_cast<T>(value);
}

/// parse_decimal(), but under leniency::saturate_numbers a number above `maximum` is cut to it.
template <std::unsigned_integral T>
SIPWIRE_INLINE constexpr result<T> parse_saturated(const slice& digits, T maximum, rule where,
                                                   leniency lenient) noexcept {
  const auto n = parse_decimal<T>(digits, maximum, where);
  if (SIPWIRE_LIKELY(n.has_value()) || !has(lenient, leniency::saturate_numbers)) return n;
  return n.error().code == errc::out_of_range ? maximum : n;
}

/// Instead of how many digits a number may have: as many as it likes, but no zero before others.
inline constexpr std::uint32_t no_leading_zeros = 0;

/// The fault of digits whose ABNF is 1*nDIGIT, errc::too_long at the first of more than `most`, or bars
/// leading zeros, errc::syntax behind one; code none for others.
inline fault digits_fault(const slice& digits, std::uint32_t most, rule where) noexcept {
  const std::uint32_t n = digits.size();
  if (most == no_leading_zeros)
    return n > 1 && *digits.begin() == '0' ? fault{errc::syntax, where, digits.offset() + 1} : fault{};
  return n > most ? fault{errc::too_long, where, digits.offset() + most} : fault{};
}

/// The digits of a fraction of a second in nanoseconds; what is finer is cut off.
constexpr std::uint32_t fraction_nanoseconds(std::string_view digits) noexcept {
  std::uint32_t out = 0;
  for (std::size_t i = 0; i < 9; ++i)
    out = out * 10 + (i < digits.size() ? static_cast<std::uint32_t>(digits[i] - '0') : 0U);
  return out;
}

/// Decimal text of an unsigned number, without allocation.
class decimal_text {
 public:
  constexpr explicit decimal_text(std::uint64_t value) noexcept {
    do {
      digits_[--first_] = static_cast<char>('0' + value % 10);
      value /= 10;
    } while (value != 0);
  }
  [[nodiscard]] constexpr std::string_view text() const noexcept {
    return {digits_ + first_, sizeof digits_ - first_};
  }
  constexpr operator std::string_view() const noexcept { return text(); }

 private:
  char digits_[20] = {};
  std::size_t first_ = sizeof digits_;
};

}}  // namespace sipwire
