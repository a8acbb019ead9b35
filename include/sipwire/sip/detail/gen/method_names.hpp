// Generated from grammar/methods.tsv by grammar/regen.py. Do not edit. Inputs: eda4783856f4c743
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A SIP method. Methods are case-sensitive (RFC 3261 7.1).
enum class method : std::uint8_t {
  extension = 0,  ///< any other token
  invite = 1,  ///< INVITE (RFC 3261)
  ack = 2,  ///< ACK (RFC 3261)
  options = 3,  ///< OPTIONS (RFC 3261)
  bye = 4,  ///< BYE (RFC 3261)
  cancel = 5,  ///< CANCEL (RFC 3261)
  register_ = 6,  ///< REGISTER (RFC 3261)
  prack = 7,  ///< PRACK (RFC 3262)
  subscribe = 8,  ///< SUBSCRIBE (RFC 6665)
  notify = 9,  ///< NOTIFY (RFC 6665)
  publish = 10,  ///< PUBLISH (RFC 3903)
  info = 11,  ///< INFO (RFC 6086)
  refer = 12,  ///< REFER (RFC 3515)
  message = 13,  ///< MESSAGE (RFC 3428)
  update = 14,  ///< UPDATE (RFC 3311)
};

/// Number of method values, `extension` included.
inline constexpr std::uint32_t method_count = 15;

namespace detail {

inline constexpr std::string_view method_texts[15] = {
    "",
    "INVITE",
    "ACK",
    "OPTIONS",
    "BYE",
    "CANCEL",
    "REGISTER",
    "PRACK",
    "SUBSCRIBE",
    "NOTIFY",
    "PUBLISH",
    "INFO",
    "REFER",
    "MESSAGE",
    "UPDATE",
};

}  // namespace detail

}}}  // namespace sipwire::sip
