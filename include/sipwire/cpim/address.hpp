#pragma once

/// \file
/// Who sent a CPIM message, and to whom: a Formal-name and a URI (RFC 3862 4.1).

#include <span>

#include "../core/sink.hpp"
#include "../core/value.hpp"
#include "../uri/uri.hpp"
#include "detail/gen/address.hpp"
#include "detail/loose_address.hpp"
#include "escape.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

/// The value of From, To, cc, and of imdn.Original-To, imdn.IMDN-Record-Route and imdn.IMDN-Route.
///
/// ABNF: `[ Formal-name ] "<" URI ">"` (RFC 3862 4.1, RFC 5438 10). The URI may be of any scheme (im, sip,
/// tel, mailto); its own grammar is asked by uri().check() and as_sip(). Faults: errc::syntax,
/// errc::truncated, errc::unclosed_angle at the bracket, errc::unterminated_quote at the quote,
/// errc::bad_utf8. Leniencies: loose_addresses for names as they are and URIs without brackets,
/// other_charsets in the name, loose_uris. Borrows from the parsed input, which must outlive it.
/// \code
/// char room[256];
/// if (auto from = message->from()) show(from->formal_name(room).value_or(""), from->uri().text());
/// \endcode
class address_view : public value_base<address_view, value_shape::line_element> {
 public:
  /// One value that fills `text`.
  [[nodiscard]] static result<address_view> parse(const slice& text) noexcept {
    return sipwire::detail::parse_whole<address_view, rules>(text, leniency::none);
  }

  /// The Formal-name as written but for the quotes around it, escapes still in; absent when there is none.
  [[nodiscard]] std::optional<std::string_view> formal_name_text() const noexcept {
    if (!name_) return std::nullopt;
    const auto name = source_.text(name_);
    return name.size() > 1 && name.front() == '"' && name.back() == '"' ? name.substr(1, name.size() - 2)
                                                                        : name;
  }
  /// The Formal-name; empty when there is none. Only one with escapes is copied to `room`, which must then
  /// outlive it; errc::too_small says how many bytes that takes.
  [[nodiscard]] result<std::string_view> formal_name(std::span<char> room) const noexcept {
    return unescaped(formal_name_text().value_or(std::string_view()), room);
  }
  /// Writes the Formal-name, nothing when there is none.
  template <sink Sink>
  void formal_name(Sink& out) const {
    unescape(out, formal_name_text().value_or(std::string_view()));
  }
  /// Is this the Formal-name? Nothing is copied.
  [[nodiscard]] bool is_named(std::string_view formal_name) const noexcept {
    const auto own = formal_name_text();
    return own && unescaped_equals(*own, formal_name);
  }
  /// What stands between the angle brackets.
  [[nodiscard]] uri::uri_view uri() const noexcept { return {source_, uri_}; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("formal-name", formal_name_text());
    see("uri", uri(), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = detail::scan_address(first, last, runs, source_, all_, name_, uri_);
    if (SIPWIRE_LIKELY(stop.ok())) return stop;
    const slice text = sipwire::detail::without_blanks({source_, source_.at(first, last)});
    if (!detail::scan_address_loosely(text, lenient, name_, uri_)) return stop;
    all_ = text.where();
    return {last, errc::none, rule::none};
  }

 private:
  extent name_;
  extent uri_;
};

}}}  // namespace sipwire::cpim
