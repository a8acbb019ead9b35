#pragma once

/// \file
/// Changes to the lines of an edited session description, judged as a session_writer judges them.

#include <initializer_list>

#include "../../core/vocabulary.hpp"
#include "../line.hpp"
#include "../session_view.hpp"
#include "../values/direction.hpp"
#include "../writer.hpp"
#include "edited_lines.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Changes that are made whole or not at all; after the first that is refused nothing more is changed.
class line_changes : public edited_lines {
 public:
  using edited_lines::edited_lines;

  void refuse(const fault& e) noexcept { note(e); }

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
    if (erase_records_if({at + 1, in.last}, takes) != 0) mark_changed();
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
    if (failed() || !find_level(level, in)) return;
    if (erase_records_if(in, takes) != 0) mark_changed();
  }
  template <class Takes>
  void remove_line(std::size_t level, const Takes& takes, std::size_t n) {
    line_numbers in;
    if (failed() || !find_level(level, in)) return;
    const std::uint32_t at = find_line(in, takes, n);
    if (at == in.last) return;
    erase_records(at, at + 1);
    mark_changed();
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
    if (failed()) return;
    std::size_t size = 4;
    each([&size](std::string_view piece) { size += piece.size(); });
    if (!reserve(size, 0)) return;
    const char type = record(i).at.type;
    const edited_line made = compose(type, each);
    const std::string_view value = composed_value(made);
    if (judged)
      if (const fault e = line_fault(line_text::of(type, slice(value)))) return refuse(e);
    if (value == source_of(record(i)).text(record(i).at.value)) return;
    keep(made);
    changeable(i) = made;
    mark_changed();
  }

  /// Adds a media description of this m= line before the n-th, at the end when there are not so many.
  void insert_media(std::size_t n, const line_text& t) {
    if (failed()) return;
    if (const fault e = line_fault(t)) return refuse(e);
    if (media_is_full()) return;
    insert(level_lines(n).first, t);
  }
  /// The same with all lines of `from`, which must be strict ones.
  void insert_media(std::size_t n, const sdp::media_view& from) {
    if (failed() || media_is_full()) return;
    std::size_t size = 0;
    for (std::size_t i = 0; i < from.line_count(); ++i) {
      const line_text t = same_text(from.line_at(i));
      if (const fault e = line_fault(t)) return refuse(e);
      size += t.size();
    }
    if (!reserve(size, from.line_count())) return;
    std::uint32_t at = level_lines(n).first;
    for (std::size_t i = 0; i < from.line_count(); ++i) insert(at++, same_text(from.line_at(i)));
  }
  void remove_media(std::size_t n) {
    if (failed()) return;
    const line_numbers gone = level_lines(n);
    if (gone.size() == 0) return;
    erase_records(gone.first, gone.last);
    mark_changed();
  }
  [[nodiscard]] bool find_level(std::size_t level, line_numbers& out) noexcept {
    out = level_lines(level);
    if (level == session_level || out.size() != 0) return true;
    return note({errc::absent, rule::media_description, 0});
  }

 protected:
  /// Without lines, memory and error.
  void clear() noexcept { restart({}, {}, leniency::none); }

 private:
  static line_text same_text(const sdp::line_view& l) noexcept {
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
    if (failed() || !find_level(level, in)) return false;
    fault e = line_fault(t);
    if (!e && t.type == 'm') e = {errc::not_allowed, rule::media_field, 0};
    if (!e && t.type == 'a') e = level_fault(t.id, level != session_level);
    if (!e && place_of(t.type, level) == 0)
      e = {errc::misplaced, line_orders[static_cast<unsigned char>(t.type)].field, 0};
    return !e || note(e);
  }
  /// May `t` stand beside the lines there are, but for line `but`? z= is left to add_line().
  bool may_stand(const line_numbers& in, std::size_t level, const line_text& t, std::uint32_t but) noexcept {
    const line_order& order = line_orders[static_cast<unsigned char>(t.type)];
    const bool once = t.type == 'a' ? !sdp::info(t.id).repeats
                                    : !(level == session_level ? order.many_of_session : order.many_of_media);
    const auto takes = same_as(t);
    std::uint32_t attributes = 0;
    for (std::uint32_t i = in.first; i < in.last; ++i) {
      if (i == but) continue;
      if (record(i).at.type == 'a') ++attributes;
      if (once && t.type != 'z' && takes(source_of(record(i)), record(i).at))
        return note({errc::duplicate, order.field, 0});
    }
    if (t.type != 'a' || but != in.last || attributes < limits{}.sdp_attributes) return true;
    return note({errc::too_many, rule::attribute_field, 0});
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
    note({errc::too_many, rule::media_description, 0});
    return true;
  }
  void insert(std::uint32_t i, const line_text& t) {
    if (!reserve(t.size(), 1)) return;
    const edited_line made = compose(t);
    keep(made);
    insert_record(i, made);
    mark_changed();
  }
  bool overwrite(std::uint32_t i, const line_text& t) {
    if (!reserve(t.size(), 0)) return false;
    const edited_line made = compose(t);
    if (record(i).at.type == t.type && composed_value(made) == source_of(record(i)).text(record(i).at.value))
      return true;
    keep(made);
    changeable(i) = made;
    mark_changed();
    return true;
  }
};

}}}}  // namespace sipwire::sdp::detail
