#pragma once

/// \file
/// message/sipfrag: what is left of a SIP message (RFC 3420).

#include "../core/vocabulary.hpp"
#include "message_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A fragment of a SIP message, the body of a NOTIFY for a REFER or a signed assertion: perhaps a start line,
/// header fields, perhaps a body.
///
/// ABNF: `sipfrag = [ start-line ] *message-header [ CRLF [ message-body ] ]` (RFC 3420 2). Header fields are
/// found and typed as in a message_view, values on demand. A body is as long as Content-Length says, the rest
/// of the text without one; a fragment that keeps Content-Length and has nothing behind its header fields has
/// lost its body, which is no fault. Faults: those of scan(), errc::truncated in place of need_more, since
/// nothing will follow; errc::too_many at the field that `room` could not take. Borrows the input and the
/// room.
/// \code
/// sip::field_storage<32> slots;
/// auto frag = sip::sipfrag_view::parse("SIP/2.0 603 Declined\r\n", slots);
/// if (frag && frag->is_response()) use(frag->status(), frag->reason(), frag->get<sip::hdr::warning>());
/// \endcode
class sipfrag_view : public parsed_fields {
 public:
  sipfrag_view() noexcept = default;

  [[nodiscard]] static result<sipfrag_view> parse(const slice& text, field_room& room,
                                                  const read_options& options = {}) {
    return parse_with<vector_runs, framing::line_index>(text, room, options);
  }
  /// parse() with the run policy and the framing named, so that tests can hold the ways of reading equal.
  template <class Runs, framing Framing>
  [[nodiscard]] static result<sipfrag_view> parse_with(const slice& text, field_room& room,
                                                       const read_options& options) {
    sipfrag_view view;
    if (const fault f = view.read<Runs, Framing, message_form::fragment>(text, room, options)) return f;
    return view;
  }

  [[nodiscard]] bool has_start_line() const noexcept { return is_request() || is_response(); }
  [[nodiscard]] bool is_response() const noexcept { return has_status_line(); }
  /// Does an empty line end the header fields? Without one there is no body.
  [[nodiscard]] bool has_empty_line() const noexcept { return layout().empty_line; }

  /// Equal bytes.
  friend bool operator==(const sipfrag_view& a, const sipfrag_view& b) noexcept {
    return a.text() == b.text();
  }
};

}}}  // namespace sipwire::sip
