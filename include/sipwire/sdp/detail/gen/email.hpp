// Generated from grammar/sdp/email.rl by Ragel 6.10. Do not edit. Inputs: 8e3142d2f8ba407b
#pragma once

// email-address (RFC 8866 9): addr-spec, addr-spec 1*SP "(" 1*email-safe ")", or 1*email-safe 1*SP "<"
// addr-spec ">"; addr-spec of RFC 5322 3.4.1 without folds and comments, its atoms with the UTF-8 of RFC 6532
// (judged as bytes). A name may have "@" in it, so it is told from an address by what ends it, and both are
// live until then.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The address, and the name in brackets or before it; absent without one.
template <class Runs>
inline scan_end scan_email(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& address, extent& name) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* open = nullptr;
  const char* addr_first = nullptr;
  const char* addr_last = nullptr;
  rule where = rule::none;
  (void)runs;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 34u: goto st25;
		case 44u: goto st2;
		case 46u: goto st2;
		case 60u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto st2;
		case 127u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( 1u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 32u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 59u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto st2;
	} else
		goto tr0;
	goto st15;
tr0:
	{ note(where, rule::email_address); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st3;
		case 60u: goto tr0;
		case 62u: goto tr0;
	}
	if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
		goto tr0;
	goto st2;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st3;
		case 60u: goto tr5;
		case 62u: goto tr0;
	}
	if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
		goto tr0;
	goto st2;
tr5:
	{ addr_first = p + 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st12;
		case 44u: goto tr0;
		case 46u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto tr0;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 32u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto tr0;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto tr0;
	} else
		goto tr0;
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr0;
		case 44u: goto tr0;
		case 46u: goto st6;
		case 62u: goto tr0;
		case 64u: goto st7;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 32u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto tr0;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto tr0;
	} else
		goto tr0;
	goto st5;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr0;
		case 44u: goto tr0;
		case 46u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto tr0;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 32u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto tr0;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto tr0;
	} else
		goto tr0;
	goto st5;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr0;
		case 44u: goto tr0;
		case 46u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto tr0;
		case 91u: goto st10;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 32u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 92u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto tr0;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto tr0;
	} else
		goto tr0;
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr0;
		case 44u: goto tr0;
		case 46u: goto st9;
		case 62u: goto tr13;
		case 64u: goto tr0;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 32u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto tr0;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto tr0;
	} else
		goto tr0;
	goto st8;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr0;
		case 44u: goto tr0;
		case 46u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto tr0;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 32u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto tr0;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto tr0;
	} else
		goto tr0;
	goto st8;
