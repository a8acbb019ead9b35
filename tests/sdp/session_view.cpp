#include "sipwire/sdp/session_view.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <iterator>
#include <ranges>
#include <string>

#include "sipwire/core/gather.hpp"
#include "sipwire/sdp/level.hpp"
#include "sipwire/sdp/line.hpp"
#include "sipwire/sdp/scan.hpp"
#include "support/session.hpp"

using namespace sipwire;
using sdp::session_view;
using test_support::reads;
using test_support::refuses;

namespace {

const std::string head = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\n";
const std::string shortest = head + "t=0 0\r\n";
const auto head_size = static_cast<std::uint32_t>(head.size());

const std::string full =
    "v=0\r\n"
    "o=jdoe 3724394400 3724394405 IN IP4 198.51.100.1\r\n"
    "s=Call to John Smith\r\n"
    "i=SDP Offer #1\r\n"
    "u=http://www.jdoe.example.com/home.html\r\n"
    "e=Jane Doe <jane@jdoe.example.com>\r\n"
    "e=j.doe@example.com (Jane)\r\n"
    "p=+1 617 555-6011\r\n"
    "c=IN IP4 198.51.100.1\r\n"
    "b=CT:1000\r\n"
    "b=X-YZ:128\r\n"
    "t=3724394400 3724398000\r\n"
    "r=604800 3600 0 90000\r\n"
    "r=7d 1h 0 25h\r\n"
    "z=3730928400 -1h 3749680800 0\r\n"
    "t=0 0\r\n"
    "k=prompt\r\n"
    "a=recvonly\r\n"
    "a=tool:x\r\n"
    "m=audio 49170 RTP/AVP 0\r\n"
    "m=video 51372/2 RTP/AVP 99 100\r\n"
    "i=second\r\n"
    "c=IN IP6 2001:db8::2\r\n"
    "c=IN IP6 2001:db8::3\r\n"
    "b=AS:64\r\n"
    "k=clear:x y\r\n"
    "a=sendonly\r\n"
    "a=x-odd\r\n"
    "a=x-odd:\r\n";

}  // namespace

TEST_CASE("session: every line of RFC 8866 9 in order", "[sdp]") {
  reads(full, [](const session_view& s) {
    CHECK(s.version() == 0U);
    CHECK(s.origin()->username() == "jdoe");
    CHECK(s.session_name() == "Call to John Smith");
    CHECK(s.information() == "SDP Offer #1");
    CHECK(s.uri()->text() == "http://www.jdoe.example.com/home.html");
    REQUIRE(s.emails().size() == 2);
    CHECK(s.emails().front()->address() == "jane@jdoe.example.com");
    REQUIRE(s.phones().size() == 1);
    CHECK(s.phones().front()->number() == "+1 617 555-6011");
    CHECK(s.connection()->address_text() == "198.51.100.1");
    REQUIRE(s.bandwidths().size() == 2);
    CHECK(s.bandwidths().front()->type() == sdp::bandwidth_type::ct);
    CHECK(s.key()->method() == sdp::key_method::prompt);
    REQUIRE(s.times().size() == 2);
    const auto first = s.times().front();
    CHECK(first.time()->start() == std::uint64_t{3724394400});
    CHECK(first.line_of_time().text() == "t=3724394400 3724398000");
    REQUIRE(first.repeats().size() == 2);
    CHECK(first.zone()->adjustments().size() == 2);
    auto second = s.times().begin();
    ++second;
    CHECK((*second).time()->is_permanent());
    CHECK((*second).repeats().empty());
    CHECK((*second).zone().error().code == errc::absent);
    REQUIRE(s.attributes().size() == 2);
    CHECK(s.attributes().front().name() == "recvonly");
    CHECK(s.own_direction() == sdp::direction::recvonly);

    REQUIRE(s.media_count() == 2);
    REQUIRE(s.media().size() == 2);
    const auto audio = s.media()[0];
    CHECK(audio.index() == 0);
    CHECK(audio.text() == "m=audio 49170 RTP/AVP 0\r\n");
    CHECK(audio.media_line()->media() == "audio");
    CHECK(audio.connection()->address_text() == "198.51.100.1");
    CHECK(audio.connections().empty());
    CHECK_FALSE(audio.information());
    CHECK(audio.key().error().code == errc::absent);
    CHECK(audio.direction() == sdp::direction::recvonly);
    CHECK_FALSE(audio.own_direction());
    const auto video = s.media()[1];
    CHECK(video.index() == 1);
    CHECK(video.information() == "second");
    CHECK(video.connections().size() == 2);
    CHECK(video.connection()->address_text() == "2001:db8::2");
    CHECK(video.bandwidths().front()->value() == std::uint64_t{64});
    CHECK(video.key()->data() == "x y");
    CHECK(video.direction() == sdp::direction::sendonly);
    CHECK(video.line_count() == 9);
    CHECK(video.line_at(1).text() == "i=second");
    CHECK(video.line_at(1).type() == 'i');
    CHECK(video.has("x-odd"));
    CHECK_FALSE(video.has("X-odd"));
    const auto odd = video.attributes("x-odd");
    REQUIRE(odd.size() == 2);
    CHECK_FALSE(odd.front().value());
    auto last = odd.begin();
    ++last;
    CHECK((*last).value() == "");
    CHECK((*last).text() == "x-odd:");
    CHECK(last.in().text() == "a=x-odd:");
  });
}

