// Generated from grammar/sdp/media.rl by Ragel 6.10. Do not edit. Inputs: 89b7eebe130476fc
#pragma once

// media-field without `m=`: media SP port [ "/" integer ] SP proto 1*( SP fmt ) (RFC 8866 9).
// Numbers are judged by the value type. "proto" is `token *( "/" token )`.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The parts; `count` stays absent without one.
template <class Runs>
inline scan_end scan_media(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& media, extent& port, extent& count, extent& proto,
                               extent& formats) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[3] = {};
  unsigned n = 0;
  const char* slash = nullptr;
  rule where = rule::none;
  (void)runs;
static const int sdp_media_start = 1;

static const int sdp_media_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto st2;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st2;
		} else
			goto st2;
	} else
		goto st2;
	goto tr0;
tr0:
	{ note(where, rule::media); }
	goto st0;
tr3:
	{ note(where, rule::port); }
	goto st0;
tr7:
	{ note(where, rule::proto); }
	goto st0;
tr11:
	{ note(where, rule::fmt); }
	goto st0;
tr13:
	{ note(where, rule::integer); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr2;
		case 33u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st2;
		} else
			goto st2;
	} else
		goto st2;
	goto tr0;
tr2:
	{ if (n < 3) cuts[n++] = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st4;
	goto tr3;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr5;
		case 47u: goto tr6;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st4;
	goto tr3;
tr5:
	{ if (n < 3) cuts[n++] = p; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto st6;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st6;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st6;
		} else
			goto st6;
	} else
		goto st6;
	goto tr7;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr9;
		case 33u: goto st6;
		case 47u: goto st5;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st6;
	} else
		goto st6;
	goto tr7;
tr9:
	{ if (n < 3) cuts[n++] = p; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto st10;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st10;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st10;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st10;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st10;
		} else
			goto st10;
	} else
		goto st10;
	goto tr11;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st7;
		case 33u: goto st10;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st10;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st10;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st10;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st10;
		} else
			goto st10;
	} else
		goto st10;
	goto tr11;
tr6:
	{ slash = p; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st9;
	goto tr13;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr5;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st9;
	goto tr13;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 7:
	{ note(where, rule::fmt); }
	break;
	case 8:
	case 9:
	{ note(where, rule::integer); }
	break;
	case 1:
	case 2:
	{ note(where, rule::media); }
	break;
	case 3:
	case 4:
	{ note(where, rule::port); }
	break;
	case 5:
	case 6:
	{ note(where, rule::proto); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  10  ) return failed(p, pe, nullptr, where, rule::media_field);
  media = from.at(first, cuts[0]);
  port = from.at(cuts[0] + 1, slash != nullptr ? slash : cuts[1]);
  if (slash != nullptr) count = from.at(slash + 1, cuts[1]);
  proto = from.at(cuts[1] + 1, cuts[2]);
  formats = from.at(cuts[2] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
