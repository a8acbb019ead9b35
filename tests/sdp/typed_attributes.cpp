// The parts of the typed attributes beyond those of RFC 8866: what each accessor gives, and where faults lie.
#include <catch2/catch.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "sipwire/sdp.hpp"
#include "sipwire/sdp/values/capability.hpp"
#include "sipwire/sdp/values/circuit.hpp"
#include "sipwire/sdp/values/data_channel.hpp"
#include "sipwire/sdp/values/extmap.hpp"
#include "sipwire/sdp/values/fax.hpp"
#include "sipwire/sdp/values/feedback.hpp"
#include "sipwire/sdp/values/file.hpp"
#include "sipwire/sdp/values/floor.hpp"
#include "sipwire/sdp/values/imageattr.hpp"
#include "sipwire/sdp/values/list.hpp"
#include "sipwire/sdp/values/nested_attribute.hpp"
#include "sipwire/sdp/values/precondition.hpp"
#include "sipwire/sdp/values/rid.hpp"
#include "sipwire/sdp/values/source_filter.hpp"
#include "sipwire/sdp/values/stream.hpp"
#include "sipwire/sdp/values/tokens.hpp"
#include "support/session.hpp"

using namespace sipwire;
using namespace sipwire::sdp;
using test_support::accepts;
using test_support::reads;
using test_support::rejects;

namespace {

const std::string shortest =
    "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\nm=audio 9 RTP/AVP 0\r\n";

template <class Range>
std::vector<std::string> all(const Range& range) {
  std::vector<std::string> out;
  for (const auto& one : range) out.emplace_back(one.text());
  return out;
}
using texts = std::vector<std::string>;

}  // namespace

TEST_CASE("R093 R097 rtcp-fb: every part may be missing, nothing is made up", "[sdp][rtcp-fb][R093][R097]") {
  accepts<rtcp_fb_view>("* nack", [](const rtcp_fb_view& f) {
    CHECK(f.is_any());
    CHECK(f.payload_type().error().code == errc::absent);
    CHECK(f.applies_to(127));
    CHECK(f.id() == "nack");
    CHECK_FALSE(f.param());
    CHECK_FALSE(f.rest());
    CHECK(f.is("NACK"));
    CHECK_FALSE(f.is("nack", "pli"));
    CHECK(f.trr_int().error().code == errc::absent);
    CHECK(f.check());
  });
  accepts<rtcp_fb_view>("96 ccm tmmbr smaxpr=120", [](const rtcp_fb_view& f) {
    CHECK(f.payload_type() == std::uint8_t{96});
    CHECK_FALSE(f.applies_to(97));
    CHECK(f.is("ccm", "tmmbr"));
    CHECK(f.rest() == "smaxpr=120");
    CHECK(f.max_packet_rate() == std::uint64_t{120});
  });
  accepts<rtcp_fb_view>("* trr-int 100", [](const rtcp_fb_view& f) { CHECK(f.trr_int() == 100U); });
  accepts<rtcp_fb_view>("* trr-int", [](const rtcp_fb_view& f) {
    CHECK(f.check().error() == fault{errc::truncated, rule::rtcp_fb_param, 9});
  });
  accepts<rtcp_fb_view>("* trr-int x", [](const rtcp_fb_view& f) {
    CHECK(f.check().error() == fault{errc::syntax, rule::rtcp_fb_param, 10});
  });
  rejects<rtcp_fb_view>("*", errc::truncated, 1, rule::fmt);
  rejects<rtcp_fb_view>("* ", errc::truncated, 2, rule::rtcp_fb_id);
  rejects<rtcp_fb_view>("*  nack", errc::syntax, 2, rule::rtcp_fb_id);
  rejects<rtcp_fb_view>("* nack ", errc::truncated, 7, rule::rtcp_fb_param);
  rejects<rtcp_fb_view>("* nack pli ", errc::truncated, 11, rule::rtcp_fb_param);
}

