#include "sipwire/sip/values/content_language.hpp"

#include <catch2/catch.hpp>

#include "support/check.hpp"

using namespace sipwire;
using sip::language_tag_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("content-language: tags and subtags", "[content_language]") {
  accepts<language_tag_view>(" fr ", [](const language_tag_view& v) {
    CHECK(v.text() == "fr");
    CHECK(v.primary() == "fr");
    CHECK(v.subtags().empty());
    CHECK(v.is("FR"));
  });
  accepts<language_tag_view>("sr-Latn-RS", [](const language_tag_view& v) {
    CHECK(v.primary() == "sr");
    CHECK(v.subtags() == "Latn-RS");
    CHECK(v.is_primary("SR"));
  });
  accepts<language_tag_view>("es-419", [](const language_tag_view& v) { CHECK(v.subtags() == "419"); });
  accepts<language_tag_view>("abcdefgh-abcdefg8");
}

TEST_CASE("content-language: malformed tags and where", "[content_language]") {
  rejects<language_tag_view>("", errc::truncated, 0, rule::language_tag);
  rejects<language_tag_view>("abcdefghi", errc::syntax, 8, rule::language_tag);
  rejects<language_tag_view>("a-abcdefghi", errc::syntax, 10, rule::language_tag);
  rejects<language_tag_view>("e5", errc::syntax, 1, rule::language_tag);
  rejects<language_tag_view>("en-", errc::truncated, 3, rule::language_tag);
  rejects<language_tag_view>("en--US", errc::syntax, 3, rule::language_tag);
  rejects<language_tag_view>("en_US", errc::syntax, 2, rule::language_tag);
  rejects<language_tag_view>("*", errc::syntax, 0, rule::language_tag);
}

TEST_CASE("content-language: a list", "[content_language]") {
  std::size_t n = 0;
  for (const auto& v : sip::value_list<language_tag_view>(std::string_view("en-GB , fr,de-CH-1996"))) {
    CHECK(v);
    ++n;
  }
  CHECK(n == 3);
}
