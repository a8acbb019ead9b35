// Generated from grammar/tables/msrp_methods.tsv by grammar/regen.py. Do not edit. Inputs: 073139aae246a23f
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// An MSRP method. Methods are upper case (RFC 4975 9).
enum class method : std::uint8_t {
  extension = 0,  ///< any other token
  send = 1,  ///< SEND: a message, or one chunk of it (RFC 4975 7.1)
  report = 2,  ///< REPORT: what became of a message (RFC 4975 7.1.2)
  auth = 3,  ///< AUTH: a relay is asked for its service (RFC 4976 4.1)
  nickname = 4,  ///< NICKNAME: a nickname is reserved (RFC 7701 7.1)
};

/// Number of method values, `extension` included.
inline constexpr std::uint32_t method_count = 5;

namespace detail {

inline constexpr std::string_view method_texts[5] = {
    "",
    "SEND",
    "REPORT",
    "AUTH",
    "NICKNAME",
};

}  // namespace detail

}}}  // namespace sipwire::msrp
