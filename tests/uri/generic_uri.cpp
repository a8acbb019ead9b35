#include "sipwire/uri/generic_uri.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/uri/uri.hpp"
#include "sipwire/uri/uri_base.hpp"
#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;
using uri::generic_uri_view;

TEST_CASE("generic uri: net-path", "[uri][generic_uri]") {
  accepts<generic_uri_view>("HTTP://u:p@www.example.com:80/a/b;c=d?e=f/g?h", [](const generic_uri_view& u) {
    CHECK(u.scheme() == "HTTP");
    CHECK(u.is_hierarchical());
    CHECK(u.authority() == "u:p@www.example.com:80");
    CHECK(u.path() == "/a/b;c=d");
    CHECK(u.query() == "e=f/g?h");
    CHECK_FALSE(u.opaque());
    CHECK(u.rest() == "//u:p@www.example.com:80/a/b;c=d?e=f/g?h");
  });
  accepts<generic_uri_view>("http://h", [](const generic_uri_view& u) {
    CHECK(u.authority() == "h");
    CHECK(u.path().empty());
    CHECK_FALSE(u.query());
  });
  accepts<generic_uri_view>("http://h?", [](const generic_uri_view& u) {
    CHECK(u.authority() == "h");
    CHECK(u.query() == "");
  });
  accepts<generic_uri_view>("file:///etc//x", [](const generic_uri_view& u) {
    CHECK(u.authority() == "");
    CHECK(u.path() == "/etc//x");
  });
  accepts<generic_uri_view>("x://", [](const generic_uri_view& u) { CHECK(u.authority() == ""); });
  accepts<generic_uri_view>("x:///", [](const generic_uri_view& u) { CHECK(u.path() == "/"); });
  accepts<generic_uri_view>("x://%41$,;:@&=+/",
                            [](const generic_uri_view& u) { CHECK(u.authority() == "%41$,;:@&=+"); });
}

TEST_CASE("generic uri: abs-path", "[uri][generic_uri]") {
  accepts<generic_uri_view>("x:/", [](const generic_uri_view& u) {
    CHECK_FALSE(u.authority());
    CHECK(u.path() == "/");
  });
  accepts<generic_uri_view>("x:/a//b?c", [](const generic_uri_view& u) {
    CHECK_FALSE(u.authority());
    CHECK(u.path() == "/a//b");
    CHECK(u.query() == "c");
  });
  accepts<generic_uri_view>("x:/?c", [](const generic_uri_view& u) {
    CHECK(u.path() == "/");
    CHECK(u.query() == "c");
  });
}

TEST_CASE("generic uri: opaque-part", "[uri][generic_uri]") {
  for (const char* text : {"urn:service:sos", "isbn:298", "soap.beep:a//192.0.2.1", "name:John_Smith",
                           "cid:a@b", "im:a@b", "pres:a%20b@c", "mailto:a@b?subject=x", "a+b-c.1:?/"}) {
    accepts<generic_uri_view>(text, [](const generic_uri_view& u) {
      CHECK(u.opaque() == u.rest());
      CHECK_FALSE(u.authority());
      CHECK_FALSE(u.query());
      CHECK(u.path().empty());
    });
  }
}

TEST_CASE("R051 short URNs", "[uri][R051]") {
  rejects<generic_uri_view>("urn:", errc::truncated, 4, rule::absolute_uri);
  accepts<generic_uri_view>("urn:x");
  accepts<generic_uri_view>("urn:s");
  accepts<generic_uri_view>("urn:service:");
  rejects<generic_uri_view>("urn", errc::truncated, 3, rule::scheme);
}

TEST_CASE("R058 parameters behind a bare URN belong to the header, so the URN may not need them",
          "[uri][R058]") {
  // A bare addr-spec is cut before `;` by whoever reads the header; inside angle brackets `;` is part of the
  // URN.
  const std::string_view header = "urn:service:sos;tag=abc";
  const uri::uri_view bare(source(header), extent{0, 15});
  CHECK(bare.text() == "urn:service:sos");
  CHECK(bare.check());
  accepts<generic_uri_view>(header,
                            [](const generic_uri_view& u) { CHECK(u.opaque() == "service:sos;tag=abc"); });
}

TEST_CASE("R059 at sign in the NSS", "[uri][R059]") {
  accepts<generic_uri_view>("urn:x:a@b", [](const generic_uri_view& u) { CHECK(u.opaque() == "x:a@b"); });
}

TEST_CASE("generic uri: IPv6 in the authority", "[uri][generic_uri][R075]") {
  accepts<generic_uri_view>("msrp://[::ffff:1.2.3.4]:5060/s;tcp", [](const generic_uri_view& u) {
    CHECK(u.authority() == "[::ffff:1.2.3.4]:5060");
  });
  accepts<generic_uri_view>("http://u:p@[::1]?q",
                            [](const generic_uri_view& u) { CHECK(u.authority() == "u:p@[::1]"); });
  rejects<generic_uri_view>("http://a[::1]/", errc::syntax, 8, rule::absolute_uri);
  rejects<generic_uri_view>("http://a@b@[::1]/", errc::syntax, 8, rule::user);
  rejects<generic_uri_view>("http://[::1", errc::truncated, 11, rule::ipv6_reference);
  rejects<generic_uri_view>("http://[::1/", errc::syntax, 11, rule::ipv6_reference);
  rejects<generic_uri_view>("http://[1::2::3]", errc::syntax, 12, rule::ipv6_address);
  rejects<generic_uri_view>("http://[1.2]", errc::syntax, 11, rule::ipv6_address);
  rejects<generic_uri_view>("http://[::1]x", errc::syntax, 12);
  rejects<generic_uri_view>("http://[::1]:", errc::truncated, 13, rule::port);
  rejects<generic_uri_view>("http://[::1]:8x", errc::syntax, 14);
}

TEST_CASE("generic uri: malformed ones and where", "[uri][generic_uri]") {
  rejects<generic_uri_view>("", errc::truncated, 0, rule::scheme);
  rejects<generic_uri_view>(":a", errc::syntax, 0, rule::scheme);
  rejects<generic_uri_view>("1a:b", errc::syntax, 0, rule::scheme);
  rejects<generic_uri_view>("a_b:c", errc::syntax, 1, rule::scheme);
  rejects<generic_uri_view>("x:", errc::truncated, 2, rule::absolute_uri);
  rejects<generic_uri_view>("x:a#b", errc::syntax, 3, rule::absolute_uri);
  rejects<generic_uri_view>("x:a b", errc::syntax, 3, rule::absolute_uri);
  rejects<generic_uri_view>("x:[a]", errc::syntax, 2, rule::absolute_uri);
  rejects<generic_uri_view>("x:a\"", errc::syntax, 3, rule::absolute_uri);
  rejects<generic_uri_view>("x:\xC3\xA4", errc::syntax, 2, rule::absolute_uri);
  rejects<generic_uri_view>("x:/a[", errc::syntax, 4, rule::absolute_uri);
  rejects<generic_uri_view>("x:/a?[", errc::syntax, 5, rule::absolute_uri);
  for (const char* head :
       {"x:", "x:a", "x:/", "x:/a", "x:/?", "x:/a?b", "x://", "x://a", "x://a/", "x://a/b", "x://a/b?c"})
    for (const char* tail : {"%", "%4", "%zz"})
      rejects<generic_uri_view>(std::string(head) + tail, errc::bad_escape,
                                static_cast<std::uint32_t>(std::string_view(head).size()), rule::escaped);
}
