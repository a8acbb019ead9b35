// One injection check under every writer and setter: what each lets out, and where each sees the first byte
// that it does not.
#include "sipwire/core/injection.hpp"

#include <catch2/catch.hpp>
#include <cstddef>
#include <functional>
#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/core/sink.hpp"
#include "sipwire/cpim/edit.hpp"
#include "sipwire/cpim/writer.hpp"
#include "sipwire/msrp/writer.hpp"
#include "sipwire/sdp/edit.hpp"
#include "sipwire/sdp/session.hpp"
#include "sipwire/sdp/writer.hpp"
#include "sipwire/sip/edit.hpp"
#include "sipwire/sip/message.hpp"
#include "sipwire/sip/writer.hpp"

using namespace sipwire;

namespace {

/// The fault of writing `value` somewhere.
struct place {
  const char* name;
  std::function<fault(std::string_view value)> write;
  bool folds;     // may the value be folded?
  bool controls;  // may it hold controls but NUL, CR and LF?
};

std::string written;
auto& fresh() {
  static string_sink<> out(written);
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

std::vector<place> places() {
  return {
      {"sip writer, by name",
       [](std::string_view v) {
         return sip::request_writer(fresh(), sip::method::options, "sip:a@b").add("X-Own", v).error();
       },
       true, false},
      {"sip writer, by tag",
       [](std::string_view v) {
         return sip::request_writer(fresh(), sip::method::options, "sip:a@b")
             .add<sip::hdr::subject>(v)
             .error();
       },
       true, false},
      {"sip edit, set",
       [](std::string_view v) { return in_sip_edit([&](auto& e) { e.template set<sip::hdr::subject>(v); }); },
       true, false},
      {"sip edit, append by name",
       [](std::string_view v) { return in_sip_edit([&](auto& e) { e.append("X-Own", v); }); }, true, false},
      {"msrp writer",
       [](std::string_view v) {
         return msrp::request_writer(fresh(), "abcd", msrp::method::send, "msrp://b:1/x;tcp",
                                     "msrp://a:1/y;tcp")
             .add("X-Own", v)
             .error();
       },
       false, false},
      {"sdp writer",
       [](std::string_view v) {
         sdp::session_writer w(fresh());
         w.origin("- 1 1 IN IP4 192.0.2.1").session_name(v);
         return w.error();
       },
       false, true},
      {"sdp edit, set", [](std::string_view v) { return in_sdp_edit([&](auto& e) { e.set('s', v); }); },
       false, true},
      {"sdp edit, attribute",
       [](std::string_view v) { return in_sdp_edit([&](auto& e) { e.add_attribute("x-own", v); }); }, false,
       true},
      {"sdp edit, of a media",
       [](std::string_view v) { return in_sdp_edit([&](auto& e) { e.media(0).set('i', v); }); }, false, true},
      {"cpim edit",
       [](std::string_view v) {
         const auto m = cpim::message_view::parse(cpim_text);
         REQUIRE(m);
         std::vector<char> arena(1024);
         cpim::edit e(*m, arena);
         for (const auto h : m->headers())
           if (h.name() == "Subject") e.replace(h, v);
         return e.error();
       },
       false, false},
  };
}

}  // namespace

TEST_CASE("injection: no writer and no setter lets out what ends a line", "[injection]") {
  for (const auto& at : places()) {
    INFO(at.name);
    CHECK(at.write("good").code == errc::none);
    for (const std::string_view bad : {"\r\nVia: x", "\nVia: x", "\rVia: x", "\r\n", "\n", "\r"}) {
      for (const std::string_view before :
           {"", "a", "a longer text that fills more than one vector of thirty-two bytes"}) {
        const std::string value = std::string(before) + std::string(bad);
        INFO(value);
        CHECK(at.write(value).code == errc::injection);
        CHECK(at.write(value).offset == before.size());
      }
    }
    CHECK(at.write(std::string_view("a\0b", 3)) == fault{errc::injection, at.write("a\n").rule, 1});
    CHECK((at.write("a\r\n b").code == errc::none) == at.folds);
    CHECK((at.write("a\x01\x7F").code == errc::none) == at.controls);
  }
}

TEST_CASE("injection: the offset is that of the byte, in the buffer of the slice", "[injection]") {
  constexpr std::string_view text = "....a\r\n b\x01";
  const slice inside(source(text), {4, static_cast<std::uint32_t>(text.size())});
  CHECK(detail::injected<charset::line_text>(inside, rule::hval) == fault{errc::injection, rule::hval, 5});
  CHECK(detail::injected<charset::line_text, true>(inside, rule::hval) ==
        fault{errc::injection, rule::hval, 9});
  CHECK(detail::injected<charset::byte_string>(inside, rule::hval) == fault{errc::injection, rule::hval, 5});
  CHECK(detail::injected<charset::line_text>(slice(), rule::hval) == fault{});
}
