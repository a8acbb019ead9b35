#pragma once

/// \file
/// edit: changes to the start line and to header fields as wholes.

#include <cstring>

#include "../../core/sink.hpp"
#include "../../core/vocabulary.hpp"
#include "../detail/field_writer.hpp"
#include "../writer.hpp"
#include "edit.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

inline edit& edit::request_uri(std::string_view uri) {
  if (failed()) return *this;
  if (is_response()) return fail({errc::not_allowed, rule::request_uri, 0});
  counting_sink measure;
  if (const request_writer judge(measure, sip::method::options, uri); judge.failed())
    return fail(judge.error());
  if (!reserve(uri.size(), 0)) return *this;
  std::memmove(composing(), uri.data(), uri.size());
  changeable_ = commit(uri.size());
  start_in_arena_ = true;
  mark_changed();
  return *this;
}

inline edit& edit::status(std::uint16_t code, std::string_view reason) {
  if (failed()) return *this;
  if (is_request()) return fail({errc::not_allowed, rule::status_code, 0});
  counting_sink measure;
  if (const response_writer judge(measure, code, reason); judge.failed()) return fail(judge.error());
  if (reason.empty()) reason = reason_phrase(code);
  if (!reserve(5 + reason.size(), 0)) return *this;
  span_sink out(free_text());
  out.append(" ");
  out.append(decimal_text(code));
  out.append(" ");
  out.append(reason);
  changeable_ = commit(out.size());
  reason_ = {changeable_.first + 5, changeable_.last};
  status_ = code;
  start_in_arena_ = true;
  mark_changed();
  return *this;
}

inline edit::place edit::find(header_id id, std::string_view name, std::size_t n) const noexcept {
  std::uint16_t before = none;
  if (id == header_id::extension && name.empty()) return {};
  for (std::uint16_t i = first(); i != none; before = i, i = at(i).next)
    if (at(i).head && edited_field(*this, i).is(id, name) && n-- == 0) return {before, i};
  return {};
}

inline std::uint16_t edit::behind(header_id id, std::string_view name) const noexcept {
  std::uint16_t found = last();
  if (id == header_id::extension && name.empty()) return found;
  for (std::uint16_t i = first(); i != none; i = at(i).next)
    if (at(i).head && edited_field(*this, i).is(id, name)) found = last_of(i);
  return found;
}

/// Composes a field behind the new text; the error of the writer, or errc::too_small.
template <class Compose>
bool edit::compose(composed& out, const Compose& with) {
  for (;;) {
    span_sink text(free_text());
    detail::field_writer<span_sink> w(text);
    with(w);
    if (w.failed()) return note(w.error());
    if (text.done()) {
      const std::string_view line = text.text();
      const auto colon = static_cast<std::uint32_t>(line.find(':'));
      const char* const end = line.data() + line.size() - 2;
      const char* const first = past_lws(line.data() + colon + 1, end);
      const source from(line);
      out = {{0, from.size()}, {0, colon}, from.at(first, detail::before_blanks(first, end)), colon + 2};
      return true;
    }
    if (!reserve(text.size(), 0)) return false;
  }
}

/// Keeps only the value of what was composed, and `behind` behind it.
inline void edit::keep_value(composed& c, std::string_view behind) noexcept {
  const auto n = c.value.size();
  std::memmove(composing(), composing() + c.value.first, n);
  if (!behind.empty()) std::memcpy(composing() + n, behind.data(), behind.size());
  c.value = {0, n};
}

/// The `*` of Contact stands alone.
inline bool edit::is_star(const composed& c) const noexcept {
  return std::string_view(composing() + c.value.first, c.value.size()) == "*";
}

/// Would a Contact of this value stand beside others, of which one is `*`? `but` is the field that it
/// replaces.
inline bool edit::star_beside_others(header_id id, const composed& c, std::uint16_t but) const noexcept {
  if (id != header_id::contact) return false;
  const bool star = is_star(c);
  for (std::uint16_t i = first(); i != none; i = at(i).next) {
    if (i == but || !at(i).head || at(i).id != id || at(i).malformed) continue;
    const auto value = edited_field(*this, i).value();
    if (star || (value && value->text() == "*")) return true;
  }
  return false;
}

