// What the field sends and the grammar does not generate: strict's fault, and what each leniency reads.
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <string>
#include <type_traits>
#include <vector>

#include "sipwire/sdp.hpp"
#include "support/attribute_access.hpp"
#include "support/registry.hpp"
#include "support/session.hpp"

using namespace sipwire;
using namespace sipwire::sdp;
using test_support::accepts;
using test_support::rejects;

namespace {

constexpr auto stray = leniency::stray_blanks;
constexpr auto odd = leniency::odd_sdp_lines;
constexpr auto loose = leniency::loose_identifiers;
constexpr auto saturate = leniency::saturate_numbers;

const std::string head = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n";

/// One line of a type, good, and the blanks that may stand behind it.
struct typed_line {
  char type;
  const char* good;
};
constexpr typed_line typed_lines[] = {{'o', "- 1 1 IN IP4 192.0.2.1"},
                                      {'u', "http://example.com/"},
                                      {'e', "a@example.com"},
                                      {'p', "+1 617 555-6011 (Jane)"},
                                      {'c', "IN IP4 192.0.2.1"},
                                      {'b', "AS:64"},
                                      {'t', "0 0"},
                                      {'r', "7d 1h 0 25h"},
                                      {'z', "2882844526 -1h 2898848070 0"},
                                      {'m', "audio 52920 UDP/TLS/RTP/SAVPF 0 101"}};
constexpr const char* blanks[] = {" ", "\t", "   ", " \t "};

struct read_text {
  fault what;
  std::string text;
};
read_text line_reading(char type, const std::string& text, leniency lenient) {
  read_text out{{}, {}};
  sdp::detail::with_line_value(type, [&]<class V>(std::type_identity<V>) {
    const test_support::guarded input(text);
    const auto got = test_support::read_agreeing(test_support::read_value<V>, input, lenient);
    out = {got.what, std::string(got.text)};
  });
  return out;
}
read_text attribute_reading(attribute_id id, const std::string& text, leniency lenient) {
  const test_support::guarded input(text);
  const auto got = test_support::read_agreeing(test_support::access_to(id)->read, input, lenient);
  return {got.what, std::string(got.text)};
}

/// Refused in strict at `fault`, read under the flag alone, the value presets and all, not under the others.
template <class V, class Look>
void reads_under(leniency flag, const std::string& text, const fault& strict, Look&& look) {
  rejects<V>(text, strict.code, strict.offset, strict.rule);
  rejects<V>(text, strict.code, strict.offset, strict.rule, leniency::all & ~flag);
  for (const auto lenient : {flag, leniency::deployed, leniency::all}) accepts<V>(text, look, lenient);
}

std::string answered(const std::string& offer_text, std::size_t accepted, leniency lenient = leniency::none) {
  INFO(offer_text);
  static line_storage<64> lines, again;
  const auto offer = parse(offer_text, lines, lenient);
  REQUIRE(offer);
  constexpr codec codecs[] = {{"PCMU", 8000}, {"opus", 48000, 2}};
  const media_capability streams[] = {{.media = "audio", .protos = "RTP/AVP", .codecs = codecs, .port = 4000},
                                      {.media = "application", .protos = "TCP/MRCPv2", .port = 5000}};
  answer_options own;
  own.origin = {"-", 1, 1, "192.0.2.9"};
  own.media = streams;
  std::string out;
  string_sink sink(out);
  const auto done = sdp::answer(*offer, own, sink);
  INFO(test_support::printed(done.error()));
  REQUIRE(done);
  CHECK(*done == accepted);
  const auto view = parse(out, again);
  REQUIRE(view);
  CHECK(validate(*view).count == 0);
  const auto good = check_answer(*offer, *view);
  INFO(test_support::printed(good.error()));
  CHECK(good);
  return out.substr(out.find("m="));
}

std::string edited(const std::string& text, leniency lenient, const auto& change) {
  line_storage<64> lines;
  const auto s = parse(text, lines, lenient);
  REQUIRE(s);
  alignas(8) std::byte arena[8192];
  edit e(*s, arena);
  change(e);
  std::string out;
  string_sink sink(out);
  const auto done = e.write(sink);
  INFO(test_support::printed(done.error()));
  REQUIRE(done);
  return out;
}

}  // namespace

