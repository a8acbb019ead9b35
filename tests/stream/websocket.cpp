#include "sipwire/stream/websocket.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/core/gather.hpp"
#include "sipwire/sip/fields.hpp"
#include "sipwire/sip/message_view.hpp"
#include "sipwire/stream/websocket_frame.hpp"
#include "support/allocation.hpp"
#include "support/check.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
namespace websocket = stream::websocket;
using websocket::opcode;

namespace {

constexpr websocket::masking_key key{0x37, 0xFA, 0x21, 0x3D};

std::string frame(opcode code, std::string_view payload, bool masked = true, bool last = true) {
  std::string out(
      websocket::frame_header(code, payload.size(), last, masked ? std::optional(key) : std::nullopt).text());
  std::string body(payload);
  if (masked) websocket::mask<byte_runs>(body, key);
  return out + body;
}

/// A header with the length as given, whatever the payload.
std::string header(unsigned first, unsigned second, std::string_view rest = {}) {
  return std::string{static_cast<char>(first), static_cast<char>(second)} + std::string(rest);
}

template <class Decoder>
std::string events(std::string_view octets, const std::vector<std::size_t>& cuts,
                   const websocket::options& how, std::size_t room_size) {
  const test_support::guarded room(std::string(room_size, '\0'));
  Decoder in(std::span<char>(const_cast<char*>(room.text().data()), room_size), how);
  std::string log;
  std::size_t from = 0;
  fault last;
  const auto feed = [&](std::string_view piece) {
    const test_support::guarded bytes(piece);
    std::string_view left = bytes;
    for (;;) {
      const auto e = in.next(left);
      if (!e) {
        last = e.error();
        return;
      }
      log += std::to_string(static_cast<int>(e->code())) + " at " + std::to_string(e->position()) + ": ";
      if (e->code() == opcode::close)
        log += std::to_string(e->close_status()) + " " + std::string(e->close_reason());
      if (e->code() != opcode::close) log += e->payload();
      log += "\n";
    }
  };
  for (const std::size_t cut : cuts) {
    feed(octets.substr(from, cut - from));
    from = cut;
  }
  feed(octets.substr(from));
  if (in.error().code != errc::none) {
    std::string_view nothing;
    REQUIRE(in.next(nothing).error() == fault{errc::desynchronised, in.error().rule, in.error().offset});
    REQUIRE(in.close_status() >= 1002);
    log += test_support::printed(in.error()) + " of the frame at " + std::to_string(in.position()) + "\n";
  } else if (in.closed()) {
    REQUIRE(last.code == errc::stopped);
  } else {
    REQUIRE(last.code == errc::need_more);
    log += "more at " + std::to_string(in.position()) + " + " + std::to_string(last.offset) + "\n";
  }
  return log;
}

/// The events, the same whole, byte by byte and cut at every place, unmasked by vectors and by bytes.
std::string agreed(std::string_view octets, const websocket::options& how = {}, std::size_t room = 1024) {
  using slow = websocket::basic_decoder<byte_runs>;
  const std::string whole = events<websocket::decoder>(octets, {}, how, room);
  std::vector<std::size_t> every;
  for (std::size_t i = 0; i <= octets.size(); ++i) every.push_back(i);
  REQUIRE(events<slow>(octets, {}, how, room) == whole);
  REQUIRE(events<websocket::decoder>(octets, every, how, room) == whole);
  REQUIRE(events<slow>(octets, every, how, room) == whole);
  for (const std::size_t cut : every) {
    INFO("cut at " << cut);
    REQUIRE(events<websocket::decoder>(octets, {cut}, how, room) == whole);
  }
  return whole;
}

websocket::options client() {
  websocket::options out;
  out.end = websocket::role::client;
  return out;
}

}  // namespace

TEST_CASE("websocket: the examples of RFC 6455 5.7", "[websocket]") {
  using namespace std::string_literals;
  CHECK(agreed("\x81\x05Hello", client()) == "1 at 0: Hello\nmore at 7 + 0\n");
  CHECK(agreed("\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58") == "1 at 0: Hello\nmore at 11 + 0\n");
  CHECK(agreed("\x01\x03Hel\x80\x02lo", client()) == "1 at 5: Hello\nmore at 9 + 0\n");
  CHECK(agreed("\x89\x05Hello", client()) == "9 at 0: Hello\nmore at 7 + 0\n");
  CHECK(agreed("\x8a\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58") == "10 at 0: Hello\nmore at 11 + 0\n");
  const std::string kib(256, 'b');
  CHECK(agreed("\x82\x7E\x01\x00"s + kib, client()) == "2 at 0: " + kib + "\nmore at 260 + 0\n");
  CHECK(frame(opcode::text, "Hello") == "\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58");
  CHECK(websocket::frame_header(opcode::binary, 256).text() == "\x82\x7E\x01\x00"s);
  CHECK(websocket::frame_header(opcode::binary, 65536).text() == "\x82\x7F\x00\x00\x00\x00\x00\x01\x00\x00"s);
}

