#pragma once

/// \file
/// The header fields of a parsed message: as they are, by name, and as typed values.

#include <concepts>
#include <type_traits>

#include "../core/cursor_range.hpp"
#include "../core/value.hpp"
#include "room.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace field {

/// What a protocol says of its header fields.
///
/// `located` is one field as offsets, with `id`, `name`, `value` and `value_in()`; `view` the same with its
/// text; `identity` the enum of ids, `room` the memory for located fields, and `unlisted` the id that the
/// names share which no table lists. `called(from, f, name)`: does the field have this name? `is_tag<H>`:
/// does H name a field at compile time? `traits<H>` says what H is: `id`, `name`, `list`, `repeats`.
/// `list_cursor<V>` walks over the values of a list. The rules of faults: `absent_in`, `duplicate_in`, and
/// `rest_in` for what stands behind a value.
template <class P>
concept protocol = requires(const source& from, const typename P::located& f, std::string_view name) {
  typename P::view;
  typename P::room;
  { P::unlisted } -> std::convertible_to<typename P::identity>;
  { P::called(from, f, name) } -> std::same_as<bool>;
  { f.value_in(from) } -> std::same_as<slice>;
};

/// Reads one value that is all of `text`, which has no blanks around it where the protocol has
/// `exact_in`, the rule of them.
template <protocol P, class V>
void read_all(const slice& text, leniency lenient, result<V>& out) {
  if constexpr (requires { P::exact_in; }) {
    sipwire::detail::read_exactly<P::exact_in>(text, lenient, out, P::rest_in);
  } else {
    sipwire::detail::read_whole(text, lenient, out, P::rest_in);
  }
}

/// A field with its text, and with the leniency for its value where its view keeps one.
template <protocol P>
typename P::view view_of(const source& from, const typename P::located& f, leniency lenient) noexcept {
  if constexpr (std::constructible_from<typename P::view, const source&, const typename P::located&,
                                        leniency>) {
    return {from, f, lenient};
  } else {
    return {from, f};
  }
}

/// Walks over all header fields.
template <protocol P>
class field_cursor {
 public:
  field_cursor() noexcept = default;
  field_cursor(const source& from, const typename P::room& in, leniency lenient) noexcept
      : source_(from), at_(in.data()), last_(at_ + in.count()), lenient_(lenient) {}

  [[nodiscard]] bool done() const noexcept { return at_ == last_; }
  [[nodiscard]] typename P::view read() const noexcept { return view_of<P>(source_, *at_, lenient_); }
  void next() noexcept { ++at_; }
  [[nodiscard]] bool same(const field_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  source source_;
  const typename P::located* at_ = nullptr;
  const typename P::located* last_ = nullptr;
  leniency lenient_ = leniency::none;
};

/// Walks over a chain of header fields, of those that no table lists over those with one name.
template <protocol P>
class chain_cursor {
 public:
  chain_cursor() noexcept = default;
  chain_cursor(const source& from, const typename P::room& in, std::uint16_t first, std::string_view name,
               leniency lenient) noexcept
      : source_(from), fields_(in.data()), name_(name), at_(first), lenient_(lenient) {
    settle();
  }

  [[nodiscard]] bool done() const noexcept { return at_ == none; }
  [[nodiscard]] typename P::view read() const noexcept { return view_of<P>(source_, fields_[at_], lenient_); }
  void next() noexcept {
    at_ = fields_[at_].next;
    settle();
  }
  [[nodiscard]] bool same(const chain_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  // An empty `name_` takes every field of the chain.
  void settle() noexcept {
    while (at_ != none && !name_.empty() && !P::called(source_, fields_[at_], name_)) at_ = fields_[at_].next;
  }

  source source_;
  const typename P::located* fields_ = nullptr;
  std::string_view name_;
  std::uint16_t at_ = none;
  leniency lenient_ = leniency::none;
};

/// The elements from where a cursor stands on.
template <class Cursor>
class range : public cursor_range<range<Cursor>, Cursor> {
 public:
  range() noexcept = default;
  explicit range(const Cursor& first) noexcept : first_(first) {}

 private:
  friend cursor_range<range, Cursor>;
  [[nodiscard]] const Cursor& first() const noexcept { return first_; }

