#pragma once

/// \file
/// Subject and Organization: text for people (RFC 3261 20.25, 20.36).

#include "../../core/sink.hpp"
#include "../../core/value.hpp"
#include "../../mime/detail/loose_text.hpp"
#include "../detail/gen/text_utf8.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of Subject or Organization, which may be empty.
///
/// ABNF: `[TEXT-UTF8-TRIM]` (RFC 3261 25.1) with the UTF-8 of RFC 3629: an over-long form, a surrogate, a
/// value above U+10FFFF or a cut sequence is errc::bad_utf8 at its byte. Borrows from the parsed input, which
/// must outlive it.
/// \code
/// auto subject = sipwire::parse_as<sip::text_view>("Need\r\n  more boxes");
/// char room[64];
/// sipwire::span_sink out(room);
/// if (subject) subject->unfold(out);   // Need more boxes
/// \endcode
class text_view : public value_base<text_view>, public mime::detail::rereadable {
 public:
  [[nodiscard]] bool empty() const noexcept { return text().empty(); }
  /// Does it go over several lines?
  [[nodiscard]] bool is_folded() const noexcept { return text().find('\n') != std::string_view::npos; }
  /// Writes the text with each fold, and the blanks around it, as one SP (RFC 3261 7.3.1).
  template <sink Sink>
  void unfold(Sink& out) const {
    auto rest = text();
    for (auto at = rest.find('\n'); at != rest.npos; at = rest.find('\n')) {
      const auto last = rest.substr(0, at).find_last_not_of(" \t\r\n");
      out.append(rest.substr(0, last == rest.npos ? 0 : last + 1));
      out.append(" ");
      rest.remove_prefix(rest.find_first_not_of(" \t\r\n", at));
    }
    out.append(rest);
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see("is-folded", is_folded(), part::again);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const char* text = nullptr;
    const auto stop = detail::scan_text_utf8(first, last, runs, lenient, text);
    if (!stop.ok()) return stop;
    last = stop.at;
    if (text == nullptr) text = last;
    while (last != text && (is_wsp(last[-1]) || last[-1] == '\r' || last[-1] == '\n')) --last;
    all_ = source_.at(text, last);
    return stop;
  }
  /// \name Of the second reading, see mime/detail/loose_text.hpp
  /// @{
  static constexpr leniency reread_for = leniency::other_charsets;
  static constexpr mime::detail::loose_form deviations() noexcept {
    return {.params = false, .commas = true, .charsets = true};
  }
  void take_over(const source& from, extent all) noexcept {
    source_ = from;
    all_ = all;
  }
  /// @}
};

}}}  // namespace sipwire::sip
