#pragma once

/// \file
/// Attributes whose value is one word, one number or one text.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "../detail/gen/charset.hpp"
#include "../detail/gen/decimal.hpp"
#include "../detail/gen/digits.hpp"
#include "../detail/gen/language.hpp"
#include "../detail/gen/real.hpp"
#include "../detail/gen/text.hpp"
#include "../detail/gen/visible.hpp"
#include "../detail/gen/word.hpp"
#include "../detail/known_words.hpp"
#include "list.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// A token: a=mid, and others that later RFCs bring.
///
/// ABNF: `token` (RFC 8866 9). Borrows from the parsed input.
/// \code
/// if (auto mid = media.get<sdp::attr::mid>()) use(mid->text());
/// \endcode
template <rule Where>
class token_view : public checked_value<token_view<Where>> {
 public:
  /// Is it `token`, exact in case?
  [[nodiscard]] bool is(std::string_view token) const noexcept { return this->text() == token; }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_word(p, pe, runs, this->source_, Where);
  }
};

/// A text: a=tool, a=keywds.
///
/// ABNF: `byte-string` (RFC 8866 9). UTF-8 unless a=charset says otherwise; not checked. Borrows from the
/// parsed input.
/// \code
/// if (auto tool = session->get<sdp::attr::tool>()) log(tool->text());
/// \endcode
class text_view : public checked_value<text_view> {
 public:
  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_text(p, pe, runs, source_, rule::byte_string);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency) noexcept { return text.empty(); }
};

/// The value of a=cat: a category with dots in it.
///
/// ABNF: `non-ws-string` (RFC 8866 6.1, 9). Borrows from the parsed input.
/// \code
/// auto c = sdp::parse_value<sdp::attr::cat>("foo.bar");
/// \endcode
class category_view : public checked_value<category_view> {
 public:
  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_visible(p, pe, runs, source_, rule::attribute_value);
  }
};

/// The value of a=charset: the character set of the text lines.
///
/// ABNF: `mime-charset` (RFC 8866 6.10, 9). Borrows from the parsed input.
/// \code
/// const auto set = session->get<sdp::attr::charset>();
/// const bool utf8 = !set || set->is("UTF-8");
/// \endcode
class charset_view : public checked_value<charset_view> {
 public:
  /// Is it the set called `name`? Names of character sets have no case.
  [[nodiscard]] bool is(std::string_view name) const noexcept { return iequals(text(), name); }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_charset(p, pe, runs, source_);
  }
};

