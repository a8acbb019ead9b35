#include <catch2/catch.hpp>

#include "../support/table.hpp"
#include "sipwire/core/leniency.hpp"
#include "sipwire/cpim/needed_leniency.hpp"
#include "sipwire/mime/base64.hpp"
#include "sipwire/mime/multipart.hpp"
#include "sipwire/mime/quoted_printable.hpp"
#include "sipwire/msrp/needed_leniency.hpp"
#include "sipwire/sdp/needed_leniency.hpp"
#include "sipwire/sip/needed_leniency.hpp"

using namespace sipwire;

namespace {

leniency of_sip(const std::string& text) {
  sip::field_storage<16> room;
  return sip::needed_leniency(text, room);
}
leniency of_sdp(const std::string& text) {
  sdp::line_storage<32> room;
  return sdp::needed_leniency(text, room);
}
leniency of_msrp(const std::string& text) {
  msrp::field_storage<16> room;
  return msrp::needed_leniency(text, room);
}
leniency of_cpim(const std::string& text) {
  cpim::header_storage<16> room;
  return cpim::needed_leniency(text, room);
}
template <class Decode>
leniency of_decoder(const Decode& decode) {
  return needed_leniency([&](leniency given) { return decode(given).has_value(); });
}

/// What an example needs, which is one of what `kind` says.
leniency needed_by(const std::string& kind, const std::string& example) {
  if (kind == "SIP") return of_sip(example);
  if (kind == "SDP") return of_sdp(example);
  if (kind == "CPIM") return of_cpim(example);
  if (kind == "URI") return of_sip("OPTIONS sip:a@b SIP/2.0\r\nContact: <" + example + ">\r\n\r\n");
  if (kind == "base64")
    return of_decoder(
        [&](leniency given) { return mime::base64_decoded_size(example, mime::base64_form::mime, given); });
  if (kind == "quoted-printable")
    return of_decoder([&](leniency given) { return mime::quoted_printable_decoded_size(example, given); });
  if (kind == "multipart")
    return of_decoder([&](leniency given) -> result<void> {
      const auto parts = mime::multipart_view::parse(slice(example), slice("b"), given);
      return parts ? parts->check() : parts.error();
    });
  if (kind.starts_with("MSRP "))
    return of_msrp(
        "MSRP a786hjs2 SEND\r\nTo-Path: msrp://a.example.com:7777/iau39;tcp\r\n"
        "From-Path: msrp://b.example.com:9892/98cjs;tcp\r\n" +
        kind.substr(5) + ": " + example + "\r\n-------a786hjs2$\r\n");
  if (kind.starts_with("CPIM "))
    return of_cpim(kind.substr(5) + ": " + example + "\r\n\r\nContent-Type: text/plain\r\n\r\nx");
  const std::string session = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n";
  if (kind == "m=") return of_sdp(session + kind + example + "\r\n");
  if (kind.starts_with("a=")) return of_sdp(session + kind + ":" + example + "\r\n");
  REQUIRE(sip::find_header(kind) != sip::header_id::extension);
  return of_sip("OPTIONS sip:a@b SIP/2.0\r\n" + kind + ": " + example + "\r\n\r\n");
}

}  // namespace

TEST_CASE("leniency: the example of each row needs that flag and no other", "[leniency]") {
  std::size_t rows = 0;
  for (const auto& row : test_support::table_rows("grammar/tables/leniency.tsv")) {
    REQUIRE(row.size() == 7);
    INFO(row[0] << ": " << row[4]);
    CHECK(needed_by(row[3], test_support::unescaped(row[4])) == leniency_from(row[0]));
    ++rows;
  }
  CHECK(rows == std::size(leniencies));
}

TEST_CASE("leniency: what several values of a message need is told together", "[leniency]") {
  const std::string message =
      "INVITE sip:b@example.com;x= SIP/2.0\r\nFrom: <sip:a@example.com>;tag=\r\nRecord-Route: "
      "sip:p.example.com;lr\r\n"
      "P-Charging-Vector: icid-value=a:b\r\nUser-Agent: <id>\r\n\r\n";
  CHECK(of_sip(message) == (leniency::loose_uris | leniency::empty_parameters | leniency::loose_addresses |
                            leniency::loose_parameters | leniency::free_text_products));
  // Lines that end in LF alone are the message's deviation, and of none of its values.
  CHECK(of_sip("OPTIONS sip:a@b SIP/2.0\nSubject: a\n b\nCSeq: 1 OPTIONS\n\n") == leniency::bare_lf);
  CHECK(of_sip("OPTIONS sip:a@b SIP/2.0\r\nFrom: <sip:a@b>;tag=1\r\n\r\n") == leniency::none);
  // Where no leniency reads a value, those of the others are told.
  CHECK(of_sip("OPTIONS sip:a@b SIP/2.0\r\nCSeq: x\r\nFrom: <sip:a@b>;tag=\r\n\r\n") ==
        leniency::empty_parameters);
  CHECK(of_sdp("v=0\r\no=- 1001 1 IN\r\ns=-\r\nt=0 0\r\nm=audio 492170 RTP/AVP 0 \r\nc=IN IP4 192.0.2.1\r\n"
               "a=ice-options:ice2,trickle\r\n") == (leniency::odd_sdp_lines | leniency::saturate_numbers |
                                                     leniency::stray_blanks | leniency::loose_identifiers));
  CHECK(of_sip("no message") == leniency::none);
}
