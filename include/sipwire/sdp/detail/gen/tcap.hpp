// Generated from grammar/sdp/tcap.rl by Ragel 6.10. Do not edit. Inputs: 07e0ef6ac243b900
#pragma once

// transport-protocol-capability without its name (RFC 5939 3.4.2): trpr-cap-num 1*WSP proto *( 1*WSP proto ).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The number, and the protocols with the blanks between them.
template <class Runs>
inline scan_end scan_tcap(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& id, extent& protos) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  const char* begin = nullptr;
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
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr1;
	goto tr0;
tr0:
	{ note(where, rule::trpr_cap_num); }
	goto st0;
tr3:
	{ note(where, rule::proto); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr1:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr2;
		case 32u: goto tr2;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr1;
	goto tr0;
tr2:
	{ if (cut == nullptr) cut = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st3;
		case 32u: goto st3;
		case 33u: goto tr5;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr5;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr5;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr5;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr5;
		} else
			goto tr5;
	} else
		goto tr5;
	goto tr3;
tr5:
	{ if (begin == nullptr) begin = p; }
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st6;
tr7:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st4;
		case 32u: goto st4;
		case 33u: goto tr7;
		case 47u: goto st5;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr7;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr7;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr7;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr7;
	} else
		goto tr7;
	goto tr3;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st4;
		case 32u: goto st4;
		case 33u: goto tr7;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr7;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr7;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr7;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr7;
		} else
			goto tr7;
	} else
		goto tr7;
	goto tr3;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto tr7;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr7;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr7;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr7;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr7;
		} else
			goto tr7;
	} else
		goto tr7;
	goto tr3;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	{ note(where, rule::trpr_cap_num); }
	break;
	case 3:
	case 4:
	case 5:
	{ note(where, rule::proto); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  6  ) return failed(p, pe, nullptr, where, rule::trpr_cap_num);
  id = from.at(first, cut);
  protos = from.at(begin, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
