// Generated from grammar/sip/word_params.rl by Ragel 6.10. Do not edit. Inputs: 26a1ac55f0ccde11
#pragma once

// ( token / quoted-string ) *( SEMI generic-param ): vnetwork-spec of P-Visited-Network-ID (RFC 7315 5.3),
// the quoted addr-spec of P-DCS-Redirect (RFC 5503 8), uui-value of User-to-User (RFC 7433 4.1),
// Restoration-Info. Stops at a comma; for a header that is no list the caller refuses it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: param(name, value) for each, and last head(token, or quoted-string with its quotes) and
/// whole(value, parameters from the first `;` on or absent). `element` names the faults of the head.
template <class Runs, class Handler>
inline scan_end scan_word_params(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 rule element, Handler& on) noexcept {
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
		case 13u: goto st46;
		case 32u: goto st1;
		case 33u: goto tr4;
		case 34u: goto tr5;
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
tr11:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, element); }
	goto st0;
tr26:
	{ note(where, rule::generic_param); }
	goto st0;
tr33:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr44:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr59:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr60:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr64:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, element); }
	goto st0;
tr65:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
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
		case 10u: goto st4;
		case 13u: goto st45;
		case 32u: goto st3;
		case 33u: goto tr4;
		case 34u: goto tr5;
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
		case 34u: goto tr5;
	}
	goto tr0;
tr5:
	{ first = p; }
	{ quote = p; }
	goto st6;
tr15:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 10u: goto st7;
		case 13u: goto st8;
		case 32u: goto st6;
		case 34u: goto tr16;
		case 92u: goto st37;
		case 224u: goto st39;
		case 237u: goto st41;
		case 240u: goto st42;
		case 244u: goto st44;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr15;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st43;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st40;
	} else
		goto st38;
	goto tr11;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 32u: goto st6;
	}
	goto tr11;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st7;
	goto tr11;
tr16:
	{ quote = nullptr; end = p + 1; }
	{ head_last = end; }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st48;
		case 10u: goto st9;
		case 13u: goto st22;
		case 32u: goto st48;
		case 44u: goto tr68;
		case 59u: goto tr69;
	}
	goto tr0;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st48;
		case 10u: goto st9;
		case 13u: goto st22;
		case 32u: goto st48;
		case 44u: goto tr68;
		case 59u: goto tr69;
	}
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st49;
		case 32u: goto st49;
	}
	goto st0;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st49;
		case 32u: goto st49;
		case 44u: goto tr68;
		case 59u: goto tr69;
	}
	goto st0;
tr68:
	{ p--; {p++; cs = 50; goto _out;} }
	goto st50;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	goto st0;
tr69:
	{
    if (params_first == nullptr) params_first = p;
    param_done();
  }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 10u: goto st11;
		case 13u: goto st36;
		case 32u: goto st10;
		case 33u: goto tr30;
		case 37u: goto tr30;
		case 39u: goto tr30;
		case 126u: goto tr30;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr30;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr30;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr30;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr30;
	} else
		goto tr30;
	goto tr26;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 32u: goto st12;
	}
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 32u: goto st12;
		case 33u: goto tr30;
		case 37u: goto tr30;
		case 39u: goto tr30;
		case 126u: goto tr30;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr30;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr30;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr30;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr30;
	} else
		goto tr30;
	goto tr26;
tr30:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st51;
tr72:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st52;
		case 10u: goto st13;
		case 13u: goto st35;
		case 32u: goto st52;
		case 33u: goto tr72;
		case 37u: goto tr72;
		case 39u: goto tr72;
		case 44u: goto tr68;
		case 59u: goto tr69;
		case 61u: goto st14;
		case 126u: goto tr72;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr72;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr72;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr72;
	} else
		goto tr72;
	goto tr26;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st52;
		case 10u: goto st13;
		case 13u: goto st35;
		case 32u: goto st52;
		case 44u: goto tr68;
		case 59u: goto tr69;
		case 61u: goto st14;
	}
	goto tr26;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st53;
		case 32u: goto st53;
	}
	goto tr26;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st53;
		case 32u: goto st53;
		case 44u: goto tr68;
		case 59u: goto tr69;
		case 61u: goto st14;
	}
	goto tr26;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 10u: goto st15;
		case 13u: goto st34;
		case 32u: goto st14;
		case 33u: goto tr37;
		case 34u: goto tr38;
		case 37u: goto tr37;
		case 39u: goto tr37;
		case 91u: goto tr39;
		case 126u: goto tr37;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr37;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr37;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr37;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr37;
	} else
		goto tr37;
	goto tr33;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st16;
		case 32u: goto st16;
	}
	goto tr26;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st16;
		case 10u: goto st17;
		case 13u: goto st31;
		case 32u: goto st16;
		case 33u: goto tr37;
		case 34u: goto tr38;
		case 37u: goto tr37;
		case 39u: goto tr37;
		case 91u: goto tr39;
		case 126u: goto tr37;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr37;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr37;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr37;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr37;
	} else
		goto tr37;
	goto tr33;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st18;
		case 32u: goto st18;
	}
	goto tr26;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st18;
		case 32u: goto st18;
		case 34u: goto tr38;
	}
	goto tr33;
