#include "sipwire/sip/writer.hpp"

#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "sipwire/sip/validate.hpp"
#include "support/allocation.hpp"
#include "support/check.hpp"
#include "support/meddled_sink.hpp"
#include "support/message.hpp"
#include "support/sized.hpp"

using namespace sipwire;
using namespace std::string_literals;
using sip::header_id;
using sip::name_addr_parts;
using sip::request_writer;
using sip::response_writer;
using sip::via_parts;
namespace hdr = sip::hdr;

namespace {

/// A request with all that is mandatory, and what `more` adds before the end.
template <class Sink, class More>
result<std::size_t> write_request(Sink& out, More&& more, std::string_view body = {}) {
  request_writer w(out, sip::method::message, "sip:bob@biloxi.example");
  w.template add<hdr::via>(via_parts{"TCP", "pc33.atlanta.example:5061", "z9hG4bK776sgdkse", true})
      .template add<hdr::max_forwards>(70U)
      .template add<hdr::from>(name_addr_parts{"Alice \"A\" \\", "sip:alice@atlanta.example", "49583"})
      .template add<hdr::to>(name_addr_parts{"", "sip:bob@biloxi.example", ""})
      .template add<hdr::call_id>("asd88asd77a@pc33.atlanta.example")
      .template add<hdr::cseq>(1U, sip::method::message);
  more(w);
  if (!body.empty()) w.body("text/plain", body);
  return w.finish();
}

/// What `more` makes of such a request: its error, or none. A request that was written parses strictly and
/// validates.
template <class More>
fault error_of(More&& more) {
  std::string text;
  string_sink out(text);
  const auto done = write_request(out, more);
  if (done) {
    INFO(text);
    REQUIRE(test_support::parse_fault(text).code == errc::none);
    sip::field_storage<64> slots;
    const auto m = sip::parse(text, slots);
    REQUIRE(m);
    CHECK(sip::validate(*m).ok());
    REQUIRE(*done == text.size());
  }
  return done.error();
}

const auto nothing = [](auto&) {};

}  // namespace

TEST_CASE("writer: a request, byte for byte", "[writer]") {
  std::string text;
  string_sink out(text);
  REQUIRE(write_request(
      out, [](auto& w) { w.add("X-Mine", "yes").template add<hdr::supported>("path, outbound"); },
      "Watson, come here."));
  CHECK(text ==
        "MESSAGE sip:bob@biloxi.example SIP/2.0\r\n"
        "Via: SIP/2.0/TCP pc33.atlanta.example:5061;branch=z9hG4bK776sgdkse;rport\r\n"
        "Max-Forwards: 70\r\n"
        "From: \"Alice \\\"A\\\" \\\\\" <sip:alice@atlanta.example>;tag=49583\r\n"
        "To: <sip:bob@biloxi.example>\r\n"
        "Call-ID: asd88asd77a@pc33.atlanta.example\r\n"
        "CSeq: 1 MESSAGE\r\n"
        "X-Mine: yes\r\n"
        "Supported: path, outbound\r\n"
        "Content-Type: text/plain\r\n"
        "Content-Length: 18\r\n"
        "\r\n"
        "Watson, come here.");
}

TEST_CASE("writer: a response, byte for byte", "[writer]") {
  std::string text;
  string_sink out(text);
  const auto done = response_writer(out, 480)
                        .add<hdr::via>("SIP/2.0/UDP h")
                        .add<hdr::from>("<sip:a@b>;tag=1")
                        .add<hdr::to>("sip:c@d;tag=2")
                        .add<hdr::call_id>("x")
                        .add<hdr::cseq>(0U, "FOO")
                        .finish();
  REQUIRE(done);
  CHECK(text ==
        "SIP/2.0 480 Temporarily Unavailable\r\nVia: SIP/2.0/UDP h\r\nFrom: <sip:a@b>;tag=1\r\n"
        "To: sip:c@d;tag=2\r\nCall-ID: x\r\nCSeq: 0 FOO\r\nContent-Length: 0\r\n\r\n");
}

