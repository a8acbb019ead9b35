// Where the RFCs' ABNF and what is read could part: sentences it generates, and neighbours of them that it
// does not.

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sdp.hpp"
#include "support/check.hpp"
#include "support/session.hpp"

using namespace sipwire;
using namespace sipwire::sdp;
using test_support::accepts;
using test_support::reads;
using test_support::rejects;

namespace {

const std::string head = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n";
const std::string media = head + "m=audio 9 RTP/AVP 0\r\n";

/// validate() of a description that parses.
fault checked(const std::string& text) {
  sdp::line_storage<32> lines;
  const auto s = sdp::parse(text, lines);
  REQUIRE(s);
  sdp::problem first[1];
  return validate(*s, first).count != 0 ? first[0].what : fault{};
}

}  // namespace

TEST_CASE("sdp grammar: a=crypto with white space of any length between its parts (D41)", "[sdp][D41]") {
  const std::string key = "inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz";
  accepts<crypto_view>("1  AES_CM_128_HMAC_SHA1_80 \t" + key + "  KDR=1\t \tWSH=64",
                       [&](const crypto_view& c) {
                         CHECK(c.tag() == 1);
                         CHECK(c.suite() == "AES_CM_128_HMAC_SHA1_80");
                         REQUIRE(c.keys().size() == 1);
                         CHECK(c.keys().text() == key);
                         REQUIRE(c.session_params().size() == 2);
                         CHECK(c.session_params().front() == "KDR=1");
                         CHECK((*++c.session_params().begin()).text() == "WSH=64");
                         CHECK(c.check());
                       });
  accepts<crypto_view>("1\tX\ta:b", [](const crypto_view& c) {
    CHECK(c.suite() == "X");
    CHECK(c.keys().text() == "a:b");
    CHECK(c.session_params().empty());
  });
  rejects<crypto_view>(" 1 X a:b", errc::syntax, 0, rule::crypto_tag);
  rejects<crypto_view>("1 X a:b ", errc::truncated, 8, rule::session_param);
  rejects<crypto_view>("1 X a:b  \t", errc::truncated, 10, rule::session_param);
  rejects<crypto_view>("1 X a:b; c:d", errc::syntax, 8, rule::key_param);
  rejects<crypto_view>("1 X  ", errc::truncated, 5, rule::key_param);
  rejects<crypto_view>("1  ", errc::truncated, 3, rule::crypto_suite);
  rejects<crypto_view>("1\vX a:b", errc::syntax, 1, rule::crypto_tag);
}

TEST_CASE(
    "sdp grammar: white space between parts where the RFCs have 1*WSP, and where they have one SP (D41)",
    "[sdp][D41]") {
  accepts<acap_view>("1 \t setup:active", [](const acap_view& a) { CHECK(a.name() == "setup"); });
  accepts<tcap_view>("1\t RTP/AVP \tRTP/SAVP", [](const tcap_view& t) { CHECK(t.protos().size() == 2); });
  accepts<pcfg_view>("1 \ta=1\t t=2", [](const pcfg_view& c) { CHECK(c.parts().size() == 2); });
  accepts<imageattr_view>("97 \tsend\t [x=1,y=1]");
  rejects<ssrc_view>("1  cname:a", errc::syntax, 2, rule::ssrc_id);
  rejects<dcsa_view>("1\tsetup:active", errc::syntax, 1, rule::dcsa_stream_id);
  rejects<rtpmap_view>("0  PCMU/8000", errc::syntax, 2, rule::encoding_name);
  rejects<fingerprint_view>("sha-1  AB", errc::syntax, 6, rule::fingerprint);
}

TEST_CASE("sdp grammar: words of RFC 8866 that are a closed set, with their case (D46)", "[sdp][D46]") {
  constexpr struct {
    const char* text;
    conference_type value;
  } types[] = {{"broadcast", conference_type::broadcast},
               {"meeting", conference_type::meeting},
               {"moderated", conference_type::moderated},
               {"test", conference_type::test},
               {"H332", conference_type::h332}};
  for (const auto& t : types)
    accepts<type_view>(t.text, [&](const type_view& v) {
      CHECK(v.value() == t.value);
      CHECK(v.text() == t.text);
    });
  for (const char* text : {"x", "h332", "Meeting", "meetings", "meetin"})
    rejects<type_view>(text, errc::unknown_value, 0, rule::token);
  rejects<type_view>("", errc::truncated, 0, rule::token);
  rejects<type_view>("a b", errc::syntax, 1, rule::token);
  rejects<orient_view>("Seascape", errc::unknown_value, 0, rule::orient_value);
  rejects<orient_view>("PORTRAIT", errc::unknown_value, 0, rule::orient_value);
  CHECK(checked(head + "a=type:x\r\n") ==
        fault{errc::unknown_value, rule::token, static_cast<std::uint32_t>(head.size() + 7)});
  CHECK(checked(head + "a=type:H332\r\n") == fault{});
}

