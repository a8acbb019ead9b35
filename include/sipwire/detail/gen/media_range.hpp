// Generated from grammar/mime/media_range.rl by Ragel 6.10. Do not edit. Inputs: 3fc6642bbbc11263
#pragma once

// accept-range = media-range *( SEMI accept-param ) (RFC 3261 25.1), one value of Accept; stops at the comma before the next.
// `*` is a token character, so `*/*` and `text/*` need no rule of their own, and `*/xml` is in by the letter. m-parameter and accept-param
// are generic-param both.

#include "../../core/scan_bytes.hpp"
#include "../scan_end.hpp"

#include "../diag_push.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

/// Events: type, subtype (extents), param(name, value) for each, and last whole(value, parameters from the first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_media_range(const char* p, const char* const pe, const Runs& runs, const source& from, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* subtype_first = p;
  const char* subtype_last = p;
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
		case 13u: goto st39;
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
	goto st0;
tr6:
	{ note(where, rule::media_range); }
	goto st0;
tr13:
	{ note(where, rule::media_range); }
	{ note(where, rule::media_subtype); }
	goto st0;
tr18:
	{ note(where, rule::media_subtype); }
	goto st0;
tr21:
	{ note(where, rule::generic_param); }
	goto st0;
tr28:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr37:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr51:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr52:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
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
	goto st0;
tr4:
	{ first = p; }
	{ p = runs.template skip<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st4;
tr10:
	{ p = runs.template skip<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 10u: goto st6;
		case 13u: goto st38;
		case 32u: goto st5;
		case 33u: goto tr10;
		case 37u: goto tr10;
		case 39u: goto tr10;
		case 47u: goto tr11;
		case 126u: goto tr10;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
			goto tr10;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr10;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr10;
	} else
		goto tr10;
	goto tr6;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 10u: goto st6;
		case 13u: goto st38;
		case 32u: goto st5;
		case 47u: goto tr11;
	}
	goto tr6;
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
		case 47u: goto tr11;
	}
	goto tr6;
tr11:
	{ on.type(from.at(first, end)); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st10;
		case 13u: goto st37;
		case 32u: goto st9;
		case 33u: goto tr17;
		case 37u: goto tr17;
		case 39u: goto tr17;
		case 126u: goto tr17;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr17;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr17;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr17;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr17;
	} else
		goto tr17;
	goto tr13;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st10;
		case 13u: goto st37;
		case 32u: goto st9;
		case 33u: goto tr17;
		case 37u: goto tr17;
		case 39u: goto tr17;
		case 126u: goto tr17;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr17;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr17;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr17;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr17;
	} else
		goto tr17;
	goto tr18;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
	}
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
		case 33u: goto tr17;
		case 37u: goto tr17;
		case 39u: goto tr17;
		case 126u: goto tr17;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr17;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr17;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr17;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr17;
	} else
		goto tr17;
	goto tr18;
tr17:
	{ subtype_first = p; }
	{ p = runs.template skip<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ subtype_last = end; }
	goto st40;
tr58:
	{ p = runs.template skip<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ subtype_last = end; }
	goto st40;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 10u: goto st12;
		case 13u: goto st20;
		case 32u: goto st41;
		case 33u: goto tr58;
		case 37u: goto tr58;
		case 39u: goto tr58;
		case 44u: goto tr59;
		case 59u: goto tr60;
		case 126u: goto tr58;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr58;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr58;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr58;
	} else
		goto tr58;
	goto tr18;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 10u: goto st12;
		case 13u: goto st20;
		case 32u: goto st41;
		case 44u: goto tr59;
		case 59u: goto tr60;
	}
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st42;
		case 32u: goto st42;
	}
	goto st0;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st42;
		case 32u: goto st42;
		case 44u: goto tr59;
		case 59u: goto tr60;
	}
	goto st0;
tr59:
	{ p--; {p++; cs = 43; goto _out;} }
	goto st43;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	goto st0;
tr60:
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
		case 13u: goto st36;
		case 32u: goto st13;
		case 33u: goto tr25;
		case 37u: goto tr25;
		case 39u: goto tr25;
		case 126u: goto tr25;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr25;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr25;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr25;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr25;
	} else
		goto tr25;
	goto tr21;
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
		case 33u: goto tr25;
		case 37u: goto tr25;
		case 39u: goto tr25;
		case 126u: goto tr25;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr25;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr25;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr25;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr25;
	} else
		goto tr25;
	goto tr21;
