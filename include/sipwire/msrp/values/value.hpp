#pragma once

/// \file
/// What the typed values of MSRP header fields have in common.

#include <concepts>
#include <cstdint>
#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/result.hpp"
#include "../../core/scan_bytes.hpp"
#include "../../core/scan_end.hpp"
#include "../../core/text.hpp"
#include "../../core/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// Lines of MSRP do not fold.
using line_rules = value_rules<rule::hval, false, false>;

/// parse_as() in a field of MSRP, whatever other protocols the value type serves.
template <typed_value V>
result<V> parse_field(const slice& text, leniency lenient = leniency::none) {
  return sipwire::detail::parse_whole<V, line_rules>(text, lenient);
}

/// Base of the values that fill their text: blanks around them are taken and left out, `scan_parts` of the
/// value reads the rest.
template <class Derived>
class msrp_value {
 public:
  /// The whole value as written, without blanks around it.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const Derived& a, const Derived& b) noexcept { return a.text() == b.text(); }

  static scan_end scan(const slice& rest, leniency lenient, Derived& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, Derived& out) noexcept {
    const char* first = rest.begin();
    const char* last = rest.end();
    while (first != last && is_wsp(*first)) ++first;
    while (last != first && is_wsp(last[-1])) --last;
    out.source_ = rest.buffer();
    out.all_ = out.source_.at(first, last);
    const scan_end stop = out.scan_parts(first, last, Runs(out.source_), lenient);
    return stop.ok() ? scan_end{rest.end(), errc::none, rule::none} : stop;
  }

 protected:
  msrp_value() noexcept = default;

  source source_;
  extent all_;
};

}  // namespace detail
}}}  // namespace sipwire::msrp

namespace sipwire { inline namespace SIPWIRE_ISA {

template <class V>
requires std::derived_from<V, msrp::detail::msrp_value<V>>
struct value_traits<V> : msrp::detail::line_rules {
};

}}  // namespace sipwire