  Cursor first_;
};

/// The values of one field of header H: those of its list, or the one.
template <protocol P, class H>
class field_values {
  static constexpr bool list = P::template traits<H>::list;

 public:
  using value = typename H::value;

  /// Goes to the first value; false when the field holds none.
  bool restart(const slice& text, leniency lenient) noexcept {
    if constexpr (list) {
      if constexpr (requires { P::exact_in; }) {
        const fault bad = sipwire::detail::stray_blank(text, lenient, P::exact_in);
        element_.restart(bad ? text : sipwire::detail::without_blanks(text), lenient, bad);
      } else {
        element_.restart(text, lenient);
      }
      return !element_.done();
    } else {
      read_all<P>(text, lenient, element_);
      return true;
    }
  }
  /// Goes to the next value; false behind the last.
  bool next() noexcept {
    if constexpr (list) {
      element_.next();
      return !element_.done();
    } else {
      return false;
    }
  }
  [[nodiscard]] const result<value>& read() const noexcept {
    if constexpr (list) {
      return element_.read();
    } else {
      return element_;
    }
  }
  [[nodiscard]] bool same(const field_values& other) const noexcept {
    if constexpr (list) {
      return element_.same(other.element_);
    } else {
      return true;
    }
  }

 private:
  static auto nothing() noexcept {
    if constexpr (list) {
      return typename P::template list_cursor<value>();
    } else {
      return result<value>(fault{errc::absent, rule::none, 0});
    }
  }
  decltype(nothing()) element_ = nothing();
};

/// Walks over the values of header H along the chain of its fields.
template <protocol P, class H>
class value_cursor {
  using located = typename P::located;

 public:
  value_cursor() noexcept = default;
  value_cursor(const source& from, const located* fields, std::uint16_t first, leniency lenient) noexcept
      : source_(from), fields_(fields), at_(first), lenient_(lenient) {
    enter();
  }

  [[nodiscard]] bool done() const noexcept { return at_ == none; }
  [[nodiscard]] const result<typename H::value>& read() const noexcept { return values_.read(); }
  void next() noexcept {
    if (values_.next()) return;
    at_ = fields_[at_].next;
    enter();
  }
  [[nodiscard]] bool same(const value_cursor& other) const noexcept {
    return at_ == other.at_ && values_.same(other.values_);
  }
  /// The field the value stands in.
  [[nodiscard]] typename P::view in() const noexcept { return view_of<P>(source_, fields_[at_], lenient_); }

 private:
  void enter() noexcept {
    using traits = typename P::template traits<H>;
    for (; at_ != none; at_ = fields_[at_].next) {
      if constexpr (traits::id == P::unlisted)
        if (!P::called(source_, fields_[at_], traits::name)) continue;
      if (values_.restart(fields_[at_].value_in(source_), lenient_)) return;
    }
  }

  source source_;
  const located* fields_ = nullptr;
  std::uint16_t at_ = none;
  leniency lenient_ = leniency::none;
  field_values<P, H> values_;
};

/// The values of header H in a message, over commas and repeated fields alike; each is a result, so one bad
/// value hides no other. Empty also when fields are there but hold no value (`Supported:`).
template <protocol P, class H>
class values : public cursor_range<values<P, H>, value_cursor<P, H>> {
 public:
  using value = typename H::value;

  values() noexcept = default;
  values(const source& from, const typename P::located* fields, std::uint16_t first,
         leniency lenient) noexcept
      : source_(from), fields_(fields), first_(first), lenient_(lenient) {}

 private:
  friend cursor_range<values, value_cursor<P, H>>;
  [[nodiscard]] value_cursor<P, H> first() const noexcept { return {source_, fields_, first_, lenient_}; }

