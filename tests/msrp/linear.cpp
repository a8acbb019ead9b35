// Adversarial chunks of up to 1 MiB: they end with a verdict. What took quadratic time would run into the
// test's time limit.
#include <catch2/catch.hpp>
#include <string>

#include "sipwire/codec/msrp.hpp"
#include "sipwire/msrp/endpoint.hpp"
#include "sipwire/msrp/validate.hpp"
#include "sipwire/msrp/writer.hpp"
#include "support/effort.hpp"

namespace {

using namespace sipwire;
using test_support::large;
using test_support::repeated;

const std::string paths = "To-Path: msrp://b:1/b;tcp\r\nFrom-Path: msrp://a:2/a;tcp\r\n";
const std::string start = "MSRP abcd SEND\r\n" + paths, end = "-------abcd$\r\n";

/// Reads `text` strictly and leniently by both policies, validates and answers it; the strict fault.
fault finish(std::string_view text) {
  static msrp::field_storage<65000> slots;
  const slice whole(text);
  if (const auto lenient = msrp::parse(text, slots, leniency::all)) (void)msrp::validate(*lenient);
  const auto slow = msrp::parse_with<byte_runs>(whole, slots, {}).error();
  const auto fast = msrp::parse(text, slots);
  CHECK(fast.error() == slow);
  CHECK(slow.offset <= text.size());
  if (fast) {
    const auto found = msrp::validate(*fast);
    CHECK(found.first_error.what.offset <= text.size());
    counting_sink out;
    (void)msrp::make_response(out, *fast, 400).finish();
    (void)msrp::make_report(out, "efgh", *fast, 200, {}).finish();
    (void)codec::entity_of(*fast);
    (void)fast->get<msrp::hdr::use_path>();
    CHECK(fast->raw("X-None").empty());
  }
  return slow;
}

TEST_CASE("linear: framing of chunks", "[linear]") {
  for (const char* unit : {"\r", "\n", "\r\n", " ", ":", "-", "\t", "\x80", "a", "\r\n-", "\r\n-------abcd",
                           "-------abcd$", "MSRP abcd SEND\r\n", "a: b\r\n"}) {
    INFO(unit);
    const auto much = repeated(unit, large);
    (void)finish(much);
    (void)finish("MSRP " + much);
    (void)finish("MSRP abcd 200 " + much);
    (void)finish(start + much);
    (void)finish(start + "X: " + much + "\r\n" + end);
    (void)finish(start + "Content-Type: a/b\r\n\r\n" + much);
    (void)finish(start + "Content-Type: a/b\r\n\r\n" + much + "\r\n" + end);
  }
}

TEST_CASE("linear: as many fields as there is room for", "[linear]") {
  for (const std::string unit :
       {"X: y\r\n", "Message-ID: abcd\r\n", "Authorization: Digest a=b\r\n", "Content-Type: a/b\r\n",
        "Byte-Range: 1-1/1\r\n", "Use-Path: msrp://a:1/b;tcp\r\n"})
    CHECK(finish(start + repeated(unit, unit.size() * 60000) + end).code == errc::none);
  CHECK(finish(start + repeated("a: \r\n", std::size_t{1} << 20U) + end).code == errc::too_many);
}

TEST_CASE("linear: values of 1 MiB where going back would hurt most", "[linear]") {
  const std::pair<const char*, const char*> families[] = {
      {"Use-Path: msrp://a:1/b;tcp", " msrp://a:1/b;tcp"},
      {"Use-Path: msrp://a:1/b;tcp", " msrp://a@"},
      {"Use-Path: msrp://", "a@"},
      {"Use-Path: msrp://", "a:1/b;tcp"},
      {"Use-Path: msrp://a/", "/"},
      {"Use-Path: msrp://a;tcp", ";a=b"},
      {"Use-Nickname: \"", "\\\\"},
      {"Use-Nickname: \"", "\xC3\xA9"},
      {"Status: 000 200 ", "\xC3\xA9"},
      {"Byte-Range: 1-1/", "1"},
      {"Expires: ", "0"},
      {"Message-ID: ", "a"},
      {"WWW-Authenticate: Digest ", "a=\"b\", "},
      {"WWW-Authenticate: Digest ", "a=\","},
      {"Authentication-Info: ", "a=b,"},
      {"Content-Disposition: a", ";a=\"\\\""},
      {"Content-Type: a/b", ";a=b"},
  };
  for (const auto& [head, unit] : families) {
    INFO(head << unit);
    CHECK(finish(start + head + repeated(unit, large) + "\r\n" + end).code == errc::none);
    CHECK(finish(start + head + repeated(unit, large) + "\"\r\n" + end).code == errc::none);
  }
}

TEST_CASE("linear: bodies in which a writer looks for its end-line", "[linear]") {
  for (const char* unit : {"-", "-------", "-------abc", "-------abcd", "\r\n-------abcd", "abcd$"})
    for (const std::string_view id : {"abcd", "a---", "a---------------------------d"}) {
      const auto body = repeated(unit, large);
      const auto at = msrp::find_end_line(body, id);
      CHECK_FALSE(at);
      CHECK(msrp::find_end_line(body + "-------" + std::string(id) + "$", id));
    }
}

}  // namespace
