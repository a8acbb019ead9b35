#pragma once

/// \file
/// References of XML 1.0 4.1: the five predefined entities, and characters by number.

#include "../../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

/// The character of a predefined entity, 0 for any other name.
constexpr char predefined_entity(std::string_view name) noexcept {
  if (name == "lt") return '<';
  if (name == "gt") return '>';
  if (name == "amp") return '&';
  if (name == "apos") return '\'';
  if (name == "quot") return '"';
  return 0;
}
constexpr bool is_predefined_entity(const char* first, const char* last) noexcept {
  return predefined_entity({first, static_cast<std::size_t>(last - first)}) != 0;
}

/// Is it a Char of XML 1.0 2.2?
constexpr bool is_xml_char(std::uint32_t c) noexcept {
  if (c < 0x20) return c == 0x09 || c == 0x0A || c == 0x0D;
  return c <= 0xD7FF || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

/// What `38` or `x26` between `&#` and `;` stands for; 0 when that is no Char.
constexpr std::uint32_t char_ref_value(const char* first, const char* last) noexcept {
  std::uint32_t value = 0;
  const bool is_hex = first != last && *first == 'x';
  for (const char* p = is_hex ? first + 1 : first; p != last; ++p) {
    value = is_hex ? value * 16 + static_cast<std::uint32_t>(hex_value(*p))
                   : value * 10 + static_cast<std::uint32_t>(*p - '0');
    if (value > 0x10FFFF) return 0;
  }
  return is_xml_char(value) ? value : 0;
}

/// UTF-8 (RFC 3629 3) of a character; the bytes used, one to four.
constexpr unsigned encode_utf8(std::uint32_t c, char (&out)[4]) noexcept {
  const auto byte = [](std::uint32_t b) { return static_cast<char>(static_cast<unsigned char>(b)); };
  if (c < 0x80) {
    out[0] = byte(c);
    return 1;
  }
  if (c < 0x800) {
    out[0] = byte(0xC0U | c >> 6U);
    out[1] = byte(0x80U | (c & 0x3FU));
    return 2;
  }
  if (c < 0x10000) {
    out[0] = byte(0xE0U | c >> 12U);
    out[1] = byte(0x80U | (c >> 6U & 0x3FU));
    out[2] = byte(0x80U | (c & 0x3FU));
    return 3;
  }
  out[0] = byte(0xF0U | c >> 18U);
  out[1] = byte(0x80U | (c >> 12U & 0x3FU));
  out[2] = byte(0x80U | (c >> 6U & 0x3FU));
  out[3] = byte(0x80U | (c & 0x3FU));
  return 4;
}

}}}}  // namespace sipwire::xml::detail
