// Generated from grammar/uri/diameter_uri.rl by Ragel 6.10. Do not edit. Inputs: fb08315d59817681
#pragma once

// DiameterURI (RFC 3588 4.3, RFC 6733 4.3.1):
//   ( "aaa://" / "aaas://" ) FQDN [ ":" 1*DIGIT ] [ ";transport=" ( "tcp" / "sctp" / "udp" ) ] [ ";protocol="
//   ( "diameter" / ... ) ]
// in that order. The host is only delimited here; classify_host() judges it. The words behind the two names
// are taken as tokens, so that the accessors can show those that came later.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// What scan_diameter_uri() found.
struct diameter_uri_parts {
  bool scheme = false;  ///< is it `aaa://` or `aaas://`?
  bool secure = false;
  extent host;
  extent port;
  extent transport;
  extent protocol;
};

/// All of [p, pe) as a DiameterURI.
template <class Runs>
inline scan_end scan_diameter_uri(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  diameter_uri_parts& out) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* host = nullptr;
  const char* host_last = nullptr;
  const char* port = nullptr;
  const char* port_last = nullptr;
  const char* transport = nullptr;
  const char* transport_last = nullptr;
  const char* protocol = nullptr;
  const char* protocol_last = nullptr;
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
		case 65u: goto st2;
		case 97u: goto st2;
	}
	goto st0;
tr8:
	{ note(where, rule::host); }
	goto st0;
tr11:
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
		case 65u: goto st3;
		case 97u: goto st3;
	}
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 65u: goto st4;
		case 97u: goto st4;
	}
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 58u: goto st5;
		case 83u: goto tr5;
		case 115u: goto tr5;
	}
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 47u )
		goto st6;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 47u )
		goto tr7;
	goto st0;
tr7:
	{ out.scheme = true; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 91u: goto tr10;
		case 95u: goto tr9;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr9;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr9;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr9;
	} else
		goto tr9;
	goto tr8;
tr9:
	{ host = p; }
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	{ host_last = end; }
	goto st33;
tr36:
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	{ host_last = end; }
	goto st33;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 58u: goto st8;
		case 59u: goto st9;
		case 95u: goto tr36;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr36;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr36;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr36;
	} else
		goto tr36;
	goto tr8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr12;
	goto tr11;
tr12:
	{ port = p; }
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ port_last = end; }
	goto st34;
tr39:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ port_last = end; }
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( ( static_cast<unsigned char>(*p)) == 59u )
		goto st9;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr39;
	goto tr11;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 80u: goto st10;
		case 84u: goto st19;
		case 112u: goto st10;
		case 116u: goto st19;
	}
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 82u: goto st11;
		case 114u: goto st11;
	}
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 79u: goto st12;
		case 111u: goto st12;
	}
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 84u: goto st13;
		case 116u: goto st13;
	}
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 79u: goto st14;
		case 111u: goto st14;
	}
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 67u: goto st15;
		case 99u: goto st15;
	}
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 79u: goto st16;
		case 111u: goto st16;
	}
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 76u: goto st17;
		case 108u: goto st17;
	}
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( ( static_cast<unsigned char>(*p)) == 61u )
		goto st18;
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr23;
		case 37u: goto tr23;
		case 39u: goto tr23;
		case 126u: goto tr23;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr23;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr23;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr23;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr23;
	} else
		goto tr23;
	goto st0;
tr23:
	{ protocol = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ protocol_last = end; }
	goto st35;
tr40:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ protocol_last = end; }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr40;
		case 37u: goto tr40;
		case 39u: goto tr40;
		case 126u: goto tr40;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr40;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr40;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr40;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr40;
	} else
		goto tr40;
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 82u: goto st20;
		case 114u: goto st20;
	}
	goto st0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 65u: goto st21;
		case 97u: goto st21;
	}
	goto st0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 78u: goto st22;
		case 110u: goto st22;
	}
	goto st0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 83u: goto st23;
		case 115u: goto st23;
	}
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 80u: goto st24;
		case 112u: goto st24;
	}
	goto st0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 79u: goto st25;
		case 111u: goto st25;
	}
	goto st0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 82u: goto st26;
		case 114u: goto st26;
	}
	goto st0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 84u: goto st27;
		case 116u: goto st27;
	}
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( ( static_cast<unsigned char>(*p)) == 61u )
		goto st28;
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr33;
		case 37u: goto tr33;
		case 39u: goto tr33;
		case 126u: goto tr33;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr33;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr33;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr33;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr33;
	} else
		goto tr33;
	goto st0;
tr33:
	{ transport = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ transport_last = end; }
	goto st36;
tr41:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ transport_last = end; }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr41;
		case 37u: goto tr41;
		case 39u: goto tr41;
		case 59u: goto st29;
		case 126u: goto tr41;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr41;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr41;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr41;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr41;
	} else
		goto tr41;
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 80u: goto st10;
		case 112u: goto st10;
	}
	goto st0;
tr10:
	{ host = p; }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr34;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr34;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr34;
	} else
		goto tr34;
	goto tr8;
tr34:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st31;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr34;
		case 93u: goto tr35;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr34;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr34;
	} else
		goto tr34;
	goto tr8;
tr35:
	{ end = p + 1; }
	{ host_last = end; }
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 58u: goto st8;
		case 59u: goto st9;
	}
	goto tr8;
tr5:
	{ out.secure = true; }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto st5;
	goto st0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
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
	_test_eof35: cs = 35; goto _test_eof;
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
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 7:
	case 30:
	case 31:
	{ note(where, rule::host); }
	break;
	case 8:
	{ note(where, rule::port); }
	break;
	}
	}

	_out: {}
	}
  if (host_last != nullptr) out.host = from.at(host, host_last);
  if (cs <
  33  ) return failed(p, pe, nullptr, where, rule::diameter_uri);
  if (port != nullptr) out.port = from.at(port, port_last);
  if (transport != nullptr) out.transport = from.at(transport, transport_last);
  if (protocol != nullptr) out.protocol = from.at(protocol, protocol_last);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail

#include "../../../core/detail/diag_pop.hpp"
