// Generated from grammar/tables/rule.tsv by grammar/regen.py. Do not edit. Inputs: 253eb607868417e9
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// Where in the grammar: a rule by its RFC. The numbers never change: logs and bindings keep them.
enum class rule : std::uint16_t {
  none = 0,
  message = 1,  ///< SIP-message
  start_line = 2,  ///< start-line
  request_line = 3,  ///< Request-Line
  status_line = 4,  ///< Status-Line
  method = 5,  ///< Method
  request_uri = 6,  ///< Request-URI
  sip_version = 7,  ///< SIP-Version
  status_code = 8,  ///< Status-Code
  reason_phrase = 9,  ///< Reason-Phrase
  message_header = 10,  ///< message-header
  header_name = 11,  ///< header-name
  header_value = 12,  ///< header-value
  message_body = 13,  ///< message-body
  crlf = 14,  ///< CRLF
  token = 15,  ///< token
  word = 16,  ///< word
  lws = 17,  ///< LWS
  comma = 18,  ///< COMMA
  quoted_string = 19,  ///< quoted-string
  quoted_pair = 20,  ///< quoted-pair
  comment = 21,  ///< comment
  generic_param = 22,  ///< generic-param
  gen_value = 23,  ///< gen-value
  digits = 24,  ///< 1*DIGIT
  text_utf8 = 25,  ///< TEXT-UTF8-TRIM
  utf8_nonascii = 26,  ///< UTF8-NONASCII
  uri = 27,  ///< URI
  scheme = 28,  ///< scheme
  sip_uri = 29,  ///< SIP-URI
  user = 30,  ///< user
  password = 31,  ///< password
  hostport = 32,  ///< hostport
  host = 33,  ///< host
  hostname = 34,  ///< hostname
  ipv4_address = 35,  ///< IPv4address
  ipv6_reference = 36,  ///< IPv6reference
  ipv6_address = 37,  ///< IPv6address
  port = 38,  ///< port
  uri_parameter = 39,  ///< uri-parameter
  uri_headers = 40,  ///< headers
  escaped = 41,  ///< escaped
  absolute_uri = 42,  ///< absoluteURI
  telephone_uri = 43,  ///< telephone-uri
  telephone_subscriber = 44,  ///< telephone-subscriber
  global_number = 45,  ///< global-number
  local_number = 46,  ///< local-number
  tel_par = 47,  ///< par
  phone_context = 48,  ///< context
  isub = 49,  ///< isdn-subaddress
  ttl_param = 50,  ///< ttl-param
  ws_frame = 51,  ///< ws-frame
  frame_fin = 52,  ///< frame-fin
  frame_rsv = 53,  ///< frame-rsv1
  frame_opcode = 54,  ///< frame-opcode
  frame_masked = 55,  ///< frame-masked
  frame_payload_length = 56,  ///< frame-payload-length
  frame_payload_data = 57,  ///< frame-payload-data
  session_description = 58,  ///< session-description
  sdp_field = 59,  ///< type=value
  version_field = 60,  ///< version-field
  origin_field = 61,  ///< origin-field
  session_name_field = 62,  ///< session-name-field
  information_field = 63,  ///< information-field
  uri_field = 64,  ///< uri-field
  email_field = 65,  ///< email-field
  phone_field = 66,  ///< phone-field
  connection_field = 67,  ///< connection-field
  bandwidth_field = 68,  ///< bandwidth-field
  time_field = 69,  ///< time-field
  repeat_field = 70,  ///< repeat-field
  zone_field = 71,  ///< zone-field
  key_field = 72,  ///< key-field
  attribute_field = 73,  ///< attribute-field
  media_description = 74,  ///< media-description
  media_field = 75,  ///< media-field
  username = 76,  ///< username
  sess_id = 77,  ///< sess-id
  sess_version = 78,  ///< sess-version
  nettype = 79,  ///< nettype
  addrtype = 80,  ///< addrtype
  unicast_address = 81,  ///< unicast-address
  connection_address = 82,  ///< connection-address
  sdp_ttl = 83,  ///< ttl
  numaddr = 84,  ///< numaddr
  bwtype = 85,  ///< bwtype
  bandwidth = 86,  ///< bandwidth
  start_time = 87,  ///< start-time
  stop_time = 88,  ///< stop-time
  sdp_time = 89,  ///< time
  repeat_interval = 90,  ///< repeat-interval
  typed_time = 91,  ///< typed-time
  key_type = 92,  ///< key-type
  key_base64 = 93,  ///< base64 of key-type
  uri_reference = 94,  ///< URI-reference
  email_address = 95,  ///< email-address
  phone_number = 96,  ///< phone-number
  media = 97,  ///< media
  proto = 98,  ///< proto
  fmt = 99,  ///< fmt
  integer = 100,  ///< integer
  byte_string = 101,  ///< byte-string
  attribute_name = 102,  ///< attribute-name
  attribute_value = 103,  ///< attribute-value
  payload_type = 104,  ///< payload-type
  encoding_name = 105,  ///< encoding-name
  clock_rate = 106,  ///< clock-rate
  encoding_params = 107,  ///< encoding-params
  format_params = 108,  ///< format-specific-params
  real = 109,  ///< non-zero-int-or-real
  zero_based_integer = 110,  ///< zero-based-integer
  mime_charset = 111,  ///< mime-charset
  orient_value = 112,  ///< orient-value
  direction = 113,  ///< direction
  setup_role = 114,  ///< role
  connection_value = 115,  ///< conn-value
  identification_tag = 116,  ///< identification-tag
  semantics = 117,  ///< semantics
  msrp_uri = 118,  ///< MSRP-URI
  msrp_session_id = 119,  ///< session-id
  msrp_transport = 120,  ///< transport of MSRP-URI
  format_entry = 121,  ///< format-entry
  type_param = 122,  ///< type-param
  max_size_value = 123,  ///< max-size-value
  foundation = 124,  ///< foundation
  component_id = 125,  ///< component-id
  cand_transport = 126,  ///< transport of candidate
  cand_priority = 127,  ///< priority
  cand_type = 128,  ///< candidate-types
  cand_extension = 129,  ///< cand-extension
  ice_ufrag = 130,  ///< ice-ufrag
  ice_pwd = 131,  ///< ice-pwd
  hash_func = 132,  ///< hash-func
  fingerprint = 133,  ///< fingerprint
  crypto_tag = 134,  ///< tag
  crypto_suite = 135,  ///< crypto-suite
  key_param = 136,  ///< key-param
  key_info = 137,  ///< key-info
  session_param = 138,  ///< session-param
  ice_option_tag = 139,  ///< ice-option-tag
  ice_pacing = 140,  ///< pacing-value
  tls_id = 141,  ///< tls-id-value
  prtcl_id = 142,  ///< prtcl-id
  keymgmt_data = 143,  ///< keymgmt-data
  rtcp_fb_id = 144,  ///< rtcp-fb-id
  rtcp_fb_param = 145,  ///< rtcp-fb-param
  packet_rate = 146,  ///< packet-rate
  msid_id = 147,  ///< msid-id
  msid_appdata = 148,  ///< msid-appdata
  ssrc_id = 149,  ///< ssrc-id
  mapentry = 150,  ///< mapentry
  extensionname = 151,  ///< extensionname
  extensionattributes = 152,  ///< extensionattributes
  rid_id = 153,  ///< rid-id
  rid_dir = 154,  ///< rid-dir
  rid_param = 155,  ///< rid-param
  sc_value = 156,  ///< sc-value
  sc_id = 157,  ///< sc-id
  image_attr = 158,  ///< image-attr
  image_set = 159,  ///< set of image-attr
  precondition_type = 160,  ///< precondition-type
  strength_tag = 161,  ///< strength-tag
  status_type = 162,  ///< status-type
  direction_tag = 163,  ///< direction-tag
  label_pointer = 164,  ///< pointer
  mediacnt = 165,  ///< mediacnt
  filter_mode = 166,  ///< filter-mode
  dest_address = 167,  ///< dest-address
  src_list = 168,  ///< src-list
  sctp_port = 169,  ///< sctp-port-value
  max_message_size = 170,  ///< max-message-size-value
  sctpmap_app = 171,  ///< app of sctpmap
  dcmap_stream_id = 172,  ///< dcmap-stream-id
  dcmap_opt = 173,  ///< dcmap-opt
  dcsa_stream_id = 174,  ///< stream-id
  chat_token = 175,  ///< chat-token
  selector = 176,  ///< selector
  file_tr_id = 177,  ///< file-tr-id-value
  file_disp = 178,  ///< file-disp-value
  date_param = 179,  ///< date-param
  date_time = 180,  ///< date-time
  cid_url = 181,  ///< cid-url
  start_offset = 182,  ///< start-offset
  stop_offset = 183,  ///< stop-offset
  floor_role = 184,  ///< role of floorctrl
  conference_id = 185,  ///< conference-id
  bfcp_user_id = 186,  ///< user-id
  floor_id = 187,  ///< token of floorid
  mstrm = 188,  ///< mstrm
  att_cap_num = 189,  ///< att-cap-num
  trpr_cap_num = 190,  ///< trpr-cap-num
  config_number = 191,  ///< config-number
  pot_config = 192,  ///< pot-config
  sqn_num = 193,  ///< sqn-num
  cap_num = 194,  ///< cap-num
  cap_par = 195,  ///< cap-par
  corr_mech = 196,  ///< corr-mech
  context_descriptor = 197,  ///< descriptor of phone-context
  record_state = 198,  ///< record
  record_pref = 199,  ///< pref
  silence_supp = 200,  ///< silenceSupp
  ecan = 201,  ///< ecan
  t38_value = 202,  ///< value of T.38
  msrp_message = 203,  ///< msrp-req-or-resp
  msrp_start = 204,  ///< req-start
  pmsrp = 205,  ///< pMSRP
  transact_id = 206,  ///< transact-id
  to_path = 207,  ///< To-Path
  from_path = 208,  ///< From-Path
  message_id = 209,  ///< Message-ID
  success_report = 210,  ///< Success-Report
  failure_report = 211,  ///< Failure-Report
  byte_range = 212,  ///< Byte-Range
  range_start = 213,  ///< range-start
  range_end = 214,  ///< range-end
  range_total = 215,  ///< total
  msrp_status = 216,  ///< Status
  msrp_namespace = 217,  ///< namespace
  nickname = 218,  ///< nickname
  hname = 219,  ///< hname
  hval = 220,  ///< hval
  content_stuff = 221,  ///< content-stuff
  msrp_data = 222,  ///< data
  end_line = 223,  ///< end-line
  continuation_flag = 224,  ///< continuation-flag
  media_range = 225,  ///< media-range
  encoding = 226,  ///< encoding
  language_range = 227,  ///< language-range
  language_tag = 228,  ///< language-tag
  qvalue = 229,  ///< qvalue
  info_uri = 230,  ///< LAQUOT absoluteURI RAQUOT
  option_tag = 231,  ///< option-tag
  challenge = 232,  ///< challenge
  credentials = 233,  ///< credentials
  auth_param = 234,  ///< auth-param
  auth_info = 235,  ///< ainfo
  auth_scheme = 236,  ///< auth-scheme
  aka_nonce = 237,  ///< aka-nonce-value
  aka_auts = 238,  ///< auts-value
  callid = 239,  ///< callid
  contact = 240,  ///< Contact
  contact_param = 241,  ///< contact-param
  name_addr = 242,  ///< name-addr
  addr_spec = 243,  ///< addr-spec
  display_name = 244,  ///< display-name
  tag_param = 245,  ///< tag-param
  route = 246,  ///< Route
  content_disposition = 247,  ///< Content-Disposition
  content_length = 248,  ///< Content-Length
  content_type = 249,  ///< Content-Type
  media_type = 250,  ///< media-type
  media_subtype = 251,  ///< m-subtype
  media_parameter = 252,  ///< m-parameter
  cseq = 253,  ///< CSeq
  sequence_number = 254,  ///< 1*DIGIT of CSeq
  sip_date = 255,  ///< SIP-date
  delta_seconds = 256,  ///< delta-seconds
  max_forwards = 257,  ///< Max-Forwards
  mime_version = 258,  ///< MIME-Version
  priority = 259,  ///< Priority
  retry_after = 260,  ///< Retry-After
  server_val = 261,  ///< server-val
  product = 262,  ///< product
  timestamp = 263,  ///< Timestamp
  delay = 264,  ///< delay
  via_parm = 265,  ///< via-parm
  protocol_name = 266,  ///< protocol-name
  protocol_version = 267,  ///< protocol-version
  transport = 268,  ///< transport
  sent_by = 269,  ///< sent-by
  via_params = 270,  ///< via-params
  via_received = 271,  ///< via-received
  via_branch = 272,  ///< via-branch
  via_ttl = 273,  ///< via-ttl
  via_maddr = 274,  ///< via-maddr
  response_port = 275,  ///< response-port
  warning_value = 276,  ///< warning-value
  warn_code = 277,  ///< warn-code
  warn_agent = 278,  ///< warn-agent
  warn_text = 279,  ///< warn-text
  field_name = 280,  ///< field-name
  field_body = 281,  ///< field-body
  mime_part_headers = 282,  ///< MIME-part-headers
  mechanism = 283,  ///< mechanism
  msg_id = 284,  ///< msg-id
  disposition_parm = 285,  ///< disposition-parm
  boundary = 286,  ///< boundary
  multipart_body = 287,  ///< multipart-body
  dash_boundary = 288,  ///< dash-boundary
  close_delimiter = 289,  ///< close-delimiter
  body_part = 290,  ///< body-part
  base64 = 291,  ///< base64
  quoted_printable = 292,  ///< quoted-printable
  hex_octet = 293,  ///< hex-octet
  xml_document = 294,  ///< document
  xml_char = 295,  ///< Char
  xml_decl = 296,  ///< XMLDecl
  enc_name = 297,  ///< EncName
  xml_element = 298,  ///< element
  qname = 299,  ///< QName
  ncname = 300,  ///< NCName
  stag = 301,  ///< STag
  etag = 302,  ///< ETag
  xml_attribute = 303,  ///< Attribute
  att_value = 304,  ///< AttValue
  char_data = 305,  ///< CharData
  cd_sect = 306,  ///< CDSect
  xml_comment = 307,  ///< Comment
  pi = 308,  ///< PI
  pi_target = 309,  ///< PITarget
  entity_ref = 310,  ///< EntityRef
  char_ref = 311,  ///< CharRef
  doctype_decl = 312,  ///< doctypedecl
  xml_prefix = 313,  ///< Prefix
  ns_att_name = 314,  ///< NSAttName
  imdn = 315,  ///< imdn
  imdn_message_id = 316,  ///< message-id
  imdn_datetime = 317,  ///< datetime
  recipient_uri = 318,  ///< recipient-uri
  original_recipient_uri = 319,  ///< original-recipient-uri
  imdn_subject = 320,  ///< subject
  notification = 321,  ///< notification
  imdn_status = 322,  ///< status
  is_composing = 323,  ///< isComposing
  composing_state = 324,  ///< state
  lastactive = 325,  ///< lastactive
  contenttype = 326,  ///< contenttype
  composing_refresh = 327,  ///< refresh
  resource_lists = 328,  ///< resource-lists
  list_entry = 329,  ///< entry
  entry_ref = 330,  ///< entry-ref
  list_external = 331,  ///< external
  copy_control = 332,  ///< copyControl
  anonymize = 333,  ///< anonymize
  entry_count = 334,  ///< count
  ft_file = 335,  ///< file
  ft_file_info = 336,  ///< file-info
  ft_file_type = 337,  ///< type of file-info
  ft_file_size = 338,  ///< file-size
  ft_file_name = 339,  ///< file-name
  ft_content_type = 340,  ///< content-type
  ft_data = 341,  ///< ft-data
  ft_url = 342,  ///< url of data
  ft_until = 343,  ///< until of data
  ft_branded_url = 344,  ///< branded-url
  feature_set = 345,  ///< *(SEMI feature-param)
  feature_param = 346,  ///< feature-param
  feature_cap = 347,  ///< feature-cap
  tag_value = 348,  ///< tag-value
  numeric = 349,  ///< numeric
  string_value = 350,  ///< string-value
  instance = 351,  ///< c-p-instance
  uuid = 352,  ///< UUID
  imei = 353,  ///< imeival
  reg_id = 354,  ///< c-p-reg
  event_type = 355,  ///< event-type
  event_param = 356,  ///< event-param
  substate_value = 357,  ///< substate-value
  subexp_params = 358,  ///< subexp-params
  info_package = 359,  ///< Info-package-type
  refer_sub = 360,  ///< refer-sub-value
  directive = 361,  ///< directive
  rack = 362,  ///< RAck
  response_num = 363,  ///< response-num
  cseq_num = 364,  ///< CSeq-num
  max_breadth = 365,  ///< Max-Breadth
  flow_timer = 366,  ///< Flow-Timer
  entity_tag = 367,  ///< entity-tag
  id_left = 368,  ///< id-left
  id_right = 369,  ///< id-right
  local_uuid = 370,  ///< local-uuid
  remote_uuid = 371,  ///< remote-uuid
  to_tag = 372,  ///< to-tag
  from_tag = 373,  ///< from-tag
  local_tag = 374,  ///< local-param
  remote_tag = 375,  ///< remote-param
  refresher = 376,  ///< refresher-param
  asserted_id = 377,  ///< PAssertedID-value
  hi_entry = 378,  ///< hi-entry
  index_val = 379,  ///< index-val
  referredby_id = 380,  ///< referredby-id-param
  served_user = 381,  ///< served-user-param
  refused_members = 382,  ///< members-param
  trace_timestamp = 383,  ///< timestamp-param
  target_uri = 384,  ///< target-uri
  diversion_params = 385,  ///< diversion_params
  rpi_token = 386,  ///< rpi-token
  em_param = 387,  ///< em-param
  answer_type = 388,  ///< answer-type
  resource_share = 389,  ///< Resource-Share
  service_id = 390,  ///< Service-ID
  media_authorization_token = 391,  ///< P-Media-Authorization-Token
  database = 392,  ///< database
  diameter_uri = 393,  ///< DiameterURI
  vnetwork_spec = 394,  ///< vnetwork-spec
  restoration_info = 395,  ///< Restoration-Info
  access_net_spec = 396,  ///< access-net-spec
  access_info = 397,  ///< access-info
  charge_addr_param = 398,  ///< charge-addr-param
  charge_params = 399,  ///< charge-params
  icid_value = 400,  ///< icid-value
  transit_ioi = 401,  ///< transit-ioi-list
  pni_value = 402,  ///< PNI-value
  laes_sig = 403,  ///< Laes-sig
  laes_param = 404,  ///< Laes-param
  billing_correlation_id = 405,  ///< Billing-Correlation-ID
  feid = 406,  ///< FEID
  billing_info_param = 407,  ///< Billing-Info-param
  osps_tag = 408,  ///< OSPS-Tag
  called_id = 409,  ///< Called-ID
  redir_params = 410,  ///< redir-params
  r_value = 411,  ///< r-value
  answer_mode = 412,  ///< answer-mode-value
  reason_value = 413,  ///< reason-value
  reason_params = 414,  ///< reason-params
  sec_mechanism = 415,  ///< sec-mechanism
  mech_parameters = 416,  ///< mech-parameters
  location_error_code = 417,  ///< location-error-code
  location_error = 418,  ///< location-error-params
  georouting = 419,  ///< Georouting-header
  policy_contact_param = 420,  ///< policyContact-param
  policy_token = 421,  ///< token-param
  priv_value = 422,  ///< priv-value
  uui_data = 423,  ///< uui-data
  uui_param = 424,  ///< uui-param
  identity_digest = 425,  ///< signed-identity-digest
  ident_info = 426,  ///< ident-info
  ident_info_params = 427,  ///< ident-info-params
  passport = 428,  ///< PASSporT
  cpim_message = 429,  ///< Message/CPIM
  cpim_header = 430,  ///< Header
  cpim_header_name = 431,  ///< Header-name
  cpim_header_value = 432,  ///< Header-value
  cpim_param = 433,  ///< Parameter
  cpim_param_value = 434,  ///< Param-value
  cpim_address = 435,  ///< Formal-name <URI>
  formal_name = 436,  ///< Formal-name
  cpim_string = 437,  ///< String
  ns_header = 438,  ///< NS-header
  name_prefix = 439,  ///< Name-prefix
  require_header = 440,  ///< Require-header
  cpim_token = 441,  ///< Token
  notify_req = 442,  ///< notify-req
  disp_notify_params = 443,  ///< disp-notify-params
  internet_date_time = 444,  ///< date-time of RFC 3339
  time_secfrac = 445,  ///< time-secfrac
  time_offset = 446,  ///< time-offset
};

