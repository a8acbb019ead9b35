// Generated from grammar/xml/char_data.rl by Ragel 6.10. Do not edit. Inputs: 20afb8e37d7e69b0
#pragma once

// (CharData / Reference)* (XML 1.0 2.4, 4.1): text up to the next `<`. `]]>` cannot stand in it; the look
// back stays in the text, as tags end with other bytes.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../reference.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

/// Text at p, which goes on to `<` or pe. `plain` becomes false when there are references or CR in it.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_char_data(const char* p, const char* const pe, const Runs& runs,
                                                    bool& plain) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* reference = nullptr;
  rule where = rule::none;
  (void)runs;
  plain = true;
static const int xml_char_data_start = 7;

static const int xml_char_data_en_main = 7;
  int cs =
  7  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
tr6:
	{ if (char_ref_value(reference + 2, p) == 0)
      return {reference, errc::out_of_range, rule::char_ref}; }
	goto st7;
tr9:
	{ if (!is_predefined_entity(reference + 1, p))
      return {reference, errc::undeclared, rule::entity_ref}; }
	goto st7;
tr10:
	{ p = runs.template run<charset::xml_text>(p + 1, pe) - 1; }
	goto st7;
tr11:
	{ plain = false; }
	goto st7;
tr14:
	{ if (p - first >= 2 && p[-1] == ']' && p[-2] == ']')
      return {p - 2, errc::not_allowed, rule::char_data}; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr11;
		case 38u: goto tr12;
		case 60u: goto tr13;
		case 62u: goto tr14;
	}
	goto tr10;
tr12:
	{ reference = p; plain = false; }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 35u: goto st2;
		case 96u: goto tr0;
	}
	if ( ( static_cast<unsigned char>(*p)) < 91u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 64u )
			goto tr0;
	} else if ( ( static_cast<unsigned char>(*p)) > 94u ) {
		if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto tr0;
	} else
		goto tr0;
	goto st6;
tr0:
	{ note(where, rule::entity_ref); }
	{ note(where, rule::char_ref); }
	goto st0;
tr3:
	{ note(where, rule::char_ref); }
	{ note(where, rule::entity_ref); }
	goto st0;
tr8:
	{ note(where, rule::entity_ref); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 120u )
		goto st4;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st3;
	goto tr3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 59u )
		goto tr6;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st3;
	goto tr3;
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
	goto tr3;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 59u )
		goto tr6;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st5;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st5;
	} else
		goto st5;
	goto tr3;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 47u: goto tr8;
		case 59u: goto tr9;
		case 96u: goto tr8;
	}
	if ( ( static_cast<unsigned char>(*p)) < 58u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 44u )
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 64u ) {
		if ( ( static_cast<unsigned char>(*p)) > 94u ) {
			if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) >= 91u )
			goto tr8;
	} else
		goto tr8;
	goto st6;
tr13:
	{ p--; {p++; cs = 8; goto _out;} }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	goto st0;
	}
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 6:
	{ note(where, rule::entity_ref); }
	break;
	case 1:
	{ note(where, rule::entity_ref); }
	{ note(where, rule::char_ref); }
	break;
	case 2:
	case 3:
	case 4:
	case 5:
	{ note(where, rule::char_ref); }
	{ note(where, rule::entity_ref); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  7  ) return failed(p, pe, nullptr, where, rule::char_data);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::xml::detail

#include "../../../core/detail/diag_pop.hpp"
