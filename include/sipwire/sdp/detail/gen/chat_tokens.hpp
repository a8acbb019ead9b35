// Generated from grammar/sdp/chat_tokens.rl by Ragel 6.10. Do not edit. Inputs: 4d57084f47711595
#pragma once

// chat-token *( SP chat-token ) (RFC 7701 8). Its token is that of RFC 3261, which has fewer characters than
// that of SDP.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// `element` names its faults.
template <class Runs>
inline scan_end scan_chat_tokens(const char* p, const char* const pe, const Runs& runs,
                                     const source& from, rule element) noexcept {
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
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st2;
		case 37u: goto st2;
		case 39u: goto st2;
		case 126u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
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
		case 32u: goto st1;
		case 33u: goto st2;
		case 37u: goto st2;
		case 39u: goto st2;
		case 126u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st2;
	} else
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs <
  2  ) return failed(p, pe, nullptr, where, element);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