TEST_CASE("sdp grammar: authorities of URIs as RFC 3986 3.2 has them (D47)", "[sdp][D47]") {
  for (const char* text : {"//",
                           "//a",
                           "//a:",
                           "//a:80",
                           "//:80",
                           "//a:80/b",
                           "//u@h",
                           "//u:p:q@h:1",
                           "//@",
                           "//@:",
                           "x://",
                           "x://:",
                           "//[::1]",
                           "//[::1]:80",
                           "//u@[2001:db8::1]:",
                           "//[1:2:3:4:5:6:7:8]/x",
                           "//[::ffff:192.0.2.1]?q",
                           "//[v1.a:b]",
                           "//[VAF.~]:1#f",
                           "//999.1.1.1",
                           "//a%41b",
                           "//%41:1",
                           "x:a:b",
                           "x:a@b:c",
                           "/a:b",
                           "?a:b",
                           "#f:"}) {
    accepts<uri_view>(text);
    accepts<key_view>("uri:" + std::string(text));
  }
  constexpr struct {
    const char* text;
    errc code;
    std::uint32_t offset;
  } wrong[] = {{"//[z]", errc::syntax, 3},
               {"http://a:b/", errc::syntax, 10},
               {"//a:b", errc::truncated, 5},
               {"//a:8x/", errc::syntax, 6},
               {"//[::1]x", errc::syntax, 7},
               {"//[::1]:x", errc::syntax, 8},
               {"//[]", errc::syntax, 3},
               {"//[::1::2]", errc::syntax, 6},
               {"//[1]", errc::syntax, 4},
               {"//[1:2:3:4:5:6:7]", errc::syntax, 16},
               {"//[1.2.3.4]", errc::syntax, 10},
               {"//[::12345]", errc::syntax, 9},
               {"//[::1.2.3.256]", errc::syntax, 13},
               {"//[v.a]", errc::syntax, 4},
               {"//[v1]", errc::syntax, 5},
               {"//[v1.]", errc::syntax, 6},
               {"//[vg.a]", errc::syntax, 4},
               {"//[::1", errc::truncated, 6},
               {"//a@b@c", errc::syntax, 5},
               {"//[::1%25eth0]", errc::syntax, 6},
               {"//a[::1]", errc::syntax, 3},
               {"//a:1:2", errc::truncated, 7}};
  for (const auto& w : wrong) {
    const std::string text = w.text;
    rejects<uri_view>(text, w.code, w.offset, rule::uri_reference);
    rejects<key_view>("uri:" + text, w.code, w.offset + 4, rule::uri_reference);
    const std::string uri = text.starts_with("//") ? "x:" + text : text;
    const auto more = static_cast<std::uint32_t>(uri.size() - text.size() + 2);
    rejects<extmap_view>("1 " + uri, w.code, w.offset + more, rule::extensionname);
    rejects<extmap_view>("1 " + uri + " attributes", errc::syntax, w.offset + more, rule::extensionname);
  }
  rejects<extmap_view>("1 x://:y", errc::truncated, 8, rule::extensionname);
  accepts<extmap_view>("1 x://[::1]:1/y", [](const extmap_view& e) { CHECK(e.uri() == "x://[::1]:1/y"); });
  CHECK(checked(head.substr(0, head.find("c=")) + "u=//[z]\r\n" + head.substr(head.find("c="))) ==
        fault{errc::syntax, rule::uri_reference, static_cast<std::uint32_t>(head.find("c=") + 5)});
}

