// Generated from grammar/sdp/rtpmap.rl by Ragel 6.10. Do not edit. Inputs: 95d0317a48d63205
#pragma once

// rtpmap-value = payload-type SP encoding-name "/" clock-rate [ "/" encoding-params ] (RFC 8866 6.6). Ranges
// are judged by the value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The parts; `params` stays absent without one.
template <class Runs>
inline scan_end scan_rtpmap(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& format, extent& name, extent& rate, extent& params) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[2] = {};
  unsigned n = 0;
  const char* slash = nullptr;
  rule where = rule::none;
  (void)runs;
static const int sdp_rtpmap_start = 1;

static const int sdp_rtpmap_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( static_cast<unsigned char>(*p)) == 48u )
		goto st2;
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st7;
	goto tr0;
tr0:
	{ note(where, rule::payload_type); }
	goto st0;
tr4:
	{ note(where, rule::encoding_name); }
	goto st0;
tr7:
	{ note(where, rule::clock_rate); }
	goto st0;
tr9:
	{ note(where, rule::encoding_params); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr3;
	goto tr0;
tr3:
	{ cuts[n++] = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto tr5;
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
	goto tr4;
tr5:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr5;
		case 47u: goto tr6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr5;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr5;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr5;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr5;
	} else
		goto tr5;
	goto tr4;
tr6:
	{ cuts[n++] = p; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st8;
	goto tr7;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 47u )
		goto tr11;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st8;
	goto tr7;
tr11:
	{ slash = p; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st9;
	goto tr9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st9;
	goto tr9;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr3;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st7;
	goto tr0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 5:
	{ note(where, rule::clock_rate); }
	break;
	case 3:
	case 4:
	{ note(where, rule::encoding_name); }
	break;
	case 6:
	{ note(where, rule::encoding_params); }
	break;
	case 1:
	case 2:
	case 7:
	{ note(where, rule::payload_type); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  8  ) return failed(p, pe, nullptr, where, rule::encoding_name);
  format = from.at(first, cuts[0]);
  name = from.at(cuts[0] + 1, cuts[1]);
  rate = from.at(cuts[1] + 1, slash != nullptr ? slash : p);
  if (slash != nullptr) params = from.at(slash + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
