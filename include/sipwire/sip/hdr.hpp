#pragma once

/// \file
/// The tags of the typed header fields, and a walk over them by header_id.

#include <tuple>
#include <type_traits>

#include "../mime/content_type.hpp"
#include "header_tag.hpp"
#include "values/accept.hpp"
#include "values/access_network_info.hpp"
#include "values/address.hpp"
#include "values/answer_mode.hpp"
#include "values/auth.hpp"
#include "values/call_id.hpp"
#include "values/contact.hpp"
#include "values/content_disposition.hpp"
#include "values/content_id.hpp"
#include "values/content_language.hpp"
#include "values/cseq.hpp"
#include "values/date.hpp"
#include "values/dialog_id.hpp"
#include "values/entity_tag.hpp"
#include "values/event.hpp"
#include "values/feature_params.hpp"
#include "values/geolocation.hpp"
#include "values/history_info.hpp"
#include "values/host_params.hpp"
#include "values/identity.hpp"
#include "values/ims_tokens.hpp"
#include "values/info.hpp"
#include "values/media_authorization.hpp"
#include "values/mime_version.hpp"
#include "values/name_addr.hpp"
#include "values/number.hpp"
#include "values/p_dcs.hpp"
#include "values/param_group.hpp"
#include "values/policy.hpp"
#include "values/privacy.hpp"
#include "values/rack.hpp"
#include "values/reason.hpp"
#include "values/request_disposition.hpp"
#include "values/resource_priority.hpp"
#include "values/retry_after.hpp"
#include "values/security.hpp"
#include "values/server.hpp"
#include "values/service_id.hpp"
#include "values/session_id.hpp"
#include "values/session_timer.hpp"
#include "values/text.hpp"
#include "values/timestamp.hpp"
#include "values/token.hpp"
#include "values/token_params.hpp"
#include "values/user_database.hpp"
#include "values/user_to_user.hpp"
#include "values/via.hpp"
#include "values/warning.hpp"
#include "values/word_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// One tag a header field, named as the field: `hdr::call_id`. RFC 3261 20 unless the value type or
/// grammar/headers.tsv says otherwise.
namespace hdr {

struct accept : basic_header<header_id::accept, accept_view> {};
struct accept_contact : basic_header<header_id::accept_contact, accept_contact_view> {};
struct accept_encoding : basic_header<header_id::accept_encoding, accept_encoding_view> {};
struct accept_language : basic_header<header_id::accept_language, accept_language_view> {};
struct accept_resource_priority : basic_header<header_id::accept_resource_priority, resource_priority_view> {
};
struct additional_identity : basic_header<header_id::additional_identity, address_view> {};
struct alert_info : basic_header<header_id::alert_info, info_view> {};
struct allow : basic_header<header_id::allow, method_view> {};
struct allow_events : basic_header<header_id::allow_events, event_type_view> {};
struct answer_mode : basic_header<header_id::answer_mode, answer_mode_view> {};
struct attestation_info : basic_header<header_id::attestation_info, token_view> {};
struct authentication_info : basic_header<header_id::authentication_info, authentication_info_view> {};
struct authorization : basic_header<header_id::authorization, credentials_view> {};
struct call_id : basic_header<header_id::call_id, call_id_view> {};
struct call_info : basic_header<header_id::call_info, call_info_view> {};
struct cellular_network_info : basic_header<header_id::cellular_network_info, cellular_network_info_view> {};
struct contact : basic_header<header_id::contact, contact_view> {};
struct content_disposition : basic_header<header_id::content_disposition, content_disposition_view> {};
struct content_encoding : basic_header<header_id::content_encoding, token_view> {};
struct content_id : basic_header<header_id::content_id, content_id_view> {};
struct content_language : basic_header<header_id::content_language, language_tag_view> {};
struct content_length : basic_header<header_id::content_length, content_length_view> {};
struct content_type : basic_header<header_id::content_type, mime::content_type_view> {};
struct cseq : basic_header<header_id::cseq, cseq_view> {};
struct date : basic_header<header_id::date, sip_date_view> {};
struct dc_info : basic_header<header_id::dc_info, text_view> {};
struct diversion : basic_header<header_id::diversion, diversion_view> {};
struct encryption : basic_header<header_id::encryption, text_view> {};
struct error_info : basic_header<header_id::error_info, info_view> {};
struct event : basic_header<header_id::event, event_view> {};
struct expires : basic_header<header_id::expires, expires_view> {};
struct feature_caps : basic_header<header_id::feature_caps, feature_caps_view> {};
struct flow_timer : basic_header<header_id::flow_timer, flow_timer_view> {};
struct from : basic_header<header_id::from, name_addr_view> {};
struct geolocation : basic_header<header_id::geolocation, geolocation_view> {};
struct geolocation_error : basic_header<header_id::geolocation_error, geolocation_error_view> {};
struct geolocation_routing : basic_header<header_id::geolocation_routing, geolocation_routing_view> {};
struct hide : basic_header<header_id::hide, text_view> {};
struct history_info : basic_header<header_id::history_info, history_info_view> {};
struct identity : basic_header<header_id::identity, identity_view> {};
struct identity_info : basic_header<header_id::identity_info, identity_info_view> {};
struct info_package : basic_header<header_id::info_package, token_params_view> {};
struct in_reply_to : basic_header<header_id::in_reply_to, call_id_view> {};
struct join : basic_header<header_id::join, join_view> {};
struct max_breadth : basic_header<header_id::max_breadth, max_breadth_view> {};
struct max_forwards : basic_header<header_id::max_forwards, max_forwards_view> {};
struct mime_version : basic_header<header_id::mime_version, mime_version_view> {};
struct min_expires : basic_header<header_id::min_expires, min_expires_view> {};
struct min_se : basic_header<header_id::min_se, delta_params_view> {};
struct organization : basic_header<header_id::organization, text_view> {};
struct origination_id : basic_header<header_id::origination_id, text_view> {};
struct p_access_network_info : basic_header<header_id::p_access_network_info, access_network_info_view> {};
struct p_answer_state : basic_header<header_id::p_answer_state, answer_state_view> {};
struct p_asserted_identity : basic_header<header_id::p_asserted_identity, asserted_id_view> {};
struct p_asserted_service : basic_header<header_id::p_asserted_service, service_id_view> {};
struct p_associated_uri : basic_header<header_id::p_associated_uri, bracketed_address_view> {};
struct p_called_party_id : basic_header<header_id::p_called_party_id, bracketed_address_view> {};
struct p_charge_info : basic_header<header_id::p_charge_info, charge_info_view> {};
struct p_charging_function_addresses
    : basic_header<header_id::p_charging_function_addresses, charging_function_addresses_view> {};
struct p_charging_vector : basic_header<header_id::p_charging_vector, charging_vector_view> {};
struct p_dcs_billing_info : basic_header<header_id::p_dcs_billing_info, billing_info_view> {};
struct p_dcs_laes : basic_header<header_id::p_dcs_laes, laes_view> {};
struct p_dcs_osps : basic_header<header_id::p_dcs_osps, osps_view> {};
struct p_dcs_redirect : basic_header<header_id::p_dcs_redirect, redirect_view> {};
struct p_dcs_trace_party_id : basic_header<header_id::p_dcs_trace_party_id, trace_party_id_view> {};
struct p_early_media : basic_header<header_id::p_early_media, early_media_view> {};
struct p_media_authorization : basic_header<header_id::p_media_authorization, media_authorization_view> {};
struct p_preferred_identity : basic_header<header_id::p_preferred_identity, asserted_id_view> {};
struct p_preferred_service : basic_header<header_id::p_preferred_service, service_id_view> {};
struct p_private_network_indication
    : basic_header<header_id::p_private_network_indication, private_network_indication_view> {};
struct p_profile_key : basic_header<header_id::p_profile_key, address_view> {};
struct p_refused_uri_list : basic_header<header_id::p_refused_uri_list, refused_uri_view> {};
struct p_served_user : basic_header<header_id::p_served_user, served_user_view> {};
struct p_user_database : basic_header<header_id::p_user_database, user_database_view> {};
struct p_visited_network_id : basic_header<header_id::p_visited_network_id, visited_network_id_view> {};
struct path : basic_header<header_id::path, route_view> {};
struct permission_missing : basic_header<header_id::permission_missing, address_view> {};
struct policy_contact : basic_header<header_id::policy_contact, policy_contact_view> {};
struct policy_id : basic_header<header_id::policy_id, policy_id_view> {};
struct priority : basic_header<header_id::priority, priority_view> {};
struct priority_share : basic_header<header_id::priority_share, token_view> {};
struct priority_verstat : basic_header<header_id::priority_verstat, token_view> {};
struct priv_answer_mode : basic_header<header_id::priv_answer_mode, answer_mode_view> {};
struct privacy : basic_header<header_id::privacy, privacy_view> {};
struct proxy_authenticate : basic_header<header_id::proxy_authenticate, challenge_view> {};
struct proxy_authorization : basic_header<header_id::proxy_authorization, credentials_view> {};
struct proxy_require : basic_header<header_id::proxy_require, option_tag_view> {};
struct rack : basic_header<header_id::rack, rack_view> {};
struct reason : basic_header<header_id::reason, reason_view> {};
struct record_route : basic_header<header_id::record_route, route_view> {};
struct recv_info : basic_header<header_id::recv_info, token_params_view> {};
struct refer_events_at : basic_header<header_id::refer_events_at, refer_events_at_view> {};
struct refer_sub : basic_header<header_id::refer_sub, refer_sub_view> {};
struct refer_to : basic_header<header_id::refer_to, refer_to_view> {};
struct referred_by : basic_header<header_id::referred_by, referred_by_view> {};
struct reject_contact : basic_header<header_id::reject_contact, feature_set_view> {};
struct relayed_charge : basic_header<header_id::relayed_charge, param_group_view> {};
struct remote_party_id : basic_header<header_id::remote_party_id, remote_party_id_view> {};
struct replaces : basic_header<header_id::replaces, replaces_view> {};
struct reply_to : basic_header<header_id::reply_to, name_addr_view> {};
struct request_disposition : basic_header<header_id::request_disposition, directive_view> {};
struct require : basic_header<header_id::require, option_tag_view> {};
struct resource_priority : basic_header<header_id::resource_priority, resource_priority_view> {};
struct resource_share : basic_header<header_id::resource_share, resource_share_view> {};
struct response_key : basic_header<header_id::response_key, text_view> {};
struct response_source : basic_header<header_id::response_source, response_source_view> {};
struct restoration_info : basic_header<header_id::restoration_info, restoration_info_view> {};
struct retry_after : basic_header<header_id::retry_after, retry_after_view> {};
struct route : basic_header<header_id::route, route_view> {};
struct rseq : basic_header<header_id::rseq, rseq_view> {};
struct security_client : basic_header<header_id::security_client, security_mechanism_view> {};
struct security_server : basic_header<header_id::security_server, security_mechanism_view> {};
struct security_verify : basic_header<header_id::security_verify, security_mechanism_view> {};
struct server : basic_header<header_id::server, server_view> {};
struct service_interact_info : basic_header<header_id::service_interact_info, param_group_view> {};
struct service_route : basic_header<header_id::service_route, route_view> {};
struct session_expires : basic_header<header_id::session_expires, session_expires_view> {};
struct session_id : basic_header<header_id::session_id, session_id_view> {};
struct sip_etag : basic_header<header_id::sip_etag, entity_tag_view> {};
struct sip_if_match : basic_header<header_id::sip_if_match, entity_tag_view> {};
struct subject : basic_header<header_id::subject, text_view> {};
struct subscription_state : basic_header<header_id::subscription_state, subscription_state_view> {};
struct supported : basic_header<header_id::supported, option_tag_view> {};
struct suppress_if_match : basic_header<header_id::suppress_if_match, entity_tag_view> {};
struct target_dialog : basic_header<header_id::target_dialog, target_dialog_view> {};
struct timestamp : basic_header<header_id::timestamp, timestamp_view> {};
struct to : basic_header<header_id::to, name_addr_view> {};
struct trigger_consent : basic_header<header_id::trigger_consent, trigger_consent_view> {};
struct unsupported : basic_header<header_id::unsupported, option_tag_view> {};
struct user_agent : basic_header<header_id::user_agent, server_view> {};
struct user_to_user : basic_header<header_id::user_to_user, user_to_user_view> {};
struct via : basic_header<header_id::via, via_view> {};
struct warning : basic_header<header_id::warning, warning_view> {};
struct www_authenticate : basic_header<header_id::www_authenticate, challenge_view> {};
struct contribution_id : basic_header<header_id::contribution_id, token_view> {};
struct conversation_id : basic_header<header_id::conversation_id, token_view> {};
struct inreplyto_contribution_id : basic_header<header_id::inreplyto_contribution_id, token_view> {};
struct message_expires : basic_header<header_id::message_expires, message_expires_view> {};
struct message_uid : basic_header<header_id::message_uid, token_view> {};
struct session_replaces : basic_header<header_id::session_replaces, token_view> {};

}  // namespace hdr

