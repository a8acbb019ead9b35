#include "sipwire/msrp/chunker.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/allocation.hpp"
#include "support/event_log.hpp"
#include "support/meddled_sink.hpp"
#include "support/msrp_receiver.hpp"

namespace msrp = sipwire::msrp;
using sipwire::errc;
using sipwire::fault;
using sipwire::rule;
using test_support::broken_pipe;
using test_support::meddled_sink;

namespace {

class dice {
 public:
  explicit dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t operator()() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EB;
    return z ^ (z >> 31U);
  }
  std::size_t below(std::size_t n) { return static_cast<std::size_t>((*this)() % n); }

 private:
  std::uint64_t state_;
};

/// Ids in the order given, the last one again and again.
struct listed {
  std::vector<std::string> ids;
  std::size_t drawn = 0;
  msrp::transact_id operator()() { return msrp::transact_id(ids[std::min(drawn++, ids.size() - 1)]); }
};

/// Ids one after another.
struct counted {
  unsigned n = 0;
  msrp::transact_id operator()() { return msrp::transact_id("tid" + std::to_string(1000 + n++)); }
};

msrp::message_to_send message(std::optional<std::uint64_t> size = {}) {
  return {"msrp://b.example:8493/b;tcp", "msrp://a.example:7394/a;tcp", "12339sdqwer", "text/plain", size};
}

/// A chunker with room of its own.
struct sender {
  std::array<char, 1024> room;
  msrp::chunker out;
  explicit sender(const msrp::message_to_send& what) {
    auto made = msrp::chunker::make(what, room);
    REQUIRE(made);
    out = *made;
  }
  explicit sender(std::optional<std::uint64_t> size = {}) : sender(message(size)) {}
};

std::string chunk_text(const std::string& id, const std::string& range, const std::string& body, char flag) {
  return "MSRP " + id +
         " SEND\r\nTo-Path: msrp://b.example:8493/b;tcp\r\nFrom-Path: msrp://a.example:7394/a;tcp\r\n"
         "Message-ID: 12339sdqwer\r\n" +
         "Byte-Range: " + range + "\r\nContent-Type: text/plain\r\n\r\n" + body + "\r\n-------" + id + flag +
         "\r\n";
}

/// What a receiver makes of a stream, fed in pieces.
struct received {
  test_support::msrp_receiver on;
  explicit received(std::string_view stream, std::size_t piece = 1460) {
    for (std::size_t i = 0; i < stream.size(); i += piece) REQUIRE(on.in.feed(stream.substr(i, piece), on));
    REQUIRE(on.in.finish());
    REQUIRE(on.problems.empty());
    REQUIRE(on.faults.empty());
  }
};

}  // namespace

TEST_CASE("The message of RFC 4975 5.1 in two chunks") {
  sender s(8);
  std::string text;
  sipwire::string_sink out(text);
  listed ids{{"dkei38sd", "dkei38ia"}};
  CHECK(s.out.transact_id().empty());
  CHECK(s.out.begin(out, ids));
  CHECK(s.out.transact_id() == "dkei38sd");
  CHECK(s.out.send(out, "abcd").value_or(0) == 4);
  CHECK(s.out.open());
  CHECK(s.out.interrupt(out));
  CHECK(s.out.position() == 4);
  CHECK(s.out.chunk(out, "EFGH", true, ids));
  CHECK(s.out.finished());
  CHECK(text == chunk_text("dkei38sd", "1-*/8", "abcd", '+') + chunk_text("dkei38ia", "5-8/8", "EFGH", '$'));
  CHECK(received(text).on.messages ==
        std::vector<std::pair<std::string, std::string>>{{"12339sdqwer", "abcdEFGH"}});
}

