// Generated from grammar/sdp/uri.rl by Ragel 6.10. Do not edit. Inputs: 48292518b4f711a9
#pragma once

// URI-reference (RFC 3986 4.1): a scheme, or no colon before the first "/", "?" or "#"; escapes whole;
// brackets only around an IP literal in the authority. What is between the brackets of an IPv6 literal is
// read by its own machine.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// What stands between the brackets of an IPv6 literal, or absent.
template <class Runs>
inline scan_end scan_uri(const char* p, const char* const pe, const Runs& runs, const source& from,
                             extent& ipv6) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* open = nullptr;
  rule where = rule::none;
  (void)runs;
  int cs =
  20  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st21;
		case 35u: goto st22;
		case 37u: goto st3;
		case 47u: goto st24;
		case 59u: goto st21;
		case 61u: goto st21;
		case 63u: goto st23;
		case 64u: goto st21;
		case 95u: goto st21;
		case 126u: goto st21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st21;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st32;
	} else
		goto st32;
	goto tr0;
tr0:
	{ note(where, rule::uri_reference); }
	goto st0;
st0:
cs = 0;
	goto _out;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st21;
		case 35u: goto st22;
		case 37u: goto st3;
		case 47u: goto st23;
		case 59u: goto st21;
		case 61u: goto st21;
		case 63u: goto st23;
		case 95u: goto st21;
		case 126u: goto st21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 64u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st21;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st21;
	} else
		goto st21;
	goto tr0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st22;
		case 37u: goto st1;
		case 61u: goto st22;
		case 95u: goto st22;
		case 126u: goto st22;
	}
	if ( ( static_cast<unsigned char>(*p)) < 63u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto st22;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st22;
	} else
		goto st22;
	goto tr0;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st2;
	} else
		goto st2;
	goto tr0;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st22;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st22;
	} else
		goto st22;
	goto tr0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st4;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st4;
	} else
		goto st4;
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st21;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st21;
	} else
		goto st21;
	goto tr0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st23;
		case 35u: goto st22;
		case 37u: goto st5;
		case 61u: goto st23;
		case 95u: goto st23;
		case 126u: goto st23;
	}
	if ( ( static_cast<unsigned char>(*p)) < 63u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto st23;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st23;
	} else
		goto st23;
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st6;
	} else
		goto st6;
	goto tr0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st23;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st23;
	} else
		goto st23;
	goto tr0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st23;
		case 35u: goto st22;
		case 37u: goto st5;
		case 47u: goto st25;
		case 61u: goto st23;
		case 95u: goto st23;
		case 126u: goto st23;
	}
	if ( ( static_cast<unsigned char>(*p)) < 63u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto st23;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st23;
	} else
		goto st23;
	goto tr0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st26;
		case 35u: goto st22;
		case 37u: goto st7;
		case 47u: goto st23;
		case 58u: goto st27;
		case 61u: goto st26;
		case 63u: goto st23;
		case 64u: goto st28;
		case 91u: goto st14;
		case 95u: goto st26;
		case 126u: goto st26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st26;
	} else
		goto st26;
	goto tr0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st26;
		case 35u: goto st22;
		case 37u: goto st7;
		case 47u: goto st23;
		case 58u: goto st27;
		case 61u: goto st26;
		case 63u: goto st23;
		case 64u: goto st28;
		case 95u: goto st26;
		case 126u: goto st26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st26;
	} else
		goto st26;
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st8;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st8;
	} else
		goto st8;
	goto tr0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st26;
	} else
		goto st26;
	goto tr0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st9;
		case 35u: goto st22;
		case 37u: goto st10;
		case 47u: goto st23;
		case 61u: goto st9;
		case 63u: goto st23;
		case 64u: goto st28;
		case 95u: goto st9;
		case 126u: goto st9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 58u ) {
		if ( ( static_cast<unsigned char>(*p)) > 46u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st27;
		} else if ( ( static_cast<unsigned char>(*p)) >= 36u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st9;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st9;
	} else
		goto st9;
	goto tr0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st9;
		case 37u: goto st10;
		case 61u: goto st9;
		case 64u: goto st28;
		case 95u: goto st9;
		case 126u: goto st9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st9;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st9;
	} else
		goto st9;
	goto tr0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st11;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st11;
	} else
		goto st11;
	goto tr0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st9;
	} else
		goto st9;
	goto tr0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st29;
		case 35u: goto st22;
		case 37u: goto st12;
		case 47u: goto st23;
		case 58u: goto st30;
		case 61u: goto st29;
		case 63u: goto st23;
		case 91u: goto st14;
		case 95u: goto st29;
		case 126u: goto st29;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto st29;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st29;
	} else
		goto st29;
	goto tr0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st29;
		case 35u: goto st22;
		case 37u: goto st12;
		case 47u: goto st23;
		case 58u: goto st30;
		case 61u: goto st29;
		case 63u: goto st23;
		case 95u: goto st29;
		case 126u: goto st29;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto st29;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st29;
	} else
		goto st29;
	goto tr0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st13;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st13;
	} else
		goto st13;
	goto tr0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st29;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st29;
	} else
		goto st29;
	goto tr0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 35u: goto st22;
		case 47u: goto st23;
		case 63u: goto st23;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st30;
	goto tr0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr15;
		case 86u: goto st16;
		case 118u: goto st16;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr15;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr15;
	} else
		goto tr15;
	goto tr0;
tr15:
	{ open = p; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st15;
		case 93u: goto tr18;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto st15;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st15;
	} else
		goto st15;
	goto tr0;
tr18:
	{ ipv6 = from.at(open, p); }
	goto st31;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 35u: goto st22;
		case 47u: goto st23;
		case 58u: goto st30;
		case 63u: goto st23;
	}
	goto tr0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st17;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st17;
	} else
		goto st17;
	goto tr0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st18;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st17;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st17;
	} else
		goto st17;
	goto tr0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st19;
		case 36u: goto st19;
		case 61u: goto st19;
		case 95u: goto st19;
		case 126u: goto st19;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 38u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto st19;
	} else if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st19;
	} else
		goto st19;
	goto tr0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st19;
		case 36u: goto st19;
		case 61u: goto st19;
		case 93u: goto st31;
		case 95u: goto st19;
		case 126u: goto st19;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 38u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto st19;
	} else if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st19;
	} else
		goto st19;
	goto tr0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st21;
		case 35u: goto st22;
		case 37u: goto st3;
		case 43u: goto st32;
		case 47u: goto st23;
		case 58u: goto st33;
		case 59u: goto st21;
		case 61u: goto st21;
		case 63u: goto st23;
		case 64u: goto st21;
		case 95u: goto st21;
		case 126u: goto st21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 44u )
			goto st21;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st32;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st32;
	} else
		goto st32;
	goto tr0;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st23;
		case 35u: goto st22;
		case 37u: goto st5;
		case 47u: goto st24;
		case 61u: goto st23;
		case 95u: goto st23;
		case 126u: goto st23;
	}
	if ( ( static_cast<unsigned char>(*p)) < 63u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto st23;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st23;
	} else
		goto st23;
	goto tr0;
	}
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 3:
	case 4:
	case 5:
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	case 12:
	case 13:
	case 14:
	case 15:
	case 16:
	case 17:
	case 18:
	case 19:
	{ note(where, rule::uri_reference); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  20  ) return failed(p, pe, nullptr, where, rule::uri_reference);
  (void)first;
  (void)from;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
