#include "sipwire/uri/sip_uri.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/uri/tel_uri.hpp"
#include "sipwire/uri/uri.hpp"
#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;
using uri::sip_uri_view;
using uri::tel_uri_view;

TEST_CASE("sip uri: the parts", "[uri][sip_uri]") {
  accepts<sip_uri_view>(
      "sip:alice:secretword@atlanta.com:5070;transport=tcp;maddr=239.255.255.1;ttl=15;method=INVITE;user=ip;"
      "lr;x=%41?subject=project%20x&"
      "priority=",
      [](const sip_uri_view& u) {
        CHECK(u.scheme() == "sip");
        CHECK_FALSE(u.is_sips());
        CHECK(u.user() == "alice");
        CHECK(u.password() == "secretword");
        CHECK(u.host().text() == "atlanta.com");
        CHECK(u.host().is_hostname());
        CHECK(u.host().port() == 5070);
        CHECK(u.host().port_text() == "5070");
        CHECK(u.port() == 5070);
        CHECK(u.transport() == "tcp");
        CHECK(u.maddr() == "239.255.255.1");
        CHECK(u.ttl() == std::uint8_t{15});
        CHECK(u.method() == "INVITE");
        CHECK(u.user_param() == "ip");
        CHECK(u.lr());
        CHECK(u.param("LR") == "");
        CHECK(u.param("x") == "%41");
        CHECK_FALSE(u.param("y"));
        CHECK(u.params().size() == 7);
        CHECK(u.params().text().substr(0, 11) == ";transport=");
        CHECK(u.headers().size() == 2);
        CHECK(u.header("Subject") == "project%20x");
        CHECK(u.header("priority") == "");
        CHECK_FALSE(u.header("to"));
      });
}

TEST_CASE("sip uri: the least there is, and what absent means", "[uri][sip_uri]") {
  accepts<sip_uri_view>("sip:h", [](const sip_uri_view& u) {
    CHECK(u.text() == "sip:h");
    CHECK_FALSE(u.user());
    CHECK_FALSE(u.password());
    CHECK_FALSE(u.port());
    CHECK_FALSE(u.transport());
    CHECK(u.params().empty());
    CHECK(u.headers().empty());
    CHECK_FALSE(u.lr());
    CHECK(u.ttl().error() == fault{errc::absent, rule::ttl_param, 5});
  });
  accepts<sip_uri_view>("SIPS:a:@h", [](const sip_uri_view& u) {
    CHECK(u.scheme() == "SIPS");
    CHECK(u.is_sips());
    CHECK(u.user() == "a");
    CHECK(u.password() == "");
  });
  const sip_uri_view nothing;
  CHECK(nothing.text().empty());
  CHECK(nothing.params().begin() == nothing.params().end());
  CHECK_FALSE(nothing.user());
}

TEST_CASE("sip uri: the examples of RFC 3261 19.1.3", "[uri][sip_uri]") {
  for (const char* text : {"sip:alice@atlanta.com", "sip:alice:secretword@atlanta.com;transport=tcp",
                           "sips:alice@atlanta.com?subject=project%20x&priority=urgent",
                           "sip:+1-212-555-1212:1234@gateway.com;user=phone", "sips:1212@gateway.com",
                           "sip:alice@192.0.2.4", "sip:atlanta.com;method=REGISTER?to=alice%40atlanta.com"})
    accepts<sip_uri_view>(text);
}

TEST_CASE("R069 semicolons inside the user", "[uri][R069]") {
  accepts<sip_uri_view>("sip:alice;day=tuesday@atlanta.com", [](const sip_uri_view& u) {
    CHECK(u.user() == "alice;day=tuesday");
    CHECK(u.params().empty());
  });
  accepts<sip_uri_view>("sip:+358-555-1234567;postd=pp22@foo.com;user=phone", [](const sip_uri_view& u) {
    CHECK(u.user() == "+358-555-1234567;postd=pp22");
    CHECK(u.user_param() == "phone");
    CHECK(u.params().size() == 1);
    const auto tel = telephone_subscriber(u);
    REQUIRE(tel);
    CHECK(tel->is_global());
    CHECK(tel->number() == "+358-555-1234567");
    CHECK(tel->param("postd") == "pp22");
    CHECK(tel->scheme().empty());
  });
  accepts<sip_uri_view>("sip:+358-555-1234567@foo.com;postd=pp22;user=phone",
                        [](const sip_uri_view& u) { CHECK(u.params().size() == 2); });
  accepts<sip_uri_view>("sip:&=+$,;?/@h", [](const sip_uri_view& u) { CHECK(u.user() == "&=+$,;?/"); });
  accepts<sip_uri_view>("sip:7042x@h;user=phone", [](const sip_uri_view& u) {
    CHECK(telephone_subscriber(u).error() == fault{errc::syntax, rule::local_number, 8});
  });
  accepts<sip_uri_view>(
      "sip:h", [](const sip_uri_view& u) { CHECK(telephone_subscriber(u).error().code == errc::absent); });
}

