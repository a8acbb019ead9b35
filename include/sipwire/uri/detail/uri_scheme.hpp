#pragma once

/// \file
/// Recognising the scheme in front of a URI whose grammar is bound to it.

#include "../../core/charset.hpp"
#include "../../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// Behind the scheme `Lower`, its colon included, when [p, pe) begins so, whatever its case; else null.
template <lower_name Lower>
inline const char* past_scheme(const char* p, const char* pe) noexcept {
  constexpr std::size_t n = Lower.size;
  return pe - p >= static_cast<std::ptrdiff_t>(n) && iequals<Lower>({p, n}) ? p + n : nullptr;
}

/// The end of the longest scheme (RFC 3261 25.1) at p, which is p when there is none.
constexpr const char* scheme_end(const char* p, const char* pe) noexcept {
  // Both point into one text: null only when it is empty.
  // NOLINTNEXTLINE(clang-analyzer-core.NullDereference)
  if (p == pe || !is_alpha(*p)) return p;
  while (p != pe && charset::scheme::set.contains(*p)) ++p;
  return p;
}

/// Why [p, pe) does not begin with `lower` and a colon: another scheme, none, or the input ends inside it.
constexpr scan_end other_scheme(const char* p, const char* pe, std::string_view lower) noexcept {
  const char* const last = scheme_end(p, pe);
  if (last != pe)
    return *last == ':' && last != p ? scan_end{p, errc::wrong_scheme, rule::scheme}
                                     : scan_end{last, errc::syntax, rule::scheme};
  const auto size = static_cast<std::size_t>(pe - p);
  if (size <= lower.size() && iequals({p, size}, lower.substr(0, size)))
    return {pe, errc::truncated, rule::scheme};
  return {p, errc::wrong_scheme, rule::scheme};
}

}}}}  // namespace sipwire::uri::detail
