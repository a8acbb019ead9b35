// Generated from grammar/xml/start_tag.rl by Ragel 6.10. Do not edit. Inputs: 3a8f138900bad4e7
#pragma once

// STag = "<" QName (S Attribute)* [S] ">", EmptyElemTag with "/>" (XML 1.0 3.1, Namespaces in XML 1.0 4).
//
// `<` cannot stand in a value, `>` can. A value is plain when it stands for itself: no reference, no TAB, CR
// or LF, which a reader turns into spaces (XML 1.0 3.3.3).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../reference.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

/// Reads a tag at p. `on.attribute(name, name_last, colon, value, value_last, plain)` is told of each
/// attribute; when what it returns is not ok, reading stops with that.
template <class Runs, class Handler>
SIPWIRE_NOINLINE inline scan_end scan_start_tag(const char* p, const char* const pe, const Runs& runs,
                                                    Handler& on, const char*& tag_last,
                                                    const char*& tag_colon, bool& is_empty) noexcept {
  const char* const eof = pe;
  rule where = rule::none;
  const char* reference = nullptr;
  const char* name_first = p;
  const char* name_last = p;
  const char* colon = nullptr;
  const char* value_first = p;
  bool plain = true;
  (void)runs;
  tag_last = p;
  tag_colon = nullptr;
  is_empty = false;
static const int xml_start_tag_start = 1;

static const int xml_start_tag_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( static_cast<unsigned char>(*p)) == 60u )
		goto st2;
	goto st0;
tr2:
	{ note(where, rule::qname); }
	goto st0;
tr8:
	{ note(where, rule::xml_attribute); }
	goto st0;
tr14:
	{ note(where, rule::att_value); }
	goto st0;
tr21:
	{ note(where, rule::entity_ref); }
	{ note(where, rule::char_ref); }
	{ note(where, rule::att_value); }
	goto st0;
tr24:
	{ note(where, rule::char_ref); }
	{ note(where, rule::entity_ref); }
	{ note(where, rule::att_value); }
	goto st0;
tr29:
	{ note(where, rule::entity_ref); }
	{ note(where, rule::att_value); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 96u )
		goto tr2;
	if ( ( static_cast<unsigned char>(*p)) < 91u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 64u )
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 94u ) {
		if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto tr2;
	} else
		goto tr2;
	goto tr3;
tr3:
	{ p = runs.template run<charset::xml_ncname>(p + 1, pe) - 1; tag_last = p + 1; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto st4;
		case 32u: goto st4;
		case 47u: goto tr5;
		case 58u: goto tr6;
		case 62u: goto tr7;
		case 96u: goto tr2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) > 8u ) {
			if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
				goto st4;
		} else
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 44u ) {
		if ( ( static_cast<unsigned char>(*p)) < 91u ) {
			if ( 59u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 64u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) > 94u ) {
			if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
				goto tr2;
		} else
			goto tr2;
	} else
		goto tr2;
	goto tr3;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto st4;
		case 32u: goto st4;
		case 47u: goto tr5;
		case 62u: goto tr7;
		case 96u: goto tr8;
	}
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) > 8u ) {
			if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
				goto st4;
		} else
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 64u ) {
		if ( ( static_cast<unsigned char>(*p)) > 94u ) {
			if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) >= 91u )
			goto tr8;
	} else
		goto tr8;
	goto tr9;
tr5:
	{ is_empty = true; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 62u )
		goto tr7;
	goto st0;
tr7:
	{ {p++; cs = 32; goto _out;} }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	goto st0;
tr9:
	{ name_first = p; colon = nullptr; }
	{ p = runs.template run<charset::xml_ncname>(p + 1, pe) - 1; name_last = p + 1; }
	goto st6;
tr11:
	{ p = runs.template run<charset::xml_ncname>(p + 1, pe) - 1; name_last = p + 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto st7;
		case 32u: goto st7;
		case 47u: goto tr8;
		case 58u: goto tr12;
		case 61u: goto st8;
		case 96u: goto tr8;
	}
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) > 8u ) {
			if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
				goto st7;
		} else
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 44u ) {
		if ( ( static_cast<unsigned char>(*p)) < 91u ) {
			if ( 59u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 64u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) > 94u ) {
			if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
				goto tr8;
		} else
			goto tr8;
	} else
		goto tr8;
	goto tr11;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto st7;
		case 32u: goto st7;
		case 61u: goto st8;
	}
	if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
		goto st7;
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto st8;
		case 32u: goto st8;
		case 34u: goto tr15;
		case 39u: goto tr16;
	}
	if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
		goto st8;
	goto tr14;
