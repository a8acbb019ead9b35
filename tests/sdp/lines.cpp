// The values of the lines, but for attributes.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/sdp/values/address.hpp"
#include "sipwire/sdp/values/bandwidth.hpp"
#include "sipwire/sdp/values/connection.hpp"
#include "sipwire/sdp/values/contact.hpp"
#include "sipwire/sdp/values/direction.hpp"
#include "sipwire/sdp/values/key.hpp"
#include "sipwire/sdp/values/media_line.hpp"
#include "sipwire/sdp/values/origin.hpp"
#include "sipwire/sdp/values/time.hpp"
#include "sipwire/sdp/values/value.hpp"
#include "support/check.hpp"

using namespace sipwire;
using namespace sipwire::sdp;
using test_support::accepts;
using test_support::rejects;

namespace {

constexpr const char* boundaries[] = {"0",
                                      "2147483647",
                                      "2147483648",
                                      "4294967295",
                                      "4294967296",
                                      "4294967328",
                                      "9223372036854775808",
                                      "18446744073709551615",
                                      "18446744073709551616",
                                      "1000000000000000000000000000000"};

}  // namespace

TEST_CASE("sdp origin", "[sdp][origin]") {
  accepts<origin_view>("jdoe 2890844526 2890842807 IN IP4 10.47.16.5", [](const origin_view& o) {
    CHECK(o.username() == "jdoe");
    CHECK(o.sess_id() == std::uint64_t{2890844526});
    CHECK(o.sess_id_text() == "2890844526");
    CHECK(o.sess_version() == std::uint64_t{2890842807});
    CHECK(o.nettype() == "IN");
    CHECK(o.addrtype() == "IP4");
    CHECK(o.unicast_address() == "10.47.16.5");
    REQUIRE(o.address());
    CHECK(o.address()->is_ipv4());
    CHECK(o.address()->ipv4() == std::array<std::uint8_t, 4>{10, 47, 16, 5});
    CHECK(o.check());
    CHECK(o.where() == extent{0, 44});
  });
  accepts<origin_view>("- 0 0 IN IP6 ::", [](const origin_view& o) { CHECK(o.address()->is_unspecified()); });
  accepts<origin_view>("\xC3\xA4<x> 007 18446744073709551615 IN IP4 host.example.com",
                       [](const origin_view& o) {
                         CHECK(o.sess_id_text() == "007");
                         CHECK(o.sess_version() == 18446744073709551615U);
                         CHECK(o.address()->is_name());
                       });
  accepts<origin_view>("- 1 1 IN IP4 not_an_address", [](const origin_view& o) {
    CHECK(o.address().error() == fault{errc::syntax, rule::unicast_address, 16});
    CHECK(o.address(leniency::underscore_in_host));
    CHECK_FALSE(o.check());
  });
  accepts<origin_view>("- 1 1 IN IP4 ::1", [](const origin_view& o) {
    CHECK(o.check().error() == fault{errc::syntax, rule::unicast_address, 13});
  });
  accepts<origin_view>("- 1 1 IN IP6 192.0.2.1", [](const origin_view& o) {
    CHECK(o.check().error() == fault{errc::syntax, rule::unicast_address, 13});
  });
  accepts<origin_view>("- 1 1 IN IP6 2001:db8::1::2",
                       [](const origin_view& o) { CHECK(o.check().error().code == errc::syntax); });
  accepts<origin_view>("- 1 1 ATM NSAP 47.0091.8100.0000.0060.3e64.fd01",
                       [](const origin_view& o) { CHECK(o.address()->form() == address_form::extension); });
  rejects<origin_view>("", errc::truncated, 0, rule::username);
  rejects<origin_view>("- 1", errc::truncated, 3, rule::sess_id);
  rejects<origin_view>("-  1 1 IN IP4 x", errc::syntax, 2, rule::sess_id);
  rejects<origin_view>("- -1 1 IN IP4 x", errc::syntax, 2, rule::sess_id);
  rejects<origin_view>("- 1 0x1 IN IP4 x", errc::syntax, 5, rule::sess_version);
  rejects<origin_view>("- 1 1 I(N IP4 x", errc::syntax, 7, rule::nettype);
  rejects<origin_view>("- 1 1 IN IP4:x y", errc::syntax, 12, rule::addrtype);
  rejects<origin_view>("- 1 1 IN IP4 ", errc::truncated, 13, rule::unicast_address);
  rejects<origin_view>("- 1 1 IN IP4 x ", errc::syntax, 14, rule::unicast_address);
}

