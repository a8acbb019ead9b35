#pragma once

/// \file
/// make_response(): the response to a request, with what must be copied from it.

#include <cstdint>
#include <string_view>

#include "../core/sink.hpp"
#include "message_view.hpp"
#include "writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// Begins a response to `request` (RFC 3261 8.2.6): Status-Line, then Via (all), From, To, Call-ID, CSeq,
/// Record-Route (in 101-299) and Timestamp (in 100) as they were written. `to_tag` is added to To when it has
/// none and the status is not 100. The writer goes on with more fields and a body.
///
/// errc::missing_mandatory sticks in the writer when the request lacks Via, From, To, Call-ID or CSeq,
/// errc::duplicate when one that may stand once stands twice, the value's own fault when From or To cannot be
/// read; errc::not_allowed for a message that is no request.
/// \code
/// auto size = sip::make_response(out, *request, 486, "a6c85cf").finish();
/// \endcode
template <sink Sink>
response_writer<Sink> make_response(Sink& out, const message_view& request, std::uint16_t status,
                                    std::string_view to_tag, std::string_view reason) {
  response_writer<Sink> w(out, status, reason);
  w.copy_from_request(request, status, to_tag);
  return w;
}

}}}  // namespace sipwire::sip
