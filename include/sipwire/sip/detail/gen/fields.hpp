// Generated from grammar/tables/sip.tsv by grammar/regen.py. Do not edit. Inputs: dece5fcc83f57aef
#pragma once

#include <tuple>
#include <type_traits>

#include "../../../field/tag.hpp"
#include "../../../mime/content_type.hpp"
#include "../../values/accept.hpp"
#include "../../values/access_network_info.hpp"
#include "../../values/address.hpp"
#include "../../values/answer_mode.hpp"
#include "../../values/auth.hpp"
#include "../../values/call_id.hpp"
#include "../../values/contact.hpp"
#include "../../values/content_disposition.hpp"
#include "../../values/content_id.hpp"
#include "../../values/content_language.hpp"
#include "../../values/cseq.hpp"
#include "../../values/date.hpp"
#include "../../values/dialog_id.hpp"
#include "../../values/entity_tag.hpp"
#include "../../values/event.hpp"
#include "../../values/feature_params.hpp"
#include "../../values/geolocation.hpp"
#include "../../values/history_info.hpp"
#include "../../values/host_params.hpp"
#include "../../values/identity.hpp"
#include "../../values/ims_tokens.hpp"
#include "../../values/info.hpp"
#include "../../values/media_authorization.hpp"
#include "../../values/mime_version.hpp"
#include "../../values/name_addr.hpp"
#include "../../values/number.hpp"
#include "../../values/p_dcs.hpp"
#include "../../values/param_group.hpp"
#include "../../values/policy.hpp"
#include "../../values/privacy.hpp"
#include "../../values/rack.hpp"
#include "../../values/reason.hpp"
#include "../../values/request_disposition.hpp"
#include "../../values/resource_priority.hpp"
#include "../../values/retry_after.hpp"
#include "../../values/security.hpp"
#include "../../values/server.hpp"
#include "../../values/service_id.hpp"
#include "../../values/session_id.hpp"
#include "../../values/session_timer.hpp"
#include "../../values/text.hpp"
#include "../../values/timestamp.hpp"
#include "../../values/token.hpp"
#include "../../values/token_params.hpp"
#include "../../values/user_database.hpp"
#include "../../values/user_to_user.hpp"
#include "../../values/via.hpp"
#include "../../values/warning.hpp"
#include "../../values/word_params.hpp"
#include "header_names.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

