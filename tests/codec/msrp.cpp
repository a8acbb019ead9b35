// The content of MSRP messages: CPIM and what lies in it, plain text, multiparts; whole and put together.
#include "sipwire/codec/msrp.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/codec/cpim.hpp"
#include "sipwire/mime/multipart.hpp"
#include "support/allocation.hpp"

namespace {

sipwire::cpim::header_storage<64> headers;  // of the CPIM message that a case reads

using namespace sipwire;
using codec::body_as;

const std::string paths =
    "To-Path: msrp://b.example:8888/9di4ea;tcp\r\nFrom-Path: msrp://a.example:7777/iau39;tcp\r\n"
    "Message-ID: efgh\r\n";
const std::string cpim =
    "From: <sip:a@a.example>\r\nTo: <sip:b@b.example>\r\nDateTime: 2026-03-04T08:00:00+08:00\r\n\r\n"
    "Content-Type: text/plain;charset=UTF-8\r\n\r\nhello";

struct parsed {
  parsed(const std::string& fields, const std::string& body, const std::string& flag = "$")
      : text("MSRP abcd SEND\r\n" + paths + fields + "\r\n" + body + "\r\n-------abcd" + flag + "\r\n"),
        view(*msrp::parse(text, slots)) {}
  [[nodiscard]] std::uint32_t at(std::string_view what) const {
    return static_cast<std::uint32_t>(text.find(what));
  }
  std::string text;
  msrp::field_storage<16> slots;
  msrp::message_view view;
};

TEST_CASE("SEND with message/cpim", "[msrp]") {
  const parsed m("Content-Type: message/cpim\r\n", cpim);
  bool good = false;
  {
    const test_support::no_allocations scope;
    const auto read = body_as<cpim::message_view>(m.view, headers);
    good = read && read->content().body() == "hello";
  }
  CHECK(good);
  const auto read = body_as<cpim::message_view>(m.view, headers);
  REQUIRE(read);
  // Offsets count in the chunk.
  CHECK(read->content().body().offset() == m.at("hello"));
  const auto text = body_as<mime::entity_view>(*read);
  REQUIRE(text);
  CHECK(text->body() == "hello");
}

TEST_CASE("SEND with other content", "[msrp]") {
  const parsed plain("Content-ID: <1@a>\r\nContent-Type: text/plain\r\n", "x");
  const auto text = body_as<mime::entity_view>(plain.view);
  REQUIRE(text);
  CHECK(text->body() == "x");
  CHECK(text->headers().content_id_text() == "<1@a>");
  CHECK(text->headers().raw("Message-ID") == "efgh");
  CHECK(text->headers().size() == 5);
  CHECK(body_as<cpim::message_view>(plain.view, headers).error().code == errc::absent);
  // By MSRP's own grammar, which is wider than that of SIP.
  const parsed wide("Content-Type: message/cpim;x;y&z=1\r\n", cpim);
  CHECK(body_as<cpim::message_view>(wide.view, headers));
  const auto entity = codec::entity_of(wide.view);
  REQUIRE(entity);
  CHECK(entity->content_type()->param("Y&Z") == "1");
  const parsed mixed(
      "Content-Type: multipart/mixed;boundary=b\r\n",
      "--b\r\nContent-Type: image/png\r\n\r\n...\r\n--b\r\nContent-Type: message/cpim\r\n\r\n" + cpim +
          "\r\n--b--");
  CHECK(body_as<mime::multipart_view>(mixed.view));
  const auto inner = body_as<cpim::message_view>(mixed.view, headers);
  REQUIRE(inner);
  CHECK(inner->content().body() == "hello");
  char scratch[64];
  const parsed base64("Content-Transfer-Encoding: base64\r\nContent-Type: text/plain\r\n", "aGVsbG8=");
  CHECK(body_as<mime::entity_view>(base64.view)->decoded(scratch).value_or("") == "hello");
  const codec::body_options options{.parsing = leniency::none, .scratch = scratch};
  CHECK(codec::content(*codec::entity_of(base64.view), options)->text() == "hello");
  CHECK(body_as<mime::entity_view>(base64.view, options));
}

TEST_CASE("chunks that have no content, or but a part of it", "[msrp]") {
  const auto fault_of = [](const parsed& m) { return body_as<mime::entity_view>(m.view).error(); };
  const parsed more("Byte-Range: 1-1/9\r\nContent-Type: text/plain\r\n", "x", "+");
  CHECK(fault_of(more) == fault{errc::need_more, rule::msrp_data, more.at("-------")});
  const parsed last("Byte-Range: 9-9/9\r\nContent-Type: text/plain\r\n", "x");
  CHECK(fault_of(last) == fault{errc::need_more, rule::msrp_data, last.at("-------")});
  const parsed aborted("Content-Type: text/plain\r\n", "x", "#");
  CHECK(fault_of(aborted).code == errc::need_more);
  const parsed odd("Byte-Range: 9-1/9\r\nContent-Type: text/plain\r\n", "x");
  CHECK(fault_of(odd) == fault{errc::conflict, rule::range_end, odd.at("9-1/9") + 2});
  const parsed untyped("", "x");
  CHECK(fault_of(untyped) == fault{errc::absent, rule::content_type, untyped.at("efgh") + 6});
  const parsed bad("Content-Type: text\r\n", "x");
  CHECK(fault_of(bad).code == errc::truncated);
  CHECK(fault_of(bad).offset == bad.at("text\r\n") + 4);
  const parsed twice("Content-Type: text/plain\r\ncontent-type: text/html\r\n", "x");
  CHECK(fault_of(twice) == fault{errc::duplicate, rule::mime_part_headers, twice.at("text/html")});
  const std::string none = "MSRP abcd SEND\r\n" + paths + "-------abcd$\r\n";
  msrp::field_storage<8> slots;
  CHECK(body_as<mime::entity_view>(*msrp::parse(none, slots)).error() ==
        fault{errc::absent, rule::msrp_data, static_cast<std::uint32_t>(none.size() - 14)});
}

TEST_CASE("D76: the body of a SEND with no octets is no message of its type", "[msrp]") {
  const parsed empty("Content-Type: message/cpim\r\n", "");
  CHECK(body_as<cpim::message_view>(empty.view, headers).error() ==
        fault{errc::absent, rule::message_body, empty.at("\r\n\r\n") + 4});
  const parsed parts("Content-Type: multipart/mixed;boundary=b\r\n", "");
  CHECK(body_as<mime::multipart_view>(parts.view).error() ==
        fault{errc::absent, rule::message_body, parts.at("\r\n\r\n") + 4});
  CHECK(body_as<cpim::message_view>(parts.view, headers).error().code == errc::absent);
  const parsed blank("Content-Type: message/cpim\r\n", " ");
  CHECK(body_as<cpim::message_view>(blank.view, headers).error().code != errc::absent);
}

TEST_CASE("content put together from several chunks", "[msrp]") {
  const parsed first("Byte-Range: 1-10/*\r\nContent-Type: message/cpim\r\n", cpim.substr(0, 10), "+");
  const auto whole = codec::entity_of(first.view, slice(std::string_view(cpim)));
  REQUIRE(whole);
  const auto read = body_as<cpim::message_view>(*whole, headers);
  REQUIRE(read);
  CHECK(read->content().body().offset() == cpim.find("hello"));
}

}  // namespace
