// Generated from grammar/sip/param_group.rl by Ragel 6.10. Do not edit. Inputs: 2174ffb1f35f539f
#pragma once

// generic-param *( SEMI generic-param ): values that are parameters and nothing else, as P-Charging-Vector
// (RFC 7315 5.6). P-Charging-Function-Addresses may also have COMMA between them (5.5): its
// charge-addr-params *( COMMA charge-addr-params ) is one value here, for only one such field may stand in a
// message (4.5) and what the groups hold is looked up by name. `fe` of Response-Source may have a URI in
// angle brackets, which is no gen-value (3GPP TS 24.229 7.2.17).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// What else than generic-param and SEMI may stand in a group of parameters.
enum class param_group_form : std::uint8_t {
  plain,          ///< nothing
  commas_within,  ///< COMMA in place of SEMI
  list_element,   ///< COMMA, which ends the value
  with_fe,        ///< `fe` with a URI in angle brackets
};

/// Events: param(name, value) for each, and last whole(value, the value again, which is all parameters).
/// `element` names the faults of the first one.
template <class Runs, class Handler>
inline scan_end scan_param_group(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 rule element, param_group_form form, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* angle = nullptr;
  const char* first = p;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const auto param_done = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st1;
		case 10u: goto st2;
		case 13u: goto st62;
		case 32u: goto st1;
		case 33u: goto tr4;
		case 37u: goto tr4;
		case 39u: goto tr4;
		case 126u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr4;
	} else
		goto tr4;
	goto tr0;
tr0:
	{ note(where, element); }
	goto st0;
tr8:
	{ note(where, rule::generic_param); }
	goto st0;
tr15:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr27:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr43:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr44:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr45:
	{ note(where, rule::scheme); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr48:
	{ note(where, rule::scheme); }
	{ note(where, rule::absolute_uri); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr51:
	{ note(where, rule::absolute_uri); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr55:
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	goto st0;
tr67:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	goto st0;
tr81:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	goto st0;
tr82:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	goto st0;
tr83:
	{ note(where, rule::scheme); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	goto st0;
tr86:
	{ note(where, rule::scheme); }
	{ note(where, rule::absolute_uri); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	goto st0;
tr89:
	{ note(where, rule::absolute_uri); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st3;
		case 32u: goto st3;
	}
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st3;
		case 32u: goto st3;
		case 33u: goto tr4;
		case 37u: goto tr4;
		case 39u: goto tr4;
		case 126u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr4;
	} else
		goto tr4;
	goto tr0;
tr4:
	{ first = p; }
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st63;
tr95:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st63;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st64;
		case 10u: goto st4;
		case 13u: goto st61;
		case 32u: goto st64;
		case 33u: goto tr95;
		case 37u: goto tr95;
		case 39u: goto tr95;
		case 44u: goto tr96;
		case 59u: goto tr96;
		case 61u: goto st37;
		case 126u: goto tr95;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr95;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr95;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr95;
	} else
		goto tr95;
	goto tr0;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st64;
		case 10u: goto st4;
		case 13u: goto st61;
		case 32u: goto st64;
		case 44u: goto tr96;
		case 59u: goto tr96;
		case 61u: goto st37;
	}
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st65;
		case 32u: goto st65;
	}
	goto tr0;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st65;
		case 32u: goto st65;
		case 44u: goto tr96;
		case 59u: goto tr96;
		case 61u: goto st37;
	}
	goto tr0;
tr96:
	{
    if (*p == ',' && form != param_group_form::commas_within &&
        form != param_group_form::list_element)
        return {p, errc::syntax, element};
    param_done();
    if (*p == ',' && form == param_group_form::list_element) {
      on.whole(from.at(first, end), from.at(first, end));
      return {p, errc::none, rule::none};
    }
  }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 10u: goto st6;
		case 13u: goto st36;
		case 32u: goto st5;
		case 33u: goto tr12;
		case 37u: goto tr12;
		case 39u: goto tr12;
		case 126u: goto tr12;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr12;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr12;
	} else
		goto tr12;
	goto tr8;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st7;
		case 32u: goto st7;
	}
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st7;
		case 32u: goto st7;
		case 33u: goto tr12;
		case 37u: goto tr12;
		case 39u: goto tr12;
		case 126u: goto tr12;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr12;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr12;
	} else
		goto tr12;
	goto tr8;
