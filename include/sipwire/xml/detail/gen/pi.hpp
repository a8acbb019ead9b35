// Generated from grammar/xml/pi.rl by Ragel 6.10. Do not edit. Inputs: cb391f0bd8de1801
#pragma once

// PI = "<?" PITarget [S (Char* - (Char* "?>" Char*))] "?>" (XML 1.0 2.6). The target is an NCName (Namespaces
// in XML 1.0 7); that `xml` is reserved is asked in C++.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

/// `data` is where the data begins, null when there is none; it ends two bytes before where the scan stops.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_pi(const char* p, const char* const pe, const Runs& runs,
                                             const char*& target_last, const char*& data) noexcept {
  const char* const eof = pe;
  rule where = rule::none;
  (void)runs;
  target_last = p;
  data = nullptr;
static const int xml_pi_start = 1;

static const int xml_pi_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( static_cast<unsigned char>(*p)) == 60u )
		goto st2;
	goto st0;
tr3:
	{ note(where, rule::pi_target); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 63u )
		goto st3;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 96u )
		goto tr3;
	if ( ( static_cast<unsigned char>(*p)) < 91u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 64u )
			goto tr3;
	} else if ( ( static_cast<unsigned char>(*p)) > 94u ) {
		if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto tr3;
	} else
		goto tr3;
	goto tr4;
tr4:
	{ p = runs.template run<charset::xml_ncname>(p + 1, pe) - 1; target_last = p + 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr5;
		case 32u: goto tr5;
		case 47u: goto tr3;
		case 63u: goto st8;
		case 96u: goto tr3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) > 8u ) {
			if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
				goto tr5;
		} else
			goto tr3;
	} else if ( ( static_cast<unsigned char>(*p)) > 44u ) {
		if ( ( static_cast<unsigned char>(*p)) < 91u ) {
			if ( 58u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 64u )
				goto tr3;
		} else if ( ( static_cast<unsigned char>(*p)) > 94u ) {
			if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
				goto tr3;
		} else
			goto tr3;
	} else
		goto tr3;
	goto tr4;
tr5:
	{ data = p + 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr5;
		case 32u: goto tr5;
		case 63u: goto st7;
	}
	if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
		goto tr5;
	goto tr7;
tr7:
	{ p = runs.template run<charset::not_question_mark>(p + 1, pe) - 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 63u )
		goto st7;
	goto tr7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 62u: goto tr9;
		case 63u: goto st7;
	}
	goto tr7;
tr9:
	{ {p++; cs = 9; goto _out;} }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 62u )
		goto tr9;
	goto st0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 3:
	case 4:
	{ note(where, rule::pi_target); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  9  ) return failed(p, pe, nullptr, where, rule::pi);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::xml::detail

#include "../../../core/detail/diag_pop.hpp"
