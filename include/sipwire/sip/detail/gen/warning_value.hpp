// Generated from grammar/sip/warning_value.rl by Ragel 6.10. Do not edit. Inputs: 48409e6e5ccb3c99
#pragma once

// warning-value = warn-code SP warn-agent SP warn-text (RFC 3261 25.1), one value of Warning; stops at the
// comma before the next.
// Both blanks are one SP; the quoted-string behind the second opens with SWS of its own. warn-agent is a
// hostport or a pseudonym, which is a token: a name without a port may be either, so it is a host only where
// something follows that a token cannot hold.

#include "../../../core/numbers.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../uri/host.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: code(number), agent(host, form, port extent, port number) or pseudonym(token), warn_text(extent
/// with quotes), whole(value).
template <class Runs, class Handler>
inline scan_end scan_warning_value(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   leniency lenient, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* agent_first = p;
  const char* agent_last = p;
  const char* port_first = nullptr;
  const char* port_last = nullptr;
  const char* text_first = p;
  rule where = rule::none;
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
		case 13u: goto st31;
		case 32u: goto st1;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto tr0;
tr0:
	{ note(where, rule::warn_code); }
	goto st0;
tr10:
	{ note(where, rule::warn_agent); }
	goto st0;
tr16:
	{ note(where, rule::warn_text); }
	goto st0;
tr21:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::warn_text); }
	goto st0;
tr37:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::warn_text); }
	goto st0;
tr38:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::warn_text); }
	goto st0;
tr39:
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
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto tr0;
tr4:
	{ first = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
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
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st7;
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr11;
		case 37u: goto tr11;
		case 39u: goto tr11;
		case 91u: goto tr12;
		case 126u: goto tr11;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr11;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr11;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr11;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr11;
	} else
		goto tr11;
	goto tr10;
tr11:
	{ agent_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ agent_last = end; }
	goto st8;
tr14:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ agent_last = end; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st9;
		case 33u: goto tr14;
		case 37u: goto tr14;
		case 39u: goto tr14;
		case 58u: goto st26;
		case 126u: goto tr14;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr14;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr14;
	} else
		goto tr14;
	goto tr10;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st10;
		case 13u: goto st25;
		case 32u: goto st9;
		case 34u: goto tr19;
	}
	goto tr16;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
	}
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st11;
		case 32u: goto st11;
		case 34u: goto tr19;
	}
	goto tr16;
tr19:
	{ text_first = p; }
	{ quote = p; }
	goto st12;
tr25:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 10u: goto st13;
		case 13u: goto st14;
		case 32u: goto st12;
		case 34u: goto tr26;
		case 92u: goto st17;
		case 224u: goto st19;
		case 237u: goto st21;
		case 240u: goto st22;
		case 244u: goto st24;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr25;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st23;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st20;
	} else
		goto st18;
	goto tr21;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 32u: goto st12;
	}
	goto tr21;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st13;
	goto tr21;
tr26:
	{ quote = nullptr; end = p + 1; }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st33;
		case 10u: goto st15;
		case 13u: goto st16;
		case 32u: goto st33;
		case 44u: goto tr46;
	}
	goto tr16;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st33;
		case 10u: goto st15;
		case 13u: goto st16;
		case 32u: goto st33;
		case 44u: goto tr46;
	}
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st34;
		case 32u: goto st34;
	}
	goto st0;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st34;
		case 32u: goto st34;
		case 44u: goto tr46;
	}
	goto st0;
tr46:
	{ p--; {p++; cs = 35; goto _out;} }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st15;
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st12;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st12;
	} else
		goto st12;
	goto tr37;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st12;
	goto tr38;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st18;
	goto tr38;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st18;
	goto tr38;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st18;
	goto tr38;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st20;
	goto tr38;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st20;
	goto tr38;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st20;
	goto tr38;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto st0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr40;
	goto tr39;
tr40:
	{ port_first = p; }
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ port_last = end; }
	goto st27;
tr41:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ port_last = end; }
	goto st27;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st9;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr41;
	goto tr39;
tr12:
	{ agent_first = p; }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st29;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto st29;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st29;
	} else
		goto st29;
	goto tr10;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st29;
		case 93u: goto tr43;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto st29;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st29;
	} else
		goto st29;
	goto tr10;
tr43:
	{ end = p + 1; }
	{ agent_last = end; }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st9;
		case 58u: goto st26;
	}
	goto tr10;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
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
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
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
	case 1:
	case 3:
	case 4:
	case 5:
	case 6:
	{ note(where, rule::warn_code); }
	break;
	case 7:
	case 8:
	case 28:
	case 29:
	case 30:
	{ note(where, rule::warn_agent); }
	break;
	case 26:
	case 27:
	{ note(where, rule::port); }
	break;
	case 9:
	case 11:
	{ note(where, rule::warn_text); }
	break;
	case 12:
	case 13:
	case 14:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::warn_text); }
	break;
	case 18:
	case 19:
	case 20:
	case 21:
	case 22:
	case 23:
	case 24:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::warn_text); }
	break;
	case 17:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::warn_text); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  32  ) return failed(p, pe, quote, where, rule::warning_value);
  on.code(static_cast<std::uint16_t>((first[0] - '0') * 100 + (first[1] - '0') * 10 + (first[2] - '0')));
  uri::detail::host_form form = uri::detail::host_form::hostname;
  const bool any_token = port_first == nullptr && *agent_first != '[';
  // classify_host() is for host characters only, and a token may hold others.
  const char* const odd = *agent_first == '[' ? agent_last
      : sipwire::detail::skip_bytewise<charset::host_lexical>(agent_first, agent_last);
  // No leniency makes a host of what strict takes for a pseudonym.
  const scan_end judged = odd != agent_last ? scan_end{odd, errc::syntax, rule::host}
                                            :
                                                uri::detail::classify_host(agent_first, agent_last, runs,
                                                any_token ? leniency::none : lenient, form);
  if (any_token && !judged.ok()) {
    on.pseudonym(from.at(agent_first, agent_last));
  } else if (!judged.ok()) {
    return judged;
  } else if (port_first == nullptr) {
    on.agent(from.at(agent_first, agent_last), form, extent{}, 0);
  } else {
    const auto port =
        parse_saturated<std::uint16_t>({from, from.at(port_first, port_last)}, 65535, rule::port, lenient);
    if (!port) return {port_first, port.error().code, rule::port};
    on.agent(from.at(agent_first, agent_last), form, from.at(port_first, port_last), *port);
  }
  on.warn_text(from.at(text_first, end));
  on.whole(from.at(first, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
