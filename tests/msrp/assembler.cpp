#include "sipwire/msrp/assembler.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sipwire/msrp/assembly.hpp"
#include "sipwire/msrp/message_store.hpp"
#include "sipwire/msrp/run_set.hpp"
#include "support/allocation.hpp"
#include "support/msrp_model.hpp"

namespace msrp = sipwire::msrp;
using msrp::assembled;
using msrp::continuation;
using msrp::octet_run;
using sipwire::errc;
using sipwire::fault;
using sipwire::rule;

namespace {

constexpr std::uint64_t most = ~std::uint64_t{0};

class dice {
 public:
  explicit dice(std::uint32_t seed) : state_(seed) {}
  std::uint32_t below(std::uint32_t n) {
    state_ = state_ * 1664525U + 1013904223U;
    return (state_ >> 8U) % n;
  }

 private:
  std::uint32_t state_;
};

msrp::byte_range from(std::uint64_t start) {
  msrp::byte_range range;
  range.start = start;
  return range;
}

/// An assembler in memory of its own, and chunks in one call.
template <std::size_t Messages = 4, std::size_t Runs = 8, std::size_t Bytes = 64>
struct bench {
  msrp::assembly_storage<Messages, Runs> room;
  std::array<char, Messages * Bytes> memory{};
  msrp::assembler<msrp::memory_store> in{room, msrp::memory_store(memory, Messages)};

  sipwire::result<assembled> chunk(std::string_view id, std::uint64_t start, std::string_view body, char flag,
                                   std::uint64_t session = 0) {
    (void)in.begin(id, from(start), session);
    (void)in.write(body);
    return in.end(*msrp::continuation_of(flag));
  }
  std::string content() {
    const auto size = in.current()->size();
    REQUIRE(size);
    return std::string(in.store().text(*in.current(), *size));
  }
};

bool is(const sipwire::result<assembled>& got, assembled expected) {
  return got && *got == expected;
}

std::vector<octet_run> runs_of(const msrp::run_set& set) {
  return {set.runs().begin(), set.runs().end()};
}

}  // namespace

TEST_CASE("Runs of octets join where they touch") {
  std::array<octet_run, 3> room;
  msrp::run_set set(room);
  CHECK(set.covers(0));
  CHECK(!set.covers(1));
  CHECK(set.end() == 0);
  CHECK(set.add({5, 5}));
  CHECK(set.runs().empty());
  CHECK(set.add({10, 20}));
  CHECK(set.add({30, 40}));
  CHECK(set.add({0, 5}));
  CHECK(runs_of(set) == std::vector<octet_run>{{0, 5}, {10, 20}, {30, 40}});
  CHECK(set.size() == 25);
  CHECK(set.covers(5));
  CHECK(!set.covers(6));
  // A fourth does not fit, and one that joins two does.
  CHECK(!set.add({6, 9}));
  CHECK(runs_of(set) == std::vector<octet_run>{{0, 5}, {10, 20}, {30, 40}});
  CHECK(set.add({20, 30}));
  CHECK(runs_of(set) == std::vector<octet_run>{{0, 5}, {10, 40}});
  CHECK(set.add({15, 16}));
  CHECK(set.add({7, 8}));
  CHECK(runs_of(set) == std::vector<octet_run>{{0, 5}, {7, 8}, {10, 40}});
  CHECK(set.add({3, 11}));
  CHECK(runs_of(set) == std::vector<octet_run>{{0, 40}});
  CHECK(set.add({most - 1, most}));
  CHECK(set.end() == most);
  set.clear();
  CHECK(set.size() == 0);
  msrp::run_set none;
  CHECK(!none.add({0, 1}));
}

TEST_CASE("Runs of octets agree with a set of octets") {
  dice random(1);
  for (int round = 0; round < 3000; ++round) {
    std::array<octet_run, 5> room;
    msrp::run_set set(room);
    std::array<bool, 64> octets{};
    for (int step = 0; step < 12; ++step) {
      const std::uint64_t first = random.below(64);
      const std::uint64_t last =
          first + random.below(std::min<std::uint32_t>(9, 65 - static_cast<std::uint32_t>(first)));
      auto after = octets;
      for (auto i = first; i < last; ++i) after[static_cast<std::size_t>(i)] = true;
      std::vector<octet_run> expected;
      for (std::uint64_t i = 0; i < 64; ++i) {
        if (!after[static_cast<std::size_t>(i)]) continue;
        if (!expected.empty() && expected.back().last == i) {
          ++expected.back().last;
        } else {
          expected.push_back({i, i + 1});
        }
      }
      const auto before = runs_of(set);
      const bool fits = expected.size() <= room.size();
      REQUIRE(set.add({first, last}) == fits);
      if (fits) octets = after;
      REQUIRE(runs_of(set) == (fits ? expected : before));
    }
  }
}

