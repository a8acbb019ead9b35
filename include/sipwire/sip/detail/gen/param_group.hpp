// Generated from grammar/sip/param_group.rl by Ragel 6.10. Do not edit. Inputs: ce4a6b80efeadef2
#pragma once

// generic-param *( SEMI generic-param ): values that are parameters and nothing else, as P-Charging-Vector
// (RFC 7315 5.6). P-Charging-Function-Addresses may also have COMMA between them (5.5): its
// charge-addr-params *( COMMA charge-addr-params ) is one value here, for only one such field may stand in a
// message (4.5) and what the groups hold is looked up by name.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: param(name, value) for each, and last whole(value, the value again, which is all parameters).
/// `element` names the faults of the first one; `commas` says whether they may separate as well.
template <class Runs, class Handler>
inline scan_end scan_param_group(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 rule element, bool commas, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
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
		case 13u: goto st54;
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
tr26:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr42:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr43:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr47:
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	goto st0;
tr58:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	goto st0;
tr72:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	goto st0;
tr73:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
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
	goto st55;
tr79:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st55;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st56;
		case 10u: goto st4;
		case 13u: goto st53;
		case 32u: goto st56;
		case 33u: goto tr79;
		case 37u: goto tr79;
		case 39u: goto tr79;
		case 44u: goto tr80;
		case 59u: goto tr80;
		case 61u: goto st33;
		case 126u: goto tr79;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr79;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr79;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr79;
	} else
		goto tr79;
	goto tr0;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st56;
		case 10u: goto st4;
		case 13u: goto st53;
		case 32u: goto st56;
		case 44u: goto tr80;
		case 59u: goto tr80;
		case 61u: goto st33;
	}
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st57;
		case 32u: goto st57;
	}
	goto tr0;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st57;
		case 32u: goto st57;
		case 44u: goto tr80;
		case 59u: goto tr80;
		case 61u: goto st33;
	}
	goto tr0;
tr80:
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
		case 13u: goto st32;
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
	goto st58;
tr83:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st58;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st59;
		case 10u: goto st8;
		case 13u: goto st31;
		case 32u: goto st59;
		case 33u: goto tr83;
		case 37u: goto tr83;
		case 39u: goto tr83;
		case 44u: goto tr80;
		case 59u: goto tr80;
		case 61u: goto st9;
		case 126u: goto tr83;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr83;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr83;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr83;
	} else
		goto tr83;
	goto tr8;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st59;
		case 10u: goto st8;
		case 13u: goto st31;
		case 32u: goto st59;
		case 44u: goto tr80;
		case 59u: goto tr80;
		case 61u: goto st9;
	}
	goto tr8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st60;
		case 32u: goto st60;
	}
	goto tr8;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st60;
		case 32u: goto st60;
		case 44u: goto tr80;
		case 59u: goto tr80;
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
		case 13u: goto st30;
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
		case 10u: goto st12;
		case 13u: goto st27;
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
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
	}
	goto tr8;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
		case 34u: goto tr20;
	}
	goto tr15;
tr20:
	{ value_first = p; }
	{ quote = p; }
	goto st14;
tr30:
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
		case 34u: goto tr31;
		case 92u: goto st19;
		case 224u: goto st21;
		case 237u: goto st23;
		case 240u: goto st24;
		case 244u: goto st26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr30;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st25;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st22;
	} else
		goto st20;
	goto tr26;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 32u: goto st14;
	}
	goto tr26;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st15;
	goto tr26;
tr31:
	{ quote = nullptr; end = p + 1; }
	goto st61;
tr45:
	{ end = p + 1; }
	goto st61;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st62;
		case 10u: goto st17;
		case 13u: goto st18;
		case 32u: goto st62;
		case 44u: goto tr80;
		case 59u: goto tr80;
	}
	goto tr15;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st62;
		case 10u: goto st17;
		case 13u: goto st18;
		case 32u: goto st62;
		case 44u: goto tr80;
		case 59u: goto tr80;
	}
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st63;
		case 32u: goto st63;
	}
	goto st0;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st63;
		case 32u: goto st63;
		case 44u: goto tr80;
		case 59u: goto tr80;
	}
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st17;
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st14;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st14;
	} else
		goto st14;
	goto tr42;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st14;
	goto tr43;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st20;
	goto tr43;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st20;
	goto tr43;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st20;
	goto tr43;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st22;
	goto tr43;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st22;
	goto tr43;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st22;
	goto tr43;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st12;
	goto tr8;
tr19:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st64;
tr86:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st64;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st62;
		case 10u: goto st17;
		case 13u: goto st18;
		case 32u: goto st62;
		case 33u: goto tr86;
		case 37u: goto tr86;
		case 39u: goto tr86;
		case 44u: goto tr80;
		case 59u: goto tr80;
		case 126u: goto tr86;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr86;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr86;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr86;
	} else
		goto tr86;
	goto tr15;
