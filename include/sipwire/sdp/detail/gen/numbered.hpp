// Generated from grammar/sdp/numbered.rl by Ragel 6.10. Do not edit. Inputs: 6f1c780d1bfce04f
#pragma once

// A number and an attribute behind it, in its `name` or `name:value` form: ssrc (RFC 5576 4.1: integer SP
// attribute), dcsa (RFC 8864 5.2.1: 1*5DIGIT SP attribute), acap (RFC 5939 3.4.1: 1*10DIGIT 1*WSP att-par).
// The attribute is not looked into; its value may be empty.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The number, name and value of the attribute; the value stays absent without a colon. `wide` lets more
/// white space be than one SP.
template <class Runs>
inline scan_end scan_numbered(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  rule element, bool wide, extent& number, extent& name,
                                  extent& value) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* number_end = nullptr;
  const char* name_first = nullptr;
  const char* colon = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr0;
	goto st0;
tr3:
	{ note(where, rule::attribute_name); }
	goto st0;
tr7:
	{ note(where, rule::attribute_value); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr0:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr2;
		case 32u: goto tr2;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr0;
	goto st0;
tr2:
	{
    if (number_end == nullptr) number_end = p;
    if (!wide && (*p != ' ' || p != number_end)) return {p, errc::syntax, element};
  }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 9u: goto tr2;
		case 32u: goto tr2;
		case 33u: goto tr4;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr4;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr4;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr4;
		} else
			goto tr4;
	} else
		goto tr4;
	goto tr3;
tr4:
	{ name_first = p; }
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st4;
tr5:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr5;
		case 58u: goto tr6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr5;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr5;
	} else if ( ( static_cast<unsigned char>(*p)) > 46u ) {
		if ( ( static_cast<unsigned char>(*p)) < 65u ) {
			if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
				goto tr5;
		} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr5;
		} else
			goto tr5;
	} else
		goto tr5;
	goto tr3;
tr6:
	{ colon = p; }
	goto st5;
tr8:
	{ p = runs.template run<charset::byte_string>(p + 1, pe) - 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto tr7;
		case 10u: goto tr7;
		case 13u: goto tr7;
	}
	goto tr8;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 3:
	{ note(where, rule::attribute_name); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  4  ) return failed(p, pe, nullptr, where, element);
  number = from.at(first, number_end);
  name = from.at(name_first, colon != nullptr ? colon : p);
  if (colon != nullptr) value = from.at(colon + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
