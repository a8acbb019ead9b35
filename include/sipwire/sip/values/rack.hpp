#pragma once

/// \file
/// RSeq and RAck: reliable provisional responses and their acknowledgement (RFC 3262 7).

#include <cstdint>
#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/numbers.hpp"
#include "../../core/scan_bytes.hpp"
#include "../../core/text.hpp"
#include "../detail/gen/rack.hpp"
#include "../method.hpp"
#include "number.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of RSeq: 1 to 2^32-1.
///
/// ABNF: `response-num = 1*DIGIT` (RFC 3262 10); zero, too, is errc::out_of_range at its first digit (7.1).
/// Borrows from the parsed input, which must outlive it.
/// \code
/// auto number = sipwire::parse_as<sip::rseq_view>("988789");
/// if (number) use(number->value());
/// \endcode
class rseq_view : public number_view<std::uint32_t, 0xFFFFFFFF, rule::response_num> {
 public:
  rseq_view() noexcept = default;

  static scan_end scan(const slice& rest, leniency lenient, rseq_view& out) {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, rseq_view& out) {
    const auto stop = number_view::scan_with<Runs>(rest, lenient, out);
    if (stop.ok() && out.value() == 0)
      return {out.buffer().data() + out.where().first, errc::out_of_range, rule::response_num};
    return stop;
  }
};

/// The value of RAck.
///
/// ABNF: `response-num LWS CSeq-num LWS Method` (RFC 3262 10). The response number is 1 to 2^32-1 (7.1), the
/// CSeq number 0 to 2^31-1; others are errc::out_of_range at their first digit. Borrows from the parsed
/// input, which must outlive it.
/// \code
/// auto rack = sipwire::parse_as<sip::rack_view>("776656 1 INVITE");
/// if (rack && rack->method_id() == sip::method::invite)
///   acknowledged(rack->response_number(), rack->cseq_number());
/// \endcode
class rack_view {
 public:
  rack_view() noexcept = default;

  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(where()); }
  /// The RSeq of the response.
  [[nodiscard]] std::uint32_t response_number() const noexcept { return response_number_; }
  /// The number in the CSeq of the response.
  [[nodiscard]] std::uint32_t cseq_number() const noexcept { return cseq_number_; }
  /// The method in the CSeq of the response.
  [[nodiscard]] std::string_view method() const noexcept { return source_.text(method_); }
  /// The method's number; method::extension for one that is not in grammar/tables/sip_methods.tsv.
  [[nodiscard]] sip::method method_id() const noexcept { return find_method(method()); }

  [[nodiscard]] extent where() const noexcept { return {response_.first, method_.last}; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const rack_view& a, const rack_view& b) noexcept { return a.text() == b.text(); }

  static scan_end scan(const slice& rest, leniency lenient, rack_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, rack_view& out) noexcept {
    out = rack_view();
    out.source_ = rest.buffer();
    extent cseq;
    const auto stop = detail::scan_rack(rest.begin(), rest.end(), Runs(out.source_), out.source_,
                                        out.response_, cseq, out.method_);
    if (!stop.ok()) return stop;
    const auto response =
        parse_decimal<std::uint32_t>({out.source_, out.response_}, 0xFFFFFFFF, rule::response_num);
    if (!response || *response == 0)
      return {out.source_.data() + out.response_.first, errc::out_of_range, rule::response_num};
    const auto number = parse_decimal<std::uint32_t>({out.source_, cseq}, 0x7FFFFFFF, rule::cseq_num);
    if (!number) return {out.source_.data() + cseq.first, errc::out_of_range, rule::cseq_num};
    out.response_number_ = *response;
    out.cseq_number_ = *number;
    return stop;
  }

 private:
  source source_;
  extent response_;
  extent method_;
  std::uint32_t response_number_ = 0;
  std::uint32_t cseq_number_ = 0;
};

}}}  // namespace sipwire::sip