TEST_CASE("websocket: control frames between fragments", "[websocket]") {
  const std::string octets = frame(opcode::text, "a", true, false) + frame(opcode::ping, "p") +
                             frame(opcode::continuation, "", true, false) + frame(opcode::pong, "") +
                             frame(opcode::continuation, "bc") + frame(opcode::binary, "") +
                             frame(opcode::close,
                                   "\x03\xE8"
                                   "bye") +
                             "beyond";
  CHECK(agreed(octets) == "9 at 7: p\n10 at 20: \n1 at 26: abc\n2 at 34: \n8 at 40: 1000 bye\n");
  CHECK(agreed(frame(opcode::close, "")) == "8 at 0: 1005 \n");
}

TEST_CASE("websocket: masks by vectors equal masks by bytes", "[websocket]") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += static_cast<char>(i * 7);
  for (std::size_t n = 0; n <= text.size(); n += (n < 100 ? 1 : 17))
    for (std::uint64_t phase = 0; phase < 5; ++phase) {
      const test_support::guarded fast(std::string_view(text).substr(0, n));
      std::string slow = text.substr(0, n);
      const std::span<char> at(const_cast<char*>(fast.text().data()), n);
      websocket::mask(at, key, phase);
      websocket::mask<byte_runs>(slow, key, phase);
      REQUIRE(fast.text() == slow);
      for (std::size_t i = 0; i < n; ++i)
        REQUIRE(static_cast<unsigned char>(slow[i] ^ text[i]) == key[(i + phase) % 4]);
      websocket::mask(at, key, phase);
      REQUIRE(fast.text() == text.substr(0, n));
    }
}

TEST_CASE("websocket: what ends the connection", "[websocket]") {
  const std::string before = frame(opcode::ping, "");
  const auto says = [&](const std::string& bad, const std::string& what, const websocket::options& how = {}) {
    INFO(what);
    CHECK(agreed(before + bad, how, 64) == "9 at 0: \n" + what + " of the frame at 6\n");
  };
  for (const unsigned rsv : {0x10U, 0x20U, 0x40U, 0x70U})
    says(header(0x81U | rsv, 0x80), "not_allowed in frame-rsv1 at 0");
  for (const unsigned code : {3U, 4U, 5U, 6U, 7U, 11U, 12U, 13U, 14U, 15U})
    says(header(0x80U | code, 0x80), "unknown_value in frame-opcode at 0");
  says(frame(opcode::continuation, "x"), "misplaced in frame-opcode at 0");
  says(header(0x09, 0x80), "not_allowed in frame-fin at 0");
  says(header(0x81, 0x05, "Hello"), "not_allowed in frame-masked at 1");
  CHECK(agreed(frame(opcode::text, "x"), client()) == "not_allowed in frame-masked at 1 of the frame at 0\n");
  says(header(0x89, 0xFE), "too_long in frame-payload-length at 1");
  says(header(0x88, 0xFF), "too_long in frame-payload-length at 1");
  says(frame(opcode::close, "\x03"), "truncated in frame-payload-data at 7");
  for (const char* status : {"\x03\xE7", "\x03\xEC", "\x03\xED", "\x03\xEE", "\x03\xF7", "\x07\xD0",
                             "\x0B\xB7", "\x13\x88", "\xFF\xFF"})
    says(frame(opcode::close, status), "unknown_value in frame-payload-data at 6");
  says(frame(opcode::close,
             "\x03\xE8"
             "ok\xC3("),
       "bad_utf8 in frame-payload-data at 11");
  says(frame(opcode::close,
             "\x03\xE8"
             "ok\xC3"),
       "bad_utf8 in frame-payload-data at 11");
  CHECK(agreed(frame(opcode::text, "a", true, false) + frame(opcode::text, "b")) ==
        "misplaced in frame-opcode at 0 of the frame at 7\n");
}

