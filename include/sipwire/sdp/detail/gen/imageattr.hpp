// Generated from grammar/sdp/imageattr.rl by Ragel 6.10. Do not edit. Inputs: aeaf98dab29ac9fc
#pragma once

// image-attr without its name (RFC 6236 3.1.1): PT 1*2( 1*WSP ( "send" / "recv" ) 1*WSP attr-list ). Sets
// begin with x and y; of the keys behind them sar, par and q have values of their own, others any without
// brackets, commas and blanks, or in brackets. How many directions there are and how large numbers grow is
// judged by the value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The format, and per direction (`s` or `r`) the sets with the blanks between them, or `*`; the second stays
/// absent where there is one.
template <class Runs>
inline scan_end scan_imageattr(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& format, char (&dirs)[2], extent (&sets)[2]) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  const char* lists[2] = {};
  const char* ends[2] = {};
  unsigned n = 0;
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
	if ( ( static_cast<unsigned char>(*p)) == 42u )
		goto st2;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st103;
	goto tr0;
tr0:
	{ note(where, rule::payload_type); }
	goto st0;
tr3:
	{ note(where, rule::payload_type); }
	{ note(where, rule::image_attr); }
	goto st0;
tr5:
	{ note(where, rule::image_attr); }
	goto st0;
tr13:
	{ note(where, rule::image_set); }
	{ note(where, rule::image_attr); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr4;
		case 32u: goto tr4;
	}
	goto tr3;
tr4:
	{ if (cut == nullptr) cut = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st3;
		case 32u: goto st3;
		case 82u: goto st4;
		case 83u: goto st22;
		case 114u: goto st4;
		case 115u: goto st22;
	}
	goto tr5;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st5;
		case 101u: goto st5;
	}
	goto tr5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 67u: goto st6;
		case 99u: goto st6;
	}
	goto tr5;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 86u: goto tr11;
		case 118u: goto tr11;
	}
	goto tr5;
tr11:
	{
    if (n == 2) return {p - 3, errc::too_many, rule::image_attr};
    dirs[n] = static_cast<char>(p[-3] | 0x20);
    ++n;
  }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st8;
		case 32u: goto st8;
	}
	goto tr5;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st8;
		case 32u: goto st8;
		case 42u: goto tr14;
		case 91u: goto tr15;
	}
	goto tr13;
tr14:
	{ lists[n - 1] = ends[n - 1] = p; }
	{ ends[n - 1] = p + 1; }
	goto st104;
st104:
	if ( ++p == pe )
		goto _test_eof104;
case 104:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr4;
		case 32u: goto tr4;
	}
	goto tr5;
tr15:
	{ lists[n - 1] = ends[n - 1] = p; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 88u: goto st10;
		case 120u: goto st10;
	}
	goto tr13;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 61u )
		goto st11;
	goto tr13;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) == 91u )
		goto st94;
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st12;
	goto tr13;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) == 44u )
		goto st13;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st12;
	goto tr13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 89u: goto st14;
		case 121u: goto st14;
	}
	goto tr13;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( ( static_cast<unsigned char>(*p)) == 61u )
		goto st15;
	goto tr13;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) == 91u )
		goto st86;
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st16;
	goto tr13;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st17;
		case 93u: goto tr26;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st16;
	goto tr13;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st18;
		case 80u: goto st28;
		case 81u: goto st50;
		case 83u: goto st58;
		case 112u: goto st28;
		case 113u: goto st50;
		case 115u: goto st58;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st18;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st18;
		} else
			goto st18;
	} else
		goto st18;
	goto tr13;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st18;
		case 61u: goto st19;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st18;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st18;
		} else
			goto st18;
	} else
		goto st18;
	goto tr13;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( ( static_cast<unsigned char>(*p)) == 91u )
		goto st25;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
			goto st20;
	} else if ( ( static_cast<unsigned char>(*p)) > 92u ) {
		if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st20;
	} else
		goto st20;
	goto tr13;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st17;
		case 93u: goto tr26;
	}
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 92u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st20;
	} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
		goto st20;
	goto tr13;
tr26:
	{ ends[n - 1] = p + 1; }
	goto st105;
st105:
	if ( ++p == pe )
		goto _test_eof105;
case 105:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr110;
		case 32u: goto tr110;
	}
	goto tr13;
