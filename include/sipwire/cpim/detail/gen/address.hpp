// Generated from grammar/cpim/address.rl by Ragel 6.10. Do not edit. Inputs: dc76f3ea031f489f
#pragma once

// [ Formal-name ] "<" URI ">" (RFC 3862 4.1): From, To, cc, and Original-To, IMDN-Record-Route and IMDN-Route
// of RFC 5438 10.
//
// Formal-name = 1*( Token SP ) / String. As printed a String has no blank behind it; everybody writes one,
// and it is accepted. Between the brackets stands visible ASCII, which the URI's own grammar judges when it
// is asked. Blanks around the whole are no part of it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

/// `name` is the Formal-name as written, quotes included, or absent.
template <class Runs>
inline scan_end scan_address(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  extent& all, extent& name, extent& uri) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* name_last = nullptr;
  const char* angle = nullptr;
  const char* close = nullptr;
  const char* quote = nullptr;
  rule where = rule::none;
static const int cpim_address_start = 1;

static const int cpim_address_en_main = 1;
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
		case 34u: goto tr3;
		case 60u: goto tr4;
		case 124u: goto tr2;
		case 126u: goto tr2;
		case 224u: goto tr6;
		case 237u: goto tr8;
		case 240u: goto tr9;
		case 244u: goto tr11;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
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
					goto tr10;
			} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
				goto tr7;
		} else
			goto tr5;
	} else
		goto tr2;
	goto tr0;
tr0:
	{ note(where, rule::formal_name); }
	{ note(where, rule::uri); }
	goto st0;
tr12:
	{ note(where, rule::formal_name); }
	goto st0;
tr22:
	{ note(where, rule::uri); }
	goto st0;
tr25:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::formal_name); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr2:
	{ if (first == nullptr) first = p; }
	{ p = runs.template run<charset::cpim_token>(p + 1, pe) - 1; }
	goto st2;
tr14:
	{ p = runs.template run<charset::cpim_token>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr13;
		case 33u: goto tr14;
		case 124u: goto tr14;
		case 126u: goto tr14;
		case 224u: goto st7;
		case 237u: goto st9;
		case 240u: goto st10;
		case 244u: goto st12;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
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
					goto st11;
			} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
				goto st8;
		} else
			goto st6;
	} else
		goto tr14;
	goto tr12;
tr13:
	{ name_last = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr14;
		case 60u: goto tr4;
		case 124u: goto tr14;
		case 126u: goto tr14;
		case 224u: goto st7;
		case 237u: goto st9;
		case 240u: goto st10;
		case 244u: goto st12;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
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
					goto st11;
			} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
				goto st8;
		} else
			goto st6;
	} else
		goto tr14;
	goto tr0;
tr4:
	{ if (first == nullptr) first = p; angle = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr23;
		case 61u: goto tr23;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 63u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr23;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr23;
	goto tr22;
tr23:
	{ p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr23;
		case 62u: goto tr24;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr23;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr23;
	goto tr22;
tr24:
	{ close = p; }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st25;
	goto tr22;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st25;
	goto st0;
tr5:
	{ if (first == nullptr) first = p; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st2;
	goto tr25;
tr6:
	{ if (first == nullptr) first = p; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st6;
	goto tr25;
tr7:
	{ if (first == nullptr) first = p; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st6;
	goto tr25;
tr8:
	{ if (first == nullptr) first = p; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st6;
	goto tr25;
tr9:
	{ if (first == nullptr) first = p; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st8;
	goto tr25;
tr10:
	{ if (first == nullptr) first = p; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st8;
	goto tr25;
tr11:
	{ if (first == nullptr) first = p; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st8;
	goto tr25;
tr3:
	{ if (first == nullptr) first = p; }
	{ quote = p; }
	goto st13;
tr27:
	{ p = runs.template run<charset::cpim_string>(p + 1, pe) - 1; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr28;
		case 92u: goto st16;
		case 224u: goto st18;
		case 237u: goto st20;
		case 240u: goto st21;
		case 244u: goto st23;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 32u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr27;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st19;
	} else
		goto st17;
	goto tr12;
tr28:
	{ quote = nullptr; }
	{ if (quote == nullptr) name_last = p + 1; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st15;
		case 60u: goto tr4;
	}
	goto tr0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) == 60u )
		goto tr4;
	goto tr0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 224u: goto st18;
		case 237u: goto st20;
		case 240u: goto st21;
		case 244u: goto st23;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 32u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st13;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st19;
	} else
		goto st17;
	goto tr12;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st13;
	goto tr25;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr25;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr25;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st17;
	goto tr25;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr25;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr25;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st19;
	goto tr25;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
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

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 2:
	case 13:
	case 16:
	{ note(where, rule::formal_name); }
	break;
	case 4:
	case 5:
	{ note(where, rule::uri); }
	break;
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	case 12:
	case 17:
	case 18:
	case 19:
	case 20:
	case 21:
	case 22:
	case 23:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::formal_name); }
	break;
	case 1:
	case 3:
	case 14:
	case 15:
	{ note(where, rule::formal_name); }
	{ note(where, rule::uri); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  24  ) {
    if (p == pe && angle != nullptr && quote == nullptr) return {angle, errc::unclosed_angle, rule::uri};
    return failed(p, pe, quote, where, rule::cpim_address);
  }
  all = from.at(first, close + 1);
  if (name_last != nullptr) name = from.at(first, name_last);
  uri = from.at(angle + 1, close);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail

#include "../../../core/detail/diag_pop.hpp"
