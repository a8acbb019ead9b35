// Generated from grammar/sdp/sctpmap.rl by Ragel 6.10. Do not edit. Inputs: 411ff8569b802cc4
#pragma once

// sctpmap of drafts before RFC 8841: sctpmap-number SP app [ SP text ], the text being a number of streams,
// or a message size and one, or `streams=`N.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The parts; the last stays absent where it is not written.
template <class Runs>
inline scan_end scan_sctpmap(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 extent& port, extent& app, extent& rest) noexcept {
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
		goto tr0;
	goto st0;
tr3:
	{ note(where, rule::sctpmap_app); }
	goto st0;
tr5:
	{ note(where, rule::byte_string); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr0:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr2;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr0;
	goto st0;
tr2:
	{ cuts[n++] = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto tr4;
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
	goto tr3;
tr4:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr7;
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
	goto tr3;
tr7:
	{ cuts[n++] = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr5;
		case 10u: goto tr5;
		case 13u: goto tr5;
	}
	goto tr6;
tr6:
	{ p = runs.template run<charset::byte_string>(p + 1, pe) - 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr5;
		case 10u: goto tr5;
		case 13u: goto tr5;
	}
	goto tr6;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 3:
	{ note(where, rule::sctpmap_app); }
	break;
	case 4:
	{ note(where, rule::byte_string); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  5  ) return failed(p, pe, nullptr, where, rule::sctp_port);
  port = from.at(first, cuts[0]);
  app = from.at(cuts[0] + 1, n > 1 ? cuts[1] : p);
  if (n > 1) rest = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
