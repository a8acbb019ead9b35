#include "sipwire/sdp/answer.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/sdp/answer_options.hpp"
#include "sipwire/sdp/codec.hpp"
#include "sipwire/sdp/negotiation.hpp"
#include "sipwire/sdp/validate.hpp"
#include "support/allocation.hpp"
#include "support/check.hpp"

using namespace sipwire;
using sdp::codec;
using sdp::direction;
using sdp::media_capability;
using test_support::printed;

namespace {

// Lines between bars become CRLF lines.
std::string lines(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c == '|') {
      out += "\r\n";
    } else {
      out += c;
    }
  return text.empty() ? out : out + "\r\n";
}

std::string description(std::string_view host, std::string_view media) {
  return "v=0\r\no=x 1 1 IN IP4 " + std::string(host) + "\r\ns=\r\nc=IN IP4 " + std::string(host) +
         "\r\nt=0 0\r\n" + lines(media);
}

struct parsed {
  explicit parsed(std::string input, leniency lenient = leniency::none) : text(std::move(input)) {
    INFO(text);
    const auto view = sdp::parse(text, room, lenient);
    REQUIRE(view);
    session.push_back(*view);
  }
  parsed(const parsed&) = delete;
  const sdp::session_view& operator*() const { return session.front(); }
  const sdp::session_view* operator->() const { return &session.front(); }

  std::string text;
  sdp::line_storage<4096> room;
  std::vector<sdp::session_view> session;
};

struct answered {
  result<std::size_t> accepted{fault{}};
  std::string text;
};

answered answer(const sdp::session_view& offer, const sdp::answer_options& own) {
  answered out;
  string_sink sink(out.text);
  out.accepted = sdp::answer(offer, own, sink);
  return out;
}

sdp::answer_options options(std::string_view host, std::span<const media_capability> media) {
  sdp::answer_options out;
  out.origin = {"bob", 2808844564, 2808844564, host};
  out.media = media;
  return out;
}

// The media lines of the answer to these; what is written always parses, has nothing for validate() to find,
// and is a good answer.
std::string answer_to(std::string_view offer_media, std::span<const media_capability> media,
                      std::size_t accepted) {
  const parsed offer(description("192.0.2.1", offer_media));
  const auto out = answer(*offer, options("192.0.2.2", media));
  INFO(offer.text << out.text << printed(out.accepted.error()));
  REQUIRE(out.accepted);
  CHECK(*out.accepted == accepted);
  const parsed view(out.text);
  CHECK(sdp::validate(*view).count == 0);
  const auto good = sdp::check_answer(*offer, *view);
  INFO(printed(good.error()));
  CHECK(good);
  std::string media_text;
  for (const auto& m : view->media()) media_text += m.text();
  std::string bars;
  for (std::size_t at = 0; at < media_text.size();) {
    const auto end = media_text.find("\r\n", at);
    bars += (at == 0 ? "" : "|") + media_text.substr(at, end - at);
    at = end + 2;
  }
  return bars;
}

struct example {
  const char* name;
  std::string_view offer;
  std::string_view answer;
  std::vector<media_capability> own;
  std::string_view host = "host.example.com";
};

// What the RFCs call free (which codecs, ports and addresses the answerer has) is in `own`; the rest must
// come out as in the RFC: number and order of the streams, media and proto, port, formats in order and what
// they mean, direction, address.
void agrees(const example& e) {
  INFO(e.name);
  const parsed offer(description("host.anywhere.com", e.offer));
  const parsed expected(description(e.host, e.answer));
  const auto out = answer(*offer, options(e.host, e.own));
  INFO(out.text << printed(out.accepted.error()));
  REQUIRE(out.accepted);
  const parsed ours(out.text);
  CHECK(sdp::validate(*ours).ok());
  CHECK(sdp::check_answer(*offer, *ours));
  CHECK(sdp::check_answer(*offer, *expected));
  REQUIRE(ours->media_count() == expected->media_count());
  for (std::size_t i = 0; i < ours->media_count(); ++i) {
    const auto a = ours->media()[i];
    const auto b = expected->media()[i];
    CHECK(a.media_line()->media() == b.media_line()->media());
    CHECK(a.media_line()->proto() == b.media_line()->proto());
    CHECK(a.media_line()->port() == b.media_line()->port());
    if (b.media_line()->port() == 0) continue;
    CHECK(a.media_line()->formats().text() == b.media_line()->formats().text());
    CHECK(a.direction() == b.direction());
    CHECK(a.connection()->text() == b.connection()->text());
    const sdp::payload_map mine(a);
    const sdp::payload_map theirs(b);
    for (const auto f : b.media_line()->formats()) {
      REQUIRE(mine.find(*f.payload_type()));
      CHECK(sdp::same_codec(*mine.find(*f.payload_type()), *theirs.find(*f.payload_type())));
    }
  }
  CHECK((*ours->times().begin()).line_of_time() == (*expected->times().begin()).line_of_time());
}

constexpr codec pcmu[] = {{"PCMU", 8000}};
constexpr codec pcmu_pcma[] = {{"PCMU", 8000}, {"PCMA", 8000}};
constexpr codec g723[] = {{"G723", 8000}};
constexpr codec pcmu_g723[] = {{"PCMU", 8000}, {"G723", 8000}};
constexpr codec ilbc[] = {{"iLBC", 8000}};
constexpr codec ilbc_99[] = {{"iLBC", 8000, 1, {}, std::uint8_t{99}}};
constexpr codec pcmu_ilbc[] = {{"PCMU", 8000}, {"iLBC", 8000}};
constexpr codec ilbc_tones[] = {{"iLBC", 8000}, {"telephone-event", 8000}};
constexpr codec tones[] = {{"telephone-event", 8000}};
constexpr codec odd_tones[] = {{"telephone-events", 8000}};
constexpr codec h261[] = {{"H261", 90000}};
constexpr codec mpv[] = {{"MPV", 90000}};
constexpr codec h261_mpv[] = {{"H261", 90000}, {"MPV", 90000}};

