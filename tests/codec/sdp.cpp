#include "sipwire/codec/sdp.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sdp/fields.hpp"
#include "support/allocation.hpp"

using namespace sipwire;

namespace {

const std::string description =
    "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n"
    "m=audio 1000 RTP/AVP 97\r\na=rtpmap:x\r\n";

std::string invite(const std::string& type, const std::string& body) {
  return "INVITE sip:a SIP/2.0\r\nContent-Type: " + type + "\r\n\r\n" + body;
}

}  // namespace

TEST_CASE("body_as: SDP in a SIP message, with offsets in the message", "[codec][sdp]") {
  const std::string mixed = "--b\r\nContent-Type: application/sdp\r\n\r\n" + description + "\r\n--b--\r\n";
  for (const std::string& text :
       {invite("application/sdp", description), invite("multipart/mixed;boundary=b", mixed)}) {
    INFO(text);
    sip::field_storage<8> fields;
    sdp::line_storage<16> lines;
    bool read = false;
    {
      const test_support::no_allocations scope;
      const auto message = sip::parse(text, fields);
      read = message && codec::body_as<sdp::session_view>(*message, lines);
    }
    REQUIRE(read);
    const auto message = sip::parse(text, fields);
    const auto session = codec::body_as<sdp::session_view>(*message, lines);
    REQUIRE(session);
    CHECK(session->whole_text() == description);
    CHECK(session->where().first == text.find("v=0"));
    const auto bad = session->media()[0].get<sdp::attr::rtpmap>().error();
    CHECK(bad.code == errc::syntax);
    CHECK(bad.offset == text.find("rtpmap:x") + 7);
    CHECK(session->media()[0].get<sdp::attr::mid>().error() ==
          fault{errc::absent, rule::attribute_field, session->media()[0].where().last});
  }
}

TEST_CASE("body_as: SDP that is none", "[codec][sdp]") {
  sip::field_storage<8> fields;
  sdp::line_storage<4> lines;
  const auto read = [&](const std::string& text, const codec::body_options& options = {}) {
    const auto message = sip::parse(text, fields);
    REQUIRE(message);
    return codec::body_as<sdp::session_view>(*message, options, lines).error();
  };
  const std::string broken = invite("application/sdp", "v=0\r\nx\r\n");
  CHECK(read(broken) ==
        fault{errc::syntax, rule::sdp_field, static_cast<std::uint32_t>(broken.find("x\r\n"))});
  CHECK(read(invite("application/sdp", description)) == fault{errc::too_small, rule::session_description, 7});
  CHECK(read(invite("application/sdp", "")).code == errc::absent);
  CHECK(read(invite("text/plain", description)).code == errc::absent);
  CHECK_FALSE(read(invite("application/sdp", "v=0\r\n"), {leniency::missing_lines}));
}
