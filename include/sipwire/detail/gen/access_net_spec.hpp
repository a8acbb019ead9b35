// Generated from grammar/sip/access_net_spec.rl by Ragel 6.10. Do not edit. Inputs: 89b88dc9f5222c12
#pragma once

// access-net-spec = ( access-type / access-class ) *( SEMI access-info ) (RFC 7315 5.4), one value of P-Access-Network-Info or
// Cellular-Network-Info; stops at the comma before the next. Every access-info is a generic-param by its bytes, but for
// extension-access-info = gen-value, which may be a quoted-string or an IPv6reference without a name.

#include "../../core/scan_bytes.hpp"
#include "../ipv6_reference.hpp"
#include "../scan_end.hpp"

#include "../diag_push.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

/// Events: param(name, value) for each, and last head(token) and whole(value, parameters from the first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_access_net_spec(const char* p, const char* const pe, const Runs& runs, const source& from, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* head_last = p;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const auto param_done = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last), value_first != nullptr ? from.at(value_first, end) : extent{});
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
		case 13u: goto st42;
		case 32u: goto st1;
		case 33u: goto tr4;
		case 37u: goto tr4;
		case 39u: goto tr4;
		case 126u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr4;
	} else
		goto tr4;
	goto tr0;
tr0:
	{ note(where, rule::access_net_spec); }
	goto st0;
tr8:
	{ note(where, rule::access_info); }
	goto st0;
tr17:
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	goto st0;
tr26:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	goto st0;
tr40:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	goto st0;
tr41:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	goto st0;
tr45:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::access_info); }
	goto st0;
tr59:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::access_info); }
	goto st0;
tr60:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::access_info); }
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
		case 33u: goto tr4;
		case 37u: goto tr4;
		case 39u: goto tr4;
		case 126u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr4;
	} else
		goto tr4;
	goto tr0;
tr4:
	{ first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ head_last = end; }
	goto st43;
tr65:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ head_last = end; }
	goto st43;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 10u: goto st4;
		case 13u: goto st12;
		case 32u: goto st44;
		case 33u: goto tr65;
		case 37u: goto tr65;
		case 39u: goto tr65;
		case 44u: goto tr66;
		case 59u: goto tr67;
		case 126u: goto tr65;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr65;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr65;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr65;
	} else
		goto tr65;
	goto tr0;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 10u: goto st4;
		case 13u: goto st12;
		case 32u: goto st44;
		case 44u: goto tr66;
		case 59u: goto tr67;
	}
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st45;
		case 32u: goto st45;
	}
	goto st0;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st45;
		case 32u: goto st45;
		case 44u: goto tr66;
		case 59u: goto tr67;
	}
	goto st0;
tr66:
	{ p--; {p++; cs = 46; goto _out;} }
	goto st46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	goto st0;
tr67:
	{
    if (params_first == nullptr) params_first = p;
    param_done();
  }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 10u: goto st6;
		case 13u: goto st41;
		case 32u: goto st5;
		case 33u: goto tr12;
		case 34u: goto tr13;
		case 37u: goto tr12;
		case 39u: goto tr12;
		case 91u: goto tr14;
		case 126u: goto tr12;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr12;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr12;
	} else
		goto tr12;
	goto tr8;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st7;
		case 32u: goto st7;
	}
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st7;
		case 32u: goto st7;
		case 33u: goto tr12;
		case 34u: goto tr13;
		case 37u: goto tr12;
		case 39u: goto tr12;
		case 91u: goto tr14;
		case 126u: goto tr12;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr12;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr12;
	} else
		goto tr12;
	goto tr8;
tr12:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st47;
tr70:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st48;
		case 10u: goto st8;
		case 13u: goto st27;
		case 32u: goto st48;
		case 33u: goto tr70;
		case 37u: goto tr70;
		case 39u: goto tr70;
		case 44u: goto tr66;
		case 59u: goto tr67;
		case 61u: goto st9;
		case 126u: goto tr70;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr70;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr70;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr70;
	} else
		goto tr70;
	goto tr8;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st48;
		case 10u: goto st8;
		case 13u: goto st27;
		case 32u: goto st48;
		case 44u: goto tr66;
		case 59u: goto tr67;
		case 61u: goto st9;
	}
	goto tr8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st49;
		case 32u: goto st49;
	}
	goto tr8;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st49;
		case 32u: goto st49;
		case 44u: goto tr66;
		case 59u: goto tr67;
		case 61u: goto st9;
	}
	goto tr8;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st10;
		case 13u: goto st26;
		case 32u: goto st9;
		case 33u: goto tr21;
		case 34u: goto tr22;
		case 37u: goto tr21;
		case 39u: goto tr21;
		case 91u: goto tr23;
		case 126u: goto tr21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr21;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr21;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr21;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr21;
	} else
		goto tr21;
	goto tr17;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
	}
	goto tr8;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
		case 33u: goto tr21;
		case 34u: goto tr22;
		case 37u: goto tr21;
		case 39u: goto tr21;
		case 91u: goto tr23;
		case 126u: goto tr21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr21;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr21;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr21;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr21;
	} else
		goto tr21;
	goto tr17;
