// Generated from grammar/sdp/format_entry.rl by Ragel 6.10. Do not edit. Inputs: 747c5fbf37d1df6b
#pragma once

// format-entry of accept-types (RFC 4975 8.6): type "/" subtype *( ";" type-param ) / "*"; stops at the blank
// before the next. Its token is that of SDP, which has "*" in it. A quoted-string may hold blanks; RFC 4975
// has no white space around ";" and "=".

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Type and subtype, which stays absent for "*"; the parameters from their first ";" on.
template <class Runs>
inline scan_end scan_format_entry(const char* p, const char* const pe, const Runs& runs,
                                      const source& from, extent& type, extent& subtype,
                                      extent& type_params) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* slash = nullptr;
  const char* params = nullptr;
  rule where = rule::none;
  (void)runs;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st2;
		case 42u: goto st20;
		case 43u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st2;
	} else
		goto st2;
	goto tr0;
tr0:
	{ note(where, rule::format_entry); }
	goto st0;
tr5:
	{ note(where, rule::type_param); }
	{ note(where, rule::format_entry); }
	goto st0;
tr19:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::type_param); }
	{ note(where, rule::format_entry); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st2;
		case 47u: goto tr3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st2;
	} else
		goto st2;
	goto tr0;
tr3:
	{ slash = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto tr4;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr4;
		} else
			goto tr4;
	} else
		goto tr4;
	goto tr0;
tr4:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr20;
		case 33u: goto tr4;
		case 59u: goto tr21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr4;
		} else
			goto tr4;
	} else
		goto tr4;
	goto tr0;
tr20:
	{ p--; {p++; cs = 17; goto _out;} }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	goto st0;
tr21:
	{ if (params == nullptr) params = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto tr6;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr6;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr6;
		} else
			goto tr6;
	} else
		goto tr6;
	goto tr5;
tr6:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr6;
		case 61u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr6;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr6;
		} else
			goto tr6;
	} else
		goto tr6;
	goto tr5;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 34u )
		goto st7;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr8;
		} else
			goto tr8;
	} else
		goto tr8;
	goto tr5;
tr8:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr20;
		case 33u: goto tr8;
		case 59u: goto tr21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr8;
		} else
			goto tr8;
	} else
		goto tr8;
	goto tr5;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st7;
		case 34u: goto st19;
		case 92u: goto st8;
		case 224u: goto st10;
		case 237u: goto st12;
		case 240u: goto st13;
		case 244u: goto st15;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 32u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st7;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st14;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st11;
	} else
		goto st9;
	goto tr5;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr20;
		case 59u: goto tr21;
	}
	goto tr5;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto st7;
		case 92u: goto st7;
	}
	goto tr5;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st7;
	goto tr19;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st9;
	goto tr19;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st9;
	goto tr19;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st9;
	goto tr19;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st11;
	goto tr19;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st11;
	goto tr19;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st11;
	goto tr19;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr20;
		case 33u: goto st2;
		case 47u: goto tr3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st2;
	} else
		goto st2;
	goto tr0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 3:
	{ note(where, rule::format_entry); }
	break;
	case 4:
	case 5:
	case 6:
	case 7:
	case 8:
	{ note(where, rule::type_param); }
	{ note(where, rule::format_entry); }
	break;
	case 9:
	case 10:
	case 11:
	case 12:
	case 13:
	case 14:
	case 15:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::type_param); }
	{ note(where, rule::format_entry); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  16  ) return failed(p, pe, nullptr, where, rule::format_entry);
  type = from.at(first, slash != nullptr ? slash : p);
  if (slash != nullptr) subtype = from.at(slash + 1, params != nullptr ? params : p);
  if (params != nullptr) type_params = from.at(params, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