TEST_CASE("D75 A media description read through a temporary iterator is a value", "[sdp][D75]") {
  using media_range = session_view::media_range;
  STATIC_REQUIRE(std::ranges::input_range<media_range>);
  STATIC_REQUIRE(!std::forward_iterator<media_range::iterator>);
  reads(full, [](const session_view& s) {
    STATIC_REQUIRE(std::is_same_v<decltype(*s.media().begin()), sdp::media_view>);
    STATIC_REQUIRE(std::is_same_v<decltype(s.media().front()), sdp::media_view>);
    auto at = s.media().begin();
    REQUIRE(at != s.media().end());
    const auto& kept = *s.media().begin();
    const auto first = at++;
    REQUIRE(at != s.media().end());
    CHECK(at != first);
    CHECK(*first == kept);
    CHECK(at->index() == 1);
    CHECK(kept.index() == 0);
    CHECK(kept.text() == s.media()[0].text());
    CHECK(session_view::media_range::iterator() == s.media().end());
    // Lines are made anew each time.
    STATIC_REQUIRE(std::ranges::forward_range<session_view::time_range>);
    STATIC_REQUIRE(std::ranges::forward_range<decltype(s.attributes())>);
    STATIC_REQUIRE(std::ranges::forward_range<decltype(s.bandwidths())>);
    CHECK(s.attributes().begin().in() == s.attributes().begin().in());
  });
}

TEST_CASE("session: the least there can be", "[sdp]") {
  reads(shortest, [](const session_view& s) {
    CHECK(s.media().empty());
    CHECK(s.attributes().empty());
    CHECK(s.uri().error() == fault{errc::absent, rule::uri_field, head_size + 7});
    CHECK(s.connection().error().code == errc::absent);
    CHECK_FALSE(s.information());
    CHECK(s.whole_text() == shortest);
    CHECK(s.line_count() == 4);
    CHECK(s.total_line_count() == 4);
  });
  // An empty s=, and z= at its RFC 4566 place.
  reads("v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=\r\nt=0 0\r\nz=2882844526 -1h\r\n",
        [](const session_view& s) { CHECK(s.session_name() == ""); });
  // Media without c= where the session has one, or each its own.
  reads(head + "c=IN IP4 192.0.2.1\r\nt=0 0\r\nm=audio 9 RTP/AVP 0\r\n");
  reads(
      head +
      "t=0 0\r\nm=audio 9 RTP/AVP 0\r\nc=IN IP4 192.0.2.1\r\nm=audio 9 RTP/AVP 0\r\nc=IN IP4 192.0.2.1\r\n");
}

TEST_CASE("session: v= of another version is a fault of the value", "[sdp]") {
  reads("v=7\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n", [](const session_view& s) {
    CHECK(s.version().error() == fault{errc::unknown_value, rule::version_field, 2});
    CHECK(s.origin());
  });
  reads("v=\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n", [](const session_view& s) {
    CHECK(s.version().error() == fault{errc::truncated, rule::version_field, 2});
  });
  reads("v=00\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n", [](const session_view& s) {
    CHECK(s.version().error() == fault{errc::syntax, rule::version_field, 3});
  });
}

