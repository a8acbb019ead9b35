// Generated from grammar/sip/comment.rl by Ragel 6.10. Do not edit. Inputs: 22494ea7d51129dc
#pragma once

// comment = LPAREN *( ctext / quoted-pair / comment ) RPAREN (RFC 3261 25.1), from its "(" to behind the
// matching ")".
// The one production that nests: parentheses are counted, and their depth is capped by limits::comment_depth.

#include "../../../core/limits.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Reads the comment that begins at p and stops behind it.
template <class Runs>
inline scan_end scan_comment(const char* p, const char* const pe, const Runs& runs) noexcept {
  const char* const eof = pe;
  std::uint32_t depth = 0;
  rule where = rule::none;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( static_cast<unsigned char>(*p)) == 40u )
		goto tr0;
	goto st0;
tr2:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::comment); }
	goto st0;
tr5:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::comment); }
	goto st0;
tr6:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::comment); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr0:
	{ if (++depth > limits::comment_depth) return {p, errc::too_deep, rule::comment}; }
	goto st12;
tr10:
	{ p = runs.template run<charset::ctext>(p + 1, pe) - 1; }
	goto st12;
tr11:
	{ if (--depth == 0) return {p + 1, errc::none, rule::none}; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 10u: goto st2;
		case 13u: goto st3;
		case 32u: goto st12;
		case 40u: goto tr0;
		case 41u: goto tr11;
		case 92u: goto st4;
		case 224u: goto st6;
		case 237u: goto st8;
		case 240u: goto st9;
		case 244u: goto st11;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr10;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st10;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st7;
	} else
		goto st5;
	goto tr2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 32u: goto st12;
	}
	goto tr2;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto tr2;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st12;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st12;
	} else
		goto st12;
	goto tr5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st12;
	goto tr6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st5;
	goto tr6;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st5;
	goto tr6;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st5;
	goto tr6;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st7;
	goto tr6;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st7;
	goto tr6;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st7;
	goto tr6;
	}
	_test_eof12: cs = 12; goto _test_eof;
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

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 2:
	case 3:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::comment); }
	break;
	case 5:
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::comment); }
	break;
	case 4:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::comment); }
	break;
	}
	}

	_out: {}
	}
  static_cast<void>(cs);
  return failed(p, pe, nullptr, where, rule::comment);
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
