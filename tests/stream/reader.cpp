#include "sipwire/stream/reader.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <memory_resource>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sipwire/sip/framer.hpp"
#include "support/allocation.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
using reader = stream::reader<sip::framer>;

namespace {

std::string message(std::size_t body) {
  return "MESSAGE sip:a@b SIP/2.0\r\nContent-Length: " + std::to_string(body) + "\r\n\r\n" +
         std::string(body, 'x');
}

/// Feeds `text` in pieces of at most `step` and returns every frame's bytes, in brackets.
template <class Reader>
std::string frames(Reader& in, std::string_view text, std::size_t step) {
  std::string out;
  while (!text.empty()) {
    const auto free = in.prepare(step);
    if (free.empty()) break;
    const std::size_t n = std::min(free.size(), text.size());
    std::copy_n(text.data(), n, free.data());
    in.commit(n);
    text.remove_prefix(n);
    while (const auto frame = in.next()) out += "[" + std::string(frame->text()) + "]";
    if (in.error().code != errc::need_more) break;
  }
  return out;
}

}  // namespace

TEST_CASE("reader: frames out of pieces of every size, in a buffer that holds little more than one",
          "[reader]") {
  std::string text, expected;
  for (std::size_t body : {0U, 5U, 60U, 1U, 33U}) {
    text += message(body) + "\r\n\r\n";
    expected += "[" + message(body) + "][\r\n\r\n]";
  }
  for (std::size_t size : {message(60).size(), message(60).size() + 1, std::size_t{200}, std::size_t{4096}})
    for (std::size_t step = 1; step <= 200; ++step) {
      const test_support::guarded room(std::string(size, '\0'));
      reader in(std::span<char>(const_cast<char*>(room.text().data()), size));
      INFO("buffer " << size << ", pieces of " << step);
      REQUIRE(frames(in, text, step) == expected);
      REQUIRE(in.position() == text.size());
      REQUIRE(in.unread().empty());
    }
}

TEST_CASE("reader: all frames of one read live until the next", "[reader]") {
  char room[512];
  reader in{std::span<char>(room)};
  const std::string text = message(3) + message(4) + "\r\n\r\n" + message(5);
  const auto free = in.prepare(512);
  std::copy(text.begin(), text.end(), free.begin());
  in.commit(text.size() - 1);
  std::vector<sip::stream_frame> kept;
  while (const auto frame = in.next()) kept.push_back(*frame);
  CHECK(in.error() ==
        fault{errc::need_more, rule::message_body, static_cast<std::uint32_t>(message(5).size() - 1)});
  REQUIRE(kept.size() == 3);
  CHECK(kept[0].text() == message(3));
  CHECK(kept[1].text() == message(4));
  CHECK(kept[2].kind() == sip::frame_kind::ping);
}

TEST_CASE("reader: prepare gives no more than there is, commit takes no more than that", "[reader]") {
  char room[8];
  reader in{std::span<char>(room)};
  CHECK(in.prepare(5).size() == 5);
  CHECK(in.prepare(50).size() == 8);
  std::copy_n("SIP/2.0 ", 8, room);
  in.commit(50);
  CHECK(in.unread() == "SIP/2.0 ");
  CHECK(in.prepare(1).empty());
  CHECK(in.next().error() == fault{errc::too_small, rule::start_line, 9});
  reader none{std::span<char>()};
  CHECK(none.prepare(1).empty());
  CHECK(none.next().error().code == errc::too_small);
}

TEST_CASE(
    "R028 a message larger than the buffer is too_small with the size it needs, and a larger one goes on",
    "[R028]") {
  const std::string text = message(500);
  char room[128];
  reader in{std::span<char>(room)};
  CHECK(frames(in, text, 64).empty());
  CHECK(in.error() == fault{errc::too_small, rule::message_body, static_cast<std::uint32_t>(text.size())});
  const std::size_t got = in.unread().size();
  char tiny[4];
  CHECK(in.rebase(std::span<char>(tiny)).error() ==
        fault{errc::too_small, rule::none, static_cast<std::uint32_t>(got)});
  std::vector<char> larger(in.error().needed());
  REQUIRE(in.rebase(std::span<char>(larger)));
  CHECK(frames(in, std::string_view(text).substr(got), 64) == "[" + text + "]");
}

TEST_CASE("R027 the growing buffer grows by what is read, never by a length", "[R027]") {
  struct counting : std::pmr::memory_resource {
    std::size_t largest = 0, live = 0;
    void* do_allocate(std::size_t n, std::size_t align) override {
      largest = std::max(largest, n);
      live += n;
      return std::pmr::new_delete_resource()->allocate(n, align);
    }
    void do_deallocate(void* p, std::size_t n, std::size_t align) override {
      live -= n;
      std::pmr::new_delete_resource()->deallocate(p, n, align);
    }
    bool do_is_equal(const std::pmr::memory_resource& other) const noexcept override {
      return this == &other;
    }
  } memory;
  {
    using buffer = stream::growing_buffer<std::pmr::memory_resource>;
    stream::reader<sip::framer, buffer> in(buffer(&memory, 1 << 20));
    CHECK(memory.largest == 0);
    CHECK(frames(in, "MESSAGE sip:a@b SIP/2.0\r\nContent-Length: 1000000\r\n\r\nabc", 100).empty());
    CHECK(memory.largest <= 200);
    CHECK(frames(in, std::string(1000000 - 3, 'x'), 1460).size() > 1000000);
    CHECK(memory.largest <= 1 << 20);
    CHECK(frames(in, message(70) + message(7), 1460) == "[" + message(70) + "][" + message(7) + "]");
    CHECK(frames(in, "MESSAGE sip:a@b SIP/2.0\r\nContent-Length: 1048576\r\n\r\nabc", 100).empty());
    CHECK(in.error().code == errc::too_small);
    buffer other(&memory, 4096);
    REQUIRE(other.grow(100, {}));
    REQUIRE(in.rebase(std::move(other)));
    CHECK(in.unread().size() == 55);
    // One that may grow grows, but not over its cap.
    REQUIRE(in.rebase(buffer(&memory, 55)));
    CHECK(in.unread().size() == 55);
    CHECK(in.rebase(buffer(&memory, 54)).error() == fault{errc::too_small, rule::none, 55});
    CHECK(in.unread().substr(0, 11) == "MESSAGE sip");
  }
  CHECK(memory.live == 0);
}