TEST_CASE("R023 the boundary set in the numbers of SDP lines", "[sdp][R023]") {
  for (const std::string n : boundaries) {
    const bool fits64 = n.size() < 20 || n == "18446744073709551615";
    const bool fits32 = n.size() < 10 || n == "2147483647" || n == "2147483648" || n == "4294967295";
    accepts<origin_view>("- " + n + " " + n + " IN IP4 192.0.2.1", [&](const origin_view& o) {
      CHECK(o.sess_id().has_value() == fits64);
      CHECK(o.sess_version().has_value() == fits64);
      if (!fits64) CHECK(o.sess_id().error() == fault{errc::out_of_range, rule::sess_id, 2});
    });
    accepts<bandwidth_view>("AS:" + n, [&](const bandwidth_view& b) {
      CHECK(b.value().has_value() == fits64);
      CHECK(b.check().has_value() == fits64);
      if (!fits64) CHECK(b.value().error() == fault{errc::out_of_range, rule::bandwidth, 3});
    });
    accepts<time_view>(n + " " + n, [&](const time_view& t) {
      CHECK(t.start().has_value() == fits64);
      CHECK(t.check().has_value() == fits64);
    });
    if (n != "0") {
      rejects<media_line_view>("audio " + n + " RTP/AVP 0", errc::out_of_range, 6, rule::port);
      accepts<media_line_view>("audio 1/" + n + " RTP/AVP 0", [&](const media_line_view& m) {
        CHECK(m.count().has_value() == fits32);
        CHECK(m.check().has_value() == fits32);
        if (!fits32) CHECK(m.count().error() == fault{errc::out_of_range, rule::integer, 8});
      });
      accepts<repeat_view>(n + " " + n + "d 0", [&](const repeat_view& r) {
        CHECK(r.interval().seconds().has_value() == (n.size() < 19));
        CHECK(r.duration().seconds().has_value() == (n.size() < 15));
        CHECK(r.check().has_value() == (n.size() < 15));
      });
    }
    accepts<connection_view>("IN IP4 233.252.0.1/" + n,
                             [&](const connection_view& c) { CHECK(c.ttl().has_value() == (n == "0")); });
    accepts<connection_view>("IN IP6 ff15::101/" + n, [&](const connection_view& c) {
      CHECK(c.count().has_value() == (fits32 && n != "0"));
    });
    if (n.size() > 3) {
      accepts<media_line_view>("audio 1 RTP/AVP " + n, [&](const media_line_view& m) {
        CHECK(m.check().error() == fault{errc::out_of_range, rule::payload_type, 16});
      });
    }
  }
}

