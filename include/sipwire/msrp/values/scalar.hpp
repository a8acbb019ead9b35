#pragma once

/// \file
/// The other values of MSRP header fields: seconds, nicknames, media types, and text (RFC 4976 4.6, RFC 7701
/// 7.1, RFC 4975 9).

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../../mime/content_type.hpp"
#include "../../mime/quoted.hpp"
#include "../detail/gen/nickname.hpp"
#include "../detail/gen/seconds.hpp"
#include "../detail/gen/text.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// Expires, Min-Expires, Max-Expires: seconds, 0 to 2^32-1.
///
/// ABNF: `1*DIGIT` (RFC 4976 7). Faults: errc::out_of_range at the digits of a larger number, which
/// leniency::saturate_numbers makes the largest; errc::syntax, errc::truncated. Borrows from the parsed
/// input, which must outlive it.
/// \code
/// auto expires = sipwire::parse_as<sipwire::msrp::seconds_view>("900");
/// \endcode
class seconds_view : public value_base<seconds_view, value_shape::trimmed> {
 public:
  [[nodiscard]] std::uint32_t value() const noexcept { return value_; }
  /// Was the number above the range and cut to it?
  [[nodiscard]] bool is_saturated() const noexcept { return saturated_; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", value());
    see("saturated", is_saturated(), part::again);
  }

  scan_end scan_parts(const char* first, const char* last, const auto&, leniency lenient) noexcept {
    const auto stop = detail::scan_seconds(first, last);
    if (!stop.ok()) return stop;
    return read_saturated(all_, std::uint32_t{0xFFFFFFFF}, rule::delta_seconds, lenient, value_, saturated_);
  }

 private:
  std::uint32_t value_ = 0;
  bool saturated_ = false;
};

/// Use-Nickname: the name by which a participant wants to be known in a chat room.
///
/// ABNF: `DQUOTE 1*1023(qdtext / qd-esc) DQUOTE` (RFC 7701 7.1); an empty one takes the nickname away (RFC
/// 7701 7.3). Faults: errc::too_long at the 1024th character, errc::unterminated_quote at the opening quote,
/// errc::bad_utf8, errc::syntax. Borrows from the parsed input, which must outlive it. Nicknames are compared
/// after the preparation of RFC 7700, which is not done here.
/// \code
/// auto name = sipwire::parse_as<sipwire::msrp::nickname_view>(R"("Alice the great")");
/// sipwire::mime::unquote(sink, name->text());   // without quotes and escapes
/// \endcode
class nickname_view : public value_base<nickname_view, value_shape::trimmed> {
 public:
  static constexpr std::uint32_t max_characters = 1023;
  static constexpr bool any_charset = true;

  /// Between the quotes, escapes still in.
  [[nodiscard]] std::string_view quoted() const noexcept { return mime::without_quotes(text()); }
  /// How many characters, an escaped one counted once.
  [[nodiscard]] std::uint32_t characters() const noexcept { return characters_; }
  /// Is this the decoded name, byte by byte?
  [[nodiscard]] bool is(std::string_view plain) const noexcept {
    return mime::unquoted_equals(text(), plain);
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see_again(see, "quoted", quoted(), "characters", characters());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    const auto stop = detail::scan_nickname(first, last, runs);
    if (!stop.ok()) return stop;
    characters_ = 0;
    for (const char* p = first + 1; p != last - 1; ++p) {
      if (++characters_ > max_characters) return {p, errc::too_long, rule::nickname};
      if (*p == '\\') {
        ++p;
      } else if (static_cast<unsigned char>(*p) >= 0xC0) {
        while ((static_cast<unsigned char>(p[1]) & 0xC0U) == 0x80) ++p;
      }
    }
    return stop;
  }

 private:
  std::uint32_t characters_ = 0;
};

/// Content-Type: what the body is; a mime::content_type_view that was read by MSRP's own grammar.
///
/// ABNF: `type "/" subtype *( ";" gen-param )`, `gen-param = pname [ "=" pval ]` (RFC 4975 9). Tokens have
/// the characters `#$&^{|}` besides those of SIP, and a parameter needs no value. Blanks around `/`, `;` and
/// `=` are taken. Faults: errc::syntax, errc::truncated, errc::unterminated_quote, errc::bad_utf8. Borrows
/// from the parsed input, which must outlive it.
/// \code
/// auto type = sipwire::parse_as<sipwire::msrp::content_type_view>("text/plain;charset=utf-8;x");
/// \endcode
class content_type_view : public mime::content_type_view {
 public:
  static scan_end scan(const slice& rest, leniency lenient, content_type_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, content_type_view& out) noexcept {
    return scan_wide_with<Runs>(rest, lenient, out);
  }
};

/// Any text: Content-Description, and what nobody has given a grammar of its own.
///
/// ABNF: `utf8text` (RFC 4975 9). Faults: errc::bad_utf8, errc::syntax at a control byte. Borrows from the
/// parsed input, which must outlive it.
/// \code
/// auto text = chunk->get<sipwire::msrp::hdr::content_description>();
/// \endcode
class text_view : public value_base<text_view, value_shape::trimmed> {
 public:
  static constexpr bool any_charset = true;

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) const noexcept {
    return detail::scan_text(first, last, runs);
  }
};

}}}  // namespace sipwire::msrp

namespace sipwire { inline namespace SIPWIRE_ISA {

template <>
struct value_traits<msrp::content_type_view> : msrp::detail::line_rules {};

}}  // namespace sipwire
