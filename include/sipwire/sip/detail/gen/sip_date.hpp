// Generated from grammar/sip/sip_date.rl by Ragel 6.10. Do not edit. Inputs: 07193a85c682f40c
#pragma once

// SIP-date = rfc1123-date = wkday "," SP date1 SP time SP "GMT" (RFC 3261 25.1). Every blank is one SP and
// every number has its full width, so the digits stand at fixed places. `99 Nov 99:99:99` is in by the
// letter; the caller judges the numbers when asked for a time. The zone is read as a token and then held
// against GMT, for leniency::any_time_zone (RFC 4475 3.1.2.12). leniency::loose_dates takes a day of one
// digit.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// A SIP-date as written: nothing is held against a calendar.
struct date_fields {
  std::uint16_t year = 0;
  std::uint8_t month = 0;    // 1 to 12
  std::uint8_t weekday = 0;  // Mon is 1
  std::uint8_t day = 0;
  std::uint8_t hour = 0;
  std::uint8_t minute = 0;
  std::uint8_t second = 0;
};

/// Reads a SIP-date into `out`; `all` is the whole value, `zone` its last part.
template <class Runs>
inline scan_end scan_sip_date(const char* p, const char* const pe, const Runs& runs, const source& from,
                              leniency lenient, date_fields& out, extent& all, extent& zone) noexcept {
  const auto two = [](std::uint8_t& field, char digit)
      { field = static_cast<std::uint8_t>(field * 10 + (digit - '0')); };
  const char* end = p;
  const char* first = p;
  const char* zone_first = pe;
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
		case 13u: goto st58;
		case 32u: goto st1;
		case 70u: goto tr4;
		case 77u: goto tr5;
		case 83u: goto tr6;
		case 84u: goto tr7;
		case 87u: goto tr8;
		case 102u: goto tr4;
		case 109u: goto tr5;
		case 115u: goto tr6;
		case 116u: goto tr7;
		case 119u: goto tr8;
	}
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
		case 70u: goto tr4;
		case 77u: goto tr5;
		case 83u: goto tr6;
		case 84u: goto tr7;
		case 87u: goto tr8;
		case 102u: goto tr4;
		case 109u: goto tr5;
		case 115u: goto tr6;
		case 116u: goto tr7;
		case 119u: goto tr8;
	}
	goto st0;
tr4:
	{ first = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 82u: goto st5;
		case 114u: goto st5;
	}
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 73u: goto tr11;
		case 105u: goto tr11;
	}
	goto st0;
tr11:
	{ out.weekday = 5; }
	goto st6;
tr67:
	{ out.weekday = 1; }
	goto st6;
tr70:
	{ out.weekday = 6; }
	goto st6;
tr71:
	{ out.weekday = 7; }
	goto st6;
tr74:
	{ out.weekday = 4; }
	goto st6;
tr75:
	{ out.weekday = 2; }
	goto st6;
tr77:
	{ out.weekday = 3; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 44u )
		goto st7;
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st8;
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr14;
	goto st0;
tr14:
	{ two(out.day, *p); }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr15;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr16;
	goto st0;
tr15:
	{
    if (!has(lenient, leniency::loose_dates)) return failed(p, pe, nullptr, rule::none, rule::sip_date);
  }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 65u: goto st11;
		case 68u: goto st32;
		case 70u: goto st34;
		case 74u: goto st36;
		case 77u: goto st39;
		case 78u: goto st41;
		case 79u: goto st43;
		case 83u: goto st45;
		case 97u: goto st11;
		case 100u: goto st32;
		case 102u: goto st34;
		case 106u: goto st36;
		case 109u: goto st39;
		case 110u: goto st41;
		case 111u: goto st43;
		case 115u: goto st45;
	}
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 80u: goto st12;
		case 85u: goto st31;
		case 112u: goto st12;
		case 117u: goto st31;
	}
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 82u: goto tr27;
		case 114u: goto tr27;
	}
	goto st0;
tr27:
	{ out.month = 4; }
	goto st13;
tr46:
	{ out.month = 8; }
	goto st13;
tr48:
	{ out.month = 12; }
	goto st13;
tr50:
	{ out.month = 2; }
	goto st13;
tr53:
	{ out.month = 1; }
	goto st13;
tr54:
	{ out.month = 7; }
	goto st13;
tr55:
	{ out.month = 6; }
	goto st13;
tr57:
	{ out.month = 3; }
	goto st13;
tr58:
	{ out.month = 5; }
	goto st13;
tr60:
	{ out.month = 11; }
	goto st13;
tr62:
	{ out.month = 10; }
	goto st13;