TEST_CASE("sdp connection", "[sdp][connection]") {
  accepts<connection_view>("IN IP4 233.252.0.1/127/3", [](const connection_view& c) {
    CHECK(c.nettype() == "IN");
    CHECK(c.addrtype() == "IP4");
    CHECK(c.connection_address() == "233.252.0.1/127/3");
    CHECK(c.address_text() == "233.252.0.1");
    CHECK(c.address()->is_multicast());
    CHECK(c.ttl() == std::uint8_t{127});
    CHECK(c.count() == 3U);
    CHECK(c.check());
  });
  accepts<connection_view>("IN IP6 FF15::101/3", [](const connection_view& c) {
    CHECK(c.address()->is_multicast());
    CHECK(c.address()->ipv6().has_value());
    CHECK(c.ttl().error().code == errc::absent);
    CHECK(c.count() == 3U);
    CHECK(c.check());
  });
  accepts<connection_view>("IN IP4 0.0.0.0", [](const connection_view& c) {
    CHECK(c.address()->is_unspecified());
    CHECK_FALSE(c.address()->is_multicast());
    CHECK(c.count().error().code == errc::absent);
    CHECK(c.check());
  });
  accepts<connection_view>("IN IP4 host.example.com", [](const connection_view& c) { CHECK(c.check()); });
  accepts<connection_view>("TN RFC2543 +1-201-406-4090", [](const connection_view& c) {
    CHECK(c.address_text() == "+1-201-406-4090");
    CHECK(c.check());
  });
  accepts<connection_view>("IN IP4 233.252.0.1", [](const connection_view& c) {
    CHECK(c.check().error() == fault{errc::absent, rule::sdp_ttl, 18});
  });
  accepts<connection_view>("IN IP4 192.0.2.1/127", [](const connection_view& c) {
    CHECK(c.check().error() == fault{errc::not_allowed, rule::connection_address, 16});
  });
  accepts<connection_view>("IN IP4 233.252.0.1/127/3/4", [](const connection_view& c) {
    CHECK(c.check().error() == fault{errc::syntax, rule::connection_address, 24});
  });
  accepts<connection_view>("IN IP6 ff15::101/3/4", [](const connection_view& c) {
    CHECK(c.check().error() == fault{errc::syntax, rule::connection_address, 18});
  });
  accepts<connection_view>("IN IP4 233.252.0.1/256", [](const connection_view& c) {
    CHECK(c.check().error() == fault{errc::out_of_range, rule::sdp_ttl, 19});
  });
  accepts<connection_view>("IN IP4 233.252.0.1/", [](const connection_view& c) {
    CHECK(c.check().error() == fault{errc::truncated, rule::sdp_ttl, 19});
  });
  accepts<connection_view>("IN IP4 233.252.0.1/1/0", [](const connection_view& c) {
    CHECK(c.check().error() == fault{errc::syntax, rule::numaddr, 21});
  });
  accepts<connection_view>("IN IP4 /", [](const connection_view& c) {
    CHECK(c.check().error() == fault{errc::truncated, rule::connection_address, 7});
  });
  rejects<connection_view>("", errc::truncated, 0, rule::nettype);
  rejects<connection_view>("IN", errc::truncated, 2, rule::nettype);
  rejects<connection_view>("IN  IP4 x", errc::syntax, 3, rule::addrtype);
  rejects<connection_view>("IN IP4 ", errc::truncated, 7, rule::connection_address);
  rejects<connection_view>("IN IP4 a b", errc::syntax, 8, rule::connection_address);
}

TEST_CASE("R089 b= cut, and its types", "[sdp][bandwidth][R089]") {
  const std::pair<const char*, bandwidth_type> types[] = {
      {"CT", bandwidth_type::ct},   {"AS", bandwidth_type::as}, {"TIAS", bandwidth_type::tias},
      {"RS", bandwidth_type::rs},   {"RR", bandwidth_type::rr}, {"X-YZ", bandwidth_type::other},
      {"as", bandwidth_type::other}};
  for (const auto& [text, type] : types)
    accepts<bandwidth_view>(std::string(text) + ":0128",
                            [&, text = text, type = type](const bandwidth_view& b) {
                              CHECK(b.bwtype() == text);
                              CHECK(b.type() == type);
                              CHECK(b.value() == std::uint64_t{128});
                              CHECK(b.value_text() == "0128");
                            });
  rejects<bandwidth_view>("", errc::truncated, 0, rule::bwtype);
  rejects<bandwidth_view>("AS", errc::truncated, 2, rule::bwtype);
  rejects<bandwidth_view>("AS:", errc::truncated, 3, rule::bandwidth);
  rejects<bandwidth_view>(":1", errc::syntax, 0, rule::bwtype);
  rejects<bandwidth_view>("AS:-1", errc::syntax, 3, rule::bandwidth);
  rejects<bandwidth_view>("AS:25.4", errc::syntax, 5, rule::bandwidth);
  rejects<bandwidth_view>("AS:64 ", errc::syntax, 5, rule::bandwidth);
}

TEST_CASE("sdp times", "[sdp][time]") {
  accepts<time_view>("3034423619 3042462419", [](const time_view& t) {
    CHECK(t.start() == std::uint64_t{3034423619});
    CHECK(t.stop_text() == "3042462419");
    CHECK_FALSE(t.is_permanent());
    CHECK(*t.stop() - seconds_1900_to_1970 == 833473619);
  });
  accepts<time_view>("0 0", [](const time_view& t) { CHECK(t.is_permanent()); });
  accepts<time_view>("5 7", [](const time_view& t) { CHECK(t.start_text() == "5"); });
  rejects<time_view>("", errc::truncated, 0, rule::start_time);
  rejects<time_view>("0", errc::truncated, 1, rule::start_time);
  rejects<time_view>("0 ", errc::truncated, 2, rule::stop_time);
  rejects<time_view>("0 0 0", errc::syntax, 3, rule::stop_time);
  rejects<time_view>("0 -1", errc::syntax, 2, rule::stop_time);
}

