#include "sipwire/cpim/writer.hpp"

#include <string>

#include "support/cpim.hpp"
#include "support/meddled_sink.hpp"

using namespace sipwire;
using namespace sipwire::cpim;

namespace {

using writer = message_writer<string_sink<std::string>>;

/// What `make(writer)` writes, which must read back in strict mode; span sinks of every size agree.
template <class Make>
std::string written(Make&& make) {
  std::string out;
  string_sink sink(out);
  message_writer w(sink);
  make(w);
  const auto size = w.finish();
  INFO((size ? "" : test_support::printed(size.error())));
  REQUIRE(size);
  CHECK(*size == out.size());
  test_support::reads_cpim(out, [](const message_view&) {});
  for (std::size_t n = 0; n <= out.size(); n += n + 1 < out.size() ? 7 : 1) {
    const std::size_t room_size = std::min(n, out.size());
    std::string room(room_size, '?');
    span_sink small(std::span<char>(room.data(), room.size()));
    message_writer again(small);
    make(again);
    const auto done = again.finish();
    if (room_size < out.size()) {
      CHECK(done.error() == fault{errc::too_small, rule::none, static_cast<std::uint32_t>(out.size())});
    } else {
      CHECK(done == out.size());
      CHECK(room == out);
    }
  }
  return out;
}

/// `make(writer)` fails with this.
template <class Make>
void refused(Make&& make, errc code, std::uint32_t offset, rule where = rule::none) {
  std::string out;
  string_sink sink(out);
  message_writer w(sink);
  make(w);
  const std::size_t so_far = out.size();
  w.to({"", "im:later@b"});
  CHECK(out.size() == so_far);
  const auto size = w.finish();
  REQUIRE_FALSE(size);
  INFO(test_support::printed(size.error()));
  CHECK(name(size.error().code) == name(code));
  CHECK(size.error().offset == offset);
  if (where != rule::none) CHECK(name(size.error().rule) == name(where));
}

}  // namespace

TEST_CASE("R120 exactly: CPIM headers, CRLF, MIME headers, CRLF, body", "[R120]") {
  CHECK(written([](auto& w) {
          w.from({"Lin \"Yue\"\t\\", "sip:+8613800138000@ims.example?Contact=%3Csip:x%3E"})
              .to({"", "tel:+8613912340002"})
              .to({"赵凯", "tel:+8613912340003"})
              .cc({"Mei", "im:mei@harbour.example"})
              .date_time(mime::date_time_text(1772449320, 480))
              .subject("line1\r\nline2 \\ \"q\"", "zh-Hans-CN")
              .subject("")
              .ns("lq", "https://id.example/ext/")
              .require("lq.Urgency,Subject")
              .header("lq.Urgency", "high;level=2 \\n")
              .message_id("Mx-30a45ad478")
              .disposition_notification(disposition::display | disposition::positive_delivery)
              .original_to({"", "im:first@example"})
              .imdn_record_route({"Store and forward", "sip:r1.example"})
              .imdn_route({"", "sip:n1.example"})
              .content(
                  {.type = "text/plain", .disposition = "render", .id = "<c1@b.example>", .length = true},
                  "hello\r\n");
        }) ==
        "From: \"Lin \\\"Yue\\\"\\t\\\\\" <sip:+8613800138000@ims.example?Contact=%3Csip:x%3E>\r\n"
        "To: <tel:+8613912340002>\r\n"
        "To: \"赵凯\" <tel:+8613912340003>\r\n"
        "cc: \"Mei\" <im:mei@harbour.example>\r\n"
        "DateTime: 2026-03-02T19:02:00+08:00\r\n"
        "Subject:;lang=zh-Hans-CN line1\\r\\nline2 \\\\ \"q\"\r\n"
        "Subject: \r\n"
        "NS: lq <https://id.example/ext/>\r\n"
        "Require: lq.Urgency,Subject\r\n"
        "lq.Urgency: high;level=2 \\n\r\n"
        "NS: imdn <urn:ietf:params:imdn>\r\n"
        "imdn.Message-ID: Mx-30a45ad478\r\n"
        "imdn.Disposition-Notification: positive-delivery, display\r\n"
        "imdn.Original-To: <im:first@example>\r\n"
        "imdn.IMDN-Record-Route: \"Store and forward\" <sip:r1.example>\r\n"
        "imdn.IMDN-Route: <sip:n1.example>\r\n"
        "\r\n"
        "Content-Type: text/plain\r\n"
        "Content-Disposition: render\r\n"
        "Content-ID: <c1@b.example>\r\n"
        "Content-Length: 7\r\n"
        "\r\n"
        "hello\r\n");
  CHECK(written([](auto& w) { w.content({}, ""); }) == "\r\nContent-Type: text/plain;charset=UTF-8\r\n\r\n");
}

