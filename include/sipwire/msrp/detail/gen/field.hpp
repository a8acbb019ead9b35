// Generated from grammar/msrp/field.rl by Ragel 6.10. Do not edit. Inputs: 60eadd8f39bc3d7d
#pragma once

// header CRLF (RFC 4975 9), every kind of it: hname ":" SP hval CRLF, hname = ALPHA *token. One CRLF ends it,
// although the ABNF of ext-header prints a second. The token is that of SDP. What the value says is the
// affair of its own machine, and its UTF-8 too; only controls are refused (leniency::control_bytes keeps
// them), and a line that a blank begins: MSRP folds none. The SP behind the colon is looked for by the
// caller: Content-Type has it in RFC 4975 9 as all others, but the fields that are left to MIME need none
// (RFC 822 3.2).

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// One field that begins at p; `at` is behind its line end. `name` and `value` have what stands before and
/// behind the colon.
template <class Runs>
inline scan_end scan_field(const char* p, const char* const pe, const Runs& runs, const source& from,
                                leniency lenient, extent& name, extent& value) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* colon = nullptr;
  const char* line_end = nullptr;
  rule where = rule::none;
static const int msrp_field_start = 1;

static const int msrp_field_en_main = 1;
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
	{ note(where, rule::hname); }
	goto st0;
tr6:
	{ note(where, rule::hval); }
	goto st0;
tr8:
	{ note(where, rule::crlf); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr2:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr2;
		case 58u: goto tr3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr2;
		} else
			goto tr2;
	} else
		goto tr2;
	goto tr0;
tr3:
	{ colon = p; }
	goto st3;
tr4:
	{ if (!has(lenient, leniency::control_bytes)) return {p, errc::control_byte, rule::hval}; }
	goto st3;
tr5:
	{ p = runs.template skip<charset::line_text>(p + 1, pe) - 1; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 10u: goto tr6;
		case 13u: goto tr7;
		case 127u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) > 8u ) {
		if ( 11u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr4;
	} else
		goto tr4;
	goto tr5;
tr7:
	{ line_end = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto tr9;
	goto tr8;
tr9:
	{ {p++; cs = 5; goto _out;} }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	goto tr8;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	{ note(where, rule::hname); }
	break;
	case 3:
	{ note(where, rule::hval); }
	break;
	case 4:
	{ note(where, rule::crlf); }
	break;
	}
	}

	_out: {}
	}
  if (cs >=
  5  ) {
    name = from.at(first, colon);
    value = from.at(colon + 1, line_end);
    return {p, errc::none, rule::none};
  }
  if (p == pe) return {p, errc::truncated, where};
  if (where == rule::crlf) return {line_end, errc::bare_cr, where};
  if (where == rule::hval) return {p, errc::bare_lf, where};
  if (p != first && (*p == '\r' || *p == '\n')) return {p, errc::missing_colon, where};
  if (p != first && is_wsp(*p)) {
    const char* next = p;
    while (next != pe && is_wsp(*next)) ++next;
    if (next != pe && *next == ':') return {p, errc::space_before_colon, where};
  }
  return {p, errc::bad_field_name, where};
}

}}}}  // namespace sipwire::msrp::detail

#include "../../../core/detail/diag_pop.hpp"
