// What is wrong with a chunk as a whole.
#include "sipwire/msrp/validate.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <string>

namespace {

using namespace sipwire;
using msrp::header_id;
using msrp::problem;
using sipwire::severity;

const std::string paths =
    "To-Path: msrp://b.example:8888/9di4ea;tcp\r\nFrom-Path: msrp://a.example:7777/iau39;tcp\r\n";

/// `text` has exactly this wrong with it.
void has(const std::string& text, std::initializer_list<problem> expected,
         leniency lenient = leniency::none) {
  INFO(text);
  msrp::field_storage<64> slots;
  const auto chunk = msrp::parse(text, slots, lenient);
  REQUIRE(chunk);
  std::array<problem, 16> room;
  const auto found = msrp::validate(*chunk, room);
  for (const auto& p : found.problems)
    INFO(name(p.what.code) << " in " << name(p.what.rule) << " at " << p.what.offset << " of "
                           << name(p.field));
  REQUIRE(found.count == expected.size());
  std::size_t i = 0;
  std::uint16_t status = 0;
  bool ok = true;
  for (const auto& want : expected) {
    const auto& got = found.problems[i++];
    CHECK(name(got.what.code) == name(want.what.code));
    CHECK(name(got.what.rule) == name(want.what.rule));
    CHECK(got.what.offset == want.what.offset);
    CHECK(got.field == want.field);
    CHECK(got.level == want.level);
    CHECK(got.status == want.status);
    if (ok && want.level == severity::error) {
      ok = false;
      status = want.status;
    }
  }
  CHECK(found.ok() == ok);
  CHECK(found.status() == status);
  // Without room they are counted.
  const auto counted = msrp::validate(*chunk);
  CHECK(counted.count == found.count);
  CHECK(counted.first_error == found.first_error);
  CHECK(counted.problems.empty());
}
problem error(errc code, rule where, std::size_t offset, header_id id = header_id::extension,
              std::uint16_t status = 400) {
  return {{code, where, static_cast<std::uint32_t>(offset)}, id, severity::error, status, {}};
}
problem warning(errc code, rule where, std::size_t offset, header_id id = header_id::extension) {
  return {{code, where, static_cast<std::uint32_t>(offset)}, id, severity::warning, 0, {}};
}

const std::string send = "MSRP abcd SEND\r\n" + paths, end = "-------abcd$\r\n";

TEST_CASE("requests that are fine", "[msrp]") {
  has(send + "Message-ID: efgh\r\n" + end, {});
  has(send + "Message-ID: efgh\r\nByte-Range: 1-1/1\r\nContent-Type: text/plain\r\n\r\nx\r\n" + end, {});
  has("MSRP abcd REPORT\r\n" + paths + "Message-ID: efgh\r\nStatus: 000 200 OK\r\n" + end, {});
  has("MSRP abcd AUTH\r\n" + paths + end, {});
  has("MSRP abcd NICKNAME\r\n" + paths + "Use-Nickname: \"Alice\"\r\n" + end, {});
  has("MSRP abcd 200\r\n" + paths + end, {});
  has(send + "Message-ID: efgh\r\n-------abcd+\r\n", {});
}

TEST_CASE("what each method needs and may not have", "[msrp]") {
  has(send + end, {error(errc::missing_mandatory, rule::message_header, send.size(), header_id::message_id)});
  const std::string report = "MSRP abcd REPORT\r\n" + paths;
  has(report + end,
      {error(errc::missing_mandatory, rule::message_header, report.size(), header_id::message_id, 0),
       error(errc::missing_mandatory, rule::message_header, report.size(), header_id::status, 0)});
  const std::string good = report + "Message-ID: efgh\r\nStatus: 000 200\r\n";
  has(good + "Success-Report: no\r\nFailure-Report: no\r\n-------abcd#\r\n",
      {error(errc::not_allowed, rule::message_header, good.size(), header_id::success_report, 0),
       error(errc::not_allowed, rule::message_header, good.size() + 20, header_id::failure_report, 0),
       error(errc::not_allowed, rule::continuation_flag, good.size() + 40 + 11, header_id::extension, 0)});
  const std::string nickname = "MSRP abcd NICKNAME\r\n" + paths;
  has(nickname + end,
      {error(errc::missing_mandatory, rule::message_header, nickname.size(), header_id::use_nickname)});
  const std::string auth = "MSRP abcd AUTH\r\n" + paths;
  has(auth + "-------abcd+\r\n", {error(errc::not_allowed, rule::continuation_flag, auth.size() + 11)});
  has("MSRP abcd PING\r\n" + paths + end, {warning(errc::unknown_value, rule::method, 10)});
}

TEST_CASE("responses have no body", "[msrp]") {
  const std::string ok = "MSRP abcd 200 \xFF\r\n" + paths + "Content-Type: text/plain\r\n";
  has(ok + "\r\nx\r\n-------abcd+\r\n",
      {warning(errc::bad_utf8, rule::comment, 14),
       error(errc::not_allowed, rule::content_stuff, ok.size(), header_id::extension, 0),
       error(errc::not_allowed, rule::continuation_flag, ok.size() + 5 + 11, header_id::extension, 0)});
}

TEST_CASE("values, repetitions and order", "[msrp]") {
  const std::string base = send + "Message-ID: efgh\r\n";
  has(base + "Byte-Range: 5-1/9\r\n" + end,
      {error(errc::conflict, rule::range_end, base.size() + 14, header_id::byte_range)});
  has(base + "MESSAGE-ID: ijkl\r\n" + end,
      {error(errc::duplicate, rule::message_header, base.size(), header_id::message_id)});
  has(base + "Authorization: Digest a=b\r\nAuthorization: Digest c=d\r\n" + end, {});
  has(base + "Authorization: Digest nc=1\r\n" + end,
      {warning(errc::truncated, rule::auth_param, base.size() + 26, header_id::authorization)});
  has(base + "X-Own: a\xFF\r\n" + end, {warning(errc::bad_utf8, rule::utf8_nonascii, base.size() + 8)});
  has(base + "no field\r\n" + end, {error(errc::bad_field_name, rule::message_header, base.size())},
      leniency::salvage);
  const std::string typed = base + "Content-Type: text/plain\r\n";
  has(typed + "X-Own: 1\r\n\r\nx\r\n" + end, {warning(errc::misplaced, rule::content_stuff, typed.size())});
  has(typed + "Content-ID: <a@b>\r\n\r\nx\r\n" + end,
      {warning(errc::misplaced, rule::content_type, typed.size(), header_id::content_id)});
  has(typed + end, {warning(errc::not_allowed, rule::content_stuff, base.size())});
  has(base + "\r\nx\r\n" + end,
      {error(errc::missing_mandatory, rule::content_type, base.size(), header_id::content_type)});
  has(base + "\r\n\r\n" + end,
      {warning(errc::missing_mandatory, rule::content_type, base.size(), header_id::content_type)});
  has(base + "Byte-Range: 1-9/9\r\nContent-Type: text/plain\r\n\r\nx\r\n" + end,
      {warning(errc::conflict, rule::byte_range, base.size() + 12, header_id::byte_range)});
  const std::string bad =
      "MSRP abcd SEND\r\nTo-Path: x\r\nFrom-Path: msrp://a.example:7777/iau39;tcp\r\nMessage-ID: efgh\r\n";
  has(bad + end, {error(errc::syntax, rule::scheme, 25, header_id::to_path)});
  const std::string info = "MSRP abcd REPORT\r\n" + paths +
                           "Message-ID: efgh\r\nStatus: 000 200\r\nContent-Type: text/plain\r\n\r\n";
  has(info + std::string(10240, 'x') + "\r\n" + end, {});
  has(info + std::string(10241, 'x') + "\r\n" + end,
      {warning(errc::too_long, rule::msrp_data, info.size() + 10240)});
  has(typed + "\r\n" + std::string(10241, 'x') + "\r\n" + end, {});
}

}  // namespace
