#include "sipwire/sip/values/warning.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::warning_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("warning: code, agent and text", "[warning]") {
  accepts<warning_view>(" 307 isi.edu \"Session parameter 'foo' not understood\" ",
                        [](const warning_view& v) {
                          CHECK(v.text() == "307 isi.edu \"Session parameter 'foo' not understood\"");
                          CHECK(v.code() == 307);
                          CHECK(v.agent() == "isi.edu");
                          REQUIRE(v.agent_host());
                          CHECK(v.agent_host()->is_hostname());
                          CHECK_FALSE(v.agent_host()->port());
                          CHECK(v.warn_text() == "\"Session parameter 'foo' not understood\"");
                        });
  accepts<warning_view>("392 192.168.0.15:6060 \"a, \\\"b\\\"\"", [](const warning_view& v) {
    CHECK(v.agent() == "192.168.0.15:6060");
    CHECK(v.agent_host()->is_ipv4());
    CHECK(v.agent_host()->port() == 6060);
    CHECK(mime::unquoted_equals(v.warn_text(), "a, \"b\""));
  });
  accepts<warning_view>("000 [2001:db8::1]:5060  \t\r\n \"\"", [](const warning_view& v) {
    CHECK(v.code() == 0);
    CHECK(v.agent() == "[2001:db8::1]:5060");
    CHECK(v.agent_host()->address() == "2001:db8::1");
    CHECK(v.warn_text() == "\"\"");
  });
  accepts<warning_view>("399 [::1] \"x\"", [](const warning_view& v) { CHECK(v.agent_host()->is_ipv6()); });
}

TEST_CASE("warning: a pseudonym is any token", "[warning]") {
  for (std::string_view agent : {"my_proxy", "999.1.1.1", "-", "a..b", "p~1", "isi+.edu", "a.b%"})
    accepts<warning_view>("399 " + std::string(agent) + " \"long enough for a vector of thirty-two bytes\"",
                          [&](const warning_view& v) {
                            CHECK(v.agent() == agent);
                            CHECK_FALSE(v.agent_host());
                          });
  accepts<warning_view>(
      "399 my_proxy \"x\"", [](const warning_view& v) { CHECK_FALSE(v.agent_host()); }, leniency::all);
  accepts<warning_view>(
      "399 my_proxy:5060 \"x\"", [](const warning_view& v) { CHECK(v.agent_host()->port() == 5060); },
      leniency::underscore_in_host);
}

TEST_CASE("warning: lists", "[warning]") {
  int n = 0;
  for (auto w :
       sip::value_list<warning_view>("301 isi.edu \"a,b\" ,\r\n 370 a \"c\", 1 b \"x,y\", 399 c \"d\"")) {
    ++n;
    CHECK(w.has_value() == (n != 3));
    if (n == 3) CHECK(w.error() == fault{errc::syntax, rule::warn_code, 34});
  }
  CHECK(n == 4);
}

TEST_CASE("warning: malformed values and where", "[warning]") {
  rejects<warning_view>("", errc::truncated, 0, rule::warn_code);
  rejects<warning_view>("30", errc::truncated, 2, rule::warn_code);
  rejects<warning_view>("307", errc::truncated, 3, rule::warn_code);
  rejects<warning_view>("307 ", errc::truncated, 4, rule::warn_agent);
  rejects<warning_view>("307 isi.edu", errc::truncated, 11);
  rejects<warning_view>("307 isi.edu ", errc::truncated, 12, rule::warn_text);
  rejects<warning_view>("307  isi.edu \"x\"", errc::syntax, 4, rule::warn_agent);
  rejects<warning_view>("307\tisi.edu \"x\"", errc::syntax, 3, rule::warn_code);
  rejects<warning_view>("307 isi.edu\"x\"", errc::syntax, 11);
  rejects<warning_view>("307 isi.edu Fax in progress", errc::syntax, 12, rule::warn_text);
  rejects<warning_view>("307 isi.edu \"x", errc::unterminated_quote, 12, rule::quoted_string);
  rejects<warning_view>("307 isi.edu \"x\" y", errc::syntax, 16);
  rejects<warning_view>("307 isi.edu:65536 \"x\"", errc::out_of_range, 12, rule::port);
  rejects<warning_view>("307 isi.edu: \"x\"", errc::syntax, 12, rule::port);
  rejects<warning_view>("307 my_proxy:5060 \"x\"", errc::syntax, 6, rule::host);
  rejects<warning_view>("307 isi+.edu:5060 \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"", errc::syntax, 7,
                        rule::host);
  rejects<warning_view>("307 [::1::2] \"x\"", errc::syntax, 8, rule::ipv6_address);
  rejects<warning_view>("307 [] \"x\"", errc::syntax, 5, rule::warn_agent);
}

TEST_CASE("R043 a Warning without a code, or with four digits, is a fault at the byte", "[R043]") {
  rejects<warning_view>("CLI Should be there", errc::syntax, 0, rule::warn_code);
  rejects<warning_view>("\"text\"", errc::syntax, 0, rule::warn_code);
  rejects<warning_view>("isi.edu \"x\"", errc::syntax, 0, rule::warn_code);
  rejects<warning_view>("-07 isi.edu \"x\"", errc::syntax, 0, rule::warn_code);
  rejects<warning_view>("1812 overture \"In Progress\"", errc::syntax, 3, rule::warn_code);
}