TEST_CASE("sdp grammar: numbers that must not begin with a zero (D48)", "[sdp][D48]") {
  rejects<time_view>("01 0", errc::syntax, 1, rule::start_time);
  rejects<time_view>("0 00", errc::syntax, 3, rule::stop_time);
  rejects<time_view>("3724394400 03724398000", errc::syntax, 12, rule::stop_time);
  accepts<time_view>("10 0");
  accepts<time_view>("0 10");
  CHECK(checked("v=00" + head.substr(3)) == fault{errc::syntax, rule::version_field, 3});
  CHECK(checked("v=000" + head.substr(3)) == fault{errc::syntax, rule::version_field, 3});
  CHECK(checked("v=01" + head.substr(3)) == fault{errc::unknown_value, rule::version_field, 2});
  CHECK(checked(head) == fault{});

  rejects<ssrc_view>("01 a", errc::syntax, 1, rule::ssrc_id);
  rejects<ssrc_view>("00 a", errc::syntax, 1, rule::ssrc_id);
  accepts<ssrc_view>("0 a", [](const ssrc_view& s) { CHECK(s.id() == 0); });
  accepts<ssrc_view>("10 a", [](const ssrc_view& s) { CHECK(s.id() == 10); });
  rejects<ssrc_group_view>("FID 01", errc::syntax, 5, rule::ssrc_id);
  rejects<ssrc_group_view>("FID 1 00", errc::syntax, 7, rule::ssrc_id);
  accepts<ssrc_group_view>("FID 1 0 10", [](const ssrc_group_view& g) { CHECK(g.has(10)); });

  accepts<connection_view>("IN IP4 233.252.0.1/0", [](const connection_view& c) { CHECK(c.check()); });
  for (const char* ttl : {"01", "00", "007"})
    accepts<connection_view>("IN IP4 233.252.0.1/" + std::string(ttl) + "/2", [](const connection_view& c) {
      CHECK(c.ttl().error() == fault{errc::syntax, rule::sdp_ttl, 20});
      CHECK(c.check().error() == c.ttl().error());
    });
  accepts<connection_view>("IN IP6 ff15::101/01", [](const connection_view& c) {
    CHECK(c.count().error() == fault{errc::syntax, rule::numaddr, 17});
  });

  // Here the RFCs say so too, and so it was.
  rejects<media_line_view>("audio 1/02 RTP/AVP 0", errc::syntax, 8, rule::integer);
  rejects<media_line_view>("audio 1/0 RTP/AVP 0", errc::syntax, 8, rule::integer);
  rejects<rtpmap_view>("00 PCMU/8000", errc::syntax, 1, rule::payload_type);
  rejects<rtpmap_view>("0 PCMU/08000", errc::syntax, 7, rule::clock_rate);
  rejects<rtpmap_view>("0 PCMU/8000/01", errc::syntax, 12, rule::encoding_params);
  rejects<quality_view>("00", errc::syntax, 1, rule::zero_based_integer);
  rejects<real_view>("020", errc::syntax, 1, rule::real);
  rejects<real_view>("00.5", errc::syntax, 1, rule::real);
  rejects<repeat_view>("07d 1h 0", errc::syntax, 0, rule::repeat_interval);
  rejects<zone_view>("0882844526 0", errc::syntax, 0, rule::sdp_time);
  rejects<sctp_port_view>("05000", errc::syntax, 1, rule::sctp_port);
  rejects<max_message_size_view>("01", errc::syntax, 1, rule::max_message_size);
  rejects<file_selector_view>("size:01", errc::syntax, 5, rule::selector);
  rejects<file_range_view>("01-2", errc::syntax, 0, rule::start_offset);
  rejects<file_range_view>("1-02", errc::syntax, 2, rule::stop_offset);
  rejects<dcmap_view>("1 max-retr=01", errc::syntax, 12, rule::dcmap_opt);
  rejects<imageattr_view>("97 send [x=01,y=1]", errc::syntax, 11, rule::image_set);
  // And here the ABNF is 1*DIGIT.
  accepts<origin_view>("- 007 00 IN IP4 192.0.2.1");
  accepts<bandwidth_view>("AS:064");
  accepts<media_line_view>("audio 0049170 RTP/AVP 0",
                           [](const media_line_view& m) { CHECK(m.port() == 49170); });
  accepts<repeat_view>("7d 01h 00");
  accepts<rtcp_view>("053020");
  accepts<max_size_view>("01");
  accepts<maxprate_view>("00.0");
  accepts<dcmap_view>("00001");
  accepts<extmap_view>("00001 urn:x:y");
}

