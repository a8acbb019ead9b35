#pragma once

/// \file
/// ident (RFC 4975 9): transact-ids and Message-IDs, and making new ones.

#include <array>
#include <cstring>

#include "../../core/charset.hpp"
#include "../../core/leniency.hpp"
#include "../../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// The length of an ident (RFC 4975 9).
inline constexpr std::size_t min_ident = 4;
inline constexpr std::size_t max_ident = 32;
/// The length of one under leniency::loose_identifiers.
inline constexpr std::size_t max_loose_ident = 240;

/// Is `text` an ident: a letter or digit and three to thirty-one of letters, digits and `.-+%=` (RFC 4975 9)?
/// Under leniency::loose_identifiers 1 to 240 visible characters are one.
constexpr bool is_ident(std::string_view text, leniency lenient = leniency::none) noexcept {
  if (has(lenient, leniency::loose_identifiers)) {
    for (const char c : text)
      if (c <= ' ' || c >= 0x7F) return false;
    return !text.empty() && text.size() <= max_loose_ident;
  }
  if (text.size() < min_ident || text.size() > max_ident || !charset::alphanum_set.contains(text.front()))
    return false;
  for (const char c : text)
    if (!charset::ident::set.contains(c)) return false;
  return true;
}

/// A transact-id of its own: a copy of 4 to 32 bytes, or nothing.
///
/// ABNF: `transact-id = ident`, `ident = ALPHANUM 3*31ident-char` (RFC 4975 9). Compared byte by byte.
/// \code
/// auto id = sipwire::msrp::transact_id::draw(
///     [&] { return random(); });  // 64 bits a call, from a generator nobody can guess
/// \endcode
class transact_id {
 public:
  constexpr transact_id() noexcept = default;
  /// A copy of `text`, or empty when that is no ident.
  constexpr explicit transact_id(std::string_view text) noexcept {
    if (!is_ident(text)) return;
    size_ = static_cast<std::uint8_t>(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) bytes_[i] = text[i];
  }

  /// A new one of sixteen characters, with 80 bits of `random`, which gives 64 a call and is called twice.
  /// RFC 4975 7.1 asks for 64 bits that nobody guesses, so that no body can be made to hold the end-line.
  template <class Random>
  [[nodiscard]] static constexpr transact_id draw(Random&& random) {
    constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuv";
    transact_id made;
    made.size_ = 16;
    for (std::size_t half = 0; half < 2; ++half) {
      auto bits = static_cast<std::uint64_t>(random());
      for (std::size_t i = 0; i < 8; ++i, bits >>= 5U) made.bytes_[half * 8 + i] = digits[bits & 31U];
    }
    return made;
  }

  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr std::string_view text() const noexcept { return {bytes_.data(), size_}; }
  constexpr operator std::string_view() const noexcept { return text(); }

  friend constexpr bool operator==(const transact_id& a, const transact_id& b) noexcept {
    return a.text() == b.text();
  }

 private:
  std::array<char, max_ident> bytes_{};
  std::uint8_t size_ = 0;
};

namespace detail {

/// A copy of an ident, loose ones too; empty of what is none.
class held_ident {
 public:
  held_ident() noexcept {}  // leaves the bytes as they are
  explicit held_ident(std::string_view text, leniency lenient = leniency::none) noexcept {
    if (!is_ident(text, lenient)) return;
    size_ = static_cast<std::uint8_t>(text.size());
    std::memcpy(bytes_.data(), text.data(), text.size());
  }
  [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] std::string_view text() const noexcept { return {bytes_.data(), size_}; }

 private:
  std::array<char, max_loose_ident> bytes_;
  std::uint8_t size_ = 0;
};

}  // namespace detail
}}}  // namespace sipwire::msrp
