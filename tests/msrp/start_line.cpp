// The start lines of MSRP, their names and numbers (RFC 4975 9, 10).
#include "sipwire/msrp/start_line.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "sipwire/msrp/method.hpp"
#include "sipwire/msrp/values/status.hpp"
#include "sipwire/msrp/values/transact_id.hpp"
#include "support/check.hpp"

namespace {

using sipwire::errc;
using sipwire::rule;
using sipwire::msrp::start_line_view;
using test_support::accepts;
using test_support::rejects;

constexpr std::string_view ident_chars =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-+%=";

std::string ident_of(std::size_t n) {
  std::string id = "a";
  while (id.size() < n) id += ident_chars[ident_chars.size() - 1 - id.size() % ident_chars.size()];
  return id;
}

TEST_CASE("start lines of requests", "[msrp]") {
  accepts<start_line_view>("MSRP a786hjs2 SEND\r\n", [](const start_line_view& line) {
    CHECK(line.is_request());
    CHECK(line.transact_id() == "a786hjs2");
    CHECK(line.method() == sipwire::msrp::method::send);
    CHECK(line.method_text() == "SEND");
    CHECK(line.status() == 0);
    CHECK(line.status_text().empty());
    CHECK(!line.comment());
    CHECK(line.transact_id_where() == sipwire::extent{5, 13});
    CHECK(line.method_where() == sipwire::extent{14, 18});
    CHECK(!line.status_where());
    CHECK(!line.comment_where());
    CHECK(line.where() == sipwire::extent{0, 20});
  });
  for (const auto m : {sipwire::msrp::method::send, sipwire::msrp::method::report,
                       sipwire::msrp::method::auth, sipwire::msrp::method::nickname}) {
    const std::string text = "MSRP abcd " + std::string(name(m)) + "\r\n";
    accepts<start_line_view>(text, [m](const start_line_view& line) { CHECK(line.method() == m); });
  }
  accepts<start_line_view>("MSRP abcd X\r\n", [](const start_line_view& line) {
    CHECK(line.method() == sipwire::msrp::method::extension);
    CHECK(line.method_text() == "X");
  });
  accepts<start_line_view>("MSRP abcd LQPING\r\n");
}

TEST_CASE("start lines of responses", "[msrp]") {
  accepts<start_line_view>("MSRP a786hjs2 200 OK\r\n", [](const start_line_view& line) {
    CHECK(!line.is_request());
    CHECK(line.method() == sipwire::msrp::method::extension);
    CHECK(line.status() == 200);
    CHECK(line.status_text() == "200");
    CHECK(line.comment() == "OK");
    CHECK(line.status_where() == sipwire::extent{14, 17});
    CHECK(line.comment_where() == sipwire::extent{18, 20});
  });
  accepts<start_line_view>(
      "MSRP abcd 481 Session does not exist: no such id\r\n",
      [](const start_line_view& line) { CHECK(line.comment() == "Session does not exist: no such id"); });
  accepts<start_line_view>("MSRP abcd 999 \xE7\xA8\x8D\xE5\x90\x8E\t!\r\n", [](const start_line_view& line) {
    CHECK(line.comment() == "\xE7\xA8\x8D\xE5\x90\x8E\t!");
  });
  // Text for people is kept whatever its bytes are.
  accepts<start_line_view>("MSRP abcd 000 \xFF\x80\r\n", [](const start_line_view& line) {
    CHECK(line.status() == 0);
    CHECK(line.comment() == "\xFF\x80");
  });
}

TEST_CASE("R126 start lines that end early, or lack a part", "[R126]") {
  const std::string_view whole = "MSRP d93kswow 200 OK\r\n";
  for (std::size_t n = 0; n < whole.size(); ++n) {
    const auto got = start_line_view::parse(whole.substr(0, n));
    REQUIRE_FALSE(got);
    CHECK(got.error().code == errc::truncated);
    CHECK(got.error().offset == n);
  }
  rejects<start_line_view>("MSRP\r\n", errc::syntax, 4, rule::pmsrp);
  rejects<start_line_view>("MSRP \r\n", errc::syntax, 5, rule::transact_id);
  rejects<start_line_view>("MSRP abcd\r\n", errc::syntax, 9, rule::transact_id);
  rejects<start_line_view>("MSRP abcd \r\n", errc::syntax, 10);
  rejects<start_line_view>("\r\n", errc::syntax, 0, rule::pmsrp);
  rejects<start_line_view>("msrp abcd SEND\r\n", errc::syntax, 0, rule::pmsrp);
  rejects<start_line_view>("MSRQ abcd SEND\r\n", errc::syntax, 3, rule::pmsrp);
  rejects<start_line_view>("MSRP  abcd SEND\r\n", errc::syntax, 5, rule::transact_id);
  rejects<start_line_view>("MSRP abcd  SEND\r\n", errc::syntax, 10);
  rejects<start_line_view>("MSRP\tabcd SEND\r\n", errc::syntax, 4, rule::pmsrp);
  rejects<start_line_view>("MSRP abcd SENd\r\n", errc::syntax, 13, rule::method);
  rejects<start_line_view>("MSRP abcd send\r\n", errc::syntax, 10);
  rejects<start_line_view>("MSRP abcd SEND \r\n", errc::syntax, 14, rule::method);
  rejects<start_line_view>("MSRP abcd SEND\n", errc::syntax, 14, rule::method);
  rejects<start_line_view>("MSRP abcd SEND\rX", errc::bare_cr, 14, rule::crlf);
  rejects<start_line_view>("MSRP abcd 200 O\rK\r\n", errc::bare_cr, 15, rule::crlf);
  rejects<start_line_view>("MSRP abcd 200 O\nK\r\n", errc::syntax, 15, rule::comment);
  rejects<start_line_view>(std::string_view("MSRP abcd 200 O\0K\r\n", 19), errc::syntax, 15, rule::comment);
  rejects<start_line_view>("MSRP abcd 200 O\x7FK\r\n", errc::syntax, 15, rule::comment);
}

TEST_CASE("R127 transact-ids of every length, and of every character they may have", "[R127]") {
  for (std::size_t n = 1; n <= 40; ++n) {
    const std::string id = ident_of(n);
    const std::string line = "MSRP " + id + " SEND\r\n";
    INFO(n);
    CHECK(sipwire::msrp::is_ident(id) == (n >= 4 && n <= 32));
    CHECK(sipwire::msrp::transact_id(id).text() == (n >= 4 && n <= 32 ? id : std::string()));
    if (n < 4) {
      rejects<start_line_view>(line, errc::syntax, static_cast<std::uint32_t>(5 + n), rule::transact_id);
    } else if (n > 32) {
      rejects<start_line_view>(line, errc::too_long, 5 + 32, rule::transact_id);
    } else {
      accepts<start_line_view>(line, [&](const start_line_view& v) { CHECK(v.transact_id() == id); });
    }
  }
  for (unsigned b = 0; b < 256; ++b) {
    const char c = static_cast<char>(b);
    INFO(b);
    const bool alphanum = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool inside = ident_chars.find(c) != std::string_view::npos;
    const std::string first = std::string(1, c) + "abc", later = std::string("abc") + c;
    CHECK(sipwire::msrp::is_ident(first) == alphanum);
    CHECK(sipwire::msrp::is_ident(later) == inside);
    CHECK(start_line_view::parse("MSRP " + first + " SEND\r\n").has_value() == alphanum);
    CHECK(start_line_view::parse("MSRP " + later + " 200\r\n").has_value() == inside);
  }
  // An endless identifier is refused before its end is seen.
  rejects<start_line_view>("MSRP " + std::string(1000, 'a'), errc::too_long, 37, rule::transact_id);
}

TEST_CASE("R132 a response without a comment", "[R132]") {
  accepts<start_line_view>("MSRP a8424fc79 200\r\n", [](const start_line_view& line) {
    CHECK(line.status() == 200);
    CHECK(!line.comment());
  });
  accepts<start_line_view>("MSRP a8424fc79 200 \r\n",
                           [](const start_line_view& line) { CHECK(line.comment() == ""); });
}

TEST_CASE("R133 a status code has three digits", "[R133]") {
  for (unsigned code = 0; code < 1000; ++code) {
    const std::string digits = {static_cast<char>('0' + code / 100), static_cast<char>('0' + code / 10 % 10),
                                static_cast<char>('0' + code % 10)};
    const auto got = start_line_view::parse("MSRP abcd " + digits + " x\r\n");
    REQUIRE(got);
    REQUIRE(got->status() == code);
  }
  rejects<start_line_view>("MSRP abcd 20 OK\r\n", errc::syntax, 12, rule::status_code);
  rejects<start_line_view>("MSRP abcd 20O OK\r\n", errc::syntax, 12, rule::status_code);
  rejects<start_line_view>("MSRP abcd 2000 OK\r\n", errc::syntax, 13);
  rejects<start_line_view>("MSRP abcd 4294967496\r\n", errc::syntax, 13);
  rejects<start_line_view>("MSRP abcd -20 OK\r\n", errc::syntax, 10);
}

TEST_CASE("methods and status codes by name", "[msrp]") {
  using namespace sipwire::msrp;
  static_assert(find_method("SEND") == method::send);
  CHECK(find_method("NICKNAME") == method::nickname);
  CHECK(find_method("send") == method::extension);
  CHECK(find_method("") == method::extension);
  CHECK(name(method::extension).empty());
  CHECK(name(static_cast<method>(200)).empty());
  CHECK(comment_of(status_code::ok) == "OK");
  CHECK(comment_of(status_code::already_bound) == "Session Already Bound");
  CHECK(comment_of(299).empty());
  CHECK(is_success(200));
  CHECK(is_success(299));
  CHECK(!is_success(199));
  CHECK(!is_success(300));
}

TEST_CASE("transact-ids are drawn from the caller's random bits", "[msrp]") {
  std::uint64_t bits = 0;
  const auto zero = sipwire::msrp::transact_id::draw([&] { return bits; });
  CHECK(zero.text() == "0000000000000000");
  bits = ~bits;
  CHECK(sipwire::msrp::transact_id::draw([&] { return bits; }).text() == "vvvvvvvvvvvvvvvv");
  // Every one of eighty bits counts.
  for (int half = 0; half < 2; ++half) {
    for (unsigned i = 0; i < 40; ++i) {
      int call = 0;
      const auto id =
          sipwire::msrp::transact_id::draw([&] { return call++ == half ? std::uint64_t{1} << i : 0; });
      CHECK(sipwire::msrp::is_ident(id));
      CHECK_FALSE(id == zero);
    }
  }
  CHECK(sipwire::msrp::transact_id().empty());
  CHECK(sipwire::msrp::transact_id("a b c").empty());
}

}  // namespace
