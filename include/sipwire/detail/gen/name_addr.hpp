// Generated from grammar/sip/name_addr.rl by Ragel 6.10. Do not edit. Inputs: de22bc04a16b5c84
#pragma once

// ( name-addr / addr-spec ) *( SEMI generic-param ) (RFC 3261 25.1): From, To, Reply-To, Contact, Route, Record-Route and those built like
// them; stops at the comma before the next value.
// A token at the front is a scheme when `:` follows and a display name otherwise, so nothing is read twice. Display-name tokens need no
// LWS before `<` (RFC 4475 3.1.1.6). Between the brackets stands visible ASCII with `scheme:` at its front; its own grammar is asked later.
// A bare addr-spec ends at `,` `;` `?` or LWS, and what follows `;` belongs to the header (RFC 3261 20, RFC 8217).
// A token with nothing behind it passes the automaton: the `*` of Contact is one, all others are refused afterwards.
// `;tag=` without a value is out by the ABNF but seen; it is read as a tag that is there and empty, every other empty value is a fault.

#include "../../core/scan_bytes.hpp"
#include "../ipv6_reference.hpp"
#include "../quick_params.hpp"
#include "../scan_end.hpp"

#include "../diag_push.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

/// Where the parts of a name-addr lie; the display name is null without one.
struct name_addr_front {
  const char* display_last = nullptr;
  const char* angle = nullptr;
  const char* raquot = nullptr;
};

/// Behind the usual name-addr at p: a quoted-string of ASCII without escapes, or tokens with one blank between, or no display name; at
/// most one blank; `sip:`, `sips:` or `tel:` between brackets. Null for all else.
SIPWIRE_INLINE const char* quick_name_addr(const char* p, const char* const pe, const vector_runs& runs, name_addr_front& out) noexcept {
  if (p == pe) return nullptr;
  if (*p != '<') {
    const char* q = p;
    if (*p == '"') {
      q = runs.skip<charset::qdtext>(p + 1, pe);
      if (q == pe || *q != '"') return nullptr;
      out.display_last = ++q;
      if (q != pe && *q == ' ') ++q;
    } else {
      for (;;) {
        const char* const last = runs.skip<charset::token>(q, pe);
        if (last == q) break;
        out.display_last = q = last;
        if (q == pe || *q != ' ') break;
        ++q;
      }
    }
    if (q == pe || *q != '<') return nullptr;
    p = q;
  }
  out.angle = p++;
  if (pe - p < 6) return nullptr;
  if (!iequals<"sip:">({p, 4}) && !iequals<"tel:">({p, 4}) && !iequals<"sips:">({p, 5})) return nullptr;
  const char* const q = runs.skip<charset::angle_uri>(p + 4, pe);
  if (q == pe || *q != '>') return nullptr;
  out.raquot = q;
  return q + 1;
}
constexpr const char* quick_name_addr(const char*, const char*, const byte_runs&, name_addr_front&) noexcept {
  return nullptr;
}

/// quick_params() that knows `tag` by sight. `end` goes to the last byte read.
template <class Handler>
SIPWIRE_INLINE const char* quick_name_addr_params(const char* p, const char* const pe, const vector_runs& runs, const source& from, Handler& on,
                                                  const char*& end) {
  while (p != pe && *p == ';') {
    const char* next;
    if (stands_at(p, pe, ";tag=")) {
      if ((next = quick_value(p + 5, pe, runs)) != nullptr) on.tag(from.at(p + 5, next));
    } else {
      next = quick_param(p, pe, runs, [&](const char* name, const char* name_end, const char* value, const char* last) {
        on.param(from.at(name, name_end), value != nullptr ? from.at(value, last) : extent{});
      });
    }
    if (next == nullptr) break;
    end = p = next;
  }
  return p;
}
template <class Handler>
constexpr const char* quick_name_addr_params(const char* p, const char*, const byte_runs&, const source&, Handler&, const char*&) noexcept {
  return p;
}

