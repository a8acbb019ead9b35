// Generated from grammar/sip/info_param.rl by Ragel 6.10. Do not edit. Inputs: f212cc32661a5399
#pragma once

// LAQUOT absoluteURI RAQUOT *( SEMI generic-param ) (RFC 3261 25.1): one value of Alert-Info, Call-Info or
// Error-Info; stops at the comma before the next. Between the brackets stands visible ASCII with `scheme:` at
// its front; the URI's own grammar is asked later.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: uri(between the brackets), param(name, value) for each, and last whole(value, parameters from the
/// first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_info_param(const char* p, const char* const pe, const Runs& runs, const source& from,
                                Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* angle = nullptr;
  const char* uri_first = p;
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
		case 13u: goto st41;
		case 32u: goto st1;
		case 60u: goto tr4;
	}
	goto st0;
tr9:
	{ note(where, rule::scheme); }
	goto st0;
tr12:
	{ note(where, rule::scheme); }
	{ note(where, rule::absolute_uri); }
	goto st0;
tr15:
	{ note(where, rule::absolute_uri); }
	goto st0;
tr18:
	{ note(where, rule::generic_param); }
	goto st0;
tr25:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr36:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr51:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr52:
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
		case 10u: goto st4;
		case 13u: goto st40;
		case 32u: goto st3;
		case 60u: goto tr4;
	}
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 32u: goto st5;
	}
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 32u: goto st5;
		case 60u: goto tr4;
	}
	goto st0;
tr4:
	{ angle = p; uri_first = p + 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st7;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto st7;
	goto tr9;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto st7;
		case 58u: goto st8;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto st7;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st7;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st7;
	} else
		goto st7;
	goto tr9;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr13;
		case 62u: goto tr14;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr13;
	goto tr12;
tr13:
	{ p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr13;
		case 62u: goto tr14;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr13;
	goto tr15;
tr14:
	{ on.uri(from.at(uri_first, p)); angle = nullptr; end = p + 1; }
	goto st42;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st42;
		case 10u: goto st10;
		case 13u: goto st39;
		case 32u: goto st42;
		case 44u: goto tr59;
		case 59u: goto tr60;
	}
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st43;
		case 32u: goto st43;
	}
	goto st0;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st43;
		case 10u: goto st11;
		case 13u: goto st24;
		case 32u: goto st43;
		case 44u: goto tr59;
		case 59u: goto tr60;
	}
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 32u: goto st44;
	}
	goto st0;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 32u: goto st44;
		case 44u: goto tr59;
		case 59u: goto tr60;
	}
	goto st0;
tr59:
	{ p--; {p++; cs = 45; goto _out;} }
	goto st45;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	goto st0;
tr60:
	{
    if (params_first == nullptr) params_first = p;
    param_done();
  }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 10u: goto st13;
		case 13u: goto st38;
		case 32u: goto st12;
		case 33u: goto tr22;
		case 37u: goto tr22;
		case 39u: goto tr22;
		case 126u: goto tr22;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr22;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr22;
	} else
		goto tr22;
	goto tr18;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 32u: goto st14;
	}
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 32u: goto st14;
		case 33u: goto tr22;
		case 37u: goto tr22;
		case 39u: goto tr22;
		case 126u: goto tr22;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr22;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr22;
	} else
		goto tr22;
	goto tr18;
