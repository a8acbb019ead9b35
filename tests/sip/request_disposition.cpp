#include "sipwire/sip/values/request_disposition.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::directive;
using sip::directive_view;

TEST_CASE("request_disposition: the twelve directives", "[request_disposition]") {
  const std::pair<const char*, directive> all[] = {
      {"proxy", directive::proxy},       {"redirect", directive::redirect},
      {"cancel", directive::cancel},     {"no-cancel", directive::no_cancel},
      {"fork", directive::fork},         {"no-fork", directive::no_fork},
      {"recurse", directive::recurse},   {"no-recurse", directive::no_recurse},
      {"parallel", directive::parallel}, {"sequential", directive::sequential},
      {"queue", directive::queue},       {"NO-QUEUE", directive::no_queue}};
  for (const auto& each : all)
    accepts<directive_view>(each.first, [&](const directive_view& v) { CHECK(v.value() == each.second); });
  rejects<directive_view>(" spoon", errc::unknown_value, 1, rule::directive);
  rejects<directive_view>("no fork", errc::syntax, 3, rule::directive);
  rejects<directive_view>("fork;x", errc::syntax, 4, rule::directive);
}

TEST_CASE("request_disposition: an unknown directive does not hide the others", "[request_disposition]") {
  std::size_t good = 0, bad = 0;
  for (const auto& v : sip::value_list<directive_view>("no-fork, spoon , parallel")) ++(v ? good : bad);
  CHECK(good == 2);
  CHECK(bad == 1);
}
