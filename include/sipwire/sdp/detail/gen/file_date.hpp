// Generated from grammar/sdp/file_date.rl by Ragel 6.10. Do not edit. Inputs: b19d30815f67f614
#pragma once

// date-param of file-date (RFC 5547 6); stops at the blank before the next. The date-time is that of RFC 5322
// 3.3 with its zone in numbers, folded nowhere, without comments and without obsolete forms. Whether there is
// such a day is judged by the value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The date-time without its quotes, and where in it the day, month, year, hour and zone begin.
template <class Runs>
inline scan_end scan_file_date(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& date, const char* (&at)[5]) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* open = nullptr;
  const char* close = nullptr;
  const char* day = nullptr;
  const char* month = nullptr;
  const char* year = nullptr;
  const char* hour = nullptr;
  const char* zone = nullptr;
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
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 67u: goto st2;
		case 77u: goto st67;
		case 82u: goto st73;
		case 99u: goto st2;
		case 109u: goto st67;
		case 114u: goto st73;
	}
	goto tr0;
tr0:
	{ note(where, rule::date_param); }
	goto st0;
tr12:
	{ note(where, rule::date_param); }
	{ note(where, rule::date_time); }
	goto st0;
tr14:
	{ note(where, rule::date_time); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 82u: goto st3;
		case 114u: goto st3;
	}
	goto tr0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st4;
		case 101u: goto st4;
	}
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 65u: goto st5;
		case 97u: goto st5;
	}
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 84u: goto st6;
		case 116u: goto st6;
	}
	goto tr0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 73u: goto st7;
		case 105u: goto st7;
	}
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 79u: goto st8;
		case 111u: goto st8;
	}
	goto tr0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 78u: goto st9;
		case 110u: goto st9;
	}
	goto tr0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto st10;
	goto tr0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 34u )
		goto tr13;
	goto tr12;
tr13:
	{ open = p; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
		case 70u: goto st54;
		case 77u: goto st58;
		case 83u: goto st60;
		case 84u: goto st62;
		case 87u: goto st65;
		case 102u: goto st54;
		case 109u: goto st58;
		case 115u: goto st60;
		case 116u: goto st62;
		case 119u: goto st65;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr16;
	goto tr14;
tr16:
	{ day = p; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st53;
	goto tr14;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
		case 65u: goto tr24;
		case 68u: goto tr25;
		case 70u: goto tr26;
		case 74u: goto tr27;
		case 77u: goto tr28;
		case 78u: goto tr29;
		case 79u: goto tr30;
		case 83u: goto tr31;
		case 97u: goto tr24;
		case 100u: goto tr25;
		case 102u: goto tr26;
		case 106u: goto tr27;
		case 109u: goto tr28;
		case 110u: goto tr29;
		case 111u: goto tr30;
		case 115u: goto tr31;
	}
	goto tr14;
tr24:
	{ month = p; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 80u: goto st15;
		case 85u: goto st37;
		case 112u: goto st15;
		case 117u: goto st37;
	}
	goto tr14;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 82u: goto st16;
		case 114u: goto st16;
	}
	goto tr14;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st17;
		case 32u: goto st17;
	}
	goto tr14;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st17;
		case 32u: goto st17;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr36;
	goto tr14;
tr36:
	{ year = p; }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st19;
	goto tr14;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st20;
	goto tr14;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st21;
	goto tr14;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st22;
		case 32u: goto st22;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st21;
	goto tr14;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st22;
		case 32u: goto st22;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr41;
	goto tr14;
tr41:
	{ hour = p; }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st24;
	goto tr14;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto st25;
	goto tr14;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st26;
	goto tr14;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st27;
	goto tr14;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st28;
		case 32u: goto st28;
		case 58u: goto st34;
	}
	goto tr14;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st28;
		case 32u: goto st28;
		case 43u: goto tr48;
		case 45u: goto tr48;
	}
	goto tr14;
tr48:
	{ zone = p; }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st30;
	goto tr14;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st31;
	goto tr14;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st32;
	goto tr14;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st33;
	goto tr14;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st33;
		case 32u: goto st33;
		case 34u: goto tr53;
	}
	goto tr14;
tr53:
	{ close = p; }
	goto st76;
st76:
	if ( ++p == pe )
		goto _test_eof76;
case 76:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr79;
	goto tr14;
tr79:
	{ p--; {p++; cs = 77; goto _out;} }
	goto st77;
st77:
	if ( ++p == pe )
		goto _test_eof77;
case 77:
	goto st0;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st35;
	goto tr14;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st36;
	goto tr14;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st28;
		case 32u: goto st28;
	}
	goto tr14;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 71u: goto st16;
		case 103u: goto st16;
	}
	goto tr14;
