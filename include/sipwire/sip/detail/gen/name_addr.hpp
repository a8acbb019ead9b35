// Generated from grammar/sip/name_addr.rl by Ragel 6.10. Do not edit. Inputs: 51bea7778bd94efa
#pragma once

// ( name-addr / addr-spec ) *( SEMI generic-param ) (RFC 3261 25.1): From, To, Reply-To, Contact, Route,
// Record-Route and those built like them; stops at the comma before the next value.
// A token at the front is a scheme when `:` follows and a display name otherwise, so nothing is read twice.
// Display-name tokens need no LWS before `<` (RFC 4475 3.1.1.6). Between the brackets stands visible ASCII
// with `scheme:` at its front; its own grammar is asked later. A bare addr-spec ends at `,` `;` `?` or LWS,
// and what follows `;` belongs to the header (RFC 3261 20, RFC 8217).
// A token with nothing behind it passes the automaton: the `*` of Contact is one, all others are refused
// afterwards.

#include "../../../core/scan_bytes.hpp"
#include "../../../mime/detail/quick_params.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Where the parts of a name-addr lie; the display name is null without one.
struct name_addr_front {
  const char* display_last = nullptr;
  const char* angle = nullptr;
  const char* raquot = nullptr;
};

/// Behind the usual name-addr at p: a quoted-string of ASCII without escapes, or tokens with one blank
/// between, or no display name; at most one blank; `sip:`, `sips:` or `tel:` between brackets. Null for all
/// else.
SIPWIRE_INLINE const char* quick_name_addr(const char* p, const char* const pe, const vector_runs& runs,
                                           name_addr_front& out) noexcept {
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
SIPWIRE_INLINE const char* quick_name_addr_params(const char* p, const char* const pe,
                                                  const vector_runs& runs, const source& from, Handler& on,
                                                  const char*& end) {
  while (p != pe && *p == ';') {
    const char* next;
    if (mime::detail::stands_at(p, pe, ";tag=")) {
      if ((next = mime::detail::quick_value(p + 5, pe, runs)) != nullptr) on.tag(from.at(p + 5, next));
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
constexpr const char* quick_name_addr_params(const char* p, const char*, const byte_runs&, const source&,
                                             Handler&, const char*&) noexcept {
  return p;
}

/// The first byte of [p, last) that cannot be in a scheme, or last.
inline const char* bad_scheme(const char* p, const char* const last) noexcept {
  if (!is_alpha(*p)) return p;
  while (p != last && (is_alpha(*p) || is_digit(*p) || *p == '+' || *p == '-' || *p == '.')) ++p;
  return p;
}

/// The automaton, from p on or, when quick_name_addr() read the front, from what stands behind it at `end`
/// on.
template <class Runs, class Handler>
SIPWIRE_NOINLINE inline scan_end continue_name_addr(const char* p, const char* const pe, const Runs& runs,
                                                    const source& from, rule element, Handler& on,
                                                    const name_addr_front& front, const char* end,
                                                    const char* params_first) {
  const char* const eof = pe;
  const char* quote = nullptr;
  const bool front_read = front.raquot != nullptr;
  const char* first = front_read ? p : nullptr;
  const char* angle = nullptr;
  const char* uri_first = front_read ? front.angle + 1 : nullptr;
  const char* uri_last = front.raquot;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const char* bare_last = nullptr;
  const auto commit = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
static const int name_addr_start = 1;

static const int name_addr_en_behind_value = 99;
static const int name_addr_en_behind_angle = 107;
static const int name_addr_en_main = 1;
  int cs = front_read ? params_first == nullptr ? name_addr_en_behind_angle : name_addr_en_behind_value :
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
		case 13u: goto st33;
		case 32u: goto st1;
		case 33u: goto tr4;
		case 34u: goto tr5;
		case 37u: goto tr4;
		case 39u: goto tr4;
		case 42u: goto tr6;
		case 43u: goto tr4;
		case 60u: goto tr7;
		case 126u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
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
tr14:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	goto st0;
tr32:
	{ note(where, rule::scheme); }
	goto st0;
tr35:
	{ note(where, rule::addr_spec); }
	goto st0;
tr38:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	goto st0;
tr39:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	goto st0;
tr50:
	{ note(where, rule::generic_param); }
	goto st0;
tr57:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr68:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr83:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	goto st0;
tr84:
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
		case 10u: goto st4;
		case 13u: goto st26;
		case 32u: goto st3;
		case 33u: goto tr4;
		case 34u: goto tr5;
		case 37u: goto tr4;
		case 39u: goto tr4;
		case 42u: goto tr6;
		case 43u: goto tr4;
		case 60u: goto tr7;
		case 126u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
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
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 32u: goto st5;
	}
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st5;
		case 32u: goto st5;
		case 34u: goto tr5;
		case 42u: goto tr13;
		case 60u: goto tr7;
	}
	goto st0;
tr5:
	{ first = p; }
	{ quote = p; }
	goto st6;
tr18:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 10u: goto st7;
		case 13u: goto st8;
		case 32u: goto st6;
		case 34u: goto tr19;
		case 92u: goto st16;
		case 224u: goto st18;
		case 237u: goto st20;
		case 240u: goto st21;
		case 244u: goto st23;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr18;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st19;
	} else
		goto st17;
	goto tr14;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st6;
		case 32u: goto st6;
	}
	goto tr14;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st7;
	goto tr14;
tr19:
	{ quote = nullptr; end = p + 1; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st9;
		case 10u: goto st10;
		case 13u: goto st15;
		case 32u: goto st9;
		case 60u: goto tr7;
	}
	goto st0;
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
		case 60u: goto tr7;
	}
	goto st0;
