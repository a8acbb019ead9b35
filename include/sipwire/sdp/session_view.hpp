#pragma once

/// \file
/// parse(): a session description as a view with an index of its lines, values typed on demand.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <new>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

#include "../core/cursor_range.hpp"
#include "../core/result.hpp"
#include "../core/sink.hpp"
#include "../core/text.hpp"
#include "attribute.hpp"
#include "level.hpp"
#include "line.hpp"
#include "options.hpp"
#include "scan.hpp"
#include "values/connection.hpp"
#include "values/direction.hpp"
#include "values/media_line.hpp"
#include "values/origin.hpp"
#include "values/time.hpp"
#include "values/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

class session_view;

/// Where parse() keeps the lines it found; line_storage<N> has the room. May be used again for the next
/// description, which ends the life of the views of the one before.
class line_room {
 public:
  /// Room in `bytes`, aligned for line, for as many lines as fit; at most 65535.
  explicit line_room(std::span<std::byte> bytes) noexcept
      : slots_(reinterpret_cast<line*>(bytes.data())),
        capacity_(bytes.size() / sizeof(line) < line::none
                      ? static_cast<std::uint16_t>(bytes.size() / sizeof(line))
                      : line::none) {}
  line_room(const line_room&) = delete;
  line_room& operator=(const line_room&) = delete;

  [[nodiscard]] std::uint16_t capacity() const noexcept { return capacity_; }

 private:
  template <class Runs>
  friend result<session_view> parse_with(std::string_view input, line_room& room,
                                         const parse_options& options);

  line* slots_;
  std::uint16_t capacity_;
};

/// Room for N lines; parse() tells how many a longer description needs.
template <std::uint16_t N>
class line_storage : public line_room {
 public:
  line_storage() noexcept : line_room(bytes_) {}

 private:
  // Bytes, so that making a storage costs nothing.
  alignas(line) std::byte bytes_[N * sizeof(line)];
};

/// A t= line with the r= lines and the z= line that follow it.
class time_description_view {
 public:
  time_description_view(const source& from, const line* first, const line* last, leniency lenient) noexcept
      : source_(from), first_(first), last_(last), lenient_(lenient) {}

  /// The value of t=.
  [[nodiscard]] result<time_view> time() const noexcept {
    return line_value<time_view>(source_, *first_, lenient_);
  }
  [[nodiscard]] line_view line_of_time() const noexcept { return {source_, *first_}; }
  /// The values of its r= lines.
  [[nodiscard]] values<repeat_view> repeats() const noexcept {
    return {{source_, first_, last_, lenient_}, line_filter('r')};
  }
  /// The value of its z= line; errc::absent without one. RFC 4566 had one z= behind all t= and r=, which is
  /// here that of the last t=.
  [[nodiscard]] result<zone_view> zone() const noexcept {
    const values<zone_view> found({source_, first_, last_, lenient_}, line_filter('z'));
    if (found.empty()) return fault{errc::absent, rule::zone_field, (last_ - 1)->value.last};
    return found.front();
  }

 private:
  source source_;
  const line* first_;
  const line* last_;
  leniency lenient_;
};

/// What session and media descriptions have in common: lines, i=, c=, b=, k= and attributes.
class level_view : public level_reads<level_view, detail::parsed_lines> {
 public:
  /// How many lines this level has: of the session those before the first m=, of media those from its m= on.
  [[nodiscard]] std::size_t line_count() const noexcept { return static_cast<std::size_t>(last_ - first_); }
  /// The i-th line.
  [[nodiscard]] line_view line_at(std::size_t i) const noexcept { return {source_, first_[i]}; }

  /// The i-th line, which must be an attribute.
  [[nodiscard]] attribute_view attribute_at(std::size_t i) const noexcept { return {source_, first_[i]}; }

  /// Is attribute A at this level?
  template <attribute_tag A>
  [[nodiscard]] bool has() const noexcept {
    return find(A::id) != last_;
  }
  using level_reads::has;
  /// The value of attribute A at this level: of one that may repeat the first, of any other the only one.
  ///
  /// errc::absent at the end of the level's lines when there is none; errc::duplicate at the second line when
  /// an attribute that may stand once stands more often; the value's own fault otherwise.
  template <attribute_tag A>
  [[nodiscard]] result<typename A::value> get() const noexcept {
    const line* const at = find(A::id);
    if (at == last_) return absent(rule::attribute_field);
    if constexpr (!info(A::id).repeats) {
      const line* again = at + 1;
      while (again != last_ && again->key() != line::key_of('a', A::id)) ++again;
      if (SIPWIRE_UNLIKELY(again != last_))
        return fault{errc::duplicate, rule::attribute_field, again->value.first};
    }
    return line_value<typename A::value>(source_, *at, lenient_);
  }
  using level_reads::get;
  /// The first of sendrecv, sendonly, recvonly and inactive at this level.
  [[nodiscard]] std::optional<sdp::direction> own_direction() const noexcept {
    constexpr auto any = [] {
      kind_set out;
      for (const auto id :
           {attribute_id::sendrecv, attribute_id::sendonly, attribute_id::recvonly, attribute_id::inactive})
        out.add('a', id);
      return out.bits();
    }();
    if ((kinds_.bits() & any) == 0) return std::nullopt;
    // Lines that are no attributes have the id of those that are not known.
    for (const line* l = first_; l != last_; ++l)
      if (detail::states_direction.of[static_cast<std::size_t>(l->id)]) return direction_of(l->id);
    return std::nullopt;
  }

