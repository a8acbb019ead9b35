// Generated from grammar/sip/via_parm.rl by Ragel 6.10. Do not edit. Inputs: ec3a432b5d76edbb
#pragma once

// via-parm = sent-protocol LWS sent-by *( SEMI via-params ) (RFC 3261 25.1), one value of Via; stops at the
// comma before the next. Every via-params alternative is a generic-param by its bytes except via-received,
// whose bare IPv6address has colons
// (RFC 5118 4.5 wants the bracketed form read too). What has a colon is judged when it is committed, and
// refused in any other parameter. The usual sent-protocols and parameters without white space are read
// outside the automaton, which goes on behind them.

#include "../../../core/numbers.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../uri/host.hpp"
#include "../../../uri/detail/quick_host.hpp"
#include "../../../mime/detail/quick_params.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Behind `SIP/2.0/UDP ` or its like, which is what nearly always stands at p; else null.
inline const char* quick_protocol(const char* p, const char* pe, const vector_runs&) noexcept {
  if (pe - p < 13 || std::memcmp(p, "SIP/2.0/", 8) != 0) return nullptr;
  return std::memcmp(p + 8, "UDP ", 4) == 0 || std::memcmp(p + 8, "TCP ", 4) == 0
      || std::memcmp(p + 8, "TLS ", 4) == 0 ? p + 12 : nullptr;
}
constexpr const char* quick_protocol(const char*, const char*, const byte_runs&) noexcept {
  return nullptr;
}

/// Judges a value with a colon in it, the first at `colon`: only via-received has one, and it is an
/// IPv6address then.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end judge_colon_value(const char* name, const char* name_last, const char* first,
                                                   const char* last, const char* colon, const Runs& runs,
                                                   leniency lenient) noexcept {
  if (!iequals<"received">({name, static_cast<std::size_t>(name_last - name)}))
      return {colon, errc::syntax, rule::gen_value};
  // plain_ipv6() looks at colons alone.
  if (sipwire::detail::skip_bytewise<charset::ipv6_lexical>(first, last) == last &&
      uri::detail::plain_ipv6(first, last, runs))
    return {};
  return uri::detail::scan_ipv6_address(first, last, lenient);
}

/// quick_params() that knows the usual names by sight. `end` goes to the last byte read.
template <class Handler>
SIPWIRE_INLINE const char* quick_via_params(const char* p, const char* const pe, const vector_runs& runs,
                                            const source& from, Handler& on, const char*& end) {
  while (p != pe && *p == ';') {
    const char* next;
    if (mime::detail::stands_at(p, pe, ";branch=")) {
      if ((next = mime::detail::quick_value(p + 8, pe, runs)) != nullptr) on.branch(from.at(p + 8, next));
    } else if (mime::detail::stands_at(p, pe, ";received=")) {
      if ((next = mime::detail::quick_value(p + 10, pe, runs)) != nullptr) on.received(from.at(p + 10, next));
    } else {
      const auto tell = [&](const char* name, const char* name_end, const char* value, const char* last) {
        on.param(from.at(name, name_end), value != nullptr ? from.at(value, last) : extent{});
      };
      next = mime::detail::quick_param(p, pe, runs, tell);
    }
    if (next == nullptr) break;
    end = p = next;
  }
  return p;
}
template <class Handler>
constexpr const char* quick_via_params(const char* p, const char*, const byte_runs&, const source&, Handler&,
                                       const char*&) noexcept {
  return p;
}

