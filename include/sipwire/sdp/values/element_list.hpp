#pragma once

/// \file
/// Lists whose elements are read by a machine of their own.

#include "../../core/cursor_range.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

namespace detail {

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

/// The elements of a list whose text was accepted as a whole, each read again by Element::scan where it
/// stands; one blank between them.
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
