#include "messages.hpp"

#include <algorithm>
#include <array>

#include "generator.hpp"

namespace bench {
namespace {

constexpr std::string_view register_headers[] = {
    "Via: SIP/2.0/{transport} {host:local}:{port};branch=z9hG4bK{tok9}",
    "Max-Forwards: {hops}",
    "To: {word} <sip:{user:me}@{host:home}>",
    "From: {word} <sip:{user:me}@{host:home}>;tag={tok6}",
    "Call-ID: {tok15}@{tok11}",
    "CSeq: {num4} REGISTER",
    "Contact: <sip:{user:me}@{ip4}:{port}>",
    "Authorization: Digest username=\"{user:me}\", realm=\"{host:home}\", nonce=\"{hex24}\", "
    "uri=\"sip:{host:home}\", "
    "response=\"{hex32}\", "
    "algorithm=MD5",
    "Expires: {num4}",
};

constexpr std::string_view invite_headers[] = {
    "Via: SIP/2.0/TCP {host:proxy}:{port};branch=z9hG4bK{tok6}.{num2}",
    "Via: SIP/2.0/TCP {host:client}:{port};branch=z9hG4bK{tok6};received={ip4};rport={port}",
    "Record-Route: <sip:{host:proxy};transport=tcp;lr>",
    "Max-Forwards: {hops}",
    "From: \"{word} {word}\" <sip:{user:alice}@{host:home}>;tag={tok10}",
    "To: {word} <sip:{user:bob}@{host:peer}>",
    "Call-ID: {num19}@{host:home}",
    "CSeq: {num3} INVITE",
    "Contact: "
    "<sip:{user:alice}@{host:client}:{port};transport=tcp;ob>;audio;methods=\"INVITE,ACK,BYE,CANCEL,"
    "OPTIONS\";"
    "+sip.instance=\"<urn:uuid:{uuid}>\"",
    "Allow: {methods10}",
    "Supported: {options4}",
    "Session-Expires: {num4};refresher={side}",
    "User-Agent: {word}UA/{num1}.{num2}.{num1} (Linux; {tok6})",
    "Content-Type: application/sdp",
};

constexpr std::string_view audio_offer =
    "v=0\r\no={user:alice} {num10:session} {num10:session} IN IP4 {ip4:media}\r\ns=-\r\n"
    "c=IN IP4 {ip4:media}\r\nt=0 0\r\nm=audio {port} RTP/AVP 96 8 0 101\r\na=rtpmap:96 opus/48000/2\r\n"
    "a=fmtp:96 useinbandfec=1;maxplaybackrate=16000\r\na=rtpmap:8 PCMA/8000\r\na=rtpmap:0 PCMU/8000\r\n"
    "a=rtpmap:101 telephone-event/8000\r\na=fmtp:101 0-16\r\na=ptime:20\r\na=rtcp:{port}\r\na=sendrecv\r\n";

constexpr std::string_view ok_headers[] = {
    "Via: SIP/2.0/{transport} {host:client};branch=z9hG4bK{tok9};received={ip4}",
    "From: {word} <sip:{user}@{host:home}>;tag={tok10}",
    "To: {word} <sip:{user}@{host}>;tag={tok7}",
    "Call-ID: {tok14}@{host:client}",
    "CSeq: {num6} BYE",
    "Allow: {methods5}",
    "Supported: {options2}",
    "Server: {word}Srv/{num1}.{num1}",
};

constexpr std::string_view message_headers[] = {
    "Via: SIP/2.0/TCP [{ip6:ue}]:{port};branch=z9hG4bK{tok10};keep;rport",
    "Max-Forwards: {hops}",
    "Route: <sip:[{ip6}]:{port};transport=tcp;lr>,<sip:orig@{word}cscf{num1}.{ims:home}:{port};lr>",
    "From: <sip:{phone:alice}@{ims:home}>;tag={tok8}",
    "To: <tel:{phone:bob}>",
    "Call-ID: {tok18}@{ip6:ue}",
    "CSeq: {num2} MESSAGE",
    "P-Preferred-Identity: <sip:{phone:alice}@{ims:home}>",
    "P-Asserted-Identity: <sip:{phone:alice}@{ims:home}>, <tel:{phone:alice}>",
    "P-Access-Network-Info: 3GPP-E-UTRAN-FDD;utran-cell-id-3gpp={hex16}",
    "Accept-Contact: *;+g.3gpp.icsi-ref=\"urn%3Aurn-7%3A3gpp-service.ims.icsi.oma.cpm.msg\";require;explicit",
    "Contribution-ID: {uuid}",
    "Conversation-ID: {uuid}",
    "Allow: {methods9}",
    "User-Agent: IM-client/OMA1.0 {word}/RCS-{num1}.{num1} PRD-C{num1}",
    "Request-Disposition: no-fork",
    "Content-Type: message/cpim",
};

constexpr std::string_view cpim =
    "From: <sip:anonymous@anonymous.invalid>\r\nTo: <sip:anonymous@anonymous.invalid>\r\n"
    "DateTime: 2026-03-02T09:15:{sec}.{dig3}Z\r\nNS: imdn <urn:ietf:params:imdn>\r\n"
    "imdn.Message-ID: {tok14}\r\nimdn.Disposition-Notification: positive-delivery, display\r\n\r\n"
    "Content-Type: text/plain;charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{base29}";

constexpr std::string_view ims_invite_headers[] = {
    "Via: SIP/2.0/UDP {ip4:mgcf}:{port:mgcf};branch=z9hG4bK{tok14};rport",
    "Via: SIP/2.0/UDP scscf{num1:scscf}.{ims:home}:{port};branch=z9hG4bK1_{num8}_{num4}_{num1}",
    "Via: SIP/2.0/UDP "
    "icscf{num1:icscf}.{ims:home}:{port};branch=z9hG4bK0_{num8}_{num4}_{num1};received={ip4}",
    "Via: SIP/2.0/UDP pcscf{num1:pcscf}.{ims:home}:{port};branch=z9hG4bK{hex12};received={ip4};rport={port}",
    "Via: SIP/2.0/TCP [{ip6:ue}]:{port:ue};branch=z9hG4bK{tok10};received={ip6:ue};rport={port};keep",
    "Max-Forwards: {hops}",
    "Record-Route: <sip:{ip4:mgcf}:{port:mgcf};lr;ftag={tok4}>",
    "Record-Route: <sip:mo@scscf{num1:scscf}.{ims:home}:{port};lr;did={hex3}.{hex4}>",
    "Record-Route: <sip:icscf{num1:icscf}.{ims:home}:{port};transport=udp;lr>",
    "Record-Route: <sip:mo@pcscf{num1:pcscf}.{ims:home}:{port};lr;ovid={hex6}>",
    "Route: <sip:mt@tas{num1}.{ims:home}:{port};transport=udp;lr>",
    "From: \"{phone:alice}\" <sip:{phone:alice}@{ims:home};user=phone>;tag={tok19}",
    "To: <sip:{phone:bob}@{ims:home};user=phone>",
    "Call-ID: {tok6}.{tok7}-{tok12}@{ip6:ue}",
    "CSeq: {num2} INVITE",
    "Contact: "
    "<sip:{num12}@[{ip6:ue}]:{port:ue};transport=tcp>;+g.3gpp.icsi-ref=\"urn%3Aurn-7%3A3gpp-service.ims.icsi."
    "mmtel\";"
    "+g.3gpp.mid-call;+g.3gpp.srvcc-alerting;video;+sip.instance=\"<urn:gsma:imei:{dig8}-{dig6}-0>\"",
    "P-Asserted-Identity: \"{phone:alice}\" <sip:{phone:alice}@{ims:home}>",
    "P-Asserted-Identity: <tel:{phone:alice}>",
    "P-Asserted-Service: urn:urn-7:3gpp-service.ims.icsi.mmtel",
    "P-Access-Network-Info: 3GPP-E-UTRAN-FDD;utran-cell-id-3gpp={hex16};network-provided",
    "P-Charging-Vector: "
    "icid-value=\"pcscf{num1:pcscf}-{hex4}-{dig14}-{dig6}\";icid-generated-at={ip4};orig-ioi={host};term-ioi="
    "{host}",
    "P-Charging-Function-Addresses: ccf=\"aaa://{host}\";ccf=\"aaa://{host}\"",
    "P-Visited-Network-ID: \"Visited network {num2}\"",
    "P-Early-Media: supported",
    "Accept-Contact: *;+g.3gpp.icsi-ref=\"urn%3Aurn-7%3A3gpp-service.ims.icsi.mmtel\"",
    "Privacy: none",
    "Session-Expires: {num4};refresher={side}",
    "Min-SE: {num3}",
    "Allow: {methods11}",
    "Supported: {options5}",
    "Accept: application/sdp, application/3gpp-ims+xml",
    "User-Agent: {word}-IMS-Client/{num1}.{num1} (Device {word}; OS {num2})",
    "Content-Type: application/sdp",
};

constexpr std::string_view video_offer =
    "v=0\r\no=- {num10:session} {num10:session} IN IP6 {ip6:ue}\r\ns=-\r\nc=IN IP6 {ip6:ue}\r\nb=AS:1024\r\n"
    "b=RS:0\r\nb=RR:0\r\nt=0 0\r\na=msid-semantic: WMS\r\nm=audio {port} RTP/AVP 104 105 102 103 106 107\r\n"
    "b=AS:80\r\nb=RS:600\r\nb=RR:2000\r\na=rtpmap:104 EVS/16000/1\r\n"
    "a=fmtp:104 br=5.9-24.4;bw=nb-swb;mode-set=0,1,2;max-red=220;cmr=-1\r\na=rtpmap:105 AMR-WB/16000/1\r\n"
    "a=fmtp:105 mode-change-capability=2;max-red=220\r\na=rtpmap:102 AMR-WB/16000/1\r\n"
    "a=fmtp:102 octet-align=1;mode-change-capability=2;max-red=220\r\na=rtpmap:103 AMR/8000/1\r\n"
    "a=fmtp:103 octet-align=1;mode-change-capability=2;max-red=220\r\na=rtpmap:106 telephone-event/16000\r\n"
    "a=fmtp:106 0-15\r\na=rtpmap:107 telephone-event/8000\r\na=fmtp:107 0-15\r\na=ptime:20\r\n"
    "a=maxptime:240\r\na=curr:qos local none\r\na=curr:qos remote none\r\n"
    "a=des:qos mandatory local sendrecv\r\na=des:qos optional remote sendrecv\r\na=sendrecv\r\n"
    "m=video {port} RTP/AVPF 99 100\r\nb=AS:944\r\nb=RS:5000\r\nb=RR:5000\r\na=rtpmap:99 H264/90000\r\n"
    "a=fmtp:99 profile-level-id=42C01F;packetization-mode=1;sprop-parameter-sets={base10},{base2}\r\n"
    "a=rtpmap:100 H264/90000\r\na=fmtp:100 profile-level-id=42C01F;packetization-mode=0\r\n"
    "a=rtcp-fb:* nack\r\na=rtcp-fb:* nack pli\r\na=rtcp-fb:* ccm fir\r\na=rtcp-fb:* ccm tmmbr\r\n"
    "a=extmap:1 urn:3gpp:video-orientation\r\n"
    "a=imageattr:99 send [x=1280,y=720] [x=640,y=480] recv [x=1280,y=720]\r\na=curr:qos local none\r\n"
    "a=curr:qos remote none\r\na=des:qos mandatory local sendrecv\r\na=des:qos optional remote sendrecv\r\n"
    "a=sendrecv\r\n";

constexpr std::string_view ringing_headers[] = {
    "Via: SIP/2.0/UDP {ip4:own}:{port};branch=z9hG4bK{tok9}.{num1};received={ip4:own}",
    "Via: SIP/2.0/UDP {host:second}:{port};branch=z9hG4bK{tok9}.{num1};received={ip4}",
    "Via: SIP/2.0/UDP {host:first}:{port};branch=z9hG4bK{tok6}.{num1};received={ip4}",
    "Via: SIP/2.0/UDP {host}:{port};branch=z9hG4bK{tok5};received={ip4};rport={port}",
    "Record-Route: <sip:{host:second};lr>, <sip:{host:first};lr>",
    "From: {word} <sip:{user}@{host:home}>;tag={tok10}",
    "To: {word} <sip:{user:bob}@{host:peer}>;tag={num6}",
    "Call-ID: {tok17}@{host:home}",
    "CSeq: {num2} INVITE",
    "Contact: <sip:{user:bob}@{word}.{host:peer}>",
    "RSeq: {num6}",
    "Require: 100rel",
};

constexpr message_template templates[] = {
    {"REGISTER sip:{host:home} SIP/2.0", register_headers, {}},
    {"INVITE sip:{user:bob}@{host:peer};transport=tcp SIP/2.0", invite_headers, audio_offer},
    {"SIP/2.0 200 OK", ok_headers, {}},
    {"MESSAGE tel:{phone:bob} SIP/2.0", message_headers, cpim},
    {"INVITE sip:{phone:bob}@{ims:home};user=phone SIP/2.0", ims_invite_headers, video_offer},
    {"SIP/2.0 180 Ringing", ringing_headers, {}},
};
constexpr std::size_t variants = 100;

}  // namespace

feed feed::varied(std::uint64_t seed) {
  feed out;
  generator draw(seed);
  for (const auto& from : templates)
    for (std::size_t i = 0; i < variants; ++i) out.storage_.push_back(draw.message(from));
  draw.numbers().shuffle(out.storage_);
  out.settle();
  return out;
}

void feed::settle() {
  for (const auto& message : storage_) {
    messages_.push_back(message);
    bytes_ += message.size();
  }
}

feed feed::same(std::uint64_t seed) {
  feed out;
  generator draw(seed);
  for (const auto& from : templates) out.storage_.push_back(draw.message(from));
  for (const auto& message : out.storage_) {
    out.messages_.insert(out.messages_.end(), variants, message);
    out.bytes_ += variants * message.size();
  }
  return out;
}

std::uint64_t feed::digest() const noexcept {
  std::uint64_t hash = 0xcbf29ce484222325U;  // FNV-1a
  for (auto message : messages_)
    for (char c : message) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return hash;
}

std::string check(std::string_view message) {
  const auto head_end = message.find("\r\n\r\n");
  if (head_end == std::string_view::npos) return "no empty line";
  const std::string_view body = message.substr(head_end + 4);
  std::string_view head = message.substr(0, head_end + 2);
  for (std::size_t i = 0; i < head.size(); ++i) {
    const auto c = static_cast<unsigned char>(head[i]);
    if (c == '\r' ? head[i + 1] != '\n' : c == '\n' ? i == 0 || head[i - 1] != '\r' : c < 0x20 || c > 0x7e)
      return "a byte out of place";
    if (c == '{' || c == '}' || c == '?') return "a hole left open";
  }

  const auto line = [&head] {
    const auto end = head.find("\r\n");
    const auto out = head.substr(0, end);
    head.remove_prefix(end + 2);
    return out;
  };
  const std::string_view start = line();
  const bool response = start.substr(0, 8) == "SIP/2.0 ";
  if (!response && (start.size() < 8 || start.substr(start.size() - 8) != " SIP/2.0")) return "start line";
  if (std::count(start.begin(), start.end(), ' ') < 2) return "start line";
  const std::string_view method = start.substr(0, start.find(' '));

  struct expected {
    std::string_view name;
    std::size_t least;
    std::size_t most;
    std::size_t found = 0;
  };
  std::array<expected, 8> counts{{{"Via", 1, 9},
                                  {"From", 1, 1},
                                  {"To", 1, 1},
                                  {"Call-ID", 1, 1},
                                  {"CSeq", 1, 1},
                                  {"Content-Length", 1, 1},
                                  {"Max-Forwards", response ? 0U : 1U, 1},
                                  {"Content-Type", body.empty() ? 0U : 1U, 1}}};
  while (!head.empty()) {
    const std::string_view header = line();
    const auto colon = header.find(": ");
    if (colon == std::string_view::npos || colon == 0) return "header without colon";
    const std::string_view name = header.substr(0, colon);
    const std::string_view value = header.substr(colon + 2);
    const auto is_name = [](char c) {
      return c == '-' || is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    if (!std::all_of(name.begin(), name.end(), is_name)) return "header name " + std::string(name);
    if (value.empty() || value.front() == ' ' || value.back() == ' ')
      return "white space around the value of " + std::string(name);
    if (std::count(value.begin(), value.end(), '"') % 2 != 0) return "quotes in " + std::string(name);
    if (std::count(value.begin(), value.end(), '<') != std::count(value.begin(), value.end(), '>'))
      return "brackets in " + std::string(name);
    for (auto& each : counts)
      if (each.name == name) ++each.found;
    if (name == "Content-Length" && value != std::to_string(body.size())) return "Content-Length";
    if (name == "CSeq" && !response && value.substr(value.find(' ') + 1) != method) return "CSeq method";
  }
  for (const auto& each : counts)
    if (each.found < each.least || each.found > each.most) return "number of " + std::string(each.name);
  return {};
}

}  // namespace bench