TEST_CASE("The chunks of RFC 4975 5.1, in order and not") {
  bench b;
  CHECK(is(b.chunk("4564dpWd", 1, "abcd", '+'), assembled::partial));
  CHECK(b.in.size() == 1);
  CHECK(b.in.find("4564dpWd") == b.in.current());
  CHECK(is(b.chunk("4564dpWd", 5, "EFGH", '$'), assembled::complete));
  CHECK(b.content() == "abcdEFGH");
  CHECK(b.in.size() == 0);
  CHECK(b.in.find("4564dpWd") == nullptr);

  CHECK(is(b.chunk("4564dpWd", 5, "EFGH", '$'), assembled::partial));
  CHECK(b.in.current()->size() == 8U);
  CHECK(b.in.current()->gaps() == 1);
  CHECK(b.in.current()->gap(0) == octet_run{0, 4});
  CHECK(is(b.chunk("4564dpWd", 1, "abcd", '+'), assembled::complete));
  CHECK(b.content() == "abcdEFGH");
}

TEST_CASE("A chunk alone is a message when it says so") {
  bench b;
  CHECK(is(b.chunk("abcd", 1, "hello", '$'), assembled::complete));
  CHECK(b.content() == "hello");
  // No body at all: 1-0/0.
  CHECK(is(b.chunk("abcd", 1, "", '$'), assembled::complete));
  CHECK(b.content().empty());
  CHECK(is(b.chunk("abcd", 1, "", '+'), assembled::partial));
  CHECK(b.in.current()->gaps() == 1);
  CHECK(b.in.current()->gap(0) == octet_run{0, msrp::assembly::unknown});
  // Whatever came before.
  CHECK(is(b.chunk("abcd", 20, "xyz", '+'), assembled::partial));
  CHECK(is(b.chunk("abcd", 1, "hello", '$'), assembled::complete));
  CHECK(b.content() == "hello");
}

TEST_CASE("An empty chunk may bring the end") {
  bench b;
  CHECK(is(b.chunk("abcd", 1, "hello", '+'), assembled::partial));
  CHECK(is(b.chunk("abcd", 6, "", '$'), assembled::complete));
  CHECK(b.content() == "hello");
}

TEST_CASE("Octets that come twice take the place of the first (RFC 4975 7.3.1)") {
  bench b;
  CHECK(is(b.chunk("abcd", 1, "aaaaaaaaaa", '+'), assembled::partial));
  CHECK(is(b.chunk("abcd", 6, "bbbbbbbbbb", '+'), assembled::partial));
  CHECK(is(b.chunk("abcd", 3, "cc", '+'), assembled::partial));
  CHECK(is(b.chunk("abcd", 16, "$", '$'), assembled::complete));
  CHECK(b.content() == "aaccabbbbbbbbbb$");
}

TEST_CASE("Messages come interleaved, and sessions keep them apart") {
  bench b;
  CHECK(is(b.chunk("aaaa", 1, "A", '+'), assembled::partial));
  CHECK(is(b.chunk("bbbb", 1, "B", '+'), assembled::partial));
  CHECK(is(b.chunk("aaaa", 1, "x", '+', 7), assembled::partial));
  CHECK(is(b.chunk("aaaa", 2, "1", '$'), assembled::complete));
  CHECK(b.content() == "A1");
  CHECK(is(b.chunk("aaaa", 2, "y", '$', 7), assembled::complete));
  CHECK(b.in.current()->session() == 7);
  CHECK(b.content() == "xy");
  CHECK(is(b.chunk("bbbb", 2, "2", '$'), assembled::complete));
  CHECK(b.content() == "B2");
}

TEST_CASE("A message that is aborted is forgotten") {
  bench b;
  CHECK(is(b.chunk("abcd", 1, "hel", '+'), assembled::partial));
  CHECK(is(b.chunk("abcd", 4, "l", '#'), assembled::aborted));
  CHECK(b.in.size() == 0);
  CHECK(is(b.chunk("abcd", 4, "lo", '$'), assembled::partial));
  CHECK(b.in.current()->gap(0) == octet_run{0, 3});
}