TEST_CASE("D11: blanks behind every type of line", "[sdp][D11]") {
  for (const auto& l : typed_lines)
    for (const std::string blank : blanks) {
      const std::string text = l.good + blank;
      INFO(l.type << "=" << text);
      const auto strict = line_reading(l.type, text, leniency::none);
      CHECK(strict.what);
      CHECK(strict.what.offset >= std::string(l.good).size() - 1);
      CHECK(line_reading(l.type, text, leniency::all & ~stray).what == strict.what);
      for (const auto lenient : {stray, leniency::deployed, leniency::all}) {
        const auto got = line_reading(l.type, text, lenient);
        INFO(test_support::printed(got.what));
        CHECK_FALSE(got.what);
        CHECK(got.text == l.good);
        CHECK(line_reading(l.type, l.good, lenient).text == l.good);
      }
    }
  CHECK(read_version("0 ").error() == fault{errc::syntax, rule::version_field, 1});
  CHECK(read_version("0 \t", stray) == 0U);
  CHECK(read_version("1 ", stray).error().code == errc::unknown_value);
  // Text keeps its bytes.
  CHECK(line_reading('i', "text ", leniency::deployed).text == "text ");
}

TEST_CASE("D11: blanks behind every attribute of the table", "[sdp][D11]") {
  for (const auto& row : test_support::field_rows("sdp")) {
    const auto id = find_attribute(row.name);
    for (const std::string blank : blanks) {
      const std::string value = row.accepted;
      const bool flag = value.empty();
      const std::string line = row.name + (flag ? "" : ":" + value) + blank;
      const bool at_media = info(id).of_media;
      const std::string text = head + (at_media ? "m=audio 9 RTP/AVP 0\r\n" : "") + "a=" + line + "\r\n";
      INFO(line);
      if (flag) CHECK(test_support::session_fault(text).rule == rule::attribute_name);
      for (const auto lenient : {stray, leniency::deployed, leniency::all}) {
        REQUIRE(test_support::session_fault(text, lenient).code == errc::none);
        line_storage<16> lines;
        const test_support::guarded input(text);
        const auto s = parse(input, lines, lenient);
        REQUIRE(s);
        const auto& access = *test_support::access_to(id);
        const auto got = at_media ? access.get(s->media()[0]) : access.get(*s);
        INFO(test_support::printed(got.what));
        CHECK(got.ok());
        // Text, and what ends with text, keeps its bytes.
        const bool any_text = attribute_reading(id, value + blank, leniency::none).what.code == errc::none;
        CHECK(got.text == value + (any_text && !flag ? blank : ""));
        CHECK(validate(*s).count == 0);
      }
    }
  }
}

