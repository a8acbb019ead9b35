#pragma once

/// \file
/// parse(): a session description as a view with an index of its lines, values typed on demand.

#include <new>

#include "../core/cursor_range.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../field/room.hpp"
#include "level.hpp"
#include "level_view.hpp"
#include "line.hpp"
#include "scan.hpp"
#include "values/time.hpp"
#include "values/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Where parse() keeps the lines it found; line_storage<N> has the memory.
using line_room = sipwire::field::slot_array<line>;
/// Room for N lines; parse() tells how many a longer description needs.
template <std::uint16_t N>
using line_storage = sipwire::field::storage<line_room, N>;

/// A t= line with the r= lines and the z= line that follow it.
class time_description_view {
 public:
  time_description_view() noexcept = default;
  time_description_view(const source& from, const line* first, const line* last, leniency lenient) noexcept
      : source_(from), first_(first), last_(last), lenient_(lenient) {}

  /// The value of t=.
  [[nodiscard]] result<time_view> time() const noexcept {
    if (first_ == last_) return fault{errc::absent, rule::time_field, 0};
    return line_value<time_view>(source_, *first_, lenient_);
  }
  [[nodiscard]] line_view line_of_time() const noexcept {
    return first_ != last_ ? line_view(source_, *first_) : line_view();
  }
  /// The values of its r= lines.
  [[nodiscard]] values<repeat_view> repeats() const noexcept {
    return {{source_, first_, last_, lenient_}, line_filter('r')};
  }
  /// The value of its z= line; errc::absent without one. RFC 4566 had one z= behind all t= and r=, which is
  /// here that of the last t=.
  [[nodiscard]] result<zone_view> zone() const noexcept {
    const values<zone_view> found({source_, first_, last_, lenient_}, line_filter('z'));
    if (found.empty())
      return fault{errc::absent, rule::zone_field, first_ != last_ ? (last_ - 1)->value.last : 0};
    return found.front();
  }

 private:
  source source_;
  const line* first_ = nullptr;
  const line* last_ = nullptr;
  leniency lenient_ = leniency::none;
};

namespace detail {

/// Walks over the time descriptions, see session_view::time_range.
class time_cursor {
 public:
  time_cursor() noexcept = default;
  time_cursor(const source& from, const line* at, const line* last, leniency lenient) noexcept
      : source_(from), at_(find(at, last)), last_(last), lenient_(lenient) {}

  [[nodiscard]] bool done() const noexcept { return at_ == last_; }
  [[nodiscard]] time_description_view read() const noexcept {
    return {source_, at_, find(at_ + 1, last_), lenient_};
  }
  void next() noexcept { at_ = find(at_ + 1, last_); }
  [[nodiscard]] bool same(const time_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  static const line* find(const line* l, const line* last) noexcept {
    while (l != last && l->type != 't') ++l;
    return l;
  }

  source source_;
  const line* at_ = nullptr;
  const line* last_ = nullptr;
  leniency lenient_ = leniency::none;
};

/// Walks over the media descriptions, see session_view::media_range.
class media_cursor {
 public:
  media_cursor() noexcept = default;
  media_cursor(const level_view& session, const line* end) noexcept : here_(session), end_(end) { find(); }

  [[nodiscard]] bool done() const noexcept { return here_.first_ == nullptr; }
  [[nodiscard]] const media_view& read() const noexcept { return here_; }
  void next() noexcept {
    ++here_.index_;
    find();
  }
  [[nodiscard]] bool same(const media_cursor& other) const noexcept {
    return here_.first_ == other.here_.first_;
  }

 private:
  // `here_` ends where the next one begins.
  void find() noexcept {
    if (here_.last_ == end_) {
      here_.first_ = nullptr;
      return;
    }
    here_.first_ = here_.last_;
    here_.kinds_ = kind_set(here_.first_->name_last);
    here_.all_.first = here_.all_.last;
    if (here_.first_->next == line::none) {
      here_.last_ = end_;
      here_.all_.last = here_.source_.size();
    } else {
      here_.last_ = here_.first_ + here_.first_->next;
      here_.all_.last = here_.last_->value.first - 2;
    }
  }

