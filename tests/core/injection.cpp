// One injection check under every writer and setter: what each lets out, and where each sees the first byte
// that it does not.
#include "sipwire/core/injection.hpp"

#include <catch2/catch.hpp>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/core/sink.hpp"
#include "sipwire/cpim/edit.hpp"
#include "sipwire/cpim/parts.hpp"
#include "sipwire/cpim/writer.hpp"
#include "sipwire/imdn/notification.hpp"
#include "sipwire/imdn/writer.hpp"
#include "sipwire/mime/multipart_writer.hpp"
#include "sipwire/msrp/chunker.hpp"
#include "sipwire/msrp/writer.hpp"
#include "sipwire/sdp/edit.hpp"
#include "sipwire/sdp/parts.hpp"
#include "sipwire/sdp/session.hpp"
#include "sipwire/sdp/writer.hpp"
#include "sipwire/sip/edit.hpp"
#include "sipwire/sip/message.hpp"
#include "sipwire/sip/parts.hpp"
#include "sipwire/sip/response.hpp"
#include "sipwire/sip/writer.hpp"
#include "sipwire/xml/pull.hpp"
#include "sipwire/xml/writer.hpp"
#include "support/cpim.hpp"

using namespace sipwire;

namespace {

/// The fault of writing `prefix` and more somewhere.
struct place {
  const char* name;
  std::function<fault(std::string_view value)> write;
  std::string_view prefix = "";  // with "good" behind it, it may be written
  errc code = errc::injection;   // of a line end there
  bool folds = false;            // may the value be folded?
  bool controls = false;         // may it hold controls but NUL, CR and LF?
};

std::string written;
auto& fresh() {
  static string_sink out(written);
  written.clear();
  return out;
}

constexpr std::string_view request =
    "OPTIONS sip:a@b SIP/2.0\r\nVia: SIP/2.0/UDP a;branch=z9hG4bK1\r\nFrom: <sip:a@a>;tag=1\r\nTo: "
    "<sip:b@b>\r\n"
    "Call-ID: 1@a\r\nCSeq: 1 OPTIONS\r\nMax-Forwards: 70\r\nSubject: old\r\nX-Own: old\r\n\r\n";
constexpr std::string_view session_text =
    "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\nm=audio 9 RTP/AVP "
    "0\r\ni=old\r\n";
constexpr std::string_view cpim_text =
    "From: <sip:a@a>\r\nTo: <sip:b@b>\r\nSubject: old\r\n\r\nContent-Type: text/plain\r\n\r\nhi";

template <class F>
fault in_sip_edit(const F& change) {
  sip::field_storage<32> slots;
  const auto m = sip::parse(request, slots);
  REQUIRE(m);
  std::vector<std::byte> arena(4096);
  sip::edit e(*m, arena);
  change(e);
  return e.error();
}
template <class F>
fault in_sdp_edit(const F& change) {
  sdp::line_storage<16> lines;
  const auto s = sdp::parse(session_text, lines);
  REQUIRE(s);
  std::vector<std::byte> arena(4096);
  sdp::edit e(*s, arena);
  change(e);
  return e.error();
}

auto sip_request() {
  return sip::request_writer(fresh(), sip::method::options, "sip:a@b");
}
auto msrp_request() {
  return msrp::request_writer(fresh(), "abcd", msrp::method::send, "msrp://b:1/x;tcp", "msrp://a:1/y;tcp");
}
/// The fault of what `fill` does with a session_writer behind o=.
template <class F>
fault in_sdp(const F& fill) {
  sdp::session_writer w(fresh());
  w.origin("- 1 1 IN IP4 192.0.2.1");
  fill(w);
  return w.error();
}
template <class F>
fault in_cpim(const F& fill) {
  cpim::message_writer w(fresh());
  fill(w);
  return w.error();
}
template <class F>
fault in_chunker(const F& fill) {
  std::vector<char> room(1024);
  msrp::message_to_send m{"msrp://b:1/x;tcp", "msrp://a:1/y;tcp", "1234", "text/plain"};
  fill(m);
  return msrp::chunker::make(m, room).error();
}

using text = std::string_view;
namespace h = sip::hdr;

std::vector<place> sip_places() {
  return {
      {"sip add by name", [](text v) { return sip_request().add("X-Own", v).error(); }, "", errc::injection,
       true},
      {"sip add by tag", [](text v) { return sip_request().add<h::subject>(v).error(); }, "", errc::injection,
       true},
      {"sip field name", [](text v) { return sip_request().add(v, "x").error(); }, "", errc::bad_field_name},
      {"sip name-addr", [](text v) { return sip_request().add<h::from>(v).error(); }, "sip:a@"},
      {"sip display name",
       [](text v) {
         return sip_request().add<h::from>(sip::name_addr_parts{v, "sip:a@a", {}}).error();
       }},
      {"sip uri",
       [](text v) {
         return sip_request().add<h::to>(sip::name_addr_parts{{}, v, {}}).error();
       },
       "sip:a@"},
      {"sip tag",
       [](text v) {
         return sip_request().add<h::to>(sip::name_addr_parts{{}, "sip:a@a", v}).error();
       },
       "", errc::syntax},
      {"sip sent-by",
       [](text v) {
         return sip_request().add<h::via>(sip::via_parts{"UDP", v, "z"}).error();
       }},
      {"sip branch",
       [](text v) {
         return sip_request().add<h::via>(sip::via_parts{"UDP", "a", v}).error();
       },
       "", errc::syntax},
      {"sip transport",
       [](text v) {
         return sip_request().add<h::via>(sip::via_parts{v, "a", "z"}).error();
       },
       "", errc::syntax},
      {"sip Content-Type", [](text v) { return sip_request().body(v, "x").error(); }, "text/"},
      {"sip method", [](text v) { return sip::request_writer(fresh(), v, "sip:a@b").error(); }, "",
       errc::syntax},
      {"sip Request-URI",
       [](text v) { return sip::request_writer(fresh(), sip::method::options, v).error(); }, "sip:a@"},
      {"sip reason phrase", [](text v) { return sip::response_writer(fresh(), 200, v).error(); }, "OK"},
      {"sip to-tag of a response",
       [](text v) {
         sip::field_storage<32> slots;
         return sip::make_response(fresh(), *sip::parse(request, slots), 200, v).error();
       },
       "", errc::syntax},
      {"sip edit, set", [](text v) { return in_sip_edit([&](auto& e) { e.template set<h::subject>(v); }); },
       "", errc::injection, true},
      {"sip edit, append by name", [](text v) { return in_sip_edit([&](auto& e) { e.append("X-Own", v); }); },
       "", errc::injection, true},
      {"sip edit, Request-URI", [](text v) { return in_sip_edit([&](auto& e) { e.request_uri(v); }); },
       "sip:a@"},
  };
}
std::vector<place> msrp_places() {
  namespace hdr = msrp::hdr;
  return {
      {"msrp add by name", [](text v) { return msrp_request().add("X-Own", v).error(); }},
      {"msrp add by tag", [](text v) { return msrp_request().add<hdr::message_id>(v).error(); }},
      {"msrp status comment", [](text v) { return msrp_request().add<hdr::status>(200, v).error(); }},
      {"msrp nickname", [](text v) { return msrp_request().add_plain<hdr::use_nickname>(v).error(); }},
      {"msrp Content-Type", [](text v) { return msrp_request().body(v, "x").error(); }, "text/"},
      {"msrp To-Path",
       [](text v) {
         return msrp::request_writer(fresh(), "abcd", msrp::method::send, v, "msrp://a:1/y;tcp").error();
       },
       "msrp://b:1/x;tcp;a="},
      {"msrp From-Path",
       [](text v) {
         return msrp::request_writer(fresh(), "abcd", msrp::method::send, "msrp://a:1/y;tcp", v).error();
       },
       "msrp://b:1/x;tcp;a="},
      {"msrp comment",
       [](text v) {
         return msrp::response_writer(fresh(), "abcd", 200, v, "msrp://b:1/x;tcp", "msrp://a:1/y;tcp")
             .error();
       },
       "OK"},
      {"msrp chunker, header",
       [](text v) {
         const mime::header_to_write headers[] = {{"X-Own", v}};
         return in_chunker([&](auto& m) { m.headers = headers; });
       }},
      {"msrp chunker, To-Path", [](text v) { return in_chunker([&](auto& m) { m.to_path = v; }); },
       "msrp://b:1/x;tcp;a="},
      {"msrp chunker, Message-ID", [](text v) { return in_chunker([&](auto& m) { m.message_id = v; }); }},
      {"msrp chunker, Content-Type", [](text v) { return in_chunker([&](auto& m) { m.content_type = v; }); },
       "text/"},
  };
}
std::vector<place> sdp_places() {
  const auto edited = [](const char* name, auto change, bool controls) {
    return place{name,  [change](text v) { return in_sdp_edit([&](auto& e) { change(e, v); }); },
                 "",    errc::injection,
                 false, controls};
  };
  const auto in_media = [](auto& w) {
    w.session_name("-").connection_to("192.0.2.1").time(0, 0).media("audio 9 RTP/AVP 0");
  };
  return {
      {"sdp session name", [](text v) { return in_sdp([&](auto& w) { w.session_name(v); }); }, "",
       errc::injection, false, true},
      {"sdp origin", [](text v) { return sdp::session_writer(fresh()).origin(v).error(); },
       "- 1 1 IN IP4 a."},
      {"sdp username",
       [](text v) {
         return sdp::session_writer(fresh()).origin(sdp::origin_parts{v, 1, 1, "192.0.2.1"}).error();
       }},
      {"sdp information", [](text v) { return in_sdp([&](auto& w) { w.session_name("-").information(v); }); },
       "", errc::injection, false, true},
      {"sdp uri", [](text v) { return in_sdp([&](auto& w) { w.session_name("-").uri(v); }); }, "http://a/"},
      {"sdp email", [](text v) { return in_sdp([&](auto& w) { w.session_name("-").email(v); }); }, "a@"},
      {"sdp connection", [](text v) { return in_sdp([&](auto& w) { w.session_name("-").connection(v); }); },
       "IN IP4 a."},
      {"sdp media",
       [](text v) {
         return in_sdp([&](auto& w) { w.session_name("-").connection_to("192.0.2.1").time(0, 0).media(v); });
       },
       "audio 9 udp "},
      {"sdp attribute name",
       [in_media](text v) {
         return in_sdp([&](auto& w) {
           in_media(w);
           w.attribute(v);
         });
       }},
      {"sdp attribute value",
       [in_media](text v) {
         return in_sdp([&](auto& w) {
           in_media(w);
           w.attribute("x-own", v);
         });
       },
       "", errc::injection, false, true},
      {"sdp add by tag",
       [in_media](text v) {
         return in_sdp([&](auto& w) {
           in_media(w);
           w.template add<sdp::attr::mid>(v);
         });
       }},
      {"sdp line", [](text v) { return in_sdp([&](auto& w) { w.line('s', v); }); }, "", errc::injection,
       false, true},
      edited(
          "sdp edit, set", [](auto& e, text v) { e.set('s', v); }, true),
      edited(
          "sdp edit, attribute", [](auto& e, text v) { e.add_attribute("x-own", v); }, true),
      edited(
          "sdp edit, of a media", [](auto& e, text v) { e.media(0).set('i', v); }, true),
  };
}
std::vector<place> cpim_places() {
  const auto by = [](const char* name, auto add, text prefix = "", errc code = errc::injection) {
    return place{name, [add](text v) { return in_cpim([&](auto& w) { add(w, v); }); }, prefix, code};
  };
  return {
      by("cpim header", [](auto& w, text v) { w.header("Own", v); }),
      by(
          "cpim header name", [](auto& w, text v) { w.header(v, "x"); }, "", errc::bad_field_name),
      by(
          "cpim uri",
          [](auto& w, text v) {
            w.from({"", v});
          },
          "sip:a@"),
      by(
          "cpim language", [](auto& w, text v) { w.subject("x", v); }, "", errc::syntax),
      by(
          "cpim prefix", [](auto& w, text v) { w.ns(v, "urn:x"); }, "", errc::syntax),
      by(
          "cpim namespace", [](auto& w, text v) { w.ns("x", v); }, "urn:"),
      by("cpim Require", [](auto& w, text v) { w.require(v); }),
      by("cpim Message-ID", [](auto& w, text v) { w.message_id(v); }),
      by("cpim Disposition-Notification", [](auto& w, text v) { w.disposition_notification(v); }),
      by(
          "cpim Original-To",
          [](auto& w, text v) {
            w.original_to({"", v});
          },
          "sip:a@"),
      by(
          "cpim IMDN-Record-Route",
          [](auto& w, text v) {
            w.imdn_record_route({"", v});
          },
          "sip:a@"),
      by(
          "cpim IMDN-Route",
          [](auto& w, text v) {
            w.imdn_route(cpim::address_parts{"", v});
          },
          "sip:a@"),
      by(
          "cpim Content-Type", [](auto& w, text v) { w.content({.type = v}, "x"); }, "text/"),
      by("cpim Content-Disposition", [](auto& w, text v) { w.content({.disposition = v}, "x"); }),
      {"cpim edit",
       [](text v) {
         const auto m = test_support::read_cpim(cpim_text);
         REQUIRE(m);
         std::vector<std::byte> arena(1024);
         cpim::edit e(*m, arena);
         e.replace(*m->find("Subject"), v);
         return e.error();
       }},
  };
}
std::vector<place> mime_and_xml_places() {
  const auto part = [](text name, text value) {
    const mime::header_to_write headers[] = {{name, value}};
    const mime::part_to_write parts[] = {{headers, "x"}};
    return mime::write_multipart(fresh(), parts, "b").error();
  };
  return {
      {"multipart header", [part](text v) { return part("X-Own", v); }},
      {"multipart header name", [part](text v) { return part(v, "x"); }},
      {"multipart boundary", [](text v) { return mime::write_multipart_type(fresh(), "mixed", v).error(); },
       "", errc::syntax},
      {"multipart subtype", [](text v) { return mime::write_multipart_type(fresh(), v, "b").error(); }},
      {"quoted-string", [](text v) { return mime::quote(fresh(), v).error(); }},
  };
}

}  // namespace