TEST_CASE("ssrc, dcsa, acap: an attribute inside", "[sdp][ssrc]") {
  accepts<ssrc_view>("314159 cname:user@example.com", [](const ssrc_view& s) {
    CHECK(s.id() == 314159);
    CHECK(s.attribute() == "cname:user@example.com");
    CHECK(s.name() == "cname");
    CHECK(s.value() == "user@example.com");
    CHECK(s.attribute_name() == attribute_id::extension);
    CHECK(s.as<attr::setup>().error().code == errc::absent);
  });
  accepts<ssrc_view>("1 inactive", [](const ssrc_view& s) {
    CHECK_FALSE(s.value());
    CHECK(s.as<attr::inactive>());
  });
  accepts<ssrc_view>("1 fmtp:", [](const ssrc_view& s) { CHECK(s.value() == ""); });
  accepts<dcsa_view>("2 setup:active",
                     [](const dcsa_view& d) { CHECK(d.as<attr::setup>()->role() == setup_role::active); });
  accepts<dcsa_view>("2 setup:both", [](const dcsa_view& d) {
    CHECK(d.as<attr::setup>().error() == fault{errc::unknown_value, rule::setup_role, 8});
  });
  accepts<acap_view>("1 \t rtpmap:99 x/1",
                     [](const acap_view& a) { CHECK(a.as<attr::rtpmap>()->payload_type() == 99); });
  rejects<ssrc_view>("1", errc::truncated, 1, rule::ssrc_id);
  rejects<ssrc_view>("1 ", errc::truncated, 2, rule::attribute_name);
  rejects<ssrc_view>("1  cname", errc::syntax, 2, rule::ssrc_id);
  rejects<ssrc_view>("1\tcname", errc::syntax, 1, rule::ssrc_id);
  rejects<ssrc_view>("1 :x", errc::syntax, 2, rule::attribute_name);
}

TEST_CASE("ssrc-group and msid", "[sdp][ssrc]") {
  accepts<ssrc_group_view>("FID 1 4294967295", [](const ssrc_group_view& g) {
    CHECK(g.is("FID"));
    CHECK(all(g.ids()) == texts{"1", "4294967295"});
    CHECK(g.has(4294967295U));
    CHECK_FALSE(g.has(2));
  });
  accepts<ssrc_group_view>("FID", [](const ssrc_group_view& g) { CHECK(g.ids().empty()); });
  rejects<ssrc_group_view>("FID ", errc::truncated, 4, rule::ssrc_id);
  accepts<msid_view>("a b", [](const msid_view& m) {
    CHECK(m.id() == "a");
    CHECK(m.appdata() == "b");
  });
  accepts<msid_view>(std::string(64, 'a'), [](const msid_view& m) { CHECK_FALSE(m.appdata()); });
  rejects<msid_view>(std::string(65, 'a'), errc::too_long, 64, rule::msid_id);
  rejects<msid_view>("a " + std::string(65, 'a'), errc::too_long, 66, rule::msid_appdata);
  rejects<msid_view>("", errc::truncated, 0, rule::msid_id);
  rejects<msid_view>("a ", errc::truncated, 2, rule::msid_appdata);
  rejects<msid_view>("a b c", errc::syntax, 3, rule::msid_appdata);
}

TEST_CASE("extmap", "[sdp][extmap]") {
  accepts<extmap_view>("1/SendOnly http://example.com/a#b x y", [](const extmap_view& e) {
    CHECK(e.id() == 1);
    CHECK(e.direction() == direction::sendonly);
    CHECK(e.uri() == "http://example.com/a#b");
    CHECK(e.attributes() == "x y");
    CHECK(e.check());
  });
  accepts<extmap_view>("4096 urn:a:b", [](const extmap_view& e) {
    CHECK_FALSE(e.in_valid_range());
    CHECK_FALSE(e.direction());
    CHECK(e.check());
  });
  for (const char* odd : {"0 urn:a:b", "256 urn:a:b", "4352 urn:a:b"})
    accepts<extmap_view>(odd, [](const extmap_view& e) {
      CHECK(e.check().error() == fault{errc::out_of_range, rule::mapentry, 0});
    });
  rejects<extmap_view>("1/both urn:a:b", errc::syntax, 2, rule::direction);
  rejects<extmap_view>("1 a/b:c", errc::syntax, 3, rule::extensionname);
}

