#pragma once

/// \file
/// Content-Language: language tags (RFC 3261 20.13).

#include "../../core/value.hpp"
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
class language_tag_view : public value_base<language_tag_view> {
 public:
  /// `es` of `es-419`.
  [[nodiscard]] std::string_view primary() const noexcept { return source_.text(primary_); }
  /// `419` of `es-419`, `Latn-RS` of `sr-Latn-RS`; empty without subtags.
  [[nodiscard]] std::string_view subtags() const noexcept {
    return primary_.last == all_.last ? std::string_view() : source_.text({primary_.last + 1, all_.last});
  }
  [[nodiscard]] bool is(std::string_view tag) const noexcept { return iequals(text(), tag); }
  [[nodiscard]] bool is_primary(std::string_view tag) const noexcept { return iequals(primary(), tag); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see)) see_again(see, "primary", primary(), "subtags", subtags());
  }

  scan_end scan_parts(const char* first, const char* last, const auto&, leniency) noexcept {
    return detail::scan_language_tag(first, last, source_, all_, primary_);
  }

 private:
  extent primary_;
};

}}}  // namespace sipwire::sip
