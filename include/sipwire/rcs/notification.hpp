#pragma once

/// \file
/// The notification that answers a message (RFC 5438, GSMA RCC.07).

#include <span>

#include "../codec/body.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../cpim/message_view.hpp"
#include "../cpim/writer.hpp"
#include "../imdn/status.hpp"
#include "../imdn/writer.hpp"
#include "../mime/entity.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace rcs {

/// Who answers a message, and when; for make_notification(). Borrows all texts.
struct notification_options {
  std::string_view message_id{};  ///< of the notification itself, a Token of its own
  std::string_view date_time{};   ///< of the notification, RFC 3339; none when empty
  cpim::address_parts from{};     ///< who answers; the To of the message when its uri is empty
  /// A server on the way, which may tell of processing and of failed delivery, and of nothing else
  bool intermediary = false;
};

/// A notification that answers a message. Borrows the message and the options.
struct notification_message {
  cpim::message_view received;  ///< the message it answers
  notification_options options{};
  imdn::notification document{};  ///< the XML document
  cpim::address_view sender;      ///< whose message it was: the notification's To
  cpim::address_view recipient;   ///< whom it was to: the notification's From, unless the options have one
  /// The URI to send it to, without header fields: the first hop of its route, or else the sender
  std::string_view destination{};
};

/// Which notification tells of this status; none where several do (`error`, `forbidden`) or nothing does.
constexpr imdn::notification_kind kind_of(imdn::status status) noexcept {
  auto found = imdn::notification_kind::none;
  for (const auto kind : {imdn::notification_kind::delivery, imdn::notification_kind::display,
                          imdn::notification_kind::processing}) {
    if (!imdn::allows(kind, status)) continue;
    if (found != imdn::notification_kind::none) return imdn::notification_kind::none;
    found = kind;
  }
  return found;
}
/// What a sender asks for who wants to hear of this.
constexpr cpim::disposition wanted_by(imdn::notification_kind kind, imdn::status status) noexcept {
  return cpim::disposition_of(imdn::asked_by(kind, status));
}

namespace detail {

/// The URI as a request may be sent to it: header fields have no place there (RFC 3261 19.1.1).
inline std::string_view without_headers(const uri::uri_view& uri) noexcept {
  const auto sip = uri.as_sip();
  const auto text = uri.text();
  return sip ? text.substr(0, text.size() - sip->headers().text().size()) : text;
}

}  // namespace detail

/// Makes the notification that answers `received`, or says why there is to be none (RFC 5438 7.2.1, 8).
///
/// errc::not_allowed when the sender has not asked for it, when the message is a notification itself, and
/// when who answers may not tell of it: processing is for intermediaries, what a reader saw is not.
/// errc::unknown_value for a status that its kind does not have; errc::missing_mandatory for options without
/// message_id; errc::absent, or the fault of the header, for a message without Message-ID, DateTime, From, or
/// without one To to answer as. Offsets count in the buffer of the message.
///
/// The notification goes to the sender, over IMDN-Route as the message recorded its way; it has the
/// Message-ID and DateTime of the message, its To as recipient-uri and its Original-To, if any, as
/// original-recipient-uri.
/// \code
/// auto receipt =
///     rcs::make_notification(*message, imdn::status::displayed, {.message_id = my_id, .date_time = now});
/// char room[2048];
/// if (receipt)
///   if (auto size = rcs::write(room, *receipt))
///     send_message(receipt->destination, "message/cpim", std::string_view(room, *size));
/// \endcode
[[nodiscard]] inline result<notification_message> make_notification(const cpim::message_view& received,
                                                                    imdn::notification_kind kind,
                                                                    imdn::status status,
                                                                    const notification_options& options) {
  const auto refuse = [&](errc code, rule where) {
    return fault{code, where, received.headers_where().last};
  };
  const auto is_imdn = [](const mime::entity_view& part) { return part.is("message", "imdn+xml"); };
  if (!imdn::allows(kind, status)) return refuse(errc::unknown_value, rule::imdn_status);
  if (options.message_id.empty()) return refuse(errc::missing_mandatory, rule::cpim_token);
  const bool processing = kind == imdn::notification_kind::processing;
  if (options.intermediary ? kind == imdn::notification_kind::display || status == imdn::status::delivered
                           : processing)
    return refuse(errc::not_allowed, rule::imdn_status);
  if (codec::find_body_if(received.content(), is_imdn, {received.lenient()}))
    return refuse(errc::not_allowed, rule::imdn_status);
  const auto imdn = received.imdn();
  if (!imdn.wants(wanted_by(kind, status))) return refuse(errc::not_allowed, rule::notify_req);

  const auto id = imdn.message_id();
  if (!id) return id.error();
  const auto sent = received.date_time();
  if (!sent) return sent.error();
  const auto sender = received.from();
  if (!sender) return sender.error();
  notification_message out{
      .received = received,
      .options = options,
      .document = {.message_id = id->text(), .datetime = sent->text(), .kind = kind, .status = status},
      .sender = *sender,
      .recipient = {},
      .destination = detail::without_headers(sender->uri())};
  const auto recipients = received.to();
  auto to = recipients.begin();
  if (to == recipients.end()) {
    if (options.from.uri.empty()) return refuse(errc::absent, rule::cpim_address);
  } else {
    const auto first = *to;
    // Of several recipients, which one answers is for the options to say.
    const bool only = ++to == recipients.end();
    if (!only && options.from.uri.empty()) return refuse(errc::duplicate, rule::cpim_address);
    if (only) {
      if (!first) return first.error();
      out.recipient = *first;
    }
  }
  out.document.recipient_uri = out.recipient.where() ? out.recipient.uri().text() : options.from.uri;
  if (const auto original = imdn.original_to(); original) {
    out.document.original_recipient_uri = original->uri().text();
  } else if (original.error().code != errc::absent) {
    return original.error();
  }
  bool routed = false;
  for (const auto& hop : imdn.record_route()) {
    if (!hop) return hop.error();
    if (!routed) out.destination = detail::without_headers(hop->uri());
    routed = true;
  }
  return out;
}
/// For a status that one notification alone has: delivered, failed, displayed, processed, stored.
[[nodiscard]] inline result<notification_message> make_notification(const cpim::message_view& received,
                                                                    imdn::status status,
                                                                    const notification_options& options) {
  return make_notification(received, kind_of(status), status, options);
}

/// Writes a message/cpim body with the notification in it; of addresses that leniencies read, the URI alone.
/// The faults are those of cpim::message_writer and
/// imdn::check().
template <sink Sink>
result<std::size_t> write(Sink& out, const notification_message& n) {
  if (const auto ok = imdn::check(n.document); !ok) return ok.error();
  cpim::message_writer writer(out);
  if (n.options.from.uri.empty()) {
    writer.from(n.recipient);
  } else {
    writer.from(n.options.from);
  }
  writer.to(n.sender);
  writer.message_id(n.options.message_id);
  if (!n.options.date_time.empty()) writer.date_time(n.options.date_time);
  for (const auto& hop : n.received.imdn().record_route())
    if (hop) writer.imdn_route(*hop);
  counting_sink measure;
  (void)imdn::write(measure, n.document);
  writer.content_by({.type = "message/imdn+xml", .disposition = "notification", .length = true},
                    measure.size(), [&](Sink& to) { (void)imdn::write(to, n.document); });
  return writer.finish();
}
/// Writes into the caller's span and returns the size, or errc::too_small with the size needed.
inline result<std::size_t> write(std::span<char> room, const notification_message& n) {
  span_sink out(room);
  return write(out, n);
}

}}}  // namespace sipwire::rcs