tr12:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st66;
tr99:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st66;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st67;
		case 10u: goto st8;
		case 13u: goto st35;
		case 32u: goto st67;
		case 33u: goto tr99;
		case 37u: goto tr99;
		case 39u: goto tr99;
		case 44u: goto tr96;
		case 59u: goto tr96;
		case 61u: goto st9;
		case 126u: goto tr99;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr99;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr99;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr99;
	} else
		goto tr99;
	goto tr8;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st67;
		case 10u: goto st8;
		case 13u: goto st35;
		case 32u: goto st67;
		case 44u: goto tr96;
		case 59u: goto tr96;
		case 61u: goto st9;
	}
	goto tr8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st68;
		case 32u: goto st68;
	}
	goto tr8;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st68;
		case 32u: goto st68;
		case 44u: goto tr96;
		case 59u: goto tr96;
		case 61u: goto st9;
	}
	goto tr8;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st10;
		case 13u: goto st34;
		case 32u: goto st9;
		case 33u: goto tr19;
		case 34u: goto tr20;
		case 37u: goto tr19;
		case 39u: goto tr19;
		case 60u: goto tr21;
		case 91u: goto tr22;
		case 126u: goto tr19;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr19;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr19;
	} else
		goto tr19;
	goto tr15;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
	}
	goto tr8;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 10u: goto st12;
		case 13u: goto st31;
		case 32u: goto st11;
		case 33u: goto tr19;
		case 34u: goto tr20;
		case 37u: goto tr19;
		case 39u: goto tr19;
		case 60u: goto tr21;
		case 91u: goto tr22;
		case 126u: goto tr19;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr19;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr19;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr19;
	} else
		goto tr19;
	goto tr15;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
	}
	goto tr8;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
		case 34u: goto tr20;
		case 60u: goto tr21;
	}
	goto tr15;
tr20:
	{ value_first = p; }
	{ quote = p; }
	goto st14;
tr31:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 10u: goto st15;
		case 13u: goto st16;
		case 32u: goto st14;
		case 34u: goto tr32;
		case 92u: goto st19;
		case 224u: goto st21;
		case 237u: goto st23;
		case 240u: goto st24;
		case 244u: goto st26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr31;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st25;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st22;
	} else
		goto st20;
	goto tr27;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 32u: goto st14;
	}
	goto tr27;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st15;
	goto tr27;
tr32:
	{ quote = nullptr; end = p + 1; }
	goto st69;
tr50:
	{ angle = nullptr; end = p + 1; }
	goto st69;
tr53:
	{ end = p + 1; }
	goto st69;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st70;
		case 10u: goto st17;
		case 13u: goto st18;
		case 32u: goto st70;
		case 44u: goto tr96;
		case 59u: goto tr96;
	}
	goto tr15;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st70;
		case 10u: goto st17;
		case 13u: goto st18;
		case 32u: goto st70;
		case 44u: goto tr96;
		case 59u: goto tr96;
	}
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st71;
		case 32u: goto st71;
	}
	goto st0;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st71;
		case 32u: goto st71;
		case 44u: goto tr96;
		case 59u: goto tr96;
	}
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st17;
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st14;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st14;
	} else
		goto st14;
	goto tr43;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st14;
	goto tr44;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st20;
	goto tr44;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st20;
	goto tr44;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st20;
	goto tr44;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st22;
	goto tr44;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st22;
	goto tr44;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st22;
	goto tr44;
tr21:
	{ value_first = p; }
	{
    if (form != param_group_form::with_fe || !iequals(from.text(from.at(name_first, name_last)), "fe"))
        return {p, errc::syntax, rule::gen_value};
    angle = p;
  }
	goto st27;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st28;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto st28;
	goto tr45;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto st28;
		case 58u: goto st29;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto st28;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st28;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st28;
	} else
		goto st28;
	goto tr45;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr49;
		case 62u: goto tr50;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr49;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr49;
	goto tr48;