TEST_CASE("rid and simulcast", "[sdp][rid]") {
  accepts<rid_view>("hi send pt=97,98;max-width=1280;max-bpp=1.5;depend=a,b;x", [](const rid_view& r) {
    CHECK(r.id() == "hi");
    CHECK(r.is_send());
    CHECK(all(r.formats()) == texts{"97", "98"});
    CHECK(all(r.depend()) == texts{"a", "b"});
    CHECK(r.max_width() == 1280U);
    CHECK(r.max_height().error().code == errc::absent);
    CHECK(*r.max_bpp() == "1.5");
    CHECK(r.param("x"));
    CHECK_FALSE(r.param("X"));
    CHECK(r.check());
  });
  accepts<rid_view>("1 recv", [](const rid_view& r) {
    CHECK(r.is_recv());
    CHECK(r.params().empty());
    CHECK(r.formats().empty());
  });
  accepts<rid_view>("1 recv max-fps=x", [](const rid_view& r) {
    CHECK(r.check().error() == fault{errc::syntax, rule::rid_param, 15});
  });
  accepts<rid_view>("1 recv max-bpp=1", [](const rid_view& r) {
    CHECK(r.check().error() == fault{errc::truncated, rule::rid_param, 16});
  });
  accepts<rid_view>("1 recv pt=1,,2", [](const rid_view& r) {
    CHECK(r.check().error() == fault{errc::empty_element, rule::rid_param, 12});
  });
  accepts<rid_view>("1 recv pt=", [](const rid_view& r) {
    CHECK(r.check().error() == fault{errc::truncated, rule::rid_param, 10});
  });
  rejects<rid_view>("1 SEND", errc::syntax, 2, rule::rid_dir);
  rejects<rid_view>("1 send ", errc::truncated, 7, rule::rid_param);
  rejects<rid_view>("1 send a=1;", errc::truncated, 11, rule::rid_param);

  accepts<simulcast_view>("recv 3 send 1,~4;2", [](const simulcast_view& s) {
    CHECK(all(s.send()) == texts{"1,~4", "2"});
    CHECK(all(s.recv()) == texts{"3"});
    auto ids = s.send().front().alternatives().begin();
    CHECK((*ids).id() == "1");
    CHECK_FALSE((*ids).is_paused());
    ++ids;
    CHECK((*ids).id() == "4");
    CHECK((*ids).is_paused());
  });
  accepts<simulcast_view>("send 1", [](const simulcast_view& s) { CHECK(s.recv().empty()); });
  rejects<simulcast_view>("recv 1 recv 2", errc::syntax, 7, rule::sc_value);
  rejects<simulcast_view>("send 1;", errc::truncated, 7, rule::sc_id);
  rejects<simulcast_view>("send 1,,2", errc::syntax, 7, rule::sc_id);
}

TEST_CASE("imageattr", "[sdp][imageattr]") {
  accepts<imageattr_view>("* recv [x=[320:16:640],y=[240,480],par=[1.2-1.3],q=1.0]  [x=1,y=2]\tsend *",
                          [](const imageattr_view& i) {
                            CHECK(i.format() == "*");
                            CHECK(i.payload_type().error().code == errc::absent);
                            CHECK(i.send().empty());
                            CHECK(i.send_text() == "*");
                            REQUIRE(i.recv().size() == 2);
                            const auto s = *i.recv().begin();
                            CHECK(s.x().is_range());
                            CHECK(s.x().minimum() == 320U);
                            CHECK(s.x().step() == 16U);
                            CHECK(s.x().maximum() == 640U);
                            CHECK(s.y().is_list());
                            CHECK(all(s.y().values()) == texts{"240", "480"});
                            CHECK(s.y().step().error().code == errc::absent);
                            CHECK(s.par() == "[1.2-1.3]");
                            CHECK_FALSE(s.sar());
                            CHECK(s.q() == 100);
                            CHECK((*++i.recv().begin()).q() == 50);
                            CHECK(i.check());
                          });
  accepts<imageattr_view>("97 send [x=[640:320],y=1]", [](const imageattr_view& i) {
    CHECK(i.check().error() == fault{errc::out_of_range, rule::image_set, 16});
  });
  accepts<imageattr_view>("97 send * send *", [](const imageattr_view& i) {
    CHECK(i.check().error() == fault{errc::duplicate, rule::image_attr, 15});
  });
  accepts<imageattr_view>(
      "128 send *", [](const imageattr_view& i) { CHECK(i.check().error().code == errc::out_of_range); });
  rejects<imageattr_view>("97 send * recv * send *", errc::too_many, 17, rule::image_attr);
  rejects<imageattr_view>("97 send [x=0,y=1]", errc::syntax, 11, rule::image_set);
  rejects<imageattr_view>("97 send [x=1,y=1,q=2]", errc::syntax, 19, rule::image_set);
  rejects<imageattr_view>("97", errc::truncated, 2, rule::payload_type);
}

