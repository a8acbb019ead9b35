#pragma once

/// \file
/// Reading header values: one value that fills its text, and comma lists with recovery after a bad element.

#include <concepts>
#include <cstddef>
#include <iterator>
#include <utility>

#include "../core/cursor_range.hpp"
#include "../core/detail/leading_sws.hpp"
#include "../core/leniency.hpp"
#include "../core/result.hpp"
#include "../core/scan_bytes.hpp"
#include "../core/scan_end.hpp"
#include "../core/text.hpp"
#include "../core/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The next comma at the top level of a list: outside quoted-strings and angle brackets. A quote or bracket
/// that never closes hides everything behind it.
inline const char* next_top_level_comma(const char* p, const char* pe) noexcept {
  bool quoted = false;
  bool angled = false;
  for (; p != pe; ++p) {
    if (quoted) {
      if (*p == '\\' && pe - p > 1) {
        ++p;
      } else if (*p == '"') {
        quoted = false;
      }
    } else if (*p == '"') {
      quoted = true;
    } else if (*p == '<') {
      angled = true;
    } else if (*p == '>') {
      angled = false;
    } else if (*p == ',' && !angled) {
      return p;
    }
  }
  return pe;
}

namespace detail {

/// Walks over a comma list, see value_list.
template <typed_value V>
class value_cursor {
 public:
  value_cursor() noexcept = default;
  value_cursor(const slice& list, leniency lenient) noexcept { restart(list, lenient); }
  /// Makes this the first element of `list`.
  void restart(const slice& list, leniency lenient) noexcept {
    list_ = list;
    lenient_ = lenient;
    next_ = list.begin();
    here_ = nullptr;
    if (const fault bad = check_size(list, rule::header_value); SIPWIRE_UNLIKELY(bad)) {
      current_ = bad;
      here_ = std::exchange(next_, nullptr);
    } else if (past_lws(next_, list_.end()) == list_.end()) {
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
      const char* const first = past_lws(here_, list_.end());
      if (SIPWIRE_UNLIKELY(first == list_.end() || *first == ',')) {
        next_ = first == list_.end() ? nullptr : first + 1;
        if (has(lenient_, leniency::empty_list_elements)) continue;
        current_ = fault{errc::empty_element, rule::comma, list_.buffer().offset(first)};
        return;
      }
      const auto stop =
          V::scan(list_.from(sipwire::detail::reading_start(here_, first)), lenient_, current_.emplace());
      const char* at = stop.at;
      if (SIPWIRE_UNLIKELY(!stop.ok())) {
        current_ = stop.in(list_.buffer());
        at = next_top_level_comma(first, list_.end());
        // Commas that the value had taken for its own separate nothing, and going back to them would cost
        // quadratic time.
        while (at < stop.at) at = next_top_level_comma(at + 1, list_.end());
      }
      next_ = at == list_.end() ? nullptr : at + 1;
      return;
    }
    here_ = nullptr;
  }
  [[nodiscard]] bool same(const value_cursor& other) const noexcept { return here_ == other.here_; }

 private:
  slice list_;
  leniency lenient_ = leniency::none;
  const char* here_ = nullptr;  // where the current element starts, null at the end
  const char* next_ = nullptr;  // where the next one starts, null behind the last
  result<V> current_{fault{errc::absent, rule::none, 0}};
};

}  // namespace detail

/// The values of one comma list, each a result. A malformed element is a fault of its own; the list goes on
/// at the next top-level comma.
///
/// An empty text holds no values. Empty elements (`a,,b`) are errc::empty_element, or skipped under
/// leniency::empty_list_elements.
template <typed_value V>
class value_list : public cursor_range<value_list<V>, detail::value_cursor<V>> {
 public:
  value_list() noexcept = default;
  explicit value_list(const slice& list, leniency lenient = leniency::none) noexcept
      : list_(list), lenient_(lenient) {}

 private:
  friend cursor_range<value_list, detail::value_cursor<V>>;
  [[nodiscard]] detail::value_cursor<V> first() const noexcept { return {list_, lenient_}; }

  slice list_;
  leniency lenient_ = leniency::none;
};

}}}  // namespace sipwire::sip
