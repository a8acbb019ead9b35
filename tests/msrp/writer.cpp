// Building chunks, responses, reports and the steps of an AUTH exchange (RFC 4975 7.1, 7.2, RFC 4976 5.1).
#include "sipwire/msrp/writer.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/msrp/endpoint.hpp"
#include "sipwire/msrp/validate.hpp"
#include "support/allocation.hpp"
#include "support/guard_page.hpp"
#include "support/meddled_sink.hpp"

namespace {

using namespace sipwire;
namespace hdr = msrp::hdr;
using msrp::continuation;
using msrp::request_writer;
using msrp::response_writer;

constexpr std::string_view to = "msrp://b.example:8888/9di4ea;tcp", from = "msrp://a.example:7777/iau39;tcp",
                           id = "d93kswow";

using writer = request_writer<string_sink<std::string>>;

/// What `build` makes of a SEND, which must be read back as it was meant.
template <class Build>
std::string built(Build&& build) {
  std::string text;
  string_sink sink(text);
  writer w(sink, id, msrp::method::send, to, from);
  build(w);
  const auto size = w.finish();
  INFO(name(w.error().code) << " at " << w.error().offset);
  REQUIRE(size);
  CHECK(*size == text.size());
  const test_support::guarded input(text);
  msrp::field_storage<32> slots;
  const auto back = msrp::parse(input, slots);
  REQUIRE(back);
  CHECK(back->text() == text);
  CHECK(back->get<hdr::to_path>()->text() == to);
  CHECK(back->get<hdr::from_path>()->text() == from);
  return text;
}
template <class Build>
void refused(Build&& build, errc code, rule where, std::uint32_t offset) {
  std::string text;
  string_sink sink(text);
  writer w(sink, id, msrp::method::send, to, from);
  build(w);
  const auto size = w.finish();
  REQUIRE_FALSE(size);
  CHECK(name(size.error().code) == name(code));
  CHECK(name(size.error().rule) == name(where));
  CHECK(size.error().offset == offset);
  CHECK(w.failed());
}

TEST_CASE("a message in one chunk", "[msrp]") {
  CHECK(built([](writer& w) {
          w.add<hdr::message_id>("12339sdqwer")
              .add<hdr::byte_range>(msrp::byte_range{1, 16, 16})
              .add<hdr::success_report>(true)
              .add<hdr::failure_report>(msrp::failure_reporting::partial)
              .body("text/plain;charset=UTF-8", "Hi, I'm Alice!\r\n");
        }) ==
        "MSRP d93kswow SEND\r\nTo-Path: msrp://b.example:8888/9di4ea;tcp\r\n"
        "From-Path: msrp://a.example:7777/iau39;tcp\r\nMessage-ID: 12339sdqwer\r\nByte-Range: 1-16/16\r\n"
        "Success-Report: yes\r\nFailure-Report: partial\r\nContent-Type: text/plain;charset=UTF-8\r\n\r\n"
        "Hi, I'm Alice!\r\n\r\n-------d93kswow$\r\n");
}

TEST_CASE("bodies of every kind, and none", "[msrp]") {
  std::string octets;
  for (int i = 0; i < 256; ++i) octets += static_cast<char>(i);
  for (const auto& body : {std::string(), std::string("\r\n"), octets, std::string(100000, '-')}) {
    for (const auto flag : {continuation::complete, continuation::more, continuation::aborted}) {
      const auto text =
          built([&](writer& w) { w.add<hdr::message_id>("abcd").body("image/png", body, flag); });
      msrp::field_storage<8> slots;
      const auto back = msrp::parse(text, slots);
      CHECK(back->has_body());
      CHECK(back->body() == body);
      CHECK(back->flag() == flag);
      CHECK(msrp::validate(*back).ok());
    }
  }
  const auto none = built([](writer& w) { w.end(continuation::aborted); });
  CHECK(none.substr(none.size() - 18) == "-------d93kswow#\r\n");
  msrp::field_storage<8> slots;
  CHECK(!msrp::parse(none, slots)->has_body());
}

TEST_CASE("R134 fields of MIME come last, Content-Type last of all", "[R134]") {
  const auto text = built([](writer& w) {
    w.add<hdr::message_id>("abcd")
        .add("X-Own", "1")
        .add<hdr::content_id>("<4@b>")
        .add("Content-MD5", "Q2hlY2sgSW50ZWdyaXR5IQ==")
        .add<hdr::content_disposition>("attachment; filename=\"a\"")
        .body("text/plain", "x");
  });
  msrp::field_storage<16> slots;
  const auto back = msrp::parse(text, slots);
  REQUIRE(back);
  std::vector<std::string> names;
  for (const auto f : back->fields()) names.emplace_back(f.name());
  CHECK(names == std::vector<std::string>{"To-Path", "From-Path", "Message-ID", "X-Own", "Content-ID",
                                          "Content-MD5", "Content-Disposition", "Content-Type"});
  CHECK(msrp::validate(*back).count == 0);
  refused([](writer& w) { w.add<hdr::content_id>("<4@b>").add<hdr::message_id>("abcd"); }, errc::misplaced,
          rule::content_stuff, 0);
  refused([](writer& w) { w.add<hdr::content_id>("<4@b>").add("X-Own", "1"); }, errc::misplaced,
          rule::content_stuff, 0);
  refused([](writer& w) { w.add<hdr::content_type>("text/plain"); }, errc::not_allowed, rule::message_header,
          0);
  refused([](writer& w) { w.add("content-type", "text/plain"); }, errc::not_allowed, rule::message_header, 0);
  refused([](writer& w) { w.add("To-path", to); }, errc::not_allowed, rule::message_header, 0);
  refused([](writer& w) { w.add<hdr::from_path>(from); }, errc::not_allowed, rule::message_header, 0);
}

TEST_CASE("fields of MIME want a body, and requests that are no SEND a short one (RFC 4975 7.1)", "[msrp]") {
  refused([](writer& w) { w.add<hdr::content_id>("<4@b>"); }, errc::not_allowed, rule::content_stuff, 0);
  refused([](writer& w) { w.add("Content-MD5", "x").end(continuation::aborted); }, errc::not_allowed,
          rule::content_stuff, 0);
  for (const std::size_t size : {10240U, 10241U}) {
    std::string text;
    string_sink sink(text);
    const auto written =
        writer(sink, id, "INFO", to, from).body("text/plain", std::string(size, 'x')).finish();
    CHECK(written.has_value() == (size == 10240));
    if (!written) CHECK(written.error() == fault{errc::too_long, rule::msrp_data, 10240});
  }
}

TEST_CASE("R135 a body that holds its own end-line is refused", "[R135]") {
  for (const char flag : {'$', '+', '#'}) {
    const std::string end = std::string("-------d93kswow") + flag;
    for (const std::string& before :
         {std::string(), std::string("\r\n"), std::string("text"), std::string(1000, '-') + "x"}) {
      for (const std::string& behind : {std::string(), std::string("\r\n"), std::string("x")}) {
        const auto at = static_cast<std::uint32_t>(before.size());
        refused([&](writer& w) { w.body("text/plain", before + end + behind); }, errc::conflict,
                rule::transact_id, at);
        CHECK(msrp::find_end_line(before + end + behind, id) == at);
      }
    }
  }
  // With another id it may go out, and so may what is no end-line; of two that begin alike the second counts.
  for (const std::string body : {"-------d93kswow", "-------d93kswow*", "------d93kswow$", "-------d93kswo$",
                                 "-------D93KSWOW$", "-------d93kswow\r\n$"})
    CHECK(built([&](writer& w) { w.body("text/plain", body); }).find(body) != std::string::npos);
  CHECK(msrp::find_end_line("-------d93kswow-------d93kswow$", id) == 15U);
  CHECK(msrp::find_end_line("--------d93kswow$", id) == 1U);
  CHECK_FALSE(msrp::find_end_line("", id));
  CHECK_FALSE(msrp::find_end_line("-------$", ""));
  std::string text;
  string_sink sink(text);
  CHECK(writer(sink, "another1", msrp::method::send, to, from)
            .body("text/plain", "\r\n-------d93kswow$\r\n")
            .finish());
}

TEST_CASE("values that are refused", "[msrp]") {
  refused([](writer& w) { w.add<hdr::message_id>("abc"); }, errc::truncated, rule::message_id, 3);
  refused([](writer& w) { w.add<hdr::message_id>("abcd\r\nX: y"); }, errc::injection, rule::hval, 4);
  refused([](writer& w) { w.add("X-Own", "a\rb"); }, errc::injection, rule::hval, 1);
  refused([](writer& w) { w.add("X-Own", "a\n b"); }, errc::injection, rule::hval, 1);
  refused([](writer& w) { w.add("X-Own", std::string_view("a\0b", 3)); }, errc::injection, rule::hval, 1);
  refused([](writer& w) { w.add("X-Own", "a\xFF"); }, errc::bad_utf8, rule::utf8_nonascii, 1);
  refused([](writer& w) { w.add("X Own", "a"); }, errc::bad_field_name, rule::hname, 0);
  refused([](writer& w) { w.add("1X", "a"); }, errc::bad_field_name, rule::hname, 0);
  refused([](writer& w) { w.add("X:\r\nY", "a"); }, errc::bad_field_name, rule::hname, 0);
  refused([](writer& w) { w.add("", "a"); }, errc::bad_field_name, rule::hname, 0);
  refused([](writer& w) { w.add("Byte-Range", "5-1/9"); }, errc::conflict, rule::range_end, 2);
  refused(
      [](writer& w) {
        w.add<hdr::byte_range>(msrp::byte_range{5, 1, 9});
      },
      errc::conflict, rule::range_end, 2);
  refused(
      [](writer& w) {
        w.add<hdr::byte_range>(msrp::byte_range{0, 1, 9});
      },
      errc::out_of_range, rule::range_start, 0);
  refused([](writer& w) { w.add<hdr::message_id>("abcd").add<hdr::message_id>("abcd"); }, errc::duplicate,
          rule::message_header, 0);
  refused([](writer& w) { w.add<hdr::status>(1000); }, errc::out_of_range, rule::status_code, 0);
  refused([](writer& w) { w.add<hdr::status>(200, "a\nb"); }, errc::injection, rule::hval, 1);
  refused([](writer& w) { w.add<hdr::use_nickname>("\"a\\b\""); }, errc::syntax, rule::quoted_pair, 3);
  refused([](writer& w) { w.add_plain<hdr::use_nickname>("a\r"); }, errc::injection, rule::hval, 1);
  refused([](writer& w) { w.add_plain<hdr::use_nickname>(std::string(1024, 'a')); }, errc::too_long,
          rule::nickname, 1023);
  refused([](writer& w) { w.body("text", "x"); }, errc::truncated, rule::media_type, 4);
  refused([](writer& w) { w.body("text/plain\r\n\r\n", "x"); }, errc::injection, rule::hval, 10);
  refused([](writer& w) { w.body("text/plain", "x").body("text/plain", "x"); }, errc::misplaced,
          rule::end_line, 0);
  refused([](writer& w) { w.end().add("X", "y"); }, errc::misplaced, rule::message_header, 0);
  refused([](writer& w) { w.end(static_cast<continuation>('?')); }, errc::unknown_value,
          rule::continuation_flag, 0);
  // The first fault stays.
  refused([](writer& w) { w.add("1X", "a").add<hdr::message_id>("abc").body("text", ""); },
          errc::bad_field_name, rule::hname, 0);
}

TEST_CASE("start lines and paths that are refused", "[msrp]") {
  const auto fault_of = [](std::string_view tid, std::string_view method, std::string_view t,
                           std::string_view f) {
    std::string text;
    string_sink sink(text);
    return writer(sink, tid, method, t, f).finish().error();
  };
  CHECK(fault_of("abc", "SEND", to, from) == fault{errc::syntax, rule::transact_id, 0});
  CHECK(fault_of(std::string(33, 'a'), "SEND", to, from) == fault{errc::too_long, rule::transact_id, 0});
  CHECK(fault_of("ab cd", "SEND", to, from) == fault{errc::syntax, rule::transact_id, 0});
  CHECK(fault_of("abcd", "", to, from) == fault{errc::truncated, rule::method, 0});
  CHECK(fault_of("abcd", "SENd", to, from) == fault{errc::syntax, rule::method, 3});
  CHECK(fault_of("abcd", "SEND", "", from) == fault{errc::truncated, rule::to_path, 0});
  CHECK(fault_of("abcd", "SEND", "msrp://b.example:8888/9di4ea;tcp\r\nX: y", from) ==
        fault{errc::injection, rule::to_path, 32});
  CHECK(fault_of("abcd", "SEND", to, "sip:a@b") == fault{errc::syntax, rule::from_path, 0});
  std::string text;
  string_sink sink(text);
  CHECK(response_writer(sink, id, 1000, "", to, from).finish().error() ==
        fault{errc::out_of_range, rule::status_code, 0});
  CHECK(response_writer(sink, id, 200, "a\rb", to, from).finish().error() ==
        fault{errc::injection, rule::comment, 1});
  CHECK(request_writer(sink, id, msrp::method::report, to, from).end(continuation::more).finish().error() ==
        fault{errc::not_allowed, rule::continuation_flag, 0});
  CHECK(response_writer(sink, id, 200, "", to, from).end(continuation::aborted).finish().error() ==
        fault{errc::not_allowed, rule::continuation_flag, 0});
}

TEST_CASE("numbers, words and nicknames are written as their parsers read them", "[msrp]") {
  const auto text = built([](writer& w) {
    w.add<hdr::byte_range>(msrp::byte_range{18446744073709551615U, {}, {}})
        .add<hdr::expires>(4294967295U)
        .add<hdr::success_report>(false)
        .add<hdr::failure_report>(msrp::failure_reporting::no)
        .add<hdr::status>(std::uint16_t{7})
        .add_plain<hdr::use_nickname>("\xE5\xB1\xB1 \"Lin\" \\o/");
  });
  msrp::field_storage<16> slots;
  const auto back = msrp::parse(text, slots);
  CHECK(back->get<hdr::byte_range>()->text() == "18446744073709551615-*/*");
  CHECK(back->get<hdr::expires>()->value() == 4294967295U);
  CHECK(!back->get<hdr::success_report>()->is_yes());
  CHECK(back->get<hdr::failure_report>()->value() == msrp::failure_reporting::no);
  CHECK(back->get<hdr::status>()->text() == "000 007");
  CHECK(back->get<hdr::use_nickname>()->is("\xE5\xB1\xB1 \"Lin\" \\o/"));
  // A field of one chunk goes into another.
  const auto copy = built([&](writer& w) {
    for (std::size_t i = 2; i < back->field_count(); ++i) w.add(back->field_at(i));
  });
  CHECK(copy == text);
}

TEST_CASE("a chunk in a list of pieces holds the caller's body, not a copy", "[msrp]") {
  const std::string data(100000, 'x');
  char room[400];
  span_sink sink(room);
  gather_piece list[3];
  gather out(list);
  request_writer w(sink, id, msrp::method::send, to, from);
  const auto size = w.add<hdr::message_id>("abcd").body(out, "image/png", data, continuation::more).finish();
  REQUIRE(size);
  CHECK(*size < 250);
  REQUIRE(out.pieces().size() == 3);
  CHECK(out.pieces()[1].base == data.data());
  CHECK(out.size() == *size + data.size());
  std::string joined;
  for (const auto& piece : out.pieces()) joined += piece.text();
  CHECK(joined == built([&](writer& other) {
          other.add<hdr::message_id>("abcd").body("image/png", data, continuation::more);
        }));
  // Without room for the head there is no list.
  span_sink small(std::span<char>(room, 100));
  gather none(list);
  CHECK(request_writer(small, id, msrp::method::send, to, from)
            .body(none, "image/png", data)
            .finish()
            .error()
            .code == errc::too_small);
  CHECK(none.pieces().empty());
  // What the sink had before is no part of the chunk.
  span_sink second(room);
  second.append("before");
  gather later(list);
  REQUIRE(request_writer(second, id, msrp::method::send, to, from).body(later, "image/png", data).finish());
  CHECK(later.pieces()[0].text().substr(0, 5) == "MSRP ");
}

/// A chunk that lives with its storage.
struct parsed {
  explicit parsed(std::string t) : text(std::move(t)), view(*msrp::parse(text, slots)) {}
  std::string text;
  msrp::field_storage<32> slots;
  msrp::message_view view;
};
const std::string hops =
    "To-Path: msrp://r.example:1/r;tcp msrp://b.example:2/b;tcp\r\n"
    "From-Path: msrp://r2.example:3/r;tcp msrp://a.example:4/a;tcp\r\n";

template <class Make>
std::string made(Make&& make) {
  std::string text;
  string_sink sink(text);
  auto w = make(sink);
  const auto size = w.finish();
  INFO(name(size.error().code) << " in " << name(size.error().rule));
  REQUIRE(size);
  msrp::field_storage<32> slots;
  const auto back = msrp::parse(text, slots);
  REQUIRE(back);
  CHECK(msrp::validate(*back).count == 0);
  return text;
}

TEST_CASE("responses go back where the request came from", "[msrp]") {
  const parsed send("MSRP abcd SEND\r\n" + hops + "Message-ID: efgh\r\n-------abcd$\r\n");
  const parsed auth("MSRP abcd AUTH\r\n" + hops + "-------abcd$\r\n");
  const parsed report("MSRP abcd REPORT\r\n" + hops +
                      "Message-ID: efgh\r\nStatus: 000 200\r\n-------abcd$\r\n");
  const parsed response("MSRP abcd 200\r\n" + hops + "-------abcd$\r\n");
  CHECK(made([&](auto& out) { return msrp::make_response(out, send.view, 200); }) ==
        "MSRP abcd 200 OK\r\nTo-Path: msrp://r2.example:3/r;tcp\r\nFrom-Path: msrp://r.example:1/r;tcp\r\n"
        "-------abcd$\r\n");
  // Along the whole path when it is no SEND (RFC 4975 7.2).
  CHECK(made([&](auto& out) { return msrp::make_response(out, auth.view, 299); }) ==
        "MSRP abcd 299\r\nTo-Path: msrp://r2.example:3/r;tcp msrp://a.example:4/a;tcp\r\n"
        "From-Path: msrp://r.example:1/r;tcp\r\n-------abcd$\r\n");
  CHECK(made([&](auto& out) {
          return msrp::make_response(out, send.view, 413, "\xE7\xA8\x8D");
        }).find("413 \xE7\xA8\x8D\r\n") == 10);
  std::string text;
  string_sink sink(text);
  CHECK(msrp::make_response(sink, report.view, 200).finish().error() ==
        fault{errc::not_allowed, rule::msrp_start, 0});
  CHECK(msrp::make_response(sink, response.view, 200).finish().error() ==
        fault{errc::not_allowed, rule::msrp_start, 0});
  const parsed bad("MSRP abcd SEND\r\nTo-Path: msrp://r\r\nFrom-Path: msrp://r;tcp\r\n-------abcd$\r\n");
  CHECK(msrp::make_response(sink, bad.view, 400).finish().error() == fault{errc::truncated, rule::host, 33});
}

TEST_CASE("reports of success and of failure", "[msrp]") {
  const parsed send("MSRP abcd SEND\r\n" + hops +
                    "Message-ID: efgh\r\nByte-Range: 1-39/39\r\n-------abcd$\r\n");
  CHECK(made([&](auto& out) {
          return msrp::make_report(out, "ijkl", send.view, 200, {1, 39, 39});
        }) ==
        "MSRP ijkl REPORT\r\nTo-Path: msrp://r2.example:3/r;tcp msrp://a.example:4/a;tcp\r\n"
        "From-Path: msrp://b.example:2/b;tcp\r\nMessage-ID: efgh\r\nByte-Range: 1-39/39\r\n"
        "Status: 000 200 OK\r\n-------ijkl$\r\n");
  CHECK(made([&](auto& out) {
          return msrp::make_report(out, "ijkl", send.view, 413, {1, 20, {}}, "disk full");
        }).find("Byte-Range: 1-20/*\r\nStatus: 000 413 disk full\r\n") != std::string::npos);
  std::string text;
  string_sink sink(text);
  const parsed auth("MSRP abcd AUTH\r\n" + hops + "-------abcd$\r\n");
  CHECK(msrp::make_report(sink, "ijkl", auth.view, 200, {}).finish().error() ==
        fault{errc::not_allowed, rule::msrp_start, 0});
  const parsed bare("MSRP abcd SEND\r\n" + hops + "-------abcd$\r\n");
  CHECK(msrp::make_report(sink, "ijkl", bare.view, 200, {}).finish().error().code == errc::absent);
  CHECK(msrp::make_report(sink, "ijkl", send.view, 200, {5, 1, {}}).finish().error() ==
        fault{errc::conflict, rule::range_end, 2});
}

TEST_CASE("keep-alives", "[msrp]") {
  CHECK(made([](auto& out) { return msrp::make_keep_alive(out, id, to, from, "abcd"); }) ==
        "MSRP d93kswow SEND\r\nTo-Path: msrp://b.example:8888/9di4ea;tcp\r\n"
        "From-Path: msrp://a.example:7777/iau39;tcp\r\nMessage-ID: abcd\r\nByte-Range: 1-0/0\r\n"
        "-------d93kswow$\r\n");
}

TEST_CASE("a client and a relay agree on URIs (RFC 4976 5.1)", "[msrp]") {
  const std::string_view relay = "msrps://alice@intra.example.com;tcp",
                         client = "msrps://alicepc.example.com:9892/98cjs;tcp";
  const parsed first(made([&](auto& out) { return msrp::make_auth(out, "49fh", relay, client); }));
  CHECK(first.view.method() == msrp::method::auth);
  CHECK(!first.view.has<hdr::authorization>());
  const parsed challenge(made([&](auto& out) {
    return msrp::make_challenge(
        out, first.view,
        R"(Digest realm="intra.example.com", qop="auth", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093")");
  }));
  CHECK(challenge.view.status() == 401);
  CHECK(challenge.view.comment() == "Unauthorized");
  CHECK(challenge.view.transact_id() == "49fh");
  CHECK(challenge.view.get<hdr::www_authenticate>()->nonce() == "dcd98b7102dd2f0e8b11d0f600bfb0c093");
  const parsed second(made([&](auto& out) {
    auto w =
        msrp::make_auth(out, "49fi", relay, client,
                        R"(Digest username="Alice", realm="intra.example.com", )"
                        R"(nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", qop=auth, )"
                        R"(nc=00000001, cnonce="0a4f113b", response="6629fae49393a05397450978507c4ef1")");
    w.template add<hdr::expires>(900U);
    return w;
  }));
  CHECK(second.view.get<hdr::authorization>()->nc() == 1U);
  CHECK(second.view.get<hdr::expires>()->value() == 900);
  const parsed ok(made([&](auto& out) {
    auto w = msrp::make_auth_ok(
        out, second.view,
        "msrps://intra.example.com:9000/jui787s2f;tcp msrps://extra.example.com:9000/mywdEe1233;tcp", 900);
    w.template add<hdr::authentication_info>("nextnonce=\"40f2e879449675f288476d772627370a\"");
    return w;
  }));
  CHECK(ok.view.get<hdr::use_path>()->size() == 2);
  CHECK(ok.view.get<hdr::use_path>()->back().session_id() == "mywdEe1233");
  CHECK(ok.view.get<hdr::expires>()->value() == 900);
  CHECK(ok.view.get<hdr::authentication_info>()->nextnonce() == "40f2e879449675f288476d772627370a");
  const parsed bounds(made([&](auto& out) { return msrp::make_out_of_bounds(out, second.view, 60, 3600); }));
  CHECK(bounds.view.status() == 423);
  CHECK(bounds.view.get<hdr::min_expires>()->value() == 60);
  CHECK(bounds.view.get<hdr::max_expires>()->value() == 3600);
  std::string text;
  string_sink sink(text);
  CHECK(msrp::make_challenge(sink, first.view, "Digest realm=").finish().error().code == errc::truncated);
  CHECK_FALSE(msrp::make_auth_ok(sink, second.view, "nowhere", 900).finish());
}

