// The typed attributes: their values, and how session and media descriptions give them.
#include <catch2/catch.hpp>
#include <iterator>
#include <ranges>
#include <set>
#include <string>
#include <vector>

#include "sipwire/sdp/attribute.hpp"
#include "sipwire/sdp/fields.hpp"
#include "sipwire/sdp/values/crypto.hpp"
#include "sipwire/sdp/values/ice.hpp"
#include "sipwire/sdp/values/msrp.hpp"
#include "sipwire/sdp/values/rtp.hpp"
#include "sipwire/sdp/values/scalar.hpp"
#include "sipwire/sdp/values/transport.hpp"
#include "support/session.hpp"

using namespace sipwire;
using namespace sipwire::sdp;
using test_support::accepts;
using test_support::reads;
using test_support::rejects;

namespace {

const std::string shortest = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n";
const auto start = static_cast<std::uint32_t>(shortest.size());

constexpr const char* too_big[] = {"18446744073709551616", "1000000000000000000000000000000"};

}  // namespace

TEST_CASE("attribute names: the table and its hash", "[sdp][attribute]") {
  for (std::uint32_t i = 1; i < attribute_id_count; ++i) {
    const auto id = static_cast<attribute_id>(i);
    const std::string text(name(id));
    INFO(text);
    CHECK(find_attribute(text) == id);
    CHECK(find_attribute(text + "x") == attribute_id::extension);
    CHECK(find_attribute(text.substr(1)) != id);
    std::string other = text;
    other[0] = static_cast<char>(other[0] ^ 0x20);
    CHECK(find_attribute(other) != id);
  }
  CHECK(find_attribute("") == attribute_id::extension);
  CHECK(find_attribute("a") == attribute_id::extension);
  CHECK(find_attribute("RTPMAP") == attribute_id::extension);
  CHECK(name(attribute_id::extension).empty());
  std::size_t tags = 0;
  for (std::uint32_t i = 1; i < attribute_id_count; ++i)
    with_tag(static_cast<attribute_id>(i), [&]<class A>(std::type_identity<A>) {
      CHECK(A::id == static_cast<attribute_id>(i));
      ++tags;
    });
  CHECK(tags == std::tuple_size_v<attr::all>);
}

TEST_CASE("R084 rtpmap: no wire number indexes anything", "[sdp][rtpmap][R084]") {
  accepts<rtpmap_view>("97 opus/48000/2", [](const rtpmap_view& r) {
    CHECK(r.payload_type() == 97);
    CHECK(r.format() == "97");
    CHECK(r.encoding_name() == "opus");
    CHECK(r.is("OPUS"));
    CHECK(r.clock_rate() == 48000);
    CHECK(r.channels() == 2U);
    CHECK(r.encoding_params() == "2");
    CHECK(r.check());
  });
  accepts<rtpmap_view>("0 PCMU/8000", [](const rtpmap_view& r) {
    CHECK(r.payload_type() == 0);
    CHECK(r.channels().error().code == errc::absent);
    CHECK(r.check());
  });
  accepts<rtpmap_view>("127 x#y/4294967295/4294967296", [](const rtpmap_view& r) {
    CHECK(r.clock_rate() == 4294967295U);
    CHECK(r.check().error() == fault{errc::out_of_range, rule::encoding_params, 19});
  });
  for (const char* big : {"128", "255", "256", "65535", "4294967296", "4294967392", "18446744073709551616"})
    rejects<rtpmap_view>(std::string(big) + " x/1", errc::out_of_range, 0, rule::payload_type);
  for (const char* big : {"4294967296", "4294967328", "9223372036854775808", "18446744073709551616",
                          "1000000000000000000000000000000"})
    rejects<rtpmap_view>(std::string("1 x/") + big, errc::out_of_range, 4, rule::clock_rate);
  rejects<rtpmap_view>("", errc::truncated, 0, rule::payload_type);
  rejects<rtpmap_view>("65535", errc::truncated, 5, rule::payload_type);
  rejects<rtpmap_view>("00 x/1", errc::syntax, 1, rule::payload_type);
  rejects<rtpmap_view>("-1 x/1", errc::syntax, 0, rule::payload_type);
  rejects<rtpmap_view>("0 x", errc::truncated, 3, rule::encoding_name);
  rejects<rtpmap_view>("0 x/", errc::truncated, 4, rule::clock_rate);
  rejects<rtpmap_view>("0 x/0", errc::syntax, 4, rule::clock_rate);
  rejects<rtpmap_view>("0 x/8000/", errc::truncated, 9, rule::encoding_params);
  rejects<rtpmap_view>("0 x/8000 ", errc::syntax, 8, rule::clock_rate);
  // More of them than any table has room for.
  std::string many = shortest + "m=audio 9 RTP/AVP 0\r\n";
  for (int i = 0; i < 300; ++i)
    many += "a=crypto:" + std::to_string(i) + " X inline:QQ==\r\na=rtpmap:" + std::to_string(i) + " x/1\r\n";
  line_storage<1000> room;
  const auto session = parse(many, room);
  REQUIRE(session);
  std::size_t good = 0;
  for (const auto& r : session->media()[0].all<attr::rtpmap>()) good += r ? 1U : 0U;
  CHECK(good == 128);
  CHECK(session->media()[0].all<attr::crypto>().size() == 300);
}

