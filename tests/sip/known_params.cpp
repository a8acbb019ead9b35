// Known parameters whose values break their own rule: the field is readable, and validate() lists the fault
// of the accessor.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sip/validate.hpp"
#include "support/header_access.hpp"

using namespace sipwire;

namespace {

struct row {
  const char* name;
  const char* value;
  errc code;  ///< errc::none: nothing is wrong
  rule where;
  std::uint32_t at;  ///< from the start of the value
};

constexpr row rows[] = {
    {"Contact", "<sip:a@b>;q=0.5;q=x", errc::syntax, rule::qvalue, 18},
    {"Contact", "<sip:a@b>;q=0.5;x ; Q=2", errc::out_of_range, rule::qvalue, 22},
    {"Contact", "<sip:a@b>;q=0.5;q", errc::truncated, rule::qvalue, 17},
    {"Contact", "<sip:a@b>;q", errc::truncated, rule::qvalue, 11},
    {"Contact", "<sip:a@b>;q=0.5;q=0.7", errc::none, rule::none, 0},
    {"Contact", "<sip:a@b>;expires=1;expires=x", errc::syntax, rule::delta_seconds, 28},
    {"Contact", "<sip:a@b>;expires=1;expires=4294967296", errc::out_of_range, rule::delta_seconds, 28},
    {"Accept", "a/b;q=1;q=1.1", errc::out_of_range, rule::qvalue, 10},
    {"Accept", "a/b;q=1;q=0.5", errc::none, rule::none, 0},
    {"Accept-Encoding", "gzip;q=1;q", errc::truncated, rule::qvalue, 10},
    {"Accept-Language", "en;q=1;q=a", errc::syntax, rule::qvalue, 9},
    {"From", "<sip:a@b>;tag", errc::truncated, rule::tag_param, 13},
    {"To", "<sip:a@b>;x;tag;y", errc::truncated, rule::tag_param, 15},
    {"Reply-To", "<sip:a@b>;tag", errc::none, rule::none, 0},
    {"Via", "SIP/2.0/UDP a;branch", errc::truncated, rule::via_branch, 20},
    {"Via", "SIP/2.0/UDP a;ttl", errc::truncated, rule::via_ttl, 17},
    {"Via", "SIP/2.0/UDP a;ttl=1;ttl=256", errc::out_of_range, rule::via_ttl, 24},
    {"Via", "SIP/2.0/UDP a;rport=1;rport=x", errc::syntax, rule::response_port, 28},
    {"Via", "SIP/2.0/UDP a;rport=1;rport", errc::none, rule::none, 0},
    {"Via", "SIP/2.0/UDP a;maddr=b;maddr=\"c\"", errc::syntax, rule::via_maddr, 28},
    {"Via", "SIP/2.0/UDP a;received=1.2.3.4;received=b", errc::syntax, rule::via_received, 40},
    {"Via", "SIP/2.0/UDP a;oc", errc::none, rule::none, 0},
    {"Via", "SIP/2.0/UDP a;oc=20;oc-validity=500;oc-seq=1282321615.782;oc-algo=\"loss\"", errc::none,
     rule::none, 0},
    {"Via", "SIP/2.0/UDP a;oc=x", errc::syntax, rule::via_params, 17},
    {"Via", "SIP/2.0/UDP a;oc-validity=1s", errc::syntax, rule::via_params, 27},
    {"Via", "SIP/2.0/UDP a;oc-seq", errc::truncated, rule::via_params, 20},
    {"Via", "SIP/2.0/UDP a;oc-seq=1", errc::truncated, rule::via_params, 22},
    {"Via", "SIP/2.0/UDP a;oc-seq=.1", errc::syntax, rule::via_params, 21},
    {"Via", "SIP/2.0/UDP a;oc-seq=1.", errc::truncated, rule::via_params, 23},
    {"Via", "SIP/2.0/UDP a;oc-seq=1234567890123.1", errc::syntax, rule::via_params, 33},
    {"Via", "SIP/2.0/UDP a;oc-seq=1.123456", errc::syntax, rule::via_params, 28},
    {"Via", "SIP/2.0/UDP a;oc-algo", errc::truncated, rule::via_params, 21},
    {"Via", "SIP/2.0/UDP a;oc-algo=loss", errc::syntax, rule::via_params, 22},
    {"Via", "SIP/2.0/UDP a;oc-algo=\"loss, A1 ,,\"", errc::none, rule::none, 0},
    {"Via", "SIP/2.0/UDP a;oc-algo=\"\"", errc::none, rule::none, 0},
    {"Via", "SIP/2.0/UDP a;oc-algo=\"loss rate\"", errc::syntax, rule::via_params, 27},
    {"Via", "SIP/2.0/UDP a;oc-algo=\"loss \"", errc::syntax, rule::via_params, 27},
    {"Via", "SIP/2.0/UDP a;oc-algo=\" loss\"", errc::syntax, rule::via_params, 23},
    {"Via", "SIP/2.0/UDP a;oc-algo=\"lo-ss\"", errc::syntax, rule::via_params, 25},
    {"Via", "SIP/2.0/UDP a;keep=30;keep", errc::none, rule::none, 0},
    {"Via", "SIP/2.0/UDP a;keep=yes", errc::syntax, rule::via_params, 19},
    {"Via", "SIP/2.0/UDP a;comp", errc::truncated, rule::via_params, 18},
    {"Via", "SIP/2.0/UDP a;sigcomp-id=x", errc::syntax, rule::via_params, 25},
    {"Via", "SIP/2.0/UDP a;received-realm=x", errc::syntax, rule::via_params, 29},
    {"Geolocation", "<cid:a@b>;loc-src", errc::truncated, rule::hostname, 17},
    {"Geolocation", "<cid:a@b>;loc-src=a.example;loc-src=1.2.3.4", errc::syntax, rule::hostname, 36},
    {"Geolocation", "<cid:a@b>;loc-src=\"a\"", errc::syntax, rule::hostname, 18},
    {"Geolocation", "<cid:a@b>;loc-src=a-", errc::truncated, rule::host, 20},
    {"Geolocation", "<cid:a@b>;loc-src=a.example", errc::none, rule::none, 0},
    {"Call-Info", "<http://a>;purpose", errc::truncated, rule::generic_param, 18},
    {"Call-Info", "<http://a>;purpose=\"icon\"", errc::syntax, rule::generic_param, 19},
    {"Alert-Info", "<http://a>;purpose", errc::none, rule::none, 0},
    {"Identity-Info", "<http://a>;alg=\"rsa-sha1\"", errc::syntax, rule::ident_info_params, 15},
    {"Content-Disposition", "session;handling", errc::truncated, rule::disposition_parm, 16},
    {"Content-Disposition", "session;handling=\"optional\"", errc::syntax, rule::disposition_parm, 17},
    {"Content-Disposition", "attachment;filename", errc::truncated, rule::disposition_parm, 19},
    {"Content-Disposition", "attachment;filename=\"a\";size=1;size=x", errc::syntax, rule::disposition_parm,
     36},
    {"Diversion", "<tel:+4>;reason", errc::truncated, rule::diversion_params, 15},
    {"Remote-Party-ID", "<sip:a@b>;screen=yes;privacy", errc::truncated, rule::rpi_token, 28},
    {"P-Access-Network-Info", "ADSL;dsl-location", errc::truncated, rule::access_info, 17},
    {"P-Access-Network-Info", "ADSL;network-provided", errc::none, rule::none, 0},
    {"Cellular-Network-Info", "3GPP-GERAN;cgi-3gpp;cell-info-age=1", errc::truncated, rule::access_info, 19},
    {"P-Charging-Vector", "icid-value=1;orig-ioi", errc::truncated, rule::charge_params, 21},
    {"P-Charging-Function-Addresses", "ccf=a;ecf", errc::truncated, rule::charge_addr_param, 9},
    {"Resource-Share", "media-sharing;origin", errc::truncated, rule::resource_share, 20},
    {"Authorization", "Digest uri=\"sip:a@b@c\"", errc::syntax, rule::host, 19},
    {"Authorization", "Digest uri=\"\"", errc::truncated, rule::auth_param, 12},
    {"Authorization", "Digest uri=abc", errc::syntax, rule::auth_param, 11},
    {"Authorization", "Digest uri=\"a b\"", errc::syntax, rule::scheme, 13},
    {"Authorization", "Digest uri=\"*\"", errc::none, rule::none, 0},
    {"Authorization", "Digest uri=\"/a%20b?c\"", errc::none, rule::none, 0},
    {"Authorization", "Digest uri=\"/a%2\"", errc::bad_escape, rule::escaped, 14},
    {"Authorization", "Digest uri=\"/a b\"", errc::syntax, rule::absolute_uri, 14},
    {"Authorization", "Digest auts=\"AAEC\"", errc::truncated, rule::aka_auts, 17},
    {"Authorization", "Digest auts=\"A*\"", errc::syntax, rule::base64, 14},
    {"Authorization", "Other uri=\"a b\", auts=\"*\"", errc::none, rule::none, 0},
    {"WWW-Authenticate", "Digest domain=\"sip:a /b https://c\"", errc::none, rule::none, 0},
    {"WWW-Authenticate", "Digest domain=\"\"", errc::truncated, rule::auth_param, 15},
    {"WWW-Authenticate", "Digest domain=sip", errc::syntax, rule::auth_param, 14},
    {"WWW-Authenticate", "Digest domain=\"sip:a x\"", errc::truncated, rule::scheme, 22},
    {"WWW-Authenticate", "Digest domain=\"sip:a  \"", errc::syntax, rule::auth_param, 20},
    {"WWW-Authenticate", "Digest domain=\" sip:a\"", errc::truncated, rule::auth_param, 15},
    {"Proxy-Authenticate", "Digest domain=\"sip:a@\"", errc::truncated, rule::host, 21},
};

}  // namespace

