// Generated from grammar/sdp/remote_candidate.rl by Ragel 6.10. Do not edit. Inputs: 3c6414167cfedee9
#pragma once

// remote-candidate (RFC 8839 5.2): component-id SP connection-address SP port; stops at the blank before the
// next.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The three parts.
template <class Runs>
inline scan_end scan_remote_candidate(const char* p, const char* const pe, const Runs& runs,
                                          const source& from, extent& component, extent& address,
                                          extent& port) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[2] = {};
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
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st2;
	goto tr0;
tr0:
	{ note(where, rule::component_id); }
	goto st0;
tr4:
	{ note(where, rule::connection_address); }
	goto st0;
tr7:
	{ note(where, rule::port); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr2;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st6;
	goto tr0;
tr2:
	{ cuts[n++] = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 127u )
		goto tr4;
	if ( ( static_cast<unsigned char>(*p)) <= 32u )
		goto tr4;
	goto tr5;
tr5:
	{ p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr6;
		case 127u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) <= 31u )
		goto tr4;
	goto tr5;
tr6:
	{ cuts[n++] = p; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st8;
	goto tr7;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr10;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st8;
	goto tr7;
tr10:
	{ p--; {p++; cs = 9; goto _out;} }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr2;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st7;
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr2;
	goto tr0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 6:
	case 7:
	{ note(where, rule::component_id); }
	break;
	case 3:
	case 4:
	{ note(where, rule::connection_address); }
	break;
	case 5:
	{ note(where, rule::port); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  8  ) return failed(p, pe, nullptr, where, rule::component_id);
  component = from.at(first, cuts[0]);
  address = from.at(cuts[0] + 1, cuts[1]);
  port = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
