#pragma once

/// \file
/// What the typed values of MSRP header fields have in common.

#include <concepts>
#include <cstdint>
#include <string_view>

#include "../core/leniency.hpp"
#include "../core/result.hpp"
#include "../core/scan_bytes.hpp"
#include "../core/scan_end.hpp"
#include "../core/text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// What every value type offers: `scan` reads one value from the front of `rest` into `out`, and says where
/// it stopped.
template <class V>
concept header_value = std::default_initializable<V> && std::copyable<V> &&
    requires(const slice& rest, leniency lenient, V& out) {
  { V::scan(rest, lenient, out) } -> std::same_as<scan_end>;
};

/// Reads one value that fills `text` into `out`.
template <header_value V>
SIPWIRE_INLINE void read_whole(const slice& text, leniency lenient, result<V>& out) {
  const auto stop = V::scan(text, lenient, out.emplace());
  if (SIPWIRE_UNLIKELY(!stop.ok())) {
    out = stop.in(text.origin());
  } else if (SIPWIRE_UNLIKELY(stop.at != text.end())) {
    out = fault{errc::syntax, rule::comma, text.origin().offset(stop.at)};
  }
}

/// One value that fills `text`. The fault's offset counts from the first byte of the slice's source.
/// \code
/// auto range = sipwire::msrp::parse_as<sipwire::msrp::byte_range_view>("1-39/39");
/// \endcode
template <header_value V>
result<V> parse_as(const slice& text, leniency lenient = leniency::none) {
  result<V> out{check_size(text, rule::hval)};
  if (!out.error()) read_whole(text, lenient, out);
  return out;
}

namespace detail {

/// Base of the values that fill their text: blanks around them are taken and left out, `scan_parts` of the
/// value reads the rest.
template <class Derived>
class msrp_value {
 public:
  /// The whole value as written, without blanks around it.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& origin() const noexcept { return source_; }

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
    out.source_ = rest.origin();
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