TEST_CASE("R092 repeats and zones, with units and without", "[sdp][time][R092]") {
  accepts<repeat_view>("7d 1h 0 25h 90m 7s", [](const repeat_view& r) {
    CHECK(r.interval().seconds() == std::int64_t{604800});
    CHECK(r.duration().text() == "1h");
    REQUIRE(r.offsets().size() == 4);
    std::vector<std::int64_t> got;
    for (const auto t : r.offsets()) got.push_back(*t.seconds());
    CHECK(got == std::vector<std::int64_t>{0, 90000, 5400, 7});
    CHECK(r.check());
  });
  accepts<repeat_view>("604800 3600 0",
                       [](const repeat_view& r) { CHECK(r.offsets().front().text() == "0"); });
  rejects<repeat_view>("", errc::truncated, 0, rule::repeat_interval);
  rejects<repeat_view>("0 1 1", errc::syntax, 0, rule::repeat_interval);
  rejects<repeat_view>("7D 1h 0", errc::syntax, 1, rule::repeat_interval);
  rejects<repeat_view>("7d 1h", errc::truncated, 5, rule::typed_time);
  rejects<repeat_view>("7d h 0", errc::syntax, 3, rule::typed_time);
  rejects<repeat_view>("7d 1h 0 ", errc::truncated, 8, rule::typed_time);
  rejects<repeat_view>("7d 1h -1", errc::syntax, 6, rule::typed_time);
  accepts<zone_view>("2882844526 -1h 2898848070 0", [](const zone_view& z) {
    REQUIRE(z.adjustments().size() == 2);
    auto at = z.adjustments().begin();
    CHECK((*at).time.number<std::uint64_t>() == std::uint64_t{2882844526});
    CHECK((*at).offset.seconds() == std::int64_t{-3600});
    ++at;
    CHECK((*at).offset.text() == "0");
    CHECK(++at == std::default_sentinel);
    CHECK(z.check());
  });
  accepts<zone_view>("99999999999999999999 1d", [](const zone_view& z) {
    CHECK(z.check().error() == fault{errc::out_of_range, rule::sdp_time, 0});
  });
  accepts<zone_view>("2882844526 -9223372036854775808", [](const zone_view& z) {
    CHECK(z.check().error() == fault{errc::out_of_range, rule::typed_time, 12});
  });
  rejects<zone_view>("", errc::truncated, 0, rule::sdp_time);
  rejects<zone_view>("288284452 1", errc::syntax, 9, rule::sdp_time);
  rejects<zone_view>("2882844526", errc::truncated, 10, rule::sdp_time);
  rejects<zone_view>("2882844526 -", errc::truncated, 12, rule::typed_time);
  rejects<zone_view>("2882844526 1h ", errc::truncated, 14, rule::sdp_time);
  rejects<zone_view>("2882844526 1w", errc::syntax, 12, rule::typed_time);
}

TEST_CASE("sdp key", "[sdp][key]") {
  accepts<key_view>("prompt", [](const key_view& k) {
    CHECK(k.method() == key_method::prompt);
    CHECK_FALSE(k.data());
  });
  accepts<key_view>("clear:a b:c", [](const key_view& k) {
    CHECK(k.method() == key_method::clear);
    CHECK(k.data() == "a b:c");
  });
  accepts<key_view>("base64:QUJD", [](const key_view& k) { CHECK(k.method() == key_method::base64); });
  accepts<key_view>("base64:", [](const key_view& k) { CHECK(k.data() == ""); });
  accepts<key_view>("base64:QQ==");
  accepts<key_view>("uri:https://example.com/key?a#b",
                    [](const key_view& k) { CHECK(k.method() == key_method::uri); });
  rejects<key_view>("", errc::truncated, 0, rule::key_type);
  rejects<key_view>("Prompt", errc::syntax, 0, rule::key_type);
  rejects<key_view>("prompt:", errc::syntax, 6, rule::key_type);
  rejects<key_view>("clear:", errc::truncated, 6, rule::byte_string);
  rejects<key_view>("base64:QUJ", errc::truncated, 10, rule::key_base64);
  rejects<key_view>("base64:QQ==Q", errc::syntax, 11, rule::key_base64);
  rejects<key_view>("uri:a b", errc::syntax, 5, rule::uri_reference);
}

