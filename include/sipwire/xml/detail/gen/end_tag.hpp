// Generated from grammar/xml/end_tag.rl by Ragel 6.10. Do not edit. Inputs: bd3e0e51a36625f4
#pragma once

// ETag = "</" QName [S] ">" (XML 1.0 3.1). Which element it must end is asked in C++.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

/// `last` is the end of the name.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_end_tag(const char* p, const char* const pe, const Runs& runs,
                                                  const char*& last) noexcept {
  const char* const eof = pe;
  rule where = rule::none;
  (void)runs;
  last = p;
static const int xml_end_tag_start = 1;

static const int xml_end_tag_en_main = 1;
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
	{ note(where, rule::qname); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 47u )
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
	{ p = runs.template run<charset::xml_ncname>(p + 1, pe) - 1; last = p + 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto st5;
		case 32u: goto st5;
		case 47u: goto tr3;
		case 58u: goto st6;
		case 62u: goto tr7;
		case 96u: goto tr3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) > 8u ) {
			if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
				goto st5;
		} else
			goto tr3;
	} else if ( ( static_cast<unsigned char>(*p)) > 44u ) {
		if ( ( static_cast<unsigned char>(*p)) < 91u ) {
			if ( 59u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 64u )
				goto tr3;
		} else if ( ( static_cast<unsigned char>(*p)) > 94u ) {
			if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
				goto tr3;
		} else
			goto tr3;
	} else
		goto tr3;
	goto tr4;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto st5;
		case 32u: goto st5;
		case 62u: goto tr7;
	}
	if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
		goto st5;
	goto st0;
tr7:
	{ {p++; cs = 8; goto _out;} }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
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
	goto tr8;
tr8:
	{ p = runs.template run<charset::xml_ncname>(p + 1, pe) - 1; last = p + 1; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto st5;
		case 32u: goto st5;
		case 47u: goto tr3;
		case 62u: goto tr7;
		case 96u: goto tr3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) > 8u ) {
			if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
				goto st5;
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
	goto tr8;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 3:
	case 4:
	case 6:
	case 7:
	{ note(where, rule::qname); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  8  ) return failed(p, pe, nullptr, where, rule::etag);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::xml::detail

#include "../../../core/detail/diag_pop.hpp"