  source source_;
  const typename P::located* fields_ = nullptr;
  std::uint16_t first_ = none;
  leniency lenient_ = leniency::none;
};

/// Base of the views of messages with header fields. Derived has `headers_end()`, where a field that is
/// absent is missed. Borrows the input and the room; copying is cheap.
template <class Derived, protocol P>
class table {
 public:
  /// \name Header fields
  /// @{
  [[nodiscard]] std::size_t field_count() const noexcept { return room_->count(); }
  /// The i-th field in the order of the message.
  [[nodiscard]] typename P::view field_at(std::size_t i) const noexcept {
    return view_of<P>(source_, (*room_)[i], lenient_);
  }
  /// Every field in the order of the message.
  [[nodiscard]] range<field_cursor<P>> fields() const noexcept {
    return range(field_cursor<P>(source_, *room_, lenient_));
  }

  /// Every value of header H, typed.
  template <class H>
  requires(P::template is_tag<H>) [[nodiscard]] values<P, H> all() const noexcept {
    return {source_, room_->data(), room_->first(traits<H>::id), lenient_};
  }
  /// The value of header H: of one that may repeat the first (the topmost Via, Route, challenge, ...), of any
  /// other the only one.
  ///
  /// errc::absent at the end of the header fields when there is none; errc::duplicate at the second field
  /// when a header that may stand once stands more often, for then no one value is right; the value's own
  /// fault otherwise.
  template <class H>
  requires(P::template is_tag<H>) [[nodiscard]] result<typename H::value> get() const noexcept {
    const std::uint16_t first = settled<H>(room_->first(traits<H>::id));
    if (first == none) return fault{errc::absent, P::absent_in, self().headers_end()};
    if constexpr (!traits<H>::repeats) {
      const std::uint16_t next = settled<H>((*room_)[first].next);
      if (SIPWIRE_UNLIKELY(next != none))
        return fault{errc::duplicate, P::duplicate_in, (*room_)[next].name.first};
      result<typename H::value> out{fault{}};
      read_all<P>((*room_)[first].value_in(source_), lenient_, out);
      return out;
    }
    const auto values = all<H>();
    const auto i = values.begin();
    if (i == values.end()) return fault{errc::absent, rule::header_value, (*room_)[first].value.first};
    return *i;
  }
  /// Is there a field H?
  template <class H>
  requires(P::template is_tag<H>) [[nodiscard]] bool has() const noexcept {
    return settled<H>(room_->first(traits<H>::id)) != none;
  }
  /// How many fields (not values) have this identity.
  [[nodiscard]] std::size_t count(typename P::identity id) const noexcept { return raw(id).size(); }
  /// The fields called `name` as they are; works for every header, typed or not. `name` must outlive the
  /// range.
  [[nodiscard]] range<chain_cursor<P>> raw(std::string_view name) const noexcept {
    const auto id = P::find(name);
    if (name.empty()) return {};
    return chain(id, id == P::unlisted ? name : std::string_view());
  }
  /// The fields of a known header as they are; of `P::unlisted` all that the table does not know.
  [[nodiscard]] range<chain_cursor<P>> raw(typename P::identity id) const noexcept { return chain(id, {}); }
  /// @}

  [[nodiscard]] const source& buffer() const noexcept { return source_; }
  /// The leniency it was parsed with, which its values are read with too.
  [[nodiscard]] leniency lenient() const noexcept { return lenient_; }

 protected:
  table() noexcept = default;
  /// Makes this a table of the fields in `in`, which lie in `from`.
  void borrow(const source& from, const typename P::room& in, leniency lenient) noexcept {
    source_ = from;
    room_ = &in;
    lenient_ = lenient;
  }

  source source_;

 private:
  template <class H>
  using traits = typename P::template traits<H>;

  [[nodiscard]] const Derived& self() const noexcept { return static_cast<const Derived&>(*this); }
  [[nodiscard]] range<chain_cursor<P>> chain(typename P::identity id, std::string_view name) const noexcept {
    return range(chain_cursor<P>(source_, *room_, room_->first(id), name, lenient_));
  }
  /// The first field H from `at` on in its chain.
  template <class H>
  [[nodiscard]] std::uint16_t settled(std::uint16_t at) const noexcept {
    if constexpr (traits<H>::id == P::unlisted)
      while (at != none && !P::called(source_, (*room_)[at], traits<H>::name)) at = (*room_)[at].next;
    return at;
  }

  const typename P::room* room_ = &P::room::nothing();
  leniency lenient_ = leniency::none;
};

}}}  // namespace sipwire::field
