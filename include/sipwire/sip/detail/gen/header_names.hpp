// Generated from grammar/tables/sip.tsv by grammar/regen.py. Do not edit. Inputs: dece5fcc83f57aef
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../field/info.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// Identity of a header field. `extension` is every one that grammar/tables/sip.tsv does not list.
enum class header_id : std::uint8_t {
  extension = 0,  ///< any other name
  accept = 1,  ///< Accept: media-range+params (RFC 3261 20.1)
  accept_contact = 2,  ///< Accept-Contact: *+feature-params (RFC 3841 9.2)
  accept_encoding = 3,  ///< Accept-Encoding: token|*+params (RFC 3261 20.2)
  accept_language = 4,  ///< Accept-Language: language-range+params (RFC 3261 20.3)
  accept_resource_priority = 5,  ///< Accept-Resource-Priority: namespace.r-priority (RFC 4412 3.2)
  additional_identity = 6,  ///< Additional-Identity: name-addr+params|token (3GPP TS 24.229 7.2.20)
  alert_info = 7,  ///< Alert-Info: <absoluteURI>+params (RFC 3261 20.4, RFC 7462)
  allow = 8,  ///< Allow: method token (RFC 3261 20.5)
  allow_events = 9,  ///< Allow-Events: event-type (RFC 6665 8.2.2)
  answer_mode = 10,  ///< Answer-Mode: token+params (RFC 5373)
  attestation_info = 11,  ///< Attestation-Info: token|generic-param (3GPP TS 24.229 7.2.18)
  authentication_info = 12,  ///< Authentication-Info: name=value (RFC 3261 20.6, RFC 7616)
  authorization = 13,  ///< Authorization: scheme auth-param list (comma inside one value) (RFC 3261 20.7, RFC 7616, RFC 3310, RFC 8760, RFC 8898)
  call_id = 14,  ///< Call-ID: word[@word] (RFC 3261 20.8)
  call_info = 15,  ///< Call-Info: <absoluteURI>+params (RFC 3261 20.9)
  cellular_network_info = 16,  ///< Cellular-Network-Info: access-type+params (3GPP TS 24.229 7.2.15)
  contact = 17,  ///< Contact: *|name-addr|addr-spec+params (RFC 3261 20.10, RFC 3840, RFC 5626, RFC 5627)
  content_disposition = 18,  ///< Content-Disposition: disposition+params (RFC 3261 20.11, RFC 2183)
  content_encoding = 19,  ///< Content-Encoding: token (RFC 3261 20.12)
  content_id = 20,  ///< Content-ID: <msg-id> (RFC 8262)
  content_language = 21,  ///< Content-Language: language-tag (RFC 3261 20.13)
  content_length = 22,  ///< Content-Length: integer (RFC 3261 20.14)
  content_type = 23,  ///< Content-Type: type/subtype+params (RFC 3261 20.15)
  cseq = 24,  ///< CSeq: integer method (RFC 3261 20.16)
  date = 25,  ///< Date: SIP-date (RFC 3261 20.17)
  dc_info = 26,  ///< DC-Info: opaque (3GPP TS 24.186)
  diversion = 27,  ///< Diversion: name-addr+params (RFC 5806 (historic, in wide use))
  encryption = 28,  ///< Encryption: opaque (deprecated) (RFC 3261)
  error_info = 29,  ///< Error-Info: <absoluteURI>+params (RFC 3261 20.18)
  event = 30,  ///< Event: event-type+params (RFC 6665 8.2.1)
  expires = 31,  ///< Expires: delta-seconds (RFC 3261 20.19)
  feature_caps = 32,  ///< Feature-Caps: *+fcap-params (RFC 6809 6.3)
  flow_timer = 33,  ///< Flow-Timer: delta-seconds (RFC 5626 10)
  from = 34,  ///< From: name-addr|addr-spec+params (RFC 3261 20.20)
  geolocation = 35,  ///< Geolocation: <URI>+params (RFC 6442 4.1)
  geolocation_error = 36,  ///< Geolocation-Error: code+params (RFC 6442 4.3)
  geolocation_routing = 37,  ///< Geolocation-Routing: yes|no|token (RFC 6442 4.2)
  hide = 38,  ///< Hide: opaque (deprecated) (RFC 3261)
  history_info = 39,  ///< History-Info: name-addr+params (index, rc, mp, np) (RFC 7044)
  identity = 40,  ///< Identity: PASSporT token+params (info, alg, ppt) (RFC 8224 4)
  identity_info = 41,  ///< Identity-Info: <URI>+params (deprecated) (RFC 4474)
  info_package = 42,  ///< Info-Package: token+params (RFC 6086)
  in_reply_to = 43,  ///< In-Reply-To: callid (RFC 3261 20.21)
  join = 44,  ///< Join: callid+params (to-tag, from-tag) (RFC 3911)
  max_breadth = 45,  ///< Max-Breadth: integer (RFC 5393)
  max_forwards = 46,  ///< Max-Forwards: integer (RFC 3261 20.22)
  mime_version = 47,  ///< MIME-Version: d.d (RFC 3261 20.24)
  min_expires = 48,  ///< Min-Expires: delta-seconds (RFC 3261 20.23)
  min_se = 49,  ///< Min-SE: delta-seconds+params (RFC 4028 5)
  organization = 50,  ///< Organization: text (RFC 3261 20.25)
  origination_id = 51,  ///< Origination-Id: text (3GPP TS 24.229 7.2.19)
  p_access_network_info = 52,  ///< P-Access-Network-Info: access-type|class+params (RFC 7315 5.4)
  p_answer_state = 53,  ///< P-Answer-State: token+params (RFC 4964)
  p_asserted_identity = 54,  ///< P-Asserted-Identity: name-addr|addr-spec (at most two: sip(s) and tel) (RFC 3325 9.1)
  p_asserted_service = 55,  ///< P-Asserted-Service: urn service-id (RFC 6050 4.1)
  p_associated_uri = 56,  ///< P-Associated-URI: name-addr+params (RFC 7315 5.1)
  p_called_party_id = 57,  ///< P-Called-Party-ID: name-addr+params (RFC 7315 5.2)
  p_charge_info = 58,  ///< P-Charge-Info: name-addr|addr-spec+params (RFC 8496)
  p_charging_function_addresses = 59,  ///< P-Charging-Function-Addresses: param list with ; (ccf, ecf) (RFC 7315 5.5)
  p_charging_vector = 60,  ///< P-Charging-Vector: param list with ; (icid-value, orig-ioi, term-ioi, ...) (RFC 7315 5.6)
  p_dcs_billing_info = 61,  ///< P-DCS-Billing-Info: value+params (RFC 5503)
  p_dcs_laes = 62,  ///< P-DCS-LAES: host:port+params (RFC 5503)
  p_dcs_osps = 63,  ///< P-DCS-OSPS: token (RFC 5503)
  p_dcs_redirect = 64,  ///< P-DCS-Redirect: uri+params (RFC 5503)
  p_dcs_trace_party_id = 65,  ///< P-DCS-Trace-Party-ID: name-addr+params (RFC 5503)
  p_early_media = 66,  ///< P-Early-Media: token (RFC 5009 8)
  p_media_authorization = 67,  ///< P-Media-Authorization: hex string (RFC 3313)
  p_preferred_identity = 68,  ///< P-Preferred-Identity: name-addr|addr-spec (RFC 3325 9.2)
  p_preferred_service = 69,  ///< P-Preferred-Service: urn service-id (RFC 6050 4.1)
  p_private_network_indication = 70,  ///< P-Private-Network-Indication: domain+params (RFC 7316)
  p_profile_key = 71,  ///< P-Profile-Key: name-addr|addr-spec+params (RFC 5002)
  p_refused_uri_list = 72,  ///< P-Refused-URI-List: name-addr+params (RFC 5318)
  p_served_user = 73,  ///< P-Served-User: name-addr|addr-spec+params (sescase, regstate, orig-cdiv) (RFC 5502, RFC 8498)
  p_user_database = 74,  ///< P-User-Database: <AAA URI>+params (RFC 4457)
  p_visited_network_id = 75,  ///< P-Visited-Network-ID: token|quoted+params (RFC 7315 5.3)
  path = 76,  ///< Path: name-addr+params (RFC 3327)
  permission_missing = 77,  ///< Permission-Missing: name-addr|addr-spec+params (RFC 5360)
  policy_contact = 78,  ///< Policy-Contact: <URI>+params (RFC 6794)
  policy_id = 79,  ///< Policy-ID: addr-spec+params (token) (RFC 6794)
  priority = 80,  ///< Priority: token (RFC 3261 20.26)
  priority_share = 81,  ///< Priority-Share: token (3GPP TS 24.229 7.2.16)
  priority_verstat = 82,  ///< Priority-Verstat: token (3GPP TS 24.229 7.2.21)
  priv_answer_mode = 83,  ///< Priv-Answer-Mode: token+params (RFC 5373)
  privacy = 84,  ///< Privacy: token list with ; (RFC 3323 4.2, RFC 3325, RFC 7044)
  proxy_authenticate = 85,  ///< Proxy-Authenticate: scheme auth-param list (comma inside one value) (RFC 3261 20.27, RFC 7616)
  proxy_authorization = 86,  ///< Proxy-Authorization: scheme auth-param list (comma inside one value) (RFC 3261 20.28, RFC 7616)
  proxy_require = 87,  ///< Proxy-Require: option-tag (RFC 3261 20.29)
  rack = 88,  ///< RAck: integer integer method (RFC 3262 7.2)
  reason = 89,  ///< Reason: protocol+params (cause, text) (RFC 3326, RFC 8606)
  record_route = 90,  ///< Record-Route: name-addr+params (RFC 3261 20.30)
  recv_info = 91,  ///< Recv-Info: token+params (may be empty) (RFC 6086)
  refer_events_at = 92,  ///< Refer-Events-At: <URI> (RFC 7614)
  refer_sub = 93,  ///< Refer-Sub: true|false+params (RFC 4488)
  refer_to = 94,  ///< Refer-To: name-addr|addr-spec+params (RFC 3515 2.1)
  referred_by = 95,  ///< Referred-By: name-addr|addr-spec+params (cid) (RFC 3892)
  reject_contact = 96,  ///< Reject-Contact: *+feature-params (RFC 3841 9.2)
  relayed_charge = 97,  ///< Relayed-Charge: params (3GPP TS 24.229 7.2.12)
  remote_party_id = 98,  ///< Remote-Party-ID: name-addr+params (draft-ietf-sip-privacy-04 (in wide use))
  replaces = 99,  ///< Replaces: callid+params (to-tag, from-tag, early-only) (RFC 3891)
  reply_to = 100,  ///< Reply-To: name-addr|addr-spec+params (RFC 3261 20.31)
  request_disposition = 101,  ///< Request-Disposition: directive (RFC 3841 9.1)
  require = 102,  ///< Require: option-tag (RFC 3261 20.32)
  resource_priority = 103,  ///< Resource-Priority: namespace.r-priority (RFC 4412 3.1)
  resource_share = 104,  ///< Resource-Share: token+params (3GPP TS 24.229 7.2.13)
  response_key = 105,  ///< Response-Key: opaque (deprecated) (RFC 3261)
  response_source = 106,  ///< Response-Source: params (3GPP TS 24.229 7.2.17)
  restoration_info = 107,  ///< Restoration-Info: token|quoted (3GPP TS 24.229 7.2.11)
  retry_after = 108,  ///< Retry-After: delta-seconds [comment]+params (RFC 3261 20.33)
  route = 109,  ///< Route: name-addr+params (RFC 3261 20.34)
  rseq = 110,  ///< RSeq: integer (RFC 3262 7.1)
  security_client = 111,  ///< Security-Client: mechanism+params (RFC 3329 2.2)
  security_server = 112,  ///< Security-Server: mechanism+params (RFC 3329 2.2)
  security_verify = 113,  ///< Security-Verify: mechanism+params (RFC 3329 2.2)
  server = 114,  ///< Server: product/comment list (RFC 3261 20.35)
  service_interact_info = 115,  ///< Service-Interact-Info: params (3GPP TS 24.229 7.2.14)
  service_route = 116,  ///< Service-Route: name-addr+params (RFC 3608 5)
  session_expires = 117,  ///< Session-Expires: delta-seconds+params (refresher) (RFC 4028 4)
  session_id = 118,  ///< Session-ID: 32 hex+params (remote) (RFC 7989 5)
  sip_etag = 119,  ///< SIP-ETag: token (RFC 3903 11.3.1)
  sip_if_match = 120,  ///< SIP-If-Match: token (RFC 3903 11.3.2)
  subject = 121,  ///< Subject: text (RFC 3261 20.36)
  subscription_state = 122,  ///< Subscription-State: token+params (expires, reason, retry-after) (RFC 6665 8.2.3)
  supported = 123,  ///< Supported: option-tag (may be empty) (RFC 3261 20.37)
  suppress_if_match = 124,  ///< Suppress-If-Match: token|* (RFC 5839)
  target_dialog = 125,  ///< Target-Dialog: callid+params (local-tag, remote-tag) (RFC 4538)
  timestamp = 126,  ///< Timestamp: decimal [delay] (RFC 3261 20.38)
  to = 127,  ///< To: name-addr|addr-spec+params (RFC 3261 20.39)
  trigger_consent = 128,  ///< Trigger-Consent: <URI>+params (RFC 5360)
  unsupported = 129,  ///< Unsupported: option-tag (RFC 3261 20.40)
  user_agent = 130,  ///< User-Agent: product/comment list (RFC 3261 20.41)
  user_to_user = 131,  ///< User-to-User: token|quoted+params (encoding, purpose, content) (RFC 7433)
  via = 132,  ///< Via: protocol sent-by+params (RFC 3261 20.42, RFC 3581, RFC 5626, RFC 7118, RFC 8055)
  warning = 133,  ///< Warning: code agent "text" (RFC 3261 20.43)
  www_authenticate = 134,  ///< WWW-Authenticate: scheme auth-param list (comma inside one value) (RFC 3261 20.44, RFC 7616, RFC 3310)
  contribution_id = 135,  ///< Contribution-ID: token (OMA CPM, GSMA RCC.07)
  conversation_id = 136,  ///< Conversation-ID: token (OMA CPM, GSMA RCC.07)
  inreplyto_contribution_id = 137,  ///< InReplyTo-Contribution-ID: token (OMA CPM)
  message_expires = 138,  ///< Message-Expires: integer (OMA CPM)
  message_uid = 139,  ///< Message-UID: token (OMA CPM)
  session_replaces = 140,  ///< Session-Replaces: token (OMA CPM)
};

