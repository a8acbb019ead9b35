#pragma once

/// \file
/// Grammar rules by the names the RFCs give them: where in the grammar a fault happened.

#include <cstdint>
#include <string_view>

#include "../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// Every rule a fault can name: identifier, number, the RFC's spelling. One line a rule; add yours at the end
/// of its group, with the next number. Numbers never change: logs and bindings keep them.
#define SIPWIRE_RULES(X)                                           \
  X(none, 0, "")                                                   \
  /* RFC 3261 25.1: messages */                                    \
  X(message, 1, "SIP-message")                                     \
  X(start_line, 2, "start-line")                                   \
  X(request_line, 3, "Request-Line")                               \
  X(status_line, 4, "Status-Line")                                 \
  X(method, 5, "Method")                                           \
  X(request_uri, 6, "Request-URI")                                 \
  X(sip_version, 7, "SIP-Version")                                 \
  X(status_code, 8, "Status-Code")                                 \
  X(reason_phrase, 9, "Reason-Phrase")                             \
  X(message_header, 10, "message-header")                          \
  X(header_name, 11, "header-name")                                \
  X(header_value, 12, "header-value")                              \
  X(message_body, 13, "message-body")                              \
  X(crlf, 14, "CRLF")                                              \
  /* RFC 3261 25.1: basics */                                      \
  X(token, 15, "token")                                            \
  X(word, 16, "word")                                              \
  X(lws, 17, "LWS")                                                \
  X(comma, 18, "COMMA")                                            \
  X(quoted_string, 19, "quoted-string")                            \
  X(quoted_pair, 20, "quoted-pair")                                \
  X(comment, 21, "comment")                                        \
  X(generic_param, 22, "generic-param")                            \
  X(gen_value, 23, "gen-value")                                    \
  X(digits, 24, "1*DIGIT")                                         \
  X(text_utf8, 25, "TEXT-UTF8-TRIM")                               \
  X(utf8_nonascii, 26, "UTF8-NONASCII")                            \
  /* URIs: RFC 3261 25.1, RFC 3966, RFC 5954 */                    \
  X(uri, 27, "URI")                                                \
  X(scheme, 28, "scheme")                                          \
  X(sip_uri, 29, "SIP-URI")                                        \
  X(user, 30, "user")                                              \
  X(password, 31, "password")                                      \
  X(hostport, 32, "hostport")                                      \
  X(host, 33, "host")                                              \
  X(hostname, 34, "hostname")                                      \
  X(ipv4_address, 35, "IPv4address")                               \
  X(ipv6_reference, 36, "IPv6reference")                           \
  X(ipv6_address, 37, "IPv6address")                               \
  X(port, 38, "port")                                              \
  X(uri_parameter, 39, "uri-parameter")                            \
  X(uri_headers, 40, "headers")                                    \
  X(escaped, 41, "escaped")                                        \
  X(absolute_uri, 42, "absoluteURI")                               \
  X(telephone_uri, 43, "telephone-uri")                            \
  X(telephone_subscriber, 44, "telephone-subscriber")              \
  X(global_number, 45, "global-number")                            \
  X(local_number, 46, "local-number")                              \
  X(tel_par, 47, "par")                                            \
  X(phone_context, 48, "context")                                  \
  X(isub, 49, "isdn-subaddress")                                   \
  X(ttl_param, 50, "ttl-param")                                    \
  /* WebSocket: RFC 6455 5.2 */                                    \
  X(ws_frame, 51, "ws-frame")                                      \
  X(frame_fin, 52, "frame-fin")                                    \
  X(frame_rsv, 53, "frame-rsv1")                                   \
  X(frame_opcode, 54, "frame-opcode")                              \
  X(frame_masked, 55, "frame-masked")                              \
  X(frame_payload_length, 56, "frame-payload-length")              \
  X(frame_payload_data, 57, "frame-payload-data")                  \
  /* SDP: RFC 8866 9, attributes */                                \
  X(session_description, 58, "session-description")                \
  X(sdp_field, 59, "type=value")                                   \
  X(version_field, 60, "version-field")                            \
  X(origin_field, 61, "origin-field")                              \
  X(session_name_field, 62, "session-name-field")                  \
  X(information_field, 63, "information-field")                    \
  X(uri_field, 64, "uri-field")                                    \
  X(email_field, 65, "email-field")                                \
  X(phone_field, 66, "phone-field")                                \
  X(connection_field, 67, "connection-field")                      \
  X(bandwidth_field, 68, "bandwidth-field")                        \
  X(time_field, 69, "time-field")                                  \
  X(repeat_field, 70, "repeat-field")                              \
  X(zone_field, 71, "zone-field")                                  \
  X(key_field, 72, "key-field")                                    \
  X(attribute_field, 73, "attribute-field")                        \
  X(media_description, 74, "media-description")                    \
  X(media_field, 75, "media-field")                                \
  X(username, 76, "username")                                      \
  X(sess_id, 77, "sess-id")                                        \
  X(sess_version, 78, "sess-version")                              \
  X(nettype, 79, "nettype")                                        \
  X(addrtype, 80, "addrtype")                                      \
  X(unicast_address, 81, "unicast-address")                        \
  X(connection_address, 82, "connection-address")                  \
  X(sdp_ttl, 83, "ttl")                                            \
  X(numaddr, 84, "numaddr")                                        \
  X(bwtype, 85, "bwtype")                                          \
  X(bandwidth, 86, "bandwidth")                                    \
  X(start_time, 87, "start-time")                                  \
  X(stop_time, 88, "stop-time")                                    \
  X(sdp_time, 89, "time")                                          \
  X(repeat_interval, 90, "repeat-interval")                        \
  X(typed_time, 91, "typed-time")                                  \
  X(key_type, 92, "key-type")                                      \
  X(key_base64, 93, "base64 of key-type")                          \
  X(uri_reference, 94, "URI-reference")                            \
  X(email_address, 95, "email-address")                            \
  X(phone_number, 96, "phone-number")                              \
  X(media, 97, "media")                                            \
  X(proto, 98, "proto")                                            \
  X(fmt, 99, "fmt")                                                \
  X(integer, 100, "integer")                                       \
  X(byte_string, 101, "byte-string")                               \
  X(attribute_name, 102, "attribute-name")                         \
  X(attribute_value, 103, "attribute-value")                       \
  X(payload_type, 104, "payload-type")                             \
  X(encoding_name, 105, "encoding-name")                           \
  X(clock_rate, 106, "clock-rate")                                 \
  X(encoding_params, 107, "encoding-params")                       \
  X(format_params, 108, "format-specific-params")                  \
  X(real, 109, "non-zero-int-or-real")                             \
  X(zero_based_integer, 110, "zero-based-integer")                 \
  X(mime_charset, 111, "mime-charset")                             \
  X(orient_value, 112, "orient-value")                             \
  X(direction, 113, "direction")                                   \
  X(setup_role, 114, "role")                                       \
  X(connection_value, 115, "conn-value")                           \
  X(identification_tag, 116, "identification-tag")                 \
  X(semantics, 117, "semantics")                                   \
  X(msrp_uri, 118, "MSRP-URI")                                     \
  X(msrp_session_id, 119, "session-id")                            \
  X(msrp_transport, 120, "transport of MSRP-URI")                  \
  X(format_entry, 121, "format-entry")                             \
  X(type_param, 122, "type-param")                                 \
  X(max_size_value, 123, "max-size-value")                         \
  X(foundation, 124, "foundation")                                 \
  X(component_id, 125, "component-id")                             \
  X(cand_transport, 126, "transport of candidate")                 \
  X(cand_priority, 127, "priority")                                \
  X(cand_type, 128, "candidate-types")                             \
  X(cand_extension, 129, "cand-extension")                         \
  X(ice_ufrag, 130, "ice-ufrag")                                   \
  X(ice_pwd, 131, "ice-pwd")                                       \
  X(hash_func, 132, "hash-func")                                   \
  X(fingerprint, 133, "fingerprint")                               \
  X(crypto_tag, 134, "tag")                                        \
  X(crypto_suite, 135, "crypto-suite")                             \
  X(key_param, 136, "key-param")                                   \
  X(key_info, 137, "key-info")                                     \
  X(session_param, 138, "session-param")                           \
  X(ice_option_tag, 139, "ice-option-tag")                         \
  X(ice_pacing, 140, "pacing-value")                               \
  X(tls_id, 141, "tls-id-value")                                   \
  X(prtcl_id, 142, "prtcl-id")                                     \
  X(keymgmt_data, 143, "keymgmt-data")                             \
  X(rtcp_fb_id, 144, "rtcp-fb-id")                                 \
  X(rtcp_fb_param, 145, "rtcp-fb-param")                           \
  X(packet_rate, 146, "packet-rate")                               \
  X(msid_id, 147, "msid-id")                                       \
  X(msid_appdata, 148, "msid-appdata")                             \
  X(ssrc_id, 149, "ssrc-id")                                       \
  X(mapentry, 150, "mapentry")                                     \
  X(extensionname, 151, "extensionname")                           \
  X(extensionattributes, 152, "extensionattributes")               \
  X(rid_id, 153, "rid-id")                                         \
  X(rid_dir, 154, "rid-dir")                                       \
  X(rid_param, 155, "rid-param")                                   \
  X(sc_value, 156, "sc-value")                                     \
  X(sc_id, 157, "sc-id")                                           \
  X(image_attr, 158, "image-attr")                                 \
  X(image_set, 159, "set of image-attr")                           \
  X(precondition_type, 160, "precondition-type")                   \
  X(strength_tag, 161, "strength-tag")                             \
  X(status_type, 162, "status-type")                               \
  X(direction_tag, 163, "direction-tag")                           \
  X(label_pointer, 164, "pointer")                                 \
  X(mediacnt, 165, "mediacnt")                                     \
  X(filter_mode, 166, "filter-mode")                               \
  X(dest_address, 167, "dest-address")                             \
  X(src_list, 168, "src-list")                                     \
  X(sctp_port, 169, "sctp-port-value")                             \
  X(max_message_size, 170, "max-message-size-value")               \
  X(sctpmap_app, 171, "app of sctpmap")                            \
  X(dcmap_stream_id, 172, "dcmap-stream-id")                       \
  X(dcmap_opt, 173, "dcmap-opt")                                   \
  X(dcsa_stream_id, 174, "stream-id")                              \
  X(chat_token, 175, "chat-token")                                 \
  X(selector, 176, "selector")                                     \
  X(file_tr_id, 177, "file-tr-id-value")                           \
  X(file_disp, 178, "file-disp-value")                             \
  X(date_param, 179, "date-param")                                 \
  X(date_time, 180, "date-time")                                   \
  X(cid_url, 181, "cid-url")                                       \
  X(start_offset, 182, "start-offset")                             \
  X(stop_offset, 183, "stop-offset")                               \
  X(floor_role, 184, "role of floorctrl")                          \
  X(conference_id, 185, "conference-id")                           \
  X(bfcp_user_id, 186, "user-id")                                  \
  X(floor_id, 187, "token of floorid")                             \
  X(mstrm, 188, "mstrm")                                           \
  X(att_cap_num, 189, "att-cap-num")                               \
  X(trpr_cap_num, 190, "trpr-cap-num")                             \
  X(config_number, 191, "config-number")                           \
  X(pot_config, 192, "pot-config")                                 \
  X(sqn_num, 193, "sqn-num")                                       \
  X(cap_num, 194, "cap-num")                                       \
  X(cap_par, 195, "cap-par")                                       \
  X(corr_mech, 196, "corr-mech")                                   \
  X(context_descriptor, 197, "descriptor of phone-context")        \
  X(record_state, 198, "record")                                   \
  X(record_pref, 199, "pref")                                      \
  X(silence_supp, 200, "silenceSupp")                              \
  X(ecan, 201, "ecan")                                             \
  X(t38_value, 202, "value of T.38")                               \
  /* MSRP: RFC 4975 9, RFC 4976 7, RFC 7701 */                     \
  X(msrp_message, 203, "msrp-req-or-resp")                         \
  X(msrp_start, 204, "req-start")                                  \
  X(pmsrp, 205, "pMSRP")                                           \
  X(transact_id, 206, "transact-id")                               \
  X(to_path, 207, "To-Path")                                       \
  X(from_path, 208, "From-Path")                                   \
  X(message_id, 209, "Message-ID")                                 \
  X(success_report, 210, "Success-Report")                         \
  X(failure_report, 211, "Failure-Report")                         \
  X(byte_range, 212, "Byte-Range")                                 \
  X(range_start, 213, "range-start")                               \
  X(range_end, 214, "range-end")                                   \
  X(range_total, 215, "total")                                     \
  X(msrp_status, 216, "Status")                                    \
  X(msrp_namespace, 217, "namespace")                              \
  X(nickname, 218, "nickname")                                     \
  X(hname, 219, "hname")                                           \
  X(hval, 220, "hval")                                             \
  X(content_stuff, 221, "content-stuff")                           \
  X(msrp_data, 222, "data")                                        \
  X(end_line, 223, "end-line")                                     \
  X(continuation_flag, 224, "continuation-flag")                   \
  /* Header fields of RFC 3261 */                                  \
  X(media_range, 225, "media-range")                               \
  X(encoding, 226, "encoding")                                     \
  X(language_range, 227, "language-range")                         \
  X(language_tag, 228, "language-tag")                             \
  X(qvalue, 229, "qvalue")                                         \
  X(info_uri, 230, "LAQUOT absoluteURI RAQUOT")                    \
  X(option_tag, 231, "option-tag")                                 \
  X(challenge, 232, "challenge")                                   \
  X(credentials, 233, "credentials")                               \
  X(auth_param, 234, "auth-param")                                 \
  X(auth_info, 235, "ainfo")                                       \
  X(auth_scheme, 236, "auth-scheme")                               \
  X(aka_nonce, 237, "aka-nonce-value")                             \
  X(aka_auts, 238, "auts-value")                                   \
  X(callid, 239, "callid")                                         \
  X(contact, 240, "Contact")                                       \
  X(contact_param, 241, "contact-param")                           \
  X(name_addr, 242, "name-addr")                                   \
  X(addr_spec, 243, "addr-spec")                                   \
  X(display_name, 244, "display-name")                             \
  X(tag_param, 245, "tag-param")                                   \
  X(route, 246, "Route")                                           \
  X(content_disposition, 247, "Content-Disposition")               \
  X(content_length, 248, "Content-Length")                         \
  X(content_type, 249, "Content-Type")                             \
  X(media_type, 250, "media-type")                                 \
  X(media_subtype, 251, "m-subtype")                               \
  X(media_parameter, 252, "m-parameter")                           \
  X(cseq, 253, "CSeq")                                             \
  X(sequence_number, 254, "1*DIGIT of CSeq")                       \
  X(sip_date, 255, "SIP-date")                                     \
  X(delta_seconds, 256, "delta-seconds")                           \
  X(max_forwards, 257, "Max-Forwards")                             \
  X(mime_version, 258, "MIME-Version")                             \
  X(priority, 259, "Priority")                                     \
  X(retry_after, 260, "Retry-After")                               \
  X(server_val, 261, "server-val")                                 \
  X(product, 262, "product")                                       \
  X(timestamp, 263, "Timestamp")                                   \
  X(delay, 264, "delay")                                           \
  X(via_parm, 265, "via-parm")                                     \
  X(protocol_name, 266, "protocol-name")                           \
  X(protocol_version, 267, "protocol-version")                     \
  X(transport, 268, "transport")                                   \
  X(sent_by, 269, "sent-by")                                       \
  X(via_params, 270, "via-params")                                 \
  X(via_received, 271, "via-received")                             \
  X(via_branch, 272, "via-branch")                                 \
  X(via_ttl, 273, "via-ttl")                                       \
  X(via_maddr, 274, "via-maddr")                                   \
  X(response_port, 275, "response-port")                           \
  X(warning_value, 276, "warning-value")                           \
  X(warn_code, 277, "warn-code")                                   \
  X(warn_agent, 278, "warn-agent")                                 \
  X(warn_text, 279, "warn-text")                                   \
  /* MIME: RFC 2045, 2046, 2183, 5322 */                           \
  X(field_name, 280, "field-name")                                 \
  X(field_body, 281, "field-body")                                 \
  X(mime_part_headers, 282, "MIME-part-headers")                   \
  X(mechanism, 283, "mechanism")                                   \
  X(msg_id, 284, "msg-id")                                         \
  X(disposition_parm, 285, "disposition-parm")                     \
  X(boundary, 286, "boundary")                                     \
  X(multipart_body, 287, "multipart-body")                         \
  X(dash_boundary, 288, "dash-boundary")                           \
  X(close_delimiter, 289, "close-delimiter")                       \
  X(body_part, 290, "body-part")                                   \
  X(base64, 291, "base64")                                         \
  X(quoted_printable, 292, "quoted-printable")                     \
  X(hex_octet, 293, "hex-octet")                                   \
  /* XML 1.0, Namespaces in XML 1.0 */                             \
  X(xml_document, 294, "document")                                 \
  X(xml_char, 295, "Char")                                         \
  X(xml_decl, 296, "XMLDecl")                                      \
  X(enc_name, 297, "EncName")                                      \
  X(xml_element, 298, "element")                                   \
  X(qname, 299, "QName")                                           \
  X(ncname, 300, "NCName")                                         \
  X(stag, 301, "STag")                                             \
  X(etag, 302, "ETag")                                             \
  X(xml_attribute, 303, "Attribute")                               \
  X(att_value, 304, "AttValue")                                    \
  X(char_data, 305, "CharData")                                    \
  X(cd_sect, 306, "CDSect")                                        \
  X(xml_comment, 307, "Comment")                                   \
  X(pi, 308, "PI")                                                 \
  X(pi_target, 309, "PITarget")                                    \
  X(entity_ref, 310, "EntityRef")                                  \
  X(char_ref, 311, "CharRef")                                      \
  X(doctype_decl, 312, "doctypedecl")                              \
  X(xml_prefix, 313, "Prefix")                                     \
  X(ns_att_name, 314, "NSAttName")                                 \
  /* IMDN, isComposing, resource lists, file transfer */           \
  X(imdn, 315, "imdn")                                             \
  X(imdn_message_id, 316, "message-id")                            \
  X(imdn_datetime, 317, "datetime")                                \
  X(recipient_uri, 318, "recipient-uri")                           \
  X(original_recipient_uri, 319, "original-recipient-uri")         \
  X(imdn_subject, 320, "subject")                                  \
  X(notification, 321, "notification")                             \
  X(imdn_status, 322, "status")                                    \
  X(is_composing, 323, "isComposing")                              \
  X(composing_state, 324, "state")                                 \
  X(lastactive, 325, "lastactive")                                 \
  X(contenttype, 326, "contenttype")                               \
  X(composing_refresh, 327, "refresh")                             \
  X(resource_lists, 328, "resource-lists")                         \
  X(list_entry, 329, "entry")                                      \
  X(entry_ref, 330, "entry-ref")                                   \
  X(list_external, 331, "external")                                \
  X(copy_control, 332, "copyControl")                              \
  X(anonymize, 333, "anonymize")                                   \
  X(entry_count, 334, "count")                                     \
  X(ft_file, 335, "file")                                          \
  X(ft_file_info, 336, "file-info")                                \
  X(ft_file_type, 337, "type of file-info")                        \
  X(ft_file_size, 338, "file-size")                                \
  X(ft_file_name, 339, "file-name")                                \
  X(ft_content_type, 340, "content-type")                          \
  X(ft_data, 341, "ft-data")                                       \
  X(ft_url, 342, "url of data")                                    \
  X(ft_until, 343, "until of data")                                \
  X(ft_branded_url, 344, "branded-url")                            \
  /* SIP header fields beyond RFC 3261 */                          \
  X(feature_set, 345, "*(SEMI feature-param)")                     \
  X(feature_param, 346, "feature-param")                           \
  X(feature_cap, 347, "feature-cap")                               \
  X(tag_value, 348, "tag-value")                                   \
  X(numeric, 349, "numeric")                                       \
  X(string_value, 350, "string-value")                             \
  X(instance, 351, "c-p-instance")                                 \
  X(uuid, 352, "UUID")                                             \
  X(imei, 353, "imeival")                                          \
  X(reg_id, 354, "c-p-reg")                                        \
  X(event_type, 355, "event-type")                                 \
  X(event_param, 356, "event-param")                               \
  X(substate_value, 357, "substate-value")                         \
  X(subexp_params, 358, "subexp-params")                           \
  X(info_package, 359, "Info-package-type")                        \
  X(refer_sub, 360, "refer-sub-value")                             \
  X(directive, 361, "directive")                                   \
  X(rack, 362, "RAck")                                             \
  X(response_num, 363, "response-num")                             \
  X(cseq_num, 364, "CSeq-num")                                     \
  X(max_breadth, 365, "Max-Breadth")                               \
  X(flow_timer, 366, "Flow-Timer")                                 \
  X(entity_tag, 367, "entity-tag")                                 \
  X(id_left, 368, "id-left")                                       \
  X(id_right, 369, "id-right")                                     \
  X(local_uuid, 370, "local-uuid")                                 \
  X(remote_uuid, 371, "remote-uuid")                               \
  X(to_tag, 372, "to-tag")                                         \
  X(from_tag, 373, "from-tag")                                     \
  X(local_tag, 374, "local-param")                                 \
  X(remote_tag, 375, "remote-param")                               \
  X(refresher, 376, "refresher-param")                             \
  X(asserted_id, 377, "PAssertedID-value")                         \
  X(hi_entry, 378, "hi-entry")                                     \
  X(index_val, 379, "index-val")                                   \
  X(referredby_id, 380, "referredby-id-param")                     \
  X(served_user, 381, "served-user-param")                         \
  X(refused_members, 382, "members-param")                         \
  X(trace_timestamp, 383, "timestamp-param")                       \
  X(target_uri, 384, "target-uri")                                 \
  X(diversion_params, 385, "diversion_params")                     \
  X(rpi_token, 386, "rpi-token")                                   \
  X(em_param, 387, "em-param")                                     \
  X(answer_type, 388, "answer-type")                               \
  X(resource_share, 389, "Resource-Share")                         \
  X(service_id, 390, "Service-ID")                                 \
  X(media_authorization_token, 391, "P-Media-Authorization-Token") \
  X(database, 392, "database")                                     \
  X(diameter_uri, 393, "DiameterURI")                              \
  X(vnetwork_spec, 394, "vnetwork-spec")                           \
  X(restoration_info, 395, "Restoration-Info")                     \
  X(access_net_spec, 396, "access-net-spec")                       \
  X(access_info, 397, "access-info")                               \
  X(charge_addr_param, 398, "charge-addr-param")                   \
  X(charge_params, 399, "charge-params")                           \
  X(icid_value, 400, "icid-value")                                 \
  X(transit_ioi, 401, "transit-ioi-list")                          \
  X(pni_value, 402, "PNI-value")                                   \
  X(laes_sig, 403, "Laes-sig")                                     \
  X(laes_param, 404, "Laes-param")                                 \
  X(billing_correlation_id, 405, "Billing-Correlation-ID")         \
  X(feid, 406, "FEID")                                             \
  X(billing_info_param, 407, "Billing-Info-param")                 \
  X(osps_tag, 408, "OSPS-Tag")                                     \
  X(called_id, 409, "Called-ID")                                   \
  X(redir_params, 410, "redir-params")                             \
  X(r_value, 411, "r-value")                                       \
  X(answer_mode, 412, "answer-mode-value")                         \
  X(reason_value, 413, "reason-value")                             \
  X(reason_params, 414, "reason-params")                           \
  X(sec_mechanism, 415, "sec-mechanism")                           \
  X(mech_parameters, 416, "mech-parameters")                       \
  X(location_error_code, 417, "location-error-code")               \
  X(location_error, 418, "location-error-params")                  \
  X(georouting, 419, "Georouting-header")                          \
  X(policy_contact_param, 420, "policyContact-param")              \
  X(policy_token, 421, "token-param")                              \
  X(priv_value, 422, "priv-value")                                 \
  X(uui_data, 423, "uui-data")                                     \
  X(uui_param, 424, "uui-param")                                   \
  X(identity_digest, 425, "signed-identity-digest")                \
  X(ident_info, 426, "ident-info")                                 \
  X(ident_info_params, 427, "ident-info-params")                   \
  X(passport, 428, "PASSporT")                                     \
  /* CPIM and IMDN header fields: RFC 3862, RFC 5438; RFC 3339 */  \
  X(cpim_message, 429, "Message/CPIM")                             \
  X(cpim_header, 430, "Header")                                    \
  X(cpim_header_name, 431, "Header-name")                          \
  X(cpim_header_value, 432, "Header-value")                        \
  X(cpim_param, 433, "Parameter")                                  \
  X(cpim_param_value, 434, "Param-value")                          \
  X(cpim_address, 435, "Formal-name <URI>")                        \
  X(formal_name, 436, "Formal-name")                               \
  X(cpim_string, 437, "String")                                    \
  X(ns_header, 438, "NS-header")                                   \
  X(name_prefix, 439, "Name-prefix")                               \
  X(require_header, 440, "Require-header")                         \
  X(cpim_token, 441, "Token")                                      \
  X(notify_req, 442, "notify-req")                                 \
  X(disp_notify_params, 443, "disp-notify-params")                 \
  X(internet_date_time, 444, "date-time of RFC 3339")              \
  X(time_secfrac, 445, "time-secfrac")                             \
  X(time_offset, 446, "time-offset")

enum class rule : std::uint16_t {
#define SIPWIRE_X(name, number, text) name = number,
  SIPWIRE_RULES(SIPWIRE_X)
#undef SIPWIRE_X
};

/// The rule as its RFC spells it, e.g. "via-parm"; static storage, empty for rule::none.
constexpr std::string_view name(rule where) noexcept {
  switch (where) {
#define SIPWIRE_X(name, number, text) \
  case rule::name:                    \
    return text;
    SIPWIRE_RULES(SIPWIRE_X)
#undef SIPWIRE_X
  }
  return "?";
}

}}  // namespace sipwire
