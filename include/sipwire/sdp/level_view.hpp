#pragma once

/// \file
/// The two levels of a parsed session description: the session, and a media description.

#include "../core/vocabulary.hpp"
#include "attribute.hpp"
#include "level.hpp"
#include "line.hpp"
#include "values/connection.hpp"
#include "values/direction.hpp"
#include "values/media_line.hpp"
#include "values/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// What session and media descriptions have in common: lines, i=, c=, b=, k= and attributes.
class level_view : public level_reads<level_view, parsed_lines> {
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

  [[nodiscard]] parsed_lines every_line() const noexcept { return {source_, first_, last_, lenient_}; }
  [[nodiscard]] parsed_lines lines_of(char type, attribute_id id) const noexcept {
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
  extent all_{0, 0};
  leniency lenient_ = leniency::none;
  kind_set kinds_;
};

namespace detail {
class media_cursor;
}

/// One media description: an m= line and what follows it (RFC 8866 5.14). Borrows as session_view does.
class media_view : public level_view {
 public:
  media_view() noexcept = default;

  /// The value of m=.
  [[nodiscard]] result<media_line_view> media_line() const noexcept {
    if (first_ == last_) return absent(rule::media_field);
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

}}}  // namespace sipwire::sdp
