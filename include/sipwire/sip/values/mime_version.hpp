#pragma once

/// \file
/// MIME-Version (RFC 3261 20.24).

#include <cstdint>
#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/numbers.hpp"
#include "../../core/scan_bytes.hpp"
#include "../../core/text.hpp"
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
class mime_version_view {
 public:
  mime_version_view() noexcept = default;

  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  // Not `major` and `minor`: some C libraries have macros of these names.
  [[nodiscard]] std::uint32_t major_version() const noexcept { return major_; }
  [[nodiscard]] std::uint32_t minor_version() const noexcept { return minor_; }

  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const mime_version_view& a, const mime_version_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, mime_version_view& out) {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, mime_version_view& out) {
    out.source_ = rest.buffer();
    extent high;
    extent low;
    const auto stop =
        detail::scan_mime_version(rest.begin(), rest.end(), Runs(out.source_), out.source_, high, low);
    if (!stop.ok()) return stop;
    const auto first = parse_decimal<std::uint32_t>({out.source_, high}, 0xFFFFFFFF, rule::mime_version);
    if (!first) return {out.source_.data() + high.first, first.error().code, rule::mime_version};
    const auto second = parse_decimal<std::uint32_t>({out.source_, low}, 0xFFFFFFFF, rule::mime_version);
    if (!second) return {out.source_.data() + low.first, second.error().code, rule::mime_version};
    out.all_ = {high.first, low.last};
    out.major_ = *first;
    out.minor_ = *second;
    return stop;
  }

 private:
  source source_;
  extent all_;
  std::uint32_t major_ = 0;
  std::uint32_t minor_ = 0;
};

}}}  // namespace sipwire::sip
