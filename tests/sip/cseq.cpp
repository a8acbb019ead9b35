#include "sipwire/sip/values/cseq.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::cseq_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("cseq: number and method", "[cseq]") {
  accepts<cseq_view>("314159 INVITE", [](const cseq_view& v) {
    CHECK(v.number() == 314159);
    CHECK(v.number_text() == "314159");
    CHECK(v.method() == "INVITE");
    CHECK(v.method_id() == sip::method::invite);
    CHECK(v.text() == "314159 INVITE");
  });
  accepts<cseq_view>(" \t0009\r\n  newMethod \r\n ", [](const cseq_view& v) {
    CHECK(v.number() == 9);
    CHECK(v.method() == "newMethod");
    CHECK(v.method_id() == sip::method::extension);
    CHECK(v.text() == "0009\r\n  newMethod");
  });
  accepts<cseq_view>("1 invite", [](const cseq_view& v) { CHECK(v.method_id() == sip::method::extension); });
  accepts<cseq_view>("8 !interesting-Method0123456789_*+`.%indeed'~");
}

TEST_CASE("R037 CSeq 0 is valid, 2^31 is not", "[cseq][R037]") {
  accepts<cseq_view>("0 X", [](const cseq_view& v) { CHECK(v.number() == 0); });
  accepts<cseq_view>("2147483647 X", [](const cseq_view& v) { CHECK(v.number() == 2147483647); });
  rejects<cseq_view>("2147483648 X", errc::out_of_range, 0, rule::sequence_number);
}

TEST_CASE("R023 the boundary set in CSeq", "[cseq][R023]") {
  for (const char* big : {"2147483648", "4294967295", "4294967296", "4294967328", "9223372036854775808",
                          "18446744073709551616", "1000000000000000000000000000000"}) {
    rejects<cseq_view>("  " + std::string(big) + " ACK", errc::out_of_range, 2, rule::sequence_number);
    rejects<cseq_view>(std::string(big) + " ACK", errc::out_of_range, 0, rule::sequence_number,
                       leniency::all & ~leniency::saturate_numbers);
  }
}

TEST_CASE("R012 a method of 64 KiB", "[cseq][R012]") {
  const std::string method(65536, 'M');
  const std::string text = "7 " + method;
  const auto v = test_support::parse_agreeing<cseq_view>(text);
  REQUIRE(v);
  CHECK(v->method() == method);
  CHECK(v->text() == text);
}

TEST_CASE("cseq: malformed values and where", "[cseq]") {
  rejects<cseq_view>("", errc::truncated, 0, rule::sequence_number);
  rejects<cseq_view>("1", errc::truncated, 1, rule::sequence_number);
  rejects<cseq_view>("1 ", errc::truncated, 2, rule::method);
  rejects<cseq_view>("-1 X", errc::syntax, 0, rule::sequence_number);
  rejects<cseq_view>("0x5 X", errc::syntax, 1, rule::sequence_number);
  rejects<cseq_view>("INVITE 1", errc::syntax, 0, rule::sequence_number);
  rejects<cseq_view>("1 INVITE,", errc::syntax, 8, rule::method);
  rejects<cseq_view>("1 INVITE 2", errc::syntax, 9, rule::cseq);
  rejects<cseq_view>("1\r\nINVITE", errc::syntax, 3);
}

TEST_CASE("method: names and numbers", "[method]") {
  for (std::uint32_t i = 1; i < sip::method_count; ++i) {
    const auto m = static_cast<sip::method>(i);
    CHECK_FALSE(name(m).empty());
    CHECK(sip::find_method(name(m)) == m);
    const std::string text(name(m));
    CHECK(sip::find_method(text + "X") == sip::method::extension);
    CHECK(sip::find_method(text.substr(0, text.size() - 1)) == sip::method::extension);
    CHECK(sip::find_method(std::string(1, to_lower(text[0])) + text.substr(1)) == sip::method::extension);
  }
  CHECK(sip::find_method("") == sip::method::extension);
  CHECK(name(sip::method::extension).empty());
  static_assert(sip::find_method("REGISTER") == sip::method::register_);
}
