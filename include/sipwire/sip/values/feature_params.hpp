#pragma once

/// \file
/// Feature parameters (RFC 3840 9) of Contact, Accept-Contact, Reject-Contact and Feature-Caps: their values
/// in full depth.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

#include "../../core/cursor_range.hpp"
#include "../../core/leniency.hpp"
#include "../../core/result.hpp"
#include "../../core/text.hpp"
#include "../../mime/param_list.hpp"
#include "../../mime/quoted.hpp"
#include "../detail/gen/feature_set.hpp"
#include "../detail/gen/tag_value.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A decimal number of a feature parameter, compared exactly: no rounding, any length.
///
/// ABNF: `number = [ "+" / "-" ] 1*DIGIT [ "." 0*DIGIT ]` (RFC 3840 9). Borrows.
class feature_number {
 public:
  constexpr feature_number() noexcept = default;
  /// `text` is a number by the ABNF; parse() asks.
  constexpr explicit feature_number(std::string_view text) noexcept : text_(text) {}
  static constexpr std::optional<feature_number> parse(std::string_view text) noexcept {
    std::size_t i = !text.empty() && (text[0] == '+' || text[0] == '-') ? 1 : 0;
    if (i == text.size() || !is_digit(text[i])) return std::nullopt;
    while (i < text.size() && is_digit(text[i])) ++i;
    if (i < text.size() && text[i] == '.')
      for (++i; i < text.size() && is_digit(text[i]);) ++i;
    return i == text.size() ? std::optional(feature_number(text)) : std::nullopt;
  }

  [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
  [[nodiscard]] constexpr bool is_zero() const noexcept {
    return text_.find_first_of("123456789") == std::string_view::npos;
  }
  /// Below zero; `-0` is not.
  [[nodiscard]] constexpr bool is_negative() const noexcept {
    return !text_.empty() && text_[0] == '-' && !is_zero();
  }

  /// By value: `1.50` equals `+1.5`.
  friend constexpr bool operator==(const feature_number& a, const feature_number& b) noexcept {
    return std::is_eq(a <=> b);
  }
  friend constexpr std::strong_ordering operator<=>(const feature_number& a,
                                                    const feature_number& b) noexcept {
    if (a.is_negative() != b.is_negative())
      return a.is_negative() ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.is_negative() ? magnitude(b, a) : magnitude(a, b);
  }

 private:
  [[nodiscard]] constexpr std::string_view whole() const noexcept {
    auto digits = text_.substr(0, text_.find('.'));
    const auto first = digits.find_first_of("123456789");
    return first == std::string_view::npos ? std::string_view() : digits.substr(first);
  }
  [[nodiscard]] constexpr std::string_view fraction() const noexcept {
    const auto dot = text_.find('.');
    if (dot == std::string_view::npos) return {};
    const auto digits = text_.substr(dot + 1);
    return digits.substr(0, digits.find_last_of("123456789") + 1);
  }
  static constexpr std::strong_ordering magnitude(const feature_number& a, const feature_number& b) noexcept {
    const auto x = a.whole(), y = b.whole();
    if (x.size() != y.size()) return x.size() <=> y.size();
    if (x != y) return x.compare(y) <=> 0;  // libc++ 14 has no <=> of string_view
    return a.fraction().compare(b.fraction()) <=> 0;
  }

  std::string_view text_;
};

/// One value of a feature parameter: `voice`, `!TRUE`, `#>=5`, `#1:9`, or the text of a `<...>`.
///
/// ABNF: `tag-value = [ "!" ] ( token-nobang / boolean / numeric )`, or
/// `string-value = "<" *( qdtext-no-abkt / quoted-pair ) ">"`
/// (RFC 3840 9). Borrows from the parsed input.
class feature_value {
 public:
  enum class kind : std::uint8_t { token, boolean, number, string };
  enum class relation : std::uint8_t { equal, at_least, at_most, between };

