// Generated from grammar/mime/auth.rl by Ragel 6.10. Do not edit. Inputs: 2264ed6d5815c2e4
#pragma once

// challenge and credentials (RFC 3261 25.1, RFC 7616, RFC 3310, RFC 8898):
//   auth-scheme LWS ( auth-param *( COMMA auth-param ) / token68 )
// Every parameter the RFCs name is an auth-param by its bytes. token68 (RFC 7235 2.1) is what Basic and
// Bearer credentials are. It shares its first bytes with auth-param, so the run hook there skips only what
// both may hold. `abc=` with nothing behind it is a token68; Digest has no such form, and the caller asks
// again what is wrong with it.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

/// Events: scheme(extent), then param(name, value) for each or token68(extent), and last whole(value, what
/// follows the scheme). `element` names faults of the whole.
template <class Runs, class Handler>
inline scan_end scan_auth(const char* p, const char* const pe, const Runs& runs, const source& from,
                          leniency lenient, rule element, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* scheme_last = p;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  bool seen = false;
  rule where = rule::none;
static const int auth_start = 1;

static const int auth_en_main = 1;
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
	{ note(where, rule::auth_scheme); }
	goto st0;
tr11:
	{ note(where, rule::auth_param); }
	goto st0;
tr30:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::auth_param); }
	goto st0;
tr44:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::auth_param); }
	goto st0;
tr45:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::auth_param); }
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
	goto st4;
tr10:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr7;
		case 10u: goto tr8;
		case 13u: goto tr9;
		case 32u: goto tr7;
		case 33u: goto tr10;
		case 37u: goto tr10;
		case 39u: goto tr10;
		case 126u: goto tr10;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr10;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr10;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr10;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr10;
	} else
		goto tr10;
	goto tr0;
tr7:
	{ scheme_last = end; on.scheme(from.at(first, end)); }
	goto st43;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st43;
		case 10u: goto st5;
		case 13u: goto st39;
		case 32u: goto st43;
		case 33u: goto tr57;
		case 37u: goto tr57;
		case 39u: goto tr57;
		case 42u: goto tr57;
		case 44u: goto tr59;
		case 47u: goto tr60;
		case 96u: goto tr57;
		case 126u: goto tr58;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 43u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr58;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr58;
	} else
		goto tr58;
	goto tr11;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 32u: goto st44;
	}
	goto tr11;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 10u: goto st6;
		case 13u: goto st8;
		case 32u: goto st44;
		case 33u: goto tr57;
		case 37u: goto tr57;
		case 39u: goto tr57;
		case 42u: goto tr57;
		case 44u: goto tr59;
		case 47u: goto tr60;
		case 96u: goto tr57;
		case 126u: goto tr58;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 43u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr58;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr58;
	} else
		goto tr58;
	goto tr11;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st45;
		case 32u: goto st45;
	}
	goto tr11;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st45;
		case 32u: goto st45;
		case 44u: goto tr59;
	}
	goto tr11;
tr59:
	{
    if (value_first != nullptr) {
      on.param(from.at(name_first, name_last), from.at(value_first, end));
      name_first = value_first = nullptr;
      seen = true;
    } else if (!has(lenient, leniency::empty_list_elements)) {
      return {p, errc::empty_element, rule::comma};
    }
    end = p + 1;
  }
	goto st46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st46;
		case 10u: goto st7;
		case 13u: goto st32;
		case 32u: goto st46;
		case 33u: goto tr57;
		case 37u: goto tr57;
		case 39u: goto tr57;
		case 44u: goto tr59;
		case 126u: goto tr57;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr57;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr57;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr57;
	} else
		goto tr57;
	goto tr11;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st47;
		case 32u: goto st47;
	}
	goto tr11;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st47;
		case 10u: goto st6;
		case 13u: goto st8;
		case 32u: goto st47;
		case 33u: goto tr57;
		case 37u: goto tr57;
		case 39u: goto tr57;
		case 44u: goto tr59;
		case 126u: goto tr57;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr57;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr57;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr57;
	} else
		goto tr57;
	goto tr11;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st6;
	goto tr11;
