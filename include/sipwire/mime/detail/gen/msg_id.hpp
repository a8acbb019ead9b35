// Generated from grammar/mime/msg_id.rl by Ragel 6.10. Do not edit. Inputs: 8721cfce41f3f45f
#pragma once

// id = "Content-ID" ":" msg-id (RFC 2045 7), msg-id = "<" addr-spec ">" (RFC 822 4.6), addr-spec = local-part
// "@" domain.
// RFC 822 allows white space between any two tokens of it; nobody sends that, and RFC 5322 has it as
// obsolete: only around the brackets.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

/// `all` is the value with its brackets, `local` and `domain` are what stands around the `@`.
template <class Runs>
inline scan_end scan_msg_id(const char* p, const char* const pe, const Runs& runs, const source& from,
                            extent& all, extent& local, extent& domain) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* at = p;
  const char* close = p;
  rule where = rule::none;
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
		case 9u: goto st1;
		case 10u: goto st2;
		case 13u: goto st24;
		case 32u: goto st1;
		case 60u: goto tr4;
	}
	goto st0;
tr17:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	goto st0;
tr31:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	goto st0;
tr32:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st3;
		case 32u: goto st3;
	}
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st3;
		case 32u: goto st3;
		case 60u: goto tr4;
	}
	goto st0;
tr4:
	{ first = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 34u: goto tr7;
		case 45u: goto tr6;
		case 61u: goto tr6;
		case 63u: goto tr6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 47u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
			goto tr6;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr6:
	{ p = runs.template skip<charset::atom>(p + 1, pe) - 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr6;
		case 46u: goto st4;
		case 61u: goto tr6;
		case 64u: goto tr9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr6;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 63u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr9:
	{ at = p; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr10;
		case 45u: goto tr10;
		case 61u: goto tr10;
		case 63u: goto tr10;
		case 91u: goto st10;
	}
	if ( ( static_cast<unsigned char>(*p)) < 47u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr10;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr10;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr10;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr10;
	} else
		goto tr10;
	goto st0;
tr10:
	{ p = runs.template skip<charset::atom>(p + 1, pe) - 1; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr10;
		case 46u: goto st6;
		case 62u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr10;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr10;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 63u )
				goto tr10;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr10;
		} else
			goto tr10;
	} else
		goto tr10;
	goto st0;
tr13:
	{ close = p; }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st25;
		case 10u: goto st8;
		case 13u: goto st9;
		case 32u: goto st25;
	}
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st26;
		case 32u: goto st26;
	}
	goto st0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st26;
		case 32u: goto st26;
	}
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st8;
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 93u )
		goto st11;
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto st10;
	} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
		goto st10;
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st6;
		case 62u: goto tr13;
	}
	goto st0;
tr7:
	{ quote = p; }
	goto st12;
tr21:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 10u: goto st13;
		case 13u: goto st14;
		case 32u: goto st12;
		case 34u: goto tr22;
		case 92u: goto st16;
		case 224u: goto st18;
		case 237u: goto st20;
		case 240u: goto st21;
		case 244u: goto st23;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr21;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st19;
	} else
		goto st17;
	goto tr17;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 32u: goto st12;
	}
	goto tr17;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st13;
	goto tr17;
tr22:
	{ quote = nullptr; end = p + 1; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st4;
		case 64u: goto tr9;
	}
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st12;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st12;
	} else
		goto st12;
	goto tr31;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st12;
	goto tr32;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr32;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr32;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st17;
	goto tr32;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr32;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr32;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st19;
	goto tr32;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
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

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 12:
	case 13:
	case 14:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 17:
	case 18:
	case 19:
	case 20:
	case 21:
	case 22:
	case 23:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 16:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  25  ) return failed(p, pe, quote, where, rule::msg_id);
  static_cast<void>(end);
  all = from.at(first, close + 1);
  local = from.at(first + 1, at);
  domain = from.at(at + 1, close);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail

#include "../../../core/detail/diag_pop.hpp"
