// The state of an edit: a step that is refused leaves it as it was, whatever the size of the arena; texts of
// the edit itself are as good for a step as copies of them.

#include <catch2/catch.hpp>
#include <memory>
#include <memory_resource>
#include <random>
#include <string>
#include <vector>

#include "sipwire/edit/arena.hpp"
#include "sipwire/sip/message.hpp"
#include "support/edit_model.hpp"
#include "support/edit_steps.hpp"

using namespace sipwire;
namespace hdr = sip::hdr;
using test_support::edit_state;

namespace {

constexpr std::string_view invite =
    "INVITE sip:bob@b.example SIP/2.0\r\nVia: SIP/2.0/UDP "
    "a.example;branch=z9hG4bKx;rport;received=1.1.1.1;rport=6, "
    "SIP/2.0/TCP c;branch=z9hG4bKy\r\nMax-Forwards: 70\r\nTo: <sip:bob@b>\r\nFrom: "
    "<sip:a@a>;tag=1\r\nCall-ID: x@y\r\nCSeq: 1 INVITE\r\n"
    "Route: <sip:p1;lr>, <sip:p2;lr>\r\nRoute: <sip:p3;lr>\r\nContact: <sip:a@10.0.0.1>, \"q\" "
    "<sip:z>\r\nContent-Type: text/plain\r\n"
    "Content-Encoding: gzip\r\nX-Host: 192.0.2.77\r\nContent-Length: 4\r\nContent-Length: 04\r\n\r\nbody";
constexpr std::string_view no_length =
    "OPTIONS sip:b SIP/2.0\r\nVia: SIP/2.0/UDP a;rport\r\nRoute: <sip:p>\r\nc: text/plain\r\n\r\nbody";

using change = void (*)(sip::edit&);
constexpr change changes[] = {
    [](sip::edit& e) { e.request_uri("sip:somebody@192.0.2.4"); },
    [](sip::edit& e) { e.append("X-A", "aaaa"); },
    [](sip::edit& e) { e.prepend("X-B", "b"); },
    [](sip::edit& e) { e.set("Route", "<sip:new;lr>"); },
    [](sip::edit& e) { e.set<hdr::subject>("hello"); },
    [](sip::edit& e) { e.replace("Route", 0, "<sip:x;lr>"); },
    [](sip::edit& e) { e.insert_value<hdr::via>(0, "SIP/2.0/UDP q;branch=z9hG4bKq"); },
    [](sip::edit& e) { e.replace_value<hdr::via>(0, "SIP/2.0/UDP w"); },
    [](sip::edit& e) { e.body("application/sdp", "v=0 and so on and on"); },
    [](sip::edit& e) { e.body("longer body than before"); },
    [](sip::edit& e) { e.drop_body(); },
    [](sip::edit& e) { e.set_content_length(); },
    [](sip::edit& e) { e.received_from("192.0.2.1", 5060); },
    [](sip::edit& e) { e.decrement<hdr::max_forwards>(); },
    [](sip::edit& e) { e.remove_value<hdr::via>(0); },
    [](sip::edit& e) { e.remove_value<hdr::route>(1); },
    [](sip::edit& e) { e.remove_value<hdr::contact>(1); },
    [](sip::edit& e) { e.insert_after("Via", "X-C", "cc"); },
    [](sip::edit& e) { e.remove("Content-Type"); },
    [](sip::edit& e) {
      e.set<hdr::from>(sip::name_addr_parts{"N", "sip:w@w", "t"});
    },
};

}  // namespace

TEST_CASE("edit state: a step that is refused for want of room leaves what was, at every size of the arena",
          "[edit]") {
  std::mt19937 random(3);
  for (const auto text : {invite, no_length}) {
    sip::field_storage<64> slots;
    const auto m = sip::parse(text, slots);
    REQUIRE(m);
    const std::size_t base = m->field_count() * sip::edit::bytes_per_field;
    for (int round = 0; round < 40; ++round) {
      std::vector<change> program(4);
      for (auto& step : program) step = changes[random() % std::size(changes)];
      alignas(8) std::byte large[8192];
      sip::edit whole(*m, large);
      std::vector<std::string> states{edit_state(whole)};
      for (const auto step : program) {
        step(whole);
        states.push_back(edit_state(whole));
      }
      std::size_t most = 0;
      for (std::size_t size = base; most != program.size() && size < base + 1500; size += 1 + size % 7) {
        const auto arena = std::make_unique<std::byte[]>(size);
        sip::edit e(*m, {arena.get(), size});
        std::size_t done = 0;
        for (; done < program.size(); ++done) {
          program[done](e);
          if (e.failed()) break;
        }
        if (edit_state(e) != states[done])
          FAIL("round " << round << " arena " << size << " step " << done << "\n" << edit_state(e));
        if (whole.failed() && e.error() == whole.error()) break;
        if (e.failed() && (e.error().code != errc::too_small || e.error().needed() <= size / 4 * 4))
          FAIL("round " << round);
        if (done < most) FAIL("more room did less");
        most = done;
      }
    }
  }
}