media_capability audio(std::span<const codec> codecs, std::uint16_t port,
                       direction wanted = direction::sendrecv) {
  return {.media = "audio", .codecs = codecs, .port = port, .direction = wanted};
}
media_capability video(std::span<const codec> codecs, std::uint16_t port) {
  return {.media = "video", .codecs = codecs, .port = port};
}

}  // namespace

TEST_CASE("answer: the examples of RFC 3264 10", "[sdp][answer]") {
  agrees({"10.1, first",
          "m=audio 49170 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=video 51372 RTP/AVP 31|a=rtpmap:31 "
          "H261/90000|m=video 53000 RTP/AVP 32|"
          "a=rtpmap:32 MPV/90000",
          "m=audio 49920 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=video 0 RTP/AVP 31|m=video 53000 RTP/AVP "
          "32|a=rtpmap:32 MPV/90000",
          {audio(pcmu, 49920), video(mpv, 53000)}});
  agrees({"10.1, a stream added by the other side",
          "m=audio 65422 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=video 0 RTP/AVP 31|m=video 53000 RTP/AVP "
          "32|a=rtpmap:32 MPV/90000|"
          "m=audio 51434 RTP/AVP 110|a=rtpmap:110 telephone-events/8000|a=recvonly",
          "m=audio 49170 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=video 0 RTP/AVP 31|a=rtpmap:31 H261/90000|m=video "
          "53000 RTP/AVP 32|"
          "a=rtpmap:32 MPV/90000|m=audio 53122 RTP/AVP 110|a=rtpmap:110 telephone-events/8000|a=sendonly",
          {audio(pcmu, 49170), video(h261_mpv, 53000), audio(odd_tones, 53122)},
          "host.anywhere.com"});
  // The answerer supports two of three; it could have chosen one at once.
  agrees({"10.2, first",
          "m=audio 62986 RTP/AVP 0 4 18|a=rtpmap:0 PCMU/8000|a=rtpmap:4 G723/8000|a=rtpmap:18 "
          "G729/8000|a=inactive",
          "m=audio 54344 RTP/AVP 0 4|a=rtpmap:0 PCMU/8000|a=rtpmap:4 G723/8000|a=inactive",
          {audio(pcmu_g723, 54344)}});
  agrees({"10.2, the codec chosen",
          "m=audio 62986 RTP/AVP 4|a=rtpmap:4 G723/8000|a=sendrecv",
          "m=audio 54344 RTP/AVP 4|a=rtpmap:4 G723/8000|a=sendrecv",
          {audio(g723, 54344)}});
}

TEST_CASE("answer: the examples of RFC 4317 2", "[sdp][answer]") {
  constexpr std::string_view three_and_two =
      "m=audio 49170 RTP/AVP 0 8 97|a=rtpmap:0 PCMU/8000|a=rtpmap:8 PCMA/8000|a=rtpmap:97 iLBC/8000|m=video "
      "51372 RTP/AVP 31 32|"
      "a=rtpmap:31 H261/90000|a=rtpmap:32 MPV/90000";
  agrees({"2.1",
          three_and_two,
          "m=audio 49174 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=video 49170 RTP/AVP 32|a=rtpmap:32 MPV/90000",
          {audio(pcmu, 49174), video(mpv, 49170)}});
  agrees({"2.2",
          three_and_two,
          "m=audio 49172 RTP/AVP 0 8|a=rtpmap:0 PCMU/8000|a=rtpmap:8 PCMA/8000|m=video 0 RTP/AVP "
          "31|a=rtpmap:31 H261/90000",
          {audio(pcmu_pcma, 49172)}});
  agrees({"2.2, second",
          "m=audio 51372 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=video 0 RTP/AVP 31|a=rtpmap:31 H261/90000",
          "m=audio 49172 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=video 0 RTP/AVP 31|a=rtpmap:31 H261/90000",
          {audio(pcmu_pcma, 49172), video(h261_mpv, 5004)}});
  // Another payload type for the same codec is the answerer's choice, which RFC 3264 6.1 advises against.
  agrees({"2.3",
          three_and_two,
          "m=audio 49172 RTP/AVP 99|a=rtpmap:99 iLBC/8000|m=video 51374 RTP/AVP 31|a=rtpmap:31 H261/90000",
          {audio(ilbc_99, 49172), video(h261, 51374)}});
  agrees({"2.4",
          "m=audio 49170 RTP/AVP 0 97|a=rtpmap:0 PCMU/8000|a=rtpmap:97 iLBC/8000|m=audio 49172 RTP/AVP 98|"
          "a=rtpmap:98 telephone-event/8000|a=sendonly",
          "m=audio 49172 RTP/AVP 97|a=rtpmap:97 iLBC/8000|m=audio 49174 RTP/AVP 98|a=rtpmap:98 "
          "telephone-event/8000|a=recvonly",
          {audio(ilbc, 49172), audio(tones, 49174)}});
  constexpr std::string_view one_and_one =
      "m=audio 49170 RTP/AVP 97|a=rtpmap:97 iLBC/8000|m=video 51372 RTP/AVP 31|a=rtpmap:31 H261/90000";
  agrees({"2.5",
          one_and_one,
          "m=audio 49174 RTP/AVP 97|a=rtpmap:97 iLBC/8000|m=video 49170 RTP/AVP 31|a=rtpmap:31 H261/90000",
          {audio(ilbc, 49174), video(h261, 49170)}});
  agrees({"2.5, second",
          "m=audio 49178 RTP/AVP 97|a=rtpmap:97 iLBC/8000|m=video 49188 RTP/AVP 31|a=rtpmap:31 H261/90000",
          one_and_one,
          {audio(ilbc, 49170), video(h261, 51372)}});
  agrees({"2.6",
          "m=audio 49170 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=audio 51372 RTP/AVP 97 101|a=rtpmap:97 iLBC/8000|"
          "a=rtpmap:101 telephone-event/8000",
          "m=audio 0 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=audio 49170 RTP/AVP 97 101|a=rtpmap:97 iLBC/8000|"
          "a=rtpmap:101 telephone-event/8000",
          {audio(ilbc_tones, 49170)}});
  agrees({"2.7",
          "m=audio 49170 RTP/AVP 99|a=rtpmap:99 iLBC/8000|m=video 51372 RTP/AVP 31|a=rtpmap:31 H261/90000",
          "m=audio 49172 RTP/AVP 99|a=rtpmap:99 iLBC/8000|m=video 51374 RTP/AVP 31|a=rtpmap:31 H261/90000",
          {audio(ilbc, 49172), video(h261_mpv, 51374)}});
  agrees({"2.7, second",
          "m=audio 49170 RTP/AVP 99|a=rtpmap:99 iLBC/8000|m=video 51372 RTP/AVP 31 32|a=rtpmap:31 "
          "H261/90000|a=rtpmap:32 MPV/90000",
          "m=audio 49172 RTP/AVP 99|a=rtpmap:99 iLBC/8000|m=video 51374 RTP/AVP 31 32|a=rtpmap:31 "
          "H261/90000|a=rtpmap:32 MPV/90000",
          {audio(ilbc, 49172), video(h261_mpv, 51374)}});
  auto elsewhere = video(mpv, 49172);
  elsewhere.address = "otherhost.biloxi.example.com";
  agrees({"2.8",
          three_and_two,
          "m=audio 49174 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=video 49172 RTP/AVP 32|c=IN IP4 "
          "otherhost.biloxi.example.com|"
          "a=rtpmap:32 MPV/90000",
          {audio(pcmu, 49174), elsewhere}});
}

