// What all writers share: the size written, rooms of every size, the first fault that stays.
#include "sipwire/core/checked_output.hpp"

#include <catch2/catch.hpp>
#include <span>
#include <string>
#include <string_view>

#include "sipwire/cpim/writer.hpp"
#include "sipwire/imdn/is_composing.hpp"
#include "sipwire/imdn/writer.hpp"
#include "sipwire/mime/multipart_writer.hpp"
#include "sipwire/msrp/chunker.hpp"
#include "sipwire/msrp/endpoint.hpp"
#include "sipwire/msrp/writer.hpp"
#include "sipwire/rcs/file_transfer.hpp"
#include "sipwire/rcs/message.hpp"
#include "sipwire/rcs/notification.hpp"
#include "sipwire/rcs/resource_lists.hpp"
#include "sipwire/sdp/hold.hpp"
#include "sipwire/sdp/writer.hpp"
#include "sipwire/sip/requests.hpp"
#include "sipwire/sip/response.hpp"
#include "sipwire/sip/writer.hpp"
#include "sipwire/xml/writer.hpp"
#include "support/cpim.hpp"
#include "support/meddled_sink.hpp"
#include "support/sized.hpp"

using namespace sipwire;
using test_support::sized;

namespace {

constexpr auto invite = [](auto& out) {
  return sip::request_writer(out, sip::method::invite, "sip:b@b")
      .template add<sip::hdr::via>(sip::via_parts{"UDP", "a", "z9hG4bK1", true})
      .template add<sip::hdr::max_forwards>(70U)
      .template add<sip::hdr::from>(sip::name_addr_parts{"\"A\"", "sip:a@a", "1"})
      .template add<sip::hdr::to>(sip::name_addr_parts{{}, "sip:b@b", {}})
      .template add<sip::hdr::call_id>("1@a")
      .template add<sip::hdr::cseq>(1U, sip::method::invite)
      .body("text/plain", "hi")
      .finish();
};
constexpr auto send = [](auto& out) {
  return msrp::request_writer(out, "abcd", msrp::method::send, "msrp://b:1/x;tcp", "msrp://a:1/y;tcp")
      .template add<msrp::hdr::message_id>("1234")
      .template add<msrp::hdr::byte_range>(msrp::byte_range{1, 2, 2})
      .body("text/plain", "hi")
      .finish();
};
constexpr auto offer = [](auto& out) {
  sdp::session_writer w(out);
  w.origin(sdp::origin_parts{"-", 1, 1, "192.0.2.1"}).session_name("-").connection_to("192.0.2.1").time(0, 0);
  return w.media(sdp::media_parts{"audio", 9, "RTP/AVP", "0"}).template add<sdp::attr::ptime>(20).finish();
};
constexpr auto text_message = [](auto& out) {
  return rcs::write(out, rcs::text_message{.from = {"A", "sip:a@a"},
                                           .to = {"", "sip:b@b"},
                                           .date_time = "2026-03-02T19:02:00Z",
                                           .message_id = "Mx1",
                                           .wanted = cpim::disposition::display,
                                           .subject = "a\nb",
                                           .text = "hi",
                                           .base64 = true});
};
constexpr imdn::notification displayed{.message_id = "1",
                                       .datetime = "2026-03-02T19:02:00Z",
                                       .subject = "<&>",
                                       .kind = imdn::notification_kind::display,
                                       .status = imdn::status::displayed};

}  // namespace

