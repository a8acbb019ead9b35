#include "sipwire/sip/values/word_params.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::restoration_info_view;
using sip::visited_network_id_view;

TEST_CASE("visited_network_id: a token or a quoted-string", "[word_params]") {
  accepts<visited_network_id_view>("other.net", [](const visited_network_id_view& v) {
    CHECK(v.word() == "other.net");
    CHECK(v.unquoted() == "other.net");
    CHECK_FALSE(v.is_quoted());
  });
  accepts<visited_network_id_view>(" \"Visited network, number \\\"1\\\"\" ; a = \"b,c\" ;d",
                                   [](const visited_network_id_view& v) {
                                     CHECK(v.is_quoted());
                                     CHECK(v.unquoted() == "Visited network, number \\\"1\\\"");
                                     CHECK(mime::unquoted_equals(v.word(), "Visited network, number \"1\""));
                                     CHECK(v.params().size() == 2);
                                   });
  accepts<visited_network_id_view>("\"\"", [](const auto& v) { CHECK(v.unquoted().empty()); });
}

TEST_CASE("visited_network_id: the list of RFC 7315 4.3.2.3", "[word_params]") {
  std::vector<std::string> got;
  for (const auto& v : sip::value_list<visited_network_id_view>("other.net,\"Visited network number 1\"")) {
    REQUIRE(v);
    got.emplace_back(v->unquoted());
  }
  CHECK(got == std::vector<std::string>{"other.net", "Visited network number 1"});
}

TEST_CASE("visited_network_id: faults", "[word_params]") {
  rejects<visited_network_id_view>("", errc::truncated, 0, rule::vnetwork_spec);
  rejects<visited_network_id_view>("a b", errc::syntax, 2);
  rejects<visited_network_id_view>("a\"b\"", errc::syntax, 1, rule::vnetwork_spec);
  rejects<visited_network_id_view>("\"a\"b", errc::syntax, 3);
  rejects<visited_network_id_view>("\"a", errc::unterminated_quote, 0, rule::quoted_string);
  rejects<visited_network_id_view>("\"a\xFF\"", errc::bad_utf8, 2, rule::utf8_nonascii);
  rejects<visited_network_id_view>("a;", errc::truncated, 2, rule::generic_param);
}

TEST_CASE("restoration_info: no list and no parameters", "[word_params]") {
  accepts<restoration_info_view>("noresponse", [](const auto& v) { CHECK(v.is_noresponse()); });
  accepts<restoration_info_view>("\"<imsi>001010123456789\"", [](const auto& v) {
    CHECK_FALSE(v.is_noresponse());
    CHECK(v.unquoted() == "<imsi>001010123456789");
  });
  rejects<restoration_info_view>("noresponse;x=1", errc::syntax, 10, rule::restoration_info);
  rejects<restoration_info_view>("noresponse,a", errc::syntax, 10, rule::restoration_info);
  rejects<restoration_info_view>("<a>", errc::syntax, 0, rule::restoration_info);
}