TEST_CASE("What is missing is told") {
  bench b;
  CHECK(is(b.chunk("abcd", 5, "..", '+'), assembled::partial));
  CHECK(is(b.chunk("abcd", 10, "..", '+'), assembled::partial));
  const auto& m = *b.in.current();
  REQUIRE(m.gaps() == 3);
  CHECK(m.gap(0) == octet_run{0, 4});
  CHECK(m.gap(1) == octet_run{6, 9});
  CHECK(m.gap(2) == octet_run{11, msrp::assembly::unknown});
  CHECK(!m.size());
  CHECK(m.received().size() == 4);
  CHECK(is(b.chunk("abcd", 16, "..", '$'), assembled::partial));
  REQUIRE(m.gaps() == 3);
  CHECK(m.gap(2) == octet_run{11, 15});
  CHECK(m.size() == 17U);
  CHECK(is(b.chunk("abcd", 1, "....", '+'), assembled::partial));
  REQUIRE(m.gaps() == 2);
  CHECK(m.gap(0) == octet_run{6, 9});
  CHECK(m.gap(1) == octet_run{11, 15});
}

TEST_CASE("Two ends, or octets behind the end, end the message") {
  const fault conflict{errc::conflict, rule::range_total, 0};
  bench b;
  CHECK(is(b.chunk("abcd", 5, "5678", '$'), assembled::partial));
  auto at_end = conflict;
  at_end.offset = 3;
  CHECK(b.chunk("abcd", 5, "567", '$').error() == at_end);
  CHECK(b.in.size() == 0);
  CHECK(is(b.chunk("abcd", 5, "5678", '$'), assembled::partial));
  CHECK(b.chunk("abcd", 9, "9", '+').error() == conflict);
  CHECK(b.in.size() == 0);
  CHECK(is(b.chunk("abcd", 9, "9", '+'), assembled::partial));
  at_end.offset = 4;
  CHECK(b.chunk("abcd", 5, "5678", '$').error() == at_end);
  CHECK(b.in.size() == 0);
  // From the first octet on a chunk may be the whole message, so its end is judged when it comes.
  CHECK(is(b.chunk("abcd", 5, "5678", '$'), assembled::partial));
  at_end.offset = 9;
  CHECK(b.chunk("abcd", 1, "123456789", '+').error() == at_end);
  CHECK(b.in.size() == 0);
  // The rest of a body hears it again.
  CHECK(is(b.chunk("abcd", 5, "5678", '$'), assembled::partial));
  REQUIRE(b.in.begin("abcd", from(8)));
  CHECK(b.in.write("8"));
  auto second = conflict;
  second.offset = 1;
  CHECK(b.in.write("9").error() == second);
  CHECK(b.in.write("9").error() == second);
  CHECK(b.in.end(continuation::more).error() == second);
  CHECK(b.in.end(continuation::more).error() == fault{errc::misplaced, rule::msrp_data, 0});
}

TEST_CASE("R130 Ranges size nothing", "[R130]") {
  bench<2, 3, 16> b;
  msrp::byte_range range = from(1);
  range.end = range.total = most;
  REQUIRE(b.in.begin("abcd", range));
  CHECK(b.in.write("x"));
  CHECK(is(b.in.end(continuation::complete), assembled::complete));
  CHECK(b.content() == "x");
  // Far away is not there.
  CHECK(b.chunk("abcd", most, "x", '$').error() == fault{errc::too_long, rule::msrp_data, 0});
  CHECK(b.chunk("abcd", std::uint64_t{1} << 63U, "x", '$').error() ==
        fault{errc::stopped, rule::msrp_data, 0});
  CHECK(b.chunk("abcd", 16, "xy", '$').error() == fault{errc::stopped, rule::msrp_data, 0});
  CHECK(is(b.chunk("abcd", 16, "x", '$'), assembled::partial));
  range.start = 0;
  CHECK(b.in.begin("abcd", range).error() == fault{errc::too_long, rule::byte_range, 0});
}

