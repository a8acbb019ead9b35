// Generated from grammar/sip/session_id.rl by Ragel 6.10. Do not edit. Inputs: fffacac54d72dadc
#pragma once

// session-id-value = local-uuid *( SEMI sess-id-param ) (RFC 7989 5): 32 digits of lower-case hexadecimal.
// `remote` without such digits is still a generic-param: its accessor judges that.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: param(name, value) for each, and last head(local-uuid) and whole(value, parameters from the first
/// `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_session_id(const char* p, const char* const pe, const Runs& runs, const source& from,
                                Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* uuid_last = p;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const auto param_done = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
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
		case 13u: goto st63;
		case 32u: goto st1;
	}
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto tr4;
	goto tr0;
tr0:
	{ note(where, rule::local_uuid); }
	goto st0;
tr39:
	{ note(where, rule::generic_param); }
	goto st0;
tr46:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr57:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr72:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr73:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
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
	}
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto tr4;
	goto tr0;
tr4:
	{ first = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st5;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st5;
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st6;
	goto tr0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st7;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st7;
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st8;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st8;
	goto tr0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st9;
	goto tr0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st10;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st10;
	goto tr0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st11;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st11;
	goto tr0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st12;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st12;
	goto tr0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st13;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st13;
	goto tr0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st14;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st14;
	goto tr0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st15;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st15;
	goto tr0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st16;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st16;
	goto tr0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st17;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st17;
	goto tr0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st18;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st18;
	goto tr0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st19;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st19;
	goto tr0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st20;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st20;
	goto tr0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st21;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st21;
	goto tr0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st22;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st22;
	goto tr0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st23;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st23;
	goto tr0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st24;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st24;
	goto tr0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st25;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st25;
	goto tr0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st26;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st26;
	goto tr0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st27;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st27;
	goto tr0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st28;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st28;
	goto tr0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st29;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st29;
	goto tr0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st30;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st30;
	goto tr0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st31;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st31;
	goto tr0;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st32;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st32;
	goto tr0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st33;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st33;
	goto tr0;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st34;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st34;
	goto tr0;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr37;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto tr37;
	goto tr0;
tr37:
	{ uuid_last = end = p + 1; }
	goto st64;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st65;
		case 10u: goto st35;
		case 13u: goto st48;
		case 32u: goto st65;
		case 59u: goto tr79;
	}
	goto tr0;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st65;
		case 10u: goto st35;
		case 13u: goto st48;
		case 32u: goto st65;
		case 59u: goto tr79;
	}
	goto st0;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st66;
		case 32u: goto st66;
	}
	goto st0;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st66;
		case 32u: goto st66;
		case 59u: goto tr79;
	}
	goto st0;
tr79:
	{
    if (params_first == nullptr) params_first = p;
    param_done();
  }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st36;
		case 10u: goto st37;
		case 13u: goto st62;
		case 32u: goto st36;
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
	goto tr39;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 32u: goto st38;
	}
	goto st0;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 32u: goto st38;
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
	goto tr39;
tr43:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st67;
tr82:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st67;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st68;
		case 10u: goto st39;
		case 13u: goto st61;
		case 32u: goto st68;
		case 33u: goto tr82;
		case 37u: goto tr82;
		case 39u: goto tr82;
		case 59u: goto tr79;
		case 61u: goto st40;
		case 126u: goto tr82;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr82;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr82;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr82;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr82;
	} else
		goto tr82;
	goto tr39;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st68;
		case 10u: goto st39;
		case 13u: goto st61;
		case 32u: goto st68;
		case 59u: goto tr79;
		case 61u: goto st40;
	}
	goto tr39;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st69;
		case 32u: goto st69;
	}
	goto tr39;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st69;
		case 32u: goto st69;
		case 59u: goto tr79;
		case 61u: goto st40;
	}
	goto tr39;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st40;
		case 10u: goto st41;
		case 13u: goto st60;
		case 32u: goto st40;
		case 33u: goto tr50;
		case 34u: goto tr51;
		case 37u: goto tr50;
		case 39u: goto tr50;
		case 91u: goto tr52;
		case 126u: goto tr50;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr50;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr50;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr50;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr50;
	} else
		goto tr50;
	goto tr46;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st42;
		case 32u: goto st42;
	}
	goto tr39;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st42;
		case 10u: goto st43;
		case 13u: goto st57;
		case 32u: goto st42;
		case 33u: goto tr50;
		case 34u: goto tr51;
		case 37u: goto tr50;
		case 39u: goto tr50;
		case 91u: goto tr52;
		case 126u: goto tr50;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr50;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr50;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr50;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr50;
	} else
		goto tr50;
	goto tr46;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 32u: goto st44;
	}
	goto tr39;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 32u: goto st44;
		case 34u: goto tr51;
	}
	goto tr46;