TEST_CASE("fmtp: parameters", "[sdp][fmtp]") {
  accepts<fmtp_view>("99 profile-level-id=42C01F; packetization-mode=1;sprop-parameter-sets=Z0L==,aM4=;;x ;",
                     [](const fmtp_view& f) {
                       CHECK(f.format() == "99");
                       CHECK(f.payload_type() == std::uint8_t{99});
                       REQUIRE(f.params().size() == 4);
                       CHECK(f.param("Profile-Level-ID") == "42C01F");
                       CHECK(f.param("sprop-parameter-sets") == "Z0L==,aM4=");
                       CHECK(f.param("x") == "");
                       CHECK_FALSE(f.param("y"));
                       CHECK(f.params().find("packetization-mode")->number(1U) == 1U);
                       CHECK(f.params().find("x")->number().error().code == errc::absent);
                       CHECK(f.params().find("profile-level-id")->number().error() ==
                             fault{errc::syntax, rule::format_params, 22});
                       std::vector<std::string> names;
                       for (const auto p : f.params()) names.emplace_back(p.name());
                       CHECK(names == std::vector<std::string>{"profile-level-id", "packetization-mode",
                                                               "sprop-parameter-sets", "x"});
                     });
  accepts<fmtp_view>("101 0-15,66,70", [](const fmtp_view& f) {
    REQUIRE(f.params().size() == 1);
    CHECK((*f.params().begin()).name() == "0-15,66,70");
    CHECK_FALSE((*f.params().begin()).has_value());
  });
  accepts<fmtp_view>("red  a = b ", [](const fmtp_view& f) {
    CHECK(f.payload_type().error() == fault{errc::syntax, rule::payload_type, 0});
    CHECK(f.params_text() == " a = b ");
    CHECK(f.param("a") == "b");
  });
  accepts<fmtp_view>("0 =x", [](const fmtp_view& f) { CHECK((*f.params().begin()).name().empty()); });
  accepts<fmtp_view>("0 ;", [](const fmtp_view& f) { CHECK(f.params().empty()); });
  rejects<fmtp_view>("", errc::truncated, 0, rule::fmt);
  rejects<fmtp_view>("101", errc::truncated, 3, rule::fmt);
  rejects<fmtp_view>("101 ", errc::truncated, 4, rule::format_params);
  rejects<fmtp_view>(" 0-15", errc::syntax, 0, rule::fmt);
}

TEST_CASE("R089 attributes cut at every byte", "[sdp][attribute][R089]") {
  // accepts() and rejects() read every prefix; here through a description, where the line ends too.
  const char* const lines[] = {
      "a=rtpmap:97 opus/48000/2",
      "a=fmtp:97 x=1;y=2",
      "a=candidate:1 1 UDP 2130706431 192.0.2.1 3478 typ host raddr ::1 rport 9",
      "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz|2^20|1:4",
      "a=rtcp:9 IN IP4 192.0.2.1",
      "a=fingerprint:sha-1 4A:AD",
      "a=path:msrp://h:1/s;tcp msrp://i:2/t;tcp",
      "a=accept-types:text/plain;a=\"b\" *"};
  for (const std::string line : lines)
    for (std::size_t n = 3; n <= line.size(); ++n) {
      const std::string text = shortest + line.substr(0, n) + "\r\n";
      const test_support::guarded input(text);
      line_storage<16> room;
      const auto session = parse(input, room);
      REQUIRE(session);
      const auto a = session->attributes().front();
      with_tag(a.id(), [&]<class A>(std::type_identity<A>) {
        const auto v = session->get<A>();
        if (!v) CHECK((v.error().offset >= start + 2 && v.error().offset <= start + n));
        if (n == line.size()) CHECK(v);
      });
    }
}