/// Every tag, in the order of header_id.
using typed_headers = std::tuple<
    hdr::accept, hdr::accept_contact, hdr::accept_encoding, hdr::accept_language,
    hdr::accept_resource_priority, hdr::additional_identity, hdr::alert_info, hdr::allow, hdr::allow_events,
    hdr::answer_mode, hdr::attestation_info, hdr::authentication_info, hdr::authorization, hdr::call_id,
    hdr::call_info, hdr::cellular_network_info, hdr::contact, hdr::content_disposition, hdr::content_encoding,
    hdr::content_id, hdr::content_language, hdr::content_length, hdr::content_type, hdr::cseq, hdr::date,
    hdr::dc_info, hdr::diversion, hdr::encryption, hdr::error_info, hdr::event, hdr::expires,
    hdr::feature_caps, hdr::flow_timer, hdr::from, hdr::geolocation, hdr::geolocation_error,
    hdr::geolocation_routing, hdr::hide, hdr::history_info, hdr::identity, hdr::identity_info,
    hdr::info_package, hdr::in_reply_to, hdr::join, hdr::max_breadth, hdr::max_forwards, hdr::mime_version,
    hdr::min_expires, hdr::min_se, hdr::organization, hdr::origination_id, hdr::p_access_network_info,
    hdr::p_answer_state, hdr::p_asserted_identity, hdr::p_asserted_service, hdr::p_associated_uri,
    hdr::p_called_party_id, hdr::p_charge_info, hdr::p_charging_function_addresses, hdr::p_charging_vector,
    hdr::p_dcs_billing_info, hdr::p_dcs_laes, hdr::p_dcs_osps, hdr::p_dcs_redirect, hdr::p_dcs_trace_party_id,
    hdr::p_early_media, hdr::p_media_authorization, hdr::p_preferred_identity, hdr::p_preferred_service,
    hdr::p_private_network_indication, hdr::p_profile_key, hdr::p_refused_uri_list, hdr::p_served_user,
    hdr::p_user_database, hdr::p_visited_network_id, hdr::path, hdr::permission_missing, hdr::policy_contact,
    hdr::policy_id, hdr::priority, hdr::priority_share, hdr::priority_verstat, hdr::priv_answer_mode,
    hdr::privacy, hdr::proxy_authenticate, hdr::proxy_authorization, hdr::proxy_require, hdr::rack,
    hdr::reason, hdr::record_route, hdr::recv_info, hdr::refer_events_at, hdr::refer_sub, hdr::refer_to,
    hdr::referred_by, hdr::reject_contact, hdr::relayed_charge, hdr::remote_party_id, hdr::replaces,
    hdr::reply_to, hdr::request_disposition, hdr::require, hdr::resource_priority, hdr::resource_share,
    hdr::response_key, hdr::response_source, hdr::restoration_info, hdr::retry_after, hdr::route, hdr::rseq,
    hdr::security_client, hdr::security_server, hdr::security_verify, hdr::server, hdr::service_interact_info,
    hdr::service_route, hdr::session_expires, hdr::session_id, hdr::sip_etag, hdr::sip_if_match, hdr::subject,
    hdr::subscription_state, hdr::supported, hdr::suppress_if_match, hdr::target_dialog, hdr::timestamp,
    hdr::to, hdr::trigger_consent, hdr::unsupported, hdr::user_agent, hdr::user_to_user, hdr::via,
    hdr::warning, hdr::www_authenticate, hdr::contribution_id, hdr::conversation_id,
    hdr::inreplyto_contribution_id, hdr::message_expires, hdr::message_uid, hdr::session_replaces>;

/// Calls `use(std::type_identity<H>{})` with the tag of `id`; false when the header has no typed shape.
/// \code
/// sip::with_tag(field.id(),
///               [&]<class H>(std::type_identity<H>) { show(sip::parse_value<H>(field.typed_slice())); });
/// \endcode
template <class Use>
bool with_tag(header_id id, Use&& use) {
  return [&]<class... H>(std::type_identity<std::tuple<H...>>) {
    return ((id == H::id && (use(std::type_identity<H>{}), true)) || ...);
  }(std::type_identity<typed_headers>{});
}

}}}  // namespace sipwire::sip