tr49:
	{ p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr49;
		case 62u: goto tr50;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr49;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr49;
	goto tr51;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st12;
	goto tr8;
tr19:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st72;
tr102:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st72;
st72:
	if ( ++p == pe )
		goto _test_eof72;
case 72:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st70;
		case 10u: goto st17;
		case 13u: goto st18;
		case 32u: goto st70;
		case 33u: goto tr102;
		case 37u: goto tr102;
		case 39u: goto tr102;
		case 44u: goto tr96;
		case 59u: goto tr96;
		case 126u: goto tr102;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr102;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr102;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr102;
	} else
		goto tr102;
	goto tr15;
tr22:
	{ value_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr52;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr52;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr52;
	} else
		goto tr52;
	goto tr15;
tr52:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st33;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr52;
		case 93u: goto tr53;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr52;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr52;
	} else
		goto tr52;
	goto tr15;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto tr8;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st8;
	goto tr8;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st6;
	goto st0;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st37;
		case 10u: goto st38;
		case 13u: goto st60;
		case 32u: goto st37;
		case 33u: goto tr59;
		case 34u: goto tr60;
		case 37u: goto tr59;
		case 39u: goto tr59;
		case 60u: goto tr61;
		case 91u: goto tr62;
		case 126u: goto tr59;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr59;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr59;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr59;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr59;
	} else
		goto tr59;
	goto tr55;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st39;
		case 32u: goto st39;
	}
	goto tr0;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st39;
		case 10u: goto st40;
		case 13u: goto st57;
		case 32u: goto st39;
		case 33u: goto tr59;
		case 34u: goto tr60;
		case 37u: goto tr59;
		case 39u: goto tr59;
		case 60u: goto tr61;
		case 91u: goto tr62;
		case 126u: goto tr59;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr59;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr59;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr59;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr59;
	} else
		goto tr59;
	goto tr55;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 32u: goto st41;
	}
	goto tr0;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 32u: goto st41;
		case 34u: goto tr60;
		case 60u: goto tr61;
	}
	goto tr55;
tr60:
	{ value_first = p; }
	{ quote = p; }
	goto st42;
tr71:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st42;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st42;
		case 10u: goto st43;
		case 13u: goto st44;
		case 32u: goto st42;
		case 34u: goto tr72;
		case 92u: goto st45;
		case 224u: goto st47;
		case 237u: goto st49;
		case 240u: goto st50;
		case 244u: goto st52;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr71;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st51;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st48;
	} else
		goto st46;
	goto tr67;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st42;
		case 32u: goto st42;
	}
	goto tr67;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st43;
	goto tr67;
tr72:
	{ quote = nullptr; end = p + 1; }
	goto st73;
tr88:
	{ angle = nullptr; end = p + 1; }
	goto st73;
tr91:
	{ end = p + 1; }
	goto st73;
st73:
	if ( ++p == pe )
		goto _test_eof73;
case 73:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st70;
		case 10u: goto st17;
		case 13u: goto st18;
		case 32u: goto st70;
		case 44u: goto tr96;
		case 59u: goto tr96;
	}
	goto tr55;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st42;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st42;
	} else
		goto st42;
	goto tr81;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st42;
	goto tr82;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st46;
	goto tr82;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st46;
	goto tr82;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st46;
	goto tr82;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st48;
	goto tr82;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st48;
	goto tr82;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st48;
	goto tr82;
tr61:
	{ value_first = p; }
	{
    if (form != param_group_form::with_fe || !iequals(from.text(from.at(name_first, name_last)), "fe"))
        return {p, errc::syntax, rule::gen_value};
    angle = p;
  }
	goto st53;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st54;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto st54;
	goto tr83;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto st54;
		case 58u: goto st55;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto st54;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st54;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st54;
	} else
		goto st54;
	goto tr83;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr87;
		case 62u: goto tr88;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr87;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr87;
	goto tr86;