TEST_CASE("D11: what is set in a line with blanks behind it has none, other lines keep theirs",
          "[sdp][D11]") {
  const std::string text =
      "v=0 \r\no=- 1 1 IN IP4 192.0.2.1 \r\ns=-\r\nc=IN IP4 192.0.2.1 \r\nt=0 0\t\r\n"
      "m=audio 52920 RTP/AVP 0 101   \r\na=sendrecv \r\na=mid:1 \r\n";
  for (const auto lenient : {stray, leniency::deployed}) {
    line_storage<16> lines;
    const auto s = parse(text, lines, lenient);
    REQUIRE(s);
    CHECK(s->version() == 0U);
    CHECK(s->media_by_mid("1"));
    CHECK(s->media()[0].has<attr::sendrecv>());
    CHECK(s->media()[0].own_direction() == direction::sendrecv);
    CHECK(validate(*s).count == 0);
    const auto port = edited(text, lenient, [](edit& e) { e.media(0).set_port(0); });
    std::string wanted = text;
    wanted.replace(wanted.find("52920"), 5, "0").replace(wanted.find("101   "), 6, "101");
    CHECK(port == wanted);
    const auto format = edited(text, lenient, [](edit& e) { e.media(0).remove_format("101"); });
    CHECK(format.find("m=audio 52920 RTP/AVP 0\r\n") != std::string::npos);
    const auto turned = edited(text, lenient, [](edit& e) { e.media(0).set_direction(direction::inactive); });
    CHECK(turned.find("a=inactive\r\na=mid:1 \r\n") != std::string::npos);
    const auto next = edited(text, lenient, [](edit& e) { e.next_version(); });
    CHECK(next.find("o=- 1 2 IN IP4 192.0.2.1\r\n") != std::string::npos);
    std::string held;
    string_sink sink(held);
    REQUIRE(hold(sink, *s));
    CHECK(held.find("o=- 1 2 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1 \r\n") != std::string::npos);
    CHECK(held.find("a=sendonly\r\na=mid:1 \r\n") != std::string::npos);
  }
  // The last line, without its end: a new one is apart.
  const auto added = edited(head + "a=sendrecv ", leniency::all, [](edit& e) { e.add_attribute("x"); });
  CHECK(added == head + "a=sendrecv \r\na=x\r\n");
  CHECK(answered(text, 1, leniency::deployed) ==
        "m=audio 4000 RTP/AVP 0\r\na=mid:1\r\na=rtpmap:0 PCMU/8000\r\na=sendrecv\r\n");
}

TEST_CASE("D13: m= with parts missing, or none of the grammar", "[sdp][D13]") {
  reads_under<media_line_view>(odd, "application 9 TCP/MRCPv2", {errc::truncated, rule::proto, 24},
                               [](const media_line_view& m) {
                                 CHECK(m.media() == "application");
                                 CHECK(m.port() == 9);
                                 CHECK(m.proto() == proto::tcp_mrcpv2);
                                 CHECK(m.formats().empty());
                                 CHECK_FALSE(m.is_whole());
                                 CHECK(m.check(odd));
                               });
  reads_under<media_line_view>(odd, "application/tp-link 0 RTP/AVP smart/1/90000",
                               {errc::syntax, rule::media, 11}, [](const media_line_view& m) {
                                 CHECK(m.media() == "application/tp-link");
                                 CHECK(m.port() == 0);
                                 CHECK(m.is_rtp());
                                 CHECK(m.formats().front() == "smart/1/90000");
                                 CHECK(m.check(odd));
                               });
  reads_under<media_line_view>(odd, "video 0 PROTO", {errc::truncated, rule::proto, 13},
                               [](const media_line_view& m) { CHECK(m.proto_text() == "PROTO"); });
  reads_under<media_line_view>(odd, "audio", {errc::truncated, rule::media, 5}, [](const media_line_view& m) {
    CHECK(m.media() == "audio");
    CHECK(m.proto_text().empty());
  });
  reads_under<media_line_view>(odd, "audio 9/2", {errc::truncated, rule::integer, 9},
                               [](const media_line_view& m) { CHECK(m.count() == 2U); });
  // Each flag reads what is its own.
  rejects<media_line_view>("application 9 TCP/MRCPv2 ", errc::truncated, 25, rule::fmt, odd);
  rejects<media_line_view>("application 9 TCP/MRCPv2 ", errc::truncated, 25, rule::fmt, stray);
  accepts<media_line_view>("application 9 TCP/MRCPv2 ", odd | stray);
  rejects<media_line_view>("audio 492170 RTP/AVP", errc::truncated, 20, rule::proto, odd);
  rejects<media_line_view>("audio\r\n9 RTP/AVP", errc::syntax, 5, rule::media, leniency::all);
}

