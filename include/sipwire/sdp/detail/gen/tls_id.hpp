// Generated from grammar/sdp/tls_id.rl by Ragel 6.10. Do not edit. Inputs: 2f3a36a3f62b64c4
#pragma once

// tls-id-value = 20*255 tls-id-char (RFC 8842 4). The length is judged by the value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// All of it.
template <class Runs>
inline scan_end scan_tls_id(const char* p, const char* const pe, const Runs& runs,
                                const source& from) noexcept {
  const char* const eof = pe;
  const char* const first = p;
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
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto st2;
		case 45u: goto st2;
		case 95u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 47u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st2;
	} else
		goto st2;
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto st2;
		case 45u: goto st2;
		case 95u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 47u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st2;
	} else
		goto st2;
	goto st0;
	}
	_test_eof2: cs = 2; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs <
  2  ) return failed(p, pe, nullptr, where, rule::tls_id);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
