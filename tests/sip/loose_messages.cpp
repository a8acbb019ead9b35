/// \file
/// D15, D16, D26, D27 and free text: messages that deviate, their responses and edits.

#include <catch2/catch.hpp>
#include <cstddef>
#include <string>
#include <string_view>

#include "sipwire/sip.hpp"
#include "support/check.hpp"
#include "support/paths.hpp"

using namespace sipwire;
using namespace test_support;

namespace {

std::string field_input(const char* name) {
  return read_file(source_root() / "tests/data/field/fail" / name);
}

const std::string loose =
    "INVITE sip:a@b SIP/2.0\r\n"
    "v: SIP/2.0/UDP 192.0.2.9;branch=9$0-1;rport=;, SIP/2.0/UDP h;;x=a:b\r\n"
    "Record-Route: sip:p.example.com;lr, <sip:q;lr>;\r\n"
    "f: \"Alice sip:a@b <sip:a@b>;tag=x@y;\r\n"
    "t: Doe, \"J\xFC\" <sip:b@c>;\r\n"
    "i: a@b\r\n"
    "CSeq: 4294967296 INVITE\r\n"
    "m: sip:c@d;x=,<sip:e@f>;;\r\n"
    "Max-Forwards: 300\r\n"
    "Content-Length: 0\r\n\r\n";

}  // namespace

TEST_CASE("D16, D19, D20: a response carries loose fields as they were read", "[D16][D19][D20]") {
  sip::field_storage<32> slots;
  const auto message = sip::parse(loose, slots, leniency::deployed);
  REQUIRE(message);
  std::string out;
  string_sink to(out);
  REQUIRE(sip::make_response(to, *message, 180, "abc").finish());
  CHECK(out ==
        "SIP/2.0 180 Ringing\r\n"
        "v: SIP/2.0/UDP 192.0.2.9;branch=9$0-1;rport=;, SIP/2.0/UDP h;;x=a:b\r\n"
        "f: \"Alice sip:a@b <sip:a@b>;tag=x@y;\r\n"
        "t: Doe, \"J\xFC\" <sip:b@c>;tag=abc\r\n"
        "i: a@b\r\n"
        "CSeq: 4294967296 INVITE\r\n"
        "Record-Route: sip:p.example.com;lr, <sip:q;lr>;\r\n"
        "Content-Length: 0\r\n\r\n");
}

TEST_CASE("D20: edits work beside loose values, and write none", "[D16][D20]") {
  sip::field_storage<32> slots;
  const auto message = sip::parse(loose, slots, leniency::deployed);
  REQUIRE(message);
  std::byte room[4096];
  sip::edit e(*message, room);
  e.received_from("203.0.113.7", 5061)
      .replace_value<sip::hdr::contact>(0, "<sip:new@x>")
      .append<sip::hdr::route>("<sip:z;lr>")
      .remove_value<sip::hdr::record_route>(0)
      .decrement<sip::hdr::max_forwards>();
  std::string out;
  string_sink to(out);
  REQUIRE(e.write(to));
  const auto has_line = [&](const char* line) { return out.find(line) != out.npos; };
  CHECK(has_line(
      "v: SIP/2.0/UDP 192.0.2.9;branch=9$0-1;rport=5061;received=203.0.113.7, SIP/2.0/UDP h;;x=a:b\r\n"));
  CHECK(has_line("m: <sip:new@x>,<sip:e@f>;;\r\n"));
  CHECK(has_line("Record-Route: <sip:q;lr>;\r\n"));
  CHECK(has_line("Max-Forwards: 254\r\n"));
  CHECK(has_line("f: \"Alice sip:a@b <sip:a@b>;tag=x@y;\r\n"));
  e.append<sip::hdr::route>("sip:z;lr");
  CHECK(e.failed());
}

