#pragma once

/// \file
/// What is read of an edited session description: its session and media descriptions.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "../../core/cursor_range.hpp"
#include "../../core/numbers.hpp"
#include "../../core/result.hpp"
#include "../../core/text.hpp"
#include "../detail/edited_lines.hpp"
#include "../fields.hpp"
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
class edited_level {
 public:
  [[nodiscard]] std::size_t line_count() const noexcept { return lines().size(); }
  /// The i-th line, which must be there.
  [[nodiscard]] line_view line_at(std::size_t i) const noexcept {
    const auto& l = all_lines().record(lines().first + i);
    return {all_lines().source_of(l), l.at};
  }
  [[nodiscard]] std::optional<std::string_view> information() const noexcept { return text_of('i'); }
  [[nodiscard]] edited_values<connection_view> connections() const noexcept {
    return all_of<connection_view>('c');
  }
  [[nodiscard]] edited_values<bandwidth_view> bandwidths() const noexcept {
    return all_of<bandwidth_view>('b');
  }
  [[nodiscard]] result<key_view> key() const noexcept { return single_of<key_view>('k', rule::key_field); }

  /// \name Attributes
  /// @{
  [[nodiscard]] edited_range<attribute_view> attributes() const noexcept {
    return {{all_lines(), lines()}, line_filter()};
  }
  /// The attributes called `name`, exact in case; `name` must outlive the range.
  [[nodiscard]] edited_range<attribute_view> attributes(std::string_view name) const noexcept {
    const auto id = find_attribute(name);
    // No attribute has the name ":", an empty one would stand for all that are not known.
    if (name.empty()) name = ":";
    return {{all_lines(), lines()},
            line_filter(id, id == attribute_id::extension ? name : std::string_view())};
  }
  [[nodiscard]] bool has(std::string_view name) const noexcept { return !attributes(name).empty(); }
  template <attribute_tag A>
  [[nodiscard]] bool has() const noexcept {
    return !all<A>().empty();
  }
  template <attribute_tag A>
  [[nodiscard]] edited_values<typename A::value> all() const noexcept {
    return {{all_lines(), lines()}, line_filter(A::id)};
  }
  /// As level_view::get(): errc::absent, errc::duplicate, or the value's own fault.
  template <attribute_tag A>
  [[nodiscard]] result<typename A::value> get() const noexcept {
    const auto found = all<A>();
    auto i = found.begin();
    if (i == found.end()) return fault{errc::absent, rule::attribute_field, 0};
    const auto value = *i;
    if constexpr (!info(A::id).repeats) {
      if (++i != found.end())
        return fault{errc::duplicate, rule::attribute_field, i.in().value_where().first};
    }
    return value;
  }
  /// The first value of attribute A that speaks of a format.
  template <attribute_tag A>
  requires requires(const typename A::value& v) { v.format(); }
  [[nodiscard]] result<typename A::value> get(std::string_view format) const noexcept {
    for (const auto& v : all<A>())
      if (v && v->format() == format) return v;
    return fault{errc::absent, rule::attribute_field, 0};
  }
  /// The same for an RTP payload type.
  template <attribute_tag A>
  requires requires(const typename A::value& v) { v.format(); }
  [[nodiscard]] result<typename A::value> get(std::uint8_t payload_type) const noexcept {
    return get<A>(decimal_text(payload_type).text());
  }
  /// The first of sendrecv, sendonly, recvonly and inactive at this level.
  [[nodiscard]] std::optional<sdp::direction> own_direction() const noexcept {
    for (const auto a : attributes())
      if (const auto d = direction_of(a.id())) return d;
    return std::nullopt;
  }
  /// @}

 protected:
  edited_level() noexcept = default;
  [[nodiscard]] const detail::edited_lines& all_lines() const noexcept {
    return static_cast<const Derived&>(*this).description();
  }
  [[nodiscard]] detail::line_numbers lines() const noexcept {
    return static_cast<const Derived&>(*this).numbers();
  }
  template <typed_value V>
  [[nodiscard]] edited_values<V> all_of(char type) const noexcept {
    return {{all_lines(), lines()}, line_filter(type)};
  }
  template <typed_value V>
  [[nodiscard]] result<V> single_of(char type, rule where) const noexcept {
    const auto found = all_of<V>(type);
    auto i = found.begin();
    if (i == found.end()) return fault{errc::absent, where, 0};
    const auto value = *i;
    if (++i != found.end()) return fault{errc::duplicate, where, i.in().where().first};
    return value;
  }
  [[nodiscard]] std::optional<std::string_view> text_of(char type) const noexcept {
    const edited_range<line_view> found({all_lines(), lines()}, line_filter(type));
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
class edited_session_level : public edited_level<Derived> {
 public:
  [[nodiscard]] result<std::uint32_t> version() const noexcept {
    const edited_range<line_view> found({this->all_lines(), this->lines()}, line_filter('v'));
    return found.empty() ? result<std::uint32_t>(fault{errc::absent, rule::version_field, 0})
                         : read_version(found.front().value_slice());
  }
  [[nodiscard]] result<origin_view> origin() const noexcept {
    return this->template single_of<origin_view>('o', rule::origin_field);
  }
  [[nodiscard]] std::optional<std::string_view> session_name() const noexcept { return this->text_of('s'); }
  [[nodiscard]] result<uri_view> uri() const noexcept {
    return this->template single_of<uri_view>('u', rule::uri_field);
  }
  [[nodiscard]] edited_values<email_view> emails() const noexcept {
    return this->template all_of<email_view>('e');
  }
  [[nodiscard]] edited_values<phone_view> phones() const noexcept {
    return this->template all_of<phone_view>('p');
  }
  [[nodiscard]] result<connection_view> connection() const noexcept {
    return this->template single_of<connection_view>('c', rule::connection_field);
  }
  /// The values of t=, without the r= and z= behind them.
  [[nodiscard]] edited_values<time_view> times() const noexcept {
    return this->template all_of<time_view>('t');
  }

 protected:
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