tr48:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st19;
tr38:
	{ value_first = p; }
	{ quote = p; }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st19;
		case 10u: goto st20;
		case 13u: goto st21;
		case 32u: goto st19;
		case 34u: goto tr49;
		case 92u: goto st23;
		case 224u: goto st25;
		case 237u: goto st27;
		case 240u: goto st28;
		case 244u: goto st30;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr48;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st29;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st26;
	} else
		goto st24;
	goto tr44;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st19;
		case 32u: goto st19;
	}
	goto tr44;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st20;
	goto tr44;
tr49:
	{ quote = nullptr; end = p + 1; }
	goto st54;
tr62:
	{ end = p + 1; }
	goto st54;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st48;
		case 10u: goto st9;
		case 13u: goto st22;
		case 32u: goto st48;
		case 44u: goto tr68;
		case 59u: goto tr69;
	}
	goto tr33;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st9;
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st19;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st19;
	} else
		goto st19;
	goto tr59;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr60;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st24;
	goto tr60;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st24;
	goto tr60;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st24;
	goto tr60;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st26;
	goto tr60;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st26;
	goto tr60;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st26;
	goto tr60;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st17;
	goto tr26;
tr37:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st55;
tr73:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st55;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st48;
		case 10u: goto st9;
		case 13u: goto st22;
		case 32u: goto st48;
		case 33u: goto tr73;
		case 37u: goto tr73;
		case 39u: goto tr73;
		case 44u: goto tr68;
		case 59u: goto tr69;
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
	goto tr33;
tr39:
	{ value_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
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
	goto tr33;
tr61:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st33;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
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
	goto tr33;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st15;
	goto tr26;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st13;
	goto tr26;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st11;
	goto st0;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st6;
	} else
		goto st6;
	goto tr64;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st6;
	goto tr65;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st38;
	goto tr65;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st38;
	goto tr65;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st38;
	goto tr65;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st40;
	goto tr65;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st40;
	goto tr65;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st40;
	goto tr65;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto st0;
tr4:
	{ first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ head_last = end; }
	goto st56;
tr74:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ head_last = end; }
	goto st56;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st48;
		case 10u: goto st9;
		case 13u: goto st22;
		case 32u: goto st48;
		case 33u: goto tr74;
		case 37u: goto tr74;
		case 39u: goto tr74;
		case 44u: goto tr68;
		case 59u: goto tr69;
		case 126u: goto tr74;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr74;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr74;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr74;
	} else
		goto tr74;
	goto tr0;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
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
	_test_eof47: cs = 47; goto _test_eof;
	_test_eof48: cs = 48; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof49: cs = 49; goto _test_eof;
	_test_eof50: cs = 50; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof51: cs = 51; goto _test_eof;
	_test_eof52: cs = 52; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof53: cs = 53; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof54: cs = 54; goto _test_eof;
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
	_test_eof55: cs = 55; goto _test_eof;
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
	_test_eof56: cs = 56; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 10:
	case 12:
	case 13:
	case 15:
	case 17:
	case 31:
	case 34:
	case 35:
	{ note(where, rule::generic_param); }
	break;
	case 1:
	case 3:
	case 5:
	{ note(where, element); }
	break;
	case 6:
	case 7:
	case 8:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, element); }
	break;
	case 14:
	case 16:
	case 18:
	case 32:
	case 33:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 38:
	case 39:
	case 40:
	case 41:
	case 42:
	case 43:
	case 44:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, element); }
	break;
	case 37:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, element); }
	break;
	case 19:
	case 20:
	case 21:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 24:
	case 25:
	case 26:
	case 27:
	case 28:
	case 29:
	case 30:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 23:
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
  47  ) return failed(p, pe, quote, where, element);
  param_done();
  on.head(from.at(first, head_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
