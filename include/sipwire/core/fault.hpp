#pragma once

/// \file
/// A located error in eight bytes.

#include <cstdint>
#include <string_view>

#include "errc.hpp"
#include "rule.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// What went wrong, in which grammar rule, at which byte.
///
/// `offset` counts from the first byte of the outermost buffer the caller passed, also for values parsed
/// later and for nested bodies; it never exceeds that buffer's size (offset == size means "at the end"). For
/// errc::too_small `offset` is the number of bytes needed. A fault holds no pointer, so it outlives the
/// input; core/locate.hpp turns it into line, column and a caret.
struct fault {
  errc code = errc::none;
  sipwire::rule rule = sipwire::rule::none;
  std::uint32_t offset = 0;

  /// Is there one?
  constexpr explicit operator bool() const noexcept { return code != errc::none; }
  /// Bytes needed in all, for errc::too_small.
  [[nodiscard]] constexpr std::uint32_t needed() const noexcept { return offset; }
  friend constexpr bool operator==(const fault&, const fault&) = default;
};
static_assert(sizeof(fault) == 8);

/// A sentence for people, that of the code; of errc::missing_mandatory it says what kind of part is missing:
/// a header field, a line of SDP, an element or attribute of XML. Static storage.
constexpr std::string_view describe(fault what) noexcept {
  if (what.code != errc::missing_mandatory) return describe(what.code);
  switch (what.rule) {
    case rule::message_header:
    case rule::to_path:
    case rule::from_path:
    case rule::contact:
    case rule::content_length:
    case rule::content_type:
    case rule::max_forwards:
      return "mandatory header field missing";
    case rule::version_field:
    case rule::origin_field:
    case rule::session_name_field:
    case rule::connection_field:
    case rule::time_field:
    case rule::media_field:
      return "mandatory line missing";
    case rule::imdn_message_id:
    case rule::imdn_datetime:
    case rule::recipient_uri:
    case rule::notification:
    case rule::imdn_status:
    case rule::composing_state:
    case rule::ft_file_info:
    case rule::ft_file_size:
    case rule::ft_content_type:
    case rule::ft_data:
      return "mandatory element missing";
    case rule::ft_file_type:
    case rule::ft_url:
    case rule::ft_until:
    case rule::list_entry:
    case rule::entry_ref:
    case rule::list_external:
      return "mandatory attribute missing";
    default:
      return describe(what.code);
  }
}

/// A size, a count or a place as the offset of a fault; one that does not fit becomes the largest offset.
constexpr std::uint32_t clamp_offset(std::uint64_t n) noexcept {
  constexpr std::uint32_t most = 0xFFFFFFFF;
  return n < most ? static_cast<std::uint32_t>(n) : most;
}

}}  // namespace sipwire
