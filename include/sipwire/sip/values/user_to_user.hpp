#pragma once

/// \file
/// User-to-User (RFC 7433).

#include "../../core/sink.hpp"
#include "../../core/vocabulary.hpp"
#include "../../mime/quoted.hpp"
#include "../detail/gen/word_params.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// One value of User-to-User: data that the network passes on unread.
///
/// ABNF: `uui-value = uui-data *( SEMI uui-param )`, `uui-data = token / quoted-string` (RFC 7433 4.1). Data
/// that are no hexadecimal where `encoding=hex` says so are a fault of octets(), write_octets() and check()
/// alone. Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto uui :
///      sip::value_list<sip::user_to_user_view>("56a390f3d2b7310023a2;encoding=hex;purpose=foo;content=bar"))
///   if (uui && uui->is_hex() && uui->octets()) uui->write_octets(out);
/// \endcode
class user_to_user_view : public params_base<user_to_user_view> {
 public:
  /// uui-data as written, a quoted-string with its quotes.
  [[nodiscard]] std::string_view data_text() const noexcept { return source_.text(data_); }
  /// uui-data without quotes, quoted-pairs still in (see mime/quoted.hpp).
  [[nodiscard]] std::string_view data() const noexcept { return mime::without_quotes(data_text()); }
  /// Is the data a quoted-string?
  [[nodiscard]] bool is_quoted() const noexcept { return mime::is_quoted(data_text()); }
  /// `purpose`, the UUI package: a token. Without it the package is `isdn-uui` (RFC 7433 4).
  [[nodiscard]] result<std::string_view> purpose(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("purpose", rule::uui_param);
  }
  /// `content`, what the data mean to the package: a token.
  [[nodiscard]] result<std::string_view> content(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("content", rule::uui_param);
  }
  /// `encoding`: `hex` or another token.
  [[nodiscard]] result<std::string_view> encoding(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("encoding", rule::uui_param);
  }
  /// Is `encoding` hex?
  [[nodiscard]] bool is_hex(leniency lenient = leniency::none) const noexcept {
    return iequals(encoding(lenient).value_or(""), "hex");
  }

  /// How many octets the hexadecimal data stand for (RFC 7433 4.2, RFC 4648 8), in whatever case:
  /// errc::not_allowed when encoding() is another, errc::syntax at what is no digit, errc::truncated behind
  /// an odd number of them. Without `encoding` the package says whether the data are hexadecimal; those of
  /// `isdn-uui` are.
  [[nodiscard]] result<std::uint32_t> octets() const noexcept {
    const auto text = data();
    const std::uint32_t first = source_.offset(text.data());
    if (typed().has("encoding") && !is_hex()) return fault{errc::not_allowed, rule::uui_data, first};
    std::uint32_t n = 0;
    for (const char c : text) {
      if (hex_value(c) < 0) return fault{errc::syntax, rule::uui_data, first + n};
      ++n;
    }
    if (n % 2 != 0) return fault{errc::truncated, rule::uui_data, first + n};
    return n / 2;
  }
  /// Writes the octets; nothing when octets() is a fault, which is returned.
  template <sink Sink>
  result<std::size_t> write_octets(Sink& out) const {
    if (const auto n = octets(); !n) return n.error();
    const std::size_t before = out.size();
    const auto text = data();
    for (std::size_t i = 0; i < text.size(); i += 2) {
      const char c =
          static_cast<char>(static_cast<unsigned char>(hex_value(text[i]) * 16 + hex_value(text[i + 1])));
      out.append({&c, 1});
    }
    return written_since(out, before);
  }
  /// The first fault of the parameters and of hexadecimal data.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    const auto params = detail::first_fault(purpose(lenient), content(lenient), encoding(lenient));
    if (!params || !is_hex()) return params;
    return detail::first_fault(octets());
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("", data_text());
    if (part::wants_again(see))
      see_again(see, "data", data(), "is-quoted", is_quoted(), "purpose", purpose(lenient), "content",
                content(lenient), "encoding", encoding(lenient), "is-hex", is_hex(), "octets", octets());
    see("param", params());
    see("check", check(lenient), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return detail::scan_word_params(first, last, runs, source_, rule::uui_data, *this);
  }
  void head(extent e) noexcept { data_ = e; }

 private:
  extent data_;
};

}}}  // namespace sipwire::sip