/// The rule as its RFC spells it, e.g. "via-parm"; static storage, empty for rule::none.
constexpr std::string_view name(rule code) noexcept {
  switch (code) {
    case rule::none:
      return "";
    case rule::message:
      return "SIP-message";
    case rule::start_line:
      return "start-line";
    case rule::request_line:
      return "Request-Line";
    case rule::status_line:
      return "Status-Line";
    case rule::method:
      return "Method";
    case rule::request_uri:
      return "Request-URI";
    case rule::sip_version:
      return "SIP-Version";
    case rule::status_code:
      return "Status-Code";
    case rule::reason_phrase:
      return "Reason-Phrase";
    case rule::message_header:
      return "message-header";
    case rule::header_name:
      return "header-name";
    case rule::header_value:
      return "header-value";
    case rule::message_body:
      return "message-body";
    case rule::crlf:
      return "CRLF";
    case rule::token:
      return "token";
    case rule::word:
      return "word";
    case rule::lws:
      return "LWS";
    case rule::comma:
      return "COMMA";
    case rule::quoted_string:
      return "quoted-string";
    case rule::quoted_pair:
      return "quoted-pair";
    case rule::comment:
      return "comment";
    case rule::generic_param:
      return "generic-param";
    case rule::gen_value:
      return "gen-value";
    case rule::digits:
      return "1*DIGIT";
    case rule::text_utf8:
      return "TEXT-UTF8-TRIM";
    case rule::utf8_nonascii:
      return "UTF8-NONASCII";
    case rule::uri:
      return "URI";
    case rule::scheme:
      return "scheme";
    case rule::sip_uri:
      return "SIP-URI";
    case rule::user:
      return "user";
    case rule::password:
      return "password";
    case rule::hostport:
      return "hostport";
    case rule::host:
      return "host";
    case rule::hostname:
      return "hostname";
    case rule::ipv4_address:
      return "IPv4address";
    case rule::ipv6_reference:
      return "IPv6reference";
    case rule::ipv6_address:
      return "IPv6address";
    case rule::port:
      return "port";
    case rule::uri_parameter:
      return "uri-parameter";
    case rule::uri_headers:
      return "headers";
    case rule::escaped:
      return "escaped";
    case rule::absolute_uri:
      return "absoluteURI";
    case rule::telephone_uri:
      return "telephone-uri";
    case rule::telephone_subscriber:
      return "telephone-subscriber";
    case rule::global_number:
      return "global-number";
    case rule::local_number:
      return "local-number";
    case rule::tel_par:
      return "par";
    case rule::phone_context:
      return "context";
    case rule::isub:
      return "isdn-subaddress";
    case rule::ttl_param:
      return "ttl-param";
    case rule::ws_frame:
      return "ws-frame";
    case rule::frame_fin:
      return "frame-fin";
    case rule::frame_rsv:
      return "frame-rsv1";
    case rule::frame_opcode:
      return "frame-opcode";
    case rule::frame_masked:
      return "frame-masked";
    case rule::frame_payload_length:
      return "frame-payload-length";
    case rule::frame_payload_data:
      return "frame-payload-data";
    case rule::session_description:
      return "session-description";
    case rule::sdp_field:
      return "type=value";
    case rule::version_field:
      return "version-field";
    case rule::origin_field:
      return "origin-field";
    case rule::session_name_field:
      return "session-name-field";
    case rule::information_field:
      return "information-field";
    case rule::uri_field:
      return "uri-field";
    case rule::email_field:
      return "email-field";
    case rule::phone_field:
      return "phone-field";
    case rule::connection_field:
      return "connection-field";
    case rule::bandwidth_field:
      return "bandwidth-field";
    case rule::time_field:
      return "time-field";
    case rule::repeat_field:
      return "repeat-field";
    case rule::zone_field:
      return "zone-field";
    case rule::key_field:
      return "key-field";
    case rule::attribute_field:
      return "attribute-field";
    case rule::media_description:
      return "media-description";
    case rule::media_field:
      return "media-field";
    case rule::username:
      return "username";
    case rule::sess_id:
      return "sess-id";
    case rule::sess_version:
      return "sess-version";
    case rule::nettype:
      return "nettype";
    case rule::addrtype:
      return "addrtype";
    case rule::unicast_address:
      return "unicast-address";
    case rule::connection_address:
      return "connection-address";
    case rule::sdp_ttl:
      return "ttl";
    case rule::numaddr:
      return "numaddr";
    case rule::bwtype:
      return "bwtype";
    case rule::bandwidth:
      return "bandwidth";
    case rule::start_time:
      return "start-time";
    case rule::stop_time:
      return "stop-time";
    case rule::sdp_time:
      return "time";
    case rule::repeat_interval:
      return "repeat-interval";
    case rule::typed_time:
      return "typed-time";
    case rule::key_type:
      return "key-type";
    case rule::key_base64:
      return "base64 of key-type";
    case rule::uri_reference:
      return "URI-reference";
    case rule::email_address:
      return "email-address";
    case rule::phone_number:
      return "phone-number";
    case rule::media:
      return "media";
    case rule::proto:
      return "proto";
    case rule::fmt:
      return "fmt";
    case rule::integer:
      return "integer";
    case rule::byte_string:
      return "byte-string";
    case rule::attribute_name:
      return "attribute-name";
    case rule::attribute_value:
      return "attribute-value";
    case rule::payload_type:
      return "payload-type";
    case rule::encoding_name:
      return "encoding-name";
    case rule::clock_rate:
      return "clock-rate";
    case rule::encoding_params:
      return "encoding-params";
    case rule::format_params:
      return "format-specific-params";
    case rule::real:
      return "non-zero-int-or-real";
    case rule::zero_based_integer:
      return "zero-based-integer";
    case rule::mime_charset:
      return "mime-charset";
    case rule::orient_value:
      return "orient-value";
    case rule::direction:
      return "direction";
    case rule::setup_role:
      return "role";
    case rule::connection_value:
      return "conn-value";
    case rule::identification_tag:
      return "identification-tag";
    case rule::semantics:
      return "semantics";
    case rule::msrp_uri:
      return "MSRP-URI";
    case rule::msrp_session_id:
      return "session-id";
    case rule::msrp_transport:
      return "transport of MSRP-URI";
    case rule::format_entry:
      return "format-entry";
    case rule::type_param:
      return "type-param";
    case rule::max_size_value:
      return "max-size-value";
    case rule::foundation:
      return "foundation";
    case rule::component_id:
      return "component-id";
    case rule::cand_transport:
      return "transport of candidate";
    case rule::cand_priority:
      return "priority";
    case rule::cand_type:
      return "candidate-types";
    case rule::cand_extension:
      return "cand-extension";
    case rule::ice_ufrag:
      return "ice-ufrag";
    case rule::ice_pwd:
      return "ice-pwd";
    case rule::hash_func:
      return "hash-func";
    case rule::fingerprint:
      return "fingerprint";
    case rule::crypto_tag:
      return "tag";
    case rule::crypto_suite:
      return "crypto-suite";
    case rule::key_param:
      return "key-param";
    case rule::key_info:
      return "key-info";
    case rule::session_param:
      return "session-param";
    case rule::ice_option_tag:
      return "ice-option-tag";
    case rule::ice_pacing:
      return "pacing-value";
    case rule::tls_id:
      return "tls-id-value";
    case rule::prtcl_id:
      return "prtcl-id";
    case rule::keymgmt_data:
      return "keymgmt-data";
    case rule::rtcp_fb_id:
      return "rtcp-fb-id";
    case rule::rtcp_fb_param:
      return "rtcp-fb-param";
    case rule::packet_rate:
      return "packet-rate";
    case rule::msid_id:
      return "msid-id";
    case rule::msid_appdata:
      return "msid-appdata";
    case rule::ssrc_id:
      return "ssrc-id";
    case rule::mapentry:
      return "mapentry";
    case rule::extensionname:
      return "extensionname";
    case rule::extensionattributes:
      return "extensionattributes";
    case rule::rid_id:
      return "rid-id";
    case rule::rid_dir:
      return "rid-dir";
    case rule::rid_param:
      return "rid-param";
    case rule::sc_value:
      return "sc-value";
    case rule::sc_id:
      return "sc-id";
    case rule::image_attr:
      return "image-attr";
    case rule::image_set:
      return "set of image-attr";
    case rule::precondition_type:
      return "precondition-type";
    case rule::strength_tag:
      return "strength-tag";
    case rule::status_type:
      return "status-type";
    case rule::direction_tag:
      return "direction-tag";
    case rule::label_pointer:
      return "pointer";
    case rule::mediacnt:
      return "mediacnt";
    case rule::filter_mode:
      return "filter-mode";
    case rule::dest_address:
      return "dest-address";
    case rule::src_list:
      return "src-list";
    case rule::sctp_port:
      return "sctp-port-value";
    case rule::max_message_size:
      return "max-message-size-value";
    case rule::sctpmap_app:
      return "app of sctpmap";
    case rule::dcmap_stream_id:
      return "dcmap-stream-id";
    case rule::dcmap_opt:
      return "dcmap-opt";
    case rule::dcsa_stream_id:
      return "stream-id";
    case rule::chat_token:
      return "chat-token";
    case rule::selector:
      return "selector";
    case rule::file_tr_id:
      return "file-tr-id-value";
    case rule::file_disp:
      return "file-disp-value";
    case rule::date_param:
      return "date-param";
    case rule::date_time:
      return "date-time";
    case rule::cid_url:
      return "cid-url";
    case rule::start_offset:
      return "start-offset";
    case rule::stop_offset:
      return "stop-offset";
    case rule::floor_role:
      return "role of floorctrl";
    case rule::conference_id:
      return "conference-id";
    case rule::bfcp_user_id:
      return "user-id";
    case rule::floor_id:
      return "token of floorid";
    case rule::mstrm:
      return "mstrm";
    case rule::att_cap_num:
      return "att-cap-num";
    case rule::trpr_cap_num:
      return "trpr-cap-num";
    case rule::config_number:
      return "config-number";
    case rule::pot_config:
      return "pot-config";
    case rule::sqn_num:
      return "sqn-num";
    case rule::cap_num:
      return "cap-num";
    case rule::cap_par:
      return "cap-par";
    case rule::corr_mech:
      return "corr-mech";
    case rule::context_descriptor:
      return "descriptor of phone-context";
    case rule::record_state:
      return "record";
    case rule::record_pref:
      return "pref";
    case rule::silence_supp:
      return "silenceSupp";
    case rule::ecan:
      return "ecan";
    case rule::t38_value:
      return "value of T.38";
    case rule::msrp_message:
      return "msrp-req-or-resp";
    case rule::msrp_start:
      return "req-start";
    case rule::pmsrp:
      return "pMSRP";
    case rule::transact_id:
      return "transact-id";
    case rule::to_path:
      return "To-Path";
    case rule::from_path:
      return "From-Path";
    case rule::message_id:
      return "Message-ID";
    case rule::success_report:
      return "Success-Report";
    case rule::failure_report:
      return "Failure-Report";
    case rule::byte_range:
      return "Byte-Range";
    case rule::range_start:
      return "range-start";
    case rule::range_end:
      return "range-end";
    case rule::range_total:
      return "total";
    case rule::msrp_status:
      return "Status";
    case rule::msrp_namespace:
      return "namespace";
    case rule::nickname:
      return "nickname";
    case rule::hname:
      return "hname";
    case rule::hval:
      return "hval";
    case rule::content_stuff:
      return "content-stuff";
    case rule::msrp_data:
      return "data";
    case rule::end_line:
      return "end-line";
    case rule::continuation_flag:
      return "continuation-flag";
    case rule::media_range:
      return "media-range";
    case rule::encoding:
      return "encoding";
    case rule::language_range:
      return "language-range";
    case rule::language_tag:
      return "language-tag";
    case rule::qvalue:
      return "qvalue";
    case rule::info_uri:
      return "LAQUOT absoluteURI RAQUOT";
    case rule::option_tag:
      return "option-tag";
    case rule::challenge:
      return "challenge";
    case rule::credentials:
      return "credentials";
    case rule::auth_param:
      return "auth-param";
    case rule::auth_info:
      return "ainfo";
    case rule::auth_scheme:
      return "auth-scheme";
    case rule::aka_nonce:
      return "aka-nonce-value";
    case rule::aka_auts:
      return "auts-value";
    case rule::callid:
      return "callid";
    case rule::contact:
      return "Contact";
    case rule::contact_param:
      return "contact-param";
    case rule::name_addr:
      return "name-addr";
    case rule::addr_spec:
      return "addr-spec";
    case rule::display_name:
      return "display-name";
    case rule::tag_param:
      return "tag-param";
    case rule::route:
      return "Route";
    case rule::content_disposition:
      return "Content-Disposition";
    case rule::content_length:
      return "Content-Length";
    case rule::content_type:
      return "Content-Type";
    case rule::media_type:
      return "media-type";
    case rule::media_subtype:
      return "m-subtype";
    case rule::media_parameter:
      return "m-parameter";
    case rule::cseq:
      return "CSeq";
    case rule::sequence_number:
      return "1*DIGIT of CSeq";
    case rule::sip_date:
      return "SIP-date";
    case rule::delta_seconds:
      return "delta-seconds";
    case rule::max_forwards:
      return "Max-Forwards";
    case rule::mime_version:
      return "MIME-Version";
    case rule::priority:
      return "Priority";
    case rule::retry_after:
      return "Retry-After";
    case rule::server_val:
      return "server-val";
    case rule::product:
      return "product";
    case rule::timestamp:
      return "Timestamp";
    case rule::delay:
      return "delay";
    case rule::via_parm:
      return "via-parm";
    case rule::protocol_name:
      return "protocol-name";
    case rule::protocol_version:
      return "protocol-version";
    case rule::transport:
      return "transport";
    case rule::sent_by:
      return "sent-by";
    case rule::via_params:
      return "via-params";
    case rule::via_received:
      return "via-received";
    case rule::via_branch:
      return "via-branch";
    case rule::via_ttl:
      return "via-ttl";
    case rule::via_maddr:
      return "via-maddr";
    case rule::response_port:
      return "response-port";
    case rule::warning_value:
      return "warning-value";
    case rule::warn_code:
      return "warn-code";
    case rule::warn_agent:
      return "warn-agent";
    case rule::warn_text:
      return "warn-text";
    case rule::field_name:
      return "field-name";
    case rule::field_body:
      return "field-body";
    case rule::mime_part_headers:
      return "MIME-part-headers";
    case rule::mechanism:
      return "mechanism";
    case rule::msg_id:
      return "msg-id";
    case rule::disposition_parm:
      return "disposition-parm";
    case rule::boundary:
      return "boundary";
    case rule::multipart_body:
      return "multipart-body";
    case rule::dash_boundary:
      return "dash-boundary";
    case rule::close_delimiter:
      return "close-delimiter";
    case rule::body_part:
      return "body-part";
    case rule::base64:
      return "base64";
    case rule::quoted_printable:
      return "quoted-printable";
    case rule::hex_octet:
      return "hex-octet";
    case rule::xml_document:
      return "document";
    case rule::xml_char:
      return "Char";
    case rule::xml_decl:
      return "XMLDecl";
    case rule::enc_name:
      return "EncName";
    case rule::xml_element:
      return "element";
    case rule::qname:
      return "QName";
    case rule::ncname:
      return "NCName";
    case rule::stag:
      return "STag";
    case rule::etag:
      return "ETag";
    case rule::xml_attribute:
      return "Attribute";
    case rule::att_value:
      return "AttValue";
    case rule::char_data:
      return "CharData";
    case rule::cd_sect:
      return "CDSect";
    case rule::xml_comment:
      return "Comment";
    case rule::pi:
      return "PI";
    case rule::pi_target:
      return "PITarget";
    case rule::entity_ref:
      return "EntityRef";
    case rule::char_ref:
      return "CharRef";
    case rule::doctype_decl:
      return "doctypedecl";
    case rule::xml_prefix:
      return "Prefix";
    case rule::ns_att_name:
      return "NSAttName";
    case rule::imdn:
      return "imdn";
    case rule::imdn_message_id:
      return "message-id";
    case rule::imdn_datetime:
      return "datetime";
    case rule::recipient_uri:
      return "recipient-uri";
    case rule::original_recipient_uri:
      return "original-recipient-uri";
    case rule::imdn_subject:
      return "subject";
    case rule::notification:
      return "notification";
    case rule::imdn_status:
      return "status";
    case rule::is_composing:
      return "isComposing";
    case rule::composing_state:
      return "state";
    case rule::lastactive:
      return "lastactive";
    case rule::contenttype:
      return "contenttype";
    case rule::composing_refresh:
      return "refresh";
    case rule::resource_lists:
      return "resource-lists";
    case rule::list_entry:
      return "entry";
    case rule::entry_ref:
      return "entry-ref";
    case rule::list_external:
      return "external";
    case rule::copy_control:
      return "copyControl";
    case rule::anonymize:
      return "anonymize";
    case rule::entry_count:
      return "count";
    case rule::ft_file:
      return "file";
    case rule::ft_file_info:
      return "file-info";
    case rule::ft_file_type:
      return "type of file-info";
    case rule::ft_file_size:
      return "file-size";
    case rule::ft_file_name:
      return "file-name";
    case rule::ft_content_type:
      return "content-type";
    case rule::ft_data:
      return "ft-data";
    case rule::ft_url:
      return "url of data";
    case rule::ft_until:
      return "until of data";
    case rule::ft_branded_url:
      return "branded-url";
    case rule::feature_set:
      return "*(SEMI feature-param)";
    case rule::feature_param:
      return "feature-param";
    case rule::feature_cap:
      return "feature-cap";
    case rule::tag_value:
      return "tag-value";
    case rule::numeric:
      return "numeric";
    case rule::string_value:
      return "string-value";
    case rule::instance:
      return "c-p-instance";
    case rule::uuid:
      return "UUID";
    case rule::imei:
      return "imeival";
    case rule::reg_id:
      return "c-p-reg";
    case rule::event_type:
      return "event-type";
    case rule::event_param:
      return "event-param";
    case rule::substate_value:
      return "substate-value";
    case rule::subexp_params:
      return "subexp-params";
    case rule::info_package:
      return "Info-package-type";
    case rule::refer_sub:
      return "refer-sub-value";
    case rule::directive:
      return "directive";
    case rule::rack:
      return "RAck";
    case rule::response_num:
      return "response-num";
    case rule::cseq_num:
      return "CSeq-num";
    case rule::max_breadth:
      return "Max-Breadth";
    case rule::flow_timer:
      return "Flow-Timer";
    case rule::entity_tag:
      return "entity-tag";
    case rule::id_left:
      return "id-left";
    case rule::id_right:
      return "id-right";
    case rule::local_uuid:
      return "local-uuid";
    case rule::remote_uuid:
      return "remote-uuid";
    case rule::to_tag:
      return "to-tag";
    case rule::from_tag:
      return "from-tag";
    case rule::local_tag:
      return "local-param";
    case rule::remote_tag:
      return "remote-param";
    case rule::refresher:
      return "refresher-param";
    case rule::asserted_id:
      return "PAssertedID-value";
    case rule::hi_entry:
      return "hi-entry";
    case rule::index_val:
      return "index-val";
    case rule::referredby_id:
      return "referredby-id-param";
    case rule::served_user:
      return "served-user-param";
    case rule::refused_members:
      return "members-param";
    case rule::trace_timestamp:
      return "timestamp-param";
    case rule::target_uri:
      return "target-uri";
    case rule::diversion_params:
      return "diversion_params";
    case rule::rpi_token:
      return "rpi-token";
    case rule::em_param:
      return "em-param";
    case rule::answer_type:
      return "answer-type";
    case rule::resource_share:
      return "Resource-Share";
    case rule::service_id:
      return "Service-ID";
    case rule::media_authorization_token:
      return "P-Media-Authorization-Token";
    case rule::database:
      return "database";
    case rule::diameter_uri:
      return "DiameterURI";
    case rule::vnetwork_spec:
      return "vnetwork-spec";
    case rule::restoration_info:
      return "Restoration-Info";
    case rule::access_net_spec:
      return "access-net-spec";
    case rule::access_info:
      return "access-info";
    case rule::charge_addr_param:
      return "charge-addr-param";
    case rule::charge_params:
      return "charge-params";
    case rule::icid_value:
      return "icid-value";
    case rule::transit_ioi:
      return "transit-ioi-list";
    case rule::pni_value:
      return "PNI-value";
    case rule::laes_sig:
      return "Laes-sig";
    case rule::laes_param:
      return "Laes-param";
    case rule::billing_correlation_id:
      return "Billing-Correlation-ID";
    case rule::feid:
      return "FEID";
    case rule::billing_info_param:
      return "Billing-Info-param";
    case rule::osps_tag:
      return "OSPS-Tag";
    case rule::called_id:
      return "Called-ID";
    case rule::redir_params:
      return "redir-params";
    case rule::r_value:
      return "r-value";
    case rule::answer_mode:
      return "answer-mode-value";
    case rule::reason_value:
      return "reason-value";
    case rule::reason_params:
      return "reason-params";
    case rule::sec_mechanism:
      return "sec-mechanism";
    case rule::mech_parameters:
      return "mech-parameters";
    case rule::location_error_code:
      return "location-error-code";
    case rule::location_error:
      return "location-error-params";
    case rule::georouting:
      return "Georouting-header";
    case rule::policy_contact_param:
      return "policyContact-param";
    case rule::policy_token:
      return "token-param";
    case rule::priv_value:
      return "priv-value";
    case rule::uui_data:
      return "uui-data";
    case rule::uui_param:
      return "uui-param";
    case rule::identity_digest:
      return "signed-identity-digest";
    case rule::ident_info:
      return "ident-info";
    case rule::ident_info_params:
      return "ident-info-params";
    case rule::passport:
      return "PASSporT";
    case rule::cpim_message:
      return "Message/CPIM";
    case rule::cpim_header:
      return "Header";
    case rule::cpim_header_name:
      return "Header-name";
    case rule::cpim_header_value:
      return "Header-value";
    case rule::cpim_param:
      return "Parameter";
    case rule::cpim_param_value:
      return "Param-value";
    case rule::cpim_address:
      return "Formal-name <URI>";
    case rule::formal_name:
      return "Formal-name";
    case rule::cpim_string:
      return "String";
    case rule::ns_header:
      return "NS-header";
    case rule::name_prefix:
      return "Name-prefix";
    case rule::require_header:
      return "Require-header";
    case rule::cpim_token:
      return "Token";
    case rule::notify_req:
      return "notify-req";
    case rule::disp_notify_params:
      return "disp-notify-params";
    case rule::internet_date_time:
      return "date-time of RFC 3339";
    case rule::time_secfrac:
      return "time-secfrac";
    case rule::time_offset:
      return "time-offset";
  }
  return "?";
}

}}  // namespace sipwire