TEST_CASE("answer: the examples of RFC 4317 3 to 5", "[sdp][answer]") {
  constexpr std::string_view ilbc_49170 = "m=audio 49170 RTP/AVP 97|a=rtpmap:97 iLBC/8000";
  // To answer on hold at once is the answerer's choice: it wants sendonly.
  agrees({"3.1",
          "m=audio 49170 RTP/AVP 0 97|a=rtpmap:0 PCMU/8000|a=rtpmap:97 iLBC/8000",
          "m=audio 49172 RTP/AVP 97|a=rtpmap:97 iLBC/8000|a=sendonly",
          {audio(ilbc, 49172, direction::sendonly)},
          "placeholder.biloxi.example.com"});
  agrees({"3.1, second", ilbc_49170, "m=audio 49178 RTP/AVP 97|a=rtpmap:97 iLBC/8000", {audio(ilbc, 49178)}});
  agrees({"4.1",
          "m=audio 49170 RTP/AVP 0 97|a=rtpmap:0 PCMU/8000|a=rtpmap:97 iLBC/8000",
          ilbc_49170,
          {audio(ilbc, 49170)}});
  auto to_host = audio(tones, 49172);
  to_host.address = "host.atlanta.example.com";
  agrees({"4.1, second",
          "m=audio 49170 RTP/AVP 97|a=rtpmap:97 iLBC/8000|m=audio 48282 RTP/AVP 98|c=IN IP4 "
          "mediaserver.biloxi.example.com|"
          "a=rtpmap:98 telephone-event/8000|a=recvonly",
          "m=audio 49170 RTP/AVP 97|a=rtpmap:97 iLBC/8000|m=audio 49172 RTP/AVP 98|c=IN IP4 "
          "host.atlanta.example.com|"
          "a=rtpmap:98 telephone-event/8000|a=sendonly",
          {audio(pcmu_ilbc, 49170), to_host},
          "host.atlanta.example.com"});
  agrees({"4.2",
          "m=audio 49170 RTP/AVP 0|a=rtpmap:0 PCMU/8000",
          "m=audio 49172 RTP/AVP 0|a=rtpmap:0 PCMU/8000",
          {audio(pcmu, 49172)}});
  agrees({"4.2, second",
          "m=audio 49170 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=video 49172 RTP/AVP 31|a=rtpmap:31 H261/90000",
          "m=audio 49172 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=video 49168 RTP/AVP 31|a=rtpmap:31 H261/90000",
          {audio(pcmu, 49172), video(h261, 49168)}});
  agrees({"4.3",
          "m=audio 49170 RTP/AVP 97|a=rtpmap:97 iLBC/8000|m=video 51372 RTP/AVP 31|a=rtpmap:31 H261/90000",
          "m=audio 49174 RTP/AVP 97|a=rtpmap:97 iLBC/8000|m=video 49170 RTP/AVP 31|a=rtpmap:31 H261/90000",
          {audio(ilbc, 49174), video(h261, 49170)}});
  agrees({"4.3, second",
          "m=audio 49174 RTP/AVP 97|a=rtpmap:97 iLBC/8000|m=video 0 RTP/AVP 31|a=rtpmap:31 H261/90000",
          "m=audio 49170 RTP/AVP 97|a=rtpmap:97 iLBC/8000|m=video 0 RTP/AVP 31|a=rtpmap:31 H261/90000",
          {audio(ilbc, 49170), video(h261, 51372)}});
  agrees({"5.1", "", "", {}});
  agrees({"5.1, second", ilbc_49170, "m=audio 49172 RTP/AVP 97|a=rtpmap:97 iLBC/8000", {audio(ilbc, 49172)}});
  agrees({"5.2",
          "m=audio 23442 RTP/AVP 97|c=IN IP4 0.0.0.0|a=rtpmap:97 iLBC/8000",
          ilbc_49170,
          {audio(ilbc, 49170)}});
  agrees(
      {"5.3", ilbc_49170, "m=audio 9322 RTP/AVP 97|a=rtpmap:97 iLBC/8000", {audio(ilbc, 9322)}, "0.0.0.0"});
}