/// The first byte of [p, last) that cannot be in a scheme, or last.
inline const char* bad_scheme(const char* p, const char* const last) noexcept {
  if (!is_alpha(*p)) return p;
  while (p != last && (is_alpha(*p) || is_digit(*p) || *p == '+' || *p == '-' || *p == '.')) ++p;
  return p;
}

/// The automaton, from p on or, when quick_name_addr() read the front, from what stands behind it at `end` on.
template <class Runs, class Handler>
SIPWIRE_NOINLINE inline scan_end continue_name_addr(const char* p, const char* const pe, const Runs& runs, const source& from, rule element,
                                                    Handler& on, const name_addr_front& front, const char* end, const char* params_first) {
  const char* const eof = pe;
  const char* quote = nullptr;
  const bool front_read = front.raquot != nullptr;
  const char* first = front_read ? p : nullptr;
  const char* angle = nullptr;
  const char* uri_first = front_read ? front.angle + 1 : nullptr;
  const char* uri_last = front.raquot;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* equal = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const char* bare_last = nullptr;
  const auto commit = [&](const char* at) -> scan_end {
    extent value;
    if (value_first != nullptr) {
      value = from.at(value_first, end);
    } else if (equal != nullptr) {
      if (!iequals<"tag">({name_first, static_cast<std::size_t>(name_last - name_first)}))
        return {at, at == pe ? errc::truncated : errc::syntax, rule::gen_value};
      value = from.at(equal, equal);
    }
    on.param(from.at(name_first, name_last), value);
    name_first = equal = value_first = nullptr;
    return {};
  };
static const int name_addr_start = 1;

static const int name_addr_en_behind_value = 57;
static const int name_addr_en_main = 1;
  int cs = front_read ? name_addr_en_behind_value :
  1  ;
  if (front_read) p = end;
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
		case 13u: goto st28;
		case 32u: goto st1;
		case 33u: goto tr4;
		case 34u: goto tr5;
		case 37u: goto tr4;
		case 39u: goto tr4;
		case 60u: goto tr6;
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
	{ note(where, rule::display_name); }
	goto st0;
tr15:
	{ note(where, rule::scheme); }
	goto st0;
tr18:
	{ note(where, rule::addr_spec); }
	goto st0;
tr22:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	goto st0;
tr40:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	goto st0;
tr41:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	goto st0;
tr43:
	{ note(where, rule::generic_param); }
	goto st0;
tr52:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr66:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr67:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr68:
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
		case 33u: goto tr4;
		case 34u: goto tr5;
		case 37u: goto tr4;
		case 39u: goto tr4;
		case 60u: goto tr6;
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
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st52;
tr75:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st52;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st53;
		case 10u: goto st4;
		case 13u: goto st12;
		case 32u: goto st53;
		case 33u: goto tr75;
		case 37u: goto tr75;
		case 39u: goto tr75;
		case 58u: goto tr76;
		case 60u: goto tr6;
		case 126u: goto tr75;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr75;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr75;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr75;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr75;
	} else
		goto tr75;
	goto tr0;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st53;
		case 10u: goto st4;
		case 13u: goto st12;
		case 32u: goto st53;
		case 33u: goto tr13;
		case 37u: goto tr13;
		case 39u: goto tr13;
		case 60u: goto tr6;
		case 126u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr13;
	} else
		goto tr13;
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st54;
		case 32u: goto st54;
	}
	goto st0;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st54;
		case 32u: goto st54;
		case 33u: goto tr13;
		case 37u: goto tr13;
		case 39u: goto tr13;
		case 60u: goto tr6;
		case 126u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr13;
	} else
		goto tr13;
	goto tr0;
tr13:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 10u: goto st6;
		case 13u: goto st11;
		case 32u: goto st5;
		case 33u: goto tr13;
		case 37u: goto tr13;
		case 39u: goto tr13;
		case 60u: goto tr6;
		case 126u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr13;
	} else
		goto tr13;
	goto tr0;
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
		case 33u: goto tr13;
		case 37u: goto tr13;
		case 39u: goto tr13;
		case 60u: goto tr6;
		case 126u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr13;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr13;
	} else
		goto tr13;
	goto tr0;
