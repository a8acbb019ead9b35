#pragma once

/// \file
/// The lines of an edited session description, each in the old buffer or in an arena. What sdp/edit.hpp
/// stands on.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <new>
#include <span>
#include <string_view>

#include "../../core/detail/aligned.hpp"
#include "../../core/limits.hpp"
#include "../../core/result.hpp"
#include "../../core/sink.hpp"
#include "../../core/text.hpp"
#include "../line.hpp"
#include "../scan.hpp"
#include "../session_view.hpp"
#include "../values/direction.hpp"
#include "../writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// A line and its line end.
struct edited_line {
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

/// The lines in order, in memory that the caller gave: new text grows from its front, the records of lines
/// from its back, the first line last, so that lines are numbered through and a change moves 24 bytes for
/// each line behind it.
class edited_description {
 public:
  /// Stands for the session where media descriptions have their number.
  static constexpr std::size_t session_level = static_cast<std::size_t>(-1);
  /// Asked for an arena of at least `needed` bytes; gives it through move_to(), or says no.
  using grow_function = bool (*)(edited_description&, std::size_t needed);

  edited_description(const source& old, std::span<std::byte> arena, grow_function grow) noexcept
      : old_(old), grow_(grow) {
    use_arena(arena);
  }

  [[nodiscard]] std::uint32_t record_count() const noexcept { return count_; }
  [[nodiscard]] const edited_line& record(std::size_t i) const noexcept { return *(top_ - 1 - i); }
  [[nodiscard]] source source_of(const edited_line& l) const noexcept {
    return l.in_arena ? source(std::string_view(arena_, text_)) : old_;
  }
  [[nodiscard]] std::string_view raw_of(const edited_line& l) const noexcept {
    return source_of(l).text(l.raw());
  }
  [[nodiscard]] std::size_t text_in_arena() const noexcept { return text_; }
  /// The leniency of the description there was.
  [[nodiscard]] leniency read_leniency() const noexcept { return lenient_; }

  /// The lines of a level; none, at the end, when there is no such media description.
  [[nodiscard]] line_numbers level_lines(std::size_t level) const noexcept {
    if (level == session_level) return {0, next_media(0)};
    std::uint32_t i = next_media(0);
    for (std::size_t n = 0; n < level && i != count_; ++n) i = next_media(i + 1);
    return media_lines(i);
  }
  /// The lines of the media description that begins with line `first`.
  [[nodiscard]] line_numbers media_lines(std::uint32_t first) const noexcept {
    return {first, first == count_ ? count_ : next_media(first + 1)};
  }
  /// The first m= from line `i` on.
  [[nodiscard]] std::uint32_t next_media(std::uint32_t i) const noexcept {
    while (i != count_ && record(i).at.type != 'm') ++i;
    return i;
  }

