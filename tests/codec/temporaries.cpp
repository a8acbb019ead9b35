// Ranges of views that are gone when the loop runs: `for (auto h : parse(x)->headers())`. Each is safe.
#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "sipwire/codec/body.hpp"
#include "sipwire/codec/cpim.hpp"
#include "sipwire/msrp.hpp"
#include "sipwire/rcs.hpp"
#include "sipwire/sdp.hpp"
#include "sipwire/sip.hpp"
#include "sipwire/xml/value.hpp"

using namespace sipwire;

namespace {

const std::string multipart = "--b\r\nA: 1\r\nB: 2\r\n\r\nx\r\n--b\r\n\r\ny\r\n--b--";
const std::string description =
    "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\na=x:1\r\n"
    "m=audio 9 RTP/AVP 0 8\r\na=fmtp:8 a=1;b=2\r\nm=video 9 RTP/AVP 96\r\n";
const std::string request =
    "OPTIONS sip:a;x=1;y?h=1&i=2 SIP/2.0\r\nVia: SIP/2.0/UDP h;branch=z9hG4bK1;rport\r\n"
    "Via: SIP/2.0/UDP i\r\nFrom: <sip:a@b;p=1;q>;tag=1;z\r\n\r\n";
const std::string chunk =
    "MSRP abcd SEND\r\nTo-Path: msrp://a:1/x;tcp msrp://b:1/x;tcp\r\nFrom-Path: msrp://c:1/y;tcp\r\n"
    "-------abcd$\r\n";

}  // namespace

TEST_CASE("D73 What a temporary result holds outlives the loop over it", "[D73]") {
  std::string seen;
  for (const auto& part : *mime::multipart_view::parse(slice(multipart), slice("b")))
    seen += part->body().text();
  CHECK(seen == "xy");
  seen.clear();
  const std::string file =
      "<?xml version=\"1.0\"?><file xmlns=\"urn:gsma:params:xml:ns:rcs:rcs:fthttp\"><file-info "
      "type=\"file\"><file-size>1</file-size>"
      "<content-type>a/b</content-type><data url=\"u\" until=\"2026-03-09T09:31:00Z\"/></file-info></file>";
  REQUIRE(rcs::file_transfer_view::parse(file));
  for (const auto& info : *rcs::file_transfer_view::parse(file))
    seen += info.type() == rcs::file_type::file ? "f" : "t";
  CHECK(seen == "f");
  CHECK(rcs::file_transfer_view::parse(file)->file().type() == rcs::file_type::file);
  seen.clear();
  for (const char c : *result<std::string>(std::string("a string of its own, and longer than any")))
    seen += c;
  CHECK(seen == "a string of its own, and longer than any");
}

TEST_CASE("D73 The header fields and the body of a temporary entity outlive it", "[D73]") {
  const std::string text = "A: 1\r\nB: 2\r\n\r\nxyz";
  std::string seen;
  for (const auto field : mime::entity_view::parse(slice(text))->headers()) seen += field.name();
  for (const char c : mime::entity_view::parse(slice(text))->body()) seen += c;
  for (const char c : mime::multipart_view::parse(slice(multipart), slice("b"))->body()) seen += c;
  CHECK(seen == "ABxyz" + multipart);
  seen.clear();
  const std::string message = "From: <im:a@b>\r\n\r\nContent-Type: text/plain\r\nX: y\r\n\r\nhello";
  cpim::header_storage<8> headers;
  for (const auto field : cpim::parse(message, headers)->content().headers()) seen += field.name();
  for (const auto h : cpim::parse(message, headers)->fields()) seen += h.name();
  for (const auto& from : cpim::parse(message, headers)->all<cpim::hdr::from>()) seen += from->text();
  for (const auto& hop : cpim::parse(message, headers)->imdn().route()) seen += hop->text();
  CHECK(seen == "Content-TypeXFrom<im:a@b>");
}

TEST_CASE("D73 Ranges of temporary views of SIP, SDP and MSRP outlive them", "[D73]") {
  std::string seen;
  sip::field_storage<16> fields;
  for (const auto f : sip::parse(request, fields)->fields()) seen += f.name().substr(0, 1);
  for (const auto& via : sip::parse(request, fields)->all<sip::hdr::via>()) seen += via->sent_by().text();
  for (const auto f : sip::parse(request, fields)->raw(sip::header_id::via)) seen += f.value().back();
  for (const auto p : sip::parse(request, fields)->get<sip::hdr::from>()->params()) seen += p.name();
  for (const auto p : sip::parse(request, fields)->get<sip::hdr::from>()->uri().as_sip()->params())
    seen += p.name();
  for (const auto p : sipwire::parse_as<sip::via_view>("SIP/2.0/UDP h;branch=z9hG4bK1;rport")->params())
    seen += p.name();
  CHECK(seen == "VVFhititagzpqbranchrport");
  seen.clear();
  sdp::line_storage<32> lines;
  for (const auto& m : sdp::parse(description, lines)->media()) seen += m.media_line()->media();
  for (const auto a : sdp::parse(description, lines)->attributes()) seen += a.name();
  for (const auto f : sdp::parse(description, lines)->media().front().media_line()->formats())
    seen += f.text();
  for (const auto p : sdp::parse(description, lines)->media().front().get<sdp::attr::fmtp>()->params())
    seen += p.name();
  CHECK(seen == "audiovideox08ab");
  seen.clear();
  msrp::field_storage<16> slots;
  for (const auto f : msrp::parse(chunk, slots)->fields()) seen += f.name().substr(0, 1);
  for (const auto& hop : *msrp::parse(chunk, slots)->get<msrp::hdr::to_path>()) seen += hop.host().text();
  CHECK(seen == "TFab");
}