tr6:
	{
    if (first != nullptr) on.display_name(from.at(first, end)); else first = p;
    angle = p;
    uri_first = p + 1;
  }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto st9;
	goto tr15;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto st9;
		case 58u: goto st10;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st9;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st9;
	} else
		goto st9;
	goto tr15;
tr19:
	{ p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr19;
		case 62u: goto tr20;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr19;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr19;
	goto tr18;
tr20:
	{ uri_last = p; end = p + 1; angle = nullptr; {goto st57;} }
	goto st55;
tr77:
	{ p--; {goto st57;} }
	goto st55;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st6;
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto st0;
tr76:
	{
    if (const scan_end e = on.bare(); !e.ok()) return {p, e.code, e.where};
    if (const char* bad = bad_scheme(first, p); bad != p) return {bad, errc::syntax, rule::scheme};
    uri_first = first;
    bare_last = end = p + 1;
  }
	goto st56;
tr78:
	{ p = runs.template run<charset::bare_uri>(p + 1, pe) - 1; bare_last = end = p + 1; }
	goto st56;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr77;
		case 32u: goto tr77;
		case 33u: goto tr78;
		case 44u: goto tr77;
		case 59u: goto tr77;
		case 61u: goto tr78;
	}
	if ( ( static_cast<unsigned char>(*p)) < 35u ) {
		if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
			goto tr77;
	} else if ( ( static_cast<unsigned char>(*p)) > 58u ) {
		if ( 64u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr78;
	} else
		goto tr78;
	goto tr18;
tr5:
	{ first = p; }
	{ quote = p; }
	goto st13;
tr26:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 10u: goto st14;
		case 13u: goto st15;
		case 32u: goto st13;
		case 34u: goto tr27;
		case 92u: goto st20;
		case 224u: goto st22;
		case 237u: goto st24;
		case 240u: goto st25;
		case 244u: goto st27;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr26;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st26;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st23;
	} else
		goto st21;
	goto tr22;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st13;
		case 32u: goto st13;
	}
	goto tr22;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st14;
	goto tr22;
tr27:
	{ quote = nullptr; end = p + 1; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st16;
		case 10u: goto st17;
		case 13u: goto st19;
		case 32u: goto st16;
		case 60u: goto tr6;
	}
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st18;
		case 32u: goto st18;
	}
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st18;
		case 32u: goto st18;
		case 60u: goto tr6;
	}
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st17;
	goto st0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st13;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st13;
	} else
		goto st13;
	goto tr40;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st13;
	goto tr41;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st21;
	goto tr41;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st21;
	goto tr41;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st21;
	goto tr41;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st23;
	goto tr41;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st23;
	goto tr41;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st23;
	goto tr41;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st57;
		case 10u: goto st29;
		case 13u: goto st35;
		case 32u: goto st57;
		case 44u: goto tr81;
		case 59u: goto tr82;
	}
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st58;
		case 32u: goto st58;
	}
	goto st0;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st58;
		case 32u: goto st58;
		case 44u: goto tr81;
		case 59u: goto tr82;
	}
	goto st0;
tr81:
	{ p--; {p++; cs = 59; goto _out;} }
	goto st59;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	goto st0;
tr82:
	{
    if (params_first == nullptr) params_first = p;
    if (name_first != nullptr) {
      if (const scan_end e = commit(p); !e.ok()) return e;
    }
    const char* const q = quick_name_addr_params(p, pe, runs, from, on, end);
    if (q != p) {
      p = q - 1;
      {goto st57;}
    }
  }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st30;
		case 10u: goto st31;
		case 13u: goto st51;
		case 32u: goto st30;
		case 33u: goto tr47;
		case 37u: goto tr47;
		case 39u: goto tr47;
		case 126u: goto tr47;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr47;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr47;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr47;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr47;
	} else
		goto tr47;
	goto tr43;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st32;
		case 32u: goto st32;
	}
	goto st0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st32;
		case 32u: goto st32;
		case 33u: goto tr47;
		case 37u: goto tr47;
		case 39u: goto tr47;
		case 126u: goto tr47;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr47;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr47;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr47;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr47;
	} else
		goto tr47;
	goto tr43;