TEST_CASE("writer: start lines", "[writer]") {
  const auto request = [](std::string_view method, std::string_view uri) {
    counting_sink out;
    return request_writer(out, method, uri).error();
  };
  CHECK(request("INVITE", "sip:a@b").code == errc::none);
  CHECK(request("!odd-method~", "tel:+1-2").code == errc::none);
  CHECK(request("X", "urn:service:sos").code == errc::none);
  CHECK(request("", "sip:a@b") == fault{errc::truncated, rule::method, 0});
  CHECK(request("IN VITE", "sip:a@b") == fault{errc::syntax, rule::method, 2});
  CHECK(request("INVITE\r\n", "sip:a@b") == fault{errc::syntax, rule::method, 6});
  CHECK(request("INV\0"s, "sip:a@b") == fault{errc::syntax, rule::method, 3});
  CHECK(request("INVITE", "").code == errc::truncated);
  CHECK(request("INVITE", "sip:a@b c") == fault{errc::injection, rule::request_uri, 7});
  CHECK(request("INVITE", "sip:a@b\r\nX: y") == fault{errc::injection, rule::request_uri, 7});
  CHECK(request("INVITE", "sip:a@b\0"s) == fault{errc::injection, rule::request_uri, 7});
  CHECK(request("INVITE", "sip:a@b\xC3\xA4").code == errc::injection);
  CHECK(request("INVITE", "<sip:a@b>") == fault{errc::syntax, rule::scheme, 0});
  CHECK(request("INVITE", "sip:a@b\"").code != errc::none);
  CHECK(request("INVITE", "nothing").code != errc::none);
  // RFC 3261 19.1.1: no headers in a Request-URI.
  CHECK(request("INVITE", "sip:a@b?Route=x") == fault{errc::not_allowed, rule::uri_headers, 7});
  // A method that would read as a status line.
  CHECK(request("SIP", "sip:a@b").code == errc::none);

  const auto response = [](std::uint16_t status, std::string_view reason) {
    counting_sink out;
    return response_writer(out, status, reason).error();
  };
  CHECK(response(100, "").code == errc::none);
  CHECK(response(699, "100% \"of\" [them]\t\xC3\xA4").code == errc::none);
  CHECK(response(99, "").code == errc::out_of_range);
  CHECK(response(700, "").code == errc::out_of_range);
  CHECK(response(200, "a\rb") == fault{errc::injection, rule::reason_phrase, 1});
  CHECK(response(200, "a\nb") == fault{errc::injection, rule::reason_phrase, 1});
  CHECK(response(200, "a\0"s) == fault{errc::injection, rule::reason_phrase, 1});
  CHECK(response(200, "a\r\n b") == fault{errc::injection, rule::reason_phrase, 1});
}

TEST_CASE("writer: a value is what its header's own strict parser takes", "[writer]") {
  CHECK(error_of([](auto& w) { w.template add<hdr::contact>("<sip:a@b>;q=0.5, \"x,y\" <sip:c@d>"); }).code ==
        errc::none);
  CHECK(error_of([](auto& w) { w.template add<hdr::contact>("<sip:a@b>,"); }) ==
        fault{errc::empty_element, rule::comma, 10});
  CHECK(error_of([](auto& w) { w.template add<hdr::contact>("<sip:a@b"); }) ==
        fault{errc::unclosed_angle, rule::name_addr, 8});
  CHECK(error_of([](auto& w) { w.template add<hdr::contact>("<sip:a@-b>"); }).rule == rule::host);
  CHECK(error_of([](auto& w) { w.template add<hdr::contact>(""); }).code == errc::truncated);
  CHECK(error_of([](auto& w) { w.template add<hdr::contact>("*"); }).code == errc::none);
  CHECK(error_of([](auto& w) {
          w.template add<hdr::contact>("*").template add<hdr::contact>(name_addr_parts{"", "sip:a@b", ""});
        }) == fault{errc::not_allowed, rule::contact, 0});
  CHECK(error_of([](auto& w) {
          w.template add<hdr::contact>("<sip:a@b>").template add<hdr::contact>("*");
        }).code == errc::not_allowed);
  CHECK(error_of([](auto& w) { w.template add<hdr::supported>(""); }).code == errc::none);
  CHECK(error_of([](auto& w) { w.template add<hdr::allow>(""); }).code == errc::none);
  CHECK(error_of([](auto& w) { w.template add<hdr::accept>(""); }).code == errc::none);
  CHECK(error_of([](auto& w) { w.template add<hdr::require>(""); }).code == errc::truncated);
  CHECK(error_of([](auto& w) { w.template add<hdr::expires>(4294967295U); }).code == errc::none);
  CHECK(error_of([](auto& w) { w.template add<hdr::expires>("4294967296"); }).code == errc::out_of_range);
  CHECK(error_of([](auto& w) { w.template add<hdr::subject>("with a\r\n fold"); }).code == errc::none);
  CHECK(error_of([](auto& w) { w.template add<hdr::contact>("<sip:a@b>;q=7"); }).code != errc::none);
  CHECK(error_of([](auto& w) { w.template add<hdr::date>("Thu, 99 Nov 2010 23:29:00 GMT"); }).code !=
        errc::none);
}

