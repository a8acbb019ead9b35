// Generated from grammar/mime/header_field.rl by Ragel 6.10. Do not edit. Inputs: ebdf5cfaa7e15140
#pragma once

// field = field-name ":" unstructured CRLF (RFC 5322 2.2, 3.6.8; RFC 822 3.2): one header field of a MIME
// entity, from a line start on.
//
// A line that begins with a blank continues the one before. RFC 5322 4.5 has receivers take blanks before the
// colon; protocols that have neither blanks nor folds there (CPIM, MSRP) say so. A field that ends with the
// input is whole: in a body part without an empty line the last CRLF belongs to the delimiter behind it. Any
// bytes but controls are a value, as RFC 6532 and SIP have UTF-8 there.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

/// Reads one field; on success `at` is the next line's start. `value` still has the white space around it.
template <class Runs>
inline scan_end scan_header_field(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  leniency lenient, bool blanks, bool folds, extent& name,
                                  extent& value) noexcept {
  const char* const first = p;
  const char* name_last = p;
  const char* colon = nullptr;
  const char* value_last = nullptr;
static const int header_field_start = 1;

static const int header_field_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 59u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) >= 33u )
		goto tr0;
	goto st0;
st0:
cs = 0;
	goto _out;
tr0:
	{ p = runs.template skip<charset::field_name>(p + 1, pe) - 1; name_last = p + 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr2;
		case 32u: goto tr2;
		case 58u: goto tr3;
	}
	if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
		goto tr0;
	goto st0;
tr2:
	{ if (!blanks) return {p, errc::space_before_colon, rule::field_name}; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr2;
		case 32u: goto tr2;
		case 58u: goto tr3;
	}
	goto st0;
tr3:
	{ colon = p; }
	goto st5;
tr5:
	{ if (!has(lenient, leniency::control_bytes))
      return {p, errc::control_byte, rule::field_body}; }
	goto st5;
tr6:
	{ p = runs.template skip<charset::line_text>(p + 1, pe) - 1; }
	goto st5;
tr9:
	{ if (!folds) return {p, errc::not_allowed, rule::field_body}; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 10u: goto tr4;
		case 13u: goto st4;
		case 127u: goto tr5;
	}
	if ( ( static_cast<unsigned char>(*p)) > 8u ) {
		if ( 11u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr5;
	} else
		goto tr5;
	goto tr6;
tr4:
	{
    value_last = p[-1] == '\r' ? p - 1 : p;
    if (value_last == p && !has(lenient, leniency::bare_lf)) return {p, errc::bare_lf, rule::field_body};
  }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr9;
		case 32u: goto tr9;
	}
	goto tr8;
tr8:
	{ --p; {p++; cs = 7; goto _out;} }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto tr4;
	goto st0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs <
  5  ) {
    if (colon != nullptr) return {p - 1, errc::bare_cr, rule::field_body};
    if (p == first) return {p, errc::bad_field_name, rule::field_name};
    return {p, p == pe || *p == '\r' || *p == '\n' || is_wsp(p[-1]) ? errc::missing_colon
        : errc::bad_field_name, rule::field_name};
  }
  name = from.at(first, name_last);
  value = from.at(colon + 1, value_last != nullptr && p[-1] == '\n' ? value_last : p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail

#include "../../../core/detail/diag_pop.hpp"
