// Generated from grammar/sdp/simulcast.rl by Ragel 6.10. Do not edit. Inputs: a41c78077b220200
#pragma once

// sc-value (RFC 8853 5.1): one or two of "send" and "recv", not the same twice, each with its streams:
// alternatives by ",", streams by ";", "~" before an rid-id that starts paused.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The streams of each direction, absent where it is not written.
template <class Runs>
inline scan_end scan_simulcast(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& send, extent& recv) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 114u: goto st2;
		case 115u: goto st15;
	}
	goto tr0;
tr0:
	{ note(where, rule::sc_value); }
	goto st0;
tr7:
	{ note(where, rule::sc_id); }
	{ note(where, rule::sc_value); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 101u )
		goto st3;
	goto tr0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 99u )
		goto st4;
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 118u )
		goto st5;
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st6;
	goto tr0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto st25;
		case 95u: goto st25;
		case 126u: goto st14;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st25;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st25;
	} else
		goto st25;
	goto tr7;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr26;
		case 44u: goto st6;
		case 45u: goto st25;
		case 59u: goto st6;
		case 95u: goto st25;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st25;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st25;
	} else
		goto st25;
	goto tr7;
tr26:
	{ cut = p; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 115u )
		goto st8;
	goto tr0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 101u )
		goto st9;
	goto tr0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) == 110u )
		goto st10;
	goto tr0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 100u )
		goto st11;
	goto tr0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st12;
	goto tr0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto st26;
		case 95u: goto st26;
		case 126u: goto st13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st26;
	} else
		goto st26;
	goto tr7;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st12;
		case 45u: goto st26;
		case 59u: goto st12;
		case 95u: goto st26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st26;
	} else
		goto st26;
	goto tr7;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto st26;
		case 95u: goto st26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st26;
	} else
		goto st26;
	goto tr7;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto st25;
		case 95u: goto st25;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st25;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st25;
	} else
		goto st25;
	goto tr7;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) == 101u )
		goto st16;
	goto tr0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) == 110u )
		goto st17;
	goto tr0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( ( static_cast<unsigned char>(*p)) == 100u )
		goto st18;
	goto tr0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st19;
	goto tr0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto st27;
		case 95u: goto st27;
		case 126u: goto st24;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st27;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st27;
	} else
		goto st27;
	goto tr7;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr27;
		case 44u: goto st19;
		case 45u: goto st27;
		case 59u: goto st19;
		case 95u: goto st27;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st27;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st27;
	} else
		goto st27;
	goto tr7;
tr27:
	{ cut = p; }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( ( static_cast<unsigned char>(*p)) == 114u )
		goto st21;
	goto tr0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( ( static_cast<unsigned char>(*p)) == 101u )
		goto st22;
	goto tr0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( ( static_cast<unsigned char>(*p)) == 99u )
		goto st23;
	goto tr0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( ( static_cast<unsigned char>(*p)) == 118u )
		goto st11;
	goto tr0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto st27;
		case 95u: goto st27;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st27;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st27;
	} else
		goto st27;
	goto tr7;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 3:
	case 4:
	case 5:
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	case 15:
	case 16:
	case 17:
	case 18:
	case 20:
	case 21:
	case 22:
	case 23:
	{ note(where, rule::sc_value); }
	break;
	case 6:
	case 12:
	case 13:
	case 14:
	case 19:
	case 24:
	{ note(where, rule::sc_id); }
	{ note(where, rule::sc_value); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  25  ) return failed(p, pe, nullptr, where, rule::sc_value);
  extent& one = *first == 's' ? send : recv;
  extent& other = *first == 's' ? recv : send;
  one = from.at(first + 5, cut != nullptr ? cut : p);
  if (cut != nullptr) other = from.at(cut + 6, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