TEST_CASE("writer: fields by name", "[writer]") {
  CHECK(error_of([](auto& w) {
          w.add("X-Mine", ";;,,\"").add("x-mine", "").add("Path", "<sip:p;lr>");
        }).code == errc::none);
  CHECK(error_of([](auto& w) { w.add("", "x"); }) == fault{errc::truncated, rule::header_name, 0});
  CHECK(error_of([](auto& w) { w.add("X Y", "x"); }) == fault{errc::bad_field_name, rule::header_name, 1});
  CHECK(error_of([](auto& w) { w.add("X:", "x"); }) == fault{errc::bad_field_name, rule::header_name, 1});
  CHECK(error_of([](auto& w) { w.add("X\r\nY", "x"); }) == fault{errc::bad_field_name, rule::header_name, 1});
  CHECK(error_of([](auto& w) { w.add("X\xC3\xA4", "x"); }) ==
        fault{errc::bad_field_name, rule::header_name, 1});
  // A known name, long or compact, is checked as the header is.
  CHECK(error_of([](auto& w) { w.add("contact", "<sip:a@b"); }).code == errc::unclosed_angle);
  CHECK(error_of([](auto& w) { w.add("M", "<sip:a@b"); }).code == errc::unclosed_angle);
  CHECK(error_of([](auto& w) { w.add("l", "5"); }).code == errc::not_allowed);
  CHECK(error_of([](auto& w) { w.add("Content-Length", "5"); }).code == errc::not_allowed);
  CHECK(error_of([](auto& w) { w.add("i", "y"); }).code == errc::duplicate);
  CHECK(error_of([](auto& w) { w.add("X-Mine", "\xC0\x80"); }) ==
        fault{errc::bad_utf8, rule::utf8_nonascii, 0});
}

TEST_CASE("R142 no setter emits CR, LF, NUL or an open quote", "[writer][R142]") {
  // Each bad piece in front of, inside and behind a value that is good alone.
  const std::string bad[] = {"\r\nX: y", "\r", "\n", "\0"s, "\r\n", "\n x", "\x01", "\x7F", "\r\n\r\n"};
  const auto spoiled = [&](const std::string& good, auto&& use) {
    for (const auto& b : bad)
      for (const std::size_t where : {std::size_t{0}, good.size() / 2, good.size()}) {
        std::string value = good;
        value.insert(where, b);
        INFO(value);
        const auto e = error_of([&](auto& w) { use(w, value); });
        CHECK(e.code != errc::none);
        CHECK(e.offset <= value.size());
      }
  };
  spoiled("<sip:a@b>;q=0.5", [](auto& w, const std::string& v) { w.template add<hdr::contact>(v); });
  spoiled("sometext", [](auto& w, const std::string& v) { w.template add<hdr::subject>(v); });
  spoiled("path,tdialog", [](auto& w, const std::string& v) { w.template add<hdr::supported>(v); });
  spoiled("text/html;x=\"y\"", [](auto& w, const std::string& v) { w.template add<hdr::content_type>(v); });
  spoiled("Digest realm=\"x\"", [](auto& w, const std::string& v) { w.template add<hdr::authorization>(v); });
  spoiled("value", [](auto& w, const std::string& v) { w.add("X-Mine", v); });
  spoiled("X-Mine", [](auto& w, const std::string& v) { w.add(v, "x"); });
  spoiled("<sip:a@b>", [](auto& w, const std::string& v) { w.add("Path", v); });
  spoiled("Display Name", [](auto& w, const std::string& v) {
    w.template add<hdr::contact>(name_addr_parts{v, "sip:a@b", ""});
  });
  spoiled("sip:a@b", [](auto& w, const std::string& v) {
    w.template add<hdr::contact>(name_addr_parts{"", v, ""});
  });
  spoiled("mytag", [](auto& w, const std::string& v) {
    w.template add<hdr::contact>(name_addr_parts{"", "sip:a@b", v});
  });
  spoiled("TCP", [](auto& w, const std::string& v) {
    w.template add<hdr::via>(via_parts{v, "h", "b", false});
  });
  spoiled("host:5060", [](auto& w, const std::string& v) {
    w.template add<hdr::via>(via_parts{"TCP", v, "b", false});
  });
  spoiled("z9hG4bKx", [](auto& w, const std::string& v) {
    w.template add<hdr::via>(via_parts{"TCP", "h", v, false});
  });
  spoiled("text/plain", [](auto& w, const std::string& v) { w.body(v, "x"); });
  // Quotes that do not end, or end what was not begun.
  const auto quote = [](auto&& use) { CHECK(error_of(use).code != errc::none); };
  quote([](auto& w) { w.template add<hdr::contact>("\"a <sip:a@b>"); });
  quote([](auto& w) { w.template add<hdr::contact>("<sip:a@b>;x=\"y"); });
  quote([](auto& w) { w.template add<hdr::contact>("\"a\\\" <sip:a@b>"); });
  quote([](auto& w) { w.template add<hdr::contact>(name_addr_parts{"", "sip:a@b>;x=\"", ""}); });
  quote([](auto& w) { w.template add<hdr::contact>(name_addr_parts{"", "sip:a@b\"", ""}); });
  quote([](auto& w) { w.template add<hdr::contact>(name_addr_parts{"", "http://a/>", ""}); });
  quote([](auto& w) { w.template add<hdr::contact>(name_addr_parts{"", "sip:a@b", "t\""}); });
  quote([](auto& w) { w.template add<hdr::contact>(name_addr_parts{"", "sip:a@b", "t;x=y"}); });
  quote([](auto& w) { w.template add<hdr::via>(via_parts{"TCP", "h;x=\"", "b", false}); });
  quote([](auto& w) { w.template add<hdr::via>(via_parts{"TCP", "h, SIP/2.0/TCP i", "b", false}); });
  quote([](auto& w) { w.template add<hdr::via>(via_parts{"TCP h;x", "h", "b", false}); });
  // In a display name they are escaped.
  CHECK(error_of([](auto& w) {
          w.template add<hdr::contact>(name_addr_parts{"\"\\\"", "sip:a@b", ""});
        }).code == errc::none);
  CHECK(error_of([](auto& w) {
          w.template add<hdr::contact>(name_addr_parts{"<a>,;?", "sip:a@b", ""});
        }).code == errc::none);
}