tr25:
	{ name_first = p; }
	{ p = runs.template skip<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st44;
tr63:
	{ p = runs.template skip<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st44;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st45;
		case 10u: goto st16;
		case 13u: goto st35;
		case 32u: goto st45;
		case 33u: goto tr63;
		case 37u: goto tr63;
		case 39u: goto tr63;
		case 44u: goto tr59;
		case 59u: goto tr60;
		case 61u: goto st17;
		case 126u: goto tr63;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr63;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr63;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr63;
	} else
		goto tr63;
	goto tr21;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st45;
		case 10u: goto st16;
		case 13u: goto st35;
		case 32u: goto st45;
		case 44u: goto tr59;
		case 59u: goto tr60;
		case 61u: goto st17;
	}
	goto tr21;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st46;
		case 32u: goto st46;
	}
	goto tr21;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st46;
		case 32u: goto st46;
		case 44u: goto tr59;
		case 59u: goto tr60;
		case 61u: goto st17;
	}
	goto tr21;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st17;
		case 10u: goto st18;
		case 13u: goto st34;
		case 32u: goto st17;
		case 33u: goto tr32;
		case 34u: goto tr33;
		case 37u: goto tr32;
		case 39u: goto tr32;
		case 91u: goto tr34;
		case 126u: goto tr32;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr32;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr32;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr32;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr32;
	} else
		goto tr32;
	goto tr28;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st19;
		case 32u: goto st19;
	}
	goto tr21;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st19;
		case 32u: goto st19;
		case 33u: goto tr32;
		case 34u: goto tr33;
		case 37u: goto tr32;
		case 39u: goto tr32;
		case 91u: goto tr34;
		case 126u: goto tr32;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr32;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr32;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr32;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr32;
	} else
		goto tr32;
	goto tr28;
tr64:
	{ p = runs.template skip<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st47;
tr32:
	{ value_first = p; }
	{ p = runs.template skip<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 10u: goto st12;
		case 13u: goto st20;
		case 32u: goto st41;
		case 33u: goto tr64;
		case 37u: goto tr64;
		case 39u: goto tr64;
		case 44u: goto tr59;
		case 59u: goto tr60;
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
	goto tr28;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st12;
	goto st0;
tr33:
	{ value_first = p; }
	{ quote = p; }
	goto st21;
tr41:
	{ p = runs.template skip<charset::qdtext>(p + 1, pe) - 1; }
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
		case 34u: goto tr42;
		case 92u: goto st24;
		case 224u: goto st26;
		case 237u: goto st28;
		case 240u: goto st29;
		case 244u: goto st31;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr41;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st30;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st27;
	} else
		goto st25;
	goto tr37;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st21;
		case 32u: goto st21;
	}
	goto tr37;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st22;
	goto tr37;
tr42:
	{ quote = nullptr; end = p + 1; }
	goto st48;
tr54:
	{ end = p + 1; }
	goto st48;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 10u: goto st12;
		case 13u: goto st20;
		case 32u: goto st41;
		case 44u: goto tr59;
		case 59u: goto tr60;
	}
	goto tr28;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st21;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st21;
	} else
		goto st21;
	goto tr51;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st21;
	goto tr52;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st25;
	goto tr52;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st25;
	goto tr52;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st25;
	goto tr52;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st27;
	goto tr52;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st27;
	goto tr52;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st27;
	goto tr52;
tr34:
	{ value_first = p; }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st33;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto st33;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st33;
	} else
		goto st33;
	goto tr28;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st33;
		case 93u: goto tr54;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto st33;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st33;
	} else
		goto st33;
	goto tr28;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st18;
	goto tr21;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st16;
	goto tr21;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st14;
	goto st0;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto st0;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st6;
	goto st0;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
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
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof42: cs = 42; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof47: cs = 47; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof48: cs = 48; goto _test_eof;
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
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof39: cs = 39; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 13:
	case 15:
	case 16:
	case 18:
	case 34:
	case 35:
	{ note(where, rule::generic_param); }
	break;
	case 4:
	case 5:
	case 7:
	{ note(where, rule::media_range); }
	break;
	case 9:
	case 11:
	{ note(where, rule::media_subtype); }
	break;
	case 17:
	case 19:
	case 32:
	case 33:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 8:
	{ note(where, rule::media_range); }
	{ note(where, rule::media_subtype); }
	break;
	case 21:
	case 22:
	case 23:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 25:
	case 26:
	case 27:
	case 28:
	case 29:
	case 30:
	case 31:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 24:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  40  ) return failed(p, pe, quote, where, rule::media_range);
  param_done();
  on.subtype(from.at(subtype_first, subtype_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail

#include "../diag_pop.hpp"