TEST_CASE("attributes of one number, word or text", "[sdp][attribute]") {
  accepts<real_view>("20", [](const real_view& r) {
    CHECK(r.whole() == 20U);
    CHECK(r.thousandths() == std::uint64_t{20000});
    CHECK_FALSE(r.fraction_text());
    CHECK(r.check());
  });
  accepts<real_view>("29.97", [](const real_view& r) { CHECK(r.thousandths() == std::uint64_t{29970}); });
  accepts<real_view>("0.0625", [](const real_view& r) {
    CHECK(r.whole() == 0U);
    CHECK(r.thousandths() == std::uint64_t{62});
    CHECK(r.fraction_text() == "0625");
  });
  accepts<real_view>("4294967295.1",
                     [](const real_view& r) { CHECK(r.thousandths() == std::uint64_t{4294967295100}); });
  for (const char* big : {"4294967296", "18446744073709551616", "1000000000000000000000000000000.5"})
    accepts<real_view>(big, [](const real_view& r) {
      CHECK(r.check().error() == fault{errc::out_of_range, rule::real, 0});
      CHECK_FALSE(r.thousandths());
    });
  rejects<real_view>("", errc::truncated, 0, rule::real);
  rejects<real_view>("0", errc::truncated, 1, rule::real);
  rejects<real_view>("0.0", errc::truncated, 3, rule::real);
  rejects<real_view>("1.", errc::truncated, 2, rule::real);
  rejects<real_view>("1.50", errc::truncated, 4, rule::real);
  rejects<real_view>("-1", errc::syntax, 0, rule::real);
  rejects<real_view>("1e3", errc::syntax, 1, rule::real);
  rejects<real_view>("010", errc::syntax, 1, rule::real);
  accepts<quality_view>("0", [](const quality_view& q) { CHECK(q.value() == 0); });
  accepts<quality_view>("10", [](const quality_view& q) { CHECK(q.value() == 10); });
  rejects<quality_view>("11", errc::out_of_range, 0, rule::zero_based_integer);
  rejects<quality_view>("05", errc::syntax, 1, rule::zero_based_integer);
  rejects<quality_view>("", errc::truncated, 0, rule::zero_based_integer);
  accepts<max_size_view>("18446744073709551615",
                         [](const max_size_view& m) { CHECK(m.value() == ~std::uint64_t{0}); });
  for (const char* big : too_big) rejects<max_size_view>(big, errc::out_of_range, 0, rule::max_size_value);
  accepts<mid_view>("a{1}", [](const mid_view& m) { CHECK(m.is("a{1}")); });
  rejects<mid_view>("a b", errc::syntax, 1, rule::identification_tag);
  rejects<mid_view>("", errc::truncated, 0, rule::identification_tag);
  accepts<type_view>("H332");
  accepts<sdp::text_view>("a, b \xFF\t");
  rejects<sdp::text_view>("", errc::truncated, 0, rule::byte_string);
  accepts<category_view>("foo.bar");
  rejects<category_view>("foo bar", errc::syntax, 3, rule::attribute_value);
  accepts<charset_view>("ISO-8859-1", [](const charset_view& c) { CHECK(c.is("iso-8859-1")); });
  rejects<charset_view>("a.b", errc::syntax, 1, rule::mime_charset);
  accepts<language_view>("de-CH-1901", [](const language_view& l) {
    CHECK(l.is("de-ch-1901"));
    CHECK(l.primary() == "de");
  });
  accepts<language_view>("es-419");
  rejects<language_view>("", errc::truncated, 0, rule::language_tag);
  rejects<language_view>("de-", errc::truncated, 3, rule::language_tag);
  rejects<language_view>("123", errc::syntax, 0, rule::language_tag);
  rejects<language_view>("abcdefghi", errc::syntax, 8, rule::language_tag);
  accepts<orient_view>("landscape", [](const orient_view& o) { CHECK(o.value() == orientation::landscape); });
  accepts<orient_view>("seascape", [](const orient_view& o) { CHECK(o.value() == orientation::seascape); });
  rejects<orient_view>("upside-down", errc::unknown_value, 0, rule::orient_value);
  accepts<flag_view>("");
  rejects<flag_view>(":", errc::syntax, 0, rule::attribute_name);
}

