// Generated from grammar/sip/access_net_spec.rl by Ragel 6.10. Do not edit. Inputs: 2bbfaa53d73c0611
#pragma once

// access-net-spec = ( access-type / access-class ) *( SEMI access-info ) (RFC 7315 5.4), one value of
// P-Access-Network-Info or Cellular-Network-Info; stops at the comma before the next. Every access-info is a
// generic-param by its bytes, but for extension-access-info = gen-value, which may be a quoted-string or an
// IPv6reference without a name.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: param(name, value) for each, and last head(token) and whole(value, parameters from the first `;`
/// on or absent).
template <class Runs, class Handler>
inline scan_end scan_access_net_spec(const char* p, const char* const pe, const Runs& runs,
                                     const source& from, Handler& on) noexcept {
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
	{ note(where, rule::access_net_spec); }
	goto st0;
tr8:
	{ note(where, rule::access_info); }
	goto st0;
tr19:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::access_info); }
	goto st0;
tr34:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::access_info); }
	goto st0;
tr35:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::access_info); }
	goto st0;
tr37:
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	goto st0;
tr48:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	goto st0;
tr62:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	goto st0;
tr63:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
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
	goto st49;
tr71:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ head_last = end; }
	goto st49;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st50;
		case 10u: goto st4;
		case 13u: goto st13;
		case 32u: goto st50;
		case 33u: goto tr71;
		case 37u: goto tr71;
		case 39u: goto tr71;
		case 44u: goto tr72;
		case 59u: goto tr73;
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
	goto tr0;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st50;
		case 10u: goto st4;
		case 13u: goto st13;
		case 32u: goto st50;
		case 44u: goto tr72;
		case 59u: goto tr73;
	}
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st51;
		case 32u: goto st51;
	}
	goto st0;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st51;
		case 32u: goto st51;
		case 44u: goto tr72;
		case 59u: goto tr73;
	}
	goto st0;
tr72:
	{ p--; {p++; cs = 52; goto _out;} }
	goto st52;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	goto st0;
tr73:
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
		case 13u: goto st47;
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
		case 10u: goto st8;
		case 13u: goto st22;
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
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 32u: goto st9;
	}
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 32u: goto st9;
		case 34u: goto tr13;
	}
	goto tr8;
tr13:
	{ name_first = p; }
	{ quote = p; }
	goto st10;
tr23:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 10u: goto st11;
		case 13u: goto st12;
		case 32u: goto st10;
		case 34u: goto tr24;
		case 92u: goto st14;
		case 224u: goto st16;
		case 237u: goto st18;
		case 240u: goto st19;
		case 244u: goto st21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr23;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st20;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st17;
	} else
		goto st15;
	goto tr19;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 32u: goto st10;
	}
	goto tr19;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st11;
	goto tr19;
tr24:
	{ quote = nullptr; end = p + 1; }
	{ name_last = end; }
	goto st53;
tr68:
	{ end = p + 1; }
	{ name_last = end; }
	goto st53;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st50;
		case 10u: goto st4;
		case 13u: goto st13;
		case 32u: goto st50;
		case 44u: goto tr72;
		case 59u: goto tr73;
	}
	goto tr8;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st10;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st10;
	} else
		goto st10;
	goto tr34;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st10;
	goto tr35;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st15;
	goto tr35;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st15;
	goto tr35;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st15;
	goto tr35;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr35;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr35;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st17;
	goto tr35;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st8;
	goto st0;