TEST_CASE("R142 fields copied from another message", "[writer][R142]") {
  const std::string source_text =
      "OPTIONS sip:a@b SIP/2.0\r\n"
      "CSeq : 1 INVITE\r\n"
      "m: \"BEL\\\x07\" <sip:a@b>,\r\n <sip:c@d>\r\n"
      "Subject: 5\" disk\r\n"
      "X-Quote: 5\" disk\r\n"
      "Reply-To: \"a <sip:a@b>\r\n"
      "l: 0\r\n"
      "\r\n";
  sip::field_storage<16> slots;
  const auto m = sip::parse(source_text, slots);
  REQUIRE(m);
  // Controls in a quoted-pair, folds, and quotes in text go through as they are.
  std::string text;
  string_sink out(text);
  REQUIRE(
      write_request(out, [&](auto& w) { w.add(m->field_at(1)).add(m->field_at(2)).add(m->field_at(3)); }));
  CHECK(
      text.find("m: \"BEL\\\x07\" <sip:a@b>,\r\n <sip:c@d>\r\nSubject: 5\" disk\r\nX-Quote: 5\" disk\r\n") !=
      std::string::npos);
  CHECK(error_of([&](auto& w) { w.add(m->field_at(4)); }) ==
        fault{errc::injection, rule::header_value, static_cast<std::uint32_t>(source_text.find("\"a <"))});
  CHECK(error_of([&](auto& w) { w.add(m->field_at(5)); }).code == errc::not_allowed);
  CHECK(error_of([&](auto& w) { w.add(m->field_at(0)); }).code == errc::duplicate);
  // A copied CSeq is compared with the request line too.
  counting_sink count;
  request_writer<counting_sink> w(count, sip::method::options, "sip:a@b");
  w.add(m->field_at(0))
      .add<hdr::via>("SIP/2.0/UDP h")
      .add<hdr::to>("<sip:a@b>")
      .add<hdr::from>("<sip:a@b>")
      .add<hdr::call_id>("x");
  w.add<hdr::max_forwards>(1U);
  CHECK(w.finish().error().code == errc::mismatch);

  const std::string odd = "OPTIONS sip:a@b SIP/2.0\r\nno colon\r\nX-A: a\0b\r\nX-A: a\nX-A: b\n y\r\n\r\n"s;
  const auto n = sip::parse(odd, slots, leniency::all);
  REQUIRE(n);
  REQUIRE(n->field_count() == 4);
  CHECK(error_of([&](auto& v) { v.add(n->field_at(0)); }).code == errc::bad_field_name);
  CHECK(error_of([&](auto& v) { v.add(n->field_at(1)); }).code == errc::injection);
  CHECK(error_of([&](auto& v) { v.add(n->field_at(2)); }).code == errc::none);
  CHECK(error_of([&](auto& v) { v.add(n->field_at(3)); }).code == errc::injection);
}

TEST_CASE("writer: CSeq", "[writer]") {
  const auto cseq = [](auto&& add) {
    counting_sink out;
    request_writer<counting_sink> w(out, sip::method::invite, "sip:a@b");
    w.add<hdr::via>("SIP/2.0/UDP h")
        .add<hdr::to>("<sip:a@b>")
        .add<hdr::from>("<sip:a@b>")
        .add<hdr::call_id>("x")
        .add<hdr::max_forwards>(1U);
    add(w);
    return w.finish().error();
  };
  CHECK(cseq([](auto& w) { w.template add<hdr::cseq>(0U, sip::method::invite); }).code == errc::none);
  CHECK(cseq([](auto& w) { w.template add<hdr::cseq>(2147483647U, "INVITE"); }).code == errc::none);
  CHECK(cseq([](auto& w) { w.template add<hdr::cseq>("5  INVITE"); }).code == errc::none);
  CHECK(cseq([](auto& w) { w.template add<hdr::cseq>(2147483648U, "INVITE"); }) ==
        fault{errc::out_of_range, rule::sequence_number, 0});
  CHECK(cseq([](auto& w) { w.template add<hdr::cseq>("2147483648 INVITE"); }).code == errc::out_of_range);
  CHECK(cseq([](auto& w) { w.template add<hdr::cseq>(1U, sip::method::ack); }) ==
        fault{errc::mismatch, rule::cseq, 0});
  CHECK(cseq([](auto& w) { w.template add<hdr::cseq>("1 invite"); }) == fault{errc::mismatch, rule::cseq, 0});
  CHECK(cseq([](auto& w) { w.template add<hdr::cseq>(1U, ""); }) == fault{errc::syntax, rule::method, 0});
  CHECK(cseq([](auto& w) { w.template add<hdr::cseq>(1U, "IN VITE"); }).code == errc::syntax);
  CHECK(cseq([](auto& w) { w.template add<hdr::cseq>(1U, "INVITE\r\n"); }).code == errc::syntax);
  CHECK(cseq([](auto&) {}) == fault{errc::missing_mandatory, rule::message_header, 0});
}

