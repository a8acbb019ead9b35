#pragma once

/// \file
/// make_ack(), make_cancel(), make_prack(): requests that follow from an INVITE and what came back.

#include <array>

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "detail/following.hpp"
#include "fields.hpp"
#include "message_view.hpp"
#include "writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {
namespace detail {

/// A request made of parts of others.
template <sink Sink>
class following_request : public following<sip::request_writer<Sink>> {
 public:
  /// `bad`, when it is a fault, goes before what the writer would say.
  following_request(Sink& out, sip::method m, std::string_view request_uri, leniency lenient, fault bad)
      : following<sip::request_writer<Sink>>(out, sip::name(m),
                                             bad ? std::string_view("sip:none") : request_uri, lenient) {
    this->fail(bad);
  }

  /// What a request of the same transaction, or an answer to it, has of the INVITE; To is of `to`.
  void common(const sip::message_view& invite, const sip::message_view& to, sip::method m,
              std::uint32_t number) {
    this->template add<sip::hdr::max_forwards>(std::uint32_t{70});
    this->template copy<sip::hdr::from>(invite);
    this->template copy<sip::hdr::to>(to);
    this->template copy<sip::hdr::call_id>(invite);
    this->template add<sip::hdr::cseq>(number, m);
  }
  void same_transaction(const sip::message_view& invite, const sip::message_view& to, sip::method m) {
    if (const auto via = this->template one<sip::hdr::via>(invite))
      this->template add_as_read<sip::hdr::via>({invite.buffer(), via->where()}, invite.lenient());
    const auto cseq = this->template one<sip::hdr::cseq>(invite);
    if (cseq) common(invite, to, m, cseq->number());
    this->template copy_all<hdr::route>(invite);
  }
};

/// Route set and remote target of a dialog as its caller sees them in a response (RFC 3261 12.1.2, 12.2.1.1).
class dialog_route {
 public:
  /// The longest route set: Max-Forwards ends at 255, and a hop may record itself twice (RFC 5658).
  static constexpr std::size_t most = 512;

  explicit dialog_route(const sip::message_view& response) noexcept : response_(response) {
    const auto contact = response.get<sip::hdr::contact>();
    if (!contact) {
      error_ = contact.error();
      if (error_.code == errc::absent) error_ = {errc::missing_mandatory, rule::contact, error_.offset};
    } else if (contact->is_wildcard()) {
      error_ = {errc::not_allowed, rule::contact, contact->where().first};
    } else {
      target_ = contact->uri().text();
    }
    for (const auto& route : response.all<sip::hdr::record_route>()) {
      ++count_;
      if (route) {
        first_ = *route;
        if (count_ > most && !error_) error_ = {errc::too_many, rule::route, first_.where().first};
      } else if (!error_) {
        error_ = route.error();
      }
      if (error_) break;
    }
    strict_ = !error_ && count_ != 0 && !first_.lr(response.lenient());
  }

  [[nodiscard]] fault error() const noexcept { return error_; }
  /// The remote target, or the first hop when that is a strict router.
  [[nodiscard]] std::string_view request_uri() const noexcept {
    return strict_ ? first_.uri().text() : target_;
  }
  /// The Route fields: the values of Record-Route from the last to the first; behind a strict router the
  /// remote target ends them.
  template <class Writer>
  void write(Writer& out) const {
    if (error_ || count_ == 0) return;
    std::array<extent, most> turned;
    std::size_t n = 0;
    for (const auto& route : response_.all<sip::hdr::record_route>()) turned[n++] = route->where();
    for (std::size_t i = strict_ ? n - 1 : n; i-- > 0;) {
      const slice hop(response_.buffer(), turned[i]);
      if (response_.lenient() != leniency::none && !parse_as<sip::route_view>(hop)) {
        write_loose(out, hop);
      } else {
        out.template add_as_read<sip::hdr::route>(hop, response_.lenient());
      }
    }
    if (strict_) out.template add<sip::hdr::route>(sip::name_addr_parts{{}, target_, {}});
  }

 private:
  /// A hop that was read under a leniency, in brackets: with the parameters that its URI lost for want of
  /// them.
  template <class Writer>
  void write_loose(Writer& out, const slice& hop) const {
    const auto route = parse_as<sip::route_view>(hop, response_.lenient());
    if (!route) return;
    const bool bracketed = route->has_angle_brackets();
    const char* const first = route->uri().text().data();
    const std::string_view all(first, static_cast<std::size_t>(hop.end() - first));
    out.template add<sip::hdr::route>(sip::name_addr_parts{{}, bracketed ? route->uri().text() : all, {}});
  }

  const sip::message_view& response_;
  std::string_view target_;
  sip::route_view first_;  // the hop next to the caller: the last value
  std::size_t count_ = 0;
  bool strict_ = false;
  fault error_;
};

/// What keeps `response` from being one to this INVITE, by its CSeq, with a status from `first` to `last`.
inline fault response_fault(const sip::message_view& invite, const sip::message_view& response,
                            std::uint16_t first, std::uint16_t last) noexcept {
  if (invite.method() != sip::method::invite)
    return {errc::not_allowed, rule::method, invite.layout().start_line.first};
  if (response.is_request())
    return {errc::not_allowed, rule::request_line, response.layout().start_line.first};
  if (response.status() < first || response.status() > last)
    return {errc::not_allowed, rule::status_code, response.layout().start_line.first};
  const auto ours = invite.get<sip::hdr::cseq>();
  const auto theirs = response.get<sip::hdr::cseq>();
  if (ours && theirs && (ours->number() != theirs->number() || ours->method() != theirs->method()))
    return {errc::mismatch, rule::cseq, theirs->where().first};
  return {};
}

}  // namespace detail

