#pragma once

/// \file
/// What the receivers of SIP messages ask of header fields: the table behind validate().

#include <cstdint>
#include <string_view>

#include "../../core/rule.hpp"
#include "../../core/validation.hpp"
#include "../header_id.hpp"
#include "../method.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// \name Sets of bits
/// @{
template <class... Enums>
constexpr std::uint16_t bits(Enums... of) noexcept {
  return static_cast<std::uint16_t>(((1U << static_cast<unsigned>(of)) | ... | 0U));
}
inline constexpr std::uint16_t any_method = 0xFFFF;
inline constexpr std::uint16_t server = bits(receiver_role::uas, receiver_role::registrar);
inline constexpr std::uint16_t any_role = server | bits(receiver_role::proxy, receiver_role::uac);
/// Requests are bit 0, responses of 1xx bit 1, and so on.
inline constexpr std::uint16_t requests = bits(0);
inline constexpr std::uint16_t any_message = 0xFF;
/// Requests that can make a dialog or have their receiver change its target.
inline constexpr std::uint16_t dialog_methods =
    bits(method::invite, method::subscribe, method::refer, method::notify);
/// @}

/// What a receiver asks of a field, bits of receiver_rule::what.
namespace asks {
inline constexpr std::uint8_t readable = 1;    ///< a value that cannot be read is an error
inline constexpr std::uint8_t parameters = 2;  ///< so is a known parameter that is not what it should be
inline constexpr std::uint8_t single = 4;      ///< so is a second field, or a second value of a list
inline constexpr std::uint8_t mandatory = 8;   ///< so is none
inline constexpr std::uint8_t advised = 16;    ///< none is a warning
inline constexpr std::uint8_t forbidden = 32;  ///< one is an error
inline constexpr std::uint8_t with_body = 64;  ///< all this only in a message with a body
}  // namespace asks

/// One row: for which messages and receivers, and which RFC says so.
struct receiver_rule {
  header_id field;
  std::uint8_t what;
  std::uint16_t methods;
  std::uint16_t receivers;
  std::uint16_t messages;
  std::string_view reference;
  rule name = rule::message_header;  ///< of the fault of a field that is advised and not there
  std::uint16_t status = 400;        ///< when there is none
};

