#pragma once

/// \file
/// Values made of a few words, and pieces with any white space between them.

#include <cstddef>
#include <string_view>

#include "../../core/charset.hpp"
#include "../../core/cursor_range.hpp"
#include "../detail/gen/words.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {
namespace detail {

/// Reads all of [p, pe) as Minimum to N tokens with one blank between them; those that are not there stay
/// absent. The fault of each is named by its place.
template <std::size_t Minimum, std::size_t N, class Runs>
scan_end scan_fields(const char* p, const char* pe, const Runs& runs, const source& from,
                     const rule (&names)[N], extent (&out)[N]) noexcept {
  static_assert(Minimum <= N);
  for (extent& e : out) e = {};
  const auto stop = scan_words(p, pe, runs, from, names[0]);
  std::size_t n = 0;
  for (const char* at = p;; ++n) {
    const char* const last = find_byte(at, stop.at, ' ');
    if (last == stop.at && !stop.ok()) return {stop.at, stop.code, names[n]};
    out[n] = from.at(at, last);
    if (last == stop.at) break;
    if (n + 1 == N) return {last, errc::syntax, names[n]};
    at = last + 1;
  }
  if (n + 1 < Minimum) return {pe, errc::truncated, names[n + 1]};
  return stop;
}

/// Walks over pieces with any white space between them, see spaced_list.
template <class Element>
class spaced_cursor {
 public:
  spaced_cursor() noexcept = default;
  explicit spaced_cursor(const slice& text) noexcept : text_(text), next_(text.begin()) { next(); }

  [[nodiscard]] bool done() const noexcept { return at_ == nullptr; }
  [[nodiscard]] Element read() const noexcept {
    return Element(slice(text_.buffer(), text_.buffer().at(at_, next_)));
  }
  void next() noexcept {
    while (next_ != text_.end() && is_wsp(*next_)) ++next_;
    at_ = next_ != text_.end() ? next_ : nullptr;
    while (next_ != text_.end() && !is_wsp(*next_)) ++next_;
  }
  [[nodiscard]] bool same(const spaced_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  slice text_;
  const char* at_ = nullptr;
  const char* next_ = nullptr;
};

}  // namespace detail

/// The pieces of a text with SP and HTAB between them, as many as there are; each is made an Element by its
/// constructor from a slice.
template <class Element>
class spaced_list : public cursor_range<spaced_list<Element>, detail::spaced_cursor<Element>> {
 public:
  spaced_list() noexcept = default;
  explicit spaced_list(const slice& text) noexcept : text_(text) {}
  /// All of them as written.
  [[nodiscard]] std::string_view text() const noexcept { return text_.text(); }

 private:
  friend cursor_range<spaced_list, detail::spaced_cursor<Element>>;
  [[nodiscard]] detail::spaced_cursor<Element> first() const noexcept {
    return detail::spaced_cursor<Element>(text_);
  }

  slice text_;
};
}}}  // namespace sipwire::sdp