  /// From the first line of this level to the last, line ends included.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(where()); }
  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }
  /// The leniency it was parsed with, which its values are read with too.
  [[nodiscard]] leniency lenient() const noexcept { return lenient_; }

 protected:
  friend level_reads;
  level_view() noexcept = default;

  [[nodiscard]] detail::parsed_lines every_line() const noexcept {
    return {source_, first_, last_, lenient_};
  }
  [[nodiscard]] detail::parsed_lines lines_of(char type, attribute_id id) const noexcept {
    return {source_, start(type, id), last_, lenient_};
  }

  // Where to begin to look for a kind of line: at the end when there is none.
  [[nodiscard]] const line* start(char type, attribute_id id = attribute_id::extension) const noexcept {
    return kinds_.may_have(type, id) ? first_ : last_;
  }
  [[nodiscard]] const line* find(attribute_id id) const noexcept {
    const line* l = start('a', id);
    while (l != last_ && l->key() != line::key_of('a', id)) ++l;
    return l;
  }
  [[nodiscard]] const line* find(char type) const noexcept {
    const line* l = start(type);
    while (l != last_ && l->type != type) ++l;
    return l;
  }
  [[nodiscard]] fault absent(rule where) const noexcept { return {errc::absent, where, all_.last}; }
  template <typed_value V>
  [[nodiscard]] values<V> all_of(char type) const noexcept {
    const line* const first = find(type);
    const line* last = last_;
    // In order, all of one type stand together.
    if ((lenient_ & (leniency::any_line_order | leniency::salvage | leniency::unknown_lines)) ==
        leniency::none) {
      last = first;
      while (last != last_ && last->type == type) ++last;
    }
    return {{source_, first, last, lenient_}, line_filter(type)};
  }
  // Lenient reading may have let a line stand twice; no one value is right then.
  template <typed_value V>
  [[nodiscard]] result<V> single_of(char type, rule where) const noexcept {
    const line* const at = find(type);
    if (at == last_) return absent(where);
    for (const line* again = at + 1; again != last_; ++again)
      if (SIPWIRE_UNLIKELY(again->type == type)) return fault{errc::duplicate, where, again->value.first - 2};
    return line_value<V>(source_, *at, lenient_);
  }
  [[nodiscard]] std::optional<std::string_view> text_of(char type) const noexcept {
    const line* const at = find(type);
    return at != last_ ? std::optional(source_.text(at->value)) : std::nullopt;
  }

  source source_;
  const line* first_ = nullptr;
  const line* last_ = nullptr;
  extent all_;
  leniency lenient_ = leniency::none;
  kind_set kinds_;
};

namespace detail {
class media_cursor;
}

/// One media description: an m= line and what follows it (RFC 8866 5.14). Borrows as session_view does.
class media_view : public level_view {
 public:
  /// The value of m=.
  [[nodiscard]] result<media_line_view> media_line() const noexcept {
    return line_value<media_line_view>(source_, *first_, lenient_);
  }
  /// Where it stands among the media descriptions of the session, from 0: what offer and answer match by.
  [[nodiscard]] std::size_t index() const noexcept { return index_; }
  /// The c= that counts: its first own, else the session's; errc::absent without either.
  [[nodiscard]] result<connection_view> connection() const noexcept {
    const line* at = find('c');
    if (at == last_) {
      if (!session_kinds_.may_have('c')) return absent(rule::connection_field);
      at = session_first_;
      while (at != session_last_ && at->type != 'c') ++at;
      if (at == session_last_) return absent(rule::connection_field);
    }
    return line_value<connection_view>(source_, *at, lenient_);
  }
  /// The direction: its own, else the session's, else sendrecv (RFC 8866 6.7).
  [[nodiscard]] sdp::direction direction() const noexcept {
    return own_direction().value_or(session().own_direction().value_or(direction::sendrecv));
  }
  /// The value of attribute A that counts for this media description: its own, else the session's, for
  /// attributes whose RFC says so (column of grammar/tables/sdp.tsv): setup, connection, fingerprint, tls-id,
  /// ice-ufrag, ice-pwd, lang, ...
  template <attribute_tag A>
  requires(info(A::id).inherited) [[nodiscard]] result<typename A::value> inherited() const noexcept {
    return has<A>() ? get<A>() : session().get<A>();
  }
  /// Every value of attribute A that counts: its own if it has any, else the session's.
  template <attribute_tag A>
  requires(info(A::id).inherited) [[nodiscard]] values<typename A::value> all_inherited() const noexcept {
    return has<A>() ? all<A>() : session().all<A>();
  }

