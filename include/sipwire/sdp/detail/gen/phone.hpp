// Generated from grammar/sdp/phone.rl by Ragel 6.10. Do not edit. Inputs: 144bf38c99a65494
#pragma once

// phone-number (RFC 8866 9): phone *SP "(" 1*email-safe ")" / 1*email-safe "<" phone ">" / phone, where
// phone = ["+"] DIGIT 1*( SP / "-" / DIGIT ).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The number, and the name in brackets or before it; absent without one.
template <class Runs>
inline scan_end scan_phone(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& number, extent& name) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* open = nullptr;
  const char* angle = nullptr;
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
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 43u: goto st7;
		case 60u: goto tr0;
		case 62u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st8;
	} else if ( ( static_cast<unsigned char>(*p)) >= 40u )
		goto tr0;
	goto st2;
tr0:
	{ note(where, rule::phone_number); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 60u: goto tr4;
		case 62u: goto tr0;
	}
	if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
		goto tr0;
	goto st2;
tr4:
	{ angle = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 43u )
		goto st4;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st5;
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st5;
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st6;
		case 45u: goto st6;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st6;
	goto tr0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st6;
		case 45u: goto st6;
		case 62u: goto st11;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st6;
	goto tr0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 60u: goto tr4;
		case 62u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st8;
	} else if ( ( static_cast<unsigned char>(*p)) >= 40u )
		goto tr0;
	goto st2;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st12;
		case 45u: goto st12;
		case 60u: goto tr4;
		case 62u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) > 41u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st12;
	} else if ( ( static_cast<unsigned char>(*p)) >= 40u )
		goto tr0;
	goto st2;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 32u: goto st12;
		case 40u: goto tr11;
		case 41u: goto tr0;
		case 45u: goto st12;
		case 60u: goto tr4;
		case 62u: goto tr0;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st12;
	goto st2;
tr11:
	{ open = p; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 60u: goto tr0;
		case 62u: goto tr0;
	}
	if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
		goto tr0;
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr0;
		case 10u: goto tr0;
		case 13u: goto tr0;
		case 40u: goto tr0;
		case 41u: goto st11;
		case 60u: goto tr0;
		case 62u: goto tr0;
	}
	goto st10;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 3:
	case 4:
	case 5:
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
	{ note(where, rule::phone_number); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  11  ) return failed(p, pe, nullptr, where, rule::phone_number);
  const char* last = open != nullptr ? open : angle != nullptr ? angle : p;
  while (last != first && last[-1] == ' ') --last;
  number = angle != nullptr ? from.at(angle + 1, p - 1) : from.at(first, last);
  if (angle != nullptr) name = from.at(first, last);
  if (open != nullptr) name = from.at(open + 1, p - 1);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
