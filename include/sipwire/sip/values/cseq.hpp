#pragma once

/// \file
/// CSeq: the sequence number and method of a request (RFC 3261 20.16).

#include <concepts>

#include "../../core/value.hpp"
#include "../detail/gen/cseq.hpp"
#include "../method.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of CSeq.
///
/// ABNF: `1*DIGIT LWS Method` (RFC 3261 25.1). The number is 0 to 2^31-1 (8.1.1.5); a larger one is
/// errc::out_of_range at its first digit, or 2^31-1 under leniency::saturate_numbers. Borrows from the parsed
/// input, which must outlive it.
/// \code
/// auto cseq = sipwire::parse_as<sip::cseq_view>("314159 INVITE");
/// if (cseq && cseq->method_id() == sip::method::invite) use(cseq->number());
/// \endcode
class cseq_view : public value_base<cseq_view> {
 public:
  [[nodiscard]] std::uint32_t number() const noexcept { return number_; }
  /// The digits as written, leading zeros included.
  [[nodiscard]] std::string_view number_text() const noexcept {
    return source_.text({all_.first, digits_last_});
  }
  [[nodiscard]] std::string_view method() const noexcept { return source_.text(method_where()); }
  /// The method's number; method::extension for one that is not in grammar/tables/sip_methods.tsv.
  [[nodiscard]] sip::method method_id() const noexcept { return find_method(method()); }

  [[nodiscard]] extent method_where() const noexcept { return {method_first_, all_.last}; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("number", number());
    see("number-text", number_text(), part::again);
    see("method", method());
    if (part::wants_again(see)) see("method-id", method_id(), part::again);
  }

  template <class Runs>
  scan_end scan_parts(const char* first, const char* last, const Runs& runs, leniency lenient) noexcept {
    if constexpr (std::same_as<Runs, vector_runs>) {
      // A few digits, one SP, a token and nothing else need no automaton.
      const char* const p = runs.template skip<charset::digit>(first, last);
      if (p != first && p - first <= 8 && last - p > 1 && *p == ' ' &&
          runs.template skip<charset::token>(p + 1, last) == last) {
        all_ = source_.at(first, last);
        digits_last_ = source_.offset(p);
        method_first_ = digits_last_ + 1;
        number_ = runs.few_digits(first, p);
        return {last, errc::none, rule::none};
      }
    }
    extent digits, method;
    const auto stop = detail::scan_cseq(first, last, runs, source_, digits, method);
    if (!stop.ok()) return stop;
    all_ = {digits.first, method.last};
    digits_last_ = digits.last;
    method_first_ = method.first;
    const auto read = read_number<std::uint32_t>(digits, 0x7FFFFFFF, rule::sequence_number, lenient, number_);
    return read.ok() ? stop : read;
  }

 private:
  std::uint32_t digits_last_ = 0;
  std::uint32_t method_first_ = extent::absent_mark;
  std::uint32_t number_ = 0;
};

}}}  // namespace sipwire::sip