/// Number of header_id values, `extension` included.
inline constexpr std::uint32_t header_id_count = 141;

/// What the table says of a header field.
struct header_info : sipwire::field::info {
  std::string_view compact;  ///< the compact form, or empty
};

namespace detail {

inline constexpr header_info header_infos[141] = {
    {{"", true, false, false}, ""},
    {{"Accept", true, true, true}, ""},
    {{"Accept-Contact", true, true, false}, "a"},
    {{"Accept-Encoding", true, true, true}, ""},
    {{"Accept-Language", true, true, true}, ""},
    {{"Accept-Resource-Priority", true, true, true}, ""},
    {{"Additional-Identity", false, false, false}, ""},
    {{"Alert-Info", true, true, false}, ""},
    {{"Allow", true, true, true}, ""},
    {{"Allow-Events", true, true, false}, "u"},
    {{"Answer-Mode", false, false, false}, ""},
    {{"Attestation-Info", false, false, false}, ""},
    {{"Authentication-Info", true, true, false}, ""},
    {{"Authorization", true, false, false}, ""},
    {{"Call-ID", false, false, false}, "i"},
    {{"Call-Info", true, true, false}, ""},
    {{"Cellular-Network-Info", true, true, false}, ""},
    {{"Contact", true, true, false}, "m"},
    {{"Content-Disposition", false, false, false}, ""},
    {{"Content-Encoding", true, true, false}, "e"},
    {{"Content-ID", false, false, false}, ""},
    {{"Content-Language", true, true, false}, ""},
    {{"Content-Length", false, false, false}, "l"},
    {{"Content-Type", false, false, false}, "c"},
    {{"CSeq", false, false, false}, ""},
    {{"Date", false, false, false}, ""},
    {{"DC-Info", false, false, false}, ""},
    {{"Diversion", true, true, false}, ""},
    {{"Encryption", false, false, false}, ""},
    {{"Error-Info", true, true, false}, ""},
    {{"Event", false, false, false}, "o"},
    {{"Expires", false, false, false}, ""},
    {{"Feature-Caps", true, true, false}, ""},
    {{"Flow-Timer", false, false, false}, ""},
    {{"From", false, false, false}, "f"},
    {{"Geolocation", true, true, false}, ""},
    {{"Geolocation-Error", false, false, false}, ""},
    {{"Geolocation-Routing", false, false, false}, ""},
    {{"Hide", false, false, false}, ""},
    {{"History-Info", true, true, false}, ""},
    {{"Identity", true, true, false}, "y"},
    {{"Identity-Info", false, false, false}, "n"},
    {{"Info-Package", false, false, false}, ""},
    {{"In-Reply-To", true, true, false}, ""},
    {{"Join", false, false, false}, ""},
    {{"Max-Breadth", false, false, false}, ""},
    {{"Max-Forwards", false, false, false}, ""},
    {{"MIME-Version", false, false, false}, ""},
    {{"Min-Expires", false, false, false}, ""},
    {{"Min-SE", false, false, false}, ""},
    {{"Organization", false, false, false}, ""},
    {{"Origination-Id", false, false, false}, ""},
    {{"P-Access-Network-Info", true, true, false}, ""},
    {{"P-Answer-State", false, false, false}, ""},
    {{"P-Asserted-Identity", true, true, false}, ""},
    {{"P-Asserted-Service", true, true, false}, ""},
    {{"P-Associated-URI", true, true, true}, ""},
    {{"P-Called-Party-ID", false, false, false}, ""},
    {{"P-Charge-Info", true, true, false}, ""},
    {{"P-Charging-Function-Addresses", false, false, false}, ""},
    {{"P-Charging-Vector", false, false, false}, ""},
    {{"P-DCS-Billing-Info", false, false, false}, ""},
    {{"P-DCS-LAES", false, false, false}, ""},
    {{"P-DCS-OSPS", false, false, false}, ""},
    {{"P-DCS-Redirect", false, false, false}, ""},
    {{"P-DCS-Trace-Party-ID", false, false, false}, ""},
    {{"P-Early-Media", true, true, true}, ""},
    {{"P-Media-Authorization", true, true, false}, ""},
    {{"P-Preferred-Identity", true, true, false}, ""},
    {{"P-Preferred-Service", true, true, false}, ""},
    {{"P-Private-Network-Indication", false, false, false}, ""},
    {{"P-Profile-Key", false, false, false}, ""},
    {{"P-Refused-URI-List", true, true, false}, ""},
    {{"P-Served-User", false, false, false}, ""},
    {{"P-User-Database", false, false, false}, ""},
    {{"P-Visited-Network-ID", true, true, false}, ""},
    {{"Path", true, true, false}, ""},
    {{"Permission-Missing", true, true, false}, ""},
    {{"Policy-Contact", true, true, false}, ""},
    {{"Policy-ID", true, true, false}, ""},
    {{"Priority", false, false, false}, ""},
    {{"Priority-Share", false, false, false}, ""},
    {{"Priority-Verstat", false, false, false}, ""},
    {{"Priv-Answer-Mode", false, false, false}, ""},
    {{"Privacy", false, false, false}, ""},
    {{"Proxy-Authenticate", true, false, false}, ""},
    {{"Proxy-Authorization", true, false, false}, ""},
    {{"Proxy-Require", true, true, false}, ""},
    {{"RAck", false, false, false}, ""},
    {{"Reason", true, true, false}, ""},
    {{"Record-Route", true, true, false}, ""},
    {{"Recv-Info", true, true, true}, ""},
    {{"Refer-Events-At", false, false, false}, ""},
    {{"Refer-Sub", false, false, false}, ""},
    {{"Refer-To", false, false, false}, "r"},
    {{"Referred-By", false, false, false}, "b"},
    {{"Reject-Contact", true, true, false}, "j"},
    {{"Relayed-Charge", false, false, false}, ""},
    {{"Remote-Party-ID", true, true, false}, ""},
    {{"Replaces", false, false, false}, ""},
    {{"Reply-To", false, false, false}, ""},
    {{"Request-Disposition", true, true, false}, "d"},
    {{"Require", true, true, false}, ""},
    {{"Resource-Priority", true, true, false}, ""},
    {{"Resource-Share", false, false, false}, ""},
    {{"Response-Key", false, false, false}, ""},
    {{"Response-Source", false, false, false}, ""},
    {{"Restoration-Info", false, false, false}, ""},
    {{"Retry-After", false, false, false}, ""},
    {{"Route", true, true, false}, ""},
    {{"RSeq", false, false, false}, ""},
    {{"Security-Client", true, true, false}, ""},
    {{"Security-Server", true, true, false}, ""},
    {{"Security-Verify", true, true, false}, ""},
    {{"Server", false, false, false}, ""},
    {{"Service-Interact-Info", true, true, false}, ""},
    {{"Service-Route", true, true, false}, ""},
    {{"Session-Expires", false, false, false}, "x"},
    {{"Session-ID", false, false, false}, ""},
    {{"SIP-ETag", false, false, false}, ""},
    {{"SIP-If-Match", false, false, false}, ""},
    {{"Subject", false, false, false}, "s"},
    {{"Subscription-State", false, false, false}, ""},
    {{"Supported", true, true, true}, "k"},
    {{"Suppress-If-Match", false, false, false}, ""},
    {{"Target-Dialog", false, false, false}, ""},
    {{"Timestamp", false, false, false}, ""},
    {{"To", false, false, false}, "t"},
    {{"Trigger-Consent", true, true, false}, ""},
    {{"Unsupported", true, true, false}, ""},
    {{"User-Agent", false, false, false}, ""},
    {{"User-to-User", true, true, false}, ""},
    {{"Via", true, true, false}, "v"},
    {{"Warning", true, true, false}, ""},
    {{"WWW-Authenticate", true, false, false}, ""},
    {{"Contribution-ID", false, false, false}, ""},
    {{"Conversation-ID", false, false, false}, ""},
    {{"InReplyTo-Contribution-ID", false, false, false}, ""},
    {{"Message-Expires", false, false, false}, ""},
    {{"Message-UID", false, false, false}, ""},
    {{"Session-Replaces", false, false, false}, ""},
};

/// Lower-case names with the colon, padded with zeros for vector compares.
inline constexpr char header_lower[141][32] = {
    "",
    "accept:",
    "accept-contact:",
    "accept-encoding:",
    "accept-language:",
    "accept-resource-priority:",
    "additional-identity:",
    "alert-info:",
    "allow:",
    "allow-events:",
    "answer-mode:",
    "attestation-info:",
    "authentication-info:",
    "authorization:",
    "call-id:",
    "call-info:",
    "cellular-network-info:",
    "contact:",
    "content-disposition:",
    "content-encoding:",
    "content-id:",
    "content-language:",
    "content-length:",
    "content-type:",
    "cseq:",
    "date:",
    "dc-info:",
    "diversion:",
    "encryption:",
    "error-info:",
    "event:",
    "expires:",
    "feature-caps:",
    "flow-timer:",
    "from:",
    "geolocation:",
    "geolocation-error:",
    "geolocation-routing:",
    "hide:",
    "history-info:",
    "identity:",
    "identity-info:",
    "info-package:",
    "in-reply-to:",
    "join:",
    "max-breadth:",
    "max-forwards:",
    "mime-version:",
    "min-expires:",
    "min-se:",
    "organization:",
    "origination-id:",
    "p-access-network-info:",
    "p-answer-state:",
    "p-asserted-identity:",
    "p-asserted-service:",
    "p-associated-uri:",
    "p-called-party-id:",
    "p-charge-info:",
    "p-charging-function-addresses:",
    "p-charging-vector:",
    "p-dcs-billing-info:",
    "p-dcs-laes:",
    "p-dcs-osps:",
    "p-dcs-redirect:",
    "p-dcs-trace-party-id:",
    "p-early-media:",
    "p-media-authorization:",
    "p-preferred-identity:",
    "p-preferred-service:",
    "p-private-network-indication:",
    "p-profile-key:",
    "p-refused-uri-list:",
    "p-served-user:",
    "p-user-database:",
    "p-visited-network-id:",
    "path:",
    "permission-missing:",
    "policy-contact:",
    "policy-id:",
    "priority:",
    "priority-share:",
    "priority-verstat:",
    "priv-answer-mode:",
    "privacy:",
    "proxy-authenticate:",
    "proxy-authorization:",
    "proxy-require:",
    "rack:",
    "reason:",
    "record-route:",
    "recv-info:",
    "refer-events-at:",
    "refer-sub:",
    "refer-to:",
    "referred-by:",
    "reject-contact:",
    "relayed-charge:",
    "remote-party-id:",
    "replaces:",
    "reply-to:",
    "request-disposition:",
    "require:",
    "resource-priority:",
    "resource-share:",
    "response-key:",
    "response-source:",
    "restoration-info:",
    "retry-after:",
    "route:",
    "rseq:",
    "security-client:",
    "security-server:",
    "security-verify:",
    "server:",
    "service-interact-info:",
    "service-route:",
    "session-expires:",
    "session-id:",
    "sip-etag:",
    "sip-if-match:",
    "subject:",
    "subscription-state:",
    "supported:",
    "suppress-if-match:",
    "target-dialog:",
    "timestamp:",
    "to:",
    "trigger-consent:",
    "unsupported:",
    "user-agent:",
    "user-to-user:",
    "via:",
    "warning:",
    "www-authenticate:",
    "contribution-id:",
    "conversation-id:",
    "inreplyto-contribution-id:",
    "message-expires:",
    "message-uid:",
    "session-replaces:",
};

/// Number of the header with this one-letter compact form, 0 for none.
inline constexpr std::uint8_t header_compact[26] = {
    2, 95, 23, 101, 19, 34, 0, 0, 14, 96, 123, 22, 17, 41, 30, 0, 0, 94, 121, 127, 9, 132, 0, 117, 40, 0,
};

/// Slot of a name in header_slots; distinct for all known names. `n` (at least 2) is the length, `early` the four bytes from n / 4 - 1
/// on and `late` those from n - 4 on, little-endian with bit 5 of each set; CRLF stands before a name, a colon behind it.
constexpr std::uint32_t header_slot(std::uint32_t n, std::uint32_t early, std::uint32_t late) noexcept {
  constexpr std::uint32_t m[3] = {3296405469U, 485202073U, 884952813U};
  return (m[0] * n + m[1] * early + m[2] * late) >> 22U;
}

/// Number of the name that hashes to a slot, 0 for none.
inline constexpr std::uint8_t header_slots[1024] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 119, 0, 0, 0, 0, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 81, 0, 0, 121, 0, 0,
    47, 0, 0, 0, 0, 0, 0, 127, 0, 0, 0, 0, 0, 101, 0, 0, 0, 0, 0, 0, 0, 71, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 79, 75, 0, 0, 0, 0, 0, 0, 0, 136, 0, 0, 68, 0, 0, 73,
    103, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 72, 0, 0, 0, 0, 0, 0, 0, 0, 0, 97, 0, 0, 0, 0, 138, 35, 0, 0, 0, 0, 0, 7, 48, 0, 34, 0, 0, 0, 0,
    0, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 133, 0, 0, 0, 0, 0, 67, 0, 0, 0, 0, 0, 123, 0, 0, 0, 0, 0, 87, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 78, 0, 0, 0, 132, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 108, 0, 0, 0, 0, 53, 0, 0, 49, 0, 0, 0, 2, 0, 0, 0, 61, 129, 0, 0, 6, 0, 122, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 0, 120, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 82, 83, 0, 104, 0, 0, 0, 0, 63, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 114, 0, 0, 0, 0, 0, 0, 0, 0, 69, 0, 140, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 94, 128, 100, 26,
    0, 0, 0, 0, 0, 0, 131, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 112, 0, 0, 0, 0, 0, 0, 0, 40, 20, 0, 0, 0, 0, 42, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 125, 0, 0, 92, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 118, 0, 130, 0, 77, 0, 0, 137, 64, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111, 0, 0, 0, 56, 0, 113, 0, 0, 0, 25, 0, 0, 0, 0, 0, 107, 109, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 95, 0, 44, 0, 0, 0, 0, 0, 0, 93, 0, 0, 0, 0, 0, 74, 0, 0, 65, 0, 99, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 37, 0, 0, 0,
    0, 0, 0, 0, 41, 0, 0, 0, 0, 0, 19, 0, 105, 0, 15, 0, 52, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 135, 0, 0, 57, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 85, 32, 0, 0, 0, 0, 0,
    43, 0, 80, 0, 0, 11, 0, 0, 0, 0, 0, 0, 23, 117, 0, 126, 0, 0, 0, 110, 0, 0, 91, 0, 0, 102, 0, 0, 0, 0, 0, 0, 0, 86, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 16, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 88, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 116, 0, 0, 0, 55, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 106, 0, 29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 0, 0, 0, 0, 0, 1,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 134, 0, 0, 0, 0, 0, 0, 50, 0, 139, 0, 0, 0, 0, 66, 0, 58, 0, 0, 0, 62, 0, 0, 0, 0, 0, 0, 0, 30, 0,
    0, 0, 0, 0, 0, 59, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 76, 0, 0, 0, 28, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 27, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0,
    89, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 5, 0, 0, 0, 0, 0, 98, 0,
};

}  // namespace detail

}}}  // namespace sipwire::sip