tr21:
	{ value_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr44;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr44;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr44;
	} else
		goto tr44;
	goto tr15;
tr44:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr44;
		case 93u: goto tr45;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr44;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr44;
	} else
		goto tr44;
	goto tr15;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto tr8;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st8;
	goto tr8;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st6;
	goto st0;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st33;
		case 10u: goto st34;
		case 13u: goto st52;
		case 32u: goto st33;
		case 33u: goto tr51;
		case 34u: goto tr52;
		case 37u: goto tr51;
		case 39u: goto tr51;
		case 91u: goto tr53;
		case 126u: goto tr51;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr51;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr51;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr51;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr51;
	} else
		goto tr51;
	goto tr47;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st35;
		case 32u: goto st35;
	}
	goto tr0;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st35;
		case 10u: goto st36;
		case 13u: goto st49;
		case 32u: goto st35;
		case 33u: goto tr51;
		case 34u: goto tr52;
		case 37u: goto tr51;
		case 39u: goto tr51;
		case 91u: goto tr53;
		case 126u: goto tr51;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr51;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr51;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr51;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr51;
	} else
		goto tr51;
	goto tr47;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st37;
		case 32u: goto st37;
	}
	goto tr0;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st37;
		case 32u: goto st37;
		case 34u: goto tr52;
	}
	goto tr47;
tr52:
	{ value_first = p; }
	{ quote = p; }
	goto st38;
tr62:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st38;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 10u: goto st39;
		case 13u: goto st40;
		case 32u: goto st38;
		case 34u: goto tr63;
		case 92u: goto st41;
		case 224u: goto st43;
		case 237u: goto st45;
		case 240u: goto st46;
		case 244u: goto st48;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr62;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st47;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st44;
	} else
		goto st42;
	goto tr58;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 32u: goto st38;
	}
	goto tr58;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st39;
	goto tr58;
tr63:
	{ quote = nullptr; end = p + 1; }
	goto st65;
tr75:
	{ end = p + 1; }
	goto st65;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st62;
		case 10u: goto st17;
		case 13u: goto st18;
		case 32u: goto st62;
		case 44u: goto tr80;
		case 59u: goto tr80;
	}
	goto tr47;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st38;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st38;
	} else
		goto st38;
	goto tr72;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st38;
	goto tr73;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st42;
	goto tr73;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st42;
	goto tr73;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st42;
	goto tr73;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st44;
	goto tr73;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st44;
	goto tr73;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st44;
	goto tr73;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st36;
	goto tr0;
tr51:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st66;
tr87:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st66;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st62;
		case 10u: goto st17;
		case 13u: goto st18;
		case 32u: goto st62;
		case 33u: goto tr87;
		case 37u: goto tr87;
		case 39u: goto tr87;
		case 44u: goto tr80;
		case 59u: goto tr80;
		case 126u: goto tr87;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr87;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr87;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr87;
	} else
		goto tr87;
	goto tr47;
tr53:
	{ value_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st50;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
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
	goto tr47;
tr74:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
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
	goto tr47;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st34;
	goto tr0;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto tr0;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof55: cs = 55; goto _test_eof;
	_test_eof56: cs = 56; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof57: cs = 57; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof58: cs = 58; goto _test_eof;
	_test_eof59: cs = 59; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof60: cs = 60; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof61: cs = 61; goto _test_eof;
	_test_eof62: cs = 62; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof63: cs = 63; goto _test_eof;
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
	_test_eof64: cs = 64; goto _test_eof;
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
	_test_eof65: cs = 65; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;
	_test_eof42: cs = 42; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
	_test_eof47: cs = 47; goto _test_eof;
	_test_eof48: cs = 48; goto _test_eof;
	_test_eof49: cs = 49; goto _test_eof;
	_test_eof66: cs = 66; goto _test_eof;
	_test_eof50: cs = 50; goto _test_eof;
	_test_eof51: cs = 51; goto _test_eof;
	_test_eof52: cs = 52; goto _test_eof;
	_test_eof53: cs = 53; goto _test_eof;
	_test_eof54: cs = 54; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 5:
	case 7:
	case 8:
	case 10:
	case 12:
	case 27:
	case 30:
	case 31:
	{ note(where, rule::generic_param); }
	break;
	case 1:
	case 3:
	case 4:
	case 34:
	case 36:
	case 49:
	case 52:
	case 53:
	{ note(where, element); }
	break;
	case 9:
	case 11:
	case 13:
	case 28:
	case 29:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 33:
	case 35:
	case 37:
	case 50:
	case 51:
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	case 14:
	case 15:
	case 16:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 38:
	case 39:
	case 40:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	case 20:
	case 21:
	case 22:
	case 23:
	case 24:
	case 25:
	case 26:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 42:
	case 43:
	case 44:
	case 45:
	case 46:
	case 47:
	case 48:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	case 19:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 41:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  55  ) return failed(p, pe, quote, where, element);
  param_done();
  on.whole(from.at(first, end), from.at(first, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