TEST_CASE("R143 sized output: every writer, every room from nothing to enough", "[writer][R143]") {
  const std::string request = sized(invite), chunk = sized(send), session = sized(offer);
  const std::string message = sized(text_message);
  sip::field_storage<16> fields;
  const auto x = sip::parse(request, fields);
  REQUIRE(x);
  CHECK(sized([&](auto& out) { return sip::write(out, *x); }) == request);
  sized([&](auto& out) { return sip::make_response(out, *x, 200, "2").finish(); });
  sized([&](auto& out) { return sip::make_cancel(out, *x).finish(); });
  msrp::field_storage<16> chunk_fields;
  const auto y = msrp::parse(chunk, chunk_fields);
  REQUIRE(y);
  CHECK(sized([&](auto& out) { return msrp::write(out, *y); }) == chunk);
  sized([&](auto& out) { return msrp::make_response(out, *y, 200).finish(); });
  sized([&](auto& out) { return msrp::make_report(out, "efgh", *y, 200, {1, 2, 2}).finish(); });
  sized([&](auto& out) {
    char room[512];
    auto sender = msrp::chunker::make({"msrp://b:1/x;tcp", "msrp://a:1/y;tcp", "1234", "text/plain"}, room);
    return sender->chunk(out, "hi", true, [] { return msrp::transact_id("abcd"); });
  });
  sdp::line_storage<16> lines;
  const auto z = sdp::parse(session, lines);
  REQUIRE(z);
  CHECK(sized([&](auto& out) { return sdp::write(out, *z); }) == session);
  CHECK(session.ends_with(sized([&](auto& out) { return sdp::write(out, z->media()[0]); })));
  sized([&](auto& out) { return sdp::hold(out, *z); });
  const auto m = test_support::read_cpim(message);
  REQUIRE(m);
  const auto answer = rcs::make_notification(*m, imdn::status::displayed, {.message_id = "n1"});
  REQUIRE(answer);
  char room[1024];
  CHECK(rcs::write(room, *answer) == sized([&](auto& out) { return rcs::write(out, *answer); }).size());
  CHECK(imdn::write(room, displayed) == sized([](auto& out) { return imdn::write(out, displayed); }).size());
  const imdn::is_composing typing{.refresh = 60};
  CHECK(imdn::write(room, typing) == sized([&](auto& out) { return imdn::write(out, typing); }).size());
  const rcs::file_info file[] = {{.content_type = "image/png", .url = "https://a", .until = "b"}};
  CHECK(rcs::write(room, file) == sized([&](auto& out) { return rcs::write(out, std::span(file)); }).size());
  const rcs::list_entry entry[] = {{.uri = "tel:+1", .display_name = "A"}};
  CHECK(rcs::write(room, entry) ==
        sized([&](auto& out) { return rcs::write(out, std::span(entry)); }).size());
  const mime::header_to_write header[] = {{"X", "y"}};
  const mime::part_to_write parts[] = {{header, "hello"}, {{}, ""}};
  sized([&](auto& out) { return mime::write_multipart(out, parts, "b"); });
  sized([&](auto& out) { return mime::write_multipart_type(out, "mixed", "b"); });
  sized([](auto& out) { return mime::quote(out, "a\"b"); });
  sized([](auto& out) { return mime::base64_decode(out, std::string_view("aGVsbG8=")); });
  sized([](auto& out) { return mime::quoted_printable_decode(out, std::string_view("a=3Db")); });
  sized([](auto& out) { return uri::decode(out, "a%20b"); });
  sized([](auto& out) { return cpim::escape(out, "a\nb"); });
  sized([](auto& out) { return xml::write_text(out, "a<b"); });
  sized([](auto& out) { return xml::write_attribute_value(out, "a\"b"); });
  sized([](auto& out) { return xml::writer(out).declaration().start("a").text("<").end().finish(); });
}

TEST_CASE("D64 checked output: a sink that throws leaves errc::stopped, whatever the writer",
          "[writer][D64]") {
  const auto stays_stopped = [](auto make, auto step) {
    std::size_t broken = 0;
    const std::size_t all = test_support::break_every_append(make, step, [&](auto& w, auto& out) {
      ++broken;
      const std::string torn = out.bytes;
      CHECK(w.failed());
      CHECK(w.error() == fault{errc::stopped, rule::none, 0});
      CHECK(w.finish() == w.error());
      CHECK(out.bytes == torn);
    });
    // Every append has thrown, but those of a constructor leave no writer.
    CHECK(broken > 0);
    CHECK(broken <= all);
  };
  using out = test_support::meddled_sink;
  stays_stopped([](out& o) { return sip::response_writer(o, 200); },
                [](auto& w) { w.add("X-Own", "y").body("text/plain", "hi"); });
  stays_stopped(
      [](out& o) {
        return msrp::response_writer(o, "abcd", 200, "", "msrp://b:1/x;tcp", "msrp://a:1/y;tcp");
      },
      [](auto& w) { w.add("X-Own", "y").end(); });
  stays_stopped([](out& o) { return sdp::session_writer(o); },
                [](auto& w) { w.origin("- 1 1 IN IP4 192.0.2.1").session_name("-").time(0, 0); });
  stays_stopped([](out& o) { return cpim::message_writer(o); },
                [](auto& w) {
                  w.from({"A", "sip:a@a"}).subject("a\nb").content({.id = "<1@a>"}, "hi");
                });
  stays_stopped([](out& o) { return xml::writer(o); },
                [](auto& w) { w.start("a").attribute("b", "<").line().text("c").end(); });
}
