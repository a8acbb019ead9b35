// Generated from grammar/sip/request_line.rl by Ragel 6.10. Do not edit. Inputs: 3e880d83404bc8e8
#pragma once

// Request-Line = Method SP Request-URI SP SIP-Version CRLF (RFC 3261 7.1, 25.1), up to and with its line end.
// The Request-URI is taken as a run of visible ASCII, and of bytes from 0x80 under leniency::loose_uris: its
// own grammar is asked when it is read. SIP-Version is case-insensitive. Several blanks (RFC 4475 3.1.2.8)
// and blanks before the line end (3.1.2.9) need leniency::start_line_space, a bare LF bare_lf.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Reads a Request-Line; `at` is behind its line end.
template <class Runs>
inline scan_end scan_request_line(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  leniency lenient, extent& method, extent& uri, extent& version) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* mark = p;
  rule where = rule::none;
  rule where_of_space = rule::request_uri;
static const int request_line_start = 1;

static const int request_line_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr1;
		case 37u: goto tr1;
		case 39u: goto tr1;
		case 126u: goto tr1;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr1;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr1;
	} else
		goto tr1;
	goto tr0;
tr0:
	{ note(where, rule::method); }
	goto st0;
tr4:
	{ note(where, rule::method); }
	{ note(where, rule::request_uri); }
	goto st0;
tr8:
	{ note(where, rule::request_uri); }
	goto st0;
tr12:
	{ note(where, rule::request_uri); }
	{ note(where, rule::sip_version); }
	goto st0;
tr15:
	{ note(where, rule::sip_version); }
	goto st0;
tr22:
	{ note(where, rule::sip_version); }
	{ note(where, rule::crlf); }
	goto st0;
tr26:
	{ note(where, rule::crlf); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr1:
	{ mark = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st2;
tr3:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr2;
		case 33u: goto tr3;
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
	goto tr0;
tr2:
	{ method = from.at(mark, p); }
	goto st3;
tr5:
	{ if (!has(lenient, leniency::start_line_space)) return {p, errc::syntax, where_of_space};
      }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr5;
		case 127u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) > 31u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr6;
	} else
		goto tr4;
	goto tr7;
tr6:
	{ mark = p; }
	{ p = runs.template skip<charset::visible>(p + 1, pe) - 1; }
	goto st4;
tr7:
	{ mark = p; }
	{ if (!has(lenient, leniency::loose_uris)) return {p, errc::syntax, rule::request_uri}; }
	goto st4;
tr10:
	{ p = runs.template skip<charset::visible>(p + 1, pe) - 1; }
	goto st4;
tr11:
	{ if (!has(lenient, leniency::loose_uris)) return {p, errc::syntax, rule::request_uri}; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr9;
		case 127u: goto tr8;
	}
	if ( ( static_cast<unsigned char>(*p)) > 31u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr10;
	} else
		goto tr8;
	goto tr11;
tr13:
	{ if (!has(lenient, leniency::start_line_space)) return {p, errc::syntax, where_of_space};
      }
	goto st5;
tr9:
	{ uri = from.at(mark, p); }
	{ where_of_space = rule::sip_version; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr13;
		case 83u: goto tr14;
		case 115u: goto tr14;
	}
	goto tr12;
tr14:
	{ mark = p; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 73u: goto st7;
		case 105u: goto st7;
	}
	goto tr15;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 80u: goto st8;
		case 112u: goto st8;
	}
	goto tr15;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 47u )
		goto st9;
	goto tr15;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st10;
	goto tr15;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st11;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st10;
	goto tr15;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr21;
	goto tr15;
tr21:
	{ end = p + 1; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 10u: goto tr23;
		case 13u: goto st13;
		case 32u: goto tr25;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr21;
	goto tr22;
tr23:
	{ if (p[-1] != '\r' && !has(lenient, leniency::bare_lf))
      return {p, errc::bare_lf, rule::crlf}; }
	{ version = from.at(mark, end); {p++; cs = 15; goto _out;} }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	goto tr26;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto tr23;
	goto tr26;
tr25:
	{ if (!has(lenient, leniency::start_line_space)) return {p, errc::syntax, where_of_space};
      }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 10u: goto tr23;
		case 13u: goto st13;
		case 32u: goto tr25;
	}
	goto tr26;
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
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	{ note(where, rule::method); }
	break;
	case 4:
	{ note(where, rule::request_uri); }
	break;
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	{ note(where, rule::sip_version); }
	break;
	case 13:
	case 14:
	{ note(where, rule::crlf); }
	break;
	case 3:
	{ note(where, rule::method); }
	{ note(where, rule::request_uri); }
	break;
	case 5:
	{ note(where, rule::request_uri); }
	{ note(where, rule::sip_version); }
	break;
	case 12:
	{ note(where, rule::sip_version); }
	{ note(where, rule::crlf); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  15  ) return failed(p, pe, quote, where, rule::request_line);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
