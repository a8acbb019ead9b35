// Generated from grammar/mime/auth_info.rl by Ragel 6.10. Do not edit. Inputs: 8c0f31e6bb67ef3d
#pragma once

// ainfo *( COMMA ainfo ) (RFC 3261 25.1), the value of Authentication-Info: parameters without a scheme. RFC 7615 3 opens it to any
// auth-param.

#include "../../core/leniency.hpp"
#include "../../core/scan_bytes.hpp"
#include "../scan_end.hpp"

#include "../diag_push.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

/// Events: param(name, value) for each, and last whole(value, the same).
template <class Runs, class Handler>
inline scan_end scan_auth_info(const char* p, const char* const pe, const Runs& runs, const source& from, leniency lenient,
                               Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  bool seen = false;
  rule where = rule::none;
  int cs =
  27  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st27;
		case 10u: goto st1;
		case 13u: goto st26;
		case 32u: goto st27;
		case 33u: goto tr37;
		case 37u: goto tr37;
		case 39u: goto tr37;
		case 44u: goto tr38;
		case 126u: goto tr37;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr37;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr37;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr37;
	} else
		goto tr37;
	goto tr2;
tr2:
	{ note(where, rule::auth_param); }
	goto st0;
tr18:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::auth_param); }
	goto st0;
tr32:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::auth_param); }
	goto st0;
tr33:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::auth_param); }
	goto st0;
st0:
cs = 0;
	goto _out;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st28;
		case 32u: goto st28;
	}
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st28;
		case 32u: goto st28;
		case 33u: goto tr37;
		case 37u: goto tr37;
		case 39u: goto tr37;
		case 44u: goto tr38;
		case 126u: goto tr37;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr37;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr37;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr37;
	} else
		goto tr37;
	goto tr2;
tr6:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st2;
tr37:
	{ if (first == nullptr) first = p; }
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st2;
tr45:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st3;
		case 10u: goto st4;
		case 13u: goto st25;
		case 32u: goto st3;
		case 33u: goto tr6;
		case 37u: goto tr6;
		case 39u: goto tr6;
		case 61u: goto st6;
		case 126u: goto tr6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr6;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr6;
	} else
		goto tr6;
	goto tr2;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st3;
		case 10u: goto st4;
		case 13u: goto st25;
		case 32u: goto st3;
		case 61u: goto st6;
	}
	goto tr2;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 32u: goto st5;
	}
	goto tr2;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 32u: goto st5;
		case 61u: goto st6;
	}
	goto tr2;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 10u: goto st7;
		case 13u: goto st24;
		case 32u: goto st6;
		case 33u: goto tr11;
		case 34u: goto tr12;
		case 37u: goto tr11;
		case 39u: goto tr11;
		case 126u: goto tr11;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr11;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr11;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr11;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr11;
	} else
		goto tr11;
	goto tr2;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st8;
		case 32u: goto st8;
	}
	goto tr2;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st8;
		case 32u: goto st8;
		case 33u: goto tr11;
		case 34u: goto tr12;
		case 37u: goto tr11;
		case 39u: goto tr11;
		case 126u: goto tr11;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr11;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr11;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr11;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr11;
	} else
		goto tr11;
	goto tr2;
tr11:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st29;
tr41:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st30;
		case 10u: goto st9;
		case 13u: goto st11;
		case 32u: goto st30;
		case 33u: goto tr41;
		case 37u: goto tr41;
		case 39u: goto tr41;
		case 44u: goto tr42;
		case 126u: goto tr41;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr41;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr41;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr41;
	} else
		goto tr41;
	goto tr2;
tr23:
	{ quote = nullptr; end = p + 1; }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st30;
		case 10u: goto st9;
		case 13u: goto st11;
		case 32u: goto st30;
		case 44u: goto tr42;
	}
	goto tr2;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st31;
		case 32u: goto st31;
	}
	goto tr2;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st31;
		case 32u: goto st31;
		case 44u: goto tr42;
	}
	goto tr2;
tr38:
	{ if (first == nullptr) first = p; }
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
	goto st32;
tr42:
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
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st32;
		case 10u: goto st10;
		case 13u: goto st12;
		case 32u: goto st32;
		case 33u: goto tr45;
		case 37u: goto tr45;
		case 39u: goto tr45;
		case 44u: goto tr42;
		case 126u: goto tr45;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr45;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr45;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr45;
	} else
		goto tr45;
	goto tr2;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st33;
		case 32u: goto st33;
	}
	goto tr2;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st33;
		case 10u: goto st9;
		case 13u: goto st11;
		case 32u: goto st33;
		case 33u: goto tr45;
		case 37u: goto tr45;
		case 39u: goto tr45;
		case 44u: goto tr42;
		case 126u: goto tr45;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr45;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr45;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr45;
	} else
		goto tr45;
	goto tr2;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st9;
	goto tr2;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto tr2;
tr12:
	{ value_first = p; }
	{ quote = p; }
	goto st13;
tr22:
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
		case 34u: goto tr23;
		case 92u: goto st16;
		case 224u: goto st18;
		case 237u: goto st20;
		case 240u: goto st21;
		case 244u: goto st23;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr22;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st19;
	} else
		goto st17;
	goto tr18;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
	}
	goto tr18;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st14;
	goto tr18;
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
	goto tr32;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st13;
	goto tr33;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr33;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr33;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st17;
	goto tr33;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr33;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr33;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st19;
	goto tr33;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st7;
	goto tr2;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto tr2;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st1;
	goto st0;
	}
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
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
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 2:
	case 3:
	case 4:
	case 5:
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	case 12:
	case 24:
	case 25:
	{ note(where, rule::auth_param); }
	break;
	case 13:
	case 14:
	case 15:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::auth_param); }
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
	{ note(where, rule::auth_param); }
	break;
	case 16:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::auth_param); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  27  ) return failed(p, pe, quote, where, rule::auth_info);
  if (SIPWIRE_LIKELY(value_first != nullptr)) {
    on.param(from.at(name_first, name_last), from.at(value_first, end));
  } else if (!seen) {
    return {p, errc::truncated, rule::auth_param};
  } else if (!has(lenient, leniency::empty_list_elements)) {
    return {p, errc::empty_element, rule::comma};
  }
  on.whole(from.at(first, end), from.at(first, end));
  return {p, errc::none, rule::none};
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail

#include "../diag_pop.hpp"
