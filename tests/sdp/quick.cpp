// The short ways of reading frequent lines against the automata: with bytes to read behind the value, as it
// has them in a description, each change of one byte of a usual value gives the same.
#include <catch2/catch.hpp>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "sipwire/sdp/scan.hpp"
#include "sipwire/sdp/values/bandwidth.hpp"
#include "sipwire/sdp/values/connection.hpp"
#include "sipwire/sdp/values/contact.hpp"
#include "sipwire/sdp/values/crypto.hpp"
#include "sipwire/sdp/values/ice.hpp"
#include "sipwire/sdp/values/media_line.hpp"
#include "sipwire/sdp/values/nested_attribute.hpp"
#include "sipwire/sdp/values/rtp.hpp"
#include "sipwire/sdp/values/stream.hpp"
#include "sipwire/sdp/values/time.hpp"
#include "support/check.hpp"

using namespace sipwire;

namespace {

void parts(const sdp::rtpmap_view& v, std::string& out) {
  out += std::to_string(v.payload_type()) + "|" + std::string(v.format()) + "|" +
         std::string(v.encoding_name()) + "|" + std::to_string(v.clock_rate()) + "|" +
         std::string(v.encoding_params().value_or("-"));
}
void parts(const sdp::fmtp_view& v, std::string& out) {
  out += std::string(v.format()) + "|" + std::string(v.params_text());
}
void parts(const sdp::bandwidth_view& v, std::string& out) {
  out += std::string(v.bwtype()) + "|" + std::string(v.value_text());
}
void parts(const sdp::connection_view& v, std::string& out) {
  out += std::string(v.nettype()) + "|" + std::string(v.addrtype()) + "|" +
         std::string(v.connection_address()) + "|" + std::string(v.address_text()) + "|" +
         std::to_string(v.ttl().value_or(0)) + "|" + std::to_string(v.count().value_or(0)) + "|" +
         std::to_string(v.check().has_value());
}
void parts(const sdp::media_line_view& v, std::string& out) {
  out += std::string(v.media()) + "|" + std::to_string(v.port()) + "|" + std::string(v.port_text()) + "|" +
         std::to_string(v.count().value_or(0)) + "|" + std::string(v.proto_text()) + "|" +
         std::string(v.formats().text());
}
void parts(const sdp::candidate_view& v, std::string& out) {
  out += std::string(v.foundation()) + "|" + std::to_string(v.component_id().value_or(0)) + "|" +
         std::to_string(v.priority().value_or(0)) + "|" + std::to_string(v.port()) + "|" +
         std::to_string(static_cast<unsigned>(v.type())) + "|" + std::string(v.text());
}
template <class V>
void parts(const V& v, std::string& out) {
  out += v.text();
}

// A copy with nothing behind it, for AddressSanitizer; a guard page for each of so many would take long.
class exact {
 public:
  explicit exact(std::string_view from) : size_(from.size()), bytes_(new char[from.size()]) {
    from.copy(bytes_.get(), size_);
  }
  [[nodiscard]] std::string_view text() const noexcept { return {bytes_.get(), size_}; }

