#pragma once

/// \file
/// One check of everything that writes to a sink: its size, and rooms of every size.

#include <catch2/catch.hpp>
#include <cstdint>
#include <span>
#include <string>

#include "sipwire/core/sink.hpp"
#include "support/check.hpp"
#include "support/guard_page.hpp"

namespace test_support {

/// What `write(sink)` writes; it returns a result<std::size_t>. That is the size written, whatever the sink
/// had before; a room that is too small is told the size needed, and no byte behind it is touched.
template <class Write>
std::string sized(Write&& write) {
  using namespace sipwire;
  std::string whole;
  string_sink all(whole);
  const auto size = write(all);
  INFO((size ? "" : printed(size.error())));
  REQUIRE(size);
  CHECK(*size == whole.size());
  std::string longer;
  string_sink second(longer);
  second.append("before");
  CHECK(write(second) == whole.size());
  CHECK(longer == "before" + whole);
  counting_sink count;
  CHECK(write(count) == whole.size());
  for (std::size_t n = 0; n <= whole.size() + 1; ++n) {
    // The room ends at an unreadable page, so that a byte written past it crashes.
    const guarded room(std::string(n, '#'));
    span_sink out({const_cast<char*>(room.text().data()), n});
    const auto done = write(out);
    if (n < whole.size()) {
      REQUIRE(done == fault{errc::too_small, rule::none, static_cast<std::uint32_t>(whole.size())});
      REQUIRE(out.text().empty());
    } else {
      REQUIRE(done == whole.size());
      REQUIRE(out.text() == whole);
      REQUIRE(room.text().substr(whole.size()) == std::string(n - whole.size(), '#'));
    }
  }
  return whole;
}

}  // namespace test_support
