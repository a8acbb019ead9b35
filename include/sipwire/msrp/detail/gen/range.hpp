// Generated from grammar/msrp/range.rl by Ragel 6.10. Do not edit. Inputs: 61008267c0553e29
#pragma once

// Byte-Range = range-start "-" range-end "/" total; range-end and total = 1*DIGIT / "*" (RFC 4975 9).
// The first byte of a message is 1, so range-start is at least 1; a range without bytes ends one below its
// start, as the `1-0/0` of an empty SEND. What the numbers say to each other is judged here: a range that
// ends before that, or behind the total, names no bytes.

#include <limits>
#include "../../../core/leniency.hpp"
#include "../../../core/numbers.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

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
static const int msrp_range_start = 1;

static const int msrp_range_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st2;
	goto tr0;
tr0:
	{ note(where, rule::range_start); }
	goto st0;
tr3:
	{ note(where, rule::range_end); }
	goto st0;
tr7:
	{ note(where, rule::range_total); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 45u )
		goto tr2;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st2;
	goto tr0;
tr2:
	{ range_end = p + 1; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 42u )
		goto st4;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st6;
	goto tr3;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 47u )
		goto tr6;
	goto tr3;
tr6:
	{ total = p + 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 42u )
		goto st7;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st8;
	goto tr7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	goto tr7;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st8;
	goto tr7;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 47u )
		goto tr6;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st6;
	goto tr3;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	{ note(where, rule::range_start); }
	break;
	case 3:
	case 4:
	case 6:
	{ note(where, rule::range_end); }
	break;
	case 5:
	{ note(where, rule::range_total); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  7  ) return failed(p, pe, nullptr, where, rule::byte_range);
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

#include "../../../core/detail/diag_pop.hpp"
