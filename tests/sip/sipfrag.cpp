#include "sipwire/sip/sipfrag.hpp"

#include <catch2/catch.hpp>
#include <memory_resource>
#include <string>
#include <string_view>

#include "sipwire/sip.hpp"
#include "sipwire/sip/message.hpp"
#include "support/allocation.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
using sip::sipfrag_view;

namespace {

/// Every way of reading agrees, at a guard page, alone and inside a larger buffer; every prefix ends in a
/// verdict.
result<sipfrag_view> read(std::string_view text, sip::field_room& room, const read_options& options = {}) {
  const auto one = [&](std::string_view part) {
    const test_support::guarded input(part);
    const slice piece{std::string_view(input)};
    sip::field_storage<64> a, b, c;
    const auto fast = sipfrag_view::parse_with<vector_runs, sip::framing::line_index>(piece, a, options);
    const auto slow = sipfrag_view::parse_with<byte_runs, sip::framing::automaton>(piece, b, options);
    REQUIRE(fast.error() == slow.error());
    const std::string outer = "junk\r\n\r\n" + std::string(part) + "\r\nX: y\r\n\r\n";
    const source from{std::string_view(outer)};
    const auto inside =
        sipfrag_view::parse(slice(from, {8, 8 + static_cast<std::uint32_t>(part.size())}), c, options);
    REQUIRE(inside.has_value() == fast.has_value());
    if (fast) {
      REQUIRE(fast->field_count() == slow->field_count());
      REQUIRE(fast->text() == slow->text());
      REQUIRE(inside->text() == fast->text());
      REQUIRE(inside->field_count() == fast->field_count());
      REQUIRE(inside->body_slice().offset() == fast->body_slice().offset() + 8);
    } else {
      REQUIRE(fast.error().code != errc::need_more);
      REQUIRE(fast.error().offset <= part.size());
      REQUIRE(inside.error() == fault{fast.error().code, fast.error().rule, fast.error().offset + 8});
    }
  };
  for (std::size_t n = 0; n <= text.size(); ++n) one(text.substr(0, n));
  return sipfrag_view::parse(text, room, options);
}

}  // namespace

TEST_CASE("sipfrag: start lines alone (RFC 3420 3.1)", "[sipfrag]") {
  sip::field_storage<8> slots;
  auto f = read("INVITE sip:alice@atlanta.com SIP/2.0\r\n", slots);
  REQUIRE(f);
  CHECK(f->has_start_line());
  CHECK(f->is_request());
  CHECK_FALSE(f->is_response());
  CHECK(f->method() == sip::method::invite);
  CHECK(f->request_uri().text() == "sip:alice@atlanta.com");
  CHECK(f->field_count() == 0);
  CHECK_FALSE(f->has_empty_line());
  CHECK(f->body().empty());
  f = read("SIP/2.0 603 Declined\r\n", slots);
  REQUIRE(f);
  CHECK(f->is_response());
  CHECK_FALSE(f->is_request());
  CHECK(f->status() == 603);
  CHECK(f->reason() == "Declined");
  CHECK(f->version() == "SIP/2.0");
  CHECK(f->text() == "SIP/2.0 603 Declined\r\n");
}

TEST_CASE("sipfrag: header fields with and without a start line (RFC 3420 3.1)", "[sipfrag]") {
  sip::field_storage<8> slots;
  auto f = read(
      "REGISTER sip:atlanta.com SIP/2.0\r\nTo: sip:alice@atlanta.com\r\n"
      "Contact: <sip:alicepc@atlanta.com>;q=0.9,\r\n  <sip:alicemobile@atlanta.com>;q=0.1\r\n",
      slots);
  REQUIRE(f);
  CHECK(f->is_request());
  CHECK(f->all<sip::hdr::contact>().size() == 2);
  CHECK(f->get<sip::hdr::to>()->uri().text() == "sip:alice@atlanta.com");
  f = read(
      "SIP/2.0 400 Bad Request\r\nWarning: 399 atlanta.com \"Your Event header field was malformed\"\r\n",
      slots);
  REQUIRE(f);
  CHECK(f->get<sip::hdr::warning>()->code() == 399);
  const std::string_view text =
      "From: Alice <sip:alice@atlanta.com>\r\nTo: Bob <sip:bob@biloxi.com>\r\n"
      "Contact: <sip:alice@pc33.atlanta.com>\r\nDate: Thu, 21 Feb 2002 13:02:03 GMT\r\n"
      "Call-ID: a84b4c76e66710\r\nCseq: 314159 INVITE\r\n";
  f = read(text, slots);
  REQUIRE(f);
  CHECK_FALSE(f->has_start_line());
  CHECK_FALSE(f->is_request());
  CHECK_FALSE(f->is_response());
  CHECK(f->method_text().empty());
  CHECK(f->version().empty());
  CHECK(f->status() == 0);
  CHECK(f->field_count() == 6);
  CHECK(f->get<sip::hdr::cseq>()->number() == 314159);
  CHECK(f->text() == text);
  CHECK(f->get<sip::hdr::via>().error() ==
        fault{errc::absent, rule::message_header, static_cast<std::uint32_t>(text.size())});
  // A name may have blanks before its colon; the method of a request line may look like a name.
  f = read("Subject : x\r\n", slots);
  REQUIRE(f);
  CHECK(f->get<sip::hdr::subject>()->text() == "x");
  f = read("SUBJECT sip:x SIP/2.0\r\n", slots);
  REQUIRE(f);
  CHECK(f->method_text() == "SUBJECT");
}

