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