TEST_CASE("attributes of connections", "[sdp][attribute]") {
  accepts<setup_view>("actpass", [](const setup_view& s) { CHECK(s.role() == setup_role::actpass); });
  accepts<setup_view>("holdconn", [](const setup_view& s) { CHECK(s.role() == setup_role::holdconn); });
  rejects<setup_view>("both", errc::unknown_value, 0, rule::setup_role);
  rejects<setup_view>("active ", errc::syntax, 6, rule::setup_role);
  accepts<connection_value_view>("new", [](const connection_value_view& c) { CHECK(c.is_new()); });
  accepts<connection_value_view>("existing", [](const connection_value_view& c) { CHECK(c.is_existing()); });
  rejects<connection_value_view>("old", errc::unknown_value, 0, rule::connection_value);
  accepts<group_view>("BUNDLE a b c", [](const group_view& g) {
    CHECK(g.semantics() == "BUNDLE");
    CHECK(g.is("BUNDLE"));
    CHECK(g.tags().size() == 3);
    CHECK(g.has_tag("c"));
    CHECK_FALSE(g.has_tag("d"));
  });
  accepts<group_view>("LS", [](const group_view& g) { CHECK(g.tags().empty()); });
  rejects<group_view>("", errc::truncated, 0, rule::semantics);
  rejects<group_view>("LS ", errc::truncated, 3, rule::identification_tag);
  rejects<group_view>("LS a  b", errc::syntax, 5, rule::identification_tag);
  accepts<fingerprint_view>("SHA-1 2C:07:D0:5A:7B:4F:7C:00:4B:A4:2E:F6:E9:6E:71:47:72:38:6E:dd",
                            [](const fingerprint_view& f) {
                              CHECK(f.is("sha-1"));
                              CHECK(f.size() == 20);
                              CHECK(f.check());
                              std::uint8_t room[20];
                              const auto bytes = f.bytes(room);
                              REQUIRE(bytes);
                              CHECK((*bytes)[0] == 0x2C);
                              CHECK((*bytes)[19] == 0xDD);
                              CHECK(f.bytes(std::span(room, 19)).error().needed() == 20);
                            });
  accepts<fingerprint_view>("sha-1 2C:07", [](const fingerprint_view& f) {
    CHECK(f.check().error() == fault{errc::truncated, rule::fingerprint, 11});
  });
  accepts<fingerprint_view>("md5 00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00",
                            [](const fingerprint_view& f) {
                              CHECK(f.check().error() == fault{errc::too_long, rule::fingerprint, 52});
                            });
  accepts<fingerprint_view>("sha3-256 00", [](const fingerprint_view& f) { CHECK(f.check()); });
  rejects<fingerprint_view>("", errc::truncated, 0, rule::hash_func);
  rejects<fingerprint_view>("sha-1", errc::truncated, 5, rule::hash_func);
  rejects<fingerprint_view>("sha-1 ", errc::truncated, 6, rule::fingerprint);
  rejects<fingerprint_view>("sha-1 0", errc::truncated, 7, rule::fingerprint);
  rejects<fingerprint_view>("sha-1 00:", errc::truncated, 9, rule::fingerprint);
  rejects<fingerprint_view>("sha-1 00:1G", errc::syntax, 10, rule::fingerprint);
  rejects<fingerprint_view>("sha-1 0011", errc::syntax, 8, rule::fingerprint);
  accepts<rtcp_view>("53020", [](const rtcp_view& r) {
    CHECK(r.port() == 53020);
    CHECK(r.address().error().code == errc::absent);
    CHECK(r.check());
  });
  accepts<rtcp_view>("53020 IN IP6 2001:db8::1", [](const rtcp_view& r) {
    CHECK(r.nettype() == "IN");
    CHECK(r.addrtype() == "IP6");
    CHECK(r.address_text() == "2001:db8::1");
    CHECK(r.address()->is_ipv6());
  });
  accepts<rtcp_view>("9 IN IP4 x_y", [](const rtcp_view& r) {
    CHECK(r.check().error() == fault{errc::syntax, rule::unicast_address, 10});
  });
  rejects<rtcp_view>("65536", errc::out_of_range, 0, rule::port);
  rejects<rtcp_view>("9 IN IP4", errc::truncated, 8, rule::addrtype);
  rejects<rtcp_view>("9 ", errc::truncated, 2, rule::nettype);
}

TEST_CASE("path: MSRP URIs", "[sdp][msrp]") {
  accepts<path_view>("msrps://a.example.com:7394/2s93i9;tcp msrp://[2001:db8::1]:9/iau39;tcp;x=y",
                     [](const path_view& p) {
                       REQUIRE(p.uris().size() == 2);
                       const auto first = p.uris().front();
                       CHECK(first.scheme() == "msrps");
                       CHECK(first.host().text() == "a.example.com");
                       CHECK(first.port() == std::uint16_t{7394});
                       CHECK(first.session_id() == "2s93i9");
                       CHECK(first.transport() == "tcp");
                       auto second = ++p.uris().begin();
                       CHECK(second->is_msrps() == false);
                       CHECK(second->host().is_ipv6());
                       CHECK(second->params().value("x") == "y");
                       CHECK(second->text() == "msrp://[2001:db8::1]:9/iau39;tcp;x=y");
                     });
  rejects<path_view>("", errc::truncated, 0, rule::scheme);
  rejects<path_view>("msrp://a;tcp ", errc::truncated, 13, rule::scheme);
  rejects<path_view>("msrp://a;tcp  msrp://b;tcp", errc::truncated, 13, rule::scheme);
  rejects<path_view>("msrp://a;tcp sip:b", errc::syntax, 13, rule::scheme);
}

