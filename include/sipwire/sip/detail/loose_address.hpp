#pragma once

/// \file
/// The front of a name-addr or addr-spec that deviates: without its brackets, with quotes in wrong places.

#include "../../mime/detail/loose_text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Marks the reading of a text that is all of one value, where a comma may stand in a display name; no flag
/// of the table.
inline constexpr leniency alone{std::uint64_t{1} << 62U};

/// Where the parts of an address lie that is told by its URI alone.
struct loose_address {
  char* first = nullptr;
  char* uri = nullptr;  // null when there is no URI
  char* uri_last = nullptr;
  bool bracketed = false;
  bool saw_end = false;  // did a quote or bracket not close?
};

/// Does `scheme:` and something more stand at p?
constexpr bool begins_uri(const char* p, const char* last) noexcept {
  if (p == last || !is_alpha(*p)) return false;
  while (p != last && (is_alpha(*p) || is_digit(*p) || *p == '+' || *p == '-' || *p == '.')) ++p;
  return last - p > 1 && *p == ':' && !is_wsp(p[1]) && p[1] != '<';
}

/// Finds the URI: between the first `<` and `>` that hold one, or else as the last word in front of the
/// parameters. Quotes hide what stands between them, unless `quotes` is false.
inline loose_address find_address(char* p, char* last, bool quotes, bool commas, bool blanks) noexcept {
  loose_address out{p + (past_lws(p, last) - p)};
  const char* at_word = out.first;
  for (p = out.first; p != last;) {
    if (*p == '"' && quotes) {
      const char* const close = mime::detail::closing_quote(p, last);
      if (close == last) return {.first = out.first, .saw_end = true};
      p += close + 1 - p;
      continue;
    }
    if (*p == '<') {
      char* const uri = p + 1;
      const char* const begin = blanks ? past_lws(uri, last) : uri;
      char* q = uri;
      while (q != last && *q != '<' && *q != '>') ++q;
      if (q != last && *q == '>' && begins_uri(begin, q)) return {out.first, uri, q, true, out.saw_end};
      out.saw_end = out.saw_end || q == last;
    } else if ((*p == ',' && !commas) || (*p == ';' && quotes)) {
      break;
    } else if (is_wsp(*p) || *p == '\r' || *p == '\n') {
      const char* const next = past_lws(p, last);
      // A line end that the copy cuts is none.
      if (next == p) return {.first = out.first, .saw_end = out.saw_end || last - p < 3};
      p += next - p;
      at_word = p;
      continue;
    } else if (p == at_word) {
      out.uri = begins_uri(p, last) ? p : nullptr;
    }
    out.uri_last = ++p;
  }
  // Without brackets, quotes cannot be in a wrong place.
  if (!quotes) out.uri = nullptr;
  return out;
}

/// Behind the header fields of a URI without brackets that has parameters at p, or p when it has none:
/// `;method=INVITE?Replaces=...`. A `=` tells them from a question mark in a value.
inline char* past_headers(char* p, char* last) noexcept {
  char* q = p;
  while (q != last && *q > ' ' && *q != '?' && *q != ',' && *q != '"' && *q != '<') ++q;
  if (q == last || *q != '?') return p;
  bool equal = false;
  for (; q != last && *q > ' ' && *q != ';' && *q != ',' && *q != '"' && *q != '<'; ++q)
    equal = equal || *q == '=';
  return equal ? q : p;
}

/// Is [p, last) a quoted-string, or tokens and white space? What other text it is, is not looked at.
inline bool is_display_name(const char* p, const char* last) noexcept {
  if (p != last && *p == '"') return mime::detail::closing_quote(p, last) == last - 1;
  while ((p = past_lws(p, last)) != last) {
    if (!charset::token::set.contains(*p)) return false;
    ++p;
  }
  return true;
}

/// Overwrites the front of the address at p, and returns the end of it.
inline char* overwrite_address(mime::detail::loose_text& text, char* p, char* last) noexcept {
  const bool loose = text.may(leniency::loose_addresses);
  const bool commas = loose && text.may(alone);
  const bool blanks = text.may(leniency::loose_uris);
  loose_address at = find_address(p, last, true, commas, blanks);
  if (at.saw_end) text.see_end();
  if (at.uri == nullptr && loose) at = find_address(p, last, false, commas, blanks);
  if (at.saw_end) text.see_end();
  if (at.uri == nullptr) return text.head(p, last);

  if (!at.bracketed) {
    if (at.uri != at.first && !text.named()) return text.head(p, last);
    // As everywhere a semicolon ends it, but in front of its header fields.
    if (!loose || !text.is_text(at.first, at.uri_last)) return at.uri_last;
    text.fill(at.first, at.uri, ' ');
    at.uri_last = past_headers(at.uri_last, last);
    for (char* q = at.uri; q != at.uri_last; ++q)
      if (*q == '?' || *q == ',' || *q == ';' || (blanks && !charset::bare_uri::set.contains(*q)))
        text.put(q, 'x');
    return at.uri_last;
  }
  char* const name_last = at.first + (mime::detail::without_lws(at.first, at.uri - 1) - at.first);
  const bool tidy = is_display_name(at.first, name_last);
  if (tidy && at.first != name_last && *at.first == '"') {
    text.quoted(at.first, name_last);
  } else if (!tidy && text.is_text(at.first, name_last)) {
    // Without the flag only bytes that are no UTF-8 are overwritten.
    if (loose) text.fill(at.first, name_last, 'x');
    for (char* q = at.first; q != name_last;) q = text.character(q, name_last);
  }
  text.bracketed_uri(at.uri, at.uri_last);
  return at.uri_last + 1;
}

}}}}  // namespace sipwire::sip::detail
