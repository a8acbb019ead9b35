#include "sipwire/sip/header_tag.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sip/fields.hpp"

using namespace sipwire;
namespace hdr = sip::hdr;

static_assert(sip::header_tag<hdr::via> && sip::header_tag<hdr::subject>);
static_assert(!sip::header_tag<int> && !sip::header_tag<sip::via_view>);
static_assert(sip::is_list<hdr::via> && sip::is_list<hdr::allow> && sip::is_list<hdr::contact> &&
              sip::is_list<hdr::warning>);
static_assert(!sip::is_list<hdr::from> && !sip::is_list<hdr::call_id> && !sip::is_list<hdr::date> &&
              !sip::is_list<hdr::authorization>);

namespace {

// A tag of the user's own: another reading of a header that the library types as text.
struct subject_token : sipwire::field::tag<sip::header_id::subject, sip::token_view> {};
static_assert(sip::header_tag<subject_token>);

}  // namespace

TEST_CASE("parse_value: one value that fills its text", "[header_tag]") {
  CHECK(sip::parse_value<hdr::from>("Alice <sip:alice@atlanta.com>;tag=1928301774")->tag() == "1928301774");
  CHECK(sip::parse_value<hdr::via>("SIP/2.0/UDP a")->transport() == "UDP");
  CHECK(sip::parse_value<hdr::via>("SIP/2.0/UDP a, SIP/2.0/UDP b").error() ==
        fault{errc::syntax, rule::comma, 13});
  CHECK(sip::parse_value<hdr::expires>("x").error().code == errc::syntax);
  CHECK(sip::parse_value<hdr::expires>("5000000000", leniency::saturate_numbers)->value() == 4294967295U);
  CHECK(sip::parse_value<subject_token>("urgent")->text() == "urgent");
  // A slice keeps the offsets of the buffer it was cut from.
  const std::string text = "Max-Forwards: 70x";
  CHECK(sip::parse_value<hdr::max_forwards>(slice(source(std::string_view(text)), {14, 17})).error().offset ==
        16);
}

TEST_CASE("parse_value: bare LF is refused unless it is allowed", "[header_tag]") {
  CHECK(sip::parse_value<hdr::subject>("a\n b").error() == fault{errc::bare_lf, rule::lws, 1});
  CHECK(sip::parse_value<hdr::subject>("a\r\n b"));
  CHECK(sip::parse_value<hdr::subject>("a\n b", leniency::bare_lf));
  CHECK(sip::parse_value<hdr::subject>("\n a").error().code == errc::bare_lf);
}

TEST_CASE("parse_list: the values of one field", "[header_tag]") {
  std::string all;
  for (const auto& tag : sip::parse_list<hdr::supported>("path, 100rel ,gruu"))
    all += std::string(tag->text()) + " ";
  CHECK(all == "path 100rel gruu ");
  CHECK(sip::parse_list<hdr::supported>("").empty());
}