tr25:
	{ month = p; }
	goto st38;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st39;
		case 101u: goto st39;
	}
	goto tr14;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 67u: goto st16;
		case 99u: goto st16;
	}
	goto tr14;
tr26:
	{ month = p; }
	goto st40;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st41;
		case 101u: goto st41;
	}
	goto tr14;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 66u: goto st16;
		case 98u: goto st16;
	}
	goto tr14;
tr27:
	{ month = p; }
	goto st42;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 65u: goto st43;
		case 85u: goto st44;
		case 97u: goto st43;
		case 117u: goto st44;
	}
	goto tr14;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 78u: goto st16;
		case 110u: goto st16;
	}
	goto tr14;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 76u: goto st16;
		case 78u: goto st16;
		case 108u: goto st16;
		case 110u: goto st16;
	}
	goto tr14;
tr28:
	{ month = p; }
	goto st45;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 65u: goto st46;
		case 97u: goto st46;
	}
	goto tr14;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 82u: goto st16;
		case 89u: goto st16;
		case 114u: goto st16;
		case 121u: goto st16;
	}
	goto tr14;
tr29:
	{ month = p; }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 79u: goto st48;
		case 111u: goto st48;
	}
	goto tr14;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 86u: goto st16;
		case 118u: goto st16;
	}
	goto tr14;
tr30:
	{ month = p; }
	goto st49;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 67u: goto st50;
		case 99u: goto st50;
	}
	goto tr14;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 84u: goto st16;
		case 116u: goto st16;
	}
	goto tr14;
tr31:
	{ month = p; }
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st52;
		case 101u: goto st52;
	}
	goto tr14;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 80u: goto st16;
		case 112u: goto st16;
	}
	goto tr14;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
	}
	goto tr14;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 82u: goto st55;
		case 114u: goto st55;
	}
	goto tr14;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 73u: goto st56;
		case 105u: goto st56;
	}
	goto tr14;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	if ( ( static_cast<unsigned char>(*p)) == 44u )
		goto st57;
	goto tr14;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st57;
		case 32u: goto st57;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr16;
	goto tr14;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 79u: goto st59;
		case 111u: goto st59;
	}
	goto tr14;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 78u: goto st56;
		case 110u: goto st56;
	}
	goto tr14;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 65u: goto st61;
		case 85u: goto st59;
		case 97u: goto st61;
		case 117u: goto st59;
	}
	goto tr14;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 84u: goto st56;
		case 116u: goto st56;
	}
	goto tr14;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 72u: goto st63;
		case 85u: goto st64;
		case 104u: goto st63;
		case 117u: goto st64;
	}
	goto tr14;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 85u: goto st56;
		case 117u: goto st56;
	}
	goto tr14;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st56;
		case 101u: goto st56;
	}
	goto tr14;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st66;
		case 101u: goto st66;
	}
	goto tr14;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 68u: goto st56;
		case 100u: goto st56;
	}
	goto tr14;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 79u: goto st68;
		case 111u: goto st68;
	}
	goto tr0;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 68u: goto st69;
		case 100u: goto st69;
	}
	goto tr0;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 73u: goto st70;
		case 105u: goto st70;
	}
	goto tr0;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 70u: goto st71;
		case 102u: goto st71;
	}
	goto tr0;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 73u: goto st72;
		case 105u: goto st72;
	}
	goto tr0;
st72:
	if ( ++p == pe )
		goto _test_eof72;
case 72:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 67u: goto st4;
		case 99u: goto st4;
	}
	goto tr0;
st73:
	if ( ++p == pe )
		goto _test_eof73;
case 73:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st74;
		case 101u: goto st74;
	}
	goto tr0;
st74:
	if ( ++p == pe )
		goto _test_eof74;
case 74:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 65u: goto st75;
		case 97u: goto st75;
	}
	goto tr0;
st75:
	if ( ++p == pe )
		goto _test_eof75;
case 75:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 68u: goto st9;
		case 100u: goto st9;
	}
	goto tr0;
	}
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
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof76: cs = 76; goto _test_eof;
	_test_eof77: cs = 77; goto _test_eof;
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
	case 67:
	case 68:
	case 69:
	case 70:
	case 71:
	case 72:
	case 73:
	case 74:
	case 75:
	{ note(where, rule::date_param); }
	break;
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
	case 63:
	case 64:
	case 65:
	case 66:
	{ note(where, rule::date_time); }
	break;
	case 10:
	{ note(where, rule::date_param); }
	{ note(where, rule::date_time); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  76  ) return failed(p, pe, nullptr, where, rule::date_param);
  date = from.at(open + 1, close);
  at[0] = day;
  at[1] = month;
  at[2] = year;
  at[3] = hour;
  at[4] = zone;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