TEST_CASE("edit state: texts of the edit itself are as good as copies", "[edit]") {
  std::mt19937 random(1);
  const auto below = [&random](std::size_t n) { return n == 0 ? 0 : random() % n; };
  std::size_t fine = 0;
  for (int round = 0; round < 60; ++round) {
    sip::field_storage<64> slots;
    const auto m = sip::parse(invite, slots);
    REQUIRE(m);
    const auto arena = std::make_unique<std::byte[]>(65536),
               twin_arena = std::make_unique<std::byte[]>(65536);
    sip::message kept(*m, std::pmr::new_delete_resource());
    sip::edit fixed(*m, {arena.get(), 65536});
    sip::edit twin(*m, {twin_arena.get(), 65536});
    for (int step = 0; step < 20; ++step) {
      const auto texts = test_support::texts_of(kept);
      const auto i = below(texts.size()), j = below(texts.size());
      std::string_view a = texts[i], b = texts[j].substr(0, 3000);
      if (below(8) == 0 && a.size() > 2) a = a.substr(below(2), 1 + below(a.size() - 2));
      const auto which = below(test_support::operand_steps);
      const auto k = below(3);
      const std::string copy_of_a(a), copy_of_b(b);
      // Most texts do not fit most steps, and errors stick: now and then will do.
      sip::message trial(twin, std::pmr::new_delete_resource());
      test_support::operand_step(trial, which, copy_of_a, copy_of_b, k);
      if (trial.failed() && below(30) != 0) continue;
      test_support::operand_step(twin, which, copy_of_a, copy_of_b, k);
      // Those of the fixed arena are found by their number; they say the same, or else it has failed.
      const auto own = test_support::texts_of(fixed);
      if (own.size() == texts.size() && own[i].find(copy_of_a) != std::string_view::npos) {
        const auto at = own[i].find(copy_of_a);
        test_support::operand_step(fixed, which, own[i].substr(at, a.size()), own[j].substr(0, 3000), k);
      } else {
        test_support::operand_step(fixed, which, copy_of_a, copy_of_b, k);
      }
      test_support::operand_step(kept, which, a, b, k);
      REQUIRE(kept.error() == twin.error());
      REQUIRE(fixed.error() == twin.error());
      if (edit_state(kept) != edit_state(twin) || edit_state(fixed) != edit_state(twin))
        FAIL("round " << round << " step " << step << " which " << which << "\n"
                      << copy_of_a << "\n"
                      << copy_of_b);
      if (twin.failed()) break;
      ++fine;
      if (const auto what = test_support::reread_difference(twin); !what.empty()) FAIL(what);
      if (twin.size() > 8000) break;
    }
  }
  CHECK(fine > 250);
}

TEST_CASE("edit state: an arena of nothing, a message of nothing", "[edit]") {
  sip::field_storage<1> slots;
  const auto m = sip::parse("OPTIONS sip:a SIP/2.0\r\n\r\n", slots);
  REQUIRE(m);
  sip::edit e(*m, {});
  CHECK_FALSE(e.failed());
  CHECK(e.size() == 25);
  CHECK(e.append("X-A", "y").error() == fault{errc::too_small, rule::none, 8});
  CHECK(e.size() == 25);
  sip::edit f(*m, {});
  CHECK(f.set_content_length().error().code == errc::too_small);
  CHECK(f.fields().empty());
  sip::edit g(*m, {});
  CHECK(g.remove("X").remove_first<hdr::via>().received_from("192.0.2.1", 1).error().code == errc::absent);
  const auto copy = sip::parse("INVITE sip:a SIP/2.0\r\nVia: SIP/2.0/UDP a\r\n\r\n", slots);
  REQUIRE(copy);
  sip::edit none(*copy, {});
  CHECK(none.error().code == errc::too_small);
  CHECK(none.fields().empty());
  CHECK(none.request_uri().text() == "sip:a");
}
