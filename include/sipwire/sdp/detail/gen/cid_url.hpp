// Generated from grammar/sdp/cid_url.rl by Ragel 6.10. Do not edit. Inputs: ad703b102ec739dc
#pragma once

// cid-url = "cid:" content-id (RFC 2392 2): an addr-spec in the characters of a URI, others %-escaped.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// All of it.
template <class Runs>
inline scan_end scan_cid_url(const char* p, const char* const pe, const Runs& runs,
                                 const source& from) noexcept {
  const char* const eof = pe;
  const char* const first = p;
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
		case 67u: goto st2;
		case 99u: goto st2;
	}
	goto st0;
tr8:
	{ note(where, rule::escaped); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 73u: goto st3;
		case 105u: goto st3;
	}
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 68u: goto st4;
		case 100u: goto st4;
	}
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto st5;
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st6;
		case 37u: goto st7;
		case 61u: goto st6;
		case 63u: goto st6;
		case 95u: goto st6;
		case 126u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st6;
	} else
		goto st6;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st6;
		case 37u: goto st7;
		case 61u: goto st6;
		case 64u: goto st9;
		case 95u: goto st6;
		case 126u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 63u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st6;
	} else
		goto st6;
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st8;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st8;
	} else
		goto st8;
	goto tr8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st6;
	} else
		goto st6;
	goto tr8;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st12;
		case 37u: goto st10;
		case 61u: goto st12;
		case 63u: goto st12;
		case 95u: goto st12;
		case 126u: goto st12;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto st12;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st12;
	} else
		goto st12;
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st12;
		case 37u: goto st10;
		case 61u: goto st12;
		case 63u: goto st12;
		case 95u: goto st12;
		case 126u: goto st12;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto st12;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st12;
	} else
		goto st12;
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st11;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st11;
	} else
		goto st11;
	goto tr8;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st12;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st12;
	} else
		goto st12;
	goto tr8;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 7:
	case 8:
	case 10:
	case 11:
	{ note(where, rule::escaped); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  12  ) return failed(p, pe, nullptr, where, rule::cid_url);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
