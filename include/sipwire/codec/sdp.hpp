#pragma once

/// \file
/// SDP among the other bodies: body_as<sdp::session_view>().

#include "../core/result.hpp"
#include "../mime/entity.hpp"
#include "../sdp/session_view.hpp"
#include "body.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace codec {

/// application/sdp (RFC 8866 8), with room for its lines: the body of an INVITE and of its answer, or a part
/// of one.
/// \code
/// sdp::line_storage<64> lines;
/// if (auto offer = codec::body_as<sdp::session_view>(*msg, lines)) use(offer->media_count());
/// \endcode
template <>
struct body_traits<sdp::session_view> {
  static bool is_it(const mime::entity_view& part) noexcept { return part.is("application", "sdp"); }
  static result<sdp::session_view> read(const mime::entity_view& part, const body_options& options,
                                        sdp::line_room& room) {
    const auto text = nonempty_content(part, options);
    if (!text) return text.error();
    return sdp::parse(*text, room, options.parsing);
  }
};

}}}  // namespace sipwire::codec
