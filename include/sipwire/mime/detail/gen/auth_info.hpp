// Generated from grammar/mime/auth_info.rl by Ragel 6.10. Do not edit. Inputs: c69c0dac2d47cf2d
#pragma once

// ainfo *( COMMA ainfo ) (RFC 3261 25.1), the value of Authentication-Info: parameters without a scheme. RFC
// 7615 3 opens it to any auth-param.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

/// Events: param(name, value) for each, and last whole(value, the same).
template <class Runs, class Handler>
inline scan_end scan_auth_info(const char* p, const char* const pe, const Runs& runs, const source& from,
                               leniency lenient, Handler& on) noexcept {
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
  30  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st30;
		case 10u: goto st1;
		case 13u: goto st29;
		case 32u: goto st30;
		case 33u: goto tr40;
		case 37u: goto tr40;
		case 39u: goto tr40;
		case 44u: goto tr41;
		case 126u: goto tr40;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr40;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr40;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr40;
	} else
		goto tr40;
	goto tr2;
tr2:
	{ note(where, rule::auth_param); }
	goto st0;
tr17:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::auth_param); }
	goto st0;
tr35:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::auth_param); }
	goto st0;
tr36:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
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
		case 9u: goto st31;
		case 32u: goto st31;
	}
	goto st0;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st31;
		case 32u: goto st31;
		case 33u: goto tr40;
		case 37u: goto tr40;
		case 39u: goto tr40;
		case 44u: goto tr41;
		case 126u: goto tr40;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr40;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr40;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr40;
	} else
		goto tr40;
	goto tr2;
tr6:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st2;
tr40:
	{ if (first == nullptr) first = p; }
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st2;
tr47:
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
		case 13u: goto st28;
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
		case 13u: goto st28;
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
		case 13u: goto st27;
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
		case 10u: goto st9;
		case 13u: goto st26;
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
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 32u: goto st10;
	}
	goto tr2;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 32u: goto st10;
		case 34u: goto tr12;
	}
	goto tr2;
tr12:
	{ value_first = p; }
	{ quote = p; }
	goto st11;
tr21:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 10u: goto st12;
		case 13u: goto st13;
		case 32u: goto st11;
		case 34u: goto tr22;
		case 92u: goto st18;
		case 224u: goto st20;
		case 237u: goto st22;
		case 240u: goto st23;
		case 244u: goto st25;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr21;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st24;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st21;
	} else
		goto st19;
	goto tr17;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
	}
	goto tr17;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st12;
	goto tr17;
tr22:
	{ quote = nullptr; end = p + 1; }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st32;
		case 10u: goto st14;
		case 13u: goto st16;
		case 32u: goto st32;
		case 44u: goto tr44;
	}
	goto tr2;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
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
		case 32u: goto st33;
		case 44u: goto tr44;
	}
	goto tr2;
tr41:
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
	goto st34;
tr44:
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
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st34;
		case 10u: goto st15;
		case 13u: goto st17;
		case 32u: goto st34;
		case 33u: goto tr47;
		case 37u: goto tr47;
		case 39u: goto tr47;
		case 44u: goto tr44;
		case 126u: goto tr47;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr47;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr47;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr47;
	} else
		goto tr47;
	goto tr2;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st35;
		case 32u: goto st35;
	}
	goto tr2;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st35;
		case 10u: goto st14;
		case 13u: goto st16;
		case 32u: goto st35;
		case 33u: goto tr47;
		case 37u: goto tr47;
		case 39u: goto tr47;
		case 44u: goto tr44;
		case 126u: goto tr47;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr47;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr47;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr47;
	} else
		goto tr47;
	goto tr2;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st14;
	goto tr2;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st15;
	goto tr2;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st11;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st11;
	} else
		goto st11;
	goto tr35;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st11;
	goto tr36;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr36;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr36;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st19;
	goto tr36;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st21;
	goto tr36;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st21;
	goto tr36;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st21;
	goto tr36;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st9;
	goto tr2;
tr11:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st36;
tr48:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st32;
		case 10u: goto st14;
		case 13u: goto st16;
		case 32u: goto st32;
		case 33u: goto tr48;
		case 37u: goto tr48;
		case 39u: goto tr48;
		case 44u: goto tr44;
		case 126u: goto tr48;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr48;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr48;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr48;
	} else
		goto tr48;
	goto tr2;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st7;
	goto tr2;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto tr2;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st1;
	goto st0;
	}
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
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
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
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
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;

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
	case 14:
	case 15:
	case 16:
	case 17:
	case 26:
	case 27:
	case 28:
	{ note(where, rule::auth_param); }
	break;
	case 11:
	case 12:
	case 13:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::auth_param); }
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
	{ note(where, rule::auth_param); }
	break;
	case 18:
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
  30  ) return failed(p, pe, quote, where, rule::auth_info);
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

}}}}  // namespace sipwire::mime::detail

#include "../../../core/detail/diag_pop.hpp"