 private:
  std::size_t size_;
  std::unique_ptr<char[]> bytes_;
};

// All that one way of reading says of the value at the start of `bytes`.
template <class V, class Runs>
std::string reading(std::string_view bytes, std::size_t size) {
  const source from(bytes);
  V v;
  const auto stop =
      V::template scan_with<Runs>(slice(from, {0, static_cast<std::uint32_t>(size)}), leniency::none, v);
  std::string out = test_support::printed(stop.in(from)) + "|";
  if (stop.ok()) parts(v, out);
  return out;
}

// Behind the value stand more bytes of its own kind, so that reading over its end would show.
template <class V>
void agree(const std::string& value) {
  for (const std::string_view behind :
       {"", "0", "\r\na=", "/2 1 9 0 1:9 /2 1 9 0 1:9 /2 1 9 0 1:9 /2 1 9 0 1:9 /2 1 9 0 1:9 1 2 3"}) {
    const exact bytes(value + std::string(behind));
    const auto quick = reading<V, vector_runs>(bytes.text(), value.size());
    const auto slow = reading<V, byte_runs>(bytes.text(), value.size());
    if (quick == slow) continue;
    INFO(value);
    CHECK(quick == slow);
  }
}

template <class V>
void agree_around(const std::string& value) {
  agree<V>(value);
  for (std::size_t i = 0; i <= value.size(); ++i) {
    agree<V>(value.substr(0, i));
    agree<V>(value.substr(i));
    if (i < value.size()) agree<V>(value.substr(0, i) + value.substr(i + 1));
    for (unsigned byte = 0; byte < 256; ++byte) {
      const bool usual = std::string_view(" /:-*.0123456789aZ\r\n\t\x7f").find(static_cast<char>(byte)) !=
                         std::string_view::npos;
      std::string other = value;
      if (i < value.size()) {
        other[i] = static_cast<char>(byte);
        agree<V>(other);
      }
      if (usual) agree<V>(value.substr(0, i) + static_cast<char>(byte) + value.substr(i));
    }
  }
}

}  // namespace

TEST_CASE("quick: rtpmap as the automaton reads it", "[sdp]") {
  for (const char* value :
       {"0 PCMU/8000", "97 opus/48000/2", "101 telephone-event/8000", "127 L16/44100/10", "1 a/1/1",
        "97 a-name-of-just-32-bytes/90000", "97 a-name-of-just-33-bytes/900000", "999 x/4294967296"})
    agree_around<sdp::rtpmap_view>(value);
}

TEST_CASE("quick: fmtp as the automaton reads it", "[sdp]") {
  for (const char* value :
       {"101 0-15", "9 a=b", "96 profile-level-id=42e01f;packetization-mode=1", "0 x", "t38 y z"})
    agree_around<sdp::fmtp_view>(value);
}

TEST_CASE("quick: b= as the automaton reads it", "[sdp]") {
  for (const char* value : {"AS:64", "TIAS:128000", "X:0", "X-YZ:128", "AS:18446744073709551616",
                            "A:1234567890123456789012345678901"})
    agree_around<sdp::bandwidth_view>(value);
}

TEST_CASE("quick: c= as the automaton reads it", "[sdp]") {
  for (const char* value : {"IN IP4 192.0.2.1", "IN IP6 2001:db8::1", "IN IP4 224.2.36.42/127/3",
                            "IN IP6 FF15::101/3", "IN IP5 x", "NI IP4 x"})
    agree_around<sdp::connection_view>(value);
}

TEST_CASE("quick: m= as the automaton reads it", "[sdp]") {
  for (const char* value :
       {"audio 49170 RTP/AVP 0 8 97", "message 2855 TCP/MSRP *",
        "application 9 UDP/DTLS/SCTP webrtc-datachannel", "video 65535/2 RTP/AVP 31", "a 0 b c",
        "audio 65536 RTP/AVP 0", "audio 49170 UDP/TLS/RTP/SAVPF 111 63 9 0 8 13 110 126 96 97 98 9",
        "audio 49170 UDP/TLS/RTP/SAVPF 111 63 9 0 8 13 110 126 96 97 98 99"})
    agree_around<sdp::media_line_view>(value);
}

TEST_CASE("quick: candidate as the automaton reads it", "[sdp]") {
  for (const char* value :
       {"1 1 UDP 2130706431 10.0.1.1 8998 typ host",
        "a/+ 1 udp 1694498815 192.0.2.3 45664 typ srflx raddr 10.0.1.1 rport 8998 generation 0"})
    agree_around<sdp::candidate_view>(value);
}

