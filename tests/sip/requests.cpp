#include "sipwire/sip/requests.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sip/validate.hpp"
#include "support/allocation.hpp"
#include "support/message.hpp"

using namespace sipwire;
namespace hdr = sip::hdr;

namespace {

const std::string invite_text =
    "INVITE sip:bob@biloxi.com SIP/2.0\r\n"
    "Via: SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bKkjshdyff, SIP/2.0/UDP other\r\nMax-Forwards: 69\r\n"
    "To: Bob <sip:bob@biloxi.com>\r\nf: Alice <sip:alice@atlanta.com>;tag=88sja8x\r\n"
    "Call-ID: 987asjd97y7atg\r\nCSeq: 986759 INVITE\r\nRoute: <sip:p1;lr>, <sip:p2;lr>\r\n"
    "Route: <sip:p3;lr>\r\n"
    "Authorization: Digest username=\"a\", realm=\"r\", nonce=\"n\", uri=\"sip:b\", response=\"" +
    std::string(32, '0') + "\"\r\nRequire: 100rel\r\nContent-Length: 0\r\n\r\n";

std::string response_text(std::string_view status, std::string_view more = {}) {
  return "SIP/2.0 " + std::string(status) +
         "\r\nVia: SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bKkjshdyff\r\n"
         "To: Bob <sip:bob@biloxi.com>;tag=99sa0xk\r\nFrom: Alice <sip:alice@atlanta.com>;tag=88sja8x\r\n"
         "Call-ID: 987asjd97y7atg\r\nCSeq: 986759 INVITE\r\n" +
         std::string(more) + "Content-Length: 0\r\n\r\n";
}

std::string without(std::string text, std::string_view start) {
  const auto at = text.find("\r\n" + std::string(start));
  REQUIRE(at != std::string::npos);
  return text.erase(at + 2, text.find("\r\n", at + 2) - at);
}

struct made {
  std::string text;
  result<std::size_t> size;
};

/// Parses both, lets `make` make, and sees that what it made is a valid request.
template <class Make>
made make_from(std::string_view invite, std::string_view response, Make&& make) {
  const test_support::guarded a(invite), b(response);
  sip::field_storage<32> invite_slots, response_slots, own_slots;
  const auto x = sip::parse(a, invite_slots);
  const auto y = sip::parse(b, response_slots);
  REQUIRE(x);
  REQUIRE(y);
  char room[2000];
  span_sink out(room);
  const auto size = make(out, *x, *y);
  if (!size) return {"", size};
  const std::string text(out.text());
  const auto own = sip::parse(text, own_slots);
  REQUIRE(own);
  CHECK(sip::validate(*own).ok());
  // Every smaller room says what it needs.
  for (std::size_t n = 0; n < text.size(); n += 7) {
    span_sink less(std::span<char>(room, n));
    CHECK(make(less, *x, *y).error() ==
          fault{errc::too_small, rule::none, static_cast<std::uint32_t>(text.size())});
  }
  return {text, size};
}

constexpr auto ack = [](auto& out, const auto& x, const auto& y) {
  return sip::make_ack(out, x, y).finish();
};
constexpr auto ack_2xx = [](auto& out, const auto& x, const auto& y) {
  return sip::make_ack(out, x, y, sip::via_parts{"UDP", "pc33.atlanta.com", "z9hG4bKnew"}).finish();
};
constexpr auto cancel = [](auto& out, const auto& x, const auto&) {
  return sip::make_cancel(out, x).finish();
};
constexpr auto prack = [](auto& out, const auto& x, const auto& y) {
  return sip::make_prack(out, x, y, sip::via_parts{"UDP", "pc33.atlanta.com", "z9hG4bKnew"}, 986760).finish();
};

}  // namespace

TEST_CASE("make_ack: for a failure, in the same transaction (RFC 3261 17.1.1.3)") {
  CHECK(make_from(invite_text, response_text("486 Busy Here"), ack).text ==
        "ACK sip:bob@biloxi.com SIP/2.0\r\nVia: SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bKkjshdyff\r\n"
        "Max-Forwards: 70\r\nf: Alice <sip:alice@atlanta.com>;tag=88sja8x\r\n"
        "To: Bob <sip:bob@biloxi.com>;tag=99sa0xk\r\nCall-ID: 987asjd97y7atg\r\nCSeq: 986759 ACK\r\n"
        "Route: <sip:p1;lr>, <sip:p2;lr>\r\nRoute: <sip:p3;lr>\r\nContent-Length: 0\r\n\r\n");
  for (const char* status : {"200 OK", "180 Ringing"})
    CHECK(make_from(invite_text, response_text(status), ack).size.error() ==
          fault{errc::not_allowed, rule::status_code, 0});
}

