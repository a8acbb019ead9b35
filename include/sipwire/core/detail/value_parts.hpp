#pragma once

/// \file
/// The parts of a header value whose grammar is asked apart from the value's own: its URI, and parameters
/// that have a type.

#include <string_view>
#include <type_traits>

#include "../fault.hpp"
#include "../leniency.hpp"
#include "../parts.hpp"
#include "../result.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

/// A reference to something that takes faults, and perhaps whether a URI has them, of one type whatever it
/// is, so that a program holds check_parts() once for each value.
class fault_report {
 public:
  template <class F>
  requires(!std::is_same_v<F, fault_report>) fault_report(const F& to)
  noexcept
      : to_(__builtin_addressof(to)), call_([](const void* there, fault f, bool of_uri) {
          if constexpr (std::is_invocable_v<const F&, fault, bool>) {
            (*static_cast<const F*>(there))(f, of_uri);
          } else {
            (*static_cast<const F*>(there))(f);
          }
        }) {}
  void operator()(fault f, bool of_uri) const { call_(to_, f, of_uri); }

 private:
  const void* to_;
  void (*call_)(const void*, fault, bool);
};

/// A `see` that reports the faults of the checked parts.
struct part_check {
  static constexpr bool wants_again = false;
  leniency lenient;
  fault_report report;

  template <class T, class Kind = decltype(part::plain)>
  SIPWIRE_INLINE void operator()(std::string_view, const T& told, Kind = {}) const {
    if constexpr (Kind::is_checked && requires { told.check(lenient); }) {
      judge(told.check(lenient), true);
    } else if constexpr (Kind::is_checked) {
      judge(told, false);
    }
  }

 private:
  template <class T>
  void judge(const result<T>& told, bool of_uri) const {
    if (!told && told.error().code != errc::absent) report(told.error(), of_uri);
  }
};

/// Calls `report(fault)` for each such part of `value` that is not what it should be.
template <class V>
SIPWIRE_NOINLINE void check_parts(const V& value, leniency lenient, fault_report report) {
  if constexpr (has_parts<V>) value.parts(part_check{lenient, report}, lenient);
}

}}}  // namespace sipwire::detail
