#include "sipwire/uri/msrp_uri.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;
using uri::msrp_uri_view;

TEST_CASE("MSRP URI: parts", "[msrp_uri]") {
  accepts<msrp_uri_view>("msrp://biloxi.example.com:12763/kjhd37s2s20w2a;tcp", [](const msrp_uri_view& u) {
    CHECK(u.scheme() == "msrp");
    CHECK_FALSE(u.is_msrps());
    CHECK_FALSE(u.userinfo());
    CHECK(u.host().text() == "biloxi.example.com");
    CHECK(u.port() == std::uint16_t{12763});
    CHECK(u.session_id() == "kjhd37s2s20w2a");
    CHECK(u.transport() == "tcp");
    CHECK(u.params().empty());
  });
  accepts<msrp_uri_view>("MSRPS://u;x:p%41@[2001:db8::1]/a/b=+~;TCP;p;q=r", [](const msrp_uri_view& u) {
    CHECK(u.is_msrps());
    CHECK(u.userinfo() == "u;x:p%41");
    CHECK(u.host().is_ipv6());
    CHECK_FALSE(u.port());
    CHECK(u.session_id() == "a/b=+~");
    CHECK(u.transport() == "TCP");
    CHECK(u.params().size() == 2);
    CHECK(u.params().value("q") == "r");
  });
  accepts<msrp_uri_view>("msrp://relay.example.com;tcp",
                         [](const msrp_uri_view& u) { CHECK_FALSE(u.session_id()); });
  accepts<msrp_uri_view>("msrp://h:/s;tcp", [](const msrp_uri_view& u) { CHECK_FALSE(u.port()); });
  accepts<msrp_uri_view>("msrp://a:1;tcp@b:2/s;ws", [](const msrp_uri_view& u) {
    CHECK(u.userinfo() == "a:1;tcp");
    CHECK(u.host().text() == "b");
    CHECK(u.port() == std::uint16_t{2});
    CHECK(u.transport() == "ws");
  });
  accepts<msrp_uri_view>("msrp://@192.0.2.1:65535/s;tcp", [](const msrp_uri_view& u) {
    CHECK(u.userinfo() == "");
    CHECK(u.host().is_ipv4());
  });
}

TEST_CASE("MSRP URI: malformed ones and where", "[msrp_uri]") {
  rejects<msrp_uri_view>("", errc::truncated, 0, rule::scheme);
  rejects<msrp_uri_view>("msr", errc::truncated, 3, rule::scheme);
  rejects<msrp_uri_view>("sip:a@b", errc::syntax, 0, rule::scheme);
  rejects<msrp_uri_view>("msrp:/a;tcp", errc::syntax, 6, rule::scheme);
  rejects<msrp_uri_view>("msrp://a:65536/s;tcp", errc::out_of_range, 9, rule::port);
  rejects<msrp_uri_view>("msrp://a:1000000000000000000000000000000/s;tcp", errc::out_of_range, 9, rule::port);
  rejects<msrp_uri_view>("msrp://a/;tcp", errc::syntax, 9, rule::msrp_session_id);
  rejects<msrp_uri_view>("msrp://a/s", errc::truncated, 10, rule::msrp_session_id);
  rejects<msrp_uri_view>("msrp://a/s;", errc::truncated, 11, rule::msrp_transport);
  rejects<msrp_uri_view>("msrp://a/s;tcp;", errc::truncated, 15, rule::uri_parameter);
  rejects<msrp_uri_view>("msrp://a/s;tcp;x=", errc::truncated, 17, rule::uri_parameter);
  rejects<msrp_uri_view>("msrp://a/s;t-p", errc::syntax, 12, rule::msrp_transport);
  rejects<msrp_uri_view>("msrp://a_b/s;tcp", errc::syntax, 8, rule::host);
  accepts<msrp_uri_view>("msrp://a_b/s;tcp", leniency::underscore_in_host);
  rejects<msrp_uri_view>("msrp://[1::2::3]/s;tcp", errc::syntax, 12);
  rejects<msrp_uri_view>("msrp://a-:1/s;tcp", errc::syntax, 9);
}

TEST_CASE("MSRP URI: equivalence by RFC 4975 6.1", "[msrp_uri]") {
  const auto same = [](std::string_view a, std::string_view b) {
    const auto x = msrp_uri_view::parse(a), y = msrp_uri_view::parse(b);
    REQUIRE((x && y));
    CHECK(x->equivalent(*y) == y->equivalent(*x));
    return x->equivalent(*y);
  };
  CHECK(same("msrp://Host.example.com:1/s;tcp", "MSRP://u@host.EXAMPLE.com:1/s;TCP;x=y"));
  CHECK(same("msrp://[2001:db8::1]:1/s;tcp", "msrp://[2001:DB8:0:0::1]:1/s;tcp"));
  CHECK_FALSE(same("msrp://[2001:db8::1]:1/s;tcp", "msrp://[2001:db8::2]:1/s;tcp"));
  CHECK(same("msrp://192.0.2.1:1/s;tcp", "msrp://192.0.2.1:1/s;tcp"));
  CHECK_FALSE(same("msrp://192.0.2.1:1/s;tcp", "msrp://[::192.0.2.1]:1/s;tcp"));
  CHECK_FALSE(same("msrp://h:1/s;tcp", "msrp://h:1/S;tcp"));
  CHECK_FALSE(same("msrp://h:1/s;tcp", "msrps://h:1/s;tcp"));
  CHECK_FALSE(same("msrp://h:1/s;tcp", "msrp://h:2/s;tcp"));
  CHECK_FALSE(same("msrp://h:1/s;tcp", "msrp://h/s;tcp"));
  CHECK_FALSE(same("msrp://h:1/s;tcp", "msrp://h:1/s;ws"));
  CHECK(*msrp_uri_view::parse("msrp://h;tcp") == *msrp_uri_view::parse("msrp://h;tcp"));
}
