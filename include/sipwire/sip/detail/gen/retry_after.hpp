// Generated from grammar/sip/retry_after.rl by Ragel 6.10. Do not edit. Inputs: 2e43df6f7c61f5cd
#pragma once

// Retry-After = delta-seconds [ comment ] *( SEMI retry-param ) (RFC 3261 25.1).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "comment.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: param(name, value) for each, value absent without `=`; then delta_seconds(extent), comment(extent,
/// with its parentheses) when there is one, params(all of them, from the first `;` on) when there are any,
/// and value(extent of the whole).
template <class Runs, class Handler>
inline scan_end scan_retry_after(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 Handler& on) {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* digits_last = p;
  const char* comment_first = nullptr;
  const char* comment_last = nullptr;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  const auto commit = [&] {
    on.param(from.at(name_first, name_last), value_first != nullptr ? from.at(value_first, end) : extent{});
    value_first = nullptr;
  };
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
		case 13u: goto st36;
		case 32u: goto st1;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto tr0;
tr0:
	{ note(where, rule::delta_seconds); }
	goto st0;
tr10:
	{ note(where, rule::generic_param); }
	goto st0;
tr17:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr28:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr43:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr44:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
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
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto tr0;
tr4:
	{ first = p; }
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ digits_last = end; }
	goto st37;
tr53:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ digits_last = end; }
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 10u: goto st4;
		case 13u: goto st35;
		case 32u: goto st38;
		case 40u: goto tr52;
		case 59u: goto tr54;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr53;
	goto tr0;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st38;
		case 10u: goto st4;
		case 13u: goto st35;
		case 32u: goto st38;
		case 40u: goto tr52;
		case 59u: goto tr54;
	}
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st39;
		case 32u: goto st39;
	}
	goto st0;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st39;
		case 32u: goto st39;
		case 40u: goto tr52;
		case 59u: goto tr54;
	}
	goto st0;
tr52:
	{ comment_first = p; }
	{
    const scan_end inner = scan_comment(p, pe, runs);
    if (!inner.ok()) return inner;
    p = inner.at - 1;
    end = inner.at;
  }
	{ comment_last = end; }
	goto st40;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st40;
		case 10u: goto st5;
		case 13u: goto st34;
		case 32u: goto st40;
		case 59u: goto tr54;
	}
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 32u: goto st41;
	}
	goto st0;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 10u: goto st6;
		case 13u: goto st19;
		case 32u: goto st41;
		case 59u: goto tr54;
	}
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st42;
		case 32u: goto st42;
	}
	goto st0;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st42;
		case 32u: goto st42;
		case 59u: goto tr54;
	}
	goto st0;
tr54:
	{
    if (params_first == nullptr) params_first = p; else commit();
  }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st7;
		case 10u: goto st8;
		case 13u: goto st33;
		case 32u: goto st7;
		case 33u: goto tr14;
		case 37u: goto tr14;
		case 39u: goto tr14;
		case 126u: goto tr14;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr14;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr14;
	} else
		goto tr14;
	goto tr10;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 32u: goto st9;
	}
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 32u: goto st9;
		case 33u: goto tr14;
		case 37u: goto tr14;
		case 39u: goto tr14;
		case 126u: goto tr14;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr14;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr14;
	} else
		goto tr14;
	goto tr10;