TEST_CASE("D13: an m= that cannot be read, or has no formats, is refused, the others are answered",
          "[sdp][D13][answer]") {
  const struct {
    const char* line;
    const char* refused;
  } cases[] = {{"application 9 TCP/MRCPv2", "application 0 TCP/MRCPv2 0"},
               {"application/tp-link 0 RTP/AVP smart/1/90000", "application 0 RTP/AVP 0"},
               {"application/x 7 TCP/MRCPv2 1", "application 0 TCP/MRCPv2 1"},
               {"video 0 PROTO", "video 0 PROTO 0"},
               {"audio", "audio 0 RTP/AVP 0"},
               {"", "application 0 RTP/AVP 0"},
               {"audio 70000 RTP/AVP 8", "audio 0 RTP/AVP 8"},
               {"audio x RTP/AVP 8", "audio 0 RTP/AVP 8"},
               {"audio 9 RTP//AVP 8", "audio 0 RTP/AVP 8"},
               {"audio 9 RTP/AVP \x80", "audio 0 RTP/AVP 0"},
               {"audio 9 RTP/AVP foo", "audio 0 RTP/AVP 0"},
               {"application 9 TCP/MRCPv2 ", "application 0 TCP/MRCPv2 0"}};
  for (const auto& c : cases)
    for (const auto lenient : {leniency::none, odd, leniency::deployed & ~saturate}) {
      const std::string refused = std::string("m=") + c.refused + "\r\na=mid:x\r\n";
      const std::string bad = std::string("m=") + c.line + "\r\na=mid:x\r\n";
      const std::string good = "m=audio 7 RTP/AVP 0\r\na=rtpmap:0\r\n";
      const std::string ours = "m=audio 4000 RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\n";
      CHECK(answered(head + bad + good, 1, lenient) == refused + ours);
      CHECK(answered(head + good + bad, 1, lenient) == ours + refused);
    }
  // Attributes, and c= of a group, that cannot be repeated.
  CHECK(answered(head + "m=audio 7 RTP/AVP 0\r\nc=IN IP4 233.252.0.1\r\n", 0) == "m=audio 0 RTP/AVP 0\r\n");
  CHECK(answered(head + "m=audio 7 RTP/AVP 0\r\nc=IN IP4 233.252.0.1/1\r\nb=AS:99999999999999999999\r\n"
                        "a=ptime:5000000000\r\na=mid:\r\n",
                 1)
            .find("b=") == std::string::npos);
  // An answer that takes it up all the same.
  line_storage<16> one, two;
  const std::string offered = head + "m=application 9 TCP/MRCPv2\r\n";
  const std::string taken = head + "m=application 9 TCP/MRCPv2 1\r\n";
  CHECK(check_answer(*parse(offered, one), *parse(taken, two)).error().code == errc::not_allowed);
  CHECK(check_answer(*parse(taken, one), *parse(offered, two)));
}

TEST_CASE("D13: m= with a slash behind its port and no number", "[sdp][D13]") {
  for (const char* blank : {" ", "\t", "  "})
    accepts<media_line_view>(
        std::string("audio 9/") + blank + "RTP/AVP 0 8",
        [](const media_line_view& m) {
          CHECK(m.port() == 9);
          CHECK(m.count().error().code == errc::absent);
          CHECK(m.proto_text() == "RTP/AVP");
          CHECK(m.formats().text() == "0 8");
        },
        odd);
  accepts<media_line_view>(
      "audio 9/", [](const media_line_view& m) { CHECK((m.port() == 9 && m.proto_text().empty())); }, odd);
}

TEST_CASE("D13: edits of an m= with parts missing", "[sdp][D13]") {
  const std::string text = head + "m=application 9 TCP/MRCPv2\r\n";
  const auto last = [&](const auto& change) {
    const auto out = edited(text, odd, [&](edit& e) { change(e.media(0)); });
    return out.substr(head.size());
  };
  CHECK(last([](media_edit m) { m.set_port(0); }) == "m=application 0 TCP/MRCPv2\r\n");
  CHECK(last([](media_edit m) { m.set_formats("1"); }) == "m=application 9 TCP/MRCPv2 1\r\n");
  CHECK(last([](media_edit m) { m.remove_format("1"); }) == "m=application 9 TCP/MRCPv2\r\n");
  const auto port = edited(head + "m=audio\r\n", odd, [](edit& e) { e.media(0).set_port(7); });
  CHECK(port == head + "m=audio 7\r\n");
}