tr19:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st9;
tr57:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 10u: goto st11;
		case 13u: goto st31;
		case 32u: goto st10;
		case 33u: goto tr19;
		case 37u: goto tr19;
		case 39u: goto tr19;
		case 61u: goto st13;
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
	goto tr11;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 10u: goto st11;
		case 13u: goto st31;
		case 32u: goto st10;
		case 61u: goto st13;
	}
	goto tr11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 32u: goto st12;
	}
	goto tr11;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 32u: goto st12;
		case 61u: goto st13;
	}
	goto tr11;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 10u: goto st14;
		case 13u: goto st30;
		case 32u: goto st13;
		case 33u: goto tr24;
		case 34u: goto tr25;
		case 37u: goto tr24;
		case 39u: goto tr24;
		case 126u: goto tr24;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr24;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr24;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr24;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr24;
	} else
		goto tr24;
	goto tr11;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st15;
		case 32u: goto st15;
	}
	goto tr11;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st15;
		case 10u: goto st16;
		case 13u: goto st29;
		case 32u: goto st15;
		case 33u: goto tr24;
		case 34u: goto tr25;
		case 37u: goto tr24;
		case 39u: goto tr24;
		case 126u: goto tr24;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr24;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr24;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr24;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr24;
	} else
		goto tr24;
	goto tr11;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st17;
		case 32u: goto st17;
	}
	goto tr11;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st17;
		case 32u: goto st17;
		case 34u: goto tr25;
	}
	goto tr11;
tr25:
	{ value_first = p; }
	{ quote = p; }
	goto st18;
tr34:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st18;
		case 10u: goto st19;
		case 13u: goto st20;
		case 32u: goto st18;
		case 34u: goto tr35;
		case 92u: goto st21;
		case 224u: goto st23;
		case 237u: goto st25;
		case 240u: goto st26;
		case 244u: goto st28;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr34;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st27;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st24;
	} else
		goto st22;
	goto tr30;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st18;
		case 32u: goto st18;
	}
	goto tr30;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st19;
	goto tr30;
tr35:
	{ quote = nullptr; end = p + 1; }
	goto st48;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st48;
		case 10u: goto st6;
		case 13u: goto st8;
		case 32u: goto st48;
		case 44u: goto tr59;
	}
	goto tr11;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st18;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st18;
	} else
		goto st18;
	goto tr44;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st18;
	goto tr45;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st22;
	goto tr45;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st22;
	goto tr45;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st22;
	goto tr45;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st24;
	goto tr45;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st24;
	goto tr45;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st24;
	goto tr45;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st16;
	goto tr11;
tr65:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st49;
tr24:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st49;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st48;
		case 10u: goto st6;
		case 13u: goto st8;
		case 32u: goto st48;
		case 33u: goto tr65;
		case 37u: goto tr65;
		case 39u: goto tr65;
		case 44u: goto tr59;
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
	goto tr11;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st14;
	goto tr11;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st11;
	goto tr11;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st7;
	goto tr11;
tr58:
	{ name_first = p; }
	{ p = runs.template run<charset::token68_word>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st50;
tr68:
	{ p = runs.template run<charset::token68_word>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st50;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st51;
		case 10u: goto st33;
		case 13u: goto st34;
		case 32u: goto st51;
		case 33u: goto tr19;
		case 37u: goto tr19;
		case 39u: goto tr19;
		case 42u: goto tr19;
		case 43u: goto tr68;
		case 47u: goto tr69;
		case 61u: goto tr70;
		case 96u: goto tr19;
		case 126u: goto tr68;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr68;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr68;
	} else
		goto tr68;
	goto tr11;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st51;
		case 10u: goto st33;
		case 13u: goto st34;
		case 32u: goto st51;
		case 61u: goto st13;
	}
	goto tr11;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st52;
		case 32u: goto st52;
	}
	goto tr11;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st52;
		case 32u: goto st52;
		case 61u: goto st13;
	}
	goto tr11;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st33;
	goto tr11;
tr60:
	{ name_first = p; }
	{ p = runs.template run<charset::token68>(p + 1, pe) - 1; end = p + 1; }
	goto st53;
