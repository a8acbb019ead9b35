#include "sipwire/sip/validate.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/allocation.hpp"
#include "support/check.hpp"
#include "support/message.hpp"

using namespace sipwire;
using sip::header_id;
using sipwire::severity;

namespace {

const std::string start = "OPTIONS sip:a@b SIP/2.0\r\n";
const std::string mandatory =
    "Via: SIP/2.0/UDP h;branch=z9hG4bK1\r\nTo: <sip:a@b>\r\nFrom: <sip:c@d>;tag=1\r\nCall-ID: x\r\n"
    "CSeq: 1 OPTIONS\r\nMax-Forwards: 70\r\n";

struct verdict {
  std::vector<sip::problem> problems;
  bool ok = false;
  std::uint16_t status = 0;
};

/// Validates a message that must parse, with room for everything.
verdict findings(const std::string& text, leniency lenient = leniency::none) {
  INFO(text);
  const test_support::guarded input(text);
  static sip::field_storage<256> slots;
  const auto m = sip::parse(input, slots, lenient);
  INFO(test_support::printed(m.error()));
  REQUIRE(m);
  sip::problem room[64];
  const auto v = sip::validate(*m, room);
  REQUIRE(v.count == v.problems.size());
  for (const auto& p : v.problems) {
    REQUIRE(p.what.offset <= text.size());
    REQUIRE((p.level == severity::error || p.status == 0));
  }
  return {{v.problems.begin(), v.problems.end()}, v.ok(), v.status()};
}

/// A request with the mandatory fields and `line`.
verdict with_line(const std::string& line, leniency lenient = leniency::none) {
  return findings(start + mandatory + line + "\r\n\r\n", lenient);
}

/// Where `line` begins in such a request.
const auto line_at = static_cast<std::uint32_t>(start.size() + mandatory.size());

/// `line` gives one finding, this one.
void check_line(const std::string& line, errc code, rule where, std::uint32_t offset, header_id id,
                severity level = severity::error) {
  const auto v = with_line(line);
  INFO(line);
  for (const auto& p : v.problems) INFO(test_support::printed(p.what));
  REQUIRE(v.problems.size() == 1);
  INFO(test_support::printed(v.problems[0].what));
  CHECK(v.problems[0].what == fault{code, where, line_at + offset});
  CHECK(v.problems[0].field == id);
  CHECK(v.problems[0].level == level);
  CHECK(v.problems[0].status == (level == severity::error ? 400 : 0));
  CHECK(v.ok == (level == severity::warning));
  CHECK(v.status == v.problems[0].status);
}

}  // namespace

TEST_CASE("validate: nothing to say about a good message", "[validate]") {
  const auto v = findings(start + mandatory + "\r\n");
  CHECK(v.ok);
  CHECK(v.problems.empty());
  CHECK(v.status == 0);
}

TEST_CASE("validate: the start line", "[validate]") {
  auto v = findings("OPTIONS sip:a@b SIP/3.0\r\n" + mandatory + "\r\n");
  REQUIRE(v.problems.size() == 1);
  CHECK(v.problems[0] == sip::problem{{errc::unsupported_version, rule::sip_version, 16},
                                      header_id::extension,
                                      severity::error,
                                      std::uint16_t{505},
                                      "RFC 3261 21.5.6"});
  CHECK(v.status == 505);
  CHECK(findings("OPTIONS sip:a@b sip/2.0\r\n" + mandatory + "\r\n").ok);

  v = findings("OPTIONS sip:a@@b SIP/2.0\r\n" + mandatory + "\r\n");
  REQUIRE(v.problems.size() == 1);
  CHECK(v.problems[0].what.code == errc::syntax);
  CHECK(v.problems[0].what.offset == 14);
  CHECK(v.status == 400);

  v = findings("OPTIONS sip:a@b?x=y SIP/2.0\r\n" + mandatory + "\r\n");
  REQUIRE(v.problems.size() == 1);
  CHECK(v.problems[0].what.code == errc::not_allowed);
  CHECK(v.problems[0].what.rule == rule::uri_headers);
  // A receiver may ignore them (RFC 4475 3.1.2.11).
  CHECK(v.problems[0].level == severity::warning);
  CHECK(v.problems[0].reference == "RFC 4475 3.1.2.11");
  CHECK(v.ok);
  CHECK(findings("OPTIONS tel:+1-201-555 SIP/2.0\r\n" + mandatory + "\r\n").ok);
  CHECK(findings("OPTIONS urn:service:sos SIP/2.0\r\n" + mandatory + "\r\n").ok);
}

