#include "sipwire/core/value.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "sipwire/core/vocabulary.hpp"
#include "sipwire/msrp/fields.hpp"
#include "sipwire/msrp/scan.hpp"
#include "sipwire/sdp/values/origin.hpp"
#include "sipwire/sip/scan.hpp"
#include "sipwire/sip/values/cseq.hpp"
#include "sipwire/sip/values/via.hpp"

using namespace sipwire;

TEST_CASE("value: one concept and one parse_as for all protocols", "[value]") {
  STATIC_REQUIRE(typed_value<sip::via_view>);
  STATIC_REQUIRE(typed_value<msrp::byte_range_view>);
  STATIC_REQUIRE(typed_value<sdp::origin_view>);
  STATIC_REQUIRE(!typed_value<int>);
  CHECK(parse_as<sip::cseq_view>("1 INVITE")->number() == 1);
  CHECK(parse_as<msrp::byte_range_view>("1-39/39")->value().start == 1);
  CHECK(parse_as<sdp::origin_view>("- 1 2 IN IP4 192.0.2.1")->sess_version() == 2U);
  CHECK(parse_as<sip::via_view>("SIP/2.0/UDP a,").error() == fault{errc::syntax, rule::comma, 13});
  CHECK(parse_as<msrp::byte_range_view>("1-39").error().code == errc::truncated);
}

TEST_CASE("value: a bare LF is told apart where lines fold", "[value]") {
  CHECK(parse_as<sip::cseq_view>("1\n INVITE").error() == fault{errc::bare_lf, rule::lws, 1});
  CHECK(parse_as<sip::cseq_view>("1\n INVITE", leniency::bare_lf));
  CHECK(parse_as<sip::cseq_view>("1\r\n INVITE"));
  CHECK(parse_as<sdp::origin_view>("-\n1 2 IN IP4 192.0.2.1").error().code == errc::syntax);
  CHECK(parse_as<msrp::byte_range_view>("1-3\n9/39").error().code == errc::syntax);
}

namespace {

struct own_header {
  static constexpr std::string_view name = "X-Own";
  using value = msrp::text_view;
};

}  // namespace

TEST_CASE("value: a type that serves several protocols is judged by that of its field", "[value]") {
  // No line of MSRP folds, so a bare LF is none of its own faults.
  CHECK(msrp::parse_value<msrp::hdr::content_id>("<a@b>\n").error().code == errc::truncated);
  CHECK(parse_as<mime::content_id_view>("<a@b>\n").error().code == errc::bare_lf);
  CHECK(msrp::parse_value<own_header>("a\nb").error().code != errc::bare_lf);
}

TEST_CASE("value: offsets count in the buffer of the slice", "[value]") {
  constexpr std::string_view text = "....SIP/2.0/UDP a,....";
  CHECK(parse_as<sip::via_view>(slice(source(text), {4, 18})).error() ==
        fault{errc::syntax, rule::comma, 17});
}

namespace {

struct reader {
  result<sip::cseq_view> cseq = fault{errc::absent};
  result<sip::via_view> via = fault{errc::absent};
  result<msrp::byte_range_view> range = fault{errc::absent};

  void on_request_line(const source&, const sip::request_line&) {}
  void on_status_line(const source&, const sip::status_line&) {}
  fault on_field(const source& from, const sip::field& f) {
    if (f.id == sip::header_id::cseq) return (cseq = read<sip::cseq_view>(from, f)).error();
    if (f.id == sip::header_id::via) via = read<sip::via_view>(from, f);
    return {};
  }
  void on_start(const source&, const msrp::start_line_view&) {}
  void on_field(const source& from, const msrp::field& f) {
    if (f.id == msrp::header_id::byte_range) range = read<msrp::byte_range_view>(from, f);
  }
  void on_body(const source&, const extent&) {}
  void on_end(const source&, msrp::continuation) {}
};

}  // namespace

TEST_CASE("value: read() gives a scan's handler the value of a field", "[value]") {
  constexpr std::string_view text =
      "BYE sip:a@b SIP/2.0\r\nVia:\r\n SIP/2.0/UDP a.example;branch=z9hG4bK1\r\nCSeq: 7 BYE\r\n\r\n";
  reader on;
  REQUIRE(sip::scan(text, on));
  REQUIRE(on.cseq);
  CHECK(on.cseq->number() == 7);
  REQUIRE(on.via);
  CHECK(on.via->branch() == "z9hG4bK1");
  constexpr std::string_view bad = "BYE sip:a@b SIP/2.0\r\nCSeq: x BYE\r\n\r\n";
  CHECK(sip::scan(bad, on).error() == fault{errc::syntax, rule::sequence_number, 27});
  constexpr std::string_view chunk =
      "MSRP abcd SEND\r\nTo-Path: msrp://b:1/x;tcp\r\nFrom-Path: msrp://a:1/y;tcp\r\n"
      "Byte-Range: 3-4/9\r\n-------abcd$\r\n";
  REQUIRE(msrp::scan(chunk, on));
  REQUIRE(on.range);
  CHECK(on.range->value().start == 3);
}