TEST_CASE("writer: Via from its parts", "[writer]") {
  const auto via = [](via_parts parts) {
    return error_of([&](auto& w) { w.template add<hdr::via>(parts); });
  };
  CHECK(via({"UDP", "h", "", false}).code == errc::none);
  CHECK(via({"UDP", "[2001:db8::1]:5060", "z9hG4bK1", true}).code == errc::none);
  CHECK(via({"UDP", "192.0.2.1", "z9hG4bK1", false}).code == errc::none);
  CHECK(via({"", "h", "", false}).code == errc::truncated);
  CHECK(via({"UDP", "", "", false}).rule == rule::sent_by);
  CHECK(via({"UDP", "h:", "", false}).rule == rule::sent_by);
  CHECK(via({"UDP", "h:65536", "", false}) == fault{errc::out_of_range, rule::sent_by, 2});
  CHECK(via({"UDP", "h;x", "", false}).rule == rule::sent_by);
  CHECK(via({"UDP", "999.1.1.1", "", false}).rule == rule::sent_by);
  CHECK(via({"UDP", "h", "a b", false}) == fault{errc::syntax, rule::token, 1});
  CHECK(via({"U/P", "h", "", false}) == fault{errc::syntax, rule::token, 1});
}

TEST_CASE("writer: order and number of fields", "[writer]") {
  CHECK(error_of([](auto& w) { w.template add<hdr::to>("<sip:a@b>"); }) ==
        fault{errc::duplicate, rule::message_header, 0});
  CHECK(error_of([](auto& w) {
          w.template add<hdr::from>(name_addr_parts{"", "sip:a@b", ""});
        }).code == errc::duplicate);
  CHECK(error_of([](auto& w) { w.template add<hdr::max_forwards>(1U); }).code == errc::duplicate);
  CHECK(error_of([](auto& w) { w.template add<hdr::cseq>(1U, sip::method::message); }).code ==
        errc::duplicate);
  CHECK(error_of([](auto& w) {
          w.template add<hdr::via>("SIP/2.0/UDP b")
              .template add<hdr::route>("<sip:a>")
              .add("X-A", "1")
              .add("x-a", "2");
        }).code == errc::none);
  CHECK(error_of([](auto& w) {
          w.template add<hdr::authorization>("Digest realm=\"a\"")
              .template add<hdr::authorization>("Digest realm=\"b\"");
        }).code == errc::none);
  CHECK(error_of([](auto& w) { w.body("text/plain", "x").add("X", "y"); }) ==
        fault{errc::misplaced, rule::message_header, 0});
  CHECK(error_of([](auto& w) { w.body("text/plain", "x").body("text/plain", "x"); }) ==
        fault{errc::misplaced, rule::message_body, 0});
  // A Content-Type that is there already is kept.
  std::string text;
  string_sink out(text);
  REQUIRE(write_request(
      out, [](auto& w) { w.template add<hdr::content_type>("message/cpim").body("text/plain", "x"); }));
  CHECK(text.find("Content-Type: message/cpim\r\n") != std::string::npos);
  CHECK(text.find("text/plain") == std::string::npos);
}

TEST_CASE("writer: mandatory fields", "[writer]") {
  const std::vector<std::pair<std::string, std::string>> fields = {
      {"Via", "SIP/2.0/UDP h"}, {"To", "<sip:a@b>"},   {"From", "<sip:a@b>"},
      {"Call-ID", "x"},         {"CSeq", "1 OPTIONS"}, {"Max-Forwards", "70"}};
  for (std::size_t leave_out = 0; leave_out <= fields.size(); ++leave_out) {
    counting_sink out;
    request_writer request(out, sip::method::options, "sip:a@b");
    response_writer response(out, 200);
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (i == leave_out) continue;
      request.add(fields[i].first, fields[i].second);
      response.add(fields[i].first, fields[i].second);
    }
    INFO(leave_out);
    CHECK((request.finish().error().code == errc::none) == (leave_out == fields.size()));
    CHECK((response.finish().error().code == errc::none) == (leave_out >= fields.size() - 1));
    if (leave_out < fields.size()) CHECK(request.finish().error().code == errc::missing_mandatory);
  }
  // A fragment may lack them.
  std::string text;
  string_sink out(text);
  CHECK(response_writer(out, 100).finish_fragment());
  CHECK(text == "SIP/2.0 100 Trying\r\nContent-Length: 0\r\n\r\n");
}

