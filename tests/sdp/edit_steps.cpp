// Steps of edits are whole or not done at all, for every arena; and what they are given may be read from the
// description that changes.

#include <catch2/catch.hpp>
#include <memory>
#include <memory_resource>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/sdp/edit.hpp"
#include "sipwire/sdp/session.hpp"
#include "support/check.hpp"
#include "support/sdp_edit_steps.hpp"

using namespace sipwire;
using test_support::lines_of;
using test_support::pieces_of;
using test_support::sdp_step;
using test_support::sdp_step_count;

namespace {

const std::string head = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n";

std::string with_formats(std::string_view formats) {
  return head + "m=audio 1000 RTP/AVP " + std::string(formats) +
         "\r\na=rtpmap:0 PCMU/8000\r\na=ptime:20\r\na=fmtp:0 x\r\n";
}
std::string repeated(std::string_view unit, std::size_t n) {
  std::string out;
  for (std::size_t i = 0; i < n; ++i) out += unit;
  return out;
}
/// A view of `text` for as long as it lives.
class parsed {
 public:
  explicit parsed(std::string text) : text_(std::move(text)), view_(sdp::parse(text_, lines_)) {
    REQUIRE(view_);
  }
  [[nodiscard]] const sdp::session_view& operator*() const { return *view_; }

 private:
  std::string text_;
  sdp::line_storage<128> lines_;
  result<sdp::session_view> view_;
};

}  // namespace

TEST_CASE("sdp::edit: remove_format takes a format that stands often (D63)", "[sdp][D63]") {
  const auto without = [](std::string_view formats, std::string_view format) {
    const parsed s(with_formats(formats));
    alignas(8) std::byte arena[4096];
    sdp::edit e(*s, arena);
    e.media(0).remove_format(format);
    CHECK_FALSE(e.failed());
    return lines_of(e);
  };
  const auto left = [](std::string_view formats) {
    return head + "m=audio 1000 RTP/AVP " + std::string(formats) + "\r\na=ptime:20\r\n";
  };
  CHECK(without("8 0 0 0", "0") == left("8"));
  CHECK(without("0 0 8 0", "0") == left("8"));
  CHECK(without("0 8 0 97 0 9", "0") == left("8 97 9"));
  CHECK(without("97 0 8", "0") == left("97 8"));
  CHECK(without("8 100 0", "0") == left("8 100"));
  const parsed s(with_formats("0 0 0"));
  alignas(8) std::byte arena[4096];
  sdp::edit e(*s, arena);
  CHECK(e.media(0).remove_format("0").media_line()->text() == "audio 1000 RTP/AVP 0 0 0");
  CHECK(e.error() == fault{errc::not_allowed, rule::fmt, 0});
}

TEST_CASE("sdp::edit: remove_format is done whole or not at all (D63)", "[sdp][D63]") {
  const std::string before = with_formats("8 0 0 0");
  const parsed s(before);
  std::size_t refused = 0;
  for (std::size_t n = s.operator*().total_line_count() * sdp::edit::bytes_per_line; n < 2000; ++n) {
    const auto arena = std::make_unique<std::byte[]>(n);
    sdp::edit e(*s, {arena.get(), n});
    REQUIRE_FALSE(e.failed());
    e.media(0).remove_format("0");
    if (!e.failed()) {
      CHECK(lines_of(e) == head + "m=audio 1000 RTP/AVP 8\r\na=ptime:20\r\n");
      break;
    }
    ++refused;
    REQUIRE(lines_of(e) == before);
    REQUIRE_FALSE(e.changed());
    // What it asks for would have done.
    const std::size_t needed = e.error().needed();
    REQUIRE(e.error().code == errc::too_small);
    const auto enough = std::make_unique<std::byte[]>(needed);
    sdp::edit again(*s, {enough.get(), needed});
    again.media(0).remove_format("0");
    REQUIRE_FALSE(again.failed());
  }
  CHECK(refused > 20);
}

TEST_CASE("sdp::edit: remove_format is linear in text and time (D63)", "[sdp][D63]") {
  for (const std::size_t n : {1000U, 20000U}) {
    const parsed s(with_formats("8" + repeated(" 0", n)));
    sdp::session own(*s, std::pmr::get_default_resource());
    own.media(0).remove_format("0");
    REQUIRE_FALSE(own.failed());
    CHECK(own.bytes_copied() == std::string_view("m=audio 1000 RTP/AVP 8\r\n").size());
    CHECK(lines_of(own) == head + "m=audio 1000 RTP/AVP 8\r\na=ptime:20\r\n");
  }
}

TEST_CASE("sdp::session: remove_format of a format that was read from it (D63)", "[sdp][D63]") {
  const parsed s(with_formats("8" + repeated(" 0", 200)));
  sdp::session own(*s, std::pmr::get_default_resource());
  own.media(0).set_port(7);  // now m= lies in the arena, which must grow
  std::string_view format;
  for (const auto f : std::as_const(own).media(0).media_line()->formats()) format = f;
  own.media(0).remove_format(format);
  REQUIRE_FALSE(own.failed());
  CHECK(own.text() == head + "m=audio 7 RTP/AVP 8\r\na=ptime:20\r\n");
}

