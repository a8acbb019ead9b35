// Generated from grammar/sip/param_group.rl by Ragel 6.10. Do not edit. Inputs: 3e212b8e5363b5b8
#pragma once

// generic-param *( SEMI generic-param ): values that are parameters and nothing else, as P-Charging-Vector (RFC 7315 5.6).
// P-Charging-Function-Addresses may also have COMMA between them (5.5): its charge-addr-params *( COMMA charge-addr-params ) is one value
// here, for only one such field may stand in a message (4.5) and what the groups hold is looked up by name.

#include "../../core/scan_bytes.hpp"
#include "../ipv6_reference.hpp"
#include "../scan_end.hpp"

#include "../diag_push.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

/// Events: param(name, value) for each, and last whole(value, the value again, which is all parameters). `element` names the faults of the
/// first one; `commas` says whether they may separate as well.
template <class Runs, class Handler>
inline scan_end scan_param_group(const char* p, const char* const pe, const Runs& runs, const source& from, rule element, bool commas,
                                 Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
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
		case 13u: goto st48;
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
	{ note(where, element); }
	goto st0;
tr8:
	{ note(where, rule::generic_param); }
	goto st0;
tr15:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr25:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr39:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr40:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr44:
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	goto st0;
tr52:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	goto st0;
tr66:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	goto st0;
tr67:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
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
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st49;
tr73:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st49;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st50;
		case 10u: goto st4;
		case 13u: goto st47;
		case 32u: goto st50;
		case 33u: goto tr73;
		case 37u: goto tr73;
		case 39u: goto tr73;
		case 44u: goto tr74;
		case 59u: goto tr74;
		case 61u: goto st30;
		case 126u: goto tr73;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr73;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr73;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr73;
	} else
		goto tr73;
	goto tr0;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st50;
		case 10u: goto st4;
		case 13u: goto st47;
		case 32u: goto st50;
		case 44u: goto tr74;
		case 59u: goto tr74;
		case 61u: goto st30;
	}
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st51;
		case 32u: goto st51;
	}
	goto tr0;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st51;
		case 32u: goto st51;
		case 44u: goto tr74;
		case 59u: goto tr74;
		case 61u: goto st30;
	}
	goto tr0;
tr74:
	{
    if (*p == ',' && !commas) return {p, errc::syntax, element};
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
		case 13u: goto st29;
		case 32u: goto st5;
		case 33u: goto tr12;
		case 37u: goto tr12;
		case 39u: goto tr12;
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
		case 37u: goto tr12;
		case 39u: goto tr12;
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
	goto st52;
tr77:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st52;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st53;
		case 10u: goto st8;
		case 13u: goto st28;
		case 32u: goto st53;
		case 33u: goto tr77;
		case 37u: goto tr77;
		case 39u: goto tr77;
		case 44u: goto tr74;
		case 59u: goto tr74;
		case 61u: goto st9;
		case 126u: goto tr77;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr77;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr77;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr77;
	} else
		goto tr77;
	goto tr8;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st53;
		case 10u: goto st8;
		case 13u: goto st28;
		case 32u: goto st53;
		case 44u: goto tr74;
		case 59u: goto tr74;
		case 61u: goto st9;
	}
	goto tr8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st54;
		case 32u: goto st54;
	}
	goto tr8;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st54;
		case 32u: goto st54;
		case 44u: goto tr74;
		case 59u: goto tr74;
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
		case 13u: goto st27;
		case 32u: goto st9;
		case 33u: goto tr19;
		case 34u: goto tr20;
		case 37u: goto tr19;
		case 39u: goto tr19;
		case 91u: goto tr21;
		case 126u: goto tr19;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr19;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr19;
	} else
		goto tr19;
	goto tr15;
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
		case 33u: goto tr19;
		case 34u: goto tr20;
		case 37u: goto tr19;
		case 39u: goto tr19;
		case 91u: goto tr21;
		case 126u: goto tr19;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr19;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr19;
	} else
		goto tr19;
	goto tr15;
tr19:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st55;
tr80:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st55;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st56;
		case 10u: goto st12;
		case 13u: goto st13;
		case 32u: goto st56;
		case 33u: goto tr80;
		case 37u: goto tr80;
		case 39u: goto tr80;
		case 44u: goto tr74;
		case 59u: goto tr74;
		case 126u: goto tr80;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr80;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr80;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr80;
	} else
		goto tr80;
	goto tr15;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st56;
		case 10u: goto st12;
		case 13u: goto st13;
		case 32u: goto st56;
		case 44u: goto tr74;
		case 59u: goto tr74;
	}
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st57;
		case 32u: goto st57;
	}
	goto st0;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st57;
		case 32u: goto st57;
		case 44u: goto tr74;
		case 59u: goto tr74;
	}
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st12;
	goto st0;
tr20:
	{ value_first = p; }
	{ quote = p; }
	goto st14;
tr29:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 10u: goto st15;
		case 13u: goto st16;
		case 32u: goto st14;
		case 34u: goto tr30;
		case 92u: goto st17;
		case 224u: goto st19;
		case 237u: goto st21;
		case 240u: goto st22;
		case 244u: goto st24;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr29;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st23;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st20;
	} else
		goto st18;
	goto tr25;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 32u: goto st14;
	}
	goto tr25;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st15;
	goto tr25;
