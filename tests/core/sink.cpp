#include "sipwire/core/sink.hpp"

#include <catch2/catch.hpp>
#include <memory_resource>
#include <string>
#include <vector>

#include "support/allocation.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;

namespace {

constexpr std::string_view pieces[] = {"SIP", "", "/2.0", " ", "200", " OK\r\n"};
constexpr std::string_view whole = "SIP/2.0 200 OK\r\n";

template <class Sink>
void write_all(Sink& out) {
  for (const auto piece : pieces) out.append(piece);
}

}  // namespace

TEST_CASE("R143 sink: a span of every size says what it needs and is never overrun", "[sink][R143]") {
  for (std::size_t size = 0; size <= whole.size() + 4; ++size) {
    INFO("room " << size);
    const test_support::guarded memory(std::string(size, '?'));
    char* const room = const_cast<char*>(memory.text().data());
    span_sink out(std::span(room, size));
    write_all(out);
    CHECK(out.size() == whole.size());
    if (size < whole.size()) {
      CHECK(out.done().error().code == errc::too_small);
      CHECK(out.done().error().needed() == whole.size());
      CHECK(out.text().empty());
    } else {
      CHECK(out.done() == result<std::size_t>(whole.size()));
      CHECK(out.text() == whole);
      CHECK(memory.text().substr(whole.size()) == std::string(size - whole.size(), '?'));
    }
  }
}

TEST_CASE("sink: the measured size is the written size", "[sink]") {
  counting_sink measure;
  write_all(measure);
  CHECK(measure.size() == whole.size());
  CHECK(measure.done() == result<std::size_t>(whole.size()));
  std::vector<char> room(measure.size());
  span_sink out(room);
  write_all(out);
  CHECK(out.done());
}

TEST_CASE("sink: a span that was full once stays full", "[sink]") {
  char room[4] = {};
  span_sink out(room);
  out.append("abcdef");
  out.append("x");
  CHECK_FALSE(out.done());
  CHECK(out.done().error().needed() == 7);
  span_sink empty{std::span<char>()};
  empty.append("");
  CHECK(empty.done());
  empty.append("a");
  CHECK(empty.done().error().needed() == 1);
}

TEST_CASE("sink: appending to a string counts only its own bytes", "[sink]") {
  std::string text = "before ";
  string_sink out(text);
  write_all(out);
  CHECK(text == "before " + std::string(whole));
  CHECK(out.size() == whole.size());
  CHECK(out.done() == result<std::size_t>(whole.size()));
}

TEST_CASE("sink: any string type will do", "[sink]") {
  char memory[256];
  std::pmr::monotonic_buffer_resource arena(memory, sizeof memory, std::pmr::null_memory_resource());
  std::pmr::string text(&arena);
  string_sink out(text);
  write_all(out);
  CHECK(std::string_view(text) == whole);
}

TEST_CASE("sink: writing to a span allocates nothing", "[sink]") {
  char room[64];
  span_sink out(room);
  counting_sink measure;
  {
    const test_support::no_allocations scope;
    write_all(out);
    write_all(measure);
  }
  CHECK(out.text() == whole);
}
