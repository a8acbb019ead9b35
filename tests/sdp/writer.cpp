#include "sipwire/sdp/writer.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sdp/validate.hpp"
#include "support/meddled_sink.hpp"
#include "support/session.hpp"

using namespace sipwire;
namespace attr = sdp::attr;

namespace {

using writer = sdp::session_writer<string_sink<std::string>>;

/// What `fill` makes; it must parse, and validate() must find nothing.
template <class Fill>
std::string written(Fill&& fill) {
  std::string out;
  string_sink sink(out);
  writer w(sink);
  fill(w);
  const auto size = w.finish();
  INFO(test_support::printed(size.error()) << " behind " << out);
  REQUIRE(size);
  CHECK(*size == out.size());
  test_support::reads(out, [](const sdp::session_view& s) { CHECK(sdp::validate(s).count == 0); });
  return out;
}
template <class Fill>
fault refused(Fill&& fill) {
  std::string out;
  string_sink sink(out);
  writer w(sink);
  fill(w);
  const auto size = w.finish();
  REQUIRE(!size);
  CHECK(size.error() == w.error());
  return size.error();
}
void begin(writer& w) {
  w.origin("- 1 1 IN IP4 192.0.2.1").session_name("-");
}
void session(writer& w) {
  begin(w);
  w.connection_to("192.0.2.1").time(0, 0);
}
/// The fault of one line where it may stand.
fault refused_line(char type, std::string_view value) {
  return refused([&](writer& w) {
    session(w);
    w.media("audio 1 RTP/AVP 0").line(type, value);
  });
}

}  // namespace

TEST_CASE("session_writer: every line of RFC 8866 9 in order", "[sdp]") {
  const auto text = written([](writer& w) {
    w.origin(sdp::origin_parts{"jdoe", 3724394400, 18446744073709551615U, "2001:db8::1"})
        .session_name("")
        .information("a session")
        .uri("http://example.com/")
        .email("j.doe@example.com (Jane Doe)")
        .phone("+1 617 555-6011")
        .connection("IN IP4 233.252.0.1/127")
        .bandwidth("AS", 64)
        .bandwidth("X-YZ", 1)
        .time(0, 1)
        .repeat("7d 1h 0 25h")
        .time(0, 0)
        .zone("3730928400 -1h")
        .key("prompt")
        .add<attr::tool>("a tool")
        .direction(sdp::direction::recvonly)
        .attribute("x-flag")
        .attribute("x-empty", "")
        .media(sdp::media_parts{"audio", 49170, "RTP/AVP", "0 97"})
        .information("sound")
        .connection_to("2001:db8::2")
        .connection_to("2001:db8::3")
        .add<attr::rtpmap>("97 opus/48000/2")
        .add<attr::ptime>(20)
        .add<attr::rtcp_mux>()
        .direction(sdp::direction::sendonly)
        .media("message 9 TCP/MSRP *");
  });
  CHECK(text ==
        "v=0\r\no=jdoe 3724394400 18446744073709551615 IN IP6 2001:db8::1\r\ns=\r\ni=a session\r\n"
        "u=http://example.com/\r\ne=j.doe@example.com (Jane Doe)\r\np=+1 617 555-6011\r\n"
        "c=IN IP4 233.252.0.1/127\r\nb=AS:64\r\nb=X-YZ:1\r\nt=0 1\r\nr=7d 1h 0 25h\r\nt=0 0\r\n"
        "z=3730928400 -1h\r\nk=prompt\r\na=tool:a tool\r\na=recvonly\r\na=x-flag\r\na=x-empty:\r\n"
        "m=audio 49170 RTP/AVP 0 97\r\ni=sound\r\nc=IN IP6 2001:db8::2\r\nc=IN IP6 2001:db8::3\r\n"
        "a=rtpmap:97 opus/48000/2\r\na=ptime:20\r\na=rtcp-mux\r\na=sendonly\r\nm=message 9 TCP/MSRP *\r\n");
}

