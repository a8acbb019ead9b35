// Generated from grammar/sip/qvalue.rl by Ragel 6.10. Do not edit. Inputs: 1f25ea6de07fe2ff
#pragma once

// qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] ) (RFC 3261 25.1). `1.` and `0.` are in, `.5` is
// out.

#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// A qvalue that fills [p, pe), in thousandths.
inline scan_end scan_qvalue(const char* p, const char* const pe, std::uint16_t& out) noexcept {
  unsigned whole = 0;
  unsigned thousandths = 0;
  unsigned unit = 100;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 48u: goto tr0;
		case 49u: goto tr2;
	}
	goto st0;
st0:
cs = 0;
	goto _out;
tr0:
	{ whole = *p == '1' ? 1000U : 0U; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st3;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto st0;
tr4:
	{ thousandths += unit * static_cast<unsigned>(*p - '0'); unit /= 10; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr5;
	goto st0;
tr5:
	{ thousandths += unit * static_cast<unsigned>(*p - '0'); unit /= 10; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr6;
	goto st0;
tr6:
	{ thousandths += unit * static_cast<unsigned>(*p - '0'); unit /= 10; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	goto st0;
tr2:
	{ whole = *p == '1' ? 1000U : 0U; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st8;
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 48u )
		goto st9;
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) == 48u )
		goto st10;
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 48u )
		goto st6;
	goto st0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs <
  2  ) return failed(p, pe, nullptr, rule::none, rule::qvalue);
  out = static_cast<std::uint16_t>(whole + thousandths);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
