// Generated from grammar/sdp/spaced_number.rl by Ragel 6.10. Do not edit. Inputs: 164ef398d9a451e4
#pragma once

// sqn without its name (RFC 3407 3.1): a number, perhaps with a blank before it, as the form printed there
// has it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The digits; `element` names its faults.
template <class Runs>
inline scan_end scan_spaced_number(const char* p, const char* const pe, const Runs& runs,
                                       const source& from, rule element, extent& number) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* digit = nullptr;
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
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st2;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr2;
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr2;
	goto st0;
tr2:
	{ if (digit == nullptr) digit = p; }
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st3;
tr3:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr3;
	goto st0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs <
  3  ) return failed(p, pe, nullptr, where, element);
  number = from.at(digit, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