tr7:
	{
    if (first != nullptr) on.display_name(from.at(first, end)); else first = p;
    angle = p;
    uri_first = p + 1;
  }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st13;
	} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
		goto st13;
	goto tr32;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 43u: goto st13;
		case 58u: goto st14;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto st13;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st13;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st13;
	} else
		goto st13;
	goto tr32;
tr36:
	{ p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr36;
		case 62u: goto tr37;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr36;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr36;
	goto tr35;
tr37:
	{ uri_last = p; end = p + 1; angle = nullptr; {goto st107;} }
	goto st92;
tr130:
	{ p--; {goto st99;} }
	goto st92;
st92:
	if ( ++p == pe )
		goto _test_eof92;
case 92:
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st10;
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st6;
	} else
		goto st6;
	goto tr38;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st6;
	goto tr39;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr39;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st17;
	goto tr39;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st17;
	goto tr39;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr39;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st19;
	goto tr39;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st19;
	goto tr39;
tr13:
	{ first = p; }
	{ end = p + 1; }
	goto st93;
st93:
	if ( ++p == pe )
		goto _test_eof93;
case 93:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st93;
		case 10u: goto st24;
		case 13u: goto st25;
		case 32u: goto st93;
	}
	goto st0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st94;
		case 32u: goto st94;
	}
	goto st0;
st94:
	if ( ++p == pe )
		goto _test_eof94;
case 94:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st94;
		case 32u: goto st94;
	}
	goto st0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st24;
	goto st0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st4;
	goto st0;
tr4:
	{ first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st95;
tr6:
	{ first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ end = p + 1; }
	goto st95;
tr128:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st95;
st95:
	if ( ++p == pe )
		goto _test_eof95;
case 95:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st96;
		case 10u: goto st27;
		case 13u: goto st32;
		case 32u: goto st96;
		case 33u: goto tr128;
		case 37u: goto tr128;
		case 39u: goto tr128;
		case 58u: goto tr129;
		case 60u: goto tr7;
		case 126u: goto tr128;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr128;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr128;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr128;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr128;
	} else
		goto tr128;
	goto tr0;
