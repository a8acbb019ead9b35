#include "sipwire/sip/message.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <functional>
#include <memory_resource>
#include <random>
#include <string>

#include "sipwire/edit/owning.hpp"
#include "support/allocation.hpp"
#include "support/edit_model.hpp"
#include "support/message.hpp"

using namespace sipwire;
namespace hdr = sip::hdr;
using test_support::edit_model;

namespace {

constexpr std::string_view text =
    "\r\nINVITE sip:bob@b.example SIP/2.0\r\nVia: SIP/2.0/UDP a.example ,\tSIP/2.0/TCP b\r\n"
    "subject :  hi  \r\nFrom: <sip:a@b>;tag=1\r\nTo: <sip:b@b>\r\nCall-ID: 1@a\r\nCSeq: 1 INVITE\r\n"
    "Max-Forwards: 7\r\nl: 2\r\n\r\nHirest";

/// Counts what is out, so that a leak or a double free shows without a sanitizer.
class counting_resource : public std::pmr::memory_resource {
 public:
  std::size_t out = 0;
  std::size_t blocks = 0;

 private:
  void* do_allocate(std::size_t n, std::size_t alignment) override {
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

std::string written(const sip::edit& e) {
  std::string out;
  string_sink sink(out);
  REQUIRE(e.write(sink));
  return out;
}

}  // namespace

TEST_CASE("message: owns what it was made of") {
  counting_resource memory;
  {
    std::string buffer(text);
    sip::field_storage<32> slots;
    auto m = sip::parse(buffer, slots);
    REQUIRE(m);
    sip::message kept(*m, &memory);
    alignas(8) std::byte arena[4096];
    sip::edit e(*m, arena);
    e.request_uri("sip:new").remove_value<hdr::via>(0).body("text/plain", "longer").status(200);
    CHECK(e.failed());
    sip::edit f(*m, arena);
    f.request_uri("sip:new").insert_value<hdr::via>(1, "SIP/2.0/WS w").body("text/plain", "longer");
    sip::message changed(f, &memory);
    const auto expected = written(f);
    CHECK(changed == f);
    CHECK_FALSE(changed == kept);
    buffer.assign(buffer.size(), '#');
    REQUIRE(sip::parse("OPTIONS sip:other SIP/2.0\r\n\r\n", slots));

    CHECK(written(kept) == text.substr(0, text.size() - 4));
    CHECK(kept.text() == text.substr(0, text.size() - 4));
    CHECK(written(changed) == expected);
    CHECK(changed.text() == expected);
    CHECK(changed.bytes_copied() == 0);
    CHECK(changed.request_uri().text() == "sip:new");
    CHECK(changed.method() == sip::method::invite);
    CHECK(changed.version() == "SIP/2.0");
    CHECK(changed.get<hdr::call_id>()->text() == "1@a");
    CHECK(changed.all<hdr::via>().size() == 3);
    CHECK(changed.raw("via").front().value()->text() ==
          "SIP/2.0/UDP a.example ,\tSIP/2.0/WS w, SIP/2.0/TCP b");
    CHECK(changed.body().text() == "longer");
    CHECK(changed.resource() == &memory);
    auto again = kept.view(slots);
    REQUIRE(again);
    CHECK(again->get<hdr::subject>()->text() == "hi");
    CHECK(again->leading() == "\r\n");
    CHECK(sip::message(e, &memory).failed());
  }
  CHECK(memory.out == 0);
}

TEST_CASE("message: a response") {
  sip::field_storage<8> slots;
  const auto m = sip::parse("SIP/2.0 180 Ringing\r\nX: y\r\n\r\n", slots);
  sip::message kept(*m, std::pmr::new_delete_resource());
  kept.status(183);
  CHECK(kept.text() == "SIP/2.0 183 Session Progress\r\nX: y\r\n\r\n");
  CHECK(kept.status() == 183);
  CHECK(kept.reason() == "Session Progress");
  CHECK(kept.is_response());
  CHECK(kept.version() == "SIP/2.0");
}

TEST_CASE("message: copies, moves and compares") {
  counting_resource memory, other;
  {
    sip::field_storage<32> slots;
    const auto m = sip::parse(text, slots);
    sip::message a(*m, &memory);
    a.append("X-Note", "1");
    const sip::message b = a;
    CHECK(b == a);
    CHECK(b.resource() == &memory);
    const sip::message c(a, &other);
    CHECK(c == a);
    CHECK(c.resource() == &other);
    a.append("X-Note", "2");
    CHECK_FALSE(b == a);
    sip::message d = std::move(a);
    CHECK(d.raw("x-note").size() == 2);
    // Moved from is empty.
    CHECK(a.text().empty());
    CHECK(a.fields().empty());
    CHECK_FALSE(a.is_request());
    CHECK(a.body().text().empty());
    a = b;
    CHECK(a == b);
    a = std::move(d);
    CHECK(a.raw("x-note").size() == 2);
    sip::message& self = a;
    a = self;
    a = std::move(self);
    CHECK(a.raw("x-note").size() == 2);
    a.remove("X-Note");
    CHECK(a == sip::message(*m, &other));
    d = c;
    CHECK(d == c);
    CHECK(d.resource() == &memory);
  }
  CHECK(memory.out == 0);
  CHECK(other.out == 0);
}

TEST_CASE("message: its arena grows, also while a value of its own is set") {
  counting_resource memory;
  sip::field_storage<32> slots;
  const auto m = sip::parse(text, slots);
  {
    sip::message kept(*m, &memory);
    const std::string large(3000, 'x');
    for (int i = 0; i < 300; ++i) {
      kept.set<hdr::subject>(i % 50 == 0 ? large : std::string("again"));
      kept.append("X-Copy", kept.get<hdr::subject>()->text());
      if (i % 3 == 0) kept.remove("X-Copy", 0);
    }
    CHECK_FALSE(kept.failed());
    CHECK(kept.raw("x-copy").size() == 200);
    kept.body("text/plain", std::string(100000, 'b'));
    CHECK(kept.body().size() == 100000);
    CHECK(kept.get<hdr::content_length>()->value() == 100000);
    const auto before = written(kept);
    CHECK(kept.text() == before);
    CHECK(kept.raw("x-copy").size() == 200);
    kept.append("X-Bad", "a\r\nb");
    CHECK(kept.error().code == errc::injection);
    CHECK(kept.view(slots).error().code == errc::injection);
  }
  CHECK(memory.out == 0);
  // Nothing is taken from elsewhere.
  std::array<std::byte, 8192> stack;
  std::pmr::monotonic_buffer_resource local(stack.data(), stack.size(), std::pmr::null_memory_resource());
  const auto again = sip::parse(text, slots);
  std::size_t size = 0;
  {
    const test_support::no_allocations scope;
    sip::message kept(*again, &local);
    kept.decrement<hdr::max_forwards>().prepend<hdr::via>("SIP/2.0/UDP n");
    size = kept.text().size();
  }
  CHECK(size != 0);
}

TEST_CASE("R145 random edits of an owned message agree with a vector of pairs", "[R145]") {
  sip::field_storage<32> slots;
  const auto parsed = sip::parse(text, slots);
  const std::string plain = edit_model(*parsed).text();
  std::mt19937 random(3261);
  for (int sequence = 0; sequence < 1000; ++sequence) {
    const auto m = sip::parse(plain, slots);
    edit_model model(*m);
    sip::message kept(*m, std::pmr::new_delete_resource());
    for (int step = 0; step < 12 && !kept.failed(); ++step) {
      const bool fine = test_support::edit_step(kept, model, [&](std::size_t n) { return random() % n; });
      if (random() % 4 == 0 && fine) (void)kept.text();
      if (random() % 8 == 0) kept = sip::message(kept);
      const auto what = model.difference(kept);
      if (fine == kept.failed() || !what.empty())
        FAIL("sequence " << sequence << " step " << step << ": " << what);
    }
  }
}

TEST_CASE("message: memory that runs out is given back") {
  struct limited : std::pmr::memory_resource {
    std::size_t blocks = 0, live = 0;
    void* do_allocate(std::size_t n, std::size_t align) override {
      if (blocks == 0) throw std::bad_alloc();
      --blocks;
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
  sip::field_storage<32> slots;
  const auto m = sip::parse(text, slots);
  for (std::size_t blocks = 0; blocks < 2; ++blocks) {
    memory.blocks = blocks;
    CHECK_THROWS_AS(sip::message(*m, &memory), std::bad_alloc);
    CHECK(memory.live == 0);
  }
  // A step that cannot have the memory it needs has done nothing, and can be tried again.
  const std::string large(800, 'x'), uri = "<sip:" + large + ">";
  const std::function<void(sip::message&)> steps[] = {
      [&](sip::message& e) { e.append("X-A", large); },
      [&](sip::message& e) { e.set("Subject", large); },
      [&](sip::message& e) { e.set<hdr::contact>(uri); },
      [&](sip::message& e) { e.insert_before("To", "X-A", large); },
      [&](sip::message& e) { e.replace("To", 0, uri); },
      [&](sip::message& e) { e.replace_value<hdr::via>(1, "SIP/2.0/UDP a;branch=" + large); },
      [&](sip::message& e) { e.insert_value<hdr::via>(1, "SIP/2.0/UDP a;branch=" + large); },
      [&](sip::message& e) { e.request_uri("sip:" + large); },
      [&](sip::message& e) { e.body("text/plain", large); },
      [&](sip::message& e) { e.body("text/" + large, large); },
  };
  for (const auto& step : steps) {
    memory.blocks = 2;
    sip::message kept(*m, &memory);
    const std::string before(kept.text());
    const auto written = [&kept] {
      std::string out;
      string_sink sink(out);
      REQUIRE(kept.write(sink));
      return out;
    };
    memory.blocks = 0;
    CHECK_THROWS_AS(step(kept), std::bad_alloc);
    CHECK((!kept.failed() && written() == before));
    memory.blocks = 4;
    step(kept);
    CHECK((!kept.failed() && written() != before));
  }
  CHECK(memory.live == 0);
}

TEST_CASE("message: one that was moved from may be changed") {
  counting_resource memory;
  {
    sip::field_storage<32> slots;
    const auto m = sip::parse(text, slots);
    sip::message a(*m, &memory);
    const sip::message b = std::move(a);
    a.append("X-Note", "1");
    CHECK(a.raw("x-note").size() == 1);
    CHECK(b.fields().size() == m->field_count());
  }
  CHECK(memory.out == 0);
}

TEST_CASE("D66 a message whose arena is full of replaced bodies says so, and goes on once brought together",
          "[message][D66]") {
  sip::field_storage<8> slots;
  const auto view = sip::parse("OPTIONS sip:a SIP/2.0\r\nContent-Type: a/b\r\n\r\n", slots);
  REQUIRE(view);
  std::string body(max_input / 2 + 1, 'a');
  sip::message kept(*view, std::pmr::new_delete_resource());
  kept.body(body);
  REQUIRE(!kept.failed());
  body.front() = 'b';
  sip::message together(kept);
  kept.body(body);
  CHECK(kept.error().code == errc::too_small);
  together.body(body);
  CHECK(!together.failed());
  CHECK(together.body().text() == body);
  body.resize(max_input + 1);
  CHECK(together.body(body).error() == fault{errc::too_long, rule::message_body, 0});
}

namespace {

/// A handle of a pool that is not reached through a memory_ref.
struct pool {
  std::pmr::memory_resource* from;
  [[nodiscard]] void* allocate(std::size_t n, std::size_t alignment) const {
    return from->allocate(n, alignment);
  }
  void deallocate(void* p, std::size_t n, std::size_t alignment) const { from->deallocate(p, n, alignment); }
};

}  // namespace

TEST_CASE("message: the memory may be any handle that can be copied") {
  using pooled = owning<sip::edit, pool>;
  STATIC_REQUIRE(sizeof(pooled) < sizeof(sip::message));
  counting_resource memory;
  {
    sip::field_storage<32> slots;
    const auto m = sip::parse(text, slots);
    pooled a(*m, pool{&memory});
    a.append("X-Note", std::string(2000, 'x'));
    pooled b(a);
    const pooled c = std::move(a);
    CHECK(b == c);
    CHECK(b.text() == written(c));
    CHECK(b.resource().from == &memory);
  }
  CHECK(memory.blocks > 4);
  CHECK(memory.out == 0);
}