namespace hdr {

/// Accept: media-range+params (RFC 3261 20.1).
struct accept : sipwire::field::tag<header_id::accept, accept_view> {};
/// Accept-Contact: *+feature-params (RFC 3841 9.2).
struct accept_contact : sipwire::field::tag<header_id::accept_contact, accept_contact_view> {};
/// Accept-Encoding: token|*+params (RFC 3261 20.2).
struct accept_encoding : sipwire::field::tag<header_id::accept_encoding, accept_encoding_view> {};
/// Accept-Language: language-range+params (RFC 3261 20.3).
struct accept_language : sipwire::field::tag<header_id::accept_language, accept_language_view> {};
/// Accept-Resource-Priority: namespace.r-priority (RFC 4412 3.2).
struct accept_resource_priority : sipwire::field::tag<header_id::accept_resource_priority, resource_priority_view> {};
/// Additional-Identity: name-addr+params|token (3GPP TS 24.229 7.2.20).
struct additional_identity : sipwire::field::tag<header_id::additional_identity, additional_identity_view> {};
/// Alert-Info: <absoluteURI>+params (RFC 3261 20.4, RFC 7462).
struct alert_info : sipwire::field::tag<header_id::alert_info, info_view> {};
/// Allow: method token (RFC 3261 20.5).
struct allow : sipwire::field::tag<header_id::allow, method_view> {};
/// Allow-Events: event-type (RFC 6665 8.2.2).
struct allow_events : sipwire::field::tag<header_id::allow_events, event_type_view> {};
/// Answer-Mode: token+params (RFC 5373).
struct answer_mode : sipwire::field::tag<header_id::answer_mode, answer_mode_view> {};
/// Attestation-Info: token|generic-param (3GPP TS 24.229 7.2.18).
struct attestation_info : sipwire::field::tag<header_id::attestation_info, attestation_info_view> {};
/// Authentication-Info: name=value (RFC 3261 20.6, RFC 7616).
struct authentication_info : sipwire::field::tag<header_id::authentication_info, authentication_info_view> {};
/// Authorization: scheme auth-param list (comma inside one value) (RFC 3261 20.7, RFC 7616, RFC 3310, RFC 8760, RFC 8898).
struct authorization : sipwire::field::tag<header_id::authorization, credentials_view> {};
/// Call-ID: word[@word] (RFC 3261 20.8).
struct call_id : sipwire::field::tag<header_id::call_id, call_id_view> {};
/// Call-Info: <absoluteURI>+params (RFC 3261 20.9).
struct call_info : sipwire::field::tag<header_id::call_info, call_info_view> {};
/// Cellular-Network-Info: access-type+params (3GPP TS 24.229 7.2.15).
struct cellular_network_info : sipwire::field::tag<header_id::cellular_network_info, cellular_network_info_view> {};
/// Contact: *|name-addr|addr-spec+params (RFC 3261 20.10, RFC 3840, RFC 5626, RFC 5627).
struct contact : sipwire::field::tag<header_id::contact, contact_view> {};
/// Content-Disposition: disposition+params (RFC 3261 20.11, RFC 2183).
struct content_disposition : sipwire::field::tag<header_id::content_disposition, content_disposition_view> {};
/// Content-Encoding: token (RFC 3261 20.12).
struct content_encoding : sipwire::field::tag<header_id::content_encoding, token_view> {};
/// Content-ID: <msg-id> (RFC 8262).
struct content_id : sipwire::field::tag<header_id::content_id, content_id_view> {};
/// Content-Language: language-tag (RFC 3261 20.13).
struct content_language : sipwire::field::tag<header_id::content_language, language_tag_view> {};
/// Content-Length: integer (RFC 3261 20.14).
struct content_length : sipwire::field::tag<header_id::content_length, content_length_view> {};
/// Content-Type: type/subtype+params (RFC 3261 20.15).
struct content_type : sipwire::field::tag<header_id::content_type, mime::content_type_view> {};
/// CSeq: integer method (RFC 3261 20.16).
struct cseq : sipwire::field::tag<header_id::cseq, cseq_view> {};
/// Date: SIP-date (RFC 3261 20.17).
struct date : sipwire::field::tag<header_id::date, sip_date_view> {};
/// DC-Info: opaque (3GPP TS 24.186).
struct dc_info : sipwire::field::tag<header_id::dc_info, text_view> {};
/// Diversion: name-addr+params (RFC 5806 (historic, in wide use)).
struct diversion : sipwire::field::tag<header_id::diversion, diversion_view> {};
/// Encryption: opaque (deprecated) (RFC 3261).
struct encryption : sipwire::field::tag<header_id::encryption, text_view> {};
/// Error-Info: <absoluteURI>+params (RFC 3261 20.18).
struct error_info : sipwire::field::tag<header_id::error_info, info_view> {};
/// Event: event-type+params (RFC 6665 8.2.1).
struct event : sipwire::field::tag<header_id::event, event_view> {};
/// Expires: delta-seconds (RFC 3261 20.19).
struct expires : sipwire::field::tag<header_id::expires, expires_view> {};
/// Feature-Caps: *+fcap-params (RFC 6809 6.3).
struct feature_caps : sipwire::field::tag<header_id::feature_caps, feature_caps_view> {};
/// Flow-Timer: delta-seconds (RFC 5626 10).
struct flow_timer : sipwire::field::tag<header_id::flow_timer, flow_timer_view> {};
/// From: name-addr|addr-spec+params (RFC 3261 20.20).
struct from : sipwire::field::tag<header_id::from, name_addr_view> {};
/// Geolocation: <URI>+params (RFC 6442 4.1).
struct geolocation : sipwire::field::tag<header_id::geolocation, geolocation_view> {};
/// Geolocation-Error: code+params (RFC 6442 4.3).
struct geolocation_error : sipwire::field::tag<header_id::geolocation_error, geolocation_error_view> {};
/// Geolocation-Routing: yes|no|token (RFC 6442 4.2).
struct geolocation_routing : sipwire::field::tag<header_id::geolocation_routing, geolocation_routing_view> {};
/// Hide: opaque (deprecated) (RFC 3261).
struct hide : sipwire::field::tag<header_id::hide, text_view> {};
/// History-Info: name-addr+params (index, rc, mp, np) (RFC 7044).
struct history_info : sipwire::field::tag<header_id::history_info, history_info_view> {};
/// Identity: PASSporT token+params (info, alg, ppt) (RFC 8224 4).
struct identity : sipwire::field::tag<header_id::identity, identity_view> {};
/// Identity-Info: <URI>+params (deprecated) (RFC 4474).
struct identity_info : sipwire::field::tag<header_id::identity_info, identity_info_view> {};
/// Info-Package: token+params (RFC 6086).
struct info_package : sipwire::field::tag<header_id::info_package, token_params_view> {};
/// In-Reply-To: callid (RFC 3261 20.21).
struct in_reply_to : sipwire::field::tag<header_id::in_reply_to, call_id_view> {};
/// Join: callid+params (to-tag, from-tag) (RFC 3911).
struct join : sipwire::field::tag<header_id::join, join_view> {};
/// Max-Breadth: integer (RFC 5393).
struct max_breadth : sipwire::field::tag<header_id::max_breadth, max_breadth_view> {};
/// Max-Forwards: integer (RFC 3261 20.22).
struct max_forwards : sipwire::field::tag<header_id::max_forwards, max_forwards_view> {};
/// MIME-Version: d.d (RFC 3261 20.24).
struct mime_version : sipwire::field::tag<header_id::mime_version, mime_version_view> {};
/// Min-Expires: delta-seconds (RFC 3261 20.23).
struct min_expires : sipwire::field::tag<header_id::min_expires, min_expires_view> {};
/// Min-SE: delta-seconds+params (RFC 4028 5).
struct min_se : sipwire::field::tag<header_id::min_se, delta_params_view> {};
/// Organization: text (RFC 3261 20.25).
struct organization : sipwire::field::tag<header_id::organization, text_view> {};
/// Origination-Id: text (3GPP TS 24.229 7.2.19).
struct origination_id : sipwire::field::tag<header_id::origination_id, text_view> {};
/// P-Access-Network-Info: access-type|class+params (RFC 7315 5.4).
struct p_access_network_info : sipwire::field::tag<header_id::p_access_network_info, access_network_info_view> {};
/// P-Answer-State: token+params (RFC 4964).
struct p_answer_state : sipwire::field::tag<header_id::p_answer_state, answer_state_view> {};
/// P-Asserted-Identity: name-addr|addr-spec (at most two: sip(s) and tel) (RFC 3325 9.1).
struct p_asserted_identity : sipwire::field::tag<header_id::p_asserted_identity, asserted_id_view> {};
/// P-Asserted-Service: urn service-id (RFC 6050 4.1).
struct p_asserted_service : sipwire::field::tag<header_id::p_asserted_service, service_id_view> {};
/// P-Associated-URI: name-addr+params (RFC 7315 5.1).
struct p_associated_uri : sipwire::field::tag<header_id::p_associated_uri, bracketed_address_view> {};
/// P-Called-Party-ID: name-addr+params (RFC 7315 5.2).
struct p_called_party_id : sipwire::field::tag<header_id::p_called_party_id, bracketed_address_view> {};
/// P-Charge-Info: name-addr|addr-spec+params (RFC 8496).
struct p_charge_info : sipwire::field::tag<header_id::p_charge_info, charge_info_view> {};
/// P-Charging-Function-Addresses: param list with ; (ccf, ecf) (RFC 7315 5.5).
struct p_charging_function_addresses : sipwire::field::tag<header_id::p_charging_function_addresses, charging_function_addresses_view> {};
/// P-Charging-Vector: param list with ; (icid-value, orig-ioi, term-ioi, ...) (RFC 7315 5.6).
struct p_charging_vector : sipwire::field::tag<header_id::p_charging_vector, charging_vector_view> {};
/// P-DCS-Billing-Info: value+params (RFC 5503).
struct p_dcs_billing_info : sipwire::field::tag<header_id::p_dcs_billing_info, billing_info_view> {};
/// P-DCS-LAES: host:port+params (RFC 5503).
struct p_dcs_laes : sipwire::field::tag<header_id::p_dcs_laes, laes_view> {};
/// P-DCS-OSPS: token (RFC 5503).
struct p_dcs_osps : sipwire::field::tag<header_id::p_dcs_osps, osps_view> {};
/// P-DCS-Redirect: uri+params (RFC 5503).
struct p_dcs_redirect : sipwire::field::tag<header_id::p_dcs_redirect, redirect_view> {};
/// P-DCS-Trace-Party-ID: name-addr+params (RFC 5503).
struct p_dcs_trace_party_id : sipwire::field::tag<header_id::p_dcs_trace_party_id, trace_party_id_view> {};
/// P-Early-Media: token (RFC 5009 8).
struct p_early_media : sipwire::field::tag<header_id::p_early_media, early_media_view> {};
/// P-Media-Authorization: hex string (RFC 3313).
struct p_media_authorization : sipwire::field::tag<header_id::p_media_authorization, media_authorization_view> {};
/// P-Preferred-Identity: name-addr|addr-spec (RFC 3325 9.2).
struct p_preferred_identity : sipwire::field::tag<header_id::p_preferred_identity, asserted_id_view> {};
/// P-Preferred-Service: urn service-id (RFC 6050 4.1).
struct p_preferred_service : sipwire::field::tag<header_id::p_preferred_service, service_id_view> {};
/// P-Private-Network-Indication: domain+params (RFC 7316).
struct p_private_network_indication : sipwire::field::tag<header_id::p_private_network_indication, private_network_indication_view> {};
/// P-Profile-Key: name-addr|addr-spec+params (RFC 5002).
struct p_profile_key : sipwire::field::tag<header_id::p_profile_key, address_view> {};
/// P-Refused-URI-List: name-addr+params (RFC 5318).
struct p_refused_uri_list : sipwire::field::tag<header_id::p_refused_uri_list, refused_uri_view> {};
/// P-Served-User: name-addr|addr-spec+params (sescase, regstate, orig-cdiv) (RFC 5502, RFC 8498).
struct p_served_user : sipwire::field::tag<header_id::p_served_user, served_user_view> {};
/// P-User-Database: <AAA URI>+params (RFC 4457).
struct p_user_database : sipwire::field::tag<header_id::p_user_database, user_database_view> {};
/// P-Visited-Network-ID: token|quoted+params (RFC 7315 5.3).
struct p_visited_network_id : sipwire::field::tag<header_id::p_visited_network_id, visited_network_id_view> {};
/// Path: name-addr+params (RFC 3327).
struct path : sipwire::field::tag<header_id::path, route_view> {};
/// Permission-Missing: name-addr|addr-spec+params (RFC 5360).
struct permission_missing : sipwire::field::tag<header_id::permission_missing, address_view> {};
/// Policy-Contact: <URI>+params (RFC 6794).
struct policy_contact : sipwire::field::tag<header_id::policy_contact, policy_contact_view> {};
/// Policy-ID: addr-spec+params (token) (RFC 6794).
struct policy_id : sipwire::field::tag<header_id::policy_id, policy_id_view> {};
/// Priority: token (RFC 3261 20.26).
struct priority : sipwire::field::tag<header_id::priority, priority_view> {};
/// Priority-Share: token (3GPP TS 24.229 7.2.16).
struct priority_share : sipwire::field::tag<header_id::priority_share, token_view> {};
/// Priority-Verstat: token (3GPP TS 24.229 7.2.21).
struct priority_verstat : sipwire::field::tag<header_id::priority_verstat, token_view> {};
/// Priv-Answer-Mode: token+params (RFC 5373).
struct priv_answer_mode : sipwire::field::tag<header_id::priv_answer_mode, answer_mode_view> {};
/// Privacy: token list with ; (RFC 3323 4.2, RFC 3325, RFC 7044).
struct privacy : sipwire::field::tag<header_id::privacy, privacy_view> {};
/// Proxy-Authenticate: scheme auth-param list (comma inside one value) (RFC 3261 20.27, RFC 7616).
struct proxy_authenticate : sipwire::field::tag<header_id::proxy_authenticate, challenge_view> {};
/// Proxy-Authorization: scheme auth-param list (comma inside one value) (RFC 3261 20.28, RFC 7616).
struct proxy_authorization : sipwire::field::tag<header_id::proxy_authorization, credentials_view> {};
/// Proxy-Require: option-tag (RFC 3261 20.29).
struct proxy_require : sipwire::field::tag<header_id::proxy_require, option_tag_view> {};
/// RAck: integer integer method (RFC 3262 7.2).
struct rack : sipwire::field::tag<header_id::rack, rack_view> {};
/// Reason: protocol+params (cause, text) (RFC 3326, RFC 8606).
struct reason : sipwire::field::tag<header_id::reason, reason_view> {};
/// Record-Route: name-addr+params (RFC 3261 20.30).
struct record_route : sipwire::field::tag<header_id::record_route, route_view> {};
/// Recv-Info: token+params (may be empty) (RFC 6086).
struct recv_info : sipwire::field::tag<header_id::recv_info, token_params_view> {};
/// Refer-Events-At: <URI> (RFC 7614).
struct refer_events_at : sipwire::field::tag<header_id::refer_events_at, refer_events_at_view> {};
/// Refer-Sub: true|false+params (RFC 4488).
struct refer_sub : sipwire::field::tag<header_id::refer_sub, refer_sub_view> {};
/// Refer-To: name-addr|addr-spec+params (RFC 3515 2.1).
struct refer_to : sipwire::field::tag<header_id::refer_to, refer_to_view> {};
/// Referred-By: name-addr|addr-spec+params (cid) (RFC 3892).
struct referred_by : sipwire::field::tag<header_id::referred_by, referred_by_view> {};
/// Reject-Contact: *+feature-params (RFC 3841 9.2).
struct reject_contact : sipwire::field::tag<header_id::reject_contact, feature_set_view> {};
/// Relayed-Charge: params (3GPP TS 24.229 7.2.12).
struct relayed_charge : sipwire::field::tag<header_id::relayed_charge, param_group_view> {};
/// Remote-Party-ID: name-addr+params (draft-ietf-sip-privacy-04 (in wide use)).
struct remote_party_id : sipwire::field::tag<header_id::remote_party_id, remote_party_id_view> {};
/// Replaces: callid+params (to-tag, from-tag, early-only) (RFC 3891).
struct replaces : sipwire::field::tag<header_id::replaces, replaces_view> {};
/// Reply-To: name-addr|addr-spec+params (RFC 3261 20.31).
struct reply_to : sipwire::field::tag<header_id::reply_to, name_addr_view> {};
/// Request-Disposition: directive (RFC 3841 9.1).
struct request_disposition : sipwire::field::tag<header_id::request_disposition, directive_view> {};
/// Require: option-tag (RFC 3261 20.32).
struct require : sipwire::field::tag<header_id::require, option_tag_view> {};
/// Resource-Priority: namespace.r-priority (RFC 4412 3.1).
struct resource_priority : sipwire::field::tag<header_id::resource_priority, resource_priority_view> {};
/// Resource-Share: token+params (3GPP TS 24.229 7.2.13).
struct resource_share : sipwire::field::tag<header_id::resource_share, resource_share_view> {};
/// Response-Key: opaque (deprecated) (RFC 3261).
struct response_key : sipwire::field::tag<header_id::response_key, text_view> {};
/// Response-Source: params (3GPP TS 24.229 7.2.17).
struct response_source : sipwire::field::tag<header_id::response_source, response_source_view> {};
/// Restoration-Info: token|quoted (3GPP TS 24.229 7.2.11).
struct restoration_info : sipwire::field::tag<header_id::restoration_info, restoration_info_view> {};
/// Retry-After: delta-seconds [comment]+params (RFC 3261 20.33).
struct retry_after : sipwire::field::tag<header_id::retry_after, retry_after_view> {};
/// Route: name-addr+params (RFC 3261 20.34).
struct route : sipwire::field::tag<header_id::route, route_view> {};
/// RSeq: integer (RFC 3262 7.1).
struct rseq : sipwire::field::tag<header_id::rseq, rseq_view> {};
/// Security-Client: mechanism+params (RFC 3329 2.2).
struct security_client : sipwire::field::tag<header_id::security_client, security_mechanism_view> {};
/// Security-Server: mechanism+params (RFC 3329 2.2).
struct security_server : sipwire::field::tag<header_id::security_server, security_mechanism_view> {};
/// Security-Verify: mechanism+params (RFC 3329 2.2).
struct security_verify : sipwire::field::tag<header_id::security_verify, security_mechanism_view> {};
/// Server: product/comment list (RFC 3261 20.35).
struct server : sipwire::field::tag<header_id::server, server_view> {};
/// Service-Interact-Info: params (3GPP TS 24.229 7.2.14).
struct service_interact_info : sipwire::field::tag<header_id::service_interact_info, service_interact_info_view> {};
/// Service-Route: name-addr+params (RFC 3608 5).
struct service_route : sipwire::field::tag<header_id::service_route, route_view> {};
/// Session-Expires: delta-seconds+params (refresher) (RFC 4028 4).
struct session_expires : sipwire::field::tag<header_id::session_expires, session_expires_view> {};
/// Session-ID: 32 hex+params (remote) (RFC 7989 5).
struct session_id : sipwire::field::tag<header_id::session_id, session_id_view> {};
/// SIP-ETag: token (RFC 3903 11.3.1).
struct sip_etag : sipwire::field::tag<header_id::sip_etag, entity_tag_view> {};
/// SIP-If-Match: token (RFC 3903 11.3.2).
struct sip_if_match : sipwire::field::tag<header_id::sip_if_match, entity_tag_view> {};
/// Subject: text (RFC 3261 20.36).
struct subject : sipwire::field::tag<header_id::subject, text_view> {};
/// Subscription-State: token+params (expires, reason, retry-after) (RFC 6665 8.2.3).
struct subscription_state : sipwire::field::tag<header_id::subscription_state, subscription_state_view> {};
/// Supported: option-tag (may be empty) (RFC 3261 20.37).
struct supported : sipwire::field::tag<header_id::supported, option_tag_view> {};
/// Suppress-If-Match: token|* (RFC 5839).
struct suppress_if_match : sipwire::field::tag<header_id::suppress_if_match, entity_tag_view> {};
/// Target-Dialog: callid+params (local-tag, remote-tag) (RFC 4538).
struct target_dialog : sipwire::field::tag<header_id::target_dialog, target_dialog_view> {};
/// Timestamp: decimal [delay] (RFC 3261 20.38).
struct timestamp : sipwire::field::tag<header_id::timestamp, timestamp_view> {};
/// To: name-addr|addr-spec+params (RFC 3261 20.39).
struct to : sipwire::field::tag<header_id::to, name_addr_view> {};
/// Trigger-Consent: <URI>+params (RFC 5360).
struct trigger_consent : sipwire::field::tag<header_id::trigger_consent, trigger_consent_view> {};
/// Unsupported: option-tag (RFC 3261 20.40).
struct unsupported : sipwire::field::tag<header_id::unsupported, option_tag_view> {};
/// User-Agent: product/comment list (RFC 3261 20.41).
struct user_agent : sipwire::field::tag<header_id::user_agent, server_view> {};
/// User-to-User: token|quoted+params (encoding, purpose, content) (RFC 7433).
struct user_to_user : sipwire::field::tag<header_id::user_to_user, user_to_user_view> {};
/// Via: protocol sent-by+params (RFC 3261 20.42, RFC 3581, RFC 5626, RFC 7118, RFC 8055).
struct via : sipwire::field::tag<header_id::via, via_view> {};
/// Warning: code agent "text" (RFC 3261 20.43).
struct warning : sipwire::field::tag<header_id::warning, warning_view> {};
/// WWW-Authenticate: scheme auth-param list (comma inside one value) (RFC 3261 20.44, RFC 7616, RFC 3310).
struct www_authenticate : sipwire::field::tag<header_id::www_authenticate, challenge_view> {};
/// Contribution-ID: token (OMA CPM, GSMA RCC.07).
struct contribution_id : sipwire::field::tag<header_id::contribution_id, token_view> {};
/// Conversation-ID: token (OMA CPM, GSMA RCC.07).
struct conversation_id : sipwire::field::tag<header_id::conversation_id, token_view> {};
/// InReplyTo-Contribution-ID: token (OMA CPM).
struct inreplyto_contribution_id : sipwire::field::tag<header_id::inreplyto_contribution_id, token_view> {};
/// Message-Expires: integer (OMA CPM).
struct message_expires : sipwire::field::tag<header_id::message_expires, message_expires_view> {};
/// Message-UID: token (OMA CPM).
struct message_uid : sipwire::field::tag<header_id::message_uid, token_view> {};
/// Session-Replaces: token (OMA CPM).
struct session_replaces : sipwire::field::tag<header_id::session_replaces, token_view> {};

/// Every tag, in the order of header_id.
using all = std::tuple<
    accept, accept_contact, accept_encoding, accept_language, accept_resource_priority, additional_identity, alert_info, allow,
    allow_events, answer_mode, attestation_info, authentication_info, authorization, call_id, call_info, cellular_network_info,
    contact, content_disposition, content_encoding, content_id, content_language, content_length, content_type, cseq, date, dc_info,
    diversion, encryption, error_info, event, expires, feature_caps, flow_timer, from, geolocation, geolocation_error,
    geolocation_routing, hide, history_info, identity, identity_info, info_package, in_reply_to, join, max_breadth, max_forwards,
    mime_version, min_expires, min_se, organization, origination_id, p_access_network_info, p_answer_state, p_asserted_identity,
    p_asserted_service, p_associated_uri, p_called_party_id, p_charge_info, p_charging_function_addresses, p_charging_vector,
    p_dcs_billing_info, p_dcs_laes, p_dcs_osps, p_dcs_redirect, p_dcs_trace_party_id, p_early_media, p_media_authorization,
    p_preferred_identity, p_preferred_service, p_private_network_indication, p_profile_key, p_refused_uri_list, p_served_user,
    p_user_database, p_visited_network_id, path, permission_missing, policy_contact, policy_id, priority, priority_share,
    priority_verstat, priv_answer_mode, privacy, proxy_authenticate, proxy_authorization, proxy_require, rack, reason, record_route,
    recv_info, refer_events_at, refer_sub, refer_to, referred_by, reject_contact, relayed_charge, remote_party_id, replaces, reply_to,
    request_disposition, require, resource_priority, resource_share, response_key, response_source, restoration_info, retry_after,
    route, rseq, security_client, security_server, security_verify, server, service_interact_info, service_route, session_expires,
    session_id, sip_etag, sip_if_match, subject, subscription_state, supported, suppress_if_match, target_dialog, timestamp, to,
    trigger_consent, unsupported, user_agent, user_to_user, via, warning, www_authenticate, contribution_id, conversation_id,
    inreplyto_contribution_id, message_expires, message_uid, session_replaces>;

}  // namespace hdr

