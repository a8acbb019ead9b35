#pragma once

/// \file
/// Which deviations a chunk needs.

#include "../core/detail/value_parts.hpp"
#include "../core/leniency.hpp"
#include "message_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// The deviations, of those in `among`, that the chunk in `text` needs, and each of its values that can be
/// read: a smallest set. none when strict reads all of it, and when it cannot be read under `among`. `room`
/// is used for reading. Costs one parse and one look at each value where nothing deviates.
/// \code
/// if (const auto needed = msrp::needed_leniency(octets, slots); needed != sipwire::leniency::none)
///   count(peer, needed);
/// \endcode
[[nodiscard]] inline leniency needed_leniency(const slice& text, field_room& room,
                                              leniency among = leniency::all) {
  const auto chunk = parse(text, room, among);
  if (!chunk) return leniency::none;
  leniency out = leniency::none;
  for (const auto f : chunk->fields()) {
    if (f.malformed()) continue;
    with_tag(f.id(), [&]<class H>(std::type_identity<H>) {
      out |= needed_by_value(
          [&](leniency given, bool parts) {
            const auto v = detail::parse_field<typename H::value>(f.value_slice(), given);
            fault bad = v.error();
            if (v && parts) sipwire::detail::check_parts(*v, given, [&](fault part) { bad = part; });
            return bad;
          },
          among);
    });
  }
  return out | sipwire::needed_leniency([&](leniency given) { return parse(text, room, given).has_value(); },
                                        among);
}

}}}  // namespace sipwire::msrp