TEST_CASE("D75 An element of a list read through a temporary iterator is a value", "[sdp][D75]") {
  accepts<path_view>("msrp://a;tcp msrp://b;tcp", [](const path_view& p) {
    using uris = decltype(p.uris());
    STATIC_REQUIRE(std::ranges::input_range<uris>);
    STATIC_REQUIRE(!std::forward_iterator<uris::iterator>);
    STATIC_REQUIRE(std::is_same_v<decltype(*p.uris().begin()), std::ranges::range_value_t<uris>>);
    STATIC_REQUIRE(std::is_same_v<decltype(p.uris().front()), std::ranges::range_value_t<uris>>);
    const auto& kept = *p.uris().begin();
    auto at = p.uris().begin();
    const auto first = at++;
    CHECK(kept.text() == "msrp://a;tcp");
    CHECK(first->text() == "msrp://a;tcp");
    CHECK(at->text() == "msrp://b;tcp");
    CHECK(++at == p.uris().end());
    CHECK(kept.text() == "msrp://a;tcp");
  });
  // Words, parameters and pairs are made anew each time.
  STATIC_REQUIRE(std::ranges::forward_range<words>);
  STATIC_REQUIRE(std::ranges::forward_range<spaced_list<word>>);
  STATIC_REQUIRE(std::ranges::forward_range<format_param_list>);
  STATIC_REQUIRE(std::ranges::forward_range<word_pairs<candidate_extension>>);
  CHECK(words::iterator() == words().begin());
  CHECK(spaced_list<word>::iterator() == spaced_list<word>().begin());
  CHECK(format_param_list::iterator() == format_param_list().begin());
}

TEST_CASE("Elements of a list are read as if each stood alone", "[sdp]") {
  const auto alike = [](const auto& list) {
    for (const auto& e : list) {
      using element = std::remove_cvref_t<decltype(e)>;
      const auto alone = sdp::detail::parse_field<element>(e.text());
      INFO(e.text());
      REQUIRE(alone);
      std::string in_list;
      std::string by_itself;
      const auto told = [](std::string& out) {
        return [&
            out]<class T, class Kind = decltype(part::plain)>(std::string_view name, const T& p, Kind = {}) {
          out += std::string(name) + "=";
          if constexpr (std::is_convertible_v<const T&, std::string_view>) out += std::string_view(p);
          if constexpr (requires { p.text(); }) out += p.text();
          if constexpr (std::is_integral_v<T>) out += std::to_string(p);
          out += ";";
        };
      };
      e.parts(told(in_list));
      alone->parts(told(by_itself));
      CHECK(in_list == by_itself);
    }
  };
  for (const auto* const text : {"text/plain *", "message/cpim text/* *", "a/b;c=\"d e\" *", "* a/b *"}) {
    const auto types = parse_value<attr::accept_types>(text);
    REQUIRE(types);
    alike(types->entries());
  }
  const auto last = parse_value<attr::accept_types>("a/b;c=\"d e\" *");
  CHECK((++last->entries().begin())->is_any());
  const auto file = parse_value<attr::file_selector>("type:image/jpeg size:4092 hash:sha-1:72:24 name:\"x\"");
  REQUIRE(file);
  for (const auto& s : file->selectors())
    CHECK((s.kind() == selector_kind::size) <= (s.digest_text().empty() && s.digest_size() == 0));
}

TEST_CASE("R094 accept-types and accept-wrapped-types", "[sdp][msrp][R094]") {
  accepts<accept_types_view>("message/cpim text/* image/png;a=b;c=\"d e;\\\" f\" *",
                             [](const accept_types_view& a) {
                               REQUIRE(a.entries().size() == 4);
                               auto e = a.entries().begin();
                               CHECK(e->type() == "message");
                               CHECK(e->subtype() == "cpim");
                               CHECK(e->accepts("Message", "CPIM"));
                               ++e;
                               CHECK(e->subtype() == "*");
                               CHECK(e->accepts("text/plain;charset=utf-8"));
                               CHECK_FALSE(e->accepts("image/png"));
                               ++e;
                               CHECK(e->text() == "image/png;a=b;c=\"d e;\\\" f\"");
                               CHECK(e->params().value("c") == "\"d e;\\\" f\"");
                               ++e;
                               CHECK(e->is_any());
                               CHECK(e->type() == "*");
                               CHECK(a.accepts("anything/else"));
                             });
  accepts<accept_types_view>("text/plain", [](const accept_types_view& a) {
    CHECK(a.accepts("text/plain"));
    CHECK_FALSE(a.accepts("text/html"));
    CHECK_FALSE(a.accepts("text"));
  });
  accepts<accept_types_view>("*/x **/y");
  rejects<accept_types_view>("", errc::truncated, 0, rule::format_entry);
  rejects<accept_types_view>("text", errc::truncated, 4, rule::format_entry);
  rejects<accept_types_view>("text/", errc::truncated, 5, rule::format_entry);
  rejects<accept_types_view>("text/plain ", errc::truncated, 11, rule::format_entry);
  rejects<accept_types_view>("text/plain  *", errc::syntax, 11, rule::format_entry);
  rejects<accept_types_view>("text/plain;a", errc::truncated, 12, rule::type_param);
  rejects<accept_types_view>("text/plain;a=\"b", errc::truncated, 15, rule::type_param);
  rejects<accept_types_view>("text/plain,*", errc::syntax, 10, rule::format_entry);
  std::string many = "text/plain";
  for (int i = 0; i < 10000; ++i) many += " application/x-" + std::to_string(i);
  const auto v = test_support::parse_agreeing<accept_types_view>(many);
  REQUIRE(v);
  CHECK(v->entries().size() == 10001);
  CHECK(v->accepts("application/x-9999"));
  const auto cut = test_support::parse_agreeing<accept_types_view>(many + " x");
  REQUIRE_FALSE(cut);
  CHECK(cut.error() ==
        fault{errc::truncated, rule::format_entry, static_cast<std::uint32_t>(many.size() + 2)});
}

