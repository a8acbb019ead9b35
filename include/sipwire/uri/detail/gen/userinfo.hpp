// Generated from grammar/uri/userinfo.rl by Ragel 6.10. Do not edit. Inputs: b8b1c4280c589a52
#pragma once

// userinfo = user [ ":" password ] (RFC 3261 25.1), without its "@". telephone-subscriber is a user by its
// characters: what RFC 3966 allows beyond them must come escaped (RFC 3261 19.1.2), so `;` and `=` may stand
// in a user (19.1.6), and `#` may not.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// A userinfo that fills [p, pe), which an "@" follows; `colon` is set when there is a password.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_userinfo(const char* p, const char* const pe, const Runs& runs,
                                               leniency lenient, const char*& colon) noexcept {
  const char* const eof = pe;
  const char* escape = p;
  rule where = rule::none;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr1;
		case 35u: goto tr2;
		case 37u: goto tr3;
		case 59u: goto tr1;
		case 61u: goto tr1;
		case 63u: goto tr1;
		case 95u: goto tr1;
		case 126u: goto tr1;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr1;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr1;
	} else
		goto tr1;
	goto tr0;
tr0:
	{ note(where, rule::user); }
	goto st0;
tr4:
	{ where = rule::escaped; }
	{ note(where, rule::user); }
	goto st0;
tr7:
	{ where = rule::escaped; }
	{ note(where, rule::password); }
	goto st0;
tr11:
	{ note(where, rule::password); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr1:
	{ p = runs.template run<charset::user>(p + 1, pe) - 1; }
	goto st6;
tr2:
	{ if (!has(lenient, leniency::hash_in_user)) return {p, errc::syntax, rule::user}; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr1;
		case 35u: goto tr2;
		case 37u: goto tr3;
		case 58u: goto tr10;
		case 61u: goto tr1;
		case 63u: goto tr1;
		case 95u: goto tr1;
		case 126u: goto tr1;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto tr1;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr1;
	} else
		goto tr1;
	goto tr0;
tr3:
	{ escape = p; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st3;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st3;
	} else
		goto st3;
	goto tr4;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st6;
	} else
		goto st6;
	goto tr4;
tr10:
	{ colon = p; }
	goto st7;
tr12:
	{ p = runs.template run<charset::password>(p + 1, pe) - 1; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr12;
		case 37u: goto tr13;
		case 61u: goto tr12;
		case 95u: goto tr12;
		case 126u: goto tr12;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr12;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr12;
	} else
		goto tr12;
	goto tr11;
tr13:
	{ escape = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st5;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st5;
	} else
		goto st5;
	goto tr7;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st7;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st7;
	} else
		goto st7;
	goto tr7;
	}
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	{ note(where, rule::user); }
	break;
	case 2:
	case 3:
	{ where = rule::escaped; }
	{ note(where, rule::user); }
	break;
	case 4:
	case 5:
	{ where = rule::escaped; }
	{ note(where, rule::password); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  6  ) {
    if (where == rule::escaped) return {escape, errc::bad_escape, where};
    return {p, errc::syntax, where};
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail

#include "../../../core/detail/diag_pop.hpp"