TEST_CASE("Ranges and flags of every kind of chunk") {
  const auto first_of = [](std::optional<std::uint64_t> size, const std::string& body, bool last) {
    sender s(size);
    std::string text;
    sipwire::string_sink out(text);
    counted ids;
    REQUIRE(s.out.chunk(out, body, last, ids));
    return received(text).on.chunks.front();
  };
  CHECK(first_of(0, "", true) == "1-0/0$");
  CHECK(first_of({}, "", true) == "1-0/0$");
  CHECK(first_of({}, "", false) == "1-0/*+");
  CHECK(first_of(3, "abc", true) == "1-3/3$");
  CHECK(first_of({}, "abc", true) == "1-3/3$");
  CHECK(first_of({}, "abc", false) == "1-3/*+");
  CHECK(first_of(9, "abc", false) == "1-3/9+");
  // More than 2048 octets must be interruptible (RFC 4975 7.1.1).
  CHECK(first_of({}, std::string(2048, 'x'), false) == "1-2048/*+");
  CHECK(first_of({}, std::string(2049, 'x'), false) == "1-*/*+");
  CHECK(first_of(2049, std::string(2049, 'x'), true) == "1-*/2049$");
}

TEST_CASE("Everything a chunk can say, in its place (RFC 4975 7.1)") {
  auto what = message(3);
  what.success_report = true;
  what.failure_report = msrp::failure_reporting::partial;
  const sipwire::mime::header_to_write headers[] = {
      {"Content-ID", "<a@b>"}, {"X-More", "yes, please"}, {"content-disposition", "render"}};
  what.headers = headers;
  sender s(what);
  std::string text;
  sipwire::string_sink out(text);
  listed ids{{"abcd"}};
  CHECK(s.out.chunk(out, "abc", true, ids));
  CHECK(text ==
        "MSRP abcd SEND\r\nTo-Path: msrp://b.example:8493/b;tcp\r\n"
        "From-Path: msrp://a.example:7394/a;tcp\r\nMessage-ID: 12339sdqwer\r\nSuccess-Report: yes\r\n"
        "Failure-Report: partial\r\nByte-Range: 1-3/3\r\nX-More: yes, please\r\nContent-ID: <a@b>\r\n"
        "content-disposition: render\r\nContent-Type: text/plain\r\n\r\nabc\r\n-------abcd$\r\n");
}

TEST_CASE("A message is judged before a chunk of it is written") {
  std::array<char, 1024> room;
  const auto fault_of = [&room](const msrp::message_to_send& what) {
    return msrp::chunker::make(what, room).error();
  };
  auto what = message();
  what.to_path = "msrp://b:1/x;tcp\r\nX: y";
  CHECK(fault_of(what) == fault{errc::injection, rule::to_path, 16});
  what = message();
  what.from_path = "sip:a@b";
  CHECK(fault_of(what).rule == rule::from_path);
  what = message();
  what.message_id = "abc";
  CHECK(fault_of(what) == fault{errc::truncated, rule::message_id, 3});
  what = message();
  what.content_type = "text";
  CHECK(fault_of(what).code == errc::truncated);
  what = message();
  what.content_type = "text/plain\r\n\r\nx";
  CHECK(fault_of(what).code == errc::injection);
  what = message(~std::uint64_t{0});
  CHECK(fault_of(what) == fault{errc::out_of_range, rule::range_total, 0});
  const auto with = [&](std::string_view name, std::string_view value) {
    const sipwire::mime::header_to_write headers[] = {{name, value}};
    what = message();
    what.headers = headers;
    return fault_of(what);
  };
  CHECK(with("Byte-Range", "1-1/1") == fault{errc::duplicate, rule::byte_range, 0});
  CHECK(with("To-Path", "msrp://b:1/x;tcp") == fault{errc::not_allowed, rule::message_header, 0});
  CHECK(with("Content-Type", "text/plain") == fault{errc::not_allowed, rule::message_header, 0});
  CHECK(with("Message-ID", "abcd") == fault{errc::duplicate, rule::message_header, 0});
  CHECK(with("X Y", "z") == fault{errc::bad_field_name, rule::hname, 0});
  CHECK(with("X", std::string_view("a\0b", 3)) == fault{errc::injection, rule::hval, 1});
  // The room it needs.
  const auto needed = msrp::chunker::make(message(), {}).error();
  CHECK(needed.code == errc::too_small);
  std::vector<char> exact(needed.needed());
  CHECK(msrp::chunker::make(message(), exact));
  CHECK(msrp::chunker::make(message(), std::span(exact).first(exact.size() - 1)).error() == needed);
}

