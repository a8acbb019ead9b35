#include "sipwire/sdp/session.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <memory>
#include <memory_resource>
#include <random>
#include <string>

#include "support/sdp_edit_model.hpp"
#include "support/session.hpp"

using namespace sipwire;
namespace attr = sdp::attr;
using test_support::sdp_edit_model;

namespace {

const std::string offer =
    "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\na=x-odd:  \r\n"
    "m=audio 5004 RTP/AVP 0 97\r\na=rtpmap:97 opus/48000/2\r\nm=video 0 RTP/AVP 99\r\n";

/// Counts what is out, so that a leak or a double free shows without a sanitizer.
class counting_resource : public std::pmr::memory_resource {
 public:
  std::size_t out = 0;
  std::size_t blocks = 0;
  std::size_t at_most = static_cast<std::size_t>(-1);

 private:
  void* do_allocate(std::size_t n, std::size_t alignment) override {
    if (blocks == at_most) throw std::bad_alloc();
    out += n;
    ++blocks;
    return std::pmr::new_delete_resource()->allocate(n, alignment);
  }
  void do_deallocate(void* p, std::size_t n, std::size_t alignment) override {
    out -= n;
    std::pmr::new_delete_resource()->deallocate(p, n, alignment);
  }
  bool do_is_equal(const memory_resource& other) const noexcept override { return this == &other; }
};

std::string written(const sdp::edit& e) {
  std::string out;
  string_sink sink(out);
  REQUIRE(e.write(sink));
  return out;
}

}  // namespace

TEST_CASE("sdp::session: owns what it was made of", "[sdp]") {
  counting_resource memory;
  {
    std::string buffer(offer);
    sdp::line_storage<32> lines;
    const auto s = sdp::parse(buffer, lines);
    REQUIRE(s);
    sdp::session kept(*s, &memory);
    alignas(8) std::byte arena[4096];
    sdp::edit e(*s, arena);
    e.media(0).set_port(0);
    e.set('i', "changed");
    sdp::session from_edit(e, &memory);
    buffer.assign(buffer.size(), '\0');
    CHECK(kept.text() == offer);
    CHECK(written(kept) == offer);
    CHECK_FALSE(from_edit.changed());
    CHECK(from_edit.information() == "changed");
    CHECK(from_edit.media(0).media_line()->port() == 0);
    CHECK(from_edit.text() == written(from_edit));
    const auto view = from_edit.view(lines);
    REQUIRE(view);
    CHECK(view->media()[0].get<attr::rtpmap>("97")->clock_rate() == 48000U);
    CHECK(view->whole_text() == from_edit.text());
    CHECK(kept.resource() == &memory);
  }
  CHECK(memory.out == 0);
}

TEST_CASE("sdp::session: made in the middle of a buffer it is as made from a copy", "[sdp]") {
  for (const std::size_t before : {0U, 1U, 31U, 64U}) {
    auto buffer = std::make_unique<std::string>(std::string(before, '\n') + offer + "a=not-mine\r\n0000");
    sdp::line_storage<32> lines, own_lines;
    const auto inside = sdp::parse(std::string_view(*buffer).substr(before, offer.size()), lines);
    const auto alone = sdp::parse(offer, own_lines);
    REQUIRE(inside);
    alignas(8) std::byte arena[4096];
    alignas(8) std::byte own_arena[4096];
    sdp::edit e(*inside, arena);
    sdp::edit twin(*alone, own_arena);
    sdp::session kept(*inside, std::pmr::new_delete_resource());
    for (sdp::edit* one : {&e, &twin}) one->next_version().media(0).remove_format("97").set_port(7);
    CHECK(written(e) == written(twin));
    CHECK(e.origin()->where() == twin.origin()->where());
    sdp::session changed(e, std::pmr::new_delete_resource());
    buffer.reset();
    CHECK(kept.text() == offer);
    CHECK(changed.text() == written(twin));
    kept.next_version().media(0).remove_format("97").set_port(7);
    CHECK(kept.text() == written(twin));
  }
}

TEST_CASE("sdp::session: copies and moves", "[sdp]") {
  counting_resource memory;
  counting_resource other;
  {
    sdp::line_storage<32> lines;
    const auto s = sdp::parse(offer, lines);
    sdp::session a(*s, &memory);
    a.media(0).add<attr::ptime>(20);
    const std::string text = written(a);
    sdp::session b(a);
    sdp::session c(a, &other);
    CHECK(b.text() == text);
    CHECK(c.text() == text);
    CHECK(c.resource() == &other);
    a.media(0).set<attr::ptime>(30);
    CHECK(written(b) == text);
    sdp::session d(std::move(a));
    CHECK(d.media(0).get<attr::ptime>()->text() == "30");
    CHECK(a.total_line_count() == 0);  // NOLINT: what is left of it is promised
    CHECK(a.text().empty());
    CHECK_FALSE(a.failed());
    a.add('v', "0")
        .add('s', "-")
        .add('o', "- 1 1 IN IP4 192.0.2.1")
        .add('t', "0 0")
        .add_media("audio 1 RTP/AVP 0");
    CHECK(a.error() == fault{});
    a.set_connection_to("192.0.2.1");
    CHECK(a.text() ==
          "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\nm=audio 1 RTP/AVP 0\r\n");
    b = d;
    CHECK(written(b) == written(d));
    b = std::move(c);
    CHECK(b.resource() == &other);
    CHECK(written(b) == text);
    b.media(0).remove<attr::ptime>();
    CHECK(b.text() == offer);
    auto& self = b;
    b = self;
    b = std::move(self);
    CHECK(b.text() == offer);
  }
  CHECK(memory.out == 0);
  CHECK(other.out == 0);
}

