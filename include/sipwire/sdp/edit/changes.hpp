#pragma once

/// \file
/// Changes to the session and to the media descriptions of an edited session description.

#include <concepts>
#include <initializer_list>

#include "../../core/vocabulary.hpp"
#include "../detail/line_changes.hpp"
#include "../fields.hpp"
#include "../line.hpp"
#include "../values/direction.hpp"
#include "../values/media_line.hpp"
#include "../writer.hpp"
#include "levels.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

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
    const leniency lenient = changes().lenient();
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
  [[nodiscard]] detail::line_changes& changes() noexcept { return self().change(); }
  [[nodiscard]] std::size_t level() const noexcept { return static_cast<const Derived&>(*this).number(); }
  Derived& put(const detail::line_text& t) {
    changes().set_line(level(), detail::line_changes::same_as(t), t);
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

/// A media description of an edit, for changes: `e.media(1).set_port(0)`. Known by its number, so it follows
/// changes as long as no media description before it comes or goes; changes to one that is not there are
/// errc::absent.
class media_edit : public level_changes<media_edit, edited_media_level> {
 public:
  [[nodiscard]] std::size_t index() const noexcept { return index_; }

  /// \name The m= line; all but set_media_line() need one that can be read
  /// A part that is missing takes its place. Offsets of faults count in its new value.
  /// @{
  media_edit& set_media_line(std::string_view value) {
    detail::line_numbers in;
    if (!all_->failed() && all_->find_level(index_, in)) all_->rewrite(in.first, {value});
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
    if (all_->failed()) return *this;
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
  friend class edit;
  friend class edited_level<media_edit>;
  friend class level_changes<media_edit, edited_media_level>;
  media_edit(detail::line_changes& all, std::size_t index) noexcept : all_(&all), index_(index) {}
  [[nodiscard]] const detail::edited_lines& description() const noexcept { return *all_; }
  [[nodiscard]] detail::line_changes& change() noexcept { return *all_; }
  [[nodiscard]] detail::line_numbers numbers() const noexcept { return all_->level_lines(index_); }
  [[nodiscard]] std::size_t number() const noexcept { return index_; }
  media_edit& refuse(const fault& e) noexcept {
    all_->refuse(e);
    return *this;
  }
  template <class Which>
  media_edit& part(const Which& which, std::string_view text, bool judged = true, rule single = rule::none) {
    if (all_->failed()) return *this;
    const auto m = media_line();
    if (!m) return refuse(m.error());
    const std::string_view all = m->text();
    const std::string_view old = which(*m);
    const auto first = static_cast<std::size_t>(old.data() - all.data());
    const std::string_view blank = old.empty() ? " " : "";
    if (single != rule::none)
      if (const fault e = detail::part_fault(text, first + blank.size(), single)) return refuse(e);
    all_->rewrite(numbers().first, {all.substr(0, first), blank, text, all.substr(first + old.size())},
                  judged);
    return *this;
  }

  detail::line_changes* all_;
  std::size_t index_;
};

}}}  // namespace sipwire::sdp
