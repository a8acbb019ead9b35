#pragma once

/// \file
/// The common shape of generic parameters, read by runs alone.

#include <cstring>

#include "../../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

/// The token at p, not empty and with nothing but `;`, `,` or pe behind it, by its end; else null.
SIPWIRE_INLINE const char* quick_value(const char* p, const char* const pe,
                                       const vector_runs& runs) noexcept {
  const char* const last = runs.skip<charset::token>(p, pe);
  if (SIPWIRE_UNLIKELY(last == p) || (last != pe && *last != ';' && *last != ',')) return nullptr;
  return last;
}

/// The same of the quoted-string of ASCII without escapes at p.
SIPWIRE_NOINLINE inline const char* quick_quoted(const char* p, const char* const pe,
                                                 const vector_runs& runs) noexcept {
  const char* last = runs.skip<charset::qdtext>(p + 1, pe);
  if (last == pe || *last != '"') return nullptr;
  ++last;
  return last == pe || *last == ';' || *last == ',' ? last : nullptr;
}

/// Do the bytes of `Text` stand at p?
template <std::size_t N>
SIPWIRE_INLINE bool stands_at(const char* p, const char* pe, const char (&text)[N]) noexcept {
  return pe - p >= static_cast<std::ptrdiff_t>(N - 1) && std::memcmp(p, text, N - 1) == 0;
}

/// Reads the `;name` or `;name=value` that the `;` at p begins, with a token or a plain quoted-string as
/// value and nothing between its parts; calls `each(name first, name last, value first or null, value last)`.
/// Returns the `;`, `,` or pe behind it, or null for another shape.
template <class Each>
SIPWIRE_INLINE const char* quick_param(const char* p, const char* const pe, const vector_runs& runs,
                                       const Each& each) {
  const char* const name = p + 1;
  const char* const name_last = runs.template skip<charset::token>(name, pe);
  if (name_last == name) return nullptr;
  if (name_last != pe && *name_last == '=') {
    const char* const value = name_last + 1;
    const char* const last =
        value != pe && *value == '"' ? quick_quoted(value, pe, runs) : quick_value(value, pe, runs);
    if (last != nullptr) each(name, name_last, value, last);
    return last;
  }
  if (name_last != pe && *name_last != ';' && *name_last != ',') return nullptr;
  each(name, name_last, nullptr, name_last);
  return name_last;
}

/// quick_param() from the `;` at p on. Returns the `;` of the first parameter of another shape, or else the
/// `,` or pe behind the last.
template <class Each>
SIPWIRE_INLINE const char* quick_params(const char* p, const char* const pe, const vector_runs& runs,
                                        const Each& each) {
  while (p != pe && *p == ';') {
    const char* const next = quick_param(p, pe, runs, each);
    if (next == nullptr) break;
    p = next;
  }
  return p;
}
/// Nothing: the automaton reads every byte.
template <class Each>
constexpr const char* quick_params(const char* p, const char*, const byte_runs&, const Each&) noexcept {
  return p;
}

}}}}  // namespace sipwire::mime::detail
