#pragma once

/// \file
/// The parts of a header value whose grammar is asked apart from the value's own: its URI, and parameters that have a type.

#include "../core/errc.hpp"
#include "../core/leniency.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

/// Calls `report(fault)` for each such part of `value` that is not what it should be.
template <class V, class Report>
void check_parts(const V& value, leniency lenient, Report&& report) {
  const auto typed = [&](const auto& parameter) {
    if (!parameter && parameter.error().code != errc::absent) report(parameter.error());
  };
  if constexpr (requires { value.is_wildcard(); })
    if (value.is_wildcard()) return;
  if constexpr (requires { value.expires(lenient); }) typed(value.expires(lenient));
  if constexpr (requires { value.uri().check(lenient); }) typed(value.uri().check(lenient));
  if constexpr (requires { value.rport(); }) typed(value.rport());
  if constexpr (requires { value.ttl(); }) typed(value.ttl());
  if constexpr (requires { value.q(); }) typed(value.q());
  if constexpr (requires { value.duration(lenient); }) typed(value.duration(lenient));
  if constexpr (requires { value.nc(); }) typed(value.nc());
  if constexpr (requires { value.stale(); }) typed(value.stale());
  if constexpr (requires { value.time(); }) typed(value.time());
  if constexpr (requires { value.check(); }) typed(value.check());
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail
