// Generated from grammar/uri/msrp_uri.rl by Ragel 6.10. Do not edit. Inputs: 24fd24ce21b326de
#pragma once

// MSRP-URI = msrp-scheme "://" authority [ "/" session-id ] ";" transport *( ";" URI-parameter ) (RFC 4975
// 9).
// The authority is RFC 3986's: [ userinfo "@" ] host [ ":" port ]. Its host is read as the host of a SIP URI
// (name, IPv4 or bracketed IPv6 address); other reg-names RFC 3986 would let pass are of no use to a resolver
// and are refused. A userinfo may look like host, port, session and parameters until its "@" comes, so all of
// that is noted anew behind it. The token is that of SDP.

#include <cstring>
#include "../../../core/scan_bytes.hpp"
#include "../../host.hpp"
#include "../quick_host.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// Reads an MSRP URI of the usual shape, without userinfo and parameters, and gives its events; false, with
/// none given, for any other.
template <class Handler>
SIPWIRE_INLINE bool quick_msrp_uri(const char* const p, const char* const pe, const vector_runs& runs,
                                   const source& from, Handler& on) noexcept {
  if (pe - p < 12 || std::memcmp(p, "msrp", 4) != 0) return false;
  const char* const scheme_last = p + (p[4] == 's' ? 5 : 4);
  if (std::memcmp(scheme_last, "://", 3) != 0) return false;
  const char* const host = scheme_last + 3;
  host_port at;
  const char* q = quick_host_port(host, pe, runs, at);
  if (q == nullptr || q == pe) return false;
  const char* const path = q;
  if (*q == '/') {
    q = runs.template skip<charset::msrp_session>(q + 1, pe);
    if (q == path + 1) return false;
  }
  if (pe - q < 2 || *q != ';') return false;
  for (const char* c = q + 1; c != pe; ++c)
    if (!charset::alphanum::set.contains(*c)) return false;
  on.scheme(from.at(p, scheme_last));
  on.userinfo(extent{});
  on.host(from.at(host, at.host_last), at.form,
      at.port_first != nullptr ? from.at(at.port_first, at.port_last) : extent{},
          static_cast<std::uint16_t>(at.port));
  on.session(*path == '/' ? from.at(path + 1, q) : extent{});
  on.transport(from.at(q + 1, pe));
  on.params(extent{});
  return true;
}
template <class Handler>
constexpr bool quick_msrp_uri(const char*, const char*, const byte_runs&, const source&, Handler&) noexcept {
  return false;
}

/// Events, when the whole was read: scheme, userinfo (absent without one), host(extent, form, port extent,
/// port number), session (absent without one), transport, and params from their first ";" on (absent without
/// any).
template <class Runs, class Handler>
inline scan_end scan_msrp_uri(const char* p, const char* const pe, const Runs& runs, const source& from,
                              leniency lenient, Handler& on) noexcept {
  if (quick_msrp_uri(p, pe, runs, from, on)) return {pe, errc::none, rule::none};
  const char* const eof = pe;
  const char* const first = p;
  const char* scheme_last = nullptr;
  const char* authority = nullptr;
  const char* user_last = nullptr;
  const char* host_last = nullptr;
  const char* port = nullptr;
  const char* session = nullptr;
  const char* transport = nullptr;
  const char* params = nullptr;
  rule where = rule::none;
static const int msrp_uri_start = 1;

static const int msrp_uri_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 77u: goto st2;
		case 109u: goto st2;
	}
	goto tr0;
tr0:
	{ note(where, rule::scheme); }
	goto st0;
tr9:
	{ note(where, rule::scheme); }
	{ note(where, rule::host); }
	goto st0;
tr17:
	{ note(where, rule::host); }
	goto st0;
tr23:
	{ note(where, rule::msrp_session_id); }
	goto st0;
tr25:
	{ note(where, rule::msrp_transport); }
	goto st0;
tr27:
	{ note(where, rule::uri_parameter); }
	goto st0;
tr30:
	{ note(where, rule::port); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 83u: goto st3;
		case 115u: goto st3;
	}
	goto tr0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 82u: goto st4;
		case 114u: goto st4;
	}
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 80u: goto st5;
		case 112u: goto st5;
	}
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 58u: goto tr5;
		case 83u: goto st28;
		case 115u: goto st28;
	}
	goto tr0;
