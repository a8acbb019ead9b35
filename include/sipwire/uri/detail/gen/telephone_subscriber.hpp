// Generated from grammar/uri/telephone_subscriber.rl by Ragel 6.10. Do not edit. Inputs: 81f5020be08977c8
#pragma once

// telephone-subscriber = global-number / local-number (RFC 3966 3), what follows "tel:".
// - `parameter` covers ext and phone-context with any pvalue, so a list of pname [ "=" pvalue ] is read and
//   names are told apart in C++; only a local number needs its context to be a descriptor.
// - isub takes uric, wider than pvalue by "?" "@" "=" ",". It would take ";" as well and swallow every later
//   parameter; section 3
//   says that a ";" inside a value is escaped, so it ends isub too.
// - pct-encoded is no phonedigit.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// Reads all of [p, pe). Events: number(first, last, is global), then param(first, equal or null, last) for
/// each.
template <class Runs, class Handler>
inline scan_end scan_telephone_subscriber(const char* p, const char* const pe, const Runs& runs,
                                          Handler& on) noexcept {
  const char* const first = p;
  const char* const eof = pe;
  const char* escape = p;
  const char* item = p;
  const char* equal = nullptr;
  const char* wide = nullptr;
  bool global = false;
  bool params = false;
  rule where = rule::none;
  const auto commit = [&](const char* last) noexcept -> scan_end {
    if (!params) {
      params = true;
      on.number(item, last, global);
      return {};
    }
    const char* const name = item + 1;
    if (wide != nullptr) {
      // Only isub is that wide, and uric has no brackets.
      if (!iequals({name, static_cast<std::size_t>(equal - name)}, "isub"))
          return {wide, errc::syntax, rule::tel_par};
      for (const char* q = equal; q != last; ++q)
        if (*q == '[' || *q == ']') return {q, errc::syntax, rule::isub};
      wide = nullptr;
    }
    on.param(name, equal, last);
    return {};
  };
static const int telephone_subscriber_start = 1;

static const int telephone_subscriber_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 35u: goto tr1;
		case 42u: goto tr1;
		case 43u: goto tr3;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 41u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto st6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 40u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 70u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr1;
	} else
		goto tr1;
	goto tr0;
tr0:
	{ note(where, rule::global_number); }
	{ note(where, rule::local_number); }
	goto st0;
tr4:
	{ note(where, rule::tel_par); }
	goto st0;
tr9:
	{ where = rule::escaped; }
	{ note(where, rule::tel_par); }
	goto st0;
tr12:
	{ note(where, rule::local_number); }
	goto st0;
tr13:
	{ note(where, rule::global_number); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr1:
	{ p = runs.template run<charset::phonedigit_hex>(p + 1, pe) - 1; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 35u: goto tr1;
		case 42u: goto tr1;
		case 59u: goto tr17;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 41u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto st8;
		} else if ( ( static_cast<unsigned char>(*p)) >= 40u )
			goto st8;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 70u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr1;
	} else
		goto tr1;
	goto tr12;
tr17:
	{ if (const scan_end e = commit(p); !e.ok()) return e; item = p; equal = nullptr; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 45u )
		goto st9;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st9;
	} else
		goto st9;
	goto tr4;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 45u: goto st9;
		case 59u: goto tr17;
		case 61u: goto tr18;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st9;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st9;
	} else
		goto st9;
	goto tr4;
tr18:
	{ equal = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr6;
		case 37u: goto tr7;
		case 44u: goto tr8;
		case 61u: goto tr8;
		case 93u: goto tr6;
		case 95u: goto tr6;
		case 126u: goto tr6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 63u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr6;
	} else if ( ( static_cast<unsigned char>(*p)) > 64u ) {
		if ( ( static_cast<unsigned char>(*p)) > 91u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr6;
	} else
		goto tr8;
	goto tr4;
tr6:
	{ p = runs.template run<charset::paramchar>(p + 1, pe) - 1; }
	goto st10;
tr8:
	{ if (wide == nullptr) wide = p; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr6;
		case 37u: goto tr7;
		case 44u: goto tr8;
		case 59u: goto tr17;
		case 61u: goto tr8;
		case 93u: goto tr6;
		case 95u: goto tr6;
		case 126u: goto tr6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 63u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr6;
	} else if ( ( static_cast<unsigned char>(*p)) > 64u ) {
		if ( ( static_cast<unsigned char>(*p)) > 91u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr6;
	} else
		goto tr8;
	goto tr4;
tr7:
	{ escape = p; }
	goto st4;
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
	goto tr9;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st10;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st10;
	} else
		goto st10;
	goto tr9;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 35u: goto tr1;
		case 42u: goto tr1;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 41u ) {
			if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
				goto st6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 40u )
			goto st6;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 70u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr1;
	} else
		goto tr1;
	goto tr12;
tr3:
	{ global = true; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
			goto st7;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr15;
	} else
		goto st7;
	goto tr13;
tr15:
	{ p = runs.template run<charset::phonedigit>(p + 1, pe) - 1; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) == 59u )
		goto tr17;
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 40u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 41u )
			goto st11;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto tr15;
	} else
		goto st11;
	goto tr13;
	}
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 7:
	{ note(where, rule::global_number); }
	break;
	case 6:
	{ note(where, rule::local_number); }
	break;
	case 2:
	case 3:
	{ note(where, rule::tel_par); }
	break;
	case 4:
	case 5:
	{ where = rule::escaped; }
	{ note(where, rule::tel_par); }
	break;
	case 1:
	{ note(where, rule::global_number); }
	{ note(where, rule::local_number); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  8  ) {
    if (where == rule::escaped) return {escape, errc::bad_escape, where};
    return failed(p, pe, nullptr, p == first ? rule::telephone_subscriber : where,
        rule::telephone_subscriber);
  }
  if (const scan_end e = commit(pe); !e.ok()) return e;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail

#include "../../../core/detail/diag_pop.hpp"
