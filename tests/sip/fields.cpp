#include "sipwire/sip/fields.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

#include "sipwire/sip/message_view.hpp"
#include "sipwire/sip/validate.hpp"
#include "support/check.hpp"
#include "support/header_access.hpp"

using namespace sipwire;
using sip::header_id;

namespace {

template <class... H>
constexpr bool all_tell_parts(std::type_identity<std::tuple<H...>>) {
  return (has_parts<typename H::value> && ...);
}
static_assert(all_tell_parts(std::type_identity<sip::hdr::all>()));

// RFC 3261 section 20, one value of each.
const std::pair<const char*, const char*> examples[] = {
    {"Accept", "application/sdp;level=1"},
    {"Accept-Encoding", "gzip"},
    {"Accept-Language", "da"},
    {"Alert-Info", "<http://www.example.com/sounds/moo.wav>"},
    {"Allow", "INVITE"},
    {"Authentication-Info", "nextnonce=\"47364c23432d2e131a5fb210812c\""},
    {"Authorization", "Digest username=\"Alice\", realm=\"atlanta.com\""},
    {"Call-ID", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6@biloxi.com"},
    {"Call-Info", "<http://www.example.com/alice/photo.jpg> ;purpose=icon"},
    {"Contact", "\"Mr. Watson\" <sip:watson@worcester.bell-telephone.com>;q=0.7; expires=3600"},
    {"Content-Disposition", "session"},
    {"Content-Encoding", "gzip"},
    {"Content-Language", "fr"},
    {"Content-Length", "0"},
    {"Content-Type", "text/html; charset=ISO-8859-4"},
    {"CSeq", "4711 INVITE"},
    {"Date", "Sat, 13 Nov 2010 23:29:00 GMT"},
    {"Error-Info", "<sip:not-in-service-recording@atlanta.com>"},
    {"Expires", "5"},
    {"From", "\"A. G. Bell\" <sip:agb@bell-telephone.com> ;tag=a48s"},
    {"In-Reply-To", "70710@saturn.bell-tel.com"},
    {"Max-Forwards", "6"},
    {"MIME-Version", "1.0"},
    {"Min-Expires", "60"},
    {"Organization", "Boxes by Bob"},
    {"Priority", "emergency"},
    {"Proxy-Authenticate", "Digest realm=\"atlanta.com\", qop=\"auth\", stale=FALSE, algorithm=MD5"},
    {"Proxy-Authorization", "Digest username=\"Alice\", realm=\"atlanta.com\""},
    {"Proxy-Require", "foo"},
    {"Record-Route", "<sip:server10.biloxi.com;lr>"},
    {"Reply-To", "Bob <sip:bob@biloxi.com>"},
    {"Require", "100rel"},
    {"Retry-After", "18000;duration=3600"},
    {"Route", "<sip:bigbox3.site3.atlanta.com;lr>"},
    {"Server", "HomeServer v2"},
    {"Subject", "Need more boxes"},
    {"Supported", "100rel"},
    {"Timestamp", "54"},
    {"To", "The Operator <sip:operator@cs.columbia.edu>;tag=287447"},
    {"Unsupported", "foo"},
    {"User-Agent", "Softphone Beta1.5"},
    {"Via", "SIP/2.0/UDP erlang.bell-telephone.com:5060;branch=z9hG4bK87asdks7"},
    {"Warning", "307 isi.edu \"Session parameter 'foo' not understood\""},
    {"WWW-Authenticate", "Digest realm=\"atlanta.com\", domain=\"sip:boxesbybob.com\", qop=\"auth\""},
};

}  // namespace

TEST_CASE("hdr: each header of RFC 3261 by its tag", "[hdr]") {
  std::set<header_id> met;
  for (const auto& example : examples) {
    // Named one by one: clang 14 lets no lambda have a structured binding.
    const auto& name = example.first;
    const auto& value = example.second;
    INFO(name);
    const header_id id = sip::find_header(name);
    REQUIRE(id != header_id::extension);
    met.insert(id);
    std::string text = "SIP/2.0 200 OK\r\n" + std::string(name) + ": " + value + "\r\n";
    if (!sip::compact_name(id).empty()) {
      // Found by its compact form too.
      CHECK(sip::find_header(sip::compact_name(id)) == id);
    }
    text += "\r\n";
    const test_support::guarded input(text);
    sip::field_storage<4> slots;
    const auto m = sip::parse(input, slots);
    REQUIRE(m);
    const auto* const access = test_support::access_to(id);
    REQUIRE(access != nullptr);
    CHECK(access->has(*m));
    const auto one = access->get(*m);
    INFO(test_support::printed(one.what));
    REQUIRE(one.ok());
    CHECK(one.text == value);
    CHECK(access->all(*m).size() == 1);
    for (const auto& v : access->all(*m)) CHECK(v.text == value);
    CHECK(access->parse(slice(std::string_view(value)), leniency::none).text == value);
    // Twice: a list or a header that may repeat gives the first, any other no value.
    const std::string twice = text.substr(0, text.size() - 2) + text.substr(16);
    sip::field_storage<4> more;
    const auto n = sip::parse(twice, more);
    REQUIRE(n);
    CHECK(access->all(*n).size() == 2);
    CHECK(access->get(*n).ok() == sip::may_repeat(id));
    if (!sip::may_repeat(id)) CHECK(access->get(*n).what.code == errc::duplicate);
    // The value gives validate() nothing to say of this field.
    sip::problem room[16];
    for (const auto& p : sip::validate(*m, room).problems)
      CHECK((p.field != id || p.what.code == errc::missing_mandatory));
  }
  CHECK(met.size() == 44);
  CHECK(std::tuple_size_v<sip::hdr::all> >= 44);
}

TEST_CASE("hdr: no tag, no call", "[hdr]") {
  std::size_t typed = 0;
  for (std::uint32_t i = 0; i < sip::header_id_count; ++i) {
    std::size_t calls = 0;
    const bool found = sip::with_tag(static_cast<header_id>(i), [&](auto) { ++calls; });
    CHECK(calls == (found ? 1U : 0U));
    typed += calls;
  }
  CHECK(typed == std::tuple_size_v<sip::hdr::all>);
  CHECK_FALSE(sip::with_tag(header_id::extension, [](auto) { FAIL("an extension has no tag"); }));
}

TEST_CASE("R070 each parameter the RFC names is recognised by its whole name", "[hdr][R070]") {
  // A length taken wrongly would lose `ttl` or take `ttlx` for it.
  namespace hdr = sip::hdr;
  const auto via =
      sip::parse_value<hdr::via>("SIP/2.0/UDP h;TTL=5;maddr=m;received=1.2.3.4;branch=b;rport=9");
  REQUIRE(via);
  CHECK(*via->ttl() == 5);
  CHECK(via->maddr() == "m");
  CHECK(via->received() == "1.2.3.4");
  CHECK(via->branch() == "b");
  CHECK(*via->rport() == 9);
  const auto near = sip::parse_value<hdr::via>(
      "SIP/2.0/UDP h;tt=5;ttlx=5;madd=m;maddrs=m;receive=1;receivedx=1;branc=b;branchx=b;rpor=9;rportx=9");
  REQUIRE(near);
  CHECK(near->ttl().error().code == errc::absent);
  CHECK_FALSE(near->maddr());
  CHECK_FALSE(near->received());
  CHECK_FALSE(near->branch());
  CHECK_FALSE(near->has_rport());
  const auto contact = sip::parse_value<hdr::contact>(
      "<sip:a;ttl=5;maddr=m;method=INVITE;user=ip;transport=TCP;lr>;q=0.5;expires=7");
  REQUIRE(contact);
  CHECK(*contact->q() == 500);
  CHECK(*contact->expires() == 7);
  const auto uri = contact->uri().as_sip();
  REQUIRE(uri);
  CHECK(*uri->ttl() == 5);
  CHECK(uri->maddr() == "m");
  CHECK(uri->method() == "INVITE");
  CHECK(uri->user_param() == "ip");
  CHECK(uri->transport() == "TCP");
  CHECK(uri->lr());
  const auto other = sip::parse_value<hdr::contact>("<sip:a;tt=5;lrx>;qx=0.5;expire=7;expiresx=7");
  REQUIRE(other);
  CHECK(other->q().error().code == errc::absent);
  CHECK(other->expires().error().code == errc::absent);
  CHECK_FALSE(other->uri().as_sip()->lr());
  CHECK(sip::parse_value<hdr::from>("<sip:a>;tag=t")->tag() == "t");
  CHECK_FALSE(sip::parse_value<hdr::from>("<sip:a>;tagg=t;ta=t")->tag());
  CHECK(*sip::parse_value<hdr::retry_after>("5;duration=3")->duration() == 3);
  CHECK(sip::parse_value<hdr::retry_after>("5;duratio=3;durations=3")->duration().error().code ==
        errc::absent);
}
