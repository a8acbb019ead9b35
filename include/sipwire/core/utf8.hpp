#pragma once

/// \file
/// UTF-8 as RFC 3629 has it: where a text stops being it, and the octets of a character.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#include "../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

namespace detail {

/// The octets of the character at the front of `text`, which is not empty; 0 when what stands there is none:
/// overlong forms, surrogates, what lies above U+10FFFF, and characters cut short.
constexpr std::size_t utf8_character(std::string_view text) noexcept {
  const auto at = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
  const auto tail = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
    return at(i) >= low && at(i) <= high;
  };
  const unsigned first = at(0);
  const std::size_t n = text.size();
  if (first < 0x80) return 1;
  if (first < 0xC2) return 0;
  if (first < 0xE0) return n > 1 && tail(1) ? 2 : 0;
  if (first < 0xF0)
    return n > 2 && tail(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF) && tail(2) ? 3 : 0;
  if (first > 0xF4) return 0;
  return n > 3 && tail(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF) && tail(2) && tail(3) ? 4
                                                                                                          : 0;
}

}  // namespace detail

/// The offset of the first octet that begins no character of UTF-8 (RFC 3629 4), or npos.
constexpr std::size_t first_not_utf8(std::string_view text) noexcept {
  // How many octets of ASCII stand at `i`, of the eight that are looked at: of one, near the end.
  const auto ascii = [text](std::size_t i) -> std::size_t {
    if (std::is_constant_evaluated() || std::endian::native != std::endian::little || text.size() - i < 8)
      return static_cast<unsigned char>(text[i]) < 0x80 ? 1 : 0;
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + i, sizeof word);
    return static_cast<unsigned>(std::countr_zero(word & 0x8080808080808080U)) / 8;
  };
  for (std::size_t i = 0; i < text.size();) {
    std::size_t n = ascii(i);
    if (n == 0) n = detail::utf8_character(text.substr(i));
    if (n == 0) return i;
    i += n;
  }
  return std::string_view::npos;
}

/// The octets of one character.
///
/// \code
/// sink.append(sipwire::utf8_text(0x4F60));   // 你
/// \endcode
class utf8_text {
 public:
  /// Surrogates and what lies above U+10FFFF become U+FFFD.
  constexpr explicit utf8_text(std::uint32_t code) noexcept {
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = 0xFFFD;
    const auto put = [this](std::uint32_t octet) {
      octets_[size_++] = static_cast<char>(static_cast<unsigned char>(octet));
    };
    if (code < 0x80) {
      put(code);
    } else if (code < 0x800) {
      put(0xC0 | code >> 6U);
      put(0x80 | (code & 0x3FU));
    } else if (code < 0x10000) {
      put(0xE0 | code >> 12U);
      put(0x80 | (code >> 6U & 0x3FU));
      put(0x80 | (code & 0x3FU));
    } else {
      put(0xF0 | code >> 18U);
      put(0x80 | (code >> 12U & 0x3FU));
      put(0x80 | (code >> 6U & 0x3FU));
      put(0x80 | (code & 0x3FU));
    }
  }
  [[nodiscard]] constexpr std::string_view text() const noexcept { return {octets_, size_}; }
  constexpr operator std::string_view() const noexcept { return text(); }

 private:
  char octets_[4] = {};
  std::size_t size_ = 0;
};

}}  // namespace sipwire
