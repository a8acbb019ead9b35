// Where two productions of RFC 3261 25.1 meet that each have an SWS, each may hold a fold; anywhere else one
// fold is all.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sip/edit.hpp"
#include "sipwire/sip/framer.hpp"
#include "sipwire/sip/validate.hpp"
#include "support/header_access.hpp"

using namespace sipwire;

namespace {

struct row {
  const char* name;
  /// A value in which `^` and a digit stand for white space: at `^1` at most one fold may stand, at `^2` two;
  /// at `^5` one, at `^6` two and at `^7` three, but one blank at least.
  const char* value;
};

// HCOLON stands before the first of these; its SWS is that of the front.
constexpr row rows[] = {
    {"Route", "^2<sip:a@b>^2;^1lr^1;^1x^1=^1y^1;^1z^1=^2\"q\"^1,^2<sip:c>^2,^2\"n\"^1<sip:d>"},
    {"Record-Route", "^2<sip:a@b>^2;^1lr^1;^1x^1=^2\"q\""},
    {"From", "^1A^6<sip:a@b>^2;^1tag^1=^1t"},
    {"From", "^1A^5B^6<sip:a@b>"},
    {"From", "^2\"A\"^1<sip:a@b>^2;^1x"},
    {"From", "^1sip:a@b^1;^1x^1=^2\"y\"^1;^1z"},
    {"To", "^2<sip:a@b>^2;^1x^1=^1[::1]^1;^1y^1=^2\"\""},
    {"Reply-To", "^1A^6<sip:a@b>"},
    {"Contact", "^2*"},
    {"Contact", "^2<sip:a@b>^2;^1q^1=^10.3^1,^1tel:+4^1,^1B^6<sip:c>^2,^2<sip:d>"},
    {"P-Asserted-Identity", "^2\"A\"^1<sip:a@b>^2,^1tel:+4"},
    {"Refer-To", "^2<sip:a@b>^2;^1x^1=^2\"y\""},
    {"Diversion", "^2<sip:a@b>^2;^1reason^1=^2\"unknown\""},
    {"History-Info", "^2<sip:a@b>^2;^1index^1=^11^1,^2<sip:c>^2;^1index^1=^12"},
    {"P-Charge-Info", "^2<sip:a@b>"},
    {"User-Agent", "^1a^1/^1b^6(c)^6d^6(e)^7(f(g)h)"},
    {"User-Agent", "^1a^5b"},
    {"Server", "^2(c)^6d"},
    {"Retry-After", "^15^1(c)^2;^1duration^1=^15^1;^1x^1=^2\"y\""},
    {"Via",
     "^1SIP^1/^12.0^1/^1UDP^5a^1:^15060^1;^1branch^1=^1b^1;^1received^1=^1::1^1;^1x^1=^2\"y\"^1,^1SIP/2.0/"
     "UDP b"},
    {"Accept", "^1text^1/^1html^1;^1level^1=^11^1;^1x^1=^2\"y\"^1,^1a/b"},
    {"Content-Type", "^1text^1/^1plain^1;^1charset^1=^1x^1;^1y^1=^2\"z\""},
    {"Content-Disposition", "^1session^1;^1handling^1=^2\"optional\""},
    {"Alert-Info", "^2<http://a>^2;^1x^1=^2\"y\"^1,^2<http://b>^2,^2<http://c>"},
    {"Call-Info", "^2<http://a>^2;^1purpose^1=^1icon"},
    {"Geolocation", "^2<cid:a@b>^2;^1x^1=^1y"},
    {"Policy-Contact", "^2<sip:p@b>^2;^1non-cacheable"},
    {"P-User-Database", "^2<aaa://h.example;transport=tcp>"},
    {"Warning", "^1307 isi.edu ^1\"x\"^1,^1399 b \"y\""},
    {"WWW-Authenticate", "^1Digest^5realm^1=^2\"a\"^1,^1nonce^1=^2\"b\"^1,^1stale^1=^1FALSE"},
    {"Authorization", "^1Digest^5username^1=^2\"a\"^1,^1nc^1=^100000001"},
    {"Authentication-Info", "^1nextnonce^1=^2\"a\"^1,^1qop^1=^1auth"},
    {"P-Access-Network-Info", "^1ADSL^1;^1dsl-location^1=^2\"x\"^1;^2\"y\"^1;^1[::1]^1,^1ADSL"},
    {"P-Visited-Network-ID", "^1a^1,^2\"b\"^1;^1x^1=^2\"y\""},
    {"P-Charging-Vector", "^1icid-value^1=^2\"a\"^1;^1orig-ioi^1=^1b"},
    {"P-Charging-Function-Addresses", "^1ccf^1=^2\"a\"^1;^1ecf^1=^1b^1,^1ccf^1=^1[::1]"},
    {"P-DCS-LAES", "^1a.example^1;^1content^1=^1b:1;^1x^1=^2\"y\""},
    {"P-DCS-Billing-Info", "^1a/b@c^1;^1x^1=^2\"y\""},
    {"Accept-Contact", "^1*^1;^1audio^1;^1x^1=^2\"y\"^1,^1*"},
    {"Reason", "^1SIP^1;^1cause^1=^1200^1;^1text^1=^2\"x\"^1,^1Q.850"},
    {"Event", "^1presence^1;^1id^1=^2\"x\""},
    {"Subscription-State", "^1active^1;^1expires^1=^15"},
    {"Session-Expires", "^190^1;^1refresher^1=^1uac^1;^1x^1=^2\"y\""},
    {"Replaces", "^1a@b^1;^1to-tag^1=^1t^1;^1x^1=^2\"y\""},
    {"Session-ID", "^1ab30317f1a784dc48ff824d0d3715d86^1;^1x^1=^2\"y\""},
    {"Identity", "^1abc.def.ghi^1;^1info^1=^2<https://a.example/b>^2;^1alg^1=^1ES256^1;^1ppt^1=^2\"shaken\""},
    {"Identity", "^2\"YWJj\""},
    {"Identity-Info", "^2<https://a.example/b>^2;^1alg^1=^1rsa-sha1"},
    {"Geolocation-Routing", "^1x^1=^2\"y\""},
    {"User-to-User", "^1a^1;^1encoding^1=^1hex"},
    {"Call-ID", "^1a@b"},
    {"In-Reply-To", "^1a@b^1,^1c"},
    {"CSeq", "^11^5INVITE"},
    {"Max-Forwards", "^17"},
    {"Supported", "^1a^1,^1b"},
    {"Allow", "^1INVITE^1,^1ACK"},
    {"Subject", "^1a"},
    {"Organization", "^1a"},
    {"Date", "^1Sat, 13 Nov 2010 23:29:00 GMT"},
    {"Timestamp", "^15^54.5"},
    {"RAck", "^11^51^5INVITE"},
    {"MIME-Version", "^11.0"},
};

struct place {
  std::size_t at;     // in the text without white space but the blanks that must be
  std::size_t folds;  // as many may stand there
  bool blank;         // one blank at least
};

/// The text of a row with as little white space as may be, and its places.
std::string plain(std::string_view value, std::vector<place>& places) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] != '^') {
      out += value[i];
      continue;
    }
    const auto digit = static_cast<std::size_t>(value[++i] - '0');
    places.push_back({out.size(), digit > 4 ? digit - 4 : digit, digit > 4});
    if (digit > 4) out += ' ';
  }
  return out;
}