TEST_CASE("ICE options and remote candidates, tls-id, key-mgmt", "[sdp][ice]") {
  accepts<ice_options_view>("trickle rtp+ecn", [](const ice_options_view& o) {
    CHECK(o.has("trickle"));
    CHECK_FALSE(o.has("Trickle"));
  });
  rejects<ice_options_view>("trickle ", errc::truncated, 8, rule::ice_option_tag);
  accepts<remote_candidates_view>("1 192.0.2.3 45664 2 2001:db8::1 45665",
                                  [](const remote_candidates_view& r) {
                                    REQUIRE(r.candidates().size() == 2);
                                    const auto c = *++r.candidates().begin();
                                    CHECK(c.component_id() == 2);
                                    CHECK(c.address()->is_ipv6());
                                    CHECK(c.port() == 45665);
                                  });
  accepts<remote_candidates_view>("1 999.1.1.1 1",
                                  [](const remote_candidates_view& r) { CHECK_FALSE(r.check()); });
  rejects<remote_candidates_view>("0 192.0.2.3 1", errc::out_of_range, 0, rule::component_id);
  rejects<remote_candidates_view>("257 192.0.2.3 1", errc::out_of_range, 0, rule::component_id);
  rejects<remote_candidates_view>("1 192.0.2.3 1 ", errc::truncated, 14, rule::component_id);
  rejects<tls_id_view>(std::string(19, 'a'), errc::truncated, 19, rule::tls_id);
  rejects<tls_id_view>(std::string(256, 'a'), errc::too_long, 255, rule::tls_id);
  accepts<key_mgmt_view>(" mikey AQAFgM0=", [](const key_mgmt_view& k) {
    CHECK(k.is("MIKEY"));
    char room[8];
    CHECK(k.data_size() == std::size_t{5});
    CHECK(k.data(room) == std::size_t{5});
    CHECK(room[0] == 1);
  });
  accepts<key_mgmt_view>("mikey A", [](const key_mgmt_view& k) { CHECK_FALSE(k.check()); });
}

TEST_CASE("preconditions", "[sdp][precondition]") {
  accepts<desired_status_view>("qos optional remote sendrecv", [](const desired_status_view& d) {
    CHECK(d.is("QOS"));
    CHECK(d.strength() == strength_tag::optional);
    CHECK(d.status() == status_type::remote);
    CHECK(d.direction() == direction_tag::sendrecv);
  });
  accepts<precondition_status_view>(
      "sec e2e none", [](const precondition_status_view& c) { CHECK(c.direction() == direction_tag::none); });
  rejects<precondition_status_view>("qos", errc::truncated, 3, rule::status_type);
  rejects<precondition_status_view>("qos local ", errc::truncated, 10, rule::direction_tag);
  rejects<precondition_status_view>("qos local send x", errc::syntax, 14, rule::direction_tag);
  rejects<desired_status_view>("qos local send", errc::truncated, 14, rule::direction_tag);
}

