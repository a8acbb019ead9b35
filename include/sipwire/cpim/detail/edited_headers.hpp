#pragma once

/// \file
/// The headers of an edited CPIM message, each in the old buffer or in an arena.

#include <cstring>
#include <initializer_list>
#include <span>

#include "../../core/vocabulary.hpp"
#include "../../edit/arena.hpp"
#include "../header.hpp"
#include "../message_view.hpp"
#include "../values.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

/// A header, its line end, and what its prefix means.
struct edited_header {
  static constexpr std::size_t most = 0xFFFF;
  static constexpr sipwire::rule part = rule::cpim_header;
  static constexpr sipwire::rule whole = rule::cpim_message;

  extent name;
  extent value;
  extent space;                             ///< the URI of the namespace, absent where no NS declares it
  std::uint32_t dot = extent::absent_mark;  ///< behind the prefix, or extent::absent_mark
  std::uint32_t end = 0;                    ///< behind the line end
  /// Where the header that this is, or was before it was replaced, begins in the old buffer
  std::uint32_t old_first = extent::absent_mark;
  header_kind kind = header_kind::other;
  bool unspaced = false;  ///< does no blank stand in front of the value?
  bool in_arena = false;  ///< the offsets count in the arena

  [[nodiscard]] extent raw() const noexcept { return {name.first, end}; }
};

/// The headers in order; the first is the last record.
class edited_headers : public sipwire::detail::edit_arena<edited_header> {
 public:
  using edit_arena::edit_arena;

  [[nodiscard]] std::string_view raw_of(const edited_header& h) const noexcept {
    return source_of(h).text(h.raw());
  }
  [[nodiscard]] leniency lenient() const noexcept { return lenient_; }
  [[nodiscard]] header_view view(const edited_header& h) const noexcept {
    return {source_of(h), {h.name, h.value, h.space, h.dot, h.kind, h.unspaced}, lenient_};
  }
  /// The number of a header that was read from the edit, or from the message before; that of none behind all.
  [[nodiscard]] std::uint32_t number_of(const header_view& h) const noexcept {
    const char* const text = h.buffer().data();
    const std::uint32_t first = h.name_where().first;
    std::uint32_t i = 0;
    for (; i < record_count(); ++i) {
      const auto& r = record(i);
      if (text == old().data() ? r.old_first == first
                               : text == new_text().data() && r.in_arena && r.name.first == first)
        break;
    }
    return i;
  }
  /// What a prefix means in front of the i-th header; empty when nothing declares it.
  [[nodiscard]] std::string_view meaning(std::string_view prefix, std::uint32_t i) const noexcept {
    while (i-- != 0) {
      if (record(i).kind != header_kind::ns) continue;
      ns_view ns;
      if (read_ns(view(record(i)).value_slice(), lenient_, ns) && ns.prefix() == prefix)
        return ns.uri().text();
    }
    return prefix.empty() ? headers_namespace : std::string_view();
  }

 protected:
  /// Starts with the headers of `message`.
  void take_headers(const message_view& message, std::span<std::byte> room) noexcept {
    restart(message.buffer(), room);
    lenient_ = message.lenient();
    if (!reserve(0, message.field_count())) return;
    for (const auto h : message.fields()) {
      edited_header made;
      const header& at = h.located();
      made.name = at.name;
      made.value = at.value;
      made.space = at.space;
      made.dot = at.dot;
      made.old_first = made.name.first;
      made.kind = at.id;
      made.unspaced = at.unspaced;
      const char* p = old().data() + made.value.last;
      made.end = made.value.last + (*p == '\r' ? 2U : 1U);
      add_record(made);
    }
  }
  /// How much of a URI composed() copies.
  [[nodiscard]] std::size_t copied(std::string_view uri) const noexcept {
    return found(new_text(), uri) ? 0 : uri.size();
  }
  /// Puts a header together behind the new text, not kept yet: `head`, `value`, which may lie there, `tail`,
  /// and the URI of its namespace. Its name and kind are left to say.
  [[nodiscard]] edited_header composed(std::initializer_list<std::string_view> head, std::string_view value,
                                       std::string_view tail, std::string_view uri) noexcept {
    edited_header out;
    out.name.first = static_cast<std::uint32_t>(bytes_copied());
    out.value.first = out.name.first;
    for (const auto piece : head) out.value.first += static_cast<std::uint32_t>(piece.size());
    char* const text = composing() - out.name.first;
    const auto copy = [text](std::uint32_t to, std::string_view piece) {
      if (!piece.empty()) std::memmove(text + to, piece.data(), piece.size());
      return to + static_cast<std::uint32_t>(piece.size());
    };
    out.value.last = copy(out.value.first, value);
    std::uint32_t at = out.name.first;
    for (const auto piece : head) at = copy(at, piece);
    out.end = copy(out.value.last, tail);
    out.space = found(new_text(), uri);
    if (!out.space && !uri.empty()) out.space = {out.end, copy(out.end, uri)};
    out.in_arena = true;
    return out;
  }
  void keep(const edited_header& made) noexcept {
    const bool behind = made.space && made.space.last > made.end;
    (void)commit((behind ? made.space.last : made.end) - bytes_copied());
    mark_changed();
  }
  /// Where `text` lies in `from`; absent when it lies elsewhere.
  [[nodiscard]] static extent found(const source& from, std::string_view text) noexcept {
    const auto at =
        reinterpret_cast<std::uintptr_t>(text.data()) - reinterpret_cast<std::uintptr_t>(from.data());
    return !text.empty() && at < from.size() ? from.at(text.data(), text.data() + text.size()) : extent();
  }

 private:
  leniency lenient_ = leniency::none;
};

}}}}  // namespace sipwire::cpim::detail