TEST_CASE("Limits of an assembler have codes of their own") {
  bench<2, 2, 16> b;
  CHECK(b.in.begin("abc").error() == fault{errc::syntax, rule::message_id, 0});
  CHECK(b.in.current() == nullptr);
  CHECK(b.in.write("x").error() == fault{errc::syntax, rule::message_id, 0});
  CHECK(b.in.end(continuation::complete).error() == fault{errc::syntax, rule::message_id, 0});
  // Messages at a time.
  CHECK(is(b.chunk("aaaa", 1, "a", '+'), assembled::partial));
  CHECK(is(b.chunk("bbbb", 1, "b", '+'), assembled::partial));
  CHECK(b.chunk("cccc", 1, "c", '$').error() == fault{errc::too_many, rule::message_id, 0});
  REQUIRE(b.in.oldest() != nullptr);
  CHECK(b.in.oldest()->message_id() == "aaaa");
  REQUIRE(b.in.begin("aaaa", from(2)));
  CHECK(b.in.oldest()->message_id() == "bbbb");
  b.in.drop(*b.in.oldest());
  CHECK(b.in.oldest() == nullptr);
  b.in.interrupt();
  CHECK(b.in.oldest()->message_id() == "aaaa");
  CHECK(is(b.chunk("cccc", 1, "c", '$'), assembled::complete));
  // Runs apart in one message.
  CHECK(is(b.chunk("aaaa", 3, "a", '+'), assembled::partial));
  CHECK(b.chunk("aaaa", 5, "a", '+').error() == fault{errc::too_many, rule::byte_range, 0});
  CHECK(is(b.chunk("aaaa", 2, "a", '+'), assembled::partial));
  CHECK(is(b.chunk("aaaa", 5, "a", '+'), assembled::partial));
  // Dropping the message under way refuses the rest of its chunk.
  REQUIRE(b.in.begin("aaaa", from(4)));
  b.in.drop(*b.in.current());
  CHECK(b.in.write("x").error() == fault{errc::stopped, rule::msrp_message, 0});
  CHECK(b.in.end(continuation::complete).error() == fault{errc::stopped, rule::msrp_message, 0});
  CHECK(b.in.size() == 0);

  std::array<char, 32> memory{};
  msrp::assembly_storage<2, 2> room;
  msrp::assembler capped(room, msrp::memory_store(memory, 2), msrp::assembler_options{5});
  CHECK(capped.begin("abcd", from(6)));
  CHECK(capped.begin("abcd", from(7)).error() == fault{errc::too_long, rule::byte_range, 0});
  CHECK(capped.begin("abcd", from(2)));
  CHECK(capped.write("123"));
  CHECK(capped.write("45").error() == fault{errc::too_long, rule::msrp_data, 4});
  CHECK(capped.begin("abcd", from(5)));
  CHECK(capped.write("5"));
}

TEST_CASE("A store in memory has nothing for more messages than it was made for") {
  std::array<char, 8> memory{};
  msrp::assembly_storage<3, 2> room;
  msrp::assembler in(room, msrp::memory_store(std::span(memory).first(4), 2));
  for (const std::string_view id : {"aaaa", "bbbb"}) {
    REQUIRE(in.begin(id));
    CHECK(in.write("xy"));
    CHECK(in.store().text(*in.current(), 2) == "xy");
  }
  REQUIRE(in.begin("cccc"));
  CHECK(in.write("xy").error() == fault{errc::stopped, rule::msrp_data, 0});
  CHECK(in.store().text(*in.current(), 2).empty());
  CHECK(std::string_view(memory.data(), memory.size()) == std::string_view("xyxy\0\0\0\0", 8));
  msrp::assembler none(room, msrp::memory_store({}, 0));
  REQUIRE(none.begin("aaaa"));
  CHECK(none.write("x").error() == fault{errc::stopped, rule::msrp_data, 0});
}