TEST_CASE("Steps out of turn, and content of another size than was said, write nothing") {
  std::string text;
  sipwire::string_sink out(text);
  counted ids;
  const fault too_much{errc::conflict, rule::range_total, 0};
  {
    sender s(5);
    CHECK(s.out.chunk(out, "123456", false, ids).error() == too_much);
    CHECK(s.out.chunk(out, "1234", true, ids).error() == too_much);
    CHECK(s.out.send(out, "1").error() == fault{errc::misplaced, rule::msrp_data, 0});
    CHECK(s.out.interrupt(out).error() == fault{errc::misplaced, rule::end_line, 0});
    CHECK(s.out.finish(out).error() == fault{errc::misplaced, rule::end_line, 0});
    CHECK(text.empty());
    CHECK(s.out.begin(out, ids));
    const std::string begun = text;
    CHECK(s.out.send(out, "123456").error() == too_much);
    CHECK(s.out.begin(out, ids).error() == fault{errc::misplaced, rule::msrp_message, 0});
    CHECK(s.out.chunk(out, "12345", true, ids).error() == fault{errc::misplaced, rule::msrp_message, 0});
    CHECK(s.out.seek(0).error() == fault{errc::misplaced, rule::msrp_data, 0});
    CHECK(s.out.finish(out).error() == too_much);
    CHECK(text == begun);
    CHECK(s.out.send(out, "12345"));
    CHECK(s.out.finish(out));
    CHECK(s.out.chunk(out, "", true, ids).error() == fault{errc::misplaced, rule::msrp_message, 0});
    CHECK(s.out.abort_message(out, ids).error() == fault{errc::misplaced, rule::msrp_message, 0});
    CHECK(received(text).on.messages.front().second == "12345");
    CHECK(s.out.seek(6).error() == too_much);
  }
  msrp::chunker none;
  CHECK(none.finished());
  CHECK(none.chunk(out, "", true, ids).error() == fault{errc::misplaced, rule::msrp_message, 0});
  CHECK(none.seek(0));
  CHECK(none.begin(out, ids).error() == fault{errc::misplaced, rule::msrp_message, 0});
}

TEST_CASE("A message may be given up in a chunk and between chunks") {
  for (const bool within : {false, true}) {
    sender s;
    std::string text;
    sipwire::string_sink out(text);
    counted ids;
    REQUIRE(s.out.chunk(out, "abc", false, ids));
    if (within) {
      REQUIRE(s.out.begin(out, ids));
      REQUIRE(s.out.send(out, "def"));
    }
    REQUIRE(s.out.abort_message(out, ids));
    CHECK(s.out.finished());
    const received r(text);
    CHECK(r.on.aborted == 1);
    CHECK(r.on.chunks == std::vector<std::string>{"1-3/*+", "4-*/*#"});
    CHECK(r.on.messages.empty());
  }
}

TEST_CASE("What was lost can be sent again") {
  sender s(10);
  counted ids;
  std::string text;
  sipwire::string_sink out(text);
  REQUIRE(s.out.seek(5));
  REQUIRE(s.out.chunk(out, "56789", true, ids));
  REQUIRE(s.out.seek(0));
  CHECK(!s.out.finished());
  REQUIRE(s.out.chunk(out, "01234", false, ids));
  const received r(text);
  CHECK(r.on.chunks == std::vector<std::string>{"6-10/10$", "1-5/10+"});
  CHECK(r.on.messages.front().second == "0123456789");
}

