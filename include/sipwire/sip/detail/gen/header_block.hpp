// Generated from grammar/sip/header_block.rl by Ragel 6.10. Do not edit. Inputs: 01450deb058696c6
#pragma once

// *message-header CRLF (RFC 3261 7.3, 25.1): the header block from a line start on, up to and with the empty
// line.
//
// message-header = header-name HCOLON header-value CRLF, where HCOLON = *( SP / HTAB ) ":" SWS, so blanks
// before the colon are legal, and a line that begins with a blank continues the value before it. Any field is
// read as an extension-header: token, colon, bytes. HCOLON's SWS holds one fold, and the value of an
// extension-header begins with as many more as it likes: what a typed field makes of a second one its own
// grammar judges, see detail/leading_sws.hpp.
// Controls are refused except after a backslash, where a quoted-pair may have them: the field's own grammar
// judges that.
// This machine is the portable path and the specification of the line index in sip/detail/fields.hpp.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Reads header fields from the line start p on. Each complete field is given to
/// `field(name extent, value first, value last)`, where the value still has the white space around it; a
/// false return stops with errc::stopped. On success `at` is behind the empty line; on failure `line` is the
/// start of the field, or of the line that is none, that failed; every field before it has been given.
template <class Runs, class Field>
inline scan_end scan_header_block(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  leniency lenient, bool refuse_space, const char*& line, Field&& field) {
  const char* const eof = pe;
  const char* end = p;
  const char* value_first = nullptr;
  const char* value_last = nullptr;
  extent name;
  rule where = rule::none;
  const char* next_line = p;
  line = p;
  const auto commit = [&] {
    const bool go_on = value_first == nullptr || field(name, value_first, value_last);
    value_first = nullptr;
    return go_on;
  };
static const int header_block_start = 1;

static const int header_block_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 10u: goto tr1;
		case 13u: goto tr2;
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
tr0:
	{ note(where, rule::header_name); }
	{ note(where, rule::header_value); }
	{ note(where, rule::crlf); }
	goto st0;
tr4:
	{ note(where, rule::crlf); }
	goto st0;
tr6:
	{ note(where, rule::header_name); }
	{ note(where, rule::header_value); }
	goto st0;
tr14:
	{ note(where, rule::header_value); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr1:
	{ if (!commit()) return {p, errc::stopped, rule::message_header}; }
	{
    if (p[-1] != '\r' && !has(lenient, leniency::bare_lf)) {
      line = next_line;
      return {p, errc::bare_lf, rule::crlf};
    }
  }
	{ {p++; cs = 9; goto _out;} }
	goto st9;
tr5:
	{
    if (p[-1] != '\r' && !has(lenient, leniency::bare_lf)) {
      line = next_line;
      return {p, errc::bare_lf, rule::crlf};
    }
  }
	{ {p++; cs = 9; goto _out;} }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	goto tr4;
tr2:
	{ if (!commit()) return {p, errc::stopped, rule::message_header}; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto tr5;
	goto tr4;
tr3:
	{ if (!commit()) return {p, errc::stopped, rule::message_header}; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st3;
tr8:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr7;
		case 32u: goto tr7;
		case 33u: goto tr8;
		case 37u: goto tr8;
		case 39u: goto tr8;
		case 58u: goto tr9;
		case 126u: goto tr8;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr8;
	} else
		goto tr8;
	goto tr6;
tr7:
	{ if (refuse_space) { line = next_line;
      return {p, errc::space_before_colon, rule::header_name}; } }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr7;
		case 32u: goto tr7;
		case 58u: goto tr9;
	}
	goto tr6;
tr9:
	{ name = from.at(next_line, end); line = next_line; }
	{ value_first = p + 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 10u: goto tr12;
		case 13u: goto st8;
		case 127u: goto tr10;
	}
	if ( ( static_cast<unsigned char>(*p)) > 8u ) {
		if ( 11u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr10;
	} else
		goto tr10;
	goto tr11;
tr10:
	{
    if (p[-1] != '\\' && !has(lenient, leniency::control_bytes))
        return {p, errc::control_byte, rule::header_value};
  }
	goto st6;
tr11:
	{ p = runs.template skip<charset::line_text>(p + 1, pe) - 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 10u: goto tr12;
		case 13u: goto st8;
		case 127u: goto tr10;
	}
	if ( ( static_cast<unsigned char>(*p)) > 8u ) {
		if ( 11u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr10;
	} else
		goto tr10;
	goto tr11;
tr12:
	{
    value_last = p[-1] == '\r' ? p - 1 : p;
    if (value_last == p && !has(lenient, leniency::bare_lf)) return {p, errc::bare_lf, rule::header_value};
    next_line = p + 1;
  }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr11;
		case 10u: goto tr1;
		case 13u: goto tr2;
		case 32u: goto tr11;
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
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto tr12;
	goto tr14;
	}
	_test_eof9: cs = 9; goto _test_eof;
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
	case 6:
	case 8:
	{ note(where, rule::header_value); }
	break;
	case 2:
	{ note(where, rule::crlf); }
	break;
	case 3:
	case 4:
	case 5:
	{ note(where, rule::header_name); }
	{ note(where, rule::header_value); }
	break;
	case 1:
	case 7:
	{ note(where, rule::header_name); }
	{ note(where, rule::header_value); }
	{ note(where, rule::crlf); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  9  ) {
    // A field that has its colon failed in its value; before that it is the line that is none.
    if (value_first == nullptr) line = next_line;
    if (p == pe) {
      // Between lines the field before is whole: only the empty line is missing.
      if (p == next_line) {
        line = p;
        if (!commit()) return {p, errc::stopped, rule::message_header};
      }
      return {p, errc::need_more, where};
    }
    if (where != rule::header_name) return {p[-1] == '\r' ? p - 1 : p, errc::bare_cr, where};
    if (p == next_line) {
      line = p;
      if (!commit()) return {p, errc::stopped, rule::message_header};
      return {p, errc::bad_field_name, where};
    }
    return {p, *p == '\r' || *p == '\n' || is_wsp(p[-1]) ? errc::missing_colon : errc::bad_field_name, where};
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
