#pragma once

/// \file
/// The lines of an edited session description, each in the old buffer or in an arena.

#include <cstring>
#include <span>

#include "../../core/sink.hpp"
#include "../../core/vocabulary.hpp"
#include "../../edit/arena.hpp"
#include "../line.hpp"
#include "../scan.hpp"
#include "../session_view.hpp"
#include "../writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// A line and its line end.
struct edited_line {
  static constexpr std::size_t most = sdp::line::none;
  static constexpr sipwire::rule part = rule::session_description;
  static constexpr sipwire::rule whole = rule::session_description;

  sdp::line at;           ///< its offsets count in the arena or in the old buffer
  std::uint32_t end = 0;  ///< behind the line end; where the value ends when the input ended without one
  bool in_arena = false;

  [[nodiscard]] extent raw() const noexcept { return {at.value.first - (at.type == 0 ? 0U : 2U), end}; }
};

/// Lines by number, from `first` to before `last`.
struct line_numbers {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  [[nodiscard]] std::uint32_t size() const noexcept { return last - first; }
};

/// The lines in order. The first is the last record, so that lines are numbered through and a change moves 24
/// bytes for each line behind it.
class edited_lines : public sipwire::detail::edit_arena<edited_line> {
 public:
  /// Stands for the session where media descriptions have their number.
  static constexpr std::size_t session_level = static_cast<std::size_t>(-1);

  using edit_arena::edit_arena;

  [[nodiscard]] std::string_view raw_of(const edited_line& l) const noexcept {
    return source_of(l).text(l.raw());
  }
  /// The leniency of the description there was.
  [[nodiscard]] leniency lenient() const noexcept { return lenient_; }

  /// The lines of a level; none, at the end, when there is no such media description.
  [[nodiscard]] line_numbers level_lines(std::size_t level) const noexcept {
    if (level == session_level) return {0, next_media(0)};
    std::uint32_t i = next_media(0);
    for (std::size_t n = 0; n < level && i != record_count(); ++n) i = next_media(i + 1);
    return media_lines(i);
  }
  /// The lines of the media description that begins with line `first`.
  [[nodiscard]] line_numbers media_lines(std::uint32_t first) const noexcept {
    return {first, first == record_count() ? record_count() : next_media(first + 1)};
  }
  /// The first m= from line `i` on.
  [[nodiscard]] std::uint32_t next_media(std::uint32_t i) const noexcept {
    while (i != record_count() && record(i).at.type != 'm') ++i;
    return i;
  }

  /// Gives every line to `out`, with what keeps lines apart that were not neighbours before.
  template <class Out>
  void put(Out& out) const {
    for (std::uint32_t i = 0; i < record_count(); ++i) {
      if (i != 0) out.append(between(record(i - 1), record(i)));
      out.append(raw_of(record(i)));
    }
  }
  /// Why what put() gives would not be read again; offsets count in it.
  [[nodiscard]] fault order_fault() const noexcept {
    order_check order(lenient_);
    std::size_t offset = 0;
    for (std::uint32_t i = 0; i < record_count(); ++i) {
      const edited_line& l = record(i);
      if (i != 0) offset += between(record(i - 1), l).size();
      if (line_orders[static_cast<unsigned char>(l.at.type)].known())
        if (const fault e = order.line(l.at.type, static_cast<std::uint32_t>(offset))) return e;
      offset += l.raw().size();
    }
    if (offset > max_input)
      return {errc::too_long, rule::session_description, static_cast<std::uint32_t>(max_input)};
    return order.end(static_cast<std::uint32_t>(offset));
  }