tr64:
	{ out.month = 9; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st14;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr29;
	goto st0;
tr29:
	{ out.year = static_cast<std::uint16_t>(out.year * 10 + (*p - '0')); }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr30;
	goto st0;
tr30:
	{ out.year = static_cast<std::uint16_t>(out.year * 10 + (*p - '0')); }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr31;
	goto st0;
tr31:
	{ out.year = static_cast<std::uint16_t>(out.year * 10 + (*p - '0')); }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr32;
	goto st0;
tr32:
	{ out.year = static_cast<std::uint16_t>(out.year * 10 + (*p - '0')); }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st19;
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr34;
	goto st0;
tr34:
	{ two(out.hour, *p); }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr35;
	goto st0;
tr35:
	{ two(out.hour, *p); }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto st22;
	goto st0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr37;
	goto st0;
tr37:
	{ two(out.minute, *p); }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr38;
	goto st0;
tr38:
	{ two(out.minute, *p); }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto st25;
	goto st0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr40;
	goto st0;
tr40:
	{ two(out.second, *p); }
	goto st26;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr41;
	goto st0;
tr41:
	{ two(out.second, *p); }
	goto st27;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st28;
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr43;
		case 37u: goto tr43;
		case 39u: goto tr43;
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
tr43:
	{ zone_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st59;
tr80:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st59;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st60;
		case 10u: goto st29;
		case 13u: goto st30;
		case 32u: goto st60;
		case 33u: goto tr80;
		case 37u: goto tr80;
		case 39u: goto tr80;
		case 126u: goto tr80;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr80;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr80;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr80;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr80;
	} else
		goto tr80;
	goto st0;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st60;
		case 10u: goto st29;
		case 13u: goto st30;
		case 32u: goto st60;
	}
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st61;
		case 32u: goto st61;
	}
	goto st0;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st61;
		case 32u: goto st61;
	}
	goto st0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st29;
	goto st0;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 71u: goto tr46;
		case 103u: goto tr46;
	}
	goto st0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st33;
		case 101u: goto st33;
	}
	goto st0;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 67u: goto tr48;
		case 99u: goto tr48;
	}
	goto st0;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st35;
		case 101u: goto st35;
	}
	goto st0;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 66u: goto tr50;
		case 98u: goto tr50;
	}
	goto st0;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 65u: goto st37;
		case 85u: goto st38;
		case 97u: goto st37;
		case 117u: goto st38;
	}
	goto st0;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 78u: goto tr53;
		case 110u: goto tr53;
	}
	goto st0;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 76u: goto tr54;
		case 78u: goto tr55;
		case 108u: goto tr54;
		case 110u: goto tr55;
	}
	goto st0;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 65u: goto st40;
		case 97u: goto st40;
	}
	goto st0;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 82u: goto tr57;
		case 89u: goto tr58;
		case 114u: goto tr57;
		case 121u: goto tr58;
	}
	goto st0;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 79u: goto st42;
		case 111u: goto st42;
	}
	goto st0;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 86u: goto tr60;
		case 118u: goto tr60;
	}
	goto st0;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 67u: goto st44;
		case 99u: goto st44;
	}
	goto st0;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 84u: goto tr62;
		case 116u: goto tr62;
	}
	goto st0;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st46;
		case 101u: goto st46;
	}
	goto st0;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 80u: goto tr64;
		case 112u: goto tr64;
	}
	goto st0;
tr16:
	{ two(out.day, *p); }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st10;
	goto st0;
tr5:
	{ first = p; }
	goto st48;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 79u: goto st49;
		case 111u: goto st49;
	}
	goto st0;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 78u: goto tr67;
		case 110u: goto tr67;
	}
	goto st0;
tr6:
	{ first = p; }
	goto st50;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 65u: goto st51;
		case 85u: goto st52;
		case 97u: goto st51;
		case 117u: goto st52;
	}
	goto st0;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 84u: goto tr70;
		case 116u: goto tr70;
	}
	goto st0;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 78u: goto tr71;
		case 110u: goto tr71;
	}
	goto st0;
tr7:
	{ first = p; }
	goto st53;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 72u: goto st54;
		case 85u: goto st55;
		case 104u: goto st54;
		case 117u: goto st55;
	}
	goto st0;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 85u: goto tr74;
		case 117u: goto tr74;
	}
	goto st0;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto tr75;
		case 101u: goto tr75;
	}
	goto st0;
tr8:
	{ first = p; }
	goto st56;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st57;
		case 101u: goto st57;
	}
	goto st0;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 68u: goto tr77;
		case 100u: goto tr77;
	}
	goto st0;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
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
	_test_eof59: cs = 59; goto _test_eof;
	_test_eof60: cs = 60; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof61: cs = 61; goto _test_eof;
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

	_test_eof: {}
	_out: {}
	}
  const bool complete = cs >=
  59  ;
  if (zone_first != pe && !has(lenient, leniency::any_time_zone)) {
    // Where the zone stops being "GMT", which is before anything else that may be wrong behind it.
    const char* at = zone_first;
    for (const char want : {'g', 'm', 't'}) {
      if (at == end || to_lower(*at) != want) return failed(at, pe, nullptr, rule::none, rule::sip_date);
      ++at;
    }
    if (at != end) return failed(at, pe, nullptr, rule::none, rule::sip_date);
  }
  if (!complete) return failed(p, pe, nullptr, rule::none, rule::sip_date);
  all = from.at(first, end);
  zone = from.at(zone_first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
