// Generated from grammar/tables/cpim.tsv by grammar/regen.py. Do not edit. Inputs: 8a9c0c338910f6fa
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../field/info.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

/// Identity of a header. `other` is every one that grammar/tables/cpim.tsv does not list.
enum class header_kind : std::uint8_t {
  other = 0,  ///< any other name
  from = 1,  ///< From: Formal-name <URI> (RFC 3862 4.1)
  to = 2,  ///< To: Formal-name <URI> (RFC 3862 4.2)
  cc = 3,  ///< cc: Formal-name <URI> (RFC 3862 4.3)
  datetime = 4,  ///< DateTime: date-time of RFC 3339 (RFC 3862 4.4)
  subject = 5,  ///< Subject: text (RFC 3862 4.5)
  ns = 6,  ///< NS: [prefix] <URI> (RFC 3862 4.6)
  require = 7,  ///< Require: [prefix.]name list (RFC 3862 4.7)
  message_id = 8,  ///< Message-ID: Token (RFC 5438 6.3)
  disposition_notification = 9,  ///< Disposition-Notification: notify-req list (RFC 5438 6.2)
  original_to = 10,  ///< Original-To: Formal-name <URI> (RFC 5438 6.4)
  imdn_record_route = 11,  ///< IMDN-Record-Route: Formal-name <URI> (RFC 5438 6.5)
  imdn_route = 12,  ///< IMDN-Route: Formal-name <URI> (RFC 5438 6.6)
};

/// Number of header_kind values, `other` included.
inline constexpr std::uint32_t header_kind_count = 13;

/// Which of the namespaces that the library knows.
enum class family : std::uint8_t {
  other,
  cpim,  ///< urn:ietf:params:cpim-headers: (RFC 3862)
  imdn,  ///< urn:ietf:params:imdn (RFC 5438)
};

/// What the table says of a header.
struct header_info : sipwire::field::info {
  family in;
};

namespace detail {

inline constexpr header_info header_infos[13] = {
    {{"", true, false, false}, family::other},
    {{"From", false, false, false}, family::cpim},
    {{"To", true, false, false}, family::cpim},
    {{"cc", true, false, false}, family::cpim},
    {{"DateTime", false, false, false}, family::cpim},
    {{"Subject", true, false, false}, family::cpim},
    {{"NS", true, false, false}, family::cpim},
    {{"Require", true, true, false}, family::cpim},
    {{"Message-ID", false, false, false}, family::imdn},
    {{"Disposition-Notification", false, false, true}, family::imdn},
    {{"Original-To", false, false, false}, family::imdn},
    {{"IMDN-Record-Route", true, false, false}, family::imdn},
    {{"IMDN-Route", true, false, false}, family::imdn},
};

/// The header of this name in a namespace.
constexpr header_kind kind_of(family in, std::string_view name) noexcept {
  switch (in) {
    case family::cpim:
      switch (name.size()) {
        case 2:
          return name == "To" ? header_kind::to : name == "cc" ? header_kind::cc : name == "NS" ? header_kind::ns : header_kind::other;
        case 4:
          return name == "From" ? header_kind::from : header_kind::other;
        case 7:
          return name == "Subject" ? header_kind::subject : name == "Require" ? header_kind::require : header_kind::other;
        case 8:
          return name == "DateTime" ? header_kind::datetime : header_kind::other;
        default:
          return header_kind::other;
      }
    case family::imdn:
      switch (name.size()) {
        case 10:
          return name == "Message-ID" ? header_kind::message_id : name == "IMDN-Route" ? header_kind::imdn_route : header_kind::other;
        case 11:
          return name == "Original-To" ? header_kind::original_to : header_kind::other;
        case 17:
          return name == "IMDN-Record-Route" ? header_kind::imdn_record_route : header_kind::other;
        case 24:
          return name == "Disposition-Notification" ? header_kind::disposition_notification : header_kind::other;
        default:
          return header_kind::other;
      }
    case family::other:
      break;
  }
  return header_kind::other;
}

}  // namespace detail

}}}  // namespace sipwire::cpim
