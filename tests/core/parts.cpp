// The parts that values tell.

#include "sipwire/core/parts.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "sipwire/core/value.hpp"
#include "sipwire/msrp/values/byte_range.hpp"
#include "sipwire/sdp/values/scalar.hpp"
#include "sipwire/sip/values/contact.hpp"
#include "sipwire/sip/values/via.hpp"
#include "support/check.hpp"

namespace {

using namespace sipwire;

/// The names of the parts: `?` marks a checked one, `=` one that stands in another part too.
struct names {
  template <class T, class Kind = decltype(part::plain)>
  void operator()(std::string_view name, const T&, Kind = {}) {
    (all += all.empty() ? "" : " ") += name.empty() ? "." : name;
    if (Kind::is_checked) all += '?';
    if (Kind::is_again) all += '=';
  }
  std::string all;
};

struct few_names : names {
  static constexpr bool wants_again = false;
};

template <class V>
std::string names_of(std::string_view text) {
  names see;
  const auto value = parse_as<V>(text);
  REQUIRE(value);
  value->parts(see);
  return see.all;
}

struct silent {};
static_assert(has_parts<sip::via_view> && has_parts<sdp::category_view> && !has_parts<silent>);

}  // namespace

TEST_CASE("parts: a value tells each of its parts once, in order, with its kind") {
  CHECK(names_of<msrp::byte_range_view>("1-2/3") == "start end total");
  const auto via = names_of<sip::via_view>("SIP/2.0/UDP a;rport=1");
  CHECK(via.starts_with("sent-protocol= protocol version transport sent-by branch has-rport= rport?= ttl?="));
  CHECK(via.ends_with("param check?"));
}

TEST_CASE("parts: again is not made for a see that has no use for it") {
  few_names see;
  parse_as<sip::via_view>("SIP/2.0/UDP a;maddr=b")->parts(see);
  CHECK(see.all.find("maddr") == std::string::npos);
  CHECK(see.all.find("rport?=") != std::string::npos);
}

TEST_CASE("parts: of the star of Contact there is nothing else to tell") {
  CHECK(names_of<sip::contact_view>("*") == "wildcard");
  CHECK(names_of<sip::contact_view>("<sip:a>").starts_with("wildcard expires?= display"));
}

TEST_CASE("parts: a value without parts of its own tells its text") {
  CHECK(names_of<sdp::category_view>("foo.bar") == ".");
}
