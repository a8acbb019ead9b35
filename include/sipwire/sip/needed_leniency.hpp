#pragma once

/// \file
/// Which deviations a message needs.

#include "../core/leniency.hpp"
#include "detail/read_values.hpp"
#include "message_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The deviations, of those in `among`, that the message in `text` needs, and each of its values that can be
/// read: a smallest set. none when strict reads all of it, and when it cannot be read under `among`. `room`
/// is used for reading. Costs one parse and one look at each value where nothing deviates.
/// \code
/// if (const auto needed = sip::needed_leniency(datagram, slots); needed != sipwire::leniency::none)
///   count(peer, needed);
/// \endcode
[[nodiscard]] inline leniency needed_leniency(const slice& text, field_room& room,
                                              leniency among = leniency::all) {
  const auto message = parse(text, room, among);
  if (!message) return leniency::none;
  leniency out = leniency::none;
  if (message->is_request())
    out = sipwire::needed_leniency(
        [&](leniency given) { return message->request_uri().check(given).has_value(); }, among);
  for (const auto f : message->fields()) {
    const auto reader = f.malformed() ? nullptr : detail::reader_of<leniency>(f.id());
    if (reader == nullptr) continue;
    // A line that the message may have is not refused in its values again.
    out |= needed_by_value(
        [&](leniency given, bool parts) {
          return reader(f.typed_slice(), parts, given | leniency::bare_lf).bad;
        },
        among & ~leniency::bare_lf);
  }
  return out | sipwire::needed_leniency([&](leniency given) { return parse(text, room, given).has_value(); },
                                        among);
}

}}}  // namespace sipwire::sip