TEST_CASE("R135 A transact-id that stands in the body is drawn again", "[R135]") {
  const std::string body = "before\r\n-------abcd$\r\nafter -------efgh+ and -------ijkl";
  sender s(body.size());
  std::string text;
  sipwire::string_sink out(text);
  listed ids{{"abcd", "efgh", "ijkl"}};
  REQUIRE(s.out.chunk(out, body, true, ids));
  CHECK(ids.drawn == 3);
  CHECK(s.out.transact_id() == "ijkl");
  CHECK(received(text).on.messages.front().second == body);
  // Whoever draws none that is fit writes nothing.
  sender other;
  std::string nothing;
  sipwire::string_sink none(nothing);
  listed same{{"abcd"}};
  CHECK(other.out.chunk(none, body, true, same).error() == fault{errc::conflict, rule::transact_id, 0});
  CHECK(same.drawn == 64);
  CHECK(other.out.begin(none, same, body).error() == fault{errc::conflict, rule::transact_id, 0});
  listed bad{{"abc"}};
  CHECK(other.out.chunk(none, body, true, bad).error() == fault{errc::syntax, rule::transact_id, 0});
  CHECK(nothing.empty());
  CHECK(other.out.position() == 0);
}

TEST_CASE("R135 A transact-id that turns up while a chunk is sent interrupts it, wherever the content is cut",
          "[R135]") {
  const std::string id = "0123456789abcdefghijklmnopqrstuv";
  for (const std::string& content : {"x-------" + id + "$y", "\r\n-------" + id + "$\r\n",
                                     "-------" + id + "+-------" + id + "#-------" + id + "$",
                                     "--------" + id + "$", "-------" + id + "-------" + id + "$"})
    for (std::size_t cut = 0; cut <= content.size(); ++cut)
      for (std::size_t second = cut; second <= content.size(); second += 5) {
        sender s;
        std::string text;
        sipwire::string_sink out(text);
        listed ids{{id, "fresh1", "fresh2", "fresh3"}};
        REQUIRE(s.out.begin(out, ids));
        std::size_t pieces = 0;
        for (std::string_view rest = content; !rest.empty() && ++pieces < 100;) {
          std::size_t n = rest.size();
          const std::size_t at = content.size() - rest.size();
          if (at < cut)
            n = cut - at;
          else if (at < second)
            n = second - at;
          const auto piece = rest.substr(0, n);
          if (!s.out.open()) REQUIRE(s.out.begin(out, ids, piece));
          const auto taken = s.out.send(out, piece);
          REQUIRE(taken);
          rest.remove_prefix(*taken);
          REQUIRE(s.out.position() == content.size() - rest.size());
        }
        REQUIRE(s.out.open());
        REQUIRE(s.out.finish(out));
        const received r(text);
        REQUIRE(r.on.messages.size() == 1);
        REQUIRE(r.on.messages.front().second == content);
        // The first chunk has no end-line of its own in its body.
        std::size_t end = text.size();
        for (const char flag : {'$', '+', '#'}) end = std::min(end, text.find("-------" + id + flag));
        REQUIRE(text.substr(end - 2, 2) == "\r\n");
        REQUIRE(text.substr(end + 39, 13) == "+\r\nMSRP fresh");
        REQUIRE(r.on.chunks.size() > 1);
      }
}

TEST_CASE("A gather list points at the content, and nothing is allocated") {
  const std::string content(100000, 'c');
  std::array<char, 1024> room;
  std::array<sipwire::gather_piece, 16> pieces;
  auto ids = [n = 0U]() mutable {
    std::array<char, 8> text{'i', 'd', '0', '0', '0', '0', '0', '0'};
    text[7] = static_cast<char>('0' + n++ % 10);
    return msrp::transact_id({text.data(), text.size()});
  };
  bool fine = true;
  std::size_t inside = 0, all = 0;
  std::string text;
  text.reserve(110000);
  {
    const test_support::no_allocations scope;
    auto out = msrp::chunker::make(message(content.size()), room);
    fine = out.has_value();
    while (fine && !out->finished()) {
      sipwire::gather list(pieces);
      const auto piece = std::string_view(content).substr(static_cast<std::size_t>(out->position()), 2048);
      fine = out->chunk(list, piece, out->position() + piece.size() == content.size(), ids).has_value() &&
             list.done();
      for (const auto& p : list.pieces()) {
        if (p.text().data() >= content.data() && p.text().data() < content.data() + content.size())
          inside += p.size;
        all += p.size;
        text.append(p.text());
      }
    }
  }
  REQUIRE(fine);
  CHECK(inside == content.size());
  CHECK(text.size() == all);
  CHECK(received(text).on.messages.front().second == content);
}