  feature_value() noexcept = default;
  feature_value(const source& from, extent all, const detail::tag_value_parts& parts) noexcept
      : source_(from), all_(all), parts_(parts) {}

  /// The whole value as written, with its `!`, `#` or brackets.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  [[nodiscard]] extent where() const noexcept { return all_; }
  /// Does it begin with `!`: anything but this?
  [[nodiscard]] bool is_negated() const noexcept { return parts_.negated; }
  [[nodiscard]] kind type() const noexcept {
    switch (parts_.kind) {
      case detail::tag_value_parts::shape::token:
        return iequals(low_text(), "TRUE") || iequals(low_text(), "FALSE") ? kind::boolean : kind::token;
      case detail::tag_value_parts::shape::string:
        return kind::string;
      default:
        return kind::number;
    }
  }
  /// The token or boolean without its `!`; absent for the others.
  [[nodiscard]] std::optional<std::string_view> token() const noexcept {
    return parts_.kind == detail::tag_value_parts::shape::token ? std::optional(low_text()) : std::nullopt;
  }
  /// `TRUE` or `FALSE` without regard to `!`; absent for the others.
  [[nodiscard]] std::optional<bool> boolean() const noexcept {
    return type() == kind::boolean ? std::optional(iequals(low_text(), "TRUE")) : std::nullopt;
  }
  /// What stands between `<` and `>`, quoted-pairs left in; absent for the others. Compared case-sensitively
  /// (RFC 3840 9).
  [[nodiscard]] std::optional<std::string_view> string() const noexcept {
    return type() == kind::string ? std::optional(low_text()) : std::nullopt;
  }
  /// What the numbers mean; only for numbers.
  [[nodiscard]] relation number_relation() const noexcept {
    switch (parts_.kind) {
      case detail::tag_value_parts::shape::at_least:
        return relation::at_least;
      case detail::tag_value_parts::shape::at_most:
        return relation::at_most;
      case detail::tag_value_parts::shape::between:
        return relation::between;
      default:
        return relation::equal;
    }
  }
  /// The smallest number meant; absent for `#<=` and what is no number.
  [[nodiscard]] std::optional<feature_number> low() const noexcept {
    if (type() != kind::number || number_relation() == relation::at_most) return std::nullopt;
    return feature_number(low_text());
  }
  /// The largest number meant; absent for `#>=` and what is no number.
  [[nodiscard]] std::optional<feature_number> high() const noexcept {
    if (type() != kind::number || number_relation() == relation::at_least) return std::nullopt;
    return feature_number(parts_.high ? source_.text(parts_.high) : low_text());
  }
  /// Is `number` meant, `!` observed? False for what is no number.
  [[nodiscard]] bool contains(feature_number number) const noexcept {
    if (type() != kind::number) return false;
    const bool inside = (!low() || number >= *low()) && (!high() || number <= *high());
    return inside != is_negated();
  }
  /// Is `word`, a token or boolean, meant, `!` observed? Case-insensitive. False for numbers and strings.
  [[nodiscard]] bool matches(std::string_view word) const noexcept {
    const auto t = token();
    return t && iequals(*t, word) != is_negated();
  }

  /// Equal bytes.
  friend bool operator==(const feature_value& a, const feature_value& b) noexcept {
    return a.text() == b.text();
  }

 private:
  [[nodiscard]] std::string_view low_text() const noexcept { return source_.text(parts_.low); }

  source source_;
  extent all_;
  detail::tag_value_parts parts_;
};

namespace detail {

/// Walks over the values between the quotes.
class feature_value_cursor {
 public:
  feature_value_cursor() noexcept = default;
  explicit feature_value_cursor(const slice& list) noexcept : list_(list), next_(list.begin()) { find(); }