TEST_CASE("injection: no writer and no setter lets out what ends a line", "[injection]") {
  std::vector<place> places;
  for (const auto& some : {sip_places(), msrp_places(), sdp_places(), cpim_places(), mime_and_xml_places()})
    places.insert(places.end(), some.begin(), some.end());
  CHECK(places.size() > 60);
  for (const auto& at : places) {
    INFO(at.name);
    const std::string prefix(at.prefix);
    CHECK(at.write(prefix + "good") == fault{});
    for (const text bad : {"\r\nVia: x", "\nVia: x", "\rVia: x", "\r\n", "\n", "\r"}) {
      for (const text before : {"", "a", "a-longer-text-that-fills-more-than-one-vector-of-32"}) {
        const std::string value = prefix + std::string(before) + std::string(bad);
        INFO(value);
        CHECK(at.write(value).code == at.code);
        CHECK(at.write(value).offset == prefix.size() + before.size());
      }
    }
    CHECK(at.write(prefix + std::string("a\0b", 3)) ==
          fault{at.code, at.write(prefix + "a\n").rule, static_cast<std::uint32_t>(prefix.size() + 1)});
    CHECK((at.write(prefix + "a\r\n b").code == errc::none) == at.folds);
    CHECK((at.write(prefix + "a\x01\x7F").code == errc::none) == at.controls);
  }
}