TEST_CASE("sipfrag: bodies (RFC 3420 2)", "[sipfrag]") {
  sip::field_storage<8> slots;
  auto f = read("Content-Type: text/plain\r\nContent-Length: 9\r\n\r\nHi There!", slots);
  REQUIRE(f);
  CHECK(f->body() == "Hi There!");
  CHECK(f->has_empty_line());
  CHECK(f->body_slice().offset() == 47);
  CHECK(read("\r\nHi", slots)->body() == "Hi");
  CHECK(read("", slots)->field_count() == 0);
  CHECK(read("\r\n", slots)->has_empty_line());
  // The body was deleted, what describes it was not.
  f = read("SIP/2.0 200 OK\r\nContent-Length: 247\r\n", slots);
  REQUIRE(f);
  CHECK(f->body().empty());
  CHECK(read("SIP/2.0 200 OK\r\nContent-Length: 247\r\n\r\n", slots));
  CHECK(sipfrag_view::parse("Content-Length: 3\r\n\r\nHi", slots).error() ==
        fault{errc::body_too_short, rule::message_body, 21});
  CHECK(sipfrag_view::parse("Content-Length: 1\r\n\r\nHi", slots)->body() == "H");
  CHECK(sipfrag_view::parse("l: 1\r\nl: 2\r\n", slots).error() ==
        fault{errc::conflict, rule::content_length, 9});
}

TEST_CASE("sipfrag: what is none (RFC 3420 3.2)", "[sipfrag]") {
  sip::field_storage<8> slots;
  CHECK(read("INVITE\r\n", slots).error() == fault{errc::syntax, rule::method, 6});
  CHECK(read("INVITE", slots).error() == fault{errc::truncated, rule::method, 6});
  CHECK(read("SIP/2.0\r\n", slots).error().offset == 7);
  CHECK(read("404 Not Found\r\n", slots).error().code == errc::syntax);
  CHECK(read("SIP/2.0 100 Trying", slots).error().code == errc::truncated);
  CHECK(read("SIP/2.0 100 Trying", slots).error().offset == 18);
  CHECK(read("To: a", slots).error().code == errc::truncated);
  CHECK(read("To: <sip:a@b>\r\nno colon\r\n", slots).error() ==
        fault{errc::missing_colon, rule::header_name, 18});
  CHECK(read(": x\r\n", slots).error().code != errc::none);
  CHECK(read("To: x\nTo: y\r\n", slots).error().code == errc::bare_lf);
  CHECK(read("To: x\nTo: y\r\n", slots).error().offset == 5);
  // An LF at its front is not joined with a CR that stands before it in the larger buffer.
  CHECK(read("\nx", slots).error() == fault{errc::bare_lf, rule::crlf, 0});
  CHECK(read("\rx", slots).error().code == errc::bare_cr);
  const source cr_before{std::string_view("\r\nx")};
  CHECK(sipfrag_view::parse(slice(cr_before, {1, 3}), slots).error() == fault{errc::bare_lf, rule::crlf, 1});
  CHECK(read("\nx", slots, leniency::bare_lf)->body() == "x");
  sip::field_storage<1> one;
  CHECK(sipfrag_view::parse("To: a\r\nFrom: b\r\n", one).error() ==
        fault{errc::too_many, rule::message_header, 7});
  // A bad value hides no other.
  const auto f = read("From: sip:bob@biloxi.com;tag=1992312\r\nCall-ID: this is invalid\r\n", slots);
  REQUIRE(f);
  CHECK(f->get<sip::hdr::from>()->tag() == "1992312");
  CHECK(f->get<sip::hdr::call_id>().error() == fault{errc::syntax, rule::callid, 52});
}