TEST_CASE("CPIM writer: encodings of the content come back as the content", "[cpim]") {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  bytes += "你好 😀\r\n. =";
  for (const auto how : {mime::transfer_encoding::eight_bit, mime::transfer_encoding::binary,
                         mime::transfer_encoding::quoted_printable, mime::transfer_encoding::base64})
    for (const bool length : {false, true}) {
      const std::string text = written([&](auto& w) {
        w.content({.type = "application/octet-stream", .encoding = how, .length = length}, bytes);
      });
      const auto m = test_support::read_cpim(text);
      REQUIRE(m);
      // The one that is not said is read as the default of MIME, which means the same.
      CHECK(m->content().headers().encoding() ==
            (how == mime::transfer_encoding::binary ? mime::transfer_encoding::seven_bit : how));
      std::string room(1000, '?');
      CHECK(m->content().decoded(room) == std::string_view(bytes));
      CHECK(m->content().headers().content_length().has_value() == length);
      CHECK(m->trailing().empty());
    }
  CHECK(written([](auto& w) {
          w.content({.encoding = mime::transfer_encoding::seven_bit}, "plain");
        }).ends_with("7bit\r\n\r\nplain"));
  refused([](auto& w) { w.content({.encoding = mime::transfer_encoding::seven_bit}, "pl\x80"); },
          errc::not_allowed, 2);
}