tr30:
	{ quote = nullptr; end = p + 1; }
	goto st58;
tr42:
	{ end = p + 1; }
	goto st58;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st56;
		case 10u: goto st12;
		case 13u: goto st13;
		case 32u: goto st56;
		case 44u: goto tr74;
		case 59u: goto tr74;
	}
	goto tr15;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st14;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st14;
	} else
		goto st14;
	goto tr39;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st14;
	goto tr40;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st18;
	goto tr40;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st18;
	goto tr40;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st18;
	goto tr40;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st20;
	goto tr40;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st20;
	goto tr40;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st20;
	goto tr40;
tr21:
	{ value_first = p; }
	{ if (const scan_end e = judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr41;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr41;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr41;
	} else
		goto tr41;
	goto tr15;
tr41:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st26;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr41;
		case 93u: goto tr42;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr41;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr41;
	} else
		goto tr41;
	goto tr15;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto tr8;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st8;
	goto tr8;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st6;
	goto st0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st30;
		case 10u: goto st31;
		case 13u: goto st46;
		case 32u: goto st30;
		case 33u: goto tr48;
		case 34u: goto tr49;
		case 37u: goto tr48;
		case 39u: goto tr48;
		case 91u: goto tr50;
		case 126u: goto tr48;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr48;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr48;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr48;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr48;
	} else
		goto tr48;
	goto tr44;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st32;
		case 32u: goto st32;
	}
	goto tr0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st32;
		case 32u: goto st32;
		case 33u: goto tr48;
		case 34u: goto tr49;
		case 37u: goto tr48;
		case 39u: goto tr48;
		case 91u: goto tr50;
		case 126u: goto tr48;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr48;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr48;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr48;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr48;
	} else
		goto tr48;
	goto tr44;
tr48:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st59;
tr81:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st59;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st56;
		case 10u: goto st12;
		case 13u: goto st13;
		case 32u: goto st56;
		case 33u: goto tr81;
		case 37u: goto tr81;
		case 39u: goto tr81;
		case 44u: goto tr74;
		case 59u: goto tr74;
		case 126u: goto tr81;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr81;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr81;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr81;
	} else
		goto tr81;
	goto tr44;
tr49:
	{ value_first = p; }
	{ quote = p; }
	goto st33;
tr56:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st33;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st33;
		case 10u: goto st34;
		case 13u: goto st35;
		case 32u: goto st33;
		case 34u: goto tr57;
		case 92u: goto st36;
		case 224u: goto st38;
		case 237u: goto st40;
		case 240u: goto st41;
		case 244u: goto st43;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr56;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st42;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st39;
	} else
		goto st37;
	goto tr52;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st33;
		case 32u: goto st33;
	}
	goto tr52;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st34;
	goto tr52;
tr57:
	{ quote = nullptr; end = p + 1; }
	goto st60;
tr69:
	{ end = p + 1; }
	goto st60;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st56;
		case 10u: goto st12;
		case 13u: goto st13;
		case 32u: goto st56;
		case 44u: goto tr74;
		case 59u: goto tr74;
	}
	goto tr44;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st33;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st33;
	} else
		goto st33;
	goto tr66;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st33;
	goto tr67;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st37;
	goto tr67;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st37;
	goto tr67;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st37;
	goto tr67;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st39;
	goto tr67;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st39;
	goto tr67;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st39;
	goto tr67;
tr50:
	{ value_first = p; }
	{ if (const scan_end e = judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st44;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr68;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr68;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr68;
	} else
		goto tr68;
	goto tr44;
tr68:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st45;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr68;
		case 93u: goto tr69;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr68;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr68;
	} else
		goto tr68;
	goto tr44;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st31;
	goto tr0;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto tr0;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof49: cs = 49; goto _test_eof;
	_test_eof50: cs = 50; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof51: cs = 51; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof52: cs = 52; goto _test_eof;
	_test_eof53: cs = 53; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof54: cs = 54; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof55: cs = 55; goto _test_eof;
	_test_eof56: cs = 56; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof57: cs = 57; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof58: cs = 58; goto _test_eof;
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
	_test_eof59: cs = 59; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof60: cs = 60; goto _test_eof;
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

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 5:
	case 7:
	case 8:
	case 10:
	case 27:
	case 28:
	{ note(where, rule::generic_param); }
	break;
	case 1:
	case 3:
	case 4:
	case 31:
	case 46:
	case 47:
	{ note(where, element); }
	break;
	case 9:
	case 11:
	case 25:
	case 26:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 30:
	case 32:
	case 44:
	case 45:
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	case 14:
	case 15:
	case 16:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 33:
	case 34:
	case 35:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	case 18:
	case 19:
	case 20:
	case 21:
	case 22:
	case 23:
	case 24:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 37:
	case 38:
	case 39:
	case 40:
	case 41:
	case 42:
	case 43:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	case 17:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 36:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  49  ) return failed(p, pe, quote, where, element);
  param_done();
  on.whole(from.at(first, end), from.at(first, end));
  return {p, errc::none, rule::none};
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail

#include "../diag_pop.hpp"