TEST_CASE("R092 candidate", "[sdp][ice][R092]") {
  accepts<candidate_view>(
      "2 1 UDP 1694498815 203.0.113.141 8998 typ srflx raddr 10.0.1.1 rport 9998 generation 0 x  ufrag ab",
      [](const candidate_view& c) {
        CHECK(c.foundation() == "2");
        CHECK(c.component_id() == std::uint16_t{1});
        CHECK(c.transport() == "UDP");
        CHECK(c.priority() == 1694498815U);
        CHECK(c.address_text() == "203.0.113.141");
        CHECK(c.address()->is_ipv4());
        CHECK(c.port() == 8998);
        CHECK(c.type() == candidate_type::srflx);
        CHECK(c.rel_addr() == "10.0.1.1");
        CHECK(c.rel_port() == std::uint16_t{9998});
        REQUIRE(c.extensions().size() == 3);
        CHECK(c.extension("generation") == "0");
        CHECK(c.extension("x") == "");
        CHECK(c.extension("ufrag") == "ab");
        CHECK_FALSE(c.extension("rport"));
        CHECK(c.check());
      });
  accepts<candidate_view>("a+/1 256 tcp 2147483647 fe80::6676:baff:fe9c:ee4a 9 TYP host tcptype active",
                          [](const candidate_view& c) {
                            CHECK(c.type() == candidate_type::host);
                            CHECK(c.address()->is_ipv6());
                            CHECK_FALSE(c.rel_addr());
                            CHECK(c.rel_port().error().code == errc::absent);
                            CHECK(c.extension("tcptype") == "active");
                            CHECK(c.check());
                          });
  accepts<candidate_view>("1 1 UDP 1 8d1a7f3e-43f1-4b0c.local 9 typ x rport 7", [](const candidate_view& c) {
    CHECK(c.type() == candidate_type::other);
    CHECK(c.address()->is_name());
    CHECK(c.rel_port() == std::uint16_t{7});
    CHECK(c.extensions().empty());
  });
  accepts<candidate_view>("1 1 UDP 1 192.0.2.1 9 typ host foo bar raddr 192.0.2.2",
                          [](const candidate_view& c) {
                            CHECK_FALSE(c.rel_addr());
                            CHECK(c.extension("raddr") == "192.0.2.2");
                          });
  accepts<candidate_view>("1 0 UDP 1 192.0.2.1 9 typ host", [](const candidate_view& c) {
    CHECK(c.check().error() == fault{errc::out_of_range, rule::component_id, 2});
  });
  accepts<candidate_view>("1 257 UDP 1 192.0.2.1 9 typ host", [](const candidate_view& c) {
    CHECK(c.check().error() == fault{errc::out_of_range, rule::component_id, 2});
  });
  accepts<candidate_view>("1 1 UDP 0 192.0.2.1 9 typ host", [](const candidate_view& c) {
    CHECK(c.check().error() == fault{errc::out_of_range, rule::cand_priority, 8});
  });
  accepts<candidate_view>("1 1 UDP 2147483648 x 9 typ host", [](const candidate_view& c) {
    CHECK(c.check().error() == fault{errc::out_of_range, rule::cand_priority, 8});
  });
  accepts<candidate_view>("1 1 UDP 1 x_y 9 typ host", [](const candidate_view& c) {
    CHECK(c.check().error() == fault{errc::syntax, rule::connection_address, 11});
  });
  accepts<candidate_view>("1 1 UDP 1 x 9 typ host rport 65536", [](const candidate_view& c) {
    CHECK(c.check().error() == fault{errc::out_of_range, rule::port, 29});
  });
  rejects<candidate_view>("8 1 TCP 2105393407 1.2.3.4 9 .221.198", errc::syntax, 29, rule::cand_type);
  rejects<candidate_view>("", errc::truncated, 0, rule::foundation);
  rejects<candidate_view>(std::string(33, 'a') + " 1", errc::syntax, 32, rule::foundation);
  rejects<candidate_view>("1 1000 UDP 1 x 9 typ host", errc::syntax, 5, rule::component_id);
  rejects<candidate_view>("1 1 UDP 12345678901 x 9 typ host", errc::syntax, 18, rule::cand_priority);
  rejects<candidate_view>("1 1 UDP -1 x 9 typ host", errc::syntax, 8, rule::cand_priority);
  rejects<candidate_view>("1 1 UDP 1 x 65536 typ host", errc::out_of_range, 12, rule::port);
  rejects<candidate_view>("1 1 UDP 1 x 9 host", errc::syntax, 14, rule::cand_type);
  rejects<candidate_view>("1 1 UDP 1 x 9 typ", errc::truncated, 17, rule::cand_type);
  rejects<candidate_view>("1 1 UDP 1 x 9 typ host ", errc::truncated, 23, rule::cand_extension);
  rejects<candidate_view>("1 1 UDP 1 x 9 typ host raddr", errc::truncated, 28, rule::cand_extension);
  rejects<candidate_view>("1 1 UDP 1 x 9 typ host raddr ", errc::truncated, 29, rule::connection_address);
  rejects<candidate_view>("1 1 UDP 1 x 9 typ host rport x", errc::syntax, 29, rule::port);
  rejects<candidate_view>("1 1 UDP 1 x 9 typ host rport ", errc::truncated, 29, rule::port);
  accepts<ice_ufrag_view>("8hhY");
  accepts<ice_ufrag_view>(std::string(256, '+'));
  rejects<ice_ufrag_view>("8hh", errc::truncated, 3, rule::ice_ufrag);
  rejects<ice_ufrag_view>(std::string(257, '/'), errc::too_long, 256, rule::ice_ufrag);
  rejects<ice_ufrag_view>("8hh-Y", errc::syntax, 3, rule::ice_ufrag);
  accepts<ice_pwd_view>("asd88fgpdd777uzjYhagZg");
  rejects<ice_pwd_view>("asd88fgpdd777uzjYhagZ", errc::truncated, 21, rule::ice_pwd);
}