  [[nodiscard]] const result<feature_value>& read() const noexcept { return current_; }
  void next() noexcept { find(); }
  [[nodiscard]] bool done() const noexcept { return here_ == nullptr; }
  [[nodiscard]] bool same(const feature_value_cursor& other) const noexcept { return here_ == other.here_; }

 private:
  void find() noexcept {
    here_ = next_;
    if (here_ == nullptr) return;
    tag_value_parts parts;
    const auto stop = scan_tag_value(here_, list_.end(), list_.buffer(), parts);
    if (!stop.ok()) {
      current_ = stop.in(list_.buffer());
      next_ = nullptr;
    } else if (parts.kind == tag_value_parts::shape::string && here_ != list_.begin()) {
      current_ = fault{errc::syntax, rule::tag_value, list_.buffer().offset(here_)};
      next_ = nullptr;
    } else {
      current_ = feature_value(list_.buffer(), list_.buffer().at(here_, stop.at), parts);
      next_ = stop.at == list_.end() ? nullptr : stop.at + 1;
    }
  }

  slice list_;
  const char* here_ = nullptr;
  const char* next_ = nullptr;
  result<feature_value> current_{fault{errc::absent, rule::none, 0}};
};

}  // namespace detail

/// The values between the quotes of one feature parameter, each a result; behind a fault there is nothing
/// more.
///
/// ABNF: `tag-value-list / string-value` (RFC 3840 9).
class feature_values : public cursor_range<feature_values, detail::feature_value_cursor> {
 public:
  feature_values() noexcept = default;
  explicit feature_values(const mime::parameter& p) noexcept {
    if (!p.has_value()) return;
    const slice value = p.value_slice();
    if (mime::is_quoted(value.text())) {
      list_ = slice(value.buffer(), {value.where().first + 1, value.where().last - 1});
    } else {
      unquoted_ = fault{errc::syntax, rule::feature_param, value.offset()};
    }
    present_ = true;
  }

  /// The first fault of the list; errc::syntax at a value that is not quoted.
  [[nodiscard]] result<void> check() const noexcept {
    if (unquoted_) return unquoted_;
    for (const auto& v : *this)
      if (!v) return v.error();
    return {};
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::feature_value_cursor first() const noexcept {
    return present_ && !unquoted_ ? detail::feature_value_cursor(list_) : detail::feature_value_cursor();
  }

  slice list_;
  fault unquoted_;
  bool present_ = false;
};

/// A parameter read as a feature parameter.
///
/// ABNF: `feature-param = enc-feature-tag [ EQUAL LDQUOT ( tag-value-list / string-value ) RDQUOT ]` (RFC
/// 3840 9). Borrows.
/// \code
/// if (auto p = contact.params().find("methods"))
///   if (sip::feature_param(*p).has("INVITE")) call();
/// \endcode
class feature_param {
 public:
  feature_param() noexcept = default;
  explicit feature_param(const mime::parameter& p) noexcept : param_(p) {}

