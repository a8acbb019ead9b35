// The session descriptions of the SDP rows.

#include "generator.hpp"
#include "messages.hpp"

namespace bench {
namespace {

constexpr std::string_view audio =
    "v=0\r\no={user} {num10:session} {num10:session} IN IP4 {ip4:media}\r\ns=-\r\nc=IN IP4 {ip4:media}\r\n"
    "t=0 0\r\nm=audio {port} RTP/AVP {pt0:a} 8 0 {pt3:t}\r\na=rtpmap:{pt0:a} {audio}\r\n"
    "a=fmtp:{pt0:a} {afmtp}\r\na=rtpmap:8 PCMA/8000\r\na=rtpmap:0 PCMU/8000\r\n"
    "a=rtpmap:{pt3:t} telephone-event/8000\r\na=fmtp:{pt3:t} 0-16\r\na=ptime:20\r\na=rtcp:{port}\r\n"
    "a=sendrecv\r\n";

constexpr std::string_view secure_audio =
    "v=0\r\no=- {num10:session} {num10:session} IN IP4 {ip4:media}\r\ns={word}\r\nc=IN IP4 {ip4:media}\r\n"
    "b=AS:{num3}\r\nt=0 0\r\nm=audio {port} RTP/SAVP {pt0:a} {pt1:b} 8 {pt3:t}\r\nb=TIAS:{num5}\r\n"
    "a=crypto:1 {suite} inline:{base10}|2^20|1:4\r\na=crypto:2 {suite} inline:{base10}\r\n"
    "a=rtpmap:{pt0:a} {audio}\r\na=fmtp:{pt0:a} {afmtp}\r\na=rtpmap:{pt1:b} {audio}\r\n"
    "a=rtpmap:8 PCMA/8000\r\na=rtpmap:{pt3:t} telephone-event/8000\r\na=fmtp:{pt3:t} 0-15\r\n"
    "a=ptime:{num2}\r\na=maxptime:240\r\na=sendonly\r\n";

constexpr std::string_view audio_and_video =
    "v=0\r\no=- {num10:session} {num10:session} IN IP6 {ip6:ue}\r\ns=-\r\nc=IN IP6 "
    "{ip6:ue}\r\nb=AS:1024\r\nb=RS:0\r\nb=RR:0\r\nt=0 0\r\n"
    "m=audio {port} RTP/AVP {pt0:a} {pt1:b} {pt2:c} {pt3:d} {pt4:t} "
    "{pt5:u}\r\nb=AS:{num2}\r\nb=RS:{num3}\r\nb=RR:{num4}\r\n"
    "a=rtpmap:{pt0:a} {audio}\r\na=fmtp:{pt0:a} {afmtp}\r\na=rtpmap:{pt1:b} {audio}\r\na=fmtp:{pt1:b} "
    "{afmtp}\r\n"
    "a=rtpmap:{pt2:c} {audio}\r\na=fmtp:{pt2:c} {afmtp}\r\na=rtpmap:{pt3:d} {audio}\r\na=fmtp:{pt3:d} "
    "{afmtp}\r\n"
    "a=rtpmap:{pt4:t} telephone-event/16000\r\na=fmtp:{pt4:t} 0-15\r\na=rtpmap:{pt5:u} "
    "telephone-event/8000\r\na=fmtp:{pt5:u} 0-15\r\n"
    "a=ptime:20\r\na=maxptime:240\r\na=curr:qos local none\r\na=curr:qos remote none\r\na=des:qos mandatory "
    "local sendrecv\r\n"
    "a=des:qos optional remote sendrecv\r\na=sendrecv\r\n"
    "m=video {port} RTP/AVPF {pt6:v} "
    "{pt7:w}\r\nb=AS:{num3}\r\nb=RS:{num4}\r\nb=RR:{num4}\r\na=rtpmap:{pt6:v} {video}\r\n"
    "a=fmtp:{pt6:v} "
    "profile-level-id=42C0{hex2};packetization-mode=1;sprop-parameter-sets={base10},{base2}\r\na=rtpmap:{pt7:"
    "w} {video}\r\n"
    "a=fmtp:{pt7:w} profile-level-id=42C0{hex2};packetization-mode=0\r\na=rtcp-fb:* "
    "{feedback}\r\na=rtcp-fb:* {feedback}\r\n"
    "a=rtcp-fb:{pt6:v} {feedback}\r\na=extmap:1 urn:3gpp:video-orientation\r\n"
    "a=imageattr:{pt6:v} send [x=1280,y=720] [x=640,y=480] recv [x=1280,y=720]\r\na=curr:qos local "
    "none\r\na=curr:qos remote none\r\n"
    "a=des:qos mandatory local sendrecv\r\na=des:qos optional remote sendrecv\r\na=sendrecv\r\n";

constexpr std::string_view browser =
    "v=0\r\no=- {num19:session} {num1} IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0 "
    "1\r\na=msid-semantic: WMS {uuid:stream}\r\n"
    "m=audio {port:p} UDP/TLS/RTP/SAVPF {pt0:a} {pt1:b} 0 {pt3:t}\r\nc=IN IP4 {ip4:relay}\r\na=rtcp:9 IN IP4 "
    "0.0.0.0\r\n"
    "a=candidate:{num8} 1 udp {num9} {ip4} {port} typ host generation 0 network-id 1\r\n"
    "a=candidate:{num8} 1 udp {num9} {ip6} {port} typ host generation 0 network-id 2\r\n"
    "a=candidate:{num8} 1 udp {num9} {ip4} {port} typ srflx raddr {ip4} rport {port} generation 0\r\n"
    "a=candidate:{num8} 1 udp {num9} {ip4:relay} {port:p} typ relay raddr {ip4} rport {port} generation 0\r\n"
    "a=ice-ufrag:{base1:u}\r\na=ice-pwd:{base6:w}\r\na=ice-options:trickle\r\na=fingerprint:sha-256 "
    "{digest32:f}\r\na=setup:actpass\r\n"
    "a=mid:0\r\na=extmap:1 "
    "urn:ietf:params:rtp-hdrext:ssrc-audio-level\r\na=sendrecv\r\na=rtcp-mux\r\na=rtpmap:{pt0:a} {audio}\r\n"
    "a=rtcp-fb:{pt0:a} transport-cc\r\na=fmtp:{pt0:a} {afmtp}\r\na=rtpmap:{pt1:b} {audio}\r\na=rtpmap:0 "
    "PCMU/8000\r\n"
    "a=rtpmap:{pt3:t} telephone-event/8000\r\na=ssrc:{num9:s} cname:{tok16:c}\r\na=ssrc:{num9:s} "
    "msid:{uuid:stream} {uuid}\r\n"
    "m=video 9 UDP/TLS/RTP/SAVPF {pt4:v} {pt5:x}\r\nc=IN IP4 0.0.0.0\r\na=rtcp:9 IN IP4 "
    "0.0.0.0\r\na=ice-ufrag:{base1:u}\r\n"
    "a=ice-pwd:{base6:w}\r\na=fingerprint:sha-256 "
    "{digest32:f}\r\na=setup:actpass\r\na=mid:1\r\na=sendonly\r\na=rtcp-mux\r\na=rtcp-rsize\r\n"
    "a=rtpmap:{pt4:v} {video}\r\na=rtcp-fb:{pt4:v} {feedback}\r\na=rtcp-fb:{pt4:v} "
    "{feedback}\r\na=rtpmap:{pt5:x} rtx/90000\r\n"
    "a=fmtp:{pt5:x} apt={pt4:v}\r\na=ssrc:{num9:r} cname:{tok16:c}\r\n";

constexpr std::string_view msrp =
    "v=0\r\no={user} {num10:session} {num10:session} IN IP4 {ip4:me}\r\ns=-\r\nc=IN IP4 {ip4:me}\r\n"
    "t=0 0\r\nm=message {port:p} TCP/MSRP *\r\n"
    "a=accept-types:message/cpim application/im-iscomposing+xml\r\n"
    "a=accept-wrapped-types:text/plain message/imdn+xml *\r\na=path:msrp://{ip4:me}:{port:p}/{tok12};tcp\r\n"
    "a=max-size:{num8}\r\na=setup:actpass\r\na=connection:new\r\na=sendrecv\r\n";

}  // namespace

feed feed::sessions(std::uint64_t seed) {
  feed out;
  generator draw(seed);
  for (const auto from : {audio, secure_audio, audio_and_video, browser, msrp})
    for (int i = 0; i < 80; ++i) out.storage_.push_back(draw.session(from));
  draw.numbers().shuffle(out.storage_);
  out.settle();
  return out;
}

feed feed::audio_video(std::uint64_t seed) {
  feed out;
  generator draw(seed);
  for (int i = 0; i < 300; ++i) out.storage_.push_back(draw.session(audio_and_video));
  out.settle();
  return out;
}

std::string check_session(std::string_view session) {
  if (session.substr(0, 5) != "v=0\r\n") return "does not begin with v=0";
  while (!session.empty()) {
    const auto end = session.find("\r\n");
    if (end == std::string_view::npos) return "no line end";
    const auto line = session.substr(0, end);
    session.remove_prefix(end + 2);
    if (line.size() < 3 || line[1] != '=') return "not a line";
    for (const char c : line)
      if (c < 0x20 || c > 0x7e || c == '{' || c == '}' || c == '?')
        return "a byte out of place in " + std::string(line);
  }
  return {};
}

}  // namespace bench