st96:
	if ( ++p == pe )
		goto _test_eof96;
case 96:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st96;
		case 10u: goto st27;
		case 13u: goto st32;
		case 32u: goto st96;
		case 33u: goto tr46;
		case 37u: goto tr46;
		case 39u: goto tr46;
		case 60u: goto tr7;
		case 126u: goto tr46;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr46;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr46;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr46;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr46;
	} else
		goto tr46;
	goto tr0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st97;
		case 32u: goto st97;
	}
	goto st0;
st97:
	if ( ++p == pe )
		goto _test_eof97;
case 97:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st97;
		case 10u: goto st10;
		case 13u: goto st15;
		case 32u: goto st97;
		case 33u: goto tr46;
		case 37u: goto tr46;
		case 39u: goto tr46;
		case 60u: goto tr7;
		case 126u: goto tr46;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr46;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr46;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr46;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr46;
	} else
		goto tr46;
	goto tr0;
tr46:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st28;
		case 10u: goto st29;
		case 13u: goto st31;
		case 32u: goto st28;
		case 33u: goto tr46;
		case 37u: goto tr46;
		case 39u: goto tr46;
		case 60u: goto tr7;
		case 126u: goto tr46;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr46;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr46;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr46;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr46;
	} else
		goto tr46;
	goto tr0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st30;
		case 32u: goto st30;
	}
	goto st0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st30;
		case 10u: goto st10;
		case 13u: goto st15;
		case 32u: goto st30;
		case 33u: goto tr46;
		case 37u: goto tr46;
		case 39u: goto tr46;
		case 60u: goto tr7;
		case 126u: goto tr46;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr46;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr46;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr46;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr46;
	} else
		goto tr46;
	goto tr0;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st29;
	goto st0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st27;
	goto st0;
tr129:
	{
    if (const scan_end e = on.bare(); !e.ok()) return {p, e.code, e.rule};
    if (const char* bad = bad_scheme(first, p); bad != p) return {bad, errc::syntax, rule::scheme};
    uri_first = first;
    bare_last = end = p + 1;
  }
	goto st98;
tr131:
	{ p = runs.template run<charset::bare_uri>(p + 1, pe) - 1; bare_last = end = p + 1; }
	goto st98;
st98:
	if ( ++p == pe )
		goto _test_eof98;
case 98:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr130;
		case 32u: goto tr130;
		case 33u: goto tr131;
		case 44u: goto tr130;
		case 59u: goto tr130;
		case 61u: goto tr131;
	}
	if ( ( static_cast<unsigned char>(*p)) < 35u ) {
		if ( 9u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 10u )
			goto tr130;
	} else if ( ( static_cast<unsigned char>(*p)) > 58u ) {
		if ( 64u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr131;
	} else
		goto tr131;
	goto tr35;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st2;
	goto st0;
st99:
	if ( ++p == pe )
		goto _test_eof99;
case 99:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st99;
		case 10u: goto st34;
		case 13u: goto st47;
		case 32u: goto st99;
		case 44u: goto tr134;
		case 59u: goto tr135;
	}
	goto st0;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st100;
		case 32u: goto st100;
	}
	goto st0;
st100:
	if ( ++p == pe )
		goto _test_eof100;
case 100:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st100;
		case 32u: goto st100;
		case 44u: goto tr134;
		case 59u: goto tr135;
	}
	goto st0;
tr134:
	{ p--; {p++; cs = 101; goto _out;} }
	goto st101;
st101:
	if ( ++p == pe )
		goto _test_eof101;
case 101:
	goto st0;
tr135:
	{
    if (params_first == nullptr) params_first = p;
    commit();
    const char* const q = quick_name_addr_params(p, pe, runs, from, on, end);
    if (q != p) {
      p = q - 1;
      {goto st99;}
    }
  }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st35;
		case 10u: goto st36;
		case 13u: goto st61;
		case 32u: goto st35;
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
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st37;
		case 32u: goto st37;
	}
	goto st0;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st37;
		case 32u: goto st37;
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
	goto st102;
