// For whom validate() speaks: an error is what an RFC has that receiver refuse, all else is a warning.

#include <catch2/catch.hpp>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sipwire/sip/validate.hpp"
#include "support/check.hpp"
#include "support/message.hpp"
#include "support/table.hpp"

using namespace sipwire;
using sip::header_id;

namespace {

/// A request with the fields that every one has, and `lines`.
std::string request(const std::string& method, const std::string& lines, const std::string& body = "") {
  return method + " sip:a@b SIP/2.0\r\nVia: SIP/2.0/UDP h;branch=z9hG4bK1\r\nTo: <sip:a@b>\r\n" +
         "From: <sip:c@d>;tag=1\r\nCall-ID: x\r\nCSeq: 1 " + method + "\r\nMax-Forwards: 70\r\n" + lines +
         "\r\n" + body;
}
std::string response(const std::string& status, const std::string& method, const std::string& lines,
                     const std::string& body = "") {
  return "SIP/2.0 " + status + " x\r\nVia: SIP/2.0/UDP h;branch=z9hG4bK1\r\nTo: <sip:a@b>;tag=2\r\n" +
         "From: <sip:c@d>;tag=1\r\nCall-ID: x\r\nCSeq: 1 " + method + "\r\n" + lines + "\r\n" + body;
}

struct verdict {
  std::vector<sip::problem> problems;
  bool ok = false;
  std::uint16_t status = 0;

  [[nodiscard]] const sip::problem* of(header_id id) const {
    for (const auto& p : problems)
      if (p.field == id) return &p;
    return nullptr;
  }
};

verdict judged(const std::string& text, const sip::policy& by = {}, leniency lenient = leniency::none) {
  const test_support::guarded input(text);
  sip::field_storage<64> slots;
  const auto m = sip::parse(input, slots, lenient);
  INFO(text);
  REQUIRE(m);
  sip::problem room[32];
  const auto v = sip::validate(*m, room, by);
  REQUIRE(v.count == v.problems.size());
  for (const auto& p : v.problems) {
    REQUIRE(p.what.offset <= text.size());
    if (p.level == severity::error) CHECK_FALSE(p.reference.empty());
  }
  return {{v.problems.begin(), v.problems.end()}, v.ok(), v.status()};
}

void check_level(const std::string& text, header_id id, severity level, const sip::policy& by = {}) {
  const auto v = judged(text, by);
  INFO(text);
  for (const auto& p : v.problems) UNSCOPED_INFO(test_support::printed(p.what));
  const auto* const p = v.of(id);
  REQUIRE(p != nullptr);
  CHECK(p->level == level);
  CHECK(v.ok == (level == severity::warning));
  CHECK((p->status != 0) == (level == severity::error && text.substr(0, 4) != "SIP/"));
}
void warns(const std::string& text, header_id id, const sip::policy& by = {}) {
  check_level(text, id, severity::warning, by);
}
void refuses(const std::string& text, header_id id, const sip::policy& by = {}) {
  check_level(text, id, severity::error, by);
}

constexpr const char* methods[] = {"INVITE",   "ACK",   "OPTIONS",   "BYE",    "CANCEL",
                                   "REGISTER", "PRACK", "SUBSCRIBE", "NOTIFY", "PUBLISH",
                                   "INFO",     "REFER", "MESSAGE",   "UPDATE", "FOO"};

/// The fields that a receiver needs of a request, by method; "*" is any.
const std::map<std::string, std::set<std::string>> server_needs = {
    {"To", {"*"}},
    {"From", {"*"}},
    {"Call-ID", {"*"}},
    {"CSeq", {"*"}},
    {"Authorization", {"*"}},
    {"Require",
     {"INVITE", "OPTIONS", "BYE", "REGISTER", "PRACK", "SUBSCRIBE", "NOTIFY", "PUBLISH", "INFO", "REFER",
      "MESSAGE", "UPDATE", "FOO"}},
    {"Contact", {"INVITE", "SUBSCRIBE", "NOTIFY", "REFER", "UPDATE", "REGISTER"}},
    {"Record-Route", {"INVITE", "SUBSCRIBE", "NOTIFY", "REFER"}},
    {"Replaces", {"*"}},  // it must not be in any but INVITE
    {"Join", {"*"}},
    {"RAck", {"PRACK"}},
    {"Event", {"SUBSCRIBE", "NOTIFY", "PUBLISH"}},
    {"Subscription-State", {"NOTIFY"}},
    {"SIP-If-Match", {"PUBLISH"}},
    {"Refer-To", {"REFER"}},
    {"Info-Package", {"INFO"}},
};
const std::set<std::string> proxy_needs = {"To",    "From",         "Call-ID",       "CSeq",
                                           "Route", "Max-Forwards", "Proxy-Require", "Proxy-Authorization"};

}  // namespace