namespace {

/// Writes a message in chunks of random kinds and sizes; each chunk is one string.
std::vector<std::string> chunks_of(msrp::chunker& out, std::string_view content, bool size_known,
                                   dice& random, std::size_t usual) {
  std::vector<std::string> all;
  const auto ids = [&random] { return msrp::transact_id::draw(random); };
  while (!out.finished()) {
    std::string text;
    sipwire::string_sink sink(text);
    const auto rest = content.substr(static_cast<std::size_t>(out.position()));
    std::size_t n = std::min(rest.size(), random.below(2 * usual + 1));
    if (random.below(2) == 0) {
      const bool last = n == rest.size() && (size_known || random.below(4) != 0);
      REQUIRE(out.chunk(sink, rest.substr(0, n), last, ids));
    } else {
      REQUIRE(out.begin(sink, ids, rest.substr(0, random.below(50))));
      for (std::size_t sent = 0; sent != n;) {
        const std::size_t piece = 1 + random.below(n - sent);
        const auto taken = out.send(sink, rest.substr(sent, piece));
        REQUIRE(taken);
        REQUIRE(*taken == piece);
        sent += piece;
      }
      if (n == rest.size()) {
        REQUIRE(out.finish(sink));
      } else {
        REQUIRE(out.interrupt(sink));
      }
    }
    all.push_back(std::move(text));
  }
  return all;
}

std::string content_of(std::size_t size, dice& random) {
  static const std::string parts[] = {"\r\n-------", "-------abcd$\r\n", "\r\n", "$", std::string("\0", 1)};
  std::string out;
  while (out.size() < size) {
    if (random.below(3) == 0) {
      out += parts[random.below(5)];
    } else {
      for (std::size_t n = random.below(40); n != 0; --n) out += static_cast<char>(random());
    }
  }
  out.resize(size);
  return out;
}

}  // namespace

TEST_CASE("R131 Content of every size comes out as it went in, in any order of its chunks", "[R131]") {
  dice random(11);
  const auto once = [&random](const std::string& content, std::size_t usual, bool shuffled) {
    const bool known = random.below(2) == 0;
    sender s(known ? std::optional<std::uint64_t>(content.size()) : std::nullopt);
    auto chunks = chunks_of(s.out, content, known, random, usual);
    if (shuffled)
      for (std::size_t i = chunks.size(); i > 1; --i) std::swap(chunks[i - 1], chunks[random.below(i)]);
    std::string stream;
    for (const auto& chunk : chunks) stream += chunk;
    const received r(stream, 1 + random.below(3000));
    // A chunk from the first octet on with the flag `$` is a message of its own.
    REQUIRE(!r.on.messages.empty());
    REQUIRE(r.on.messages.back().second == content);
    REQUIRE(r.on.messages.size() == 1);
  };
  for (std::size_t size = 0; size != 70; ++size)
    for (const std::size_t usual : {std::size_t{3}, std::size_t{20}, std::size_t{100}})
      once(content_of(size, random), usual, true);
  for (const std::size_t size : {2047UL, 2048UL, 2049UL, 4096UL, 16384UL, 16385UL, 65536UL, 100000UL})
    for (int round = 0; round < 3; ++round) once(content_of(size, random), size / 12 + 1, true);
}