namespace {

const std::string two_media =
    "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nb=AS:1\r\nt=0 0\r\na=tool:x\r\n"
    "m=audio 1000 RTP/AVP 8 0 97 0\r\na=rtpmap:0 PCMU/8000\r\na=rtpmap:97 opus/48000/2\r\na=fmtp:97 a=b\r\n"
    "a=ptime:20\r\na=sendrecv\r\nm=video 1000 RTP/AVP 97 98\r\na=rtpmap:97 H264/90000\r\n";

}  // namespace

TEST_CASE("sdp::session: operands read from the description itself are as good as copies (D63)",
          "[sdp][D63]") {
  std::minstd_rand random(7);
  const auto pick = [&random](std::size_t n) { return static_cast<std::size_t>(random()) / 16 % n; };
  const parsed s(two_media);
  std::size_t done = 0;
  for (int round = 0; round < 150; ++round) {
    sdp::session own(*s, std::pmr::get_default_resource());
    for (int i = 0; i < 30 && !own.failed(); ++i) {
      const auto operands = pieces_of(own);
      if (operands.empty() || own.size() > 6000) break;
      const auto a = operands[pick(operands.size())];
      const auto b = operands[pick(operands.size())];
      const auto which = static_cast<unsigned>(pick(sdp_step_count));
      const auto k = pick(2);
      const std::string before = lines_of(own);
      sdp::session twin(own);
      sdp_step(twin, which, std::string(a), std::string(b), k);
      INFO("step " << which << " with " << std::string(a) << " and " << std::string(b));
      sdp_step(own, which, a, b, k);
      REQUIRE(test_support::printed(own.error()) == test_support::printed(twin.error()));
      REQUIRE(lines_of(own) == lines_of(twin));
      if (own.failed()) REQUIRE(lines_of(own) == before);
      done += own.failed() ? 0U : 1U;
    }
  }
  CHECK(done > 100);
}

TEST_CASE("sdp::edit: no step is half done, whatever the arena (D63)", "[sdp][D63]") {
  const parsed s(two_media);
  const parsed other(head + "m=audio 1000 RTP/AVP 8\r\na=rtpmap:8 PCMA/8000\r\na=ptime:20\r\n");
  struct operands {
    unsigned which;
    const char* a;
    const char* b;
  };
  constexpr operands steps[] = {{0, "a name", ""},
                                {1, "a@b.c", ""},
                                {2, "192.0.2.200", ""},
                                {3, "AS", ""},
                                {4, "x-own", "1"},
                                {5, "tool", "y"},
                                {6, "tool", "z"},
                                {7, "tool", ""},
                                {9, "RTP/AVPF", ""},
                                {10, "98 8", ""},
                                {11, "0", ""},
                                {11, "97", ""},
                                {12, "x-own", "of m"},
                                {13, "ptime", "30"},
                                {14, "message 9 TCP/MSRP *", ""},
                                {15, "text 9 RTP/AVP 98", ""},
                                {16, "", ""},
                                {17, "", ""},
                                {18, "", ""},
                                {19, "97 opus/48000", ""},
                                {20, "98 y", ""},
                                {21, "words", ""},
                                {22, "2001:db8::1", ""},
                                {24, "", ""},
                                {25, "rtpmap", "8 PCMA/8000"},
                                {26, "5 6", ""},
                                {28, "97", ""},
                                {sdp_step_count, "", ""}};
  const auto run = [&other](sdp::edit& e, const operands& o) {
    if (o.which == sdp_step_count) {
      e.add_media((*other).media()[0]);
    } else {
      sdp_step(e, o.which, o.a, o.b, 0);
    }
  };
  constexpr std::size_t room = 8192;
  const auto large = std::make_unique<std::byte[]>(room);
  for (const auto& first : steps) {
    for (const auto& second : steps) {
      sdp::edit plain(*s, {large.get(), room});
      const operands* const program[] = {&first, &second};
      std::vector<std::string> states = {lines_of(plain)};
      for (const auto* o : program) {
        run(plain, *o);
        states.push_back(lines_of(plain));
      }
      const bool fine = !plain.failed();
      for (std::size_t n = (*s).total_line_count() * sdp::edit::bytes_per_line; n < room; n += 28) {
        const auto arena = std::make_unique<std::byte[]>(n);
        sdp::edit e(*s, {arena.get(), n});
        std::size_t i = 0;
        for (; i < 2; ++i) {
          run(e, *program[i]);
          if (e.failed()) break;
        }
        if (lines_of(e) != states[i]) {
          INFO("steps " << first.which << " and " << second.which << " in " << n << " bytes");
          REQUIRE(lines_of(e) == states[i]);
        }
        if (!e.failed() || e.error().code != errc::too_small) {
          REQUIRE((i == 2) == fine);
          break;
        }
      }
    }
  }
}
