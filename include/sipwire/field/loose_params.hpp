#pragma once

/// \file
/// Parameters as deployed equipment writes them: empty ones, and values that want quotes.

#include "../core/utf8.hpp"
#include "../core/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace field {

/// The first of `separators` in [p, pe) that does not stand in quotes, or pe; null where quotes stay open.
inline const char* find_unquoted(const char* p, const char* const pe, std::string_view separators) noexcept {
  bool quoted = false;
  for (; p != pe; ++p) {
    if (quoted && *p == '\\' && pe - p > 1) {
      ++p;
    } else if (*p == '"') {
      quoted = !quoted;
    } else if (!quoted && separators.find(*p) != std::string_view::npos) {
      return p;
    }
  }
  return quoted ? nullptr : p;
}

/// Is it one quoted text, from its first byte to its last?
inline bool is_quoted(std::string_view text) noexcept {
  if (text.empty() || text.front() != '"') return false;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '"') return i + 1 == text.size();
    if (text[i] == '\\') ++i;
  }
  return false;
}

/// One piece of a list of parameters: `name`, `name=` or `name=value`, or nothing at all.
struct loose_param {
  /// Of what stands from the semicolon at p on, up to the next one. Behind it is `next`.
  loose_param(const source& from, const char* p, const char* const pe) noexcept {
    const char* const first = p + 1;
    next = find_unquoted(first, pe, ";");
    is_open = next == nullptr;
    if (is_open) next = pe;
    const auto inner = [&from](const char* a, const char* b) {
      return sipwire::detail::without_blanks({from, from.at(a, b)}).where();
    };
    const char* const equal = find_unquoted(first, next, "=");
    const bool has_value = equal != nullptr && equal != next;
    name = inner(first, has_value ? equal : next);
    if (has_value) value = inner(equal + 1, next);
  }

  const char* next;
  extent name;
  extent value;          ///< absent without `=`
  bool is_open = false;  ///< does a quote lack its end?
};

/// Does a list of parameters, from its first semicolon on, satisfy its leniencies? Names are of class Name,
/// values that want no quotes of class Token. empty_parameters takes pieces without a name, and where they
/// are `strict`, as in CPIM, without a value; loose_parameters takes visible bytes in a value, and where they
/// are strict blanks around its `=`, and tabs; other_charsets takes bytes that are no UTF-8. `see(param)` is
/// called for each piece with a name.
template <class Name, class Token>
bool are_loose_params(const slice& list, leniency lenient, bool strict, auto&& see) {
  if (!has(lenient, leniency::empty_parameters | leniency::loose_parameters | leniency::other_charsets))
    return false;
  const source& from = list.buffer();
  const bool is_loose = has(lenient, leniency::loose_parameters);
  const bool may_be_empty = has(lenient, leniency::empty_parameters);
  for (const char* p = list.begin(); p != list.end();) {
    const char* const first = p;
    const loose_param one(from, p, list.end());
    p = one.next;
    const auto name = from.text(one.name);
    const auto value = from.text(one.value);
    if (one.is_open) return false;
    for (const char c : name)
      if (!Name::set.contains(c)) return false;
    if (name.empty() && (one.value || !may_be_empty)) return false;
    if (value.empty() && !may_be_empty && (one.value || (strict && !name.empty()))) return false;
    if (strict && !is_loose &&
        ((one.value && one.value.first != one.name.last + 1) || find_byte(first, p, '\t') != p))
      return false;
    const bool quoted = is_quoted(value);
    for (const char c : value) {
      const auto byte = static_cast<unsigned char>(c);
      if (byte < ' ' || byte == 0x7F) return false;
      const bool wants_quotes = byte < 0x80 && !Token::set.contains(c);
      if (!quoted && wants_quotes && (c == ' ' || !is_loose)) return false;
    }
    if (!has(lenient, leniency::other_charsets) && first_not_utf8(value) != std::string_view::npos)
      return false;
    if (!name.empty()) see(one);
  }
  return true;
}

}}}  // namespace sipwire::field