TEST_CASE("R131 Ten megabytes, as few chunks as can be and as many", "[R131]") {
  dice random(12);
  std::string content(10'000'000, '\0');
  for (std::size_t i = 0; i + 8 <= content.size(); i += 8) {
    const std::uint64_t word = random();
    std::memcpy(content.data() + i, &word, 8);
  }
  const auto ids = [&random] { return msrp::transact_id::draw(random); };
  for (const std::size_t size : {std::size_t{2048}, std::size_t{300000}, content.size()}) {
    sender s(content.size());
    std::string stream;
    sipwire::string_sink out(stream);
    while (!s.out.finished()) {
      const auto piece = std::string_view(content).substr(static_cast<std::size_t>(s.out.position()), size);
      REQUIRE(s.out.chunk(out, piece, s.out.position() + piece.size() == content.size(), ids));
    }
    const received r(stream, 65536);
    REQUIRE(r.on.messages.size() == 1);
    REQUIRE(r.on.messages.front().second == content);
    REQUIRE(r.on.chunks.size() == (content.size() + size - 1) / size);
  }
}

TEST_CASE("Messages may take turns between chunks") {
  dice random(13);
  const auto ids = [&random] { return msrp::transact_id::draw(random); };
  std::array<std::unique_ptr<sender>, 4> senders;
  std::array<std::string, 4> contents;
  for (std::size_t i = 0; i != 4; ++i) {
    auto what = message();
    const std::string id = "message" + std::to_string(i);
    what.message_id = id;
    senders[i] = std::make_unique<sender>(what);
    contents[i] = content_of(5000 + 1000 * i, random);
  }
  std::string stream;
  sipwire::string_sink out(stream);
  for (std::size_t left = 4; left != 0;) {
    const std::size_t i = random.below(4);
    auto& chunks = senders[i]->out;
    if (chunks.finished()) continue;
    const auto piece = std::string_view(contents[i]).substr(static_cast<std::size_t>(chunks.position()), 700);
    REQUIRE(chunks.chunk(out, piece, chunks.position() + piece.size() == contents[i].size(), ids));
    left -= chunks.finished();
  }
  const received r(stream, 100);
  REQUIRE(r.on.messages.size() == 4);
  for (const auto& [id, content] : r.on.messages)
    CHECK(content == contents[static_cast<std::size_t>(id.back() - '0')]);
}

TEST_CASE("An end-line half of which stands in the chunk before interrupts nothing") {
  sender s;
  std::string text;
  sipwire::string_sink out(text);
  listed ids{{"first1", "second"}};
  REQUIRE(s.out.begin(out, ids));
  REQUIRE(s.out.send(out, "x-------second") == 14U);
  REQUIRE(s.out.interrupt(out));
  REQUIRE(s.out.begin(out, ids));
  CHECK(s.out.send(out, "$y") == 2U);
  REQUIRE(s.out.finish(out));
  CHECK(received(text).on.messages.front().second == "x-------second$y");
}

TEST_CASE("D64 A chunker whose sink throws stands still until it is told where to go on", "[D64]") {
  const fault stopped{errc::stopped, rule::msrp_message, 0};
  for (const int step : {0, 1, 2, 3, 4}) {
    for (std::size_t at = 0;; ++at) {
      INFO("step " << step << " append " << at);
      sender s;
      counted ids;
      std::string before;
      sipwire::string_sink plain(before);
      if (step >= 2) {
        REQUIRE(s.out.begin(plain, ids));
        REQUIRE(s.out.send(plain, "abc"));
      }
      meddled_sink out{at};
      const auto take = [&] {
        switch (step) {
          case 0:
            return s.out.chunk(out, "abc", false, ids);
          case 1:
            return s.out.begin(out, ids);
          case 2:
            return s.out.send(out, "def");
          case 3:
            return s.out.interrupt(out);
          default:
            return s.out.abort_message(out, ids);
        }
      };
      bool thrown = false;
      try {
        (void)take();
      } catch (const broken_pipe&) {
        thrown = true;
      }
      if (!thrown) {
        // Every append of the step has thrown.
        CHECK(at == (step == 0 ? 6U : step == 1 ? 4U : 1U));
        break;
      }
      CHECK(!s.out.open());
      CHECK(!s.out.finished());
      std::string text;
      sipwire::string_sink none(text);
      CHECK(s.out.chunk(none, "abc", true, ids).error() == stopped);
      CHECK(s.out.begin(none, ids).error() == stopped);
      CHECK(s.out.send(none, "abc").error() == stopped);
      CHECK(s.out.interrupt(none).error() == stopped);
      CHECK(s.out.finish(none).error() == stopped);
      CHECK(s.out.abort_message(none, ids).error() == stopped);
      CHECK(text.empty());
      REQUIRE(s.out.seek(0));
      REQUIRE(s.out.chunk(none, "abcdef", true, ids));
      CHECK(received(text).on.messages.front().second == "abcdef");
    }
  }
}