tr21:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st50;
tr71:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st50;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 10u: goto st4;
		case 13u: goto st12;
		case 32u: goto st44;
		case 33u: goto tr71;
		case 37u: goto tr71;
		case 39u: goto tr71;
		case 44u: goto tr66;
		case 59u: goto tr67;
		case 126u: goto tr71;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr71;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr71;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr71;
	} else
		goto tr71;
	goto tr17;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto st0;
tr22:
	{ value_first = p; }
	{ quote = p; }
	goto st13;
tr30:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 10u: goto st14;
		case 13u: goto st15;
		case 32u: goto st13;
		case 34u: goto tr31;
		case 92u: goto st16;
		case 224u: goto st18;
		case 237u: goto st20;
		case 240u: goto st21;
		case 244u: goto st23;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr30;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st19;
	} else
		goto st17;
	goto tr26;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
	}
	goto tr26;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st14;
	goto tr26;
tr31:
	{ quote = nullptr; end = p + 1; }
	goto st51;
tr43:
	{ end = p + 1; }
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 10u: goto st4;
		case 13u: goto st12;
		case 32u: goto st44;
		case 44u: goto tr66;
		case 59u: goto tr67;
	}
	goto tr17;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st13;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st13;
	} else
		goto st13;
	goto tr40;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st13;
	goto tr41;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr41;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr41;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st17;
	goto tr41;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr41;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr41;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st19;
	goto tr41;
tr23:
	{ value_first = p; }
	{ if (const scan_end e = judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr42;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr42;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr42;
	} else
		goto tr42;
	goto tr17;
tr42:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr42;
		case 93u: goto tr43;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr42;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr42;
	} else
		goto tr42;
	goto tr17;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto tr8;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st8;
	goto tr8;
tr13:
	{ name_first = p; }
	{ quote = p; }
	goto st28;
tr49:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st28;
		case 10u: goto st29;
		case 13u: goto st30;
		case 32u: goto st28;
		case 34u: goto tr50;
		case 92u: goto st31;
		case 224u: goto st33;
		case 237u: goto st35;
		case 240u: goto st36;
		case 244u: goto st38;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr49;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st37;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st34;
	} else
		goto st32;
	goto tr45;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st28;
		case 32u: goto st28;
	}
	goto tr45;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st29;
	goto tr45;
tr50:
	{ quote = nullptr; end = p + 1; }
	{ name_last = end; }
	goto st52;
tr62:
	{ end = p + 1; }
	{ name_last = end; }
	goto st52;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 10u: goto st4;
		case 13u: goto st12;
		case 32u: goto st44;
		case 44u: goto tr66;
		case 59u: goto tr67;
	}
	goto tr8;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st28;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st28;
	} else
		goto st28;
	goto tr59;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st28;
	goto tr60;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st32;
	goto tr60;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st32;
	goto tr60;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st32;
	goto tr60;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st34;
	goto tr60;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st34;
	goto tr60;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st34;
	goto tr60;
tr14:
	{ name_first = p; }
	{ if (const scan_end e = judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st39;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr61;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr61;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr61;
	} else
		goto tr61;
	goto tr8;
tr61:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st40;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr61;
		case 93u: goto tr62;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr61;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr61;
	} else
		goto tr61;
	goto tr8;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st6;
	goto st0;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof47: cs = 47; goto _test_eof;
	_test_eof48: cs = 48; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof49: cs = 49; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof50: cs = 50; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof51: cs = 51; goto _test_eof;
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
	_test_eof52: cs = 52; goto _test_eof;
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

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 3:
	{ note(where, rule::access_net_spec); }
	break;
	case 5:
	case 7:
	case 8:
	case 10:
	case 26:
	case 27:
	case 39:
	case 40:
	{ note(where, rule::access_info); }
	break;
	case 28:
	case 29:
	case 30:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::access_info); }
	break;
	case 9:
	case 11:
	case 24:
	case 25:
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	break;
	case 32:
	case 33:
	case 34:
	case 35:
	case 36:
	case 37:
	case 38:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::access_info); }
	break;
	case 31:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::access_info); }
	break;
	case 13:
	case 14:
	case 15:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	break;
	case 17:
	case 18:
	case 19:
	case 20:
	case 21:
	case 22:
	case 23:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	break;
	case 16:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  43  ) return failed(p, pe, quote, where, rule::access_net_spec);
  param_done();
  on.head(from.at(first, head_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail

#include "../diag_pop.hpp"