TEST_CASE("sdp grammar: numbers of a bounded count of digits (D48)", "[sdp][D48]") {
  accepts<dcsa_view>("06229 x", [](const dcsa_view& d) { CHECK(d.id() == 6229); });
  rejects<dcsa_view>("062294 x", errc::too_long, 5, rule::dcsa_stream_id);
  rejects<dcsa_view>("62294000 x", errc::out_of_range, 0, rule::dcsa_stream_id);
  rejects<dcmap_view>("000001", errc::too_long, 5, rule::dcmap_stream_id);
  rejects<dcmap_view>("000001 label=\"a\"", errc::too_long, 5, rule::dcmap_stream_id);
  rejects<extmap_view>("000001 urn:x:y", errc::too_long, 5, rule::mapentry);
  accepts<ice_pacing_view>("0000000050", [](const ice_pacing_view& p) { CHECK(p.value() == 50); });
  rejects<ice_pacing_view>("00000000050", errc::too_long, 10, rule::ice_pacing);
  rejects<ice_pacing_view>("10000000000", errc::out_of_range, 0, rule::ice_pacing);
  accepts<acap_view>("0000000001 a");
  rejects<acap_view>("00000000001 a", errc::too_long, 10, rule::att_cap_num);
  accepts<tcap_view>("0000000001 udp");
  rejects<tcap_view>("00000000001 udp", errc::too_long, 10, rule::trpr_cap_num);
  accepts<pcfg_view>("0000000001");
  rejects<pcfg_view>("00000000001 t=1", errc::too_long, 10, rule::config_number);
  rejects<acfg_view>("00000000001", errc::too_long, 10, rule::config_number);
  accepts<pcfg_view>("1 t=0000000001|00000000002 a=1", [](const pcfg_view& c) {
    CHECK(c.check().error() == fault{errc::too_long, rule::trpr_cap_num, 25});
  });
  accepts<pcfg_view>("1 a=00000000001", [](const pcfg_view& c) {
    CHECK(c.check().error() == fault{errc::too_long, rule::att_cap_num, 14});
  });
  accepts<rtcp_fb_view>("* ccm tmmbr smaxpr=0000000000000001", [](const rtcp_fb_view& f) {
    CHECK(f.max_packet_rate().error() == fault{errc::too_long, rule::rtcp_fb_param, 34});
    CHECK(f.check().error() == f.max_packet_rate().error());
  });
  accepts<rtcp_fb_view>("* ccm tmmbr smaxpr=000000000000001",
                        [](const rtcp_fb_view& f) { CHECK(f.max_packet_rate() == 1U); });
  // So it was before.
  rejects<crypto_view>("0000000001 X a:b", errc::syntax, 9, rule::crypto_tag);
  rejects<candidate_view>("1 0001 UDP 1 192.0.2.1 9 typ host", errc::syntax, 5, rule::component_id);
  rejects<candidate_view>("1 1 UDP 00000000001 192.0.2.1 9 typ host", errc::syntax, 18, rule::cand_priority);
  rejects<remote_candidates_view>("0001 192.0.2.1 9", errc::syntax, 3, rule::component_id);
}

TEST_CASE("sdp grammar: tokens of a=chatroom are SIP's (D49)", "[sdp][D49]") {
  accepts<chatroom_view>("nickname private-messages com.example.chat.foo", [](const chatroom_view& c) {
    CHECK(c.tokens().size() == 3);
    CHECK(c.has("nickname"));
  });
  accepts<chatroom_view>("-.!%*_+`'~aZ09");
  rejects<chatroom_view>("a}b", errc::syntax, 1, rule::chat_token);
  for (const char other : {'#', '$', '&', '^', '{', '|', '}', '"', '(', ',', '/', ':', '\t'})
    rejects<chatroom_view>(std::string("nickname a") + other, errc::syntax, 10, rule::chat_token);
  rejects<chatroom_view>("a ", errc::truncated, 2, rule::chat_token);
  rejects<chatroom_view>("a  b", errc::syntax, 2, rule::chat_token);
}

TEST_CASE("sdp grammar: a colon of an optional value with nothing behind it (D49)", "[sdp][D49]") {
  for (const std::string name : {"chatroom", "file-selector", "T38FaxTranscodingMMR", "T38FaxFillBitRemoval",
                                 "T38FaxTranscodingJBIG"}) {
    INFO(name);
    CHECK(checked(media + "a=" + name + "\r\n") == fault{});
    const fault wanted{errc::truncated, rule::attribute_value,
                       static_cast<std::uint32_t>(media.size() + 3 + name.size())};
    CHECK(test_support::printed(checked(media + "a=" + name + ":\r\n")) == test_support::printed(wanted));
  }
  reads(media + "a=chatroom:\r\n", [](const session_view& s) {
    CHECK(s.media()[0].get<attr::chatroom>() ==
          fault{errc::truncated, rule::attribute_value, static_cast<std::uint32_t>(media.size() + 11)});
  });
  std::string out;
  string_sink sink(out);
  session_writer w(sink);
  w.origin("- 1 1 IN IP4 192.0.2.1")
      .session_name("-")
      .time(0, 0)
      .media("message 9 TCP/MSRP *")
      .connection_to("192.0.2.1");
  CHECK(w.attribute("chatroom", "").error() == fault{errc::truncated, rule::attribute_value, 0});
}