TEST_CASE("answer: where RFC 4317 3.2 does not follow RFC 3264", "[sdp][answer]") {
  // The RFC answers a sendonly stream with sendrecv, because it repeats the first offer, and lists PCMU
  // besides, which an answerer may. RFC 3264 6.1 allows recvonly and inactive alone.
  constexpr std::string_view second_offer =
      "m=audio 49172 RTP/AVP 97|a=rtpmap:97 iLBC/8000|a=sendonly|m=audio 49174 RTP/AVP 98|a=rtpmap:98 "
      "telephone-event/8000|a=recvonly";
  agrees({"3.2, second",
          second_offer,
          "m=audio 49170 RTP/AVP 97|a=rtpmap:97 iLBC/8000|a=recvonly|m=audio 49172 RTP/AVP 98|a=rtpmap:98 "
          "telephone-event/8000|a=sendonly",
          {audio(pcmu_ilbc, 49170), audio(tones, 49172)}});
  const parsed offer(description("a.example", second_offer));
  const parsed as_printed(description(
      "b.example",
      "m=audio 49170 RTP/AVP 0 97|a=rtpmap:0 PCMU/8000|a=rtpmap:97 iLBC/8000|m=audio 49172 RTP/AVP 98|"
      "a=rtpmap:98 telephone-event/8000|a=sendonly"));
  CHECK(sdp::check_answer(*offer, *as_printed).error() ==
        fault{errc::conflict, rule::attribute_field,
              static_cast<std::uint32_t>(as_printed.text.find("m=audio"))});
}

TEST_CASE("answer: directions", "[sdp][answer]") {
  using enum direction;
  constexpr direction all[] = {inactive, sendonly, recvonly, sendrecv};
  // RFC 3264 6.1, offered by row, wanted by column.
  constexpr direction table[4][4] = {
      {inactive, inactive, inactive, inactive},
      {inactive, inactive, recvonly, recvonly},
      {inactive, sendonly, inactive, sendonly},
      {inactive, sendonly, recvonly, sendrecv},
  };
  for (std::size_t i = 0; i < 4; ++i)
    for (std::size_t k = 0; k < 4; ++k) {
      CHECK(sdp::answer_direction(all[i], all[k]) == table[i][k]);
      CHECK(sdp::may_answer(all[i], table[i][k]));
      CHECK(sdp::may_answer(all[i], all[k]) == (table[i][k] == all[k]));
    }
  const media_capability both[] = {audio(pcmu, 5004)};
  CHECK(answer_to("m=audio 9 RTP/AVP 0|a=recvonly", both, 1) ==
        "m=audio 5004 RTP/AVP 0|a=rtpmap:0 PCMU/8000|a=sendonly");
  CHECK(answer_to("m=audio 9 RTP/AVP 0", both, 1) == "m=audio 5004 RTP/AVP 0|a=rtpmap:0 PCMU/8000");
  // The session's direction counts where the stream has none.
  const parsed offer(
      "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=3000 4000\r\nr=7d 1h 0\r\n"
      "a=sendonly\r\nm=audio 9 RTP/AVP 0\r\n");
  const auto out = answer(*offer, options("2001:db8::2", both));
  CHECK(out.text ==
        "v=0\r\no=bob 2808844564 2808844564 IN IP6 2001:db8::2\r\ns=-\r\nc=IN IP6 2001:db8::2\r\n"
        "t=3000 4000\r\nr=7d 1h 0\r\nm=audio 5004 RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\na=recvonly\r\n");
}

TEST_CASE("answer: setup, connection, rtcp-mux", "[sdp][answer]") {
  using enum sdp::setup_role;
  CHECK(sdp::answer_setup(actpass) == active);
  CHECK(sdp::answer_setup(actpass, passive) == passive);
  CHECK(sdp::answer_setup(actpass, holdconn) == active);
  CHECK(sdp::answer_setup(active) == passive);
  CHECK(sdp::answer_setup(active, active) == passive);
  CHECK(sdp::answer_setup(passive, passive) == active);
  CHECK(sdp::answer_setup(holdconn) == holdconn);

  constexpr std::string_view path[] = {"path:msrp://192.0.2.2:2855/k3;tcp", "accept-types:message/cpim"};
  media_capability own[] = {
      {.media = "message", .protos = "TCP/MSRP TCP/TLS/MSRP", .port = 2855, .attributes = path}};
  CHECK(answer_to("m=message 7394 TCP/TLS/MSRP "
                  "*|a=setup:actpass|a=connection:existing|a=path:msrps://192.0.2.1:7394/x;tcp",
                  own, 1) ==
        "m=message 2855 TCP/TLS/MSRP "
        "*|a=setup:active|a=connection:new|a=path:msrp://192.0.2.2:2855/k3;tcp|a=accept-types:message/cpim");
  own[0].setup = passive;
  own[0].keep_connection = true;
  CHECK(answer_to("m=message 7394 TCP/MSRP *|a=setup:actpass|a=connection:existing", own, 1) ==
        "m=message 2855 TCP/MSRP *|a=setup:passive|a=connection:existing|a=path:msrp://192.0.2.2:2855/k3;tcp|"
        "a=accept-types:message/cpim");
  media_capability mux[] = {audio(pcmu, 5004)};
  mux[0].rtcp_mux = true;
  CHECK(answer_to("m=audio 9 RTP/AVP 0|a=rtcp-mux", mux, 1) ==
        "m=audio 5004 RTP/AVP 0|a=rtpmap:0 PCMU/8000|a=rtcp-mux");
  CHECK(answer_to("m=audio 9 RTP/AVP 0", mux, 1) == "m=audio 5004 RTP/AVP 0|a=rtpmap:0 PCMU/8000");
  mux[0].rtcp_mux = false;
  CHECK(answer_to("m=audio 9 RTP/AVP 0|a=rtcp-mux", mux, 1) == "m=audio 5004 RTP/AVP 0|a=rtpmap:0 PCMU/8000");
}

