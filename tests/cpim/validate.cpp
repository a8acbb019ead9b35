#include "sipwire/cpim/validate.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "support/allocation.hpp"
#include "support/check.hpp"
#include "support/cpim.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
using cpim::header_kind;

namespace {

const std::string from_to = "From: <sip:a@a>\r\nTo: <sip:b@b>\r\n";
const std::string content = "\r\nContent-Type: text/plain\r\n\r\nhi";
const std::string imdn = "NS: imdn <urn:ietf:params:imdn>\r\n";

/// Each problem of a message in words: its level, the fault and the text at its offset.
std::string problems(const std::string& text, leniency lenient = leniency::none) {
  const test_support::guarded input(text);
  const auto m = test_support::read_cpim(slice(input), lenient);
  REQUIRE(m);
  std::array<cpim::problem, 8> room;
  const auto found = cpim::validate(*m, room);
  CHECK(found.count == found.problems.size());
  CHECK(found.status() == 0);
  std::string out;
  for (const auto& p : found.problems) {
    CHECK(p.status == 0);
    out += p.level == severity::error ? "error " : "warning ";
    out += test_support::printed(p.what) + " [" + text.substr(p.what.offset, 4) + "]\n";
  }
  const bool has_error = out.find("error") != std::string::npos;
  CHECK(found.ok() != has_error);
  CHECK(cpim::validate(*m).first_error == found.first_error);
  return out;
}
std::string at(const std::string& message, std::string_view what) {
  return std::to_string(message.find(what));
}

}  // namespace

TEST_CASE("cpim validate: a good message has no problem", "[cpim][validate]") {
  CHECK(problems(from_to + content) == "");
  CHECK(problems(from_to + "DateTime: 2026-03-02T19:02:00Z\r\nSubject: a\r\nSubject:;lang=fr b\r\n" + imdn +
                 "imdn.Message-ID: 1\r\nimdn.Disposition-Notification: display\r\n" + content) == "");
  CHECK(problems(from_to + imdn + "imdn.Disposition-Notification: \r\n" + content) == "");
}

TEST_CASE("cpim validate: every value is read", "[cpim][validate]") {
  std::string m = from_to + "DateTime: 2026-03-02\r\n" + content;
  CHECK(problems(m).starts_with("warning truncated in"));
  m = "From: <sip:>\r\nTo: <sip:b@b>\r\n" + content;
  CHECK(problems(m).starts_with("warning "));
  m = from_to + "Require: a,,b\r\n" + content;
  CHECK(problems(m) == "error syntax in Header-name at " + std::to_string(m.find(",,") + 1) + " [,b\r\n]\n");
  CHECK(problems(m, leniency::empty_list_elements) == "");
}

TEST_CASE("cpim validate: a header that may stand once stands once (RFC 5438 6.4)", "[cpim][validate]") {
  const std::string m = from_to + imdn + "imdn.Original-To: <sip:c@c>\r\nimdn.Original-To: <sip:d@d>\r\n" +
                        "From: <sip:e@e>\r\n" + content;
  CHECK(problems(m) == "error duplicate in Header at " + at(m, "From: <sip:e") + " [From]\n" +
                           "error duplicate in Header at " + at(m, "imdn.Original-To: <sip:d") + " [imdn]\n");
}

TEST_CASE("cpim validate: what must be there", "[cpim][validate]") {
  CHECK(problems("Subject: a\r\n" + content) ==
        "warning absent in Header at 12 [\r\nCo]\nwarning absent in Header at 12 [\r\nCo]\n");
  std::string m = from_to + "\r\nContent-ID: <1@a>\r\n\r\nhi";
  CHECK(problems(m) == "error missing_mandatory in Content-Type at " + at(m, "\r\nhi") + " [\r\nhi]\n");
  m = from_to + imdn + "imdn.Disposition-Notification: display\r\n" + content;
  const std::string missing = "error missing_mandatory in Header at " + at(m, content) + " [\r\nCo]\n";
  CHECK(problems(m) == missing + missing);
  m = from_to + "x.Y: 1\r\n" + content;
  CHECK(problems(m) == "error undeclared in Name-prefix at " + at(m, "x.Y") + " [x.Y:]\n");
}

TEST_CASE("cpim validate: what a notification must have, and what its receiver ignores (RFC 5438 7.2.1)",
          "[cpim][validate]") {
  const std::string receipt =
      "\r\nContent-Type: message/imdn+xml\r\nContent-Disposition: notification\r\n\r\n<imdn/>";
  CHECK(problems(from_to + imdn + "imdn.Message-ID: 1\r\n" + receipt) == "");
  std::string m = from_to + imdn +
                  "imdn.Disposition-Notification: display\r\nimdn.IMDN-Record-Route: <sip:r>\r\n" + receipt;
  CHECK(problems(m) == "error missing_mandatory in Header at " + at(m, receipt) + " [\r\nCo]\n" +
                           "warning not_allowed in Header at " + at(m, "imdn.Disp") + " [imdn]\n" +
                           "warning not_allowed in Header at " + at(m, "imdn.IMDN") + " [imdn]\n");
  m = from_to + imdn + "imdn.Message-ID: 1\r\n\r\nContent-Type: message/imdn+xml\r\n\r\n<imdn/>";
  CHECK(problems(m).starts_with("warning absent in"));
  m = from_to + imdn +
      "imdn.Message-ID: 1\r\n\r\nContent-Type: message/imdn+xml\r\nContent-Disposition: "
      "inline\r\n\r\n<imdn/>";
  CHECK(problems(m) == "warning unknown_value in Content-Disposition at " + at(m, "inline") + " [inli]\n");
}

TEST_CASE("cpim validate: problems without room are counted, nothing is allocated", "[cpim][validate]") {
  const std::string text = from_to + "Require: ,\r\nx.Y: 1\r\n" + content;
  const auto m = test_support::read_cpim(slice(text));
  REQUIRE(m);
  std::array<cpim::problem, 1> room;
  cpim::validation found;
  {
    const test_support::no_allocations scope;
    found = cpim::validate(*m, room);
  }
  CHECK(found.problems.size() == 1);
  CHECK(found.count > 1);
  CHECK(found.first_error == room[0]);
}
