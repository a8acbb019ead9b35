#pragma once

/// \file
/// Subject and Organization: text for people (RFC 3261 20.25, 20.36).

#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/sink.hpp"
#include "../../core/text.hpp"
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
class text_view {
 public:
  text_view() noexcept = default;

  /// The text as written, its folds still in.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
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

  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const text_view& a, const text_view& b) noexcept { return a.text() == b.text(); }

  static scan_end scan(const slice& rest, leniency lenient, text_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, text_view& out) noexcept {
    out = text_view();
    out.source_ = rest.buffer();
    const char* first = nullptr;
    const auto stop = detail::scan_text_utf8(rest.begin(), rest.end(), Runs(rest.buffer()), lenient, first);
    if (!stop.ok()) return stop;
    const char* last = stop.at;
    if (first == nullptr) first = last;
    while (last != first && (is_wsp(last[-1]) || last[-1] == '\r' || last[-1] == '\n')) --last;
    out.all_ = out.source_.at(first, last);
    return stop;
  }

 private:
  source source_;
  extent all_;
};

}}}  // namespace sipwire::sip
