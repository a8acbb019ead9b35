// Generated from grammar/sip/content_id.rl by Ragel 6.10. Do not edit. Inputs: 4ff298a2d0cc97e6
#pragma once

// msg-id = "<" id-left "@" id-right ">" (RFC 8262 4, with the parts of RFC 5322 3.6.4): the value of
// Content-ID.
// id-left is dot-atom-text, id-right dot-atom-text or no-fold-literal; the obsolete forms of RFC 5322 4.5.4
// must not be generated and are not read. RFC 8262 bars comments and white space inside the brackets.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The two parts; the whole is one byte wider on both sides.
inline scan_end scan_content_id(const char* p, const char* const pe, const source& from, extent& left,
                                extent& right) noexcept {
  const char* const eof = pe;
  const char* angle = nullptr;
  const char* at = nullptr;
  const char* raquot = nullptr;
  rule where = rule::none;
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
		case 13u: goto st13;
		case 32u: goto st1;
		case 60u: goto tr4;
	}
	goto st0;
tr6:
	{ note(where, rule::id_left); }
	goto st0;
tr10:
	{ note(where, rule::id_right); }
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
		case 60u: goto tr4;
	}
	goto st0;
tr4:
	{ angle = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st5;
		case 45u: goto st5;
		case 61u: goto st5;
		case 63u: goto st5;
	}
	if ( ( static_cast<unsigned char>(*p)) < 47u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st5;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st5;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st5;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st5;
	} else
		goto st5;
	goto tr6;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st5;
		case 46u: goto st4;
		case 61u: goto st5;
		case 64u: goto tr9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st5;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st5;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st5;
		} else if ( ( static_cast<unsigned char>(*p)) >= 63u )
			goto st5;
	} else
		goto st5;
	goto tr6;
tr9:
	{ at = p; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st7;
		case 45u: goto st7;
		case 61u: goto st7;
		case 63u: goto st7;
		case 91u: goto st11;
	}
	if ( ( static_cast<unsigned char>(*p)) < 47u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st7;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st7;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st7;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st7;
	} else
		goto st7;
	goto tr10;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st7;
		case 46u: goto st8;
		case 62u: goto tr14;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st7;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st7;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 63u )
				goto st7;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st7;
		} else
			goto st7;
	} else
		goto st7;
	goto tr10;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st7;
		case 45u: goto st7;
		case 61u: goto st7;
		case 63u: goto st7;
	}
	if ( ( static_cast<unsigned char>(*p)) < 47u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st7;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st7;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st7;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st7;
	} else
		goto st7;
	goto tr10;
tr14:
	{ raquot = p; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 10u: goto st9;
		case 13u: goto st10;
		case 32u: goto st14;
	}
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
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
	}
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
	if ( ( static_cast<unsigned char>(*p)) == 93u )
		goto st12;
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st11;
	} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
		goto st11;
	goto tr10;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) == 62u )
		goto tr14;
	goto tr10;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
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
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 4:
	case 5:
	{ note(where, rule::id_left); }
	break;
	case 6:
	case 7:
	case 8:
	case 11:
	case 12:
	{ note(where, rule::id_right); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  14  ) {
    if (p == pe && angle != nullptr && at != nullptr && raquot == nullptr && at + 1 != pe && p[-1] != '.')
      return {p, errc::unclosed_angle, rule::msg_id};
    return failed(p, pe, nullptr, where, rule::msg_id);
  }
  left = from.at(angle + 1, at);
  right = from.at(at + 1, raquot);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
