// Generated from grammar/mime/generic_param.rl by Ragel 6.10. Do not edit. Inputs: ef089d7134219066
#pragma once

// generic-param = token [ EQUAL gen-value ] (RFC 3261 25.1), one at a time out of a list, with the SEMI before it.
// Also reads m-parameter, which is the narrower token EQUAL (token / quoted-string).

#include "../../core/scan_bytes.hpp"
#include "../scan_end.hpp"

#include "../diag_push.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

/// Reads `;name=value` from p on and stops at the next `;` or at pe. The value extent is absent without `=`.
template <class Runs>
inline scan_end scan_generic_param(const char* p, const char* const pe, const Runs& runs, const source& from, extent& name,
                                   extent& value) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* name_first = p;
  const char* name_last = p;
  const char* value_first = nullptr;
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
		case 13u: goto st29;
		case 32u: goto st1;
		case 59u: goto st4;
	}
	goto st0;
tr11:
	{ note(where, rule::gen_value); }
	goto st0;
tr21:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::quoted_pair); }
	{ note(where, rule::quoted_string); }
	{ note(where, rule::gen_value); }
	goto st0;
tr35:
	{ note(where, rule::quoted_string); }
	{ note(where, rule::gen_value); }
	goto st0;
tr36:
	{ note(where, rule::quoted_pair); }
	{ note(where, rule::quoted_string); }
	{ note(where, rule::gen_value); }
	goto st0;
tr37:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::quoted_string); }
	{ note(where, rule::gen_value); }
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
		case 59u: goto st4;
	}
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st4;
		case 10u: goto st5;
		case 13u: goto st28;
		case 32u: goto st4;
		case 33u: goto tr8;
		case 37u: goto tr8;
		case 39u: goto tr8;
		case 126u: goto tr8;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr8;
	} else
		goto tr8;
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 32u: goto st6;
	}
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 32u: goto st6;
		case 33u: goto tr8;
		case 37u: goto tr8;
		case 39u: goto tr8;
		case 126u: goto tr8;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr8;
	} else
		goto tr8;
	goto st0;
tr8:
	{ name_first = p; }
	{ p = runs.template skip<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st30;
tr43:
	{ p = runs.template skip<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st31;
		case 10u: goto st7;
		case 13u: goto st27;
		case 32u: goto st31;
		case 33u: goto tr43;
		case 37u: goto tr43;
		case 39u: goto tr43;
		case 59u: goto tr44;
		case 61u: goto st8;
		case 126u: goto tr43;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr43;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr43;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr43;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr43;
	} else
		goto tr43;
	goto st0;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st31;
		case 10u: goto st7;
		case 13u: goto st27;
		case 32u: goto st31;
		case 59u: goto tr44;
		case 61u: goto st8;
	}
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st32;
		case 32u: goto st32;
	}
	goto st0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st32;
		case 32u: goto st32;
		case 59u: goto tr44;
		case 61u: goto st8;
	}
	goto st0;
tr44:
	{ --p; {p++; cs = 33; goto _out;} }
	goto st33;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st8;
		case 10u: goto st9;
		case 13u: goto st26;
		case 32u: goto st8;
		case 33u: goto tr15;
		case 34u: goto tr16;
		case 37u: goto tr15;
		case 39u: goto tr15;
		case 91u: goto tr17;
		case 126u: goto tr15;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr15;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr15;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr15;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr15;
	} else
		goto tr15;
	goto tr11;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
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
		case 33u: goto tr15;
		case 34u: goto tr16;
		case 37u: goto tr15;
		case 39u: goto tr15;
		case 91u: goto tr17;
		case 126u: goto tr15;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr15;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr15;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr15;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr15;
	} else
		goto tr15;
	goto tr11;
tr15:
	{ value_first = p; }
	{ p = runs.template skip<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st34;
tr47:
	{ p = runs.template skip<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st35;
		case 10u: goto st11;
		case 13u: goto st12;
		case 32u: goto st35;
		case 33u: goto tr47;
		case 37u: goto tr47;
		case 39u: goto tr47;
		case 59u: goto tr44;
		case 126u: goto tr47;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr47;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr47;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr47;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr47;
	} else
		goto tr47;
	goto tr11;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st35;
		case 10u: goto st11;
		case 13u: goto st12;
		case 32u: goto st35;
		case 59u: goto tr44;
	}
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st36;
		case 32u: goto st36;
	}
	goto st0;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st36;
		case 32u: goto st36;
		case 59u: goto tr44;
	}
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st11;
	goto st0;
tr16:
	{ value_first = p; }
	{ quote = p; }
	goto st13;
tr25:
	{ p = runs.template skip<charset::qdtext>(p + 1, pe) - 1; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 10u: goto st14;
		case 13u: goto st15;
		case 32u: goto st13;
		case 34u: goto tr26;
		case 92u: goto st16;
		case 224u: goto st18;
		case 237u: goto st20;
		case 240u: goto st21;
		case 244u: goto st23;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr25;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st19;
	} else
		goto st17;
	goto tr21;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
	}
	goto tr35;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st14;
	goto tr35;
tr26:
	{ quote = nullptr; end = p + 1; }
	goto st37;
tr39:
	{ end = p + 1; }
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st35;
		case 10u: goto st11;
		case 13u: goto st12;
		case 32u: goto st35;
		case 59u: goto tr44;
	}
	goto tr11;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st13;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st13;
	} else
		goto st13;
	goto tr36;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st13;
	goto tr37;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr37;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr37;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st17;
	goto tr37;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr37;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr37;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st19;
	goto tr37;
tr17:
	{ value_first = p; }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st25;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto st25;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st25;
	} else
		goto st25;
	goto tr11;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st25;
		case 93u: goto tr39;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto st25;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st25;
	} else
		goto st25;
	goto tr11;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st9;
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st7;
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st5;
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
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
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 8:
	case 10:
	case 24:
	case 25:
	{ note(where, rule::gen_value); }
	break;
	case 14:
	case 15:
	{ note(where, rule::quoted_string); }
	{ note(where, rule::gen_value); }
	break;
	case 17:
	case 18:
	case 19:
	case 20:
	case 21:
	case 22:
	case 23:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::quoted_string); }
	{ note(where, rule::gen_value); }
	break;
	case 16:
	{ note(where, rule::quoted_pair); }
	{ note(where, rule::quoted_string); }
	{ note(where, rule::gen_value); }
	break;
	case 13:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::quoted_pair); }
	{ note(where, rule::quoted_string); }
	{ note(where, rule::gen_value); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  30  ) return failed(p, pe, quote, where, rule::generic_param);
  name = from.at(name_first, name_last);
  value = value_first != nullptr ? from.at(value_first, end) : extent{};
  return {p, errc::none, rule::none};
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail

#include "../diag_pop.hpp"