TEST_CASE("validate: status lines", "[validate]") {
  CHECK(findings("SIP/2.0 200 OK\r\n" + mandatory + "\r\n").problems.empty());
  CHECK(findings("SIP/2.0 699 \r\n" + mandatory + "\r\n").ok);
  for (const char* code : {"099", "000", "700", "999"}) {
    const auto v = findings("SIP/2.0 " + std::string(code) + " x\r\n" + mandatory + "\r\n");
    REQUIRE(v.problems.size() == 1);
    CHECK(v.problems[0].what == fault{errc::out_of_range, rule::status_code, 8});
    CHECK_FALSE(v.ok);
    // A response is discarded, not answered.
    CHECK(v.status == 0);
  }
  const auto v = findings("SIP/2.0 200 \xFF\r\n" + mandatory + "\r\n");
  REQUIRE(v.problems.size() == 1);
  CHECK(v.problems[0].what == fault{errc::bad_utf8, rule::reason_phrase, 12});
  CHECK(v.problems[0].level == severity::warning);
  CHECK(v.ok);
}

TEST_CASE("validate: missing mandatory fields, each alone and all together", "[validate]") {
  const auto all = findings(start + "\r\n");
  std::vector<header_id> missing;
  for (const auto& p : all.problems) {
    CHECK(p.what.offset == start.size());
    if (p.what.code == errc::missing_mandatory) missing.push_back(p.field);
  }
  CHECK(missing.size() == 5);
  CHECK(all.status == 400);

  for (const char* name : {"Via", "To", "From", "Call-ID", "CSeq"}) {
    std::string less = mandatory;
    const auto first = less.find(name);
    less.erase(first, less.find("\r\n", first) + 2 - first);
    const auto v = findings(start + less + "\r\n");
    INFO(name);
    REQUIRE(v.problems.size() == 1);
    CHECK(v.problems[0].what.code == errc::missing_mandatory);
    CHECK(v.problems[0].what.offset == start.size() + less.size());
    CHECK(sip::name(v.problems[0].field) == name);
    CHECK(v.status == 400);
    CHECK_FALSE(findings("SIP/2.0 200 OK\r\n" + less + "\r\n").ok);
  }
}

TEST_CASE("validate: no Max-Forwards and no From tag are warnings, and none for a response", "[validate]") {
  std::string text = mandatory;
  text.erase(text.find("Max-Forwards"));
  text.erase(text.find(";tag=1"), 6);
  const auto v = findings(start + text + "\r\n");
  CHECK(v.ok);
  REQUIRE(v.problems.size() == 2);
  CHECK(v.problems[0].field == header_id::max_forwards);
  CHECK(v.problems[0].what ==
        fault{errc::absent, rule::max_forwards, static_cast<std::uint32_t>(start.size() + text.size())});
  CHECK(v.problems[1].field == header_id::from);
  CHECK(v.problems[1].what.rule == rule::tag_param);
  CHECK(findings("SIP/2.0 200 OK\r\n" + text + "\r\n").problems.empty());
}

TEST_CASE("validate: values that cannot be read, located in their field and ignored (RFC 3261 8.2.2)",
          "[validate]") {
  check_line("Contact: <sip:a@b", errc::unclosed_angle, rule::name_addr, 17, header_id::contact,
             severity::warning);
  check_line("Contact: <sip:a@-b>", errc::syntax, rule::host, 16, header_id::contact, severity::warning);
  check_line("Expires: 4294967296", errc::out_of_range, rule::delta_seconds, 9, header_id::expires,
             severity::warning);
  check_line("Supported: a b", errc::syntax, rule::option_tag, 13, header_id::supported, severity::warning);
  check_line("Supported: a,,b", errc::empty_element, rule::comma, 13, header_id::supported,
             severity::warning);
  check_line("Call-Info: <http://a b>", errc::syntax, rule::absolute_uri, 20, header_id::call_info,
             severity::warning);
  // Every bad element of a list is one finding.
  CHECK(with_line("Supported: a b, c, d e").problems.size() == 2);
}

TEST_CASE("validate: lists without a value, where one must be", "[validate]") {
  check_line("Contact:", errc::truncated, rule::header_value, 8, header_id::contact, severity::warning);
  check_line("Route: ", errc::truncated, rule::header_value, 7, header_id::route, severity::warning);
  // A UAS needs it (8.2.2.3).
  check_line("Require:\r\n ", errc::truncated, rule::header_value, 8 + 3, header_id::require);
  std::string text = mandatory;
  text.replace(text.find("SIP/2.0/UDP h;branch=z9hG4bK1"), 29, "");
  const auto v = findings(start + text + "\r\n");
  REQUIRE(v.problems.size() == 1);
  CHECK(v.problems[0].field == header_id::via);
  CHECK(v.status == 400);
  for (const char* line : {"Accept:", "Accept-Encoding:", "Accept-Language:", "Allow:", "k:", "Recv-Info:",
                           "P-Associated-URI:", "P-Early-Media:", "Accept-Resource-Priority:"})
    CHECK(with_line(line).problems.empty());
  CHECK_FALSE(with_line("Require: ,", leniency::empty_list_elements).ok);
}

