#pragma once

/// \file
/// A second reading of values that deviate from their grammar where a leniency allows it.
///
/// The grammar reads a copy of the value in which each deviation is overwritten, byte for byte, by something
/// that the grammar has in its place. So no grammar is written twice, and the parts lie in the copy where
/// they lie in the input.

#include <cstdint>
#include <cstring>

#include "../../core/charset.hpp"
#include "../../core/detail/placed_copy.hpp"
#include "../../core/utf8.hpp"
#include "../../core/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

/// The closing quote of the quoted-string that begins at p, or pe.
inline const char* closing_quote(const char* p, const char* pe) noexcept {
  while (++p < pe && *p != '"')
    if (*p == '\\' && pe - p > 1) ++p;
  return p < pe ? p : pe;
}
/// The `>` that closes the `<` at p, or pe; another `<` comes first in none that closes.
inline const char* closing_angle(const char* p, const char* pe) noexcept {
  while (++p < pe && *p != '<' && *p != '>') {
  }
  return p < pe && *p == '>' ? p : pe;
}
/// The `;` behind the value of a parameter at p, or the comma when `commas` separate too, or pe. Quotes and
/// brackets count where a value begins with them; those that never close hide everything behind them.
inline const char* past_param_value(const char* p, const char* pe, bool commas) noexcept {
  if (p != pe && *p == '"') {
    p = closing_quote(p, pe);
  } else if (p != pe && *p == '<') {
    p = closing_angle(p, pe);
  }
  while (p != pe && *p != ';' && !(commas && *p == ',')) ++p;
  return p;
}
/// [first, last) without the linear white space at its end. A line end that no blank follows is none of it.
constexpr const char* without_lws(const char* first, const char* last) noexcept {
  while (last != first && is_wsp(last[-1])) {
    while (last != first && is_wsp(last[-1])) --last;
    if (last != first && last[-1] == '\n') --last;
    if (last != first && *last == '\n' && last[-1] == '\r') --last;
  }
  return last;
}

/// Does [first, last) hold nothing but visible characters and linear white space? Under
/// leniency::other_charsets bytes from 0x80 up are visible.
inline bool is_text(const char* first, const char* last, leniency lenient) noexcept {
  while ((first = past_lws(first, last)) != last) {
    const std::size_t n = sipwire::detail::utf8_character({first, static_cast<std::size_t>(last - first)});
    if (static_cast<unsigned char>(*first) <= ' ' || *first == 0x7F ||
        (n == 0 && !has(lenient, leniency::other_charsets)))
      return false;
    first += n == 0 ? 1 : n;
  }
  return true;
}

class loose_text;

/// What of a value type a second reading has to know.
struct loose_form {
  bool params = true;     ///< does it have parameters?
  bool head = true;       ///< does something stand in front of them?
  bool commas = false;    ///< is a comma a part of it?
  bool comments = false;  ///< may its head hold comments?
  bool charsets = false;  ///< may text stand in it without quotes?
  bool named = true;      ///< may a display name stand in front of a URI without brackets?
  /// Overwrites a head of another kind at p, and says where it ends.
  char* (*overwrite_head)(loose_text&, char* p, char* last) = nullptr;
};

/// A copy of the value at the front of a text, with its deviations overwritten.
class loose_text {
 public:
  /// A value beyond this many octets is read once.
  static constexpr std::size_t room = 4096;

  loose_text(const loose_form& form, leniency lenient, bool wide) noexcept
      : form_(form), lenient_(lenient), wide_(wide) {}

  /// The value of `rest`, in a source that has its offsets; nothing when no byte of it deviates.
  [[nodiscard]] std::optional<slice> overwrite(const slice& rest) noexcept {
    // Most elements of a list are short, and copying as much for each would make the time its multiple.
    const char* end = nullptr;
    for (std::size_t most = 128;; most = room) {
      const std::size_t size = rest.size() < most ? rest.size() : most;
      std::memcpy(text(), rest.begin(), size);
      char* const last = text() + size;
      changed_ = more_ = saw_end_ = false;
      end = value(text(), last);
      if (size == rest.size() || (end != last && !saw_end_)) break;
      if (most == room) return std::nullopt;
    }
    if (!changed_) return std::nullopt;
    return copy_.at(rest.offset(), static_cast<std::size_t>(end - text()));
  }
  /// Would a wide reading overwrite more?
  [[nodiscard]] bool has_more() const noexcept { return more_; }

