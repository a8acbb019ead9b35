#pragma once

/// \file
/// Which deviations a session description needs.

#include "../core/leniency.hpp"
#include "detail/value_faults.hpp"
#include "session_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The deviations, of those in `among`, that the description in `text` needs, and each of its values that can
/// be read: a smallest set. none when strict reads all of it, and when it cannot be read under `among`.
/// `room` is used for reading. Costs one parse and one look at each value where nothing deviates.
/// \code
/// if (const auto needed = sdp::needed_leniency(body, lines); needed != sipwire::leniency::none)
///   count(peer, needed);
/// \endcode
[[nodiscard]] inline leniency needed_leniency(const slice& text, line_room& room,
                                              leniency among = leniency::all) {
  const auto session = parse(text, room, among);
  if (!session) return leniency::none;
  leniency out = leniency::none;
  const auto level = [&](const level_view& here) {
    for (std::size_t i = 0; i < here.line_count(); ++i) {
      const auto l = here.line_at(i);
      out |= sipwire::needed_leniency(
          [&](leniency given) {
            if (!l.is_attribute()) return !detail::typed_fault(l.type(), l.value_slice(), given);
            const auto a = here.attribute_at(i);
            return !detail::attribute_fault(a.id(), a.has_value(), a.value_slice(), a.name_where().last,
                                            given);
          },
          among);
    }
  };
  level(*session);
  for (const auto& m : session->media()) level(m);
  return out | sipwire::needed_leniency([&](leniency given) { return parse(text, room, given).has_value(); },
                                        among);
}

}}}  // namespace sipwire::sdp
