// Generated from grammar/msrp/nickname.rl by Ragel 6.10. Do not edit. Inputs: dc0e56c9efdd7db5
#pragma once

// nickname = DQUOTE 1*1023(qdtext / qd-esc) DQUOTE (RFC 7701 7.1), the value of Use-Nickname; qd-esc =
// (BACKSLASH BACKSLASH) / (BACKSLASH DQUOTE) (RFC 4975 9), so nothing else is escaped. The characters are
// counted in C++.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// A nickname that fills [p, pe), quotes and all; how many characters is not looked at.
template <class Runs>
inline scan_end scan_nickname(const char* p, const char* const pe, const Runs& runs) noexcept {
  const char* const eof = pe;
  const char* quote = nullptr;
  rule where = rule::none;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( key_of<Runs>(p)) == 34u )
		goto tr0;
	goto st0;
tr2:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::nickname); }
	goto st0;
tr13:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::nickname); }
	goto st0;
tr15:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::nickname); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr0:
	{ quote = p; }
	goto st2;
tr3:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( key_of<Runs>(p)) ) {
		case 9u: goto tr3;
		case 34u: goto tr4;
		case 92u: goto st3;
		case 224u: goto st5;
		case 237u: goto st7;
		case 240u: goto st8;
		case 244u: goto st10;
	}
	if ( ( key_of<Runs>(p)) < 194u ) {
		if ( 32u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 126u )
			goto tr3;
	} else if ( ( key_of<Runs>(p)) > 223u ) {
		if ( ( key_of<Runs>(p)) > 239u ) {
			if ( 241u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 243u )
				goto st9;
		} else if ( ( key_of<Runs>(p)) >= 225u )
			goto st6;
	} else
		goto st4;
	goto tr2;
tr4:
	{ quote = nullptr; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( key_of<Runs>(p)) ) {
		case 34u: goto st2;
		case 92u: goto st2;
	}
	goto tr13;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st2;
	goto tr15;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 160u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st4;
	goto tr15;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st4;
	goto tr15;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 159u )
		goto st4;
	goto tr15;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 144u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st6;
	goto tr15;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st6;
	goto tr15;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 143u )
		goto st6;
	goto tr15;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 2:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::nickname); }
	break;
	case 4:
	case 5:
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::nickname); }
	break;
	case 3:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::nickname); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  11  ) return failed(p, pe, quote, where, rule::nickname);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail

#include "../../../core/detail/diag_pop.hpp"
