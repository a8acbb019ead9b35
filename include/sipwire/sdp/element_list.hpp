#pragma once

/// \file
/// Lists whose elements are read by a machine of their own.

#include <cstddef>
#include <iterator>

#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The elements of a list whose text was accepted as a whole, each read again by Element::scan where it
/// stands; one blank between them.
template <class Element>
class element_list {
 public:
  class iterator {
   public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = Element;
    using difference_type = std::ptrdiff_t;
    using reference = const Element&;
    using pointer = const Element*;

    iterator() noexcept = default;
    iterator(const slice& text, leniency lenient) noexcept
        : text_(text), lenient_(lenient), next_(text.empty() ? nullptr : text.begin()) {
      read();
    }
    reference operator*() const noexcept { return here_; }
    pointer operator->() const noexcept { return &here_; }
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
      at_ = next_;
      if (at_ == nullptr) return;
      const auto stop = Element::template scan_next<vector_runs>(text_.from(at_), lenient_, here_);
      next_ = !stop.ok() || stop.at == text_.end() ? nullptr : stop.at + 1;
      if (!stop.ok()) at_ = nullptr;
    }
    slice text_;
    leniency lenient_ = leniency::none;
    const char* at_ = nullptr;
    const char* next_ = nullptr;
    Element here_;
  };

  element_list() noexcept = default;
  element_list(const slice& text, leniency lenient) noexcept : text_(text), lenient_(lenient) {}

  [[nodiscard]] iterator begin() const noexcept { return {text_, lenient_}; }
  [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }
  [[nodiscard]] bool empty() const noexcept { return text_.empty(); }
  [[nodiscard]] std::size_t size() const noexcept {
    std::size_t n = 0;
    for (auto i = begin(); i != end(); ++i) ++n;
    return n;
  }
  [[nodiscard]] Element front() const noexcept { return *begin(); }

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
  slice text_;
  leniency lenient_ = leniency::none;
};

}}}  // namespace sipwire::sdp