TEST_CASE("session_writer: copies lines as they stand", "[sdp]") {
  const std::string text =
      "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\na=x\r\n"
      "m=audio 0 RTP/AVP 0\r\na=y:\r\n";
  sdp::line_storage<16> lines;
  const auto from = sdp::parse(text, lines);
  REQUIRE(from);
  CHECK(written([&](writer& w) {
          for (std::size_t i = 1; i < from->total_line_count(); ++i) w.add(from->total_line_at(i));
        }) == text);
}

TEST_CASE("session_writer: what is out of order", "[sdp]") {
  CHECK(refused([](writer&) {}) == fault{errc::missing_mandatory, rule::origin_field, 0});
  CHECK(refused(begin) == fault{errc::missing_mandatory, rule::time_field, 0});
  CHECK(refused([](writer& w) { w.line('v', "0"); }) == fault{errc::duplicate, rule::version_field, 0});
  CHECK(refused([](writer& w) { w.session_name("-"); }) ==
        fault{errc::missing_mandatory, rule::origin_field, 0});
  CHECK(refused([](writer& w) {
          session(w);
          w.bandwidth("AS", 1);
        }) == fault{errc::misplaced, rule::bandwidth_field, 0});
  CHECK(refused([](writer& w) {
          session(w);
          w.connection_to("192.0.2.2");
        }) == fault{errc::duplicate, rule::connection_field, 0});
  CHECK(refused([](writer& w) {
          begin(w);
          w.time(0, 0).media("audio 1 RTP/AVP 0");
        }) == fault{errc::missing_mandatory, rule::connection_field, 0});
  CHECK(refused([](writer& w) {
          begin(w);
          w.time(0, 0).media("audio 1 RTP/AVP 0").media("audio 2 RTP/AVP 0");
        }) == fault{errc::missing_mandatory, rule::connection_field, 0});
  CHECK(refused_line('t', "0 0") == fault{errc::misplaced, rule::time_field, 0});
}

TEST_CASE("lines of no known type, whichever byte it is", "[sdp]") {
  for (int i = 0; i < 256; ++i) {
    const char type = static_cast<char>(i);
    if (std::string_view("vosiuepcbtrzkam").find(type) != std::string_view::npos) continue;
    CHECK(refused_line(type, "y") == fault{errc::unknown_value, rule::sdp_field, 0});
    if (type == '\r' || type == '\n' || type == 0) continue;
    test_support::refuses(std::string("v=0\r\n") + type + "=y\r\n",
                          is_alpha(type) ? errc::unknown_value : errc::syntax, 5, rule::sdp_field);
  }
}

TEST_CASE("session_writer: attributes at their levels, once where they may stand once", "[sdp]") {
  CHECK(refused([](writer& w) {
          session(w);
          w.add<attr::rtpmap>("0 PCMU/8000");
        }) == fault{errc::not_allowed, rule::attribute_field, 0});
  CHECK(refused_line('a', "tool:x") == fault{errc::not_allowed, rule::attribute_field, 0});
  const auto twice = [](std::string_view one, std::string_view two) {
    return refused([&](writer& w) {
      session(w);
      w.media("audio 1 RTP/AVP 0").line('a', one).line('a', two);
    });
  };
  CHECK(twice("maxptime:1", "maxptime:2") == fault{errc::duplicate, rule::attribute_field, 0});
  CHECK(twice("sendonly", "inactive") == fault{errc::duplicate, rule::attribute_field, 0});
  (void)written([](writer& w) {
    session(w);
    w.media("audio 1 RTP/AVP 0")
        .add<attr::ptime>(1)
        .line('a', "x")
        .line('a', "x")
        .media("audio 1 RTP/AVP 0")
        .add<attr::ptime>(1);
  });
}