tr13:
	{ addr_last = p; }
	goto st63;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	goto tr0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 93u )
		goto st11;
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st10;
	} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
		goto st10;
	goto tr0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) == 62u )
		goto tr13;
	goto tr0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st13;
		case 92u: goto st14;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) <= 31u )
		goto tr0;
	goto st12;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 64u )
		goto st7;
	goto tr0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( ( static_cast<unsigned char>(*p)) == 9u )
		goto st12;
	if ( 32u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
		goto st12;
	goto tr0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st3;
		case 34u: goto st2;
		case 44u: goto st2;
		case 46u: goto st16;
		case 60u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto st17;
		case 127u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( 1u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 31u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 59u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto st2;
	} else
		goto tr0;
	goto st15;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st3;
		case 34u: goto st2;
		case 44u: goto st2;
		case 46u: goto st2;
		case 60u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto st2;
		case 127u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( 1u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 31u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 59u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto st2;
	} else
		goto tr0;
	goto st15;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st3;
		case 34u: goto st2;
		case 44u: goto st2;
		case 46u: goto st2;
		case 60u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto st2;
		case 91u: goto st22;
		case 127u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( 1u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 31u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 59u ) {
			if ( 92u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto st2;
	} else
		goto tr0;
	goto st64;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st18;
		case 34u: goto st2;
		case 44u: goto st2;
		case 46u: goto st21;
		case 60u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto st2;
		case 127u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( 1u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 31u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 59u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto st2;
	} else
		goto tr0;
	goto st64;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st18;
		case 40u: goto tr22;
		case 41u: goto tr0;
		case 60u: goto tr5;
		case 62u: goto tr0;
	}
	goto st2;
tr22:
	{ open = p; }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 60u: goto tr0;
		case 62u: goto tr0;
	}
	if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
		goto tr0;
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 40u: goto tr0;
		case 41u: goto st63;
		case 60u: goto tr0;
		case 62u: goto tr0;
	}
	goto st20;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st3;
		case 34u: goto st2;
		case 44u: goto st2;
		case 46u: goto st2;
		case 60u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto st2;
		case 127u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( 1u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 31u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 59u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto st2;
	} else
		goto tr0;
	goto st64;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st3;
		case 60u: goto st23;
		case 62u: goto st23;
		case 93u: goto st66;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
			goto st22;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto st22;
	} else
		goto st23;
	goto st2;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( ( static_cast<unsigned char>(*p)) == 93u )
		goto st65;
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st23;
	} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
		goto st23;
	goto tr0;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st24;
	goto tr0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st24;
		case 40u: goto tr22;
	}
	goto tr0;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st18;
		case 60u: goto tr0;
		case 62u: goto tr0;
	}
	if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
		goto tr0;
	goto st2;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st26;
		case 34u: goto st27;
		case 60u: goto st28;
		case 62u: goto st28;
		case 92u: goto st62;
		case 127u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) > 31u ) {
		if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
			goto st28;
	} else if ( ( static_cast<unsigned char>(*p)) >= 1u )
		goto st2;
	goto st25;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st26;
		case 34u: goto st27;
		case 60u: goto tr33;
		case 62u: goto st28;
		case 92u: goto st62;
		case 127u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) > 31u ) {
		if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
			goto st28;
	} else if ( ( static_cast<unsigned char>(*p)) >= 1u )
		goto st2;
	goto st25;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st3;
		case 60u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto st17;
	}
	if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
		goto tr0;
	goto st2;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st29;
		case 92u: goto st32;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) <= 31u )
		goto tr0;
	goto st28;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( ( static_cast<unsigned char>(*p)) == 64u )
		goto st30;
	goto tr0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr0;
		case 44u: goto tr0;
		case 46u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto tr0;
		case 91u: goto st23;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 32u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 92u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto tr0;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto tr0;
	} else
		goto tr0;
	goto st67;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st24;
		case 34u: goto tr0;
		case 44u: goto tr0;
		case 46u: goto st31;
		case 62u: goto tr0;
		case 64u: goto tr0;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto tr0;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto tr0;
	} else
		goto tr0;
	goto st67;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr0;
		case 44u: goto tr0;
		case 46u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto tr0;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 32u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto tr0;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto tr0;
	} else
		goto tr0;
	goto st67;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( ( static_cast<unsigned char>(*p)) == 9u )
		goto st28;
	if ( 32u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
		goto st28;
	goto tr0;
tr33:
	{ addr_first = p + 1; }
	goto st33;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st28;
		case 34u: goto st44;
		case 44u: goto st28;
		case 46u: goto st28;
		case 62u: goto st28;
		case 64u: goto st28;
		case 92u: goto st32;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto st28;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto st28;
	} else
		goto st28;
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st28;
		case 34u: goto st29;
		case 44u: goto st28;
		case 46u: goto st35;
		case 62u: goto st28;
		case 64u: goto st36;
		case 92u: goto st32;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto st28;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto st28;
	} else
		goto st28;
	goto st34;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st28;
		case 34u: goto st29;
		case 44u: goto st28;
		case 46u: goto st28;
		case 62u: goto st28;
		case 64u: goto st28;
		case 92u: goto st32;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto st28;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto st28;
	} else
		goto st28;
	goto st34;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st28;
		case 34u: goto st29;
		case 44u: goto st28;
		case 46u: goto st28;
		case 62u: goto st28;
		case 64u: goto st28;
		case 91u: goto st39;
		case 92u: goto st32;
		case 93u: goto st28;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( 58u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 60u )
			goto st28;
	} else
		goto st28;
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st28;
		case 34u: goto st29;
		case 44u: goto st28;
		case 46u: goto st38;
		case 62u: goto tr45;
		case 64u: goto st28;
		case 92u: goto st32;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto st28;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto st28;
	} else
		goto st28;
	goto st37;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st28;
		case 34u: goto st29;
		case 44u: goto st28;
		case 46u: goto st28;
		case 62u: goto st28;
		case 64u: goto st28;
		case 92u: goto st32;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto st28;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto st28;
	} else
		goto st28;
	goto st37;
