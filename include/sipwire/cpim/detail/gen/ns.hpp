// Generated from grammar/cpim/ns.rl by Ragel 6.10. Do not edit. Inputs: b80cb5c35bd429d5
#pragma once

// [ Name-prefix ] "<" URI ">" (RFC 3862 4.6), the value of NS. As printed no blank stands between the two, in
// the RFC's own examples one does: both are accepted. Without a prefix the namespace becomes that of names
// without one.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

/// `prefix` is empty when there is none.
template <class Runs>
inline scan_end scan_ns(const char* p, const char* const pe, const Runs& runs, const source& from,
                             extent& all, extent& prefix, extent& uri) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* angle = nullptr;
  const char* close = nullptr;
  rule where = rule::none;
static const int cpim_ns_start = 1;

static const int cpim_ns_en_main = 1;
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
		case 32u: goto st1;
		case 33u: goto tr2;
		case 45u: goto tr2;
		case 60u: goto tr3;
		case 124u: goto tr2;
		case 126u: goto tr2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr2;
	} else
		goto tr2;
	goto tr0;
tr0:
	{ note(where, rule::name_prefix); }
	{ note(where, rule::uri); }
	goto st0;
tr6:
	{ note(where, rule::uri); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr2:
	{ first = p; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto st3;
		case 33u: goto st2;
		case 45u: goto st2;
		case 60u: goto tr3;
		case 124u: goto st2;
		case 126u: goto st2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( ( static_cast<unsigned char>(*p)) > 39u ) {
			if ( 42u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 94u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto st2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st2;
	} else
		goto st2;
	goto tr0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 60u )
		goto tr3;
	goto tr6;
tr3:
	{ angle = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr7;
		case 61u: goto tr7;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 63u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr7;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr7;
	goto tr6;
tr7:
	{ p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr7;
		case 62u: goto tr8;
	}
	if ( ( static_cast<unsigned char>(*p)) > 59u ) {
		if ( 61u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
			goto tr7;
	} else if ( ( static_cast<unsigned char>(*p)) >= 35u )
		goto tr7;
	goto tr6;
tr8:
	{ close = p; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st7;
	goto tr6;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st7;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 3:
	case 4:
	case 5:
	{ note(where, rule::uri); }
	break;
	case 1:
	case 2:
	{ note(where, rule::name_prefix); }
	{ note(where, rule::uri); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  6  ) {
    if (p == pe && angle != nullptr) return {angle, errc::unclosed_angle, rule::uri};
    return failed(p, pe, nullptr, where, rule::ns_header);
  }
  all = from.at(first != nullptr ? first : angle, close + 1);
  prefix = first == nullptr ? from.at(angle, angle) : from.at(first, angle[-1] == ' ' ? angle - 1 : angle);
  uri = from.at(angle + 1, close);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail

#include "../../../core/detail/diag_pop.hpp"