TEST_CASE("SCTP and data channels", "[sdp][sctp]") {
  accepts<sctpmap_view>("5000 webrtc-datachannel streams=16",
                        [](const sctpmap_view& s) { CHECK(s.streams() == 16U); });
  accepts<sctpmap_view>("5000 webrtc-datachannel 1024 256",
                        [](const sctpmap_view& s) { CHECK(s.streams() == 256U); });
  accepts<sctpmap_view>("5000 webrtc-datachannel", [](const sctpmap_view& s) { CHECK(s.check()); });
  accepts<dcmap_view>("3 label=\"a;b=c\";ordered=false;max-retr=5;priority=128", [](const dcmap_view& d) {
    CHECK(d.stream_id() == 3);
    CHECK(d.label() == "a;b=c");
    CHECK_FALSE(d.is_ordered());
    CHECK(d.max_retr() == 5U);
    CHECK(d.max_time().error().code == errc::absent);
    CHECK(d.priority() == std::uint16_t{128});
    CHECK_FALSE(d.subprotocol());
    CHECK(d.check());
  });
  accepts<dcmap_view>("0", [](const dcmap_view& d) { CHECK(d.is_ordered()); });
  accepts<dcmap_view>("0 max-retr=1;max-time=2", [](const dcmap_view& d) {
    CHECK(d.check().error() == fault{errc::conflict, rule::dcmap_opt, 13});
  });
  accepts<dcmap_view>("0 ordered=true;ordered=true", [](const dcmap_view& d) {
    CHECK(d.check().error() == fault{errc::duplicate, rule::dcmap_opt, 15});
  });
  rejects<dcmap_view>("0 x=1", errc::syntax, 2, rule::dcmap_opt);
  rejects<dcmap_view>("0 label=\"a", errc::truncated, 10, rule::dcmap_opt);
}

TEST_CASE("file transfer", "[sdp][file]") {
  accepts<file_selector_view>(
      "NAME:\"a%22 b\" type:text/plain;charset=\"utf-8\" size:4092 hash:SHA-1:72:24:5f:E8 hash:sha-256:00",
      [](const file_selector_view& f) {
        CHECK(f.name() == "a%22 b");
        CHECK(f.type() == "text/plain");
        CHECK(f.find(selector_kind::type)->type_params() == ";charset=\"utf-8\"");
        CHECK(f.size() == std::uint64_t{4092});
        REQUIRE(f.hash("sha-1"));
        std::uint8_t room[4];
        REQUIRE(f.hash("sha-1")->digest(room));
        CHECK(room[2] == 0x5F);
        CHECK(f.hash("sha-1")->digest(std::span(room).first(3)).error() ==
              fault{errc::too_small, rule::selector, 4});
        CHECK(f.hash("sha-256")->digest_text() == "00");
        CHECK_FALSE(f.hash("md5"));
        CHECK(f.selectors().size() == 5);
      });
  accepts<file_selector_view>("", [](const file_selector_view& f) { CHECK(f.selectors().empty()); });
  rejects<file_selector_view>("size:0", errc::syntax, 5, rule::selector);
  rejects<file_selector_view>("name:\"\"", errc::syntax, 6, rule::selector);
  rejects<file_selector_view>("hash:sha-1:7", errc::truncated, 12, rule::selector);
  rejects<file_selector_view>("size:1 ", errc::truncated, 7, rule::selector);

  accepts<file_date_view>(
      "creation:\"Thu, 29 Feb 2024 23:59:60 -0000\" modification:\"1 Jan 1970 00:00 +0100\"",
      [](const file_date_view& d) {
        CHECK(d.date(file_event::creation)->unix_time() == std::int64_t{1709251200});
        CHECK(d.date(file_event::modification)->unix_time() == std::int64_t{-3600});
        CHECK_FALSE(d.date(file_event::read));
        CHECK(d.check());
      });
  const auto no_date = [](const char* text, std::uint32_t at) {
    accepts<file_date_view>(text, [at](const file_date_view& d) {
      CHECK(d.check().error() == fault{errc::out_of_range, rule::date_time, at});
    });
  };
  no_date("read:\"29 Feb 2023 00:00 +0000\"", 6);
  no_date("read:\"0 Jan 2023 00:00 +0000\"", 6);
  no_date("read:\"1 Jan 2023 24:00 +0000\"", 17);
  no_date("read:\"1 Jan 2023 00:60 +0000\"", 20);
  no_date("read:\"1 Jan 2023 00:00:61 +0000\"", 23);
  no_date("read:\"1 Jan 2023 00:00 +0060\"", 26);
  no_date("read:\"1 Jan 10000 00:00 +0000\"", 12);
  accepts<file_range_view>("1-*", [](const file_range_view& r) {
    CHECK(r.start() == 1);
    CHECK_FALSE(r.stop());
    CHECK(r.stop_text() == "*");
  });
  accepts<file_range_view>("2-1", [](const file_range_view& r) {
    CHECK(r.check().error() == fault{errc::out_of_range, rule::stop_offset, 2});
  });
  accepts<file_icon_view>("CID:a%20b@c", [](const file_icon_view& i) { CHECK(i.content_id() == "a%20b@c"); });
  rejects<file_icon_view>("cid:a%2@c", errc::syntax, 7, rule::escaped);
}

