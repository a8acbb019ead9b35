#pragma once

/// \file
/// base64url out of header values (RFC 4648 5, RFC 7515 2): the parts of a PASSporT.

#include <array>
#include <span>

#include "../core/vocabulary.hpp"
#include "base64.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {
namespace detail {

/// What a character stands for, 0xFF for one outside the alphabet.
inline constexpr auto base64url_values = [] {
  auto out = base64_values;
  out[static_cast<unsigned char>('+')] = out[static_cast<unsigned char>('/')] = 0xFF;
  out[static_cast<unsigned char>('-')] = 62;
  out[static_cast<unsigned char>('_')] = 63;
  return out;
}();

}  // namespace detail

/// The number of bytes that base64url_decode() gives, or its fault but for errc::too_small.
constexpr result<std::size_t> base64url_decoded_size(const slice& text) noexcept {
  if (const fault bad = check_size(text, rule::base64)) return bad;
  std::uint8_t last = 0;
  for (const char* p = text.begin(); p != text.end(); ++p) {
    last = detail::base64url_values[static_cast<unsigned char>(*p)];
    if (last == 0xFF) return fault{errc::syntax, rule::base64, text.buffer().offset(p)};
  }
  const unsigned rest = text.size() % 4;
  if (rest == 1) return fault{errc::truncated, rule::base64, text.where().last};
  // A cut group has bits that stand for nothing.
  if ((rest == 2 && (last & 15U) != 0) || (rest == 3 && (last & 3U) != 0))
    return fault{errc::syntax, rule::base64, text.where().last - 1};
  return text.size() / 4 * 3 + (rest == 0 ? 0 : rest - 1);
}

/// Decodes base64url without padding into the caller's span and returns the number of bytes.
///
/// A byte outside the alphabet, `=` and white space among them, is errc::syntax at its offset, as is a last
/// character whose spare bits are not zero; a group of one character is errc::truncated at the end. A span
/// that is too small is errc::too_small with the number of bytes needed. Nothing is written with a fault.
/// \code
/// char room[64];
/// auto n = sipwire::mime::base64url_decode(room, "eyJhbGciOiJFUzI1NiJ9");  // {"alg":"ES256"}
/// \endcode
constexpr result<std::size_t> base64url_decode(std::span<char> room, const slice& text) noexcept {
  const auto size = base64url_decoded_size(text);
  if (!size) return size;
  if (*size > room.size()) return fault{errc::too_small, rule::base64, clamp_offset(*size)};
  std::uint32_t bits = 0;
  unsigned have = 0;
  std::size_t n = 0;
  for (const char c : text.text()) {
    bits = bits << 6U | detail::base64url_values[static_cast<unsigned char>(c)];
    have += 6;
    if (have < 8) continue;
    have -= 8;
    room[n++] = static_cast<char>(static_cast<unsigned char>(bits >> have & 0xFFU));
  }
  return n;
}
}}}  // namespace sipwire::mime