TEST_CASE("R081 lines shorter than x=", "[sdp][R081]") {
  refuses("v", errc::truncated, 1, rule::sdp_field);
  refuses("=", errc::syntax, 0, rule::sdp_field);
  refuses("\r\n", errc::syntax, 0, rule::sdp_field);
  refuses(head + "t\r\n", errc::syntax, head_size + 1, rule::sdp_field);
  refuses(shortest + "\r\n", errc::syntax, head_size + 7, rule::sdp_field);
  refuses(shortest + "a", errc::truncated, head_size + 8, rule::sdp_field);
  reads(
      shortest + "a\r\n\r\n",
      [](const session_view& s) {
        REQUIRE(s.total_line_count() == 6);
        CHECK(s.total_line_at(4).malformed());
        CHECK(s.total_line_at(4).text() == "a");
        CHECK(s.total_line_at(5).value().empty());
      },
      leniency::salvage);
}

TEST_CASE("R082 NUL anywhere is an error", "[sdp][R082]") {
  using namespace std::string_view_literals;
  refuses(shortest + std::string("a=fmtp\0:101\r\n"sv), errc::control_byte, head_size + 7 + 6,
          rule::byte_string);
  refuses(shortest + std::string("a=fmtp:1\0 1\r\n"sv), errc::control_byte, head_size + 7 + 8,
          rule::byte_string);
  refuses(std::string("\0=0\r\n"sv), errc::control_byte, 0, rule::byte_string);
  // Read with its leniency, the name ends at it all the same.
  refuses(shortest + std::string("a=fmtp\0:101\r\n"sv), errc::syntax, head_size + 7 + 6, rule::attribute_name,
          leniency::control_bytes);
  reads(
      shortest + std::string("a=x:1\0 1\r\n"sv),
      [](const session_view& s) { CHECK(s.attributes("x").front().value() == "1\0 1"sv); },
      leniency::control_bytes);
}

TEST_CASE("R087 attributes that are cut", "[sdp][R087]") {
  refuses(shortest + "a=\r\n", errc::syntax, head_size + 9, rule::attribute_name);
  refuses(shortest + "a=", errc::truncated, head_size + 9, rule::attribute_name);
  refuses(shortest + "a=:x\r\n", errc::syntax, head_size + 9, rule::attribute_name);
  refuses(shortest + "a=rtpmap 0\r\n", errc::syntax, head_size + 15, rule::attribute_name);
  reads(shortest + "a=rtpmap\r\na=rtpmap:\r\n",
        [](const session_view& s) { CHECK(s.attributes("rtpmap").size() == 2); });
  reads(
      shortest + "a=\r\n", [](const session_view& s) { CHECK(s.attributes().empty()); }, leniency::salvage);
}

TEST_CASE("R088 a last line without its line end", "[sdp][R088]") {
  refuses(head + "t=0 0", errc::truncated, head_size + 5, rule::crlf);
  refuses(head + "t=0 0\r", errc::truncated, head_size + 6, rule::crlf);
  reads(
      head + "t=0 0", [](const session_view& s) { CHECK(s.times().front().time()->is_permanent()); },
      leniency::unended_line);
  refuses(head + "t=0 0\r", errc::truncated, head_size + 6, rule::crlf, leniency::unended_line);
  reads(head + "t=0 0\r", leniency::bare_cr);
}

TEST_CASE("R090 caps on lines, media and attributes, each its own fault", "[sdp][R090]") {
  std::string many = head + "c=IN IP4 192.0.2.1\r\nt=0 0\r\n";
  const std::size_t before = many.size();
  for (int i = 0; i < 1001; ++i) many += "m=audio 9 RTP/AVP 0\r\n";
  const auto last = static_cast<std::uint32_t>(many.size() - 21);
  CHECK(test_support::session_fault(many) == fault{errc::too_many, rule::media_description, last});
  read_options options;
  options.caps.sdp_media = 1001;
  CHECK(test_support::session_fault(many, options).code == errc::none);
  options.caps.sdp_media = 3;
  CHECK(test_support::session_fault(many, options) ==
        fault{errc::too_many, rule::media_description, static_cast<std::uint32_t>(before + 3 * 21)});
  options.caps.sdp_attributes = 2;
  CHECK(test_support::session_fault(shortest + "a=x\r\na=x\r\n", options).code == errc::none);
  CHECK(test_support::session_fault(shortest + "a=x\r\na=x\r\na=x\r\n", options) ==
        fault{errc::too_many, rule::attribute_field, head_size + 7 + 10});
  // The storage says how many lines it must take.
  sdp::line_storage<5> small;
  CHECK(sdp::parse(shortest + "a=x\r\n", small));
  const auto got =
      sdp::parse(shortest + "a=x\r\na=x\r\nm=audio 9 RTP/AVP 0\r\nc=IN IP4 192.0.2.1\r\n", small);
  REQUIRE_FALSE(got);
  CHECK(got.error().code == errc::too_small);
  CHECK(got.error().needed() == 8);
  std::string endless = shortest;
  for (int i = 0; i < 65540; ++i) endless += "a=x\r\n";
  options.caps.sdp_attributes = 100000;
  static sdp::line_storage<65535> large;
  CHECK(sdp::parse(endless, large, options).error() ==
        fault{errc::too_many, rule::session_description, static_cast<std::uint32_t>(endless.size())});
}

