// Generated from grammar/cpim/header.rl by Ragel 6.10. Do not edit. Inputs: c713ee38d2c9b477
#pragma once

// Header = Header-name ":" *( ";" Parameter ) SP Header-value CRLF (RFC 3862 3.6): one message header of
// CPIM, a whole line of its own.
//
// Header-name = [ Name-prefix "." ] Name, and neither has a dot. A Parameter is name=value, `lang` among
// them. Header-value is anything but controls, in UTF-8, and may be empty. There is no folding. The blank
// behind the colon is no part of the value; without it (leniency::unspaced_colon) a value cannot begin with
// ";", which begins a Parameter there.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

/// Where the parts of a header lie. The parameters are what stands between the colon and the blank; `dot`
/// ends the prefix, or is absent.
struct cpim_header_parts {
  extent name;
  extent params;
  extent value;
  std::uint32_t dot = extent::absent_mark;
};

/// Reads one line; on success `at` is the start of the next.
template <class Runs>
inline scan_end scan_header(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 leniency lenient, cpim_header_parts& out) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* dot = nullptr;
  const char* colon = nullptr;
  const char* value = nullptr;
  const char* value_last = nullptr;
  const char* quote = nullptr;
  rule where = rule::none;
static const int cpim_header_start = 1;

static const int cpim_header_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr1;
		case 45u: goto tr1;
		case 124u: goto tr1;
		case 126u: goto tr1;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr1;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr1;
	} else
		goto tr1;
	goto tr0;
tr0:
	{ note(where, rule::cpim_header_name); }
	goto st0;
tr11:
	{ note(where, rule::cpim_header_value); }
	goto st0;
tr29:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::cpim_header_value); }
	goto st0;
tr31:
	{ note(where, rule::cpim_param); }
	{ note(where, rule::cpim_header_value); }
	goto st0;
tr43:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::cpim_param); }
	{ note(where, rule::cpim_header_value); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr1:
	{ p = runs.template skip<charset::cpim_name>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr1;
		case 45u: goto tr1;
		case 46u: goto tr2;
		case 58u: goto tr3;
		case 124u: goto tr1;
		case 126u: goto tr1;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr1;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr1;
	} else
		goto tr1;
	goto tr0;
tr2:
	{ dot = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
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
	goto tr0;
tr4:
	{ p = runs.template skip<charset::cpim_name>(p + 1, pe) - 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr4;
		case 45u: goto tr4;
		case 58u: goto tr3;
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
	goto tr0;
tr3:
	{ colon = p; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 10u: goto tr6;
		case 13u: goto st7;
		case 32u: goto tr8;
		case 59u: goto st15;
		case 127u: goto tr5;
		case 224u: goto tr13;
		case 237u: goto tr15;
		case 240u: goto tr16;
		case 244u: goto tr18;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( ( static_cast<unsigned char>(*p)) > 31u ) {
			if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 193u )
				goto tr11;
		} else
			goto tr5;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) < 241u ) {
			if ( 225u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 239u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) > 243u ) {
			if ( 245u <= ( static_cast<unsigned char>(*p)) )
				goto tr11;
		} else
			goto tr17;
	} else
		goto tr12;
	goto tr9;
tr5:
	{
    if (!has(lenient, leniency::unspaced_colon)) return {p, errc::syntax, rule::cpim_header};
    value = p;
  }
	{ if (!has(lenient, leniency::control_bytes))
      return {p, errc::control_byte, rule::cpim_header_value}; }
	goto st6;
tr8:
	{ value = p + 1; }
	goto st6;
tr9:
	{
    if (!has(lenient, leniency::unspaced_colon)) return {p, errc::syntax, rule::cpim_header};
    value = p;
  }
	goto st6;
tr19:
	{ if (!has(lenient, leniency::control_bytes))
      return {p, errc::control_byte, rule::cpim_header_value}; }
	goto st6;
