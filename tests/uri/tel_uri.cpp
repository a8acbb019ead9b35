#include "sipwire/uri/tel_uri.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/uri/uri.hpp"
#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;
using uri::tel_uri_view;

namespace {

std::string digits(std::string_view number) {
  std::string out;
  string_sink to(out);
  (void)uri::write_digits(to, number);
  return out;
}

}  // namespace

TEST_CASE("tel uri: global numbers", "[uri][tel_uri]") {
  accepts<tel_uri_view>("tel:+1-(201).555-0123", [](const tel_uri_view& u) {
    CHECK(u.is_global());
    CHECK(u.scheme() == "tel");
    CHECK(u.number() == "+1-(201).555-0123");
    CHECK(digits(u.number()) == "+12015550123");
    CHECK(u.params().empty());
    CHECK_FALSE(u.isub());
    CHECK_FALSE(u.ext());
    CHECK_FALSE(u.phone_context());
  });
  accepts<tel_uri_view>("TEL:+-1", [](const tel_uri_view& u) { CHECK(digits(u.number()) == "+1"); });
}

TEST_CASE("tel uri: local numbers have a context", "[uri][tel_uri]") {
  accepts<tel_uri_view>("tel:7042;phone-context=example.com", [](const tel_uri_view& u) {
    CHECK_FALSE(u.is_global());
    CHECK(u.number() == "7042");
    CHECK(u.phone_context() == "example.com");
  });
  accepts<tel_uri_view>("tel:863-1234;a=b;Phone-Context=+1-914-555", [](const tel_uri_view& u) {
    CHECK(u.phone_context() == "+1-914-555");
    CHECK(u.params().size() == 2);
  });
  accepts<tel_uri_view>("tel:*#06#aF;phone-context=a.example.",
                        [](const tel_uri_view& u) { CHECK(u.number() == "*#06#aF"); });
  rejects<tel_uri_view>("tel:911", errc::truncated, 7, rule::phone_context);
  rejects<tel_uri_view>("tel:911;ext=1", errc::truncated, 13, rule::phone_context);
  rejects<tel_uri_view>("tel:911;phone-context", errc::truncated, 21, rule::phone_context);
  rejects<tel_uri_view>("tel:911;phone-context;a", errc::syntax, 21, rule::phone_context);
  rejects<tel_uri_view>("tel:911;phone-context=1.2.3.4", errc::syntax, 22, rule::phone_context);
  rejects<tel_uri_view>("tel:911;phone-context=+", errc::truncated, 23, rule::phone_context);
  rejects<tel_uri_view>("tel:911;phone-context=+1a", errc::syntax, 24, rule::phone_context);
  rejects<tel_uri_view>("tel:911;phone-context=a..b;x", errc::syntax, 24, rule::phone_context);
  accepts<tel_uri_view>(
      "tel:911", [](const tel_uri_view& u) { CHECK(u.number() == "911"); }, leniency::missing_phone_context);
  rejects<tel_uri_view>("tel:911", errc::truncated, 7, rule::phone_context, ~leniency::missing_phone_context);
}

TEST_CASE("tel uri: parameters", "[uri][tel_uri]") {
  accepts<tel_uri_view>("tel:+1;isub=a/b:%41;ext=12-3;rn=+1.2;npdi;cic=%2b1", [](const tel_uri_view& u) {
    CHECK(u.isub() == "a/b:%41");
    CHECK(u.ext() == "12-3");
    CHECK(u.param("RN") == "+1.2");
    CHECK(u.param("npdi") == "");
    CHECK(u.params().size() == 5);
  });
  accepts<tel_uri_view>("tel:+1;isub=a@b?c=d,e;x=[::]", [](const tel_uri_view& u) {
    CHECK(u.isub() == "a@b?c=d,e");
    CHECK(u.param("x") == "[::]");
  });
  rejects<tel_uri_view>("tel:+1;x=a@b", errc::syntax, 10, rule::tel_par);
  rejects<tel_uri_view>("tel:+1;x=a@b;isub=1", errc::syntax, 10, rule::tel_par);
  rejects<tel_uri_view>("tel:+1;isub=[@", errc::syntax, 12, rule::isub);
  rejects<tel_uri_view>("tel:+1;", errc::truncated, 7, rule::tel_par);
  rejects<tel_uri_view>("tel:+1;;a", errc::syntax, 7, rule::tel_par);
  rejects<tel_uri_view>("tel:+1;a=", errc::truncated, 9, rule::tel_par);
  rejects<tel_uri_view>("tel:+1;a_b", errc::syntax, 8, rule::tel_par);
  rejects<tel_uri_view>("tel:+1;a=%", errc::bad_escape, 9, rule::escaped);
  rejects<tel_uri_view>("tel:+1;a=b%4x", errc::bad_escape, 10, rule::escaped);
}

TEST_CASE("tel uri: malformed numbers", "[uri][tel_uri]") {
  rejects<tel_uri_view>("", errc::truncated, 0, rule::scheme);
  rejects<tel_uri_view>("te", errc::truncated, 2, rule::scheme);
  rejects<tel_uri_view>("sip:a@b", errc::wrong_scheme, 0, rule::scheme);
  rejects<tel_uri_view>("tel:", errc::truncated, 4, rule::telephone_subscriber);
  rejects<tel_uri_view>("tel:+", errc::truncated, 5, rule::global_number);
  rejects<tel_uri_view>("tel:+--", errc::truncated, 7, rule::global_number);
  rejects<tel_uri_view>("tel:+a", errc::syntax, 5, rule::global_number);
  rejects<tel_uri_view>("tel:+1a", errc::syntax, 6, rule::global_number);
  rejects<tel_uri_view>("tel:--", errc::truncated, 6, rule::local_number);
  rejects<tel_uri_view>("tel:g", errc::syntax, 4, rule::telephone_subscriber);
  rejects<tel_uri_view>("tel:+1 2", errc::syntax, 6, rule::global_number);
  rejects<tel_uri_view>("tel:+1%32", errc::syntax, 6, rule::global_number);
  rejects<tel_uri_view>("tel:+1?a=b", errc::syntax, 6, rule::global_number);
}

TEST_CASE("R050 a tel URI has no host", "[uri][R050]") {
  const uri::uri_view u{slice(std::string_view("tel:+12015550123"))};
  CHECK(u.is_tel());
  CHECK(u.as_tel());
  CHECK(u.as_sip().error() == fault{errc::wrong_scheme, rule::scheme, 0});
  const auto generic = u.as_generic();
  REQUIRE(generic);
  CHECK_FALSE(generic->authority());
  CHECK(generic->opaque() == "+12015550123");
}
