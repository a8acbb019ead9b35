#pragma once

/// \file
/// edit: changes to a parsed session description that cost what changes, as an answerer or a B2BUA makes
/// them.

#include <span>

#include "../core/gather.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../edit/joined.hpp"
#include "detail/line_changes.hpp"
#include "edit/changes.hpp"
#include "edit/levels.hpp"
#include "session_view.hpp"
#include "writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Changes to a parsed session description, seen at once by every read, written as pieces of the old buffer
/// and of `arena`.
///
/// Lines that do not change keep their bytes, line ends included. New lines are checked as session_writer
/// checks them, take the place that RFC 8866 9 gives their type, and end with CRLF. Changes are made to the
/// session through the edit itself, to a media description through media(i). Lines may come and go in any
/// order: what is missing is asked for when it is written.
///
/// Errors stick: after the first nothing more is changed, the reads give the state before it, and write()
/// gives it. Their offsets count in the text that was refused. No step is half done. When the arena is full
/// that is errc::too_small with the size (of an arena aligned to four bytes) that would have done so far:
/// each line takes bytes_per_line, each change that and its text. Removing what is not there is no error.
///
/// The bytes of the description and the arena must outlive the edit and what is read from it; the view and
/// its line_room need not.
/// \code
/// alignas(8) std::byte arena[4096];
/// sdp::edit e(*session, arena);
/// e.set_connection_to("192.0.2.9").next_version();
/// e.media(0).set_port(5004).set_direction(sdp::direction::sendonly).remove_format("97");
/// e.add_media("message 9 TCP/MSRP *").add<sdp::attr::accept_types>("*");
/// sipwire::gather_piece pieces[16];
/// sipwire::gather out(pieces);
/// if (auto size = e.write(out)) send(out.pieces());
/// \endcode
class edit : protected detail::line_changes, public level_changes<edit, edited_session_level> {
 public:
  using view_type = session_view;
  static constexpr std::size_t bytes_per_line = sizeof(detail::edited_line);

  edit(const session_view& session, std::span<std::byte> arena) {
    take_lines(session, session.buffer(), arena);
  }
  edit(const edit&) = delete;
  edit& operator=(const edit&) = delete;

  /// \name Media descriptions
  /// @{
  [[nodiscard]] edited_media_range media() const noexcept { return edited_media_range(*this); }
  [[nodiscard]] edited_media media(std::size_t i) const noexcept { return media()[i]; }
  /// The i-th, from 0, for changes.
  [[nodiscard]] media_edit media(std::size_t i) noexcept { return {*this, i}; }
  [[nodiscard]] std::size_t media_count() const noexcept { return media().size(); }
  /// Adds one behind the others, of this m= line; c= and attributes are added to what is returned.
  media_edit add_media(std::string_view value) {
    return insert_media(static_cast<const edit&>(*this).media_count(), value);
  }
  media_edit add_media(const media_parts& parts) {
    const detail::media_text text(parts);
    if (!text.error()) return add_media(text.text());
    refuse(text.error());
    return {*this, media_count()};
  }
  /// Adds a copy of a media description, all of whose lines a session_writer would take.
  media_edit add_media(const media_view& from) {
    const std::size_t i = media_count();
    line_changes::insert_media(i, from);
    return {*this, i};
  }
  /// Adds one before the i-th, behind all when there are not so many.
  media_edit insert_media(std::size_t i, std::string_view value) {
    const std::size_t n = media_count();
    line_changes::insert_media(i, detail::line_text::of('m', slice(value)));
    return {*this, i < n ? i : n};
  }
  /// Removes the i-th with all of its lines. An answer never does (RFC 3264 6): see media_edit::set_port().
  edit& remove_media(std::size_t i) {
    line_changes::remove_media(i);
    return *this;
  }
  /// @}

