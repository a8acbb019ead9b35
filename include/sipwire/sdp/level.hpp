#pragma once

/// \file
/// The lines of one level of a session description: ranges of them, and what is read of them.

#include <concepts>

#include "../core/cursor_range.hpp"
#include "../core/vocabulary.hpp"
#include "attribute.hpp"
#include "line.hpp"
#include "values/bandwidth.hpp"
#include "values/connection.hpp"
#include "values/contact.hpp"
#include "values/key.hpp"
#include "values/origin.hpp"
#include "values/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Which lines of a level are meant: those of a type, and of attributes those of a name.
class line_filter {
 public:
  constexpr line_filter() noexcept : line_filter('a') {}
  /// Every line of a type.
  constexpr explicit line_filter(char type) noexcept : key_(static_cast<unsigned char>(type)), mask_(0xFF) {}
  /// Every attribute of an identity; `name` tells those apart that the table does not list, unless it is
  /// empty.
  constexpr explicit line_filter(attribute_id id, std::string_view name = {}) noexcept
      : key_(line::key_of('a', id)), mask_(0xFFFF), name_(name) {}

  [[nodiscard]] SIPWIRE_INLINE bool takes(const source& from, const line& l) const noexcept {
    if (((l.key() ^ key_) & mask_) != 0) return false;
    return name_.empty() || from.text({l.value.first, l.name_last}) == name_;
  }

 private:
  std::uint32_t key_;
  std::uint32_t mask_;
  std::string_view name_;
};

/// The lines of a level as parse() keeps them, from at() on.
class parsed_lines {
 public:
  parsed_lines() noexcept = default;
  parsed_lines(const source& from, const line* at, const line* last, leniency lenient) noexcept
      : source_(from), at_(at), last_(last), lenient_(lenient) {}

  [[nodiscard]] bool done() const noexcept { return at_ == last_; }
  void next() noexcept { ++at_; }
  [[nodiscard]] bool same(const parsed_lines& other) const noexcept { return at_ == other.at_; }
  [[nodiscard]] const line& at() const noexcept { return *at_; }
  [[nodiscard]] const source& from() const noexcept { return source_; }
  [[nodiscard]] leniency lenient() const noexcept { return lenient_; }

 private:
  source source_;
  const line* at_ = nullptr;
  const line* last_ = nullptr;
  leniency lenient_ = leniency::none;
};

/// Walks over those of Lines that a filter takes, see line_range.
template <class Element, class Lines>
class line_cursor {
 public:
  line_cursor() noexcept = default;
  line_cursor(const Lines& lines, const line_filter& filter) noexcept : lines_(lines), filter_(filter) {
    settle();
  }

  [[nodiscard]] bool done() const noexcept { return lines_.done(); }
  [[nodiscard]] Element read() const noexcept {
    if constexpr (std::constructible_from<Element, const source&, const line&>) {
      return Element(lines_.from(), lines_.at());
    } else {
      return line_value<typename Element::value_type>(lines_.from(), lines_.at(), lines_.lenient());
    }
  }
  void next() noexcept {
    lines_.next();
    settle();
  }
  [[nodiscard]] bool same(const line_cursor& other) const noexcept { return lines_.same(other.lines_); }
  /// The line the value stands in.
  [[nodiscard]] line_view in() const noexcept { return {lines_.from(), lines_.at()}; }

 private:
  void settle() noexcept {
    while (!lines_.done() && !filter_.takes(lines_.from(), lines_.at())) lines_.next();
  }

  Lines lines_;
  line_filter filter_;
};

/// The lines of one level that a filter takes, each as an Element, in order. For a typed value Element is
/// result<V>, so one bad value hides no other.
template <class Element, class Lines = parsed_lines>
class line_range : public cursor_range<line_range<Element, Lines>, line_cursor<Element, Lines>> {
 public:
  line_range(const Lines& lines, const line_filter& filter) noexcept : lines_(lines), filter_(filter) {}

 private:
  friend cursor_range<line_range, line_cursor<Element, Lines>>;
  [[nodiscard]] line_cursor<Element, Lines> first() const noexcept { return {lines_, filter_}; }

  Lines lines_;
  line_filter filter_;
};

/// The values of a type of line, or of an attribute.
template <typed_value V>
using values = line_range<result<V>>;
/// Attributes as they are.
using attributes_range = line_range<attribute_view>;