TEST_CASE("D16: an ACK has the hops of a loose Record-Route in brackets", "[D16]") {
  const std::string invite =
      "INVITE sip:b@c SIP/2.0\r\nVia: SIP/2.0/UDP h;branch=z9hG4bK1\r\nFrom: <sip:a@b>;tag=1\r\n"
      "To: <sip:b@c>\r\nCall-ID: x\r\nCSeq: 1 INVITE\r\nContact: <sip:a@h>\r\nMax-Forwards: 70\r\n"
      "Content-Length: 0\r\n\r\n";
  const std::string ok =
      "SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP h;branch=z9hG4bK1\r\nFrom: <sip:a@b>;tag=1\r\n"
      "To: Bob sip:b@c;tag=2\r\nCall-ID: x\r\nCSeq: 1 INVITE\r\nContact: Bob sip:b@h\r\n"
      "Record-Route: <sip:q;lr>;, sip:p.example.com;lr\r\nContent-Length: 0\r\n\r\n";
  sip::field_storage<32> slots, more;
  const auto request = sip::parse(invite, slots);
  const auto response = sip::parse(ok, more, leniency::deployed);
  REQUIRE(request);
  REQUIRE(response);
  std::string out;
  string_sink to(out);
  REQUIRE(sip::make_ack(to, *request, *response, sip::via_parts{"UDP", "h", "z9hG4bK2"}).finish());
  CHECK(out.find("ACK sip:b@h SIP/2.0\r\n") == 0);
  const auto first = out.find("Route: <sip:p.example.com;lr>\r\n");
  CHECK(first != out.npos);
  CHECK(out.find("Route: <sip:q;lr>\r\n", first) != out.npos);
  CHECK(out.find("To: Bob sip:b@c;tag=2\r\n") != out.npos);
}

TEST_CASE("D16, D17: an ACK goes to hosts and by hops that a leniency reads", "[D16][D17]") {
  const std::string invite =
      "INVITE sip:b@my_pbx SIP/2.0\r\nVia: SIP/2.0/UDP h_1;branch=z9hG4bK1;x=\r\nFrom: <sip:a@b>;tag=1\r\n"
      "To: <sip:b@c>\r\nCall-ID: x\r\nCSeq: 1 INVITE\r\nContact: <sip:a@h>\r\nMax-Forwards: 70\r\n"
      "Content-Length: 0\r\n\r\n";
  const std::string ok =
      "SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP h_1;branch=z9hG4bK1\r\nFrom: <sip:a@b>;tag=1\r\n"
      "To: <sip:b@c>;tag=2\r\nCall-ID: x\r\nCSeq: 1 INVITE\r\n"
      "Contact: <sip:b@my_phone>\r\nRecord-Route: <sip:q;lr>, <sip:my_pbx;lr>\r\nContent-Length: 0\r\n\r\n";
  sip::field_storage<32> slots, more;
  const auto request = sip::parse(invite, slots, leniency::deployed);
  const auto response = sip::parse(ok, more, leniency::deployed);
  REQUIRE(request);
  REQUIRE(response);
  std::string out;
  string_sink to(out);
  REQUIRE(sip::make_ack(to, *request, *response, sip::via_parts{"UDP", "h", "z9hG4bK2"}).finish());
  CHECK(out ==
        "ACK sip:b@my_phone SIP/2.0\r\nVia: SIP/2.0/UDP h;branch=z9hG4bK2\r\nMax-Forwards: 70\r\n"
        "From: <sip:a@b>;tag=1\r\nTo: <sip:b@c>;tag=2\r\nCall-ID: x\r\nCSeq: 1 ACK\r\n"
        "Route: <sip:my_pbx;lr>\r\nRoute: <sip:q;lr>\r\nContent-Length: 0\r\n\r\n");
  out.clear();
  REQUIRE(sip::make_cancel(to, *request).finish());
  CHECK(out.find("CANCEL sip:b@my_pbx SIP/2.0\r\nVia: SIP/2.0/UDP h_1;branch=z9hG4bK1;x=\r\n") == 0);
}

TEST_CASE("D19: a response has open quotes where they were read, and nowhere else", "[D19]") {
  const auto answered = [](const std::string& via, leniency lenient) {
    const std::string text = "OPTIONS sip:b@c SIP/2.0\r\nVia: " + via +
                             "\r\nFrom: <sip:a@b>;tag=1\r\nTo: <sip:b@c>\r\nCall-ID: x\r\nCSeq: 1 OPTIONS\r\n"
                             "Max-Forwards: 70\r\nContent-Length: 0\r\n\r\n";
    sip::field_storage<32> slots;
    const auto message = sip::parse(text, slots, lenient);
    REQUIRE(message);
    std::string out;
    string_sink to(out);
    return sip::make_response(to, *message, 200, "abc").finish().error().code;
  };
  const std::string read = "SIP/2.0/UDP h;branch=z9hG4bK\"", unread = "SIP/2.0/UDP h;branch=\"z9hG4bK";
  CHECK(answered(read, leniency::none) == errc::injection);
  CHECK(answered(read, leniency::loose_addresses) == errc::injection);
  CHECK(answered(read, leniency::loose_parameters) == errc::none);
  CHECK(answered(read, leniency::deployed) == errc::none);
  for (const auto lenient : {leniency::none, leniency::loose_addresses, leniency::deployed, leniency::all})
    CHECK(answered(unread, lenient) == errc::injection);
}