tr5:
	{ scheme_last = p; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 47u )
		goto st7;
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 47u )
		goto st8;
	goto tr0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st9;
		case 37u: goto st10;
		case 61u: goto st9;
		case 64u: goto tr13;
		case 91u: goto tr14;
		case 95u: goto tr12;
		case 126u: goto st9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 44u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 36u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 58u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 59u )
				goto st9;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr12;
		} else
			goto tr12;
	} else
		goto tr12;
	goto tr9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st9;
		case 37u: goto st10;
		case 61u: goto st9;
		case 64u: goto tr13;
		case 95u: goto st9;
		case 126u: goto st9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st9;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st9;
	} else
		goto st9;
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st11;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st11;
	} else
		goto st11;
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st9;
	} else
		goto st9;
	goto st0;
tr13:
	{
    user_last = p;
    authority = p + 1;
    port = session = transport = params = nullptr;
    host_last = nullptr;
  }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 91u: goto tr14;
		case 95u: goto tr18;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr18;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr18;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr18;
	} else
		goto tr18;
	goto tr17;
tr18:
	{ authority = p; }
	{ host_last = p + 1; }
	goto st13;
tr19:
	{ host_last = p + 1; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 47u: goto tr20;
		case 58u: goto tr21;
		case 59u: goto tr22;
		case 95u: goto tr19;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr19;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto tr19;
	} else
		goto tr19;
	goto tr17;
tr20:
	{ session = p + 1; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto st15;
		case 61u: goto st15;
		case 95u: goto st15;
		case 126u: goto st15;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st15;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st15;
	} else
		goto st15;
	goto tr23;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto st15;
		case 59u: goto tr22;
		case 61u: goto st15;
		case 95u: goto st15;
		case 126u: goto st15;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st15;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st15;
	} else
		goto st15;
	goto tr23;
tr22:
	{ transport = p + 1; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st29;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st29;
	} else
		goto st29;
	goto tr25;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( ( static_cast<unsigned char>(*p)) == 59u )
		goto tr43;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st29;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st29;
	} else
		goto st29;
	goto tr25;
tr43:
	{ if (params == nullptr) params = p; }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto st30;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st30;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st30;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st30;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st30;
		} else
			goto st30;
	} else
		goto st30;
	goto tr27;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st30;
		case 59u: goto tr43;
		case 61u: goto st18;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st30;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st30;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st30;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st30;
		} else
			goto st30;
	} else
		goto st30;
	goto tr27;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto st31;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st31;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st31;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st31;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st31;
		} else
			goto st31;
	} else
		goto st31;
	goto tr27;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st31;
		case 59u: goto tr43;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st31;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st31;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st31;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto st31;
		} else
			goto st31;
	} else
		goto st31;
	goto tr27;
tr21:
	{ port = p + 1; }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 47u: goto tr20;
		case 59u: goto tr22;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st19;
	goto tr30;
tr14:
	{ authority = p; }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st21;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto st21;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st21;
	} else
		goto st21;
	goto tr17;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st21;
		case 93u: goto tr33;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto st21;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st21;
	} else
		goto st21;
	goto tr17;
tr33:
	{ host_last = p + 1; }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 47u: goto tr20;
		case 58u: goto tr21;
		case 59u: goto tr22;
	}
	goto tr17;
tr12:
	{ authority = p; }
	{ host_last = p + 1; }
	goto st23;
tr34:
	{ host_last = p + 1; }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st9;
		case 37u: goto st10;
		case 47u: goto tr20;
		case 58u: goto tr35;
		case 59u: goto tr36;
		case 61u: goto st9;
		case 64u: goto tr13;
		case 95u: goto tr34;
		case 126u: goto st9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 44u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr34;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr34;
	} else
		goto tr34;
	goto tr17;
tr35:
	{ port = p + 1; }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st9;
		case 37u: goto st10;
		case 47u: goto tr20;
		case 58u: goto st9;
		case 59u: goto tr36;
		case 61u: goto st9;
		case 64u: goto tr13;
		case 95u: goto st9;
		case 126u: goto st9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st9;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st9;
	} else
		goto st24;
	goto tr30;
tr36:
	{ transport = p + 1; }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st9;
		case 37u: goto st10;
		case 61u: goto st9;
		case 64u: goto tr13;
		case 95u: goto st9;
		case 126u: goto st9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 58u ) {
		if ( ( static_cast<unsigned char>(*p)) > 46u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto st32;
		} else if ( ( static_cast<unsigned char>(*p)) >= 36u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st32;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st32;
	} else
		goto st9;
	goto tr25;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st9;
		case 37u: goto st10;
		case 58u: goto st9;
		case 59u: goto tr45;
		case 61u: goto st9;
		case 64u: goto tr13;
		case 95u: goto st9;
		case 126u: goto st9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st32;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st32;
	} else
		goto st32;
	goto tr25;