TEST_CASE("make_ack: for success, in the dialog (RFC 3261 13.2.2.4)") {
  const std::string head =
      "Via: SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bKnew\r\nMax-Forwards: 70\r\n"
      "f: Alice <sip:alice@atlanta.com>;tag=88sja8x\r\nTo: Bob <sip:bob@biloxi.com>;tag=99sa0xk\r\n"
      "Call-ID: 987asjd97y7atg\r\nCSeq: 986759 ACK\r\n";
  const std::string tail =
      "Authorization: Digest username=\"a\", realm=\"r\", nonce=\"n\", uri=\"sip:b\", response=\"" +
      std::string(32, '0') + "\"\r\nContent-Length: 0\r\n\r\n";
  CHECK(make_from(invite_text, response_text("200 OK", "Contact: <sip:bob@192.0.2.4>\r\n"), ack_2xx).text ==
        "ACK sip:bob@192.0.2.4 SIP/2.0\r\n" + head + tail);
  CHECK(make_from(invite_text,
                  response_text("200 OK",
                                "m: <sip:bob@192.0.2.4>\r\nRecord-Route: <sip:r3;lr>, <sip:r2>;x=y\r\n"
                                "Record-Route: <sip:r1;lr>\r\n"),
                  ack_2xx)
            .text == "ACK sip:bob@192.0.2.4 SIP/2.0\r\n" + head +
                         "Route: <sip:r1;lr>\r\nRoute: <sip:r2>;x=y\r\nRoute: <sip:r3;lr>\r\n" + tail);
  // A strict router first: it is the Request-URI, the remote target ends the route (12.2.1.1).
  CHECK(
      make_from(invite_text,
                response_text("200 OK", "m: <sip:bob@192.0.2.4>\r\nRecord-Route: <sip:r2;lr>, <sip:r1>\r\n"),
                ack_2xx)
          .text ==
      "ACK sip:r1 SIP/2.0\r\n" + head + "Route: <sip:r2;lr>\r\nRoute: <sip:bob@192.0.2.4>\r\n" + tail);

  const auto bad = response_text("200 OK", "Contact: <sip:b>\r\n");
  CHECK(make_from(invite_text, response_text("200 OK"), ack_2xx).size.error() ==
        fault{errc::missing_mandatory, rule::contact,
              static_cast<std::uint32_t>(response_text("200 OK").size() - 2)});
  CHECK(make_from(invite_text, response_text("200 OK", "Contact: *\r\n"), ack_2xx).size.error().code ==
        errc::not_allowed);
  CHECK(
      make_from(invite_text, response_text("200 OK", "Contact: <sip:b>\r\nRecord-Route: sip:r\r\n"), ack_2xx)
          .size.error()
          .code == errc::syntax);
  CHECK(make_from(invite_text, response_text("486 Busy", "Contact: <sip:b>\r\n"), ack_2xx).size.error() ==
        fault{errc::not_allowed, rule::status_code, 0});
  CHECK(make_from(invite_text, without(bad, "To:"), ack_2xx).size.error().code == errc::missing_mandatory);
}

TEST_CASE("make_ack, make_prack: a route set of any length takes linear time, one too long is said") {
  const auto recorded = [](std::size_t n) {
    std::string routes = "<sip:r0;lr>";
    for (std::size_t i = 1; i < n; ++i) routes += ",<sip:r" + std::to_string(i) + ";lr>";
    return "Contact: <sip:bob@192.0.2.4>\r\nRSeq: 1\r\nRecord-Route: " + routes + "\r\n";
  };
  sip::field_storage<32> a, b;
  const auto x = sip::parse(invite_text, a);
  const auto text = response_text("200 OK", recorded(512));
  const auto y = sip::parse(text, b);
  std::string out;
  string_sink to(out);
  REQUIRE(ack_2xx(to, *x, *y));
  CHECK(out.find("Route: <sip:r511;lr>\r\n") < out.find("Route: <sip:r0;lr>\r\n"));
  CHECK(std::count(out.begin(), out.end(), '<') == 512 + 2);
  for (const std::size_t n : {513U, 200000U}) {
    const auto longer = response_text("200 OK", recorded(n));
    const auto z = sip::parse(longer, b);
    REQUIRE(z);
    counting_sink none;
    CHECK(ack_2xx(none, *x, *z).error() ==
          fault{errc::too_many, rule::route, static_cast<std::uint32_t>(longer.find("<sip:r512;lr>"))});
    const auto ringing = response_text("180 Ringing", recorded(n));
    CHECK(prack(none, *x, *sip::parse(ringing, b)).error().code == errc::too_many);
  }
}

TEST_CASE("make_cancel: the same but for the method (RFC 3261 9.1)") {
  CHECK(make_from(invite_text, response_text("100 Trying"), cancel).text ==
        "CANCEL sip:bob@biloxi.com SIP/2.0\r\nVia: SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bKkjshdyff\r\n"
        "Max-Forwards: 70\r\nf: Alice <sip:alice@atlanta.com>;tag=88sja8x\r\n"
        "To: Bob <sip:bob@biloxi.com>\r\nCall-ID: 987asjd97y7atg\r\nCSeq: 986759 CANCEL\r\n"
        "Route: <sip:p1;lr>, <sip:p2;lr>\r\nRoute: <sip:p3;lr>\r\nContent-Length: 0\r\n\r\n");
  auto bye = invite_text;
  bye.replace(0, 6, "BYE");
  CHECK(make_from(bye, response_text("100 Trying"), cancel).size.error() ==
        fault{errc::not_allowed, rule::method, 0});
  CHECK(make_from(response_text("200 OK"), response_text("200 OK"), cancel).size.error().code ==
        errc::not_allowed);
}

