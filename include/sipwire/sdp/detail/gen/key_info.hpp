// Generated from grammar/sdp/key_info.rl by Ragel 6.10. Do not edit. Inputs: d10a9b396883e0be
#pragma once

// srtp-key-info (RFC 4568 9.2): key-salt [ "|" lifetime ] [ "|" mki-value ":" mki-length ], lifetime = ["2^"]
// 1*DIGIT. The key and salt are base64; its length is judged by the value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The parts; all but the key stay absent where they are not written.
template <class Runs>
inline scan_end scan_key_info(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  extent& key, extent& lifetime, extent& mki, extent& mki_length) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* bars[2] = {};
  unsigned n = 0;
  const char* colon = nullptr;
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
	if ( ( static_cast<unsigned char>(*p)) == 43u )
		goto st7;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 47u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st7;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st7;
	} else
		goto st7;
	goto st0;
st0:
cs = 0;
	goto _out;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto st7;
		case 61u: goto st8;
		case 124u: goto tr9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 47u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st7;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st7;
	} else
		goto st7;
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 61u: goto st9;
		case 124u: goto tr9;
	}
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) == 124u )
		goto tr9;
	goto st0;
tr9:
	{ bars[n++] = p; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 50u )
		goto st14;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st10;
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 58u: goto tr6;
		case 124u: goto tr11;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st10;
	goto st0;
tr6:
	{ colon = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st11;
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st12;
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st13;
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	goto st0;
tr11:
	{ bars[n++] = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st5;
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto tr6;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st5;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 58u: goto tr6;
		case 94u: goto st6;
		case 124u: goto tr11;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st10;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st15;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) == 124u )
		goto tr11;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st15;
	goto st0;
	}
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs <
  7  ) return failed(p, pe, nullptr, where, rule::key_info);
  key = from.at(first, n != 0 ? bars[0] : p);
  const char* const mki_bar = colon != nullptr ? bars[n - 1] : p;
  if (n != 0 && bars[0] != mki_bar) lifetime = from.at(bars[0] + 1, mki_bar);
  if (colon != nullptr) {
    mki = from.at(mki_bar + 1, colon);
    mki_length = from.at(colon + 1, p);
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