tr45:
	{ addr_last = p; }
	goto st68;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st29;
		case 92u: goto st32;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) <= 31u )
		goto tr0;
	goto st28;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st40;
		case 92u: goto st32;
		case 93u: goto st43;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 33u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st39;
	} else
		goto st39;
	goto st28;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 64u: goto st41;
		case 93u: goto st11;
	}
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st10;
	} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
		goto st10;
	goto tr0;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st10;
		case 44u: goto st10;
		case 46u: goto st10;
		case 61u: goto st69;
		case 63u: goto st69;
		case 91u: goto st23;
		case 92u: goto tr0;
		case 93u: goto st11;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) > 32u ) {
			if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto st69;
		} else
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) < 58u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st69;
		} else if ( ( static_cast<unsigned char>(*p)) > 64u ) {
			if ( 65u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st69;
		} else
			goto st10;
	} else
		goto st10;
	goto st67;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st24;
		case 34u: goto st10;
		case 44u: goto st10;
		case 46u: goto st42;
		case 61u: goto st69;
		case 63u: goto st69;
		case 93u: goto st11;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 42u ) {
		if ( ( static_cast<unsigned char>(*p)) < 33u ) {
			if ( ( static_cast<unsigned char>(*p)) <= 31u )
				goto tr0;
		} else if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
				goto st10;
		} else
			goto st69;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 58u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 64u )
				goto st10;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( ( static_cast<unsigned char>(*p)) > 92u ) {
				if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
					goto st69;
			} else if ( ( static_cast<unsigned char>(*p)) >= 91u )
				goto tr0;
		} else
			goto st69;
	} else
		goto st69;
	goto st67;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st10;
		case 44u: goto st10;
		case 46u: goto st10;
		case 61u: goto st69;
		case 63u: goto st69;
		case 93u: goto st11;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 42u ) {
		if ( ( static_cast<unsigned char>(*p)) < 33u ) {
			if ( ( static_cast<unsigned char>(*p)) <= 32u )
				goto tr0;
		} else if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
				goto st10;
		} else
			goto st69;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 58u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 64u )
				goto st10;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( ( static_cast<unsigned char>(*p)) > 92u ) {
				if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
					goto st69;
			} else if ( ( static_cast<unsigned char>(*p)) >= 91u )
				goto tr0;
		} else
			goto st69;
	} else
		goto st69;
	goto st67;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st29;
		case 62u: goto tr45;
		case 92u: goto st32;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) <= 31u )
		goto tr0;
	goto st28;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st13;
		case 64u: goto st45;
		case 92u: goto st14;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) <= 31u )
		goto tr0;
	goto st12;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st12;
		case 34u: goto st13;
		case 44u: goto st12;
		case 46u: goto st12;
		case 62u: goto st12;
		case 64u: goto st12;
		case 91u: goto st57;
		case 92u: goto st14;
		case 93u: goto st12;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( 58u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 60u )
			goto st12;
	} else
		goto st12;
	goto st70;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st46;
		case 34u: goto st13;
		case 44u: goto st12;
		case 46u: goto st56;
		case 62u: goto st12;
		case 64u: goto st12;
		case 92u: goto st14;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto st12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto st12;
	} else
		goto st12;
	goto st70;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st46;
		case 34u: goto st13;
		case 40u: goto tr54;
		case 92u: goto st14;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) <= 31u )
		goto tr0;
	goto st12;
