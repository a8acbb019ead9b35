// Generated from grammar/sdp/repeat.rl by Ragel 6.10. Do not edit. Inputs: f6faeaccf9bdc4da
#pragma once

// repeat-field without `r=`: repeat-interval SP typed-time 1*( SP typed-time ) (RFC 8866 9): interval, active
// duration, offsets from the start. The units are lower case; without one it is seconds.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Interval, duration, and all offsets with the blanks between them.
template <class Runs>
inline scan_end scan_repeat(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& interval, extent& duration, extent& offsets) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[2] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st2;
	goto tr0;
tr0:
	{ note(where, rule::repeat_interval); }
	goto st0;
tr4:
	{ note(where, rule::typed_time); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr2;
		case 100u: goto st7;
		case 104u: goto st7;
		case 109u: goto st7;
		case 115u: goto st7;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st2;
	goto tr0;
tr2:
	{ if (n < 2) cuts[n++] = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st4;
	goto tr4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr6;
		case 100u: goto st6;
		case 104u: goto st6;
		case 109u: goto st6;
		case 115u: goto st6;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st4;
	goto tr4;
tr6:
	{ if (n < 2) cuts[n++] = p; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st8;
	goto tr4;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st5;
		case 100u: goto st9;
		case 104u: goto st9;
		case 109u: goto st9;
		case 115u: goto st9;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st8;
	goto tr4;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st5;
	goto tr4;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr6;
	goto tr4;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr2;
	goto tr0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 7:
	{ note(where, rule::repeat_interval); }
	break;
	case 3:
	case 4:
	case 5:
	case 6:
	{ note(where, rule::typed_time); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  8  ) return failed(p, pe, nullptr, where, rule::repeat_field);
  interval = from.at(first, cuts[0]);
  duration = from.at(cuts[0] + 1, cuts[1]);
  offsets = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
