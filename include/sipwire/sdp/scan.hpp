#pragma once

/// \file
/// scan(): a session description as events, one a line, for a foreign stack's own type, and the floor of
/// parse().

#include <concepts>
#include <type_traits>

#include "../core/detail/line_index.hpp"
#include "../core/handler.hpp"
#include "../core/vocabulary.hpp"
#include "detail/line_order.hpp"
#include "detail/loose_lines.hpp"
#include "line.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// What scan() calls for each line in order. It returns a handler_reply: nothing, whether to go on, or a
/// fault of its own, which scan() gives back; false ends the scan with errc::stopped at that line. Lines are
/// provisional: a fault may follow.
template <class H>
concept line_handler = requires(H& h, const source& from, const line& l) {
  { h.on_line(from, l) } -> handler_reply;
};

namespace detail {

/// The first byte of [p, pe) that ends a byte-string: CR, LF or NUL.
template <class Runs>
SIPWIRE_INLINE const char* end_of_text(const char* p, const char* pe, const Runs& runs) noexcept {
  p = runs.template skip<charset::byte_string>(p, pe);
  if constexpr (!std::is_same_v<Runs, vector_runs>)
    while (p != pe && charset::byte_string::set.contains(*p)) ++p;
  return p;
}
template <class Runs>
SIPWIRE_INLINE const char* end_of_token(const char* p, const char* pe, const Runs& runs) noexcept {
  p = runs.template skip<charset::sdp_token>(p, pe);
  if constexpr (!std::is_same_v<Runs, vector_runs>)
    while (p != pe && charset::sdp_token::set.contains(*p)) ++p;
  return p;
}

/// The fault of a name that is none, but for what leniencies let pass: under stray_blanks blanks behind one,
/// under odd_sdp_lines any text as the name of an attribute that is not known.
SIPWIRE_NOINLINE inline fault read_odd_name(const source& from, const char* name_last, leniency lenient,
                                            sdp::line& out) noexcept {
  const extent text = without_blanks({from, out.value}).where();
  const std::uint32_t at = from.offset(name_last);
  const bool named = at == text.last && !text.empty();
  const bool bare = text == out.value || has(lenient, leniency::stray_blanks);
  if (!bare || !(named || has(lenient, leniency::odd_sdp_lines)))
    return {name_last == from.end() ? errc::truncated : errc::syntax, rule::attribute_name, at};
  out.value.last = out.name_last = text.last;
  if (named) out.id = find_attribute(from.text(text));
  return {};
}

/// What is wrong with a line as such, [first, last) without its end: no known type, no `=`, no attribute
/// name. Fills `out` otherwise.
template <class Runs>
SIPWIRE_INLINE fault read_line(const source& from, const char* first, const char* last, const Runs& runs,
                               leniency lenient, sdp::line& out) noexcept {
  if (SIPWIRE_UNLIKELY(last - first < 2 || first[1] != '=')) {
    const char* const at =
        first == last || !line_orders[static_cast<unsigned char>(*first)].known() ? first : first + 1;
    return {at == from.end() ? errc::truncated : errc::syntax, rule::sdp_field, from.offset(at)};
  }
  if (SIPWIRE_UNLIKELY(!line_orders[static_cast<unsigned char>(*first)].known())) {
    if (!is_alpha(*first)) return {errc::syntax, rule::sdp_field, from.offset(first)};
    if (!has(lenient, leniency::unknown_lines))
      return {errc::unknown_value, rule::sdp_field, from.offset(first)};
  }
  out.value = from.at(first + 2, last);
  out.type = *first;
  if (*first == 'a') {
    const char* const name = first + 2;
    const char* const name_last = end_of_token(name, last, runs);
    if (SIPWIRE_UNLIKELY(name_last == name || (name_last != last && *name_last != ':'))) {
      // A copy, so that the line of the usual path need not lie in memory.
      sdp::line odd = out;
      const fault bad = read_odd_name(from, name_last, lenient, odd);
      out = odd;
      return bad;
    }
    out.name_last = from.offset(name_last);
    out.id = find_attribute_at(name, static_cast<std::uint32_t>(name_last - name));
  }
  return {};
}

#if defined(SIPWIRE_LINE_INDEX)
/// The attribute of an a= line whose value is located, when its name is known; false to have read_line()
/// look.
SIPWIRE_INLINE bool quick_attribute(const source& from, sdp::line& l) noexcept {
  const char* const name = from.data() + l.value.first;
  if (SIPWIRE_UNLIKELY(from.size() - l.value.first < 32)) return false;
  const auto colon = static_cast<std::uint32_t>(std::countr_zero(vector_runs::bits32(name, ':')));
  const std::uint32_t n = colon < l.value.size() ? colon : l.value.size();
  l.id = find_attribute_in(name, n);
  l.name_last = l.value.first + n;
  return l.id != sdp::attribute_id::extension;
}
#endif

/// Judges lines one by one and hands them on.
template <class Runs, class Handler>
class line_feed {
 public:
  line_feed(const source& from, Handler& on, const read_options& options) noexcept
      : from_(from),
        on_(&on),
        options_(&options),
        order_(options.lenient),
        attributes_left_(options.caps.sdp_attributes) {}