TEST_CASE("sdp grammar: quoted strings of a=accept-types (D49)", "[sdp][D49]") {
  accepts<accept_types_view>("*/*;x=\"\\\"\\\\ \t\xC3\xA9\" text/plain",
                             [](const accept_types_view& a) { CHECK(a.entries().size() == 2); });
  rejects<accept_types_view>("*;x=\"\\k\"", errc::syntax, 1, rule::format_entry);
  rejects<accept_types_view>("*/*;x=\"\\k\"", errc::syntax, 8, rule::type_param);
  rejects<accept_types_view>("text/plain;x=\"\\ \"", errc::syntax, 15, rule::type_param);
  rejects<accept_types_view>("text/plain;x=\"\\", errc::truncated, 15, rule::type_param);
  rejects<accept_types_view>("text/plain;x=\"\xC3\"", errc::bad_utf8, 15, rule::utf8_nonascii);
  rejects<accept_types_view>("text/plain;x=\"\xFF\"", errc::syntax, 14, rule::type_param);
  rejects<accept_types_view>("text/plain;x=\"a\x7F\"", errc::syntax, 15, rule::type_param);
}

TEST_CASE("sdp grammar: k= with an empty URI reference (D50)", "[sdp][D50]") {
  accepts<key_view>("uri:", [](const key_view& k) {
    CHECK(k.method() == key_method::uri);
    CHECK(k.data() == "");
  });
  accepts<uri_view>("");
  CHECK(checked(head + "k=uri:\r\n") == fault{});
  rejects<key_view>("clear:", errc::truncated, 6, rule::byte_string);
}

TEST_CASE("sdp grammar: addresses of candidates are any visible text (D50)", "[sdp][D50]") {
  const std::string lead = "1 1 UDP 2130706431 10.0.1.1 8998 typ srflx ";
  accepts<candidate_view>(lead + "raddr caf\xC3\xA9.example rport 8998 generation 0",
                          [](const candidate_view& c) {
                            CHECK(c.rel_addr() == "caf\xC3\xA9.example");
                            CHECK(c.rel_port() == std::uint16_t{8998});
                            CHECK(c.extension("generation") == "0");
                          });
  accepts<candidate_view>(lead + "RADDR \xFF\x80",
                          [](const candidate_view& c) { CHECK(c.rel_addr() == "\xFF\x80"); });
  accepts<candidate_view>("1 1 UDP 2130706431 \xFF\x80 8998 typ host",
                          [](const candidate_view& c) { CHECK(c.address_text() == "\xFF\x80"); });
  accepts<remote_candidates_view>("1 \xFF\x80 9");
  // The values of extensions are *VCHAR, and only the first pair is an address.
  rejects<candidate_view>(lead + "generation \xFF", errc::syntax, 54, rule::cand_extension);
  rejects<candidate_view>(lead + "raddr a generation \xFF", errc::syntax, 62, rule::cand_extension);
  rejects<candidate_view>(lead + "generation 0 raddr \xFF", errc::syntax, 62, rule::cand_extension);
  rejects<candidate_view>(lead + "raddrs \xFF", errc::syntax, 50, rule::cand_extension);
  rejects<candidate_view>(lead + "raddr \x7F", errc::syntax, 49, rule::cand_extension);
}

TEST_CASE("sdp grammar: times of r= have no bound but that of their accessor (D50)", "[sdp][D50]") {
  accepts<repeat_view>("106751991167301d 106751991167301d 106751991167301d", [](const repeat_view& r) {
    CHECK(r.interval().text() == "106751991167301d");
    CHECK(r.interval().seconds().error() == fault{errc::out_of_range, rule::typed_time, 0});
    CHECK(r.duration().seconds().error() == fault{errc::out_of_range, rule::typed_time, 17});
  });
  // The largest that there is a place for.
  accepts<repeat_view>("106751991167300d 9223372036854775807 2562047788015215h", [](const repeat_view& r) {
    CHECK(r.interval().seconds() == std::int64_t{9223372036854720000});
    CHECK(r.duration().seconds() == std::int64_t{9223372036854775807});
    CHECK(r.offsets().front().seconds() == std::int64_t{9223372036854774000});
    CHECK(r.check());
  });
  accepts<zone_view>(
      "2882844526 -9223372036854775807 2882844526 9223372036854775808", [](const zone_view& z) {
        CHECK((*z.adjustments().begin()).offset.seconds() == -std::int64_t{9223372036854775807});
        CHECK(z.check().error() == fault{errc::out_of_range, rule::typed_time, 43});
      });
}