/// The value of a=lang and a=sdplang, not looked up in the registry.
///
/// ABNF: `Language-Tag` (RFC 8866 6.11, 6.12; RFC 5646 2.1). Borrows from the parsed input.
/// \code
/// for (auto l : media.all<sdp::attr::lang>())
///   if (l && l->primary() == "de") use(media);
/// \endcode
class language_view : public checked_value<language_view> {
 public:
  /// Is it this tag? Tags have no case.
  [[nodiscard]] bool is(std::string_view tag) const noexcept { return iequals(text(), tag); }
  /// The tag up to its first hyphen.
  [[nodiscard]] std::string_view primary() const noexcept { return text().substr(0, text().find('-')); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", this->text());
    see("primary", primary(), part::again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_language(p, pe, runs, source_);
  }
};

/// A word of a known set, without case unless Set is `exact`; another is errc::unknown_value.
///
/// ABNF: the words of Set, separated by `/`. Borrows from the parsed input.
/// \code
/// if (auto r = media.get<sdp::attr::record>()) led(r->value() == sdp::recording::on);
/// \endcode
template <class Set>
class choice_view : public checked_value<choice_view<Set>> {
 public:
  [[nodiscard]] typename Set::type value() const noexcept { return value_; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", this->text());
    see("value", value(), part::again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    const auto stop = detail::read_word(detail::scan_word(p, pe, runs, this->source_, Set::where),
                                        this->part(this->all_), Set::words, Set::where, value_);
    if constexpr (requires { Set::exact; })
      if (stop.ok() && this->text() != Set::words[static_cast<std::size_t>(value_)])
        return {p, errc::unknown_value, Set::where};
    return stop;
  }

 private:
  typename Set::type value_ = {};
};

/// How a=orient wants the screen turned (RFC 8866 6.8).
enum class orientation : std::uint8_t { portrait, landscape, seascape };

/// The words of a=orient.
struct orientation_words {
  using type = orientation;
  static constexpr rule where = rule::orient_value;
  static constexpr bool exact = true;
  static constexpr std::string_view words[] = {"portrait", "landscape", "seascape"};
};
/// The value of a=orient. ABNF: `orient-value = portrait / landscape / seascape`, with its case (RFC 8866
/// 6.8).
using orient_view = choice_view<orientation_words>;

/// What kind of conference a=type says it is (RFC 8866 6.9).
enum class conference_type : std::uint8_t { broadcast, meeting, moderated, test, h332 };

/// The words of a=type.
struct conference_type_words {
  using type = conference_type;
  static constexpr rule where = rule::token;
  static constexpr bool exact = true;
  static constexpr std::string_view words[] = {"broadcast", "meeting", "moderated", "test", "H332"};
};
/// The value of a=type. ABNF: `type-value = broadcast / meeting / moderated / test / H332`, with its case
/// (RFC 8866 6.9).
using type_view = choice_view<conference_type_words>;

/// A decimal: a=ptime and a=maxptime in milliseconds (RFC 8866 6.4, 6.5), a=framerate in frames a second
/// (6.13), which are not zero; a=maxprate in packets a second (RFC 3890 6.3), which may be.
///
/// ABNF: `non-zero-int-or-real = integer / zero-based-integer "." *DIGIT POS-DIGIT` (RFC 8866 9);
/// `packet-rate = 1*DIGIT [ "." 1*DIGIT ]` (RFC 3890 6.6). Borrows from the parsed input. Under
/// leniency::odd_sdp_lines zeros may end the fraction, and the number may be zero or have text behind it.
/// \code
/// if (auto ptime = media.get<sdp::attr::ptime>()) packets_of(ptime->thousandths());  // microseconds
/// \endcode
template <rule Where>
class decimal_view : public checked_value<decimal_view<Where>> {
 public:
  /// Without what is behind the point; errc::out_of_range at the first digit from 2^32 on.
  [[nodiscard]] SIPWIRE_INLINE result<std::uint32_t> whole(leniency lenient = leniency::none) const noexcept {
    return this->template saturated_number<std::uint32_t>(whole_, 0xFFFFFFFF, Where, lenient);
  }
  /// A thousand times the number, further digits cut off; errc::out_of_range at the first digit when the
  /// whole part has no place in 32 bits.
  [[nodiscard]] result<std::uint64_t> thousandths(leniency lenient = leniency::none) const noexcept {
    const auto n = whole(lenient);
    if (!n) return n.error();
    std::uint64_t out = std::uint64_t{*n} * 1000;
    std::uint64_t scale = 100;
    for (const char c : this->source_.text(fraction_)) {
      out += static_cast<std::uint64_t>(c - '0') * scale;
      scale /= 10;
    }
    return out;
  }
  /// The digits behind the point; absent without one.
  [[nodiscard]] std::optional<std::string_view> fraction_text() const noexcept {
    return this->optional_text(fraction_);
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("", this->text());
    see("whole", whole(lenient), part::checked_again);
    see_again(see, "thousandths", thousandths(lenient), "fraction", fraction_text());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    fraction_ = {};
    if constexpr (Where == rule::real) {
      return detail::scan_real(p, pe, runs, this->source_, whole_, fraction_);
    } else {
      return detail::scan_decimal(p, pe, runs, this->source_, whole_, fraction_);
    }
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency) noexcept {
    const auto digits = [this, &text](std::uint32_t first) {
      extent out{first, first};
      while (out.last < text.where().last && is_digit(this->source_.data()[out.last])) ++out.last;
      return out;
    };
    const extent word = detail::loose_words(text).next();
    if (!detail::begins_with_digit(this->source_.text(word))) return false;
    whole_ = digits(word.first);
    if (whole_.last < word.last && this->source_.data()[whole_.last] == '.')
      fraction_ = digits(whole_.last + 1);
    if (fraction_.empty()) fraction_ = {};
    return true;
  }

 private:
  extent whole_, fraction_;
};

/// The value of a=ptime, a=maxptime and a=framerate.
using real_view = decimal_view<rule::real>;
/// The value of a=maxprate.
using maxprate_view = decimal_view<rule::packet_rate>;

/// A number up to Maximum; one above it is errc::out_of_range at the first digit, and the value with it.
///
/// ABNF: `1*DIGIT`, with MostDigits `1*nDIGIT` (errc::too_long at the first too many) or `zero-based-integer`
/// (errc::syntax behind a leading zero). Borrows from the parsed input.
/// \code
/// if (auto size = media.get<sdp::attr::max_size>()) limit(size->value());
/// \endcode
template <rule Where, std::uint64_t Maximum, std::uint32_t MostDigits = ~std::uint32_t{0}>
class number_view : public checked_value<number_view<Where, Maximum, MostDigits>> {
 public:
  [[nodiscard]] std::uint64_t value() const noexcept { return value_; }

  void parts(auto&& see, leniency = leniency::none) const { see("", value()); }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    const auto stop = detail::scan_digits(p, pe, runs, this->source_, Where);
    return detail::read_number(stop, this->part(this->all_), {Where, Maximum, 0, MostDigits}, lenient,
                               value_);
  }

 private:
  std::uint64_t value_ = 0;
};

/// The value of a=quality, 0 to 10 (RFC 8866 6.14).
using quality_view = number_view<rule::zero_based_integer, 10, no_leading_zeros>;
/// The value of a=max-size in octets (RFC 4975 8.6).
using max_size_view = number_view<rule::max_size_value, ~std::uint64_t{0}>;
/// The value of a=mid (RFC 5888 4).
using mid_view = token_view<rule::identification_tag>;
}}}  // namespace sipwire::sdp
