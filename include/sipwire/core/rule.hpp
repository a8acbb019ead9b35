#pragma once

/// \file
/// Grammar rules by the names the RFCs give them: where in the grammar a fault happened.

#include <cstdint>
#include <string_view>

#include "../config.hpp"

namespace sipwire::inline SIPWIRE_ISA {

/// Every rule a fault can name: identifier and the RFC's spelling. One line a rule; add yours at the end of its group.
#define SIPWIRE_RULES(X)                          \
  X(none, "")                                     \
  /* RFC 3261 25.1: messages */                   \
  X(message, "SIP-message")                       \
  X(start_line, "start-line")                     \
  X(request_line, "Request-Line")                 \
  X(status_line, "Status-Line")                   \
  X(method, "Method")                             \
  X(request_uri, "Request-URI")                   \
  X(sip_version, "SIP-Version")                   \
  X(status_code, "Status-Code")                   \
  X(reason_phrase, "Reason-Phrase")               \
  X(message_header, "message-header")             \
  X(header_name, "header-name")                   \
  X(header_value, "header-value")                 \
  X(message_body, "message-body")                 \
  X(crlf, "CRLF")                                 \
  /* RFC 3261 25.1: basics */                     \
  X(token, "token")                               \
  X(word, "word")                                 \
  X(lws, "LWS")                                   \
  X(comma, "COMMA")                               \
  X(semi, "SEMI")                                 \
  X(slash, "SLASH")                               \
  X(equal, "EQUAL")                               \
  X(quoted_string, "quoted-string")               \
  X(quoted_pair, "quoted-pair")                   \
  X(comment, "comment")                           \
  X(generic_param, "generic-param")               \
  X(gen_value, "gen-value")                       \
  X(digits, "1*DIGIT")                            \
  X(text_utf8, "TEXT-UTF8-TRIM")                  \
  X(utf8_nonascii, "UTF8-NONASCII")               \
  /* URIs: RFC 3261 25.1, RFC 3966, RFC 5954 */   \
  X(uri, "URI")                                   \
  X(scheme, "scheme")                             \
  X(sip_uri, "SIP-URI")                           \
  X(userinfo, "userinfo")                         \
  X(user, "user")                                 \
  X(password, "password")                         \
  X(hostport, "hostport")                         \
  X(host, "host")                                 \
  X(hostname, "hostname")                         \
  X(ipv4_address, "IPv4address")                  \
  X(ipv6_reference, "IPv6reference")              \
  X(ipv6_address, "IPv6address")                  \
  X(port, "port")                                 \
  X(uri_parameter, "uri-parameter")               \
  X(uri_headers, "headers")                       \
  X(escaped, "escaped")                           \
  X(absolute_uri, "absoluteURI")                  \
  X(telephone_uri, "telephone-uri")               \
  X(telephone_subscriber, "telephone-subscriber") \
  X(global_number, "global-number")               \
  X(local_number, "local-number")                 \
  X(tel_par, "par")                               \
  X(phone_context, "context")                     \
  X(isub, "isdn-subaddress")                      \
  X(tel_ext, "extension")                         \
  X(ttl_param, "ttl-param")                       \
  /* WebSocket: RFC 6455 5.2 */                   \
  X(ws_frame, "ws-frame")                         \
  X(frame_fin, "frame-fin")                       \
  X(frame_rsv, "frame-rsv1")                      \
  X(frame_opcode, "frame-opcode")                 \
  X(frame_masked, "frame-masked")                 \
  X(frame_payload_length, "frame-payload-length") \
  X(frame_payload_data, "frame-payload-data")     \
  /* Header fields of RFC 3261 */                 \
  X(accept, "Accept")                             \
  X(accept_range, "accept-range")                 \
  X(media_range, "media-range")                   \
  X(encoding, "encoding")                         \
  X(language, "language")                         \
  X(language_range, "language-range")             \
  X(language_tag, "language-tag")                 \
  X(qvalue, "qvalue")                             \
  X(info_uri, "LAQUOT absoluteURI RAQUOT")        \
  X(allow, "Allow")                               \
  X(option_tag, "option-tag")                     \
  X(challenge, "challenge")                       \
  X(credentials, "credentials")                   \
  X(auth_param, "auth-param")                     \
  X(auth_info, "ainfo")                           \
  X(auth_scheme, "auth-scheme")                   \
  X(callid, "callid")                             \
  X(contact, "Contact")                           \
  X(contact_param, "contact-param")               \
  X(name_addr, "name-addr")                       \
  X(addr_spec, "addr-spec")                       \
  X(display_name, "display-name")                 \
  X(from, "From")                                 \
  X(to, "To")                                     \
  X(tag_param, "tag-param")                       \
  X(route, "Route")                               \
  X(rplyto, "Reply-To")                           \
  X(content_disposition, "Content-Disposition")   \
  X(content_length, "Content-Length")             \
  X(content_type, "Content-Type")                 \
  X(media_type, "media-type")                     \
  X(media_subtype, "m-subtype")                   \
  X(media_parameter, "m-parameter")               \
  X(cseq, "CSeq")                                 \
  X(sequence_number, "1*DIGIT of CSeq")           \
  X(sip_date, "SIP-date")                         \
  X(delta_seconds, "delta-seconds")               \
  X(max_forwards, "Max-Forwards")                 \
  X(mime_version, "MIME-Version")                 \
  X(priority, "Priority")                         \
  X(retry_after, "Retry-After")                   \
  X(server_val, "server-val")                     \
  X(product, "product")                           \
  X(subject, "Subject")                           \
  X(timestamp, "Timestamp")                       \
  X(delay, "delay")                               \
  X(via_parm, "via-parm")                         \
  X(sent_protocol, "sent-protocol")               \
  X(protocol_name, "protocol-name")               \
  X(protocol_version, "protocol-version")         \
  X(transport, "transport")                       \
  X(sent_by, "sent-by")                           \
  X(via_params, "via-params")                     \
  X(via_received, "via-received")                 \
  X(via_branch, "via-branch")                     \
  X(via_ttl, "via-ttl")                           \
  X(via_maddr, "via-maddr")                       \
  X(response_port, "response-port")               \
  X(warning_value, "warning-value")               \
  X(warn_code, "warn-code")                       \
  X(warn_agent, "warn-agent")                     \
  X(warn_text, "warn-text")                       \
  /* MIME: RFC 2045, 2046, 2183, 5322 */          \
  X(field_name, "field-name")                     \
  X(field_body, "field-body")                     \
  X(mime_part_headers, "MIME-part-headers")       \
  X(mechanism, "mechanism")                       \
  X(msg_id, "msg-id")                             \
  X(disposition_parm, "disposition-parm")         \
  X(boundary, "boundary")                         \
  X(multipart_body, "multipart-body")             \
  X(dash_boundary, "dash-boundary")               \
  X(close_delimiter, "close-delimiter")           \
  X(body_part, "body-part")                       \
  X(base64, "base64")                             \
  X(quoted_printable, "quoted-printable")         \
  X(hex_octet, "hex-octet")                       \
  /* SIP header fields beyond RFC 3261 */         \
  X(feature_set, "*(SEMI feature-param)")         \
  X(feature_param, "feature-param")               \
  X(feature_cap, "feature-cap")                   \
  X(tag_value, "tag-value")                       \
  X(numeric, "numeric")                           \
  X(string_value, "string-value")                 \
  X(instance, "c-p-instance")                     \
  X(uuid, "UUID")                                 \
  X(imei, "imeival")                              \
  X(reg_id, "c-p-reg")                            \
  X(event_type, "event-type")                     \
  X(event_param, "event-param")                   \
  X(substate_value, "substate-value")             \
  X(subexp_params, "subexp-params")               \
  X(info_package, "Info-package-type")            \
  X(refer_sub, "refer-sub-value")                 \
  X(directive, "directive")                       \
  X(rack, "RAck")                                 \
  X(response_num, "response-num")                 \
  X(cseq_num, "CSeq-num")                         \
  X(max_breadth, "Max-Breadth")                   \
  X(flow_timer, "Flow-Timer")                     \
  X(entity_tag, "entity-tag")                     \
  X(id_left, "id-left")                           \
  X(id_right, "id-right")                         \
  X(local_uuid, "local-uuid")                     \
  X(remote_uuid, "remote-uuid")                   \
  X(to_tag, "to-tag")                             \
  X(from_tag, "from-tag")                         \
  X(local_tag, "local-param")                     \
  X(remote_tag, "remote-param")                   \
  X(refresher, "refresher-param")                 \
  X(asserted_id, "PAssertedID-value")             \
  X(hi_entry, "hi-entry")                         \
  X(index_val, "index-val")                       \
  X(referredby_id, "referredby-id-param")         \
  X(served_user, "served-user-param")             \
  X(refused_members, "members-param")             \
  X(trace_timestamp, "timestamp-param")           \
  X(target_uri, "target-uri")                     \
  X(diversion_params, "diversion_params")         \
  X(rpi_token, "rpi-token")                       \
  X(r_value, "r-value")                           \
  X(answer_mode, "answer-mode-value")             \
  X(reason_value, "reason-value")                 \
  X(reason_params, "reason-params")               \
  X(sec_mechanism, "sec-mechanism")               \
  X(mech_parameters, "mech-parameters")           \
  X(location_error_code, "location-error-code")   \
  X(location_error, "location-error-params")      \
  X(georouting, "Georouting-header")              \
  X(policy_contact_param, "policyContact-param")  \
  X(policy_token, "token-param")                  \
  X(priv_value, "priv-value")                     \
  X(uui_data, "uui-data")                         \
  X(uui_param, "uui-param")                       \
  X(identity_digest, "signed-identity-digest")    \
  X(ident_info, "ident-info")                     \
  X(ident_info_params, "ident-info-params")       \
  X(passport, "PASSporT")

enum class rule : std::uint16_t {
#define SIPWIRE_X(name, text) name,
  SIPWIRE_RULES(SIPWIRE_X)
#undef SIPWIRE_X
};

/// The rule as its RFC spells it, e.g. "via-parm"; static storage, empty for rule::none.
constexpr std::string_view name(rule where) noexcept {
  switch (where) {
#define SIPWIRE_X(name, text) \
  case rule::name:            \
    return text;
    SIPWIRE_RULES(SIPWIRE_X)
#undef SIPWIRE_X
  }
  return "?";
}

}  // namespace sipwire::inline SIPWIRE_ISA
