// Generated from grammar/sip/text_utf8.rl by Ragel 6.10. Do not edit. Inputs: d69531814c5fbbee
#pragma once

// [TEXT-UTF8-TRIM] = [ 1*TEXT-UTF8char *( *LWS TEXT-UTF8char ) ] (RFC 3261 25.1), the value of Subject and
// Organization: anything visible, with blanks and folds between. UTF8-NONASCII is that of RFC 3629. May be
// empty.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Reads text that fills [p, pe). `first` is where it begins, nullptr when there is none.
template <class Runs>
inline scan_end scan_text_utf8(const char* p, const char* const pe, const Runs& runs, leniency lenient,
                               const char*& first) noexcept {
  const char* const eof = pe;
  rule where = rule::none;
  int cs =
  12  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 10u: goto st10;
		case 13u: goto st11;
		case 32u: goto st12;
		case 127u: goto tr8;
		case 224u: goto tr13;
		case 237u: goto tr15;
		case 240u: goto tr16;
		case 244u: goto tr18;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( ( static_cast<unsigned char>(*p)) > 31u ) {
			if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 193u )
				goto tr0;
		} else
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) < 241u ) {
			if ( 225u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 239u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) > 243u ) {
			if ( 245u <= ( static_cast<unsigned char>(*p)) )
				goto tr0;
		} else
			goto tr17;
	} else
		goto tr12;
	goto tr11;
tr8:
	{ if (first == nullptr) first = p; }
	{ if (!has(lenient, leniency::control_bytes))
      return {p, errc::control_byte, rule::text_utf8}; }
	goto st13;
tr11:
	{ if (first == nullptr) first = p; }
	{ p = runs.template run<charset::text>(p + 1, pe) - 1; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 10u: goto st1;
		case 13u: goto st2;
		case 32u: goto st13;
		case 127u: goto tr8;
		case 224u: goto tr13;
		case 237u: goto tr15;
		case 240u: goto tr16;
		case 244u: goto tr18;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( ( static_cast<unsigned char>(*p)) > 31u ) {
			if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 193u )
				goto tr0;
		} else
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) < 241u ) {
			if ( 225u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 239u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) > 243u ) {
			if ( 245u <= ( static_cast<unsigned char>(*p)) )
				goto tr0;
		} else
			goto tr17;
	} else
		goto tr12;
	goto tr11;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
	}
	goto tr0;
tr0:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::text_utf8); }
	goto st0;
tr3:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::text_utf8); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st1;
	goto tr0;
tr12:
	{ if (first == nullptr) first = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st13;
	goto tr3;
tr13:
	{ if (first == nullptr) first = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st3;
	goto tr3;
tr14:
	{ if (first == nullptr) first = p; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st3;
	goto tr3;
tr15:
	{ if (first == nullptr) first = p; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st3;
	goto tr3;
tr16:
	{ if (first == nullptr) first = p; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st5;
	goto tr3;
tr17:
	{ if (first == nullptr) first = p; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st5;
	goto tr3;
tr18:
	{ if (first == nullptr) first = p; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st5;
	goto tr3;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 32u: goto st14;
	}
	goto tr0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st14;
		case 127u: goto tr8;
		case 224u: goto tr13;
		case 237u: goto tr15;
		case 240u: goto tr16;
		case 244u: goto tr18;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( ( static_cast<unsigned char>(*p)) > 31u ) {
			if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 193u )
				goto tr0;
		} else
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) < 241u ) {
			if ( 225u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 239u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) > 243u ) {
			if ( 245u <= ( static_cast<unsigned char>(*p)) )
				goto tr0;
		} else
			goto tr17;
	} else
		goto tr12;
	goto tr11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto tr0;
	}
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 10:
	case 11:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::text_utf8); }
	break;
	case 3:
	case 4:
	case 5:
	case 6:
	case 7:
	case 8:
	case 9:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::text_utf8); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  12  ) return failed(p, pe, nullptr, where, rule::text_utf8);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
