// Generated from grammar/msrp/ident.rl by Ragel 6.10. Do not edit. Inputs: 28d69164e6f25246
#pragma once

// ident = ALPHANUM 3*31ident-char (RFC 4975 9): transact-id, and Message-ID, as a value of its own.
// Message-IDs are compared byte by byte. One of less than four characters is cut short, one of more than
// thirty-two fails at the thirty-third.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// An ident that fills [p, pe); `element` names the faults.
template <class Runs>
inline scan_end scan_ident(const char* p, const char* const pe, const Runs& runs,
                                rule element) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  rule where = rule::none;
static const int msrp_ident_start = 1;

static const int msrp_ident_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
			goto st2;
	} else
		goto st2;
	goto tr0;
tr0:
	{ note(where, element); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr2:
	{ p = runs.template run<charset::ident>(p + 1, pe) - 1; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 37u: goto tr2;
		case 43u: goto tr2;
		case 61u: goto tr2;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr2;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr2;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr2;
	} else
		goto tr2;
	goto tr0;
	}
	_test_eof2: cs = 2; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	{ note(where, element); }
	break;
	}
	}

	_out: {}
	}
  const bool whole = cs >=
  2  ;
  if (p - first > 32) return {first + 32, errc::too_long, element};
  if (!whole) return failed(p, pe, nullptr, where, element);
  if (p - first < 4) return {p, errc::truncated, element};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail

#include "../../../core/detail/diag_pop.hpp"