TEST_CASE("D26: numbers above their range become the largest value", "[D26]") {
  const auto flag = leniency::saturate_numbers;
  const std::string big(30, '9');
  const auto saturates = [&]<class V>(V, const std::string& text, auto look) {
    CHECK(parse_agreeing<V>(text).error().code == errc::out_of_range);
    CHECK_FALSE(parse_agreeing<V>(text, leniency::all & ~flag));
    accepts<V>(text, look, flag);
    accepts<V>(text, look, leniency::deployed);
  };
  saturates(sip::cseq_view(), "2147483648 INVITE", [](const auto& v) {
    CHECK(v.number() == 0x7FFFFFFF);
    CHECK(v.method() == "INVITE");
  });
  saturates(sip::rack_view(), big + " " + big + " INVITE", [](const auto& v) {
    CHECK(v.response_number() == 0xFFFFFFFF);
    CHECK(v.cseq_number() == 0x7FFFFFFF);
  });
  saturates(sip::rseq_view(), big, [](const auto& v) { CHECK(v.value() == 0xFFFFFFFF); });
  saturates(sip::max_forwards_view(), "256", [](const auto& v) {
    CHECK(v.value() == 255);
    CHECK(v.is_saturated());
  });
  saturates(sip::max_breadth_view(), big, [](const auto& v) { CHECK(v.value() == 0xFFFFFFFF); });
  saturates(sip::expires_view(), big, [](const auto& v) { CHECK(v.value() == 0xFFFFFFFF); });
  saturates(sip::mime_version_view(), big + ".0",
            [](const auto& v) { CHECK(v.major_version() == 0xFFFFFFFF); });
  saturates(sip::timestamp_view(), big, [](const auto& v) { CHECK(v.seconds() == ~std::uint64_t{0}); });
  saturates(sip::via_view(), "SIP/2.0/UDP h:65536;rport=1", [](const auto& v) {
    CHECK(v.sent_by().port() == std::uint16_t{65535});
    CHECK(v.sent_by().port_text() == "65536");
  });
  saturates(sip::warning_view(), "399 h:70000 \"x\"",
            [](const auto& v) { CHECK(v.agent_host()->port() == std::uint16_t{65535}); });
  // How long a body is, is no matter of taste.
  CHECK(parse_as<sip::content_length_view>(slice(big), leniency::all).error().code == errc::out_of_range);
  CHECK(parse_as<sip::rseq_view>("0", leniency::all).error().code == errc::out_of_range);

  const auto via = *parse_as<sip::via_view>("SIP/2.0/UDP h;ttl=256;rport=65536;oc=4294967296");
  CHECK(via.ttl().error().code == errc::out_of_range);
  CHECK(via.ttl(flag) == std::uint8_t{255});
  CHECK(via.rport(flag) == std::uint16_t{65535});
  CHECK(via.oc(flag) == 0xFFFFFFFFU);
  const auto reason = *parse_as<sip::reason_view>("SIP;cause=4294967296");
  CHECK(reason.cause().error().code == errc::out_of_range);
  CHECK(reason.cause(flag) == 0xFFFFFFFFU);
}

TEST_CASE("D27: a Date with a day of one digit, and names in any case", "[D27]") {
  rejects<sip::sip_date_view>("Fri, 1 jan 2010 16:00:00 GMT", errc::syntax, 6, rule::sip_date);
  CHECK_FALSE(
      parse_as<sip::sip_date_view>("Fri, 1 Jan 2010 16:00:00 GMT", leniency::all & ~leniency::loose_dates));
  for (const char* text : {"Fri, 1 jan 2010 16:00:00 GMT", "FRI, 01 JAN 2010 16:00:00 gmt"})
    for (const auto lenient : {leniency::loose_dates, leniency::deployed, leniency::all})
      accepts<sip::sip_date_view>(
          text, [](const auto& v) { CHECK(v.time() == std::int64_t{1262361600}); }, lenient);
  accepts<sip::sip_date_view>(
      "Fri, 1 jan 2010 16:00:61 GMT",
      [](const auto& v) {
        CHECK(v.time().error() == fault{errc::out_of_range, rule::sip_date, 22});
      },
      leniency::loose_dates);
  CHECK_FALSE(parse_as<sip::sip_date_view>("Fri,  1 Jan 2010 16:00:00 GMT", leniency::all));
}