/// The automaton, from p on or, when `front_read`, from the parameters at p on, of which the first is at
/// `params_first`.
template <class Runs, class Handler>
SIPWIRE_NOINLINE inline scan_end continue_via_parm(const char* p, const char* const pe, const Runs& runs,
                                                   const source& from, leniency lenient, Handler& on,
                                                   bool front_read, const char* end,
                                                   const char* params_first) {
  const char* const eof = pe;
  const char* quote = nullptr;
  const char* mark = p;
  const char* host_first = nullptr;
  const char* host_last = nullptr;
  const char* port_first = nullptr;
  const char* port_last = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  const char* colon = nullptr;
  scan_end refused;
  rule where = rule::none;
static const int via_parm_start = 1;

static const int via_parm_en_main = 1;
static const int via_parm_en_main_behind_front = 69;
  int cs = front_read ? via_parm_en_main_behind_front :
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
		case 13u: goto st63;
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
	{ note(where, rule::protocol_name); }
	goto st0;
tr13:
	{ note(where, rule::protocol_version); }
	goto st0;
tr25:
	{ note(where, rule::transport); }
	goto st0;
tr35:
	{ note(where, rule::host); }
	goto st0;
tr43:
	{ note(where, rule::port); }
	goto st0;
tr50:
	{ note(where, rule::via_params); }
	goto st0;
tr57:
	{ note(where, rule::gen_value); }
	{ note(where, rule::via_params); }
	goto st0;
tr69:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::via_params); }
	goto st0;
tr84:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::via_params); }
	goto st0;
tr85:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::via_params); }
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
	{ mark = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st4;
tr10:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 10u: goto st6;
		case 13u: goto st62;
		case 32u: goto st5;
		case 33u: goto tr10;
		case 37u: goto tr10;
		case 39u: goto tr10;
		case 47u: goto tr11;
		case 126u: goto tr10;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
			goto tr10;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr10;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr10;
	} else
		goto tr10;
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 10u: goto st6;
		case 13u: goto st62;
		case 32u: goto st5;
		case 47u: goto tr11;
	}
	goto st0;
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
		case 47u: goto tr11;
	}
	goto st0;
tr11:
	{ on.protocol_name(from.at(mark, end)); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st8;
		case 10u: goto st9;
		case 13u: goto st61;
		case 32u: goto st8;
		case 33u: goto tr17;
		case 37u: goto tr17;
		case 39u: goto tr17;
		case 126u: goto tr17;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr17;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr17;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr17;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr17;
	} else
		goto tr17;
	goto tr13;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 32u: goto st10;
	}
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st10;
		case 32u: goto st10;
		case 33u: goto tr17;
		case 37u: goto tr17;
		case 39u: goto tr17;
		case 126u: goto tr17;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr17;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr17;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr17;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr17;
	} else
		goto tr17;
	goto tr13;
tr17:
	{ mark = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st11;
tr22:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 10u: goto st13;
		case 13u: goto st60;
		case 32u: goto st12;
		case 33u: goto tr22;
		case 37u: goto tr22;
		case 39u: goto tr22;
		case 47u: goto tr23;
		case 126u: goto tr22;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
			goto tr22;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr22;
	} else
		goto tr22;
	goto tr13;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st12;
		case 10u: goto st13;
		case 13u: goto st60;
		case 32u: goto st12;
		case 47u: goto tr23;
	}
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 32u: goto st14;
	}
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st14;
		case 32u: goto st14;
		case 47u: goto tr23;
	}
	goto st0;
tr23:
	{ on.protocol_version(from.at(mark, end)); }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st15;
		case 10u: goto st16;
		case 13u: goto st59;
		case 32u: goto st15;
		case 33u: goto tr29;
		case 37u: goto tr29;
		case 39u: goto tr29;
		case 126u: goto tr29;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr29;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr29;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr29;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr29;
	} else
		goto tr29;
	goto tr25;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st17;
		case 32u: goto st17;
	}
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st17;
		case 32u: goto st17;
		case 33u: goto tr29;
		case 37u: goto tr29;
		case 39u: goto tr29;
		case 126u: goto tr29;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr29;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr29;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr29;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr29;
	} else
		goto tr29;
	goto tr25;