tr22:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st46;
tr64:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st47;
		case 10u: goto st15;
		case 13u: goto st37;
		case 32u: goto st47;
		case 33u: goto tr64;
		case 37u: goto tr64;
		case 39u: goto tr64;
		case 44u: goto tr59;
		case 59u: goto tr60;
		case 61u: goto st16;
		case 126u: goto tr64;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr64;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr64;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr64;
	} else
		goto tr64;
	goto tr18;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st47;
		case 10u: goto st15;
		case 13u: goto st37;
		case 32u: goto st47;
		case 44u: goto tr59;
		case 59u: goto tr60;
		case 61u: goto st16;
	}
	goto tr18;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st48;
		case 32u: goto st48;
	}
	goto tr18;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st48;
		case 32u: goto st48;
		case 44u: goto tr59;
		case 59u: goto tr60;
		case 61u: goto st16;
	}
	goto tr18;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st16;
		case 10u: goto st17;
		case 13u: goto st36;
		case 32u: goto st16;
		case 33u: goto tr29;
		case 34u: goto tr30;
		case 37u: goto tr29;
		case 39u: goto tr29;
		case 91u: goto tr31;
		case 126u: goto tr29;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr29;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr29;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr29;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr29;
	} else
		goto tr29;
	goto tr25;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st18;
		case 32u: goto st18;
	}
	goto tr18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st18;
		case 10u: goto st19;
		case 13u: goto st33;
		case 32u: goto st18;
		case 33u: goto tr29;
		case 34u: goto tr30;
		case 37u: goto tr29;
		case 39u: goto tr29;
		case 91u: goto tr31;
		case 126u: goto tr29;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr29;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr29;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr29;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr29;
	} else
		goto tr29;
	goto tr25;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st20;
		case 32u: goto st20;
	}
	goto tr18;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st20;
		case 32u: goto st20;
		case 34u: goto tr30;
	}
	goto tr25;
tr30:
	{ value_first = p; }
	{ quote = p; }
	goto st21;
tr40:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st21;
		case 10u: goto st22;
		case 13u: goto st23;
		case 32u: goto st21;
		case 34u: goto tr41;
		case 92u: goto st25;
		case 224u: goto st27;
		case 237u: goto st29;
		case 240u: goto st30;
		case 244u: goto st32;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr40;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st31;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st28;
	} else
		goto st26;
	goto tr36;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st21;
		case 32u: goto st21;
	}
	goto tr36;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st22;
	goto tr36;
tr41:
	{ quote = nullptr; end = p + 1; }
	goto st49;
tr54:
	{ end = p + 1; }
	goto st49;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st43;
		case 10u: goto st11;
		case 13u: goto st24;
		case 32u: goto st43;
		case 44u: goto tr59;
		case 59u: goto tr60;
	}
	goto tr25;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st11;
	goto st0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st21;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st21;
	} else
		goto st21;
	goto tr51;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st21;
	goto tr52;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st26;
	goto tr52;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st26;
	goto tr52;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st26;
	goto tr52;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st28;
	goto tr52;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st28;
	goto tr52;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st28;
	goto tr52;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st19;
	goto tr18;
tr29:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st50;
tr65:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st50;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st43;
		case 10u: goto st11;
		case 13u: goto st24;
		case 32u: goto st43;
		case 33u: goto tr65;
		case 37u: goto tr65;
		case 39u: goto tr65;
		case 44u: goto tr59;
		case 59u: goto tr60;
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
	goto tr25;
tr31:
	{ value_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr53;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr53;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr53;
	} else
		goto tr53;
	goto tr25;
tr53:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr53;
		case 93u: goto tr54;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr53;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr53;
	} else
		goto tr53;
	goto tr25;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st17;
	goto tr18;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st15;
	goto tr18;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st13;
	goto st0;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto st0;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto st0;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
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
	_test_eof42: cs = 42; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
	_test_eof47: cs = 47; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof48: cs = 48; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof49: cs = 49; goto _test_eof;
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
	_test_eof50: cs = 50; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof39: cs = 39; goto _test_eof;
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 12:
	case 14:
	case 15:
	case 17:
	case 19:
	case 33:
	case 36:
	case 37:
	{ note(where, rule::generic_param); }
	break;
	case 6:
	case 7:
	{ note(where, rule::scheme); }
	break;
	case 9:
	{ note(where, rule::absolute_uri); }
	break;
	case 16:
	case 18:
	case 20:
	case 34:
	case 35:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 8:
	{ note(where, rule::scheme); }
	{ note(where, rule::absolute_uri); }
	break;
	case 21:
	case 22:
	case 23:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 26:
	case 27:
	case 28:
	case 29:
	case 30:
	case 31:
	case 32:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 25:
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
  42  ) {
    if (angle != nullptr && (p == pe || *p == '<')) return {p, errc::unclosed_angle, rule::info_uri};
    return failed(p, pe, quote, where, rule::info_uri);
  }
  param_done();
  on.whole(from.at(uri_first - 1, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