TEST_CASE("D01 D02: a malformed field is a warning, in every field of every method, unless it is needed",
          "[validate][D01][D02]") {
  for (const auto& row : test_support::field_rows("sip")) {
    // A second Via is none of the receiver's; a Content-Length that is none does not parse.
    if (!row.typed || row.name == "Content-Length") continue;
    for (const std::string method : methods) {
      INFO(method << " " << row.name << ": " << row.rejected);
      auto text = request(method, "");
      const auto id = sip::find_header(row.name);
      // In place of the good one, where there is one.
      if (const auto at = text.find("\r\n" + row.name + ":"); at != text.npos && id != header_id::via)
        text.erase(at, text.find("\r\n", at + 2) - at);
      text.insert(text.size() - 2, row.name + ": " + row.rejected + "\r\n");
      sip::field_storage<64> slots;
      if (!sip::parse(text, slots)) continue;  // a control byte, which is a fault of the framing
      const auto level_of = [&](const sip::policy& by) {
        const auto v = judged(text, by);
        bool error = false, found = false;
        for (const auto& p : v.problems) {
          if (p.field != id) continue;
          found = true;
          error = error || p.level == severity::error;
          if (p.level == severity::warning) CHECK(p.status == 0);
        }
        CHECK(found);
        return error;
      };
      const auto needs = server_needs.find(row.name);
      const bool needed =
          needs != server_needs.end() && (needs->second.count("*") + needs->second.count(method)) != 0;
      CHECK(level_of({.receiver = receiver_role::uas}) == needed);
      CHECK(level_of({.receiver = receiver_role::uac}) == needed);
      CHECK(level_of({.receiver = receiver_role::registrar}) ==
            (needed || (row.name == "Path" && method == "REGISTER")));
      CHECK(level_of({.receiver = receiver_role::proxy}) == (proxy_needs.count(row.name) != 0));
      // Whoever says that it is needed gets an error.
      const header_id mine[] = {id};
      CHECK(level_of({.needed = mine}));
    }
  }
}

TEST_CASE("D01 D02: what the field sends in fields that nobody needs", "[validate][D01][D02]") {
  for (const char* line :
       {"User-Agent: PBX-14.0.13.4(13.27.0)", "User-Agent: PJSUA v2.14.1 Linux-6.12.9/x86_64/glibc-2.40",
        "User-Agent: <id>", "Server: PBX-14.0.13.4(13.27.0)", "Server: <id>",
        "Date: Fri, 1 Jul 2011 10:00:00 GMT", "Date: Jul, 01 2011", "Warning: 399 pbx:5060",
        "Retry-After: soon", "Alert-Info: Ring Answer", "Alert-Info: <ring1>",
        "User-to-User: 123;encoding=hex", "Expires: Tue, 30 Jun 2026 00:00:00 GMT"}) {
    const std::string name(line, std::string(line).find(':'));
    const auto text = request("INVITE", "Contact: <sip:a@b>\r\n" + std::string(line) + "\r\n");
    const auto id = sip::find_header(name);
    warns(text, id);
    CHECK(judged(text).of(id)->reference == "RFC 3261 8.2.2");
    warns(text, id, {.receiver = receiver_role::proxy});
    CHECK(judged(text, {.receiver = receiver_role::proxy}).of(id)->reference == "RFC 3261 16.3");
    warns(response("200", "BYE", std::string(line) + "\r\n"), id);
  }
}