std::string folds(std::size_t n) {
  std::string out;
  while (n-- != 0) out += "\r\n ";
  return out;
}

/// Calls `look(place, value with `n` folds at the place, offset of the fold too many or 0)` for every place
/// of every row.
template <class Look>
void each_place(const row& r, Look&& look) {
  std::vector<place> places;
  const std::string text = plain(r.value, places);
  for (const place& p : places)
    for (std::size_t n = 1; n <= 4; ++n) {
      std::string folded = text;
      folded.replace(p.at, p.blank ? 1 : 0, folds(n));
      look(p, folded, n > p.folds ? p.at + 3 * p.folds : 0);
    }
}

/// A request with the field, which `before` stands in front of; the value begins right behind its colon.
std::string request(std::string_view name, std::string_view value) {
  return "OPTIONS sip:a SIP/2.0\r\n" + std::string(name) + ":" + std::string(value) +
         "\r\nX-Padding: 0123456789012345678901234567890123456789012345678901234567890123456789\r\n\r\n";
}

}  // namespace

TEST_CASE("D44 each of two SWS that meet holds a fold, and no other place two", "[white_space][D44]") {
  for (const row& r : rows) {
    const auto* const access = test_support::access_to(sip::find_header(r.name));
    REQUIRE(access != nullptr);
    each_place(r, [&](const place& p, const std::string& text, std::size_t bad) {
      INFO(r.name << ":" << text);
      // What a list holds is read one after the other, as a message's fields are.
      const std::string whole = request(r.name, text);
      const test_support::guarded guard(whole);
      sip::field_storage<4> room;
      for (const bool by_automaton : {false, true}) {
        const auto m = by_automaton ? sip::parse_with<byte_runs, sip::framing::automaton>(guard, room, {})
                                    : sip::parse(guard, room);
        REQUIRE(m);
        fault found;
        for (const auto& v : access->all(*m))
          if (!v.ok() && found.code == errc::none) found = v.what;
        INFO(p.at << ": " << test_support::printed(found));
        CHECK((found.code == errc::none) == (bad == 0));
        if (bad == 0) continue;
        // At the fold too many, or, where another value might have had it, behind it.
        const std::size_t at = found.offset - (whole.find(':', 23) + 1);
        CHECK((at == bad || at == bad + 3));
      }
    });
  }
}

