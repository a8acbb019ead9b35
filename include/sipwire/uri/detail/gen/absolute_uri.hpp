// Generated from grammar/uri/absolute_uri.rl by Ragel 6.10. Do not edit. Inputs: 25f35a1a5324500d
#pragma once

// absoluteURI = scheme ":" ( hier-part / opaque-part ) (RFC 3261 25.1, from RFC 2396).
// - An authority is a srvr or a reg-name. reg-name takes what srvr takes but for the IPv6reference, so
//   brackets are all that is left to look at: before them stands nothing or a userinfo with its "@", after
//   them at most a port. A userinfo may hold "/" and "?" by the ABNF; as in RFC 2396 3.2 those end the
//   authority.
// - Behind "//" the authority may be empty (`file:///x`), and "//" always begins one.
// - There is no fragment: "#" belongs to a reference, not to a URI.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "ipv6_address.hpp"
#include "userinfo.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// Where the parts of an absoluteURI lie; null for what is not there. An opaque part is all behind the colon.
struct absolute_uri_parts {
  const char* colon = nullptr;
  const char* authority_first = nullptr;
  const char* path_first = nullptr;
  const char* query_first = nullptr;
};

/// Reads all of [p, pe).
template <class Runs>
inline scan_end scan_absolute_uri(const char* p, const char* const pe, const Runs& runs,
                                  absolute_uri_parts& out) noexcept {
  const char* const eof = pe;
  const char* escape = p;
  const char* bracket = p;
  rule where = rule::none;
  const auto open = [&](const char* at) noexcept -> scan_end {
    bracket = at;
    if (at == out.authority_first) return {};
    if (at[-1] != '@') return {at, errc::syntax, rule::absolute_uri};
    const char* colon = nullptr;
    return scan_userinfo(out.authority_first, at - 1, runs, leniency::none, colon);
  };
  const auto inside = [](scan_end e, const char* last) noexcept -> scan_end {
    if (e.code == errc::truncated && e.at != last) e.code = errc::syntax;
    return e;
  };
static const int absolute_uri_start = 1;

static const int absolute_uri_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto st2;
	goto tr0;
tr0:
	{ note(where, rule::scheme); }
	goto st0;
tr8:
	{ where = rule::escaped; }
	goto st0;
tr15:
	{ note(where, rule::ipv6_reference); }
	goto st0;
tr18:
	{ note(where, rule::port); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr2:
	{ p = runs.template run<charset::scheme>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto tr2;
		case 58u: goto tr3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr2;
	} else
		goto tr2;
	goto tr0;
tr3:
	{ out.colon = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr4;
		case 37u: goto tr6;
		case 47u: goto tr7;
		case 61u: goto tr4;
		case 95u: goto tr4;
		case 126u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 63u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr4;
	} else
		goto tr4;
	goto st0;
tr4:
	{ p = runs.template run<charset::uric>(p + 1, pe) - 1; }
	goto st13;
tr23:
	{ out.query_first = p + 1; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr4;
		case 37u: goto tr6;
		case 61u: goto tr4;
		case 95u: goto tr4;
		case 126u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 63u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr4;
	} else
		goto tr4;
	goto st0;
tr6:
	{ escape = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st5;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st5;
	} else
		goto st5;
	goto tr8;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st13;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st13;
	} else
		goto st13;
	goto tr8;
tr7:
	{ out.path_first = p; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr20;
		case 37u: goto tr21;
		case 47u: goto tr22;
		case 61u: goto tr20;
		case 63u: goto tr23;
		case 95u: goto tr20;
		case 126u: goto tr20;
	}
	if ( ( static_cast<unsigned char>(*p)) < 64u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto tr20;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr20;
	} else
		goto tr20;
	goto st0;
tr26:
	{ out.path_first = p; }
	goto st15;
tr20:
	{ p = runs.template run<charset::path_segments>(p + 1, pe) - 1; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr20;
		case 37u: goto tr21;
		case 61u: goto tr20;
		case 63u: goto tr23;
		case 95u: goto tr20;
		case 126u: goto tr20;
	}
	if ( ( static_cast<unsigned char>(*p)) < 64u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto tr20;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr20;
	} else
		goto tr20;
	goto st0;
tr21:
	{ escape = p; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st7;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st7;
	} else
		goto st7;
	goto tr8;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st15;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st15;
	} else
		goto st15;
	goto tr8;
tr22:
	{ out.path_first = nullptr; }
	{ out.authority_first = p + 1; }
	goto st16;
tr24:
	{ p = runs.template run<charset::authority>(p + 1, pe) - 1; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr24;
		case 37u: goto tr25;
		case 47u: goto tr26;
		case 61u: goto tr24;
		case 63u: goto tr23;
		case 91u: goto tr27;
		case 95u: goto tr24;
		case 126u: goto tr24;
	}
	if ( ( static_cast<unsigned char>(*p)) < 64u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
			goto tr24;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr24;
	} else
		goto tr24;
	goto st0;
tr25:
	{ escape = p; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st9;
	} else
		goto st9;
	goto tr8;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st16;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st16;
	} else
		goto st16;
	goto tr8;
tr27:
	{ if (const scan_end e = open(p); !e.ok()) return e; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st11;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto st11;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st11;
	} else
		goto st11;
	goto tr15;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st11;
		case 93u: goto tr17;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto st11;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st11;
	} else
		goto st11;
	goto tr15;
tr17:
	{ if (const scan_end e = scan_ipv6_address(bracket + 1, p, leniency::none); !e.ok())
      return inside(e, pe); }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 47u: goto tr26;
		case 58u: goto st12;
		case 63u: goto tr23;
	}
	goto tr15;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st18;
	goto tr18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 47u: goto tr26;
		case 63u: goto tr23;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st18;
	goto tr18;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 4:
	case 5:
	case 6:
	case 7:
	case 8:
	case 9:
	{ where = rule::escaped; }
	break;
	case 1:
	case 2:
	{ note(where, rule::scheme); }
	break;
	case 10:
	case 11:
	{ note(where, rule::ipv6_reference); }
	break;
	case 12:
	{ note(where, rule::port); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  13  ) {
    if (where == rule::escaped) return {escape, errc::bad_escape, where};
    return failed(p, pe, nullptr, where, rule::absolute_uri);
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail

#include "../../../core/detail/diag_pop.hpp"
