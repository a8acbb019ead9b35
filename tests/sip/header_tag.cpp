#include "sipwire/sip/header_tag.hpp"

#include <catch2/catch.hpp>

#include "sipwire/sip/hdr.hpp"
#include "sipwire/sip/options.hpp"

using namespace sipwire;
namespace hdr = sip::hdr;

static_assert(sip::header_tag<hdr::via> && sip::header_tag<hdr::call_id>);
static_assert(!sip::header_tag<int> && !sip::header_tag<sip::via_view>);
static_assert(sip::is_list<hdr::via> && sip::is_list<hdr::contact> && !sip::is_list<hdr::from> && !sip::is_list<hdr::cseq>);

TEST_CASE("header_tag: one value from a text of its own", "[header_tag]") {
  const auto via = sip::parse_value<hdr::via>("SIP/2.0/UDP a");
  REQUIRE(via);
  CHECK(via->transport() == "UDP");
  CHECK(sip::parse_value<hdr::via>("SIP/2.0/UDP a, SIP/2.0/UDP b").error() == fault{errc::syntax, rule::comma, 13});
  CHECK(sip::parse_value<hdr::via>("").error().code == errc::truncated);
}

TEST_CASE("header_tag: the values of a list, each on its own", "[header_tag]") {
  std::string seen;
  for (const auto& via : sip::parse_list<hdr::via>("SIP/2.0/UDP a, SIP/2.0/TCP b")) {
    REQUIRE(via);
    seen += std::string(via->transport()) + " ";
  }
  CHECK(seen == "UDP TCP ");
}

TEST_CASE("options: the default is strict", "[options]") {
  constexpr sip::parse_options strict;
  static_assert(strict.lenient == leniency::none && !strict.refuse_space_before_colon);
  CHECK(strict.caps == limits{});
}