TEST_CASE("D44 the fold too many is located", "[white_space][D44]") {
  const auto fault_of = [](std::string_view name, std::string_view value) {
    return test_support::read_rejecting(test_support::access_to(sip::find_header(name))->read,
                                        test_support::guarded(value), leniency::none);
  };
  CHECK(fault_of("Call-ID", "a@b\r\n \r\n c") == fault{errc::syntax, rule::callid, 6});
  CHECK(fault_of("Route", "<sip:a@b>\r\n \r\n \r\n ;lr") == fault{errc::syntax, rule::route, 15});
  CHECK(fault_of("Route", "<sip:a@b>;lr\r\n \r\n ;x") == fault{errc::syntax, rule::generic_param, 15});
  CHECK(fault_of("From", "\"A\"\r\n \r\n <sip:a@b>") == fault{errc::syntax, rule::name_addr, 6});
  CHECK(fault_of("From", "A\r\n \r\n B <sip:a@b>") == fault{errc::syntax, rule::name_addr, 7});
  CHECK(fault_of("From", "<sip:a@b>;x=\r\n \r\n \r\n \"y\"") == fault{errc::syntax, rule::gen_value, 18});
  CHECK(fault_of("From", "<sip:a@b>;x=\r\n \r\n y") == fault{errc::syntax, rule::gen_value, 18});
  CHECK(fault_of("Accept", "a/b;x=\r\n \r\n y") == fault{errc::syntax, rule::gen_value, 12});
  CHECK(fault_of("Call-Info", "<http://a>\r\n \r\n \r\n ;x") == fault{errc::syntax, rule::info_uri, 16});
}

TEST_CASE("D44 parameters behind two folds are found, by name and in order", "[white_space][D44]") {
  const auto params = [](std::string_view value) {
    std::string out;
    for (const auto p : sipwire::parse_as<sip::name_addr_view>(value)->params())
      out += std::string(p.name()) + "=" + std::string(p.value()) + " ";
    return out;
  };
  CHECK(params("<sip:a@b>\r\n \r\n ;tag=\r\n \r\n \"y\" ;z") == "tag=\"y\" z= ");
  const auto from = sipwire::parse_as<sip::name_addr_view>("A\r\n \r\n <sip:a@b>\r\n \r\n ;tag=t");
  REQUIRE(from);
  CHECK(from->display_name() == "A");
  CHECK(from->tag() == "t");
  CHECK(from->params().text() == ";tag=t");
  const auto retry = sipwire::parse_as<sip::retry_after_view>("5 (c)\r\n \r\n ;duration=7");
  REQUIRE(retry);
  CHECK(retry->params().size() == 1);
  std::string products;
  for (const auto& v : *sipwire::parse_as<sip::server_view>("a\r\n \r\n (b)\r\n \r\n \r\n (c)\r\n \r\n d"))
    products += std::string(v.text()) + "|";
  CHECK(products == "a|(b)|(c)|d|");
}

TEST_CASE("D45 HCOLON holds one fold: what is behind a second is judged by the value's own grammar",
          "[white_space][D45]") {
  const auto first_fault = [](std::string_view name, std::string_view value) {
    const std::string whole = request(name, value);
    const test_support::guarded guard(whole);
    sip::field_storage<4> room;
    fault out;
    for (const bool by_automaton : {false, true}) {
      const auto m = by_automaton ? sip::parse_with<byte_runs, sip::framing::automaton>(guard, room, {})
                                  : sip::parse(guard, room);
      REQUIRE(m);
      CHECK(m->raw(name).front().value() ==
            std::string_view(value).substr(value.find_first_not_of(" \t\r\n")));
      const auto got = test_support::access_to(sip::find_header(name))->get(*m);
      if (by_automaton) CHECK(got.what == out);
      out = got.what;
      sip::problem problems[16];
      const auto verdict = sip::validate(*m, problems);
      const bool listed = std::any_of(problems, problems + std::min<std::size_t>(verdict.count, 16),
                                      [&](const sip::problem& p) { return p.what == out; });
      CHECK(listed == (out.code != errc::none));
    }
    out.offset -= out.code != errc::none ? static_cast<std::uint32_t>(whole.find(':', 23) + 1) : 0;
    return out;
  };
  CHECK(first_fault("Call-ID", "\r\n a") == fault{});
  CHECK(first_fault("Call-ID", "\r\n \r\n a") == fault{errc::syntax, rule::word, 3});
  CHECK(first_fault("Call-ID", " \r\n \t \r\n a") == fault{errc::syntax, rule::word, 6});
  CHECK(first_fault("Subject", "\r\n \r\n a") == fault{errc::syntax, rule::text_utf8, 3});
  CHECK(first_fault("Via", "\r\n \r\n SIP/2.0/UDP a") == fault{errc::syntax, rule::protocol_name, 3});
  CHECK(first_fault("From", "\r\n \r\n <sip:a@b>") == fault{});
  CHECK(first_fault("From", "\r\n \r\n sip:a@b") == fault{errc::syntax, rule::name_addr, 6});
  CHECK(first_fault("From", "\r\n \r\n \r\n <sip:a@b>") == fault{errc::syntax, rule::name_addr, 6});
}

