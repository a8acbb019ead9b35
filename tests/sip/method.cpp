#include "sipwire/sip/method.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "support/guard_page.hpp"

using namespace sipwire;
using sip::find_method;
using sip::method;

TEST_CASE("method: every method of the table, exact in case", "[method]") {
  std::set<std::string_view> names;
  for (std::uint32_t i = 1; i < sip::method_count; ++i) {
    const auto m = static_cast<method>(i);
    const std::string text(sip::name(m));
    INFO(text);
    CHECK(names.insert(sip::name(m)).second);
    CHECK(find_method(text) == m);
    for (std::size_t at = 0; at < text.size(); ++at) {
      std::string other = text;
      other[at] = static_cast<char>(other[at] ^ 0x20);
      CHECK(find_method(other) == method::extension);
    }
  }
  CHECK(find_method("MESSAGE") == method::message);
}

TEST_CASE("R055 method: every prefix and every extension of a known one is an extension", "[method][R055]") {
  for (std::uint32_t i = 1; i < sip::method_count; ++i) {
    const std::string text(sip::name(static_cast<method>(i)));
    test_support::for_every_prefix(text, [&](std::string_view prefix) {
      if (prefix.size() < text.size()) CHECK(find_method(prefix) == method::extension);
    });
    for (unsigned b = 0; b < 256; ++b) CHECK(find_method(text + static_cast<char>(b)) == method::extension);
  }
}

TEST_CASE("method: other bytes and lengths", "[method]") {
  CHECK(find_method("") == method::extension);
  for (unsigned b = 0; b < 256; ++b)
    CHECK(find_method(std::string(1, static_cast<char>(b))) == method::extension);
  CHECK(find_method(std::string(65536, 'I')) == method::extension);
  CHECK(sip::name(method::extension).empty());
  CHECK(sip::name(static_cast<method>(255)).empty());
}