  /// Gives every line to `out`, with what keeps lines apart that were not neighbours before.
  template <sink Sink>
  void put(Sink& out) const {
    for (std::uint32_t i = 0; i < count_; ++i) {
      if (i != 0) out.append(between(record(i - 1), record(i)));
      out.append(raw_of(record(i)));
    }
  }
  /// Why what put() gives would not be read again; offsets count in it.
  [[nodiscard]] fault order_fault() const noexcept {
    order_check order(lenient_);
    std::size_t offset = 0;
    for (std::uint32_t i = 0; i < count_; ++i) {
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

  /// Makes sure of room for so much text and so many lines; the fault otherwise.
  [[nodiscard]] fault reserve(std::size_t text, std::size_t lines) {
    if (count_ + lines > sdp::line::none) return {errc::too_many, rule::session_description, 0};
    const std::size_t needed = (text_ + text + 3) / 4 * 4 + (count_ + lines) * sizeof(edited_line);
    if (text > max_input - text_)
      return {errc::too_long, rule::session_description, static_cast<std::uint32_t>(max_input)};
    if (needed <= capacity_) return {};
    if (needed <= max_input && grow_ != nullptr && grow_(*this, needed)) return {};
    return {errc::too_small, rule::none, static_cast<std::uint32_t>(needed < max_input ? needed : max_input)};
  }
  /// Puts a line together behind the text, of the pieces that `each` gives to what it is called with;
  /// reserved before. Not kept yet.
  template <class Each>
  [[nodiscard]] edited_line compose(char type, const Each& each) noexcept {
    char* const first = arena_ + text_;
    char* p = first;
    *p++ = type;
    *p++ = '=';
    each([&p](std::string_view piece) {
      if (!piece.empty()) std::memcpy(p, piece.data(), piece.size());
      p += piece.size();
    });
    const source from(std::string_view(arena_, static_cast<std::size_t>(p - arena_)));
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
    return {arena_ + l.at.value.first, l.at.value.size()};
  }
  /// Keeps the text of the line composed last.
  void keep(const edited_line& l) noexcept { text_ = l.end; }

  /// Adds a line as the i-th; reserved before.
  void insert_record(std::uint32_t i, const edited_line& l) noexcept {
    ::new (static_cast<void*>(top_ - 1 - count_)) edited_line();
    std::copy(top_ - count_, top_ - i, top_ - count_ - 1);
    *(top_ - 1 - i) = l;
    ++count_;
  }
  void replace_record(std::uint32_t i, const edited_line& l) noexcept { *(top_ - 1 - i) = l; }
  void erase_records(const line_numbers& gone) noexcept {
    std::copy_backward(top_ - count_, top_ - gone.last, top_ - gone.first);
    count_ -= gone.size();
  }
  /// Takes out the lines of a range that `takes(source, line)` says; how many that were.
  template <class Takes>
  std::uint32_t erase_records_if(const line_numbers& in, const Takes& takes) noexcept {
    std::uint32_t kept = in.first;
    for (std::uint32_t i = in.first; i < in.last; ++i)
      if (!takes(source_of(record(i)), record(i).at)) *(top_ - 1 - kept++) = record(i);
    const std::uint32_t gone = in.last - kept;
    erase_records({kept, in.last});
    return gone;
  }

  /// Takes another, larger arena; the text there was and the lines move.
  void move_to(std::span<std::byte> arena) noexcept {
    const char* const text = arena_;
    const edited_line* const records = top_ - count_;
    use_arena(arena);
    if (text_ != 0) std::memcpy(arena_, text, text_);
    if (count_ != 0) std::memcpy(static_cast<void*>(top_ - count_), records, count_ * sizeof(edited_line));
  }

 protected:
  /// Starts anew with the lines of `from`, which lie in `old`; the fault when the arena is too small.
  [[nodiscard]] fault take_lines(const sdp::session_view& from, const source& old,
                                 std::span<std::byte> arena) noexcept {
    restart(old, arena, from.lenient());
    const auto n = static_cast<std::uint32_t>(from.total_line_count());
    if (const fault e = reserve(0, n)) return e;
    std::uint32_t last = 0;
    for (std::uint32_t i = 0; i < n; ++i) {
      const auto l = from.total_line_at(i);
      edited_line made;
      made.at.value = l.value_where();
      made.at.type = l.type();
      if (l.is_attribute()) {
        const auto a = from.attribute_at(i);
        made.at.name_last = a.name_where().last;
        made.at.id = a.id();
      }
      last = i + 1 < n ? from.total_line_at(i + 1).where().first : old.size();
      made.end = last;
      insert_record(i, made);
    }
    return {};
  }
  /// Starts anew with the lines of `from`, whose bytes, as put() gives them, are `old`.
  [[nodiscard]] fault take_lines(const edited_description& from, const source& old,
                                 std::span<std::byte> arena) noexcept {
    restart(old, arena, from.lenient_);
    if (const fault e = reserve(0, from.count_)) return e;
    std::uint32_t offset = 0;
    for (std::uint32_t i = 0; i < from.count_; ++i) {
      edited_line made = from.record(i);
      const auto glue = i == 0 ? std::string_view() : from.between(from.record(i - 1), made);
      offset += static_cast<std::uint32_t>(glue.size());
      if (!glue.empty()) replace_end(i - 1, offset);
      const std::uint32_t moved = offset - made.raw().first;  // modulo 2^32
      made.at.value = {made.at.value.first + moved, made.at.value.last + moved};
      made.at.name_last += moved;
      made.end += moved;
      made.in_arena = false;
      offset = made.end;
      insert_record(i, made);
    }
    return {};
  }
  void restart(const source& old, std::span<std::byte> arena, leniency lenient) noexcept {
    old_ = old;
    lenient_ = lenient;
    count_ = text_ = 0;
    use_arena(arena);
  }

 private:
  /// What is needed between two lines so that they stay two: a line end where the input had none, and LF
  /// behind a CR that ended a line when an LF follows that ends an empty one.
  [[nodiscard]] std::string_view between(const edited_line& a, const edited_line& b) const noexcept {
    if (SIPWIRE_UNLIKELY(a.end == a.at.value.last)) return "\r\n";
    if (SIPWIRE_UNLIKELY(raw_of(a).back() == '\r') && raw_of(b).front() == '\n') return "\n";
    return {};
  }
  void replace_end(std::uint32_t i, std::uint32_t end) noexcept { (top_ - 1 - i)->end = end; }
  void use_arena(std::span<std::byte> arena) noexcept {
    const auto room = sipwire::detail::aligned<edited_line>(arena);
    capacity_ = room.size();
    arena_ = reinterpret_cast<char*>(room.data());
    top_ = reinterpret_cast<edited_line*>(arena_ + capacity_);
  }

  source old_;
  char* arena_ = nullptr;
  edited_line* top_ = nullptr;  // the end of the arena; line i is the i-th before it
  std::size_t capacity_ = 0;
  std::uint32_t text_ = 0;
  std::uint32_t count_ = 0;
  leniency lenient_ = leniency::none;
  grow_function grow_ = nullptr;
};

/// Changes that are made whole or not at all; after the first that is refused nothing more is changed.
class description_changes : public edited_description {
 public:
  using edited_description::edited_description;

  [[nodiscard]] fault refusal() const noexcept { return refusal_; }
  [[nodiscard]] bool was_refused() const noexcept { return refusal_.code != errc::none; }
  [[nodiscard]] bool was_altered() const noexcept { return altered_; }
  void refuse(const fault& e) noexcept {
    if (!was_refused()) refusal_ = e;
  }

  /// What stands for one thing with `t`: lines of its type, attributes of its name, every direction.
  static auto same_as(const line_text& t) noexcept {
    return [t](const source& from, const sdp::line& l) {
      if (l.type != t.type) return false;
      if (t.type != 'a') return true;
      if (sdp::direction_of(t.id)) return sdp::direction_of(l.id).has_value();
      return t.id == l.id &&
             (t.id != sdp::attribute_id::extension || from.text({l.value.first, l.name_last}) == t.name);
    };
  }

  void add_line(std::size_t level, const line_text& t) {
    line_numbers in;
    if (!judged(level, t, in) || !may_stand(in, level, t, in.last)) return;
    const std::uint32_t place = place_for(in, level, t.type);
    if (t.type == 'z' && place != in.first && record(place - 1).at.type == 'z')
      return refuse({errc::duplicate, rule::zone_field, 0});
    insert(place, t);
  }
  /// Makes the first line that `takes` takes `t`, and removes the others; adds `t` when there is none.
  template <class Takes>
  void set_line(std::size_t level, const Takes& takes, const line_text& t) {
    line_numbers in;
    if (!judged(level, t, in)) return;
    const std::uint32_t at = find_line(in, takes, 0);
    if (at == in.last) return add_line(level, t);
    if (!overwrite(at, t)) return;
    if (erase_records_if({at + 1, in.last}, takes) != 0) altered_ = true;
  }
  /// Makes the n-th line that `takes` takes `t`.
  template <class Takes>
  void replace_line(std::size_t level, const Takes& takes, std::size_t n, const line_text& t) {
    line_numbers in;
    if (!judged(level, t, in)) return;
    const std::uint32_t at = find_line(in, takes, n);
    if (at == in.last)
      return refuse({errc::absent, line_orders[static_cast<unsigned char>(t.type)].field, 0});
    if (may_stand(in, level, t, at)) (void)overwrite(at, t);
  }
  template <class Takes>
  void remove_lines(std::size_t level, const Takes& takes) {
    line_numbers in;
    if (was_refused() || !find_level(level, in)) return;
    if (erase_records_if(in, takes) != 0) altered_ = true;
  }
  template <class Takes>
  void remove_line(std::size_t level, const Takes& takes, std::size_t n) {
    line_numbers in;
    if (was_refused() || !find_level(level, in)) return;
    const std::uint32_t at = find_line(in, takes, n);
    if (at == in.last) return;
    erase_records({at, at + 1});
    altered_ = true;
  }
  /// Makes the value of line `i` the pieces; offsets of faults count in them together. Not to be judged is
  /// what cannot make it worse: other digits, less formats.
  void rewrite(std::uint32_t i, std::initializer_list<std::string_view> pieces, bool judged = true) {
    rewrite_each(
        i,
        [pieces](auto&& put) {
          for (const auto piece : pieces) put(piece);
        },
        judged);
  }
  /// The same of any number of pieces, which `each` gives, the same ones each time, to what it is called
  /// with.
  template <class Each>
  void rewrite_each(std::uint32_t i, const Each& each, bool judged) {
    if (was_refused()) return;
    std::size_t size = 4;
    each([&size](std::string_view piece) { size += piece.size(); });
    if (const fault e = reserve(size, 0)) return refuse(e);
    const char type = record(i).at.type;
    const edited_line made = compose(type, each);
    const std::string_view value = composed_value(made);
    if (judged)
      if (const fault e = judge(line_text::of(type, slice(value)))) return refuse(e);
    if (value == source_of(record(i)).text(record(i).at.value)) return;
    keep(made);
    replace_record(i, made);
    altered_ = true;
  }

  /// Adds a media description of this m= line before the n-th, at the end when there are not so many.
  void insert_media(std::size_t n, const line_text& t) {
    if (was_refused()) return;
    if (const fault e = judge(t)) return refuse(e);
    if (media_is_full()) return;
    insert(level_lines(n).first, t);
  }
  /// The same with all lines of `from`, which must be strict ones.
  void insert_media(std::size_t n, const sdp::media_view& from) {
    if (was_refused() || media_is_full()) return;
    std::size_t size = 0;
    for (std::size_t i = 0; i < from.line_count(); ++i) {
      const line_text t = text_of(from.line_at(i));
      if (const fault e = judge(t)) return refuse(e);
      size += t.size();
    }
    if (const fault e = reserve(size, from.line_count())) return refuse(e);
    std::uint32_t at = level_lines(n).first;
    for (std::size_t i = 0; i < from.line_count(); ++i) insert(at++, text_of(from.line_at(i)));
  }
  void remove_media(std::size_t n) {
    if (was_refused()) return;
    const line_numbers gone = level_lines(n);
    if (gone.size() == 0) return;
    erase_records(gone);
    altered_ = true;
  }
  [[nodiscard]] bool find_level(std::size_t level, line_numbers& out) noexcept {
    out = level_lines(level);
    if (level == session_level || out.size() != 0) return true;
    refuse({errc::absent, rule::media_description, 0});
    return false;
  }

 protected:
  /// Without lines, memory and error.
  void clear() noexcept {
    restart({}, {}, leniency::none);
    refusal_ = {};
    altered_ = false;
  }

 private:
  static line_text text_of(const sdp::line_view& l) noexcept {
    return line_text::of(l.type(), slice(l.value()));
  }
  template <class Takes>
  [[nodiscard]] std::uint32_t find_line(const line_numbers& in, const Takes& takes,
                                        std::size_t n) const noexcept {
    for (std::uint32_t i = in.first; i < in.last; ++i)
      if (takes(source_of(record(i)), record(i).at) && n-- == 0) return i;
    return in.last;
  }
  static std::uint8_t place_of(char type, std::size_t level) noexcept {
    const line_order& order = line_orders[static_cast<unsigned char>(type)];
    return level == session_level ? order.of_session : order.of_media;
  }
  /// Is `t` good for this level, and is there such a level?
  bool judged(std::size_t level, const line_text& t, line_numbers& in) noexcept {
    if (was_refused() || !find_level(level, in)) return false;
    fault e = judge(t);
    if (!e && t.type == 'm') e = {errc::not_allowed, rule::media_field, 0};
    if (!e && t.type == 'a') e = judge_level(t.id, level != session_level);
    if (!e && place_of(t.type, level) == 0)
      e = {errc::misplaced, line_orders[static_cast<unsigned char>(t.type)].field, 0};
    if (e) refuse(e);
    return e.code == errc::none;
  }
  /// May `t` stand beside the lines there are, but for line `but`? z= is left to add_line().
  bool may_stand(const line_numbers& in, std::size_t level, const line_text& t, std::uint32_t but) noexcept {
    const line_order& order = line_orders[static_cast<unsigned char>(t.type)];
    const bool once = t.type == 'a' ? !sdp::info(t.id).many
                                    : !(level == session_level ? order.many_of_session : order.many_of_media);
    const auto takes = same_as(t);
    std::uint32_t attributes = 0;
    for (std::uint32_t i = in.first; i < in.last; ++i) {
      if (i == but) continue;
      if (record(i).at.type == 'a') ++attributes;
      if (once && t.type != 'z' && takes(source_of(record(i)), record(i).at)) {
        refuse({errc::duplicate, order.field, 0});
        return false;
      }
    }
    if (t.type != 'a' || but != in.last || attributes < limits{}.sdp_attributes) return true;
    refuse({errc::too_many, rule::attribute_field, 0});
    return false;
  }
  /// Before which line a new one of this type goes: behind the last that must stand before it. A t= goes
  /// behind the r= and z= of the t= before it, and before those that have none.
  [[nodiscard]] std::uint32_t place_for(const line_numbers& in, std::size_t level, char type) const noexcept {
    std::uint8_t limit = place_of(type, level);
    if (type == 't' && find_line(
                           in, [](const source&, const sdp::line& l) { return l.type == 't'; }, 0) != in.last)
      limit = 12;
    std::uint32_t out = in.first;
    for (std::uint32_t i = in.first; i < in.last; ++i) {
      const std::uint8_t place = place_of(record(i).at.type, level);
      if (place != 0 && place <= limit) out = i + 1;
    }
    return out;
  }
  bool media_is_full() noexcept {
    std::uint32_t media = 0;
    for (std::uint32_t i = next_media(0); i != record_count(); i = next_media(i + 1)) ++media;
    if (media < limits{}.sdp_media) return false;
    refuse({errc::too_many, rule::media_description, 0});
    return true;
  }
  void insert(std::uint32_t i, const line_text& t) {
    if (const fault e = reserve(t.size(), 1)) return refuse(e);
    const edited_line made = compose(t);
    keep(made);
    insert_record(i, made);
    altered_ = true;
  }
  bool overwrite(std::uint32_t i, const line_text& t) {
    if (const fault e = reserve(t.size(), 0)) {
      refuse(e);
      return false;
    }
    const edited_line made = compose(t);
    if (record(i).at.type == t.type && composed_value(made) == source_of(record(i)).text(record(i).at.value))
      return true;
    keep(made);
    replace_record(i, made);
    altered_ = true;
    return true;
  }

  fault refusal_;
  bool altered_ = false;
};

}}}}  // namespace sipwire::sdp::detail