TEST_CASE("Stores may be functions, and may refuse messages") {
  std::string file;
  msrp::assembly_storage<1, 4> room;
  msrp::assembler in(
      room, msrp::function_store([&file](const msrp::assembly&, std::uint64_t at, std::string_view octets) {
        if (at + octets.size() > 100) return false;
        if (file.size() < at + octets.size()) file.resize(static_cast<std::size_t>(at) + octets.size());
        file.replace(static_cast<std::size_t>(at), octets.size(), octets);
        return true;
      }));
  CHECK(in.begin("abcd", from(4)));
  CHECK(in.write("def"));
  CHECK(is(in.end(continuation::complete), assembled::partial));
  CHECK(in.begin("abcd"));
  CHECK(in.write("abc"));
  CHECK(is(in.end(continuation::more), assembled::complete));
  CHECK(file == "abcdef");

  struct picky {
    std::vector<std::string>* log;
    bool opened(const msrp::assembly& m) {
      log->push_back("opened " + std::string(m.message_id()));
      return m.message_id() != "nope";
    }
    bool write(const msrp::assembly&, std::uint64_t at, std::string_view octets) {
      log->push_back(std::to_string(at) + " " + std::string(octets));
      return true;
    }
    void closed(const msrp::assembly& m, bool complete) {
      log->push_back("closed " + std::string(m.message_id()) + (complete ? " complete" : ""));
    }
  };
  std::vector<std::string> log;
  msrp::assembler other(room, picky{&log});
  CHECK(other.begin("nope").error() == fault{errc::stopped, rule::msrp_message, 0});
  CHECK(other.size() == 0);
  CHECK(other.begin("abcd"));
  CHECK(other.write("x"));
  CHECK(other.write(""));
  CHECK(is(other.end(continuation::complete), assembled::complete));
  CHECK(other.begin("efgh"));
  CHECK(is(other.end(continuation::aborted), assembled::aborted));
  CHECK(log == std::vector<std::string>{"opened nope", "opened abcd", "0 x", "closed abcd complete",
                                        "opened efgh", "closed efgh"});
}

TEST_CASE("A connection that breaks within a chunk loses no octet that came") {
  bench b;
  REQUIRE(b.in.begin("abcd"));
  CHECK(b.in.write("hel"));
  b.in.interrupt();
  CHECK(b.in.write("x").error() == fault{errc::misplaced, rule::msrp_data, 0});
  CHECK(is(b.chunk("abcd", 4, "lo", '$'), assembled::complete));
  CHECK(b.content() == "hello");
}

TEST_CASE("Assembling agrees with a naive model, and allocates nothing") {
  dice random(3);
  std::size_t complete = 0, conflicts = 0;
  for (int round = 0; round < 2000; ++round) {
    bench<4, 20, 40> b;
    test_support::naive_assembler model;
    for (int step = 0; step < 25; ++step) {
      const std::string id = "mess" + std::to_string(random.below(3));
      const std::uint64_t start = random.below(30);
      std::string body(random.below(10), static_cast<char>('a' + step));
      const char flag = "$+++++$#"[random.below(random.below(6) == 0 ? 8 : 7)];
      std::string expected;
      const auto verdict = model.chunk(id, start, body, flag, expected);
      sipwire::result<assembled> got = assembled::partial;
      {
        const test_support::no_allocations scope;
        (void)b.in.begin(id, from(start + 1));
        for (std::string_view rest = body; !rest.empty();
             rest.remove_prefix(std::min<std::size_t>(4, rest.size())))
          (void)b.in.write(rest.substr(0, 4));
        got = b.in.end(*msrp::continuation_of(flag));
      }
      if (verdict == test_support::naive_assembler::verdict::conflict) {
        ++conflicts;
        REQUIRE(!got);
        REQUIRE(got.error().code == errc::conflict);
      } else {
        REQUIRE(got);
        REQUIRE(static_cast<int>(*got) == static_cast<int>(verdict));
      }
      if (got && *got == assembled::complete) {
        ++complete;
        REQUIRE(b.content() == expected);
      }
      REQUIRE(b.in.size() == model.messages.size());
      for (const auto& [name, m] : model.messages) {
        const auto* const held = b.in.find(name);
        REQUIRE(held != nullptr);
        REQUIRE(held->received().size() == m.octets.size());
        REQUIRE(held->size() == m.end);
      }
    }
  }
  CHECK(complete > 500);
  CHECK(conflicts > 500);
}

TEST_CASE("Positions go beyond four gigabytes, to the last of 64 bits") {
  struct nothing {
    std::uint64_t last = 0;
    bool write(const msrp::assembly&, std::uint64_t at, std::string_view octets) {
      last = at + octets.size();
      return true;
    }
  };
  msrp::assembly_storage<1, 4> room;
  msrp::assembler in(room, nothing{});
  for (const std::uint64_t start : {std::uint64_t{1} << 32U, std::uint64_t{1} << 63U, most - 3}) {
    REQUIRE(in.begin("abcd", from(start)));
    REQUIRE(in.write("xy"));
    CHECK(in.store().last == start + 1);
    CHECK(is(in.end(continuation::complete), assembled::partial));
    CHECK(in.current()->size() == start + 1);
    CHECK(in.current()->gap(0) == octet_run{0, start - 1});
    in.drop(*in.current());
  }
  REQUIRE(in.begin("abcd", from(most - 1)));
  CHECK(in.write("xy").error() == fault{errc::too_long, rule::msrp_data, 1});
}