tr138:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st102;
st102:
	if ( ++p == pe )
		goto _test_eof102;
case 102:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st103;
		case 10u: goto st38;
		case 13u: goto st60;
		case 32u: goto st103;
		case 33u: goto tr138;
		case 37u: goto tr138;
		case 39u: goto tr138;
		case 44u: goto tr134;
		case 59u: goto tr135;
		case 61u: goto st39;
		case 126u: goto tr138;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr138;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr138;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr138;
	} else
		goto tr138;
	goto tr50;
st103:
	if ( ++p == pe )
		goto _test_eof103;
case 103:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st103;
		case 10u: goto st38;
		case 13u: goto st60;
		case 32u: goto st103;
		case 44u: goto tr134;
		case 59u: goto tr135;
		case 61u: goto st39;
	}
	goto tr50;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st104;
		case 32u: goto st104;
	}
	goto tr50;
st104:
	if ( ++p == pe )
		goto _test_eof104;
case 104:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st104;
		case 32u: goto st104;
		case 44u: goto tr134;
		case 59u: goto tr135;
		case 61u: goto st39;
	}
	goto tr50;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st39;
		case 10u: goto st40;
		case 13u: goto st59;
		case 32u: goto st39;
		case 33u: goto tr61;
		case 34u: goto tr62;
		case 37u: goto tr61;
		case 39u: goto tr61;
		case 91u: goto tr63;
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
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 32u: goto st41;
	}
	goto tr50;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st41;
		case 10u: goto st42;
		case 13u: goto st56;
		case 32u: goto st41;
		case 33u: goto tr61;
		case 34u: goto tr62;
		case 37u: goto tr61;
		case 39u: goto tr61;
		case 91u: goto tr63;
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
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st43;
		case 32u: goto st43;
	}
	goto tr50;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st43;
		case 32u: goto st43;
		case 34u: goto tr62;
	}
	goto tr57;
tr72:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st44;
tr62:
	{ value_first = p; }
	{ quote = p; }
	goto st44;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 10u: goto st45;
		case 13u: goto st46;
		case 32u: goto st44;
		case 34u: goto tr73;
		case 92u: goto st48;
		case 224u: goto st50;
		case 237u: goto st52;
		case 240u: goto st53;
		case 244u: goto st55;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr72;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st54;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st51;
	} else
		goto st49;
	goto tr68;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st44;
		case 32u: goto st44;
	}
	goto tr68;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st45;
	goto tr68;
tr73:
	{ quote = nullptr; end = p + 1; }
	goto st105;
tr86:
	{ end = p + 1; }
	goto st105;
st105:
	if ( ++p == pe )
		goto _test_eof105;
case 105:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st99;
		case 10u: goto st34;
		case 13u: goto st47;
		case 32u: goto st99;
		case 44u: goto tr134;
		case 59u: goto tr135;
	}
	goto tr57;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st34;
	goto st0;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st44;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st44;
	} else
		goto st44;
	goto tr83;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st44;
	goto tr84;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st49;
	goto tr84;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st49;
	goto tr84;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st49;
	goto tr84;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st51;
	goto tr84;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st51;
	goto tr84;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st51;
	goto tr84;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st42;
	goto tr50;
tr139:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st106;
tr61:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st106;
st106:
	if ( ++p == pe )
		goto _test_eof106;
case 106:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st99;
		case 10u: goto st34;
		case 13u: goto st47;
		case 32u: goto st99;
		case 33u: goto tr139;
		case 37u: goto tr139;
		case 39u: goto tr139;
		case 44u: goto tr134;
		case 59u: goto tr135;
		case 126u: goto tr139;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr139;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr139;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr139;
	} else
		goto tr139;
	goto tr57;
tr63:
	{ value_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st57;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr85;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr85;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr85;
	} else
		goto tr85;
	goto tr57;