TEST_CASE("writer: the first error stays, and nothing more is written", "[writer]") {
  std::string text;
  string_sink out(text);
  request_writer w(out, sip::method::options, "sip:a@b");
  w.add<hdr::to>("<sip:a@b");
  const auto first = w.error();
  CHECK(first.code == errc::unclosed_angle);
  CHECK(w.failed());
  const auto size = text.size();
  w.add("X", "y").add<hdr::from>("\r\n").add<hdr::via>(via_parts{}).body("", "").add(sip::field_view());
  CHECK(text.size() == size);
  CHECK(w.finish().error() == first);
  CHECK(w.finish_fragment().error() == first);
}

TEST_CASE("R143 R144 sized output: every room from nothing to enough", "[writer][R143][R144]") {
  test_support::sized([](auto& out) { return write_request(out, nothing, "body"); });
}

TEST_CASE("R033 the emitted Content-Length at every power of ten", "[writer][R033]") {
  for (std::size_t size :
       {0U, 1U, 9U, 10U, 11U, 99U, 100U, 999U, 1000U, 9999U, 10000U, 99999U, 100000U, 1000000U}) {
    const std::string body(size, 'x');
    std::string text;
    string_sink out(text);
    REQUIRE(write_request(out, [&](auto& w) { w.body("text/plain", body); }));
    sip::field_storage<16> slots;
    const auto m = sip::parse(text, slots);
    REQUIRE(m);
    CHECK(*m->content_length() == size);
    CHECK(m->body() == body);
    CHECK(m->raw("Content-Length").front().value() == std::to_string(size));
    CHECK(m->trailing().empty());
  }
  static const std::string huge(max_input + 1, 'x');
  CHECK(error_of([](auto& w) { w.body("text/plain", huge); }) ==
        fault{errc::too_long, rule::message_body, 0});
}

TEST_CASE("R012 R073 long pieces", "[writer][R012][R073]") {
  const std::string token(65536, 't');
  std::string text;
  string_sink out(text);
  request_writer w(out, token, "sip:" + token + "@h");
  w.add<hdr::via>(via_parts{token, token + ".x:5060", token, false})
      .add<hdr::from>(name_addr_parts{token, "sip:" + token + "@h", token})
      .add<hdr::to>(name_addr_parts{token, "sip:h;" + token, ""})
      .add<hdr::call_id>(token + "@" + token)
      .add<hdr::cseq>(1U, token)
      .add<hdr::max_forwards>(0U)
      .add(token, token);
  REQUIRE(w.finish().error().code == errc::none);
  sip::field_storage<16> slots;
  const auto m = sip::parse(text, slots);
  REQUIRE(m);
  CHECK(sip::validate(*m).ok());
  CHECK(m->method_text() == token);
  CHECK(m->get<hdr::via>()->branch() == token);
  CHECK(m->get<hdr::via>()->sent_by().text() == token + ".x");
  CHECK(m->get<hdr::call_id>()->host() == token);
  CHECK(m->raw(token).size() == 1);
}

TEST_CASE("writer: allocates nothing", "[writer][allocations]") {
  char room[1000];
  bool good = false;
  {
    const test_support::no_allocations scope;
    span_sink out(room);
    good = write_request(
               out, [](auto& w) { w.add("X-Mine", "x").template add<hdr::contact>("<sip:a@b>"); }, "body")
               .has_value();
  }
  CHECK(good);
}

namespace {

/// Random pieces: mostly what belongs there, now and then what does not.
class pieces {
 public:
  explicit pieces(std::uint32_t seed) : random_(seed) {}
  std::size_t below(std::size_t n) { return random_() % n; }
  template <std::size_t N>
  std::string one_of(const char* const (&set)[N]) {
    return set[below(N)];
  }
  std::string bytes(std::string_view alphabet, std::size_t most) {
    std::string out;
    for (std::size_t n = below(most + 1); n > 0; --n) out += alphabet[below(alphabet.size())];
    return out;
  }
  std::string hostile() {
    static const std::string alphabet = "ab1 ,;:<>\"\\@%?=&()[]{}*\t\r\n\0\x7F\x80\xC3\xA4./-_"s;
    return bytes(alphabet, 12);
  }
  std::string token() { return below(8) == 0 ? hostile() : bytes("abcXYZ019-.!%*_+`'~", 10); }
  std::string text() { return below(6) == 0 ? hostile() : bytes("abc \"\\<>,;()\t123", 20); }
  std::string uri() {
    static const char* const good[] = {"sip:a@b",       "sips:h:5061;lr", "tel:+1-201",    "urn:service:sos",
                                       "sip:%00@[::1]", "sip:a@b?x=y",    "http://a/b;c?d"};
    return below(4) == 0 ? one_of(good) + hostile() : one_of(good);
  }
  std::string host() {
    static const char* const good[] = {"h", "a.example", "192.0.2.1:5060", "[2001:db8::1]", "h:0"};
    return below(4) == 0 ? one_of(good) + hostile() : one_of(good);
  }

