#pragma once

/// \file
/// Numbers in XML documents.

#include <concepts>
#include <limits>

#include "../core/vocabulary.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml {

/// xs:nonNegativeInteger (XML Schema Part 2, 3.3.20) from `minimum` to `maximum`: digits, a `+` before them,
/// white space around.
///
/// errc::absent when there is no value, syntax at the byte, out_of_range at the digits; a value that needs
/// decoding is located at its start.
template <std::unsigned_integral T>
[[nodiscard]] constexpr result<T> number(const value_view& value, rule where, T minimum = 0,
                                         T maximum = (std::numeric_limits<T>::max)()) noexcept {
  if (!value.present()) return fault{errc::absent, where, 0};
  char room[32];
  const auto text = value.with(white_space::collapse).decoded(room);
  if (!text) return fault{errc::syntax, where, value.where().first};
  const bool in_place =
      text->data() >= value.raw().data() && text->data() <= value.raw().data() + value.raw().size();
  const auto begin = in_place
                         ? value.where().first + static_cast<std::uint32_t>(text->data() - value.raw().data())
                         : value.where().first;
  const std::uint32_t sign = text->starts_with('+') ? 1 : 0;
  const auto got = parse_decimal<T>(slice(text->substr(sign)), maximum, where);
  if (!got) {
    fault f = got.error();
    f.offset = in_place ? begin + sign + f.offset : begin;
    return f;
  }
  if (*got < minimum) return fault{errc::out_of_range, where, begin};
  return *got;
}

}}}  // namespace sipwire::xml
