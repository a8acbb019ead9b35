#pragma once

/// \file
/// MIME-Version (RFC 3261 20.24).

#include "../../core/value.hpp"
#include "../detail/gen/mime_version.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of MIME-Version.
///
/// ABNF: `1*DIGIT "." 1*DIGIT` (RFC 3261 25.1). Each number is 0 to 2^32-1; a larger one is
/// errc::out_of_range at its first digit. Borrows from the parsed input, which must outlive it.
/// \code
/// auto version = sipwire::parse_as<sip::mime_version_view>("1.0");
/// if (version && version->major_version() == 1) use(version->minor_version());
/// \endcode
class mime_version_view : public value_base<mime_version_view> {
 public:
  // Not `major` and `minor`: some C libraries have macros of these names.
  [[nodiscard]] std::uint32_t major_version() const noexcept { return major_; }
  [[nodiscard]] std::uint32_t minor_version() const noexcept { return minor_; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see))
      see_again(see, "major-version", major_version(), "minor-version", minor_version());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    extent high;
    extent low;
    const auto stop = detail::scan_mime_version(first, last, runs, source_, high, low);
    if (!stop.ok()) return stop;
    all_ = {high.first, low.last};
    if (const auto end = read_number<std::uint32_t>(high, 0xFFFFFFFF, rule::mime_version, lenient, major_);
        !end.ok())
      return end;
    const auto end = read_number<std::uint32_t>(low, 0xFFFFFFFF, rule::mime_version, lenient, minor_);
    return end.ok() ? stop : end;
  }

 private:
  std::uint32_t major_ = 0;
  std::uint32_t minor_ = 0;
};

}}}  // namespace sipwire::sip
