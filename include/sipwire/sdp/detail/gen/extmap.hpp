// Generated from grammar/sdp/extmap.rl by Ragel 6.10. Do not edit. Inputs: 0498badc958c125b
#pragma once

// extmap without its name (RFC 8285 8): 1*5DIGIT [ "/" direction ] SP extensionname [ SP extensionattributes
// ]. The name is a URI, which is read by its own machine; it has no blank in it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The parts; direction and attributes stay absent where they are not written.
template <class Runs>
inline scan_end scan_extmap(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& id, extent& direction, extent& uri, extent& attributes) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* slash = nullptr;
  const char* cuts[2] = {};
  unsigned n = 0;
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
	{ note(where, rule::mapentry); }
	goto st0;
tr4:
	{ note(where, rule::extensionname); }
	goto st0;
tr6:
	{ note(where, rule::extensionattributes); }
	goto st0;
tr8:
	{ note(where, rule::direction); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr1:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr2;
		case 47u: goto tr3;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr1;
	goto tr0;
tr2:
	{ cuts[n++] = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 127u )
		goto tr4;
	if ( ( static_cast<unsigned char>(*p)) <= 32u )
		goto tr4;
	goto tr5;
tr5:
	{ p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr31;
		case 127u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) <= 31u )
		goto tr4;
	goto tr5;
tr31:
	{ cuts[n++] = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr6;
		case 10u: goto tr6;
		case 13u: goto tr6;
	}
	goto tr7;
tr7:
	{ p = runs.template run<charset::byte_string>(p + 1, pe) - 1; }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr6;
		case 10u: goto tr6;
		case 13u: goto tr6;
	}
	goto tr7;
tr3:
	{ slash = p; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 73u: goto st6;
		case 82u: goto st14;
		case 83u: goto st21;
		case 105u: goto st6;
		case 114u: goto st14;
		case 115u: goto st21;
	}
	goto tr8;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 78u: goto st7;
		case 110u: goto st7;
	}
	goto tr8;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 65u: goto st8;
		case 97u: goto st8;
	}
	goto tr8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 67u: goto st9;
		case 99u: goto st9;
	}
	goto tr8;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 84u: goto st10;
		case 116u: goto st10;
	}
	goto tr8;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 73u: goto st11;
		case 105u: goto st11;
	}
	goto tr8;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 86u: goto st12;
		case 118u: goto st12;
	}
	goto tr8;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st13;
		case 101u: goto st13;
	}
	goto tr8;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr2;
	goto tr8;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st15;
		case 101u: goto st15;
	}
	goto tr8;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 67u: goto st16;
		case 99u: goto st16;
	}
	goto tr8;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 86u: goto st17;
		case 118u: goto st17;
	}
	goto tr8;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 79u: goto st18;
		case 111u: goto st18;
	}
	goto tr8;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 78u: goto st19;
		case 110u: goto st19;
	}
	goto tr8;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 76u: goto st20;
		case 108u: goto st20;
	}
	goto tr8;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 89u: goto st13;
		case 121u: goto st13;
	}
	goto tr8;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st22;
		case 101u: goto st22;
	}
	goto tr8;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 78u: goto st23;
		case 110u: goto st23;
	}
	goto tr8;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 68u: goto st24;
		case 100u: goto st24;
	}
	goto tr8;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 79u: goto st18;
		case 82u: goto st25;
		case 111u: goto st18;
		case 114u: goto st25;
	}
	goto tr8;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 69u: goto st26;
		case 101u: goto st26;
	}
	goto tr8;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 67u: goto st27;
		case 99u: goto st27;
	}
	goto tr8;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 86u: goto st13;
		case 118u: goto st13;
	}
	goto tr8;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	{ note(where, rule::mapentry); }
	break;
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
	case 16:
	case 17:
	case 18:
	case 19:
	case 20:
	case 21:
	case 22:
	case 23:
	case 24:
	case 25:
	case 26:
	case 27:
	{ note(where, rule::direction); }
	break;
	case 3:
	{ note(where, rule::extensionname); }
	break;
	case 4:
	{ note(where, rule::extensionattributes); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  28  ) return failed(p, pe, nullptr, where, rule::mapentry);
  id = from.at(first, slash != nullptr ? slash : cuts[0]);
  if (slash != nullptr) direction = from.at(slash + 1, cuts[0]);
  uri = from.at(cuts[0] + 1, n > 1 ? cuts[1] : p);
  if (n > 1) attributes = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
