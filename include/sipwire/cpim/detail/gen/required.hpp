// Generated from grammar/cpim/required.rl by Ragel 6.10. Do not edit. Inputs: 53bb444206525619
#pragma once

// Header-name = [ Name-prefix "." ] Name, one of those of Require (RFC 3862 4.7); stops at the comma before
// the next. As printed no blank stands around the comma; one is accepted, as around any value.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

/// `dot` is that of the prefix, or absent.
template <class Runs>
inline scan_end scan_required(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& all, std::uint32_t& dot_at) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* dot = nullptr;
  const char* last = nullptr;
  rule where = rule::none;
  (void)runs;
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
		case 32u: goto st1;
		case 33u: goto tr2;
		case 45u: goto tr2;
		case 124u: goto tr2;
		case 126u: goto tr2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr2;
	} else
		goto tr2;
	goto tr0;
tr0:
	{ note(where, rule::cpim_header_name); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr2:
	{ first = p; }
	{ last = p + 1; }
	goto st3;
tr5:
	{ last = p + 1; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st4;
		case 33u: goto tr5;
		case 44u: goto tr6;
		case 46u: goto tr7;
		case 124u: goto tr5;
		case 126u: goto tr5;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 45u )
				goto tr5;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr5;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr5;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr5;
	} else
		goto tr5;
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st4;
		case 44u: goto tr6;
	}
	goto st0;
tr6:
	{ p--; {p++; cs = 5; goto _out;} }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	goto st0;
tr7:
	{ dot = p; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr3;
		case 45u: goto tr3;
		case 124u: goto tr3;
		case 126u: goto tr3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr3;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr3;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr3;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr3;
	} else
		goto tr3;
	goto tr0;
tr3:
	{ last = p + 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st4;
		case 33u: goto tr3;
		case 44u: goto tr6;
		case 124u: goto tr3;
		case 126u: goto tr3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 45u )
				goto tr3;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr3;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr3;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr3;
	} else
		goto tr3;
	goto tr0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	{ note(where, rule::cpim_header_name); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  3  ) return failed(p, pe, nullptr, where, rule::require_header);
  all = from.at(first, last);
  if (dot != nullptr) dot_at = from.offset(dot);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail

#include "../../../core/detail/diag_pop.hpp"