TEST_CASE("sdp media line", "[sdp][media_line]") {
  accepts<media_line_view>("audio 49170/2 RTP/AVP 0 8 97", [](const media_line_view& m) {
    CHECK(m.media() == "audio");
    CHECK(m.port() == 49170);
    CHECK(m.port_text() == "49170");
    CHECK(m.count() == 2U);
    CHECK(m.proto_text() == "RTP/AVP");
    CHECK(m.proto() == proto::rtp_avp);
    CHECK(m.is_rtp());
    REQUIRE(m.formats().size() == 3);
    CHECK(m.formats().front() == "0");
    CHECK(m.formats().text() == "0 8 97");
    CHECK(m.has_format("97"));
    CHECK_FALSE(m.has_format("9"));
    CHECK(m.check());
  });
  accepts<media_line_view>("message 0 TCP/TLS/MSRP *", [](const media_line_view& m) {
    CHECK(m.port() == 0);
    CHECK(m.count().error().code == errc::absent);
    CHECK(m.proto() == proto::tcp_tls_msrp);
    CHECK_FALSE(m.is_rtp());
    CHECK(m.formats().front() == "*");
  });
  accepts<media_line_view>("image 00065535 udptl t38", [](const media_line_view& m) {
    CHECK(m.port() == 65535);
    CHECK(m.proto() == proto::udptl);
  });
  accepts<media_line_view>("x#y 1 a/b/c {z}",
                           [](const media_line_view& m) { CHECK(m.proto() == proto::other); });
  for (unsigned i = 1; i <= static_cast<unsigned>(proto::pstn); ++i) {
    const auto p = static_cast<proto>(i);
    CHECK(find_proto(name(p)) == p);
    CHECK(find_proto(std::string(name(p)) + "X") == proto::other);
    accepts<media_line_view>("audio 9 " + std::string(name(p)) + " 0", [p](const media_line_view& m) {
      CHECK(m.proto() == p);
      CHECK(m.is_rtp() == (name(p).find("RTP/") != std::string_view::npos));
    });
  }
  CHECK(name(proto::other).empty());
  rejects<media_line_view>("", errc::truncated, 0, rule::media);
  rejects<media_line_view>("audio", errc::truncated, 5, rule::media);
  rejects<media_line_view>("audio  1 x y", errc::syntax, 6, rule::port);
  rejects<media_line_view>("audio -1 RTP/AVP 0", errc::syntax, 6, rule::port);
  rejects<media_line_view>("audio 65536 RTP/AVP 0", errc::out_of_range, 6, rule::port);
  rejects<media_line_view>("audio 1/0 RTP/AVP 0", errc::syntax, 8, rule::integer);
  rejects<media_line_view>("audio 1/ RTP/AVP 0", errc::syntax, 8, rule::integer);
  rejects<media_line_view>("audio 1 RTP/ 0", errc::syntax, 12, rule::proto);
  rejects<media_line_view>("audio 1 RTP/AVP", errc::truncated, 15, rule::proto);
  rejects<media_line_view>("audio 1 RTP/AVP ", errc::truncated, 16, rule::fmt);
  rejects<media_line_view>("audio 1 RTP/AVP 0 ", errc::truncated, 18, rule::fmt);
  rejects<media_line_view>("audio 1 RTP/AVP 0,8", errc::syntax, 17, rule::fmt);
}

TEST_CASE("R083 payload types are 0 to 127", "[sdp][media_line][R083]") {
  for (const auto& [format, code] : {std::pair{"127", errc::none},
                                     {"128", errc::out_of_range},
                                     {"4294967296", errc::out_of_range},
                                     {"-1", errc::syntax},
                                     {"0x0", errc::syntax},
                                     {"x", errc::syntax}})
    accepts<media_line_view>(std::string("audio 1 RTP/AVP 0 ") + format,
                             [code = code](const media_line_view& m) {
                               CHECK(m.check().error().code == code);
                               if (code != errc::none) CHECK(m.check().error().offset >= 18);
                             });
  // Where no payload types are meant, any token is a format.
  accepts<media_line_view>("image 1 udptl 128 t38", [](const media_line_view& m) { CHECK(m.check()); });
}