TEST_CASE("D45 an edited message reads such fields alike", "[white_space][D45]") {
  const std::string text =
      "OPTIONS sip:a SIP/2.0\r\nCall-ID:\r\n \r\n a\r\nRoute:\r\n \r\n <sip:b>,<sip:c>\r\nSupported: x,\r\n"
      " \r\n y\r\n\r\n";
  sip::field_storage<8> room;
  const auto m = sip::parse(text, room);
  REQUIRE(m);
  std::array<std::byte, 1024> arena;
  sip::edit e(*m, arena);
  CHECK(e.get<sip::hdr::call_id>().error() == m->get<sip::hdr::call_id>().error());
  CHECK(m->get<sip::hdr::call_id>().error() ==
        fault{errc::syntax, rule::word, static_cast<std::uint32_t>(text.find("\r\n a"))});
  CHECK(e.get<sip::hdr::route>()->uri().text() == "sip:b");
  CHECK(m->get<sip::hdr::route>()->uri().text() == "sip:b");
  std::string all;
  for (const auto& v : e.all<sip::hdr::supported>())
    all += v ? std::string(v->text()) : test_support::printed(v.error());
  CHECK(all == "xsyntax in option-tag at " + std::to_string(text.find("\r\n y")));
  // The value comes and goes with the white space before it.
  e.append<sip::hdr::supported>("z");
  e.set<sip::hdr::call_id>("b");
  REQUIRE(e.error().code == errc::none);
  CHECK(e.get<sip::hdr::call_id>()->text() == "b");
}

TEST_CASE(
    "D45 the value of an extension header begins with as many folds as it likes (RFC 3261 25.1 header-value)",
    "[white_space][D45]") {
  const std::string text = request("X-Own", "\r\n \r\n \r\n a");
  sip::field_storage<4> room;
  const auto m = sip::parse(text, room);
  REQUIRE(m);
  CHECK(m->raw("x-own").front().value() == "a");
  CHECK(m->raw("x-own").front().typed_slice().text() == "\r\n \r\n \r\n a");
}

TEST_CASE("D45 a Content-Length behind two folds is a fault, for parser and framer", "[white_space][D45]") {
  const auto faults = [](std::string_view value) {
    const std::string text = request("Content-Length", value) + "12345";
    const test_support::guarded guard(text);
    sip::field_storage<4> room;
    const auto parsed = sip::parse(guard, room);
    const auto slowly = sip::parse_with<byte_runs, sip::framing::automaton>(guard, room, {});
    sip::framer cut;
    const auto whole = cut.next(guard);
    sip::framer slow;
    result<sip::framer::frame> piecewise{fault{errc::need_more, rule::none, 0}};
    for (std::size_t n = 1; n <= text.size() && piecewise.error().code == errc::need_more; ++n) {
      const test_support::guarded prefix(std::string_view(text).substr(0, n));
      piecewise = slow.next(prefix);
    }
    CHECK(parsed.error() == slowly.error());
    CHECK(whole.error() == parsed.error());
    CHECK(piecewise.error() == parsed.error());
    if (parsed) CHECK(parsed->body() == "12345");
    fault out = parsed.error();
    if (out.code != errc::none) out.offset -= static_cast<std::uint32_t>(text.find(':', 23) + 1);
    return out;
  };
  CHECK(faults(" 5") == fault{});
  CHECK(faults(" \r\n 5\r\n \r\n ") == fault{});
  CHECK(faults("\r\n \r\n 5") == fault{errc::syntax, rule::content_length, 3});
  CHECK(faults(" \r\n\t \r\n \r\n 5") == fault{errc::syntax, rule::content_length, 5});
}
