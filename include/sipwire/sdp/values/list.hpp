#pragma once

/// \file
/// Lists inside of values: pieces that a separator alone keeps apart, words among them, and elements that are
/// read by a machine of their own.

#include <concepts>
#include <limits>

#include "../../core/cursor_range.hpp"
#include "../../core/parts.hpp"
#include "../../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// A piece of a value, and base of those that can tell more of themselves.
class piece {
 public:
  piece() noexcept = default;
  explicit piece(const slice& at) noexcept : at_(at) {}

  [[nodiscard]] std::string_view text() const noexcept { return at_.text(); }
  [[nodiscard]] slice as_slice() const noexcept { return at_; }
  [[nodiscard]] extent where() const noexcept { return at_.where(); }

  void parts(auto&& see, leniency = leniency::none) const { see("", text()); }

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
  [[nodiscard]] result<std::uint8_t> payload_type(leniency lenient = leniency::none) const noexcept {
    const auto n = parse_decimal<std::uint8_t>(at_, 127, rule::payload_type);
    const bool over = n.error().code == errc::out_of_range && has(lenient, leniency::saturate_numbers);
    return over ? result<std::uint8_t>(std::uint8_t{127}) : n;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see("payload-type", payload_type(), part::again);
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

/// Walks over pieces that a separator alone keeps apart, see pieces.
template <class Element, char Separator, cut Cut>
class piece_cursor {
 public:
  piece_cursor() noexcept = default;
  piece_cursor(const slice& text, leniency) noexcept : text_(text) {
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

/// Walks over words two by two, see word_pairs.
template <class Pair, class Second>
class pair_cursor {
 public:
  pair_cursor() noexcept = default;
  pair_cursor(const slice& text, leniency lenient) noexcept : at_(text, lenient) {}

  [[nodiscard]] bool done() const noexcept { return at_.done(); }
  [[nodiscard]] Pair read() const noexcept {
    auto second = at_;
    second.next();
    // Of an odd number the last stands alone.
    return {at_.read(), second.done() ? Second() : Second(second.read().as_slice())};
  }
  void next() noexcept {
    at_.next();
    if (!at_.done()) at_.next();
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
    here_ = Element();
    const auto stop = Element::template scan_with<vector_runs>(text_.from(at_), lenient_, here_);
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

/// Reads all of `text` as elements of element_list: where the first that is none stops, or the end.
template <class Element, class Runs>
scan_end scan_elements(const slice& text, leniency lenient) noexcept {
  for (const char* at = text.begin();;) {
    Element here;
    const auto stop = Element::template scan_with<Runs>(text.from(at), lenient, here);
    if (!stop.ok() || stop.at == text.end()) return stop;
    at = stop.at + 1;
  }
}

}  // namespace detail

/// What a cursor finds in a text; nothing in an empty one.
template <class Cursor>
class list_of : public cursor_range<list_of<Cursor>, Cursor> {
  using element = typename cursor_iterator<Cursor>::value_type;

 public:
  list_of() noexcept = default;
  explicit list_of(const slice& text, leniency lenient = leniency::none) noexcept
      : text_(text), lenient_(lenient) {}

  /// All of it as written.
  [[nodiscard]] std::string_view text() const noexcept { return text_.text(); }
  [[nodiscard]] extent where() const noexcept { return text_.where(); }
  /// Is there an element of this text, exact in case?
  [[nodiscard]] bool has(std::string_view wanted) const noexcept {
    for (const auto& one : *this)
      if (one.text() == wanted) return true;
    return false;
  }
  /// The same in any case.
  [[nodiscard]] bool has_ignoring_case(std::string_view wanted) const noexcept {
    for (const auto& one : *this)
      if (iequals(one.text(), wanted)) return true;
    return false;
  }
  /// The first element that `name` is the name of, as its `is()` says.
  [[nodiscard]] std::optional<element> find(std::string_view name) const noexcept requires
      requires(const element& e) {
    e.is(name);
  }
  {
    for (const auto& one : *this)
      if (one.is(name)) return one;
    return std::nullopt;
  }

 private:
  friend cursor_range<list_of, Cursor>;
  [[nodiscard]] Cursor first() const noexcept { return {text_, lenient_}; }

  slice text_;
  leniency lenient_ = leniency::none;
};

/// The pieces of a text, each made an Element by its constructor from a slice.
/// \code
/// for (auto tag : sdp::pieces<sdp::word, ','>("a,b")) use(tag.text());
/// \endcode
template <class Element, char Separator = ' ', cut Cut = cut::exact>
using pieces = list_of<detail::piece_cursor<Element, Separator, Cut>>;
/// Words separated by one blank.
using words = pieces<word>;
/// Pieces with SP and HTAB between them, as many as there are.
template <class Element>
using spaced_list = pieces<Element, ' ', cut::loose>;
/// Words separated by one blank, an even number, two of them at a time as a Pair.
template <class Pair, class Second = word>
using word_pairs = list_of<detail::pair_cursor<Pair, Second>>;
/// The elements of a text that was accepted as a whole, each read again by Element::scan_with() where it
/// stands; one blank between them.
template <class Element>
using element_list = list_of<detail::element_cursor<Element>>;

}}}  // namespace sipwire::sdp
