#include "sipwire/mime/param_list.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using mime::param_list;

namespace {

std::vector<std::string> read(std::string_view text) {
  const test_support::guarded input(text);
  std::vector<std::string> out;
  for (auto p : param_list(slice(input.text())))
    out.push_back(std::string(p.name()) + (p.has_value() ? "=" + std::string(p.value()) : ""));
  return out;
}

using list = std::vector<std::string>;

}  // namespace

TEST_CASE("param_list: in order, duplicates included, values as written", "[param_list]") {
  CHECK(read("").empty());
  CHECK(read(";a") == list{"a"});
  CHECK(read(";a=b;A=\"c;d=\\\"\";a") == list{"a=b", "A=\"c;d=\\\"\"", "a"});
  CHECK(read(" ; a = b \r\n ;\tc=[::1] ; d=\"\" ") == list{"a=b", "c=[::1]", "d=\"\""});
}

TEST_CASE("param_list: lookups have no case, and the first of duplicates counts", "[param_list]") {
  const param_list p(slice(std::string_view(";lr;Tag=x;tag=y;e=\"\"")));
  CHECK(p.size() == 4);
  CHECK_FALSE(p.empty());
  CHECK(p.value("TAG") == "x");
  CHECK(p.count("tag") == 2);
  CHECK(p.contains("LR"));
  CHECK(p.value("lr") == "");
  CHECK_FALSE(p.find("lr")->has_value());
  CHECK(p.find("e")->has_value());
  CHECK(p.value("e") == "\"\"");
  CHECK_FALSE(p.value("ta"));
  CHECK_FALSE(p.contains("tagg"));
  CHECK(p.find("tag")->name_where() == extent{4, 7});
  CHECK(p.find("tag")->value_where() == extent{8, 9});
  CHECK(p.find("tag")->value_slice().offset() == 8);
  CHECK(param_list().empty());
  CHECK(param_list().size() == 0);
}

TEST_CASE("param_list: every cut and every broken byte comes to an end", "[param_list]") {
  const std::string whole = ";a=b;c=\"d\\\"e\";f=[::1];g";
  for (std::size_t n = 0; n <= whole.size(); ++n) CHECK(read(whole.substr(0, n)).size() <= 4);
  for (std::size_t at = 0; at < whole.size(); ++at)
    for (unsigned b = 0; b < 0x100; ++b) {
      auto broken = whole;
      broken[at] = static_cast<char>(b);
      REQUIRE(read(broken).size() <= 8);
    }
}

TEST_CASE("R070 known names are told by all their bytes", "[R070]") {
  const param_list p(slice(std::string_view(";tt=1;ttll=2;ttl=5")));
  CHECK(p.value("ttl") == "5");
  CHECK(p.value("tt") == "1");
}

TEST_CASE("param_list: a URI in brackets is one value, semicolons and all", "[param_list]") {
  const param_list p(slice(std::string_view(";info=<https://a.example/c;v=1.pem> ;alg=ES256;x=<a;b")));
  CHECK(p.size() == 3);
  CHECK(p.value("info") == "<https://a.example/c;v=1.pem>");
  CHECK(p.value("alg") == "ES256");
  CHECK(p.value("x") == "<a;b");
}
