#pragma once

/// \file
/// CPIM among the other bodies: body_as<cpim::message_view>(), what lies inside its content, and the SIP
/// fields in its addresses.

#include "../core/result.hpp"
#include "../cpim/address.hpp"
#include "../cpim/message_view.hpp"
#include "../mime/entity.hpp"
#include "../sip/uri_headers.hpp"
#include "body.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace codec {

/// message/cpim (RFC 3862), with room for its headers: the body of a SIP MESSAGE, a part of a multipart
/// INVITE, the content of an MSRP SEND.
template <>
struct body_traits<cpim::message_view> {
  static bool is_it(const mime::entity_view& part) noexcept { return part.is("message", "cpim"); }
  static result<cpim::message_view> read(const mime::entity_view& part, const body_options& options,
                                         cpim::header_room& room) noexcept {
    const auto text = nonempty_content(part, options);
    if (!text) return text.error();
    return cpim::parse(*text, room, options.parsing);
  }
};

/// The content of a CPIM message as a T, or the part of it that is one; see body_as() of a SIP message. T may
/// be cpim::message_view again.
/// \code
/// cpim::header_storage<32> headers;
/// if (auto cpim = codec::body_as<cpim::message_view>(*msg, headers))
///   if (auto text = codec::body_as<mime::entity_view>(*cpim)) show(text->decoded(scratch));
/// \endcode
template <class T, class... Room>
requires(!detail::begins_with_options<Room...>)
    [[nodiscard]] result<T> body_as(const cpim::message_view& message, const body_options& options,
                                    Room&... room) {
  return body_as<T>(message.content(), options, room...);
}
/// With the leniency the message was parsed with.
template <class T, class... Room>
requires(!detail::begins_with_options<Room...>)
    [[nodiscard]] result<T> body_as(const cpim::message_view& message, Room&... room) {
  return body_as<T>(message.content(), body_options{message.lenient()}, room...);
}

/// The SIP header fields that ride in the URI of an address, `<sip:a@b?Contact=...>`: what a MESSAGE request
/// may not carry itself.
///
/// errc::wrong_scheme, or the fault of the URI, when it is no SIP URI; a SIP URI without header fields gives
/// none of them.
/// \code
/// char room[256];
/// if (auto fields = codec::embedded_headers(*message->from()))
///   if (auto contact = fields->get<sip::hdr::contact>(room)) use(contact->uri().text());
/// \endcode
[[nodiscard]] inline result<sip::uri_headers> embedded_headers(const cpim::address_view& address,
                                                               leniency lenient = leniency::none) noexcept {
  const auto uri = address.uri().as_sip(lenient);
  if (!uri) return uri.error();
  return sip::uri_headers(*uri);
}

}}}  // namespace sipwire::codec
