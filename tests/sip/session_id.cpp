#include "sipwire/sip/values/session_id.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::session_id_view;

TEST_CASE("session_id: both UUIDs", "[session_id]") {
  accepts<session_id_view>("ab30317f1a784dc48ff824d0d3715d86 ; remote=47755a9de7794ba387653f2099600ef2;x",
                           [](const session_id_view& v) {
                             CHECK(v.local() == "ab30317f1a784dc48ff824d0d3715d86");
                             CHECK(v.remote() == std::string_view("47755a9de7794ba387653f2099600ef2"));
                             CHECK_FALSE(v.is_nil());
                             CHECK(v.params().size() == 2);
                           });
  accepts<session_id_view>("00000000000000000000000000000000", [](const session_id_view& v) {
    CHECK(v.is_nil());
    CHECK(v.remote().error() == fault{errc::absent, rule::remote_uuid, 32});
  });
}

TEST_CASE("session_id: a remote that is no UUID", "[session_id]") {
  const std::string local = "ab30317f1a784dc48ff824d0d3715d86;remote=";
  accepts<session_id_view>(local + "47755a9d", [](const auto& v) {
    CHECK(v.remote().error() == fault{errc::truncated, rule::remote_uuid, 48});
  });
  accepts<session_id_view>(local + "47755A9D", [](const auto& v) {
    CHECK(v.remote().error() == fault{errc::syntax, rule::remote_uuid, 45});
  });
  accepts<session_id_view>(local + std::string(33, '0'), [](const auto& v) {
    CHECK(v.remote().error() == fault{errc::syntax, rule::remote_uuid, 72});
  });
  accepts<session_id_view>(local + "1;remote=2", [](const auto& v) {
    CHECK(v.remote().error() == fault{errc::duplicate, rule::remote_uuid, 42});
  });
}

TEST_CASE("session_id: malformed values and where", "[session_id]") {
  rejects<session_id_view>("ab30317f1a784dc48ff824d0d3715d8", errc::truncated, 31, rule::local_uuid);
  rejects<session_id_view>("ab30317f1a784dc48ff824d0d3715d866", errc::syntax, 32, rule::local_uuid);
  rejects<session_id_view>("AB30317f1a784dc48ff824d0d3715d86", errc::syntax, 0, rule::local_uuid);
  rejects<session_id_view>("ab30317f-1a784dc48ff824d0d3715d86", errc::syntax, 8, rule::local_uuid);
  rejects<session_id_view>("ab30317f1a784dc48ff824d0d3715d86;remote=", errc::truncated, 40, rule::gen_value);
  rejects<session_id_view>("ab30317f1a784dc48ff824d0d3715d86,", errc::syntax, 32);
}