tr110:
	{ if (cut == nullptr) cut = p; }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st21;
		case 32u: goto st21;
		case 82u: goto st4;
		case 83u: goto st22;
		case 91u: goto st9;
		case 114u: goto st4;
		case 115u: goto st22;
	}
	goto tr13;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st23;
		case 101u: goto st23;
	}
	goto tr5;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 78u: goto st24;
		case 110u: goto st24;
	}
	goto tr5;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 68u: goto tr11;
		case 100u: goto tr11;
	}
	goto tr5;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( ( static_cast<unsigned char>(*p)) == 92u )
		goto st26;
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
		goto st26;
	goto tr13;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( ( static_cast<unsigned char>(*p)) == 93u )
		goto st27;
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 92u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
		goto st26;
	goto tr13;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st17;
		case 93u: goto tr26;
	}
	goto tr13;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st18;
		case 61u: goto st19;
		case 65u: goto st29;
		case 97u: goto st29;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st18;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 66u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st18;
		} else
			goto st18;
	} else
		goto st18;
	goto tr13;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st18;
		case 61u: goto st19;
		case 82u: goto st30;
		case 114u: goto st30;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st18;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st18;
		} else
			goto st18;
	} else
		goto st18;
	goto tr13;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st18;
		case 61u: goto st31;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st18;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st18;
		} else
			goto st18;
	} else
		goto st18;
	goto tr13;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( ( static_cast<unsigned char>(*p)) == 91u )
		goto st32;
	goto tr13;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( ( static_cast<unsigned char>(*p)) == 48u )
		goto st33;
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st48;
	goto tr13;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st34;
	goto tr13;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st35;
	goto tr13;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( ( static_cast<unsigned char>(*p)) == 45u )
		goto st36;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st45;
	goto tr13;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( ( static_cast<unsigned char>(*p)) == 48u )
		goto st37;
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st43;
	goto tr13;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st38;
	goto tr13;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st39;
	goto tr13;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( ( static_cast<unsigned char>(*p)) == 93u )
		goto st27;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st40;
	goto tr13;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( ( static_cast<unsigned char>(*p)) == 93u )
		goto st27;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st41;
	goto tr13;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( ( static_cast<unsigned char>(*p)) == 93u )
		goto st27;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st42;
	goto tr13;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	if ( ( static_cast<unsigned char>(*p)) == 93u )
		goto st27;
	goto tr13;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st44;
	goto tr13;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st39;
	goto tr13;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( ( static_cast<unsigned char>(*p)) == 45u )
		goto st36;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st46;
	goto tr13;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( ( static_cast<unsigned char>(*p)) == 45u )
		goto st36;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st47;
	goto tr13;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( ( static_cast<unsigned char>(*p)) == 45u )
		goto st36;
	goto tr13;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st49;
	goto tr13;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st35;
	goto tr13;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st18;
		case 61u: goto st51;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st18;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st18;
		} else
			goto st18;
	} else
		goto st18;
	goto tr13;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 48u: goto st52;
		case 49u: goto st55;
	}
	goto tr13;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st53;
	goto tr13;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st54;
	goto tr13;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st17;
		case 93u: goto tr26;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st27;
	goto tr13;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st56;
	goto tr13;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	if ( ( static_cast<unsigned char>(*p)) == 48u )
		goto st57;
	goto tr13;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st17;
		case 48u: goto st27;
		case 93u: goto tr26;
	}
	goto tr13;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st18;
		case 61u: goto st19;
		case 65u: goto st59;
		case 97u: goto st59;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st18;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 66u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st18;
		} else
			goto st18;
	} else
		goto st18;
	goto tr13;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st18;
		case 61u: goto st19;
		case 82u: goto st60;
		case 114u: goto st60;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st18;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st18;
		} else
			goto st18;
	} else
		goto st18;
	goto tr13;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st18;
		case 61u: goto st61;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st18;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st18;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st18;
		} else
			goto st18;
	} else
		goto st18;
	goto tr13;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 48u: goto st62;
		case 91u: goto st68;
	}
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st66;
	goto tr13;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st63;
	goto tr13;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st64;
	goto tr13;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st17;
		case 93u: goto tr26;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st65;
	goto tr13;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st17;
		case 93u: goto tr26;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st54;
	goto tr13;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st67;
	goto tr13;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st64;
	goto tr13;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	if ( ( static_cast<unsigned char>(*p)) == 48u )
		goto st69;
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st84;
	goto tr13;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st70;
	goto tr13;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st71;
	goto tr13;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st72;
		case 45u: goto st36;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st81;
	goto tr13;
st72:
	if ( ++p == pe )
		goto _test_eof72;
case 72:
	if ( ( static_cast<unsigned char>(*p)) == 48u )
		goto st73;
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st79;
	goto tr13;