TEST_CASE("D03 D04 D05: parameters of a Contact that are none of their type, or an extension",
          "[validate][D03][D04][D05]") {
  for (const char* params :
       {"expires=\"Tue, 30 Jun 2026 00:00:00 GMT\"", "expires=99999999999", "expires", "q=1.5",
        "methods=\"INVITE, MESSAGE\"", "+org.x.specs=\"a/1.1,b\"", "+sip.instance", "reg-id=0",
        "+sip.instance=\"<urn:uuid:some-xxxx>\"", "+sip.instance=\"<urn:uuid:123-123-123-123>\"",
        "description=OPEN", "class=business", "events=presence"}) {
    const std::string contact = "Contact: <sip:a@b>;" + std::string(params) + "\r\n";
    for (const char* method : {"REGISTER", "INVITE", "SUBSCRIBE", "REFER", "UPDATE"}) {
      INFO(method << " " << contact);
      for (const receiver_role receiver :
           {receiver_role::uas, receiver_role::registrar, receiver_role::proxy})
        for (const auto& p : judged(request(method, contact), {.receiver = receiver}).problems)
          if (p.field == header_id::contact) CHECK(p.level == severity::warning);
    }
    CHECK(judged(response("200", "REGISTER", contact)).ok);
    CHECK(judged(response("200", "INVITE", contact)).ok);
  }
  CHECK(
      judged(request("INVITE", "Contact: <sip:a@b>\r\nP-Charging-Vector: icid-value=1;transit-ioi=name\r\n"))
          .of(header_id::p_charging_vector) == nullptr);
}

TEST_CASE("D03: a malformed expiry is 3600", "[validate][D03]") {
  const auto text = request("REGISTER",
                            "Expires: Tue, 30 Jun 2026 00:00:00 GMT\r\n"
                            "Contact: <sip:a>;expires=\"Tue\", <sip:b>;expires=99999999999,"
                            " <sip:c>;expires=7, <sip:d>;expires, <sip:e>\r\n");
  sip::field_storage<16> slots;
  const auto m = sip::parse(text, slots);
  REQUIRE(m);
  CHECK(sip::assumed_expires(m->get<sip::hdr::expires>()) == std::uint32_t{3600});
  std::vector<std::optional<std::uint32_t>> each;
  for (const auto& c : m->all<sip::hdr::contact>()) {
    REQUIRE(c);
    each.push_back(c->assumed_expires());
  }
  CHECK(each == std::vector<std::optional<std::uint32_t>>{3600, 3600, 7, 3600, std::nullopt});
  CHECK(sip::assumed_expires(sip::parse_value<sip::hdr::expires>("0")) == std::uint32_t{0});
  const auto none = request("REGISTER", "");
  CHECK_FALSE(sip::assumed_expires(sip::parse(none, slots)->get<sip::hdr::expires>()));
}