TEST_CASE("R091 nothing, an empty line, one line", "[sdp][R091]") {
  refuses("", errc::missing_mandatory, 0, rule::version_field);
  refuses("\r\n", errc::syntax, 0, rule::sdp_field);
  refuses("v=0", errc::truncated, 3, rule::crlf);
  refuses("v=0\r\n", errc::missing_mandatory, 5, rule::origin_field);
  for (const char* text : {"", "\r\n", "v=0", "v=0\r\n", "\n", "\r"})
    reads(
        text,
        [](const session_view& s) {
          CHECK(s.media().empty());
          CHECK(s.origin().error().code == errc::absent);
        },
        leniency::all);
}

TEST_CASE("R095 a second v=", "[sdp][R095]") {
  refuses("v=\r\nv=0\r\n", errc::duplicate, 4, rule::version_field);
  refuses("v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nv=0\r\n", errc::duplicate, 31, rule::version_field);
  refuses(head + "i=a\r\ni=b\r\nt=0 0\r\n", errc::duplicate, head_size + 5, rule::information_field);
  refuses(shortest + "m=audio 9 RTP/AVP 0\r\nk=prompt\r\nk=prompt\r\n", errc::duplicate, head_size + 7 + 31,
          rule::key_field);
  reads(
      "v=\r\n" + shortest, [](const session_view& s) { CHECK(s.origin()); }, leniency::any_line_order);
  reads(
      head + "o=- 2 1 IN IP4 192.0.2.1\r\nt=0 0\r\n",
      [](const session_view& s) {
        CHECK(s.origin().error() == fault{errc::duplicate, rule::origin_field, head_size});
      },
      leniency::any_line_order);
}

TEST_CASE("R098 three line ends, and lines out of order", "[sdp][R098]") {
  std::string lf = full, cr = full;
  for (std::size_t at = 0; (at = lf.find("\r\n", at)) != std::string::npos;) lf.erase(at, 1);
  for (std::size_t at = 0; (at = cr.find("\r\n", at)) != std::string::npos; ++at) cr.erase(at + 1, 1);
  refuses(lf, errc::bare_lf, 3, rule::crlf);
  refuses(cr, errc::bare_cr, 3, rule::crlf);
  const auto looks_right = [](const session_view& s) {
    CHECK(s.total_line_count() == 29);
    CHECK(s.media_count() == 2);
    CHECK(s.media()[1].information() == "second");
  };
  reads(lf, looks_right, leniency::bare_lf);
  reads(cr, looks_right, leniency::bare_cr);
  reads(cr.substr(0, cr.size() / 2) + lf.substr(cr.size() / 2), looks_right,
        leniency::bare_cr | leniency::bare_lf);

  const std::string late = shortest + "c=IN IP4 192.0.2.1\r\nm=audio 9 RTP/AVP 0\r\n";
  refuses(late, errc::misplaced, head_size + 7, rule::connection_field);
  reads(
      late,
      [](const session_view& s) { CHECK(s.media().front().connection()->address_text() == "192.0.2.1"); },
      leniency::any_line_order);
  refuses(shortest + "m=audio 9 RTP/AVP 0\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n", errc::misplaced,
          head_size + 7 + 41, rule::time_field);
  refuses(shortest + "a=x\r\nb=AS:1\r\n", errc::misplaced, head_size + 12, rule::bandwidth_field);
  refuses(head + "t=0 0\r\nz=2882844526 0\r\nr=1 1 1\r\n", errc::misplaced, head_size + 7 + 16,
          rule::repeat_field);
  refuses(head + "r=1 1 1\r\nt=0 0\r\n", errc::missing_mandatory, head_size, rule::time_field);
  refuses("o=- 1 1 IN IP4 192.0.2.1\r\nv=0\r\ns=-\r\nt=0 0\r\n", errc::missing_mandatory, 0,
          rule::version_field);
  reads(
      "o=- 1 1 IN IP4 192.0.2.1\r\nt=0 0\r\ns=-\r\nv=0\r\n",
      [](const session_view& s) { CHECK(s.version() == 0U); }, leniency::any_line_order);
  // A free order excuses no line that is not there.
  refuses("o=- 1 1 IN IP4 192.0.2.1\r\nt=0 0\r\ns=-\r\n", errc::missing_mandatory, 38, rule::version_field,
          leniency::any_line_order);
}