/// Begins the ACK for a response of 300 to 699 to `invite` as it was sent (RFC 3261 17.1.1.3): its
/// Request-URI, top Via, From, Call-ID, Route and CSeq number, and the response's To.
///
/// In the writer sticks errc::not_allowed when the first message is no INVITE or the second no such response,
/// errc::mismatch when its CSeq is of another request, errc::missing_mandatory when Via, From, To, Call-ID or
/// CSeq is not there, or the value's own fault. Offsets count in the message at fault. The writer goes on
/// with more fields.
/// \code
/// auto size = sip::make_ack(out, *invite, *busy).finish();
/// \endcode
template <sink Sink>
request_writer<Sink> make_ack(Sink& out, const message_view& invite, const message_view& response) {
  detail::following_request<Sink> w(out, method::ack, invite.request_uri().text(), invite.lenient(),
                                    detail::response_fault(invite, response, 300, 699));
  w.same_transaction(invite, response, method::ack);
  return w;
}

/// Begins the ACK for a 2xx to `invite` (RFC 3261 13.2.2.4): a request in the dialog that the response made,
/// in a transaction of its own, hence with a Via of its own. The Request-URI is the response's Contact, Route
/// its Record-Route turned round, or as 12.2.1.1 has it when the first hop is a strict router; Authorization
/// and Proxy-Authorization are those of the INVITE.
///
/// Errors as above; errc::missing_mandatory too when the response has no Contact, errc::too_many at the 513th
/// value of Record-Route.
/// \code
/// auto size = sip::make_ack(out, *invite, *ok, sip::via_parts{"UDP", "pc33.atlanta.com", "z9hG4bKnashds9"})
///                 .finish();
/// \endcode
template <sink Sink>
request_writer<Sink> make_ack(Sink& out, const message_view& invite, const message_view& response,
                              const via_parts& via) {
  const detail::dialog_route route(response);
  fault bad = detail::response_fault(invite, response, 200, 299);
  if (!bad) bad = route.error();
  detail::following_request<Sink> w(out, method::ack, route.request_uri(), response.lenient(), bad);
  w.template add<hdr::via>(via);
  if (const auto cseq = w.template one<hdr::cseq>(invite))
    w.common(invite, response, method::ack, cseq->number());
  route.write(w);
  w.template copy_all<hdr::authorization>(invite);
  w.template copy_all<hdr::proxy_authorization>(invite);
  return w;
}

/// Begins the CANCEL of `invite` as it was sent (RFC 3261 9.1): the same Request-URI, top Via, From, To,
/// Call-ID, Route and CSeq number.
///
/// errc::not_allowed when it is no INVITE, for only that can be cancelled with effect;
/// errc::missing_mandatory and the values' faults as make_ack().
/// \code
/// auto size = sip::make_cancel(out, *invite).finish();
/// \endcode
template <sink Sink>
request_writer<Sink> make_cancel(Sink& out, const message_view& invite) {
  fault bad;
  if (invite.method() != method::invite)
    bad = {errc::not_allowed, rule::method, invite.layout().start_line.first};
  detail::following_request<Sink> w(out, method::cancel, invite.request_uri().text(), invite.lenient(), bad);
  w.same_transaction(invite, invite, method::cancel);
  return w;
}

/// Begins the PRACK for a reliable provisional response of 101 to 199 to `invite` (RFC 3262 4): a request in
/// its early dialog, with RAck made of the response's RSeq and CSeq. `number` is the PRACK's own CSeq number,
/// above that of the INVITE, errc::out_of_range otherwise.
///
/// Errors as the ACK for a 2xx; errc::missing_mandatory too when the response has no RSeq.
/// \code
/// auto size = sip::make_prack(out, *invite, *ringing,
///                             sip::via_parts{"UDP", "pc33.atlanta.com", "z9hG4bKna43f"}, 314160)
///                 .finish();
/// \endcode
template <sink Sink>
request_writer<Sink> make_prack(Sink& out, const message_view& invite, const message_view& response,
                                const via_parts& via, std::uint32_t number) {
  const detail::dialog_route route(response);
  fault bad = detail::response_fault(invite, response, 101, 199);
  if (!bad) bad = route.error();
  const auto of_invite = invite.get<hdr::cseq>();
  if (!bad && of_invite && number <= of_invite->number())
    bad = {errc::out_of_range, rule::sequence_number, 0};
  detail::following_request<Sink> w(out, method::prack, route.request_uri(), response.lenient(), bad);
  w.template add<hdr::via>(via);
  if (w.template one<hdr::cseq>(invite)) w.common(invite, response, method::prack, number);
  route.write(w);
  const auto rseq = w.template one<hdr::rseq>(response);
  const auto cseq = w.template one<hdr::cseq>(response);
  if (!rseq || !cseq) return w;
  std::array<char, 32> room;
  span_sink rack(room);
  rack.append(decimal_text(rseq->value()));
  rack.append(" ");
  rack.append(decimal_text(cseq->number()));
  rack.append(" ");
  rack.append(name(method::invite));
  w.template add<hdr::rack>(rack.text());
  return w;
}
}}}  // namespace sipwire::sip