TEST_CASE("writing allocates nothing", "[msrp]") {
  bool good = false;
  {
    const test_support::no_allocations scope;
    char room[1000];
    span_sink sink(room);
    const auto size = request_writer(sink, id, msrp::method::send, to, from)
                          .add<hdr::message_id>("abcd")
                          .add<hdr::byte_range>(msrp::byte_range{1, 5, 5})
                          .body("text/plain", "hello")
                          .finish();
    msrp::field_storage<8> slots;
    const auto back = msrp::parse(sink.text(), slots);
    char other[1000];
    span_sink answer(other);
    good = size && back && msrp::make_response(answer, *back, 200).finish();
  }
  CHECK(good);
}

}  // namespace

TEST_CASE("D64 A writer of chunks whose sink throws says so, and writes no more", "[D64]") {
  const auto make = [](test_support::meddled_sink& out) {
    return request_writer(out, id, msrp::method::send, to, from);
  };
  const auto step = [](auto& w) {
    w.template add<hdr::message_id>("1234").add("X", "y").template add_plain<hdr::use_nickname>("a\"b");
  };
  std::size_t judged = 0;
  const std::size_t all =
      test_support::break_every_append(make, step, [&](auto& w, test_support::meddled_sink& out) {
        ++judged;
        const std::string before = out.bytes;
        w.add("Z", "z").body("text/plain", "hello");
        CHECK(w.error() == fault{errc::stopped, rule::none, 0});
        CHECK(w.finish().error() == fault{errc::stopped, rule::none, 0});
        CHECK(out.bytes == before);
      });
  CHECK(judged > 12);
  CHECK(all > judged);
}

TEST_CASE("D64 A writer of chunks is not called by its own sink", "[D64]") {
  test_support::meddled_sink out{0, [] {}};
  request_writer w(out, id, msrp::method::send, to, from);
  out.left = 2;
  out.act = [&] {
    w.add("Inner", "z");
    CHECK(w.finish().error() == fault{errc::stopped, rule::none, 0});
  };
  w.add("X", "y").body("text/plain", "hello");
  CHECK(w.finish() == out.bytes.size());
  CHECK(out.bytes.find("Inner") == std::string::npos);
  msrp::field_storage<32> slots;
  CHECK(msrp::parse(out.bytes, slots));
}
