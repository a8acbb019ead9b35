#pragma once

/// \file
/// make_response(): the response to a request, with what must be copied from it.

#include <cstdint>
#include <string_view>

#include "../core/injection.hpp"
#include "../core/sink.hpp"
#include "detail/following.hpp"
#include "message_view.hpp"
#include "writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {
namespace detail {

/// A response with what it must have of its request.
template <sink Sink>
class following_response : public following<sip::response_writer<Sink>> {
 public:
  following_response(Sink& out, const message_view& request, std::uint16_t status, std::string_view to_tag,
                     std::string_view reason)
      : following<sip::response_writer<Sink>>(out, status, reason) {
    if (request.is_response())
      this->fail({errc::not_allowed, rule::status_line, request.layout().start_line.first});
    for (const header_id id :
         {header_id::via, header_id::from, header_id::to, header_id::call_id, header_id::cseq})
      if (request.count(id) == 0)
        this->fail({errc::missing_mandatory, rule::message_header, request.headers_end()});
    const auto to = request.get<hdr::to>();
    this->fail(request.get<hdr::from>().error());
    this->fail(to.error());
    this->template copy_all<hdr::via>(request);
    this->template copy_all<hdr::from>(request);
    if (to && !to->tag() && !to_tag.empty() && status != 100) {
      this->fail(detail::first_outside<charset::token>(to_tag, rule::tag_param, errc::syntax));
      this->template add_with_tag<hdr::to>(request.raw(header_id::to).front(), to_tag, request.lenient());
    } else {
      this->template copy_all<hdr::to>(request);
    }
    this->template copy_all<hdr::call_id>(request);
    this->template copy_all<hdr::cseq>(request);
    if (status > 100 && status < 300) this->template copy_all<hdr::record_route>(request);
    if (status == 100) this->template copy_all<hdr::timestamp>(request);
  }
};

}  // namespace detail

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
                                    std::string_view to_tag = {}, std::string_view reason = {}) {
  return detail::following_response<Sink>(out, request, status, to_tag, reason);
}

}}}  // namespace sipwire::sip
