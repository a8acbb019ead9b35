#include "sipwire/sdp/hold.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/sdp/answer.hpp"
#include "sipwire/sdp/edit.hpp"
#include "support/check.hpp"

using namespace sipwire;
using sdp::direction;

namespace {

const std::string head = "v=0\r\no=alice 2890844526 ";
const std::string middle = " IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n";

template <class Write>
std::string written(std::string_view text, Write&& write, leniency lenient = leniency::none) {
  sdp::line_storage<64> room;
  const auto session = sdp::parse(text, room, lenient);
  REQUIRE(session);
  std::string out;
  string_sink sink(out);
  const auto size = write(sink, *session);
  REQUIRE(size);
  REQUIRE(*size == out.size());
  return out;
}
std::string held(std::string_view text, leniency lenient = leniency::none) {
  return written(
      text, [](auto& out, const sdp::session_view& s) { return sdp::hold(out, s); }, lenient);
}
std::string resumed(std::string_view text) {
  return written(text, [](auto& out, const sdp::session_view& s) { return sdp::resume(out, s); });
}

}  // namespace

TEST_CASE("hold: directions (RFC 3264 8.4)", "[sdp][answer]") {
  CHECK(sdp::held(direction::sendrecv) == direction::sendonly);
  CHECK(sdp::held(direction::recvonly) == direction::inactive);
  CHECK(sdp::held(direction::sendonly) == direction::sendonly);
  CHECK(sdp::held(direction::inactive) == direction::inactive);
  CHECK(sdp::resumed(direction::sendonly) == direction::sendrecv);
  CHECK(sdp::resumed(direction::inactive) == direction::recvonly);
  CHECK(sdp::resumed(direction::sendrecv) == direction::sendrecv);
  CHECK(sdp::resumed(direction::recvonly) == direction::recvonly);
}

TEST_CASE("hold: only directions and the version change", "[sdp][answer]") {
  const std::string streams = "m=audio 49170 RTP/AVP 0\r\na=ptime:20\r\n";
  const std::string before = head + "1" + middle + streams;
  const std::string after = head + "2" + middle + streams + "a=sendonly\r\n";
  CHECK(held(before) == after);
  // Again it is the same description, so the version stays.
  CHECK(held(after) == after);
  CHECK(resumed(after) == head + "3" + middle + streams + "a=sendrecv\r\n");
  CHECK(resumed(before) == before);
  // Where a direction stands already; streams that are over keep theirs; a second direction goes.
  CHECK(
      held(
          head + "9" + middle +
          "m=audio 1 RTP/AVP 0\r\na=recvonly\r\na=x\r\nm=video 0 RTP/AVP 31\r\nm=audio 2 RTP/AVP 0\r\na=y\r\n"
          "a=sendrecv\r\na=recvonly\r\na=z\r\n") ==
      head + "10" + middle +
          "m=audio 1 RTP/AVP 0\r\na=inactive\r\na=x\r\nm=video 0 RTP/AVP 31\r\nm=audio 2 RTP/AVP 0\r\na=y\r\n"
          "a=sendonly\r\na=z\r\n");
  // The session's direction stays, and is overruled.
  CHECK(held(head + "1" + middle + "a=recvonly\r\n" + streams) ==
        head + "2" + middle + "a=recvonly\r\n" + streams + "a=inactive\r\n");
  CHECK(held(head + "1" + middle) == head + "1" + middle);
  // A last line without an end gets one.
  CHECK(held(head + "1" + middle + "m=audio 1 RTP/AVP 0", leniency::unended_line) ==
        head + "2" + middle + "m=audio 1 RTP/AVP 0\r\na=sendonly\r\n");
}

TEST_CASE("hold: versions count up as far as they can be read again (D70)", "[sdp][answer][D70]") {
  const std::string streams = "m=audio 1 RTP/AVP 0\r\n";
  const std::pair<std::string, std::string> counts[] = {{"0", "1"},
                                                        {"9", "10"},
                                                        {"19", "20"},
                                                        {"999", "1000"},
                                                        {"007", "8"},
                                                        {"099", "100"},
                                                        {"18446744073709551614", "18446744073709551615"},
                                                        {"000000000000000000000000000001", "2"}};
  for (const auto& [from, to] : counts) {
    const std::string next = held(head + from + middle + streams);
    CHECK(next == head + to + middle + streams + "a=sendonly\r\n");
    sdp::line_storage<64> room;
    const auto again = sdp::parse(next, room);
    REQUIRE(again);
    CHECK(again->origin()->sess_version().has_value());
  }
  for (const std::string from :
       {"18446744073709551615", "18446744073709551616", "99999999999999999999999999"}) {
    const auto text = head + from + middle + streams;
    const fault wanted{errc::out_of_range, rule::sess_version, static_cast<std::uint32_t>(head.size())};
    sdp::line_storage<64> room;
    const auto session = sdp::parse(text, room);
    REQUIRE(session);
    std::string out;
    string_sink sink(out);
    CHECK(sdp::hold(sink, *session) == wanted);
    CHECK(out.empty());
    CHECK(session->origin()->next_version() == wanted);
    alignas(8) std::byte arena[1024];
    sdp::edit e(*session, arena);
    CHECK(e.next_version().error() == wanted);
    // Nothing to change, nothing to count.
    CHECK(resumed(text) == text);
  }
}

TEST_CASE("hold: single streams, and faults", "[sdp][answer]") {
  const std::string text = head + "1" + middle + "m=audio 1 RTP/AVP 0\r\nm=audio 2 RTP/AVP 0\r\n";
  CHECK(written(text, [](auto& out, const sdp::session_view& s) {
          return sdp::write_directions(out, s, [](const sdp::media_view& m) {
            return m.index() == 1 ? direction::inactive : m.direction();
          });
        }) == head + "2" + middle + "m=audio 1 RTP/AVP 0\r\nm=audio 2 RTP/AVP 0\r\na=inactive\r\n");
  const std::string no_origin = "v=0\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\nm=audio 1 RTP/AVP 0\r\n";
  sdp::line_storage<16> room;
  const auto session = sdp::parse(no_origin, room, leniency::missing_lines);
  REQUIRE(session);
  counting_sink out;
  CHECK(sdp::hold(out, *session).error().code == errc::absent);
  for (std::size_t n = 0; n < text.size() + 24; ++n) {
    std::vector<char> bytes(n);
    span_sink into(bytes);
    const auto whole = sdp::parse(text, room);
    const auto done = sdp::hold(into, *whole);
    CHECK(done.error() == fault{errc::too_small, rule::none, static_cast<std::uint32_t>(text.size() + 24)});
  }
}
