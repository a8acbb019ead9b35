#include "sipwire/uri/param.hpp"

#include <catch2/catch.hpp>
#include <iterator>
#include <string>

#include "support/allocation.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
using uri::parameter_list;

namespace {

std::string shown(const parameter_list& list) {
  std::string out;
  for (const auto p : list)
    out += "[" + std::string(p.name()) + (p.has_value() ? "=" + std::string(p.value()) : std::string()) + "]";
  return out;
}

}  // namespace

TEST_CASE("uri param: parameters in order, with and without a value", "[uri][param]") {
  const test_support::guarded text(";transport=tcp;lr;x=;maddr=[::1];transport=udp");
  const parameter_list list(source(text.text()), {0, 46}, ';');
  CHECK(shown(list) == "[transport=tcp][lr][x=][maddr=[::1]][transport=udp]");
  CHECK(list.size() == 5);
  CHECK_FALSE(list.empty());
  CHECK(list.text() == text.text());
  CHECK(list.value("TRANSPORT") == "tcp");
  CHECK(list.value("lr") == "");
  CHECK(list.value("x") == "");
  CHECK_FALSE(list.value("l"));
  CHECK(list.contains("lr"));
  CHECK_FALSE(list.find("lr")->has_value());
  CHECK(list.find("x")->has_value());
}

TEST_CASE("R071 uri param: duplicates are visible", "[uri][param][R071]") {
  const std::string text = ";a=1;A=2;b";
  const parameter_list list(source(text), {0, 10}, ';');
  CHECK(list.count("a") == 2);
  CHECK(list.count("b") == 1);
  CHECK(list.count("c") == 0);
}

TEST_CASE("uri param: headers of a SIP URI", "[uri][param]") {
  const test_support::guarded text("?subject=project%20x&priority=urgent&empty=");
  const parameter_list list(source(text.text()), {0, 43}, '&');
  CHECK(shown(list) == "[subject=project%20x][priority=urgent][empty=]");
  CHECK(list.find("subject")->value_where() == extent{9, 20});
  CHECK(list.find("subject")->name_where() == extent{1, 8});
}

TEST_CASE("uri param: names are compared with their escapes decoded", "[uri][param]") {
  const std::string text = ";%74ransport=tcp";
  const parameter_list list(source(text), {0, 16}, ';');
  CHECK(list.value("transport") == "tcp");
  CHECK((*list.begin()).name() == "%74ransport");
}

TEST_CASE("uri param: no list at all", "[uri][param]") {
  STATIC_REQUIRE(std::forward_iterator<parameter_list::iterator>);
  CHECK(parameter_list().empty());
  CHECK(parameter_list(source("abc"), extent{}, ';').size() == 0);
  CHECK(parameter_list() == parameter_list(source("abc"), extent{}, ';'));
}

TEST_CASE("uri param: equality is by bytes, and nothing is allocated", "[uri][param]") {
  const std::string a = ";x=1;y", b = "sip:h;x=1;y";
  const parameter_list x(source(a), {0, 6}, ';'), y(source(b), {5, 11}, ';');
  CHECK(x == y);
  CHECK(*x.find("x") == *y.find("x"));
  std::size_t n = 0;
  {
    const test_support::no_allocations scope;
    n = y.size() + y.count("y");
  }
  CHECK(n == 3);
}