TEST_CASE("D51 known parameters that break their rule: the field is read, and the fault is listed",
          "[known_params][D51]") {
  for (const row& r : rows) {
    const std::string text = "OPTIONS sip:a SIP/2.0\r\n" + std::string(r.name) + ": " + r.value + "\r\n\r\n";
    INFO(r.name << ": " << r.value);
    const test_support::guarded guard(text);
    sip::field_storage<4> room;
    const auto m = sip::parse(guard, room);
    REQUIRE(m);
    REQUIRE(test_support::read_agreeing(test_support::access_to(sip::find_header(r.name))->read, r.value,
                                        leniency::none)
                .ok());
    std::array<sip::problem, 32> problems;
    std::string listed;
    std::size_t mine = 0;
    fault found;
    for (const sip::problem& p : sip::validate(*m, problems).problems) {
      if (p.field != sip::find_header(r.name) || p.what.code == errc::duplicate) continue;
      if (p.what.code == errc::missing_mandatory || p.what.code == errc::absent) continue;
      listed += test_support::printed(p.what) + "; ";
      found = p.what;
      ++mine;
    }
    INFO(listed);
    CHECK(mine == (r.code == errc::none ? 0 : 1));
    if (r.code != errc::none)
      CHECK(found == fault{r.code, r.where, static_cast<std::uint32_t>(text.find(':', 23) + 2) + r.at});
  }
}

