#pragma once

/// \file
/// The chunks that an endpoint or a relay answers and reports with: make_response(), make_report(),
/// make_keep_alive(), and the steps of an AUTH exchange.

#include <cstdint>
#include <string_view>

#include "../core/sink.hpp"
#include "fields.hpp"
#include "message_view.hpp"
#include "writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {
namespace detail {

/// A writer that is told of a fault found before it.
template <class Writer>
class told : public Writer {
 public:
  using Writer::Writer, Writer::fail, Writer::echo;
};

}  // namespace detail

/// A response to a request (RFC 4975 7.2): its transact-id; the first URI of its From-Path, or all of them
/// when it is no SEND, as To-Path; the first URI of its To-Path as From-Path. Ended, if nothing more is to be
/// added, by finish().
///
/// errc::not_allowed for a response and for a REPORT, which nobody answers (RFC 4975 7.1.2); the faults of
/// the two paths, whose offsets count in the request, but in the URI where only a leniency took it: none is
/// written.
/// \code
/// sipwire::msrp::make_response(out, *chunk, 200).finish();
/// \endcode
template <sink Sink>
response_writer<Sink> make_response(Sink& out, const message_view& request, std::uint16_t status,
                                    std::string_view comment = {}) {
  const auto to = request.get<hdr::to_path>();
  const auto from = request.get<hdr::from_path>();
  const bool is_send = request.method() == method::send;
  detail::told<response_writer<Sink>> w(
      out, request.transact_id(), status, comment,
      from ? (is_send ? from->front().text() : from->text()) : std::string_view("msrp://a;tcp"),
      to ? to->front().text() : std::string_view("msrp://a;tcp"), request.lenient());
  if (request.is_response() || request.method() == method::report) {
    w.fail({errc::not_allowed, rule::msrp_start, request.layout().start_line.first});
  } else if (!to || !from) {
    w.fail(!from ? from.error() : to.error());
  }
  return w;
}

/// A REPORT about a SEND (RFC 4975 7.1.3, 7.1.4) in a transaction of its own: back along its From-Path, from
/// the last URI of its To-Path, with its Message-ID, this Byte-Range and this Status. errc::not_allowed for
/// what is no SEND.
/// \code
/// auto success = sipwire::msrp::make_report(out, id, *chunk, 200, {1, received, received}).finish();
/// auto failure = sipwire::msrp::make_report(out, id, *chunk, 413, {1, received, {}}, "disk full").finish();
/// \endcode
template <sink Sink>
request_writer<Sink> make_report(Sink& out, std::string_view transact_id, const message_view& send,
                                 std::uint16_t status, const byte_range& range,
                                 std::string_view comment = {}) {
  const auto to = send.get<hdr::to_path>();
  const auto from = send.get<hdr::from_path>();
  const auto id = send.get<hdr::message_id>();
  const std::string_view nobody = "msrp://a;tcp";
  detail::told<request_writer<Sink>> w(out, transact_id, method::report, from ? from->text() : nobody,
                                       to ? to->back().text() : nobody);
  if (send.method() != method::send) {
    w.fail({errc::not_allowed, rule::msrp_start, send.layout().start_line.first});
  } else if (!from || !to || !id) {
    w.fail(!from ? from.error() : !to ? to.error() : id.error());
  } else {
    w.template echo<hdr::message_id>(id->text());
    w.template add<hdr::byte_range>(range);
    w.template add<hdr::status>(status, comment.empty() ? comment_of(status) : comment);
  }
  return w;
}

/// A SEND without a body, by which an endpoint shows which session a connection is for, and that it is alive
/// (RFC 4975 5.4, 7.1).
template <sink Sink>
request_writer<Sink> make_keep_alive(Sink& out, std::string_view transact_id, std::string_view to_path,
                                     std::string_view from_path, std::string_view message_id) {
  request_writer<Sink> w(out, transact_id, method::send, to_path, from_path);
  w.template add<hdr::message_id>(message_id);
  w.template add<hdr::byte_range>(byte_range{1, 0, 0});
  return w;
}

/// An AUTH, by which a client asks a relay for URIs (RFC 4976 5.1): the first time without `credentials`,
/// then with those that answer the challenge. Expires may be added.
template <sink Sink>
request_writer<Sink> make_auth(Sink& out, std::string_view transact_id, std::string_view to_path,
                               std::string_view from_path, std::string_view credentials = {}) {
  request_writer<Sink> w(out, transact_id, method::auth, to_path, from_path);
  if (!credentials.empty()) w.template add<hdr::authorization>(credentials);
  return w;
}

/// The 401 of a relay to an AUTH, with a challenge.
template <sink Sink>
response_writer<Sink> make_challenge(Sink& out, const message_view& auth, std::string_view challenge) {
  auto w = make_response(out, auth, status_code::unauthorized);
  w.template add<hdr::www_authenticate>(challenge);
  return w;
}

/// The 200 of a relay to an AUTH: the URIs to use and for how many seconds. Authentication-Info may be added.
template <sink Sink>
response_writer<Sink> make_auth_ok(Sink& out, const message_view& auth, std::string_view use_path,
                                   std::uint32_t expires) {
  auto w = make_response(out, auth, status_code::ok);
  w.template add<hdr::use_path>(use_path);
  w.template add<hdr::expires>(expires);
  return w;
}

/// The 423 of a relay to an AUTH whose Expires is below `least` or above `most` seconds.
template <sink Sink>
response_writer<Sink> make_out_of_bounds(Sink& out, const message_view& auth, std::uint32_t least,
                                         std::uint32_t most) {
  auto w = make_response(out, auth, status_code::out_of_bounds);
  w.template add<hdr::min_expires>(least);
  w.template add<hdr::max_expires>(most);
  return w;
}

}}}  // namespace sipwire::msrp
