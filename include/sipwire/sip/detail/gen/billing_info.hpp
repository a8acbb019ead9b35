// Generated from grammar/sip/billing_info.rl by Ragel 6.10. Do not edit. Inputs: c83ebdeed8bd403e
#pragma once

// Billing-Correlation-ID "/" FEID *( SEMI Billing-Info-param ) (RFC 5503 7), the value of P-DCS-Billing-Info:
//   Billing-Correlation-ID = 1*48(HEXDIG), FEID = 1*16(HEXDIG) "@" host
// How many digits there are and what the host is worth, the caller judges. Each parameter is a generic-param
// by its bytes. Stops at a comma, which the caller refuses.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The parts in front of the parameters, as far as they were read; null where they were not.
struct billing_info_marks {
  const char* id_first = nullptr;
  const char* id_last = nullptr;
  const char* feid_first = nullptr;
  const char* feid_last = nullptr;
  const char* host_first = nullptr;
  const char* host_last = nullptr;
};

/// Events: param(name, value) for each, and last whole(value, parameters from the first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_billing_info(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  billing_info_marks& out, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* params_first = nullptr;
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
		case 13u: goto st38;
		case 32u: goto st1;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr4;
	} else
		goto tr4;
	goto tr0;
tr0:
	{ note(where, rule::billing_correlation_id); }
	goto st0;
tr9:
	{ note(where, rule::feid); }
	goto st0;
tr13:
	{ note(where, rule::host); }
	goto st0;
tr17:
	{ note(where, rule::generic_param); }
	goto st0;
tr24:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr35:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr50:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr51:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
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
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr4;
	} else
		goto tr4;
	goto tr0;
tr4:
	{ out.id_first = p; }
	{ p = runs.template run<charset::hexdig>(p + 1, pe) - 1; end = p + 1; }
	{ out.id_last = end; }
	goto st4;
tr8:
	{ p = runs.template run<charset::hexdig>(p + 1, pe) - 1; end = p + 1; }
	{ out.id_last = end; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 47u )
		goto st5;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr8;
	} else
		goto tr8;
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr10;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr10;
	} else
		goto tr10;
	goto tr9;
tr10:
	{ out.feid_first = p; }
	{ p = runs.template run<charset::hexdig>(p + 1, pe) - 1; end = p + 1; }
	{ out.feid_last = end; }
	goto st6;
tr11:
	{ p = runs.template run<charset::hexdig>(p + 1, pe) - 1; end = p + 1; }
	{ out.feid_last = end; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 64u )
		goto st7;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr11;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr11;
	} else
		goto tr11;
	goto tr9;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 91u: goto tr15;
		case 95u: goto tr14;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr14;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr14;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr14;
	} else
		goto tr14;
	goto tr13;
tr14:
	{ out.host_first = p; }
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	{ out.host_last = end; }
	goto st39;
tr60:
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	{ out.host_last = end; }
	goto st39;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st40;
		case 10u: goto st8;
		case 13u: goto st21;
		case 32u: goto st40;
		case 44u: goto tr59;
		case 59u: goto tr61;
		case 95u: goto tr60;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr60;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr60;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr60;
	} else
		goto tr60;
	goto tr13;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st40;
		case 10u: goto st8;
		case 13u: goto st21;
		case 32u: goto st40;
		case 44u: goto tr59;
		case 59u: goto tr61;
	}
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 32u: goto st41;
	}
	goto st0;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 32u: goto st41;
		case 44u: goto tr59;
		case 59u: goto tr61;
	}
	goto st0;
tr59:
	{ p--; {p++; cs = 42; goto _out;} }
	goto st42;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	goto st0;
tr61:
	{
    if (params_first == nullptr) params_first = p;
    param_done();
  }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st10;
		case 13u: goto st35;
		case 32u: goto st9;
		case 33u: goto tr21;
		case 37u: goto tr21;
		case 39u: goto tr21;
		case 126u: goto tr21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr21;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr21;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr21;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr21;
	} else
		goto tr21;
	goto tr17;
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
		case 33u: goto tr21;
		case 37u: goto tr21;
		case 39u: goto tr21;
		case 126u: goto tr21;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr21;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr21;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr21;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr21;
	} else
		goto tr21;
	goto tr17;