TEST_CASE("session_writer: values that are none", "[sdp]") {
  CHECK(refused_line('m', "audio 65536 RTP/AVP 0") == fault{errc::out_of_range, rule::port, 6});
  CHECK(refused_line('m', "audio 1 RTP/AVP 128") == fault{errc::out_of_range, rule::payload_type, 16});
  CHECK(refused_line('c', "IN IP4 233.252.0.1/300") == fault{errc::out_of_range, rule::sdp_ttl, 19});
  CHECK(refused_line('b', "AS:x").code == errc::syntax);
  CHECK(refused_line('a', "ptime:x") == fault{errc::syntax, rule::real, 6});
  CHECK(refused_line('a', "ptime") == fault{errc::truncated, rule::attribute_value, 5});
  CHECK(refused_line('a', "rtcp-mux:") == fault{errc::syntax, rule::attribute_name, 9});
  CHECK(refused_line('a', "") == fault{errc::truncated, rule::attribute_name, 0});
  CHECK(refused_line('a', "a b") == fault{errc::syntax, rule::attribute_name, 1});
  const auto in_media = [](auto&& add) {
    return refused([&](writer& w) {
      session(w);
      w.media("audio 1 RTP/AVP 0");
      add(w);
    });
  };
  CHECK(in_media([](writer& w) { w.add<attr::rtpmap>("128 x/1"); }) ==
        fault{errc::out_of_range, rule::payload_type, 0});
  CHECK(in_media([](writer& w) { w.attribute("ptime", "x"); }) == fault{errc::syntax, rule::real, 0});
  CHECK(in_media([](writer& w) { w.attribute("a:b"); }) == fault{errc::syntax, rule::attribute_name, 1});
  CHECK(in_media([](writer& w) { w.bandwidth(std::string(2000, 'x'), 1); }) ==
        fault{errc::too_long, rule::bandwidth_field, 0});
  // The first error stays.
  CHECK(in_media([](writer& w) { w.bandwidth("A S", 1).attribute("\r"); }).code == errc::syntax);
}

TEST_CASE("R142 session_writer: no CR, LF or NUL gets out", "[sdp][R142]") {
  for (const char bad : {'\r', '\n', '\0'}) {
    const std::string odd = std::string("ab") + bad + "c";
    for (const char type : std::string("osiuepcbtrzkam")) {
      const auto e = refused([&](writer& w) {
        // As far as the type's own place.
        if (type != 'o') w.origin("- 1 1 IN IP4 192.0.2.1");
        if (std::string_view("os").find(type) == std::string_view::npos)
          w.session_name("-").connection_to("192.0.2.1").time(0, 0);
        w.line(type, odd);
      });
      CHECK(e.code == errc::injection);
      CHECK(e.offset == 2);
    }
    const auto in_session = [&](auto&& add) {
      return refused([&](writer& w) {
        session(w);
        add(w);
      });
    };
    CHECK(in_session([&](writer& w) { w.attribute(odd); }) ==
          fault{errc::injection, rule::attribute_name, 2});
    CHECK(in_session([&](writer& w) { w.attribute(odd, "x"); }) ==
          fault{errc::injection, rule::attribute_name, 2});
    CHECK(in_session([&](writer& w) { w.attribute("x", odd); }) ==
          fault{errc::injection, rule::attribute_value, 2});
    CHECK(in_session([&](writer& w) { w.add<attr::tool>(odd); }) ==
          fault{errc::injection, rule::attribute_value, 2});
    CHECK(in_session([&](writer& w) {
            w.media(sdp::media_parts{"audio", 1, odd, "0"});
          }) == fault{errc::injection, rule::media_field, 10});
  }
}

TEST_CASE("session_writer: a sink that throws stops it, wherever it does", "[sdp]") {
  const auto make = [](test_support::meddled_sink& out) { return sdp::session_writer(out); };
  const auto step = [](auto& w) {
    w.origin("- 1 1 IN IP4 192.0.2.1").session_name("-").connection_to("192.0.2.1").time(0, 0);
    w.media("audio 1 RTP/AVP 0").template add<attr::ptime>(20);
    REQUIRE(w.finish());
  };
  const auto judge = [](auto& w, test_support::meddled_sink& out) {
    CHECK(w.error() == (fault{errc::stopped, rule::none, 0}));
    const std::string torn = out.bytes;
    w.session_name("-").time(0, 0).attribute("x");
    CHECK(w.finish().error().code == errc::stopped);
    CHECK(out.bytes == torn);
  };
  CHECK(test_support::break_every_append(make, step, judge) > 20);
}