TEST_CASE("answer: formats that are no payload types", "[sdp][answer]") {
  constexpr codec fax[] = {{"t38"}};
  const media_capability own[] = {{.media = "image", .protos = "udptl", .codecs = fax, .port = 4000}};
  CHECK(answer_to("m=image 9 udptl t39 t38", own, 1) == "m=image 4000 udptl t38");
  CHECK(answer_to("m=image 9 udptl t39", own, 0) == "m=image 0 udptl t39");
  CHECK(answer_to("m=image 9 UDPTL t38", own, 0) == "m=image 0 UDPTL t38");
}

TEST_CASE("answer: order and number of codecs", "[sdp][answer]") {
  constexpr codec codecs[] = {{"opus", 48000, 2, "useinbandfec=1"},
                              {"PCMA", 8000},
                              {"PCMU", 8000},
                              {"telephone-event", 8000, 1, "0-11"}};
  constexpr std::string_view offer =
      "m=audio 9 RTP/AVP 101 0 8 120 0|a=rtpmap:101 telephone-event/8000|a=rtpmap:120 "
      "OPUS/48000/2|a=fmtp:120 stereo=1|a=fmtp:101 0-15";
  constexpr std::string_view tone_lines = "a=rtpmap:101 telephone-event/8000|a=fmtp:101 0-11";
  media_capability own[] = {audio(codecs, 5004)};
  CHECK(answer_to(offer, own, 1) ==
        "m=audio 5004 RTP/AVP 101 0 8 120|" + std::string(tone_lines) +
            "|a=rtpmap:0 PCMU/8000|a=rtpmap:8 PCMA/8000|a=rtpmap:120 OPUS/48000/2|a=fmtp:120 useinbandfec=1");
  own[0].one_codec = true;
  CHECK(answer_to(offer, own, 1) ==
        "m=audio 5004 RTP/AVP 101 0|" + std::string(tone_lines) + "|a=rtpmap:0 PCMU/8000");
  own[0].order = sdp::format_order::own;
  CHECK(answer_to(offer, own, 1) ==
        "m=audio 5004 RTP/AVP 120 101|a=rtpmap:120 OPUS/48000/2|a=fmtp:120 useinbandfec=1|" +
            std::string(tone_lines));
  own[0].one_codec = false;
  CHECK(answer_to(offer, own, 1).substr(0, 37) == "m=audio 5004 RTP/AVP 120 8 0 101|a=rt");
  // Tones alone are no speech, whether the speech is known or not.
  CHECK(answer_to("m=audio 9 RTP/AVP 18 101|a=rtpmap:101 telephone-event/8000", own, 0) ==
        "m=audio 0 RTP/AVP 18");
  CHECK(answer_to("m=audio 9 RTP/AVP 99 101|a=rtpmap:101 telephone-event/8000", own, 0) ==
        "m=audio 0 RTP/AVP 99");
  // Clock rate and channels are part of the codec.
  CHECK(answer_to("m=audio 9 RTP/AVP 96 97|a=rtpmap:96 opus/48000|a=rtpmap:97 PCMU/16000", own, 0) ==
        "m=audio 0 RTP/AVP 96");
}

TEST_CASE("answer: retransmission follows what it is for", "[sdp][answer]") {
  constexpr codec codecs[] = {{"VP8", 90000, 1, {}, std::uint8_t{110}}, {"rtx", 90000}};
  const media_capability own[] = {video(codecs, 5006)};
  CHECK(answer_to("m=video 9 RTP/AVP 96 97 98 99|a=rtpmap:96 H264/90000|a=rtpmap:97 rtx/90000|a=fmtp:97 "
                  "apt=96|a=rtpmap:98 VP8/90000|"
                  "a=rtpmap:99 rtx/90000|a=fmtp:99 apt=98",
                  own, 1) ==
        "m=video 5006 RTP/AVP 110 99|a=rtpmap:110 VP8/90000|a=rtpmap:99 rtx/90000|a=fmtp:99 apt=110");
  // Of itself, of nothing, of a number out of range.
  CHECK(answer_to("m=video 9 RTP/AVP 98 99 100 101|a=rtpmap:98 VP8/90000|a=rtpmap:99 rtx/90000|a=fmtp:99 "
                  "apt=99|a=rtpmap:100 rtx/90000|"
                  "a=rtpmap:101 rtx/90000|a=fmtp:101 apt=4294967394",
                  own, 1) == "m=video 5006 RTP/AVP 110|a=rtpmap:110 VP8/90000");
}

