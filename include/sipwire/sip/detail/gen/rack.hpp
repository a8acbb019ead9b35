// Generated from grammar/sip/rack.rl by Ragel 6.10. Do not edit. Inputs: dcc607f2fc9da85e
#pragma once

// RAck = response-num LWS CSeq-num LWS Method (RFC 3262 7.2). The ranges of the numbers are the caller's.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The three extents of a RAck.
template <class Runs>
inline scan_end scan_rack(const char* p, const char* const pe, const Runs& runs, const source& from,
                          extent& response, extent& cseq, extent& method) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* response_first = p;
  const char* response_last = p;
  const char* cseq_first = p;
  const char* cseq_last = p;
  const char* method_first = p;
  rule where = rule::none;
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
		case 9u: goto st1;
		case 10u: goto st2;
		case 13u: goto st16;
		case 32u: goto st1;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto tr0;
tr0:
	{ note(where, rule::response_num); }
	goto st0;
tr11:
	{ note(where, rule::cseq_num); }
	goto st0;
tr18:
	{ note(where, rule::method); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st3;
		case 32u: goto st3;
	}
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st3;
		case 32u: goto st3;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto tr0;
tr4:
	{ response_first = p; }
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ response_last = end; }
	goto st4;
tr10:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ response_last = end; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 10u: goto st6;
		case 13u: goto st15;
		case 32u: goto st5;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr10;
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 10u: goto st6;
		case 13u: goto st15;
		case 32u: goto st5;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr12;
	goto tr11;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st7;
		case 32u: goto st7;
	}
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st7;
		case 32u: goto st7;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr12;
	goto tr11;
tr12:
	{ cseq_first = p; }
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ cseq_last = end; }
	goto st8;
tr17:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ cseq_last = end; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st10;
		case 13u: goto st14;
		case 32u: goto st9;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr17;
	goto tr11;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st10;
		case 13u: goto st14;
		case 32u: goto st9;
		case 33u: goto tr19;
		case 37u: goto tr19;
		case 39u: goto tr19;
		case 126u: goto tr19;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr19;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr19;
	} else
		goto tr19;
	goto tr18;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
	}
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
		case 33u: goto tr19;
		case 37u: goto tr19;
		case 39u: goto tr19;
		case 126u: goto tr19;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr19;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr19;
	} else
		goto tr19;
	goto tr18;
tr19:
	{ method_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st17;
tr25:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st18;
		case 10u: goto st12;
		case 13u: goto st13;
		case 32u: goto st18;
		case 33u: goto tr25;
		case 37u: goto tr25;
		case 39u: goto tr25;
		case 126u: goto tr25;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr25;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr25;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr25;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr25;
	} else
		goto tr25;
	goto tr18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st18;
		case 10u: goto st12;
		case 13u: goto st13;
		case 32u: goto st18;
	}
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st19;
		case 32u: goto st19;
	}
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st19;
		case 32u: goto st19;
	}
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st12;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st6;
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
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
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 3:
	case 4:
	{ note(where, rule::response_num); }
	break;
	case 5:
	case 7:
	case 8:
	{ note(where, rule::cseq_num); }
	break;
	case 9:
	case 11:
	{ note(where, rule::method); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  17  ) return failed(p, pe, nullptr, where, rule::rack);
  response = from.at(response_first, response_last);
  cseq = from.at(cseq_first, cseq_last);
  method = from.at(method_first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