/// What is not here is not needed: malformed or repeated, it is ignored (RFC 3261 8.2.2, 16.3).
inline constexpr receiver_rule receiver_rules[] = {
    // Every transaction (RFC 3261 8.1.1, 17.1.3, 17.2.3).
    {header_id::to, asks::readable | asks::single | asks::mandatory, any_method, any_role, any_message,
     "RFC 3261 8.1.1.2"},
    {header_id::from, asks::readable | asks::single | asks::mandatory, any_method, any_role, any_message,
     "RFC 3261 8.1.1.3"},
    {header_id::cseq, asks::readable | asks::single | asks::mandatory, any_method, any_role, any_message,
     "RFC 3261 8.1.1.5"},
    {header_id::call_id, asks::readable | asks::single | asks::mandatory, any_method, any_role, any_message,
     "RFC 3261 8.1.1.4"},
    {header_id::via, asks::readable | asks::mandatory, any_method, any_role, any_message, "RFC 3261 8.1.1.7"},
    {header_id::content_length, asks::readable | asks::single, any_method, any_role, any_message,
     "RFC 3261 20.14"},
    // Only a proxy looks into it, and an out of range one alone is as good as none (RFC 4475 3.1.2.4).
    {header_id::max_forwards, asks::single | asks::advised, any_method, server, requests, "RFC 3261 8.1.1.6",
     rule::max_forwards},
    {header_id::max_forwards, asks::readable | asks::single | asks::advised, any_method,
     bits(receiver_role::proxy), requests, "RFC 3261 16.3", rule::max_forwards},
    {header_id::proxy_require, asks::readable, any_method, bits(receiver_role::proxy), requests,
     "RFC 3261 16.3"},
    {header_id::route, asks::readable, any_method, bits(receiver_role::proxy), requests, "RFC 3261 16.4"},
    {header_id::proxy_authorization, asks::readable | asks::parameters, any_method,
     bits(receiver_role::proxy), requests, "RFC 2617 3.2.2"},
    // A user agent server (8.2). Require is ignored in ACK and CANCEL.
    {header_id::require, asks::readable, any_method & ~bits(method::ack, method::cancel), server, requests,
     "RFC 3261 8.2.2.3"},
    {header_id::authorization, asks::readable | asks::parameters, any_method, server, requests,
     "RFC 2617 3.2.2"},
    {header_id::content_type, asks::readable | asks::single | asks::mandatory | asks::with_body, any_method,
     server | bits(receiver_role::uac), any_message, "RFC 3261 20.15"},
    {header_id::content_encoding, asks::readable | asks::with_body, any_method,
     server | bits(receiver_role::uac), any_message, "RFC 3261 8.2.3"},
    // Dialogs. Requests without Contact are about (RFC 4475 3.4.1).
    {header_id::contact, asks::readable | asks::single | asks::advised, dialog_methods, server, requests,
     "RFC 3261 8.1.1.8", rule::contact},
    {header_id::contact, asks::readable | asks::single | asks::advised, bits(method::update), server,
     requests, "RFC 3311 5.1", rule::contact},
    {header_id::record_route, asks::readable, dialog_methods, server, requests, "RFC 3261 12.1.1"},
    {header_id::contact, asks::readable, dialog_methods | bits(method::update), bits(receiver_role::uac),
     bits(2), "RFC 3261 12.1.2"},
    {header_id::record_route, asks::readable, dialog_methods, bits(receiver_role::uac), bits(1, 2),
     "RFC 3261 12.1.2"},
    {header_id::replaces, asks::readable | asks::single, bits(method::invite), server, requests,
     "RFC 3891 3"},
    {header_id::join, asks::readable | asks::single, bits(method::invite), server, requests, "RFC 3911 4"},
    {header_id::replaces, asks::forbidden, any_method & ~bits(method::invite), server, requests,
     "RFC 3891 3"},
    {header_id::join, asks::forbidden, any_method & ~bits(method::invite), server, requests, "RFC 3911 4"},
    // Bindings.
    {header_id::contact, asks::readable, bits(method::register_), server, requests, "RFC 3261 10.3"},
    {header_id::path, asks::readable, bits(method::register_), bits(receiver_role::registrar), requests,
     "RFC 3327 5.3"},
    // Extensions of RFC 3261.
    {header_id::rack, asks::readable | asks::single | asks::mandatory, bits(method::prack), server, requests,
     "RFC 3262 7.2"},
    {header_id::rseq, asks::readable | asks::single, bits(method::invite), bits(receiver_role::uac), bits(1),
     "RFC 3262 4"},
    {header_id::event, asks::readable | asks::single | asks::mandatory, bits(method::subscribe), server,
     requests, "RFC 6665 3.1.2", rule::event_type, 489},
    {header_id::event, asks::readable | asks::single | asks::mandatory, bits(method::notify), server,
     requests, "RFC 6665 3.2.1"},
    {header_id::subscription_state, asks::readable | asks::single | asks::advised, bits(method::notify),
     server, requests, "RFC 6665 4.2.2", rule::substate_value},
    {header_id::event, asks::readable | asks::single | asks::mandatory, bits(method::publish), server,
     requests, "RFC 3903 6", rule::event_type, 489},
    {header_id::sip_if_match, asks::readable | asks::single, bits(method::publish), server, requests,
     "RFC 3903 6"},
    {header_id::refer_to, asks::readable | asks::single | asks::mandatory, bits(method::refer), server,
     requests, "RFC 3515 2.4.2"},
    {header_id::info_package, asks::readable | asks::single, bits(method::info), server, requests,
     "RFC 6086 4.2.2"},
    // Challenges, which the request is tried again with.
    {header_id::www_authenticate, asks::readable | asks::parameters, any_method, bits(receiver_role::uac),
     bits(4), "RFC 3261 22.2"},
    {header_id::proxy_authenticate, asks::readable | asks::parameters, any_method, bits(receiver_role::uac),
     bits(4), "RFC 3261 22.3"},
};

/// Of whom a message asks what.
struct receiver_case {
  std::uint16_t method = 0;    ///< one bit of receiver_rule::methods
  std::uint16_t receiver = 0;  ///< and so on
  std::uint16_t message = 0;
  bool has_body = false;

  [[nodiscard]] bool has(const receiver_rule& r) const noexcept {
    return (r.methods & method) != 0 && (r.receivers & receiver) != 0 && (r.messages & message) != 0 &&
           ((r.what & asks::with_body) == 0 || has_body);
  }
  /// The row that asks `what` of the field, or null.
  [[nodiscard]] const receiver_rule* find(header_id field, std::uint8_t what) const noexcept {
    for (const auto& r : receiver_rules)
      if (r.field == field && (r.what & what) != 0 && has(r)) return &r;
    return nullptr;
  }
};

}}}}  // namespace sipwire::sip::detail