st73:
	if ( ++p == pe )
		goto _test_eof73;
case 73:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st74;
	goto tr13;
st74:
	if ( ++p == pe )
		goto _test_eof74;
case 74:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st75;
	goto tr13;
st75:
	if ( ++p == pe )
		goto _test_eof75;
case 75:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st72;
		case 93u: goto st27;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st76;
	goto tr13;
st76:
	if ( ++p == pe )
		goto _test_eof76;
case 76:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st72;
		case 93u: goto st27;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st77;
	goto tr13;
st77:
	if ( ++p == pe )
		goto _test_eof77;
case 77:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st72;
		case 93u: goto st27;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st78;
	goto tr13;
st78:
	if ( ++p == pe )
		goto _test_eof78;
case 78:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st72;
		case 93u: goto st27;
	}
	goto tr13;
st79:
	if ( ++p == pe )
		goto _test_eof79;
case 79:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st80;
	goto tr13;
st80:
	if ( ++p == pe )
		goto _test_eof80;
case 80:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st75;
	goto tr13;
st81:
	if ( ++p == pe )
		goto _test_eof81;
case 81:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st72;
		case 45u: goto st36;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st82;
	goto tr13;
st82:
	if ( ++p == pe )
		goto _test_eof82;
case 82:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st72;
		case 45u: goto st36;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st83;
	goto tr13;
st83:
	if ( ++p == pe )
		goto _test_eof83;
case 83:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st72;
		case 45u: goto st36;
	}
	goto tr13;
st84:
	if ( ++p == pe )
		goto _test_eof84;
case 84:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st85;
	goto tr13;
st85:
	if ( ++p == pe )
		goto _test_eof85;
case 85:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st71;
	goto tr13;
st86:
	if ( ++p == pe )
		goto _test_eof86;
case 86:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st87;
	goto tr13;
st87:
	if ( ++p == pe )
		goto _test_eof87;
case 87:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st88;
		case 58u: goto st90;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st87;
	goto tr13;
st88:
	if ( ++p == pe )
		goto _test_eof88;
case 88:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st89;
	goto tr13;
st89:
	if ( ++p == pe )
		goto _test_eof89;
case 89:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st88;
		case 93u: goto st27;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st89;
	goto tr13;
st90:
	if ( ++p == pe )
		goto _test_eof90;
case 90:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st91;
	goto tr13;
st91:
	if ( ++p == pe )
		goto _test_eof91;
case 91:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 58u: goto st92;
		case 93u: goto st27;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st91;
	goto tr13;
st92:
	if ( ++p == pe )
		goto _test_eof92;
case 92:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st93;
	goto tr13;
st93:
	if ( ++p == pe )
		goto _test_eof93;
case 93:
	if ( ( static_cast<unsigned char>(*p)) == 93u )
		goto st27;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st93;
	goto tr13;
st94:
	if ( ++p == pe )
		goto _test_eof94;
case 94:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st95;
	goto tr13;
st95:
	if ( ++p == pe )
		goto _test_eof95;
case 95:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st96;
		case 58u: goto st99;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st95;
	goto tr13;
st96:
	if ( ++p == pe )
		goto _test_eof96;
case 96:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st97;
	goto tr13;
st97:
	if ( ++p == pe )
		goto _test_eof97;
case 97:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st96;
		case 93u: goto st98;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st97;
	goto tr13;
st98:
	if ( ++p == pe )
		goto _test_eof98;
case 98:
	if ( ( static_cast<unsigned char>(*p)) == 44u )
		goto st13;
	goto tr13;
st99:
	if ( ++p == pe )
		goto _test_eof99;
case 99:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st100;
	goto tr13;
st100:
	if ( ++p == pe )
		goto _test_eof100;
case 100:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 58u: goto st101;
		case 93u: goto st98;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st100;
	goto tr13;
st101:
	if ( ++p == pe )
		goto _test_eof101;
case 101:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st102;
	goto tr13;
st102:
	if ( ++p == pe )
		goto _test_eof102;
case 102:
	if ( ( static_cast<unsigned char>(*p)) == 93u )
		goto st98;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st102;
	goto tr13;
st103:
	if ( ++p == pe )
		goto _test_eof103;