  /// As written, with its `+`.
  [[nodiscard]] std::string_view name() const noexcept { return param_.name(); }
  [[nodiscard]] const mime::parameter& param() const noexcept { return param_; }
  /// Is the name one of the twenty base-tags, or `+` and an ftag-name?
  [[nodiscard]] bool is_feature() const noexcept { return is_base_tag() || is_other_tag(); }
  /// Is it one of the base-tags of RFC 3840, such as `audio` or `methods`?
  [[nodiscard]] bool is_base_tag() const noexcept {
    constexpr std::string_view tags[] = {"audio",   "automata", "class",       "duplex", "data",
                                         "control", "mobility", "description", "events", "priority",
                                         "methods", "schemes",  "application", "video",  "language",
                                         "type",    "isfocus",  "actor",       "text",   "extensions"};
    for (const auto tag : tags)
      if (param_.is(tag)) return true;
    return false;
  }
  /// Is it `+` and an ftag-name?
  [[nodiscard]] bool is_other_tag() const noexcept { return bad_name() == std::string_view::npos; }
  /// The values; none when there is no `=`, which stands for the boolean TRUE.
  [[nodiscard]] feature_values values() const noexcept { return feature_values(param_); }
  /// Is it a boolean that is on: no value, or the only value TRUE?
  [[nodiscard]] bool is_true() const noexcept {
    if (!param_.has_value()) return true;
    const auto all = values();
    auto v = all.begin();
    return v != all.end() && *v && (*v)->matches("TRUE") && ++v == all.end();
  }
  /// Is `word` among the token values, `!` observed? Case-insensitive.
  [[nodiscard]] bool has(std::string_view word) const noexcept {
    for (const auto& v : values())
      if (v && v->matches(word)) return true;
    return false;
  }
  /// Is `number` in one of the numeric values, `!` observed?
  [[nodiscard]] bool has(feature_number number) const noexcept {
    for (const auto& v : values())
      if (v && v->contains(number)) return true;
    return false;
  }
  /// The text of a string-value; absent without one.
  [[nodiscard]] std::optional<std::string_view> string() const noexcept {
    for (const auto& v : values())
      if (v) return v->string();
    return std::nullopt;
  }
  /// The first fault of name or values.
  [[nodiscard]] result<void> check() const noexcept {
    if (!is_base_tag())
      if (const auto bad = bad_name(); bad != std::string_view::npos) {
        const auto at = param_.name_where().first + static_cast<std::uint32_t>(bad);
        return fault{bad == name().size() ? errc::truncated : errc::syntax, rule::feature_param, at};
      }
    return values().check();
  }

 private:
  // Offset of the byte that keeps the name from being `+ ftag-name`, npos when it is one.
  [[nodiscard]] std::size_t bad_name() const noexcept {
    const auto n = name();
    if (n.empty() || n[0] != '+') return 0;
    if (n.size() == 1 || !is_alpha(n[1])) return 1;
    for (std::size_t i = 2; i < n.size(); ++i)
      if (!is_alpha(n[i]) && !is_digit(n[i]) &&
          std::string_view("!'.-%").find(n[i]) == std::string_view::npos)
        return i;
    return std::string_view::npos;
  }

  mime::parameter param_;
};

namespace detail {

/// Walks over the feature parameters among others.
class feature_param_cursor {
 public:
  feature_param_cursor() noexcept = default;
  explicit feature_param_cursor(const mime::param_list& all) noexcept : at_(all.begin()) { skip(); }
  [[nodiscard]] feature_param read() const noexcept { return feature_param(*at_); }
  void next() noexcept {
    ++at_;
    skip();
  }
  [[nodiscard]] bool done() const noexcept { return at_ == std::default_sentinel; }
  [[nodiscard]] bool same(const feature_param_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  void skip() noexcept {
    while (!done() && !read().is_feature()) ++at_;
  }

  mime::param_list::iterator at_;
};

}  // namespace detail

/// The feature parameters among the parameters of a value, in order.
class feature_param_list : public cursor_range<feature_param_list, detail::feature_param_cursor> {
 public:
  feature_param_list() noexcept = default;
  explicit feature_param_list(const mime::param_list& all) noexcept : all_(all) {}

  /// The feature parameter of that name, with its `+` if it has one; case-insensitive.
  [[nodiscard]] std::optional<feature_param> find(std::string_view name) const noexcept {
    for (const auto f : *this)
      if (f.param().is(name)) return f;
    return std::nullopt;
  }
  [[nodiscard]] bool contains(std::string_view name) const noexcept { return find(name).has_value(); }
  /// The first fault of a feature parameter's values. That none may stand twice (RFC 3841 10) is for
  /// validate() to say.
  [[nodiscard]] result<void> check() const noexcept {
    for (const auto f : *this)
      if (const auto ok = f.check(); !ok) return ok;
    return {};
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::feature_param_cursor first() const noexcept {
    return detail::feature_param_cursor(all_);
  }

  mime::param_list all_;
};

namespace detail {

/// `*` with parameters.
template <class Derived>
class feature_set_value : public value_with_params<Derived> {
 public:
  /// The feature parameters; params() has the others, too.
  [[nodiscard]] sip::feature_param_list features() const noexcept {
    return sip::feature_param_list(this->params());
  }
  /// The first fault of the feature parameters.
  [[nodiscard]] result<void> check() const noexcept { return features().check(); }