namespace {

struct disk_full {};

/// Does something in one of its functions, the one named by a letter.
struct meddling_store {
  std::function<void()>* act;
  char where;
  std::string* log;

  void note(char what) {
    *log += what;
    if (what == where) (*act)();
  }
  bool opened(const msrp::assembly&) {
    note('o');
    return true;
  }
  bool write(const msrp::assembly&, std::uint64_t, std::string_view) {
    note('w');
    return true;
  }
  void closed(const msrp::assembly&, bool complete) { note(complete ? 'c' : 'd'); }
};

template <class F>
bool throws(F&& f) {
  try {
    f();
  } catch (const disk_full&) {
    return true;
  }
  return false;
}

}  // namespace

TEST_CASE("D67 A store that throws refuses the chunk, and the assembler goes on", "[D67]") {
  for (const char where : {'o', 'w', 'c', 'd'}) {
    for (const bool open : {true, false}) {
      INFO("in " << where << ", chunk open " << open);
      std::function<void()> act = [] { throw disk_full(); };
      std::string log;
      msrp::assembly_storage<2, 2> room;
      msrp::assembler in(room, meddling_store{&act, '-', &log});
      REQUIRE(in.begin("first"));
      REQUIRE(in.write("abc"));
      // Of two chunks, the one before may still be open when the next begins.
      if (!open) REQUIRE(is(in.end(continuation::more), assembled::partial));
      in.store().where = where;
      fault error;
      if (where == 'o') {
        REQUIRE(throws([&] { (void)in.begin("second"); }));
        CHECK(in.current() == nullptr);
        CHECK(in.find("second") == nullptr);
        error = {errc::stopped, rule::msrp_message, 0};
      } else if (where == 'w') {
        REQUIRE(in.begin("first", from(4)));
        REQUIRE(throws([&] { (void)in.write("def"); }));
        error = {errc::stopped, rule::msrp_data, 0};
      } else {
        const auto flag = where == 'c' ? continuation::complete : continuation::aborted;
        REQUIRE(in.begin("first", from(4)));
        REQUIRE(in.write("def"));
        REQUIRE(throws([&] { (void)in.end(flag); }));
        CHECK(in.find("first") == nullptr);
        error = {errc::misplaced, rule::msrp_data, 0};
      }
      in.store().where = '-';
      const std::string before = log;
      CHECK(in.write("x").error() == error);
      CHECK(in.write("x").error() == error);
      CHECK(in.end(continuation::complete).error() == error);
      CHECK(in.end(continuation::complete).error() == fault{errc::misplaced, rule::msrp_data, 0});
      CHECK(log == before);
      // What came before stays, and is made whole.
      CHECK(in.size() == (where == 'o' || where == 'w' ? 1 : 0));
      if (where == 'c' || where == 'd') continue;
      CHECK(in.find("first")->received().end() == 3);
      REQUIRE(in.begin("first", from(4)));
      REQUIRE(in.write("def"));
      CHECK(is(in.end(continuation::complete), assembled::complete));
    }
  }
}

TEST_CASE("D67 A second write() that throws keeps what the first brought", "[D67]") {
  std::function<void()> act = [] { throw disk_full(); };
  std::string log;
  msrp::assembly_storage<2, 2> room;
  msrp::assembler in(room, meddling_store{&act, '-', &log});
  REQUIRE(in.begin("first", from(11)));
  REQUIRE(in.write("abc"));
  in.store().where = 'w';
  REQUIRE(throws([&] { (void)in.write("def"); }));
  CHECK(in.write("def").error() == fault{errc::stopped, rule::msrp_data, 3});
  CHECK(runs_of(in.find("first")->received()) == std::vector<octet_run>{{10, 13}});
}