TEST_CASE("answer: parameters that are part of a codec", "[sdp][answer]") {
  const auto same = [](std::string_view name, std::uint32_t rate, std::string_view offered,
                       std::string_view own) {
    return sdp::same_codec({name, rate, 1, offered}, {name, rate, 1, own});
  };
  CHECK(same("H264", 90000, "profile-level-id=42e01f;packetization-mode=1",
             "packetization-mode=1; profile-level-id=42C00A"));
  CHECK(same("H264", 90000, "profile-level-id=42e01f", "profile-level-id=4de01f"));
  CHECK_FALSE(same("H264", 90000, "profile-level-id=42e01f", "profile-level-id=42001f"));
  CHECK_FALSE(same("H264", 90000, "profile-level-id=640c1f", "profile-level-id=64001f"));
  CHECK_FALSE(same("H264", 90000, "profile-level-id=42e01f;packetization-mode=1", "profile-level-id=42e01f"));
  CHECK_FALSE(same("H264", 90000, "profile-level-id=zz", "profile-level-id=42e01f"));
  CHECK(same("H264", 90000, "", "profile-level-id=42000a;packetization-mode=0"));
  CHECK(same("H264", 90000, "profile-level-id=640c1f", ""));
  CHECK_FALSE(same("AMR-WB", 16000, "octet-align=1", "octet-align=0"));
  CHECK_FALSE(same("amr", 8000, "octet-align=1;mode-set=0", "mode-set=0"));
  CHECK(same("AMR", 8000, "mode-set=0,2", "octet-align=0"));
  CHECK_FALSE(same("VP9", 90000, "profile-id=2", "profile-id=0"));
  CHECK(same("VP9", 90000, "", "profile-id=0"));
  CHECK(same("opus", 48000, "stereo=1", "stereo=0"));

  // Without parameters of its own the answerer repeats those alone.
  constexpr codec h264[] = {{"H264", 90000}};
  const media_capability own[] = {video(h264, 5006)};
  CHECK(answer_to("m=video 9 RTP/AVP 99|a=rtpmap:99 H264/90000|"
                  "a=fmtp:99 profile-level-id=42e01f; sprop-parameter-sets=Z0IA,aM4=;packetization-mode=1",
                  own, 1) ==
        "m=video 5006 RTP/AVP 99|a=rtpmap:99 H264/90000|a=fmtp:99 "
        "profile-level-id=42e01f;packetization-mode=1");
}

TEST_CASE("answer: the static payload types of RFC 3551", "[sdp][answer]") {
  CHECK(sdp::static_codec(0)->encoding == "PCMU");
  CHECK(sdp::static_codec(10)->channels == 2);
  CHECK(sdp::static_codec(10)->clock_rate == 44100);
  CHECK(sdp::static_codec(34)->encoding == "H263");
  constexpr std::uint8_t nothing[] = {1, 2, 19, 24, 27, 30, 35, 72, 96, 127, 128, 255};
  for (const auto type : nothing) CHECK_FALSE(sdp::static_codec(type));
  // rtpmap goes before the table; one that cannot be read says nothing; the first of two counts.
  const parsed offer(description(
      "a.example",
      "m=audio 9 RTP/AVP 0 8 9 97|a=rtpmap:0 opus/48000/2|a=rtpmap:8 /8000|a=rtpmap:97 A/1|a=rtpmap:97 B/2|"
      "a=rtpmap:200 C/3|a=fmtp:8 x=1|a=fmtp:300 y"));
  const sdp::payload_map types(offer->media().front());
  CHECK(types.find(0)->encoding == "opus");
  CHECK(types.find(8)->encoding == "PCMA");
  CHECK(types.find(8)->params == "x=1");
  CHECK(types.find(9)->encoding == "G722");
  CHECK(types.find(97)->encoding == "A");
  CHECK_FALSE(types.find(98));
  CHECK_FALSE(types.find(200));
}

TEST_CASE("answer: which capability takes which stream", "[sdp][answer]") {
  media_capability own[] = {audio(pcmu, 5004), audio(pcmu, 5006)};
  // Each takes one stream.
  CHECK(answer_to("m=audio 1 RTP/AVP 0|m=audio 2 RTP/AVP 0|m=audio 3 RTP/AVP 0", own, 2) ==
        "m=audio 5004 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=audio 5006 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=audio 0 "
        "RTP/AVP 0");
  own[0].index = 2;
  CHECK(answer_to("m=audio 1 RTP/AVP 0|m=audio 2 RTP/AVP 0|m=audio 3 RTP/AVP 0", own, 2) ==
        "m=audio 5006 RTP/AVP 0|a=rtpmap:0 PCMU/8000|m=audio 0 RTP/AVP 0|m=audio 5004 RTP/AVP 0|a=rtpmap:0 "
        "PCMU/8000");
  own[1].port = 0;
  CHECK(answer_to("m=audio 1 RTP/AVP 0", own, 0) == "m=audio 0 RTP/AVP 0");
  CHECK(answer_to("m=video 1 RTP/AVP 0", own, 0) == "m=video 0 RTP/AVP 0");
  CHECK(answer_to("m=audio 1 RTP/SAVP 0", own, 0) == "m=audio 0 RTP/SAVP 0");
}