tr21:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st43;
tr64:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st43;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 10u: goto st12;
		case 13u: goto st34;
		case 32u: goto st44;
		case 33u: goto tr64;
		case 37u: goto tr64;
		case 39u: goto tr64;
		case 44u: goto tr59;
		case 59u: goto tr61;
		case 61u: goto st13;
		case 126u: goto tr64;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr64;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr64;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr64;
	} else
		goto tr64;
	goto tr17;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 10u: goto st12;
		case 13u: goto st34;
		case 32u: goto st44;
		case 44u: goto tr59;
		case 59u: goto tr61;
		case 61u: goto st13;
	}
	goto tr17;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st45;
		case 32u: goto st45;
	}
	goto tr17;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st45;
		case 32u: goto st45;
		case 44u: goto tr59;
		case 59u: goto tr61;
		case 61u: goto st13;
	}
	goto tr17;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 10u: goto st14;
		case 13u: goto st33;
		case 32u: goto st13;
		case 33u: goto tr28;
		case 34u: goto tr29;
		case 37u: goto tr28;
		case 39u: goto tr28;
		case 91u: goto tr30;
		case 126u: goto tr28;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr28;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr28;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr28;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr28;
	} else
		goto tr28;
	goto tr24;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st15;
		case 32u: goto st15;
	}
	goto tr17;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st15;
		case 10u: goto st16;
		case 13u: goto st30;
		case 32u: goto st15;
		case 33u: goto tr28;
		case 34u: goto tr29;
		case 37u: goto tr28;
		case 39u: goto tr28;
		case 91u: goto tr30;
		case 126u: goto tr28;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr28;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr28;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr28;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr28;
	} else
		goto tr28;
	goto tr24;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st17;
		case 32u: goto st17;
	}
	goto tr17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st17;
		case 32u: goto st17;
		case 34u: goto tr29;
	}
	goto tr24;
tr29:
	{ value_first = p; }
	{ quote = p; }
	goto st18;
tr39:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st18;
		case 10u: goto st19;
		case 13u: goto st20;
		case 32u: goto st18;
		case 34u: goto tr40;
		case 92u: goto st22;
		case 224u: goto st24;
		case 237u: goto st26;
		case 240u: goto st27;
		case 244u: goto st29;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr39;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st28;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st25;
	} else
		goto st23;
	goto tr35;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st18;
		case 32u: goto st18;
	}
	goto tr35;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st19;
	goto tr35;
tr40:
	{ quote = nullptr; end = p + 1; }
	goto st46;
tr53:
	{ end = p + 1; }
	goto st46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st40;
		case 10u: goto st8;
		case 13u: goto st21;
		case 32u: goto st40;
		case 44u: goto tr59;
		case 59u: goto tr61;
	}
	goto tr24;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st8;
	goto st0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st18;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st18;
	} else
		goto st18;
	goto tr50;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st18;
	goto tr51;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st23;
	goto tr51;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st23;
	goto tr51;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st23;
	goto tr51;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st25;
	goto tr51;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st25;
	goto tr51;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st25;
	goto tr51;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st16;
	goto tr17;
tr28:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st47;
tr65:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st40;
		case 10u: goto st8;
		case 13u: goto st21;
		case 32u: goto st40;
		case 33u: goto tr65;
		case 37u: goto tr65;
		case 39u: goto tr65;
		case 44u: goto tr59;
		case 59u: goto tr61;
		case 126u: goto tr65;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr65;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr65;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr65;
	} else
		goto tr65;
	goto tr24;
tr30:
	{ value_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st31;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
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
	goto tr24;
tr52:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
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
	goto tr24;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st14;
	goto tr17;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st12;
	goto tr17;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto st0;
tr15:
	{ out.host_first = p; }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr55;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr55;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr55;
	} else
		goto tr55;
	goto tr13;
tr55:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr55;
		case 93u: goto tr56;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr55;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr55;
	} else
		goto tr55;
	goto tr13;
tr56:
	{ end = p + 1; }
	{ out.host_last = end; }
	goto st48;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st40;
		case 10u: goto st8;
		case 13u: goto st21;
		case 32u: goto st40;
		case 44u: goto tr59;
		case 59u: goto tr61;
	}
	goto tr13;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
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
	_test_eof39: cs = 39; goto _test_eof;
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;
	_test_eof42: cs = 42; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
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
	_test_eof47: cs = 47; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof48: cs = 48; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 9:
	case 11:
	case 12:
	case 14:
	case 16:
	case 30:
	case 33:
	case 34:
	{ note(where, rule::generic_param); }
	break;
	case 1:
	case 3:
	case 4:
	{ note(where, rule::billing_correlation_id); }
	break;
	case 5:
	case 6:
	{ note(where, rule::feid); }
	break;
	case 7:
	case 36:
	case 37:
	{ note(where, rule::host); }
	break;
	case 13:
	case 15:
	case 17:
	case 31:
	case 32:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 18:
	case 19:
	case 20:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 23:
	case 24:
	case 25:
	case 26:
	case 27:
	case 28:
	case 29:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 22:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  39  ) return failed(p, pe, quote, where, rule::feid);
  param_done();
  on.whole(from.at(out.id_first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
