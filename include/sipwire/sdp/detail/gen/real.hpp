// Generated from grammar/sdp/real.rl by Ragel 6.10. Do not edit. Inputs: 28105796a42d2910
#pragma once

// non-zero-int-or-real = integer / non-zero-real (RFC 8866 9): no exponent, no zero, and the last digit
// behind the point is none.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The digits before and behind the point; `fraction` stays absent without one.
template <class Runs>
inline scan_end scan_real(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& whole, extent& fraction) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* point = nullptr;
  rule where = rule::none;
  (void)runs;
static const int sdp_real_start = 1;

static const int sdp_real_en_main = 1;
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
		goto st5;
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr3;
	goto st0;
tr3:
	{ point = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 48u )
		goto st3;
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st4;
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 48u )
		goto st3;
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st4;
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr3;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st5;
	goto st0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs <
  4  ) return failed(p, pe, nullptr, where, rule::real);
  whole = from.at(first, point != nullptr ? point : p);
  if (point != nullptr) fraction = from.at(point + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