tr29:
	{ mark = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st18;
tr34:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr31;
		case 10u: goto tr32;
		case 13u: goto tr33;
		case 32u: goto tr31;
		case 33u: goto tr34;
		case 37u: goto tr34;
		case 39u: goto tr34;
		case 126u: goto tr34;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr34;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr34;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr34;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr34;
	} else
		goto tr34;
	goto tr25;
tr31:
	{ on.transport(from.at(mark, end)); }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st19;
		case 10u: goto st20;
		case 13u: goto st58;
		case 32u: goto st19;
		case 91u: goto tr40;
		case 95u: goto tr39;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr39;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr39;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr39;
	} else
		goto tr39;
	goto tr35;
tr32:
	{ on.transport(from.at(mark, end)); }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st21;
		case 32u: goto st21;
	}
	goto st0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st21;
		case 32u: goto st21;
		case 91u: goto tr40;
		case 95u: goto tr39;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr39;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr39;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr39;
	} else
		goto tr39;
	goto tr35;
tr39:
	{ host_first = p; }
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	{ host_last = end; }
	goto st64;
tr95:
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	{ host_last = end; }
	goto st64;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st65;
		case 10u: goto st22;
		case 13u: goto st55;
		case 32u: goto st65;
		case 44u: goto tr94;
		case 58u: goto st23;
		case 59u: goto tr96;
		case 95u: goto tr95;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr95;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr95;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr95;
	} else
		goto tr95;
	goto tr35;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st65;
		case 10u: goto st22;
		case 13u: goto st55;
		case 32u: goto st65;
		case 44u: goto tr94;
		case 58u: goto st23;
		case 59u: goto tr96;
	}
	goto st0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st66;
		case 32u: goto st66;
	}
	goto st0;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st66;
		case 32u: goto st66;
		case 44u: goto tr94;
		case 58u: goto st23;
		case 59u: goto tr96;
	}
	goto st0;
tr94:
	{ p--; {p++; cs = 67; goto _out;} }
	goto st67;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st23;
		case 10u: goto st24;
		case 13u: goto st54;
		case 32u: goto st23;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr47;
	goto tr43;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st25;
		case 32u: goto st25;
	}
	goto st0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st25;
		case 32u: goto st25;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr47;
	goto tr43;
tr47:
	{ port_first = p; }
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ port_last = end; }
	goto st68;
tr99:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	{ port_last = end; }
	goto st68;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st69;
		case 10u: goto st26;
		case 13u: goto st39;
		case 32u: goto st69;
		case 44u: goto tr94;
		case 59u: goto tr96;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr99;
	goto tr43;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st69;
		case 10u: goto st26;
		case 13u: goto st39;
		case 32u: goto st69;
		case 44u: goto tr94;
		case 59u: goto tr96;
	}
	goto st0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st70;
		case 32u: goto st70;
	}
	goto st0;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st70;
		case 32u: goto st70;
		case 44u: goto tr94;
		case 59u: goto tr96;
	}
	goto st0;
tr96:
	{
    if (params_first == nullptr) params_first = p;
    if (SIPWIRE_UNLIKELY(colon != nullptr)) {
      refused = judge_colon_value(name_first, name_last, value_first, end, colon, runs, lenient);
      if (!refused.ok()) {p++; cs = 27; goto _out;}
    }
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = colon = nullptr;
    const char* const q = quick_via_params(p, pe, runs, from, on, end);
    if (q != p) {
      p = q - 1;
      {goto st69;}
    }
  }
	goto st27;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st27;
		case 10u: goto st28;
		case 13u: goto st53;
		case 32u: goto st27;
		case 33u: goto tr54;
		case 37u: goto tr54;
		case 39u: goto tr54;
		case 126u: goto tr54;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr54;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr54;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr54;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr54;
	} else
		goto tr54;
	goto tr50;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st29;
		case 32u: goto st29;
	}
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st29;
		case 32u: goto st29;
		case 33u: goto tr54;
		case 37u: goto tr54;
		case 39u: goto tr54;
		case 126u: goto tr54;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr54;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr54;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr54;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr54;
	} else
		goto tr54;
	goto tr50;
