#include "sipwire/core/gather.hpp"

#if __has_include(<sys/uio.h>)
#include <sys/uio.h>
#endif

#include <catch2/catch.hpp>
#include <cstddef>
#include <string>
#include <vector>

#include "sipwire/core/sink.hpp"
#include "support/allocation.hpp"

using namespace sipwire;

static_assert(sink<gather>);
#if __has_include(<sys/uio.h>)
static_assert(sizeof(gather_piece) == sizeof(iovec) &&
              offsetof(gather_piece, base) == offsetof(iovec, iov_base) &&
              offsetof(gather_piece, size) == offsetof(iovec, iov_len));
#endif

TEST_CASE("gather: pieces point at the bytes given, neighbours are joined", "[gather]") {
  const std::string a = "0123456789", b = "abc";
  gather_piece room[4];
  gather out(room);
  out.append(std::string_view(a).substr(0, 3));
  out.append(std::string_view(a).substr(3, 4));
  out.append("");
  out.append(b);
  out.append(std::string_view(a).substr(7));
  CHECK(out.size() == 13);
  CHECK(out.done() == result<std::size_t>(std::size_t{13}));
  REQUIRE(out.pieces().size() == 3);
  CHECK(out.pieces()[0].text() == "0123456");
  CHECK(out.pieces()[0].base == a.data());
  CHECK(out.pieces()[1].text() == "abc");
  CHECK(out.pieces()[1].base == b.data());
  CHECK(out.pieces()[2].text() == "789");
}

TEST_CASE("gather: an array of every size says how many pieces it needs", "[gather]") {
  const std::string bytes = "a.b.c.d.e";
  for (std::size_t size = 0; size <= 6; ++size) {
    std::vector<gather_piece> room(size);
    gather out(room);
    for (std::size_t i = 0; i < bytes.size(); i += 2) out.append(std::string_view(bytes).substr(i, 1));
    CHECK(out.size() == 5);
    if (size < 5) {
      CHECK(out.done().error() == fault{errc::too_small, rule::none, 5});
      CHECK(out.pieces().size() == size);
    } else {
      CHECK(out.done() == result<std::size_t>(std::size_t{5}));
      CHECK(out.pieces().size() == 5);
      CHECK(out.pieces()[4].text() == "e");
    }
  }
}

TEST_CASE("gather: nothing was given", "[gather]") {
  gather_piece room[1];
  const gather out(room);
  CHECK(out.pieces().empty());
  CHECK(out.done() == result<std::size_t>(std::size_t{0}));
}

TEST_CASE("gather: nothing is allocated or copied", "[gather]") {
  const std::string bytes(1000, 'x');
  gather_piece room[8];
  gather out(room);
  {
    const test_support::no_allocations scope;
    out.append(bytes);
    out.append("y");
  }
  CHECK(out.pieces()[0].base == bytes.data());
}