/// What is read of a level of a view, or of an edit: i=, c=, b=, k= and attributes. Derived has
/// `every_line()`, `lines_of(type, id)`, where lines of a kind may begin, and `absent(rule)`, the fault of a
/// line that is missed; all_of(), single_of() and text_of() find lines of a type.
template <class Derived, class Lines>
class level_reads {
 public:
  /// i=; absent without one. May be in another charset than UTF-8 (`a=charset`).
  [[nodiscard]] std::optional<std::string_view> information() const noexcept { return self().text_of('i'); }
  /// Every c= of this level; media may have several, one for each layer of an encoding (RFC 8866 5.7).
  [[nodiscard]] line_range<result<connection_view>, Lines> connections() const noexcept {
    return self().template all_of<connection_view>('c');
  }
  /// The values of b=.
  [[nodiscard]] line_range<result<bandwidth_view>, Lines> bandwidths() const noexcept {
    return self().template all_of<bandwidth_view>('b');
  }
  /// The value of k=; errc::absent without one.
  [[nodiscard]] result<key_view> key() const noexcept {
    return self().template single_of<key_view>('k', rule::key_field);
  }

  /// \name Attributes
  /// @{
  /// Every attribute of this level in order.
  [[nodiscard]] line_range<attribute_view, Lines> attributes() const noexcept {
    return {self().every_line(), line_filter()};
  }
  /// The attributes called `name`, exact in case, known or not; `name` must outlive the range.
  [[nodiscard]] line_range<attribute_view, Lines> attributes(std::string_view name) const noexcept {
    const auto id = find_attribute(name);
    // No attribute has the name ":", an empty one would stand for all that are not known.
    if (name.empty()) name = ":";
    return {self().lines_of('a', id),
            line_filter(id, id == attribute_id::extension ? name : std::string_view())};
  }
  [[nodiscard]] bool has(std::string_view name) const noexcept { return !attributes(name).empty(); }
  /// Is attribute A at this level?
  template <attribute_tag A>
  [[nodiscard]] bool has() const noexcept {
    return !all<A>().empty();
  }
  /// Every value of attribute A at this level.
  template <attribute_tag A>
  [[nodiscard]] line_range<result<typename A::value>, Lines> all() const noexcept {
    return {self().lines_of('a', A::id), line_filter(A::id)};
  }
  /// The first value of attribute A that speaks of a format: `rtpmap`, `fmtp`, ... A value that cannot be
  /// read speaks of none.
  template <attribute_tag A>
  requires requires(const typename A::value& v) { v.format(); }
  [[nodiscard]] result<typename A::value> get(std::string_view format) const noexcept {
    for (const auto& v : all<A>())
      if (v && v->format() == format) return v;
    return self().absent(rule::attribute_field);
  }
  /// The same for an RTP payload type.
  template <attribute_tag A>
  requires requires(const typename A::value& v) { v.format(); }
  [[nodiscard]] result<typename A::value> get(std::uint8_t payload_type) const noexcept {
    return get<A>(decimal_text(payload_type).text());
  }
  /// @}

 private:
  [[nodiscard]] const Derived& self() const noexcept { return static_cast<const Derived&>(*this); }
};

/// What is read of the lines of the session only.
template <class Derived, class Lines>
class session_reads {
 public:
  /// \name Lines of the session
  /// @{
  /// The value of o=; errc::absent without one.
  [[nodiscard]] result<origin_view> origin() const noexcept {
    return self().template single_of<origin_view>('o', rule::origin_field);
  }
  /// s=, perhaps empty or a blank; absent without one.
  [[nodiscard]] std::optional<std::string_view> session_name() const noexcept { return self().text_of('s'); }
  /// The value of u=; errc::absent without one.
  [[nodiscard]] result<uri_view> uri() const noexcept {
    return self().template single_of<uri_view>('u', rule::uri_field);
  }
  /// The values of e=.
  [[nodiscard]] line_range<result<email_view>, Lines> emails() const noexcept {
    return self().template all_of<email_view>('e');
  }
  /// The values of p=.
  [[nodiscard]] line_range<result<phone_view>, Lines> phones() const noexcept {
    return self().template all_of<phone_view>('p');
  }
  /// The value of the session's c=; errc::absent without one. That of a media description may be another.
  [[nodiscard]] result<connection_view> connection() const noexcept {
    return self().template single_of<connection_view>('c', rule::connection_field);
  }
  /// @}

 private:
  [[nodiscard]] const Derived& self() const noexcept { return static_cast<const Derived&>(*this); }
};

}}}  // namespace sipwire::sdp
