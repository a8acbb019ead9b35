#pragma once

/// \file
/// What a client of RCS sends: a text message that may ask for notifications (RFC 5438, GSMA RCC.07).

#include <span>

#include "../core/sink.hpp"
#include "../core/utf8.hpp"
#include "../core/vocabulary.hpp"
#include "../cpim/writer.hpp"
#include "../mime/entity.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace rcs {

/// A text message, for write(). Borrows all texts.
struct text_message {
  cpim::address_parts from{};
  cpim::address_parts to{};
  /// Of RFC 3339, see mime::date_time_text; RFC 5438 7.1.1.2 wants it when notifications are asked for
  std::string_view date_time{};
  std::string_view message_id{};  ///< a Token of its own for each message; likewise (RFC 5438 7.1.1.1)
  cpim::disposition wanted = cpim::disposition::none;  ///< the notifications asked for
  std::string_view subject{};                          ///< none when empty
  std::string_view text{};                             ///< UTF-8
  bool base64 = false;                                 ///< for transports and peers that want 7bit
};

/// Writes a message/cpim body: for sip::request_writer::body(), or the content of an MSRP SEND.
///
/// errc::missing_mandatory, and nothing written, when notifications are asked for without DateTime and
/// Message-ID; errc::bad_utf8 for a text that is none; otherwise the faults of cpim::message_writer; the sink
/// then holds a partial message.
/// \code
/// rcs::text_message hello{.from = {"Lin Yue", me},
///                           .to = {"", you},
///                           .date_time = now,
///                           .message_id = id,
///                           .wanted = cpim::disposition::positive_delivery | cpim::disposition::display,
///                           .text = "你好"};
/// char room[1500];
/// if (auto size = rcs::write(room, hello)) send_message("message/cpim", std::string_view(room, *size));
/// \endcode
template <sink Sink>
result<std::size_t> write(Sink& out, const text_message& m) {
  if (m.wanted != cpim::disposition::none) {
    if (m.message_id.empty()) return fault{errc::missing_mandatory, rule::cpim_token, 0};
    if (m.date_time.empty()) return fault{errc::missing_mandatory, rule::internet_date_time, 0};
  }
  if (const std::size_t bad = first_not_utf8(m.text); bad != std::string_view::npos)
    return fault{errc::bad_utf8, rule::message_body, clamp_offset(bad)};
  cpim::message_writer writer(out);
  writer.from(m.from).to(m.to);
  if (!m.date_time.empty()) writer.date_time(m.date_time);
  if (!m.subject.empty()) writer.subject(m.subject);
  if (!m.message_id.empty()) writer.message_id(m.message_id);
  if (m.wanted != cpim::disposition::none) writer.disposition_notification(m.wanted);
  cpim::content_parts parts{.type = "text/plain;charset=UTF-8"};
  if (m.base64) parts.encoding = mime::transfer_encoding::base64;
  writer.content(parts, m.text);
  return writer.finish();
}

/// Writes into the caller's span and returns the size, or errc::too_small with the size needed.
inline result<std::size_t> write(std::span<char> room, const text_message& m) {
  span_sink out(room);
  return write(out, m);
}

}}}  // namespace sipwire::rcs
