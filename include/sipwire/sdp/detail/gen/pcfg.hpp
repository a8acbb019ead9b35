// Generated from grammar/sdp/pcfg.rl by Ragel 6.10. Do not edit. Inputs: 1255fa2e40cb479a
#pragma once

// pcfg and acfg without their names (RFC 5939 3.5.1, 3.5.2): config-number [ 1*WSP configs ]. `a=` and `t=`
// are no names of extensions. A selected configuration has no alternatives and no "+". Attributes that are
// only deleted are read there too, since an answer repeats what was offered.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The number, and the configurations with the blanks between them or absent.
template <class Runs>
inline scan_end scan_pcfg(const char* p, const char* const pe, const Runs& runs, const source& from,
                              bool selected, extent& id, extent& configs) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  const char* begin = nullptr;
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
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr1;
	goto tr0;
tr0:
	{ note(where, rule::config_number); }
	goto st0;
tr2:
	{ note(where, rule::pot_config); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr1:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr26;
		case 32u: goto tr26;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr1;
	goto tr0;
tr26:
	{ if (cut == nullptr) cut = p; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st2;
		case 32u: goto st2;
		case 43u: goto tr4;
		case 65u: goto tr6;
		case 84u: goto tr7;
		case 97u: goto tr6;
		case 116u: goto tr7;
	}
	if ( ( static_cast<unsigned char>(*p)) < 66u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr5;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 98u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr5;
	} else
		goto tr5;
	goto tr2;
tr4:
	{ if (begin == nullptr) begin = p; }
	{ if (selected) return {p, errc::syntax, rule::pot_config}; }
	goto st3;
tr13:
	{ if (selected) return {p, errc::syntax, rule::pot_config}; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 65u: goto st15;
		case 84u: goto st15;
		case 97u: goto st15;
		case 116u: goto st15;
	}
	if ( ( static_cast<unsigned char>(*p)) < 66u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st4;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 98u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st4;
	} else
		goto st4;
	goto tr2;
tr5:
	{ if (begin == nullptr) begin = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 61u )
		goto st5;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st4;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st4;
	} else
		goto st4;
	goto tr2;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
		goto st17;
	goto tr2;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 32u: goto st6;
	}
	if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
		goto st17;
	goto tr2;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 32u: goto st6;
		case 43u: goto tr13;
		case 65u: goto st7;
		case 84u: goto st13;
		case 97u: goto st7;
		case 116u: goto st13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 66u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st4;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 98u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st4;
	} else
		goto st4;
	goto tr2;
tr6:
	{ if (begin == nullptr) begin = p; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 61u )
		goto st8;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st4;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st4;
	} else
		goto st4;
	goto tr2;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto st9;
		case 91u: goto st11;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st19;
	goto tr2;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 77u: goto st18;
		case 83u: goto st21;
		case 109u: goto st18;
		case 115u: goto st21;
	}
	goto tr2;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 32u: goto st6;
		case 58u: goto st10;
		case 83u: goto st21;
		case 115u: goto st21;
	}
	goto tr2;
tr28:
	{ if (selected) return {p, errc::syntax, rule::pot_config}; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 91u )
		goto st11;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st19;
	goto tr2;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 32u: goto st6;
		case 44u: goto st10;
		case 124u: goto tr28;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st19;
	goto tr2;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st12;
	goto tr2;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto st11;
		case 93u: goto st20;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st12;
	goto tr2;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 32u: goto st6;
		case 124u: goto tr28;
	}
	goto tr2;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 32u: goto st6;
		case 58u: goto st10;
	}
	goto tr2;
tr7:
	{ if (begin == nullptr) begin = p; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 61u )
		goto st14;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st4;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st4;
	} else
		goto st4;
	goto tr2;
tr29:
	{ if (selected) return {p, errc::syntax, rule::pot_config}; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st22;
	goto tr2;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 32u: goto st6;
		case 124u: goto tr29;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st22;
	goto tr2;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st4;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st4;
	} else
		goto st4;
	goto tr2;
	}
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	{ note(where, rule::config_number); }
	break;
	case 2:
	case 3:
	case 4:
	case 5:
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	case 12:
	case 13:
	case 14:
	case 15:
	{ note(where, rule::pot_config); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  16  ) return failed(p, pe, nullptr, where, rule::config_number);
  id = from.at(first, cut != nullptr ? cut : p);
  if (begin != nullptr) configs = from.at(begin, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