TEST_CASE("attributes that may stand without a value", "[sdp][attribute]") {
  reads(shortest + "a=file-selector\r\na=chatroom\r\na=T38FaxTranscodingMMR\r\na=label\r\n",
        [](const session_view& s) {
          const auto m = s.media()[0];
          CHECK(m.get<attr::file_selector>()->selectors().empty());
          CHECK(m.get<attr::chatroom>()->tokens().empty());
          CHECK(m.get<attr::t38faxtranscodingmmr>()->is_set());
          CHECK(m.get<attr::label>().error().code == errc::truncated);
          sdp::problem room[2];
          const auto verdict = sdp::validate(s, room);
          REQUIRE(verdict.count == 1);
          CHECK(room[0].field == attribute_id::label);
          CHECK(room[0].what.code == errc::truncated);
        });
}

TEST_CASE("capability negotiation", "[sdp][capability]") {
  accepts<pcfg_view>("1 t=1|2\ta=-ms:1,[2]|[3] +x=y", [](const pcfg_view& c) {
    CHECK(c.id() == 1);
    REQUIRE(c.parts().size() == 3);
    CHECK(all(c.transports()->alternatives()) == texts{"1", "2"});
    CHECK(c.attributes()->delete_attributes() == "ms");
    CHECK(all(c.attributes()->alternatives()) == texts{"1,[2]", "[3]"});
    CHECK(c.find("x")->is_mandatory());
    CHECK(c.find("x")->value() == "y");
    CHECK(c.check());
  });
  accepts<pcfg_view>("1 a=-m", [](const pcfg_view& c) {
    CHECK(c.attributes()->delete_attributes() == "m");
    CHECK(c.attributes()->alternatives().empty());
  });
  accepts<pcfg_view>("1", [](const pcfg_view& c) { CHECK(c.parts().empty()); });
  accepts<pcfg_view>("1 a=1,0", [](const pcfg_view& c) {
    CHECK(c.check().error() == fault{errc::out_of_range, rule::att_cap_num, 6});
  });
  rejects<acfg_view>("1 a=1|2", errc::syntax, 5, rule::pot_config);
  rejects<acfg_view>("1 +x=y", errc::syntax, 2, rule::pot_config);
  rejects<pcfg_view>("1 t=x", errc::syntax, 4, rule::pot_config);
  accepts<tcap_view>("5 RTP/SAVPF \tUDP/TLS/RTP/SAVPF", [](const tcap_view& t) {
    CHECK(t.id() == 5);
    CHECK(all(t.protos()) == texts{"RTP/SAVPF", "UDP/TLS/RTP/SAVPF"});
  });
  accepts<cdsc_view>("1 audio RTP/AVP 0 18", [](const cdsc_view& c) {
    CHECK(c.media() == "audio");
    CHECK(c.proto() == "RTP/AVP");
    CHECK(all(c.formats()) == texts{"0", "18"});
  });
  accepts<cpar_view>("b=AS:64", [](const cpar_view& c) {
    CHECK(c.is_bandwidth());
    CHECK(c.value() == "AS:64");
  });
}

