#pragma once

/// \file
/// The common shape of generic parameters, read by runs alone.

#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

/// Reads `;name` and `;name=value` with token values from the `;` at p on, as long as nothing stands between their parts; calls
/// `each(name first, name last, value first or null, value last)`. Returns the `;` of the first parameter that is of another shape or has
/// anything but `;`, `,` or pe behind it, or else that `,` or pe.
template <class Each>
SIPWIRE_INLINE const char* quick_params(const char* p, const char* const pe, const vector_runs& runs, const Each& each) {
  while (p != pe && *p == ';') {
    const char* const name = p + 1;
    const char* const name_last = runs.template skip<charset::token>(name, pe);
    if (name_last == name) break;
    const char* value = nullptr;
    const char* last = name_last;
    if (last != pe && *last == '=') {
      value = last + 1;
      last = runs.template skip<charset::token>(value, pe);
      if (last == value) break;
    }
    if (last != pe && *last != ';' && *last != ',') break;
    each(name, name_last, value, last);
    p = last;
  }
  return p;
}
/// Nothing: the automaton reads every byte.
template <class Each>
constexpr const char* quick_params(const char* p, const char*, const byte_runs&, const Each&) noexcept {
  return p;
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail
