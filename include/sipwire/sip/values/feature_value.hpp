#pragma once

/// \file
/// The values of a feature parameter (RFC 3840 9): tokens, booleans, numbers, strings.

#include <compare>

#include "../../core/cursor_range.hpp"
#include "../../core/value.hpp"
#include "../../mime/param_list.hpp"
#include "../../mime/quoted.hpp"
#include "../detail/gen/tag_value.hpp"

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

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see)) see_again(see, "is-zero", is_zero(), "is-negative", is_negative());
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
class feature_value : public written_value {
 public:
  enum class kind : std::uint8_t { token, boolean, number, string };
  enum class relation : std::uint8_t { equal, at_least, at_most, between };

  feature_value() noexcept = default;
  feature_value(const source& from, extent all, const detail::tag_value_parts& parts) noexcept
      : parts_(parts) {
    source_ = from;
    all_ = all;
  }

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

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see))
      see_again(see, "is-negated", is_negated(), "type", type(), "token", token(), "boolean", boolean(),
                "string", string(), "number-relation", number_relation(), "low", low(), "high", high());
  }

 private:
  [[nodiscard]] std::string_view low_text() const noexcept { return source_.text(parts_.low); }

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

}}}  // namespace sipwire::sip