TEST_CASE("CPIM writer: nothing gets out that would be a line or a header of its own", "[cpim]") {
  using w_t = writer;
  const std::string evil = "a\r\nTo: <im:evil>";
  refused([&](w_t& w) { w.from({"", evil}); }, errc::injection, 1, rule::uri);
  refused([&](w_t& w) { w.from({"", "im:a>\r\n"}); }, errc::injection, 4, rule::uri);
  refused([&](w_t& w) { w.from({"", "im:a b"}); }, errc::injection, 4, rule::uri);
  refused([&](w_t& w) { w.from({"", ""}); }, errc::truncated, 0, rule::uri);
  refused([&](w_t& w) { w.from({"", "no-scheme"}); }, errc::truncated, 9);
  refused([&](w_t& w) { w.from({"", "sip:@"}); }, errc::syntax, 4);
  refused([&](w_t& w) { w.from({"\xFF", "im:a"}); }, errc::bad_utf8, 0, rule::formal_name);
  refused([&](w_t& w) { w.subject("ab\xC3"); }, errc::bad_utf8, 2);
  refused([&](w_t& w) { w.subject("ok", "fr\r\n"); }, errc::syntax, 2, rule::cpim_param);
  refused([&](w_t& w) { w.subject("ok", "a b"); }, errc::syntax, 2, rule::cpim_param);
  refused([&](w_t& w) { w.date_time("2026-02-30T00:00:00Z"); }, errc::out_of_range, 8);
  refused([&](w_t& w) { w.date_time(""); }, errc::truncated, 0);
  refused([&](w_t& w) { w.date_time("2026-03-03T00:00:00Z\r\n"); }, errc::injection, 20);
  refused([&](w_t& w) { w.message_id("a b"); }, errc::syntax, 2);
  refused([&](w_t& w) { w.message_id(evil); }, errc::injection, 1);
  refused([&](w_t& w) { w.disposition_notification("display;"); }, errc::truncated, 8);
  refused([&](w_t& w) { w.disposition_notification("display,"); }, errc::truncated, 8);
  refused([&](w_t& w) { w.require(""); }, errc::truncated, 0);
  refused([&](w_t& w) { w.require("a b"); }, errc::syntax, 2);
  refused([&](w_t& w) { w.ns("a.b", "urn:a"); }, errc::syntax, 1, rule::name_prefix);
  refused([&](w_t& w) { w.ns("a", "urn:a>\r\n"); }, errc::injection, 5);
  refused([&](w_t& w) { w.subject("x", "en "); }, errc::syntax, 2, rule::cpim_param);
  refused([&](w_t& w) { w.subject("x", " en"); }, errc::syntax, 0, rule::cpim_param);
  refused([&](w_t& w) { w.header("Sub ject", "x"); }, errc::bad_field_name, 3);
  refused([&](w_t& w) { w.header("", "x"); }, errc::truncated, 0);
  refused([&](w_t& w) { w.header(".a", "x"); }, errc::truncated, 2);
  refused([&](w_t& w) { w.header("a.", "x"); }, errc::truncated, 2);
  refused([&](w_t& w) { w.header("X", evil); }, errc::injection, 1);
  refused([&](w_t& w) { w.header("X", std::string_view("a\0b", 3)); }, errc::injection, 1);
  refused([&](w_t& w) { w.header("X", "a\tb"); }, errc::injection, 1);
  refused([&](w_t& w) { w.header("To", "im:a"); }, errc::syntax, 2);
  refused([&](w_t& w) { w.header("To", "<sip:@>"); }, errc::syntax, 5);
  refused([&](w_t& w) { w.header("NS", "a <urn:a>"); }, errc::not_allowed, 0);
  refused([&](w_t& w) { w.header("Content-Type", "text/plain"); }, errc::not_allowed, 0);
  refused([&](w_t& w) { w.header("lq.X", "x"); }, errc::unknown_value, 0, rule::name_prefix);
  refused([&](w_t& w) { w.content({.type = "text"}, "x"); }, errc::truncated, 4);
  refused([&](w_t& w) { w.content({.type = "text/plain\r\nX: y"}, "x"); }, errc::injection, 10);
  refused([&](w_t& w) { w.content({.type = ""}, "x"); }, errc::truncated, 0);
  refused([&](w_t& w) { w.content({.disposition = "a\nb"}, "x"); }, errc::injection, 1);
  refused([&](w_t& w) { w.content({.id = "x"}, "x"); }, errc::syntax, 0);
}

TEST_CASE("CPIM writer: what may stand once, and what must be there", "[cpim]") {
  using w_t = writer;
  refused([&](w_t& w) { w.from({"", "im:a"}).from({"", "im:b"}); }, errc::duplicate, 0);
  refused([&](w_t& w) { w.from({"", "im:a"}).header("From", "<im:b>"); }, errc::duplicate, 0);
  refused([&](w_t& w) { w.message_id("a").message_id("b"); }, errc::duplicate, 0);
  refused([&](w_t& w) { w.ns("x", imdn_namespace).header("x.Message-ID", "a").message_id("b"); },
          errc::duplicate, 0);
  std::string out;
  string_sink sink(out);
  CHECK(message_writer(sink).from({"", "im:a"}).finish().error() ==
        fault{errc::missing_mandatory, rule::cpim_message, 0});
  refused([&](w_t& w) { w.content({}, "x").to({"", "im:a"}); }, errc::misplaced, 0);
  refused([&](w_t& w) { w.content({}, "x").content({}, "y"); }, errc::misplaced, 0);
  refused(
      [&](w_t& w) {
        for (int i = 0; i < 17; ++i) w.ns("p", "urn:p");
      },
      errc::too_many, 0, rule::ns_header);
  refused(
      [&](w_t& w) {
        for (int i = 0; i < 1001; ++i) w.to({"", "im:a"});
      },
      errc::too_many, 0, rule::cpim_header);
}

