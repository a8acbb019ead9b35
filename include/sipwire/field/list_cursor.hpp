#pragma once

/// \file
/// The walk over a comma list, with recovery behind a bad element.

#include <utility>

#include "../core/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace field {

/// Walks over the values of a comma list, each a result: a malformed element is a fault of its own, and the
/// list goes on behind the next comma.
///
/// `Rules` say how the protocol writes its lists: `past_white(p, pe)`; `start(p, first)`, where an element
/// is read from that begins at `first`, with white space from p on; `next_comma(p, pe)` outside what quotes
/// commas; `names_empty`: is an empty element errc::empty_element, or left to the value's own grammar?
template <typed_value V, class Rules>
class list_cursor {
 public:
  list_cursor() noexcept = default;
  list_cursor(const slice& list, leniency lenient) noexcept { restart(list, lenient); }
  /// Makes this the first element of `list`; of one with a fault already, that.
  void restart(const slice& list, leniency lenient, fault bad = {}) noexcept {
    list_ = list;
    lenient_ = lenient;
    next_ = list.begin();
    here_ = nullptr;
    if (!bad) bad = check_size(list, rule::header_value);
    if (SIPWIRE_UNLIKELY(bad)) {
      current_ = bad;
      here_ = std::exchange(next_, nullptr);
    } else if (Rules::past_white(next_, list_.end()) == list_.end()) {
      next_ = nullptr;
    } else {
      next();
    }
  }

  [[nodiscard]] bool done() const noexcept { return here_ == nullptr; }
  [[nodiscard]] const result<V>& read() const noexcept { return current_; }
  void next() noexcept {
    while (next_ != nullptr) {
      here_ = next_;
      const char* const first = Rules::past_white(here_, list_.end());
      if (SIPWIRE_UNLIKELY(first == list_.end() || *first == ',')) {
        const bool skipped = has(lenient_, leniency::empty_list_elements);
        if (skipped || Rules::names_empty) {
          next_ = first == list_.end() ? nullptr : first + 1;
          if (skipped) continue;
          current_ = fault{errc::empty_element, rule::comma, list_.buffer().offset(first)};
          return;
        }
      }
      const auto stop = V::scan(list_.from(Rules::start(here_, first)), lenient_, current_.emplace());
      const char* at = stop.at;
      if (SIPWIRE_UNLIKELY(!stop.ok())) {
        current_ = stop.in(list_.buffer());
        at = Rules::next_comma(first, list_.end());
        // Commas that the value had taken for its own separate nothing, and going back to them would cost
        // quadratic time.
        while (at < stop.at) at = Rules::next_comma(at + 1, list_.end());
      }
      next_ = at == list_.end() ? nullptr : at + 1;
      return;
    }
    here_ = nullptr;
  }
  [[nodiscard]] bool same(const list_cursor& other) const noexcept { return here_ == other.here_; }

 private:
  slice list_;
  leniency lenient_ = leniency::none;
  const char* here_ = nullptr;  // where the current element starts, null at the end
  const char* next_ = nullptr;  // where the next one starts, null behind the last
  result<V> current_{fault{errc::absent, rule::none, 0}};
};

}}}  // namespace sipwire::field
