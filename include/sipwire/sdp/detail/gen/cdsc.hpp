// Generated from grammar/sdp/cdsc.rl by Ragel 6.10. Do not edit. Inputs: 1b0c9702227979c1
#pragma once

// cdsc without its name (RFC 3407 3.1): cap-num SP media SP transport SP fmt list, perhaps with a blank
// before it, as the form printed there has it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The four parts, the formats with the blanks between them.
template <class Runs>
inline scan_end scan_cdsc(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& id, extent& media, extent& proto, extent& formats) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* digit = nullptr;
  const char* cuts[3] = {};
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
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st2;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr2;
	goto tr0;
tr0:
	{ note(where, rule::cap_num); }
	goto st0;
tr5:
	{ note(where, rule::media); }
	goto st0;
tr8:
	{ note(where, rule::proto); }
	goto st0;
tr12:
	{ note(where, rule::fmt); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr2;
	goto tr0;
tr2:
	{ digit = p; }
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st3;
tr4:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr3;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto tr0;
tr3:
	{ cuts[n++] = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto tr6;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr6;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr6;
		} else
			goto tr6;
	} else
		goto tr6;
	goto tr5;
tr6:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr7;
		case 33u: goto tr6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr6;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr6;
		} else
			goto tr6;
	} else
		goto tr6;
	goto tr5;
tr7:
	{ cuts[n++] = p; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto tr9;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr9;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr9;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr9;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr9;
		} else
			goto tr9;
	} else
		goto tr9;
	goto tr8;
tr9:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr10;
		case 33u: goto tr9;
		case 47u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr9;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr9;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr9;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr9;
	} else
		goto tr9;
	goto tr8;
tr10:
	{ cuts[n++] = p; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto tr13;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr13;
		} else
			goto tr13;
	} else
		goto tr13;
	goto tr12;
tr13:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st8;
		case 33u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr13;
		} else
			goto tr13;
	} else
		goto tr13;
	goto tr12;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 3:
	{ note(where, rule::cap_num); }
	break;
	case 8:
	{ note(where, rule::fmt); }
	break;
	case 4:
	case 5:
	{ note(where, rule::media); }
	break;
	case 6:
	case 7:
	{ note(where, rule::proto); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  9  ) return failed(p, pe, nullptr, where, rule::cap_num);
  id = from.at(digit, cuts[0]);
  media = from.at(cuts[0] + 1, cuts[1]);
  proto = from.at(cuts[1] + 1, cuts[2]);
  formats = from.at(cuts[2] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
