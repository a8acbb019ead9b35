// Generated from grammar/uri/hostport.rl by Ragel 6.10. Do not edit. Inputs: 58ddd17d53cda288
#pragma once

// hostport = host [ ":" port ] (RFC 3261 25.1), alone. The host is only delimited here; classify_host()
// judges it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// Reads all of [p, pe). `host_last` is null when no host was found, `port_first` when no port was; both are
/// also set for a fault behind.
template <class Runs>
inline scan_end scan_hostport(const char* p, const char* const pe, const Runs& runs, const char*& host_last,
                              const char*& port_first) noexcept {
  const char* const eof = pe;
  const char* end = p;
  rule where = rule::none;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 91u: goto st3;
		case 95u: goto tr1;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr1;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr1;
	} else
		goto tr1;
	goto tr0;
tr0:
	{ note(where, rule::host); }
	goto st0;
tr3:
	{ note(where, rule::port); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr1:
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	{ host_last = end; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 58u: goto st2;
		case 95u: goto tr1;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr1;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr1;
	} else
		goto tr1;
	goto tr0;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto tr3;
tr4:
	{ port_first = p; }
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	goto st6;
tr8:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr8;
	goto tr3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr5;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr5;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr5;
	} else
		goto tr5;
	goto tr0;
tr5:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr5;
		case 93u: goto tr6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr5;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr5;
	} else
		goto tr5;
	goto tr0;
tr6:
	{ end = p + 1; }
	{ host_last = end; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto st2;
	goto tr0;
	}
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 3:
	case 4:
	{ note(where, rule::host); }
	break;
	case 2:
	{ note(where, rule::port); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  5  ) return failed(p, pe, nullptr, where, rule::hostport);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail

#include "../../../core/detail/diag_pop.hpp"
