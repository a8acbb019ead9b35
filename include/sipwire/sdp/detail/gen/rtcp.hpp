// Generated from grammar/sdp/rtcp.rl by Ragel 6.10. Do not edit. Inputs: 86dd64610e9a5641
#pragma once

// rtcp-attribute without its name: port [ SP nettype SP addrtype SP connection-address ] (RFC 3605 2.1, whose
// ABNF forgets the SP behind the port; its examples have it).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The parts; the last three stay absent together.
template <class Runs>
inline scan_end scan_rtcp(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& port, extent& nettype, extent& addrtype, extent& address) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[3] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st7;
	goto tr0;
tr0:
	{ note(where, rule::port); }
	goto st0;
tr2:
	{ note(where, rule::nettype); }
	goto st0;
tr5:
	{ note(where, rule::addrtype); }
	goto st0;
tr8:
	{ note(where, rule::connection_address); }
	goto st0;
st0:
cs = 0;
	goto _out;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr10;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st7;
	goto tr0;
tr10:
	{ cuts[n++] = p; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto st3;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st3;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st3;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st3;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st3;
		} else
			goto st3;
	} else
		goto st3;
	goto tr2;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr4;
		case 33u: goto st3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st3;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st3;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st3;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st3;
		} else
			goto st3;
	} else
		goto st3;
	goto tr2;
tr4:
	{ cuts[n++] = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto st5;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st5;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st5;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st5;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st5;
		} else
			goto st5;
	} else
		goto st5;
	goto tr5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr7;
		case 33u: goto st5;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st5;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st5;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st5;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st5;
		} else
			goto st5;
	} else
		goto st5;
	goto tr5;
tr7:
	{ cuts[n++] = p; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 127u )
		goto tr8;
	if ( ( static_cast<unsigned char>(*p)) <= 32u )
		goto tr8;
	goto tr9;
tr9:
	{ p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 127u )
		goto tr8;
	if ( ( static_cast<unsigned char>(*p)) <= 32u )
		goto tr8;
	goto tr9;
	}
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 4:
	case 5:
	{ note(where, rule::addrtype); }
	break;
	case 6:
	{ note(where, rule::connection_address); }
	break;
	case 2:
	case 3:
	{ note(where, rule::nettype); }
	break;
	case 1:
	{ note(where, rule::port); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  7  ) return failed(p, pe, nullptr, where, rule::port);
  port = from.at(first, n != 0 ? cuts[0] : p);
  if (n != 0) {
    nettype = from.at(cuts[0] + 1, cuts[1]);
    addrtype = from.at(cuts[1] + 1, cuts[2]);
    address = from.at(cuts[2] + 1, p);
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
