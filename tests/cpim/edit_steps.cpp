// Steps of a CPIM edit agree with a naive model, are whole or not done at all, for every arena; and what they
// are given may be read from the message that changes.

#include <catch2/catch.hpp>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "sipwire/cpim/detail/edited_headers.hpp"
#include "sipwire/cpim/edit.hpp"
#include "support/allocation.hpp"
#include "support/cpim.hpp"
#include "support/cpim_edit_model.hpp"

using namespace sipwire;
using test_support::cpim_edit_model;
using test_support::edit_state;

namespace {

constexpr std::string_view texts[] = {
    "From:;x=1 Ann <im:a>\r\nTo: <im:b>\r\nNS: d <urn:ietf:params:imdn>\r\nSubject: odd\r\nd.Message-ID: "
    "m1\r\n"
    "d.IMDN-Record-Route: <sip:r1>\r\nd.IMDN-Route: <sip:me>\r\nX: y\r\n\r\nContent-Type: "
    "text/plain\r\n\r\nhi",
    "X: y\r\nNS: imdn <urn:x>\r\n\r\n\r\nx",
    "NS: <urn:ietf:params:imdn>\r\nIMDN-Route: <sip:me>\r\nNS: d <urn:d>\r\nd.A: b\r\n\r\n\r\n",
    "\r\n\r\nx",
};

std::string written(const cpim::edit& e) {
  std::string out;
  string_sink sink(out);
  REQUIRE(e.write(sink));
  return out;
}

}  // namespace

TEST_CASE("CPIM edit: random steps agree with a vector of lines", "[cpim][edit]") {
  std::minstd_rand random(3862);
  const auto pick = [&random](std::size_t n) { return static_cast<std::size_t>(random()) / 16 % n; };
  for (const auto text : texts) {
    for (int sequence = 0; sequence < 60; ++sequence) {
      const auto m = test_support::read_cpim(text);
      REQUIRE(m);
      alignas(8) std::byte arena[8192];
      cpim::edit e(*m, arena);
      cpim_edit_model model(*m);
      REQUIRE(model.difference(e) == "");
      for (int step = 0; step < 30 && !e.failed(); ++step) {
        const std::string before = edit_state(e);
        cpim_edit_model trial(model);
        const bool fine = test_support::cpim_edit_step(e, trial, pick);
        INFO("sequence " << sequence << ", step " << step << "\n" << before);
        REQUIRE(fine != e.failed());
        if (fine) {
          model = trial;
          const auto what = model.difference(e);
          if (!what.empty()) FAIL(what);
        } else {
          REQUIRE(edit_state(e) == before);
        }
      }
    }
  }
}

TEST_CASE("CPIM edit: a step is whole or not done, for every arena", "[cpim][edit]") {
  using step = void (*)(cpim::edit&, const cpim::message_view&);
  const step steps[] = {
      [](cpim::edit& e, const cpim::message_view&) { e.append("d.Original-To", "<im:list>"); },
      [](cpim::edit& e, const cpim::message_view& m) { e.replace(*m.find("d.Message-ID"), "another"); },
      [](cpim::edit& e, const cpim::message_view& m) { e.insert_before(*m.find("To"), "cc", "<im:c>"); },
      [](cpim::edit& e, const cpim::message_view&) { e.ns("q", "urn:q:x"); },
      [](cpim::edit& e, const cpim::message_view&) {
        e.record_route({"R", "sip:relay"});
      },
      [](cpim::edit& e, const cpim::message_view&) {
        e.original_to({"", "im:list"});
      },
      [](cpim::edit& e, const cpim::message_view& m) { e.remove(*m.find("X")); },
  };
  // Without IMDN two headers are added, and none if there is room for one.
  const std::string bare = "To: <im:b>\r\nd: 1\r\nX: y\r\n\r\n\r\n";
  for (const std::string& text : {std::string(texts[0]), bare}) {
    const auto m = test_support::read_cpim(text);
    REQUIRE(m);
    for (const auto& change : steps) {
      if (text == bare && (&change == &steps[0] || &change == &steps[1])) continue;
      const std::size_t base = m->field_count() * cpim::edit::bytes_per_header;
      std::size_t needed = 0;
      for (std::size_t size = base; size <= base + 400; ++size) {
        const auto arena = std::make_unique<std::byte[]>(size);
        cpim::edit e(*m, {arena.get(), size});
        REQUIRE_FALSE(e.failed());
        const std::string before = edit_state(e);
        change(e, *m);
        if (e.failed()) {
          REQUIRE(e.error().code == errc::too_small);
          REQUIRE(edit_state(e) == before);
          REQUIRE(e.error().needed() > size / 4 * 4);
          needed = e.error().needed();
        } else {
          // What it asked for was enough, and no less was.
          REQUIRE((needed == 0 || size == needed || size > needed));
          if (needed != 0) REQUIRE(size / 4 * 4 == size);
          CHECK(test_support::read_cpim(std::string_view(written(e))).has_value());
          break;
        }
      }
    }
  }
}

TEST_CASE("CPIM edit: operands may come from the edit itself", "[cpim][edit]") {
  const auto run = [](bool copies) {
    const auto m = test_support::read_cpim(texts[0]);
    alignas(8) std::byte arena[8192];
    cpim::edit e(*m, arena);
    std::vector<std::unique_ptr<std::string>> kept;
    const auto operand = [&](std::string_view text) -> std::string_view {
      return copies ? *kept.emplace_back(std::make_unique<std::string>(text)) : text;
    };
    e.append("X-A", "first");
    for (const char* name : {"X-A", "X", "To"}) {
      e.append(operand(e.find(name)->name()), operand(e.find(name)->value()));
      e.insert_before(*e.find(name), operand(e.find(name)->name()), operand(e.find(name)->value()));
      e.replace(*e.find(name), operand(e.find(name)->value()));
      e.replace(*e.find(name), operand(e.find("To")->value()));
    }
    e.original_to({"", operand(e.from()->uri().text())});
    e.append(operand(e.find("d.Original-To")->prefix()).empty() ? "?" : "d.X-B",
             operand(e.find("d.Original-To")->value()));
    CHECK(e.error() == fault{});
    return written(e);
  };
  CHECK(run(true) == run(false));
}

TEST_CASE("CPIM edit: reads see every change at once, and allocate nothing", "[cpim][edit]") {
  const auto m = test_support::read_cpim(texts[0]);
  REQUIRE(m);
  alignas(8) std::byte arena[8192];
  bool good = true;
  {
    const test_support::no_allocations scope;
    cpim::edit e(*m, arena);
    good = good && e.from()->uri().text() == "im:a" && e.to().size() == 1 && !e.changed();
    e.append("To", "<im:c>").replace(*e.find("From"), "<im:z>").ns("q", "urn:q:x").append("q.Y", "1");
    good = good && e.from()->uri().text() == "im:z" && e.to().size() == 2 && e.changed();
    good = good && e.find("From")->params().find("x")->value() == "1";
    good = good && e.find("urn:q:x", "Y")->value() == "1" && e.ns().size() == 2;
    good = good && e.find("urn:ietf:params:imdn", "Message-ID")->kind() == cpim::header_kind::message_id;
    good = good && e.date_time().error().code == errc::absent;
    e.pop_route("sip:me");
    good = good && e.raw(cpim::header_kind::imdn_route).empty() && e.field_count() == 10;
    good = good && e.content().body().text() == "hi";
    e.append("From", "<im:again>");
    good = good && e.failed() && e.from()->uri().text() == "im:z";
  }
  CHECK(good);
}