TEST_CASE("D14: o= and c= with parts missing, addresses with ports and brackets", "[sdp][D14]") {
  reads_under<origin_view>(odd, "- 1001 1 IN", {errc::truncated, rule::nettype, 11},
                           [](const origin_view& o) {
                             CHECK(o.username() == "-");
                             CHECK(o.sess_id() == 1001U);
                             CHECK(o.sess_version() == 1U);
                             CHECK(o.nettype() == "IN");
                             CHECK(o.addrtype().empty());
                             CHECK(o.address().error().code == errc::absent);
                             CHECK(o.check(odd));
                           });
  reads_under<origin_view>(odd, "A B x 1 2 IN IP4 192.0.2.1", {errc::syntax, rule::sess_id, 2},
                           [](const origin_view& o) {
                             CHECK(o.username() == "A B x");
                             CHECK(o.sess_version() == 2U);
                             CHECK(o.unicast_address() == "192.0.2.1");
                           });
  reads_under<connection_view>(odd, "IN", {errc::truncated, rule::nettype, 2}, [](const connection_view& c) {
    CHECK(c.nettype() == "IN");
    CHECK(c.address().error().code == errc::absent);
    CHECK(c.check(odd));
  });
  const struct {
    const char* text;
    const char* bare;
  } cases[] = {{"IN IP4 192.0.2.64:8116", "192.0.2.64"},
               {"IN IP6 [2001:db8::1]", "2001:db8::1"},
               {"IN IP6 [2001:db8::1]:5060", "2001:db8::1"},
               {"IN IP4 host.example.com:1", "host.example.com"}};
  for (const auto& c : cases)
    accepts<connection_view>(c.text, [&](const connection_view& v) {
      CHECK(v.address().error().code == errc::syntax);
      CHECK_FALSE(v.check());
      REQUIRE(v.address(odd));
      CHECK(v.address(odd)->text() == c.bare);
      CHECK(v.check(odd));
      CHECK(v.check(leniency::deployed));
      CHECK_FALSE(v.check(leniency::all & ~odd));
    });
  for (const char* bad :
       {"IN IP4 192.0.2.64:", "IN IP4 192.0.2.64:x", "IN IP6 [2001:db8::1", "IN IP6 []", "IN IP4 :5"})
    accepts<connection_view>(bad, [&](const connection_view& v) { CHECK_FALSE(v.address(leniency::all)); });
  for (const char* bad : {"IN IP4 233.252.0.1", "IN IP4 192.0.2.1/127"})
    accepts<connection_view>(bad, [&](const connection_view& v) {
      CHECK_FALSE(v.check(leniency::all & ~odd));
      CHECK(v.check(odd));
    });
  accepts<rtcp_view>("5 IN IP4 192.0.2.1:6", [](const rtcp_view& r) {
    CHECK_FALSE(r.check());
    CHECK(r.check(odd));
  });
}