tr51:
	{ value_first = p; }
	{ quote = p; }
	goto st45;
tr61:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st45;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st45;
		case 10u: goto st46;
		case 13u: goto st47;
		case 32u: goto st45;
		case 34u: goto tr62;
		case 92u: goto st49;
		case 224u: goto st51;
		case 237u: goto st53;
		case 240u: goto st54;
		case 244u: goto st56;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr61;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st55;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st52;
	} else
		goto st50;
	goto tr57;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st45;
		case 32u: goto st45;
	}
	goto tr57;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st46;
	goto tr57;
tr62:
	{ quote = nullptr; end = p + 1; }
	goto st70;
tr75:
	{ end = p + 1; }
	goto st70;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st65;
		case 10u: goto st35;
		case 13u: goto st48;
		case 32u: goto st65;
		case 59u: goto tr79;
	}
	goto tr46;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st35;
	goto st0;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st45;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st45;
	} else
		goto st45;
	goto tr72;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st45;
	goto tr73;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st50;
	goto tr73;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st50;
	goto tr73;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st50;
	goto tr73;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st52;
	goto tr73;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st52;
	goto tr73;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st52;
	goto tr73;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st43;
	goto tr39;
tr50:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st71;
tr83:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st71;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st65;
		case 10u: goto st35;
		case 13u: goto st48;
		case 32u: goto st65;
		case 33u: goto tr83;
		case 37u: goto tr83;
		case 39u: goto tr83;
		case 59u: goto tr79;
		case 126u: goto tr83;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr83;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr83;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr83;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr83;
	} else
		goto tr83;
	goto tr46;
tr52:
	{ value_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st58;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr74;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr74;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr74;
	} else
		goto tr74;
	goto tr46;
tr74:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st59;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr74;
		case 93u: goto tr75;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr74;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr74;
	} else
		goto tr74;
	goto tr46;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st41;
	goto tr39;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st39;
	goto tr39;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st37;
	goto st0;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
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
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof64: cs = 64; goto _test_eof;
	_test_eof65: cs = 65; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof66: cs = 66; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof67: cs = 67; goto _test_eof;
	_test_eof68: cs = 68; goto _test_eof;
	_test_eof39: cs = 39; goto _test_eof;
	_test_eof69: cs = 69; goto _test_eof;
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;
	_test_eof42: cs = 42; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
	_test_eof47: cs = 47; goto _test_eof;
	_test_eof70: cs = 70; goto _test_eof;
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
	_test_eof71: cs = 71; goto _test_eof;
	_test_eof58: cs = 58; goto _test_eof;
	_test_eof59: cs = 59; goto _test_eof;
	_test_eof60: cs = 60; goto _test_eof;
	_test_eof61: cs = 61; goto _test_eof;
	_test_eof62: cs = 62; goto _test_eof;
	_test_eof63: cs = 63; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 36:
	case 38:
	case 39:
	case 41:
	case 43:
	case 57:
	case 60:
	case 61:
	{ note(where, rule::generic_param); }
	break;
	case 1:
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
	{ note(where, rule::local_uuid); }
	break;
	case 40:
	case 42:
	case 44:
	case 58:
	case 59:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 45:
	case 46:
	case 47:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 50:
	case 51:
	case 52:
	case 53:
	case 54:
	case 55:
	case 56:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 49:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  64  ) return failed(p, pe, quote, where, rule::local_uuid);
  param_done();
  on.head(from.at(first, uuid_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
