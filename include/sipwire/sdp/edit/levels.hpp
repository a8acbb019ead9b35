#pragma once

/// \file
/// What is read of an edited session description: its session and media descriptions.

#include "../../core/cursor_range.hpp"
#include "../../core/vocabulary.hpp"
#include "../detail/edited_lines.hpp"
#include "../fields.hpp"
#include "../level.hpp"
#include "../line.hpp"
#include "../session_view.hpp"
#include "../values/direction.hpp"
#include "../values/media_line.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

namespace detail {

/// The lines of a level of an edited description, from at() on.
class numbered_lines {
 public:
  numbered_lines() noexcept = default;
  numbered_lines(const edited_lines& all, const line_numbers& in) noexcept : all_(&all), in_(in) {}

  [[nodiscard]] bool done() const noexcept { return in_.first == in_.last; }
  void next() noexcept { ++in_.first; }
  [[nodiscard]] bool same(const numbered_lines& other) const noexcept { return in_.first == other.in_.first; }
  [[nodiscard]] const line& at() const noexcept { return all_->record(in_.first).at; }
  [[nodiscard]] source from() const noexcept { return all_->source_of(all_->record(in_.first)); }
  [[nodiscard]] leniency lenient() const noexcept { return all_->lenient(); }

 private:
  const edited_lines* all_ = nullptr;
  line_numbers in_;
};

}  // namespace detail

/// The lines of one level of an edited description, as line_range of a session_view. Lives until the next
/// change.
template <class Element>
using edited_range = line_range<Element, detail::numbered_lines>;

/// The values of a type of line, or of an attribute, of an edited description.
template <typed_value V>
using edited_values = edited_range<result<V>>;

/// What is read of a level of an edited description, under the names that level_view has. Faults count in the
/// buffer the value lies in; errc::absent has offset 0.
template <class Derived>
class edited_level : public level_reads<Derived, detail::numbered_lines> {
  using reads = level_reads<Derived, detail::numbered_lines>;

 public:
  [[nodiscard]] std::size_t line_count() const noexcept { return lines().size(); }
  /// The i-th line, which must be there.
  [[nodiscard]] line_view line_at(std::size_t i) const noexcept {
    const auto& l = all_lines().record(lines().first + i);
    return {all_lines().source_of(l), l.at};
  }

  /// As level_view::get(): errc::absent, errc::duplicate, or the value's own fault.
  template <attribute_tag A>
  [[nodiscard]] result<typename A::value> get() const noexcept {
    const auto found = this->template all<A>();
    auto i = found.begin();
    if (i == found.end()) return absent(rule::attribute_field);
    const auto value = *i;
    if constexpr (!info(A::id).repeats) {
      if (++i != found.end())
        return fault{errc::duplicate, rule::attribute_field, i.in().value_where().first};
    }
    return value;
  }
  using reads::get;
  /// The first of sendrecv, sendonly, recvonly and inactive at this level.
  [[nodiscard]] std::optional<sdp::direction> own_direction() const noexcept {
    for (const auto a : this->attributes())
      if (const auto d = direction_of(a.id())) return d;
    return std::nullopt;
  }

 protected:
  friend reads;
  edited_level() noexcept = default;
  [[nodiscard]] const detail::edited_lines& all_lines() const noexcept {
    return static_cast<const Derived&>(*this).description();
  }
  [[nodiscard]] detail::line_numbers lines() const noexcept {
    return static_cast<const Derived&>(*this).numbers();
  }
  [[nodiscard]] detail::numbered_lines every_line() const noexcept { return {all_lines(), lines()}; }
  [[nodiscard]] detail::numbered_lines lines_of(char, attribute_id) const noexcept { return every_line(); }
  [[nodiscard]] static fault absent(rule where) noexcept { return {errc::absent, where, 0}; }
  template <typed_value V>
  [[nodiscard]] edited_values<V> all_of(char type) const noexcept {
    return {every_line(), line_filter(type)};
  }
  template <typed_value V>
  [[nodiscard]] result<V> single_of(char type, rule where) const noexcept {
    const auto found = all_of<V>(type);
    auto i = found.begin();
    if (i == found.end()) return absent(where);
    const auto value = *i;
    if (++i != found.end()) return fault{errc::duplicate, where, i.in().where().first};
    return value;
  }
  [[nodiscard]] std::optional<std::string_view> text_of(char type) const noexcept {
    const edited_range<line_view> found(every_line(), line_filter(type));
    return found.empty() ? std::nullopt : std::optional(found.front().value());
  }
};