TEST_CASE("CPIM writer: prefixes mean what they were declared to", "[cpim]") {
  using w_t = writer;
  // Once names without a prefix mean something else, those of RFC 3862 cannot be written so.
  refused([&](w_t& w) { w.ns("", "urn:other").to({"", "im:a"}); }, errc::conflict, 0, rule::name_prefix);
  CHECK(written([](auto& w) {
          w.ns("", "urn:other").header("To", "anything").content({}, "x");
        }).starts_with("NS: <urn:other>\r\nTo: anything\r\n"));
  // Another prefix for imdn is used when it is there.
  CHECK(written([](auto& w) {
          w.ns("d", imdn_namespace).message_id("a").content({}, "x");
        }).starts_with("NS: d <urn:ietf:params:imdn>\r\nd.Message-ID: a\r\n"));
  // One that has got another meaning is not.
  CHECK(written([](auto& w) {
          w.ns("imdn", imdn_namespace).ns("imdn", "urn:x").message_id("a").content({}, "x");
        })
            .starts_with("NS: imdn <urn:ietf:params:imdn>\r\nNS: imdn <urn:x>\r\n"
                         "NS: imdn <urn:ietf:params:imdn>\r\nimdn.Message-ID: a\r\n"));
}

TEST_CASE("CPIM writer: headers of another message", "[cpim]") {
  const std::string text =
      "NS: q <urn:q>\r\nFrom: Ann <im:a>\r\nSubject:;lang=fr;x=\"y z\" objet\\n\r\nq.X: 1\r\nu.Y: 2\r\n\r\n"
      "Content-Type: text/plain\r\n\r\nx";
  const auto m = test_support::read_cpim(text);
  REQUIRE(m);
  CHECK(written([&](auto& w) {
          w.ns("q", "urn:q")
              .header(*m->find("From"))
              .header(*m->find("Subject"))
              .header(*m->find("q.X"))
              .content({}, "x");
        })
            .starts_with(
                "NS: q <urn:q>\r\nFrom: Ann <im:a>\r\nSubject:;lang=fr;x=\"y z\" objet\\n\r\nq.X: 1\r\n"));
  using w_t = writer;
  refused([&](w_t& w) { w.header(*m->find("q.X")); }, errc::conflict, 0);
  refused([&](w_t& w) { w.ns("q", "urn:other").header(*m->find("q.X")); }, errc::conflict, 0);
  refused([&](w_t& w) { w.header(*m->find("u.Y")); }, errc::conflict, 0);
  refused([&](w_t& w) { w.header(*m->find("NS")); }, errc::not_allowed, 0);
  // With its namespace declared once more a header may have a name of MIME's; where it is not, nobody would
  // read it so.
  const auto odd =
      test_support::read_cpim("NS: <urn:ietf:params:cpim-headers:>\r\nContent-X: 1\r\n\r\n\r\nx");
  REQUIRE(odd);
  refused([&](w_t& w) { w.header(*odd->find("Content-X")); }, errc::not_allowed, 0, rule::cpim_header_name);
}

TEST_CASE("D64 A writer of CPIM whose sink throws, or its content, says so and writes no more", "[D64]") {
  const auto make = [](test_support::meddled_sink& out) { return message_writer(out); };
  const auto step = [](auto& w) {
    w.from({"Lin", "sip:a@b"}).subject("s", "en").ns("x", "urn:x").message_id("1").header("x.Y", "z");
    w.disposition_notification(disposition::display)
        .content({.encoding = mime::transfer_encoding::base64}, "hello");
  };
  std::size_t judged = 0;
  const std::size_t all =
      test_support::break_every_append(make, step, [&](auto& w, test_support::meddled_sink& out) {
        ++judged;
        const std::string before = out.bytes;
        w.to({"", "im:a@b"}).content({}, "again");
        CHECK(w.error() == fault{errc::stopped, rule::none, 0});
        CHECK(w.finish().error() == fault{errc::stopped, rule::none, 0});
        CHECK(out.bytes == before);
      });
  CHECK(judged > 30);
  CHECK(all == judged);
  std::string text;
  string_sink out(text);
  message_writer w(out);
  CHECK_THROWS_AS(w.content_by({}, 1, [](auto&) { throw test_support::broken_pipe(); }),
                  test_support::broken_pipe);
  CHECK(w.finish().error() == fault{errc::stopped, rule::none, 0});
}