TEST_CASE("answer: groups keep the streams that are accepted", "[sdp][answer]") {
  const parsed offer(
      "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\na=group:LS b a\r\n"
      "a=group:BUNDLE b x c a d\r\nm=audio 9 RTP/AVP 0\r\na=mid:a\r\nm=video 9 RTP/AVP 99\r\na=mid:b\r\n"
      "m=video 0 RTP/AVP 31\r\na=mid:c\r\na=bundle-only\r\nm=audio 0 RTP/AVP 0\r\na=mid:d\r\n");
  const media_capability own[] = {audio(pcmu, 5004), video(h261, 5004), audio(pcmu, 5006)};
  auto with = options("192.0.2.2", own);
  auto out = answer(*offer, with);
  REQUIRE(out.accepted);
  CHECK(*out.accepted == 2);
  CHECK(out.text.find("t=0 0\r\na=group:BUNDLE c a\r\nm=audio 5004 RTP/AVP 0\r\na=mid:a\r\n") !=
        std::string::npos);
  CHECK(out.text.find("m=video 0 RTP/AVP 99\r\na=mid:b\r\nm=video 5004 RTP/AVP 31\r\na=mid:c\r\n") !=
        std::string::npos);
  CHECK(out.text.find("m=audio 0 RTP/AVP 0\r\na=mid:d\r\n") != std::string::npos);
  CHECK(out.text.find("bundle-only") == std::string::npos);
  CHECK(sdp::check_answer(*offer, *parsed(out.text)));
  with.groups = "LS BUNDLE";
  CHECK(answer(*offer, with).text.find("a=group:LS a\r\na=group:BUNDLE c a\r\n") != std::string::npos);
  with.groups = "";
  out = answer(*offer, with);
  CHECK(out.text.find("a=group") == std::string::npos);
  CHECK(out.text.find("m=video 0 RTP/AVP 31\r\na=mid:c\r\n") != std::string::npos);
  with.groups = "BUNDLE";
  with.media = {};
  CHECK(answer(*offer, with).text.find("a=group") == std::string::npos);
}

TEST_CASE("answer: a multicast stream is the same for all", "[sdp][answer]") {
  const media_capability own[] = {audio(pcmu, 5004)};
  CHECK(answer_to("m=audio 49170/2 RTP/AVP 0 8|c=IN IP4 233.252.0.1/127|b=AS:64|a=recvonly|a=ptime:40", own,
                  1) ==
        "m=audio 49170/2 RTP/AVP 0|c=IN IP4 233.252.0.1/127|b=AS:64|a=rtpmap:0 "
        "PCMU/8000|a=recvonly|a=ptime:40");
}

TEST_CASE("answer: what the caller gives is checked", "[sdp][answer]") {
  const parsed offer(description("192.0.2.1", "m=audio 9 RTP/AVP 0"));
  std::vector<media_capability> own = {audio(pcmu, 5004)};
  const auto refused = [&](const sdp::answer_options& with) {
    return answer(*offer, with).accepted.error().code;
  };
  auto with = options("192.0.2.2", own);
  CHECK(refused(with) == errc::none);
  with.session_name = "x\r\na=y";
  CHECK(refused(with) == errc::injection);
  with = options("192.0.2.2\r\nt=1 1", own);
  CHECK(refused(with) == errc::injection);
  with = options("192.0.2.2", own);
  with.origin.username = "a b";
  CHECK(refused(with) != errc::none);
  for (const std::string_view bad : {"x\ny", "ptime:0x", "ptime:20\r\na=z", "", "tool:x"}) {
    const std::string_view attributes[] = {bad};
    own[0].attributes = attributes;
    with = options("192.0.2.2", own);
    CHECK(refused(with) != errc::none);
  }
  own[0].attributes = {};
  const std::string_view bandwidth[] = {"AS:64"};
  own[0].bandwidths = bandwidth;
  const std::string_view session_attributes[] = {"tool:x"};
  with = options("192.0.2.2", own);
  with.attributes = session_attributes;
  CHECK(answer(*offer, with).text.find("t=0 0\r\na=tool:x\r\nm=audio 5004 RTP/AVP 0\r\nb=AS:64\r\n") !=
        std::string::npos);
  constexpr codec evil[] = {{"PCMU", 8000, 1, "x\r\na=y"}};
  own[0].codecs = evil;
  with = options("192.0.2.2", own);
  CHECK(refused(with) == errc::injection);
  const std::string long_params(2000, 'x');
  const codec too_long[] = {{"PCMU", 8000, 1, long_params}};
  own[0].codecs = too_long;
  with = options("192.0.2.2", own);
  CHECK(refused(with) == errc::too_long);
}

TEST_CASE("answer: a span of any size says what it needs", "[sdp][answer]") {
  const parsed offer(description("192.0.2.1", "m=audio 9 RTP/AVP 0|m=video 9 RTP/AVP 31"));
  const media_capability own[] = {audio(pcmu, 5004)};
  const auto with = options("192.0.2.2", own);
  const auto whole = answer(*offer, with);
  REQUIRE(whole.accepted);
  for (std::size_t n = 0; n <= whole.text.size(); ++n) {
    std::vector<char> room(n);
    span_sink out(room);
    const auto done = sdp::answer(*offer, with, out);
    if (n == whole.text.size()) {
      CHECK(done);
      CHECK(out.text() == whole.text);
    } else {
      CHECK(done.error() ==
            fault{errc::too_small, rule::none, static_cast<std::uint32_t>(whole.text.size())});
    }
  }
}

TEST_CASE("answer: offers that cannot be read, or are huge", "[sdp][answer]") {
  const media_capability own[] = {audio(pcmu, 5004)};
  const parsed bad(description("192.0.2.1", "m=audio 70000 RTP/AVP 0"));
  CHECK(bad->media()[0].media_line().error() ==
        fault{errc::out_of_range, rule::port, static_cast<std::uint32_t>(bad.text.find("70000"))});
  CHECK(answer_to("m=audio 70000 RTP/AVP 0", own, 0) == "m=audio 0 RTP/AVP 0");
  CHECK(answer_to("m=audio 9 RTP/AVP 999 x -1 0", own, 1) == "m=audio 5004 RTP/AVP 0|a=rtpmap:0 PCMU/8000");
  std::string formats = "m=audio 9 RTP/AVP";
  std::string group = "a=group:BUNDLE";
  for (int i = 0; i < 20000; ++i) {
    formats += " " + std::to_string(i % 256);
    group += " t" + std::to_string(i);
  }
  CHECK(answer_to(formats, own, 1) == "m=audio 5004 RTP/AVP 0|a=rtpmap:0 PCMU/8000");
  std::string media = group;
  for (int i = 0; i < 1000; ++i) media += "|m=audio 9 RTP/AVP 0|a=mid:t" + std::to_string(i);
  const parsed offer("v=0\r\no=x 1 1 IN IP4 a.example\r\ns=-\r\nc=IN IP4 a.example\r\nt=0 0\r\n" +
                     lines(media));
  const auto out = answer(*offer, options("192.0.2.2", own));
  REQUIRE(out.accepted);
  CHECK(*out.accepted == 1);
  CHECK(parsed(out.text)->media_count() == 1000);
}

