#pragma once

/// \file
/// What the typed values of SDP have in common: how one is read.

#include <concepts>
#include <span>

#include "../../core/value.hpp"
#include "../detail/loose_lines.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {
namespace detail {

/// Lines of SDP do not fold, and a value is all of one.
using line_rules = shape_rules<value_shape::fills>;

/// parse_as() in a field of SDP, whatever other protocols the value type serves.
template <typed_value V>
result<V> parse_field(const slice& text, leniency lenient = leniency::none) {
  return sipwire::detail::parse_whole<V, line_rules>(text, lenient);
}

/// What a number has to be for the value to be one that it stands in.
struct number_rule {
  rule where;
  std::uint64_t maximum;
  std::uint64_t minimum = 0;
  std::uint32_t most_digits = ~std::uint32_t{0};
};

/// The number of `digits`; errc::out_of_range outside of minimum to maximum, and the fault of digits_fault().
/// leniency::saturate_numbers cuts it to the maximum.
template <std::unsigned_integral T>
SIPWIRE_INLINE result<T> bounded_number(const slice& digits, const number_rule& is,
                                        leniency lenient = leniency::none) noexcept {
  const auto maximum = static_cast<T>(is.maximum);
  const auto n = parse_decimal<T>(digits, maximum, is.where);
  if (SIPWIRE_UNLIKELY(!n)) {
    if (has(lenient, leniency::saturate_numbers) && n.error().code == errc::out_of_range) return maximum;
    return n;
  }
  if (const fault form = digits_fault(digits, is.most_digits, is.where)) return form;
  if (*n < is.minimum) return fault{errc::out_of_range, is.where, digits.offset()};
  return n;
}

/// Behind a scan that went well, the number without which the value is none; `stop` when that is well too.
template <std::unsigned_integral T>
SIPWIRE_INLINE scan_end read_number(const scan_end& stop, const slice& digits, const number_rule& is,
                                    leniency lenient, T& out) noexcept {
  if (!stop.ok()) return stop;
  const auto n = bounded_number<T>(digits, is, lenient);
  if (!n) return {digits.buffer().data() + n.error().offset, n.error().code, is.where};
  out = *n;
  return stop;
}

/// Behind a scan that went well, errc::truncated at the end of a text of fewer than `minimum` characters,
/// errc::too_long at the first of more than `maximum`.
inline scan_end bound_length(const scan_end& stop, const slice& text, std::uint32_t minimum,
                             std::uint32_t maximum, rule where) noexcept {
  if (!stop.ok()) return stop;
  if (text.size() < minimum) return {text.end(), errc::truncated, where};
  return text.size() > maximum ? scan_end{text.begin() + maximum, errc::too_long, where} : stop;
}

/// The bytes of a digest that is written `AB:CD:...`, in the caller's span; errc::too_small with the number
/// of bytes needed.
inline result<std::span<std::uint8_t>> digest_bytes(std::string_view text, std::span<std::uint8_t> room,
                                                    rule where) noexcept {
  const std::size_t size = (text.size() + 1) / 3;
  if (room.size() < size) return fault{errc::too_small, where, static_cast<std::uint32_t>(size)};
  for (std::size_t i = 0; i < size; ++i)
    room[i] = static_cast<std::uint8_t>(hex_value(text[3 * i]) << 4 | hex_value(text[3 * i + 1]));
  return room.first(size);
}

/// A `see` that keeps the first fault of the checked parts: of results, but for errc::absent, of what has
/// parts of its own, and of the elements of lists.
struct first_fault {
  template <class T, class Kind = decltype(part::plain)>
  void operator()(std::string_view, const T& told, Kind = {}) noexcept {
    if constexpr (Kind::is_checked) look(told);
  }

  leniency lenient;
  fault found{};

 private:
  void look(const result<void>& told) noexcept {
    if (!found) found = told.error();
  }
  template <class T>
  void look(const result<T>& told) noexcept {
    if (!found && told.error().code != errc::absent) found = told.error();
  }
  template <class T>
  void look(const T& told) noexcept {
    if (found) return;
    if constexpr (has_parts<T>) {
      told.parts(*this, lenient);
    } else {
      for (const auto& one : told) look(one);
    }
  }
};

template <class V>
fault fault_of_parts(const V& value, leniency lenient) noexcept {
  first_fault see{lenient};
  value.parts(see, lenient);
  return see.found;
}

}  // namespace detail

/// Base of the values of SDP, which fill their text.
///
/// What strict refuses is read again under leniencies: under stray_blanks without the blanks at its end, and
/// under Derived::loose_under, of types that have it, by `read_loosely(text, lenient)`, which takes the parts
/// that are there and says whether there are any.
template <class Derived>
class checked_value : public value_base<Derived, value_shape::fills> {
  using base = value_base<Derived, value_shape::fills>;

 public:
  SIPWIRE_INLINE static scan_end scan(const slice& rest, leniency lenient, Derived& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  SIPWIRE_INLINE static scan_end scan_with(const slice& rest, leniency lenient, Derived& out) noexcept {
    const scan_end stop = base::template scan_with<Runs>(rest, lenient, out);
    if (SIPWIRE_UNLIKELY(!stop.ok()) && has(lenient, detail::loose_readings))
      if (read_again<Runs>(lenient, out)) return {rest.end(), errc::none, rule::none};
    return stop;
  }

  /// The first fault of the parts that are read when they are asked for, in their order: a number that is out
  /// of range, an address that is none. A part that is absent has no fault.
  /// \code
  /// auto t = sipwire::parse_as<sdp::time_view>("18446744073709551616 0");
  /// if (auto good = t->check(); !good) use(good.error());  // errc::out_of_range at offset 0
  /// \endcode
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::fault_of_parts(static_cast<const Derived&>(*this), lenient);
  }

 private:
  template <class Runs>
  SIPWIRE_NOINLINE static bool read_again(leniency lenient, Derived& out) noexcept {
    const slice whole(out.source_, out.all_);
    const slice text = detail::without_blanks(whole);
    if (text.size() != whole.size()) {
      if (!has(lenient, leniency::stray_blanks) || text.empty()) return false;
      out = Derived();
      if (base::template scan_with<Runs>(text, lenient, out).ok()) return true;
    }
    if constexpr (requires { Derived::loose_under; }) {
      out = Derived();
      out.source_ = text.buffer();
      out.all_ = text.where();
      return has(lenient, Derived::loose_under) && detail::is_line_text(text) &&
             out.read_loosely(text, lenient);
    }
    return false;
  }
};

}}}  // namespace sipwire::sdp
