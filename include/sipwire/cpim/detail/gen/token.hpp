// Generated from grammar/cpim/token.rl by Ragel 6.10. Do not edit. Inputs: 785557548c51433b
#pragma once

// Token = 1*TOKENCHAR (RFC 3862 3.6), the value of Message-ID (RFC 5438 10). UTF-8 is in.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

/// `all` is the Token without the blanks around it.
template <class Runs>
inline scan_end scan_token(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& all) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* end = nullptr;
  rule where = rule::none;
static const int cpim_token_start = 1;

static const int cpim_token_en_main = 1;
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
		case 32u: goto st1;
		case 33u: goto tr2;
		case 124u: goto tr2;
		case 126u: goto tr2;
		case 224u: goto tr4;
		case 237u: goto tr6;
		case 240u: goto tr7;
		case 244u: goto tr9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto tr2;
			} else if ( ( static_cast<unsigned char>(*p)) >= 45u )
				goto tr2;
		} else
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) < 194u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
			if ( ( static_cast<unsigned char>(*p)) > 239u ) {
				if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
					goto tr8;
			} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
				goto tr5;
		} else
			goto tr3;
	} else
		goto tr2;
	goto tr0;
tr0:
	{ note(where, rule::cpim_token); }
	goto st0;
tr10:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::cpim_token); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr2:
	{ if (first == nullptr) first = p; }
	{ p = runs.template run<charset::cpim_token>(p + 1, pe) - 1; end = p + 1; }
	goto st9;
tr11:
	{ end = p + 1; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st10;
		case 33u: goto tr2;
		case 124u: goto tr2;
		case 126u: goto tr2;
		case 224u: goto tr4;
		case 237u: goto tr6;
		case 240u: goto tr7;
		case 244u: goto tr9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto tr2;
			} else if ( ( static_cast<unsigned char>(*p)) >= 45u )
				goto tr2;
		} else
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) < 194u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
			if ( ( static_cast<unsigned char>(*p)) > 239u ) {
				if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
					goto tr8;
			} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
				goto tr5;
		} else
			goto tr3;
	} else
		goto tr2;
	goto tr0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st10;
	goto st0;
tr3:
	{ if (first == nullptr) first = p; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto tr11;
	goto tr10;
tr4:
	{ if (first == nullptr) first = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st2;
	goto tr10;
tr5:
	{ if (first == nullptr) first = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st2;
	goto tr10;
tr6:
	{ if (first == nullptr) first = p; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st2;
	goto tr10;
tr7:
	{ if (first == nullptr) first = p; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st4;
	goto tr10;
tr8:
	{ if (first == nullptr) first = p; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st4;
	goto tr10;
tr9:
	{ if (first == nullptr) first = p; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st4;
	goto tr10;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	{ note(where, rule::cpim_token); }
	break;
	case 2:
	case 3:
	case 4:
	case 5:
	case 6:
	case 7:
	case 8:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, rule::cpim_token); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  9  ) return failed(p, pe, nullptr, where, rule::cpim_token);
  all = from.at(first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail

#include "../../../core/detail/diag_pop.hpp"
