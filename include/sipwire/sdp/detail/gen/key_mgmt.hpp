// Generated from grammar/sdp/key_mgmt.rl by Ragel 6.10. Do not edit. Inputs: c5616f1b8097757a
#pragma once

// key-mgmt-att-value (RFC 4567 3): 0*1SP prtcl-id SP keymgmt-data. The length of the base64 is judged by the
// value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The two parts.
template <class Runs>
inline scan_end scan_key_mgmt(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  extent& protocol, extent& data) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* begin = nullptr;
  const char* cut = nullptr;
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
		case 33u: goto tr2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr2;
		} else
			goto tr2;
	} else
		goto tr2;
	goto tr0;
tr0:
	{ note(where, rule::prtcl_id); }
	goto st0;
tr5:
	{ note(where, rule::keymgmt_data); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto tr2;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr2;
		} else
			goto tr2;
	} else
		goto tr2;
	goto tr0;
tr2:
	{ begin = p; }
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st3;
tr4:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr3;
		case 33u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr4;
		} else
			goto tr4;
	} else
		goto tr4;
	goto tr0;
tr3:
	{ cut = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 43u )
		goto st5;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 47u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st5;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st5;
	} else
		goto st5;
	goto tr5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto st5;
		case 61u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 47u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st5;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st5;
	} else
		goto st5;
	goto tr5;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 61u )
		goto st7;
	goto tr5;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	goto tr5;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 3:
	{ note(where, rule::prtcl_id); }
	break;
	case 4:
	{ note(where, rule::keymgmt_data); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  5  ) return failed(p, pe, nullptr, where, rule::prtcl_id);
  protocol = from.at(begin, cut);
  data = from.at(cut + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
