// Generated from grammar/tables/sdp.tsv by grammar/regen.py. Do not edit. Inputs: 50bfabae709d780e
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../field/info.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Identity of a attribute. `extension` is every one that grammar/tables/sdp.tsv does not list.
enum class attribute_id : std::uint8_t {
  extension = 0,  ///< any other name
  cat = 1,  ///< cat: text (RFC 8866)
  keywds = 2,  ///< keywds: text (RFC 8866)
  tool = 3,  ///< tool: text (RFC 8866)
  ptime = 4,  ///< ptime: decimal (RFC 8866)
  maxptime = 5,  ///< maxptime: decimal (RFC 8866)
  rtpmap = 6,  ///< rtpmap: pt name/clock[/params] (RFC 8866)
  recvonly = 7,  ///< recvonly: flag (RFC 8866)
  sendrecv = 8,  ///< sendrecv: flag (RFC 8866)
  sendonly = 9,  ///< sendonly: flag (RFC 8866)
  inactive = 10,  ///< inactive: flag (RFC 8866)
  orient = 11,  ///< orient: token (RFC 8866)
  type = 12,  ///< type: token (RFC 8866)
  charset = 13,  ///< charset: token (RFC 8866)
  sdplang = 14,  ///< sdplang: language-tag (RFC 8866)
  lang = 15,  ///< lang: language-tag (RFC 8866)
  framerate = 16,  ///< framerate: decimal (RFC 8866)
  quality = 17,  ///< quality: integer (RFC 8866)
  fmtp = 18,  ///< fmtp: format params (RFC 8866)
  rtcp = 19,  ///< rtcp: port [nettype addrtype addr] (RFC 3605)
  rtcp_mux = 20,  ///< rtcp-mux: flag (RFC 5761, RFC 8858)
  rtcp_mux_only = 21,  ///< rtcp-mux-only: flag (RFC 5761, RFC 8858)
  rtcp_rsize = 22,  ///< rtcp-rsize: flag (RFC 5506)
  rtcp_fb = 23,  ///< rtcp-fb: pt|* value params (RFC 4585, RFC 5104)
  setup = 24,  ///< setup: active|passive|actpass|holdconn (RFC 4145)
  connection = 25,  ///< connection: new|existing (RFC 4145)
  fingerprint = 26,  ///< fingerprint: hash-func hex (RFC 8122)
  tls_id = 27,  ///< tls-id: token (RFC 8842)
  crypto = 28,  ///< crypto: tag suite key-params [session-params] (RFC 4568)
  key_mgmt = 29,  ///< key-mgmt: prtcl keydata (RFC 4567)
  mid = 30,  ///< mid: token (RFC 5888)
  group = 31,  ///< group: semantics *mid (RFC 5888, RFC 8843)
  bundle_only = 32,  ///< bundle-only: flag (RFC 8843)
  msid = 33,  ///< msid: id [appdata] (RFC 8830)
  ssrc = 34,  ///< ssrc: id attr[:value] (RFC 5576)
  ssrc_group = 35,  ///< ssrc-group: semantics *id (RFC 5576)
  extmap = 36,  ///< extmap: id[/dir] uri attrs (RFC 8285)
  extmap_allow_mixed = 37,  ///< extmap-allow-mixed: flag (RFC 8285)
  rid = 38,  ///< rid: id dir params (RFC 8851)
  simulcast = 39,  ///< simulcast: send/recv lists (RFC 8853)
  imageattr = 40,  ///< imageattr: pt send/recv sets (RFC 6236)
  candidate = 41,  ///< candidate: foundation comp proto prio addr port typ ... (RFC 8839)
  remote_candidates = 42,  ///< remote-candidates: comp addr port list (RFC 8839)
  ice_ufrag = 43,  ///< ice-ufrag: ice-char string (RFC 8839)
  ice_pwd = 44,  ///< ice-pwd: ice-char string (RFC 8839)
  ice_options = 45,  ///< ice-options: token list (RFC 8839)
  ice_lite = 46,  ///< ice-lite: flag (RFC 8839)
  ice_mismatch = 47,  ///< ice-mismatch: flag (RFC 8839)
  ice_pacing = 48,  ///< ice-pacing: integer (RFC 8839)
  end_of_candidates = 49,  ///< end-of-candidates: flag (RFC 8840)
  curr = 50,  ///< curr: precondition status (RFC 3312, RFC 4032)
  des = 51,  ///< des: precondition status (RFC 3312, RFC 4032)
  conf = 52,  ///< conf: precondition status (RFC 3312, RFC 4032)
  label = 53,  ///< label: token (RFC 4574)
  content = 54,  ///< content: token list (RFC 4796)
  source_filter = 55,  ///< source-filter: filter (RFC 4570)
  maxprate = 56,  ///< maxprate: decimal (RFC 3890)
  sctp_port = 57,  ///< sctp-port: integer (RFC 8841)
  max_message_size = 58,  ///< max-message-size: integer (RFC 8841)
  sctpmap = 59,  ///< sctpmap: port app streams (obsolete, in use) (draft)
  dcmap = 60,  ///< dcmap: stream id params / attr (RFC 8864)
  dcsa = 61,  ///< dcsa: stream id params / attr (RFC 8864)
  accept_types = 62,  ///< accept-types: media-type list (RFC 4975)
  accept_wrapped_types = 63,  ///< accept-wrapped-types: media-type list (RFC 4975)
  max_size = 64,  ///< max-size: integer (RFC 4975)
  path = 65,  ///< path: MSRP URI list (RFC 4975)
  msrp_cema = 66,  ///< msrp-cema: flag (RFC 6714)
  chatroom = 67,  ///< chatroom: token list (RFC 7701)
  file_selector = 68,  ///< file-selector: selectors (RFC 5547)
  file_transfer_id = 69,  ///< file-transfer-id: selectors (RFC 5547)
  file_disposition = 70,  ///< file-disposition: selectors (RFC 5547)
  file_date = 71,  ///< file-date: selectors (RFC 5547)
  file_icon = 72,  ///< file-icon: selectors (RFC 5547)
  file_range = 73,  ///< file-range: selectors (RFC 5547)
  floorctrl = 74,  ///< floorctrl: tokens (RFC 4583 / RFC 8856)
  confid = 75,  ///< confid: tokens (RFC 4583 / RFC 8856)
  userid = 76,  ///< userid: tokens (RFC 4583 / RFC 8856)
  floorid = 77,  ///< floorid: tokens (RFC 4583 / RFC 8856)
  acap = 78,  ///< acap: capability negotiation (RFC 5939)
  tcap = 79,  ///< tcap: capability negotiation (RFC 5939)
  pcfg = 80,  ///< pcfg: capability negotiation (RFC 5939)
  acfg = 81,  ///< acfg: capability negotiation (RFC 5939)
  csup = 82,  ///< csup: capability negotiation (RFC 5939)
  creq = 83,  ///< creq: capability negotiation (RFC 5939)
  sqn = 84,  ///< sqn: simple capability (RFC 3407)
  cdsc = 85,  ///< cdsc: simple capability (RFC 3407)
  cpar = 86,  ///< cpar: simple capability (RFC 3407)
  phone_context = 87,  ///< phone-context: token (RFC 7195)
  cs_correlation = 88,  ///< cs-correlation: params (RFC 7195)
  x3goobtc = 89,  ///< 3gOoBTC: flag (3GPP)
  record = 90,  ///< record: token (RFC 7866)
  recordpref = 91,  ///< recordpref: token (RFC 7866)
  silencesupp = 92,  ///< silenceSupp: params (RFC 3108)
  ecan = 93,  ///< ecan: params (RFC 3108)
  gpmd = 94,  ///< gpmd: params (RFC 3108)
  t38faxversion = 95,  ///< T38FaxVersion: integer / token (ITU-T T.38)
  t38maxbitrate = 96,  ///< T38MaxBitRate: integer / token (ITU-T T.38)
  t38faxfillbitremoval = 97,  ///< T38FaxFillBitRemoval: integer / token (ITU-T T.38)
  t38faxtranscodingmmr = 98,  ///< T38FaxTranscodingMMR: integer / token (ITU-T T.38)
  t38faxtranscodingjbig = 99,  ///< T38FaxTranscodingJBIG: integer / token (ITU-T T.38)
  t38faxratemanagement = 100,  ///< T38FaxRateManagement: integer / token (ITU-T T.38)
  t38faxmaxbuffer = 101,  ///< T38FaxMaxBuffer: integer / token (ITU-T T.38)
  t38faxmaxdatagram = 102,  ///< T38FaxMaxDatagram: integer / token (ITU-T T.38)
  t38faxudpec = 103,  ///< T38FaxUdpEC: integer / token (ITU-T T.38)
  t38vendorinfo = 104,  ///< T38VendorInfo: integer / token (ITU-T T.38)
};

