#pragma once

/// \file
/// MSRP methods by name and number. The table is grammar/tables/msrp_methods.tsv.

#include <cstdint>
#include <string_view>

#include "detail/gen/method_names.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// The longest body of a request that is no SEND, in octets (RFC 4975 7.1).
inline constexpr std::uint32_t most_other_body = 10240;

/// The name of a method; empty for method::extension. Static storage.
constexpr std::string_view name(method m) noexcept {
  const auto number = static_cast<std::size_t>(m);
  return number < method_count ? detail::method_texts[number] : std::string_view();
}

/// The method of that name, exact in case (RFC 4975 9); method::extension for every other text.
/// \code
/// auto m = sipwire::msrp::find_method("SEND");   // msrp::method::send
/// \endcode
constexpr method find_method(std::string_view text) noexcept {
  for (std::uint32_t i = 1; i < method_count; ++i)
    if (detail::method_texts[i] == text) return static_cast<method>(i);
  return method::extension;
}

}}}  // namespace sipwire::msrp