TEST_CASE("websocket: UTF-8 of text messages, also over fragments", "[websocket]") {
  const std::string text = "z\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80";
  std::string octets;
  for (std::size_t i = 0; i < text.size(); ++i)
    octets +=
        frame(i == 0 ? opcode::text : opcode::continuation, text.substr(i, 1), true, i + 1 == text.size());
  CHECK(agreed(octets) == "1 at 63: " + text + "\nmore at 70 + 0\n");
  CHECK(agreed(frame(opcode::text, "ab\xFF")) == "bad_utf8 in frame-payload-data at 8 of the frame at 0\n");
  CHECK(agreed(frame(opcode::text, "ab\xC3")) == "bad_utf8 in frame-payload-data at 9 of the frame at 0\n");
  CHECK(agreed(frame(opcode::text, "\xED\xA0\x80")) ==
        "bad_utf8 in frame-payload-data at 7 of the frame at 0\n");
  CHECK(agreed(frame(opcode::text, "\xC0\xAF")) == "bad_utf8 in frame-payload-data at 6 of the frame at 0\n");
  CHECK(agreed(frame(opcode::binary, "\xFF")) == "2 at 0: \xFF\nmore at 7 + 0\n");
  websocket::options any;
  any.check_utf8 = false;
  CHECK(agreed(frame(opcode::text, "\xFF"), any) == "1 at 0: \xFF\nmore at 7 + 0\n");
}

TEST_CASE("R136 lengths in 7, 16 and 64 bits, masked and not; a flood of empty fragments", "[R136]") {
  for (const std::size_t n : {0U, 1U, 124U, 125U, 126U, 127U, 128U, 65534U, 65535U, 65536U, 65537U})
    for (const bool masked : {true, false}) {
      const std::string payload(n, 'x');
      const std::string octets = frame(opcode::binary, payload, masked);
      CHECK(octets.size() == n + (n < 126 ? 2U : n < 65536 ? 4U : 10U) + (masked ? 4U : 0U));
      const std::string expected =
          "2 at 0: " + payload + "\nmore at " + std::to_string(octets.size()) + " + 0\n";
      if (n < 1000) CHECK(agreed(octets, masked ? websocket::options() : client()) == expected);
      std::vector<std::size_t> cuts;
      for (std::size_t i = 1; i < 20 && i < octets.size(); ++i) cuts.push_back(i);
      CHECK(events<websocket::decoder>(octets, cuts, masked ? websocket::options() : client(), 65600) ==
            expected);
    }
  websocket::options few;
  few.fragments = 3;
  std::string octets = frame(opcode::text, "", true, false) + frame(opcode::continuation, "", true, false);
  CHECK(agreed(octets + frame(opcode::continuation, ""), few) == "1 at 12: \nmore at 18 + 0\n");
  CHECK(agreed(octets + frame(opcode::continuation, "", true, false) + frame(opcode::continuation, ""),
               few) == "too_many in frame-fin at 0 of the frame at 18\n");
}

