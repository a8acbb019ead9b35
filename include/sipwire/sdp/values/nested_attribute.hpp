#pragma once

/// \file
/// Attributes whose value is a number and another attribute: ssrc, dcsa, acap.

#include <cstdint>
#include <optional>
#include <string_view>

#include "../attribute.hpp"
#include "../detail/gen/numbered.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// A number of Minimum to Maximum, and the attribute that it is said of. A number out of range is
/// errc::out_of_range at its digits, and the value with it.
///
/// ABNF: `ssrc-id SP attribute` (RFC 5576 4.1), `stream-id SP attribute` (RFC 8864 5.2.1),
/// `att-cap-num 1*WSP att-par` (RFC 5939 3.4.1). Borrows from the parsed input.
/// \code
/// for (auto s : media.all<sdp::attr::ssrc>())
///   if (s && s->name() == "cname") use(s->id(), s->value().value_or(""));
/// \endcode
template <rule Where, std::uint32_t Minimum, std::uint32_t Maximum, std::uint32_t MostDigits, bool Wide>
class nested_attribute_view
    : public checked_value<nested_attribute_view<Where, Minimum, Maximum, MostDigits, Wide>> {
 public:
  [[nodiscard]] std::uint32_t id() const noexcept { return id_; }
  /// The attribute in its `name` or `name:value` form.
  [[nodiscard]] std::string_view attribute() const noexcept {
    return this->source_.text({name_.first, this->all_.last});
  }
  /// The name of the attribute.
  [[nodiscard]] std::string_view name() const noexcept { return this->source_.text(name_); }
  /// Which attribute it is; attribute_id::extension for one that is not known.
  [[nodiscard]] attribute_id attribute_name() const noexcept { return find_attribute(name()); }
  /// Its value; absent without a colon.
  [[nodiscard]] std::optional<std::string_view> value() const noexcept { return this->optional_text(value_); }
  /// Its value by type; errc::absent when it is another attribute.
  template <attribute_tag A>
  [[nodiscard]] result<typename A::value> as(leniency lenient = leniency::none) const noexcept {
    if (attribute_name() != A::id) return fault{errc::absent, rule::attribute_name, name_.first};
    result<typename A::value> out{fault{}};
    line l;
    l.value = {name_.first, this->all_.last};
    l.name_last = name_.last;
    l.type = 'a';
    read_line_value(this->source_, l, lenient, out);
    return out;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("id", id());
    see("name", name());
    see("value", value());
    see_again(see, "attribute", attribute(), "attribute-name", attribute_name());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    value_ = {};
    extent number;
    const auto stop = detail::scan_numbered(p, pe, runs, this->source_, Where, Wide, number, name_, value_);
    return detail::read_number(stop, this->part(number), {Where, Maximum, Minimum, MostDigits}, lenient, id_);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency lenient) noexcept {
    detail::loose_words left(text);
    const slice number = this->part(left.next());
    const auto n =
        detail::bounded_number<std::uint32_t>(number, {Where, Maximum, Minimum, MostDigits}, lenient);
    if (!n || left.rest()) return false;
    id_ = *n;
    name_ = {text.where().last, text.where().last};
    return true;
  }

 private:
  extent name_, value_;
  std::uint32_t id_ = 0;
};

/// The value of a=ssrc: an attribute of one source of a stream.
using ssrc_view = nested_attribute_view<rule::ssrc_id, 0, 0xFFFFFFFF, no_leading_zeros, false>;
/// The value of a=dcsa: an attribute of one data channel.
using dcsa_view = nested_attribute_view<rule::dcsa_stream_id, 0, 65535, 5, false>;
/// The value of a=acap: an attribute that a configuration may bring, numbered from 1 to 2^31-1.
using acap_view = nested_attribute_view<rule::att_cap_num, 1, 0x7FFFFFFF, 10, true>;

}}}  // namespace sipwire::sdp
