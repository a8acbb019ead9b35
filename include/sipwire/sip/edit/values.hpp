#pragma once

/// \file
/// edit: changes to single values of comma lists.

#include "../../core/vocabulary.hpp"
#include "../detail/field_writer.hpp"
#include "edit.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

template <header_tag H>
edit::element edit::find_value(std::size_t k) const {
  element out;
  bool mine = true;
  std::uint16_t previous = none;
  for (std::uint16_t i = first(); i != none && out.piece == none; previous = i, i = at(i).next) {
    const auto& p = at(i);
    if (p.head) {
      out.before = previous;
      if constexpr (detail::by_name<H>) mine = iequals(source_of(p).text(p.name), name_of<H>);
    }
    if (p.id != id_of<H> || p.malformed || !p.value || !mine) continue;
    if constexpr (detail::has_elements<H>) {
      extent last;
      detail::each_element<typename H::value>(value(p), lenient_, [&](extent e) {
        if (out.piece != none) {
          if (!out.right) out.right = {e.first, p.value.last};
        } else if (k-- == 0) {
          out.piece = i;
          out.where = e;
          if (last) out.left = {p.value.first, trimmed(p, last.last)};
        }
        last = e;
      });
    } else if (k-- == 0) {
      out.piece = i;
      out.where = p.value;
    }
  }
  return out;
}

/// What is read before the element when the comma between stays: with the white space that its own grammar
/// judges.
inline extent edit::kept(const element& e) const noexcept {
  return e.left ? extent{e.left.first, change_last(at(e.piece), e.left.last)} : e.left;
}

inline void edit::replace_element(const element& e, extent text) noexcept {
  const auto& p = at(e.piece);
  field_pieces::replace(e.piece, change_first(p, e.where.first), kept(e), e.piece,
                        change_last(p, e.where.last), e.right, text, text);
  mark_changed();
}

template <header_tag H>
edit& edit::remove_value(std::size_t k) {
  if (failed()) return *this;
  if constexpr (id_of<H> == header_id::content_length)
    return fail({errc::not_allowed, rule::content_length, 0});
  const element e = find_value<H>(k);
  if (e.piece == none) return *this;
  const std::uint16_t i = e.piece;
  const std::uint16_t head = e.before == none ? first() : at(e.before).next;
  std::uint16_t previous = none;
  for (std::uint16_t p = head; p != i; p = at(p).next)
    if (at(p).value) previous = p;
  const bool only = !e.left && !e.right && previous == none && last_value_piece(head) == i;
  if (!only && !reserve(0, 2)) return *this;
  const std::uint32_t first_byte = change_first(at(i), e.where.first);
  const std::uint32_t last_byte = change_last(at(i), e.where.last);
  // With the value goes the separator before it; behind it when it is the first.
  if (only) {
    remove_field(e.before);
  } else if (e.left) {
    field_pieces::replace(i, e.left.last, e.left, i, last_byte, e.right);
  } else if (previous != none) {
    const auto& p = at(previous);
    const extent left{p.value.first, trimmed(p, p.value.last)};
    field_pieces::replace(previous, left.last, left, i, last_byte, e.right);
  } else if (e.right) {
    field_pieces::replace(i, first_byte, {}, i, e.right.first, e.right);
  } else {
    const std::uint16_t behind = value_piece(at(i).next);
    field_pieces::replace(i, first_byte, {}, behind, at(behind).value.first, at(behind).value);
  }
  mark_changed();
  return *this;
}

template <header_tag H, class... Value>
bool edit::compose_value(composed& out, const Value&... value) {
  if (!compose(out, [&](auto& w) { w.template add<H>(value...); })) return false;
  // One value it must be; a list may have passed.
  const std::string_view text(composing() + out.value.first, out.value.size());
  if (const auto one = parse_value<H>(slice(text)); !one) {
    fault f = one.error();
    f.offset += out.value.first - out.value_first;
    return note(f);
  }
  return true;
}

template <header_tag H, class... Value>
edit& edit::replace_value(std::size_t k, const Value&... value) {
  if (failed()) return *this;
  composed c;
  if (!compose_value<H>(c, value...)) return *this;
  const element e = find_value<H>(k);
  if (e.piece == none) return fail({errc::absent, rule::header_value, 0});
  if constexpr (id_of<H> == header_id::contact) {
    const std::uint16_t head = e.before == none ? first() : at(e.before).next;
    const bool alone = !e.left && !e.right && value_piece(head) == last_value_piece(head);
    if ((!alone && is_star(c)) || star_beside_others(id_of<H>, c, head))
      return fail({errc::not_allowed, rule::contact, 0});
  }
  if (!reserve(c.value.size(), 2)) return *this;
  keep_value(c);
  const extent text = commit(c.value.size());
  replace_element(e, text);
  return *this;
}

template <header_tag H, class... Value>
requires detail::has_elements<H> edit& edit::insert_value(std::size_t k, const Value&... value) {
  if (failed()) return *this;
  composed c;
  if (!compose_value<H>(c, value...)) return *this;
  const element e = find_value<H>(k);
  if (e.piece == none) return fail({errc::absent, rule::header_value, 0});
  if constexpr (id_of<H> == header_id::contact) {
    if (is_star(c) || star_beside_others(id_of<H>, c)) return fail({errc::not_allowed, rule::contact, 0});
  }
  if (!reserve(c.line.size(), 2)) return *this;
  const extent rest = {e.where.first, at(e.piece).value.last};
  // No blank where it would end the field. The name and the line end that were composed leave room for both.
  const std::string_view comma = rest.empty() ? "," : ", ";
  keep_value(c, comma);
  const extent text = commit(c.value.size() + comma.size());
  field_pieces::replace(e.piece, change_first(at(e.piece), e.where.first), kept(e), e.piece, e.where.first,
                        rest, text, {text.first, text.last - static_cast<std::uint32_t>(comma.size())});
  mark_changed();
  return *this;
}

}}}  // namespace sipwire::sip