TEST_CASE("answer: what is wrong with an answer", "[sdp][answer]") {
  constexpr std::string_view offer_media =
      "m=audio 9 RTP/AVP 0 97|a=rtpmap:97 iLBC/8000|a=sendonly|a=setup:actpass|m=video 0 RTP/AVP 31";
  const parsed offer(description("192.0.2.1", offer_media));
  const auto fault_of = [&](std::string_view media, std::string_view marked) {
    const parsed given(description("192.0.2.2", media));
    const auto e = sdp::check_answer(*offer, *given).error();
    INFO(given.text << printed(e));
    if (e.code != errc::none)
      CHECK(e.offset == (marked.empty() ? given.text.size() : given.text.find(marked)));
    return std::pair(e.code, e.rule);
  };
  using verdict = std::pair<errc, rule>;
  CHECK(fault_of("m=audio 7 RTP/AVP 5 99|a=rtpmap:99 iLBC/8000|a=recvonly|m=video 0 RTP/AVP 31", "") ==
        verdict{});
  CHECK(fault_of("m=audio 7 RTP/AVP 0|a=inactive|a=setup:passive|m=video 0 RTP/AVP 31", "") == verdict{});
  CHECK(fault_of("m=audio 0 RTP/AVP 0|m=video 0 RTP/AVP 31", "") == verdict{});
  CHECK(fault_of("m=audio 0 RTP/AVP 0", "") == verdict{errc::conflict, rule::media_description});
  CHECK(fault_of("m=audio 0 RTP/AVP 0|m=video 0 RTP/AVP 31|m=text 0 RTP/AVP 1", "m=text") ==
        verdict{errc::conflict, rule::media_description});
  CHECK(fault_of("m=video 0 RTP/AVP 31|m=audio 0 RTP/AVP 0", "video") ==
        verdict{errc::conflict, rule::media});
  CHECK(fault_of("m=audio 0 RTP/SAVP 0|m=video 0 RTP/AVP 31", "RTP/SAVP") ==
        verdict{errc::conflict, rule::proto});
  CHECK(fault_of("m=audio 0 RTP/AVP 0|m=video 51372 RTP/AVP 31", "51372") ==
        verdict{errc::not_allowed, rule::port});
  CHECK(fault_of("m=audio 7 RTP/AVP 0|m=video 0 RTP/AVP 31", "m=audio") ==
        verdict{errc::conflict, rule::attribute_field});
  CHECK(fault_of("m=audio 7 RTP/AVP 88 18|a=inactive|m=video 0 RTP/AVP 31", "88 18") ==
        verdict{errc::conflict, rule::fmt});
  CHECK(fault_of("m=audio 7 RTP/AVP 0|a=inactive|a=setup:actpass|m=video 0 RTP/AVP 31", "actpass") ==
        verdict{errc::conflict, rule::setup_role});
  CHECK(sdp::check_answer(*offer,
                          *parsed(description("192.0.2.2", "m=audio 70000 RTP/AVP 0|m=video 0 RTP/AVP 31"))));
  const parsed other_time("v=0\r\no=x 1 1 IN IP4 a.example\r\ns=-\r\nt=1 1\r\n");
  CHECK(sdp::check_answer(*offer, *other_time).error() ==
        fault{errc::conflict, rule::time_field, static_cast<std::uint32_t>(other_time.text.find("t="))});
}

TEST_CASE("answer: counterparts, and whom media may be sent to", "[sdp][answer]") {
  const parsed one(description("192.0.2.1", "m=audio 9 RTP/AVP 0|m=video 9 RTP/AVP 31"));
  const parsed two(description("192.0.2.2", "m=audio 7 RTP/AVP 0"));
  CHECK(sdp::counterpart(*two, one->media()[0])->media_line()->port() == 7);
  CHECK(sdp::counterpart(*two, one->media()[1]).error().code == errc::absent);
  const auto may_send = [](std::string_view media) {
    return sdp::may_send_to(parsed(description("192.0.2.1", media))->media().front());
  };
  CHECK(may_send("m=audio 9 RTP/AVP 0"));
  CHECK(may_send("m=audio 9 RTP/AVP 0|a=recvonly"));
  CHECK_FALSE(may_send("m=audio 9 RTP/AVP 0|a=sendonly"));
  CHECK_FALSE(may_send("m=audio 0 RTP/AVP 0"));
  CHECK_FALSE(may_send("m=audio 9 RTP/AVP 0|c=IN IP4 0.0.0.0"));
  CHECK_FALSE(may_send("m=audio 9 RTP/AVP 0|c=IN IP6 ::"));
}

TEST_CASE("answer: nothing is allocated", "[sdp][answer][allocation]") {
  const parsed offer(description(
      "192.0.2.1",
      "m=audio 9 RTP/AVP 0 97 101|a=rtpmap:97 iLBC/8000|a=rtpmap:101 telephone-event/8000|a=mid:x"));
  const media_capability own[] = {audio(ilbc_tones, 5004)};
  const auto with = options("192.0.2.2", own);
  char room[1000];
  span_sink out(room);
  bool good = false;
  {
    const test_support::no_allocations scope;
    good = sdp::answer(*offer, with, out) && sdp::check_answer(*offer, *offer);
  }
  CHECK(good);
}