TEST_CASE("D51 the accessors of known parameters", "[known_params][D51]") {
  constexpr std::string_view full =
      "SIP/2.0/UDP a;oc=20;oc-validity=500;oc-seq=1.2;oc-algo=\"loss,A\";keep=30";
  const auto v = sipwire::parse_as<sip::via_view>(full);
  REQUIRE(v);
  CHECK(v->oc() == std::uint32_t{20});
  CHECK(v->oc_validity() == std::uint32_t{500});
  CHECK(v->oc_seq() == std::string_view("1.2"));
  CHECK(v->oc_algo() == std::string_view("loss,A"));
  CHECK(v->keep() == std::uint32_t{30});
  CHECK(sipwire::parse_as<sip::via_view>("SIP/2.0/UDP a;oc;keep")->oc().error() ==
        fault{errc::absent, rule::via_params, 16});
  CHECK(sipwire::parse_as<sip::via_view>("SIP/2.0/UDP a")->oc_algo().error() ==
        fault{errc::absent, rule::via_params, 13});

  const auto from = sipwire::parse_as<sip::name_addr_view>("<sip:a@b>;tag=\"x\"");
  CHECK(from->checked_tag().error() == fault{errc::syntax, rule::tag_param, 14});
  CHECK(sipwire::parse_as<sip::name_addr_view>("<sip:a@b>;tag=x")->checked_tag() == std::string_view("x"));
  CHECK(sipwire::parse_as<sip::name_addr_view>("<sip:a@b>")->checked_tag().error() ==
        fault{errc::absent, rule::tag_param, 9});

  // The first of several is the value, whatever the later ones are.
  const auto contact = sipwire::parse_as<sip::contact_view>("<sip:a@b>;q=0.5;q=x;expires=7;expires");
  CHECK(contact->q() == std::uint16_t{500});
  CHECK(contact->expires() == std::uint32_t{7});
  CHECK(contact->check().error() == fault{errc::syntax, rule::qvalue, 18});
  CHECK(sipwire::parse_as<sip::contact_view>("<sip:a@b>;expires=1;expires=4294967296")
            ->expires(leniency::saturate_numbers) == std::uint32_t{1});
  CHECK(sipwire::parse_as<sip::geolocation_view>("<cid:a@b>;loc-src=a.example")->loc_src() ==
        std::string_view("a.example"));
  CHECK(sipwire::parse_as<sip::geolocation_view>("<cid:a@b>")->loc_src().error() ==
        fault{errc::absent, rule::hostname, 9});
  CHECK(sipwire::parse_as<sip::identity_info_view>("<http://a>;alg=x")->alg() == std::string_view("x"));
  CHECK(sipwire::parse_as<sip::credentials_view>("Digest uri=\"sip:a@b\"")->digest_uri()->text() ==
        "sip:a@b");
  CHECK(sipwire::parse_as<sip::credentials_view>("Digest x=y")->digest_uri().error() ==
        fault{errc::absent, rule::auth_param, 10});
}