tr54:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st71;
tr102:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st71;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st72;
		case 10u: goto st30;
		case 13u: goto st52;
		case 32u: goto st72;
		case 33u: goto tr102;
		case 37u: goto tr102;
		case 39u: goto tr102;
		case 44u: goto tr94;
		case 59u: goto tr96;
		case 61u: goto st31;
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
	goto tr50;
st72:
	if ( ++p == pe )
		goto _test_eof72;
case 72:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st72;
		case 10u: goto st30;
		case 13u: goto st52;
		case 32u: goto st72;
		case 44u: goto tr94;
		case 59u: goto tr96;
		case 61u: goto st31;
	}
	goto tr50;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st73;
		case 32u: goto st73;
	}
	goto tr50;
st73:
	if ( ++p == pe )
		goto _test_eof73;
case 73:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st73;
		case 32u: goto st73;
		case 44u: goto tr94;
		case 59u: goto tr96;
		case 61u: goto st31;
	}
	goto tr50;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st31;
		case 10u: goto st32;
		case 13u: goto st51;
		case 32u: goto st31;
		case 33u: goto tr61;
		case 34u: goto tr62;
		case 37u: goto tr61;
		case 39u: goto tr61;
		case 58u: goto tr63;
		case 91u: goto tr64;
		case 126u: goto tr61;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr61;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr61;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr61;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr61;
	} else
		goto tr61;
	goto tr57;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st33;
		case 32u: goto st33;
	}
	goto tr50;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st33;
		case 10u: goto st34;
		case 13u: goto st48;
		case 32u: goto st33;
		case 33u: goto tr61;
		case 34u: goto tr62;
		case 37u: goto tr61;
		case 39u: goto tr61;
		case 58u: goto tr63;
		case 91u: goto tr64;
		case 126u: goto tr61;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr61;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr61;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr61;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr61;
	} else
		goto tr61;
	goto tr57;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st35;
		case 32u: goto st35;
	}
	goto tr50;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st35;
		case 32u: goto st35;
		case 34u: goto tr62;
	}
	goto tr57;
tr62:
	{ value_first = p; }
	{ quote = p; }
	goto st36;
tr73:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st36;
		case 10u: goto st37;
		case 13u: goto st38;
		case 32u: goto st36;
		case 34u: goto tr74;
		case 92u: goto st40;
		case 224u: goto st42;
		case 237u: goto st44;
		case 240u: goto st45;
		case 244u: goto st47;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr73;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st46;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st43;
	} else
		goto st41;
	goto tr69;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st36;
		case 32u: goto st36;
	}
	goto tr69;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st37;
	goto tr69;
tr74:
	{ quote = nullptr; end = p + 1; }
	goto st74;
tr87:
	{ end = p + 1; }
	goto st74;
st74:
	if ( ++p == pe )
		goto _test_eof74;
case 74:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st69;
		case 10u: goto st26;
		case 13u: goto st39;
		case 32u: goto st69;
		case 44u: goto tr94;
		case 59u: goto tr96;
	}
	goto tr57;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st26;
	goto st0;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st36;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st36;
	} else
		goto st36;
	goto tr84;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st36;
	goto tr85;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st41;
	goto tr85;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st41;
	goto tr85;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st41;
	goto tr85;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st43;
	goto tr85;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st43;
	goto tr85;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st43;
	goto tr85;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st34;
	goto tr50;
tr103:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st75;
tr61:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st75;
tr63:
	{ value_first = p; }
	{ if (colon == nullptr) colon = p; end = p + 1; }
	goto st75;
tr104:
	{ if (colon == nullptr) colon = p; end = p + 1; }
	goto st75;
st75:
	if ( ++p == pe )
		goto _test_eof75;