  media_view here_;
  const line* end_ = nullptr;
};

}  // namespace detail

/// The number of a v= line, which is 0; errc::unknown_value for another one.
inline result<std::uint32_t> read_version(const slice& value, leniency lenient = leniency::none) noexcept {
  if (SIPWIRE_UNLIKELY(has(lenient, leniency::stray_blanks)))
    return read_version(detail::without_blanks(value), lenient & ~leniency::stray_blanks);
  const auto n = parse_decimal<std::uint32_t>(value, 0xFFFFFFFF, rule::version_field);
  if (n && *n != 0) return fault{errc::unknown_value, rule::version_field, value.offset()};
  const fault form = n ? digits_fault(value, no_leading_zeros, rule::version_field) : fault{};
  return form ? result<std::uint32_t>(form) : n;
}

/// A parsed session description (RFC 8866). Borrows the input and the line_room; copying is cheap.
///
/// \code
/// sdp::line_storage<64> lines;
/// auto session = sdp::parse(body, lines);
/// if (!session) return report(body, session.error());
/// for (const auto& media : session->media())
///   if (auto m = media.media_line(); m && m->port() != 0)
///     for (const auto& map : media.all<sdp::attr::rtpmap>())
///       if (map) use(map->payload_type(), map->encoding_name(), map->clock_rate());
/// \endcode
class session_view : public level_view, public session_reads<session_view, parsed_lines> {
 public:
  session_view() noexcept = default;

  /// \name Lines of the session
  /// @{
  /// The number of v=, which is 0; errc::unknown_value for another one.
  [[nodiscard]] result<std::uint32_t> version() const noexcept {
    const line* const at = find('v');
    if (at == last_) return absent(rule::version_field);
    return read_version({source_, at->value}, lenient_);
  }
  /// @}

  /// The time descriptions in order: t= with its r= and z=.
  class time_range : public cursor_range<time_range, detail::time_cursor> {
   public:
    time_range(const source& from, const line* first, const line* last, leniency lenient) noexcept
        : first_(from, first, last, lenient) {}

   private:
    friend cursor_range;
    [[nodiscard]] detail::time_cursor first() const noexcept { return first_; }

    detail::time_cursor first_;
  };
  [[nodiscard]] time_range times() const noexcept { return {source_, first_, last_, lenient_}; }

  /// The media descriptions in order; `media()[i]` walks to the i-th.
  class media_range : public cursor_range<media_range, detail::media_cursor> {
   public:
    explicit media_range(const session_view& session) noexcept
        : first_(session, session.lines_ + session.count_), count_(session.media_count_) {}
    [[nodiscard]] std::size_t size() const noexcept { return count_; }
    [[nodiscard]] bool empty() const noexcept { return count_ == 0; }
    /// The i-th, which must be there.
    [[nodiscard]] media_view operator[](std::size_t i) const noexcept {
      auto walk = first_;
      while (i-- != 0) walk.next();
      return walk.read();
    }

   private:
    friend cursor_range;
    [[nodiscard]] detail::media_cursor first() const noexcept { return first_; }

    detail::media_cursor first_;
    std::size_t count_;
  };
  [[nodiscard]] media_range media() const noexcept { return media_range(*this); }
  [[nodiscard]] std::size_t media_count() const noexcept { return media_count_; }
  /// The media description with this a=mid (RFC 5888); errc::absent without one.
  [[nodiscard]] result<media_view> media_by_mid(std::string_view mid) const noexcept {
    for (const auto& m : media())
      for (const auto a : m.attributes("mid"))
        if (a.value() == mid || (sipwire::has(lenient_, leniency::stray_blanks) && a.has_value() &&
                                 detail::without_blanks(a.value_slice()).text() == mid))
          return m;
    return fault{errc::absent, rule::identification_tag, source_.size()};
  }

