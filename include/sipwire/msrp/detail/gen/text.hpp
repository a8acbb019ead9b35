// Generated from grammar/msrp/text.rl by Ragel 6.10. Do not edit. Inputs: 48a4933e8700858e
#pragma once

// utf8text = *(HTAB / %x20-7E / UTF8-NONASCII) (RFC 4975 9), with the UTF-8 of RFC 3629: hval of fields
// without a grammar of their own, Content-Description, and comments when they are written.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// A utf8text that fills [p, pe).
template <class Runs>
inline scan_end scan_text(const char* p, const char* const pe, const Runs& runs) noexcept {
  const char* const eof = pe;
  rule where = rule::none;
static const int msrp_text_start = 8;

static const int msrp_text_en_main = 8;
  int cs =
  8  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
tr5:
	{ p = runs.template run<charset::text>(p + 1, pe) - 1; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( key_of<Runs>(p)) ) {
		case 9u: goto tr5;
		case 224u: goto st2;
		case 237u: goto st4;
		case 240u: goto st5;
		case 244u: goto st7;
	}
	if ( ( key_of<Runs>(p)) < 194u ) {
		if ( 32u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 126u )
			goto tr5;
	} else if ( ( key_of<Runs>(p)) > 223u ) {
		if ( ( key_of<Runs>(p)) > 239u ) {
			if ( 241u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 243u )
				goto st6;
		} else if ( ( key_of<Runs>(p)) >= 225u )
			goto st3;
	} else
		goto st1;
	goto tr4;
tr0:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::hval); }
	goto st0;
tr4:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::hval); }
	goto st0;
st0:
cs = 0;
	goto _out;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st8;
	goto tr0;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( 160u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st1;
	goto tr0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st1;
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 159u )
		goto st1;
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 144u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st3;
	goto tr0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 191u )
		goto st3;
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( 128u <= ( key_of<Runs>(p)) && ( key_of<Runs>(p)) <= 143u )
		goto st3;
	goto tr0;
	}
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 3:
	case 4:
	case 5:
	case 6:
	case 7:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::hval); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  8  ) return failed(p, pe, nullptr, where, rule::hval);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail

#include "../../../core/detail/diag_pop.hpp"