tr14:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st43;
tr60:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st43;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 10u: goto st10;
		case 13u: goto st32;
		case 32u: goto st44;
		case 33u: goto tr60;
		case 37u: goto tr60;
		case 39u: goto tr60;
		case 59u: goto tr54;
		case 61u: goto st11;
		case 126u: goto tr60;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr60;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr60;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr60;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr60;
	} else
		goto tr60;
	goto tr10;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 10u: goto st10;
		case 13u: goto st32;
		case 32u: goto st44;
		case 59u: goto tr54;
		case 61u: goto st11;
	}
	goto tr10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st45;
		case 32u: goto st45;
	}
	goto tr10;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st45;
		case 32u: goto st45;
		case 59u: goto tr54;
		case 61u: goto st11;
	}
	goto tr10;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 10u: goto st12;
		case 13u: goto st31;
		case 32u: goto st11;
		case 33u: goto tr21;
		case 34u: goto tr22;
		case 37u: goto tr21;
		case 39u: goto tr21;
		case 91u: goto tr23;
		case 126u: goto tr21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr21;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr21;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr21;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr21;
	} else
		goto tr21;
	goto tr17;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
	}
	goto tr10;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 10u: goto st14;
		case 13u: goto st28;
		case 32u: goto st13;
		case 33u: goto tr21;
		case 34u: goto tr22;
		case 37u: goto tr21;
		case 39u: goto tr21;
		case 91u: goto tr23;
		case 126u: goto tr21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr21;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr21;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr21;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr21;
	} else
		goto tr21;
	goto tr17;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st15;
		case 32u: goto st15;
	}
	goto tr10;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st15;
		case 32u: goto st15;
		case 34u: goto tr22;
	}
	goto tr17;
tr22:
	{ value_first = p; }
	{ quote = p; }
	goto st16;
tr32:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st16;
		case 10u: goto st17;
		case 13u: goto st18;
		case 32u: goto st16;
		case 34u: goto tr33;
		case 92u: goto st20;
		case 224u: goto st22;
		case 237u: goto st24;
		case 240u: goto st25;
		case 244u: goto st27;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr32;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st26;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st23;
	} else
		goto st21;
	goto tr28;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st16;
		case 32u: goto st16;
	}
	goto tr28;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st17;
	goto tr28;
tr33:
	{ quote = nullptr; end = p + 1; }
	goto st46;
tr46:
	{ end = p + 1; }
	goto st46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 10u: goto st6;
		case 13u: goto st19;
		case 32u: goto st41;
		case 59u: goto tr54;
	}
	goto tr17;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st6;
	goto st0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st16;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st16;
	} else
		goto st16;
	goto tr43;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st16;
	goto tr44;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st21;
	goto tr44;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st21;
	goto tr44;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st21;
	goto tr44;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st23;
	goto tr44;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st23;
	goto tr44;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st23;
	goto tr44;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st14;
	goto tr10;
tr21:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st47;
tr61:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 10u: goto st6;
		case 13u: goto st19;
		case 32u: goto st41;
		case 33u: goto tr61;
		case 37u: goto tr61;
		case 39u: goto tr61;
		case 59u: goto tr54;
		case 126u: goto tr61;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr61;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr61;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr61;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr61;
	} else
		goto tr61;
	goto tr17;
tr23:
	{ value_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr45;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr45;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr45;
	} else
		goto tr45;
	goto tr17;
tr45:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr45;
		case 93u: goto tr46;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr45;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr45;
	} else
		goto tr45;
	goto tr17;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st12;
	goto tr10;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto tr10;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st8;
	goto st0;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st5;
	goto st0;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto st0;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof39: cs = 39; goto _test_eof;
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof42: cs = 42; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof47: cs = 47; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 3:
	{ note(where, rule::delta_seconds); }
	break;
	case 7:
	case 9:
	case 10:
	case 12:
	case 14:
	case 28:
	case 31:
	case 32:
	{ note(where, rule::generic_param); }
	break;
	case 11:
	case 13:
	case 15:
	case 29:
	case 30:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 16:
	case 17:
	case 18:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 21:
	case 22:
	case 23:
	case 24:
	case 25:
	case 26:
	case 27:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 20:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  37  ) return failed(p, pe, quote, where, rule::retry_after);
  on.delta_seconds(from.at(first, digits_last));
  if (comment_first != nullptr) on.comment(from.at(comment_first, comment_last));
  if (params_first != nullptr) {
    commit();
    on.params(from.at(params_first, end));
  }
  on.value(from.at(first, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