  template <class Runs>
  scan_end scan_parts(const slice& rest, const Runs& runs, leniency) noexcept {
    return this->read([&](head_parts& parts) {
      return scan_feature_set(rest.begin(), rest.end(), runs, this->source_, parts);
    });
  }

 protected:
  feature_set_value() noexcept = default;
};

}  // namespace detail

/// One value of Reject-Contact.
///
/// ABNF: `rc-value = "*" *( SEMI rc-params )` (RFC 3841 10). Every generic-param is legal here, so what is
/// wrong inside a feature parameter is for features().check() to say. Borrows from the parsed input, which
/// must outlive it.
/// \code
/// for (auto set : sip::value_list<sip::feature_set_view>("*;actor=\"msg-taker\";video"))
///   if (set && set->features().contains("video")) avoid_video();
/// \endcode
class feature_set_view : public detail::feature_set_value<feature_set_view> {
 public:
  feature_set_view() noexcept = default;
};

/// One value of Accept-Contact.
///
/// ABNF: `ac-value = "*" *( SEMI ac-params )` (RFC 3841 10). Feature parameters are as those of
/// feature_set_view. Borrows from the parsed input, which must outlive it.
/// \code
/// auto set = sipwire::parse_as<sip::accept_contact_view>(
///     "*;+g.3gpp.icsi-ref=\"urn%3Aurn-7%3A3gpp-service.ims.icsi.mmtel\";require");
/// if (set && set->require())
///   for (auto f : set->features()) need(f.name(), f.values());
/// \endcode
class accept_contact_view : public detail::feature_set_value<accept_contact_view> {
 public:
  accept_contact_view() noexcept = default;

  /// Must a contact without these features be left out?
  [[nodiscard]] bool require() const noexcept { return typed().has("require"); }
  /// Is `explicit` there: only contacts that name the features score?
  [[nodiscard]] bool explicit_match() const noexcept { return typed().has("explicit"); }
};

/// One value of Feature-Caps.
///
/// ABNF: `fc-value = "*" *( SEMI feature-cap )`,
/// `feature-cap = "+" fcap-name [ EQUAL LDQUOT ( tag-value-list / string-value ) RDQUOT ]` (RFC 6809 6.2,
/// 6.3). Any other parameter is a fault of the value. Borrows from the parsed input, which must outlive it.
/// \code
/// auto caps =
///     sipwire::parse_as<sip::feature_caps_view>("*;+g.3gpp.atcf-mgmt-uri=\"<sip:atcf.visited.example>\"");
/// if (caps)
///   if (auto uri = caps->features().find("+g.3gpp.atcf-mgmt-uri")) use(uri->string());
/// \endcode
class feature_caps_view : public detail::feature_set_value<feature_caps_view> {
 public:
  feature_caps_view() noexcept = default;

  template <class Runs>
  scan_end scan_parts(const slice& rest, const Runs& runs, leniency lenient) noexcept {
    const auto stop = feature_set_value::scan_parts(rest, runs, lenient);
    if (!stop.ok()) return stop;
    for (const auto p : params()) {
      if (p.name().front() != '+')
        return {source_.data() + p.name_where().first, errc::syntax, rule::feature_cap};
      if (const auto ok = feature_param(p).check(); !ok)
        return {source_.data() + ok.error().offset, ok.error().code, ok.error().rule};
    }
    return stop;
  }
};
}}}  // namespace sipwire::sip