case 103:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr4;
		case 32u: goto tr4;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st103;
	goto tr3;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof104: cs = 104; goto _test_eof;
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
	_test_eof105: cs = 105; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof39: cs = 39; goto _test_eof;
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;
	_test_eof42: cs = 42; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
	_test_eof47: cs = 47; goto _test_eof;
	_test_eof48: cs = 48; goto _test_eof;
	_test_eof49: cs = 49; goto _test_eof;
	_test_eof50: cs = 50; goto _test_eof;
	_test_eof51: cs = 51; goto _test_eof;
	_test_eof52: cs = 52; goto _test_eof;
	_test_eof53: cs = 53; goto _test_eof;
	_test_eof54: cs = 54; goto _test_eof;
	_test_eof55: cs = 55; goto _test_eof;
	_test_eof56: cs = 56; goto _test_eof;
	_test_eof57: cs = 57; goto _test_eof;
	_test_eof58: cs = 58; goto _test_eof;
	_test_eof59: cs = 59; goto _test_eof;
	_test_eof60: cs = 60; goto _test_eof;
	_test_eof61: cs = 61; goto _test_eof;
	_test_eof62: cs = 62; goto _test_eof;
	_test_eof63: cs = 63; goto _test_eof;
	_test_eof64: cs = 64; goto _test_eof;
	_test_eof65: cs = 65; goto _test_eof;
	_test_eof66: cs = 66; goto _test_eof;
	_test_eof67: cs = 67; goto _test_eof;
	_test_eof68: cs = 68; goto _test_eof;
	_test_eof69: cs = 69; goto _test_eof;
	_test_eof70: cs = 70; goto _test_eof;
	_test_eof71: cs = 71; goto _test_eof;
	_test_eof72: cs = 72; goto _test_eof;
	_test_eof73: cs = 73; goto _test_eof;
	_test_eof74: cs = 74; goto _test_eof;
	_test_eof75: cs = 75; goto _test_eof;
	_test_eof76: cs = 76; goto _test_eof;
	_test_eof77: cs = 77; goto _test_eof;
	_test_eof78: cs = 78; goto _test_eof;
	_test_eof79: cs = 79; goto _test_eof;
	_test_eof80: cs = 80; goto _test_eof;
	_test_eof81: cs = 81; goto _test_eof;
	_test_eof82: cs = 82; goto _test_eof;
	_test_eof83: cs = 83; goto _test_eof;
	_test_eof84: cs = 84; goto _test_eof;
	_test_eof85: cs = 85; goto _test_eof;
	_test_eof86: cs = 86; goto _test_eof;
	_test_eof87: cs = 87; goto _test_eof;
	_test_eof88: cs = 88; goto _test_eof;
	_test_eof89: cs = 89; goto _test_eof;
	_test_eof90: cs = 90; goto _test_eof;
	_test_eof91: cs = 91; goto _test_eof;
	_test_eof92: cs = 92; goto _test_eof;
	_test_eof93: cs = 93; goto _test_eof;
	_test_eof94: cs = 94; goto _test_eof;
	_test_eof95: cs = 95; goto _test_eof;
	_test_eof96: cs = 96; goto _test_eof;
	_test_eof97: cs = 97; goto _test_eof;
	_test_eof98: cs = 98; goto _test_eof;
	_test_eof99: cs = 99; goto _test_eof;
	_test_eof100: cs = 100; goto _test_eof;
	_test_eof101: cs = 101; goto _test_eof;
	_test_eof102: cs = 102; goto _test_eof;
	_test_eof103: cs = 103; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 3:
	case 4:
	case 5:
	case 6:
	case 7:
	case 22:
	case 23:
	case 24:
	{ note(where, rule::image_attr); }
	break;
	case 1:
	{ note(where, rule::payload_type); }
	break;
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
	case 63:
	case 64:
	case 65:
	case 66:
	case 67:
	case 68:
	case 69:
	case 70:
	case 71:
	case 72:
	case 73:
	case 74:
	case 75:
	case 76:
	case 77:
	case 78:
	case 79:
	case 80:
	case 81:
	case 82:
	case 83:
	case 84:
	case 85:
	case 86:
	case 87:
	case 88:
	case 89:
	case 90:
	case 91:
	case 92:
	case 93:
	case 94:
	case 95:
	case 96:
	case 97:
	case 98:
	case 99:
	case 100:
	case 101:
	case 102:
	{ note(where, rule::image_set); }
	{ note(where, rule::image_attr); }
	break;
	case 2:
	case 103:
	{ note(where, rule::payload_type); }
	{ note(where, rule::image_attr); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  104  ) return failed(p, pe, nullptr, where, rule::image_attr);
  format = from.at(first, cut);
  for (unsigned i = 0; i < n; ++i) sets[i] = from.at(lists[i], ends[i]);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
