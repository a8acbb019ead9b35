// Adversarial messages of up to 1 MiB: they end with a verdict. What took quadratic time would run into the
// test's time limit.

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sip.hpp"
#include "support/check.hpp"
#include "support/effort.hpp"

using namespace sipwire;
using test_support::large;
using test_support::repeated;

namespace {

/// Reads `text` strictly and leniently by both ways of framing, and judges it; the strict fault.
fault finish(std::string_view text) {
  static sip::field_storage<65000> slots;
  if (const auto lenient = sip::parse(text, slots, leniency::all)) (void)sip::validate(*lenient);
  const auto slow = sip::parse_with<byte_runs, sip::framing::automaton>(text, slots, {});
  const auto fault = slow.error();
  const auto fast = sip::parse(text, slots);
  CHECK(fast.error() == fault);
  if (fast) {
    const auto verdict = sip::validate(*fast);
    CHECK(verdict.first_error.what.offset <= text.size());
    counting_sink out;
    if (fast->is_request()) (void)sip::make_response(out, *fast, 400, "x").finish();
    for (const auto f : fast->fields()) (void)sip::write_unfolded(out, f.value());
  }
  CHECK(fault.offset <= text.size());
  return fault;
}

const std::string start = "OPTIONS sip:a@b SIP/2.0\r\n";

}  // namespace

TEST_CASE("linear: framing", "[linear]") {
  CHECK(finish(repeated("\r\n", large)).code == errc::need_more);
  CHECK(finish(repeated("a", large)).code == errc::need_more);
  CHECK(finish("A sip:" + repeated("a", large)).code == errc::need_more);
  for (const char* unit :
       {"\r", "\n", "\r\n", " ", ":", ",", "\"", "\\", "(", "\t", "\x80", "\r\r\n", "a\r\n"}) {
    INFO(test_support::printed(finish(start + repeated(unit, large))));
    (void)finish(repeated(unit, large));
    (void)finish(start + "X-A: " + repeated(unit, large) + "\r\n\r\n");
  }
  // Folds only, and as many fields as there is room for, known, unknown and of one name.
  CHECK(finish(start + "Subject:" + repeated("\r\n ", large) + "x\r\n\r\n").code == errc::none);
  CHECK(finish(start + "Subject:" + repeated("\r\n a", large) + "\r\n\r\n").code == errc::none);
  for (const char* unit : {"X-A:\r\n", "m: *\r\n", "To:x\r\n", "X:\r\n \r\n", "Via:SIP/2.0/UDP a\r\n"}) {
    INFO(unit);
    CHECK(finish(start + repeated(unit, 60000 * std::string_view(unit).size() - 1) + "\r\n").code ==
          errc::none);
  }
  CHECK(finish(start + repeated("a:\r\n", large) + "\r\n").code == errc::too_many);
  // A Content-Length in each line.
  CHECK(finish(start + repeated("l:1\r\n", 300000) + "\r\nx").code == errc::none);
}

TEST_CASE("linear: values of 1 MiB where going back would hurt most", "[linear]") {
  const std::pair<const char*, const char*> families[] = {
      {"Authentication-Info: ", "a=b,"},
      {"Authentication-Info: ", "a=\"b\","},
      {"Supported: ", ","},
      {"Supported: ", "a b,"},
      {"Contact: ", "<sip:a>,"},
      {"Contact: ", "*,"},
      {"Contact: ", "\"a\","},
      {"Contact: ", "<"},
      {"Contact: <sip:a>", ";a"},
      {"Contact: <sip:a", ";a=b"},
      {"Via: ", "SIP/2.0/UDP a;x=\","},
      {"Via: SIP/2.0/UDP a", ";received=::1"},
      {"Retry-After: 5 ", "("},
      {"User-Agent: ", "(\\"},
      {"User-Agent: ", "a/"},
      {"Warning: ", "301 a \"x\","},
      {"Warning: ", "301 a \"x,"},
      {"Accept: ", "a/b;c=\",\","},
      {"From: \"", "\\"},
      {"From: ", "\""},
      {"WWW-Authenticate: Digest a=b", ",a=b"},
      {"Authorization: Digest ", ","},
      {"Call-Info: ", "<a:b>;x,"},
      {"Content-Type: a/b", ";c=d"},
      {"To: <sip:a?", "a=b&"},
      {"To: <sip:", "%41"},
      {"To: <tel:+", "1"},
  };
  for (const auto& [front, unit] : families) {
    INFO(front << unit);
    (void)finish(start + front + repeated(unit, large) + "\r\n\r\n");
  }
}

TEST_CASE("linear: each typed header with each awkward byte, 32 KiB", "[linear]") {
  std::size_t tried = 0;
  for (std::uint32_t i = 1; i < sip::header_id_count; ++i) {
    const auto id = static_cast<sip::header_id>(i);
    if (!sip::with_tag(id, [](auto) {}) || id == sip::header_id::content_length) continue;
    for (const char* unit :
         {",", ";", "\"", "\\", "(", "<", ":", "=", "a,", ";a", "a=b,", "a b,", "<a:b>,", "\r\n "}) {
      static sip::field_storage<4> slots;
      const std::string text = start + std::string(sip::name(id)) + ": " +
                               repeated(unit, test_support::effort(32768)) + "x\r\n\r\n";
      const auto m = sip::parse(text, slots);
      REQUIRE(m);
      (void)sip::validate(*m);
      ++tried;
    }
  }
  CHECK(tried > 600);
}