TEST_CASE("injection: texts that a format can escape come back as they were", "[injection]") {
  constexpr text odd = "a\r\n<b>&\"\\c";
  REQUIRE(cpim::message_writer(fresh()).subject(odd).from({odd, "sip:a@a"}).content({}, "x").finish());
  CHECK(written.find("<b>") != std::string::npos);
  CHECK(written.substr(0, written.find("\r\n\r\n")).find("a\r\n") == std::string::npos);
  const auto m = test_support::read_cpim(written);
  REQUIRE(m);
  CHECK((*m->subject().begin()).says(odd));
  REQUIRE(xml::writer(fresh()).start("a").attribute("b", odd).text(odd).end().finish());
  xml::pull xml(written);
  REQUIRE(xml.next());
  CHECK(xml.attribute("", "b") == odd);
  CHECK(*xml.text_content() == odd);
  imdn::notification n{.message_id = "1", .datetime = "2026-03-02T19:02:00Z", .subject = odd};
  REQUIRE(imdn::write(fresh(), n));
  const auto back = imdn::parse(written);
  REQUIRE(back);
  CHECK(back->subject().equals(odd));
  // What no document can hold is refused, and so is a name that would be markup.
  n.subject = text("a\0b", 3);
  CHECK(imdn::write(fresh(), n) == fault{errc::control_byte, rule::imdn_subject, 1});
  CHECK(xml::writer(fresh()).start("a b").error() == fault{errc::syntax, rule::qname, 0});
  CHECK(xml::writer(fresh()).start("a").attribute("b>", "").error() == fault{errc::syntax, rule::qname, 0});
}

TEST_CASE("injection: the offset is that of the byte, in the buffer of the slice", "[injection]") {
  constexpr std::string_view text = "....a\r\n b\x01";
  const slice inside(source(text), {4, static_cast<std::uint32_t>(text.size())});
  CHECK(detail::first_outside<charset::line_text>(inside, rule::hval) ==
        fault{errc::injection, rule::hval, 5});
  CHECK(detail::first_outside<charset::line_text, true>(inside, rule::hval) ==
        fault{errc::injection, rule::hval, 9});
  CHECK(detail::first_outside<charset::byte_string>(inside, rule::hval) ==
        fault{errc::injection, rule::hval, 5});
  CHECK(detail::first_outside<charset::line_text>(slice(), rule::hval) == fault{});
}