TEST_CASE("make_prack: RAck of RSeq and CSeq (RFC 3262)") {
  const auto ringing = response_text(
      "183 Progress",
      "Contact: <sip:bob@192.0.2.4>\r\nRecord-Route: <sip:r2;lr>,<sip:r1;lr>\r\nRSeq: 0776\r\n");
  CHECK(make_from(invite_text, ringing, prack).text ==
        "PRACK sip:bob@192.0.2.4 SIP/2.0\r\nVia: SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bKnew\r\n"
        "Max-Forwards: 70\r\nf: Alice <sip:alice@atlanta.com>;tag=88sja8x\r\n"
        "To: Bob <sip:bob@biloxi.com>;tag=99sa0xk\r\nCall-ID: 987asjd97y7atg\r\nCSeq: 986760 PRACK\r\n"
        "Route: <sip:r1;lr>\r\nRoute: <sip:r2;lr>\r\nRAck: 776 986759 INVITE\r\nContent-Length: 0\r\n\r\n");
  CHECK(make_from(invite_text, without(ringing, "RSeq"), prack).size.error().code == errc::missing_mandatory);
  CHECK(make_from(invite_text, without(ringing, "Contact"), prack).size.error().code ==
        errc::missing_mandatory);
  CHECK(make_from(invite_text, response_text("180 Ringing", "Contact: <sip:b>\r\nRSeq: x\r\n"), prack)
            .size.error()
            .code == errc::syntax);
  CHECK(
      make_from(invite_text, response_text("180 Ringing", "Contact: <sip:b>\r\nRSeq: 4294967296\r\n"), prack)
          .size.error()
          .code == errc::out_of_range);
  CHECK(make_from(invite_text, response_text("100 Trying", "Contact: <sip:b>\r\nRSeq: 1\r\n"), prack)
            .size.error() == fault{errc::not_allowed, rule::status_code, 0});
  CHECK(make_from(invite_text, ringing, [](auto& out, const auto& x, const auto& y) {
          return sip::make_prack(out, x, y, sip::via_parts{"UDP", "h", "b"}, 986759).finish();
        }).size.error() == fault{errc::out_of_range, rule::sequence_number, 0});
}

TEST_CASE("make_ack, make_cancel, make_prack: what is missing or belongs elsewhere is said") {
  const auto busy = response_text("486 Busy Here");
  for (const char* name : {"Via", "f:", "Call-ID", "CSeq"}) {
    INFO(name);
    const auto less = without(invite_text, name);
    const fault missing{errc::missing_mandatory, rule::message_header,
                        static_cast<std::uint32_t>(less.size() - 2)};
    CHECK(make_from(less, busy, ack).size.error() == missing);
    CHECK(make_from(less, busy, cancel).size.error() == missing);
  }
  CHECK(make_from(without(invite_text, "To:"), busy, cancel).size.error().code == errc::missing_mandatory);
  CHECK(make_from(invite_text, without(busy, "To:"), ack).size.error().code == errc::missing_mandatory);
  auto other = busy;
  other.replace(other.find("986759"), 6, "986758");
  CHECK(make_from(invite_text, other, ack).size.error() ==
        fault{errc::mismatch, rule::cseq, static_cast<std::uint32_t>(other.find("986758"))});
  // The number alone is not the transaction's.
  for (const char* method : {"BYE", "invite"}) {
    auto foreign = busy;
    foreign.replace(foreign.find("INVITE"), 6, method);
    CHECK(make_from(invite_text, foreign, ack).size.error() ==
          fault{errc::mismatch, rule::cseq, static_cast<std::uint32_t>(foreign.find("986759"))});
  }
  CHECK(make_from(invite_text, invite_text, ack).size.error() ==
        fault{errc::not_allowed, rule::request_line, 0});
  CHECK(make_from(busy, busy, ack).size.error().code == errc::not_allowed);
  // More fields may follow, and the writer's own checks go on.
  CHECK(make_from(invite_text, busy, [](auto& out, const auto& x, const auto& y) {
          return sip::make_ack(out, x, y).template add<hdr::user_agent>("sipwire").finish();
        }).text.find("User-Agent: sipwire\r\n") != std::string::npos);
}

TEST_CASE("make_ack, make_cancel, make_prack: allocate nothing") {
  const auto ok = response_text("200 OK", "Contact: <sip:bob@192.0.2.4>\r\n");
  sip::field_storage<32> a, b;
  const auto x = sip::parse(invite_text, a);
  const auto y = sip::parse(ok, b);
  std::size_t bytes = 0;
  {
    const test_support::no_allocations scope;
    char room[2000];
    span_sink out(room);
    bytes += ack_2xx(out, *x, *y).value_or(0);
    span_sink again(room);
    bytes += cancel(again, *x, *y).value_or(0);
  }
  CHECK(bytes > 500);
}
