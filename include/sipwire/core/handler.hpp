#pragma once

/// \file
/// What the functions of a handler may return, from which a scan or a stream learns whether to go on.

#include <concepts>
#include <type_traits>
#include <utility>

#include "../config.hpp"
#include "result.hpp"
#include "text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// What a function of a handler returns: nothing, whether to go on, a fault of its own that ends all, or a
/// result<void>, such as another function of the library gave it.
///
/// A fault comes back to who called the scan, as it is. `false` becomes errc::stopped at the place.
/// \code
/// struct only_calls {
///   sipwire::fault on_request_line(const sipwire::source&, const sipwire::sip::request_line& line) {
///     is_request = true;
///     return line.uri.size() > 500
///                ? sipwire::fault{sipwire::errc::too_long, sipwire::rule::request_uri, line.uri.first}
///                : sipwire::fault{};
///   }
///   bool is_request = false;
/// };
/// \endcode
template <class R>
concept handler_reply = std::is_void_v<R> || std::convertible_to<R, bool> ||
    std::same_as<std::remove_cvref_t<R>, fault> || std::same_as<std::remove_cvref_t<R>, result<void>>;

namespace detail {

/// Calls, and tells whether to go on; a fault that comes back is put into `error`.
template <std::invocable Call>
SIPWIRE_INLINE bool goes_on(Call&& call, fault& error) {
  using reply = std::remove_cvref_t<decltype(call())>;
  if constexpr (std::is_void_v<reply>) {
    call();
    return true;
  } else if constexpr (std::convertible_to<reply, bool>) {
    return static_cast<bool>(call());
  } else if constexpr (std::same_as<reply, fault>) {
    const fault e = call();
    if (SIPWIRE_UNLIKELY(e)) error = e;
    return !e;
  } else {
    const fault e = call().error();
    if (SIPWIRE_UNLIKELY(e)) error = e;
    return !e;
  }
}

/// The fault that a call ends all with, none when it goes on; that of a false is errc::stopped in this rule,
/// at this byte, whose offset is not asked for before.
template <std::invocable Call>
SIPWIRE_INLINE fault fault_of(Call&& call, rule where, const source& from, const char* at) {
  using reply = std::remove_cvref_t<decltype(call())>;
  if constexpr (std::is_void_v<reply>) {
    call();
    return {};
  } else if constexpr (std::convertible_to<reply, bool>) {
    if (SIPWIRE_UNLIKELY(!call())) return {errc::stopped, where, from.offset(at)};
    return {};
  } else if constexpr (std::same_as<reply, fault>) {
    return call();
  } else {
    return call().error();
  }
}

}  // namespace detail
}}  // namespace sipwire