TEST_CASE("D51 what a leniency reads in a known parameter is no fault under it", "[known_params][D51]") {
  struct {
    const char* field;
    leniency lenient;
  } const fields[] = {
      {"Via: SIP/2.0/UDP a;maddr=a_b", leniency::underscore_in_host},
      {"Via: SIP/2.0/UDP a;maddr=b.1", leniency::numeric_toplabel},
      {"Via: SIP/2.0/UDP a;maddr=c;maddr=a_b", leniency::underscore_in_host},
      {"Authorization: Digest uri=\"sip:a_b\"", leniency::underscore_in_host},
      {"Proxy-Authorization: Digest uri=\"sip:#a@b\"", leniency::hash_in_user},
      {"WWW-Authenticate: Digest domain=\"/a sip:a_b\"", leniency::underscore_in_host},
      {"Proxy-Authenticate: Digest domain=\"sip:999.1.1.1\"", leniency::numeric_toplabel},
      {"Authorization: Digest auts=\"AAECAwQFBgcICQoLDA0\"", leniency::foreign_base64},
      {"Authorization: Digest algorithm=AKAv1-MD5, nonce=\"AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8\"",
       leniency::foreign_base64},
      {"WWW-Authenticate: Digest algorithm=AKAv1-MD5, nonce=\"AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8\"",
       leniency::foreign_base64},
      {"Geolocation: <cid:a@b>;loc-src=a_b", leniency::underscore_in_host},
  };
  for (const auto& [field, lenient] : fields) {
    const std::string text = "OPTIONS sip:a SIP/2.0\r\n" + std::string(field) + "\r\n\r\n";
    INFO(field);
    for (const leniency with : {leniency::none, lenient, leniency::all}) {
      sip::field_storage<4> room;
      const auto m = sip::parse(text, room, with);
      REQUIRE(m);
      std::array<sip::problem, 32> problems;
      std::size_t mine = 0;
      for (const sip::problem& p : sip::validate(*m, problems).problems)
        mine += p.field == m->field_at(0).id() && p.what.code != errc::missing_mandatory &&
                        p.what.code != errc::duplicate
                    ? 1
                    : 0;
      CHECK(mine == (with == leniency::none ? 1 : 0));
    }
  }
}