TEST_CASE("sdp::session: grows, also for what was read from it", "[sdp]") {
  counting_resource memory;
  {
    sdp::line_storage<2048> lines;
    const auto s = sdp::parse(offer, lines);
    sdp::session kept(*s, &memory);
    std::string value = "x";
    kept.set_attribute("x-note", value);
    for (int i = 0; i < 12; ++i) {
      value += value;
      const std::string_view old = *kept.attributes("x-note").front().value();
      kept.set_attribute("x-note", value).add_attribute("x-note", old);
    }
    REQUIRE_FALSE(kept.failed());
    CHECK(*kept.attributes("x-note").front().value() == value);
    for (int i = 0; i < 1000; ++i) kept.media(1).add_attribute("x-more");
    CHECK(kept.media(1).line_count() == 1001);
    const auto view = kept.view(lines);
    REQUIRE(view);
    CHECK(view->media()[1].line_count() == 1001);
    CHECK(kept.bytes_copied() == 0);
  }
  CHECK(memory.out == 0);
}

TEST_CASE("sdp::session: errors and missing lines go along", "[sdp]") {
  counting_resource memory;
  sdp::line_storage<32> lines;
  const auto s = sdp::parse(offer, lines);
  sdp::session kept(*s, &memory);
  kept.remove('c');
  CHECK(kept.view(lines).error().code == errc::missing_mandatory);
  sdp::session copy(kept);
  copy.set_connection_to("192.0.2.7");
  CHECK(copy.view(lines).has_value());
  kept.media(9).set_port(1);
  CHECK(kept.view(lines).error() == fault{errc::absent, rule::media_description, 0});
  const sdp::session failed(kept);
  CHECK(failed.error() == kept.error());
}

TEST_CASE("sdp::session: a resource that is exhausted leaks nothing", "[sdp]") {
  sdp::line_storage<32> lines;
  const auto s = sdp::parse(offer, lines);
  for (std::size_t n = 0; n < 4; ++n) {
    counting_resource memory;
    memory.at_most = n;
    try {
      sdp::session kept(*s, &memory);
      kept.set_attribute("x-note", std::string(5000, 'x'));
      CHECK(n > 2);
    } catch (const std::bad_alloc&) {
      CHECK(n < 3);
    }
    CHECK(memory.out == 0);
  }
}

TEST_CASE("sdp::session: lenient line ends survive copies", "[sdp]") {
  const std::string odd = "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nt=0 0\njunk\na=x\ra=y\r\n\na=z";
  sdp::line_storage<32> lines;
  const auto s = sdp::parse(odd, lines, leniency::all);
  REQUIRE(s);
  counting_resource memory;
  sdp::session kept(*s, &memory);
  CHECK(kept.text() == odd);
  kept.remove_attribute("y").add_attribute("w");
  const std::string text = written(kept);
  CHECK(text == "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nt=0 0\njunk\na=x\r\n\na=z\r\na=w\r\n");
  CHECK(kept.text() == text);
  CHECK(written(kept) == text);
  kept.remove_attribute("z").remove_attribute("x");
  CHECK(written(kept) == "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nt=0 0\njunk\n\na=w\r\n");
}

TEST_CASE("sdp::session: random edits, copied in between, agree with a plain model", "[sdp]") {
  std::minstd_rand random(5);
  const auto pick = [&random](std::size_t n) { return static_cast<std::size_t>(random()) / 16 % n; };
  counting_resource memory;
  for (int round = 0; round < 100; ++round) {
    sdp::line_storage<32> lines;
    const auto s = sdp::parse(offer, lines);
    sdp::session e(*s, &memory);
    sdp_edit_model model(*s);
    for (int step = 0; step < 40 && !e.failed(); ++step) {
      const bool fine = test_support::sdp_edit_step(e, model, pick);
      INFO("round " << round << ", step " << step << ", " << test_support::printed(e.error()));
      REQUIRE(fine != e.failed());
      if (pick(4) == 0) (void)e.text();
      REQUIRE(model.difference(e) == "");
    }
  }
  CHECK(memory.out == 0);
}

TEST_CASE("sdp::session: an arena full of replaced lines says so, and goes on once brought together",
          "[sdp]") {
  sdp::line_storage<32> lines;
  const auto s = sdp::parse(offer, lines);
  std::string value(max_input / 2 + 1, 'a');
  sdp::session kept(*s, std::pmr::new_delete_resource());
  kept.set_attribute("x-note", value);
  REQUIRE_FALSE(kept.failed());
  value.front() = 'b';
  sdp::session together(kept);
  kept.set_attribute("x-note", value);
  CHECK(kept.error().code == errc::too_small);
  together.set_attribute("x-note", value);
  CHECK_FALSE(together.failed());
  value.resize(max_input + 1);
  CHECK(together.set_attribute("x-note", value).error().code == errc::too_long);
}