  /// \name For overwrite_head
  /// @{
  [[nodiscard]] bool may(leniency flag) const noexcept { return has(lenient_, flag); }
  [[nodiscard]] bool named() const noexcept { return form_.named; }
  /// What was found depends on all of the copy, and maybe on what lies behind it.
  void see_end() noexcept { saw_end_ = true; }
  void put(char* p, char c) noexcept {
    changed_ = changed_ || *p != c;
    *p = c;
  }
  void fill(char* first, const char* last, char c) noexcept {
    for (; first != last; ++first) put(first, c);
  }
  /// Behind the octet or character at p; under leniency::other_charsets one that is no UTF-8 is overwritten.
  char* character(char* p, const char* last) noexcept {
    const std::size_t n = sipwire::detail::utf8_character({p, static_cast<std::size_t>(last - p)});
    if (n != 0) return p + n;
    if (may(leniency::other_charsets)) put(p, 'x');
    return p + 1;
  }
  /// Behind the quoted-string at p.
  char* quoted(char* p, char* last) noexcept {
    for (++p; p != last && *p != '"';) {
      if (*p == '\\' && last - p > 1) ++p;
      p = character(p, last);
    }
    return p == last ? p : p + 1;
  }
  [[nodiscard]] bool is_text(const char* first, const char* last) const noexcept {
    return detail::is_text(first, last, lenient_);
  }
  /// The URI [first, last) in brackets: bytes that may stand in none. Blanks next to the brackets go outside.
  void bracketed_uri(char* first, char* last) noexcept {
    if (!may(leniency::loose_uris) || !is_text(first, last)) return;
    char* const uri = first + (past_lws(first, last) - first);
    char* const uri_last = first + (without_lws(uri, last) - first);
    if (uri == uri_last) return;
    if (uri != first) {
      fill(first - 1, uri - 1, ' ');
      put(uri - 1, '<');
    }
    if (uri_last != last) {
      put(uri_last, '>');
      fill(uri_last + 1, last + 1, ' ');
    }
    // Its scheme must be one.
    for (char* p = uri + (find_byte(uri, uri_last, ':') - uri); p != uri_last; ++p)
      if (!charset::angle_uri::set.contains(*p)) put(p, 'x');
  }
  /// Behind what stands in front of the parameters.
  char* head(char* p, char* last) noexcept {
    while (p != last) {
      if (*p == '"') {
        p = quoted(p, last);
      } else if (*p == '<') {
        char* const close = p + (closing_angle(p, last) - p);
        if (close != last) bracketed_uri(p + 1, close);
        p = close;
      } else if (*p == '(' && form_.comments) {
        p = comment(p, last);
      } else if ((*p == ';' && form_.params) || (*p == ',' && !form_.commas)) {
        break;
      } else {
        p = form_.charsets ? character(p, last) : p + 1;
      }
    }
    return p;
  }
  /// @}

 private:
  [[nodiscard]] char* text() noexcept { return copy_.text(); }

  char* comment(char* p, char* last) noexcept {
    for (int depth = 0; p != last;) {
      depth += *p == '(' ? 1 : *p == ')' ? -1 : 0;
      if (*p == '\\' && last - p > 1) ++p;
      p = character(p, last);
      if (depth == 0) break;
    }
    return p;
  }

  char* value(char* p, char* last) noexcept {
    char* semi = nullptr;
    if (form_.head) {
      p = form_.overwrite_head != nullptr ? form_.overwrite_head(*this, p, last) : head(p, last);
      p += past_lws(p, last) - p;
      if (!form_.params || p == last || *p != ';') return head(p, last);
      semi = p++;
    }
    for (;;) {
      p = param(semi, p, last);
      if (p == last || (*p == ',' && !form_.commas)) return p;
      semi = p++;
    }
  }

