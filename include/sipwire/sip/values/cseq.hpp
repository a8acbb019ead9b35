#pragma once

/// \file
/// CSeq: the sequence number and method of a request (RFC 3261 20.16).

#include <concepts>
#include <cstdint>
#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/numbers.hpp"
#include "../../core/scan_bytes.hpp"
#include "../../core/text.hpp"
#include "../detail/gen/cseq.hpp"
#include "../method.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of CSeq.
///
/// ABNF: `1*DIGIT LWS Method` (RFC 3261 25.1). The number is 0 to 2^31-1 (8.1.1.5); a larger one is
/// errc::out_of_range at its first digit. Borrows from the parsed input, which must outlive it.
/// \code
/// auto cseq = sipwire::parse_as<sip::cseq_view>("314159 INVITE");
/// if (cseq && cseq->method_id() == sip::method::invite) use(cseq->number());
/// \endcode
class cseq_view {
 public:
  cseq_view() noexcept = default;

  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text({digits_.first, method_.last}); }
  [[nodiscard]] std::uint32_t number() const noexcept { return number_; }
  /// The digits as written, leading zeros included.
  [[nodiscard]] std::string_view number_text() const noexcept { return source_.text(digits_); }
  [[nodiscard]] std::string_view method() const noexcept { return source_.text(method_); }
  /// The method's number; method::extension for one that is not in grammar/tables/sip_methods.tsv.
  [[nodiscard]] sip::method method_id() const noexcept { return find_method(method()); }

  [[nodiscard]] extent where() const noexcept { return {digits_.first, method_.last}; }
  [[nodiscard]] extent method_where() const noexcept { return method_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const cseq_view& a, const cseq_view& b) noexcept { return a.text() == b.text(); }

  static scan_end scan(const slice& rest, leniency lenient, cseq_view& out) {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, cseq_view& out) {
    out.source_ = rest.buffer();
    if constexpr (std::same_as<Runs, vector_runs>) {
      // A few digits, one SP, a token and nothing else need no automaton.
      const Runs runs(out.source_);
      const char* const first = rest.begin();
      const char* const p = runs.template skip<charset::digit>(first, rest.end());
      if (p != first && p - first <= 8 && rest.end() - p > 1 && *p == ' ' &&
          runs.template skip<charset::token>(p + 1, rest.end()) == rest.end()) {
        out.digits_ = out.source_.at(first, p);
        out.method_ = out.source_.at(p + 1, rest.end());
        out.number_ = runs.few_digits(first, p);
        return {rest.end(), errc::none, rule::none};
      }
    }
    const auto stop =
        detail::scan_cseq(rest.begin(), rest.end(), Runs(out.source_), out.source_, out.digits_, out.method_);
    if (!stop.ok()) return stop;
    const auto number =
        parse_decimal<std::uint32_t>({out.source_, out.digits_}, 0x7FFFFFFF, rule::sequence_number);
    if (!number) return {out.source_.data() + out.digits_.first, number.error().code, rule::sequence_number};
    out.number_ = *number;
    return stop;
  }

 private:
  source source_;
  extent digits_;
  extent method_;
  std::uint32_t number_ = 0;
};

}}}  // namespace sipwire::sip
