// Generated from grammar/sdp/rtcp_fb.rl by Ragel 6.10. Do not edit. Inputs: e8d25b9a93667381
#pragma once

// rtcp-fb-syntax without its name (RFC 4585 4.2; RFC 5104 7.1): rtcp-fb-pt SP rtcp-fb-id [ SP token [ SP
// byte-string ] ]. ack, nack, ccm and trr-int with what is behind them all have this form; the number of
// trr-int is judged by the value type. "*" is a token too.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The parts; the last two stay absent where they are not written.
template <class Runs>
inline scan_end scan_rtcp_fb(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 extent& format, extent& id, extent& param, extent& rest) noexcept {
  const char* const eof = pe;
  const char* const first = p;
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
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto tr1;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr1;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr1;
		} else
			goto tr1;
	} else
		goto tr1;
	goto tr0;
tr0:
	{ note(where, rule::fmt); }
	goto st0;
tr3:
	{ note(where, rule::rtcp_fb_id); }
	goto st0;
tr5:
	{ note(where, rule::rtcp_fb_param); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr1:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr2;
		case 33u: goto tr1;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr1;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr1;
		} else
			goto tr1;
	} else
		goto tr1;
	goto tr0;
tr2:
	{ cuts[n++] = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto st6;
		case 95u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st6;
	} else
		goto st6;
	goto tr3;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr8;
		case 45u: goto st6;
		case 95u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st6;
	} else
		goto st6;
	goto tr3;
tr8:
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
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr9;
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
tr9:
	{ cuts[n++] = p; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr5;
		case 10u: goto tr5;
		case 13u: goto tr5;
	}
	goto tr7;
tr7:
	{ p = runs.template run<charset::byte_string>(p + 1, pe) - 1; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr5;
		case 10u: goto tr5;
		case 13u: goto tr5;
	}
	goto tr7;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	{ note(where, rule::fmt); }
	break;
	case 3:
	{ note(where, rule::rtcp_fb_id); }
	break;
	case 4:
	case 5:
	{ note(where, rule::rtcp_fb_param); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  6  ) return failed(p, pe, nullptr, where, rule::fmt);
  format = from.at(first, cuts[0]);
  id = from.at(cuts[0] + 1, n > 1 ? cuts[1] : p);
  if (n > 1) param = from.at(cuts[1] + 1, n > 2 ? cuts[2] : p);
  if (n > 2) rest = from.at(cuts[2] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
