// Generated from grammar/sip/status_line.rl by Ragel 6.10. Do not edit. Inputs: f6691e0c8a1fa045
#pragma once

// Status-Line = SIP-Version SP Status-Code SP Reason-Phrase CRLF (RFC 3261 7.2, 25.1), up to and with its
// line end.
// Reason-Phrase takes any byte but controls, since RFC 4475's own has quotes and brackets; its UTF-8 is
// validate()'s affair. It may
// be empty, but the SP before it may not be left out. Status-Code is exactly three digits: `4294967301` fails
// at its fourth.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Reads a Status-Line; `at` is behind its line end.
template <class Runs>
inline scan_end scan_status_line(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 leniency lenient, extent& version, extent& code, extent& reason) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* mark = p;
  rule where = rule::none;
static const int status_line_start = 1;

static const int status_line_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 83u: goto tr1;
		case 115u: goto tr1;
	}
	goto tr0;
tr0:
	{ note(where, rule::sip_version); }
	goto st0;
tr9:
	{ note(where, rule::sip_version); }
	{ note(where, rule::status_code); }
	goto st0;
tr12:
	{ note(where, rule::status_code); }
	goto st0;
tr16:
	{ note(where, rule::status_code); }
	{ note(where, rule::reason_phrase); }
	goto st0;
tr20:
	{ note(where, rule::reason_phrase); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr1:
	{ mark = p; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 73u: goto st3;
		case 105u: goto st3;
	}
	goto tr0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 80u: goto st4;
		case 112u: goto st4;
	}
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 47u )
		goto st5;
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st6;
	goto tr0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st7;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st6;
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st8;
	goto tr0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr8;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st8;
	goto tr0;
tr8:
	{ version = from.at(mark, p); }
	goto st9;
tr10:
	{ if (!has(lenient, leniency::start_line_space))
      return {p, errc::syntax, rule::status_code}; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr10;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr11;
	goto tr9;
tr11:
	{ mark = p; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st11;
	goto tr12;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st12;
	goto tr12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto tr15;
	goto tr12;
tr15:
	{ code = from.at(mark, p); mark = p + 1; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 10u: goto tr18;
		case 13u: goto st15;
		case 127u: goto tr16;
	}
	if ( ( static_cast<unsigned char>(*p)) > 8u ) {
		if ( 11u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr16;
	} else
		goto tr16;
	goto tr17;
tr17:
	{ p = runs.template skip<charset::line_text>(p + 1, pe) - 1; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 10u: goto tr18;
		case 13u: goto st15;
		case 127u: goto tr20;
	}
	if ( ( static_cast<unsigned char>(*p)) > 8u ) {
		if ( 11u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr20;
	} else
		goto tr20;
	goto tr17;
tr18:
	{ if (p[-1] != '\r' && !has(lenient, leniency::bare_lf))
      return {p, errc::bare_lf, rule::crlf}; }
	{ reason = from.at(mark, p[-1] == '\r' ? p - 1 : p); {p++; cs = 16; goto _out;} }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	goto tr20;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto tr18;
	goto tr20;
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
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;

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
	case 8:
	{ note(where, rule::sip_version); }
	break;
	case 10:
	case 11:
	case 12:
	{ note(where, rule::status_code); }
	break;
	case 14:
	case 15:
	{ note(where, rule::reason_phrase); }
	break;
	case 9:
	{ note(where, rule::sip_version); }
	{ note(where, rule::status_code); }
	break;
	case 13:
	{ note(where, rule::status_code); }
	{ note(where, rule::reason_phrase); }
	break;
	}
	}

	_out: {}
	}
  static_cast<void>(end);
  if (cs <
  16  ) return failed(p, pe, quote, where, rule::status_line);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
