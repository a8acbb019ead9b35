// Generated from grammar/tables/msrp.tsv by grammar/regen.py. Do not edit. Inputs: 0ec630ca2ce3ac4c
#pragma once

#include <tuple>
#include <type_traits>

#include "../../../field/tag.hpp"
#include "../../../mime/auth.hpp"
#include "../../../mime/content_disposition.hpp"
#include "../../../mime/content_id.hpp"
#include "../../values/byte_range.hpp"
#include "../../values/path.hpp"
#include "../../values/report.hpp"
#include "../../values/scalar.hpp"
#include "header_names.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

namespace hdr {

/// To-Path: path (RFC 4975 7.1).
struct to_path : sipwire::field::tag<header_id::to_path, path_view> {};
/// From-Path: path (RFC 4975 7.1).
struct from_path : sipwire::field::tag<header_id::from_path, path_view> {};
/// Message-ID: ident (RFC 4975 7.1.1).
struct message_id : sipwire::field::tag<header_id::message_id, message_id_view> {};
/// Success-Report: report (RFC 4975 7.1.1).
struct success_report : sipwire::field::tag<header_id::success_report, success_report_view> {};
/// Failure-Report: report (RFC 4975 7.1.1).
struct failure_report : sipwire::field::tag<header_id::failure_report, failure_report_view> {};
/// Byte-Range: range (RFC 4975 7.1.1).
struct byte_range : sipwire::field::tag<header_id::byte_range, byte_range_view> {};
/// Status: status (RFC 4975 7.1.2).
struct status : sipwire::field::tag<header_id::status, status_view> {};
/// Expires: seconds (RFC 4976 4.6).
struct expires : sipwire::field::tag<header_id::expires, seconds_view> {};
/// Min-Expires: seconds (RFC 4976 4.6).
struct min_expires : sipwire::field::tag<header_id::min_expires, seconds_view> {};
/// Max-Expires: seconds (RFC 4976 4.6).
struct max_expires : sipwire::field::tag<header_id::max_expires, seconds_view> {};
/// Use-Path: path (RFC 4976 4.2).
struct use_path : sipwire::field::tag<header_id::use_path, path_view> {};
/// WWW-Authenticate: challenge (RFC 4976 4.3).
struct www_authenticate : sipwire::field::tag<header_id::www_authenticate, mime::challenge_view> {};
/// Authorization: credentials (RFC 4976 4.4).
struct authorization : sipwire::field::tag<header_id::authorization, mime::credentials_view> {};
/// Authentication-Info: auth-info (RFC 4976 4.5).
struct authentication_info : sipwire::field::tag<header_id::authentication_info, mime::authentication_info_view> {};
/// Use-Nickname: quoted (RFC 7701 7.1).
struct use_nickname : sipwire::field::tag<header_id::use_nickname, nickname_view> {};
/// Content-Type: mime (RFC 4975 9).
struct content_type : sipwire::field::tag<header_id::content_type, content_type_view> {};
/// Content-ID: mime (RFC 4975 9).
struct content_id : sipwire::field::tag<header_id::content_id, mime::content_id_view> {};
/// Content-Description: mime (RFC 4975 9).
struct content_description : sipwire::field::tag<header_id::content_description, text_view> {};
/// Content-Disposition: mime (RFC 4975 9).
struct content_disposition : sipwire::field::tag<header_id::content_disposition, mime::content_disposition_view> {};

/// Every tag, in the order of header_id.
using all = std::tuple<
    to_path, from_path, message_id, success_report, failure_report, byte_range, status, expires, min_expires, max_expires, use_path,
    www_authenticate, authorization, authentication_info, use_nickname, content_type, content_id, content_description,
    content_disposition>;

}  // namespace hdr

/// Calls `use(std::type_identity<T>{})` with the tag of `id`; false when there is none.
template <class Use>
constexpr bool with_tag(header_id id, Use&& use) {
  switch (id) {
    case header_id::to_path:
      use(std::type_identity<hdr::to_path>{});
      return true;
    case header_id::from_path:
      use(std::type_identity<hdr::from_path>{});
      return true;
    case header_id::message_id:
      use(std::type_identity<hdr::message_id>{});
      return true;
    case header_id::success_report:
      use(std::type_identity<hdr::success_report>{});
      return true;
    case header_id::failure_report:
      use(std::type_identity<hdr::failure_report>{});
      return true;
    case header_id::byte_range:
      use(std::type_identity<hdr::byte_range>{});
      return true;
    case header_id::status:
      use(std::type_identity<hdr::status>{});
      return true;
    case header_id::expires:
      use(std::type_identity<hdr::expires>{});
      return true;
    case header_id::min_expires:
      use(std::type_identity<hdr::min_expires>{});
      return true;
    case header_id::max_expires:
      use(std::type_identity<hdr::max_expires>{});
      return true;
    case header_id::use_path:
      use(std::type_identity<hdr::use_path>{});
      return true;
    case header_id::www_authenticate:
      use(std::type_identity<hdr::www_authenticate>{});
      return true;
    case header_id::authorization:
      use(std::type_identity<hdr::authorization>{});
      return true;
    case header_id::authentication_info:
      use(std::type_identity<hdr::authentication_info>{});
      return true;
    case header_id::use_nickname:
      use(std::type_identity<hdr::use_nickname>{});
      return true;
    case header_id::content_type:
      use(std::type_identity<hdr::content_type>{});
      return true;
    case header_id::content_id:
      use(std::type_identity<hdr::content_id>{});
      return true;
    case header_id::content_description:
      use(std::type_identity<hdr::content_description>{});
      return true;
    case header_id::content_disposition:
      use(std::type_identity<hdr::content_disposition>{});
      return true;
    default:
      return false;
  }
}

}}}  // namespace sipwire::msrp
