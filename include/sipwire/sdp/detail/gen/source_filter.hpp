// Generated from grammar/sdp/source_filter.rl by Ragel 6.10. Do not edit. Inputs: e319378ab9ea576f
#pragma once

// source-filter without its name (RFC 4570 3): SP filter-mode SP nettype SP address-types SP dest-address SP
// src-list. The blank behind the colon is part of the syntax there, but the examples of RFC 6128, RFC 7104
// and RFC 7198 are without it: either is read.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Mode, nettype, addrtype, destination and the sources with the blanks between them.
template <class Runs>
inline scan_end scan_source_filter(const char* p, const char* const pe, const Runs& runs,
                                       const source& from, extent (&parts)[5]) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* begin = nullptr;
  const char* cuts[5] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st2;
		case 69u: goto tr2;
		case 73u: goto tr3;
		case 101u: goto tr2;
		case 105u: goto tr3;
	}
	goto tr0;
tr0:
	{ note(where, rule::filter_mode); }
	goto st0;
tr8:
	{ note(where, rule::nettype); }
	goto st0;
tr11:
	{ note(where, rule::addrtype); }
	goto st0;
tr14:
	{ note(where, rule::dest_address); }
	goto st0;
tr17:
	{ note(where, rule::src_list); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto tr2;
		case 73u: goto tr3;
		case 101u: goto tr2;
		case 105u: goto tr3;
	}
	goto tr0;
tr2:
	{ begin = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 88u: goto st4;
		case 120u: goto st4;
	}
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 67u: goto st5;
		case 99u: goto st5;
	}
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 76u: goto st6;
		case 108u: goto st6;
	}
	goto tr0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr7;
	goto tr0;
tr7:
	{ cuts[n++] = p; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto st8;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st8;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st8;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st8;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st8;
		} else
			goto st8;
	} else
		goto st8;
	goto tr8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr10;
		case 33u: goto st8;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st8;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st8;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st8;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st8;
		} else
			goto st8;
	} else
		goto st8;
	goto tr8;
tr10:
	{ cuts[n++] = p; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto st10;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st10;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st10;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st10;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st10;
		} else
			goto st10;
	} else
		goto st10;
	goto tr11;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr13;
		case 33u: goto st10;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st10;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st10;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st10;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st10;
		} else
			goto st10;
	} else
		goto st10;
	goto tr11;
tr13:
	{ cuts[n++] = p; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) == 127u )
		goto tr14;
	if ( ( static_cast<unsigned char>(*p)) <= 32u )
		goto tr14;
	goto tr15;
tr15:
	{ p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr16;
		case 127u: goto tr14;
	}
	if ( ( static_cast<unsigned char>(*p)) <= 31u )
		goto tr14;
	goto tr15;
tr16:
	{ cuts[n++] = p; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 127u )
		goto tr17;
	if ( ( static_cast<unsigned char>(*p)) <= 32u )
		goto tr17;
	goto tr18;
tr18:
	{ p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st13;
		case 127u: goto tr17;
	}
	if ( ( static_cast<unsigned char>(*p)) <= 31u )
		goto tr17;
	goto tr18;
tr3:
	{ begin = p; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 78u: goto st4;
		case 110u: goto st4;
	}
	goto tr0;
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
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;

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
	case 14:
	{ note(where, rule::filter_mode); }
	break;
	case 9:
	case 10:
	{ note(where, rule::addrtype); }
	break;
	case 11:
	case 12:
	{ note(where, rule::dest_address); }
	break;
	case 7:
	case 8:
	{ note(where, rule::nettype); }
	break;
	case 13:
	{ note(where, rule::src_list); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  15  ) return failed(p, pe, nullptr, where, rule::filter_mode);
  cuts[n] = p;
  const char* at = begin;
  for (unsigned i = 0; i < 5; ++i) {
    parts[i] = from.at(at, cuts[i]);
    at = cuts[i] + 1;
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