TEST_CASE("D64 A chunker is not called by its own sink or ids", "[D64]") {
  sender s;
  std::string text;
  sipwire::string_sink none(text);
  counted inner;
  std::vector<fault> said;
  const auto call = [&] {
    said.push_back(s.out.chunk(none, "abc", true, inner).error());
    said.push_back(s.out.begin(none, inner).error());
    said.push_back(s.out.send(none, "abc").error());
    said.push_back(s.out.interrupt(none).error());
    said.push_back(s.out.finish(none).error());
    said.push_back(s.out.abort_message(none, inner).error());
    said.push_back(s.out.seek(0).error());
  };
  unsigned n = 0;
  const auto ids = [&] {
    call();
    return msrp::transact_id("tid" + std::to_string(1000 + n++));
  };
  meddled_sink out{2, call};
  REQUIRE(s.out.chunk(out, "abc", false, ids));
  CHECK(said == std::vector<fault>(14, {errc::misplaced, rule::msrp_message, 0}));
  out.left = 0;
  REQUIRE(s.out.begin(out, ids));
  out.left = 0;
  REQUIRE(s.out.send(out, "def"));
  out.left = 0;
  REQUIRE(s.out.finish(out));
  CHECK(said == std::vector<fault>(42, {errc::misplaced, rule::msrp_message, 0}));
  CHECK(text.empty());
  CHECK(received(out.bytes).on.messages.front().second == "abcdef");
}

TEST_CASE("D64 Ids that throw leave a chunker as it was", "[D64]") {
  sender s;
  std::string text;
  sipwire::string_sink out(text);
  const auto ids = []() -> msrp::transact_id { throw broken_pipe(); };
  CHECK_THROWS_AS((void)s.out.chunk(out, "abc", true, ids), broken_pipe);
  CHECK_THROWS_AS((void)s.out.begin(out, ids), broken_pipe);
  CHECK_THROWS_AS((void)s.out.abort_message(out, ids), broken_pipe);
  CHECK(text.empty());
  counted good;
  REQUIRE(s.out.chunk(out, "abc", true, good));
  CHECK(received(text).on.messages.front().second == "abc");
}

TEST_CASE("D64 A chunker copied in its own sink or ids may be called", "[D64]") {
  for (const bool by_ids : {true, false}) {
    INFO("by ids " << by_ids);
    sender s;
    std::optional<msrp::chunker> copy;
    const auto ids = [&] {
      if (by_ids) copy.emplace(s.out);
      return msrp::transact_id("tid1000");
    };
    meddled_sink out{2, [&] {
                       if (!by_ids) copy.emplace(s.out);
                     }};
    REQUIRE(s.out.chunk(out, "abc", true, ids));
    REQUIRE(copy);
    std::string text;
    sipwire::string_sink plain(text);
    counted good;
    REQUIRE(copy->seek(0));
    REQUIRE(copy->chunk(plain, "abcdef", true, good));
    CHECK(received(text).on.messages.front().second == "abcdef");
  }
}
