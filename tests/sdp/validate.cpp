#include "sipwire/sdp/validate.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "support/allocation.hpp"
#include "support/check.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;

namespace {

const std::string head = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n";
const std::string media = "m=audio 9 RTP/AVP 0\r\n";

/// Each problem in words: its level, the attribute, the fault and the text at its offset.
std::string problems(const std::string& text) {
  const test_support::guarded input(text);
  sdp::line_storage<32> lines;
  const auto s = sdp::parse(input, lines);
  REQUIRE(s);
  std::array<sdp::problem, 8> room;
  const auto found = sdp::validate(*s, room);
  CHECK(found.count == found.problems.size());
  std::string out;
  for (const auto& p : found.problems) {
    CHECK(p.status == 0);
    CHECK_FALSE(p.reference.empty());
    out += p.level == severity::error ? "error " : "warning ";
    out += std::string(name(p.field)) + ": " + test_support::printed(p.what) + " [" +
           text.substr(p.what.offset, 4) + "]\n";
  }
  CHECK(found.ok() == (out.find("error") == std::string::npos));
  CHECK(sdp::validate(*s).first_error == found.first_error);
  return out;
}

}  // namespace

TEST_CASE("sdp validate: values in order, at most one problem a line", "[sdp][validate]") {
  CHECK(problems(head + media + "a=ptime:20\r\na=x-own:\xFF\r\n") == "");
  const std::string text =
      "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nb=AS:x\r\nt=0 0\r\n" + media +
      "a=ptime:x\r\na=mid:1\r\na=mid:2\r\na=mid:\r\n";
  const auto at = [&](std::string_view what) { return std::to_string(text.find(what)); };
  CHECK(problems(text) == "warning : syntax in bandwidth at " + at("x\r\nt") + " [x\r\nt]\n" +  //
                              "warning ptime: syntax in non-zero-int-or-real at " + at("x\r\na=mid") +
                              " [x\r\na]\n" +  //
                              "warning mid: duplicate in attribute-field at " + at("mid:2") + " [mid:]\n" +
                              "warning mid: truncated in identification-tag at " +
                              std::to_string(text.size() - 2) + " [\r\n]\n");
}

TEST_CASE("sdp validate: an attribute at a level that is not its own is a warning (RFC 8866 6)",
          "[sdp][validate]") {
  const std::string text = head + "a=rtpmap:0 PCMU/8000\r\n" + media + "a=cat:x\r\na=tool:x\r\n";
  const auto at = [&](std::string_view what) { return std::to_string(text.find(what)); };
  CHECK(problems(text) == "warning rtpmap: not_allowed in attribute-field at " + at("rtp") + " [rtpm]\n" +
                              "warning cat: not_allowed in attribute-field at " + at("cat") + " [cat:]\n" +
                              "warning tool: not_allowed in attribute-field at " + at("tool") + " [tool]\n");
}

TEST_CASE("sdp validate: problems without room are counted, nothing is allocated", "[sdp][validate]") {
  const std::string text = head + media + "a=ptime:x\r\na=mid:1\r\na=mid:2\r\n";
  sdp::line_storage<32> lines;
  const auto s = sdp::parse(text, lines);
  REQUIRE(s);
  std::array<sdp::problem, 1> room;
  sdp::validation found;
  {
    const test_support::no_allocations scope;
    found = sdp::validate(*s, room);
  }
  CHECK(found.problems.size() == 1);
  CHECK(found.count == 2);
  CHECK(found.first_error == sdp::problem());
  CHECK(room[0].what.rule == rule::real);
  const sdp::attribute_id needed[] = {sdp::attribute_id::mid};
  CHECK(sdp::validate(*s, {}, {.needed = needed}).first_error.what.code == errc::duplicate);
}

TEST_CASE("sdp validate: another version is an error, other values that cannot be read are warnings",
          "[sdp][validate]") {
  CHECK(problems("v=1" + head.substr(3)) == "error : unknown_value in version-field at 2 [1\r\no]\n");
  CHECK(problems("v=0\r\no=x\r\ns=-\r\nt=x\r\nm=x\r\nc=x\r\n").find("error") == std::string::npos);
  std::array<sdp::problem, 8> room;
  const auto references = [&](const std::string& text, leniency lenient = leniency::none) {
    sdp::line_storage<32> lines;
    const auto s = sdp::parse(text, lines, lenient);
    REQUIRE(s);
    std::string out;
    for (const auto& p : sdp::validate(*s, room).problems) out += std::string(p.reference) + "|";
    return out;
  };
  CHECK(references("v=1\r\no=x\r\ns=-\r\nu=\r\nt=x\r\nm=x\r\nc=x\r\na=rtcp:x\r\n") ==
        "RFC 8866 5.1|RFC 8866 5.2|RFC 8866 5.9|RFC 8866 5.14|RFC 8866 5.7|RFC 3605|");
}

TEST_CASE("D08: a tag of a=crypto with a zero before it, and a=ice-lite in a media description, are warnings",
          "[sdp][validate][D08]") {
  const std::string key = " AES_CM_128_HMAC_SHA1_80 inline:PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR\r\n";
  const std::string text = head + media + "a=crypto:01" + key + "a=crypto:0" + key + "a=ice-lite\r\n";
  const auto at = [&](std::string_view what) { return std::to_string(text.find(what)); };
  CHECK(problems(text) == "warning crypto: not_allowed in tag at " + at("01 AES") + " [01 A]\n" +
                              "warning ice-lite: not_allowed in attribute-field at " + at("ice-lite") +
                              " [ice-]\n");
  sdp::line_storage<32> lines;
  std::array<sdp::problem, 2> room;
  (void)sdp::validate(*sdp::parse(text, lines), room);
  CHECK(room[0].reference == "RFC 4568 4.1");
  CHECK(room[1].reference == "RFC 8839 5.3");
}