tr20:
	{ p = runs.template skip<charset::cpim_text>(p + 1, pe) - 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 10u: goto tr6;
		case 13u: goto st7;
		case 127u: goto tr19;
		case 224u: goto st9;
		case 237u: goto st11;
		case 240u: goto st12;
		case 244u: goto st14;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( ( static_cast<unsigned char>(*p)) > 31u ) {
			if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 193u )
				goto tr11;
		} else
			goto tr19;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) < 241u ) {
			if ( 225u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 239u )
				goto st10;
		} else if ( ( static_cast<unsigned char>(*p)) > 243u ) {
			if ( 245u <= ( static_cast<unsigned char>(*p)) )
				goto tr11;
		} else
			goto st13;
	} else
		goto st8;
	goto tr20;
tr6:
	{
    value_last = p[-1] == '\r' ? p - 1 : p;
    if (value == nullptr) {
      if (!has(lenient, leniency::unspaced_colon)) return {value_last, errc::syntax, rule::cpim_header};
      value = value_last;
    }
    if (value_last == p && !has(lenient, leniency::bare_lf)) return {p, errc::bare_lf, rule::cpim_header};
    {p++; cs = 36; goto _out;}
  }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto tr6;
	goto st0;
tr12:
	{
    if (!has(lenient, leniency::unspaced_colon)) return {p, errc::syntax, rule::cpim_header};
    value = p;
  }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st6;
	goto tr29;
tr13:
	{
    if (!has(lenient, leniency::unspaced_colon)) return {p, errc::syntax, rule::cpim_header};
    value = p;
  }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st8;
	goto tr29;
tr14:
	{
    if (!has(lenient, leniency::unspaced_colon)) return {p, errc::syntax, rule::cpim_header};
    value = p;
  }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st8;
	goto tr29;
tr15:
	{
    if (!has(lenient, leniency::unspaced_colon)) return {p, errc::syntax, rule::cpim_header};
    value = p;
  }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st8;
	goto tr29;
tr16:
	{
    if (!has(lenient, leniency::unspaced_colon)) return {p, errc::syntax, rule::cpim_header};
    value = p;
  }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st10;
	goto tr29;
tr17:
	{
    if (!has(lenient, leniency::unspaced_colon)) return {p, errc::syntax, rule::cpim_header};
    value = p;
  }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st10;
	goto tr29;
tr18:
	{
    if (!has(lenient, leniency::unspaced_colon)) return {p, errc::syntax, rule::cpim_header};
    value = p;
  }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st10;
	goto tr29;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st16;
		case 45u: goto st16;
		case 124u: goto st16;
		case 126u: goto st16;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st16;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st16;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st16;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st16;
	} else
		goto st16;
	goto tr31;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st16;
		case 45u: goto st16;
		case 61u: goto st17;
		case 124u: goto st16;
		case 126u: goto st16;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st16;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st16;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st16;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st16;
	} else
		goto st16;
	goto tr31;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr35;
		case 124u: goto tr34;
		case 126u: goto tr34;
		case 224u: goto st20;
		case 237u: goto st22;
		case 240u: goto st23;
		case 244u: goto st25;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto tr34;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto tr34;
			} else if ( ( static_cast<unsigned char>(*p)) >= 45u )
				goto tr34;
		} else
			goto tr34;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) < 194u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr34;
		} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
			if ( ( static_cast<unsigned char>(*p)) > 239u ) {
				if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
					goto st24;
			} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
				goto st21;
		} else
			goto st19;
	} else
		goto tr34;
	goto tr31;
