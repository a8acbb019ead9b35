// Generated from grammar/sip/server_val.rl by Ragel 6.10. Do not edit. Inputs: fefcff2f25ca54db
#pragma once

// server-val = product / comment, product = token [ SLASH product-version ] (RFC 3261 25.1), one at a time
// out of the LWS-separated list in Server and User-Agent. A comment has SWS of its own on both sides, besides
// the LWS. SLASH has SWS on both sides, so `a / b` is one product and `a b` two; `a/b/c` and `a(b)` are
// neither.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "comment.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Reads one server-val and stops at the next or at pe. `name` and `version` are those of a product and
/// absent for a comment.
template <class Runs>
inline scan_end scan_server_val(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& all, extent& name, extent& version) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  const char* name_last = nullptr;
  const char* version_first = nullptr;
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
		case 13u: goto st20;
		case 32u: goto st1;
		case 33u: goto tr4;
		case 37u: goto tr4;
		case 39u: goto tr4;
		case 40u: goto tr5;
		case 126u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr4;
	} else
		goto tr4;
	goto st0;
tr18:
	{ note(where, rule::product); }
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
		case 10u: goto st4;
		case 13u: goto st13;
		case 32u: goto st3;
		case 33u: goto tr4;
		case 37u: goto tr4;
		case 39u: goto tr4;
		case 40u: goto tr5;
		case 126u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr4;
	} else
		goto tr4;
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 32u: goto st5;
	}
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 32u: goto st5;
		case 40u: goto tr5;
	}
	goto st0;
tr5:
	{ first = p; }
	{
    const scan_end inner = scan_comment(p, pe, runs);
    if (!inner.ok()) return inner;
    p = inner.at - 1;
    end = inner.at;
  }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st22;
		case 10u: goto st6;
		case 13u: goto st12;
		case 32u: goto st22;
	}
	goto st0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st22;
		case 10u: goto st6;
		case 13u: goto st12;
		case 32u: goto st22;
		case 33u: goto tr13;
		case 37u: goto tr13;
		case 126u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 40u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 39u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr13;
		} else
			goto tr13;
	} else
		goto tr13;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st23;
		case 32u: goto st23;
	}
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st23;
		case 10u: goto st7;
		case 13u: goto st11;
		case 32u: goto st23;
		case 33u: goto tr13;
		case 37u: goto tr13;
		case 126u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 40u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 39u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr13;
		} else
			goto tr13;
	} else
		goto tr13;
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st24;
		case 32u: goto st24;
	}
	goto st0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st24;
		case 10u: goto st8;
		case 13u: goto st10;
		case 32u: goto st24;
		case 33u: goto tr13;
		case 37u: goto tr13;
		case 126u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 40u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 39u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr13;
		} else
			goto tr13;
	} else
		goto tr13;
	goto st0;
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
		case 40u: goto tr13;
	}
	goto st0;
tr13:
	{ p--; {p++; cs = 25; goto _out;} }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st8;
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st7;
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st6;
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto st0;
tr4:
	{ first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st26;
tr31:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st26;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st27;
		case 10u: goto st14;
		case 13u: goto st19;
		case 32u: goto st27;
		case 33u: goto tr31;
		case 37u: goto tr31;
		case 39u: goto tr31;
		case 47u: goto st15;
		case 126u: goto tr31;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
			goto tr31;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr31;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr31;
	} else
		goto tr31;
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st27;
		case 10u: goto st14;
		case 13u: goto st19;
		case 32u: goto st27;
		case 33u: goto tr13;
		case 37u: goto tr13;
		case 47u: goto st15;
		case 126u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 40u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 39u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr13;
	} else
		goto tr13;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st28;
		case 32u: goto st28;
	}
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st28;
		case 10u: goto st8;
		case 13u: goto st10;
		case 32u: goto st28;
		case 33u: goto tr13;
		case 37u: goto tr13;
		case 47u: goto st15;
		case 126u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 40u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 39u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr13;
	} else
		goto tr13;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st15;
		case 10u: goto st16;
		case 13u: goto st18;
		case 32u: goto st15;
		case 33u: goto tr22;
		case 37u: goto tr22;
		case 39u: goto tr22;
		case 126u: goto tr22;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr22;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr22;
	} else
		goto tr22;
	goto tr18;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st17;
		case 32u: goto st17;
	}
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st17;
		case 32u: goto st17;
		case 33u: goto tr22;
		case 37u: goto tr22;
		case 39u: goto tr22;
		case 126u: goto tr22;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr22;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr22;
	} else
		goto tr22;
	goto tr18;
tr22:
	{ version_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st29;
tr32:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st23;
		case 10u: goto st7;
		case 13u: goto st11;
		case 32u: goto st23;
		case 33u: goto tr32;
		case 37u: goto tr32;
		case 39u: goto tr32;
		case 126u: goto tr32;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr32;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr32;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr32;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr32;
	} else
		goto tr32;
	goto tr18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st16;
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st14;
	goto st0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 15:
	case 17:
	{ note(where, rule::product); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  21  ) return failed(p, pe, nullptr, where, rule::server_val);
  all = from.at(first, end);
  name = name_last != nullptr ? from.at(first, name_last) : extent{};
  version = version_first != nullptr ? from.at(version_first, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