TEST_CASE("sip uri: malformed ones and where", "[uri][sip_uri]") {
  rejects<sip_uri_view>("", errc::truncated, 0, rule::scheme);
  rejects<sip_uri_view>("si", errc::truncated, 2, rule::scheme);
  rejects<sip_uri_view>("sips", errc::truncated, 4, rule::scheme);
  rejects<sip_uri_view>("sip", errc::truncated, 3, rule::scheme);
  rejects<sip_uri_view>("tel:1", errc::wrong_scheme, 0, rule::scheme);
  rejects<sip_uri_view>("sipx:a@b", errc::wrong_scheme, 0, rule::scheme);
  rejects<sip_uri_view>("alice@atlanta.com", errc::syntax, 5, rule::scheme);
  rejects<sip_uri_view>(":h", errc::syntax, 0, rule::scheme);
  rejects<sip_uri_view>("sip:", errc::truncated, 4, rule::host);
  rejects<sip_uri_view>("sip:@h", errc::syntax, 4, rule::user);
  rejects<sip_uri_view>("sip:a@", errc::truncated, 6, rule::host);
  rejects<sip_uri_view>("sip:a b@h", errc::syntax, 5, rule::user);
  rejects<sip_uri_view>("sip:a:b:c@h", errc::syntax, 7, rule::password);
  rejects<sip_uri_view>("sip:a:;@h", errc::syntax, 6, rule::password);
  rejects<sip_uri_view>("sip:a@b@c", errc::syntax, 7, rule::host);
  rejects<sip_uri_view>("sip:a@h:", errc::truncated, 8, rule::port);
  rejects<sip_uri_view>("sip:a@h:5060x", errc::syntax, 12, rule::port);
  rejects<sip_uri_view>("sip:a@h:-1", errc::syntax, 8, rule::port);
  rejects<sip_uri_view>("sip:a@h;", errc::truncated, 8, rule::uri_parameter);
  rejects<sip_uri_view>("sip:a@h;;lr", errc::syntax, 8, rule::uri_parameter);
  rejects<sip_uri_view>("sip:a@h;lr=", errc::truncated, 11, rule::uri_parameter);
  rejects<sip_uri_view>("sip:a@h;x=a,b", errc::syntax, 11, rule::uri_parameter);
  rejects<sip_uri_view>("sip:a@h;x=a=b", errc::syntax, 11, rule::uri_parameter);
  rejects<sip_uri_view>("sip:a@h;x=\"q\"", errc::syntax, 10, rule::uri_parameter);
  rejects<sip_uri_view>("sip:a@h?", errc::truncated, 8, rule::uri_headers);
  rejects<sip_uri_view>("sip:a@h?a", errc::truncated, 9, rule::uri_headers);
  rejects<sip_uri_view>("sip:a@h?a=b&", errc::truncated, 12, rule::uri_headers);
  rejects<sip_uri_view>("sip:a@h?a=b;c=d", errc::syntax, 11, rule::uri_headers);
  rejects<sip_uri_view>("sip:a@h?=b", errc::syntax, 8, rule::uri_headers);
  rejects<sip_uri_view>("sip:a@h,sip:b@h", errc::syntax, 7, rule::host);
  rejects<sip_uri_view>("sip:a@h>", errc::syntax, 7, rule::host);
  rejects<sip_uri_view>("sip:a%40@h%41", errc::syntax, 10, rule::host);
  rejects<sip_uri_view>("sip: a@h", errc::syntax, 4, rule::user);
  rejects<sip_uri_view>("sip:a@h ", errc::syntax, 7, rule::host);
  rejects<sip_uri_view>("sip:\xC3\xA4@h", errc::syntax, 4, rule::user);
  rejects<sip_uri_view>(std::string_view("sip:a\0b@h", 9), errc::syntax, 5, rule::user);
  rejects<sip_uri_view>("sip:a@-h", errc::syntax, 6);
  rejects<sip_uri_view>("sip:a@h-;lr", errc::syntax, 8);
  rejects<sip_uri_view>("sip:a@a..b", errc::syntax, 8);
}

