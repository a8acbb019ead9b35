// Generated from grammar/sip/host_params.rl by Ragel 6.10. Do not edit. Inputs: 5600ac6c8048c926
#pragma once

// host [ ":" port ] *( SEMI generic-param ) (RFC 3261 25.1): P-DCS-LAES (RFC 5503 8) and, without a port,
// P-Private-Network-Indication (RFC 7316 7). The host is only delimited here; classify_host() judges it.
// Laes-content = "content" EQUAL hostport has a colon in its value, which no gen-value has; it is let through
// here, and the caller refuses it in other parameters. Stops at a comma, which the caller refuses too.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// What scan_host_params() saw besides its events, also before a fault.
struct host_params_marks {
  const char* host_last = nullptr;   ///< the end of the host, once one has begun
  const char* port_colon = nullptr;  ///< the colon before the port
  const char* colon = nullptr;       ///< the first colon in a value that may have none
};

/// Events: param(name, value) for each, and last head(host and port) and whole(value, parameters from the
/// first `;` on or absent). Asks colon_allowed(name) whether a value may have one.
template <class Runs, class Handler>
inline scan_end scan_host_params(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 rule element, host_params_marks& out, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* host_first = p;
  const char* port_last = nullptr;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  scan_end broken;
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
		case 13u: goto st36;
		case 32u: goto st1;
		case 91u: goto tr5;
		case 95u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr4;
	} else
		goto tr4;
	goto tr0;
tr0:
	{ note(where, rule::host); }
	goto st0;
tr9:
	{ note(where, rule::generic_param); }
	goto st0;
tr16:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr27:
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
tr48:
	{ note(where, rule::port); }
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
		case 91u: goto tr5;
		case 95u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr4;
	} else
		goto tr4;
	goto tr0;
tr4:
	{ host_first = p; }
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	{ out.host_last = end; }
	goto st37;
tr55:
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	{ out.host_last = end; }
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 10u: goto st4;
		case 13u: goto st17;
		case 32u: goto st38;
		case 44u: goto tr54;
		case 58u: goto tr56;
		case 59u: goto tr57;
		case 95u: goto tr55;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr55;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr55;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr55;
	} else
		goto tr55;
	goto tr0;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 10u: goto st4;
		case 13u: goto st17;
		case 32u: goto st38;
		case 44u: goto tr54;
		case 59u: goto tr57;
	}
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st39;
		case 32u: goto st39;
	}
	goto st0;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st39;
		case 32u: goto st39;
		case 44u: goto tr54;
		case 59u: goto tr57;
	}
	goto st0;
tr54:
	{ p--; {p++; cs = 40; goto _out;} }
	goto st40;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	goto st0;
tr57:
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
		case 13u: goto st32;
		case 32u: goto st5;
		case 33u: goto tr13;
		case 37u: goto tr13;
		case 39u: goto tr13;
		case 126u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr13;
	} else
		goto tr13;
	goto tr9;
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
		case 33u: goto tr13;
		case 37u: goto tr13;
		case 39u: goto tr13;
		case 126u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr13;
	} else
		goto tr13;
	goto tr9;
tr13:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st41;
tr60:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st41;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st42;
		case 10u: goto st8;
		case 13u: goto st31;
		case 32u: goto st42;
		case 33u: goto tr60;
		case 37u: goto tr60;
		case 39u: goto tr60;
		case 44u: goto tr54;
		case 59u: goto tr57;
		case 61u: goto st9;
		case 126u: goto tr60;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr60;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr60;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr60;
	} else
		goto tr60;
	goto tr9;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st42;
		case 10u: goto st8;
		case 13u: goto st31;
		case 32u: goto st42;
		case 44u: goto tr54;
		case 59u: goto tr57;
		case 61u: goto st9;
	}
	goto tr9;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st43;
		case 32u: goto st43;
	}
	goto tr9;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st43;
		case 32u: goto st43;
		case 44u: goto tr54;
		case 59u: goto tr57;
		case 61u: goto st9;
	}
	goto tr9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st10;
		case 13u: goto st30;
		case 32u: goto st9;
		case 33u: goto tr20;
		case 34u: goto tr21;
		case 37u: goto tr20;
		case 39u: goto tr20;
		case 91u: goto tr22;
		case 126u: goto tr20;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr20;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr20;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr20;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr20;
	} else
		goto tr20;
	goto tr16;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
	}
	goto tr9;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 10u: goto st12;
		case 13u: goto st26;
		case 32u: goto st11;
		case 33u: goto tr20;
		case 34u: goto tr21;
		case 37u: goto tr20;
		case 39u: goto tr20;
		case 91u: goto tr22;
		case 126u: goto tr20;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr20;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr20;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr20;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr20;
	} else
		goto tr20;
	goto tr16;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
	}
	goto tr9;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
		case 34u: goto tr21;
	}
	goto tr16;