tr54:
	{ open = p; }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 34u: goto st49;
		case 60u: goto st12;
		case 62u: goto st12;
		case 92u: goto st55;
		case 127u: goto st20;
	}
	if ( ( static_cast<unsigned char>(*p)) > 31u ) {
		if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
			goto st12;
	} else if ( ( static_cast<unsigned char>(*p)) >= 1u )
		goto st20;
	goto st48;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 34u: goto st49;
		case 40u: goto st12;
		case 41u: goto st72;
		case 60u: goto st12;
		case 62u: goto st12;
		case 92u: goto st55;
		case 127u: goto st20;
	}
	if ( 1u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 31u )
		goto st20;
	goto st48;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 40u: goto tr0;
		case 41u: goto st63;
		case 60u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto st50;
	}
	goto st20;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 34u: goto st20;
		case 40u: goto tr0;
		case 41u: goto st63;
		case 44u: goto st20;
		case 46u: goto st20;
		case 60u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto st20;
		case 91u: goto st53;
		case 127u: goto st20;
	}
	if ( ( static_cast<unsigned char>(*p)) < 58u ) {
		if ( 1u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 32u )
			goto st20;
	} else if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 92u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
			goto st20;
	} else
		goto st20;
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 34u: goto st20;
		case 40u: goto tr0;
		case 41u: goto st63;
		case 44u: goto st20;
		case 46u: goto st52;
		case 60u: goto tr0;
		case 62u: goto tr13;
		case 64u: goto st20;
		case 127u: goto st20;
	}
	if ( ( static_cast<unsigned char>(*p)) < 58u ) {
		if ( 1u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 32u )
			goto st20;
	} else if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
			goto st20;
	} else
		goto st20;
	goto st51;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 34u: goto st20;
		case 40u: goto tr0;
		case 41u: goto st63;
		case 44u: goto st20;
		case 46u: goto st20;
		case 60u: goto tr0;
		case 62u: goto tr0;
		case 64u: goto st20;
		case 127u: goto st20;
	}
	if ( ( static_cast<unsigned char>(*p)) < 58u ) {
		if ( 1u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 32u )
			goto st20;
	} else if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
			goto st20;
	} else
		goto st20;
	goto st51;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 40u: goto st10;
		case 41u: goto st71;
		case 60u: goto st10;
		case 62u: goto st10;
		case 93u: goto st54;
	}
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st53;
	} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
		goto st53;
	goto st20;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	if ( ( static_cast<unsigned char>(*p)) == 93u )
		goto st11;
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st10;
	} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
		goto st10;
	goto tr0;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 40u: goto tr0;
		case 41u: goto st63;
		case 60u: goto tr0;
		case 62u: goto tr13;
	}
	goto st20;
st72:
	if ( ++p == pe )
		goto _test_eof72;
case 72:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st13;
		case 92u: goto st14;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) <= 31u )
		goto tr0;
	goto st12;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 9u: goto st48;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 40u: goto st12;
		case 41u: goto st72;
		case 60u: goto st12;
		case 62u: goto st12;
	}
	if ( 32u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
		goto st48;
	goto st20;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st12;
		case 34u: goto st13;
		case 44u: goto st12;
		case 46u: goto st12;
		case 62u: goto st12;
		case 64u: goto st12;
		case 92u: goto st14;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) > 60u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto st12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 58u )
			goto st12;
	} else
		goto st12;
	goto st70;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st58;
		case 92u: goto st14;
		case 93u: goto st74;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 33u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st57;
	} else
		goto st57;
	goto st12;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 64u: goto st59;
		case 93u: goto st65;
	}
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st23;
	} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
		goto st23;
	goto tr0;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st23;
		case 44u: goto st23;
		case 46u: goto st23;
		case 61u: goto st60;
		case 63u: goto st60;
		case 91u: goto st10;
		case 92u: goto tr0;
		case 93u: goto st65;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( ( static_cast<unsigned char>(*p)) > 32u ) {
			if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto st60;
		} else
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( ( static_cast<unsigned char>(*p)) < 58u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st60;
		} else if ( ( static_cast<unsigned char>(*p)) > 64u ) {
			if ( 65u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st60;
		} else
			goto st23;
	} else
		goto st23;
	goto st8;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st23;
		case 44u: goto st23;
		case 46u: goto st61;
		case 61u: goto st60;
		case 62u: goto tr70;
		case 63u: goto st60;
		case 93u: goto st65;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 42u ) {
		if ( ( static_cast<unsigned char>(*p)) < 33u ) {
			if ( ( static_cast<unsigned char>(*p)) <= 32u )
				goto tr0;
		} else if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
				goto st23;
		} else
			goto st60;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 58u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 64u )
				goto st23;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( ( static_cast<unsigned char>(*p)) > 92u ) {
				if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
					goto st60;
			} else if ( ( static_cast<unsigned char>(*p)) >= 91u )
				goto tr0;
		} else
			goto st60;
	} else
		goto st60;
	goto st8;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st23;
		case 44u: goto st23;
		case 46u: goto st23;
		case 61u: goto st60;
		case 63u: goto st60;
		case 93u: goto st65;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 42u ) {
		if ( ( static_cast<unsigned char>(*p)) < 33u ) {
			if ( ( static_cast<unsigned char>(*p)) <= 32u )
				goto tr0;
		} else if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
				goto st23;
		} else
			goto st60;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 58u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 64u )
				goto st23;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( ( static_cast<unsigned char>(*p)) > 92u ) {
				if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
					goto st60;
			} else if ( ( static_cast<unsigned char>(*p)) >= 91u )
				goto tr0;
		} else
			goto st60;
	} else
		goto st60;
	goto st8;