TEST_CASE("reader: nothing is allocated with the caller's buffer", "[reader][allocations]") {
  const std::string text = message(3) + "\r\n\r\n" + message(900) + message(0);
  char room[1024];
  std::size_t count = 0;
  {
    const test_support::no_allocations scope;
    reader in{std::span<char>(room)};
    for (std::size_t at = 0; at < text.size();) {
      const auto free = in.prepare(100);
      const std::size_t n = std::min(free.size(), text.size() - at);
      std::copy_n(text.data() + at, n, free.data());
      in.commit(n);
      at += n;
      while (in.next()) ++count;
    }
  }
  CHECK(count == 4);
}

TEST_CASE("R032 the reader repeats that framing is lost", "[R032]") {
  char room[128];
  reader in{std::span<char>(room)};
  CHECK(frames(in, "\r\n\r\nGET / HTTP/1.1\r\n", 128) == "[\r\n\r\n]");
  CHECK(in.error() == fault{errc::syntax, rule::request_uri, 6});
  CHECK(in.position() == 4);
  CHECK(in.next().error() == fault{errc::desynchronised, rule::request_uri, 6});
  CHECK(in.framing().error() == fault{errc::syntax, rule::request_uri, 6});
}

namespace {

struct out_of_memory {};

struct failing_resource {
  bool fails = false;
  void* allocate(std::size_t bytes, std::size_t /*alignment*/) {
    if (fails) throw out_of_memory();
    return ::operator new(bytes);
  }
  void deallocate(void* p, std::size_t /*bytes*/, std::size_t /*alignment*/) { ::operator delete(p); }
};

/// Frames of four octets; one that begins with `!` throws the first time.
struct throwing_framer {
  struct frame {
    std::string_view text;
    [[nodiscard]] std::size_t size() const { return text.size(); }
  };
  bool thrown = false;
  sipwire::result<frame> next(std::string_view unread) {
    if (unread.size() < 4) return sipwire::fault{sipwire::errc::need_more, sipwire::rule::none, 0};
    if (unread[0] == '!' && !std::exchange(thrown, true)) throw out_of_memory();
    return frame{unread.substr(0, 4)};
  }
  [[nodiscard]] std::optional<std::uint32_t> needed() const { return std::nullopt; }
};

}  // namespace

TEST_CASE("D64 A framer or a buffer that throws changes nothing in a reader", "[D64]") {
  failing_resource memory;
  sipwire::stream::growing_buffer room(&memory, 64);
  sipwire::stream::reader<throwing_framer, decltype(room)> in(std::move(room));
  const auto put = [&](std::string_view text) {
    const auto free = in.prepare(text.size());
    std::copy(text.begin(), text.end(), free.begin());
    in.commit(text.size());
  };
  put("aaaa!bbbcc");
  CHECK(in.next()->text == "aaaa");
  CHECK_THROWS_AS((void)in.next(), out_of_memory);
  CHECK(in.unread() == "!bbbcc");
  CHECK(in.position() == 4);
  memory.fails = true;
  CHECK_THROWS_AS((void)in.prepare(32), out_of_memory);
  CHECK(in.unread() == "!bbbcc");
  sipwire::stream::growing_buffer other(&memory, 64);
  CHECK_THROWS_AS((void)in.rebase(std::move(other)), out_of_memory);
  CHECK(in.unread() == "!bbbcc");
  memory.fails = false;
  put("cc");
  CHECK(in.next()->text == "!bbb");
  CHECK(in.next()->text == "cccc");
  CHECK(in.position() == 12);
}

TEST_CASE("D77 a reader is made of an array as it stands", "[stream][D77]") {
  char room[512];
  stream::reader<sip::framer> in(room);
  constexpr std::string_view two =
      "OPTIONS sip:a SIP/2.0\r\nl: 0\r\n\r\nOPTIONS sip:b SIP/2.0\r\nl: 2\r\n\r\nhi";
  const auto free = in.prepare(sizeof room);
  REQUIRE(free.size() == sizeof room);
  REQUIRE(free.data() == room);
  std::copy(two.begin(), two.end(), free.begin());
  in.commit(two.size());
  std::size_t frames = 0;
  while (auto frame = in.next()) frames += frame->size() != 0 ? 1U : 0U;
  CHECK(frames == 2);
  CHECK(in.error().code == errc::need_more);
  CHECK(in.unread().empty());
}
