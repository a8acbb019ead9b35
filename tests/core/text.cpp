#include "sipwire/core/text.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <type_traits>

#include "support/guard_page.hpp"

using namespace sipwire;

TEST_CASE("extent: absent is not empty", "[text]") {
  constexpr extent none;
  constexpr extent empty{4, 4};
  CHECK_FALSE(none.present());
  CHECK_FALSE(static_cast<bool>(none));
  CHECK(empty.present());
  CHECK(empty.empty());
  CHECK(empty.size() == 0);
  CHECK(none != empty);
  CHECK((extent{2, 5}.size()) == 3);
}

TEST_CASE("source: offsets and texts", "[text]") {
  const std::string bytes = "abcdef";
  const source s(bytes);
  CHECK(s.size() == 6);
  CHECK(s.end() - s.begin() == 6);
  CHECK(s.offset(bytes.data() + 2) == 2);
  CHECK(s.at(bytes.data() + 1, bytes.data() + 3) == extent{1, 3});
  CHECK(s.text({1, 3}) == "bc");
  CHECK(s.text({6, 6}).empty());
  CHECK(s.text({}).data() == nullptr);
  CHECK(source().size() == 0);
  CHECK(source().begin() == source().end());
}

TEST_CASE("slice: keeps its place in the whole", "[text]") {
  const std::string bytes = "name: value";
  const slice all(bytes);
  CHECK(all.text() == bytes);
  CHECK(all.offset() == 0);
  const slice value = all.from(bytes.data() + 6);
  CHECK(value.text() == "value");
  CHECK(value.offset() == 6);
  CHECK(value.where() == extent{6, 11});
  CHECK(value.buffer().data() == bytes.data());
  CHECK(value == "value");
  CHECK("value" == value);
  CHECK(value == std::string_view("value"));
  CHECK(std::string_view("value") == value);
  CHECK(value == std::string("value"));
  CHECK(value != "other");
  CHECK(value == slice(std::string_view("value")));
  CHECK_FALSE(value == all);
  CHECK(slice(source(bytes), extent{}).empty());
  CHECK(slice().empty());
  CHECK(slice("literal").size() == 7);
  static_assert(std::is_trivially_copyable_v<slice> && std::is_trivially_copyable_v<source>);
}

TEST_CASE("R074 text: ASCII helpers on all 256 byte values", "[text][R074]") {
  for (int i = 0; i < 256; ++i) {
    const char c = static_cast<char>(i);
    const bool upper = i >= 'A' && i <= 'Z';
    const bool lower = i >= 'a' && i <= 'z';
    const bool digit = i >= '0' && i <= '9';
    CHECK(to_lower(c) == (upper ? static_cast<char>(i + 32) : c));
    CHECK(is_digit(c) == digit);
    CHECK(is_alpha(c) == (upper || lower));
    CHECK(is_wsp(c) == (i == 32 || i == 9));
    int hex = -1;
    if (digit) hex = i - '0';
    if (i >= 'a' && i <= 'f') hex = i - 'a' + 10;
    if (i >= 'A' && i <= 'F') hex = i - 'A' + 10;
    CHECK(hex_value(c) == hex);
  }
}

TEST_CASE("text: case-insensitive comparison is ASCII only", "[text]") {
  CHECK(iequals("Via", "vIA"));
  CHECK_FALSE(iequals("Via", "Vi"));
  CHECK_FALSE(iequals("[", "{"));
  CHECK_FALSE(iequals("\xC4", "\xE4"));
  CHECK(iequals("", ""));
  CHECK(icompare("abc", "ABC") == std::strong_ordering::equal);
  CHECK(icompare("ab", "ABC") == std::strong_ordering::less);
  CHECK(icompare("b", "ABC") == std::strong_ordering::greater);
  CHECK(icompare("a\x80", "a~") == std::strong_ordering::greater);
}

TEST_CASE("text: linear white space", "[text]") {
  const auto skipped = [](std::string_view s) { return past_lws(s.data(), s.data() + s.size()) - s.data(); };
  CHECK(skipped("") == 0);
  CHECK(skipped("x") == 0);
  CHECK(skipped(" \t x") == 3);
  CHECK(skipped("\r\n x") == 3);
  CHECK(skipped(" \r\n\t\r\n x") == 7);
  CHECK(skipped("\n x") == 2);
  CHECK(skipped(" \r\nx") == 1);
  CHECK(skipped("\r\n") == 0);
  CHECK(skipped("\n") == 0);
  CHECK(skipped("\r x") == 0);
}

template <lower_name Name>
static void equals_only_itself() {
  const std::string name = Name.word;
  CHECK(iequals<Name>(name));
  CHECK_FALSE(iequals<Name>(name + "x"));
  CHECK_FALSE(iequals<Name>(name.substr(1)));
  CHECK_FALSE(iequals<Name>(""));
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < name.size(); ++i) {
    for (int byte = 0; byte < 256; ++byte) {
      const test_support::guarded other([&] {
        std::string changed = name;
        changed[i] = static_cast<char>(byte);
        return changed;
      }());
      wrong += iequals<Name>(other) != iequals(other, name) ? 1U : 0U;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("text: a known name is compared as iequals compares it, in bounds", "[text]") {
  equals_only_itself<"q">();
  equals_only_itself<"lr">();
  equals_only_itself<"tag">();
  equals_only_itself<"user">();
  equals_only_itself<"x-9_~">();
  equals_only_itself<"branch">();
  equals_only_itself<"expires">();
  equals_only_itself<"received">();
  equals_only_itself<"transport">();
  equals_only_itself<"abcdefghijklmno">();
  equals_only_itself<"abcdefghijklmnop">();
}