TEST_CASE("D67 A store whose closed() throws in drop() leaves the open chunk of another message alone",
          "[D67]") {
  std::function<void()> act = [] { throw disk_full(); };
  std::string log;
  msrp::assembly_storage<2, 2> room;
  msrp::assembler in(room, meddling_store{&act, 'd', &log});
  REQUIRE(in.begin("other"));
  REQUIRE(is(in.end(continuation::more), assembled::partial));
  REQUIRE(in.begin("first"));
  REQUIRE(in.write("abc"));
  REQUIRE(throws([&] { in.drop(*in.oldest()); }));
  CHECK(in.find("other") == nullptr);
  CHECK(in.write("def"));
  CHECK(is(in.end(continuation::complete), assembled::complete));
  // The one whose chunk is open is refused.
  REQUIRE(in.begin("first"));
  REQUIRE(throws([&] { in.drop(*in.current()); }));
  CHECK(in.write("x").error() == fault{errc::stopped, rule::msrp_message, 0});
  // Two ends forget it as well.
  REQUIRE(in.begin("first", from(2)));
  REQUIRE(is(in.end(continuation::complete), assembled::partial));
  REQUIRE(in.begin("first", from(3)));
  REQUIRE(throws([&] { (void)in.end(continuation::complete); }));
  CHECK(in.size() == 0);
  CHECK(in.end(continuation::complete).error() == fault{errc::misplaced, rule::msrp_data, 0});
}

TEST_CASE("D64 A store may drop messages, and may not call what calls it", "[D64]") {
  for (const char where : {'o', 'w', 'c', 'd'}) {
    INFO("in " << where);
    std::function<void()> act;
    std::string log;
    msrp::assembly_storage<3, 2> room;
    msrp::assembler in(room, meddling_store{&act, '-', &log});
    REQUIRE(in.begin("other"));
    REQUIRE(is(in.end(continuation::more), assembled::partial));
    std::vector<fault> said;
    act = [&] {
      in.store().where = '-';
      if (in.find("other") != nullptr) in.drop(*in.find("other"));
      said.push_back(in.begin("inner").error());
      said.push_back(in.write("x").error());
      said.push_back(in.end(continuation::complete).error());
      in.store().where = where;
    };
    in.store().where = where;
    REQUIRE(in.begin("first"));
    REQUIRE(in.write("abc"));
    CHECK(is(in.end(where == 'd' ? continuation::aborted : continuation::complete),
             where == 'd' ? assembled::aborted : assembled::complete));
    CHECK(said == std::vector<fault>(3, {errc::misplaced, rule::msrp_message, 0}));
    CHECK(in.size() == 0);
    CHECK(in.current()->message_id() == "first");
  }
}

TEST_CASE("D64 A store that drops the message it writes, or interrupts the chunk, ends the chunk", "[D64]") {
  std::function<void()> act;
  std::string log;
  msrp::assembly_storage<3, 2> room;
  msrp::assembler in(room, meddling_store{&act, '-', &log});
  REQUIRE(in.begin("first"));
  REQUIRE(in.write("abc"));
  act = [&] { in.drop(*in.current()); };
  in.store().where = 'w';
  CHECK(in.write("def").error() == fault{errc::stopped, rule::msrp_message, 0});
  CHECK(in.size() == 0);
  CHECK(in.end(continuation::complete).error() == fault{errc::stopped, rule::msrp_message, 0});
  act = [&] { in.interrupt(); };
  in.store().where = '-';
  REQUIRE(in.begin("first"));
  REQUIRE(in.write("abc"));
  in.store().where = 'w';
  CHECK(in.write("def").error() == fault{errc::stopped, rule::msrp_data, 3});
  CHECK(in.find("first")->received().end() == 3);
  CHECK(in.end(continuation::complete).error() == fault{errc::misplaced, rule::msrp_data, 0});
}

TEST_CASE("D64 An assembler copied in a function of its store may be called", "[D64]") {
  for (const char where : {'o', 'w', 'c', 'd'}) {
    INFO("in " << where);
    std::function<void()> act;
    std::string log;
    msrp::assembly_storage<3, 2> room;
    msrp::assembler in(room, meddling_store{&act, where, &log});
    std::optional<msrp::assembler<meddling_store>> copy;
    act = [&] {
      copy.emplace(in);
      copy->store().where = '-';
    };
    REQUIRE(in.begin("first"));
    REQUIRE(in.write("abc"));
    REQUIRE(in.end(where == 'd' ? continuation::aborted : continuation::complete));
    REQUIRE(copy);
    CHECK(copy->begin("second"));
    CHECK(copy->write("abc"));
    CHECK(copy->end(continuation::complete));
  }
}