  /// Every line of the description, session and media.
  [[nodiscard]] std::size_t total_line_count() const noexcept { return count_; }
  /// The i-th of them.
  [[nodiscard]] line_view total_line_at(std::size_t i) const noexcept { return {source_, lines_[i]}; }
  /// The whole description as written.
  [[nodiscard]] std::string_view whole_text() const noexcept {
    return source_.text({all_.first, source_.size()});
  }

  /// Equal bytes.
  friend bool operator==(const session_view& a, const session_view& b) noexcept {
    return a.whole_text() == b.whole_text();
  }

 private:
  template <class Runs>
  friend result<session_view> parse_with(const slice& text, line_room& room, const read_options& options);
  friend session_reads;

  const line* lines_ = nullptr;
  std::uint16_t count_ = 0;
  std::uint16_t media_count_ = 0;
};

/// parse() with the run policy named, so that tests can hold the ways of reading equal.
template <class Runs>
result<session_view> parse_with(const slice& text, line_room& room, const read_options& options) {
  struct collector {
    line* next;
    line* end;
    std::uint32_t without_room = 0;
    std::uint32_t media = 0;
    line* first_media = nullptr;
    line* last_media = nullptr;
    kind_set kinds{};  // of the level that is being read
    kind_set of_session{};

    void end_level() noexcept {
      if (last_media == nullptr) {
        of_session = kinds;
      } else {
        last_media->name_last = kinds.bits();
      }
      kinds = {};
    }
    void media_line() noexcept {
      end_level();
      // Distances, so that a line says where the next m= is without knowing its own place.
      if (media++ == 0) {
        first_media = next;
      } else {
        last_media->next = static_cast<std::uint16_t>(next - last_media);
      }
      last_media = next;
    }
    bool on_line(const source&, const line& l) noexcept {
      if (SIPWIRE_UNLIKELY(next == end)) {
        ++without_room;
        return true;
      }
      ::new (static_cast<void*>(next)) line(l);
      if (l.type == 'm') media_line();
      kinds.add(l.type, l.id);
      ++next;
      return true;
    }
  };
  line* const lines = room.data();
  collector into{lines, lines + room.capacity()};
  const auto done = scan_with<Runs>(text, into, options);
  if (!done) return done.error();
  into.end_level();
  const auto count = static_cast<std::uint32_t>(into.next - lines) + into.without_room;
  if (SIPWIRE_UNLIKELY(into.without_room != 0)) {
    if (count > line::none) return fault{errc::too_many, rule::session_description, text.where().last};
    return fault{errc::too_small, rule::session_description, count};
  }
  session_view view;
  view.source_ = source(std::string_view(text.buffer().data(), text.where().last));
  view.lenient_ = options.lenient;
  view.lines_ = view.first_ = lines;
  view.count_ = static_cast<std::uint16_t>(count);
  view.kinds_ = into.of_session;
  view.media_count_ = static_cast<std::uint16_t>(into.media);
  view.last_ = into.media != 0 ? into.first_media : into.next;
  view.all_ = {text.offset(), into.media != 0 ? view.last_->value.first - 2 : view.source_.size()};
  return view;
}

/// Parses a session description that fills `text`, which may be a piece of a larger buffer, in which offsets
/// count then; allocates nothing.
///
/// The view borrows `text` and `room`. Values are typed, and their faults found, when they are read. Errors
/// are those of scan(); errc::too_small when `room` is too small, with the number of lines it must have room
/// for; errc::too_many for more than 65535 lines.
inline result<session_view> parse(const slice& text, line_room& room, const read_options& options = {}) {
  return parse_with<vector_runs>(text, room, options);
}

/// Writes the description as it was parsed, byte for byte.
template <sink Sink>
result<std::size_t> write(Sink& out, const session_view& session) {
  const std::size_t before = out.size();
  out.append(session.whole_text());
  return written_since(out, before);
}
/// Writes one media description as it was parsed, byte for byte.
template <sink Sink>
result<std::size_t> write(Sink& out, const media_view& media) {
  const std::size_t before = out.size();
  out.append(media.text());
  return written_since(out, before);
}

}}}  // namespace sipwire::sdp
