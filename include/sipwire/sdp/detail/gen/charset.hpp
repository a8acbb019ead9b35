// Generated from grammar/sdp/charset.rl by Ragel 6.10. Do not edit. Inputs: 560af969335820c4
#pragma once

// mime-charset (RFC 2978 2.3).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Nothing.
template <class Runs>
inline scan_end scan_charset(const char* p, const char* const pe, const Runs& runs,
                                 const source& from) noexcept {
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
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st2;
		case 43u: goto st2;
		case 45u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) > 123u ) {
			if ( 125u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 94u )
			goto st2;
	} else
		goto st2;
	goto tr0;
tr0:
	{ note(where, rule::mime_charset); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st2;
		case 43u: goto st2;
		case 45u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) > 123u ) {
			if ( 125u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 94u )
			goto st2;
	} else
		goto st2;
	goto tr0;
	}
	_test_eof2: cs = 2; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	{ note(where, rule::mime_charset); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  2  ) return failed(p, pe, nullptr, where, rule::mime_charset);
  (void)first;
  (void)from;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