tr47:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st60;
tr85:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st60;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st61;
		case 10u: goto st33;
		case 13u: goto st50;
		case 32u: goto st61;
		case 33u: goto tr85;
		case 37u: goto tr85;
		case 39u: goto tr85;
		case 44u: goto tr81;
		case 59u: goto tr82;
		case 61u: goto tr86;
		case 126u: goto tr85;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr85;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr85;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr85;
	} else
		goto tr85;
	goto tr43;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st61;
		case 10u: goto st33;
		case 13u: goto st50;
		case 32u: goto st61;
		case 44u: goto tr81;
		case 59u: goto tr82;
		case 61u: goto tr86;
	}
	goto tr43;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st62;
		case 32u: goto st62;
	}
	goto tr43;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st62;
		case 32u: goto st62;
		case 44u: goto tr81;
		case 59u: goto tr82;
		case 61u: goto tr86;
	}
	goto tr43;
tr86:
	{ end = equal = p + 1; }
	goto st63;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st63;
		case 10u: goto st34;
		case 13u: goto st49;
		case 32u: goto st63;
		case 33u: goto tr89;
		case 34u: goto tr90;
		case 37u: goto tr89;
		case 39u: goto tr89;
		case 44u: goto tr81;
		case 59u: goto tr82;
		case 91u: goto tr91;
		case 126u: goto tr89;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr89;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr89;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr89;
	} else
		goto tr89;
	goto tr68;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st64;
		case 32u: goto st64;
	}
	goto tr43;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st64;
		case 10u: goto st29;
		case 13u: goto st35;
		case 32u: goto st64;
		case 33u: goto tr89;
		case 34u: goto tr90;
		case 37u: goto tr89;
		case 39u: goto tr89;
		case 44u: goto tr81;
		case 59u: goto tr82;
		case 91u: goto tr91;
		case 126u: goto tr89;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr89;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr89;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr89;
	} else
		goto tr89;
	goto tr68;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st29;
	goto st0;
tr92:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st65;
tr89:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st65;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st57;
		case 10u: goto st29;
		case 13u: goto st35;
		case 32u: goto st57;
		case 33u: goto tr92;
		case 37u: goto tr92;
		case 39u: goto tr92;
		case 44u: goto tr81;
		case 59u: goto tr82;
		case 126u: goto tr92;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr92;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr92;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr92;
	} else
		goto tr92;
	goto tr68;
tr56:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st36;
tr90:
	{ value_first = p; }
	{ quote = p; }
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
		case 34u: goto tr57;
		case 92u: goto st39;
		case 224u: goto st41;
		case 237u: goto st43;
		case 240u: goto st44;
		case 244u: goto st46;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr56;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st45;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st42;
	} else
		goto st40;
	goto tr52;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st36;
		case 32u: goto st36;
	}
	goto tr52;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st37;
	goto tr52;
tr57:
	{ quote = nullptr; end = p + 1; }
	goto st66;
tr70:
	{ end = p + 1; }
	goto st66;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st57;
		case 10u: goto st29;
		case 13u: goto st35;
		case 32u: goto st57;
		case 44u: goto tr81;
		case 59u: goto tr82;
	}
	goto tr68;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st36;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st36;
	} else
		goto st36;
	goto tr66;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st36;
	goto tr67;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st40;
	goto tr67;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st40;
	goto tr67;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st40;
	goto tr67;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st42;
	goto tr67;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st42;
	goto tr67;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st42;
	goto tr67;