TEST_CASE("validate: parameters whose values have a type", "[validate]") {
  check_line("Contact: <sip:a@b>;q=1.5", errc::out_of_range, rule::qvalue, 21, header_id::contact,
             severity::warning);
  check_line("Contact: <sip:a@b>;expires=99999999999", errc::out_of_range, rule::delta_seconds, 27,
             header_id::contact, severity::warning);
  check_line("Via: SIP/2.0/UDP h;ttl=256", errc::out_of_range, rule::via_ttl, 23, header_id::via,
             severity::warning);
  check_line("Via: SIP/2.0/UDP h;rport=65536", errc::out_of_range, rule::response_port, 25, header_id::via,
             severity::warning);
  check_line("Accept: text/plain;q=2", errc::out_of_range, rule::qvalue, 21, header_id::accept,
             severity::warning);
  check_line("Accept-Encoding: gzip;q=x", errc::syntax, rule::qvalue, 24, header_id::accept_encoding,
             severity::warning);
  check_line("Accept-Language: da;q=1.001", errc::out_of_range, rule::qvalue, 22, header_id::accept_language,
             severity::warning);
  check_line("Retry-After: 5;duration=x", errc::syntax, rule::delta_seconds, 24, header_id::retry_after,
             severity::warning);
  // RFC 2617 3.2.2: 400.
  check_line("Authorization: Digest realm=\"r\", nc=1", errc::truncated, rule::auth_param, 37,
             header_id::authorization);
  check_line("WWW-Authenticate: Digest realm=\"r\", stale=x", errc::unknown_value, rule::auth_param, 42,
             header_id::www_authenticate, severity::warning);
  check_line("Date: Thu, 99 Nov 2010 23:29:00 GMT", errc::out_of_range, rule::sip_date, 11, header_id::date,
             severity::warning);
  CHECK(with_line("Via: SIP/2.0/UDP h;rport").ok);
  CHECK(with_line("Contact: <sip:a@b>;q=1.000;expires=4294967295").ok);
  // A leniency that the message was read with holds for the parameters too.
  CHECK(with_line("Contact: <sip:a@b>;expires=99999999999", leniency::saturate_numbers).ok);
  CHECK(with_line("Retry-After: 5;duration=99999999999", leniency::saturate_numbers).ok);
}

TEST_CASE("validate: a Contact of * is nothing to OPTIONS", "[validate]") {
  const auto check = [](const std::string& line, std::uint32_t at) {
    check_line(line, errc::not_allowed, rule::contact, at, header_id::contact, severity::warning);
  };
  check("Contact: *", 9);
  check("Contact: *\r\nm: <sip:a@b>", 9);
  check("Contact: <sip:a@b>\r\nm: *", 23);
  check("Contact: *\r\nContact: *", 9);
}

TEST_CASE("validate: text that is not UTF-8", "[validate]") {
  check_line("X-Mine: a\xC0\x80", errc::bad_utf8, rule::utf8_nonascii, 9, header_id::extension,
             severity::warning);
  check_line("DC-Info: a\xFF", errc::bad_utf8, rule::utf8_nonascii, 10, header_id::dc_info,
             severity::warning);
  check_line("Subject: \xED\xA0\x80", errc::bad_utf8, rule::utf8_nonascii, 10, header_id::subject,
             severity::warning);
}

TEST_CASE("validate: a branch that is the magic cookie alone", "[validate]") {
  check_line("Via: SIP/2.0/UDP h;branch=z9hG4bK", errc::truncated, rule::via_branch, 26, header_id::via,
             severity::warning);
}

TEST_CASE("validate: lines kept by salvage", "[validate]") {
  const auto v = with_line("no colon here", leniency::salvage);
  REQUIRE(v.problems.size() == 1);
  CHECK(v.problems[0].what == fault{errc::bad_field_name, rule::header_name, line_at});
  CHECK(v.status == 400);
}