tr21:
	{ value_first = p; }
	{ quote = p; }
	goto st14;
tr31:
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
		case 34u: goto tr32;
		case 92u: goto st18;
		case 224u: goto st20;
		case 237u: goto st22;
		case 240u: goto st23;
		case 244u: goto st25;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr31;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st24;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st21;
	} else
		goto st19;
	goto tr27;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 32u: goto st14;
	}
	goto tr27;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st15;
	goto tr27;
tr32:
	{ quote = nullptr; end = p + 1; }
	goto st44;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 10u: goto st4;
		case 13u: goto st17;
		case 32u: goto st38;
		case 44u: goto tr54;
		case 59u: goto tr57;
	}
	goto tr16;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st14;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st14;
	} else
		goto st14;
	goto tr42;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st14;
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
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st12;
	goto tr9;
tr20:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st45;
tr61:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st45;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 10u: goto st4;
		case 13u: goto st17;
		case 32u: goto st38;
		case 33u: goto tr61;
		case 37u: goto tr61;
		case 39u: goto tr61;
		case 44u: goto tr54;
		case 58u: goto tr62;
		case 59u: goto tr57;
		case 126u: goto tr61;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr61;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr61;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr61;
	} else
		goto tr61;
	goto tr16;
tr62:
	{ if (out.colon == nullptr && !on.colon_allowed(from.at(name_first, name_last))) out.colon = p;
      }
	goto st27;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr44;
	goto tr16;
tr44:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	goto st46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 10u: goto st4;
		case 13u: goto st17;
		case 32u: goto st38;
		case 44u: goto tr54;
		case 59u: goto tr57;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr44;
	goto tr16;
tr22:
	{ value_first = p; }
	{ if (broken = uri::detail::judge_ipv6_value(p, pe, runs); !broken.ok()) {p++; cs = 28; goto _out;} }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr45;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr45;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr45;
	} else
		goto tr45;
	goto tr16;
tr45:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr45;
		case 93u: goto tr46;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr45;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr45;
	} else
		goto tr45;
	goto tr16;
tr46:
	{ end = p + 1; }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 10u: goto st4;
		case 13u: goto st17;
		case 32u: goto st38;
		case 44u: goto tr54;
		case 58u: goto tr62;
		case 59u: goto tr57;
	}
	goto tr16;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto tr9;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st8;
	goto tr9;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st6;
	goto st0;
tr56:
	{ out.port_colon = p; }
	goto st33;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr49;
	goto tr48;
tr49:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ port_last = end; }
	goto st48;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 10u: goto st4;
		case 13u: goto st17;
		case 32u: goto st38;
		case 44u: goto tr54;
		case 59u: goto tr57;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr49;
	goto tr48;
tr5:
	{ host_first = p; }
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr50;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr50;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr50;
	} else
		goto tr50;
	goto tr0;
tr50:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr50;
		case 93u: goto tr51;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr50;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr50;
	} else
		goto tr50;
	goto tr0;
tr51:
	{ end = p + 1; }
	{ out.host_last = end; }
	goto st49;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 10u: goto st4;
		case 13u: goto st17;
		case 32u: goto st38;
		case 44u: goto tr54;
		case 58u: goto tr56;
		case 59u: goto tr57;
	}
	goto tr0;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof39: cs = 39; goto _test_eof;
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;
	_test_eof42: cs = 42; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
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
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof47: cs = 47; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof48: cs = 48; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof49: cs = 49; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 5:
	case 7:
	case 8:
	case 10:
	case 12:
	case 26:
	case 30:
	case 31:
	{ note(where, rule::generic_param); }
	break;
	case 1:
	case 3:
	case 34:
	case 35:
	{ note(where, rule::host); }
	break;
	case 33:
	{ note(where, rule::port); }
	break;
	case 9:
	case 11:
	case 13:
	case 27:
	case 28:
	case 29:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 14:
	case 15:
	case 16:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 19:
	case 20:
	case 21:
	case 22:
	case 23:
	case 24:
	case 25:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 18:
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
  const bool whole = cs >=
  37  ;
  if (out.host_last != nullptr) on.head(from.at(host_first,
      port_last != nullptr ? port_last : out.host_last));
  if (!broken.ok()) return broken;
  if (!whole) return failed(p, pe, quote, where, element);
  param_done();
  on.whole(from.at(host_first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
