// Generated from grammar/sip/identity.rl by Ragel 6.10. Do not edit. Inputs: cd70d02a406b8476
#pragma once

// signed-identity-digest SEMI ident-info *( SEMI ident-info-params ) (RFC 8224 4), or what RFC 4474 9 had in
// its place: a quoted-string of base64. Stops at the comma before the next value.
// The base64-char of RFC 8224 has "+" and "/", but a PASSporT is base64url (RFC 8225 4), so "-" and "_" are
// taken too. Messages of the time before RFC 4474 have padded base64 without quotes and without parameters
// (RFC 4475 3.1.1.11): "=" may end the digest, and that ident-info is there, in whatever place, is for the
// accessor to say. Between quotes folds are taken, as RFC 4916 prints them.
// `info` alone may have a URI in angle brackets, which is no gen-value.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: param(name, value) for each, and last head(digest, with its quotes) and whole(value, parameters
/// from the first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_identity(const char* p, const char* const pe, const Runs& runs, const source& from,
                              Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* angle = nullptr;
  const char* first = p;
  const char* digest_last = p;
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
		case 34u: goto tr4;
		case 43u: goto tr5;
		case 95u: goto tr5;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr5;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr5;
	} else
		goto tr5;
	goto tr0;
tr0:
	{ note(where, rule::identity_digest); }
	goto st0;
tr18:
	{ note(where, rule::generic_param); }
	goto st0;
tr25:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr37:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr52:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr53:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr54:
	{ note(where, rule::scheme); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr57:
	{ note(where, rule::scheme); }
	{ note(where, rule::absolute_uri); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr60:
	{ note(where, rule::absolute_uri); }
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
		case 13u: goto st11;
		case 32u: goto st3;
		case 34u: goto tr4;
		case 43u: goto tr5;
		case 95u: goto tr5;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr5;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr5;
	} else
		goto tr5;
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
		case 34u: goto tr4;
	}
	goto tr0;
tr4:
	{ first = p; }
	{ quote = p; }
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
		case 34u: goto tr14;
		case 43u: goto st6;
		case 61u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 47u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st6;
	} else
		goto st6;
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 32u: goto st6;
	}
	goto tr0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st7;
	goto tr0;
tr14:
	{ quote = nullptr; end = p + 1; }
	{ digest_last = end = p + 1; }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st48;
		case 10u: goto st9;
		case 13u: goto st10;
		case 32u: goto st48;
		case 44u: goto tr68;
	}
	goto tr0;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st48;
		case 10u: goto st9;
		case 13u: goto st10;
		case 32u: goto st48;
		case 44u: goto tr68;
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
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st9;
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto st0;
tr5:
	{ first = p; }
	{ p = runs.template run<charset::identity_digest>(p + 1, pe) - 1;
      digest_last = end = p + 1; }
	goto st51;
tr71:
	{ p = runs.template run<charset::identity_digest>(p + 1, pe) - 1;
      digest_last = end = p + 1; }
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st52;
		case 10u: goto st12;
		case 13u: goto st25;
		case 32u: goto st52;
		case 44u: goto tr68;
		case 59u: goto tr72;
		case 61u: goto tr73;
		case 95u: goto tr71;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 43u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr71;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr71;
	} else
		goto tr71;
	goto tr0;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st52;
		case 10u: goto st12;
		case 13u: goto st25;
		case 32u: goto st52;
		case 44u: goto tr68;
		case 59u: goto tr72;
	}
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st53;
		case 32u: goto st53;
	}
	goto st0;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st53;
		case 32u: goto st53;
		case 44u: goto tr68;
		case 59u: goto tr72;
	}
	goto st0;
tr72:
	{
    if (params_first == nullptr) params_first = p;
    param_done();
  }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 10u: goto st14;
		case 13u: goto st45;
		case 32u: goto st13;
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
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st15;
		case 32u: goto st15;
	}
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st15;
		case 32u: goto st15;
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
		case 10u: goto st16;
		case 13u: goto st44;
		case 32u: goto st55;
		case 33u: goto tr76;
		case 37u: goto tr76;
		case 39u: goto tr76;
		case 44u: goto tr68;
		case 59u: goto tr72;
		case 61u: goto st17;
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
	goto tr18;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st55;
		case 10u: goto st16;
		case 13u: goto st44;
		case 32u: goto st55;
		case 44u: goto tr68;
		case 59u: goto tr72;
		case 61u: goto st17;
	}
	goto tr18;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st56;
		case 32u: goto st56;
	}
	goto tr18;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st56;
		case 32u: goto st56;
		case 44u: goto tr68;
		case 59u: goto tr72;
		case 61u: goto st17;
	}
	goto tr18;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st17;
		case 10u: goto st18;
		case 13u: goto st43;
		case 32u: goto st17;
		case 33u: goto tr29;
		case 34u: goto tr30;
		case 37u: goto tr29;
		case 39u: goto tr29;
		case 60u: goto tr31;
		case 91u: goto tr32;
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
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st19;
		case 32u: goto st19;
	}
	goto tr18;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st19;
		case 10u: goto st20;
		case 13u: goto st40;
		case 32u: goto st19;
		case 33u: goto tr29;
		case 34u: goto tr30;
		case 37u: goto tr29;
		case 39u: goto tr29;
		case 60u: goto tr31;
		case 91u: goto tr32;
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
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st21;
		case 32u: goto st21;
	}
	goto tr18;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st21;
		case 32u: goto st21;
		case 34u: goto tr30;
		case 60u: goto tr31;
	}
	goto tr25;