tr85:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st58;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr85;
		case 93u: goto tr86;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr85;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr85;
	} else
		goto tr85;
	goto tr57;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st40;
	goto tr50;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st38;
	goto tr50;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st36;
	goto st0;
st107:
	if ( ++p == pe )
		goto _test_eof107;
case 107:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st107;
		case 10u: goto st62;
		case 13u: goto st91;
		case 32u: goto st107;
		case 44u: goto tr142;
		case 59u: goto tr143;
	}
	goto st0;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st108;
		case 32u: goto st108;
	}
	goto st0;
st108:
	if ( ++p == pe )
		goto _test_eof108;
case 108:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st108;
		case 10u: goto st63;
		case 13u: goto st76;
		case 32u: goto st108;
		case 44u: goto tr142;
		case 59u: goto tr143;
	}
	goto st0;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st109;
		case 32u: goto st109;
	}
	goto st0;
st109:
	if ( ++p == pe )
		goto _test_eof109;
case 109:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st109;
		case 32u: goto st109;
		case 44u: goto tr142;
		case 59u: goto tr143;
	}
	goto st0;
tr142:
	{ p--; {p++; cs = 110; goto _out;} }
	goto st110;
st110:
	if ( ++p == pe )
		goto _test_eof110;
case 110:
	goto st0;
tr143:
	{
    if (params_first == nullptr) params_first = p;
    commit();
    const char* const q = quick_name_addr_params(p, pe, runs, from, on, end);
    if (q != p) {
      p = q - 1;
      {goto st99;}
    }
  }
	goto st64;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st64;
		case 10u: goto st65;
		case 13u: goto st90;
		case 32u: goto st64;
		case 33u: goto tr93;
		case 37u: goto tr93;
		case 39u: goto tr93;
		case 126u: goto tr93;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr93;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr93;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr93;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr93;
	} else
		goto tr93;
	goto tr50;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
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
		case 33u: goto tr93;
		case 37u: goto tr93;
		case 39u: goto tr93;
		case 126u: goto tr93;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr93;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr93;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr93;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr93;
	} else
		goto tr93;
	goto tr50;
tr93:
	{ name_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st111;
tr147:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	{ name_last = end; }
	goto st111;
st111:
	if ( ++p == pe )
		goto _test_eof111;
case 111:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st112;
		case 10u: goto st67;
		case 13u: goto st89;
		case 32u: goto st112;
		case 33u: goto tr147;
		case 37u: goto tr147;
		case 39u: goto tr147;
		case 44u: goto tr142;
		case 59u: goto tr143;
		case 61u: goto st68;
		case 126u: goto tr147;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr147;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr147;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr147;
	} else
		goto tr147;
	goto tr50;
st112:
	if ( ++p == pe )
		goto _test_eof112;
case 112:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st112;
		case 10u: goto st67;
		case 13u: goto st89;
		case 32u: goto st112;
		case 44u: goto tr142;
		case 59u: goto tr143;
		case 61u: goto st68;
	}
	goto tr50;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st113;
		case 32u: goto st113;
	}
	goto tr50;
st113:
	if ( ++p == pe )
		goto _test_eof113;
case 113:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st113;
		case 32u: goto st113;
		case 44u: goto tr142;
		case 59u: goto tr143;
		case 61u: goto st68;
	}
	goto tr50;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st68;
		case 10u: goto st69;
		case 13u: goto st88;
		case 32u: goto st68;
		case 33u: goto tr99;
		case 34u: goto tr100;
		case 37u: goto tr99;
		case 39u: goto tr99;
		case 91u: goto tr101;
		case 126u: goto tr99;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr99;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr99;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr99;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr99;
	} else
		goto tr99;
	goto tr57;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st70;
		case 32u: goto st70;
	}
	goto tr50;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st70;
		case 10u: goto st71;
		case 13u: goto st85;
		case 32u: goto st70;
		case 33u: goto tr99;
		case 34u: goto tr100;
		case 37u: goto tr99;
		case 39u: goto tr99;
		case 91u: goto tr101;
		case 126u: goto tr99;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 43u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto tr99;
		} else if ( ( static_cast<unsigned char>(*p)) >= 42u )
			goto tr99;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr99;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr99;
	} else
		goto tr99;
	goto tr57;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st72;
		case 32u: goto st72;
	}
	goto tr50;
