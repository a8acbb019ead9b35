#include "sipwire/sipwire.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/rcs.hpp"

using namespace sipwire;

TEST_CASE("one header for all: a MESSAGE and its MSRP twin carry the same text", "[codec]") {
  char body[1000], request[2000], chunk[2000], scratch[100];
  const rcs::text_message hello{
      .from = {"A", "sip:a@a.example"}, .to = {"", "sip:b@b.example"}, .text = "h\xC3\xA9"};
  const auto size = rcs::write(body, hello);
  REQUIRE(size);
  const std::string_view cpim_body(body, *size);

  span_sink wire(request);
  sip::request_writer(wire, sip::method::message, "sip:b@b.example").body("message/cpim", cpim_body);
  sip::field_storage<16> slots;
  cpim::header_storage<8> one, two;
  const auto message = sip::parse(wire.text(), slots);
  REQUIRE(message);
  const auto by_sip = codec::body_as<cpim::message_view>(*message, one);
  REQUIRE(by_sip);
  CHECK(by_sip->content().decoded(scratch).value_or("") == "h\xC3\xA9");

  span_sink stream(chunk);
  msrp::request_writer(stream, "a786hjs2", msrp::method::send, "msrp://b.example:2/s;tcp",
                       "msrp://a.example:1/s;tcp")
      .add<msrp::hdr::message_id>("87652491")
      .body("message/cpim", cpim_body);
  msrp::field_storage<16> fields;
  const auto send = msrp::parse(stream.text(), fields);
  REQUIRE(send);
  const auto by_msrp = codec::body_as<cpim::message_view>(*send, two);
  REQUIRE(by_msrp);
  CHECK(*by_msrp == *by_sip);

  sdp::line_storage<16> lines;
  CHECK(sdp::parse("v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n", lines));
}
