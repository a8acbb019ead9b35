// Generated from grammar/tables/msrp.tsv by grammar/regen.py. Do not edit. Inputs: 0ec630ca2ce3ac4c
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../field/info.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// Identity of a header field. `extension` is every one that grammar/tables/msrp.tsv does not list.
enum class header_id : std::uint8_t {
  extension = 0,  ///< any other name
  to_path = 1,  ///< To-Path: path (RFC 4975 7.1)
  from_path = 2,  ///< From-Path: path (RFC 4975 7.1)
  message_id = 3,  ///< Message-ID: ident (RFC 4975 7.1.1)
  success_report = 4,  ///< Success-Report: report (RFC 4975 7.1.1)
  failure_report = 5,  ///< Failure-Report: report (RFC 4975 7.1.1)
  byte_range = 6,  ///< Byte-Range: range (RFC 4975 7.1.1)
  status = 7,  ///< Status: status (RFC 4975 7.1.2)
  expires = 8,  ///< Expires: seconds (RFC 4976 4.6)
  min_expires = 9,  ///< Min-Expires: seconds (RFC 4976 4.6)
  max_expires = 10,  ///< Max-Expires: seconds (RFC 4976 4.6)
  use_path = 11,  ///< Use-Path: path (RFC 4976 4.2)
  www_authenticate = 12,  ///< WWW-Authenticate: challenge (RFC 4976 4.3)
  authorization = 13,  ///< Authorization: credentials (RFC 4976 4.4)
  authentication_info = 14,  ///< Authentication-Info: auth-info (RFC 4976 4.5)
  use_nickname = 15,  ///< Use-Nickname: quoted (RFC 7701 7.1)
  content_type = 16,  ///< Content-Type: mime (RFC 4975 9)
  content_id = 17,  ///< Content-ID: mime (RFC 4975 9)
  content_description = 18,  ///< Content-Description: mime (RFC 4975 9)
  content_disposition = 19,  ///< Content-Disposition: mime (RFC 4975 9)
};

/// Number of header_id values, `extension` included.
inline constexpr std::uint32_t header_id_count = 20;

namespace detail {

inline constexpr sipwire::field::info header_infos[20] = {
    {"", true, false, false},
    {"To-Path", false, false, false},
    {"From-Path", false, false, false},
    {"Message-ID", false, false, false},
    {"Success-Report", false, false, false},
    {"Failure-Report", false, false, false},
    {"Byte-Range", false, false, false},
    {"Status", false, false, false},
    {"Expires", false, false, false},
    {"Min-Expires", false, false, false},
    {"Max-Expires", false, false, false},
    {"Use-Path", false, false, false},
    {"WWW-Authenticate", true, false, false},
    {"Authorization", true, false, false},
    {"Authentication-Info", false, false, false},
    {"Use-Nickname", false, false, false},
    {"Content-Type", false, false, false},
    {"Content-ID", false, false, false},
    {"Content-Description", false, false, false},
    {"Content-Disposition", false, false, false},
};

/// Slot of a name in header_slots; distinct for all known names. `n` (at least 2) is the length, the rest the bytes at 1 and n / 2 with
/// bit 5 set.
constexpr std::uint32_t header_slot(std::uint32_t n, std::uint32_t second, std::uint32_t half) noexcept {
  constexpr std::uint32_t m[3] = {920634073U, 2745053441U, 3012329597U};
  return (m[0] * n + m[1] * second + m[2] * half) >> 26U;
}

/// Number of the header that hashes to a slot, 0 for none.
inline constexpr std::uint8_t header_slots[64] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 17, 0, 0, 0, 0, 12, 4, 2, 0, 0, 0, 0, 6, 0, 0, 0, 0, 15, 10, 0, 5, 0, 0, 0, 0, 9, 0,
    19, 0, 0, 0, 0, 0, 0, 11, 7, 0, 0, 8, 18, 16, 14, 0, 0, 3, 0, 0, 0, 1,
};

}  // namespace detail

}}}  // namespace sipwire::msrp
