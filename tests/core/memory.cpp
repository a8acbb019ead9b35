#include "sipwire/core/memory.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <memory_resource>

#include "sipwire/sdp/session.hpp"
#include "sipwire/sip/message.hpp"

using namespace sipwire;

namespace {

/// A resource that is no std::pmr::memory_resource.
struct counted {
  std::size_t blocks = 0;
  std::size_t bytes = 0;

  void* allocate(std::size_t n, std::size_t) {
    ++blocks;
    bytes += n;
    return std::malloc(n);
  }
  void deallocate(void* p, std::size_t n, std::size_t) {
    --blocks;
    bytes -= n;
    std::free(p);
  }
};

static_assert(memory_source<counted> && memory_source<std::pmr::memory_resource>);
static_assert(!memory_source<int>);
static_assert(std::is_convertible_v<std::pmr::memory_resource*, memory_ref> &&
              !std::is_convertible_v<int*, memory_ref>);

}  // namespace

TEST_CASE("memory_ref: gives what its resource gives, and knows which one it is", "[core]") {
  counted own, other;
  const memory_ref ref(&own);
  void* const p = ref.allocate(24, 8);
  REQUIRE(p != nullptr);
  CHECK(own.blocks == 1);
  CHECK(own.bytes == 24);
  ref.deallocate(p, 24, 8);
  CHECK(own.blocks == 0);
  CHECK(own.bytes == 0);
  CHECK(ref == &own);
  CHECK(ref != &other);
  CHECK(ref != std::pmr::new_delete_resource());
}

TEST_CASE("memory_ref: messages and sessions live in any resource and give all of it back", "[core]") {
  counted own, other;
  {
    sip::field_storage<8> fields;
    const auto message = sip::parse("OPTIONS sip:a SIP/2.0\r\nCall-ID: a\r\n\r\n", fields);
    REQUIRE(message);
    sip::message kept(*message, &own);
    kept.append("X-Note", "kept");
    CHECK(own.blocks == 2);
    CHECK(kept.resource() == &own);
    sip::message copy(kept, &other);
    CHECK(copy.text() == "OPTIONS sip:a SIP/2.0\r\nCall-ID: a\r\nX-Note: kept\r\n\r\n");
    CHECK(copy.resource() == &other);

    sdp::line_storage<16> lines;
    const auto offer = sdp::parse("v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n", lines);
    REQUIRE(offer);
    sdp::session session(*offer, &own);
    session.next_version();
    CHECK(session.text() == "v=0\r\no=- 1 2 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n");
    const sdp::session moved(std::move(session));
    CHECK(moved.resource() == &own);
    // One of a std::pmr type beside them.
    const sdp::session standard(*offer, std::pmr::new_delete_resource());
    CHECK(standard.resource() == std::pmr::new_delete_resource());
  }
  CHECK(own.blocks == 0);
  CHECK(own.bytes == 0);
  CHECK(other.blocks == 0);
}