TEST_CASE("User-Agent and Server may be any text under free_text_products", "[D01]") {
  const auto flag = leniency::free_text_products;
  for (const char* text : {"<id>", "PBX-14.0.13.4(13.27.0)", "PJSUA v2.14.1 Linux-6.12.9/x86_64/glibc-2.40",
                           "a, b; c=d", "x (", "\"q", "a/", "J\xC3\xBC"}) {
    INFO(text);
    CHECK_FALSE(parse_agreeing<sip::server_view>(text));
    CHECK_FALSE(parse_agreeing<sip::server_view>(text, leniency::all & ~flag));
    for (const auto lenient : {flag, leniency::deployed, leniency::all})
      accepts<sip::server_view>(
          text, [&](const auto& v) { CHECK(v.text() == text); }, lenient);
  }
  CHECK_FALSE(parse_agreeing<sip::server_view>("a/\x01", leniency::all));
  CHECK_FALSE(parse_agreeing<sip::server_view>("a/\xFC", flag));
  CHECK(parse_agreeing<sip::server_view>("a/\xFC", leniency::deployed));
  CHECK_FALSE(parse_agreeing<sip::server_view>("", leniency::all));
}

TEST_CASE("D15: a sipfrag whose last line lacks its end", "[D15]") {
  const auto flag = leniency::unended_line;
  sip::field_storage<8> slots;
  const auto read = [&](std::string_view text, leniency lenient) {
    return sip::sipfrag_view::parse(slice(text), slots, lenient);
  };
  for (const char* text : {"SIP/2.0 200 OK", "SIP/2.0 200 OK\r", "SIP/2.0 200 "}) {
    INFO(text);
    const guarded input{std::string_view(text)};
    CHECK(read(input, leniency::none).error().code == errc::truncated);
    CHECK_FALSE(read(input, leniency::all & ~flag));
    for (const auto lenient : {flag, leniency::deployed, leniency::all}) {
      const auto frag = read(input, lenient);
      REQUIRE(frag);
      CHECK(frag->status() == 200);
    }
  }
  CHECK(read("INVITE sip:a@b SIP/2.0", flag)->request_uri().text() == "sip:a@b");
  const guarded folded{std::string_view("SIP/2.0 200 OK\r\nTo : <sip:a@b>;\r\n tag=x")};
  CHECK(read(folded, leniency::none).error().code == errc::truncated);
  CHECK(read(folded, flag)->get<sip::hdr::to>()->tag() == "x");
  for (const char* text : {"SIP/2.0 2", "To", "To: a\r\nx", "To: a\x01", "To: a\rb", "SIP/2.0 200"}) {
    INFO(text);
    CHECK_FALSE(read(text, flag));
  }
  const std::string whole = "SIP/2.0 200 OK";
  CHECK(sip::parse(whole, slots, leniency::all).error().code == errc::need_more);
}

TEST_CASE("The field's own messages are read", "[D15][D16][D18][D19][D20][D21]") {
  const auto with = [](const char* name, auto look) {
    const std::string text = field_input(name);
    sip::field_storage<64> slots;
    const auto message = sip::parse(text, slots, leniency::deployed);
    INFO(name);
    REQUIRE(message);
    look(*message);
  };
  with("from-latin1.sip", [](const auto& m) { CHECK(m.template get<sip::hdr::from>()); });
  with("from-empty-tag.sip", [](const auto& m) { CHECK(m.template get<sip::hdr::from>()->tag() == ""); });
  with("display_doubled_quotes.sip",
       [](const auto& m) { CHECK(m.template get<sip::hdr::to>()->uri().text() == "sip:5551000@192.0.2.7"); });
  with("record_route_no_brackets.sip", [](const auto& m) {
    for (const auto& hop : m.template all<sip::hdr::record_route>()) CHECK(hop->lr());
  });
  with("refer_to_bare_headers.sip",
       [](const auto& m) { CHECK(m.template get<sip::hdr::refer_to>()->header("Require") == "replaces"); });
  with("pcv_icid_colon.sip", [](const auto& m) { CHECK(m.template get<sip::hdr::p_charging_vector>()); });
  for (const char* name : {"ua_angle.sip", "ua_pjsua.sip", "ua-syntax-400.sip"})
    with(name, [](const auto& m) { CHECK(m.template get<sip::hdr::user_agent>()); });
  with("sipfrag_no_crlf.sip", [](const auto& m) {
    sip::field_storage<8> slots;
    CHECK(sip::sipfrag_view::parse(m.body_slice(), slots, leniency::deployed)->status() == 200);
  });
}
