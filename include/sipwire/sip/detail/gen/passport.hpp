// Generated from grammar/sip/passport.rl by Ragel 6.10. Do not edit. Inputs: 5e5dd5e8aa668c6a
#pragma once

// A PASSporT in the JWS Compact Serialization (RFC 8225 4, RFC 7515 3.1): header "." payload "." signature,
// each base64url without padding. The compact form leaves out header and payload, but not their dots (RFC
// 8225 7).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The three parts of [p, pe), the first two empty in the compact form.
template <class Runs>
inline scan_end scan_passport(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& header, extent& payload, extent& signature) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* header_last = p;
  const char* payload_last = p;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto tr0;
		case 46u: goto tr2;
		case 95u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr0;
	} else
		goto tr0;
	goto st0;
st0:
cs = 0;
	goto _out;
tr0:
	{ p = runs.template run<charset::base64url>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto tr0;
		case 46u: goto tr3;
		case 95u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr0;
	} else
		goto tr0;
	goto st0;
tr3:
	{ header_last = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto tr4;
		case 95u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr4;
	} else
		goto tr4;
	goto st0;
tr4:
	{ p = runs.template run<charset::base64url>(p + 1, pe) - 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto tr4;
		case 46u: goto tr5;
		case 95u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr4;
	} else
		goto tr4;
	goto st0;
tr5:
	{ payload_last = p; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto tr6;
		case 95u: goto tr6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr6;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr6:
	{ p = runs.template run<charset::base64url>(p + 1, pe) - 1; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto tr6;
		case 95u: goto tr6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr6;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr2:
	{ header_last = p; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr5;
	goto st0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  static_cast<void>(eof);
  if (cs <
  7  ) return failed(p, pe, nullptr, rule::none, rule::passport);
  header = from.at(first, header_last);
  payload = from.at(header_last + 1, payload_last);
  signature = from.at(payload_last + 1, pe);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
