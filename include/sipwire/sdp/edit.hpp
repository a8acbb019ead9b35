#pragma once

/// \file
/// edit: changes to a parsed session description that cost what changes, as an answerer or a B2BUA makes
/// them.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

#include "../core/cursor_range.hpp"
#include "../core/gather.hpp"
#include "../core/numbers.hpp"
#include "../core/result.hpp"
#include "../core/sink.hpp"
#include "../core/text.hpp"
#include "attr.hpp"
#include "detail/edited_description.hpp"
#include "line.hpp"
#include "session_view.hpp"
#include "values/direction.hpp"
#include "values/media_line.hpp"
#include "writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

namespace detail {

/// The lines of a level of an edited description, from at() on.
class edited_lines {
 public:
  edited_lines() noexcept = default;
  edited_lines(const edited_description& all, const line_numbers& in) noexcept : all_(&all), in_(in) {}

  [[nodiscard]] bool done() const noexcept { return in_.first == in_.last; }
  void next() noexcept { ++in_.first; }
  [[nodiscard]] bool same(const edited_lines& other) const noexcept { return in_.first == other.in_.first; }
  [[nodiscard]] const line& at() const noexcept { return all_->record(in_.first).at; }
  [[nodiscard]] source from() const noexcept { return all_->source_of(all_->record(in_.first)); }
  [[nodiscard]] leniency lenient() const noexcept { return all_->read_leniency(); }

 private:
  const edited_description* all_ = nullptr;
  line_numbers in_;
};

}  // namespace detail