/// Calls `use(std::type_identity<T>{})` with the tag of `id`; false when there is none.
template <class Use>
constexpr bool with_tag(header_id id, Use&& use) {
  switch (id) {
    case header_id::accept:
      use(std::type_identity<hdr::accept>{});
      return true;
    case header_id::accept_contact:
      use(std::type_identity<hdr::accept_contact>{});
      return true;
    case header_id::accept_encoding:
      use(std::type_identity<hdr::accept_encoding>{});
      return true;
    case header_id::accept_language:
      use(std::type_identity<hdr::accept_language>{});
      return true;
    case header_id::accept_resource_priority:
      use(std::type_identity<hdr::accept_resource_priority>{});
      return true;
    case header_id::additional_identity:
      use(std::type_identity<hdr::additional_identity>{});
      return true;
    case header_id::alert_info:
      use(std::type_identity<hdr::alert_info>{});
      return true;
    case header_id::allow:
      use(std::type_identity<hdr::allow>{});
      return true;
    case header_id::allow_events:
      use(std::type_identity<hdr::allow_events>{});
      return true;
    case header_id::answer_mode:
      use(std::type_identity<hdr::answer_mode>{});
      return true;
    case header_id::attestation_info:
      use(std::type_identity<hdr::attestation_info>{});
      return true;
    case header_id::authentication_info:
      use(std::type_identity<hdr::authentication_info>{});
      return true;
    case header_id::authorization:
      use(std::type_identity<hdr::authorization>{});
      return true;
    case header_id::call_id:
      use(std::type_identity<hdr::call_id>{});
      return true;
    case header_id::call_info:
      use(std::type_identity<hdr::call_info>{});
      return true;
    case header_id::cellular_network_info:
      use(std::type_identity<hdr::cellular_network_info>{});
      return true;
    case header_id::contact:
      use(std::type_identity<hdr::contact>{});
      return true;
    case header_id::content_disposition:
      use(std::type_identity<hdr::content_disposition>{});
      return true;
    case header_id::content_encoding:
      use(std::type_identity<hdr::content_encoding>{});
      return true;
    case header_id::content_id:
      use(std::type_identity<hdr::content_id>{});
      return true;
    case header_id::content_language:
      use(std::type_identity<hdr::content_language>{});
      return true;
    case header_id::content_length:
      use(std::type_identity<hdr::content_length>{});
      return true;
    case header_id::content_type:
      use(std::type_identity<hdr::content_type>{});
      return true;
    case header_id::cseq:
      use(std::type_identity<hdr::cseq>{});
      return true;
    case header_id::date:
      use(std::type_identity<hdr::date>{});
      return true;
    case header_id::dc_info:
      use(std::type_identity<hdr::dc_info>{});
      return true;
    case header_id::diversion:
      use(std::type_identity<hdr::diversion>{});
      return true;
    case header_id::encryption:
      use(std::type_identity<hdr::encryption>{});
      return true;
    case header_id::error_info:
      use(std::type_identity<hdr::error_info>{});
      return true;
    case header_id::event:
      use(std::type_identity<hdr::event>{});
      return true;
    case header_id::expires:
      use(std::type_identity<hdr::expires>{});
      return true;
    case header_id::feature_caps:
      use(std::type_identity<hdr::feature_caps>{});
      return true;
    case header_id::flow_timer:
      use(std::type_identity<hdr::flow_timer>{});
      return true;
    case header_id::from:
      use(std::type_identity<hdr::from>{});
      return true;
    case header_id::geolocation:
      use(std::type_identity<hdr::geolocation>{});
      return true;
    case header_id::geolocation_error:
      use(std::type_identity<hdr::geolocation_error>{});
      return true;
    case header_id::geolocation_routing:
      use(std::type_identity<hdr::geolocation_routing>{});
      return true;
    case header_id::hide:
      use(std::type_identity<hdr::hide>{});
      return true;
    case header_id::history_info:
      use(std::type_identity<hdr::history_info>{});
      return true;
    case header_id::identity:
      use(std::type_identity<hdr::identity>{});
      return true;
    case header_id::identity_info:
      use(std::type_identity<hdr::identity_info>{});
      return true;
    case header_id::info_package:
      use(std::type_identity<hdr::info_package>{});
      return true;
    case header_id::in_reply_to:
      use(std::type_identity<hdr::in_reply_to>{});
      return true;
    case header_id::join:
      use(std::type_identity<hdr::join>{});
      return true;
    case header_id::max_breadth:
      use(std::type_identity<hdr::max_breadth>{});
      return true;
    case header_id::max_forwards:
      use(std::type_identity<hdr::max_forwards>{});
      return true;
    case header_id::mime_version:
      use(std::type_identity<hdr::mime_version>{});
      return true;
    case header_id::min_expires:
      use(std::type_identity<hdr::min_expires>{});
      return true;
    case header_id::min_se:
      use(std::type_identity<hdr::min_se>{});
      return true;
    case header_id::organization:
      use(std::type_identity<hdr::organization>{});
      return true;
    case header_id::origination_id:
      use(std::type_identity<hdr::origination_id>{});
      return true;
    case header_id::p_access_network_info:
      use(std::type_identity<hdr::p_access_network_info>{});
      return true;
    case header_id::p_answer_state:
      use(std::type_identity<hdr::p_answer_state>{});
      return true;
    case header_id::p_asserted_identity:
      use(std::type_identity<hdr::p_asserted_identity>{});
      return true;
    case header_id::p_asserted_service:
      use(std::type_identity<hdr::p_asserted_service>{});
      return true;
    case header_id::p_associated_uri:
      use(std::type_identity<hdr::p_associated_uri>{});
      return true;
    case header_id::p_called_party_id:
      use(std::type_identity<hdr::p_called_party_id>{});
      return true;
    case header_id::p_charge_info:
      use(std::type_identity<hdr::p_charge_info>{});
      return true;
    case header_id::p_charging_function_addresses:
      use(std::type_identity<hdr::p_charging_function_addresses>{});
      return true;
    case header_id::p_charging_vector:
      use(std::type_identity<hdr::p_charging_vector>{});
      return true;
    case header_id::p_dcs_billing_info:
      use(std::type_identity<hdr::p_dcs_billing_info>{});
      return true;
    case header_id::p_dcs_laes:
      use(std::type_identity<hdr::p_dcs_laes>{});
      return true;
    case header_id::p_dcs_osps:
      use(std::type_identity<hdr::p_dcs_osps>{});
      return true;
    case header_id::p_dcs_redirect:
      use(std::type_identity<hdr::p_dcs_redirect>{});
      return true;
    case header_id::p_dcs_trace_party_id:
      use(std::type_identity<hdr::p_dcs_trace_party_id>{});
      return true;
    case header_id::p_early_media:
      use(std::type_identity<hdr::p_early_media>{});
      return true;
    case header_id::p_media_authorization:
      use(std::type_identity<hdr::p_media_authorization>{});
      return true;
    case header_id::p_preferred_identity:
      use(std::type_identity<hdr::p_preferred_identity>{});
      return true;
    case header_id::p_preferred_service:
      use(std::type_identity<hdr::p_preferred_service>{});
      return true;
    case header_id::p_private_network_indication:
      use(std::type_identity<hdr::p_private_network_indication>{});
      return true;
    case header_id::p_profile_key:
      use(std::type_identity<hdr::p_profile_key>{});
      return true;
    case header_id::p_refused_uri_list:
      use(std::type_identity<hdr::p_refused_uri_list>{});
      return true;
    case header_id::p_served_user:
      use(std::type_identity<hdr::p_served_user>{});
      return true;
    case header_id::p_user_database:
      use(std::type_identity<hdr::p_user_database>{});
      return true;
    case header_id::p_visited_network_id:
      use(std::type_identity<hdr::p_visited_network_id>{});
      return true;
    case header_id::path:
      use(std::type_identity<hdr::path>{});
      return true;
    case header_id::permission_missing:
      use(std::type_identity<hdr::permission_missing>{});
      return true;
    case header_id::policy_contact:
      use(std::type_identity<hdr::policy_contact>{});
      return true;
    case header_id::policy_id:
      use(std::type_identity<hdr::policy_id>{});
      return true;
    case header_id::priority:
      use(std::type_identity<hdr::priority>{});
      return true;
    case header_id::priority_share:
      use(std::type_identity<hdr::priority_share>{});
      return true;
    case header_id::priority_verstat:
      use(std::type_identity<hdr::priority_verstat>{});
      return true;
    case header_id::priv_answer_mode:
      use(std::type_identity<hdr::priv_answer_mode>{});
      return true;
    case header_id::privacy:
      use(std::type_identity<hdr::privacy>{});
      return true;
    case header_id::proxy_authenticate:
      use(std::type_identity<hdr::proxy_authenticate>{});
      return true;
    case header_id::proxy_authorization:
      use(std::type_identity<hdr::proxy_authorization>{});
      return true;
    case header_id::proxy_require:
      use(std::type_identity<hdr::proxy_require>{});
      return true;
    case header_id::rack:
      use(std::type_identity<hdr::rack>{});
      return true;
    case header_id::reason:
      use(std::type_identity<hdr::reason>{});
      return true;
    case header_id::record_route:
      use(std::type_identity<hdr::record_route>{});
      return true;
    case header_id::recv_info:
      use(std::type_identity<hdr::recv_info>{});
      return true;
    case header_id::refer_events_at:
      use(std::type_identity<hdr::refer_events_at>{});
      return true;
    case header_id::refer_sub:
      use(std::type_identity<hdr::refer_sub>{});
      return true;
    case header_id::refer_to:
      use(std::type_identity<hdr::refer_to>{});
      return true;
    case header_id::referred_by:
      use(std::type_identity<hdr::referred_by>{});
      return true;
    case header_id::reject_contact:
      use(std::type_identity<hdr::reject_contact>{});
      return true;
    case header_id::relayed_charge:
      use(std::type_identity<hdr::relayed_charge>{});
      return true;
    case header_id::remote_party_id:
      use(std::type_identity<hdr::remote_party_id>{});
      return true;
    case header_id::replaces:
      use(std::type_identity<hdr::replaces>{});
      return true;
    case header_id::reply_to:
      use(std::type_identity<hdr::reply_to>{});
      return true;
    case header_id::request_disposition:
      use(std::type_identity<hdr::request_disposition>{});
      return true;
    case header_id::require:
      use(std::type_identity<hdr::require>{});
      return true;
    case header_id::resource_priority:
      use(std::type_identity<hdr::resource_priority>{});
      return true;
    case header_id::resource_share:
      use(std::type_identity<hdr::resource_share>{});
      return true;
    case header_id::response_key:
      use(std::type_identity<hdr::response_key>{});
      return true;
    case header_id::response_source:
      use(std::type_identity<hdr::response_source>{});
      return true;
    case header_id::restoration_info:
      use(std::type_identity<hdr::restoration_info>{});
      return true;
    case header_id::retry_after:
      use(std::type_identity<hdr::retry_after>{});
      return true;
    case header_id::route:
      use(std::type_identity<hdr::route>{});
      return true;
    case header_id::rseq:
      use(std::type_identity<hdr::rseq>{});
      return true;
    case header_id::security_client:
      use(std::type_identity<hdr::security_client>{});
      return true;
    case header_id::security_server:
      use(std::type_identity<hdr::security_server>{});
      return true;
    case header_id::security_verify:
      use(std::type_identity<hdr::security_verify>{});
      return true;
    case header_id::server:
      use(std::type_identity<hdr::server>{});
      return true;
    case header_id::service_interact_info:
      use(std::type_identity<hdr::service_interact_info>{});
      return true;
    case header_id::service_route:
      use(std::type_identity<hdr::service_route>{});
      return true;
    case header_id::session_expires:
      use(std::type_identity<hdr::session_expires>{});
      return true;
    case header_id::session_id:
      use(std::type_identity<hdr::session_id>{});
      return true;
    case header_id::sip_etag:
      use(std::type_identity<hdr::sip_etag>{});
      return true;
    case header_id::sip_if_match:
      use(std::type_identity<hdr::sip_if_match>{});
      return true;
    case header_id::subject:
      use(std::type_identity<hdr::subject>{});
      return true;
    case header_id::subscription_state:
      use(std::type_identity<hdr::subscription_state>{});
      return true;
    case header_id::supported:
      use(std::type_identity<hdr::supported>{});
      return true;
    case header_id::suppress_if_match:
      use(std::type_identity<hdr::suppress_if_match>{});
      return true;
    case header_id::target_dialog:
      use(std::type_identity<hdr::target_dialog>{});
      return true;
    case header_id::timestamp:
      use(std::type_identity<hdr::timestamp>{});
      return true;
    case header_id::to:
      use(std::type_identity<hdr::to>{});
      return true;
    case header_id::trigger_consent:
      use(std::type_identity<hdr::trigger_consent>{});
      return true;
    case header_id::unsupported:
      use(std::type_identity<hdr::unsupported>{});
      return true;
    case header_id::user_agent:
      use(std::type_identity<hdr::user_agent>{});
      return true;
    case header_id::user_to_user:
      use(std::type_identity<hdr::user_to_user>{});
      return true;
    case header_id::via:
      use(std::type_identity<hdr::via>{});
      return true;
    case header_id::warning:
      use(std::type_identity<hdr::warning>{});
      return true;
    case header_id::www_authenticate:
      use(std::type_identity<hdr::www_authenticate>{});
      return true;
    case header_id::contribution_id:
      use(std::type_identity<hdr::contribution_id>{});
      return true;
    case header_id::conversation_id:
      use(std::type_identity<hdr::conversation_id>{});
      return true;
    case header_id::inreplyto_contribution_id:
      use(std::type_identity<hdr::inreplyto_contribution_id>{});
      return true;
    case header_id::message_expires:
      use(std::type_identity<hdr::message_expires>{});
      return true;
    case header_id::message_uid:
      use(std::type_identity<hdr::message_uid>{});
      return true;
    case header_id::session_replaces:
      use(std::type_identity<hdr::session_replaces>{});
      return true;
    default:
      return false;
  }
}

}}}  // namespace sipwire::sip
