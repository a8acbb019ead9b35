// Generated from grammar/tables/sip_methods.tsv by grammar/regen.py. Do not edit. Inputs: 5b7faaeb775433cd
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A SIP method. Methods are case-sensitive (RFC 3261 7.1).
enum class method : std::uint8_t {
  extension = 0,  ///< any other token
  invite = 1,  ///< INVITE: begins or changes a session (RFC 3261)
  ack = 2,  ///< ACK: confirms the final response to an INVITE (RFC 3261)
  options = 3,  ///< OPTIONS: asks what a peer can do (RFC 3261)
  bye = 4,  ///< BYE: ends a session (RFC 3261)
  cancel = 5,  ///< CANCEL: takes back a pending request (RFC 3261)
  register_ = 6,  ///< REGISTER: binds an address of record to a contact (RFC 3261)
  prack = 7,  ///< PRACK: confirms a reliable provisional response (RFC 3262)
  subscribe = 8,  ///< SUBSCRIBE: asks for the state of an event package (RFC 6665)
  notify = 9,  ///< NOTIFY: tells that state (RFC 6665)
  publish = 10,  ///< PUBLISH: gives event state to who composes it (RFC 3903)
  info = 11,  ///< INFO: carries information of an application (RFC 6086)
  refer = 12,  ///< REFER: asks the recipient to send a request (RFC 3515)
  message = 13,  ///< MESSAGE: carries an instant message (RFC 3428)
  update = 14,  ///< UPDATE: changes a session before its INVITE is answered (RFC 3311)
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
