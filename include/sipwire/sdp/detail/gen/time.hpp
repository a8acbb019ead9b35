// Generated from grammar/sdp/time.rl by Ragel 6.10. Do not edit. Inputs: f7b3ba6b909bf6bb
#pragma once

// time-field without `t=`: start-time SP stop-time (RFC 8866 9). The ABNF wants ten digits, the first of them
// no 0, or a lone 0; shorter numbers are read too.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The two parts.
template <class Runs>
inline scan_end scan_time(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& start, extent& stop) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[1] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
static const int sdp_time_start = 1;

static const int sdp_time_en_main = 1;
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
		goto tr2;
	goto tr0;
tr0:
	{ note(where, rule::start_time); }
	goto st0;
tr4:
	{ note(where, rule::stop_time); }
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
	if ( ( static_cast<unsigned char>(*p)) == 48u )
		goto st5;
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr6;
	goto tr4;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	goto tr4;
tr6:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st6;
	goto tr4;
tr2:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr3;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st4;
	goto tr0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 4:
	{ note(where, rule::start_time); }
	break;
	case 3:
	{ note(where, rule::stop_time); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  5  ) return failed(p, pe, nullptr, where, rule::time_field);
  start = from.at(first, cuts[0]);
  stop = from.at(cuts[0] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