TEST_CASE("R008 R020 duplicates of headers that may stand once", "[validate][R008][R020]") {
  for (const char* line : {"To: <sip:x@y>", "t: <sip:x@y>;tag=1", "From: <sip:x@y>;tag=1", "f: <sip:x@y>",
                           "Call-ID: y", "i: y", "CSeq: 1 OPTIONS", "Max-Forwards: 70"}) {
    const auto v = with_line(line);
    INFO(line);
    REQUIRE(v.problems.size() == 1);
    CHECK(v.problems[0].what == fault{errc::duplicate, rule::message_header, line_at});
    CHECK(v.status == 400);
  }
  // Each further one is a finding.
  const auto v = with_line("To: <sip:x@y>\r\nt: <sip:x@z>");
  REQUIRE(v.problems.size() == 2);
  CHECK(v.problems[1].what.offset == line_at + 15);
  // Lists, extensions, and challenges and credentials (RFC 3261 7.3.1) may repeat.
  CHECK(with_line("Route: <sip:a@b>\r\nRoute: <sip:a@b>\r\nX-A: 1\r\nX-A: 2").problems.empty());
  CHECK(with_line("Proxy-Authorization: Digest realm=\"a\"\r\nProxy-Authorization: Digest realm=\"b\"\r\n"
                  "Authorization: Digest realm=\"a\"\r\nAuthorization: Digest realm=\"b\"")
            .problems.empty());
  CHECK(with_line("WWW-Authenticate: Digest realm=\"a\"\r\nWWW-Authenticate: Digest realm=\"b\"\r\n"
                  "Proxy-Authenticate: Digest realm=\"a\"\r\nProxy-Authenticate: Digest realm=\"b\"")
            .problems.empty());
  // Two Content-Lengths that agree parse, and are reported.
  CHECK(with_line("Content-Length: 0\r\nl: 00").problems.size() == 1);
}

TEST_CASE("R013 the CSeq method is the request's", "[validate][R013]") {
  std::string text = mandatory;
  text.replace(text.find("1 OPTIONS"), 9, "1 INVITE");
  const auto v = findings(start + text + "\r\n");
  REQUIRE(v.problems.size() == 1);
  CHECK(v.problems[0] == sip::problem{{errc::mismatch, rule::cseq,
                                       static_cast<std::uint32_t>((start + text).find("1 INVITE") + 2)},
                                      header_id::cseq,
                                      severity::error,
                                      std::uint16_t{400},
                                      "RFC 3261 8.1.1.5"});
  // Methods are case-sensitive (RFC 3261 7.1).
  text.replace(text.find("1 INVITE"), 8, "1 options");
  CHECK(findings(start + text + "\r\n").problems.size() == 1);
  CHECK(findings("SIP/2.0 200 OK\r\n" + text + "\r\n").ok);
}

TEST_CASE("R071 duplicate parameters are visible and flagged", "[validate][R071]") {
  check_line("Contact: <sip:a@b>;q=1;Q=0.5", errc::duplicate, rule::generic_param, 23, header_id::contact,
             severity::warning);
  check_line("Via: SIP/2.0/UDP h;branch=1;branch=2", errc::duplicate, rule::generic_param, 28, header_id::via,
             severity::warning);
  check_line("Reply-To: <sip:a@b>;x;y;x;y", errc::duplicate, rule::generic_param, 24, header_id::reply_to,
             severity::warning);
  check_line("Content-Type: a/b;x=1;x=1", errc::duplicate, rule::generic_param, 22, header_id::content_type,
             severity::warning);
  // Found among the first few dozen of a value, and in linear time behind them.
  std::string many = "Contact: <sip:a@b>";
  for (int i = 0; i < 500; ++i) many += ";p" + std::to_string(i);
  CHECK(with_line(many).problems.empty());
  CHECK(with_line(many + ";p3").problems.size() == 1);
}

TEST_CASE("validate: room smaller than the findings", "[validate]") {
  const std::string text = start + "X-A: \xFF\r\nRequire: <\r\n\r\n";
  sip::field_storage<8> slots;
  const auto m = sip::parse(text, slots);
  REQUIRE(m);
  sip::problem big[16];
  const auto all = sip::validate(*m, big);
  CHECK(all.count == 8);
  for (std::size_t n = 0; n <= all.count; ++n) {
    std::vector<sip::problem> room(n);
    const auto some = sip::validate(*m, room);
    CHECK(some.count == all.count);
    REQUIRE(some.problems.size() == n);
    for (std::size_t i = 0; i < n; ++i) CHECK(some.problems[i] == all.problems[i]);
    // The first error is known even when it did not fit.
    CHECK(some.first_error == all.first_error);
    CHECK(some.status() == 400);
  }
  CHECK(all.problems[0].level == severity::warning);
  CHECK(all.first_error == all.problems[1]);
}

TEST_CASE("validate: allocates nothing", "[validate][allocations]") {
  const std::string text = start + mandatory + "Contact: <sip:a@b>;q=9\r\n\r\n";
  sip::field_storage<16> slots;
  std::size_t count = 0;
  {
    const test_support::no_allocations scope;
    sip::problem room[4];
    const auto m = sip::parse(text, slots);
    count = sip::validate(*m, room).count;
  }
  CHECK(count == 1);
}