TEST_CASE("D06: a Contact of * takes all bindings back, and stands nowhere else", "[validate][D06]") {
  CHECK(judged(request("REGISTER", "Contact: *\r\nExpires: 0\r\n")).problems.empty());
  CHECK(judged(request("REGISTER", "Contact: *\r\nExpires: 00\r\n"), {.receiver = receiver_role::registrar})
            .ok);
  for (const char* lines :
       {"Contact: *\r\n", "Contact: *\r\nExpires: 3600\r\n", "Expires: 1\r\nm: *\r\n",
        "Contact: *\r\nExpires: x\r\n", "Contact: *\r\nExpires: 0\r\nExpires: 0\r\n",
        "Contact: *, <sip:a@b>\r\nExpires: 0\r\n", "Contact: <sip:a@b>\r\nm: *\r\nExpires: 0\r\n",
        "Contact: *\r\nContact: *\r\nExpires: 0\r\n"}) {
    const auto text = request("REGISTER", lines);
    for (const receiver_role receiver : {receiver_role::uas, receiver_role::registrar}) {
      const auto v = judged(text, {.receiver = receiver});
      INFO(text);
      REQUIRE(v.of(header_id::contact) != nullptr);
      CHECK(v.status == 400);
      CHECK(v.of(header_id::contact)->reference == "RFC 3261 10.3");
      // The comma behind it makes it unreadable.
      if (text.find("*,") != text.npos) continue;
      CHECK(v.of(header_id::contact)->what ==
            fault{errc::not_allowed, rule::contact, static_cast<std::uint32_t>(text.find('*'))});
    }
    // A proxy looks at no Contact.
    CHECK(judged(text, {.receiver = receiver_role::proxy}).ok);
  }
  for (const char* method : {"INVITE", "SUBSCRIBE", "NOTIFY", "REFER", "UPDATE"})
    CHECK(judged(request(method, "Contact: *\r\n")).of(header_id::contact)->level == severity::error);
  for (const char* method : {"OPTIONS", "MESSAGE", "BYE", "FOO"})
    warns(request(method, "Contact: *\r\n"), header_id::contact);
  warns(response("200", "REGISTER", "Contact: *\r\n"), header_id::contact);
}

TEST_CASE("D07: one Contact in what makes a dialog", "[validate][D07]") {
  const std::map<std::string, std::string> others = {
      {"INVITE", ""},
      {"UPDATE", ""},
      {"SUBSCRIBE", "Event: presence\r\n"},
      {"NOTIFY", "o: presence\r\nSubscription-State: active\r\n"},
      {"REFER", "r: <sip:x@y>\r\n"}};
  for (const auto& [method, lines] : others) {
    INFO(method);
    CHECK(judged(request(method, lines + "Contact: <sip:a@b>\r\n")).problems.empty());
    const auto none = request(method, lines);
    warns(none, header_id::contact);
    CHECK(judged(none).problems[0].what ==
          fault{errc::absent, rule::contact, static_cast<std::uint32_t>(none.size() - 2)});
    for (const char* two : {"Contact: <sip:a@b>, <sip:c@d>\r\n", "m: <sip:a@b>\r\nContact: <sips:c@d>\r\n"}) {
      const auto text = request(method, lines + two);
      refuses(text, header_id::contact);
      CHECK(judged(text).problems[0].what ==
            fault{errc::duplicate, rule::contact, static_cast<std::uint32_t>(text.rfind("<sip"))});
      CHECK(judged(text, {.receiver = receiver_role::proxy}).ok);
    }
    // Exactly one SIP or SIPS URI: a tel URI beside it is none.
    CHECK(judged(request(method, lines + "Contact: <tel:+4612345>, <sip:a@b>\r\n")).ok);
    CHECK(judged(response("200", method, "Contact: <sip:a@b>, <sip:c@d>\r\n")).ok);
  }
  CHECK(judged(request("OPTIONS", "")).problems.empty());
  CHECK(judged(request("REGISTER", "Contact: <sip:a@b>, <sip:c@d>\r\n")).problems.empty());
}