  /// Adds one to the sess-version of o=, as every new offer or answer that differs does (RFC 3264 5, 8); see
  /// origin_view::next_version(). Faults of o= count in the buffer that it lies in.
  edit& next_version() {
    if (failed()) return *this;
    const auto o = origin();
    if (!o) {
      refuse(o.error());
      return *this;
    }
    const auto n = o->next_version();
    if (!n) {
      refuse(n.error());
      return *this;
    }
    const std::string_view all = o->text();
    const std::string_view old = o->sess_version_text();
    const auto first = static_cast<std::size_t>(old.data() - all.data());
    std::uint32_t i = 0;
    while (record(i).at.type != 'o') ++i;
    rewrite(i, {all.substr(0, first), decimal_text(*n).text(), all.substr(first + old.size())}, false);
    return *this;
  }

  /// Every line, session and media.
  [[nodiscard]] std::size_t total_line_count() const noexcept { return record_count(); }
  /// The i-th of them, which must be there.
  [[nodiscard]] line_view total_line_at(std::size_t i) const noexcept {
    return {source_of(record(i)), record(i).at};
  }

  /// \name Output
  /// @{
  /// Writes the description as it is now. The first error; errc::missing_mandatory, errc::misplaced or
  /// errc::duplicate, located in what would be written, when parsing as the old description was parsed would
  /// refuse it; the sink's own errc::too_small.
  template <sink Sink>
  result<std::size_t> write(Sink& out) const {
    if (failed()) return error();
    if (const fault e = order_fault()) return e;
    sipwire::detail::joined<Sink> all(out);
    edited_lines::put(all);
    return all.done();
  }
  /// The bytes there are to write.
  [[nodiscard]] std::size_t size() const noexcept {
    counting_sink out;
    edited_lines::put(out);
    return out.size();
  }
  /// Writes to `buffer` and parses that, with the leniency of the description there was.
  result<session_view> view(std::span<char> buffer, line_room& room) const {
    span_sink out(buffer);
    if (const auto size = write(out); !size) return size.error();
    return reread(out.text(), room);
  }
  using line_changes::bytes_copied;
  using line_changes::changed;
  using line_changes::error;
  using line_changes::failed;
  using line_changes::lenient;
  /// @}

 protected:
  struct needed_memory {
    std::size_t text;
    std::size_t records;
  };
  /// What take() needs: room for the bytes of the description, and records.
  static needed_memory needs(const session_view& s) noexcept {
    return {s.whole_text().size(), s.total_line_count()};
  }
  static needed_memory needs(const edit& e) noexcept { return {e.size(), e.total_line_count()}; }

  /// An edit of nothing yet, whose arena grows.
  explicit edit(grow_function grow) noexcept : line_changes(grow) {}
  edit(edit&&) noexcept = default;
  edit& operator=(edit&&) noexcept = default;
  /// Copies the bytes of `from` to `text`, which has their size, and goes on from there.
  void take(const session_view& from, std::span<char> text, std::span<std::byte> arena) noexcept {
    span_sink copy(text);
    copy.append(from.whole_text());
    take_lines(from, copy.text(), arena, from.where().first);
  }
  /// Writes `from` into `text`, which has its size, lines still missing or not, and goes on from there, with
  /// its error.
  void take(const edit& from, std::span<char> text, std::span<std::byte> arena) noexcept {
    span_sink copy(text);
    from.edited_lines::put(copy);
    take_lines(from, copy.text(), arena);
  }
  [[nodiscard]] result<session_view> reread(std::string_view text, line_room& room) const {
    return parse(text, room, lenient());
  }

 private:
  friend class edited_level<edit>;
  friend class level_changes<edit, edited_session_level>;
  [[nodiscard]] const detail::edited_lines& description() const noexcept { return *this; }
  [[nodiscard]] detail::line_changes& change() noexcept { return *this; }
  [[nodiscard]] detail::line_numbers numbers() const noexcept { return level_lines(session_level); }
  [[nodiscard]] static constexpr std::size_t number() noexcept { return session_level; }
};

}}}  // namespace sipwire::sdp
