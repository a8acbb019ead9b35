// Where the RFCs' ABNF and what is read could part: sentences it generates, and neighbours of them that it does not.

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sdp.hpp"
#include "support/check.hpp"
#include "support/session.hpp"

using namespace sipwire;
using namespace sipwire::sdp;
using test_support::accepts;
using test_support::rejects;

namespace {

const std::string head = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n";

/// check() of a description that parses.
fault checked(const std::string& text) {
  sdp::line_storage<32> lines;
  const auto s = sdp::parse(text, lines);
  REQUIRE(s);
  return check(*s).error();
}

}  // namespace

TEST_CASE("sdp grammar: a=crypto with white space of any length between its parts (D41)", "[sdp][D41]") {
  const std::string key = "inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz";
  accepts<crypto_view>("1  AES_CM_128_HMAC_SHA1_80 \t" + key + "  KDR=1\t \tWSH=64", [&](const crypto_view& c) {
    CHECK(c.tag() == 1);
    CHECK(c.suite() == "AES_CM_128_HMAC_SHA1_80");
    REQUIRE(c.keys().size() == 1);
    CHECK(c.keys().text() == key);
    REQUIRE(c.session_params().size() == 2);
    CHECK(c.session_params().front() == "KDR=1");
    CHECK((*++c.session_params().begin()).text() == "WSH=64");
    CHECK(c.check());
  });
  accepts<crypto_view>("1\tX\ta:b", [](const crypto_view& c) {
    CHECK(c.suite() == "X");
    CHECK(c.keys().text() == "a:b");
    CHECK(c.session_params().empty());
  });
  rejects<crypto_view>(" 1 X a:b", errc::syntax, 0, rule::crypto_tag);
  rejects<crypto_view>("1 X a:b ", errc::truncated, 8, rule::session_param);
  rejects<crypto_view>("1 X a:b  \t", errc::truncated, 10, rule::session_param);
  rejects<crypto_view>("1 X a:b; c:d", errc::syntax, 8, rule::key_param);
  rejects<crypto_view>("1 X  ", errc::truncated, 5, rule::key_param);
  rejects<crypto_view>("1  ", errc::truncated, 3, rule::crypto_suite);
  rejects<crypto_view>("1\vX a:b", errc::syntax, 1, rule::crypto_tag);
}

TEST_CASE("sdp grammar: white space between parts where the RFCs have 1*WSP, and where they have one SP (D41)", "[sdp][D41]") {
  accepts<acap_view>("1 \t setup:active", [](const acap_view& a) { CHECK(a.name() == "setup"); });
  accepts<tcap_view>("1\t RTP/AVP \tRTP/SAVP", [](const tcap_view& t) { CHECK(t.protos().size() == 2); });
  accepts<pcfg_view>("1 \ta=1\t t=2", [](const pcfg_view& c) { CHECK(c.parts().size() == 2); });
  accepts<imageattr_view>("97 \tsend\t [x=1,y=1]");
  rejects<ssrc_view>("1  cname:a", errc::syntax, 2, rule::ssrc_id);
  rejects<dcsa_view>("1\tsetup:active", errc::syntax, 1, rule::dcsa_stream_id);
  rejects<rtpmap_view>("0  PCMU/8000", errc::syntax, 2, rule::encoding_name);
  rejects<fingerprint_view>("sha-1  AB", errc::syntax, 6, rule::fingerprint);
}

TEST_CASE("sdp grammar: k= with an empty URI reference (D50)", "[sdp][D50]") {
  accepts<key_view>("uri:", [](const key_view& k) {
    CHECK(k.method() == key_method::uri);
    CHECK(k.data() == "");
  });
  accepts<uri_view>("");
  CHECK(checked(head + "k=uri:\r\n") == fault{});
  rejects<key_view>("clear:", errc::truncated, 6, rule::byte_string);
}

TEST_CASE("sdp grammar: addresses of candidates are any visible text (D50)", "[sdp][D50]") {
  const std::string lead = "1 1 UDP 2130706431 10.0.1.1 8998 typ srflx ";
  accepts<candidate_view>(lead + "raddr caf\xC3\xA9.example rport 8998 generation 0", [](const candidate_view& c) {
    CHECK(c.rel_addr() == "caf\xC3\xA9.example");
    CHECK(c.rel_port() == std::uint16_t{8998});
    CHECK(c.extension("generation") == "0");
  });
  accepts<candidate_view>(lead + "RADDR \xFF\x80", [](const candidate_view& c) { CHECK(c.rel_addr() == "\xFF\x80"); });
  accepts<candidate_view>("1 1 UDP 2130706431 \xFF\x80 8998 typ host",
                          [](const candidate_view& c) { CHECK(c.address_text() == "\xFF\x80"); });
  accepts<remote_candidates_view>("1 \xFF\x80 9");
  // The values of extensions are *VCHAR, and only the first pair is an address.
  rejects<candidate_view>(lead + "generation \xFF", errc::syntax, 54, rule::cand_extension);
  rejects<candidate_view>(lead + "raddr a generation \xFF", errc::syntax, 62, rule::cand_extension);
  rejects<candidate_view>(lead + "generation 0 raddr \xFF", errc::syntax, 62, rule::cand_extension);
  rejects<candidate_view>(lead + "raddrs \xFF", errc::syntax, 50, rule::cand_extension);
  rejects<candidate_view>(lead + "raddr \x7F", errc::syntax, 49, rule::cand_extension);
}

TEST_CASE("sdp grammar: times of r= have no bound but that of their accessor (D50)", "[sdp][D50]") {
  accepts<repeat_view>("106751991167301d 106751991167301d 106751991167301d", [](const repeat_view& r) {
    CHECK(r.interval().text() == "106751991167301d");
    CHECK(r.interval().seconds().error() == fault{errc::out_of_range, rule::typed_time, 0});
    CHECK(r.duration().seconds().error() == fault{errc::out_of_range, rule::typed_time, 17});
  });
  // The largest that there is a place for.
  accepts<repeat_view>("106751991167300d 9223372036854775807 2562047788015215h", [](const repeat_view& r) {
    CHECK(r.interval().seconds() == std::int64_t{9223372036854720000});
    CHECK(r.duration().seconds() == std::int64_t{9223372036854775807});
    CHECK(r.offsets().front().seconds() == std::int64_t{9223372036854774000});
    CHECK(r.check());
  });
  accepts<zone_view>("2882844526 -9223372036854775807 2882844526 9223372036854775808", [](const zone_view& z) {
    CHECK((*z.adjustments().begin()).offset.seconds() == -std::int64_t{9223372036854775807});
    CHECK(z.check().error() == fault{errc::out_of_range, rule::typed_time, 43});
  });
}
