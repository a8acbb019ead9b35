#include "sipwire/sip/values/typed_params.hpp"

#include <catch2/catch.hpp>
#include <string_view>

using namespace sipwire;

namespace {

// Five bytes of a value stand before the parameters.
sipwire::sip::detail::typed_params from(std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  return {source(text), text.size() > 5 ? extent{5, size} : extent{}, extent{0, size}};
}

}  // namespace

TEST_CASE("typed_params: texts lose their quotes, and absent is not empty", "[typed_params]") {
  const auto p = from("value;a=b;c=\"d e\";f;A=g");
  CHECK(p.text("A") == "b");
  CHECK(p.text("c") == "d e");
  CHECK(p.text("f") == "");
  CHECK_FALSE(p.text("g"));
  CHECK(p.has("F"));
  CHECK(p.list().size() == 4);
  CHECK_FALSE(from("value").has("a"));
}

TEST_CASE("typed_params: single, token, quoted and their faults", "[typed_params]") {
  const auto p = from("value;a=b;c=\"d e\";f;A=g;h=[::1]");
  CHECK(p.single("a", rule::to_tag).error() == fault{errc::duplicate, rule::to_tag, 20});
  CHECK(p.single("f", rule::to_tag).error() == fault{errc::truncated, rule::to_tag, 19});
  CHECK(p.single("x", rule::to_tag).error() == fault{errc::absent, rule::to_tag, 31});
  CHECK(p.single("c", rule::to_tag)->text() == "\"d e\"");
  CHECK(p.token("c", rule::to_tag).error() == fault{errc::syntax, rule::to_tag, 12});
  CHECK(p.token("h", rule::to_tag).error() == fault{errc::syntax, rule::to_tag, 26});
  CHECK(p.quoted("c", rule::to_tag)->text() == "d e");
  CHECK(p.quoted("c", rule::to_tag)->offset() == 13);
  CHECK(p.quoted("h", rule::to_tag).error() == fault{errc::syntax, rule::to_tag, 26});
  CHECK(from("value;a=b").token("a", rule::to_tag) == std::string_view("b"));
}

TEST_CASE("typed_params: numbers and their range", "[typed_params]") {
  const auto number = [](std::string_view text) {
    return from(text).number<std::uint8_t>("n", rule::reg_id, 99, 1);
  };
  CHECK(number("value;n=099") == std::uint8_t{99});
  CHECK(number("value;n=0").error() == fault{errc::out_of_range, rule::reg_id, 8});
  CHECK(number("value;n=100").error() == fault{errc::out_of_range, rule::reg_id, 8});
  CHECK(number("value;n=1x").error() == fault{errc::syntax, rule::reg_id, 9});
}

TEST_CASE("typed_params: the first fault among several, absent or not", "[typed_params]") {
  const auto p = from("value;a;n=x");
  const auto absent = p.token("z", rule::to_tag);
  CHECK(sipwire::sip::detail::first_fault(absent));
  CHECK(sipwire::sip::detail::first_fault(absent, p.token("a", rule::from_tag),
                                          p.number<std::uint32_t>("n", rule::reg_id))
            .error() == fault{errc::truncated, rule::from_tag, 7});
  CHECK(sipwire::sip::detail::first_fault(sipwire::sip::detail::mandatory(absent)).error() ==
        fault{errc::missing_mandatory, rule::to_tag, 11});
}