TEST_CASE("session: lines that must be there", "[sdp]") {
  refuses("v=0\r\ns=-\r\nt=0 0\r\n", errc::missing_mandatory, 5, rule::origin_field);
  refuses("v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nt=0 0\r\n", errc::missing_mandatory, 31,
          rule::session_name_field);
  refuses(head, errc::missing_mandatory, head_size, rule::time_field);
  refuses(head + "m=audio 9 RTP/AVP 0\r\n", errc::missing_mandatory, head_size, rule::time_field);
  refuses(shortest + "m=audio 9 RTP/AVP 0\r\n", errc::missing_mandatory, head_size + 28,
          rule::connection_field);
  refuses(shortest + "m=audio 9 RTP/AVP 0\r\nm=audio 9 RTP/AVP 0\r\nc=IN IP4 192.0.2.1\r\n",
          errc::missing_mandatory, head_size + 28, rule::connection_field);
  for (const auto& text : {std::string("s=-\r\n"), head, shortest + "m=audio 9 RTP/AVP 0\r\n",
                           std::string("m=audio 9 RTP/AVP 0\r\n")})
    reads(
        text, [](const session_view& s) { CHECK(s.key().error().code == errc::absent); },
        leniency::missing_lines);
  // Missing lines excuse no order.
  refuses("t=0 0\r\nv=0\r\n", errc::misplaced, 7, rule::version_field, leniency::missing_lines);
}

TEST_CASE("session: lines of unknown types", "[sdp]") {
  refuses(shortest + "y=1\r\n", errc::unknown_value, head_size + 7, rule::sdp_field);
  refuses(shortest + "V=1\r\n", errc::unknown_value, head_size + 7, rule::sdp_field);
  refuses(shortest + " =1\r\n", errc::syntax, head_size + 7, rule::sdp_field);
  refuses(shortest + "yy1\r\n", errc::syntax, head_size + 7, rule::sdp_field);
  refuses(shortest + "ab=1\r\n", errc::syntax, head_size + 8, rule::sdp_field);
  refuses(shortest + " =1\r\n", errc::syntax, head_size + 7, rule::sdp_field, leniency::unknown_lines);
  reads(
      "y=0\r\n" + shortest + "y=1\r\n",
      [](const session_view& s) {
        CHECK(s.line_at(0).type() == 'y');
        CHECK(s.line_at(5).value() == "1");
      },
      leniency::unknown_lines);
}

TEST_CASE("session: scan() stops where the handler says", "[sdp]") {
  struct counting {
    unsigned left;
    bool on_line(const source&, const sdp::line&) { return left-- != 0; }
  } handler{2};
  CHECK(sdp::scan(shortest, handler).error() == fault{errc::stopped, rule::session_description, 31});
}

TEST_CASE("session: written into a span of every size, and as a gather list", "[sdp]") {
  sdp::line_storage<64> room;
  const auto session = sdp::parse(full, room);
  REQUIRE(session);
  std::string into(full.size(), '.');
  for (std::size_t n = 0; n <= full.size(); ++n) {
    span_sink out(std::span(into.data(), n));
    (void)sdp::write(out, *session);
    if (n < full.size()) {
      CHECK(out.done().error().needed() == full.size());
    } else {
      CHECK(out.text() == full);
    }
  }
  gather_piece pieces[1];
  gather list(pieces);
  (void)sdp::write(list, *session);
  REQUIRE(list.done() == full.size());
  CHECK(list.pieces()[0].base == full.data());
  std::string last;
  string_sink sink(last);
  (void)sdp::write(sink, session->media()[0]);
  CHECK(last == "m=audio 49170 RTP/AVP 0\r\n");
}

TEST_CASE("session: too long", "[sdp]") {
  const std::string huge(max_input + 1, 'x');
  sdp::line_storage<1> room;
  CHECK(sdp::parse(huge, room).error() ==
        fault{errc::too_long, rule::session_description, static_cast<std::uint32_t>(max_input)});
}

