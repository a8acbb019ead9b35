// gen-value (RFC 3261 25.1) behind the parameters of every header field that takes some.
#include <catch2/catch.hpp>
#include <string>

#include "support/header_access.hpp"
#include "support/table.hpp"

using namespace sipwire;

namespace {

/// Calls `look(access, value)` for every typed header field whose example takes one more generic-param.
template <class Look>
std::size_t each_with_params(Look&& look) {
  std::size_t n = 0;
  for (const auto& row : test_support::field_rows("sip")) {
    const auto* const access = test_support::access_to(sip::find_header(row.name));
    REQUIRE(access != nullptr);
    // What takes an open bracket is free text.
    const std::string& accepted = row.accepted;
    const auto takes = [&](std::string_view value) {
      return access->parse(slice(std::string_view(accepted + ";x=" + std::string(value))), leniency::none)
          .ok();
    };
    if (!takes("[::1]") || takes("[")) continue;
    INFO(row.name);
    look(*access, accepted);
    ++n;
  }
  return n;
}

struct bad_reference {
  std::string_view text;
  errc code;
  std::uint32_t at;
};

}  // namespace

TEST_CASE("D42 an IPv6reference as the value of a parameter is an address, in every header field",
          "[gen_value][D42]") {
  const std::size_t n = each_with_params([&](const test_support::header_access& access,
                                             const std::string& value) {
    for (const std::string_view good : {"[::]", "[::1]", "[2001:db8::192.0.2.1]", "[1:2:3:4:5:6:7:8]"}) {
      INFO(good);
      CHECK(test_support::read_agreeing(access.read, value + ";x=" + std::string(good) + ";z", leniency::none)
                .ok());
    }
    for (const bad_reference& bad :
         {bad_reference{"[:]", errc::syntax, 2}, bad_reference{"[B]", errc::syntax, 2},
          bad_reference{"[::1::2]", errc::syntax, 4}, bad_reference{"[1:2]", errc::syntax, 4},
          bad_reference{"[1:2:3:4:5:6:7:8:9]", errc::out_of_range, 18},
          bad_reference{"[::256.0.0.1]", errc::syntax, 6}, bad_reference{"[12345::]", errc::syntax, 5}}) {
      for (const std::string_view behind : {"", ";z", " ; z=1"}) {
        const std::string whole = value + ";x=" + std::string(bad.text) + std::string(behind);
        INFO(whole);
        const auto got =
            test_support::read_rejecting(access.read, test_support::guarded(whole), leniency::none);
        INFO("got " << test_support::printed(got));
        CHECK(got ==
              fault{bad.code, rule::ipv6_address, static_cast<std::uint32_t>(value.size()) + 3 + bad.at});
      }
    }
  });
  CHECK(n > 50);
}

TEST_CASE("D42 an access-info without a name is a gen-value too", "[gen_value][D42]") {
  const auto* const access = test_support::access_to(sip::header_id::p_access_network_info);
  CHECK(test_support::read_agreeing(access->read, "ADSL;[::1]", leniency::none).ok());
  CHECK(test_support::read_rejecting(access->read, test_support::guarded("ADSL;[1:2]"), leniency::none) ==
        fault{errc::syntax, rule::ipv6_address, 9});
}
