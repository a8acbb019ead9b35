// Generated from grammar/sdp/origin.rl by Ragel 6.10. Do not edit. Inputs: c6dc2d2abce55974
#pragma once

// origin-field without `o=`: username SP sess-id SP sess-version SP nettype SP addrtype SP unicast-address
// (RFC 8866 9).
// The numbers have no bound. The address is any text without white space here; its own accessor judges it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// `parts` are the six in order.
template <class Runs>
inline scan_end scan_origin(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent (&parts)[6]) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[6] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
static const int sdp_origin_start = 1;

static const int sdp_origin_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( static_cast<unsigned char>(*p)) == 127u )
		goto tr0;
	if ( ( static_cast<unsigned char>(*p)) <= 32u )
		goto tr0;
	goto tr1;
tr0:
	{ note(where, rule::username); }
	goto st0;
tr3:
	{ note(where, rule::sess_id); }
	goto st0;
tr6:
	{ note(where, rule::sess_version); }
	goto st0;
tr9:
	{ note(where, rule::nettype); }
	goto st0;
tr12:
	{ note(where, rule::addrtype); }
	goto st0;
tr15:
	{ note(where, rule::unicast_address); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr1:
	{ p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr2;
		case 127u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) <= 31u )
		goto tr0;
	goto tr1;
tr2:
	{ cuts[n++] = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto tr3;
tr4:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr5;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto tr3;
tr5:
	{ cuts[n++] = p; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr7;
	goto tr6;
tr7:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr8;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr7;
	goto tr6;
tr8:
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
	goto tr9;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr11;
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
	goto tr9;
tr11:
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
	goto tr12;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr14;
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
	goto tr12;
tr14:
	{ cuts[n++] = p; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) == 127u )
		goto tr15;
	if ( ( static_cast<unsigned char>(*p)) <= 32u )
		goto tr15;
	goto tr16;
tr16:
	{ p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) == 127u )
		goto tr15;
	if ( ( static_cast<unsigned char>(*p)) <= 32u )
		goto tr15;
	goto tr16;
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

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 9:
	case 10:
	{ note(where, rule::addrtype); }
	break;
	case 7:
	case 8:
	{ note(where, rule::nettype); }
	break;
	case 3:
	case 4:
	{ note(where, rule::sess_id); }
	break;
	case 5:
	case 6:
	{ note(where, rule::sess_version); }
	break;
	case 11:
	{ note(where, rule::unicast_address); }
	break;
	case 1:
	case 2:
	{ note(where, rule::username); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  12  ) return failed(p, pe, nullptr, where, rule::origin_field);
  cuts[5] = p;
  const char* at = first;
  for (unsigned i = 0; i < 6; ++i) {
    parts[i] = from.at(at, cuts[i]);
    at = cuts[i] + 1;
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
