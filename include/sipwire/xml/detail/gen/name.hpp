// Generated from grammar/xml/name.rl by Ragel 6.10. Do not edit. Inputs: b73cbcb4c4ffc50b
#pragma once

// NCName (Namespaces in XML 1.0 3) with the characters of XML 1.0 2.3, Fifth Edition, in UTF-8: what a name
// with bytes from 0x80 up must be.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

inline scan_end scan_name(const char* p, const char* const pe) noexcept {
static const int xml_name_start = 1;

static const int xml_name_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 95u: goto st26;
		case 195u: goto st3;
		case 205u: goto st22;
		case 224u: goto st6;
		case 226u: goto st23;
		case 227u: goto st13;
		case 237u: goto st15;
		case 239u: goto st16;
		case 240u: goto st19;
		case 243u: goto st21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 196u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st26;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) > 203u ) {
		if ( ( static_cast<unsigned char>(*p)) < 225u ) {
			if ( 206u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 223u )
				goto st4;
		} else if ( ( static_cast<unsigned char>(*p)) > 236u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 242u )
				goto st20;
		} else
			goto st7;
	} else
		goto st4;
	goto st0;
st0:
cs = 0;
	goto _out;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 95u: goto st26;
		case 194u: goto st2;
		case 195u: goto st3;
		case 205u: goto st5;
		case 224u: goto st6;
		case 226u: goto st8;
		case 227u: goto st13;
		case 237u: goto st15;
		case 239u: goto st16;
		case 240u: goto st19;
		case 243u: goto st21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 97u ) {
		if ( ( static_cast<unsigned char>(*p)) < 48u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto st26;
		} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
			if ( 65u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 90u )
				goto st26;
		} else
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) > 122u ) {
		if ( ( static_cast<unsigned char>(*p)) < 225u ) {
			if ( 196u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 223u )
				goto st4;
		} else if ( ( static_cast<unsigned char>(*p)) > 236u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 242u )
				goto st20;
		} else
			goto st7;
	} else
		goto st26;
	goto st0;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 183u )
		goto st26;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) < 152u ) {
		if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 150u )
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) > 182u ) {
		if ( 184u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
			goto st26;
	} else
		goto st26;
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st26;
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 191u )
		goto st26;
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 189u )
		goto st26;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st4;
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st4;
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 128u: goto st9;
		case 129u: goto st10;
		case 134u: goto st11;
		case 191u: goto st12;
	}
	if ( ( static_cast<unsigned char>(*p)) > 133u ) {
		if ( 176u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 190u )
			goto st4;
	} else if ( ( static_cast<unsigned char>(*p)) >= 130u )
		goto st4;
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) == 191u )
		goto st26;
	if ( 140u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 141u )
		goto st26;
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 128u )
		goto st26;
	if ( 176u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st26;
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st26;
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 175u )
		goto st26;
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 128u )
		goto st14;
	if ( 129u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st4;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( 129u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st26;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st4;
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 183u: goto st17;
		case 191u: goto st18;
	}
	if ( 164u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 190u )
		goto st4;
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( ( static_cast<unsigned char>(*p)) > 143u ) {
		if ( 176u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) >= 128u )
		goto st26;
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 189u )
		goto st26;
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st7;
	goto st0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st7;
	goto st0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 175u )
		goto st7;
	goto st0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( ( static_cast<unsigned char>(*p)) == 191u )
		goto st26;
	if ( 176u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 189u )
		goto st26;
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 128u: goto st24;
		case 129u: goto st25;
		case 134u: goto st11;
		case 191u: goto st12;
	}
	if ( ( static_cast<unsigned char>(*p)) > 133u ) {
		if ( 176u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 190u )
			goto st4;
	} else if ( ( static_cast<unsigned char>(*p)) >= 130u )
		goto st4;
	goto st0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 140u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 141u )
		goto st26;
	goto st0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 176u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st26;
	goto st0;
	}
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
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
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs >=
  26  ) return {p, errc::none, rule::none};
  return {p, p == pe ? errc::truncated : errc::syntax, rule::ncname};
}

}}}}  // namespace sipwire::xml::detail

#include "../../../core/detail/diag_pop.hpp"