tr70:
	{ addr_last = p; }
	goto st73;
st73:
	if ( ++p == pe )
		goto _test_eof73;
case 73:
	if ( ( static_cast<unsigned char>(*p)) == 93u )
		goto st65;
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st23;
	} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
		goto st23;
	goto tr0;
st74:
	if ( ++p == pe )
		goto _test_eof74;
case 74:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st46;
		case 34u: goto st13;
		case 92u: goto st14;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) <= 31u )
		goto tr0;
	goto st12;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 9u: goto st25;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st26;
		case 60u: goto st28;
		case 62u: goto st28;
	}
	if ( ( static_cast<unsigned char>(*p)) < 40u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
			goto st25;
	} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st25;
	} else
		goto st28;
	goto st2;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof63: cs = 63; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof64: cs = 64; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof65: cs = 65; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof66: cs = 66; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof67: cs = 67; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof68: cs = 68; goto _test_eof;
	_test_eof39: cs = 39; goto _test_eof;
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;
	_test_eof69: cs = 69; goto _test_eof;
	_test_eof42: cs = 42; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof70: cs = 70; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
	_test_eof47: cs = 47; goto _test_eof;
	_test_eof48: cs = 48; goto _test_eof;
	_test_eof49: cs = 49; goto _test_eof;
	_test_eof50: cs = 50; goto _test_eof;
	_test_eof51: cs = 51; goto _test_eof;
	_test_eof52: cs = 52; goto _test_eof;
	_test_eof53: cs = 53; goto _test_eof;
	_test_eof71: cs = 71; goto _test_eof;
	_test_eof54: cs = 54; goto _test_eof;
	_test_eof72: cs = 72; goto _test_eof;
	_test_eof55: cs = 55; goto _test_eof;
	_test_eof56: cs = 56; goto _test_eof;
	_test_eof57: cs = 57; goto _test_eof;
	_test_eof58: cs = 58; goto _test_eof;
	_test_eof59: cs = 59; goto _test_eof;
	_test_eof60: cs = 60; goto _test_eof;
	_test_eof61: cs = 61; goto _test_eof;
	_test_eof73: cs = 73; goto _test_eof;
	_test_eof74: cs = 74; goto _test_eof;
	_test_eof62: cs = 62; goto _test_eof;

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
	case 20:
	case 21:
	case 22:
	case 23:
	case 24:
	case 25:
	case 26:
	case 27:
	case 28:
	case 29:
	case 30:
	case 31:
	case 32:
	case 33:
	case 34:
	case 35:
	case 36:
	case 37:
	case 38:
	case 39:
	case 40:
	case 41:
	case 42:
	case 43:
	case 44:
	case 45:
	case 46:
	case 47:
	case 48:
	case 49:
	case 50:
	case 51:
	case 52:
	case 53:
	case 54:
	case 55:
	case 56:
	case 57:
	case 58:
	case 59:
	case 60:
	case 61:
	case 62:
	{ note(where, rule::email_address); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  63  ) return failed(p, pe, nullptr, where, rule::email_address);
  if (addr_first != nullptr) {
    address = from.at(addr_first, addr_last);
    const char* last = addr_first - 1;
    while (last != first && last[-1] == ' ') --last;
    name = from.at(first, last);
  } else if (open != nullptr) {
    const char* last = open;
    while (last[-1] == ' ') --last;
    address = from.at(first, last);
    name = from.at(open + 1, p - 1);
  } else {
    address = from.at(first, p);
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