tr91:
	{ value_first = p; }
	{ if (const scan_end e = judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr69;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr69;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr69;
	} else
		goto tr69;
	goto tr68;
tr69:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st48;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr69;
		case 93u: goto tr70;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr69;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr69;
	} else
		goto tr69;
	goto tr68;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st34;
	goto tr43;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st33;
	goto tr43;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st31;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof52: cs = 52; goto _test_eof;
	_test_eof53: cs = 53; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof54: cs = 54; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof55: cs = 55; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof56: cs = 56; goto _test_eof;
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
	_test_eof57: cs = 57; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof58: cs = 58; goto _test_eof;
	_test_eof59: cs = 59; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof60: cs = 60; goto _test_eof;
	_test_eof61: cs = 61; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof62: cs = 62; goto _test_eof;
	_test_eof63: cs = 63; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof64: cs = 64; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof65: cs = 65; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof66: cs = 66; goto _test_eof;
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
	_test_eof49: cs = 49; goto _test_eof;
	_test_eof50: cs = 50; goto _test_eof;
	_test_eof51: cs = 51; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 13:
	case 14:
	case 15:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	break;
	case 8:
	case 9:
	{ note(where, rule::scheme); }
	break;
	case 10:
	{ note(where, rule::addr_spec); }
	break;
	case 1:
	case 3:
	case 5:
	case 7:
	{ note(where, rule::display_name); }
	break;
	case 30:
	case 32:
	case 33:
	case 34:
	case 49:
	case 50:
	{ note(where, rule::generic_param); }
	break;
	case 21:
	case 22:
	case 23:
	case 24:
	case 25:
	case 26:
	case 27:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	break;
	case 20:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	break;
	case 47:
	case 48:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 36:
	case 37:
	case 38:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 40:
	case 41:
	case 42:
	case 43:
	case 44:
	case 45:
	case 46:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 39:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  52  ) {
    if (angle != nullptr && (p == pe || *p == '<')) return {p, errc::unclosed_angle, rule::name_addr};
    return failed(p, pe, quote, where, element);
  }
  if (SIPWIRE_UNLIKELY(uri_first == nullptr)) {
    if (!on.lone_token(from.at(first, end))) return {p, errc::truncated, rule::display_name};
    return {p, errc::none, rule::none};
  }
  if (name_first != nullptr) {
    if (const scan_end e = commit(p); !e.ok()) return e;
  }
  on.uri(from.at(uri_first, uri_last != nullptr ? uri_last : bare_last), uri_last != nullptr);
  if (params_first != nullptr) on.params(from.at(params_first, end));
  on.value(from.at(first, end));
  return {p, errc::none, rule::none};
}

/// Events: bare() before an addr-spec without brackets, which may refuse it; display_name(extent) when there is one; param(name, value)
/// for each, its value absent without `=`, or tag(value); then uri(extent, in brackets), params(all of them, from the first `;` on) when there are any,
/// and value(extent of the whole). For a lone token: lone_token(extent), which says whether it will do. `element` names the faults.
template <class Runs, class Handler>
inline scan_end scan_name_addr(const char* p, const char* const pe, const Runs& runs, const source& origin, rule element, Handler& on) {
  const source from = origin;
  const char* end = p;
  const char* params_first = nullptr;
  name_addr_front front;
  const char* const front_last = quick_name_addr(p, pe, runs, front);
  if (SIPWIRE_LIKELY(front_last != nullptr)) {
    if (front.display_last != nullptr) on.display_name(from.at(p, front.display_last));
    end = front_last;
    const char* q = front_last;
    if (q != pe && *q == ';') {
      params_first = q;
      q = quick_name_addr_params(q, pe, runs, from, on, end);
    }
    if (SIPWIRE_LIKELY(q == pe || *q == ',')) {
      on.uri(from.at(front.angle + 1, front.raquot), true);
      if (params_first != nullptr) on.params(from.at(params_first, end));
      on.value(from.at(p, end));
      return {q, errc::none, rule::none};
    }
  }
  return continue_name_addr(p, pe, runs, from, element, on, front, end, params_first);
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail

#include "../diag_pop.hpp"