tr87:
	{ p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
	goto st56;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr87;
		case 62u: goto tr88;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr87;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr87;
	goto tr89;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st40;
	goto tr0;
tr59:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st74;
tr103:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st74;
st74:
	if ( ++p == pe )
		goto _test_eof74;
case 74:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st70;
		case 10u: goto st17;
		case 13u: goto st18;
		case 32u: goto st70;
		case 33u: goto tr103;
		case 37u: goto tr103;
		case 39u: goto tr103;
		case 44u: goto tr96;
		case 59u: goto tr96;
		case 126u: goto tr103;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr103;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr103;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr103;
	} else
		goto tr103;
	goto tr55;
tr62:
	{ value_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st58;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr90;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr90;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr90;
	} else
		goto tr90;
	goto tr55;
tr90:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st59;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr90;
		case 93u: goto tr91;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr90;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr90;
	} else
		goto tr90;
	goto tr55;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st38;
	goto tr0;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto tr0;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof63: cs = 63; goto _test_eof;
	_test_eof64: cs = 64; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof65: cs = 65; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof66: cs = 66; goto _test_eof;
	_test_eof67: cs = 67; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof68: cs = 68; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof69: cs = 69; goto _test_eof;
	_test_eof70: cs = 70; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof71: cs = 71; goto _test_eof;
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
	_test_eof72: cs = 72; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof39: cs = 39; goto _test_eof;
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;
	_test_eof42: cs = 42; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof73: cs = 73; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
	_test_eof47: cs = 47; goto _test_eof;
	_test_eof48: cs = 48; goto _test_eof;
	_test_eof49: cs = 49; goto _test_eof;
	_test_eof50: cs = 50; goto _test_eof;
	_test_eof51: cs = 51; goto _test_eof;
	_test_eof52: cs = 52; goto _test_eof;
	_test_eof53: cs = 53; goto _test_eof;
	_test_eof54: cs = 54; goto _test_eof;
	_test_eof55: cs = 55; goto _test_eof;
	_test_eof56: cs = 56; goto _test_eof;
	_test_eof57: cs = 57; goto _test_eof;
	_test_eof74: cs = 74; goto _test_eof;
	_test_eof58: cs = 58; goto _test_eof;
	_test_eof59: cs = 59; goto _test_eof;
	_test_eof60: cs = 60; goto _test_eof;
	_test_eof61: cs = 61; goto _test_eof;
	_test_eof62: cs = 62; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 5:
	case 7:
	case 8:
	case 10:
	case 12:
	case 31:
	case 34:
	case 35:
	{ note(where, rule::generic_param); }
	break;
	case 1:
	case 3:
	case 4:
	case 38:
	case 40:
	case 57:
	case 60:
	case 61:
	{ note(where, element); }
	break;
	case 9:
	case 11:
	case 13:
	case 32:
	case 33:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 37:
	case 39:
	case 41:
	case 58:
	case 59:
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	case 14:
	case 15:
	case 16:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 42:
	case 43:
	case 44:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	case 27:
	case 28:
	{ note(where, rule::scheme); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 53:
	case 54:
	{ note(where, rule::scheme); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	case 30:
	{ note(where, rule::absolute_uri); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 56:
	{ note(where, rule::absolute_uri); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	case 20:
	case 21:
	case 22:
	case 23:
	case 24:
	case 25:
	case 26:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 46:
	case 47:
	case 48:
	case 49:
	case 50:
	case 51:
	case 52:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	case 19:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 45:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	case 29:
	{ note(where, rule::scheme); }
	{ note(where, rule::absolute_uri); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 55:
	{ note(where, rule::scheme); }
	{ note(where, rule::absolute_uri); }
	{ note(where, rule::gen_value); }
	{ note(where, element); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  63  ) {
    if (angle != nullptr && (p == pe || *p == '<')) return {p, errc::unclosed_angle, element};
    return failed(p, pe, quote, where, element);
  }
  param_done();
  on.whole(from.at(first, end), from.at(first, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
