// Generated from grammar/sip/language_tag.rl by Ragel 6.10. Do not edit. Inputs: c7d5773fa52dd87c
#pragma once

// language-tag = primary-tag *( "-" subtag ) (RFC 3261 25.1); stops at the comma before the next.
// RFC 3261 has letters only; subtags take digits since RFC 3066 (`es-419`), which RFC 5646 keeps.

#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The tag, and its primary part.
inline scan_end scan_language_tag(const char* p, const char* const pe, const source& from, extent& all,
                                  extent& primary) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  const char* primary_last = p;
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
		case 13u: goto st7;
		case 32u: goto st1;
	}
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto tr4;
	goto tr0;
tr0:
	{ note(where, rule::language_tag); }
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
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto tr4;
	goto tr0;
tr4:
	{ first = p; }
	{ end = p + 1; }
	{ primary_last = p + 1; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr14;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto tr14;
	goto tr0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
	}
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 32u: goto st10;
	}
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 32u: goto st10;
		case 44u: goto tr12;
	}
	goto st0;
tr12:
	{ p--; {p++; cs = 11; goto _out;} }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr9;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr9;
	} else
		goto tr9;
	goto tr0;
tr9:
	{ end = p + 1; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr15;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr15;
	} else
		goto tr15;
	goto tr0;
tr15:
	{ end = p + 1; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr16;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr16;
	} else
		goto tr16;
	goto tr0;
tr16:
	{ end = p + 1; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr17;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr17;
	} else
		goto tr17;
	goto tr0;
tr17:
	{ end = p + 1; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr18;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr18;
	} else
		goto tr18;
	goto tr0;
tr18:
	{ end = p + 1; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr19;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr19;
	} else
		goto tr19;
	goto tr0;
tr19:
	{ end = p + 1; }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr20;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr20;
	} else
		goto tr20;
	goto tr0;
tr20:
	{ end = p + 1; }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr21;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr21;
	} else
		goto tr21;
	goto tr0;
tr21:
	{ end = p + 1; }
	goto st19;
tr27:
	{ end = p + 1; }
	{ primary_last = p + 1; }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	goto tr0;
tr14:
	{ end = p + 1; }
	{ primary_last = p + 1; }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr22;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto tr22;
	goto tr0;
tr22:
	{ end = p + 1; }
	{ primary_last = p + 1; }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr23;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto tr23;
	goto tr0;
tr23:
	{ end = p + 1; }
	{ primary_last = p + 1; }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr24;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto tr24;
	goto tr0;
tr24:
	{ end = p + 1; }
	{ primary_last = p + 1; }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr25;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto tr25;
	goto tr0;
tr25:
	{ end = p + 1; }
	{ primary_last = p + 1; }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr26;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto tr26;
	goto tr0;
tr26:
	{ end = p + 1; }
	{ primary_last = p + 1; }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr12;
		case 45u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr27;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto tr27;
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 3:
	case 6:
	{ note(where, rule::language_tag); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  8  ) return failed(p, pe, nullptr, where, rule::language_tag);
  all = from.at(first, end);
  primary = from.at(first, primary_last);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
