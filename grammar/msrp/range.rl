// Byte-Range = range-start "-" range-end "/" total; range-end and total = 1*DIGIT / "*" (RFC 4975 9).
// The first byte of a message is 1, so range-start is at least 1; a range without bytes ends one below its
// start, as the `1-0/0` of an empty SEND. What the numbers say to each other is judged here: a range that
// ends before that, or behind the total, names no bytes.
#include <limits>

#include "../../../core/leniency.hpp"
#include "../../../core/numbers.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

%%{
  machine msrp_range;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include abnf "shared/abnf.rl";

  action end   { range_end = p + 1; }
  action total { total = p + 1; }
  action bad_start { note(where, rule::range_start); }
  action bad_end   { note(where, rule::range_end); }
  action bad_total { note(where, rule::range_total); }

  main := DIGIT+ $!bad_start ( "-" @end ) ( DIGIT+ | "*" ) $!bad_end ( "/" @total )
          ( DIGIT+ | "*" ) $!bad_total;
}%%

/// The three numbers of a Byte-Range that fills [p, pe). `*` leaves `last` and `size` alone and their flags
/// false.
template <class Range>
inline scan_end scan_range(const char* p, const char* const pe, const source& from, leniency lenient,
                                Range& out) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* range_end = nullptr;
  const char* total = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::byte_range);
  const auto read = [&from, lenient](const char* digits, const char* last, rule which,
                                     std::uint64_t& number) noexcept -> scan_end {
    const auto n = parse_decimal<std::uint64_t>({from, from.at(digits, last)});
    if (!n && (n.error().code != errc::out_of_range || !has(lenient, leniency::saturate_numbers)))
        return {digits, n.error().code, which};
    number = n.value_or((std::numeric_limits<std::uint64_t>::max)());
    return {last, errc::none, rule::none};
  };
  out.has_end = *range_end != '*';
  out.has_total = *total != '*';
  if (const auto e = read(first, range_end - 1, rule::range_start, out.start); !e.ok()) return e;
  if (out.start == 0) return {first, errc::out_of_range, rule::range_start};
  if (out.has_end)
    if (const auto e = read(range_end, total - 1, rule::range_end, out.end); !e.ok()) return e;
  if (out.has_total)
    if (const auto e = read(total, pe, rule::range_total, out.total); !e.ok()) return e;
  if (out.has_end && out.start > out.end && out.start - out.end > 1)
      return {range_end, errc::conflict, rule::range_end};
  if (out.has_end && out.has_total && out.end > out.total)
      return {range_end, errc::conflict, rule::range_end};
  if (!out.has_end && out.has_total && out.start > out.total && out.start - out.total > 1)
      return {first, errc::conflict, rule::range_start};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail
