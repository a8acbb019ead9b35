// Generated from grammar/sdp/decimal.rl by Ragel 6.10. Do not edit. Inputs: 4a88cbd56d037aab
#pragma once

// packet-rate = 1*DIGIT [ "." 1*DIGIT ] (RFC 3890 6.6), which may be zero and may end in zeros, unlike the
// decimals of RFC 8866.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The digits before the point, and behind it or absent.
template <class Runs>
inline scan_end scan_decimal(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 extent& whole, extent& fraction) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* dot = nullptr;
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
st0:
cs = 0;
	goto _out;
tr0:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr3;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr0;
	goto st0;
tr3:
	{ dot = p; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr2;
	goto st0;
tr2:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr2;
	goto st0;
	}
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs <
  3  ) return failed(p, pe, nullptr, where, rule::packet_rate);
  whole = from.at(first, dot != nullptr ? dot : p);
  if (dot != nullptr) fraction = from.at(dot + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