tr34:
	{ p = runs.template run<charset::cpim_token>(p + 1, pe) - 1; }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 10u: goto tr6;
		case 13u: goto st7;
		case 32u: goto tr8;
		case 33u: goto tr34;
		case 59u: goto st15;
		case 124u: goto tr34;
		case 126u: goto tr34;
		case 224u: goto st20;
		case 237u: goto st22;
		case 240u: goto st23;
		case 244u: goto st25;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto tr34;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto tr34;
			} else if ( ( static_cast<unsigned char>(*p)) >= 45u )
				goto tr34;
		} else
			goto tr34;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) < 194u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr34;
		} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
			if ( ( static_cast<unsigned char>(*p)) > 239u ) {
				if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
					goto st24;
			} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
				goto st21;
		} else
			goto st19;
	} else
		goto tr34;
	goto tr31;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st18;
	goto tr43;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr43;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr43;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st19;
	goto tr43;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st21;
	goto tr43;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st21;
	goto tr43;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st21;
	goto tr43;
tr35:
	{ quote = p; }
	goto st26;
tr45:
	{ p = runs.template run<charset::cpim_string>(p + 1, pe) - 1; }
	goto st26;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr46;
		case 92u: goto st28;
		case 224u: goto st30;
		case 237u: goto st32;
		case 240u: goto st33;
		case 244u: goto st35;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 32u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr45;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st34;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st31;
	} else
		goto st29;
	goto tr31;
tr46:
	{ quote = nullptr; }
	goto st27;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 10u: goto tr6;
		case 13u: goto st7;
		case 32u: goto tr8;
		case 59u: goto st15;
	}
	goto tr31;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 224u: goto st30;
		case 237u: goto st32;
		case 240u: goto st33;
		case 244u: goto st35;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 32u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st34;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st31;
	} else
		goto st29;
	goto tr31;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st26;
	goto tr43;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st29;
	goto tr43;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st29;
	goto tr43;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st29;
	goto tr43;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st31;
	goto tr43;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st31;
	goto tr43;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st31;
	goto tr43;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
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
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 3:
	case 4:
	{ note(where, rule::cpim_header_name); }
	break;
	case 5:
	case 6:
	{ note(where, rule::cpim_header_value); }
	break;
	case 8:
	case 9:
	case 10:
	case 11:
	case 12:
	case 13:
	case 14:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::cpim_header_value); }
	break;
	case 15:
	case 16:
	case 17:
	case 18:
	case 26:
	case 27:
	case 28:
	{ note(where, rule::cpim_param); }
	{ note(where, rule::cpim_header_value); }
	break;
	case 19:
	case 20:
	case 21:
	case 22:
	case 23:
	case 24:
	case 25:
	case 29:
	case 30:
	case 31:
	case 32:
	case 33:
	case 34:
	case 35:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::cpim_param); }
	{ note(where, rule::cpim_header_value); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  36  ) {
    const bool at_line_end = p != pe && (*p == '\r' || *p == '\n');
    if (colon == nullptr) {
      if (p == first) {
        if (p == pe) return {p, errc::truncated, rule::cpim_header_name};
        return {p, is_wsp(*p) ? errc::not_allowed : errc::bad_field_name, rule::cpim_header_name};
      }
      if (p == pe) return {p, errc::truncated, rule::cpim_header_name};
      if (!is_wsp(*p)) return {p, at_line_end ? errc::missing_colon : errc::bad_field_name,
          rule::cpim_header_name};
      const char* q = p;
      while (q != pe && is_wsp(*q)) ++q;
      return {p, q != pe && *q == ':' ? errc::space_before_colon : errc::missing_colon,
          rule::cpim_header_name};
    }
    if (quote != nullptr && (p == pe || at_line_end))
        return {quote, errc::unterminated_quote, rule::cpim_string};
    if (p == pe) return {p, errc::truncated, rule::cpim_header};
    if (p[-1] == '\r') return {p - 1, errc::bare_cr, rule::cpim_header};
    return failed(p, pe, nullptr, where, rule::cpim_header);
  }
  out.name = from.at(first, colon);
  out.dot = dot != nullptr ? from.offset(dot) : extent::absent_mark;
  out.params = from.at(colon + 1, value[-1] == ' ' ? value - 1 : value);
  out.value = from.at(value, value_last);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail

#include "../../../core/detail/diag_pop.hpp"