TEST_CASE("quick: values without a short way, both ways of running over them (D41, D47, D48, D50)",
          "[sdp][D41][D47][D48][D50]") {
  agree_around<sdp::crypto_view>("1 \tX  a:b\tK");
  agree_around<sdp::uri_view>("x://u@[::1]:8");
  agree_around<sdp::time_view>("01 37");
  agree_around<sdp::ssrc_group_view>("F 10 01");
  for (const char* value : {"//[v1.a]:1", "http://a:b/", "//[z]"}) agree<sdp::uri_view>(value);
  for (const char* value : {"01 a:b", "10 a"}) agree<sdp::ssrc_view>(value);
  for (const char* value : {"IN IP4 233.252.0.1/01", "IN IP6 ff15::1/01"}) agree<sdp::connection_view>(value);
  for (const char* tail : {"raddr caf\xC3\xA9 rport 8998", "raddr \x7F", "generation \xFF"})
    agree<sdp::candidate_view>("1 1 UDP 1 192.0.2.1 9 typ srflx " + std::string(tail));
}

TEST_CASE("quick: lines as they are read one byte at a time", "[sdp]") {
  struct events {
    std::string text;
    bool on_line(const source& from, const sdp::line& l) {
      text += std::string(1, l.type) + std::to_string(static_cast<unsigned>(l.id)) + ":" +
              std::to_string(l.name_last) + ":" + std::string(from.text(l.value)) + "\n";
      return true;
    }
  };
  const std::string usual =
      "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\na=sendrecv\r\n"
      "m=audio 9 RTP/AVP 0\r\nb=AS:64\r\na=rtpmap:0 PCMU/8000\r\na=mid:x\r\na=x-own\r\n";
  const auto compare = [](const std::string& text) {
    // Far from the end of the input and close to it.
    for (const std::string& behind : {std::string(), "a=" + std::string(80, 'x') + "\r\n"})
      for (const auto lenient :
           {leniency::none, leniency::any_line_order | leniency::missing_lines | leniency::salvage,
            leniency::all}) {
        const exact bytes(text + behind);
        events quick, slow;
        const auto a = sdp::scan_with<vector_runs>(bytes.text(), quick, lenient);
        const auto b = sdp::scan_with<byte_runs>(bytes.text(), slow, lenient);
        if (a.error() == b.error() && quick.text == slow.text) continue;
        INFO(text);
        CHECK(test_support::printed(a.error()) == test_support::printed(b.error()));
        CHECK(quick.text == slow.text);
      }
  };
  compare(usual);
  for (std::size_t i = 0; i <= usual.size(); ++i) {
    compare(usual.substr(0, i));
    if (i == usual.size()) break;
    compare(usual.substr(0, i) + usual.substr(i + 1));
    for (const char byte : {'a', 'm', 'z', ':', '=', '\r', '\n', ' ', '\0', '\xff'}) {
      std::string other = usual;
      other[i] = byte;
      compare(other);
    }
  }
}

TEST_CASE("quick: every attribute is found by its name and by nothing like it", "[sdp]") {
  for (std::uint32_t i = 1; i < sdp::attribute_id_count; ++i) {
    const auto id = static_cast<sdp::attribute_id>(i);
    const std::string name(sdp::name(id));
    INFO(name);
    CHECK(sdp::find_attribute(name) == id);
    CHECK(sdp::find_attribute(name + std::string(1, '\0')) == sdp::attribute_id::extension);
    CHECK(sdp::find_attribute(name + ":") == sdp::attribute_id::extension);
    CHECK(sdp::find_attribute("x" + name) == sdp::attribute_id::extension);
    for (std::size_t at = 0; at < name.size(); ++at) {
      std::string other = name;
      other[at] = static_cast<char>(other[at] ^ 0x20);
      CHECK(sdp::find_attribute(other) == sdp::attribute_id::extension);
    }
  }
  CHECK(sdp::find_attribute("") == sdp::attribute_id::extension);
  CHECK(sdp::find_attribute(std::string(300, 'a')) == sdp::attribute_id::extension);
}