TEST_CASE("R096 crypto: the length of inline keys", "[sdp][crypto][R096]") {
  const std::string key = "WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz";
  accepts<crypto_view>(
      "1 AES_CM_128_HMAC_SHA1_80 inline:" + key + "|2^20|1:4;inline:" + key + " FEC_ORDER=FEC_SRTP KDR=1",
      [](const crypto_view& c) {
        CHECK(c.tag() == 1);
        CHECK(c.suite() == "AES_CM_128_HMAC_SHA1_80");
        REQUIRE(c.keys().size() == 2);
        CHECK(c.keys().front().method() == "inline");
        const auto info = c.keys().front().inline_info();
        REQUIRE(info);
        CHECK(info->lifetime() == std::uint64_t{1} << 20U);
        CHECK(info->mki_text() == "1");
        CHECK(info->mki_length() == std::uint8_t{4});
        CHECK(info->key_salt_size() == std::size_t{30});
        char room[31];
        room[30] = '#';
        CHECK(info->key_salt(room, 30) == std::size_t{30});
        CHECK(room[30] == '#');
        CHECK(std::string_view(room, 5) == "YS___");
        CHECK(info->key_salt(std::span(room, 29), 30).error() == fault{errc::too_small, rule::key_info, 30});
        CHECK(c.session_params().size() == 2);
        CHECK(c.session_params().front() == "FEC_ORDER=FEC_SRTP");
        CHECK(c.check());
      });
  accepts<crypto_view>("0 X foo:bar", [](const crypto_view& c) {
    CHECK(c.keys().front().inline_info().error() == fault{errc::not_allowed, rule::key_param, 4});
    CHECK(c.check());
    CHECK(c.session_params().empty());
  });
  // Too short, too long, no base64.
  accepts<crypto_view>("1 AES_CM_128_HMAC_SHA1_80 inline:" + key.substr(0, 36), [](const crypto_view& c) {
    CHECK(c.check().error() == fault{errc::truncated, rule::key_info, 69});
  });
  accepts<crypto_view>("1 AES_CM_128_HMAC_SHA1_32 inline:" + key + key, [](const crypto_view& c) {
    CHECK(c.check().error() == fault{errc::too_long, rule::key_info, 33});
    char room[60];
    CHECK(c.keys().front().inline_info()->key_salt(room, 30).error().code == errc::too_long);
  });
  accepts<crypto_view>("1 AES_CM_128_HMAC_SHA1_80 inline:" + key.substr(0, 39),
                       [](const crypto_view& c) { CHECK(c.check().error().rule == rule::key_info); });
  accepts<crypto_view>("1 AES_CM_128_HMAC_SHA1_80 inline:|2^20", [](const crypto_view& c) {
    CHECK(c.check().error() == fault{errc::syntax, rule::key_info, 33});
  });
  accepts<key_info_view>("QQ==|123", [](const key_info_view& k) {
    CHECK(k.lifetime() == std::uint64_t{123});
    CHECK_FALSE(k.mki_text());
    CHECK(k.mki_length().error().code == errc::absent);
  });
  accepts<key_info_view>("QQ==|123:4", [](const key_info_view& k) {
    CHECK_FALSE(k.has_lifetime());
    CHECK(k.mki_text() == "123");
    CHECK(k.mki_length() == std::uint8_t{4});
  });
  accepts<key_info_view>("QQ==|2^64|1:129", [](const key_info_view& k) {
    CHECK(k.lifetime().error() == fault{errc::out_of_range, rule::key_info, 7});
    CHECK(k.mki_length().error() == fault{errc::out_of_range, rule::key_info, 12});
    CHECK_FALSE(k.check());
  });
  accepts<key_info_view>("QQ==|1:0", [](const key_info_view& k) {
    CHECK(k.check().error() == fault{errc::out_of_range, rule::key_info, 7});
  });
  rejects<key_info_view>("", errc::truncated, 0, rule::key_info);
  rejects<key_info_view>("QQ==|-1", errc::syntax, 5, rule::key_info);
  rejects<key_info_view>("QQ==|2^20:4", errc::syntax, 9, rule::key_info);
  rejects<key_info_view>("QQ==|1:1234", errc::syntax, 10, rule::key_info);
  rejects<crypto_view>("", errc::truncated, 0, rule::crypto_tag);
  rejects<crypto_view>("-1 X a:b", errc::syntax, 0, rule::crypto_tag);
  rejects<crypto_view>("1234567890 X a:b", errc::syntax, 9, rule::crypto_tag);
  rejects<crypto_view>("1 X", errc::truncated, 3, rule::crypto_suite);
  rejects<crypto_view>("1 X inline", errc::truncated, 10, rule::key_param);
  rejects<crypto_view>("1 X inline:", errc::truncated, 11, rule::key_info);
  rejects<crypto_view>("1 X inline:a;", errc::truncated, 13, rule::key_param);
  rejects<crypto_view>("1 X inline:a ", errc::truncated, 13, rule::session_param);
}