 private:
  std::mt19937 random_;
};

}  // namespace

TEST_CASE("writer: whatever is put in comes back, or is refused", "[writer][random]") {
  pieces random(2543);
  std::size_t written = 0, refused = 0;
  for (int round = 0; round < 5000; ++round) {
    const auto method = random.token(), request_uri = random.uri(), transport = random.token(),
               sent_by = random.host(), branch = random.token(), display = random.text(), from = random.uri(),
               tag = random.token(), call_id = random.token(), name = "X-" + random.token(),
               value = random.text(), subject = random.text(), body = random.hostile();
    const auto number = static_cast<std::uint32_t>(random.below(10) == 0 ? 0x7FFFFFF0U + random.below(32)
                                                                         : random.below(1000));
    std::string text;
    string_sink out(text);
    request_writer w(out, method, request_uri);
    w.add<hdr::via>(via_parts{transport, sent_by, branch, round % 2 == 0})
        .add<hdr::max_forwards>(70U)
        .add<hdr::from>(name_addr_parts{display, from, tag})
        .add<hdr::to>(name_addr_parts{{}, from, {}})
        .add<hdr::call_id>(call_id)
        .add<hdr::cseq>(number, method)
        .add(name, value)
        .add<hdr::subject>(subject)
        .body("text/plain", body);
    const auto done = w.finish();
    if (!done) {
      ++refused;
      REQUIRE(done.error().code != errc::none);
      continue;
    }
    ++written;
    INFO(text);
    REQUIRE(test_support::parse_fault(text).code == errc::none);
    sip::field_storage<16> slots;
    const auto m = sip::parse(text, slots);
    REQUIRE(m);
    REQUIRE(sip::validate(*m).ok());
    const auto trimmed = [](std::string_view v) {
      const auto first = v.find_first_not_of(" \t\r\n");
      return first == v.npos ? std::string_view()
                             : v.substr(first, v.find_last_not_of(" \t\r\n") + 1 - first);
    };
    REQUIRE(m->field_count() == 10);
    REQUIRE(m->method_text() == method);
    REQUIRE(m->request_uri().text() == request_uri);
    const auto via = m->get<hdr::via>();
    REQUIRE(via->transport() == transport);
    REQUIRE(via->sent_by().text() == sent_by.substr(0, via->sent_by().text().size()));
    REQUIRE(via->branch().value_or("") == branch);
    REQUIRE(via->has_rport() == (round % 2 == 0));
    const auto address = m->get<hdr::from>();
    std::string shown;
    string_sink show(shown);
    (void)address->write_display_name(show);
    REQUIRE(shown == display);
    REQUIRE(address->uri().text() == from);
    REQUIRE(address->tag().value_or("") == tag);
    REQUIRE(m->get<hdr::call_id>()->text() == trimmed(call_id));
    REQUIRE(m->get<hdr::cseq>()->number() == number);
    REQUIRE(m->field_at(6).name() == name);
    REQUIRE(m->field_at(6).value() == trimmed(value));
    REQUIRE(m->get<hdr::subject>()->text() == trimmed(subject));
    REQUIRE(m->body() == body);
  }
  CHECK(written > 100);
  CHECK(refused > 500);
}

TEST_CASE("writer: parts that a header field has not are refused") {
  const auto with_parts = [](auto tag, std::string_view display, std::string_view parameter) {
    return error_of([&](auto& w) {
      w.template add<decltype(tag)>(name_addr_parts{display, "sip:a@b", parameter});
    });
  };
  // RFC 3325 9.1: no parameters.
  CHECK(with_parts(hdr::p_asserted_identity(), "A", "").code == errc::none);
  CHECK(with_parts(hdr::p_asserted_identity(), "", "t").code == errc::not_allowed);
  CHECK(with_parts(hdr::p_preferred_identity(), "A", "t").code == errc::not_allowed);
  // addr-spec alone.
  CHECK(with_parts(hdr::policy_id(), "", "").code == errc::none);
  CHECK(with_parts(hdr::policy_id(), "A", "").code == errc::not_allowed);
  CHECK(with_parts(hdr::trigger_consent(), "A", "t").code == errc::not_allowed);
  CHECK(with_parts(hdr::route(), "A", "t").code == errc::none);
  CHECK(with_parts(hdr::contact(), "A", "t").code == errc::none);
  // Whatever is let through is what the header's own parser takes.
  std::size_t written = 0;
  for (std::uint32_t i = 1; i < sip::header_id_count; ++i) {
    sip::with_tag(static_cast<sip::header_id>(i), [&]<class H>(std::type_identity<H>) {
      if constexpr (std::derived_from<typename H::value, sipwire::sip::address_text>) {
        for (const char* display : {"", "A \"b\""}) {
          for (const char* parameter : {"", "t"}) {
            std::string text;
            string_sink out(text);
            sip::request_writer w(out, sip::method::options, "sip:a");
            const auto before = text.size();
            if (w.template add<H>(name_addr_parts{display, "sip:a@b", parameter}).failed()) continue;
            ++written;
            const auto value = text.substr(text.find(": ", before) + 2);
            INFO(text);
            const auto parsed =
                sip::parse_value<H>(slice(std::string_view(value).substr(0, value.size() - 2)));
            CHECK(parsed);
            if (parsed)
              sipwire::detail::check_parts(*parsed, leniency::none, [](fault f) { FAIL(name(f.code)); });
          }
        }
      }
    });
  }
  CHECK(written > 50);
}