TEST_CASE("R086 a long list of formats", "[sdp][media_line][R086]") {
  std::string text = "audio 1 RTP/AVP";
  for (int i = 0; i < 20000; ++i) text += " 96";
  const auto m = test_support::parse_agreeing<media_line_view>(text);
  REQUIRE(m);
  CHECK(m->formats().size() == 20000);
  CHECK(m->check());
}

TEST_CASE("sdp email, phone and uri", "[sdp][contact]") {
  accepts<email_view>("j.doe@example.com (Jane Doe)", [](const email_view& e) {
    CHECK(e.address() == "j.doe@example.com");
    CHECK(e.name() == "Jane Doe");
  });
  accepts<email_view>("Jane Doe  <j.doe@example.com>", [](const email_view& e) {
    CHECK(e.address() == "j.doe@example.com");
    CHECK(e.name() == "Jane Doe");
  });
  accepts<email_view>("\"a b\"@[192.0.2.1]", [](const email_view& e) {
    CHECK(e.address() == "\"a b\"@[192.0.2.1]");
    CHECK_FALSE(e.name());
  });
  accepts<email_view>("x@y <a@b>", [](const email_view& e) { CHECK(e.name() == "x@y"); });
  accepts<email_view>("\xE6\x9E\x97@example.com");
  rejects<email_view>("", errc::truncated, 0, rule::email_address);
  rejects<email_view>("jane", errc::truncated, 4, rule::email_address);
  rejects<email_view>("a@", errc::truncated, 2, rule::email_address);
  rejects<email_view>("a@b (", errc::truncated, 5, rule::email_address);
  rejects<email_view>("a@b ()", errc::syntax, 5, rule::email_address);
  rejects<email_view>("a@b(x)", errc::syntax, 3, rule::email_address);
  rejects<email_view>("A<a@b>", errc::syntax, 1, rule::email_address);
  rejects<email_view>("A <a@b> ", errc::syntax, 7, rule::email_address);
  accepts<phone_view>("+1 617 555-6011", [](const phone_view& p) {
    CHECK(p.number() == "+1 617 555-6011");
    CHECK_FALSE(p.name());
  });
  accepts<phone_view>("+1 617 555-6011 (Jane Doe)", [](const phone_view& p) {
    CHECK(p.number() == "+1 617 555-6011");
    CHECK(p.name() == "Jane Doe");
  });
  accepts<phone_view>("Jane Doe <+44-123-456-7890>", [](const phone_view& p) {
    CHECK(p.number() == "+44-123-456-7890");
    CHECK(p.name() == "Jane Doe");
  });
  accepts<phone_view>("112");
  rejects<phone_view>("", errc::truncated, 0, rule::phone_number);
  rejects<phone_view>("1", errc::truncated, 1, rule::phone_number);
  rejects<phone_view>("+x", errc::truncated, 2, rule::phone_number);
  rejects<phone_view>("12 (", errc::truncated, 4, rule::phone_number);
  rejects<phone_view>("12 (a)b", errc::syntax, 6, rule::phone_number);
  for (const char* text : {"http://www.example.com/a?b=c#d", "", "/a/b", "mailto:a@b", "urn:a:b",
                           "//[::1]:5/x", "a%41", "?x", "#f", "a/b:c", "http://u:p@h:80/;x=y"})
    accepts<uri_view>(text);
  rejects<uri_view>("a b", errc::syntax, 1, rule::uri_reference);
  rejects<uri_view>("http://[::1", errc::truncated, 11, rule::uri_reference);
  rejects<uri_view>("a%4", errc::truncated, 3, rule::uri_reference);
  rejects<uri_view>("a#b#c", errc::syntax, 3, rule::uri_reference);
  rejects<uri_view>("1a:b", errc::syntax, 2, rule::uri_reference);
}

TEST_CASE("sdp directions", "[sdp][direction]") {
  CHECK(sends(direction::sendrecv));
  CHECK(receives(direction::sendrecv));
  CHECK_FALSE(receives(direction::sendonly));
  CHECK(reversed(direction::sendonly) == direction::recvonly);
  CHECK(reversed(direction::recvonly) == direction::sendonly);
  CHECK(reversed(direction::inactive) == direction::inactive);
  for (const auto d : {direction::inactive, direction::sendonly, direction::recvonly, direction::sendrecv})
    CHECK(direction_of(find_attribute(name(d))) == d);
  CHECK_FALSE(direction_of(attribute_id::rtpmap));
}
