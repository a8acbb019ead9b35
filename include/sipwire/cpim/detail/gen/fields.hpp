// Generated from grammar/tables/cpim.tsv by grammar/regen.py. Do not edit. Inputs: 8a9c0c338910f6fa
#pragma once

#include <tuple>
#include <type_traits>

#include "../../../field/tag.hpp"
#include "../../../mime/date_time.hpp"
#include "../../address.hpp"
#include "../../values.hpp"
#include "header_names.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

namespace hdr {

/// From: Formal-name <URI> (RFC 3862 4.1).
struct from : sipwire::field::tag<header_kind::from, address_view> {};
/// To: Formal-name <URI> (RFC 3862 4.2).
struct to : sipwire::field::tag<header_kind::to, address_view> {};
/// cc: Formal-name <URI> (RFC 3862 4.3).
struct cc : sipwire::field::tag<header_kind::cc, address_view> {};
/// DateTime: date-time of RFC 3339 (RFC 3862 4.4).
struct datetime : sipwire::field::tag<header_kind::datetime, mime::date_time_view> {};
/// NS: [prefix] <URI> (RFC 3862 4.6).
struct ns : sipwire::field::tag<header_kind::ns, ns_view> {};
/// Require: [prefix.]name list (RFC 3862 4.7).
struct require : sipwire::field::tag<header_kind::require, required_view> {};
/// Message-ID: Token (RFC 5438 6.3).
struct message_id : sipwire::field::tag<header_kind::message_id, message_id_view> {};
/// Disposition-Notification: notify-req list (RFC 5438 6.2).
struct disposition_notification : sipwire::field::tag<header_kind::disposition_notification, notify_request_view> {};
/// Original-To: Formal-name <URI> (RFC 5438 6.4).
struct original_to : sipwire::field::tag<header_kind::original_to, address_view> {};
/// IMDN-Record-Route: Formal-name <URI> (RFC 5438 6.5).
struct imdn_record_route : sipwire::field::tag<header_kind::imdn_record_route, address_view> {};
/// IMDN-Route: Formal-name <URI> (RFC 5438 6.6).
struct imdn_route : sipwire::field::tag<header_kind::imdn_route, address_view> {};

/// Every tag, in the order of header_kind.
using all = std::tuple<
    from, to, cc, datetime, ns, require, message_id, disposition_notification, original_to, imdn_record_route, imdn_route>;

}  // namespace hdr

/// Calls `use(std::type_identity<T>{})` with the tag of `id`; false when there is none.
template <class Use>
constexpr bool with_tag(header_kind id, Use&& use) {
  switch (id) {
    case header_kind::from:
      use(std::type_identity<hdr::from>{});
      return true;
    case header_kind::to:
      use(std::type_identity<hdr::to>{});
      return true;
    case header_kind::cc:
      use(std::type_identity<hdr::cc>{});
      return true;
    case header_kind::datetime:
      use(std::type_identity<hdr::datetime>{});
      return true;
    case header_kind::ns:
      use(std::type_identity<hdr::ns>{});
      return true;
    case header_kind::require:
      use(std::type_identity<hdr::require>{});
      return true;
    case header_kind::message_id:
      use(std::type_identity<hdr::message_id>{});
      return true;
    case header_kind::disposition_notification:
      use(std::type_identity<hdr::disposition_notification>{});
      return true;
    case header_kind::original_to:
      use(std::type_identity<hdr::original_to>{});
      return true;
    case header_kind::imdn_record_route:
      use(std::type_identity<hdr::imdn_record_route>{});
      return true;
    case header_kind::imdn_route:
      use(std::type_identity<hdr::imdn_route>{});
      return true;
    default:
      return false;
  }
}

}}}  // namespace sipwire::cpim
