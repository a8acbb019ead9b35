// Generated from grammar/sdp/visible.rl by Ragel 6.10. Do not edit. Inputs: cf984ba6c89276f6
#pragma once

// non-ws-string (RFC 8866 9).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// `element` names its faults.
template <class Runs>
inline scan_end scan_visible(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 rule element) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  rule where = rule::none;
  (void)runs;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( static_cast<unsigned char>(*p)) == 127u )
		goto st0;
	if ( ( static_cast<unsigned char>(*p)) <= 32u )
		goto st0;
	goto tr0;
st0:
cs = 0;
	goto _out;
tr0:
	{ p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 127u )
		goto st0;
	if ( ( static_cast<unsigned char>(*p)) <= 32u )
		goto st0;
	goto tr0;
	}
	_test_eof2: cs = 2; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs <
  2  ) return failed(p, pe, nullptr, where, element);
  (void)first;
  (void)from;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
