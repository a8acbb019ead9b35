#pragma once

/// \file
/// The parts of a header value whose grammar is asked apart from the value's own: its URI, and parameters
/// that have a type.

#include <type_traits>

#include "../fault.hpp"
#include "../leniency.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

/// A reference to something that takes faults, of one type whatever it is, so that a program holds
/// check_parts() once for each value.
class fault_report {
 public:
  template <class F>
  requires(!std::is_same_v<F, fault_report>) fault_report(const F& to)
  noexcept
      : to_(__builtin_addressof(to)),
        call_([](const void* there, fault f) { (*static_cast<const F*>(there))(f); }) {}
  void operator()(fault f) const { call_(to_, f); }

 private:
  const void* to_;
  void (*call_)(const void*, fault);
};

/// Calls `report(fault)` for each such part of `value` that is not what it should be.
template <class V>
SIPWIRE_NOINLINE void check_parts(const V& value, leniency lenient, fault_report report) {
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
  if constexpr (requires { value.check(lenient); }) {
    typed(value.check(lenient));
  } else if constexpr (requires { value.check(); }) {
    typed(value.check());
  }
}

}}}  // namespace sipwire::detail