TEST_CASE("session_writer: no part of a line becomes two (D68)", "[sdp][D68]") {
  const auto media = [](const sdp::media_parts& parts) {
    return refused([&](writer& w) {
      session(w);
      w.media(parts);
    });
  };
  CHECK(media({"audio", 49170, "RTP/AVP 0", "8"}) == fault{errc::syntax, rule::proto, 19});
  CHECK(media({"audio", 49170, " udp", "x"}) == fault{errc::syntax, rule::proto, 12});
  CHECK(media({"audio", 1, "udp ", "x"}) == fault{errc::syntax, rule::proto, 11});
  CHECK(media({"audio 5 udp", 9, "RTP/AVP", "x"}) == fault{errc::syntax, rule::media, 5});
  CHECK(media({"audio", 9, "udp", "x  y"}).code == errc::syntax);
  CHECK(media({"audio", 9, "udp", " x"}).code == errc::syntax);
  CHECK(media({"audio", 9, "udp", ""}).code == errc::truncated);
  // With "audio 9 udp " in front 1024 bytes fit.
  const std::string formats(1024 - 12, 'x');
  std::string text;
  string_sink out(text);
  writer fits(out);
  session(fits);
  CHECK(fits.media(sdp::media_parts{"audio", 9, "udp", formats}).error() == fault{});
  CHECK(media({"audio", 9, "udp", formats + "x"}) == fault{errc::too_long, rule::media_field, 0});
  CHECK(media({"audio", 9, formats + " " + formats, "x"}) == fault{errc::too_long, rule::media_field, 0});
  const auto origin = [](const sdp::origin_parts& parts) {
    return refused([&](writer& w) { w.origin(parts); });
  };
  CHECK(origin({"a b", 1, 1, "192.0.2.1"}) == fault{errc::syntax, rule::sess_id, 2});
  CHECK(origin({"a 1", 1, 1, "192.0.2.1"}) == fault{errc::syntax, rule::unicast_address, 14});
  CHECK(origin({"a 1 2 IN IP4 b", 1, 1, "192.0.2.1"}) == fault{errc::syntax, rule::unicast_address, 14});
  CHECK(origin({"a", 1, 1, "192.0.2.1 x"}) == fault{errc::syntax, rule::unicast_address, 22});
  const auto line = [](auto&& fill) {
    return refused([&](writer& w) {
      session(w);
      w.media("audio 1 RTP/AVP 0");
      fill(w);
    });
  };
  CHECK(line([](writer& w) { w.connection_to("192.0.2.1 x"); }) ==
        fault{errc::syntax, rule::connection_address, 16});
  CHECK(line([](writer& w) { w.bandwidth("AS:1", 2); }) == fault{errc::syntax, rule::bandwidth, 4});
  CHECK(line([](writer& w) { w.bandwidth("AS 1", 2); }) == fault{errc::syntax, rule::bwtype, 2});
  CHECK(line([](writer& w) { w.attribute("x y", "z"); }) == fault{errc::syntax, rule::attribute_name, 1});
  CHECK(line([](writer& w) { w.attribute("x:y", "z"); }) == fault{errc::syntax, rule::attribute_name, 1});
}

TEST_CASE("session_writer: numbers of any size are read again as they were given (D70)", "[sdp][D70]") {
  for (const std::uint64_t n :
       {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{1} << 32U, ~std::uint64_t{0}}) {
    const auto text = written([n](writer& w) {
      w.origin(sdp::origin_parts{"-", n, n, "192.0.2.1"})
          .session_name("-")
          .connection_to("192.0.2.1")
          .bandwidth("AS", n)
          .time(n, n);
      w.media(sdp::media_parts{"message", 65535, "TCP/MSRP", "*"}).add<attr::max_size>(n);
    });
    sdp::line_storage<16> lines;
    const auto s = sdp::parse(text, lines);
    REQUIRE(s);
    CHECK(s->origin()->sess_id() == n);
    CHECK(s->origin()->sess_version() == n);
    CHECK(s->bandwidths().front()->value() == n);
    CHECK((*s->times().begin()).time()->start() == n);
    CHECK((*s->times().begin()).time()->stop() == n);
    CHECK(s->media()[0].media_line()->port() == 65535);
    CHECK(s->media()[0].get<attr::max_size>()->value() == n);
  }
}