  /// The line [first, last), of which `end` is what is wrong with its line end. The fault that ends the scan,
  /// or code none.
  SIPWIRE_NOINLINE fault give(const char* first, const char* last, const fault& end) {
    const leniency lenient = options_->lenient;
    sdp::line l;
    fault bad = read_line(from_, first, last, Runs(from_), lenient, l);
    if (SIPWIRE_LIKELY(!bad)) {
      if (SIPWIRE_LIKELY(line_orders[static_cast<unsigned char>(l.type)].known()))
        bad = order_.line(l.type, from_.offset(first));
      if (SIPWIRE_UNLIKELY(bad)) return bad;
    } else if (has(lenient, leniency::salvage)) {
      l = {};
      l.value = from_.at(first, last);
    } else {
      return bad;
    }
    if (SIPWIRE_UNLIKELY(end)) return end;
    return count(first, l);
  }
#if defined(SIPWIRE_LINE_INDEX)
  /// give() of a line whose end is right, with a short way for known lines in their usual order.
  SIPWIRE_INLINE fault give_quick(const char* first, const char* last) {
    if (SIPWIRE_LIKELY(last - first >= 2 && first[1] == '=' && order_.expects(*first))) {
      sdp::line l;
      l.value = from_.at(first + 2, last);
      l.type = *first;
      if (l.type != 'a' || SIPWIRE_LIKELY(quick_attribute(from_, l))) {
        order_.take(l.type);
        return count(first, l);
      }
    }
    return give(first, last, {});
  }
#endif
  /// The fault of the end of the description.
  [[nodiscard]] fault end() noexcept {
    return order_.end(from_.size());
  }

 private:
  SIPWIRE_INLINE fault count(const char* first, const sdp::line& l) {
    if (l.type == 'a') {
      if (SIPWIRE_UNLIKELY(attributes_left_ == 0))
        return {errc::too_many, rule::attribute_field, from_.offset(first)};
      --attributes_left_;
    } else if (l.type == 'm') {
      attributes_left_ = options_->caps.sdp_attributes;
      if (SIPWIRE_UNLIKELY(++media_ > options_->caps.sdp_media))
        return {errc::too_many, rule::media_description, from_.offset(first)};
    }
    return sipwire::detail::fault_of([&]() SIPWIRE_ALWAYS_INLINE { return on_->on_line(from_, l); },
                                     rule::session_description, from_, first);
  }