TEST_CASE("R137 R138 R139 64-bit lengths that wrap, are negative, or are too large", "[R137][R138][R139]") {
  using namespace std::string_literals;
  const auto says = [](const std::string& length, const std::string& what) {
    CHECK(agreed(header(0x82, 0xFF, length + "\x01\x02\x03\x04 payload")) == what + " of the frame at 0\n");
  };
  says("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s, "out_of_range in frame-payload-length at 2");
  says("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFC"s, "out_of_range in frame-payload-length at 2");
  says("\x80\x00\x00\x00\x00\x00\x00\x00"s, "out_of_range in frame-payload-length at 2");
  says("\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s, "too_long in frame-payload-length at 1");
  says("\x00\x00\x00\x01\x00\x00\x00\x05"s, "too_long in frame-payload-length at 1");
  says("\x00\x00\x00\x00\x80\x00\x00\x00"s, "too_long in frame-payload-length at 1");
  says("\x00\x00\x00\x00\x00\x00\xFF\xFF"s, "out_of_range in frame-payload-length at 2");
  CHECK(agreed(header(0x82, 0xFE,
                      "\x00\x7D"
                      "\x01\x02\x03\x04"s)) ==
        "out_of_range in frame-payload-length at 2 of the frame at 0\n");
  // The caps: a frame, a message in all, and the room.
  websocket::options small;
  small.frame_bytes = 10;
  small.message_bytes = 15;
  CHECK(agreed(frame(opcode::binary, "12345678901"), small) ==
        "too_long in frame-payload-length at 1 of the frame at 0\n");
  const std::string ten = frame(opcode::binary, "1234567890", true, false);
  CHECK(agreed(ten + frame(opcode::continuation, "12345"), small) ==
        "2 at 16: 123456789012345\nmore at 27 + 0\n");
  CHECK(agreed(ten + frame(opcode::continuation, "123456"), small) ==
        "too_long in ws-frame at 1 of the frame at 16\n");
  char room[12];
  websocket::decoder in(room);
  const std::string octets = ten + frame(opcode::continuation, "123");
  std::string_view left = octets;
  CHECK(in.next(left).error() == fault{errc::too_small, rule::ws_frame, 13});
  CHECK(in.close_status() == 1009);
}

TEST_CASE("R140 line ends over WebSocket are no keep-alives", "[R140]") {
  const std::string octets = frame(opcode::text, "\r\n\r\n") +
                             frame(opcode::text, "OPTIONS sip:a@b SIP/2.0\r\nTo: <sip:a@b>\r\n\r\n");
  char room[256];
  websocket::decoder in(room);
  std::string_view left = octets;
  sip::field_storage<8> slots;
  CHECK(sip::parse(in.next(left)->payload(), slots).error() == fault{errc::need_more, rule::method, 4});
  // No Content-Length is needed (RFC 7118 5).
  const auto m = sip::parse(in.next(left)->payload(), slots);
  REQUIRE(m);
  CHECK(m->body().empty());
  CHECK(m->has<sip::hdr::to>());
}

TEST_CASE("websocket: writing into spans of every size, and as a gather list", "[websocket]") {
  for (const std::size_t n : {0U, 5U, 125U, 126U, 65535U, 65536U})
    for (const bool masked : {true, false}) {
      const std::string payload(n, 'p');
      const std::optional<websocket::masking_key> with = masked ? std::optional(key) : std::nullopt;
      const std::string whole = frame(opcode::text, payload, masked);
      for (std::size_t size = 0; size <= whole.size() + 1;
           size += (size < 140 || size + 20 > whole.size() ? 1 : 977)) {
        std::string room(size + 1, '#');
        const auto done =
            websocket::write_frame(std::span<char>(room.data(), size), opcode::text, payload, with);
        if (size < whole.size()) {
          REQUIRE(done.error() ==
                  fault{errc::too_small, rule::none, static_cast<std::uint32_t>(whole.size())});
        } else {
          REQUIRE(done == whole.size());
          REQUIRE(room.substr(0, whole.size()) == whole);
        }
        REQUIRE(room.back() == '#');
      }
    }
  const std::string payload = "SIP/2.0 200 OK\r\n\r\n";
  const websocket::frame_header head(opcode::text, payload.size());
  gather_piece pieces[2];
  gather out(pieces);
  out.append(head.text());
  out.append(payload);
  CHECK(out.size() == frame(opcode::text, payload, false).size());
  CHECK(out.pieces().size() == 2);
  char room[200];
  CHECK(websocket::write_frame(room, opcode::ping, std::string(126, 'x')).error() ==
        fault{errc::too_long, rule::frame_payload_length, 125});
  CHECK(websocket::write_frame(room, opcode::ping, "x", {}, false).error() ==
        fault{errc::not_allowed, rule::frame_fin, 0});
}

TEST_CASE("websocket: close frames are written as they are read", "[websocket]") {
  char room[200];
  for (unsigned status = 0; status < 0x10000; ++status) {
    const auto done =
        websocket::write_close(room, static_cast<std::uint16_t>(status), "gr\xC3\xBC\xC3\x9F", key);
    REQUIRE(done.has_value() == websocket::may_be_sent(static_cast<std::uint16_t>(status)));
    if (!done) continue;
    char none[1];
    websocket::decoder in{std::span<char>(none)};
    std::string_view octets(room, *done);
    const auto e = in.next(octets);
    REQUIRE(e);
    REQUIRE(e->close_status() == status);
    REQUIRE(e->close_reason() == "gr\xC3\xBC\xC3\x9F");
  }
  CHECK(websocket::write_close(room, 1005).error().code == errc::unknown_value);
  CHECK(websocket::write_close(room, 1000, std::string(124, 'x')).error().code == errc::too_long);
  CHECK(websocket::write_close(room, 1000, "ab\xFF").error() ==
        fault{errc::bad_utf8, rule::frame_payload_data, 2});
  CHECK(websocket::write_close(std::span<char>(room, 3), 1000).error() ==
        fault{errc::too_small, rule::none, 4});
}

TEST_CASE("websocket: nothing is allocated", "[websocket][allocations]") {
  const std::string octets = frame(opcode::text, std::string(300, 'x'), true, false) +
                             frame(opcode::ping, "p") + frame(opcode::continuation, std::string(300, 'y'));
  char room[1024], out[1024];
  std::size_t sum = 0;
  {
    const test_support::no_allocations scope;
    websocket::decoder in(room);
    std::string_view left = octets;
    while (const auto e = in.next(left)) sum += *websocket::write_frame(out, e->code(), e->payload());
  }
  CHECK(sum == 3 + 604);
}

TEST_CASE("websocket: text ends at U+10FFFF", "[websocket]") {
  CHECK(agreed(frame(opcode::text, "\xF4\x8F\xBF\xBF")).find("bad_utf8") == std::string::npos);
  for (int second = 0x90; second <= 0xBF; ++second) {
    const std::string text{'\xF4', static_cast<char>(second), '\x80', '\x80'};
    CHECK(agreed(frame(opcode::text, text)) == "bad_utf8 in frame-payload-data at 7 of the frame at 0\n");
  }
}
