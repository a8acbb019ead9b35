#pragma once

/// \file
/// RSeq and RAck: reliable provisional responses and their acknowledgement (RFC 3262 7).

#include "../../core/value.hpp"
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
class rseq_view : public number_base<rseq_view, std::uint32_t, 0xFFFFFFFF, rule::response_num> {
 public:
  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = number_base::scan_parts(first, last, runs, lenient);
    if (stop.ok() && value() == 0)
      return {source_.data() + all_.first, errc::out_of_range, rule::response_num};
    return stop;
  }
};

/// The value of RAck.
///
/// ABNF: `response-num LWS CSeq-num LWS Method` (RFC 3262 10). The response number is 1 to 2^32-1 (7.1), the
/// CSeq number 0 to 2^31-1; others are errc::out_of_range at their first digit, but for larger ones under
/// leniency::saturate_numbers. Borrows from the parsed
/// input, which must outlive it.
/// \code
/// auto rack = sipwire::parse_as<sip::rack_view>("776656 1 INVITE");
/// if (rack && rack->method_id() == sip::method::invite)
///   acknowledged(rack->response_number(), rack->cseq_number());
/// \endcode
class rack_view : public value_base<rack_view> {
 public:
  /// The RSeq of the response.
  [[nodiscard]] std::uint32_t response_number() const noexcept { return response_number_; }
  /// The number in the CSeq of the response.
  [[nodiscard]] std::uint32_t cseq_number() const noexcept { return cseq_number_; }
  /// The method in the CSeq of the response.
  [[nodiscard]] std::string_view method() const noexcept { return source_.text({method_first_, all_.last}); }
  /// The method's number; method::extension for one that is not in grammar/tables/sip_methods.tsv.
  [[nodiscard]] sip::method method_id() const noexcept { return find_method(method()); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("response-num", response_number());
    see("cseq-num", cseq_number());
    see("method", method());
    if (part::wants_again(see)) see("method-id", method_id(), part::again);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    extent response, cseq, method;
    const auto stop = detail::scan_rack(first, last, runs, source_, response, cseq, method);
    if (!stop.ok()) return stop;
    all_ = {response.first, method.last};
    method_first_ = method.first;
    const auto end =
        read_number<std::uint32_t>(response, 0xFFFFFFFF, rule::response_num, lenient, response_number_);
    if (!end.ok() || response_number_ == 0)
      return {source_.data() + response.first, errc::out_of_range, rule::response_num};
    const auto number = read_number<std::uint32_t>(cseq, 0x7FFFFFFF, rule::cseq_num, lenient, cseq_number_);
    return number.ok() ? stop : number;
  }

 private:
  std::uint32_t method_first_ = extent::absent_mark;
  std::uint32_t response_number_ = 0;
  std::uint32_t cseq_number_ = 0;
};

}}}  // namespace sipwire::sip