TEST_CASE("D14: rtpmap without a rate, decimals that end in zeros, other lines with parts missing",
          "[sdp][D14]") {
  reads_under<rtpmap_view>(odd, "31 LPC", {errc::truncated, rule::encoding_name, 6},
                           [](const rtpmap_view& r) {
                             CHECK(r.payload_type() == 31);
                             CHECK(r.encoding_name() == "LPC");
                             CHECK(r.clock_rate() == 0);
                           });
  rejects<rtpmap_view>("128 LPC", errc::truncated, 7, rule::encoding_name, odd);
  rejects<rtpmap_view>("x LPC", errc::syntax, 0, rule::payload_type, leniency::all);
  reads_under<real_view>(odd, "15.000", {errc::truncated, rule::real, 6}, [](const real_view& r) {
    CHECK(r.whole() == 15U);
    CHECK(r.thousandths() == 15000U);
  });
  reads_under<real_view>(odd, "30 fps", {errc::syntax, rule::real, 2},
                         [](const real_view& r) { CHECK(r.thousandths() == 30000U); });
  reads_under<email_view>(odd, "NONE", {errc::truncated, rule::none, 4}, [](const email_view& e) {
    CHECK(e.text() == "NONE");
    CHECK(e.address().empty());
  });
  reads_under<phone_view>(odd, "NONE", {errc::truncated, rule::none, 4},
                          [](const phone_view& e) { CHECK(e.number().empty()); });
  reads_under<time_view>(odd, "7", {errc::truncated, rule::none, 1}, [](const time_view& t) {
    CHECK(t.start() == 7U);
    CHECK(t.stop().error().code == errc::absent);
  });
  reads_under<bandwidth_view>(odd, "128", {errc::truncated, rule::none, 3},
                              [](const bandwidth_view& b) { CHECK(b.value() == 128U); });
  reads_under<zone_view>(odd, "1", {errc::truncated, rule::none, 1}, [](const zone_view& z) {
    CHECK(z.adjustments().size() == 1);
    CHECK(z.adjustments().front().time == "1");
  });
  reads_under<repeat_view>(odd, "7d", {errc::truncated, rule::none, 2},
                           [](const repeat_view& r) { CHECK(r.interval().seconds() == 604800); });
  reads_under<fmtp_view>(odd, "99", {errc::truncated, rule::none, 2}, [](const fmtp_view& f) {
    CHECK(f.format() == "99");
    CHECK(f.params().empty());
  });
  reads_under<ssrc_view>(odd, "7", {errc::truncated, rule::none, 1},
                         [](const ssrc_view& s) { CHECK((s.id() == 7 && s.name().empty())); });
}

TEST_CASE("D14: times of r= and z= that are none", "[sdp][D14]") {
  // What is no time has a fault, and nothing beside the text is read.
  for (const char* bad : {"-", "d", "-d", "0 -", "0 -d", "0 5x", "0 -x", "0 --1"})
    for (const auto lenient : {odd, leniency::deployed, leniency::all}) {
      INFO(bad);
      const auto has_fault = [&](const auto& v) {
        CHECK_FALSE(v.check(lenient));
        CHECK(v.check(lenient).error().offset <= v.text().size());
      };
      accepts<zone_view>(std::string("0 ") + bad, has_fault, lenient);
      accepts<repeat_view>(bad, has_fault, lenient);
    }
}

TEST_CASE("D14: times that cannot be repeated are left out of an answer", "[sdp][D14][answer]") {
  const std::string begin = head.substr(0, head.find("t="));
  const std::string media = "m=audio 7 RTP/AVP 0\r\na=rtpmap:0\r\n";
  for (const char* times :
       {"t=0\r\n", "t=0 0 \r\n", "t=x\r\nr=-\r\nz=-\r\n", "t=99999999999999999999 0\r\n", "r=7d 1h 0\r\n",
        "r=7d 1h 0\r\nt=0 0\r\n", "z=2882844526 -1h\r\nt=0 0\r\nt=0 0\r\n",
        "t=0 0\r\nz=2882844526 -1h\r\nr=7d 1h 0\r\nz=2882844526 -1h\r\nt=0\r\nr=7d 1h 0\r\n"}) {
    INFO(times);
    CHECK(answered(begin + times + media, 1, leniency::all) ==
          "m=audio 4000 RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\n");
  }
}

TEST_CASE("D23: names of ICE beyond their lengths and characters", "[sdp][D23]") {
  for (const char* pwd : {"a", "asd88fgpdd777uzj-hag_gd", "a_b"}) {
    CHECK_FALSE(parse_as<ice_pwd_view>(pwd));
    for (const auto lenient : {loose, leniency::deployed, leniency::all}) {
      accepts<ice_pwd_view>(
          pwd, [&](const ice_pwd_view& v) { CHECK(v.text() == pwd); }, lenient);
      accepts<ice_ufrag_view>(pwd, lenient);
    }
  }
  reads_under<ice_options_view>(loose, "ice2,trickle", {errc::syntax, rule::none, 4}, [](const auto& o) {
    CHECK(o.options().size() == 1);
    CHECK(o.has("ice2,trickle"));
  });
  reads_under<ice_options_view>(loose, "google-ice x", {errc::syntax, rule::none, 6},
                                [](const auto& o) { CHECK(o.has("google-ice")); });
  for (const char* bad : {"", " ", "a  b-", "-a\x7F", "a b_\r"})
    CHECK_FALSE(parse_as<ice_options_view>(bad, loose));
}

