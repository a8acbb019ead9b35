#pragma once

/// \file
/// Methods by name and number.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/gen/method_names.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {
namespace detail {

/// Methods by length and first letter, which together tell all of the table apart; the compiler
/// refuses the table otherwise.
struct method_table {
  std::array<std::uint8_t, 64> numbers{};
  std::uint32_t factor = 0;

  [[nodiscard]] constexpr std::size_t slot(std::string_view name) const noexcept {
    return (static_cast<unsigned char>(name.front()) + factor * name.size()) & 63U;
  }
  [[nodiscard]] constexpr bool fill() noexcept {
    numbers = {};
    for (std::uint8_t i = 1; i < sip::method_count; ++i) {
      auto& number = numbers[slot(method_texts[i])];
      if (number != 0) return false;
      number = i;
    }
    return true;
  }
};

consteval method_table make_method_table() {
  method_table t;
  while (!t.fill()) ++t.factor;
  return t;
}
inline constexpr method_table methods = make_method_table();

}  // namespace detail

/// The method of that name, exact in case (RFC 3261 7.1); method::extension for every other text.
/// \code
/// auto m = sip::find_method("INVITE");   // sip::method::invite
/// \endcode
constexpr method find_method(std::string_view name) noexcept {
  if (name.empty()) return method::extension;
  const auto number = detail::methods.numbers[detail::methods.slot(name)];
  return detail::method_texts[number] == name ? static_cast<method>(number) : method::extension;
}

/// The name of a method; empty for method::extension. Static storage.
constexpr std::string_view name(method m) noexcept {
  const auto number = static_cast<std::size_t>(m);
  return number < method_count ? detail::method_texts[number] : std::string_view();
}
}}}  // namespace sipwire::sip