tr15:
	{ value_first = p + 1; plain = true; }
	goto st9;
tr17:
	{ p = runs.template run<charset::xml_quoted>(p + 1, pe) - 1; }
	goto st9;
tr18:
	{ plain = false; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr18;
		case 34u: goto tr19;
		case 38u: goto tr20;
		case 60u: goto tr14;
	}
	if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
		goto tr18;
	goto tr17;
tr19:
	{
    if (const scan_end e = on.attribute(name_first, name_last, colon, value_first, p, plain);
        SIPWIRE_UNLIKELY(!e.ok())) return e;
  }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto st4;
		case 32u: goto st4;
		case 47u: goto tr5;
		case 62u: goto tr7;
	}
	if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
		goto st4;
	goto tr14;
tr20:
	{ reference = p; plain = false; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 35u: goto st12;
		case 96u: goto tr21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 91u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 64u )
			goto tr21;
	} else if ( ( static_cast<unsigned char>(*p)) > 94u ) {
		if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto tr21;
	} else
		goto tr21;
	goto st17;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) == 120u )
		goto st15;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st13;
	goto tr24;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 59u )
		goto tr27;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st13;
	goto tr24;
tr27:
	{ if (char_ref_value(reference + 2, p) == 0)
      return {reference, errc::out_of_range, rule::char_ref}; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr18;
		case 34u: goto tr19;
		case 38u: goto tr20;
		case 60u: goto tr24;
	}
	if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
		goto tr18;
	goto tr17;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st16;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st16;
	} else
		goto st16;
	goto tr24;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) == 59u )
		goto tr27;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st16;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st16;
	} else
		goto st16;
	goto tr24;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 47u: goto tr29;
		case 59u: goto tr30;
		case 96u: goto tr29;
	}
	if ( ( static_cast<unsigned char>(*p)) < 58u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 44u )
			goto tr29;
	} else if ( ( static_cast<unsigned char>(*p)) > 64u ) {
		if ( ( static_cast<unsigned char>(*p)) > 94u ) {
			if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
				goto tr29;
		} else if ( ( static_cast<unsigned char>(*p)) >= 91u )
			goto tr29;
	} else
		goto tr29;
	goto st17;
tr30:
	{ if (!is_predefined_entity(reference + 1, p))
      return {reference, errc::undeclared, rule::entity_ref}; }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr18;
		case 34u: goto tr19;
		case 38u: goto tr20;
		case 60u: goto tr29;
	}
	if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
		goto tr18;
	goto tr17;
tr16:
	{ value_first = p + 1; plain = true; }
	goto st19;
tr32:
	{ plain = false; }
	goto st19;
tr31:
	{ p = runs.template run<charset::xml_apostrophed>(p + 1, pe) - 1; }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr32;
		case 38u: goto tr33;
		case 39u: goto tr19;
		case 60u: goto tr14;
	}
	if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
		goto tr32;
	goto tr31;
tr33:
	{ reference = p; plain = false; }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 35u: goto st21;
		case 96u: goto tr21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 91u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 64u )
			goto tr21;
	} else if ( ( static_cast<unsigned char>(*p)) > 94u ) {
		if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto tr21;
	} else
		goto tr21;
	goto st26;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( ( static_cast<unsigned char>(*p)) == 120u )
		goto st24;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st22;
	goto tr24;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( ( static_cast<unsigned char>(*p)) == 59u )
		goto tr38;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st22;
	goto tr24;
