#pragma once

/// \file
/// Values made of a few words, and pieces with any white space between them.

#include <cstddef>
#include <iterator>
#include <string_view>

#include "../core/charset.hpp"
#include "detail/gen/words.hpp"
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

}  // namespace detail

/// The pieces of a text with SP and HTAB between them, as many as there are; each is made an Element by its
/// constructor from a slice.
template <class Element>
class spaced_list {
 public:
  class iterator {
   public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = Element;
    using difference_type = std::ptrdiff_t;
    using reference = Element;
    using pointer = void;

    iterator() noexcept = default;
    explicit iterator(const slice& text) noexcept : text_(text), next_(text.begin()) { read(); }
    reference operator*() const noexcept {
      return Element(slice(text_.origin(), text_.origin().at(at_, next_)));
    }
    iterator& operator++() noexcept {
      read();
      return *this;
    }
    iterator operator++(int) noexcept {
      iterator old = *this;
      ++*this;
      return old;
    }
    friend bool operator==(const iterator& a, const iterator& b) noexcept { return a.at_ == b.at_; }
    friend bool operator==(const iterator& a, std::default_sentinel_t) noexcept { return a.at_ == nullptr; }

   private:
    void read() noexcept {
      while (next_ != text_.end() && is_wsp(*next_)) ++next_;
      at_ = next_ != text_.end() ? next_ : nullptr;
      while (next_ != text_.end() && !is_wsp(*next_)) ++next_;
    }
    slice text_;
    const char* at_ = nullptr;
    const char* next_ = nullptr;
  };

  spaced_list() noexcept = default;
  explicit spaced_list(const slice& text) noexcept : text_(text) {}
  [[nodiscard]] iterator begin() const noexcept { return iterator(text_); }
  [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }
  [[nodiscard]] bool empty() const noexcept { return begin() == end(); }
  [[nodiscard]] std::size_t size() const noexcept {
    std::size_t n = 0;
    for (auto i = begin(); i != end(); ++i) ++n;
    return n;
  }
  /// The first; there must be one.
  [[nodiscard]] Element front() const noexcept { return *begin(); }
  /// All of them as written.
  [[nodiscard]] std::string_view text() const noexcept { return text_.text(); }

 private:
  slice text_;
};
}}}  // namespace sipwire::sdp