TEST_CASE("D07: the field that a method is about", "[validate][D07]") {
  const struct {
    const char* method;
    header_id field;
    const char* line;
    std::uint16_t status;
    const char* reference;
  } rows[] = {
      {"SUBSCRIBE", header_id::event, "Event: presence\r\n", 489, "RFC 6665 3.1.2"},
      {"NOTIFY", header_id::event, "Event: presence\r\n", 400, "RFC 6665 3.2.1"},
      {"PUBLISH", header_id::event, "Event: presence\r\n", 489, "RFC 3903 6"},
      {"REFER", header_id::refer_to, "Refer-To: <sip:x@y>\r\n", 400, "RFC 3515 2.4.2"},
      {"PRACK", header_id::rack, "RAck: 1 1 INVITE\r\n", 400, "RFC 3262 7.2"},
  };
  for (const auto& row : rows) {
    INFO(row.method);
    const std::string base = "Contact: <sip:a@b>\r\n";
    refuses(request(row.method, base), row.field);
    CHECK(judged(request(row.method, base)).of(row.field)->what.code == errc::missing_mandatory);
    CHECK(judged(request(row.method, base)).of(row.field)->status == row.status);
    CHECK(judged(request(row.method, base)).of(row.field)->reference == row.reference);
    CHECK(judged(request(row.method, base + row.line)).ok);
    refuses(request(row.method, base + row.line + row.line), row.field);
    CHECK(judged(request(row.method, base), {.receiver = receiver_role::proxy}).ok);
    CHECK(judged(response("200", row.method, base)).ok);
  }
  warns(request("NOTIFY", "Contact: <sip:a@b>\r\nEvent: presence\r\n"), header_id::subscription_state);
  refuses(request("BYE", "Replaces: 1;to-tag=1;from-tag=2\r\n"), header_id::replaces);
  refuses(request("INVITE",
                  "Contact: <sip:a@b>\r\nJoin: 1;to-tag=1;from-tag=2\r\nJoin: 2;to-tag=1;from-tag=2\r\n"),
          header_id::join);
  CHECK(judged(request("INVITE", "Contact: <sip:a@b>\r\nReplaces: 1;to-tag=1;from-tag=2\r\n")).ok);
}

TEST_CASE("D07: a body has a Content-Type", "[validate][D07]") {
  for (const char* length : {"", "Content-Length: 1\r\n"}) {
    const std::string lines = length;
    refuses(request("MESSAGE", lines, "x"), header_id::content_type);
    CHECK(judged(request("MESSAGE", lines, "x")).problems[0].reference == "RFC 3261 20.15");
    refuses(response("200", "OPTIONS", lines, "x"), header_id::content_type);
    CHECK(judged(request("MESSAGE", lines, "x"), {.receiver = receiver_role::proxy}).problems.empty());
    CHECK(judged(request("MESSAGE", lines + "c: text/plain\r\n", "x")).problems.empty());
    refuses(request("MESSAGE", lines + "c: text\r\n", "x"), header_id::content_type);
  }
  // Without a body there is nothing that it could be about.
  warns(request("MESSAGE", "c: text\r\n"), header_id::content_type);
  CHECK(judged(request("MESSAGE", "c: text/plain\r\nContent-Length: 0\r\n", "behind it")).problems.empty());
  refuses(request("MESSAGE", "c: text/plain\r\nContent-Encoding: g z\r\n", "x"), header_id::content_encoding);
}

TEST_CASE("D08: a tag or branch that is no token", "[validate][D08]") {
  for (const char* name : {"From", "To"})
    for (const char* tag : {"\"x\"", "[::1]"}) {
      auto text = request("OPTIONS", "");
      const auto at = text.find(std::string(name) + ":");
      text.replace(at, text.find("\r\n", at) - at, std::string(name) + ": <sip:c@d>;tag=" + tag);
      INFO(text);
      const auto v = judged(text);
      REQUIRE(v.problems.size() == 1);
      CHECK(v.problems[0].level == severity::warning);
      CHECK(v.problems[0].what ==
            fault{errc::syntax, rule::tag_param, static_cast<std::uint32_t>(text.find("tag=", at) + 4)});
    }
  auto text = request("OPTIONS", "");
  text.replace(text.find("z9hG4bK1"), 8, "\"z9hG4bK1\"");
  warns(text, header_id::via);
  CHECK(judged(text).problems[0].what ==
        fault{errc::syntax, rule::via_branch, static_cast<std::uint32_t>(text.find("\"z9"))});
}

