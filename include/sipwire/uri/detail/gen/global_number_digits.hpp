// Generated from grammar/uri/global_number_digits.rl by Ragel 6.10. Do not edit. Inputs: 0f4e1d76223428b9
#pragma once

// global-number-digits = "+" *phonedigit DIGIT *phonedigit (RFC 3966 3), alone: the descriptor of a
// phone-context.

#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// Global number digits that fill [p, pe).
inline scan_end scan_global_number_digits(const char* p, const char* const pe) noexcept {
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( static_cast<unsigned char>(*p)) == 43u )
		goto st2;
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st3;
	} else
		goto st2;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
			goto st3;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st3;
	} else
		goto st3;
	goto st0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs <
  3  ) return failed(p, pe, nullptr, rule::phone_context, rule::phone_context);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail

#include "../../../core/detail/diag_pop.hpp"