  /// Puts a line together behind the text, of the pieces that `each` gives to what it is called with;
  /// reserved before. Not kept yet.
  template <class Each>
  [[nodiscard]] edited_line compose(char type, const Each& each) noexcept {
    char* const first = composing();
    char* p = first;
    *p++ = type;
    *p++ = '=';
    each([&p](std::string_view piece) {
      if (!piece.empty()) std::memcpy(p, piece.data(), piece.size());
      p += piece.size();
    });
    const char* const text = new_text().data();
    const source from(std::string_view(text, static_cast<std::size_t>(p - text)));
    edited_line out;
    out.at.value = from.at(first + 2, p);
    out.at.type = type;
    if (type == 'a') {
      const char* const name_last = end_of_token(first + 2, p, vector_runs(from));
      out.at.name_last = from.offset(name_last);
      out.at.id = sdp::find_attribute({first + 2, static_cast<std::size_t>(name_last - first - 2)});
    }
    p[0] = '\r';
    p[1] = '\n';
    out.end = out.at.value.last + 2;
    out.in_arena = true;
    return out;
  }
  [[nodiscard]] edited_line compose(const line_text& t) noexcept {
    return compose(t.type, [&t](auto&& put) {
      put(t.name);
      put(t.colon());
      put(t.value.text());
    });
  }
  /// The value of the line composed last.
  [[nodiscard]] std::string_view composed_value(const edited_line& l) const noexcept {
    return {new_text().data() + l.at.value.first, l.at.value.size()};
  }
  /// Keeps the text of the line composed last.
  void keep(const edited_line& l) noexcept { (void)commit(l.end - bytes_copied()); }

  /// Takes out the lines of a range that `takes(source, line)` says; how many that were.
  template <class Takes>
  std::uint32_t erase_records_if(const line_numbers& in, const Takes& takes) noexcept {
    std::uint32_t kept = in.first;
    for (std::uint32_t i = in.first; i < in.last; ++i)
      if (!takes(source_of(record(i)), record(i).at)) changeable(kept++) = record(i);
    const std::uint32_t gone = in.last - kept;
    erase_records(kept, in.last);
    return gone;
  }

 protected:
  /// Starts anew with the lines of `from`, which lie in `old`, but `before` bytes sooner than in their own
  /// buffer; an error when the arena is too small.
  void take_lines(const sdp::session_view& from, const source& old, std::span<std::byte> arena,
                  std::uint32_t before = 0) noexcept {
    restart(old, arena, from.lenient());
    const auto n = static_cast<std::uint32_t>(from.total_line_count());
    if (!reserve(0, n)) return;
    std::uint32_t last = 0;
    for (std::uint32_t i = 0; i < n; ++i) {
      const auto l = from.total_line_at(i);
      edited_line made;
      made.at.value = {l.value_where().first - before, l.value_where().last - before};
      made.at.type = l.type();
      if (l.is_attribute()) {
        const auto a = from.attribute_at(i);
        made.at.name_last = a.name_where().last - before;
        made.at.id = a.id();
      }
      last = i + 1 < n ? from.total_line_at(i + 1).where().first - before : old.size();
      made.end = last;
      add_record(made);
    }
  }
  /// Starts anew with the lines of `from`, whose bytes, as put() gives them, are `old`, and with its error.
  void take_lines(const edited_lines& from, const source& old, std::span<std::byte> arena) noexcept {
    restart(old, arena, from.lenient_);
    if (!reserve(0, from.record_count())) return;
    std::uint32_t offset = 0;
    for (std::uint32_t i = 0; i < from.record_count(); ++i) {
      edited_line made = from.record(i);
      const auto glue = i == 0 ? std::string_view() : from.between(from.record(i - 1), made);
      offset += static_cast<std::uint32_t>(glue.size());
      if (!glue.empty()) changeable(i - 1).end = offset;
      const std::uint32_t moved = offset - made.raw().first;  // modulo 2^32
      made.at.value = {made.at.value.first + moved, made.at.value.last + moved};
      made.at.name_last += moved;
      made.end += moved;
      made.in_arena = false;
      offset = made.end;
      add_record(made);
    }
    note(from.error());
  }
  void restart(const source& old, std::span<std::byte> room, leniency lenient) noexcept {
    edit_arena::restart(old, room);
    lenient_ = lenient;
  }

 private:
  /// What is needed between two lines so that they stay two: a line end where the input had none, and LF
  /// behind a CR that ended a line when an LF follows that ends an empty one.
  [[nodiscard]] std::string_view between(const edited_line& a, const edited_line& b) const noexcept {
    const char last = raw_of(a).back();
    if (SIPWIRE_UNLIKELY(last != '\n' && last != '\r')) return "\r\n";
    if (SIPWIRE_UNLIKELY(last == '\r') && raw_of(b).front() == '\n') return "\n";
    return {};
  }

  leniency lenient_ = leniency::none;
};

}}}}  // namespace sipwire::sdp::detail
