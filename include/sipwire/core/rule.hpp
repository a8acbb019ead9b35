#pragma once

/// \file
/// Grammar rules by the names the RFCs give them: where in the grammar a fault happened.

#include <cstdint>
#include <string_view>

#include "../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// Every rule a fault can name: identifier and the RFC's spelling. One line a rule; add yours at the end of
/// its group.
#define SIPWIRE_RULES(X)                                          \
  X(none, "")                                                     \
  /* RFC 3261 25.1: messages */                                   \
  X(message, "SIP-message")                                       \
  X(start_line, "start-line")                                     \
  X(request_line, "Request-Line")                                 \
  X(status_line, "Status-Line")                                   \
  X(method, "Method")                                             \
  X(request_uri, "Request-URI")                                   \
  X(sip_version, "SIP-Version")                                   \
  X(status_code, "Status-Code")                                   \
  X(reason_phrase, "Reason-Phrase")                               \
  X(message_header, "message-header")                             \
  X(header_name, "header-name")                                   \
  X(header_value, "header-value")                                 \
  X(message_body, "message-body")                                 \
  X(crlf, "CRLF")                                                 \
  /* RFC 3261 25.1: basics */                                     \
  X(token, "token")                                               \
  X(word, "word")                                                 \
  X(lws, "LWS")                                                   \
  X(comma, "COMMA")                                               \
  X(semi, "SEMI")                                                 \
  X(slash, "SLASH")                                               \
  X(equal, "EQUAL")                                               \
  X(quoted_string, "quoted-string")                               \
  X(quoted_pair, "quoted-pair")                                   \
  X(comment, "comment")                                           \
  X(generic_param, "generic-param")                               \
  X(gen_value, "gen-value")                                       \
  X(digits, "1*DIGIT")                                            \
  X(text_utf8, "TEXT-UTF8-TRIM")                                  \
  X(utf8_nonascii, "UTF8-NONASCII")                               \
  /* URIs: RFC 3261 25.1, RFC 3966, RFC 5954 */                   \
  X(uri, "URI")                                                   \
  X(scheme, "scheme")                                             \
  X(sip_uri, "SIP-URI")                                           \
  X(userinfo, "userinfo")                                         \
  X(user, "user")                                                 \
  X(password, "password")                                         \
  X(hostport, "hostport")                                         \
  X(host, "host")                                                 \
  X(hostname, "hostname")                                         \
  X(ipv4_address, "IPv4address")                                  \
  X(ipv6_reference, "IPv6reference")                              \
  X(ipv6_address, "IPv6address")                                  \
  X(port, "port")                                                 \
  X(uri_parameter, "uri-parameter")                               \
  X(uri_headers, "headers")                                       \
  X(escaped, "escaped")                                           \
  X(absolute_uri, "absoluteURI")                                  \
  X(telephone_uri, "telephone-uri")                               \
  X(telephone_subscriber, "telephone-subscriber")                 \
  X(global_number, "global-number")                               \
  X(local_number, "local-number")                                 \
  X(tel_par, "par")                                               \
  X(phone_context, "context")                                     \
  X(isub, "isdn-subaddress")                                      \
  X(tel_ext, "extension")                                         \
  X(ttl_param, "ttl-param")                                       \
  /* WebSocket: RFC 6455 5.2 */                                   \
  X(ws_frame, "ws-frame")                                         \
  X(frame_fin, "frame-fin")                                       \
  X(frame_rsv, "frame-rsv1")                                      \
  X(frame_opcode, "frame-opcode")                                 \
  X(frame_masked, "frame-masked")                                 \
  X(frame_payload_length, "frame-payload-length")                 \
  X(frame_payload_data, "frame-payload-data")                     \
  /* SDP: RFC 8866 9, attributes */                               \
  X(session_description, "session-description")                   \
  X(sdp_field, "type=value")                                      \
  X(version_field, "version-field")                               \
  X(origin_field, "origin-field")                                 \
  X(session_name_field, "session-name-field")                     \
  X(information_field, "information-field")                       \
  X(uri_field, "uri-field")                                       \
  X(email_field, "email-field")                                   \
  X(phone_field, "phone-field")                                   \
  X(connection_field, "connection-field")                         \
  X(bandwidth_field, "bandwidth-field")                           \
  X(time_field, "time-field")                                     \
  X(repeat_field, "repeat-field")                                 \
  X(zone_field, "zone-field")                                     \
  X(key_field, "key-field")                                       \
  X(attribute_field, "attribute-field")                           \
  X(media_description, "media-description")                       \
  X(media_field, "media-field")                                   \
  X(username, "username")                                         \
  X(sess_id, "sess-id")                                           \
  X(sess_version, "sess-version")                                 \
  X(nettype, "nettype")                                           \
  X(addrtype, "addrtype")                                         \
  X(unicast_address, "unicast-address")                           \
  X(connection_address, "connection-address")                     \
  X(sdp_ttl, "ttl")                                               \
  X(numaddr, "numaddr")                                           \
  X(bwtype, "bwtype")                                             \
  X(bandwidth, "bandwidth")                                       \
  X(start_time, "start-time")                                     \
  X(stop_time, "stop-time")                                       \
  X(sdp_time, "time")                                             \
  X(repeat_interval, "repeat-interval")                           \
  X(typed_time, "typed-time")                                     \
  X(key_type, "key-type")                                         \
  X(key_base64, "base64 of key-type")                             \
  X(uri_reference, "URI-reference")                               \
  X(email_address, "email-address")                               \
  X(phone_number, "phone-number")                                 \
  X(media, "media")                                               \
  X(proto, "proto")                                               \
  X(fmt, "fmt")                                                   \
  X(integer, "integer")                                           \
  X(byte_string, "byte-string")                                   \
  X(attribute_name, "attribute-name")                             \
  X(attribute_value, "attribute-value")                           \
  X(payload_type, "payload-type")                                 \
  X(encoding_name, "encoding-name")                               \
  X(clock_rate, "clock-rate")                                     \
  X(encoding_params, "encoding-params")                           \
  X(format_params, "format-specific-params")                      \
  X(real, "non-zero-int-or-real")                                 \
  X(zero_based_integer, "zero-based-integer")                     \
  X(mime_charset, "mime-charset")                                 \
  X(orient_value, "orient-value")                                 \
  X(direction, "direction")                                       \
  X(setup_role, "role")                                           \
  X(connection_value, "conn-value")                               \
  X(identification_tag, "identification-tag")                     \
  X(semantics, "semantics")                                       \
  X(msrp_uri, "MSRP-URI")                                         \
  X(msrp_session_id, "session-id")                                \
  X(msrp_transport, "transport of MSRP-URI")                      \
  X(format_entry, "format-entry")                                 \
  X(type_param, "type-param")                                     \
  X(max_size_value, "max-size-value")                             \
  X(foundation, "foundation")                                     \
  X(component_id, "component-id")                                 \
  X(cand_transport, "transport of candidate")                     \
  X(cand_priority, "priority")                                    \
  X(cand_type, "candidate-types")                                 \
  X(cand_extension, "cand-extension")                             \
  X(ice_ufrag, "ice-ufrag")                                       \
  X(ice_pwd, "ice-pwd")                                           \
  X(hash_func, "hash-func")                                       \
  X(fingerprint, "fingerprint")                                   \
  X(crypto_tag, "tag")                                            \
  X(crypto_suite, "crypto-suite")                                 \
  X(key_param, "key-param")                                       \
  X(key_info, "key-info")                                         \
  X(session_param, "session-param")                               \
  X(ice_option_tag, "ice-option-tag")                             \
  X(ice_pacing, "pacing-value")                                   \
  X(tls_id, "tls-id-value")                                       \
  X(prtcl_id, "prtcl-id")                                         \
  X(keymgmt_data, "keymgmt-data")                                 \
  X(rtcp_fb_id, "rtcp-fb-id")                                     \
  X(rtcp_fb_param, "rtcp-fb-param")                               \
  X(packet_rate, "packet-rate")                                   \
  X(msid_id, "msid-id")                                           \
  X(msid_appdata, "msid-appdata")                                 \
  X(ssrc_id, "ssrc-id")                                           \
  X(mapentry, "mapentry")                                         \
  X(extensionname, "extensionname")                               \
  X(extensionattributes, "extensionattributes")                   \
  X(rid_id, "rid-id")                                             \
  X(rid_dir, "rid-dir")                                           \
  X(rid_param, "rid-param")                                       \
  X(sc_value, "sc-value")                                         \
  X(sc_id, "sc-id")                                               \
  X(image_attr, "image-attr")                                     \
  X(image_set, "set of image-attr")                               \
  X(precondition_type, "precondition-type")                       \
  X(strength_tag, "strength-tag")                                 \
  X(status_type, "status-type")                                   \
  X(direction_tag, "direction-tag")                               \
  X(label_pointer, "pointer")                                     \
  X(mediacnt, "mediacnt")                                         \
  X(filter_mode, "filter-mode")                                   \
  X(dest_address, "dest-address")                                 \
  X(src_list, "src-list")                                         \
  X(sctp_port, "sctp-port-value")                                 \
  X(max_message_size, "max-message-size-value")                   \
  X(sctpmap_app, "app of sctpmap")                                \
  X(dcmap_stream_id, "dcmap-stream-id")                           \
  X(dcmap_opt, "dcmap-opt")                                       \
  X(dcsa_stream_id, "stream-id")                                  \
  X(chat_token, "chat-token")                                     \
  X(selector, "selector")                                         \
  X(file_tr_id, "file-tr-id-value")                               \
  X(file_disp, "file-disp-value")                                 \
  X(date_param, "date-param")                                     \
  X(date_time, "date-time")                                       \
  X(cid_url, "cid-url")                                           \
  X(start_offset, "start-offset")                                 \
  X(stop_offset, "stop-offset")                                   \
  X(floor_role, "role of floorctrl")                              \
  X(conference_id, "conference-id")                               \
  X(bfcp_user_id, "user-id")                                      \
  X(floor_id, "token of floorid")                                 \
  X(mstrm, "mstrm")                                               \
  X(att_cap_num, "att-cap-num")                                   \
  X(trpr_cap_num, "trpr-cap-num")                                 \
  X(config_number, "config-number")                               \
  X(pot_config, "pot-config")                                     \
  X(sqn_num, "sqn-num")                                           \
  X(cap_num, "cap-num")                                           \
  X(cap_par, "cap-par")                                           \
  X(corr_mech, "corr-mech")                                       \
  X(context_descriptor, "descriptor of phone-context")            \
  X(record_state, "record")                                       \
  X(record_pref, "pref")                                          \
  X(silence_supp, "silenceSupp")                                  \
  X(ecan, "ecan")                                                 \
  X(t38_value, "value of T.38")                                   \
  /* MSRP: RFC 4975 9, RFC 4976 7, RFC 7701 */                    \
  X(msrp_message, "msrp-req-or-resp")                             \
  X(msrp_start, "req-start")                                      \
  X(pmsrp, "pMSRP")                                               \
  X(transact_id, "transact-id")                                   \
  X(to_path, "To-Path")                                           \
  X(from_path, "From-Path")                                       \
  X(message_id, "Message-ID")                                     \
  X(success_report, "Success-Report")                             \
  X(failure_report, "Failure-Report")                             \
  X(byte_range, "Byte-Range")                                     \
  X(range_start, "range-start")                                   \
  X(range_end, "range-end")                                       \
  X(range_total, "total")                                         \
  X(msrp_status, "Status")                                        \
  X(msrp_namespace, "namespace")                                  \
  X(use_path, "Use-Path")                                         \
  X(nickname, "nickname")                                         \
  X(hname, "hname")                                               \
  X(hval, "hval")                                                 \
  X(content_stuff, "content-stuff")                               \
  X(msrp_data, "data")                                            \
  X(end_line, "end-line")                                         \
  X(continuation_flag, "continuation-flag")                       \
  /* Header fields of RFC 3261 */                                 \
  X(accept, "Accept")                                             \
  X(accept_range, "accept-range")                                 \
  X(media_range, "media-range")                                   \
  X(encoding, "encoding")                                         \
  X(language, "language")                                         \
  X(language_range, "language-range")                             \
  X(language_tag, "language-tag")                                 \
  X(qvalue, "qvalue")                                             \
  X(info_uri, "LAQUOT absoluteURI RAQUOT")                        \
  X(allow, "Allow")                                               \
  X(option_tag, "option-tag")                                     \
  X(challenge, "challenge")                                       \
  X(credentials, "credentials")                                   \
  X(auth_param, "auth-param")                                     \
  X(auth_info, "ainfo")                                           \
  X(auth_scheme, "auth-scheme")                                   \
  X(aka_nonce, "aka-nonce-value")                                 \
  X(aka_auts, "auts-value")                                       \
  X(callid, "callid")                                             \
  X(contact, "Contact")                                           \
  X(contact_param, "contact-param")                               \
  X(name_addr, "name-addr")                                       \
  X(addr_spec, "addr-spec")                                       \
  X(display_name, "display-name")                                 \
  X(from, "From")                                                 \
  X(to, "To")                                                     \
  X(tag_param, "tag-param")                                       \
  X(route, "Route")                                               \
  X(rplyto, "Reply-To")                                           \
  X(content_disposition, "Content-Disposition")                   \
  X(content_length, "Content-Length")                             \
  X(content_type, "Content-Type")                                 \
  X(media_type, "media-type")                                     \
  X(media_subtype, "m-subtype")                                   \
  X(media_parameter, "m-parameter")                               \
  X(cseq, "CSeq")                                                 \
  X(sequence_number, "1*DIGIT of CSeq")                           \
  X(sip_date, "SIP-date")                                         \
  X(delta_seconds, "delta-seconds")                               \
  X(max_forwards, "Max-Forwards")                                 \
  X(mime_version, "MIME-Version")                                 \
  X(priority, "Priority")                                         \
  X(retry_after, "Retry-After")                                   \
  X(server_val, "server-val")                                     \
  X(product, "product")                                           \
  X(subject, "Subject")                                           \
  X(timestamp, "Timestamp")                                       \
  X(delay, "delay")                                               \
  X(via_parm, "via-parm")                                         \
  X(sent_protocol, "sent-protocol")                               \
  X(protocol_name, "protocol-name")                               \
  X(protocol_version, "protocol-version")                         \
  X(transport, "transport")                                       \
  X(sent_by, "sent-by")                                           \
  X(via_params, "via-params")                                     \
  X(via_received, "via-received")                                 \
  X(via_branch, "via-branch")                                     \
  X(via_ttl, "via-ttl")                                           \
  X(via_maddr, "via-maddr")                                       \
  X(response_port, "response-port")                               \
  X(warning_value, "warning-value")                               \
  X(warn_code, "warn-code")                                       \
  X(warn_agent, "warn-agent")                                     \
  X(warn_text, "warn-text")                                       \
  /* MIME: RFC 2045, 2046, 2183, 5322 */                          \
  X(field_name, "field-name")                                     \
  X(field_body, "field-body")                                     \
  X(mime_part_headers, "MIME-part-headers")                       \
  X(mechanism, "mechanism")                                       \
  X(msg_id, "msg-id")                                             \
  X(disposition_parm, "disposition-parm")                         \
  X(boundary, "boundary")                                         \
  X(multipart_body, "multipart-body")                             \
  X(dash_boundary, "dash-boundary")                               \
  X(close_delimiter, "close-delimiter")                           \
  X(body_part, "body-part")                                       \
  X(base64, "base64")                                             \
  X(quoted_printable, "quoted-printable")                         \
  X(hex_octet, "hex-octet")                                       \
  /* XML 1.0, Namespaces in XML 1.0 */                            \
  X(xml_document, "document")                                     \
  X(xml_char, "Char")                                             \
  X(xml_decl, "XMLDecl")                                          \
  X(enc_name, "EncName")                                          \
  X(xml_element, "element")                                       \
  X(qname, "QName")                                               \
  X(ncname, "NCName")                                             \
  X(stag, "STag")                                                 \
  X(etag, "ETag")                                                 \
  X(xml_attribute, "Attribute")                                   \
  X(att_value, "AttValue")                                        \
  X(char_data, "CharData")                                        \
  X(cd_sect, "CDSect")                                            \
  X(xml_comment, "Comment")                                       \
  X(pi, "PI")                                                     \
  X(pi_target, "PITarget")                                        \
  X(entity_ref, "EntityRef")                                      \
  X(char_ref, "CharRef")                                          \
  X(doctype_decl, "doctypedecl")                                  \
  X(xml_prefix, "Prefix")                                         \
  X(ns_att_name, "NSAttName")                                     \
  /* IMDN, isComposing, resource lists, file transfer */          \
  X(imdn, "imdn")                                                 \
  X(imdn_message_id, "message-id")                                \
  X(imdn_datetime, "datetime")                                    \
  X(recipient_uri, "recipient-uri")                               \
  X(original_recipient_uri, "original-recipient-uri")             \
  X(imdn_subject, "subject")                                      \
  X(notification, "notification")                                 \
  X(imdn_status, "status")                                        \
  X(is_composing, "isComposing")                                  \
  X(composing_state, "state")                                     \
  X(lastactive, "lastactive")                                     \
  X(contenttype, "contenttype")                                   \
  X(composing_refresh, "refresh")                                 \
  X(resource_lists, "resource-lists")                             \
  X(resource_list, "list")                                        \
  X(list_entry, "entry")                                          \
  X(entry_ref, "entry-ref")                                       \
  X(list_external, "external")                                    \
  X(copy_control, "copyControl")                                  \
  X(anonymize, "anonymize")                                       \
  X(entry_count, "count")                                         \
  X(ft_file, "file")                                              \
  X(ft_file_info, "file-info")                                    \
  X(ft_file_type, "type of file-info")                            \
  X(ft_file_size, "file-size")                                    \
  X(ft_file_name, "file-name")                                    \
  X(ft_content_type, "content-type")                              \
  X(ft_data, "ft-data")                                           \
  X(ft_url, "url of data")                                        \
  X(ft_until, "until of data")                                    \
  X(ft_branded_url, "branded-url")                                \
  /* SIP header fields beyond RFC 3261 */                         \
  X(feature_set, "*(SEMI feature-param)")                         \
  X(feature_param, "feature-param")                               \
  X(feature_cap, "feature-cap")                                   \
  X(tag_value, "tag-value")                                       \
  X(numeric, "numeric")                                           \
  X(string_value, "string-value")                                 \
  X(instance, "c-p-instance")                                     \
  X(uuid, "UUID")                                                 \
  X(imei, "imeival")                                              \
  X(reg_id, "c-p-reg")                                            \
  X(event_type, "event-type")                                     \
  X(event_param, "event-param")                                   \
  X(substate_value, "substate-value")                             \
  X(subexp_params, "subexp-params")                               \
  X(info_package, "Info-package-type")                            \
  X(refer_sub, "refer-sub-value")                                 \
  X(directive, "directive")                                       \
  X(rack, "RAck")                                                 \
  X(response_num, "response-num")                                 \
  X(cseq_num, "CSeq-num")                                         \
  X(max_breadth, "Max-Breadth")                                   \
  X(flow_timer, "Flow-Timer")                                     \
  X(entity_tag, "entity-tag")                                     \
  X(id_left, "id-left")                                           \
  X(id_right, "id-right")                                         \
  X(local_uuid, "local-uuid")                                     \
  X(remote_uuid, "remote-uuid")                                   \
  X(to_tag, "to-tag")                                             \
  X(from_tag, "from-tag")                                         \
  X(local_tag, "local-param")                                     \
  X(remote_tag, "remote-param")                                   \
  X(refresher, "refresher-param")                                 \
  X(asserted_id, "PAssertedID-value")                             \
  X(hi_entry, "hi-entry")                                         \
  X(index_val, "index-val")                                       \
  X(referredby_id, "referredby-id-param")                         \
  X(served_user, "served-user-param")                             \
  X(refused_members, "members-param")                             \
  X(trace_timestamp, "timestamp-param")                           \
  X(target_uri, "target-uri")                                     \
  X(diversion_params, "diversion_params")                         \
  X(rpi_token, "rpi-token")                                       \
  X(em_param, "em-param")                                         \
  X(answer_type, "answer-type")                                   \
  X(resource_share, "Resource-Share")                             \
  X(service_id, "Service-ID")                                     \
  X(media_authorization_token, "P-Media-Authorization-Token")     \
  X(database, "database")                                         \
  X(diameter_uri, "DiameterURI")                                  \
  X(vnetwork_spec, "vnetwork-spec")                               \
  X(restoration_info, "Restoration-Info")                         \
  X(access_net_spec, "access-net-spec")                           \
  X(access_info, "access-info")                                   \
  X(charge_addr_param, "charge-addr-param")                       \
  X(charge_params, "charge-params")                               \
  X(icid_value, "icid-value")                                     \
  X(transit_ioi, "transit-ioi-list")                              \
  X(pni_value, "PNI-value")                                       \
  X(laes_sig, "Laes-sig")                                         \
  X(laes_param, "Laes-param")                                     \
  X(billing_correlation_id, "Billing-Correlation-ID")             \
  X(feid, "FEID")                                                 \
  X(billing_info_param, "Billing-Info-param")                     \
  X(osps_tag, "OSPS-Tag")                                         \
  X(called_id, "Called-ID")                                       \
  X(redir_params, "redir-params")                                 \
  X(r_value, "r-value")                                           \
  X(answer_mode, "answer-mode-value")                             \
  X(reason_value, "reason-value")                                 \
  X(reason_params, "reason-params")                               \
  X(sec_mechanism, "sec-mechanism")                               \
  X(mech_parameters, "mech-parameters")                           \
  X(location_error_code, "location-error-code")                   \
  X(location_error, "location-error-params")                      \
  X(georouting, "Georouting-header")                              \
  X(policy_contact_param, "policyContact-param")                  \
  X(policy_token, "token-param")                                  \
  X(priv_value, "priv-value")                                     \
  X(uui_data, "uui-data")                                         \
  X(uui_param, "uui-param")                                       \
  X(identity_digest, "signed-identity-digest")                    \
  X(ident_info, "ident-info")                                     \
  X(ident_info_params, "ident-info-params")                       \
  X(passport, "PASSporT")                                         \
  /* CPIM and IMDN header fields: RFC 3862, RFC 5438; RFC 3339 */ \
  X(cpim_message, "Message/CPIM")                                 \
  X(cpim_header, "Header")                                        \
  X(cpim_header_name, "Header-name")                              \
  X(cpim_header_value, "Header-value")                            \
  X(cpim_param, "Parameter")                                      \
  X(cpim_param_value, "Param-value")                              \
  X(cpim_address, "Formal-name <URI>")                            \
  X(formal_name, "Formal-name")                                   \
  X(cpim_string, "String")                                        \
  X(ns_header, "NS-header")                                       \
  X(name_prefix, "Name-prefix")                                   \
  X(require_header, "Require-header")                             \
  X(cpim_token, "Token")                                          \
  X(notify_req, "notify-req")                                     \
  X(disp_notify_params, "disp-notify-params")                     \
  X(internet_date_time, "date-time of RFC 3339")                  \
  X(time_secfrac, "time-secfrac")                                 \
  X(time_offset, "time-offset")                                   \
  X(imdn_headers, "IMDN header")

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

}}  // namespace sipwire