tr69:
	{ p = runs.template run<charset::token68>(p + 1, pe) - 1; end = p + 1; }
	goto st53;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st54;
		case 10u: goto st35;
		case 13u: goto st36;
		case 32u: goto st54;
		case 43u: goto tr69;
		case 61u: goto tr73;
		case 95u: goto tr69;
		case 126u: goto tr69;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr69;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr69;
	} else
		goto tr69;
	goto tr11;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st54;
		case 10u: goto st35;
		case 13u: goto st36;
		case 32u: goto st54;
	}
	goto tr11;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st55;
		case 32u: goto st55;
	}
	goto tr11;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st55;
		case 32u: goto st55;
	}
	goto tr11;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st35;
	goto tr11;
tr73:
	{ end = p + 1; }
	goto st56;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st54;
		case 10u: goto st35;
		case 13u: goto st36;
		case 32u: goto st54;
		case 61u: goto tr73;
	}
	goto tr11;
tr70:
	{ end = p + 1; }
	goto st57;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st58;
		case 10u: goto st37;
		case 13u: goto st38;
		case 32u: goto st58;
		case 33u: goto tr24;
		case 34u: goto tr25;
		case 37u: goto tr24;
		case 39u: goto tr24;
		case 61u: goto tr73;
		case 126u: goto tr24;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr24;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr24;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr24;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr24;
	} else
		goto tr24;
	goto tr11;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st58;
		case 10u: goto st37;
		case 13u: goto st38;
		case 32u: goto st58;
		case 33u: goto tr24;
		case 34u: goto tr25;
		case 37u: goto tr24;
		case 39u: goto tr24;
		case 126u: goto tr24;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr24;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr24;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr24;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr24;
	} else
		goto tr24;
	goto tr11;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st59;
		case 32u: goto st59;
	}
	goto tr11;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st59;
		case 10u: goto st16;
		case 13u: goto st29;
		case 32u: goto st59;
		case 33u: goto tr24;
		case 34u: goto tr25;
		case 37u: goto tr24;
		case 39u: goto tr24;
		case 126u: goto tr24;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr24;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr24;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr24;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr24;
	} else
		goto tr24;
	goto tr11;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st37;
	goto tr11;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st5;
	goto tr11;
tr8:
	{ scheme_last = end; on.scheme(from.at(first, end)); }
	goto st40;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 32u: goto st44;
	}
	goto st0;
tr9:
	{ scheme_last = end; on.scheme(from.at(first, end)); }
	goto st41;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st40;
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
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof47: cs = 47; goto _test_eof;
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
	_test_eof48: cs = 48; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof49: cs = 49; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof50: cs = 50; goto _test_eof;
	_test_eof51: cs = 51; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof52: cs = 52; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof53: cs = 53; goto _test_eof;
	_test_eof54: cs = 54; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof55: cs = 55; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof56: cs = 56; goto _test_eof;
	_test_eof57: cs = 57; goto _test_eof;
	_test_eof58: cs = 58; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof59: cs = 59; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof39: cs = 39; goto _test_eof;
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;
	_test_eof42: cs = 42; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
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
	case 29:
	case 30:
	case 31:
	case 32:
	case 33:
	case 34:
	case 35:
	case 36:
	case 37:
	case 38:
	case 39:
	{ note(where, rule::auth_param); }
	break;
	case 1:
	case 3:
	case 4:
	{ note(where, rule::auth_scheme); }
	break;
	case 18:
	case 19:
	case 20:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::auth_param); }
	break;
	case 22:
	case 23:
	case 24:
	case 25:
	case 26:
	case 27:
	case 28:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::auth_param); }
	break;
	case 21:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::auth_param); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  43  ) return failed(p, pe, quote, where, element);
  if (SIPWIRE_LIKELY(value_first != nullptr)) {
    on.param(from.at(name_first, name_last), from.at(value_first, end));
  } else if (name_first != nullptr) {
    on.token68(from.at(name_first, end));
  } else if (!seen) {
    return {p, errc::truncated, rule::auth_param};
  } else if (!has(lenient, leniency::empty_list_elements)) {
    return {p, errc::empty_element, rule::comma};
  }
  on.whole(from.at(first, end), from.at(scheme_last, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail

#include "../../../core/detail/diag_pop.hpp"
