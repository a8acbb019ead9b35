#include "sipwire/sip/response.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sip/validate.hpp"
#include "support/allocation.hpp"
#include "support/corpus.hpp"

using namespace sipwire;
using namespace std::string_literals;
using sip::header_id;
namespace hdr = sip::hdr;

namespace {

struct answer {
  std::string text;
  fault error;
};

answer respond(const std::string& request, std::uint16_t status, std::string_view to_tag = {},
               std::string_view reason = {}, leniency lenient = leniency::none) {
  INFO(request);
  const test_support::guarded input(request);
  sip::field_storage<64> slots;
  const auto m = sip::parse(input, slots, lenient);
  REQUIRE(m);
  answer out;
  string_sink into(out.text);
  out.error = sip::make_response(into, *m, status, to_tag, reason).finish().error();
  if (out.error.code == errc::none) {
    // What we write, we read.
    sip::field_storage<64> again;
    const auto back = sip::parse(out.text, again);
    REQUIRE(back);
    CHECK(back->status() == status);
    CHECK(sip::validate(*back).ok());
  }
  return out;
}

const std::string invite =
    "INVITE sip:bob@b.example SIP/2.0\r\n"
    "v: SIP/2.0/TCP a.example;branch=z9hG4bK1 ,\r\n SIP/2.0/UDP c.example\r\n"
    "Record-Route: <sip:p1.example;lr>, <sip:p2.example;lr>\r\n"
    "Max-Forwards: 70\r\n"
    "f: \"A \\\" B\" <sip:a@a.example>;tag=1\r\n"
    "To: Bob <sip:bob@b.example>\r\n"
    "Via: SIP/2.0/UDP d.example\r\n"
    "Timestamp: 54.5\r\n"
    "Record-Route: <sip:p3.example;lr>\r\n"
    "Call-ID: x@a.example\r\n"
    "CSeq: 7 INVITE\r\n"
    "Contact: <sip:a@a.example>\r\n"
    "\r\n";

std::string without(const std::string& text, const std::string& line) {
  const auto first = text.find("\r\n" + line) + 2;
  auto last = text.find("\r\n", first) + 2;
  while (text[last] == ' ') last = text.find("\r\n", last) + 2;
  return text.substr(0, first) + text.substr(last);
}

}  // namespace

TEST_CASE("response: what is copied, in its spelling", "[response]") {
  CHECK(respond(invite, 200, "abc").text ==
        "SIP/2.0 200 OK\r\n"
        "v: SIP/2.0/TCP a.example;branch=z9hG4bK1 ,\r\n SIP/2.0/UDP c.example\r\n"
        "Via: SIP/2.0/UDP d.example\r\n"
        "f: \"A \\\" B\" <sip:a@a.example>;tag=1\r\n"
        "To: Bob <sip:bob@b.example>;tag=abc\r\n"
        "Call-ID: x@a.example\r\n"
        "CSeq: 7 INVITE\r\n"
        "Record-Route: <sip:p1.example;lr>, <sip:p2.example;lr>\r\n"
        "Record-Route: <sip:p3.example;lr>\r\n"
        "Content-Length: 0\r\n"
        "\r\n");
}

TEST_CASE("response: Timestamp in 100, Record-Route in 101 to 299, the To tag in all but 100", "[response]") {
  for (const int code : {100, 101, 180, 183, 200, 299, 300, 302, 404, 486, 500, 603, 699}) {
    const auto status = static_cast<std::uint16_t>(code);
    const auto text = respond(invite, status, "abc").text;
    INFO(text);
    CHECK((text.find("Timestamp: 54.5\r\n") != std::string::npos) == (status == 100));
    CHECK((text.find("Record-Route: <sip:p3") != std::string::npos) == (status > 100 && status < 300));
    CHECK((text.find(";tag=abc") != std::string::npos) == (status != 100));
  }
  CHECK(respond(invite, 486).text.find("To: Bob <sip:bob@b.example>\r\n") != std::string::npos);
}

TEST_CASE("response: a To that has a tag keeps it", "[response]") {
  std::string request = invite;
  request.replace(request.find("To: Bob <sip:bob@b.example>"), 27, "t: <sip:bob@b.example>;x;tag=own");
  CHECK(respond(request, 200, "abc").text.find("t: <sip:bob@b.example>;x;tag=own\r\n") != std::string::npos);
  request.replace(request.find("tag=own"), 7, "tag=   ");
  CHECK(respond(request, 200, "abc").text.find("tag=abc") == std::string::npos);
  // A bare addr-spec: what follows its semicolon is a header parameter already.
  request.replace(request.find("t: <sip:bob@b.example>;x;tag="), 29, "t: sip:bob@b.example  ");
  CHECK(respond(request, 200, "abc").text.find("t: sip:bob@b.example;tag=abc\r\n") != std::string::npos);
}