TEST_CASE("sipfrag: no allocation, offsets of the outermost buffer, leniency", "[sipfrag]") {
  const std::string_view outer = "NOTIFY...\r\n\r\nSIP/2.0 486 Busy\r\nRetry-After: x\r\n-- behind";
  sip::field_storage<8> slots;
  const source from(outer);
  {
    const test_support::no_allocations scope;
    (void)sipfrag_view::parse(slice(from, {13, 47}), slots);
  }
  const auto f = sipfrag_view::parse(slice(from, {13, 47}), slots);
  REQUIRE(f);
  CHECK(f->get<sip::hdr::retry_after>().error().offset == 44);
  CHECK(f->buffer().size() == 47);
  const auto s = sipfrag_view::parse("To: x\nodd\nFrom: y\n", slots, leniency::salvage | leniency::bare_lf);
  REQUIRE(s);
  CHECK(s->field_count() == 3);
  CHECK(s->field_at(1).malformed());
}

TEST_CASE("message_view::parse: a message in a message, edited and written by itself", "[message_view]") {
  const std::string inner =
      "\r\nOPTIONS sip:b SIP/2.0\r\nVia: SIP/2.0/UDP h\r\nMax-Forwards: 70\r\nCSeq: x OPTIONS\r\n"
      "Content-Length: 2\r\n\r\nhi+";
  const std::string outer = "outer " + inner + " more";
  const source from{std::string_view(outer)};
  sip::field_storage<8> slots;
  const auto m = sip::parse(slice(from, {6, 6 + static_cast<std::uint32_t>(inner.size())}), slots);
  REQUIRE(m);
  CHECK(m->leading() == "\r\n");
  CHECK(m->trailing() == "+");
  CHECK(m->body() == "hi");
  CHECK(m->get<sip::hdr::cseq>().error().offset == outer.find("x OPTIONS"));
  std::string out;
  string_sink sink(out);
  (void)sip::write(sink, *m);
  CHECK(out + "+" == inner);
  alignas(8) std::array<std::byte, 2048> arena;
  sip::edit e(*m, arena);
  out.clear();
  e.decrement<sip::hdr::max_forwards>();
  CHECK(e.write(sink));
  CHECK(out + "+" == std::string(inner).replace(inner.find("70"), 2, "69"));
  sip::message copy(e, std::pmr::get_default_resource());
  CHECK(std::string(copy.text()) + "+" == std::string(inner).replace(inner.find("70"), 2, "69"));
  sip::message direct(*m, std::pmr::get_default_resource());
  direct.request_uri("sip:c");
  CHECK(direct.method_text() == "OPTIONS");
  CHECK(std::string(direct.text()) + "+" == std::string(inner).replace(inner.find("sip:b"), 5, "sip:c"));
}

TEST_CASE("sipfrag: validate() asks for nothing that may be deleted", "[sipfrag]") {
  sip::field_storage<8> slots;
  const auto judged = [&](std::string_view text) {
    const auto f = sipfrag_view::parse(text, slots);
    REQUIRE(f);
    return sip::validate(*f);
  };
  CHECK(judged("SIP/2.0 200 OK\r\n").count == 0);
  CHECK(judged("INVITE sip:a@b SIP/2.0\r\n").count == 0);
  CHECK(judged("To: <sip:a@b>\r\n").count == 0);
  CHECK(judged("").count == 0);
  // RFC 3420 3.2: the start line and all header fields must be valid.
  CHECK(judged("INVITE sip:alice@atlanta.com SIP/1.09\r\n").first_error.what.code ==
        errc::unsupported_version);
  const auto call_id = judged("INVITE sip:a@b SIP/2.0\r\nCall-ID: this is invalid\r\n");
  CHECK(call_id.count == 1);
  CHECK(call_id.first_error.what == fault{errc::syntax, rule::callid, 38});
  CHECK(call_id.status() == 0);
  CHECK(judged("Via: SIP/2.0/UDP ;branch=z9hG4bK29342a\r\n").first_error.what.offset == 17);
  CHECK(judged("SIP/2.0 099 x\r\n").first_error.what.code == errc::out_of_range);
  CHECK(judged("To: x:y\r\nTo: x:z\r\n").first_error.what == fault{errc::duplicate, rule::message_header, 9});
  CHECK(judged("INVITE sip:a@b SIP/2.0\r\nCSeq: 1 BYE\r\n").first_error.what.code == errc::mismatch);
}