st72:
	if ( ++p == pe )
		goto _test_eof72;
case 72:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st72;
		case 32u: goto st72;
		case 34u: goto tr100;
	}
	goto tr57;
tr109:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	goto st73;
tr100:
	{ value_first = p; }
	{ quote = p; }
	goto st73;
st73:
	if ( ++p == pe )
		goto _test_eof73;
case 73:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st73;
		case 10u: goto st74;
		case 13u: goto st75;
		case 32u: goto st73;
		case 34u: goto tr110;
		case 92u: goto st77;
		case 224u: goto st79;
		case 237u: goto st81;
		case 240u: goto st82;
		case 244u: goto st84;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr109;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 239u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto st83;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto st80;
	} else
		goto st78;
	goto tr68;
st74:
	if ( ++p == pe )
		goto _test_eof74;
case 74:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st73;
		case 32u: goto st73;
	}
	goto tr68;
st75:
	if ( ++p == pe )
		goto _test_eof75;
case 75:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st74;
	goto tr68;
tr110:
	{ quote = nullptr; end = p + 1; }
	goto st114;
tr121:
	{ end = p + 1; }
	goto st114;
st114:
	if ( ++p == pe )
		goto _test_eof114;
case 114:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st108;
		case 10u: goto st63;
		case 13u: goto st76;
		case 32u: goto st108;
		case 44u: goto tr142;
		case 59u: goto tr143;
	}
	goto tr57;
st76:
	if ( ++p == pe )
		goto _test_eof76;
case 76:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st63;
	goto st0;
st77:
	if ( ++p == pe )
		goto _test_eof77;
case 77:
	if ( ( static_cast<unsigned char>(*p)) < 11u ) {
		if ( ( static_cast<unsigned char>(*p)) <= 9u )
			goto st73;
	} else if ( ( static_cast<unsigned char>(*p)) > 12u ) {
		if ( 14u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
			goto st73;
	} else
		goto st73;
	goto tr83;
st78:
	if ( ++p == pe )
		goto _test_eof78;
case 78:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st73;
	goto tr84;
st79:
	if ( ++p == pe )
		goto _test_eof79;
case 79:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st78;
	goto tr84;
st80:
	if ( ++p == pe )
		goto _test_eof80;
case 80:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st78;
	goto tr84;
st81:
	if ( ++p == pe )
		goto _test_eof81;
case 81:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st78;
	goto tr84;
st82:
	if ( ++p == pe )
		goto _test_eof82;
case 82:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st80;
	goto tr84;
st83:
	if ( ++p == pe )
		goto _test_eof83;
case 83:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st80;
	goto tr84;
st84:
	if ( ++p == pe )
		goto _test_eof84;
case 84:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st80;
	goto tr84;
st85:
	if ( ++p == pe )
		goto _test_eof85;
case 85:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st71;
	goto tr50;
tr148:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st115;
tr99:
	{ value_first = p; }
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	goto st115;
st115:
	if ( ++p == pe )
		goto _test_eof115;
case 115:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto st108;
		case 10u: goto st63;
		case 13u: goto st76;
		case 32u: goto st108;
		case 33u: goto tr148;
		case 37u: goto tr148;
		case 39u: goto tr148;
		case 44u: goto tr142;
		case 59u: goto tr143;
		case 126u: goto tr148;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr148;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 95u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr148;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr148;
	} else
		goto tr148;
	goto tr57;
tr101:
	{ value_first = p; }
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	goto st86;
st86:
	if ( ++p == pe )
		goto _test_eof86;
