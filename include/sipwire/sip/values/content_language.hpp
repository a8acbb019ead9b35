#pragma once

/// \file
/// Content-Language: language tags (RFC 3261 20.13).

#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/scan_bytes.hpp"
#include "../../core/text.hpp"
#include "../detail/gen/language_tag.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// One language-tag.
///
/// ABNF: `language-tag = primary-tag *( "-" subtag )` (RFC 3261 25.1), each part 1 to 8 letters, subtags with
/// digits too (RFC 5646 2.1). Case-insensitive. Borrows from the parsed input, which must outlive it.
/// \code
/// auto tag = sipwire::parse_as<sip::language_tag_view>("es-419");
/// if (tag && tag->is_primary("es")) use(tag->text());
/// \endcode
class language_tag_view {
 public:
  language_tag_view() noexcept = default;

  /// The whole tag as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  /// `es` of `es-419`.
  [[nodiscard]] std::string_view primary() const noexcept { return source_.text(primary_); }
  /// `419` of `es-419`, `Latn-RS` of `sr-Latn-RS`; empty without subtags.
  [[nodiscard]] std::string_view subtags() const noexcept {
    return primary_.last == all_.last ? std::string_view() : source_.text({primary_.last + 1, all_.last});
  }
  [[nodiscard]] bool is(std::string_view tag) const noexcept { return iequals(text(), tag); }
  [[nodiscard]] bool is_primary(std::string_view tag) const noexcept { return iequals(primary(), tag); }

  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const language_tag_view& a, const language_tag_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, language_tag_view& out) {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, language_tag_view& out) {
    out.source_ = rest.buffer();
    return detail::scan_language_tag(rest.begin(), rest.end(), out.source_, out.all_, out.primary_);
  }

 private:
  source source_;
  extent all_;
  extent primary_;
};

}}}  // namespace sipwire::sip