TEST_CASE("sip uri: of several faults the first is reported", "[uri][sip_uri]") {
  rejects<sip_uri_view>("sip:a@a..b;%", errc::syntax, 8);
  rejects<sip_uri_view>("sip:a@h:99999;=", errc::out_of_range, 8, rule::port);
  rejects<sip_uri_view>("sip:%x@h;;", errc::bad_escape, 4, rule::escaped);
}

TEST_CASE("R038 ports beyond 65535", "[uri][R038]") {
  rejects<sip_uri_view>("sip:h:99999999999", errc::out_of_range, 6, rule::port);
  rejects<sip_uri_view>("sip:h:65536", errc::out_of_range, 6, rule::port);
  rejects<sip_uri_view>("sip:h:4294967296", errc::out_of_range, 6, rule::port);
  rejects<sip_uri_view>("sip:h:18446744073709551617", errc::out_of_range, 6, rule::port);
  accepts<sip_uri_view>("sip:h:65535", [](const sip_uri_view& u) { CHECK(u.port() == 65535); });
  accepts<sip_uri_view>("sip:h:0", [](const sip_uri_view& u) { CHECK(u.port() == 0); });
  accepts<sip_uri_view>("sip:h:00000005060;lr", [](const sip_uri_view& u) {
    CHECK(u.port() == 5060);
    CHECK(u.host().port_text() == "00000005060");
  });
}

TEST_CASE("sip uri: ttl out of range is a fault of its accessor alone", "[uri][sip_uri]") {
  accepts<sip_uri_view>("sip:h;ttl=256", [](const sip_uri_view& u) {
    CHECK(u.ttl().error() == fault{errc::out_of_range, rule::ttl_param, 10});
  });
  accepts<sip_uri_view>("sip:h;ttl", [](const sip_uri_view& u) {
    CHECK(u.ttl().error() == fault{errc::truncated, rule::ttl_param, 9});
  });
  accepts<sip_uri_view>("sip:h;ttl=1x", [](const sip_uri_view& u) {
    CHECK(u.ttl().error() == fault{errc::syntax, rule::ttl_param, 11});
  });
}

TEST_CASE("sip uri: duplicate parameters stay visible", "[uri][sip_uri]") {
  accepts<sip_uri_view>("sip:h;a=1;A=2;b;%61=3", [](const sip_uri_view& u) {
    CHECK(u.param("a") == "1");
    CHECK(u.params().count("a") == 3);
    std::string seen;
    for (auto p : u.params())
      seen += std::string(p.name()) + (p.has_value() ? "=" + std::string(p.value()) : "") + " ";
    CHECK(seen == "a=1 A=2 b %61=3 ");
  });
}

TEST_CASE("R047 a malformed URI without parameters", "[uri][R047]") {
  const uri::uri_view broken{slice(std::string_view("sip:@"))};
  CHECK(broken.is_sip());
  CHECK(broken.as_sip().error() == fault{errc::syntax, rule::user, 4});
  CHECK(broken.check().error() == broken.as_sip().error());
  const uri::uri_view blank{slice(std::string_view("sip"))};
  CHECK_FALSE(blank.is_sip());
  CHECK(blank.scheme().empty());
  CHECK_FALSE(blank.as_sip());
}

TEST_CASE("R054 URIs that end inside an escape", "[uri][R054]") {
  for (const char* head : {"sip:a", "sip:a:b", "sip:h;a", "sip:h;a=b", "sip:h?a", "sip:h?a=", "sip:h?a=b"}) {
    for (const char* tail : {"%", "%4", "%z", "%zz", "%4g"}) {
      const std::string text = std::string(head) + tail;
      const bool in_user = text.find_first_of(";?") == std::string::npos;
      const auto at = static_cast<std::uint32_t>(std::string_view(head).size());
      rejects<sip_uri_view>(text + (in_user ? "@h" : ""), errc::bad_escape, at, rule::escaped);
    }
    const std::string whole = std::string(head) + "%00";
    const bool in_user = whole.find_first_of(";?") == std::string::npos;
    accepts<sip_uri_view>(whole + (in_user ? "@h" : (whole.find("?a%") != std::string::npos ? "=" : "")));
  }
  rejects<sip_uri_view>("sip:%", errc::syntax, 4, rule::host);
  rejects<sip_uri_view>("sip:h?h", errc::truncated, 7, rule::uri_headers);
  accepts<sip_uri_view>("sip:h?h=", [](const sip_uri_view& u) { CHECK(u.header("h") == ""); });
}

