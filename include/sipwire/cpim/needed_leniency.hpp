#pragma once

/// \file
/// Which deviations a CPIM message needs.

#include "../core/leniency.hpp"
#include "detail/value_faults.hpp"
#include "message_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

/// The deviations, of those in `among`, that the message in `text` needs, and each of its values that can be
/// read: a smallest set. none when strict reads all of it, and when it cannot be read under `among`. `room`
/// is used for reading. Costs one parse and one look at each value where nothing deviates.
/// \code
/// if (const auto needed = cpim::needed_leniency(body, slots); needed != sipwire::leniency::none)
///   count(peer, needed);
/// \endcode
[[nodiscard]] inline leniency needed_leniency(const slice& text, header_room& room,
                                              leniency among = leniency::all) {
  const auto message = parse(text, room, among);
  if (!message) return leniency::none;
  leniency out = leniency::none;
  for (const auto h : message->fields())
    out |= sipwire::needed_leniency(
        [&](leniency given) { return !detail::single_fault(h.kind(), h.value_slice(), given); }, among);
  // The fields of the content are read as the message is.
  out |= sipwire::needed_leniency(
      [&](leniency given) {
        const auto again = parse(text, room, given);
        if (!again) return false;
        const auto type = again->content().headers().content_type();
        return type.has_value() || type.error().code == errc::absent;
      },
      among);
  return out | sipwire::needed_leniency([&](leniency given) { return parse(text, room, given).has_value(); },
                                        among);
}

}}}  // namespace sipwire::cpim
