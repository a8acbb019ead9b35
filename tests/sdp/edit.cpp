#include "sipwire/sdp/edit.hpp"

#include <catch2/catch.hpp>
#include <memory>
#include <random>
#include <ranges>
#include <string>
#include <vector>

#include "sipwire/edit/joined.hpp"
#include "sipwire/sdp/detail/edited_lines.hpp"
#include "sipwire/sdp/edit/changes.hpp"
#include "sipwire/sdp/edit/levels.hpp"
#include "support/allocation.hpp"
#include "support/sdp_edit_model.hpp"
#include "support/session.hpp"

using namespace sipwire;
namespace attr = sdp::attr;
using test_support::sdp_edit_model;

namespace {

const std::string offer =
    "v=0\r\n"
    "o=jdoe 3724394400 007 IN IP4 198.51.100.1\r\n"
    "s=-\r\n"
    "c=IN IP4 198.51.100.1\r\n"
    "b=CT:1000\r\n"
    "t=1 2\r\n"
    "r=7d 1h 0\r\n"
    "t=0 0\r\n"
    "a=tool:x\r\n"
    "a=recvonly\r\n"
    "m=audio 49170/2 RTP/AVP 0 97 8\r\n"
    "a=rtpmap:97 opus/48000/2\r\n"
    "a=fmtp:97 useinbandfec=1\r\n"
    "a=rtpmap:8 PCMA/8000\r\n"
    "a=x-odd: as it is \r\n"
    "m=video 51372 RTP/AVP 99\r\n"
    "c=IN IP6 2001:db8::2\r\n"
    "a=sendonly\r\n";

std::string with(std::string text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// What `change` makes of `text`, which ends at an unreadable page.
template <class Change>
std::string edited(std::string_view text, Change&& change, leniency lenient = leniency::none) {
  const test_support::guarded input(text);
  sdp::line_storage<64> lines;
  const auto s = sdp::parse(input, lines, lenient);
  REQUIRE(s);
  const auto arena = std::make_unique<std::byte[]>(8192);
  sdp::edit e(*s, {arena.get(), 8192});
  change(e);
  std::string out;
  string_sink sink(out);
  const auto size = e.write(sink);
  INFO(test_support::printed(size.error()));
  REQUIRE(size);
  CHECK(*size == out.size());
  CHECK(e.size() == out.size());
  test_support::reads(out, lenient);
  return out;
}
template <class Change>
fault refused(Change&& change) {
  sdp::line_storage<64> lines;
  const auto s = sdp::parse(offer, lines);
  REQUIRE(s);
  alignas(8) std::byte arena[8192];
  sdp::edit e(*s, arena);
  change(e);
  CHECK(e.failed());
  // Nothing is half done, and nothing is done afterwards.
  CHECK_FALSE(e.changed());
  e.add<attr::tool>("y").add_media("audio 1 RTP/AVP 0").set_port(5);
  e.media(0).set_port(1).remove_format("0");
  e.remove('a').remove_media(0).next_version();
  CHECK(e.size() == offer.size());
  CHECK(e.media_count() == 2);
  std::string out;
  string_sink sink(out);
  CHECK(e.write(sink) == e.error());
  return e.error();
}

}  // namespace

TEST_CASE("sdp::edit: byte for byte the same when nothing changes", "[sdp]") {
  CHECK(edited(offer, [](sdp::edit& e) {
          CHECK_FALSE(e.changed());
          // What is as it was is no change.
          e.media(0).set_port(49170).set_formats("0 97 8").set<attr::rtpmap>("97 opus/48000/2");
          CHECK(e.changed());
        }) != offer);
  CHECK(edited(offer, [](sdp::edit& e) {
          e.media(0).set_port(49170).set_formats("0 97 8").set_proto("RTP/AVP");
          e.media(1).set_direction(sdp::direction::sendonly).set_connection_to("2001:db8::2");
          e.set<attr::tool>("x").set_bandwidth("CT", 1000).remove<attr::ptime>().remove('k').remove_media(2);
          e.media(0).remove_format("3");
          CHECK_FALSE(e.changed());
          CHECK(e.bytes_copied() == 0);
        }) == offer);
}

TEST_CASE("sdp::edit: lines take their place", "[sdp]") {
  CHECK(edited(offer, [](sdp::edit& e) { e.add('i', "what"); }) ==
        with(offer, "c=IN IP4", "i=what\r\nc=IN IP4"));
  CHECK(edited(offer, [](sdp::edit& e) { e.add('r', "1d 1h 0"); }) ==
        with(offer, "t=0 0\r\n", "t=0 0\r\nr=1d 1h 0\r\n"));
  CHECK(edited(offer, [](sdp::edit& e) { e.add('t', "3 4").add('z', "3730928400 -1h"); }) ==
        with(offer, "t=0 0\r\n", "t=0 0\r\nt=3 4\r\nz=3730928400 -1h\r\n"));
  CHECK(edited(offer, [](sdp::edit& e) { e.add('k', "prompt"); }) ==
        with(offer, "a=tool", "k=prompt\r\na=tool"));
  CHECK(edited(offer, [](sdp::edit& e) { e.media(0).add('c', "IN IP4 192.0.2.3").add('i', "x"); }) ==
        with(offer, "a=rtpmap:97", "i=x\r\nc=IN IP4 192.0.2.3\r\na=rtpmap:97"));
  CHECK(edited(offer, [](sdp::edit& e) { e.media(0).add<attr::ptime>(20); }) ==
        with(offer, "m=video", "a=ptime:20\r\nm=video"));
  // In any order, as long as all are there when it is written.
  CHECK(edited(offer,
               [](sdp::edit& e) {
                 e.remove('t').remove('r').remove('o').add('t', "0 0").add('o', "- 1 1 IN IP4 192.0.2.1");
               }) == with(with(offer, "t=1 2\r\nr=7d 1h 0\r\n", ""),
                          "jdoe 3724394400 007 IN IP4 198.51.100.1", "- 1 1 IN IP4 192.0.2.1"));
}

TEST_CASE("sdp::edit: one value in the place of the first", "[sdp]") {
  CHECK(edited(offer, [](sdp::edit& e) { e.set('s', "a call").set('t', "5 6"); }) ==
        with(with(offer, "t=0 0\r\n", ""), "s=-\r\nc=IN IP4 198.51.100.1\r\nb=CT:1000\r\nt=1 2",
             "s=a call\r\nc=IN IP4 198.51.100.1\r\nb=CT:1000\r\nt=5 6"));
  CHECK(edited(offer, [](sdp::edit& e) { e.media(0).set<attr::rtpmap>("0 PCMU/8000"); }) ==
        with(with(offer, "a=rtpmap:8 PCMA/8000\r\n", ""), "97 opus/48000/2", "0 PCMU/8000"));
  CHECK(edited(offer, [](sdp::edit& e) { e.set_direction(sdp::direction::inactive); }) ==
        with(offer, "recvonly", "inactive"));
  CHECK(edited(offer, [](sdp::edit& e) { e.set<attr::sendrecv>(); }) == with(offer, "recvonly", "sendrecv"));
  CHECK(edited(offer, [](sdp::edit& e) { e.set_bandwidth("AS", 5).set_bandwidth("CT", 6); }) ==
        with(offer, "b=CT:1000\r\n", "b=CT:6\r\nb=AS:5\r\n"));
  CHECK(edited(offer, [](sdp::edit& e) { e.media(0).replace<attr::rtpmap>(1, "8 X/1"); }) ==
        with(offer, "8 PCMA/8000", "8 X/1"));
  CHECK(edited(offer, [](sdp::edit& e) { e.media(0).replace('a', 3, "y").replace_attribute("y", 0, "z"); }) ==
        with(offer, "x-odd: as it is ", "y:z"));
  CHECK(edited(offer, [](sdp::edit& e) { e.next_version(); }) == with(offer, "007", "8"));
}

TEST_CASE("sdp::edit: the m= line and its formats", "[sdp]") {
  CHECK(edited(offer, [](sdp::edit& e) { e.media(0).set_port(0).set_proto("RTP/SAVP"); }) ==
        with(offer, "49170/2 RTP/AVP", "0/2 RTP/SAVP"));
  CHECK(edited(offer, [](sdp::edit& e) { e.media(0).set_formats("8 0"); }) == with(offer, "0 97 8", "8 0"));
  CHECK(edited(offer, [](sdp::edit& e) { e.media(1).set_media_line("image 1 udptl t38"); }) ==
        with(offer, "video 51372 RTP/AVP 99", "image 1 udptl t38"));
  const auto less = with(with(with(offer, "0 97 8", "0 8"), "a=rtpmap:97 opus/48000/2\r\n", ""),
                         "a=fmtp:97 useinbandfec=1\r\n", "");
  CHECK(edited(offer, [](sdp::edit& e) { e.media(0).remove_format("97").remove_format("97"); }) == less);
  CHECK(edited(offer, [](sdp::edit& e) { e.media(0).remove_format("97").remove_format("0"); }) ==
        with(less, "0 8", "8"));
  CHECK(edited(offer, [](sdp::edit& e) { e.media(0).remove_format("8").remove_format("97"); }) ==
        with(with(less, "0 8", "0"), "a=rtpmap:8 PCMA/8000\r\n", ""));
  CHECK(edited(offer, [](sdp::edit& e) {
          e.media(0).remove_if<attr::rtpmap>([](const auto& map) { return map.payload_type() == 97; });
        }) == with(offer, "a=rtpmap:97 opus/48000/2\r\n", ""));
}

TEST_CASE("sdp::edit: numbers change beside parts that are odd", "[sdp]") {
  const std::string odd = with(with(offer, "198.51.100.1", "999.9.9.9"), "0 97 8", "0 97 300");
  CHECK(edited(odd,
               [](sdp::edit& e) {
                 e.next_version();
                 e.media(0).set_port(0).remove_format("97");
               }) == with(with(with(with(odd, "007", "8"), "49170", "0"), "0 97 300", "0 300"),
                          "a=rtpmap:97 opus/48000/2\r\na=fmtp:97 useinbandfec=1\r\n", ""));
}

TEST_CASE("sdp::edit: media descriptions come and go", "[sdp]") {
  const auto video = offer.substr(offer.find("m=video"));
  CHECK(edited(offer, [](sdp::edit& e) { e.remove_media(1).remove_media(1).remove_media(7); }) ==
        offer.substr(0, offer.size() - video.size()));
  CHECK(edited(offer, [](sdp::edit& e) { e.remove_media(0).remove_media(0); }) ==
        offer.substr(0, offer.find("m=audio")));
  CHECK(edited(offer, [](sdp::edit& e) {
          auto m = e.add_media(sdp::media_parts{"message", 9, "TCP/MSRP", "*"});
          CHECK(m.index() == 2);
          m.add<attr::accept_types>("text/plain").set_connection_to("192.0.2.1");
        }) == offer + "m=message 9 TCP/MSRP *\r\nc=IN IP4 192.0.2.1\r\na=accept-types:text/plain\r\n");
  CHECK(edited(offer, [](sdp::edit& e) {
          CHECK(e.insert_media(0, "text 1 RTP/AVP 98").index() == 0);
          CHECK(e.insert_media(9, "text 2 RTP/AVP 98").index() == 3);
        }) == with(offer, "m=audio", "m=text 1 RTP/AVP 98\r\nm=audio") + "m=text 2 RTP/AVP 98\r\n");
  sdp::line_storage<64> lines;
  const auto other = sdp::parse(offer, lines);
  REQUIRE(other);
  CHECK(edited(offer, [&](sdp::edit& e) { CHECK(e.add_media(other->media()[1]).index() == 2); }) ==
        offer + video);
}

TEST_CASE("sdp::edit: reads see changes at once", "[sdp]") {
  (void)edited(offer, [](sdp::edit& e) {
    const sdp::edit& reads = e;
    CHECK(e.media(0).direction() == sdp::direction::recvonly);
    e.set_direction(sdp::direction::inactive);
    CHECK(e.media(0).direction() == sdp::direction::inactive);
    CHECK(reads.media(1).direction() == sdp::direction::sendonly);
    e.set_connection_to("2001:db8::9");
    CHECK(reads.media(0).connection()->address_text() == "2001:db8::9");
    CHECK(e.connection()->addrtype() == "IP6");
    e.media(0).add<attr::rtpmap>("0 PCMU/8000").set_port(7);
    CHECK(reads.media(0).get<attr::rtpmap>(std::uint8_t{0})->encoding_name() == "PCMU");
    CHECK(reads.media(0).get<attr::rtpmap>("97")->clock_rate() == 48000U);
    CHECK(reads.media(0).all<attr::rtpmap>().size() == 3);
    CHECK(reads.media(0).media_line()->port() == 7);
    CHECK(reads.get<attr::ptime>() == fault{errc::absent, rule::attribute_field, 0});
    CHECK(reads.media(5).line_count() == 0);
    CHECK(reads.media(5).media_line() == fault{errc::absent, rule::media_description, 0});
    CHECK(reads.has("tool"));
    CHECK_FALSE(reads.has(""));
    std::size_t n = 0;
    for (const auto m : reads.media()) CHECK(m.index() == n++);
    CHECK(n == 2);
    std::vector<char> buffer(e.size());
    sdp::line_storage<64> lines;
    const auto again = e.view(buffer, lines);
    REQUIRE(again);
    CHECK(again->media()[0].get<attr::rtpmap>("0")->encoding_name() == "PCMU");
    // Views from before stay good; changes may be made of what was read.
    const auto name = *e.session_name();
    const auto map = *e.media(0).get<attr::rtpmap>("0");
    e.set('s', "other").media(1).set<attr::rtpmap>(map.text());
    CHECK(name == "-");
    CHECK(map.text() == "0 PCMU/8000");
    CHECK(reads.media(1).get<attr::rtpmap>("0")->text() == "0 PCMU/8000");
  });
}

TEST_CASE("D75 What is read of an edit is a value", "[sdp][D75]") {
  STATIC_REQUIRE(std::ranges::forward_range<sdp::edited_media_range>);
  STATIC_REQUIRE(std::ranges::forward_range<sdp::edited_range<sdp::attribute_view>>);
  STATIC_REQUIRE(std::ranges::forward_range<sdp::edited_values<sdp::bandwidth_view>>);
  STATIC_REQUIRE(
      std::is_same_v<decltype(std::declval<sdp::edited_media_range>().front()), sdp::edited_media>);
  edited(offer, [](sdp::edit& e) {
    const auto media = e.media();
    auto at = media.begin();
    const auto first = at++;
    CHECK((*first).index() == 0);
    CHECK((*at).index() == 1);
    CHECK(++media.begin() == at);
    CHECK(++at == media.end());
    CHECK(at == sdp::edited_media_range::iterator());
    CHECK(e.media(0).attributes().begin().in().text() == "a=rtpmap:97 opus/48000/2");
  });
}

TEST_CASE("sdp::edit: refusals", "[sdp]") {
  CHECK(refused([](sdp::edit& e) { e.add('s', "x"); }) ==
        fault{errc::duplicate, rule::session_name_field, 0});
  CHECK(refused([](sdp::edit& e) { e.add<attr::tool>("x"); }) ==
        fault{errc::duplicate, rule::attribute_field, 0});
  CHECK(refused([](sdp::edit& e) { e.add<attr::sendonly>(); }) ==
        fault{errc::duplicate, rule::attribute_field, 0});
  CHECK(refused([](sdp::edit& e) { e.replace('a', 1, "tool:x"); }) ==
        fault{errc::duplicate, rule::attribute_field, 0});
  CHECK(refused([](sdp::edit& e) { e.replace('a', 2, "y"); }) ==
        fault{errc::absent, rule::attribute_field, 0});
  CHECK(refused([](sdp::edit& e) { e.set<attr::ptime>(1); }) ==
        fault{errc::not_allowed, rule::attribute_field, 0});
  CHECK(refused([](sdp::edit& e) { e.media(0).add('t', "0 0"); }) ==
        fault{errc::misplaced, rule::time_field, 0});
  CHECK(refused([](sdp::edit& e) { e.add('m', "audio 1 RTP/AVP 0"); }) ==
        fault{errc::not_allowed, rule::media_field, 0});
  CHECK(refused([](sdp::edit& e) { e.media(0).remove('m'); }) ==
        fault{errc::not_allowed, rule::media_field, 0});
  CHECK(refused([](sdp::edit& e) { e.media(0).remove('m', 0); }) ==
        fault{errc::not_allowed, rule::media_field, 0});
  CHECK(refused([](sdp::edit& e) { e.media(2).set_port(1); }) ==
        fault{errc::absent, rule::media_description, 0});
  CHECK(refused([](sdp::edit& e) { e.media(2).add('i', "x"); }) ==
        fault{errc::absent, rule::media_description, 0});
  CHECK(refused([](sdp::edit& e) { e.media(1).remove_format("99"); }) ==
        fault{errc::not_allowed, rule::fmt, 0});
  CHECK(refused([](sdp::edit& e) { e.media(0).set_formats("128"); }) ==
        fault{errc::out_of_range, rule::payload_type, 22});
  CHECK(refused([](sdp::edit& e) { e.media(0).set_formats("0\r\na=x"); }) ==
        fault{errc::injection, rule::media_field, 23});
  CHECK(refused([](sdp::edit& e) { e.media(0).add<attr::rtpmap>("97 x"); }).code == errc::truncated);
  CHECK(refused([](sdp::edit& e) { e.set('c', "IN IP4 x\r\nm=audio 1 RTP/AVP 0"); }) ==
        fault{errc::injection, rule::connection_field, 8});
  CHECK(refused([](sdp::edit& e) { e.add_attribute("x\n"); }) ==
        fault{errc::injection, rule::attribute_name, 1});
  CHECK(refused([](sdp::edit& e) { e.set_bandwidth(std::string(2000, 'x'), 1); }) ==
        fault{errc::too_long, rule::bandwidth_field, 0});
  CHECK(refused([](sdp::edit& e) { e.add_media("audio 65536 RTP/AVP 0"); }) ==
        fault{errc::out_of_range, rule::port, 6});
}

TEST_CASE("sdp::edit: no part of a line becomes two (D68)", "[sdp][D68]") {
  CHECK(refused([](sdp::edit& e) { e.media(0).set_proto("RTP/AVP 5"); }) ==
        fault{errc::syntax, rule::proto, 21});
  CHECK(refused([](sdp::edit& e) { e.media(0).set_proto(" RTP/AVP"); }) ==
        fault{errc::syntax, rule::proto, 14});
  CHECK(refused([](sdp::edit& e) {
          e.add_media(sdp::media_parts{"audio", 9, "udp x", "y"});
        }) == fault{errc::syntax, rule::proto, 11});
  CHECK(refused([](sdp::edit& e) {
          e.add_media(sdp::media_parts{"audio 1 udp", 9, "z", "y"});
        }) == fault{errc::syntax, rule::media, 5});
  CHECK(refused([](sdp::edit& e) {
          e.add_media(sdp::media_parts{"audio", 9, "udp", std::string(1013, 'x')});
        }) == fault{errc::too_long, rule::media_field, 0});
  CHECK(refused([](sdp::edit& e) { e.set_connection_to("192.0.2.1 x"); }) ==
        fault{errc::syntax, rule::connection_address, 16});
  CHECK(refused([](sdp::edit& e) { e.set_bandwidth("AS 1", 2); }) == fault{errc::syntax, rule::bwtype, 2});
  CHECK(refused([](sdp::edit& e) { e.set_bandwidth("AS:1", 2); }) == fault{errc::syntax, rule::bandwidth, 4});
  CHECK(refused([](sdp::edit& e) { e.add_attribute("x:y", "z"); }) ==
        fault{errc::syntax, rule::attribute_name, 1});
  CHECK(refused([](sdp::edit& e) { e.set_attribute("x y"); }) ==
        fault{errc::syntax, rule::attribute_name, 1});
}

TEST_CASE("sdp::edit: what is missing is asked for in the end", "[sdp]") {
  sdp::line_storage<64> lines;
  const auto s = sdp::parse(offer, lines);
  alignas(8) std::byte arena[4096];
  sdp::edit e(*s, arena);
  std::string out;
  string_sink sink(out);
  e.remove('c');
  // Where the video description begins, which the audio one ends without c=.
  const auto size = e.write(sink);
  REQUIRE(!size);
  CHECK(size.error().code == errc::missing_mandatory);
  CHECK(size.error().rule == rule::connection_field);
  CHECK(out.empty());
  CHECK_FALSE(e.failed());
  e.media(0).set_connection_to("192.0.2.1");
  CHECK(e.write(sink));
}

TEST_CASE("sdp::edit: line ends and odd lines stay as they are", "[sdp]") {
  const std::string head = "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nt=0 0\n";
  const auto all = leniency::all;
  CHECK(edited(
            head + "a=x", [](sdp::edit& e) { e.add_attribute("y"); }, all) == head + "a=x\r\na=y\r\n");
  CHECK(edited(
            head + "a=x", [](sdp::edit& e) { e.set_attribute("x", "1"); }, all) == head + "a=x:1\r\n");
  CHECK(edited(
            head + "a=x", [](sdp::edit& e) { e.add('b', "AS:1"); }, all) ==
        with(head, "t=0", "b=AS:1\r\nt=0") + "a=x");
  CHECK(edited(
            head + "junk\n\nw=1\na=x\r", [](sdp::edit& e) { e.set('s', "n"); }, all) ==
        with(head, "s=-\n", "s=n\r\n") + "junk\n\nw=1\na=x\r");
  // CR and LF that become neighbours are no line end of one line.
  CHECK(edited(
            head + "a=x\ra=y\r\n\na=z\n", [](sdp::edit& e) { e.remove_attribute("y"); }, all) ==
        head + "a=x\r\n\na=z\n");
  CHECK(edited(
            head + "a=x\ra=y\r\n\na=z\n",
            [](sdp::edit& e) {
              e.remove_attribute("y");
              CHECK(e.total_line_count() == 7);
            },
            all) == head + "a=x\r\n\na=z\n");
}

TEST_CASE("sdp::edit: output points into the old buffer, and nothing is allocated", "[sdp]") {
  sdp::line_storage<64> lines;
  const auto s = sdp::parse(offer, lines);
  alignas(8) std::byte arena[4096];
  sdp::edit e(*s, arena);
  gather_piece pieces[8];
  gather out(pieces);
  result<std::size_t> size = std::size_t{0};
  {
    const test_support::no_allocations scope;
    e.media(0).set_port(1).set_direction(sdp::direction::sendonly);
    size = e.write(out);
  }
  REQUIRE(size);
  REQUIRE(out.pieces().size() == 5);
  CHECK(out.pieces()[0].base == offer.data());
  CHECK(out.pieces()[1].text() == "m=audio 1/2 RTP/AVP 0 97 8\r\n");
  CHECK(out.pieces()[3].text() == "a=sendonly\r\n");
  gather none{std::span<gather_piece>()};
  CHECK(e.write(none).error().code == errc::too_small);
  for (std::size_t n = 0; n < e.size(); ++n) {
    std::vector<char> room(n);
    span_sink narrow(room);
    CHECK(e.write(narrow) == fault{errc::too_small, rule::none, static_cast<std::uint32_t>(e.size())});
  }
}

TEST_CASE("sdp::edit: arenas of every size", "[sdp]") {
  sdp::line_storage<64> lines;
  const auto s = sdp::parse(offer, lines);
  const auto change = [](sdp::edit& e) {
    e.media(0).set_port(1).remove_format("97").add<attr::ptime>(20);
    e.add_media("text 1 RTP/AVP 98").add('i', "words");
    e.next_version();
  };
  std::string expected;
  for (std::size_t n = 1200; n-- != 0;) {
    const auto arena = std::make_unique<std::byte[]>(n);
    sdp::edit e(*s, {arena.get(), n});
    change(e);
    std::string out;
    string_sink sink(out);
    const auto size = e.write(sink);
    if (size) {
      if (expected.empty()) expected = out;
      CHECK(out == expected);
    } else {
      REQUIRE(size.error().code == errc::too_small);
      CHECK(size.error().needed() > n);
    }
  }
  CHECK(!expected.empty());
}

TEST_CASE("sdp::edit: as many attributes at one level as the limits have, and no more", "[sdp][limits]") {
  const std::size_t most = limits{}.sdp_attributes;
  std::string text = offer.substr(0, offer.find("a=tool"));
  for (std::size_t i = 0; i + 1 < most; ++i) text += "a=x\r\n";
  text += "m=video 9 RTP/AVP 99\r\n";
  const auto room = std::make_unique<sdp::line_storage<10100>>();
  const auto s = sdp::parse(text, *room);
  REQUIRE(s);
  const auto arena = std::make_unique<std::byte[]>(1 << 19);
  sdp::edit e(*s, {arena.get(), 1 << 19});
  e.add_attribute("y");
  CHECK(e.error() == fault{});
  // Those of another level do not count, nor does what is replaced.
  e.media(0).add_attribute("z");
  e.replace_attribute("y", 0, "v").set_attribute("y", "w");
  CHECK(e.error() == fault{});
  std::string out;
  string_sink sink(out);
  REQUIRE(e.write(sink));
  CHECK(sdp::parse(out, *room));
  e.add_attribute("x");
  CHECK(e.error() == fault{errc::too_many, rule::attribute_field, 0});
}

TEST_CASE("sdp::edit: programs of random edits agree with a plain model", "[sdp]") {
  std::minstd_rand random(4);
  const auto pick = [&random](std::size_t n) { return static_cast<std::size_t>(random()) / 16 % n; };
  const auto arena = std::make_unique<std::byte[]>(32768);
  std::size_t failures = 0;
  std::size_t written = 0;
  std::string text;
  for (int round = 0; round < 400; ++round) {
    // Every other program begins with what the one before it made, as long as that can be parsed.
    sdp::line_storage<256> lines;
    if (round % 2 == 0) text = offer;
    const auto s = sdp::parse(text, lines);
    REQUIRE(s);
    sdp::edit e(*s, {arena.get(), 32768});
    sdp_edit_model model(*s);
    REQUIRE(model.difference(e) == "");
    for (int step = 0; step < 40 && !e.failed(); ++step) {
      const bool fine = test_support::sdp_edit_step(e, model, pick);
      INFO("round " << round << ", step " << step << ", " << test_support::printed(e.error()) << "\n"
                    << model.text());
      REQUIRE(fine != e.failed());
      REQUIRE(model.difference(e) == "");
      counting_sink size;
      written += e.write(size) ? 1U : 0U;
    }
    failures += e.failed() ? 1U : 0U;
    sdp::line_storage<256> again;
    std::string next = model.text();
    text = sdp::parse(next, again) ? std::move(next) : offer;
  }
  // The programs must reach both ends.
  CHECK(failures > 50);
  CHECK(written > 4000);
}

TEST_CASE("sdp::edit: a gather list with too little room says how many pieces it needs", "[sdp]") {
  sdp::line_storage<32> lines;
  const auto s = sdp::parse(offer, lines);
  REQUIRE(s);
  alignas(8) std::byte arena[2048];
  sdp::edit e(*s, arena);
  e.set('s', "x").media(0).add_attribute("x-note");
  gather_piece room[32];
  gather all(room);
  REQUIRE(e.write(all));
  const std::size_t n = all.pieces().size();
  CHECK(n > 3);
  for (std::size_t i = 0; i < n; ++i) {
    gather few(std::span<gather_piece>(room).first(i));
    CHECK(e.write(few).error() == fault{errc::too_small, rule::none, static_cast<std::uint32_t>(n)});
  }
}

TEST_CASE("joined: pieces that lie together are one, empty ones are none") {
  const std::string_view text = "abcdef";
  gather_piece room[4];
  gather out(room);
  sipwire::detail::joined all(out);
  for (const auto piece : {text.substr(0, 0), text.substr(0, 2), text.substr(2, 1), std::string_view(),
                           text.substr(4, 1), text.substr(3, 1)})
    all.append(piece);
  CHECK(all.done() == 5U);
  REQUIRE(out.pieces().size() == 3);
  CHECK(out.pieces()[0].text() == "abc");
  CHECK(out.pieces()[1].text() == "e");
  CHECK(out.pieces()[2].text() == "d");
}
