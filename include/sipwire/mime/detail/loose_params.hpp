#pragma once

/// \file
/// Parameters that their grammar refuses, read as far as leniencies allow.

#include "../../core/charset.hpp"
#include "../../core/utf8.hpp"
#include "../../core/vocabulary.hpp"
#include "loose_text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

/// What lets a value with parameters be read again.
inline constexpr leniency loose_flags =
    leniency::empty_parameters | leniency::loose_parameters | leniency::other_charsets;

/// Behind the text at p, or null at a byte that may not stand in it: a control, a line end that folds
/// nothing, and without leniency::other_charsets what is no UTF-8.
inline const char* past_loose_byte(const char* p, const char* pe, leniency lenient) noexcept {
  if (const char* const q = past_lws(p, pe); q != p) return q;
  if (static_cast<unsigned char>(*p) < 0x20 || *p == 0x7F) return nullptr;
  const std::size_t n = sipwire::detail::utf8_character({p, static_cast<std::size_t>(pe - p)});
  return n != 0 || has(lenient, leniency::other_charsets) ? p + (n != 0 ? n : 1) : nullptr;
}

/// Behind the quoted-string at p, or null when it is none.
inline const char* past_loose_quoted(const char* p, const char* pe, leniency lenient) noexcept {
  for (++p; p != nullptr && p != pe && *p != '"';)
    p = *p == '\\' && pe - p > 1 && p[1] != '\r' && p[1] != '\n' && static_cast<unsigned char>(p[1]) < 0x80
            ? p + 2
            : past_loose_byte(p, pe, lenient);
  return p != nullptr && p != pe ? p + 1 : nullptr;
}

/// Reads the value of a parameter at p, which ends at `separator` or pe; `last` goes behind it. Returns where
/// it stopped, or null when no leniency allows such a value. Token is what needs no quotes.
template <class Token = charset::token>
inline const char* scan_loose_value(const char* p, const char* pe, char separator, leniency lenient,
                                    const char*& last) noexcept {
  if (p != pe && *p == '"') {
    last = past_loose_quoted(p, pe, lenient);
    if (last != nullptr)
      if (const char* const next = past_lws(last, pe); next == pe || *next == separator) return next;
  }
  const char* next = separator == ';' ? past_param_value(p, pe, false) : find_byte(p, pe, separator);
  last = without_lws(p, next);
  bool token = true;
  for (const char* q = p; q != last;) {
    token = token && Token::set.contains(*q);
    // No line end lies inside such a value.
    if (is_wsp(*q)) {
      ++q;
    } else if (*q == '\r' || *q == '\n' || (q = past_loose_byte(q, pe, lenient)) == nullptr) {
      return nullptr;
    }
  }
  if (last == p ? !has(lenient, leniency::empty_parameters)
                : !token && !has(lenient, leniency::loose_parameters))
    return nullptr;
  return next;
}

/// What scan_loose_params() found.
struct loose_params {
  const char* first = nullptr;  ///< the first `;`, null without one
  const char* last = nullptr;   ///< behind the last one that is there
};

/// Reads `*( ";" name [ "=" value ] )` from p to pe, with names of the class Name; calls `param(name, value)`
/// for each that is not empty. `valued` says that each needs a value by its grammar. False when no leniency
/// allows what stands there.
template <class Name, class Param>
inline bool scan_loose_params(const char* p, const char* pe, const source& from, leniency lenient,
                              bool valued, loose_params& out, const Param& param) noexcept {
  out.last = p;
  while ((p = past_lws(p, pe)) != pe) {
    if (*p != ';') return false;
    if (out.first == nullptr) out.first = p;
    out.last = ++p;
    const char* const name = p = past_lws(p, pe);
    while (p != pe && Name::set.contains(*p)) ++p;
    const char* const name_last = p;
    p = past_lws(p, pe);
    extent value;
    if (name != name_last && p != pe && *p == '=') {
      const char* const first = past_lws(p + 1, pe);
      p = scan_loose_value<Name>(first, pe, ';', lenient, out.last);
      if (p == nullptr) return false;
      value = from.at(first, out.last);
    } else if (name == name_last || valued) {
      if (!has(lenient, leniency::empty_parameters)) return false;
    }
    if (name == name_last) continue;
    if (!value) out.last = name_last;
    param(from.at(name, name_last), value);
  }
  return true;
}

/// Reads `*( "," name "=" value )` from p to pe, the lists of authentication.
template <class Param>
inline bool scan_loose_auth_params(const char* p, const char* pe, const source& from, leniency lenient,
                                   const char*& last, const Param& param) noexcept {
  bool seen = false;
  bool due = true;
  for (last = p; (p = past_lws(p, pe)) != pe;) {
    if (*p == ',') {
      if (due && !has(lenient, leniency::empty_list_elements)) return false;
      due = true;
      last = ++p;
      continue;
    }
    const char* const name = p;
    while (p != pe && charset::token::set.contains(*p)) ++p;
    const char* const name_last = p;
    p = past_lws(p, pe);
    if (name == name_last || p == pe || *p != '=' || !due) return false;
    const char* const value = past_lws(p + 1, pe);
    p = scan_loose_value(value, pe, ',', lenient, last);
    if (p == nullptr) return false;
    param(from.at(name, name_last), from.at(value, last));
    seen = true;
    due = false;
  }
  return seen && (!due || has(lenient, leniency::empty_list_elements));
}

}}}}  // namespace sipwire::mime::detail