  /// One parameter at p, behind the separator at `semi`; returns the next separator.
  char* param(char* semi, char* p, char* last) noexcept {
    char* const name = p + (past_lws(p, last) - p);
    char* q = name;
    while (q != last && charset::token::set.contains(*q)) ++q;
    char* const equal = q + (past_lws(q, last) - q);
    const bool separated = equal == last || *equal == ';' || *equal == ',';
    if (q == name && separated) {
      if (!may(leniency::empty_parameters)) return equal;
      if (semi != nullptr) {
        fill(semi, equal, ' ');
      } else if (equal != last) {
        fill(p, equal + 1, ' ');
      }
      return equal;
    }
    if (q == name || equal == last || *equal != '=') return past(equal, last);
    char* const value = equal + (past_lws(equal + 1, last) - equal);
    char* const next = past(value, last);
    char* const value_last = value + (without_lws(value, next) - value);
    if (value != value_last) {
      param_value(value, value_last);
    } else if (may(leniency::empty_parameters)) {
      fill(equal, next, ' ');
    }
    return next;
  }
  char* past(char* p, char* last) const noexcept { return p + (past_param_value(p, last, true) - p); }

  void param_value(char* first, char* last) noexcept {
    if (*first == '"' && quoted(first, last) == last && closing_quote(first, last) == last - 1) return;
    const char* p = first;
    while (p != last && charset::token::set.contains(*p)) ++p;
    if (p == last || !may(leniency::loose_parameters) || !is_text(first, last)) return;
    // What some grammars take is overwritten only when they did not.
    if (!wide_ && ((*first == '<' && last[-1] == '>') || (*first == '[' && last[-1] == ']'))) {
      more_ = true;
      return;
    }
    if ((*first == '"' && closing_quote(first, last) == last) ||
        (*first == '<' && closing_angle(first, last) == last))
      return;
    fill(first, last, 'x');
  }

  loose_form form_;
  leniency lenient_;
  bool wide_;
  bool changed_ = false;
  bool more_ = false;
  bool saw_end_ = false;
  sipwire::detail::placed_copy<room> copy_;
};

/// Marks the reading of a copy; no flag of the table.
inline constexpr leniency rereading{std::uint64_t{1} << 63U};

/// V::scan() under a leniency of V::reread_for, after it had stopped at the fault `stop`.
template <class Runs, class V>
SIPWIRE_NOINLINE scan_end reread(const slice& rest, leniency lenient, V& out, scan_end stop) noexcept {
  if (has(lenient, rereading)) return stop;
  constexpr loose_form form = V::deviations();
  for (const bool wide : {false, true}) {
    loose_text copy(form, lenient, wide);
    if (const auto text = copy.overwrite(rest)) {
      V again;
      const scan_end end = V::template scan_with<Runs>(*text, lenient | rereading, again);
      if (end.ok() && end.at == text->end()) {
        out = again;
        const char* const first = past_lws(rest.begin(), rest.end());
        const char* const last = rest.begin() + text->size();
        out.take_over(rest.buffer(), rest.buffer().at(first, without_lws(first, last)));
        return {last, errc::none, rule::none};
      }
    }
    if (!copy.has_more()) break;
  }
  return stop;
}

/// Base of the value types that are read again where they deviate. They have
/// `take_over(source, extent of the whole)`, which is called on what was read out of a copy, and may have
/// deviations() of their own.
struct rereadable {
  static constexpr leniency reread_for = leniency::empty_parameters | leniency::loose_parameters |
                                         leniency::loose_addresses | leniency::loose_uris |
                                         leniency::other_charsets;
  static constexpr loose_form deviations() noexcept { return {}; }
  template <class Runs, class V>
  static scan_end read_again(const slice& rest, leniency lenient, V& out, scan_end stop) noexcept {
    return reread<Runs>(rest, lenient, out, stop);
  }
};

}}}}  // namespace sipwire::mime::detail