TEST_CASE("D10: a known parameter that is not what it should be is a warning, whichever it is",
          "[validate][D10]") {
  for (const char* line :
       {"Reason: SIP;text=token", "Reason: SIP;cause=x", "Subscription-State: active;reason=\"x\"",
        "Via: SIP/2.0/UDP a;ttl=256", "Call-Info: <http://a>;purpose=\"icon\"",
        "Session-Expires: 90;refresher=x", "Event: a;id=\"x\"", "Accept: a/b;q=2",
        "Content-Disposition: session;handling=\"optional\"", "Geolocation: <cid:a@b>;loc-src=\"a\"",
        "Diversion: <tel:+4>;reason", "P-Charging-Vector: icid-value=1;orig-ioi"}) {
    const std::string whole = line;
    for (const char* method : {"NOTIFY", "INVITE", "OPTIONS"}) {
      const auto text = request(method, "Contact: <sip:a@b>\r\n" + whole + "\r\n" +
                                            (whole.substr(0, 5) == "Event" ? "" : "Event: a\r\n"));
      INFO(text);
      const auto v = judged(text);
      CHECK(v.ok);
      CHECK(v.of(sip::find_header(whole.substr(0, whole.find(':')))) != nullptr);
    }
  }
  // Where the parameters are all there is to the field: credentials (RFC 2617 3.2.2: 400), and challenges.
  refuses(request("INVITE", "Authorization: Digest nc=\"00000001\"\r\n"), header_id::authorization);
  warns(request("INVITE", "Proxy-Authorization: Digest nc=1\r\n"), header_id::proxy_authorization);
  refuses(request("INVITE", "Proxy-Authorization: Digest nc=1\r\n"), header_id::proxy_authorization,
          {.receiver = receiver_role::proxy});
  const std::string stale = "WWW-Authenticate: Digest realm=\"r\", stale=x\r\n";
  refuses(response("401", "INVITE", stale), header_id::www_authenticate);
  warns(response("200", "INVITE", stale), header_id::www_authenticate);
  warns(response("401", "INVITE", stale), header_id::www_authenticate, {.receiver = receiver_role::proxy});
}

TEST_CASE("validate: the Vias that are needed", "[validate]") {
  const auto with_second = [](std::string text, const char* via) {
    return text.insert(text.find("To:"), "Via: " + std::string(via) + "\r\n");
  };
  const auto r = request("OPTIONS", "");
  refuses(with_second(r, "SIP/2.0/UDP a@b").erase(r.find("Via"), r.find("To:") - r.find("Via")),
          header_id::via);
  warns(with_second(r, "SIP/2.0/UDP a@b"), header_id::via);
  warns(with_second(r, "SIP/2.0/UDP a@b"), header_id::via, {.receiver = receiver_role::proxy});
  const auto s = response("200", "OPTIONS", "");
  warns(with_second(s, "SIP/2.0/UDP a@b"), header_id::via);
  refuses(with_second(s, "SIP/2.0/UDP a@b"), header_id::via, {.receiver = receiver_role::proxy});
  warns(with_second(s, "SIP/2.0/UDP a, SIP/2.0/UDP a@b"), header_id::via, {.receiver = receiver_role::proxy});
}

TEST_CASE("validate: responses, which a client needs something else of", "[validate]") {
  refuses(response("200", "INVITE", "Contact: <sip:a@-b>\r\n"), header_id::contact);
  warns(response("302", "INVITE", "Contact: <sip:a@-b>\r\n"), header_id::contact);
  warns(response("200", "OPTIONS", "Contact: <sip:a@-b>\r\n"), header_id::contact);
  refuses(response("180", "INVITE", "Record-Route: sip:a\r\n"), header_id::record_route);
  warns(response("486", "INVITE", "Record-Route: sip:a\r\n"), header_id::record_route);
  refuses(response("183", "INVITE", "RSeq: x\r\n"), header_id::rseq);
  warns(response("200", "INVITE", "RSeq: x\r\n"), header_id::rseq);
  warns(response("200", "INVITE", "Require: a b\r\n"), header_id::require);
}

TEST_CASE("validate: fields that may stand once and need not", "[validate]") {
  for (const char* line : {"User-Agent: a\r\n", "Subject: a\r\n", "Expires: 1\r\n", "Date: x\r\n"}) {
    const std::string two = std::string(line) + line, name = two.substr(0, two.find(':'));
    warns(request("OPTIONS", two), sip::find_header(name));
    const header_id mine[] = {sip::find_header(name)};
    refuses(request("OPTIONS", two), mine[0], {.needed = mine});
  }
}
