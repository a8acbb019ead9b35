// Generated from grammar/cpim/params.rl by Ragel 6.10. Do not edit. Inputs: 0539e86cf318e532
#pragma once

// *( ";" Parameter ), Parameter = Name "=" ( Token / Number / String ), `lang=` Language-tag among them (RFC
// 3862 3.6): one parameter, of a header or of a notify-req (RFC 5438 10), which has blanks around the
// semicolon. It has been read before: here it is only taken apart.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

/// Stops at the semicolon before the next parameter. `value` is as written, quotes included.
template <class Runs>
inline scan_end scan_param(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& name, extent& value) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* equal = nullptr;
  const char* end = nullptr;
  const char* quote = nullptr;
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
		case 32u: goto st1;
		case 59u: goto st2;
	}
	goto st0;
tr3:
	{ note(where, rule::cpim_param); }
	goto st0;
tr7:
	{ note(where, rule::cpim_param); }
	{ note(where, rule::cpim_param_value); }
	goto st0;
tr17:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::cpim_param_value); }
	goto st0;
tr19:
	{ note(where, rule::cpim_param_value); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st2;
		case 33u: goto tr4;
		case 45u: goto tr4;
		case 124u: goto tr4;
		case 126u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr4;
	} else
		goto tr4;
	goto tr3;
tr4:
	{ first = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st3;
		case 45u: goto st3;
		case 61u: goto tr6;
		case 124u: goto st3;
		case 126u: goto st3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st3;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st3;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st3;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st3;
	} else
		goto st3;
	goto tr3;
tr6:
	{ equal = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr9;
		case 124u: goto tr8;
		case 126u: goto tr8;
		case 224u: goto st6;
		case 237u: goto st8;
		case 240u: goto st9;
		case 244u: goto st11;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto tr8;
			} else if ( ( static_cast<unsigned char>(*p)) >= 45u )
				goto tr8;
		} else
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) < 194u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
			if ( ( static_cast<unsigned char>(*p)) > 239u ) {
				if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
					goto st10;
			} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
				goto st7;
		} else
			goto st5;
	} else
		goto tr8;
	goto tr7;
tr8:
	{ p = runs.template run<charset::cpim_token>(p + 1, pe) - 1; end = p + 1; }
	goto st21;
tr18:
	{ end = p + 1; }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st22;
		case 33u: goto tr8;
		case 59u: goto tr32;
		case 124u: goto tr8;
		case 126u: goto tr8;
		case 224u: goto st6;
		case 237u: goto st8;
		case 240u: goto st9;
		case 244u: goto st11;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto tr8;
			} else if ( ( static_cast<unsigned char>(*p)) >= 45u )
				goto tr8;
		} else
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) < 194u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
			if ( ( static_cast<unsigned char>(*p)) > 239u ) {
				if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
					goto st10;
			} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
				goto st7;
		} else
			goto st5;
	} else
		goto tr8;
	goto tr19;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st22;
		case 59u: goto tr32;
	}
	goto st0;
tr32:
	{ p--; {p++; cs = 23; goto _out;} }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto tr18;
	goto tr17;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st5;
	goto tr17;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st5;
	goto tr17;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st5;
	goto tr17;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st7;
	goto tr17;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st7;
	goto tr17;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st7;
	goto tr17;
tr9:
	{ quote = p; }
	goto st12;
tr20:
	{ p = runs.template run<charset::cpim_string>(p + 1, pe) - 1; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr21;
		case 92u: goto st13;
		case 224u: goto st15;
		case 237u: goto st17;
		case 240u: goto st18;
		case 244u: goto st20;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 32u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr20;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st16;
	} else
		goto st14;
	goto tr19;
tr21:
	{ quote = nullptr; }
	{ if (quote == nullptr) end = p + 1; }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st22;
		case 59u: goto tr32;
	}
	goto tr19;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 224u: goto st15;
		case 237u: goto st17;
		case 240u: goto st18;
		case 244u: goto st20;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 32u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st12;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st16;
	} else
		goto st14;
	goto tr19;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st12;
	goto tr17;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st14;
	goto tr17;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st14;
	goto tr17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st14;
	goto tr17;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st16;
	goto tr17;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st16;
	goto tr17;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st16;
	goto tr17;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 2:
	case 3:
	{ note(where, rule::cpim_param); }
	break;
	case 12:
	case 13:
	{ note(where, rule::cpim_param_value); }
	break;
	case 5:
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	case 14:
	case 15:
	case 16:
	case 17:
	case 18:
	case 19:
	case 20:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::cpim_param_value); }
	break;
	case 4:
	{ note(where, rule::cpim_param); }
	{ note(where, rule::cpim_param_value); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  21  ) return failed(p, pe, quote, where, rule::cpim_param);
  name = from.at(first, equal);
  value = from.at(equal + 1, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail

#include "../../../core/detail/diag_pop.hpp"