TEST_CASE("R057 what is not edited keeps its spelling", "[uri][R057]") {
  accepts<sip_uri_view>("sip:%23a@h", [](const sip_uri_view& u) {
    CHECK(u.text() == "sip:%23a@h");
    CHECK(u.user() == "%23a");
  });
  accepts<sip_uri_view>("SiP:%61%4a:%2a@ExAmple.COM.:05060;%6cr;x=%4D?%41=%20", [](const sip_uri_view& u) {
    CHECK(u.text() == "SiP:%61%4a:%2a@ExAmple.COM.:05060;%6cr;x=%4D?%41=%20");
    CHECK(u.lr());
    CHECK(u.header("a") == "%20");
  });
}

TEST_CASE("R068 underscore in the host, numeric toplabel, hash in the user", "[uri][R068]") {
  rejects<sip_uri_view>("sip:a@my_host.example.com", errc::syntax, 8);
  accepts<sip_uri_view>(
      "sip:a@my_host.example.com",
      [](const sip_uri_view& u) { CHECK(u.host().text() == "my_host.example.com"); },
      leniency::underscore_in_host);
  rejects<sip_uri_view>("sip:a@my_host.example.com", errc::syntax, 8, rule::none,
                        ~leniency::underscore_in_host);
  rejects<sip_uri_view>("sip:a@host.4x:5060", errc::syntax, 13, rule::host);
  accepts<sip_uri_view>(
      "sip:a@host.4x:5060", [](const sip_uri_view& u) { CHECK(u.host().is_hostname()); },
      leniency::numeric_toplabel);
  accepts<sip_uri_view>(
      "sip:a@999.1.1.1", [](const sip_uri_view& u) { CHECK(u.host().is_hostname()); },
      leniency::numeric_toplabel);
  rejects<sip_uri_view>("sip:a@999.1.1.1", errc::truncated, 15, rule::none, ~leniency::numeric_toplabel);
  rejects<sip_uri_view>("sip:*31#123@h", errc::syntax, 7, rule::user);
  accepts<sip_uri_view>(
      "sip:*31#123@h", [](const sip_uri_view& u) { CHECK(u.user() == "*31#123"); }, leniency::hash_in_user);
  rejects<sip_uri_view>("sip:*31#123@h", errc::syntax, 7, rule::user, ~leniency::hash_in_user);
  const auto but_loose = leniency::all & ~leniency::loose_uris;
  rejects<sip_uri_view>("sip:a:#@h", errc::syntax, 6, rule::password, but_loose);
  rejects<sip_uri_view>("sip:a@h;x=#", errc::syntax, 10, rule::uri_parameter, but_loose);
  rejects<sip_uri_view>("sip:a@[::ffff:::1.2.3.4]", errc::syntax, 13, rule::none, leniency::all);
  rejects<sip_uri_view>("sip:a@[2001:db8:::192.0.2.1]", errc::syntax, 17);
  accepts<sip_uri_view>(
      "sip:a@[2001:db8:::192.0.2.1]", [](const sip_uri_view& u) { CHECK(u.host().is_ipv6()); },
      leniency::ipv6_triple_colon);
}

