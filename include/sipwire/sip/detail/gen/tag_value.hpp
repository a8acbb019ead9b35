// Generated from grammar/sip/tag_value.rl by Ragel 6.10. Do not edit. Inputs: 7e4fdafb98170f7c
#pragma once

// tag-value-list / string-value (RFC 3840 9), what stands between the quotes of a feature parameter; one
// tag-value at a time, stopping at the comma before the next. The commas are bare, without white space, and
// so is everything else but a string-value.
// A boolean is a token-nobang by its bytes. A string-value stands alone; that none comes behind a comma is
// for the caller to see. Its quoted-pairs are those of the quoted-string around it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// What scan_tag_value() found.
struct tag_value_parts {
  enum class shape : std::uint8_t { token, at_least, at_most, equal, between, string };
  shape kind = shape::token;
  bool negated = false;
  extent low;   ///< the token, the only number, the first number, or the text between `<` and `>`
  extent high;  ///< the second number
};

/// One tag-value at p, or the string-value that fills [p, pe).
inline scan_end scan_tag_value(const char* p, const char* const pe, const source& from,
                               tag_value_parts& out) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* low = p;
  const char* low_last = nullptr;
  const char* high = nullptr;
  const char* quote = nullptr;
  rule where = rule::none;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr0;
		case 35u: goto st3;
		case 37u: goto tr3;
		case 39u: goto tr3;
		case 60u: goto tr4;
		case 126u: goto tr3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr3;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr3;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr3;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr3;
	} else
		goto tr3;
	goto st0;
tr5:
	{ note(where, rule::numeric); }
	goto st0;
tr33:
	{ note(where, rule::utf8_nonascii); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr0:
	{ out.negated = true; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 35u: goto st3;
		case 37u: goto tr3;
		case 39u: goto tr3;
		case 126u: goto tr3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr3;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr3;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr3;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr3;
	} else
		goto tr3;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto tr6;
		case 45u: goto tr6;
		case 60u: goto st9;
		case 61u: goto tr9;
		case 62u: goto st11;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr7;
	goto tr5;
tr6:
	{ low = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr11;
	goto tr5;
tr7:
	{ low = p; }
	{ end = p + 1; }
	goto st5;
tr11:
	{ end = p + 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr12;
		case 58u: goto tr13;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr11;
	goto tr5;
tr12:
	{ end = p + 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto tr13;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr12;
	goto tr5;
tr13:
	{ out.kind = tag_value_parts::shape::between; low_last = p; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto tr14;
		case 45u: goto tr14;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr15;
	goto tr5;
tr18:
	{ low = p; }
	goto st8;
tr14:
	{ high = p; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr16;
	goto tr5;
tr19:
	{ low = p; }
	{ end = p + 1; }
	goto st23;
tr16:
	{ end = p + 1; }
	goto st23;
tr15:
	{ high = p; }
	{ end = p + 1; }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 44u: goto tr34;
		case 46u: goto tr35;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr16;
	goto tr5;
tr24:
	{ end = p; quote = nullptr; }
	goto st24;
tr34:
	{ p--; {p++; cs = 24; goto _out;} }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	goto st0;
tr35:
	{ end = p + 1; }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( ( static_cast<unsigned char>(*p)) == 44u )
		goto tr34;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr35;
	goto tr5;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) == 61u )
		goto tr17;
	goto tr5;
tr9:
	{ out.kind = tag_value_parts::shape::equal; }
	goto st10;
tr17:
	{ out.kind = tag_value_parts::shape::at_most; }
	goto st10;
tr20:
	{ out.kind = tag_value_parts::shape::at_least; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto tr18;
		case 45u: goto tr18;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr19;
	goto tr5;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) == 61u )
		goto tr20;
	goto tr5;
tr3:
	{ low = p; }
	{ end = p + 1; }
	goto st26;
tr36:
	{ end = p + 1; }
	goto st26;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 37u: goto tr36;
		case 39u: goto tr36;
		case 44u: goto tr34;
		case 126u: goto tr36;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr36;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr36;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr36;
	} else
		goto tr36;
	goto st0;
tr4:
	{ out.kind = tag_value_parts::shape::string; low = p + 1; quote = p; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 10u: goto st13;
		case 13u: goto st14;
		case 62u: goto tr24;
		case 92u: goto st15;
		case 224u: goto st17;
		case 237u: goto st19;
		case 240u: goto st20;
		case 244u: goto st22;
	}
	if ( ( static_cast<unsigned char>(*p)) < 61u ) {
		if ( ( static_cast<unsigned char>(*p)) > 33u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
				goto st12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 32u )
			goto st12;
	} else if ( ( static_cast<unsigned char>(*p)) > 126u ) {
		if ( ( static_cast<unsigned char>(*p)) < 225u ) {
			if ( 194u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 223u )
				goto st16;
		} else if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st21;
		} else
			goto st18;
	} else
		goto st12;
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 32u: goto st12;
	}
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st13;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st12;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st12;
	} else
		goto st12;
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st12;
	goto tr33;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st16;
	goto tr33;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st16;
	goto tr33;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st16;
	goto tr33;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st18;
	goto tr33;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st18;
	goto tr33;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st18;
	goto tr33;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
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

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 3:
	case 4:
	case 5:
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	{ note(where, rule::numeric); }
	break;
	case 16:
	case 17:
	case 18:
	case 19:
	case 20:
	case 21:
	case 22:
	{ note(where, rule::utf8_nonascii); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  23  ) {
    if (p == pe && quote != nullptr) return {p, errc::unclosed_angle, rule::string_value};
    return failed(p, pe, nullptr, where, rule::tag_value);
  }
  out.low = from.at(low, low_last != nullptr ? low_last : end);
  out.high = high != nullptr ? from.at(high, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