  source from_;
  Handler* on_;
  const read_options* options_;
  order_check order_;
  std::uint32_t media_ = 0;
  std::uint32_t attributes_left_;
};

/// Reads the lines of [p, pe), whatever ends them.
template <class Runs, class Feed>
fault feed_lines(const source& from, const char* p, leniency lenient, Feed& feed) {
  const Runs runs(from);
  const char* const pe = from.end();
  while (p != pe) {
    const char* const first = p;
    const char* last = end_of_text(first, pe, runs);
    while (SIPWIRE_UNLIKELY(last != pe && *last == 0 && has(lenient, leniency::control_bytes)))
      last = end_of_text(last + 1, pe, runs);
    fault end;
    if (pe - last >= 2 && last[0] == '\r' && last[1] == '\n') {
      p = last + 2;
    } else if (last == pe || (*last == '\r' && pe - last == 1)) {
      p = pe;
      const auto allowed = last == pe ? leniency::unended_line : leniency::bare_cr;
      if (!has(lenient, allowed)) end = {errc::truncated, rule::crlf, from.size()};
    } else if (*last == '\r') {
      p = last + 1;
      if (!has(lenient, leniency::bare_cr)) end = {errc::bare_cr, rule::crlf, from.offset(last)};
    } else if (*last == '\n') {
      p = last + 1;
      if (!has(lenient, leniency::bare_lf)) end = {errc::bare_lf, rule::crlf, from.offset(last)};
    } else {
      return {errc::control_byte, rule::byte_string, from.offset(last)};
    }
    if (const fault e = feed.give(first, last, end); SIPWIRE_UNLIKELY(e)) return e;
  }
  return {};
}

#if defined(SIPWIRE_LINE_INDEX)
/// Reads lines from `p` on as long as they are regular; leaves `p` at the first that is not.
template <class Feed>
fault feed_indexed(const source& from, const char*& p, Feed& feed) {
  sipwire::detail::line_index index(from, p);
  while (index.fill()) {
    for (std::uint32_t i = 0; i < index.count(); ++i) {
      const char* const lf = from.data() + index[i];
      if (SIPWIRE_UNLIKELY(lf[-1] != '\r')) return {};
      if (const fault e = feed.give_quick(p, lf - 1); SIPWIRE_UNLIKELY(e)) return e;
      p = lf + 1;
    }
  }
  return {};
}
#endif

}  // namespace detail

/// scan() with the run policy named, so that tests can hold the ways of reading equal: with vector_runs the
/// vector line index finds the lines where there is one, with byte_runs every byte is looked at.
template <class Runs, class Handler>
result<void> scan_with(const slice& text, Handler& on, const read_options& options = {}) {
  if (text.where().last > max_input)
    return fault{errc::too_long, rule::session_description, static_cast<std::uint32_t>(max_input)};
  // Nothing behind the text is looked at.
  const source from(std::string_view(text.buffer().data(), text.where().last));
  detail::line_feed<Runs, Handler> feed(from, on, options);
  const char* p = text.begin();
#if defined(SIPWIRE_LINE_INDEX)
  if constexpr (std::is_same_v<Runs, vector_runs>) {
    if (const fault e = detail::feed_indexed(from, p, feed)) return e;
  }
#endif
  if (const fault e = detail::feed_lines<Runs>(from, p, options.lenient, feed)) return e;
  if (const fault e = feed.end()) return e;
  return {};
}

/// Reads a session description line by line, in the order of RFC 8866 9, and calls the handler for each;
/// allocates nothing. Offsets count in the buffer that `text` is a piece of.
///
/// Values are located, not read: a malformed value is no fault here. Strict faults, each with the leniency
/// that lets it pass: a line end other than CRLF (bare_lf, bare_cr), none behind the last line
/// (unended_line), a line of unknown type (unknown_lines) or that is no `type=value` (salvage), an attribute
/// without a name or with blanks behind it (odd_sdp_lines, stray_blanks), NUL (control_bytes), lines out of
/// order or twice (errc::misplaced, errc::duplicate: any_line_order), and errc::missing_mandatory for v, o,
/// s, t, or c of a media description where the session has none (missing_lines). More media descriptions or
/// attributes than options.caps has are errc::too_many, inputs over 16 MiB errc::too_long.
/// \code
/// struct my_handler {
///   bool on_line(const sipwire::source& from, const sipwire::sdp::line& l);
/// } handler;
/// auto done = sipwire::sdp::scan(body, handler);
/// \endcode
template <line_handler Handler>
result<void> scan(const slice& text, Handler& on, const read_options& options = {}) {
  return scan_with<vector_runs>(text, on, options);
}
}}}  // namespace sipwire::sdp
