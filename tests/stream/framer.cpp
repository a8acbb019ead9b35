#include "sipwire/stream/framer.hpp"

#include <catch2/catch.hpp>

#include "sipwire/sip/framer.hpp"
#include "sipwire/stream/reader.hpp"

using namespace sipwire;

namespace {

struct wrong {
  using frame = int;
  result<int> next(std::string_view);
};

}  // namespace

TEST_CASE("stream: what is a framer", "[stream]") {
  STATIC_REQUIRE(stream::framer<sip::framer>);
  STATIC_REQUIRE(stream::framer<sip::basic_framer<byte_runs>>);
  STATIC_REQUIRE_FALSE(stream::framer<wrong>);
  STATIC_REQUIRE(std::is_trivially_copyable_v<sip::framer>);
  STATIC_REQUIRE(std::is_trivially_copyable_v<result<sip::stream_frame>>);
}