TEST_CASE("session: a media description by its mid", "[sdp]") {
  reads(full, [](const session_view& s) { CHECK(s.media_by_mid("a").error().code == errc::absent); });
  reads(shortest +
            "m=audio 9 RTP/AVP 0\r\nc=IN IP4 192.0.2.1\r\na=mid:a\r\nm=audio 9 RTP/AVP 0\r\n"
            "c=IN IP4 192.0.2.1\r\na=mid:b\r\n",
        [](const session_view& s) {
          REQUIRE(s.media_by_mid("b"));
          CHECK(s.media_by_mid("b")->index() == 1);
        });
}

TEST_CASE("R097 write gives back every byte, in order, once", "[sdp][R097]") {
  // reads() writes what it read and requires the same bytes.
  const std::string text = shortest +
                           "m=video 9 RTP/AVPF 96\r\nc=IN IP4 192.0.2.1\r\na=rtcp-fb:* nack\r\n"
                           "a=end-of-candidates\r\na=rtcp-fb:* nack pli\r\na=X-b:\r\n"
                           "a=rtcp-fb:96 ccm fir\r\n";
  reads(text, [](const session_view& s) {
    CHECK(s.media()[0].attributes("rtcp-fb").size() == 3);
    CHECK(s.media()[0].has("end-of-candidates"));
  });
  // Read and written again, nothing grows.
  std::string once = text;
  for (int i = 0; i < 3; ++i) {
    sdp::line_storage<64> room;
    const auto session = sdp::parse(once, room);
    REQUIRE(session);
    std::string again;
    string_sink sink(again);
    (void)sdp::write(sink, *session);
    CHECK(again == text);
    once = again;
  }
}

TEST_CASE("R085 an answer with fewer or more media descriptions than the offer", "[sdp][R085]") {
  const std::string media = "m=audio 9 RTP/AVP 0\r\nc=IN IP4 192.0.2.1\r\n";
  for (std::size_t n = 0; n < 4; ++n) {
    std::string text = shortest;
    for (std::size_t i = 0; i < n; ++i) text += media;
    // The counts are there to be compared, and walking two at once ends with the shorter.
    reads(text, [&](const session_view& answer) {
      sdp::line_storage<64> room;
      const std::string offered = shortest + media + media;
      const auto offer = sdp::parse(offered, room);
      REQUIRE(offer);
      CHECK(answer.media_count() == n);
      auto a = answer.media().begin();
      std::size_t both = 0;
      for (auto o = offer->media().begin(); o != offer->media().end() && a != answer.media().end();
           ++o, ++a) {
        CHECK(o->index() == a->index());
        ++both;
      }
      CHECK(both == std::min<std::size_t>(n, 2));
    });
  }
}

TEST_CASE("R093 rtcp-fb that ends behind its payload type", "[sdp][R093]") {
  reads(shortest +
            "m=video 9 RTP/AVPF 96\r\nc=IN IP4 192.0.2.1\r\na=rtcp-fb:* \r\na=rtcp-fb:*\r\na=rtcp-fb:\r\n"
            "a=rtcp-fb\r\n",
        [](const session_view& s) {
          const auto all = s.media()[0].attributes("rtcp-fb");
          REQUIRE(all.size() == 4);
          CHECK(all.front().value() == "* ");
          std::size_t with_value = 0;
          for (const auto a : all) with_value += a.has_value() ? 1U : 0U;
          CHECK(with_value == 3);
        });
}

TEST_CASE("session: the cap of attributes counts for the session and each media description by itself",
          "[sdp][limits]") {
  const std::string begin = head + "c=IN IP4 192.0.2.1\r\nt=0 0\r\n";
  const std::string two = "a=x\r\na=y\r\n";
  const std::string m = "m=audio 9 RTP/AVP 0\r\n";
  const read_options options = limits{.sdp_attributes = 2};
  CHECK(test_support::session_fault(begin + two + m + two + m + two + m + m + two, options) == fault{});
  const auto refused = [&](const std::string& before) {
    CHECK(test_support::session_fault(before + "a=z\r\n" + m, options) ==
          fault{errc::too_many, rule::attribute_field, static_cast<std::uint32_t>(before.size())});
  };
  refused(begin + two);
  refused(begin + m + two);
  refused(begin + two + m + two);
  refused(begin + two + m + two + m + "a=x\r\n" + m + two);
}

TEST_CASE("sdp: no attribute has an empty name", "[sdp]") {
  sdp::line_storage<8> lines;
  const auto s = sdp::parse("v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\na=x-own:1\r\n", lines);
  REQUIRE(s);
  CHECK(s->has("x-own"));
  CHECK_FALSE(s->has(""));
  CHECK(s->attributes("").empty());
}
