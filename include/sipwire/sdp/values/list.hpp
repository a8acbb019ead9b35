#pragma once

/// \file
/// Lists inside of values: pieces that a separator alone keeps apart, words among them, and elements that are
/// read by a machine of their own.

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

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// A piece of a value, and base of those that can tell more of themselves.
class piece {
 public:
  piece() noexcept = default;
  explicit piece(const slice& at) noexcept : at_(at) {}

  [[nodiscard]] std::string_view text() const noexcept { return at_.text(); }
  [[nodiscard]] slice as_slice() const noexcept { return at_; }
  [[nodiscard]] extent where() const noexcept { return at_.where(); }

  /// Equal bytes.
  friend bool operator==(const piece& a, const piece& b) noexcept { return a.text() == b.text(); }

 protected:
  slice at_;
};

/// One word of a value: visible characters between blanks.
class word : public piece {
 public:
  using piece::piece;

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
};

/// How a text is cut into pieces.
enum class cut : std::uint8_t {
  exact,  ///< at each separator; what is between two may be empty
  loose,  ///< blanks around a piece are not its own, and empty pieces are passed over
};

namespace detail {

/// Walks over pieces, see pieces.
template <class Element, char Separator, cut Cut>
class piece_cursor {
 public:
  piece_cursor() noexcept = default;
  explicit piece_cursor(const slice& text) noexcept : text_(text) {
    if constexpr (Cut == cut::loose) {
      last_ = text.begin();
      next();
    } else if (!text.empty()) {
      at_ = text.begin();
      last_ = next_separator();
    }
  }

  [[nodiscard]] bool done() const noexcept { return at_ == nullptr; }
  [[nodiscard]] Element read() const noexcept {
    return Element(slice(text_.buffer(), text_.buffer().at(at_, last_)));
  }
  void next() noexcept {
    if constexpr (Cut == cut::loose) {
      at_ = last_;
      while (at_ != text_.end() && (is_wsp(*at_) || *at_ == Separator)) ++at_;
      if (at_ == text_.end()) return void(at_ = nullptr);
      last_ = next_separator();
      while (is_wsp(last_[-1])) --last_;
    } else if (last_ == text_.end()) {
      at_ = nullptr;
    } else {
      at_ = last_ + 1;
      last_ = next_separator();
    }
  }
  [[nodiscard]] bool same(const piece_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  [[nodiscard]] const char* next_separator() const noexcept {
    if constexpr (Cut == cut::loose && Separator == ' ') {
      const char* p = at_;
      while (p != text_.end() && !is_wsp(*p)) ++p;
      return p;
    } else {
      return vector_runs(text_.buffer()).template find<Separator>(at_, text_.end());
    }
  }

  slice text_;
  const char* at_ = nullptr;
  const char* last_ = nullptr;
};

}  // namespace detail

/// The pieces of a text, each made an Element by its constructor from a slice; an empty text has none.
/// \code
/// sdp::pieces<sdp::word, ','> tags(text);
/// \endcode
template <class Element, char Separator = ' ', cut Cut = cut::exact>
class pieces
    : public cursor_range<pieces<Element, Separator, Cut>, detail::piece_cursor<Element, Separator, Cut>> {
 public:
  pieces() noexcept = default;
  explicit pieces(const slice& text) noexcept : text_(text) {}

  /// All of them as written.
  [[nodiscard]] std::string_view text() const noexcept { return text_.text(); }
  [[nodiscard]] extent where() const noexcept { return text_.where(); }
  /// Is there one of this text, exact in case?
  [[nodiscard]] bool has(std::string_view wanted) const noexcept {
    for (const Element one : *this)
      if (one.text() == wanted) return true;
    return false;
  }
  /// The same in any case.
  [[nodiscard]] bool has_ignoring_case(std::string_view wanted) const noexcept {
    for (const Element one : *this)
      if (iequals(one.text(), wanted)) return true;
    return false;
  }
  /// The first that `name` is the name of, by `is()` of the element.
  [[nodiscard]] std::optional<Element> find(std::string_view name) const noexcept requires
      requires(const Element& e) {
    e.is(name);
  }
  {
    for (const Element one : *this)
      if (one.is(name)) return one;
    return std::nullopt;
  }

 private:
  friend cursor_range<pieces, detail::piece_cursor<Element, Separator, Cut>>;
  [[nodiscard]] detail::piece_cursor<Element, Separator, Cut> first() const noexcept {
    return detail::piece_cursor<Element, Separator, Cut>(text_);
  }

  slice text_;
};

/// Words separated by one blank.
using words = pieces<word>;
/// Pieces with SP and HTAB between them, as many as there are.
template <class Element>
using spaced_list = pieces<Element, ' ', cut::loose>;

namespace detail {

/// Walks over words two by two, see word_pairs.
template <class Pair, class Second>
class pair_cursor {
 public:
  pair_cursor() noexcept = default;
  explicit pair_cursor(const slice& text) noexcept : at_(text) {}

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
  piece_cursor<word, ' ', cut::exact> at_;
};

/// Walks over elements that were accepted, see element_list.
template <class Element>
class element_cursor {
 public:
  element_cursor() noexcept = default;
  element_cursor(const slice& text, leniency lenient) noexcept
      : text_(text), lenient_(lenient), next_(text.empty() ? nullptr : text.begin()) {
    next();
  }

  [[nodiscard]] bool done() const noexcept { return at_ == nullptr; }
  [[nodiscard]] const Element& read() const noexcept { return here_; }
  void next() noexcept {
    at_ = next_;
    if (at_ == nullptr) return;
    const auto stop = Element::template scan_next<vector_runs>(text_.from(at_), lenient_, here_);
    next_ = !stop.ok() || stop.at == text_.end() ? nullptr : stop.at + 1;
    if (!stop.ok()) at_ = nullptr;
  }
  [[nodiscard]] bool same(const element_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  slice text_;
  leniency lenient_ = leniency::none;
  const char* at_ = nullptr;
  const char* next_ = nullptr;
  Element here_;
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

/// The elements of a list whose text was accepted as a whole, each read again by Element::scan_next() where
/// it stands; one blank between them.
template <class Element>
class element_list : public cursor_range<element_list<Element>, detail::element_cursor<Element>> {
 public:
  element_list() noexcept = default;
  element_list(const slice& text, leniency lenient) noexcept : text_(text), lenient_(lenient) {}

  [[nodiscard]] bool empty() const noexcept { return text_.empty(); }

  /// Reads all of [p, pe): where the first element that is none stops, or the end.
  template <class Runs>
  static scan_end check(const slice& text, leniency lenient) noexcept {
    Element here;
    const char* at = text.begin();
    for (;;) {
      const auto stop = Element::template scan_next<Runs>(text.from(at), lenient, here);
      if (!stop.ok() || stop.at == text.end()) return stop;
      at = stop.at + 1;
    }
  }

 private:
  friend cursor_range<element_list, detail::element_cursor<Element>>;
  [[nodiscard]] detail::element_cursor<Element> first() const noexcept { return {text_, lenient_}; }

  slice text_;
  leniency lenient_ = leniency::none;
};

}}}  // namespace sipwire::sdp
