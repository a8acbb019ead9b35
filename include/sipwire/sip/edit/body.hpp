#pragma once

/// \file
/// edit: the body, and the fields that describe it.

#include <cstring>

#include "../../core/sink.hpp"
#include "../../core/vocabulary.hpp"
#include "changes.hpp"
#include "edit.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// Reserves so much, and what fit_content_length() needs.
inline bool edit::reserve_content_length(std::size_t text, std::size_t pieces) {
  return reserve(text + 28, pieces + 1 + 2 * count(header_id::content_length));
}

inline edit& edit::set_content_length() {
  if (!failed() && reserve_content_length(0, 0)) fit_content_length();
  return *this;
}

inline void edit::fit_content_length() noexcept {
  const decimal_text digits(body_.size());
  extent number;
  bool any = false;
  for (std::uint16_t i = first(); i != none; i = at(last_of(i)).next) {
    const edited_field f(*this, i);
    if (!f.is(header_id::content_length, {})) continue;
    any = true;
    const auto old_number = parse_decimal<std::uint32_t>(*f.value());
    if (old_number && *old_number == body_.size()) continue;
    if (!number) {
      std::memcpy(composing(), digits.text().data(), digits.text().size());
      number = commit(digits.text().size());
    }
    replace_whole(i, number);
  }
  if (any) return;
  const std::string_view line = "Content-Length: ";
  span_sink out(free_text());
  out.append(line);
  out.append(digits);
  out.append("\r\n");
  const auto name_size = static_cast<std::uint32_t>(line.size() - 2);
  const extent all = commit(out.size());
  detail::edited_piece p;
  p.raw = all;
  p.name = {all.first, all.first + name_size};
  p.value = {all.first + name_size + 2, all.last - 2};
  p.id = header_id::content_length;
  p.head = p.in_arena = true;
  insert(last(), p);
  mark_changed();
}

inline edit& edit::change_body(const std::string_view* content_type, std::string_view bytes) {
  if (failed()) return *this;
  if (bytes.size() > max_input) return fail({errc::too_long, rule::message_body, 0});
  if (content_type != nullptr) {
    counting_sink measure;
    detail::field_writer<counting_sink> judge(measure);
    if (judge.add<hdr::content_type>(*content_type); judge.failed()) return fail(judge.error());
  } else if (!bytes.empty() && !has<hdr::content_type>()) {
    return fail({errc::missing_mandatory, rule::content_type, 0});
  }
  const bool same = bytes == body().text();
  // All of it or nothing: one reservation for the bytes, Content-Type and every Content-Length.
  const std::size_t type_bytes = content_type == nullptr ? 0 : content_type->size() + 16;
  if (!reserve_content_length(bytes.size() + type_bytes, 5)) return *this;
  if (!same) {
    if (!bytes.empty()) std::memmove(composing(), bytes.data(), bytes.size());
    body_ = commit(bytes.size());
    body_in_arena_ = true;
    mark_changed();
  }
  fit_content_length();
  if (content_type != nullptr) {
    const auto type = [&](auto& w) { w.template add<hdr::content_type>(*content_type); };
    if (has<hdr::content_type>()) {
      set_field(header_id::content_type, {}, type);
    } else {
      const place length = find(header_id::content_length);
      add_field(length.head == none ? last() : length.before, header_id::content_type, {}, type);
    }
    remove_all(header_id::content_encoding, {});
  }
  return *this;
}

inline edit& edit::drop_body() {
  change_body(nullptr, {});
  for (const header_id id : {header_id::content_type, header_id::content_encoding,
                             header_id::content_disposition, header_id::content_language})
    remove_all(id, {});
  return *this;
}
}}}  // namespace sipwire::sip
