// Generated from grammar/cpim/notify_req.rl by Ragel 6.10. Do not edit. Inputs: fb9009538cd0a2ba
#pragma once

// notify-req = ( "negative-delivery" / "positive-delivery" / "processing" / "display" / Token ) *( SEMI
// disp-notify-params ) disp-notify-params = Ext-param = Param-name "=" ( Token / Number / String ) (RFC 5438
// 10, RFC 3862 3.6): one request of Disposition-Notification; stops at the comma before the next. SEMI and
// COMMA have blanks around them. A Number is a Token.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

/// `word` is the first Token; `params` is from the first semicolon on, or absent.
template <class Runs>
inline scan_end scan_notify_req(const char* p, const char* const pe, const Runs& runs,
                                     const source& from, extent& all, extent& word, extent& params) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* end = nullptr;
  const char* word_last = nullptr;
  const char* semi = nullptr;
  const char* quote = nullptr;
  rule where = rule::none;
static const int cpim_notify_req_start = 1;

static const int cpim_notify_req_en_main = 1;
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
		case 33u: goto tr2;
		case 124u: goto tr2;
		case 126u: goto tr2;
		case 224u: goto tr4;
		case 237u: goto tr6;
		case 240u: goto tr7;
		case 244u: goto tr9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto tr2;
			} else if ( ( static_cast<unsigned char>(*p)) >= 45u )
				goto tr2;
		} else
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) < 194u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
			if ( ( static_cast<unsigned char>(*p)) > 239u ) {
				if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
					goto tr8;
			} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
				goto tr5;
		} else
			goto tr3;
	} else
		goto tr2;
	goto tr0;
tr0:
	{ note(where, rule::notify_req); }
	goto st0;
tr10:
	{ note(where, rule::disp_notify_params); }
	goto st0;
tr23:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::disp_notify_params); }
	goto st0;
tr36:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::notify_req); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr2:
	{ first = p; }
	{ p = runs.template run<charset::cpim_token>(p + 1, pe) - 1; end = p + 1; }
	goto st28;
tr41:
	{ p = runs.template run<charset::cpim_token>(p + 1, pe) - 1; end = p + 1; }
	goto st28;
tr37:
	{ end = p + 1; }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st29;
		case 33u: goto tr41;
		case 44u: goto tr42;
		case 59u: goto tr43;
		case 124u: goto tr41;
		case 126u: goto tr41;
		case 224u: goto st22;
		case 237u: goto st24;
		case 240u: goto st25;
		case 244u: goto st27;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto tr41;
		} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr41;
		} else
			goto tr41;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) < 194u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr41;
		} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
			if ( ( static_cast<unsigned char>(*p)) > 239u ) {
				if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
					goto st26;
			} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
				goto st23;
		} else
			goto st21;
	} else
		goto tr41;
	goto tr0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st29;
		case 44u: goto tr42;
		case 59u: goto tr43;
	}
	goto st0;
tr42:
	{ p--; {p++; cs = 30; goto _out;} }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	goto st0;
tr43:
	{ if (word_last == nullptr) word_last = end; }
	{ if (semi == nullptr) semi = p; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st2;
		case 33u: goto st3;
		case 45u: goto st3;
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
	goto tr10;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st3;
		case 45u: goto st3;
		case 61u: goto st4;
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
	goto tr10;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr15;
		case 124u: goto tr14;
		case 126u: goto tr14;
		case 224u: goto st6;
		case 237u: goto st8;
		case 240u: goto st9;
		case 244u: goto st11;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto tr14;
			} else if ( ( static_cast<unsigned char>(*p)) >= 45u )
				goto tr14;
		} else
			goto tr14;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) < 194u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
			if ( ( static_cast<unsigned char>(*p)) > 239u ) {
				if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
					goto st10;
			} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
				goto st7;
		} else
			goto st5;
	} else
		goto tr14;
	goto tr10;
tr14:
	{ p = runs.template run<charset::cpim_token>(p + 1, pe) - 1; end = p + 1; }
	goto st31;
tr24:
	{ end = p + 1; }
	goto st31;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st29;
		case 33u: goto tr14;
		case 44u: goto tr42;
		case 59u: goto tr43;
		case 124u: goto tr14;
		case 126u: goto tr14;
		case 224u: goto st6;
		case 237u: goto st8;
		case 240u: goto st9;
		case 244u: goto st11;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr14;
		} else
			goto tr14;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) < 194u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
			if ( ( static_cast<unsigned char>(*p)) > 239u ) {
				if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
					goto st10;
			} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
				goto st7;
		} else
			goto st5;
	} else
		goto tr14;
	goto tr10;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto tr24;
	goto tr23;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st5;
	goto tr23;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st5;
	goto tr23;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st5;
	goto tr23;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st7;
	goto tr23;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st7;
	goto tr23;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st7;
	goto tr23;
tr15:
	{ quote = p; }
	goto st12;
tr25:
	{ p = runs.template run<charset::cpim_string>(p + 1, pe) - 1; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr26;
		case 92u: goto st13;
		case 224u: goto st15;
		case 237u: goto st17;
		case 240u: goto st18;
		case 244u: goto st20;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 32u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr25;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st16;
	} else
		goto st14;
	goto tr10;
tr26:
	{ quote = nullptr; }
	{ if (quote == nullptr) end = p + 1; }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st29;
		case 44u: goto tr42;
		case 59u: goto tr43;
	}
	goto tr10;
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
	goto tr10;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st12;
	goto tr23;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st14;
	goto tr23;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st14;
	goto tr23;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st14;
	goto tr23;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st16;
	goto tr23;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st16;
	goto tr23;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st16;
	goto tr23;
tr3:
	{ first = p; }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto tr37;
	goto tr36;
tr4:
	{ first = p; }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st21;
	goto tr36;
tr5:
	{ first = p; }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st21;
	goto tr36;
tr6:
	{ first = p; }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st21;
	goto tr36;
tr7:
	{ first = p; }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st23;
	goto tr36;
tr8:
	{ first = p; }
	goto st26;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st23;
	goto tr36;
tr9:
	{ first = p; }
	goto st27;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st23;
	goto tr36;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
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
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	{ note(where, rule::notify_req); }
	break;
	case 2:
	case 3:
	case 4:
	case 12:
	case 13:
	{ note(where, rule::disp_notify_params); }
	break;
	case 21:
	case 22:
	case 23:
	case 24:
	case 25:
	case 26:
	case 27:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::notify_req); }
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
	{ note(where, rule::disp_notify_params); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  28  ) return failed(p, pe, quote, where, rule::notify_req);
  all = from.at(first, end);
  word = from.at(first, word_last != nullptr ? word_last : end);
  if (semi != nullptr) params = from.at(semi, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail

#include "../../../core/detail/diag_pop.hpp"
