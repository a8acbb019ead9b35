#pragma once

/// \file
/// How a value tells its parts: `value.parts(see)` calls `see(name, part, kind)` once for each. The name is
/// empty for the part that stands for the value itself, and that the others qualify.

#include <string_view>

#include "leniency.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// The kinds of part, the third argument of `see`; without one a part is part::plain.
namespace part {

/// A kind of part.
template <bool Checked, bool Again>
struct kind {
  /// Is a fault of the part, other than errc::absent, a fault of the value? The part is a result, or has
  /// `check(leniency)`.
  static constexpr bool is_checked = Checked;
  /// Is it another reading of bytes that another part has told? Printers leave it out.
  static constexpr bool is_again = Again;
};

inline constexpr kind<false, false> plain;
inline constexpr kind<true, false> checked;
inline constexpr kind<false, true> again;
inline constexpr kind<true, true> checked_again;

/// Are parts of the kind again made for `see`? One that has no use for them says
/// `static constexpr bool wants_again = false`, and is told of some of them or of none.
template <class See>
constexpr bool wants_again(const See&) noexcept {
  if constexpr (requires { See::wants_again; }) return See::wants_again;
  return true;
}

}  // namespace part

namespace detail {

/// A `see` for concepts.
struct see_nothing {
  template <class T, class Kind = decltype(part::plain)>
  void operator()(std::string_view, const T&, Kind = {}) const noexcept {}
};

}  // namespace detail

/// Tells several parts of the kind part::again: a name and a part in turn.
template <class See, class T, class... More>
void see_again(See& see, std::string_view name, const T& told, const More&... more) {
  see(name, told, part::again);
  if constexpr (sizeof...(More) != 0) see_again(see, more...);
}

/// A type that tells its parts in order, each by a name and what its accessor returns. `lenient` is for the
/// accessors that take one.
/// \code
/// const auto names = [](std::string_view name, const auto& part, auto&&... kind) {
///   show(name, part, kind...);
/// };
/// msg->get<sip::hdr::cseq>()->parts(names);  // number, method
/// \endcode
template <class V>
concept has_parts = requires(const V& value) {
  value.parts(detail::see_nothing(), leniency::none);
};

}}  // namespace sipwire