TEST_CASE("circuits, floors, recording and fax", "[sdp][circuit]") {
  accepts<cs_correlation_view>("callerid:+441134960123 uuie:56A390 dtmf:14D*# x:y external",
                               [](const cs_correlation_view& c) {
                                 CHECK(c.mechanisms().size() == 5);
                                 CHECK(c.find("CallerID")->value() == "+441134960123");
                                 CHECK_FALSE(c.find("external")->value());
                                 CHECK(c.check());
                               });
  const auto wrong = [](const std::string& text, errc code, std::uint32_t at) {
    accepts<cs_correlation_view>(text, [&](const cs_correlation_view& c) {
      CHECK(c.check().error() == fault{code, rule::corr_mech, at});
    });
  };
  wrong("callerid:44", errc::syntax, 9);
  wrong("callerid:+", errc::truncated, 10);
  wrong("callerid:+1234567890123456", errc::too_long, 25);
  wrong("uuie:ABC", errc::truncated, 8);
  wrong("uuie:AX", errc::syntax, 6);
  wrong("dtmf:E", errc::syntax, 5);
  accepts<silence_supp_view>("on 0x20 custom Fixed Noise 127", [](const silence_supp_view& s) {
    CHECK(s.is_enabled() == true);
    CHECK(s.timer() == std::uint16_t{32});
    CHECK(s.preference() == "custom");
    CHECK(s.sid_use() == "Fixed Noise");
    CHECK(s.noise_level() == std::uint16_t{127});
  });
  accepts<silence_supp_view>("- - - - -", [](const silence_supp_view& s) {
    CHECK_FALSE(s.is_enabled());
    CHECK(s.timer().error().code == errc::absent);
    CHECK(s.check());
  });
  accepts<silence_supp_view>("on 0xFFFFFFFFFFFFFFFFFF - - -", [](const silence_supp_view& s) {
    CHECK(s.check().error() == fault{errc::out_of_range, rule::silence_supp, 3});
  });
  accepts<ecan_view>("B off -", [](const ecan_view& e) {
    CHECK(e.backward());
    CHECK_FALSE(e.forward());
    CHECK_FALSE(e.is_enabled());
    CHECK_FALSE(e.type());
  });
  accepts<floorid_view>("1 m-stream:10 11", [](const floorid_view& f) {
    CHECK(f.floor() == "1");
    CHECK(all(f.streams()) == texts{"10", "11"});
  });
  accepts<floorid_view>("x", [](const floorid_view& f) { CHECK_FALSE(f.check()); });
  accepts<floorctrl_view>("c-only S-ONLY", [](const floorctrl_view& f) { CHECK(f.has("s-only")); });
  accepts<record_view>("Paused", [](const record_view& r) { CHECK(r.value() == recording::pause); });
  accepts<recordpref_view>("nopreference",
                           [](const recordpref_view& r) { CHECK(r.value() == recording::nopreference); });
  accepts<content_view>("slides,sl", [](const content_view& c) { CHECK(c.has("sl")); });
  accepts<t38_flag_view>("0", [](const t38_flag_view& f) { CHECK_FALSE(f.is_set()); });
  accepts<t38_rate_view>("localTCF", [](const t38_rate_view& r) { CHECK(r.value() == t38_rate::local_tcf); });
  accepts<t38_vendor_view>("181 0 37", [](const t38_vendor_view& v) {
    CHECK(v.country() == std::uint8_t{181});
    CHECK(v.manufacturer() == std::uint16_t{37});
  });
  accepts<t38_vendor_view>("b5 0 37", [](const t38_vendor_view& v) {
    CHECK(v.check().error() == fault{errc::syntax, rule::t38_value, 0});
  });
  accepts<source_filter_view>("excl IN IP6 * 2001:db8::1", [](const source_filter_view& f) {
    CHECK(f.is_exclusive());
    CHECK(f.is_any_destination());
    CHECK(f.destination().error().code == errc::absent);
    CHECK(f.address(f.sources().front())->is_ipv6());
  });
  accepts<source_filter_view>(" incl IN IP4 2001:db8::1 192.0.2.1",
                              [](const source_filter_view& f) { CHECK_FALSE(f.check()); });
}