tr38:
	{ if (char_ref_value(reference + 2, p) == 0)
      return {reference, errc::out_of_range, rule::char_ref}; }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr32;
		case 38u: goto tr33;
		case 39u: goto tr19;
		case 60u: goto tr24;
	}
	if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
		goto tr32;
	goto tr31;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st25;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st25;
	} else
		goto st25;
	goto tr24;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( ( static_cast<unsigned char>(*p)) == 59u )
		goto tr38;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st25;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st25;
	} else
		goto st25;
	goto tr24;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 47u: goto tr29;
		case 59u: goto tr40;
		case 96u: goto tr29;
	}
	if ( ( static_cast<unsigned char>(*p)) < 58u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 44u )
			goto tr29;
	} else if ( ( static_cast<unsigned char>(*p)) > 64u ) {
		if ( ( static_cast<unsigned char>(*p)) > 94u ) {
			if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
				goto tr29;
		} else if ( ( static_cast<unsigned char>(*p)) >= 91u )
			goto tr29;
	} else
		goto tr29;
	goto st26;
tr40:
	{ if (!is_predefined_entity(reference + 1, p))
      return {reference, errc::undeclared, rule::entity_ref}; }
	goto st27;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr32;
		case 38u: goto tr33;
		case 39u: goto tr19;
		case 60u: goto tr29;
	}
	if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
		goto tr32;
	goto tr31;
tr12:
	{ colon = p; }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( ( static_cast<unsigned char>(*p)) == 96u )
		goto tr8;
	if ( ( static_cast<unsigned char>(*p)) < 91u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 64u )
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 94u ) {
		if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto tr8;
	} else
		goto tr8;
	goto tr41;
tr41:
	{ p = runs.template run<charset::xml_ncname>(p + 1, pe) - 1; name_last = p + 1; }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto st7;
		case 32u: goto st7;
		case 47u: goto tr8;
		case 61u: goto st8;
		case 96u: goto tr8;
	}
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) > 8u ) {
			if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
				goto st7;
		} else
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 44u ) {
		if ( ( static_cast<unsigned char>(*p)) < 91u ) {
			if ( 58u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 64u )
				goto tr8;
		} else if ( ( static_cast<unsigned char>(*p)) > 94u ) {
			if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
				goto tr8;
		} else
			goto tr8;
	} else
		goto tr8;
	goto tr41;
tr6:
	{ tag_colon = p; }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( ( static_cast<unsigned char>(*p)) == 96u )
		goto tr2;
	if ( ( static_cast<unsigned char>(*p)) < 91u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 64u )
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 94u ) {
		if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto tr2;
	} else
		goto tr2;
	goto tr42;
tr42:
	{ p = runs.template run<charset::xml_ncname>(p + 1, pe) - 1; tag_last = p + 1; }
	goto st31;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto st4;
		case 32u: goto st4;
		case 47u: goto tr5;
		case 62u: goto tr7;
		case 96u: goto tr2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) > 8u ) {
			if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
				goto st4;
		} else
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 44u ) {
		if ( ( static_cast<unsigned char>(*p)) < 91u ) {
			if ( 58u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 64u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) > 94u ) {
			if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
				goto tr2;
		} else
			goto tr2;
	} else
		goto tr2;
	goto tr42;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
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
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
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
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 2:
	case 3:
	case 30:
	case 31:
	{ note(where, rule::qname); }
	break;
	case 4:
	case 6:
	case 28:
	case 29:
	{ note(where, rule::xml_attribute); }
	break;
	case 8:
	case 9:
	case 10:
	case 19:
	{ note(where, rule::att_value); }
	break;
	case 17:
	case 18:
	case 26:
	case 27:
	{ note(where, rule::entity_ref); }
	{ note(where, rule::att_value); }
	break;
	case 11:
	case 20:
	{ note(where, rule::entity_ref); }
	{ note(where, rule::char_ref); }
	{ note(where, rule::att_value); }
	break;
	case 12:
	case 13:
	case 14:
	case 15:
	case 16:
	case 21:
	case 22:
	case 23:
	case 24:
	case 25:
	{ note(where, rule::char_ref); }
	{ note(where, rule::entity_ref); }
	{ note(where, rule::att_value); }
	break;
	}
	}

	_out: {}
	}
  if (SIPWIRE_UNLIKELY(cs <
  32  )) return failed(p, pe, nullptr, where, rule::stag);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::xml::detail

#include "../../../core/detail/diag_pop.hpp"