tr30:
	{ value_first = p; }
	{ quote = p; }
	goto st22;
tr41:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st22;
		case 10u: goto st23;
		case 13u: goto st24;
		case 32u: goto st22;
		case 34u: goto tr42;
		case 92u: goto st26;
		case 224u: goto st28;
		case 237u: goto st30;
		case 240u: goto st31;
		case 244u: goto st33;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr41;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st32;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st29;
	} else
		goto st27;
	goto tr37;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st22;
		case 32u: goto st22;
	}
	goto tr37;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st23;
	goto tr37;
tr42:
	{ quote = nullptr; end = p + 1; }
	goto st57;
tr64:
	{ end = p + 1; }
	goto st57;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st52;
		case 10u: goto st12;
		case 13u: goto st25;
		case 32u: goto st52;
		case 44u: goto tr68;
		case 59u: goto tr72;
	}
	goto tr25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st12;
	goto st0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st22;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st22;
	} else
		goto st22;
	goto tr52;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st22;
	goto tr53;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st27;
	goto tr53;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st27;
	goto tr53;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st27;
	goto tr53;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st29;
	goto tr53;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st29;
	goto tr53;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st29;
	goto tr53;
tr31:
	{ value_first = p; }
	{
    if (!iequals(from.text(from.at(name_first, name_last)), "info"))
        return {p, errc::syntax, rule::gen_value};
    angle = p;
  }
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st35;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto st35;
	goto tr54;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto st35;
		case 58u: goto st36;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto st35;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st35;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st35;
	} else
		goto st35;
	goto tr54;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr58;
		case 62u: goto tr59;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr58;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr58;
	goto tr57;
tr58:
	{ p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr58;
		case 62u: goto tr59;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr58;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr58;
	goto tr60;
tr59:
	{ angle = nullptr; end = p + 1; }
	goto st58;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st59;
		case 10u: goto st38;
		case 13u: goto st39;
		case 32u: goto st59;
		case 44u: goto tr68;
		case 59u: goto tr72;
	}
	goto tr25;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st59;
		case 10u: goto st38;
		case 13u: goto st39;
		case 32u: goto st59;
		case 44u: goto tr68;
		case 59u: goto tr72;
	}
	goto tr18;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st60;
		case 32u: goto st60;
	}
	goto tr18;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st60;
		case 10u: goto st12;
		case 13u: goto st25;
		case 32u: goto st60;
		case 44u: goto tr68;
		case 59u: goto tr72;
	}
	goto tr18;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st38;
	goto tr18;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st20;
	goto tr18;
tr29:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st61;
tr79:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st61;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st52;
		case 10u: goto st12;
		case 13u: goto st25;
		case 32u: goto st52;
		case 33u: goto tr79;
		case 37u: goto tr79;
		case 39u: goto tr79;
		case 44u: goto tr68;
		case 59u: goto tr72;
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
	goto tr25;
tr32:
	{ value_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st41;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr63;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr63;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr63;
	} else
		goto tr63;
	goto tr25;
tr63:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st42;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr63;
		case 93u: goto tr64;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr63;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr63;
	} else
		goto tr63;
	goto tr25;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st18;
	goto tr18;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st16;
	goto tr18;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st14;
	goto st0;
tr73:
	{ digest_last = end = p + 1; }
	goto st62;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st52;
		case 10u: goto st12;
		case 13u: goto st25;
		case 32u: goto st52;
		case 44u: goto tr68;
		case 59u: goto tr72;
		case 61u: goto tr73;
	}
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
	_test_eof51: cs = 51; goto _test_eof;
	_test_eof52: cs = 52; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof53: cs = 53; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof54: cs = 54; goto _test_eof;
	_test_eof55: cs = 55; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof56: cs = 56; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof57: cs = 57; goto _test_eof;
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
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof58: cs = 58; goto _test_eof;
	_test_eof59: cs = 59; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof60: cs = 60; goto _test_eof;
	_test_eof39: cs = 39; goto _test_eof;
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof61: cs = 61; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;
	_test_eof42: cs = 42; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof62: cs = 62; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 13:
	case 15:
	case 16:
	case 18:
	case 20:
	case 38:
	case 39:
	case 40:
	case 43:
	case 44:
	{ note(where, rule::generic_param); }
	break;
	case 1:
	case 3:
	case 5:
	case 6:
	case 7:
	case 8:
	{ note(where, rule::identity_digest); }
	break;
	case 17:
	case 19:
	case 21:
	case 41:
	case 42:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 22:
	case 23:
	case 24:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 34:
	case 35:
	{ note(where, rule::scheme); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 37:
	{ note(where, rule::absolute_uri); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 27:
	case 28:
	case 29:
	case 30:
	case 31:
	case 32:
	case 33:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 26:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 36:
	{ note(where, rule::scheme); }
	{ note(where, rule::absolute_uri); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  47  ) {
    if (angle != nullptr && (p == pe || *p == '<')) return {p, errc::unclosed_angle, rule::ident_info};
    return failed(p, pe, quote, where, rule::identity_digest);
  }
  param_done();
  on.head(from.at(first, digest_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
