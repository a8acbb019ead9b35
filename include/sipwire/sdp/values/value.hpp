#pragma once

/// \file
/// What the typed values of SDP have in common: how one is read, and how words separated by blanks are
/// walked.

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

#include "../../core/cursor_range.hpp"
#include "../../core/leniency.hpp"
#include "../../core/numbers.hpp"
#include "../../core/result.hpp"
#include "../../core/scan_bytes.hpp"
#include "../../core/scan_end.hpp"
#include "../../core/text.hpp"
#include "../../core/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {
namespace detail {

/// Lines of SDP do not fold, and a value is all of one.
using line_rules = shape_rules<value_shape::fills>;

/// parse_as() in a field of SDP, whatever other protocols the value type serves.
template <typed_value V>
result<V> parse_field(const slice& text, leniency lenient = leniency::none) {
  return sipwire::detail::parse_whole<V, line_rules>(text, lenient);
}

}  // namespace detail

/// One word of a value: visible characters between blanks.
class word {
 public:
  word() noexcept = default;
  explicit word(const slice& at) noexcept : at_(at) {}

  [[nodiscard]] std::string_view text() const noexcept { return at_.text(); }
  [[nodiscard]] slice as_slice() const noexcept { return at_; }
  [[nodiscard]] extent where() const noexcept { return at_.where(); }
  operator std::string_view() const noexcept { return text(); }
  /// The word as a number not above `maximum`; the fault is located at its digits.
  template <std::unsigned_integral T = std::uint32_t>
  [[nodiscard]] result<T> number(T maximum = (std::numeric_limits<T>::max)(),
                                 rule where = rule::integer) const noexcept {
    return parse_decimal<T>(at_, maximum, where);
  }
  /// The word as an RTP payload type, 0 to 127; errc::out_of_range above, errc::syntax where it is no number.
  [[nodiscard]] result<std::uint8_t> payload_type() const noexcept {
    return parse_decimal<std::uint8_t>(at_, 127, rule::payload_type);
  }

  friend bool operator==(const word& a, const word& b) noexcept { return a.text() == b.text(); }
  friend bool operator==(const word& a, std::string_view b) noexcept { return a.text() == b; }

 private:
  slice at_;
};

namespace detail {

/// Walks over pieces between single separators, see pieces.
template <class Element, char Separator>
class piece_cursor {
 public:
  piece_cursor() noexcept = default;
  piece_cursor(const slice& text, leniency lenient) noexcept
      : text_(text), lenient_(lenient), at_(text.empty() ? nullptr : text.begin()) {
    if (at_ != nullptr) last_ = next_separator();
  }

  [[nodiscard]] bool done() const noexcept { return at_ == nullptr; }
  [[nodiscard]] Element read() const noexcept {
    const slice piece(text_.buffer(), text_.buffer().at(at_, last_));
    if constexpr (requires { Element(piece); }) {
      return Element(piece);
    } else {
      return parse_field<typename Element::value_type>(piece, lenient_);
    }
  }
  void next() noexcept {
    if (last_ == text_.end()) {
      at_ = nullptr;
    } else {
      at_ = last_ + 1;
      last_ = next_separator();
    }
  }
  [[nodiscard]] bool same(const piece_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  [[nodiscard]] const char* next_separator() const noexcept {
    return vector_runs(text_.buffer()).template find<Separator>(at_, text_.end());
  }

  slice text_;
  leniency lenient_ = leniency::none;
  const char* at_ = nullptr;
  const char* last_ = nullptr;
};

}  // namespace detail

/// The pieces of a text between single separators, each made an Element by its constructor from a slice; an
/// empty text has none.
template <class Element, char Separator = ' '>
class pieces : public cursor_range<pieces<Element, Separator>, detail::piece_cursor<Element, Separator>> {
 public:
  pieces() noexcept = default;
  explicit pieces(const slice& text, leniency lenient = leniency::none) noexcept
      : text_(text), lenient_(lenient) {}

  [[nodiscard]] bool empty() const noexcept { return text_.empty(); }
  /// All of them as written.
  [[nodiscard]] std::string_view text() const noexcept { return text_.text(); }
  [[nodiscard]] extent where() const noexcept { return text_.where(); }

 private:
  friend cursor_range<pieces, detail::piece_cursor<Element, Separator>>;
  [[nodiscard]] detail::piece_cursor<Element, Separator> first() const noexcept { return {text_, lenient_}; }

  slice text_;
  leniency lenient_ = leniency::none;
};

/// Words separated by one blank.
using words = pieces<word>;

namespace detail {

/// Walks over words two by two, see word_pairs.
template <class Pair, class Second>
class pair_cursor {
 public:
  pair_cursor() noexcept = default;
  explicit pair_cursor(const slice& text) noexcept : at_(text, leniency::none) {}

  [[nodiscard]] bool done() const noexcept { return at_.done(); }
  [[nodiscard]] Pair read() const noexcept {
    auto second = at_;
    second.next();
    return {at_.read(), Second(second.read().as_slice())};
  }
  void next() noexcept {
    at_.next();
    at_.next();
  }
  [[nodiscard]] bool same(const pair_cursor& other) const noexcept { return at_.same(other.at_); }

 private:
  piece_cursor<word, ' '> at_;
};

}  // namespace detail

/// Words separated by one blank, an even number, two of them at a time as a Pair.
template <class Pair, class Second = word>
class word_pairs : public cursor_range<word_pairs<Pair, Second>, detail::pair_cursor<Pair, Second>> {
 public:
  explicit word_pairs(const slice& text) noexcept : text_(text) {}

 private:
  friend cursor_range<word_pairs, detail::pair_cursor<Pair, Second>>;
  [[nodiscard]] detail::pair_cursor<Pair, Second> first() const noexcept {
    return detail::pair_cursor<Pair, Second>(text_);
  }

  slice text_;
};
}}}  // namespace sipwire::sdp