tr45:
	{ if (params == nullptr) params = p; }
	goto st26;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st33;
		case 35u: goto st30;
		case 37u: goto st34;
		case 44u: goto st9;
		case 61u: goto st9;
		case 64u: goto tr13;
		case 95u: goto st33;
		case 126u: goto st33;
	}
	if ( ( static_cast<unsigned char>(*p)) < 58u ) {
		if ( ( static_cast<unsigned char>(*p)) < 40u ) {
			if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto st33;
		} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto st33;
			} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
				goto st33;
		} else
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( ( static_cast<unsigned char>(*p)) < 94u ) {
			if ( 65u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 90u )
				goto st33;
		} else if ( ( static_cast<unsigned char>(*p)) > 96u ) {
			if ( ( static_cast<unsigned char>(*p)) > 122u ) {
				if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 125u )
					goto st30;
			} else if ( ( static_cast<unsigned char>(*p)) >= 97u )
				goto st33;
		} else
			goto st30;
	} else
		goto st9;
	goto tr27;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st33;
		case 35u: goto st30;
		case 37u: goto st34;
		case 44u: goto st9;
		case 58u: goto st9;
		case 59u: goto tr45;
		case 61u: goto st27;
		case 64u: goto tr13;
		case 95u: goto st33;
		case 126u: goto st33;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) < 40u ) {
			if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto st33;
		} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto st33;
		} else
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) < 94u ) {
			if ( 65u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 90u )
				goto st33;
		} else if ( ( static_cast<unsigned char>(*p)) > 96u ) {
			if ( ( static_cast<unsigned char>(*p)) > 122u ) {
				if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 125u )
					goto st30;
			} else if ( ( static_cast<unsigned char>(*p)) >= 97u )
				goto st33;
		} else
			goto st30;
	} else
		goto st33;
	goto tr27;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st30;
		case 59u: goto tr43;
		case 61u: goto st18;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto st30;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto st35;
			} else if ( ( static_cast<unsigned char>(*p)) >= 45u )
				goto st30;
		} else
			goto st30;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( ( static_cast<unsigned char>(*p)) < 94u ) {
			if ( 71u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 90u )
				goto st30;
		} else if ( ( static_cast<unsigned char>(*p)) > 96u ) {
			if ( ( static_cast<unsigned char>(*p)) > 102u ) {
				if ( 103u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
					goto st30;
			} else if ( ( static_cast<unsigned char>(*p)) >= 97u )
				goto st35;
		} else
			goto st30;
	} else
		goto st35;
	goto tr27;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st30;
		case 59u: goto tr43;
		case 61u: goto st18;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto st30;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto st33;
			} else if ( ( static_cast<unsigned char>(*p)) >= 45u )
				goto st30;
		} else
			goto st30;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( ( static_cast<unsigned char>(*p)) < 94u ) {
			if ( 71u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 90u )
				goto st30;
		} else if ( ( static_cast<unsigned char>(*p)) > 96u ) {
			if ( ( static_cast<unsigned char>(*p)) > 102u ) {
				if ( 103u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
					goto st30;
			} else if ( ( static_cast<unsigned char>(*p)) >= 97u )
				goto st33;
		} else
			goto st30;
	} else
		goto st33;
	goto tr27;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st36;
		case 35u: goto st31;
		case 37u: goto st37;
		case 44u: goto st9;
		case 61u: goto st9;
		case 64u: goto tr13;
		case 95u: goto st36;
		case 126u: goto st36;
	}
	if ( ( static_cast<unsigned char>(*p)) < 58u ) {
		if ( ( static_cast<unsigned char>(*p)) < 40u ) {
			if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto st36;
		} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto st36;
			} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
				goto st36;
		} else
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( ( static_cast<unsigned char>(*p)) < 94u ) {
			if ( 65u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 90u )
				goto st36;
		} else if ( ( static_cast<unsigned char>(*p)) > 96u ) {
			if ( ( static_cast<unsigned char>(*p)) > 122u ) {
				if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 125u )
					goto st31;
			} else if ( ( static_cast<unsigned char>(*p)) >= 97u )
				goto st36;
		} else
			goto st31;
	} else
		goto st9;
	goto tr27;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st36;
		case 35u: goto st31;
		case 37u: goto st37;
		case 44u: goto st9;
		case 58u: goto st9;
		case 59u: goto tr45;
		case 61u: goto st9;
		case 64u: goto tr13;
		case 95u: goto st36;
		case 126u: goto st36;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) < 40u ) {
			if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto st36;
		} else if ( ( static_cast<unsigned char>(*p)) > 41u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto st36;
		} else
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) < 94u ) {
			if ( 65u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 90u )
				goto st36;
		} else if ( ( static_cast<unsigned char>(*p)) > 96u ) {
			if ( ( static_cast<unsigned char>(*p)) > 122u ) {
				if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 125u )
					goto st31;
			} else if ( ( static_cast<unsigned char>(*p)) >= 97u )
				goto st36;
		} else
			goto st31;
	} else
		goto st36;
	goto tr27;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st31;
		case 59u: goto tr43;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto st31;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto st38;
			} else if ( ( static_cast<unsigned char>(*p)) >= 45u )
				goto st31;
		} else
			goto st31;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( ( static_cast<unsigned char>(*p)) < 94u ) {
			if ( 71u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 90u )
				goto st31;
		} else if ( ( static_cast<unsigned char>(*p)) > 96u ) {
			if ( ( static_cast<unsigned char>(*p)) > 102u ) {
				if ( 103u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
					goto st31;
			} else if ( ( static_cast<unsigned char>(*p)) >= 97u )
				goto st38;
		} else
			goto st31;
	} else
		goto st38;
	goto tr27;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto st31;
		case 59u: goto tr43;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 42u ) {
			if ( 35u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 39u )
				goto st31;
		} else if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( ( static_cast<unsigned char>(*p)) > 46u ) {
				if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
					goto st36;
			} else if ( ( static_cast<unsigned char>(*p)) >= 45u )
				goto st31;
		} else
			goto st31;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( ( static_cast<unsigned char>(*p)) < 94u ) {
			if ( 71u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 90u )
				goto st31;
		} else if ( ( static_cast<unsigned char>(*p)) > 96u ) {
			if ( ( static_cast<unsigned char>(*p)) > 102u ) {
				if ( 103u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
					goto st31;
			} else if ( ( static_cast<unsigned char>(*p)) >= 97u )
				goto st36;
		} else
			goto st31;
	} else
		goto st36;
	goto tr27;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto tr5;
	goto tr0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
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
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;

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
	case 28:
	{ note(where, rule::scheme); }
	break;
	case 12:
	case 13:
	case 20:
	case 21:
	case 22:
	case 23:
	{ note(where, rule::host); }
	break;
	case 19:
	case 24:
	{ note(where, rule::port); }
	break;
	case 14:
	case 15:
	{ note(where, rule::msrp_session_id); }
	break;
	case 16:
	case 25:
	{ note(where, rule::msrp_transport); }
	break;
	case 17:
	case 18:
	case 26:
	case 27:
	{ note(where, rule::uri_parameter); }
	break;
	case 8:
	{ note(where, rule::scheme); }
	{ note(where, rule::host); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  29  ) return failed(p, pe, nullptr, where, rule::msrp_uri);
  const char* const semi = transport - 1;
  const char* const path = session != nullptr ? session - 1 : semi;
  const char* const host_first = user_last != nullptr ? user_last + 1 : authority;
  host_form form = host_form::hostname;
  if (const scan_end e = classify_host(host_first, host_last, runs, lenient, form); !e.ok())
    return {e.at, e.code == errc::truncated ? errc::syntax : e.code, e.rule};
  extent port_at;
  std::uint16_t number = 0;
  if (port != nullptr) {
    port_at = from.at(port, path);
    if (port != path) {
      const auto n = parse_decimal<std::uint16_t>({from, port_at}, 65535, rule::port);
      if (!n) return {port, n.error().code, rule::port};
      number = *n;
    }
  }
  on.scheme(from.at(first, scheme_last));
  on.userinfo(user_last != nullptr ? from.at(scheme_last + 3, user_last) : extent{});
  on.host(from.at(host_first, host_last), form, port != path ? port_at : extent{}, number);
  on.session(session != nullptr ? from.at(session, semi) : extent{});
  on.transport(from.at(transport, params != nullptr ? params : p));
  on.params(params != nullptr ? from.at(params, p) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail

#include "../../../core/detail/diag_pop.hpp"