TEST_CASE("R075 IPv6 in the host of a URI", "[uri][R075]") {
  accepts<sip_uri_view>("sip:a@[::ffff:1.2.3.4]:5060;transport=tcp", [](const sip_uri_view& u) {
    CHECK(u.host().text() == "[::ffff:1.2.3.4]");
    CHECK(u.host().address() == "::ffff:1.2.3.4");
    CHECK(u.host().is_ipv6());
    CHECK(u.port() == 5060);
    CHECK(u.transport() == "tcp");
  });
  accepts<sip_uri_view>("sip:[2001:db8::10]", [](const sip_uri_view& u) { CHECK_FALSE(u.user()); });
  accepts<sip_uri_view>("sip:[2001:db8::10:5070]", [](const sip_uri_view& u) { CHECK_FALSE(u.port()); });
  accepts<sip_uri_view>("sip:[2001:db8::10]:5070", [](const sip_uri_view& u) { CHECK(u.port() == 5070); });
  rejects<sip_uri_view>("sip:2001:db8::10", errc::syntax, 8, rule::host);
  rejects<sip_uri_view>("sip:[::1", errc::truncated, 8, rule::host);
  rejects<sip_uri_view>("sip:[::1]]", errc::syntax, 9, rule::host);
  rejects<sip_uri_view>("sip:[]", errc::syntax, 5, rule::host);
  rejects<sip_uri_view>("sip:[::1%25eth0]", errc::syntax, 8, rule::host);
  rejects<sip_uri_view>("sip:[1:2]", errc::syntax, 8, rule::ipv6_address);
}

TEST_CASE("sip uri: long parts have no limit", "[uri][sip_uri]") {
  const std::string big(70000, 'x');
  const std::string text = "sip:" + big + ":" + big + "@" + "h;" + big + "=" + big + "?" + big + "=" + big;
  const auto u = sip_uri_view::parse(text);
  REQUIRE(u);
  CHECK(u->user()->size() == big.size());
  CHECK(u->password()->size() == big.size());
  CHECK(u->param(big) == big);
  CHECK(u->header(big) == big);
}

TEST_CASE("sip uri: every byte in every place, by both run policies", "[uri][sip_uri]") {
  for (const std::string_view pattern : {"sip:a?b@h", "sip:u:a?b@h", "sip:a?b.com", "sip:h:1?2", "sip:h;a?b",
                                         "sip:h;a=b?c", "sip:h?a?b=", "sip:h?a=b?c"}) {
    const auto hole = pattern.rfind('?');
    for (unsigned byte = 0; byte < 256; ++byte) {
      std::string text(pattern);
      text[hole] = static_cast<char>(byte);
      text += std::string(40, text.back() == '=' ? 'z' : text.back());
      (void)test_support::parse_agreeing<sip_uri_view>(text);
      (void)test_support::parse_agreeing<sip_uri_view>(text, leniency::all);
    }
  }
}

TEST_CASE("uri view: faults are located in the whole buffer", "[uri]") {
  const std::string_view whole = "To: <sip:a@h;;>";
  const uri::uri_view u(source(whole), extent{5, 14});
  CHECK(u.text() == "sip:a@h;;");
  CHECK(u.is_sip());
  CHECK(u.as_sip().error() == fault{errc::syntax, rule::uri_parameter, 13});
}

TEST_CASE("uri view: tells schemes apart", "[uri]") {
  const auto of = [](std::string_view text) { return uri::uri_view(slice(text)); };
  CHECK(of("SIPS:a@b").is_sip());
  CHECK(of("sip:").is_sip());
  CHECK_FALSE(of("sipx:a").is_sip());
  CHECK_FALSE(of("sip").is_sip());
  CHECK(of("TEL:+1").is_tel());
  CHECK(of("sip.x+y-z:b").scheme() == "sip.x+y-z");
  CHECK(of("1sip:b").scheme().empty());
  CHECK(of("").scheme().empty());
  CHECK(uri::uri_view().text().empty());
  CHECK(of("sip:a@b").check());
  CHECK(of("tel:+1").check());
  CHECK(of("http://x/").check());
  CHECK(of("sip:a@b@c").check().error() == fault{errc::syntax, rule::host, 7});
  CHECK(of("sip:?").check().error() == fault{errc::syntax, rule::host, 4});
}

TEST_CASE("R046 the accessor of another scheme is a typed fault", "[uri][R046]") {
  const auto of = [](std::string_view text) { return uri::uri_view(slice(text)); };
  CHECK(of("http://h/").as_sip().error() == fault{errc::wrong_scheme, rule::scheme, 0});
  CHECK(of("/").as_sip().error() == fault{errc::syntax, rule::scheme, 0});
  CHECK(of("/").as_tel().error() == fault{errc::syntax, rule::scheme, 0});
  CHECK(of("/").as_generic().error() == fault{errc::syntax, rule::scheme, 0});
  CHECK(of("/").check().error().code == errc::syntax);
  CHECK(of("tel:+1").as_sip().error().code == errc::wrong_scheme);
}