/// The lines of one level of an edited description, as line_range of a session_view. Lives until the next
/// change.
template <class Element>
using edited_range = line_range<Element, detail::edited_lines>;

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
    if constexpr (!info(A::id).many) {
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
  [[nodiscard]] const detail::edited_description& all_lines() const noexcept {
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
    return this->all_lines().level_lines(detail::edited_description::session_level);
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

/// The changes that session and media descriptions have in common.
template <class Derived, template <class> class Reads>
class level_changes : public Reads<Derived> {
 public:
  /// \name Lines of any type but m=, by what stands behind `x=`
  /// @{
  /// Adds a line where RFC 8866 9 wants one of its type; errc::duplicate beside another one when it may stand
  /// once.
  Derived& add(char type, std::string_view value) {
    changes().add_line(level(), detail::line_text::of(type, slice(value)));
    return self();
  }
  /// Makes this the only line of its type, in the place of the first; adds it when there is none. Of
  /// attributes: of its name, and of directions any.
  Derived& set(char type, std::string_view value) { return put(detail::line_text::of(type, slice(value))); }
  /// Replaces the n-th line of a type, from 0; errc::absent without it.
  Derived& replace(char type, std::size_t n, std::string_view value) {
    changes().replace_line(level(), of(type), n, detail::line_text::of(type, slice(value)));
    return self();
  }
  /// Removes every line of a type.
  Derived& remove(char type) {
    if (type == 'm') changes().refuse({errc::not_allowed, rule::media_field, 0});
    changes().remove_lines(level(), of(type));
    return self();
  }
  /// Removes the n-th line of a type, from 0.
  Derived& remove(char type, std::size_t n) {
    if (type == 'm') changes().refuse({errc::not_allowed, rule::media_field, 0});
    changes().remove_line(level(), of(type), n);
    return self();
  }
  /// Makes c= of this level one address of the Internet: `IN IP4 192.0.2.1`.
  Derived& set_connection_to(std::string_view address) {
    return composed('c', {"IN ", addrtype_of(address), " ", address});
  }
  /// Makes this the only bandwidth of its type.
  Derived& set_bandwidth(std::string_view bwtype, std::uint64_t value) {
    const detail::short_text text({bwtype, ":", decimal_text(value)});
    if (!text.fits()) {
      changes().refuse({errc::too_long, rule::bandwidth_field, 0});
      return self();
    }
    const std::string_view lead = text.text().substr(0, bwtype.size() + 1);
    const auto same = [lead](const source& from, const line& l) {
      return l.type == 'b' && from.text(l.value).starts_with(lead);
    };
    changes().set_line(level(), same, detail::line_text::of('b', slice(text.text())));
    return self();
  }
  /// @}

  /// \name Attributes
  /// @{
  /// Adds attribute A behind the others; errc::duplicate beside another one when it may stand once.
  template <attribute_tag A>
  Derived& add(std::string_view value) {
    return add_attribute(name(A::id), value);
  }
  template <attribute_tag A>
  Derived& add(std::uint64_t number) {
    return add<A>(decimal_text(number).text());
  }
  template <attribute_tag A>
  requires std::same_as<typename A::value, flag_view> Derived& add() { return add_attribute(name(A::id)); }
  /// Makes this the only attribute A of the level, in the place of the first; adds it when there is none.
  template <attribute_tag A>
  Derived& set(std::string_view value) {
    return set_attribute(name(A::id), value);
  }
  template <attribute_tag A>
  Derived& set(std::uint64_t number) {
    return set<A>(decimal_text(number).text());
  }
  template <attribute_tag A>
  requires std::same_as<typename A::value, flag_view> Derived& set() { return set_attribute(name(A::id)); }
  /// Replaces the n-th attribute A, from 0; errc::absent without it.
  template <attribute_tag A>
  Derived& replace(std::size_t n, std::string_view value) {
    return replace_attribute(name(A::id), n, value);
  }
  template <attribute_tag A>
  Derived& remove() {
    return remove_attribute(name(A::id));
  }
  /// Removes the n-th attribute A, from 0.
  template <attribute_tag A>
  Derived& remove(std::size_t n) {
    return remove_attribute(name(A::id), n);
  }
  /// Removes every attribute A whose value can be read and `takes(value)` says.
  template <attribute_tag A, class Takes>
  Derived& remove_if(const Takes& takes) {
    const leniency lenient = changes().read_leniency();
    changes().remove_lines(level(), [&takes, lenient](const source& from, const line& l) {
      if (l.key() != line::key_of('a', A::id)) return false;
      result<typename A::value> value{fault{}};
      read_line_value<typename A::value>(from, l, lenient, value);
      return value && takes(*value);
    });
    return self();
  }
  /// Adds an attribute by name, known or not.
  Derived& add_attribute(std::string_view attribute_name,
                         std::optional<std::string_view> value = std::nullopt) {
    changes().add_line(level(), detail::line_text::attribute(attribute_name, value));
    return self();
  }
  Derived& set_attribute(std::string_view attribute_name,
                         std::optional<std::string_view> value = std::nullopt) {
    return put(detail::line_text::attribute(attribute_name, value));
  }
  Derived& replace_attribute(std::string_view attribute_name, std::size_t n,
                             std::optional<std::string_view> value = std::nullopt) {
    changes().replace_line(level(), called(attribute_name), n,
                           detail::line_text::attribute(attribute_name, value));
    return self();
  }
  Derived& remove_attribute(std::string_view attribute_name) {
    changes().remove_lines(level(), called(attribute_name));
    return self();
  }
  /// Removes the n-th attribute called so, from 0.
  Derived& remove_attribute(std::string_view attribute_name, std::size_t n) {
    changes().remove_line(level(), called(attribute_name), n);
    return self();
  }
  /// Makes this the only direction of the level, in the place of the first.
  Derived& set_direction(sdp::direction d) { return set_attribute(name(d)); }
  /// @}

 protected:
  level_changes() noexcept = default;
  Derived& self() noexcept { return static_cast<Derived&>(*this); }
  [[nodiscard]] detail::description_changes& changes() noexcept { return self().change(); }
  [[nodiscard]] std::size_t level() const noexcept { return static_cast<const Derived&>(*this).number(); }
  Derived& put(const detail::line_text& t) {
    changes().set_line(level(), detail::description_changes::same_as(t), t);
    return self();
  }
  Derived& composed(char type, std::initializer_list<std::string_view> pieces) {
    const detail::short_text text(pieces);
    if (text.fits()) return set(type, text.text());
    changes().refuse({errc::too_long, detail::line_orders[static_cast<unsigned char>(type)].field, 0});
    return self();
  }

 private:
  static auto of(char type) noexcept {
    return [type](const source&, const line& l) { return l.type == type; };
  }
  static auto called(std::string_view attribute_name) noexcept {
    return [attribute_name](const source& from, const line& l) {
      return l.type == 'a' && from.text({l.value.first, l.name_last}) == attribute_name;
    };
  }
};

/// A media description of an edited description, for reading. Lives until the next change.
class edited_media : public edited_media_level<edited_media> {
 public:
  edited_media(const detail::edited_description& all, const detail::line_numbers& in,
               std::size_t index) noexcept
      : all_(&all), in_(in), index_(index) {}
  /// Where it stands among the media descriptions, from 0.
  [[nodiscard]] std::size_t index() const noexcept { return index_; }

 private:
  friend class edited_level<edited_media>;
  [[nodiscard]] const detail::edited_description& description() const noexcept { return *all_; }
  [[nodiscard]] const detail::line_numbers& numbers() const noexcept { return in_; }

  const detail::edited_description* all_;
  detail::line_numbers in_;
  std::size_t index_;
};

namespace detail {

/// Walks over the media descriptions, see edited_media_range.
class edited_media_cursor {
 public:
  edited_media_cursor() noexcept = default;
  explicit edited_media_cursor(const edited_description& all) noexcept
      : all_(&all), in_(all.level_lines(0)) {}

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
  const edited_description* all_ = nullptr;
  line_numbers in_;
  std::size_t index_ = 0;
};

}  // namespace detail

/// The media descriptions of an edited description in order, for reading. Lives until the next change.
class edited_media_range : public cursor_range<edited_media_range, detail::edited_media_cursor> {
 public:
  explicit edited_media_range(const detail::edited_description& all) noexcept : all_(&all) {}
  /// The i-th; one that is not there has no lines.
  [[nodiscard]] edited_media operator[](std::size_t i) const noexcept {
    return {*all_, all_->level_lines(i), i};
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::edited_media_cursor first() const noexcept {
    return detail::edited_media_cursor(*all_);
  }

  const detail::edited_description* all_;
};

/// A media description of an edit, for changes: `e.media(1).set_port(0)`. Known by its number, so it follows
/// changes as long as no media description before it comes or goes; changes to one that is not there are
/// errc::absent.
class media_edit : public level_changes<media_edit, edited_media_level> {
 public:
  media_edit(detail::description_changes& all, std::size_t index) noexcept : all_(&all), index_(index) {}
  [[nodiscard]] std::size_t index() const noexcept { return index_; }

  /// \name The m= line; all but set_media_line() need one that can be read
  /// Offsets of faults count in its new value.
  /// @{
  media_edit& set_media_line(std::string_view value) {
    detail::line_numbers in;
    if (!all_->was_refused() && all_->find_level(index_, in)) all_->rewrite(in.first, {value});
    return *this;
  }
  /// The number of ports stays, as do parts that check() finds fault with; 0 refuses the media description
  /// (RFC 3264 6).
  media_edit& set_port(std::uint16_t port) {
    return part([](const media_line_view& m) { return m.port_text(); }, decimal_text(port).text(), false);
  }
  media_edit& set_proto(std::string_view proto) {
    return part([](const media_line_view& m) { return m.proto_text(); }, proto, true, rule::proto);
  }
  /// The formats, separated by single blanks.
  media_edit& set_formats(std::string_view formats) {
    return part([](const media_line_view& m) { return m.formats().text(); }, formats);
  }
  /// Takes a format out of m=, as often as it stands there, and the rtpmap, fmtp and rtcp-fb that speak of it
  /// with it; errc::not_allowed when no other is left. A format that is not there is no error.
  media_edit& remove_format(std::string_view format) {
    if (all_->was_refused()) return *this;
    const auto m = media_line();
    if (!m) return refuse(m.error());
    if (!m->has_format(format)) return *this;
    const std::string_view all = m->text();
    const std::string_view formats = m->formats().text();
    // What stays of the formats has the blank before it.
    const auto each_kept = [&m, format](auto&& put) {
      for (const auto f : m->formats())
        if (f != format) put(std::string_view(f.text().data() - 1, f.text().size() + 1));
    };
    bool alone = true;
    each_kept([&alone](std::string_view) { alone = false; });
    if (alone) return refuse({errc::not_allowed, rule::fmt, 0});
    all_->rewrite_each(
        numbers().first,
        [&](auto&& put) {
          put(all.substr(0, all.size() - formats.size() - 1));
          each_kept(put);
        },
        false);
    // Nothing behind this can fail, and where it was refused, nothing is removed.
    all_->remove_lines(index_, [format](const source& from, const line& l) {
      if (l.type != 'a' ||
          (l.id != attribute_id::rtpmap && l.id != attribute_id::fmtp && l.id != attribute_id::rtcp_fb))
        return false;
      const std::string_view value = attribute_view(from, l).value().value_or(std::string_view());
      return value.substr(0, value.find(' ')) == format;
    });
    return *this;
  }
  /// @}

 private:
  friend class edited_level<media_edit>;
  friend class level_changes<media_edit, edited_media_level>;
  [[nodiscard]] const detail::edited_description& description() const noexcept { return *all_; }
  [[nodiscard]] detail::description_changes& change() noexcept { return *all_; }
  [[nodiscard]] detail::line_numbers numbers() const noexcept { return all_->level_lines(index_); }
  [[nodiscard]] std::size_t number() const noexcept { return index_; }
  media_edit& refuse(const fault& e) noexcept {
    all_->refuse(e);
    return *this;
  }
  template <class Which>
  media_edit& part(const Which& which, std::string_view text, bool judged = true, rule single = rule::none) {
    if (all_->was_refused()) return *this;
    const auto m = media_line();
    if (!m) return refuse(m.error());
    const std::string_view all = m->text();
    const std::string_view old = which(*m);
    const auto first = static_cast<std::size_t>(old.data() - all.data());
    if (single != rule::none)
      if (const fault e = detail::judge_part(text, first, single)) return refuse(e);
    all_->rewrite(numbers().first, {all.substr(0, first), text, all.substr(first + old.size())}, judged);
    return *this;
  }

  detail::description_changes* all_;
  std::size_t index_;
};

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
class edit : protected detail::description_changes, public level_changes<edit, edited_session_level> {
 public:
  static constexpr std::size_t bytes_per_line = sizeof(detail::edited_line);

  edit(const session_view& session, std::span<std::byte> arena)
      : description_changes(source(), arena, nullptr) {
    if (const fault e = take_lines(session, session.buffer(), arena)) refuse(e);
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
    description_changes::insert_media(i, from);
    return {*this, i};
  }
  /// Adds one before the i-th, behind all when there are not so many.
  media_edit insert_media(std::size_t i, std::string_view value) {
    const std::size_t n = media_count();
    description_changes::insert_media(i, detail::line_text::of('m', slice(value)));
    return {*this, i < n ? i : n};
  }
  /// Removes the i-th with all of its lines. An answer never does (RFC 3264 6): see media_edit::set_port().
  edit& remove_media(std::size_t i) {
    description_changes::remove_media(i);
    return *this;
  }
  /// @}

  /// Adds one to the sess-version of o=, as every new offer or answer that differs does (RFC 3264 5, 8); see
  /// origin_view::next_version(). Faults of o= count in the buffer that it lies in.
  edit& next_version() {
    if (was_refused()) return *this;
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
    put_all(out);
    return out.done();
  }
  /// The bytes there are to write.
  [[nodiscard]] std::size_t size() const noexcept {
    counting_sink out;
    put_all(out);
    return out.size();
  }
  /// Writes to `buffer` and parses that, with the leniency of the description there was.
  result<session_view> view(std::span<char> buffer, line_room& room) const {
    span_sink out(buffer);
    if (const auto size = write(out); !size) return size.error();
    parse_options options;
    options.lenient = read_leniency();
    return parse(out.text(), room, options);
  }
  [[nodiscard]] bool failed() const noexcept { return was_refused(); }
  [[nodiscard]] fault error() const noexcept { return refusal(); }
  /// Has anything been changed?
  [[nodiscard]] bool changed() const noexcept { return was_altered(); }
  /// The bytes of new text, also of such as was replaced again.
  [[nodiscard]] std::size_t bytes_copied() const noexcept { return text_in_arena(); }
  /// @}

 protected:
  /// An edit of nothing yet, whose arena grows.
  explicit edit(grow_function grow) noexcept : description_changes(source(), {}, grow) {}
  edit(edit&&) noexcept = default;
  edit& operator=(edit&&) noexcept = default;
  /// Becomes what `from` would be written as, which goes to `out` and lies in `text` then.
  void copy_lines(const edit& from, span_sink& out, std::string_view text,
                  std::span<std::byte> arena) noexcept {
    from.put_all(out);
    if (const fault e = take_lines(static_cast<const edited_description&>(from), text, arena))
      return refuse(e);
    refuse(from.error());
  }

 private:
  friend class edited_level<edit>;
  friend class level_changes<edit, edited_session_level>;
  [[nodiscard]] const detail::edited_description& description() const noexcept { return *this; }
  [[nodiscard]] detail::description_changes& change() noexcept { return *this; }
  [[nodiscard]] detail::line_numbers numbers() const noexcept { return level_lines(session_level); }
  [[nodiscard]] static constexpr std::size_t number() noexcept { return session_level; }
  template <sink Sink>
  void put_all(Sink& out) const {
    edited_description::put(out);
  }
};

}}}  // namespace sipwire::sdp