case 75:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st69;
		case 10u: goto st26;
		case 13u: goto st39;
		case 32u: goto st69;
		case 33u: goto tr103;
		case 37u: goto tr103;
		case 39u: goto tr103;
		case 44u: goto tr94;
		case 58u: goto tr104;
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
	goto tr57;
tr64:
	{ value_first = p; }
	{ if (refused = uri::detail::judge_ipv6_value(p, pe, runs, lenient); !refused.ok()) {p++; cs = 49; goto _out;} }
	goto st49;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr86;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr86;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr86;
	} else
		goto tr86;
	goto tr57;
tr86:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st50;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr86;
		case 93u: goto tr87;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr86;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr86;
	} else
		goto tr86;
	goto tr57;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st32;
	goto tr50;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st30;
	goto tr50;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st28;
	goto st0;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st24;
	goto st0;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st22;
	goto st0;
tr40:
	{ host_first = p; }
	goto st56;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
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
	goto tr35;
tr90:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st57;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
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
	goto tr35;
tr91:
	{ end = p + 1; }
	{ host_last = end; }
	goto st76;
st76:
	if ( ++p == pe )
		goto _test_eof76;
case 76:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st65;
		case 10u: goto st22;
		case 13u: goto st55;
		case 32u: goto st65;
		case 44u: goto tr94;
		case 58u: goto st23;
		case 59u: goto tr96;
	}
	goto tr35;
tr33:
	{ on.transport(from.at(mark, end)); }
	goto st58;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st20;
	goto st0;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st16;
	goto st0;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st13;
	goto st0;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st9;
	goto st0;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st6;
	goto st0;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
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
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof64: cs = 64; goto _test_eof;
	_test_eof65: cs = 65; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof66: cs = 66; goto _test_eof;
	_test_eof67: cs = 67; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof68: cs = 68; goto _test_eof;
	_test_eof69: cs = 69; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof70: cs = 70; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof71: cs = 71; goto _test_eof;
	_test_eof72: cs = 72; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof73: cs = 73; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof74: cs = 74; goto _test_eof;
	_test_eof39: cs = 39; goto _test_eof;
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;
	_test_eof42: cs = 42; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
	_test_eof47: cs = 47; goto _test_eof;
	_test_eof48: cs = 48; goto _test_eof;
	_test_eof75: cs = 75; goto _test_eof;
	_test_eof49: cs = 49; goto _test_eof;
	_test_eof50: cs = 50; goto _test_eof;
	_test_eof51: cs = 51; goto _test_eof;
	_test_eof52: cs = 52; goto _test_eof;
	_test_eof53: cs = 53; goto _test_eof;
	_test_eof54: cs = 54; goto _test_eof;
	_test_eof55: cs = 55; goto _test_eof;
	_test_eof56: cs = 56; goto _test_eof;
	_test_eof57: cs = 57; goto _test_eof;
	_test_eof76: cs = 76; goto _test_eof;
	_test_eof58: cs = 58; goto _test_eof;
	_test_eof59: cs = 59; goto _test_eof;
	_test_eof60: cs = 60; goto _test_eof;
	_test_eof61: cs = 61; goto _test_eof;
	_test_eof62: cs = 62; goto _test_eof;
	_test_eof63: cs = 63; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 3:
	case 4:
	{ note(where, rule::protocol_name); }
	break;
	case 8:
	case 10:
	case 11:
	{ note(where, rule::protocol_version); }
	break;
	case 15:
	case 17:
	case 18:
	{ note(where, rule::transport); }
	break;
	case 19:
	case 21:
	case 56:
	case 57:
	{ note(where, rule::host); }
	break;
	case 23:
	case 25:
	{ note(where, rule::port); }
	break;
	case 27:
	case 29:
	case 30:
	case 32:
	case 34:
	case 48:
	case 51:
	case 52:
	{ note(where, rule::via_params); }
	break;
	case 31:
	case 33:
	case 35:
	case 49:
	case 50:
	{ note(where, rule::gen_value); }
	{ note(where, rule::via_params); }
	break;
	case 36:
	case 37:
	case 38:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::via_params); }
	break;
	case 41:
	case 42:
	case 43:
	case 44:
	case 45:
	case 46:
	case 47:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::via_params); }
	break;
	case 40:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::via_params); }
	break;
	}
	}

	_out: {}
	}
  const bool whole = cs >=
  64  ;
  // Of several faults the first in the text counts.
  if (!front_read && SIPWIRE_LIKELY(whole || params_first != nullptr)) {
    uri::detail::host_form form = uri::detail::host_form::hostname;
    if (const scan_end e = uri::detail::classify_host(host_first, host_last, runs, lenient, form);
        SIPWIRE_UNLIKELY(!e.ok())) return e;
    std::uint32_t port = 0;
    if (port_first != nullptr) {
      if (SIPWIRE_LIKELY(port_last - port_first <= 8)) {
        port = runs.few_digits(port_first, port_last);
      } else {
        port = parse_decimal<std::uint32_t>({from, from.at(port_first, port_last)}).value_or(65536);
      }
      if (SIPWIRE_UNLIKELY(port > 65535)) {
      if (!has(lenient, leniency::saturate_numbers)) return {port_first, errc::out_of_range, rule::port};
      port = 65535;
    }
    }
    on.sent_by(from.at(host_first, host_last), form, port_first != nullptr ? from.at(port_first, port_last)
        : extent{},
               static_cast<std::uint16_t>(port));
  }
  if (SIPWIRE_UNLIKELY(colon != nullptr) && whole)
      refused = judge_colon_value(name_first, name_last, value_first, end, colon, runs, lenient);
  if (SIPWIRE_UNLIKELY(!refused.ok())) {
    // An address cut short is one only at the end of the text.
    if (refused.code == errc::truncated && refused.at != pe) refused.code = errc::syntax;
    return refused;
  }
  if (SIPWIRE_UNLIKELY(!whole)) return failed(p, pe, quote, where, rule::via_parm);
  if (name_first != nullptr) on.param(from.at(name_first, name_last),
      value_first != nullptr ? from.at(value_first, end) : extent{});
  if (params_first != nullptr) on.params(from.at(params_first, end));
  return {p, errc::none, rule::none};
}

