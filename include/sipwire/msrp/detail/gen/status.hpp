// Generated from grammar/msrp/status.rl by Ragel 6.10. Do not edit. Inputs: 3d5d437c823d45f0
#pragma once

// Status = namespace SP status-code [SP comment]; namespace = 3(DIGIT) (RFC 4975 9): what became of a
// message, in a REPORT.
// "000" is the namespace of all codes that are defined. Here the comment's UTF-8 is judged.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// A Status that fills [p, pe): three digits, SP, three digits, and the comment from `comment` on, null
/// without one.
template <class Runs>
inline scan_end scan_status(const char* p, const char* const pe, const Runs& runs,
                                 const char*& comment) noexcept {
  const char* const eof = pe;
  comment = nullptr;
  rule where = rule::none;
static const int msrp_status_start = 1;

static const int msrp_status_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( 48u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 57u )
		goto st2;
	goto tr0;
tr0:
	{ note(where, rule::msrp_namespace); }
	goto st0;
tr5:
	{ note(where, rule::status_code); }
	goto st0;
tr9:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::comment); }
	goto st0;
tr14:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::comment); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( 48u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 57u )
		goto st3;
	goto tr0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( 48u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 57u )
		goto st4;
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( key_of<Runs>(p)) == 32u )
		goto st5;
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 48u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 57u )
		goto st6;
	goto tr5;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 48u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 57u )
		goto st7;
	goto tr5;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( 48u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 57u )
		goto st15;
	goto tr5;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( key_of<Runs>(p)) == 32u )
		goto tr13;
	goto tr5;
tr13:
	{ comment = p + 1; }
	goto st16;
tr15:
	{ p = runs.template run<charset::text>(p + 1, pe) - 1; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( key_of<Runs>(p)) ) {
		case 9u: goto tr15;
		case 224u: goto st9;
		case 237u: goto st11;
		case 240u: goto st12;
		case 244u: goto st14;
	}
	if ( ( key_of<Runs>(p)) < 194u ) {
		if ( 32u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 126u )
			goto tr15;
	} else if ( ( key_of<Runs>(p)) > 223u ) {
		if ( ( key_of<Runs>(p)) > 239u ) {
			if ( 241u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 243u )
				goto st13;
		} else if ( ( key_of<Runs>(p)) >= 225u )
			goto st10;
	} else
		goto st8;
	goto tr14;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st16;
	goto tr9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 160u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st8;
	goto tr9;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st8;
	goto tr9;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 159u )
		goto st8;
	goto tr9;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( 144u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st10;
	goto tr9;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st10;
	goto tr9;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 143u )
		goto st10;
	goto tr9;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 3:
	case 4:
	{ note(where, rule::msrp_namespace); }
	break;
	case 5:
	case 6:
	case 7:
	{ note(where, rule::status_code); }
	break;
	case 8:
	case 9:
	case 10:
	case 11:
	case 12:
	case 13:
	case 14:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::comment); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  15  ) return failed(p, pe, nullptr, where, rule::msrp_status);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail

#include "../../../core/detail/diag_pop.hpp"
