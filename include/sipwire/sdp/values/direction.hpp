#pragma once

/// \file
/// The direction of media: sendrecv, sendonly, recvonly, inactive (RFC 8866 6.7).

#include <cstdint>
#include <optional>
#include <string_view>

#include "../line.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Who sends, seen by who wrote the description. The bits are 1 for sending, 2 for receiving.
enum class direction : std::uint8_t { inactive = 0, sendonly = 1, recvonly = 2, sendrecv = 3 };

constexpr bool sends(direction d) noexcept {
  return (static_cast<unsigned>(d) & 1U) != 0;
}
constexpr bool receives(direction d) noexcept {
  return (static_cast<unsigned>(d) & 2U) != 0;
}
/// The same direction seen by the other side.
constexpr direction reversed(direction d) noexcept {
  const auto bits = static_cast<unsigned>(d);
  return static_cast<direction>((bits & 1U) << 1U | bits >> 1U);
}
/// The attribute's name.
constexpr std::string_view name(direction d) noexcept {
  constexpr std::string_view names[] = {"inactive", "sendonly", "recvonly", "sendrecv"};
  return names[static_cast<unsigned>(d)];
}
/// The direction that an attribute states, if it states one.
constexpr std::optional<direction> direction_of(attribute_id id) noexcept {
  switch (id) {
    case attribute_id::sendrecv:
      return direction::sendrecv;
    case attribute_id::sendonly:
      return direction::sendonly;
    case attribute_id::recvonly:
      return direction::recvonly;
    case attribute_id::inactive:
      return direction::inactive;
    default:
      return std::nullopt;
  }
}

}}}  // namespace sipwire::sdp

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Which attributes direction_of() knows.
inline constexpr auto states_direction = [] {
  struct {
    bool of[sdp::attribute_id_count] = {};
  } out;
  for (std::uint32_t i = 0; i < sdp::attribute_id_count; ++i)
    out.of[i] = sdp::direction_of(static_cast<sdp::attribute_id>(i)).has_value();
  return out;
}();

}}}}  // namespace sipwire::sdp::detail