case 86:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr120;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr120;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr120;
	} else
		goto tr120;
	goto tr57;
tr120:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st87;
st87:
	if ( ++p == pe )
		goto _test_eof87;
case 87:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr120;
		case 93u: goto tr121;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr120;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr120;
	} else
		goto tr120;
	goto tr57;
st88:
	if ( ++p == pe )
		goto _test_eof88;
case 88:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st69;
	goto tr50;
st89:
	if ( ++p == pe )
		goto _test_eof89;
case 89:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st67;
	goto tr50;
st90:
	if ( ++p == pe )
		goto _test_eof90;
case 90:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st65;
	goto st0;
st91:
	if ( ++p == pe )
		goto _test_eof91;
case 91:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto st62;
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
	_test_eof92: cs = 92; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;
	_test_eof23: cs = 23; goto _test_eof;
	_test_eof93: cs = 93; goto _test_eof;
	_test_eof24: cs = 24; goto _test_eof;
	_test_eof94: cs = 94; goto _test_eof;
	_test_eof25: cs = 25; goto _test_eof;
	_test_eof26: cs = 26; goto _test_eof;
	_test_eof95: cs = 95; goto _test_eof;
	_test_eof96: cs = 96; goto _test_eof;
	_test_eof27: cs = 27; goto _test_eof;
	_test_eof97: cs = 97; goto _test_eof;
	_test_eof28: cs = 28; goto _test_eof;
	_test_eof29: cs = 29; goto _test_eof;
	_test_eof30: cs = 30; goto _test_eof;
	_test_eof31: cs = 31; goto _test_eof;
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof98: cs = 98; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof99: cs = 99; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof100: cs = 100; goto _test_eof;
	_test_eof101: cs = 101; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof36: cs = 36; goto _test_eof;
	_test_eof37: cs = 37; goto _test_eof;
	_test_eof102: cs = 102; goto _test_eof;
	_test_eof103: cs = 103; goto _test_eof;
	_test_eof38: cs = 38; goto _test_eof;
	_test_eof104: cs = 104; goto _test_eof;
	_test_eof39: cs = 39; goto _test_eof;
	_test_eof40: cs = 40; goto _test_eof;
	_test_eof41: cs = 41; goto _test_eof;
	_test_eof42: cs = 42; goto _test_eof;
	_test_eof43: cs = 43; goto _test_eof;
	_test_eof44: cs = 44; goto _test_eof;
	_test_eof45: cs = 45; goto _test_eof;
	_test_eof46: cs = 46; goto _test_eof;
	_test_eof105: cs = 105; goto _test_eof;
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
	_test_eof106: cs = 106; goto _test_eof;
	_test_eof57: cs = 57; goto _test_eof;
	_test_eof58: cs = 58; goto _test_eof;
	_test_eof59: cs = 59; goto _test_eof;
	_test_eof60: cs = 60; goto _test_eof;
	_test_eof61: cs = 61; goto _test_eof;
	_test_eof107: cs = 107; goto _test_eof;
	_test_eof62: cs = 62; goto _test_eof;
	_test_eof108: cs = 108; goto _test_eof;
	_test_eof63: cs = 63; goto _test_eof;
	_test_eof109: cs = 109; goto _test_eof;
	_test_eof110: cs = 110; goto _test_eof;
	_test_eof64: cs = 64; goto _test_eof;
	_test_eof65: cs = 65; goto _test_eof;
	_test_eof66: cs = 66; goto _test_eof;
	_test_eof111: cs = 111; goto _test_eof;
	_test_eof112: cs = 112; goto _test_eof;
	_test_eof67: cs = 67; goto _test_eof;
	_test_eof113: cs = 113; goto _test_eof;
	_test_eof68: cs = 68; goto _test_eof;
	_test_eof69: cs = 69; goto _test_eof;
	_test_eof70: cs = 70; goto _test_eof;
	_test_eof71: cs = 71; goto _test_eof;
	_test_eof72: cs = 72; goto _test_eof;
	_test_eof73: cs = 73; goto _test_eof;
	_test_eof74: cs = 74; goto _test_eof;
	_test_eof75: cs = 75; goto _test_eof;
	_test_eof114: cs = 114; goto _test_eof;
	_test_eof76: cs = 76; goto _test_eof;
	_test_eof77: cs = 77; goto _test_eof;
	_test_eof78: cs = 78; goto _test_eof;
	_test_eof79: cs = 79; goto _test_eof;
	_test_eof80: cs = 80; goto _test_eof;
	_test_eof81: cs = 81; goto _test_eof;
	_test_eof82: cs = 82; goto _test_eof;
	_test_eof83: cs = 83; goto _test_eof;
	_test_eof84: cs = 84; goto _test_eof;
	_test_eof85: cs = 85; goto _test_eof;
	_test_eof115: cs = 115; goto _test_eof;
	_test_eof86: cs = 86; goto _test_eof;
	_test_eof87: cs = 87; goto _test_eof;
	_test_eof88: cs = 88; goto _test_eof;
	_test_eof89: cs = 89; goto _test_eof;
	_test_eof90: cs = 90; goto _test_eof;
	_test_eof91: cs = 91; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 6:
	case 7:
	case 8:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 12:
	case 13:
	{ note(where, rule::scheme); }
	break;
	case 14:
	{ note(where, rule::addr_spec); }
	break;
	case 1:
	case 3:
	case 28:
	case 30:
	{ note(where, rule::display_name); }
	break;
	case 35:
	case 37:
	case 38:
	case 40:
	case 42:
	case 56:
	case 59:
	case 60:
	case 64:
	case 66:
	case 67:
	case 69:
	case 71:
	case 85:
	case 88:
	case 89:
	{ note(where, rule::generic_param); }
	break;
	case 17:
	case 18:
	case 19:
	case 20:
	case 21:
	case 22:
	case 23:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 16:
	{ note(where, rule::quoted_pair); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 39:
	case 41:
	case 43:
	case 57:
	case 58:
	case 68:
	case 70:
	case 72:
	case 86:
	case 87:
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 44:
	case 45:
	case 46:
	case 73:
	case 74:
	case 75:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 49:
	case 50:
	case 51:
	case 52:
	case 53:
	case 54:
	case 55:
	case 78:
	case 79:
	case 80:
	case 81:
	case 82:
	case 83:
	case 84:
	{ note(where, rule::utf8_nonascii); }
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	{ note(where, rule::gen_value); }
	{ note(where, rule::generic_param); }
	break;
	case 48:
	case 77:
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
  92  ) {
    if (angle != nullptr && (p == pe || *p == '<')) return {p, errc::unclosed_angle, rule::name_addr};
    return failed(p, pe, quote, where, element);
  }
  if (SIPWIRE_UNLIKELY(uri_first == nullptr)) {
    if (!on.lone_token(from.at(first, end))) return {p, errc::truncated, rule::display_name};
    return {p, errc::none, rule::none};
  }
  commit();
  on.uri(from.at(uri_first, uri_last != nullptr ? uri_last : bare_last), uri_last != nullptr);
  if (params_first != nullptr) on.params(from.at(params_first, end));
  on.value(from.at(first, end));
  return {p, errc::none, rule::none};
}

/// Events: bare() before an addr-spec without brackets, which may refuse it; display_name(extent) when there
/// is one; param(name, value) for each, its value absent without `=`, or tag(value); then uri(extent, in
/// brackets), params(all of them, from the first `;` on) when there are any, and value(extent of the whole).
/// For a lone token: lone_token(extent), which says whether it will do. `element` names the faults.
template <class Runs, class Handler>
inline scan_end scan_name_addr(const char* p, const char* const pe, const Runs& runs, const source& origin,
                               rule element, Handler& on) {
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

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
