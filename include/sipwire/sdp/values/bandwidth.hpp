#pragma once

/// \file
/// The b= line.

#include <cstdint>
#include <string_view>
#include <type_traits>

#include "../detail/gen/bandwidth.hpp"
#include "../detail/quick_lines.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The types of bandwidth that have a meaning of their own.
enum class bandwidth_type : std::uint8_t {
  other,
  ct,    ///< conference total, kilobits per second (RFC 8866 5.8)
  as,    ///< application specific, kilobits per second (RFC 8866 5.8)
  tias,  ///< transport independent, bits per second (RFC 3890)
  rs,    ///< RTCP of senders, bits per second (RFC 3556)
  rr,    ///< RTCP of receivers, bits per second (RFC 3556)
};

/// The value of b=.
///
/// ABNF: `bwtype ":" bandwidth` (RFC 8866 9, 5.8). Borrows from the parsed input.
/// \code
/// for (auto b : media.bandwidths())
///   if (b && b->type() == sdp::bandwidth_type::as) limit(b->value().value_or(0));
/// \endcode
class bandwidth_view : public checked_value<bandwidth_view> {
 public:
  /// bwtype as written, with the `X-` of an experimental one.
  [[nodiscard]] std::string_view bwtype() const noexcept { return source_.text(type_); }
  [[nodiscard]] bandwidth_type type() const noexcept {
    const auto t = bwtype();
    if (t.size() == 4) return t == "TIAS" ? bandwidth_type::tias : bandwidth_type::other;
    if (t.size() != 2) return bandwidth_type::other;
    const auto both = [](char first, char second) {
      return static_cast<unsigned char>(first) << 8U | static_cast<unsigned char>(second);
    };
    const auto written = both(t[0], t[1]);
    if (written == both('A', 'S')) return bandwidth_type::as;
    if (written == both('R', 'S')) return bandwidth_type::rs;
    if (written == both('R', 'R')) return bandwidth_type::rr;
    return written == both('C', 'T') ? bandwidth_type::ct : bandwidth_type::other;
  }
  /// The number in the type's own unit; errc::out_of_range from 2^64 on.
  [[nodiscard]] result<std::uint64_t> value(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint64_t>(bandwidth_, ~std::uint64_t{0}, rule::bandwidth, lenient);
  }
  /// The digits.
  [[nodiscard]] std::string_view value_text() const noexcept { return source_.text(bandwidth_); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("bwtype", bwtype());
    see("bandwidth", value_text());
    see("type", type(), part::again);
    see("value", value(lenient), part::checked_again);
  }

  template <class Runs>
  scan_end scan_parts(const char* p, const char* pe, const Runs& runs, leniency) noexcept {
#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
    if constexpr (std::is_same_v<Runs, vector_runs>)
      if (SIPWIRE_LIKELY(detail::quick_bandwidth(p, pe, runs, source_, type_, bandwidth_)))
        return {pe, errc::none, rule::none};
#endif
    return detail::scan_bandwidth(p, pe, runs, source_, type_, bandwidth_);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency) noexcept {
    detail::loose_words left(text);
    bool has_type = false;
    const extent first = left.next_before(':', &has_type);
    has_type = has_type || !detail::begins_with_digit(source_.text(first));
    (has_type ? type_ : bandwidth_) = first;
    if (has_type) bandwidth_ = left.next();
    return first.present();
  }

 private:
  extent type_, bandwidth_;
};

}}}  // namespace sipwire::sdp