TEST_CASE("attributes through descriptions: get, all, formats, inheritance", "[sdp][attribute]") {
  reads(shortest +
            "a=group:BUNDLE 1 2\r\na=setup:actpass\r\na=ice-ufrag:8hhY\r\na=sendonly\r\n"
            "a=fingerprint:md5 00\r\na=lang:de\r\nm=audio 9 RTP/AVP 0 97\r\na=mid:1\r\n"
            "a=rtpmap:97 opus/48000/2\r\na=rtpmap:0 PCMU/8000\r\na=rtpmap:x\r\na=fmtp:97 a=b\r\n"
            "a=rtcp-mux\r\na=setup:active\r\na=ptime:20\r\na=ptime:30\r\na=maxptime\r\n"
            "m=audio 9 RTP/AVP 0\r\na=mid:2\r\na=recvonly\r\na=rtcp-mux:\r\n",
        [](const session_view& s) {
          CHECK(s.get<attr::group>()->tags().size() == 2);
          const auto one = s.media()[0], two = s.media()[1];
          CHECK(one.get<attr::mid>()->text() == "1");
          CHECK(one.has<attr::rtcp_mux>());
          CHECK(one.get<attr::rtcp_mux>());
          CHECK(two.get<attr::rtcp_mux>().error().code == errc::syntax);
          REQUIRE(one.all<attr::rtpmap>().size() == 3);
          std::size_t good = 0;
          for (const auto& r : one.all<attr::rtpmap>()) good += r ? 1U : 0U;
          CHECK(good == 2);
          CHECK(one.get<attr::rtpmap>()->payload_type() == 97);
          CHECK(one.get<attr::rtpmap>(std::uint8_t{0})->is("pcmu"));
          CHECK(one.get<attr::rtpmap>("97")->channels() == 2U);
          CHECK(one.get<attr::rtpmap>("98").error().code == errc::absent);
          CHECK(one.get<attr::fmtp>(std::uint8_t{97})->param("a") == "b");
          CHECK(one.get<attr::ptime>());
          CHECK(one.all<attr::ptime>().size() == 2);
          CHECK(one.get<attr::maxptime>().error().code == errc::truncated);
          CHECK(one.get<attr::maxptime>().error().rule == rule::attribute_value);
          CHECK(one.get<attr::setup>()->role() == setup_role::active);
          CHECK(one.inherited<attr::setup>()->role() == setup_role::active);
          CHECK(two.get<attr::setup>().error().code == errc::absent);
          CHECK(two.inherited<attr::setup>()->role() == setup_role::actpass);
          CHECK(two.inherited<attr::ice_ufrag>()->text() == "8hhY");
          CHECK(two.inherited<attr::ice_pwd>().error().code == errc::absent);
          CHECK(two.all_inherited<attr::fingerprint>().size() == 1);
          CHECK(two.all_inherited<attr::lang>().front()->is("DE"));
          CHECK(one.direction() == direction::sendonly);
          CHECK(two.direction() == direction::recvonly);
          CHECK(s.media_by_mid("2")->index() == 1);
          CHECK(one.attributes("rtpmap").size() == 3);
        });
  reads(shortest + "m=audio 9 RTP/AVP 0\r\n",
        [](const session_view& s) { CHECK(s.media()[0].direction() == direction::sendrecv); });
}
