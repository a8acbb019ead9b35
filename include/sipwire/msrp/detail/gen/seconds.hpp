// Generated from grammar/msrp/seconds.rl by Ragel 6.10. Do not edit. Inputs: d2b659902ff76b82
#pragma once

// 1*DIGIT (RFC 4976 7): Expires, Min-Expires, Max-Expires.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// Digits that fill [p, pe); their range is the caller's.
inline scan_end scan_seconds(const char* p, const char* const pe) noexcept {
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
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st2;
	goto st0;
	}
	_test_eof2: cs = 2; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs <
  2  ) return failed(p, pe, nullptr, rule::none, rule::delta_seconds);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail

#include "../../../core/detail/diag_pop.hpp"
