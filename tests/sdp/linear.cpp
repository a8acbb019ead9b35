// Adversarial descriptions of up to 1 MiB end with a verdict, what took quadratic time would run into the
// test's time limit; and nothing is allocated on the way.

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sdp.hpp"
#include "support/allocation.hpp"
#include "support/effort.hpp"
#include "support/paths.hpp"

using namespace sipwire;
using test_support::large;
using test_support::repeated;

namespace {

const std::string head = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n";

/// Reads `text` both ways, strictly and leniently, and every value of it; the strict fault.
fault finish(std::string_view text) {
  static sdp::line_storage<65535> lines;
  read_options relaxed = leniency::all;
  relaxed.caps.sdp_media = relaxed.caps.sdp_attributes = 65535;
  if (const auto lenient = sdp::parse(text, lines, relaxed)) {
    (void)sdp::validate(*lenient);
    std::size_t n = 0;
    for (const auto& m : lenient->media()) n += m.all<sdp::attr::rtpmap>().size() + m.attributes("x").size();
    CHECK(n <= 2 * lenient->total_line_count());
  }
  const auto slow = sdp::parse_with<byte_runs>(text, lines, {}).error();
  const auto fast = sdp::parse(text, lines);
  CHECK(fast.error() == slow);
  if (fast) CHECK(sdp::validate(*fast).first_error.what.offset <= text.size());
  return fast.error();
}

}  // namespace

TEST_CASE("sdp linear: lines and values of a mebibyte", "[sdp][linear]") {
  for (const char* unit :
       {"\r", "\n", "\r\n", " ", "=", "a=", "a=\r\n", "v=0\r\n", "m=\r\n", "\x80", "a", "\r\r\n"}) {
    INFO(unit);
    (void)finish(repeated(unit, large));
    (void)finish(head + repeated(unit, large));
    (void)finish(head + "a=x:" + repeated(unit, large) + "\r\n");
  }
  for (const char* unit : {"m=audio 9 RTP/AVP 0\r\n", "a=x\r\n", "a=rtpmap:0 x/1\r\n", "a=ptime:1\r\n",
                           "t=0 0\r\n", "b=AS:1\r\n"}) {
    INFO(unit);
    (void)finish(head + repeated(unit, large));
  }
  const std::string media = "m=audio 9 RTP/AVP 0\r\n";
  for (const char* name :
       {"fmtp:0 ", "accept-types:", "path:", "group:LS", "candidate:1 1 UDP 1 a 9 typ host", "crypto:1 X ",
        "fingerprint:md5 ", "rtpmap:", "ice-pwd:", "lang:de", "rtcp:", "mid:", "tool:"})
    for (const char* unit : {" ", ";", "a", "0", "a=b;", " a", " a b", "text/plain ", "msrp://a;tcp ",
                             "msrp://", "a:", ":00", "00:", "inline:a;", "-a", "\"", "/", "*/*;a=\"", "@"}) {
      INFO(name << unit);
      (void)finish(head + media + "a=" + name + repeated(unit, large / 4) + "\r\n");
    }
  for (const char* line :
       {"o=", "c=IN IP4 ", "c=IN IP6 ", "r=1 1", "z=2882844526 1", "e=", "p=1", "k=base64:", "u=", "k=uri:"})
    for (const char* unit :
         {" ", "0", " 1", "/", ":", "a", "a.", "(", "<", "\"", "@", " 2882844526 1", "1d"}) {
      INFO(line << unit);
      (void)finish(head + line + repeated(unit, large / 4) + "\r\n");
    }
  (void)finish(head + "m=audio 9 RTP/AVP" + repeated(" 0", large) + "\r\n");
  (void)finish(head + "m=audio 9 a" + repeated("/a", large) + " 0\r\n");
}

TEST_CASE("sdp: nothing is allocated", "[sdp][allocation]") {
  for (const char* name : {"audio", "audio_video", "every_line", "R089_attributes", "R094_accept_types"}) {
    const std::string text =
        test_support::read_file(test_support::source_root() / "fuzz" / "seeds" / "sdp" / name);
    std::string into(text.size(), '.');
    bool parsed = false, written = false;
    {
      const test_support::no_allocations scope;
      sdp::line_storage<128> lines;
      const auto session = sdp::parse(text, lines);
      parsed = session.has_value();
      if (session) {
        (void)sdp::validate(*session);
        for (const auto& m : session->media()) {
          (void)m.connection();
          for (const auto& p : m.all<sdp::attr::path>())
            if (p)
              for (const auto& u : p->uris()) (void)u.session_id();
        }
        span_sink out(into);
        (void)sdp::write(out, *session);
        written = out.text() == text;
      }
    }
    INFO(name);
    CHECK(parsed);
    CHECK(written);
  }
}