/// Adds a field behind a piece, at the front for none. `single` is the name of a header that may stand once.
template <class Compose>
edit& edit::add_field(std::uint16_t after, header_id id, std::string_view single, const Compose& with) {
  if (failed()) return *this;
  composed c;
  if (!compose(c, with)) return *this;
  if ((!may_repeat(id) || !single.empty()) && find(id, single).head != none)
    return fail({errc::duplicate, rule::message_header, 0});
  if (star_beside_others(id, c)) return fail({errc::not_allowed, rule::contact, 0});
  // A line that salvage kept and that begins with a blank would continue the new field.
  if (after == none && first() != none && at(first()).malformed &&
      is_wsp(field_pieces::raw(at(first())).front()))
    return fail({errc::misplaced, rule::message_header, 0});
  if (!reserve(c.line.size(), 1)) return *this;
  const extent line = commit(c.line.size());
  detail::edited_piece p;
  p.raw = line;
  p.name = {line.first + c.name.first, line.first + c.name.last};
  p.value = {line.first + c.value.first, line.first + c.value.last};
  p.id = id;
  p.head = p.in_arena = true;
  insert(after, p);
  mark_changed();
  return *this;
}

template <class Compose>
edit& edit::set_field(header_id id, std::string_view name, const Compose& with) {
  if (failed()) return *this;
  const place first = find(id, name);
  if (first.head == none) return add_field(last(), id, {}, with);
  composed c;
  if (!compose(c, with)) return *this;
  if (!reserve(c.value.size(), 2)) return *this;
  keep_value(c);
  replace_whole(first.head, commit(c.value.size()));
  (void)remove_behind(last_of(first.head), id, name);
  return *this;
}

inline edit& edit::replace(std::string_view name, std::size_t n, std::string_view value) {
  if (failed()) return *this;
  composed c;
  if (!compose(c, [&](auto& w) { w.add(name, value); })) return *this;
  const place found = find(find_header(name), name, n);
  if (found.head == none) return fail({errc::absent, rule::message_header, 0});
  if (star_beside_others(find_header(name), c, found.head))
    return fail({errc::not_allowed, rule::contact, 0});
  if (!reserve(c.value.size(), 2)) return *this;
  keep_value(c);
  replace_whole(found.head, commit(c.value.size()));
  return *this;
}

/// Replaces all values of the field that starts at `head`.
inline void edit::replace_whole(std::uint16_t head, extent text) noexcept {
  const std::uint16_t a = value_piece(head);
  const std::uint16_t b = last_value_piece(head);
  field_pieces::replace(a, change_first(at(a), at(a).value.first), {}, b, at(b).value.last, {}, text, text);
  mark_changed();
}

/// Takes out every such field behind the piece `before`, all of them for none; in one pass. Were there any?
inline bool edit::remove_behind(std::uint16_t before, header_id id, std::string_view name) noexcept {
  if (id == header_id::extension && name.empty()) return false;
  bool any = false;
  for (;;) {
    const std::uint16_t i = before == none ? first() : at(before).next;
    if (i == none) return any;
    if (at(i).head && edited_field(*this, i).is(id, name)) {
      remove_field(before);
      any = true;
    } else {
      before = i;
    }
  }
}

inline edit& edit::add(std::uint16_t after, std::string_view name, std::string_view value) {
  return add_field(after, find_header(name), {}, [&](auto& w) { w.add(name, value); });
}
inline edit& edit::set(std::string_view name, std::string_view value) {
  return set_field(find_header(name), name, [&](auto& w) { w.add(name, value); });
}

inline edit& edit::remove_all(header_id id, std::string_view name) {
  if (failed()) return *this;
  if (id == header_id::content_length) return fail({errc::not_allowed, rule::content_length, 0});
  if (remove_behind(none, id, name)) mark_changed();
  return *this;
}

inline edit& edit::remove(std::string_view name, std::size_t n) {
  if (failed()) return *this;
  const header_id id = find_header(name);
  if (id == header_id::content_length) return fail({errc::not_allowed, rule::content_length, 0});
  if (const place found = find(id, name, n); found.head != none) {
    remove_field(found.before);
    mark_changed();
  }
  return *this;
}

}}}  // namespace sipwire::sip
