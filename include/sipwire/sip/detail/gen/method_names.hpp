// Generated from grammar/methods.tsv by grammar/regen.py. Do not edit. Inputs: 75097d20ed52fa6c
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A SIP method. Methods are case-sensitive (RFC 3261 7.1).
enum class method : std::uint8_t {
  extension,  ///< any other token
  invite,  ///< INVITE (RFC 3261)
  ack,  ///< ACK (RFC 3261)
  options,  ///< OPTIONS (RFC 3261)
  bye,  ///< BYE (RFC 3261)
  cancel,  ///< CANCEL (RFC 3261)
  register_,  ///< REGISTER (RFC 3261)
  prack,  ///< PRACK (RFC 3262)
  subscribe,  ///< SUBSCRIBE (RFC 6665)
  notify,  ///< NOTIFY (RFC 6665)
  publish,  ///< PUBLISH (RFC 3903)
  info,  ///< INFO (RFC 6086)
  refer,  ///< REFER (RFC 3515)
  message,  ///< MESSAGE (RFC 3428)
  update,  ///< UPDATE (RFC 3311)
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
