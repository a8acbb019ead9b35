// Generated from grammar/uri/ipv6_address.rl by Ragel 6.10. Do not edit. Inputs: aa34f4b4e88df168
#pragma once

// IPv6address (RFC 5954 section 4.1, the same as RFC 3986 3.2.2), what stands between the brackets of an
// IPv6reference.
// The nine alternatives of the ABNF say: eight groups of one to four hexadecimal digits, of which one run may
// be written `::`,
// and the last two may be an IPv4address. Spelled out they are a machine of hundreds of states; so the
// machine reads groups and
// C++ counts them.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../quick_host.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// An IPv6address that fills [p, pe).
inline scan_end scan_ipv6_address(const char* p, const char* const pe, leniency lenient) noexcept {
  const char* const first = p;
  const char* const eof = pe;
  const char* gap = nullptr;
  unsigned groups = 0;
  rule where = rule::none;
  int cs =
  15  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 15:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 48u: goto st16;
		case 49u: goto st26;
		case 50u: goto st29;
		case 58u: goto st14;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 51u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st32;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st35;
	} else
		goto st35;
	goto st0;
st0:
cs = 0;
	goto _out;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st1;
		case 58u: goto tr26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st22;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st22;
	} else
		goto st22;
	goto st0;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 48u: goto st2;
		case 49u: goto st10;
		case 50u: goto st12;
	}
	if ( 51u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st11;
	goto st0;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st3;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 48u: goto st4;
		case 49u: goto st6;
		case 50u: goto st8;
	}
	if ( 51u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st7;
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st5;
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 48u: goto st17;
		case 49u: goto st18;
		case 50u: goto st20;
	}
	if ( 51u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st19;
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st19;
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st17;
	goto st0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( ( static_cast<unsigned char>(*p)) == 53u )
		goto st21;
	if ( ( static_cast<unsigned char>(*p)) > 52u ) {
		if ( 54u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st17;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st19;
	goto st0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 53u )
		goto st17;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st5;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st7;
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st5;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st4;
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st5;
		case 53u: goto st9;
	}
	if ( ( static_cast<unsigned char>(*p)) > 52u ) {
		if ( 54u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st4;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st7;
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st5;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 53u )
		goto st4;
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st3;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st11;
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st3;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st2;
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st3;
		case 53u: goto st13;
	}
	if ( ( static_cast<unsigned char>(*p)) > 52u ) {
		if ( 54u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st2;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto st11;
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st3;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 53u )
		goto st2;
	goto st0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto tr26;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st23;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st23;
	} else
		goto st23;
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto tr26;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st24;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st24;
	} else
		goto st24;
	goto st0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto tr26;
	goto st0;
tr26:
	{ ++groups; }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 48u: goto st16;
		case 49u: goto st26;
		case 50u: goto st29;
		case 58u: goto tr17;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 51u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st32;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st35;
	} else
		goto st35;
	goto st0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st1;
		case 58u: goto tr26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st27;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st22;
	} else
		goto st22;
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st1;
		case 58u: goto tr26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st28;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st23;
	} else
		goto st23;
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st1;
		case 58u: goto tr26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st24;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st24;
	} else
		goto st24;
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st1;
		case 53u: goto st30;
		case 58u: goto tr26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 54u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 52u )
			goto st27;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 70u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
				goto st22;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st22;
	} else
		goto st31;
	goto st0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st1;
		case 58u: goto tr26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 54u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 53u )
			goto st28;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 70u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
				goto st23;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto st23;
	} else
		goto st23;
	goto st0;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st1;
		case 58u: goto tr26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st23;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st23;
	} else
		goto st23;
	goto st0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto st1;
		case 58u: goto tr26;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st31;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st22;
	} else
		goto st22;
	goto st0;
tr17:
	{ if (gap != nullptr) return {p - 1, errc::syntax, rule::ipv6_address}; gap = p; }
	goto st33;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 48u: goto st16;
		case 49u: goto st26;
		case 50u: goto st29;
		case 58u: goto tr34;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 51u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st32;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st35;
	} else
		goto st35;
	goto st0;
tr34:
	{ if (!has(lenient, leniency::ipv6_triple_colon))
      return {p, errc::syntax, rule::ipv6_address}; }
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 48u: goto st16;
		case 49u: goto st26;
		case 50u: goto st29;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 51u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st32;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st35;
	} else
		goto st35;
	goto st0;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto tr26;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st22;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st22;
	} else
		goto st22;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( ( static_cast<unsigned char>(*p)) == 58u )
		goto tr17;
	goto st0;
	}
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
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
	_test_eof32: cs = 32; goto _test_eof;
	_test_eof33: cs = 33; goto _test_eof;
	_test_eof34: cs = 34; goto _test_eof;
	_test_eof35: cs = 35; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 16:
	case 22:
	case 23:
	case 24:
	case 26:
	case 27:
	case 28:
	case 29:
	case 30:
	case 31:
	case 32:
	case 35:
	{ ++groups; }
	break;
	case 17:
	case 18:
	case 19:
	case 20:
	case 21:
	{ groups += 2; }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  15  ) return failed(p, pe, nullptr, where, rule::ipv6_address);
  const bool open_end = pe - first > 1 ? pe[-1] == ':' && pe[-2] != ':' : pe == first;
  if (open_end || (gap == nullptr && groups < 8)) return {pe, errc::truncated, rule::ipv6_address};
  if (groups > (gap == nullptr ? 8U : 7U)) return {pe, errc::out_of_range, rule::ipv6_address};
  return {p, errc::none, rule::none};
}

/// Judges the IPv6reference that fills [first, last), brackets included.
template <class Runs>
inline scan_end judge_ipv6_reference(const char* first, const char* last, const Runs& runs,
                                     leniency lenient) noexcept {
  if (SIPWIRE_LIKELY(plain_ipv6(first + 1, last - 1, runs))) return {last, errc::none, rule::none};
  return scan_ipv6_address(first + 1, last - 1, lenient);
}

/// Judges the IPv6reference whose `[` is at p, when its characters and its `]` are all there; else the
/// machine finds what is wrong.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end judge_ipv6_value(const char* p, const char* const pe, const Runs& runs,
                                                  leniency lenient = leniency::none) noexcept {
  const char* const close = sipwire::detail::skip_bytewise<charset::ipv6_lexical>(p + 1, pe);
  if (close == p + 1 || close == pe || *close != ']') return {p, errc::none, rule::none};
  scan_end end = judge_ipv6_reference(p, close + 1, runs, lenient);
  // An address cut short is one only at the end of the text.
  if (end.code == errc::truncated) end.code = errc::syntax;
  return end;
}

}}}}  // namespace sipwire::uri::detail

#include "../../../core/detail/diag_pop.hpp"