  /// Equal bytes.
  friend bool operator==(const media_view& a, const media_view& b) noexcept { return a.text() == b.text(); }

 private:
  friend class detail::media_cursor;
  media_view() noexcept = default;
  /// The session itself, behind which the first media description begins.
  explicit media_view(const level_view& session) noexcept
      : level_view(session), session_first_(first_), session_last_(last_), session_kinds_(kinds_) {}
  [[nodiscard]] media_view session() const noexcept {
    media_view out(*this);
    out.first_ = session_first_;
    out.last_ = session_last_;
    out.all_ = {0, all_.first};
    out.kinds_ = session_kinds_;
    return out;
  }

  const line* session_first_ = nullptr;
  const line* session_last_ = nullptr;
  kind_set session_kinds_;
  std::uint32_t index_ = 0;
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
inline result<std::uint32_t> read_version(const slice& value) noexcept {
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
class session_view : public level_view, public session_reads<session_view, detail::parsed_lines> {
 public:
  /// \name Lines of the session
  /// @{
  /// The number of v=, which is 0; errc::unknown_value for another one.
  [[nodiscard]] result<std::uint32_t> version() const noexcept {
    const line* const at = find('v');
    if (at == last_) return absent(rule::version_field);
    return read_version({source_, at->value});
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
        if (a.value() == mid) return m;
    return fault{errc::absent, rule::identification_tag, source_.size()};
  }

  /// Every line of the description, session and media.
  [[nodiscard]] std::size_t total_line_count() const noexcept { return count_; }
  /// The i-th of them.
  [[nodiscard]] line_view total_line_at(std::size_t i) const noexcept { return {source_, lines_[i]}; }
  /// The whole description as written.
  [[nodiscard]] std::string_view whole_text() const noexcept { return {source_.data(), source_.size()}; }

  /// Equal bytes.
  friend bool operator==(const session_view& a, const session_view& b) noexcept {
    return a.whole_text() == b.whole_text();
  }

 private:
  template <class Runs>
  friend result<session_view> parse_with(std::string_view input, line_room& room,
                                         const parse_options& options);

  friend session_reads;
  session_view() noexcept = default;

  const line* lines_ = nullptr;
  std::uint16_t count_ = 0;
  std::uint16_t media_count_ = 0;
};

/// parse() with the run policy named, so that tests can hold the ways of reading equal.
template <class Runs>
result<session_view> parse_with(std::string_view input, line_room& room, const parse_options& options) {
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
  collector into{room.slots_, room.slots_ + room.capacity_};
  const auto done = scan_with<Runs>(input, into, options);
  if (!done) return done.error();
  into.end_level();
  const auto count = static_cast<std::uint32_t>(into.next - room.slots_) + into.without_room;
  if (SIPWIRE_UNLIKELY(into.without_room != 0)) {
    if (count > line::none)
      return fault{errc::too_many, rule::session_description, static_cast<std::uint32_t>(input.size())};
    return fault{errc::too_small, rule::session_description, count};
  }
  session_view view;
  view.source_ = source(input);
  view.lenient_ = options.lenient;
  view.lines_ = view.first_ = room.slots_;
  view.count_ = static_cast<std::uint16_t>(count);
  view.kinds_ = into.of_session;
  view.media_count_ = static_cast<std::uint16_t>(into.media);
  view.last_ = into.media != 0 ? into.first_media : into.next;
  view.all_ = {0, into.media != 0 ? view.last_->value.first - 2 : view.source_.size()};
  return view;
}

/// Parses a session description; allocates nothing.
///
/// The view borrows `input` and `room`. Values are typed, and their faults found, when they are read. Errors
/// are those of scan(); errc::too_small when `room` is too small, with the number of lines it must have room
/// for; errc::too_many for more than 65535 lines.
inline result<session_view> parse(std::string_view input, line_room& room,
                                  const parse_options& options = {}) {
  return parse_with<vector_runs>(input, room, options);
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