TEST_CASE("response: reasons", "[response]") {
  CHECK(respond(invite, 486).text.substr(0, 23) == "SIP/2.0 486 Busy Here\r\n");
  CHECK(respond(invite, 299).text.substr(0, 14) == "SIP/2.0 299 \r\n");
  CHECK(respond(invite, 486, "", "Nicht da: \xC3\xA4").text.substr(0, 26) ==
        "SIP/2.0 486 Nicht da: \xC3\xA4\r\n");
  CHECK(respond(invite, 486, "", "a\r\nX: y").error == fault{errc::injection, rule::reason_phrase, 1});
  CHECK(respond(invite, 486, "", "a\r\n y").error == fault{errc::injection, rule::reason_phrase, 1});
  CHECK(respond(invite, 486, "", std::string_view("a\0", 2)).error ==
        fault{errc::injection, rule::reason_phrase, 1});
  CHECK(respond(invite, 486, "", "\xC0\x80").error == fault{errc::bad_utf8, rule::reason_phrase, 0});
  for (const int code : {0, 99, 700, 999, 65535})
    CHECK(respond(invite, static_cast<std::uint16_t>(code)).error.code == errc::out_of_range);
}

TEST_CASE("response: a tag that is none", "[response]") {
  for (const char* tag : {"a b", "a;b", "a\r\nX: y", "\"q\"", "a>", "\xC3\xA4"}) {
    INFO(tag);
    CHECK(respond(invite, 200, tag).error.code == errc::syntax);
    CHECK(respond(invite, 200, tag).error.rule == rule::tag_param);
  }
}

TEST_CASE("response: more fields and a body", "[response]") {
  sip::field_storage<64> slots;
  const auto m = sip::parse(invite, slots);
  REQUIRE(m);
  char room[1000];
  fault done;
  std::size_t size = 0;
  {
    const test_support::no_allocations scope;
    span_sink out(room);
    const auto written = sip::make_response(out, *m, 200, "abc")
                             .add<hdr::contact>("<sip:b@b.example>")
                             .body("text/plain", "hello")
                             .finish();
    done = written.error();
    size = written.value_or(0);
  }
  REQUIRE(done.code == errc::none);
  sip::field_storage<64> again;
  const auto back = sip::parse({room, size}, again);
  REQUIRE(back);
  CHECK(back->body() == "hello");
  CHECK(back->get<hdr::contact>()->uri().text() == "sip:b@b.example");
  CHECK(back->get<hdr::to>()->tag() == "abc");
}

TEST_CASE("R010 no response to a message that lacks a mandatory header", "[response][R010]") {
  for (const char* line : {"f: ", "To: ", "Call-ID: ", "CSeq: "}) {
    INFO(line);
    const auto a = respond(without(invite, line), 400, "abc");
    CHECK(a.error.code == errc::missing_mandatory);
    CHECK(a.error.offset == without(invite, line).size() - 2);
  }
  CHECK(respond(without(without(invite, "v: "), "Via: "), 400).error.code == errc::missing_mandatory);
  CHECK(respond("OPTIONS sip:a@b SIP/2.0\r\n\r\n", 400).error.code == errc::missing_mandatory);
  // And the torture message that lacks three.
  CHECK(
      respond(test_support::read_file(test_support::data_root() / "rfc4475" / "insuf.sip"), 400).error.code ==
      errc::missing_mandatory);
}

TEST_CASE("response: duplicates, unreadable From and To, and responses are refused", "[response]") {
  CHECK(respond(test_support::read_file(test_support::data_root() / "rfc4475" / "multi01.sip"), 400)
            .error.code == errc::duplicate);
  CHECK(respond(test_support::read_file(test_support::data_root() / "rfc4475" / "quotbal.sip"), 400)
            .error.code == errc::unterminated_quote);
  std::string request = invite;
  request.replace(request.find("<sip:a@a.example>;tag"), 1, " ");
  CHECK(respond(request, 400).error.code != errc::none);
  CHECK(respond("SIP/2.0 200 OK\r\n" + invite.substr(invite.find("v: ")), 200).error ==
        fault{errc::not_allowed, rule::status_line, 0});
}

TEST_CASE("response: controls and open quotes of a lenient request are not repeated", "[response]") {
  std::string request = invite;
  request.replace(request.find("d.example"), 9, "d.ex;a=\"b");
  CHECK(respond(request, 400).error.code == errc::injection);
  request = invite;
  request.replace(request.find("x@a.example"), 11, std::string("x\0", 2));
  CHECK(respond(request, 400, "", "", leniency::control_bytes).error.code == errc::injection);
  request = invite;
  request.replace(request.find("c.example\r\n"), 11, "c.example\n ;x\r\n");
  CHECK(respond(request, 400, "", "", leniency::bare_lf).error.code == errc::injection);
}

TEST_CASE("response: the torture messages that RFC 4475 wants answered can be", "[response][torture]") {
  // intmeth has NUL, BEL and DEL in quoted-pairs of To, which the response repeats as they are.
  const auto intmeth =
      respond(test_support::read_file(test_support::data_root() / "rfc4475" / "intmeth.sip"), 501, "t1");
  CHECK(intmeth.error.code == errc::none);
  CHECK(intmeth.text.find("To: \"BEL:\\\x07 NUL:\\\0 DEL:\\\x7F\" <sip:1_unusual"s) != std::string::npos);
  for (const char* name :
       {"wsinv",      "esc01",      "esc02",     "escnull",  "longreq",  "semiuri", "transports", "mpart01",
        "unkscm",     "novelsc",    "bext01",    "invut",    "regaut01", "zeromf",  "sdp01",      "inv2543",
        "mismatch01", "mismatch02", "badbranch", "ltgtruri", "escruri",  "baddate", "regbadct"}) {
    INFO(name);
    CHECK(
        respond(test_support::read_file(test_support::data_root() / "rfc4475" / (std::string(name) + ".sip")),
                420, "t1")
            .error.code == errc::none);
  }
}