TEST_CASE("writer: the star of Contact stands alone, also when it is copied") {
  sip::field_storage<4> slots;
  const auto m = sip::parse("OPTIONS sip:a SIP/2.0\r\nm: *\r\nm: <sip:a>, <sip:b>\r\n\r\n", slots);
  REQUIRE(m);
  const auto star = m->field_at(0), others = m->field_at(1);
  const fault alone{errc::not_allowed, rule::contact, 0};
  CHECK(error_of([&](auto& w) { w.add(star); }).code == errc::none);
  CHECK(error_of([&](auto& w) { w.add(others).add(others); }).code == errc::none);
  CHECK(error_of([&](auto& w) { w.add(star).template add<hdr::contact>("<sip:a@b>"); }) == alone);
  CHECK(error_of([&](auto& w) { w.add(others).add(star); }) == alone);
  CHECK(error_of([&](auto& w) { w.template add<hdr::contact>("<sip:a@b>").add(star); }) == alone);
}

TEST_CASE("writer: a list is empty only where its grammar says so") {
  for (const char* name : {"Accept", "Allow", "Supported", "Recv-Info", "P-Associated-URI", "P-Early-Media",
                           "Accept-Resource-Priority"}) {
    INFO(name);
    CHECK(error_of([&](auto& w) { w.add(name, ""); }).code == errc::none);
  }
  for (const char* name : {"Contact", "Route", "Require", "Unsupported", "Resource-Priority"}) {
    INFO(name);
    CHECK(error_of([&](auto& w) { w.add(name, ""); }) == fault{errc::truncated, rule::header_value, 0});
  }
}

TEST_CASE("writer: a sink that throws stops it, wherever it does", "[writer]") {
  const auto make = [](test_support::meddled_sink& out) {
    return request_writer(out, sip::method::message, "sip:bob@biloxi.example");
  };
  const auto step = [](auto& w) {
    w.template add<hdr::via>(via_parts{"TCP", "pc33.atlanta.example:5061", "z9hG4bK776sgdkse", true})
        .template add<hdr::max_forwards>(70U)
        .template add<hdr::from>(name_addr_parts{"Alice \"A\"", "sip:alice@atlanta.example", "49583"})
        .template add<hdr::to>("<sip:bob@biloxi.example>")
        .template add<hdr::call_id>("asd88asd77a@pc33.atlanta.example")
        .template add<hdr::cseq>(1U, sip::method::message)
        .add("X-A", "b")
        .body("text/plain", "hello");
    REQUIRE(w.finish());
  };
  const auto judge = [](auto& w, test_support::meddled_sink& out) {
    CHECK(w.failed());
    CHECK(w.error() == (fault{errc::stopped, rule::none, 0}));
    // Nothing goes behind the torn text, and no size is given for it.
    const std::string torn = out.bytes;
    w.add("X-A", "b")
        .template add<hdr::to>(name_addr_parts{"Bob", "sip:bob@biloxi.example", ""})
        .body("text/plain", "hello");
    CHECK(w.finish().error().code == errc::stopped);
    CHECK(out.bytes == torn);
  };
  CHECK(test_support::break_every_append(make, step, judge) > 40);
}

TEST_CASE("writer: its sink cannot write through it", "[writer]") {
  test_support::meddled_sink out{4};
  request_writer w(out, sip::method::message, "sip:bob@biloxi.example");
  std::size_t called = 0;
  out.act = [&] {
    ++called;
    CHECK(w.failed());
    w.add("X-A", "inner").body("text/plain", "x");
    CHECK(w.finish().error().code == errc::stopped);
  };
  w.add<hdr::from>(name_addr_parts{"Alice", "sip:alice@atlanta.example", "1"}).add("X-B", "c");
  CHECK(called == 1);
  const auto size = w.finish_fragment();
  CHECK(size == out.bytes.size());
  CHECK(out.bytes ==
        "MESSAGE sip:bob@biloxi.example SIP/2.0\r\nFrom: \"Alice\" <sip:alice@atlanta.example>;tag=1\r\n"
        "X-B: c\r\nContent-Length: 0\r\n\r\n");
}