/// What is read of a media description only, under the names that media_view has.
template <class Derived>
class edited_media_level : public edited_level<Derived> {
 public:
  /// The value of m=; errc::absent when there is no such media description.
  [[nodiscard]] result<media_line_view> media_line() const noexcept {
    return this->template single_of<media_line_view>('m', rule::media_description);
  }
  /// The c= that counts: its first own, else the session's; errc::absent without either.
  [[nodiscard]] result<connection_view> connection() const noexcept {
    if (const auto own = this->connections(); !own.empty()) return own.front();
    const edited_values<connection_view> found({this->all_lines(), session_lines()}, line_filter('c'));
    return found.empty() ? result<connection_view>(fault{errc::absent, rule::connection_field, 0})
                         : found.front();
  }
  /// The direction: its own, else the session's, else sendrecv.
  [[nodiscard]] sdp::direction direction() const noexcept {
    if (const auto own = this->own_direction()) return *own;
    for (const auto a : edited_range<attribute_view>({this->all_lines(), session_lines()}, line_filter()))
      if (const auto d = direction_of(a.id())) return *d;
    return direction::sendrecv;
  }

 protected:
  edited_media_level() noexcept = default;

 private:
  [[nodiscard]] detail::line_numbers session_lines() const noexcept {
    return this->all_lines().level_lines(detail::edited_lines::session_level);
  }
};

/// What is read of the session only, under the names that session_view has.
template <class Derived>
class edited_session_level : public edited_level<Derived>,
                             public session_reads<edited_session_level<Derived>, detail::numbered_lines> {
 public:
  [[nodiscard]] result<std::uint32_t> version() const noexcept {
    const edited_range<line_view> found({this->all_lines(), this->lines()}, line_filter('v'));
    return found.empty() ? result<std::uint32_t>(fault{errc::absent, rule::version_field, 0})
                         : read_version(found.front().value_slice(), this->all_lines().lenient());
  }
  /// The values of t=, without the r= and z= behind them.
  [[nodiscard]] edited_values<time_view> times() const noexcept {
    return this->template all_of<time_view>('t');
  }

 protected:
  friend session_reads<edited_session_level, detail::numbered_lines>;
  edited_session_level() noexcept = default;
};

class edit;
class edited_media_range;
namespace detail {
class edited_media_cursor;
}

/// A media description of an edited description, for reading. Lives until the next change.
class edited_media : public edited_media_level<edited_media> {
 public:
  /// Where it stands among the media descriptions, from 0.
  [[nodiscard]] std::size_t index() const noexcept { return index_; }

 private:
  friend class edited_level<edited_media>;
  friend class edited_media_range;
  friend class detail::edited_media_cursor;
  edited_media(const detail::edited_lines& all, const detail::line_numbers& in, std::size_t index) noexcept
      : all_(&all), in_(in), index_(index) {}
  [[nodiscard]] const detail::edited_lines& description() const noexcept { return *all_; }
  [[nodiscard]] const detail::line_numbers& numbers() const noexcept { return in_; }

  const detail::edited_lines* all_;
  detail::line_numbers in_;
  std::size_t index_;
};

namespace detail {

/// Walks over the media descriptions, see edited_media_range.
class edited_media_cursor {
 public:
  edited_media_cursor() noexcept = default;
  explicit edited_media_cursor(const edited_lines& all) noexcept : all_(&all), in_(all.level_lines(0)) {}

  [[nodiscard]] bool done() const noexcept { return in_.size() == 0; }
  [[nodiscard]] edited_media read() const noexcept { return {*all_, in_, index_}; }
  void next() noexcept {
    in_ = all_->media_lines(in_.last);
    ++index_;
  }
  [[nodiscard]] bool same(const edited_media_cursor& other) const noexcept {
    return in_.first == other.in_.first;
  }

 private:
  const edited_lines* all_ = nullptr;
  line_numbers in_;
  std::size_t index_ = 0;
};

}  // namespace detail

/// The media descriptions of an edited description in order, for reading. Lives until the next change.
class edited_media_range : public cursor_range<edited_media_range, detail::edited_media_cursor> {
 public:
  /// The i-th; one that is not there has no lines.
  [[nodiscard]] edited_media operator[](std::size_t i) const noexcept {
    return {*all_, all_->level_lines(i), i};
  }

 private:
  friend cursor_range;
  friend class edit;
  explicit edited_media_range(const detail::edited_lines& all) noexcept : all_(&all) {}
  [[nodiscard]] detail::edited_media_cursor first() const noexcept {
    return detail::edited_media_cursor(*all_);
  }

  const detail::edited_lines* all_;
};

}}}  // namespace sipwire::sdp
