// Generated from grammar/sip/timestamp.rl by Ragel 6.10. Do not edit. Inputs: f90feb49346c5a8b
#pragma once

// Timestamp = 1*(DIGIT) [ "." *(DIGIT) ] [ LWS delay ], delay = *(DIGIT) [ "." *(DIGIT) ] (RFC 3261 25.1).
// The delay may be nothing at all, so white space at the end is a delay or is not; it counts as none.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The digits before and behind each dot; what is not there is absent. A delay that begins with its dot has
/// seconds that are empty.
template <class Runs>
inline scan_end scan_timestamp(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& seconds, extent& fraction, extent& delay,
                               extent& delay_fraction) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  const char* seconds_last = p;
  const char* fraction_first = nullptr;
  const char* fraction_last = p;
  const char* delay_first = nullptr;
  const char* delay_point = nullptr;
  rule where = rule::none;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st1;
		case 10u: goto st2;
		case 13u: goto st8;
		case 32u: goto st1;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto tr0;
tr0:
	{ note(where, rule::timestamp); }
	goto st0;
tr15:
	{ note(where, rule::delay); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st3;
		case 32u: goto st3;
	}
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st3;
		case 32u: goto st3;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto tr0;
tr4:
	{ first = p; }
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ seconds_last = end; }
	goto st9;
tr14:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ seconds_last = end; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 10u: goto st4;
		case 13u: goto st7;
		case 32u: goto st10;
		case 46u: goto tr13;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr14;
	goto tr0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 10u: goto st4;
		case 13u: goto st7;
		case 32u: goto st10;
		case 46u: goto tr16;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr17;
	goto tr15;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
	}
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
		case 46u: goto tr16;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr17;
	goto tr15;
tr16:
	{ delay_first = p; }
	{ delay_point = p; end = p + 1; }
	goto st12;
tr20:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	goto st12;
tr21:
	{ delay_point = p; end = p + 1; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 10u: goto st5;
		case 13u: goto st6;
		case 32u: goto st13;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr20;
	goto tr15;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 10u: goto st5;
		case 13u: goto st6;
		case 32u: goto st13;
	}
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 32u: goto st14;
	}
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 32u: goto st14;
	}
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st5;
	goto st0;
tr17:
	{ delay_first = p; }
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	goto st15;
tr22:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 10u: goto st5;
		case 13u: goto st6;
		case 32u: goto st13;
		case 46u: goto tr21;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr22;
	goto tr15;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto st0;
tr13:
	{ fraction_first = fraction_last = end = p + 1; }
	goto st16;
tr23:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ fraction_last = end; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 10u: goto st4;
		case 13u: goto st7;
		case 32u: goto st10;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr23;
	goto tr0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 3:
	{ note(where, rule::timestamp); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  9  ) return failed(p, pe, nullptr, where, rule::timestamp);
  seconds = from.at(first, seconds_last);
  fraction = fraction_first != nullptr ? from.at(fraction_first, fraction_last) : extent{};
  delay = delay_first != nullptr ? from.at(delay_first, delay_point != nullptr ? delay_point : end)
          : extent{};
  delay_fraction = delay_point != nullptr ? from.at(delay_point + 1, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
