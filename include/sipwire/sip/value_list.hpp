#pragma once

/// \file
/// Reading header values: one value that fills its text, and comma lists with recovery after a bad element.

#include "../core/cursor_range.hpp"
#include "../core/detail/leading_sws.hpp"
#include "../core/value.hpp"
#include "../field/list_cursor.hpp"

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

struct list_rules {
  static constexpr bool names_empty = true;
  static const char* past_white(const char* p, const char* pe) noexcept { return past_lws(p, pe); }
  static const char* start(const char* p, const char* first) noexcept {
    return sipwire::detail::reading_start(p, first);
  }
  static const char* next_comma(const char* p, const char* pe) noexcept {
    return next_top_level_comma(p, pe);
  }
};
template <typed_value V>
using value_cursor = sipwire::field::list_cursor<V, list_rules>;

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
