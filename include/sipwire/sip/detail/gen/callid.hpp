// Generated from grammar/sip/callid.rl by Ragel 6.10. Do not edit. Inputs: c75f8450e40718e0
#pragma once

// callid = word [ "@" word ] (RFC 3261 25.1), for Call-ID and In-Reply-To; stops at the comma before the
// next. A word has no comma.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The parts before and behind the `@`; the second is absent without one.
template <class Runs>
inline scan_end scan_callid(const char* p, const char* const pe, const Runs& runs, const source& from,
                            extent& local, extent& host) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  const char* local_last = p;
  const char* host_first = nullptr;
  rule where = rule::none;
static const int callid_start = 1;

static const int callid_en_main = 1;
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
		case 13u: goto st7;
		case 32u: goto st1;
		case 37u: goto tr4;
		case 60u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 62u ) {
		if ( ( static_cast<unsigned char>(*p)) < 39u ) {
			if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 34u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
				goto tr4;
		} else
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 63u ) {
		if ( ( static_cast<unsigned char>(*p)) < 95u ) {
			if ( 65u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) > 123u ) {
			if ( 125u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr4;
		} else
			goto tr4;
	} else
		goto tr4;
	goto tr0;
tr0:
	{ note(where, rule::word); }
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
		case 37u: goto tr4;
		case 60u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 62u ) {
		if ( ( static_cast<unsigned char>(*p)) < 39u ) {
			if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 34u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
				goto tr4;
		} else
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 63u ) {
		if ( ( static_cast<unsigned char>(*p)) < 95u ) {
			if ( 65u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) > 123u ) {
			if ( 125u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr4;
		} else
			goto tr4;
	} else
		goto tr4;
	goto tr0;
tr4:
	{ first = p; }
	{ p = runs.template run<charset::word>(p + 1, pe) - 1; end = p + 1; }
	{ local_last = end; }
	goto st8;
tr12:
	{ p = runs.template run<charset::word>(p + 1, pe) - 1; end = p + 1; }
	{ local_last = end; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 37u: goto tr12;
		case 44u: goto tr13;
		case 60u: goto tr12;
		case 64u: goto st6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 62u ) {
		if ( ( static_cast<unsigned char>(*p)) > 34u ) {
			if ( 39u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
				goto tr12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
			goto tr12;
	} else if ( ( static_cast<unsigned char>(*p)) > 93u ) {
		if ( ( static_cast<unsigned char>(*p)) > 123u ) {
			if ( 125u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 95u )
			goto tr12;
	} else
		goto tr12;
	goto tr0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 44u: goto tr13;
	}
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 32u: goto st10;
	}
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 32u: goto st10;
		case 44u: goto tr13;
	}
	goto st0;
tr13:
	{ p--; {p++; cs = 11; goto _out;} }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 37u: goto tr9;
		case 60u: goto tr9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 62u ) {
		if ( ( static_cast<unsigned char>(*p)) < 39u ) {
			if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 34u )
				goto tr9;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
				goto tr9;
		} else
			goto tr9;
	} else if ( ( static_cast<unsigned char>(*p)) > 63u ) {
		if ( ( static_cast<unsigned char>(*p)) < 95u ) {
			if ( 65u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto tr9;
		} else if ( ( static_cast<unsigned char>(*p)) > 123u ) {
			if ( 125u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr9;
		} else
			goto tr9;
	} else
		goto tr9;
	goto tr0;
tr9:
	{ host_first = p; }
	{ p = runs.template run<charset::word>(p + 1, pe) - 1; end = p + 1; }
	goto st12;
tr15:
	{ p = runs.template run<charset::word>(p + 1, pe) - 1; end = p + 1; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st4;
		case 13u: goto st5;
		case 32u: goto st9;
		case 37u: goto tr15;
		case 44u: goto tr13;
		case 60u: goto tr15;
	}
	if ( ( static_cast<unsigned char>(*p)) < 62u ) {
		if ( ( static_cast<unsigned char>(*p)) > 34u ) {
			if ( 39u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
				goto tr15;
		} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
			goto tr15;
	} else if ( ( static_cast<unsigned char>(*p)) > 63u ) {
		if ( ( static_cast<unsigned char>(*p)) < 95u ) {
			if ( 65u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 93u )
				goto tr15;
		} else if ( ( static_cast<unsigned char>(*p)) > 123u ) {
			if ( 125u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr15;
		} else
			goto tr15;
	} else
		goto tr15;
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 3:
	case 6:
	{ note(where, rule::word); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  8  ) return failed(p, pe, nullptr, where, rule::callid);
  local = from.at(first, local_last);
  host = host_first != nullptr ? from.at(host_first, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
