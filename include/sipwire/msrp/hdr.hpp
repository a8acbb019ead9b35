#pragma once

/// \file
/// The tags of MSRP header fields, and tags of user code.

#include <concepts>
#include <string_view>
#include <type_traits>

#include "../core/charset.hpp"
#include "../mime/auth.hpp"
#include "../mime/content_disposition.hpp"
#include "../mime/content_id.hpp"
#include "header_id.hpp"
#include "values/byte_range.hpp"
#include "values/path.hpp"
#include "values/report.hpp"
#include "values/scalar.hpp"
#include "values/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// A tag of the library: `id` is the field's identity, `value` the type of its value.
template <class H>
concept known_header = typed_value<typename H::value> && requires {
  { H::id } -> std::convertible_to<header_id>;
};

/// A tag of user code, for a header field that the library does not type: a struct with its `name` and the
/// type of its `value`, of the library's or of your own with
/// `static scan_end scan(const slice& rest, leniency, V& out)`.
/// \code
/// struct x_room {
///   static constexpr std::string_view name = "X-Room";
///   using value = sipwire::msrp::text_view;
/// };
/// if (auto room = chunk->get<x_room>()) use(room->text());
/// \endcode
template <class H>
concept header_spec = !requires {
  H::id;
}
&&typed_value<typename H::value>&& requires {
  { H::name } -> std::convertible_to<std::string_view>;
};

/// What get<H>(), all<H>() and add<H>() take.
template <class H>
concept header_tag = known_header<H> || header_spec<H>;

namespace detail {

constexpr bool is_hname(std::string_view name) noexcept {
  if (name.empty() || !is_alpha(name.front())) return false;
  for (const char c : name)
    if (!charset::sdp_token::set.contains(c)) return false;
  return true;
}
template <class H>
consteval header_id id() {
  if constexpr (known_header<H>) {
    return H::id;
  } else {
    static_assert(is_hname(H::name),
                  "header_spec: `name` is no hname (RFC 4975 9), so no header field is called that");
    return find_header(H::name);
  }
}
template <class H>
consteval std::string_view name() {
  if constexpr (known_header<H>) {
    return msrp::name(H::id);
  } else {
    return H::name;
  }
}

}  // namespace detail

/// The identity of the field; header_id::extension for a header_spec of a name that the library does not
/// know.
template <header_tag H>
inline constexpr header_id id_of = detail::id<H>();
/// The name that is written.
template <header_tag H>
inline constexpr std::string_view name_of = detail::name<H>();

/// Base of the library's tags.
template <header_id Id, typed_value Value>
struct basic_header {
  static constexpr header_id id = Id;
  using value = Value;
};

/// One tag a header field, named as the field: `hdr::byte_range`. Values that are MIME's or those of digest
/// authentication are read as everywhere else: with blanks around `;` and `,`, which RFC 4975 9 does not
/// print and everybody sends, and, but for Content-Type, with the token of RFC 3261, which has not all its
/// characters.
namespace hdr {

struct to_path : basic_header<header_id::to_path, path_view> {};
struct from_path : basic_header<header_id::from_path, path_view> {};
struct message_id : basic_header<header_id::message_id, message_id_view> {};
struct success_report : basic_header<header_id::success_report, success_report_view> {};
struct failure_report : basic_header<header_id::failure_report, failure_report_view> {};
struct byte_range : basic_header<header_id::byte_range, byte_range_view> {};
struct status : basic_header<header_id::status, status_view> {};
struct expires : basic_header<header_id::expires, seconds_view> {};
struct min_expires : basic_header<header_id::min_expires, seconds_view> {};
struct max_expires : basic_header<header_id::max_expires, seconds_view> {};
struct use_path : basic_header<header_id::use_path, path_view> {};
struct www_authenticate : basic_header<header_id::www_authenticate, mime::challenge_view> {};
struct authorization : basic_header<header_id::authorization, mime::credentials_view> {};
struct authentication_info : basic_header<header_id::authentication_info, mime::authentication_info_view> {};
struct use_nickname : basic_header<header_id::use_nickname, nickname_view> {};
struct content_type : basic_header<header_id::content_type, content_type_view> {};
struct content_id : basic_header<header_id::content_id, mime::content_id_view> {};
struct content_description : basic_header<header_id::content_description, text_view> {};
struct content_disposition : basic_header<header_id::content_disposition, mime::content_disposition_view> {};

}  // namespace hdr

/// Calls `f(std::type_identity<H>())` with the tag of a known header field; false for header_id::extension.
template <class F>
constexpr bool with_tag(header_id id, F&& f) {
  switch (id) {
#define SIPWIRE_X(tag)                 \
  case header_id::tag:                 \
    f(std::type_identity<hdr::tag>()); \
    return true;
    SIPWIRE_X(to_path)
    SIPWIRE_X(from_path)
    SIPWIRE_X(message_id)
    SIPWIRE_X(success_report)
    SIPWIRE_X(failure_report)
    SIPWIRE_X(byte_range)
    SIPWIRE_X(status)
    SIPWIRE_X(expires)
    SIPWIRE_X(min_expires)
    SIPWIRE_X(max_expires)
    SIPWIRE_X(use_path)
    SIPWIRE_X(www_authenticate)
    SIPWIRE_X(authorization)
    SIPWIRE_X(authentication_info)
    SIPWIRE_X(use_nickname)
    SIPWIRE_X(content_type)
    SIPWIRE_X(content_id)
    SIPWIRE_X(content_description)
    SIPWIRE_X(content_disposition)
#undef SIPWIRE_X
    case header_id::extension:
      break;
  }
  return false;
}

/// One value of H from a text of its own.
/// \code
/// auto range = sipwire::msrp::parse_value<sipwire::msrp::hdr::byte_range>("1-39/39");
/// \endcode
template <header_tag H>
result<typename H::value> parse_value(const slice& text, leniency lenient = leniency::none) {
  return detail::parse_field<typename H::value>(text, lenient);
}

}}}  // namespace sipwire::msrp