/// Number of attribute_id values, `extension` included.
inline constexpr std::uint32_t attribute_id_count = 105;

/// What the table says of an attribute.
struct attribute_info : sipwire::field::info {
  bool of_session;  ///< may stand at session level
  bool of_media;    ///< may stand at media level
  bool inherited;   ///< media descriptions without it have the session's
  std::string_view reference;  ///< where it is defined
};

namespace detail {

inline constexpr attribute_info attribute_infos[105] = {
    {{"", true, false, false}, true, true, false, ""},
    {{"cat", false, false, false}, true, false, false, "RFC 8866"},
    {{"keywds", false, false, false}, true, false, false, "RFC 8866"},
    {{"tool", false, false, false}, true, false, false, "RFC 8866"},
    {{"ptime", true, false, false}, false, true, false, "RFC 8866"},
    {{"maxptime", false, false, false}, false, true, false, "RFC 8866"},
    {{"rtpmap", true, false, false}, false, true, false, "RFC 8866"},
    {{"recvonly", false, false, false}, true, true, true, "RFC 8866"},
    {{"sendrecv", false, false, false}, true, true, true, "RFC 8866"},
    {{"sendonly", false, false, false}, true, true, true, "RFC 8866"},
    {{"inactive", false, false, false}, true, true, true, "RFC 8866"},
    {{"orient", false, false, false}, false, true, false, "RFC 8866"},
    {{"type", false, false, false}, true, false, false, "RFC 8866"},
    {{"charset", false, false, false}, true, false, false, "RFC 8866"},
    {{"sdplang", true, false, false}, true, true, true, "RFC 8866"},
    {{"lang", true, false, false}, true, true, true, "RFC 8866"},
    {{"framerate", false, false, false}, false, true, false, "RFC 8866"},
    {{"quality", false, false, false}, false, true, false, "RFC 8866"},
    {{"fmtp", true, false, false}, false, true, false, "RFC 8866"},
    {{"rtcp", false, false, false}, false, true, false, "RFC 3605"},
    {{"rtcp-mux", false, false, false}, false, true, false, "RFC 5761, RFC 8858"},
    {{"rtcp-mux-only", false, false, false}, false, true, false, "RFC 5761, RFC 8858"},
    {{"rtcp-rsize", false, false, false}, false, true, false, "RFC 5506"},
    {{"rtcp-fb", true, false, false}, false, true, false, "RFC 4585, RFC 5104"},
    {{"setup", false, false, false}, true, true, true, "RFC 4145"},
    {{"connection", false, false, false}, true, true, true, "RFC 4145"},
    {{"fingerprint", true, false, false}, true, true, true, "RFC 8122"},
    {{"tls-id", false, false, false}, true, true, true, "RFC 8842"},
    {{"crypto", true, false, false}, false, true, false, "RFC 4568"},
    {{"key-mgmt", true, false, false}, true, true, true, "RFC 4567"},
    {{"mid", false, false, false}, false, true, false, "RFC 5888"},
    {{"group", true, false, false}, true, false, false, "RFC 5888, RFC 8843"},
    {{"bundle-only", false, false, false}, false, true, false, "RFC 8843"},
    {{"msid", true, false, false}, false, true, false, "RFC 8830"},
    {{"ssrc", true, false, false}, false, true, false, "RFC 5576"},
    {{"ssrc-group", true, false, false}, false, true, false, "RFC 5576"},
    {{"extmap", true, false, false}, true, true, false, "RFC 8285"},
    {{"extmap-allow-mixed", false, false, false}, true, true, true, "RFC 8285"},
    {{"rid", true, false, false}, false, true, false, "RFC 8851"},
    {{"simulcast", false, false, false}, false, true, false, "RFC 8853"},
    {{"imageattr", true, false, false}, false, true, false, "RFC 6236"},
    {{"candidate", true, false, false}, false, true, false, "RFC 8839"},
    {{"remote-candidates", false, false, false}, false, true, false, "RFC 8839"},
    {{"ice-ufrag", false, false, false}, true, true, true, "RFC 8839"},
    {{"ice-pwd", false, false, false}, true, true, true, "RFC 8839"},
    {{"ice-options", false, false, false}, true, true, true, "RFC 8839"},
    {{"ice-lite", false, false, false}, true, false, true, "RFC 8839"},
    {{"ice-mismatch", false, false, false}, false, true, false, "RFC 8839"},
    {{"ice-pacing", false, false, false}, true, false, true, "RFC 8839"},
    {{"end-of-candidates", false, false, false}, true, true, true, "RFC 8840"},
    {{"curr", true, false, false}, false, true, false, "RFC 3312, RFC 4032"},
    {{"des", true, false, false}, false, true, false, "RFC 3312, RFC 4032"},
    {{"conf", true, false, false}, false, true, false, "RFC 3312, RFC 4032"},
    {{"label", false, false, false}, false, true, false, "RFC 4574"},
    {{"content", false, false, false}, false, true, false, "RFC 4796"},
    {{"source-filter", true, false, false}, true, true, false, "RFC 4570"},
    {{"maxprate", false, false, false}, true, true, false, "RFC 3890"},
    {{"sctp-port", false, false, false}, false, true, false, "RFC 8841"},
    {{"max-message-size", false, false, false}, false, true, false, "RFC 8841"},
    {{"sctpmap", true, false, false}, false, true, false, "draft"},
    {{"dcmap", true, false, false}, false, true, false, "RFC 8864"},
    {{"dcsa", true, false, false}, false, true, false, "RFC 8864"},
    {{"accept-types", false, false, false}, false, true, false, "RFC 4975"},
    {{"accept-wrapped-types", false, false, false}, false, true, false, "RFC 4975"},
    {{"max-size", false, false, false}, false, true, false, "RFC 4975"},
    {{"path", false, false, false}, false, true, false, "RFC 4975"},
    {{"msrp-cema", false, false, false}, false, true, false, "RFC 6714"},
    {{"chatroom", false, false, false}, false, true, false, "RFC 7701"},
    {{"file-selector", false, false, false}, false, true, false, "RFC 5547"},
    {{"file-transfer-id", false, false, false}, false, true, false, "RFC 5547"},
    {{"file-disposition", false, false, false}, false, true, false, "RFC 5547"},
    {{"file-date", false, false, false}, false, true, false, "RFC 5547"},
    {{"file-icon", false, false, false}, false, true, false, "RFC 5547"},
    {{"file-range", false, false, false}, false, true, false, "RFC 5547"},
    {{"floorctrl", false, false, false}, false, true, false, "RFC 4583 / RFC 8856"},
    {{"confid", false, false, false}, false, true, false, "RFC 4583 / RFC 8856"},
    {{"userid", false, false, false}, false, true, false, "RFC 4583 / RFC 8856"},
    {{"floorid", true, false, false}, false, true, false, "RFC 4583 / RFC 8856"},
    {{"acap", true, false, false}, true, true, false, "RFC 5939"},
    {{"tcap", true, false, false}, true, true, false, "RFC 5939"},
    {{"pcfg", true, false, false}, true, true, false, "RFC 5939"},
    {{"acfg", true, false, false}, true, true, false, "RFC 5939"},
    {{"csup", false, false, false}, true, true, false, "RFC 5939"},
    {{"creq", false, false, false}, true, true, false, "RFC 5939"},
    {{"sqn", false, false, false}, true, true, false, "RFC 3407"},
    {{"cdsc", true, false, false}, true, true, false, "RFC 3407"},
    {{"cpar", true, false, false}, true, true, false, "RFC 3407"},
    {{"phone-context", false, false, false}, false, true, false, "RFC 7195"},
    {{"cs-correlation", false, false, false}, false, true, false, "RFC 7195"},
    {{"3gOoBTC", false, false, false}, true, true, false, "3GPP"},
    {{"record", false, false, false}, true, true, false, "RFC 7866"},
    {{"recordpref", false, false, false}, true, true, false, "RFC 7866"},
    {{"silenceSupp", false, false, false}, false, true, false, "RFC 3108"},
    {{"ecan", false, false, false}, false, true, false, "RFC 3108"},
    {{"gpmd", false, false, false}, false, true, false, "RFC 3108"},
    {{"T38FaxVersion", false, false, false}, false, true, false, "ITU-T T.38"},
    {{"T38MaxBitRate", false, false, false}, false, true, false, "ITU-T T.38"},
    {{"T38FaxFillBitRemoval", false, false, false}, false, true, false, "ITU-T T.38"},
    {{"T38FaxTranscodingMMR", false, false, false}, false, true, false, "ITU-T T.38"},
    {{"T38FaxTranscodingJBIG", false, false, false}, false, true, false, "ITU-T T.38"},
    {{"T38FaxRateManagement", false, false, false}, false, true, false, "ITU-T T.38"},
    {{"T38FaxMaxBuffer", false, false, false}, false, true, false, "ITU-T T.38"},
    {{"T38FaxMaxDatagram", false, false, false}, false, true, false, "ITU-T T.38"},
    {{"T38FaxUdpEC", false, false, false}, false, true, false, "ITU-T T.38"},
    {{"T38VendorInfo", false, false, false}, false, true, false, "ITU-T T.38"},
};

/// Slot of a name in attribute_slots; distinct for all known names. `n` (at least 2) is the length, `early` the four bytes from n / 4 - 1
/// on and `late` those from n - 4 on, little-endian with bit 5 of each set; a= stands before a name, a colon behind it.
constexpr std::uint32_t attribute_slot(std::uint32_t n, std::uint32_t early, std::uint32_t late) noexcept {
  constexpr std::uint32_t m[3] = {2680246595U, 3275595303U, 3827112115U};
  return (m[0] * n + m[1] * early + m[2] * late) >> 22U;
}

/// Number of the name that hashes to a slot, 0 for none.
inline constexpr std::uint8_t attribute_slots[1024] = {
    0, 89, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 87, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    46, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 17, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 79, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 85, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 75, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 55, 0, 0,
    42, 0, 12, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 58, 51, 0, 0, 0, 0, 0, 0, 0, 0, 86, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, 0, 0, 0, 0, 0, 0, 0, 49, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 0, 0, 0, 4, 0, 10, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 72, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0,
    21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 63, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 94, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    70, 0, 0, 0, 0, 0, 97, 0, 0, 0, 0, 0, 0, 0, 81, 0, 74, 77, 0, 93, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0, 0, 0, 53, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 95, 0, 0, 57, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 9, 69, 37, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 78, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 14, 0, 96, 0, 0, 0, 0, 0, 0, 0, 0, 61, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 13,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 99, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 88, 27, 0, 15, 0, 0, 0, 0, 0, 0, 0, 44, 0, 0, 0, 0, 8, 101, 0, 0, 0, 98, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0,
    0, 0, 0, 0, 41, 0, 0, 0, 0, 0, 0, 0, 102, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 56, 0, 103, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 11, 0, 0, 0, 91, 0, 0, 0, 0, 0,
    0, 0, 0, 62, 0, 0, 0, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 71, 0, 0, 0, 0, 0, 0, 0, 1, 104, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 82, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 52, 0, 83, 0, 0, 92, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

}  // namespace detail

}}}  // namespace sipwire::sdp