/// Events: protocol_name, protocol_version, transport (extents), param(name, value) for each, or
/// branch(value) and received(value), sent_by(host, form, port extent, port number), and params(all of them,
/// from the first `;` on) when there are any.
template <class Runs, class Handler>
inline scan_end scan_via_parm(const char* p, const char* const pe, const Runs& runs, const source& origin,
                              leniency lenient, Handler& on) {
  const source from = origin;
  const char* end = p;
  const char* params_first = nullptr;
  if (const char* const host = quick_protocol(p, pe, runs); host != nullptr) {
    uri::detail::host_port at;
    const char* q = uri::detail::quick_host_port(host, pe, runs, at);
    if (q != nullptr && (q == pe || *q == ';' || *q == ',')) {
      on.protocol_name(from.at(p, p + 3));
      on.protocol_version(from.at(p + 4, p + 7));
      on.transport(from.at(p + 8, p + 11));
      on.sent_by(from.at(host, at.host_last), at.form,
          at.port_first != nullptr ? from.at(at.port_first, at.port_last) : extent{},
                 static_cast<std::uint16_t>(at.port));
      end = q;
      if (q != pe && *q == ';') {
        params_first = q;
        q = quick_via_params(q, pe, runs, from, on, end);
      }
      if (SIPWIRE_LIKELY(q == pe || *q == ',')) {
        if (params_first != nullptr) on.params(from.at(params_first, end));
        return {q, errc::none, rule::none};
      }
      return continue_via_parm(q, pe, runs, from, lenient, on, true, end, params_first);
    }
  }
  return continue_via_parm(p, pe, runs, from, lenient, on, false, end, params_first);
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