TEST_CASE("D26: numbers above their range in every line and attribute", "[sdp][D26]") {
  struct number_line {
    char type;
    const char* before;
    const char* behind;
  };
  for (const auto& l : std::vector<number_line>{{'o', "- ", " 1 IN IP4 192.0.2.1"},
                                                {'o', "- 1 ", " IN IP4 192.0.2.1"},
                                                {'b', "AS:", ""},
                                                {'t', "", " 0"},
                                                {'t', "0 ", ""},
                                                {'r', "", " 1 0"},
                                                {'r', "7d 1 ", "h"},
                                                {'z', "", " 1"},
                                                {'z', "2882844526 -", ""},
                                                {'c', "IN IP4 233.252.0.1/", ""},
                                                {'c', "IN IP4 233.252.0.1/1/", ""},
                                                {'m', "audio ", " RTP/AVP 0"},
                                                {'m', "audio 1/", " RTP/AVP 0"},
                                                {'m', "audio 1 RTP/AVP ", ""}}) {
    const std::string text = l.before + std::string("99999999999999999999") + l.behind;
    INFO(l.type << "=" << text);
    const auto problem = [&](leniency lenient) {
      return sdp::detail::typed_fault(l.type, slice(text), lenient);
    };
    CHECK((l.type == 'o' || problem(leniency::none).code == errc::out_of_range));
    CHECK((l.type == 'o' || problem(leniency::all & ~saturate).code == errc::out_of_range));
    for (const auto lenient : {saturate, leniency::deployed, leniency::all}) CHECK_FALSE(problem(lenient));
  }
  const struct {
    const char* name;
    const char* before;
    const char* behind;
  } attributes[] = {{"rtpmap", "", " x/8000"},
                    {"rtpmap", "9 x/", ""},
                    {"rtpmap", "9 x/8000/", ""},
                    {"ptime", "", ""},
                    {"framerate", "", ".5"},
                    {"quality", "", ""},
                    {"rtcp", "", ""},
                    {"max-size", "", ""},
                    {"maxprate", "", ""},
                    {"sctp-port", "", ""},
                    {"sctpmap", "", " x 1"},
                    {"sctpmap", "1 x ", ""},
                    {"max-message-size", "", ""},
                    {"ssrc", "", " a"},
                    {"ssrc-group", "FID 1 ", ""},
                    {"dcmap", "0 max-retr=", ""},
                    {"dcmap", "0 priority=", ""},
                    {"file-range", "", "-*"},
                    {"file-range", "1-", ""},
                    {"file-selector", "size:", ""},
                    {"confid", "", ""},
                    {"userid", "", ""},
                    {"floorid", "", ""},
                    {"sqn", "", ""},
                    {"cdsc", "", " audio RTP/AVP 0"},
                    {"T38FaxVersion", "", ""},
                    {"T38FaxMaxBuffer", "", ""},
                    {"T38VendorInfo", "0 0 ", ""},
                    {"silenceSupp", "on ", " - - -"},
                    {"rtcp-fb", "* trr-int ", ""},
                    {"rid", "a send max-fs=", ""},
                    {"candidate", "1 1 UDP 1 192.0.2.1 ", " typ host"},
                    {"candidate", "1 1 UDP 1 192.0.2.1 1 typ srflx raddr 1.1.1.1 rport ", ""},
                    {"remote-candidates", "1 192.0.2.1 ", ""}};
  for (const auto& a : attributes) {
    const std::string text = a.before + std::string("99999999999999999999") + a.behind;
    INFO(a.name << ":" << text);
    const auto problem = [&](leniency lenient) {
      return sdp::detail::attribute_fault(find_attribute(a.name), true, slice(text), 0, lenient);
    };
    CHECK(problem(leniency::none).code == errc::out_of_range);
    CHECK(problem(leniency::all & ~saturate).code == errc::out_of_range);
    for (const auto lenient : {saturate, leniency::deployed, leniency::all}) CHECK_FALSE(problem(lenient));
  }
  accepts<media_line_view>(
      "audio 492170 RTP/AVP 0", [](const auto& m) { CHECK(m.port() == 65535); }, saturate);
  accepts<origin_view>("- 18446744073709551616 1 IN IP4 192.0.2.1",
                       [](const auto& o) { CHECK(o.sess_id(saturate) == ~std::uint64_t{0}); });
}