tr12:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st54;
tr76:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st54;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st55;
		case 10u: goto st23;
		case 13u: goto st44;
		case 32u: goto st55;
		case 33u: goto tr76;
		case 37u: goto tr76;
		case 39u: goto tr76;
		case 44u: goto tr72;
		case 59u: goto tr73;
		case 61u: goto st24;
		case 126u: goto tr76;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr76;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr76;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr76;
	} else
		goto tr76;
	goto tr8;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st55;
		case 10u: goto st23;
		case 13u: goto st44;
		case 32u: goto st55;
		case 44u: goto tr72;
		case 59u: goto tr73;
		case 61u: goto st24;
	}
	goto tr8;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st56;
		case 32u: goto st56;
	}
	goto tr8;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st56;
		case 32u: goto st56;
		case 44u: goto tr72;
		case 59u: goto tr73;
		case 61u: goto st24;
	}
	goto tr8;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st24;
		case 10u: goto st25;
		case 13u: goto st43;
		case 32u: goto st24;
		case 33u: goto tr41;
		case 34u: goto tr42;
		case 37u: goto tr41;
		case 39u: goto tr41;
		case 91u: goto tr43;
		case 126u: goto tr41;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr41;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr41;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr41;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr41;
	} else
		goto tr41;
	goto tr37;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st26;
		case 32u: goto st26;
	}
	goto tr8;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st26;
		case 10u: goto st27;
		case 13u: goto st40;
		case 32u: goto st26;
		case 33u: goto tr41;
		case 34u: goto tr42;
		case 37u: goto tr41;
		case 39u: goto tr41;
		case 91u: goto tr43;
		case 126u: goto tr41;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr41;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr41;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr41;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr41;
	} else
		goto tr41;
	goto tr37;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st28;
		case 32u: goto st28;
	}
	goto tr8;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st28;
		case 32u: goto st28;
		case 34u: goto tr42;
	}
	goto tr37;
tr52:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st29;
tr42:
	{ value_first = p; }
	{ quote = p; }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st29;
		case 10u: goto st30;
		case 13u: goto st31;
		case 32u: goto st29;
		case 34u: goto tr53;
		case 92u: goto st32;
		case 224u: goto st34;
		case 237u: goto st36;
		case 240u: goto st37;
		case 244u: goto st39;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr52;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st38;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st35;
	} else
		goto st33;
	goto tr48;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st29;
		case 32u: goto st29;
	}
	goto tr48;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st30;
	goto tr48;
tr53:
	{ quote = nullptr; end = p + 1; }
	goto st57;
tr65:
	{ end = p + 1; }
	goto st57;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st50;
		case 10u: goto st4;
		case 13u: goto st13;
		case 32u: goto st50;
		case 44u: goto tr72;
		case 59u: goto tr73;
	}
	goto tr37;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st29;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st29;
	} else
		goto st29;
	goto tr62;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st29;
	goto tr63;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st33;
	goto tr63;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st33;
	goto tr63;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st33;
	goto tr63;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st35;
	goto tr63;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st35;
	goto tr63;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st35;
	goto tr63;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st27;
	goto tr8;
tr41:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st58;
tr77:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st58;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st50;
		case 10u: goto st4;
		case 13u: goto st13;
		case 32u: goto st50;
		case 33u: goto tr77;
		case 37u: goto tr77;
		case 39u: goto tr77;
		case 44u: goto tr72;
		case 59u: goto tr73;
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
	goto tr37;
tr43:
	{ value_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st41;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr64;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr64;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr64;
	} else
		goto tr64;
	goto tr37;
tr64:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st42;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr64;
		case 93u: goto tr65;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr64;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr64;
	} else
		goto tr64;
	goto tr37;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st25;
	goto tr8;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st23;
	goto tr8;
tr14:
	{ name_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st45;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr67;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr67;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr67;
	} else
		goto tr67;
	goto tr8;
tr67:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr67;
		case 93u: goto tr68;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr67;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr67;
	} else
		goto tr67;
	goto tr8;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st6;
	goto st0;
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
	_test_eof52: cs = 52; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof53: cs = 53; goto _test_eof;
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
	_test_eof54: cs = 54; goto _test_eof;
	_test_eof55: cs = 55; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof56: cs = 56; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof57: cs = 57; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof39: cs = 39; goto _test_eof;
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof58: cs = 58; goto _test_eof;
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
	case 1:
	case 3:
	{ note(where, rule::access_net_spec); }
	break;
	case 5:
	case 7:
	case 9:
	case 23:
	case 25:
	case 27:
	case 40:
	case 43:
	case 44:
	case 45:
	case 46:
	{ note(where, rule::access_info); }
	break;
	case 10:
	case 11:
	case 12:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::access_info); }
	break;
	case 24:
	case 26:
	case 28:
	case 41:
	case 42:
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	break;
	case 15:
	case 16:
	case 17:
	case 18:
	case 19:
	case 20:
	case 21:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::access_info); }
	break;
	case 14:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::access_info); }
	break;
	case 29:
	case 30:
	case 31:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	break;
	case 33:
	case 34:
	case 35:
	case 36:
	case 37:
	case 38:
	case 39:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	break;
	case 32:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::access_info); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  49  ) return failed(p, pe, quote, where, rule::access_net_spec);
  param_done();
  on.head(from.at(first, head_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
