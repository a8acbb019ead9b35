#pragma once

/// \file
/// The tags of the typed header fields, and a walk over them by header_id.

#include <tuple>
#include <type_traits>

#include "../mime/content_type.hpp"
#include "accept.hpp"
#include "auth.hpp"
#include "call_id.hpp"
#include "content_disposition.hpp"
#include "content_language.hpp"
#include "cseq.hpp"
#include "date.hpp"
#include "header_tag.hpp"
#include "info.hpp"
#include "mime_version.hpp"
#include "name_addr.hpp"
#include "number.hpp"
#include "retry_after.hpp"
#include "server.hpp"
#include "text.hpp"
#include "timestamp.hpp"
#include "token.hpp"
#include "via.hpp"
#include "warning.hpp"

namespace sipwire::inline SIPWIRE_ISA::sip {

/// One tag a header field, named as the field: `hdr::call_id`. RFC 3261 20 unless the value type says otherwise.
namespace hdr {

struct accept : basic_header<header_id::accept, accept_view> {};
struct accept_encoding : basic_header<header_id::accept_encoding, accept_encoding_view> {};
struct accept_language : basic_header<header_id::accept_language, accept_language_view> {};
struct alert_info : basic_header<header_id::alert_info, info_view> {};
struct allow : basic_header<header_id::allow, method_view> {};
struct authentication_info : basic_header<header_id::authentication_info, authentication_info_view> {};
struct authorization : basic_header<header_id::authorization, credentials_view> {};
struct call_id : basic_header<header_id::call_id, call_id_view> {};
struct call_info : basic_header<header_id::call_info, info_view> {};
struct contact : basic_header<header_id::contact, contact_view> {};
struct content_disposition : basic_header<header_id::content_disposition, content_disposition_view> {};
struct content_encoding : basic_header<header_id::content_encoding, token_view> {};
struct content_language : basic_header<header_id::content_language, language_tag_view> {};
struct content_length : basic_header<header_id::content_length, content_length_view> {};
struct content_type : basic_header<header_id::content_type, mime::content_type_view> {};
struct cseq : basic_header<header_id::cseq, cseq_view> {};
struct date : basic_header<header_id::date, sip_date_view> {};
struct error_info : basic_header<header_id::error_info, info_view> {};
struct expires : basic_header<header_id::expires, expires_view> {};
struct from : basic_header<header_id::from, name_addr_view> {};
struct in_reply_to : basic_header<header_id::in_reply_to, call_id_view> {};
struct max_forwards : basic_header<header_id::max_forwards, max_forwards_view> {};
struct mime_version : basic_header<header_id::mime_version, mime_version_view> {};
struct min_expires : basic_header<header_id::min_expires, min_expires_view> {};
struct organization : basic_header<header_id::organization, text_view> {};
struct priority : basic_header<header_id::priority, priority_view> {};
struct proxy_authenticate : basic_header<header_id::proxy_authenticate, challenge_view> {};
struct proxy_authorization : basic_header<header_id::proxy_authorization, credentials_view> {};
struct proxy_require : basic_header<header_id::proxy_require, option_tag_view> {};
struct record_route : basic_header<header_id::record_route, route_view> {};
struct reply_to : basic_header<header_id::reply_to, name_addr_view> {};
struct require : basic_header<header_id::require, option_tag_view> {};
struct retry_after : basic_header<header_id::retry_after, retry_after_view> {};
struct route : basic_header<header_id::route, route_view> {};
struct server : basic_header<header_id::server, server_view> {};
struct subject : basic_header<header_id::subject, text_view> {};
struct supported : basic_header<header_id::supported, option_tag_view> {};
struct timestamp : basic_header<header_id::timestamp, timestamp_view> {};
struct to : basic_header<header_id::to, name_addr_view> {};
struct unsupported : basic_header<header_id::unsupported, option_tag_view> {};
struct user_agent : basic_header<header_id::user_agent, server_view> {};
struct via : basic_header<header_id::via, via_view> {};
struct warning : basic_header<header_id::warning, warning_view> {};
struct www_authenticate : basic_header<header_id::www_authenticate, challenge_view> {};

}  // namespace hdr

/// Every tag, in the order of header_id.
using typed_headers =
    std::tuple<hdr::accept, hdr::accept_encoding, hdr::accept_language, hdr::alert_info, hdr::allow, hdr::authentication_info,
               hdr::authorization, hdr::call_id, hdr::call_info, hdr::contact, hdr::content_disposition, hdr::content_encoding,
               hdr::content_language, hdr::content_length, hdr::content_type, hdr::cseq, hdr::date, hdr::error_info, hdr::expires,
               hdr::from, hdr::in_reply_to, hdr::max_forwards, hdr::mime_version, hdr::min_expires, hdr::organization, hdr::priority,
               hdr::proxy_authenticate, hdr::proxy_authorization, hdr::proxy_require, hdr::record_route, hdr::reply_to, hdr::require,
               hdr::retry_after, hdr::route, hdr::server, hdr::subject, hdr::supported, hdr::timestamp, hdr::to, hdr::unsupported,
               hdr::user_agent, hdr::via, hdr::warning, hdr::www_authenticate>;

/// Calls `use(std::type_identity<H>{})` with the tag of `id`; false when the header has no typed shape.
/// \code
/// sip::with_tag(field.id(), [&]<class H>(std::type_identity<H>) { show(sip::parse_value<H>(field.value_slice())); });
/// \endcode
template <class Use>
bool with_tag(header_id id, Use&& use) {
  return [&]<class... H>(std::type_identity<std::tuple<H...>>) {
    return ((id == H::id && (use(std::type_identity<H>{}), true)) || ...);
  }(std::type_identity<typed_headers>{});
}

}  // namespace sipwire::inline SIPWIRE_ISA::sip