TEST_CASE("D28: simulcast of the drafts, a bare a=, ptime twice", "[sdp][D28]") {
  reads_under<simulcast_view>(odd, " send rid=1;2 recv rid=4", {errc::syntax, rule::sc_value, 0},
                              [](const simulcast_view& s) {
                                CHECK(s.text() == " send rid=1;2 recv rid=4");
                                CHECK(s.send().text() == "1;2");
                                CHECK(s.recv().text() == "4");
                              });
  const std::string bare = head + "a=\r\na=two words\r\n";
  CHECK(test_support::session_fault(bare) ==
        fault{errc::syntax, rule::attribute_name, static_cast<std::uint32_t>(head.size() + 2)});
  CHECK(test_support::session_fault(bare, stray | loose).code == errc::syntax);
  for (const auto lenient : {odd, leniency::deployed, leniency::all})
    test_support::reads(
        bare,
        [](const session_view& s) {
          REQUIRE(s.attributes().size() == 2);
          CHECK(s.attributes().front().name().empty());
          CHECK(s.attributes("two words").size() == 1);
          CHECK(validate(s).count == 0);
        },
        lenient);
  test_support::reads(head + "m=audio 9 RTP/AVP 0\r\na=ptime:20\r\na=ptime:30\r\n",
                      [](const session_view& s) {
                        CHECK(validate(s).count == 0);
                        CHECK(s.media()[0].get<attr::ptime>()->text() == "20");
                      });
}

TEST_CASE("D39: a=file-selector, the name without escapes, the hash as algorithm and digest", "[sdp][D39]") {
  accepts<file_selector_view>("name:\"a%20b%22.jpg\" hash:sha-1:72:24", [](const file_selector_view& f) {
    char room[8];
    span_sink out(room);
    REQUIRE(f.write_name(out));
    CHECK(out.text() == "a b\".jpg");
    span_sink small({room, 2});
    CHECK(f.write_name(small).error().code == errc::too_small);
    REQUIRE(f.hash("SHA-1"));
    CHECK(f.hash("sha-1")->algorithm() == "sha-1");
    CHECK(f.hash("sha-1")->digest_text() == "72:24");
    std::uint8_t bytes[2] = {};
    CHECK(f.hash("sha-1")->digest(bytes));
    CHECK(bytes[1] == 0x24);
  });
  accepts<file_selector_view>("size:1", [](const file_selector_view& f) {
    char room[8];
    span_sink out(room);
    CHECK(f.write_name(out).error().code == errc::absent);
  });
}

TEST_CASE("D11 D13 D14: descriptions of the field", "[sdp][D11][D13][D14][D28]") {
  for (const std::string name :
       {"e_none", "file_without_v", "gb28181_address_port", "m_trailing_blank", "m_without_fmt", "o_c_short",
        "rtpmap_trailing_blank", "simulcast_prestandard", "tplink_media"}) {
    INFO(name);
    std::ifstream in(SIPWIRE_ROOT "/tests/data/field/fail/sdp_" + name + ".sdp", std::ios::binary);
    REQUIRE(in);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    line_storage<64> lines;
    const auto strict = parse(text, lines);
    CHECK((!strict || validate(*strict).count != 0));
    const auto deployed = parse(text, lines, leniency::deployed);
    REQUIRE(deployed);
    CHECK(validate(*deployed).count == 0);
    const std::size_t accepted = name == "file_without_v" || name == "m_trailing_blank" ? 0 : 1;
    if (strict) (void)answered(text, accepted);
    (void)answered(text, accepted, leniency::deployed);
  }
}
