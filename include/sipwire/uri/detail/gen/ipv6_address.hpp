// Generated from grammar/uri/ipv6_address.rl by Ragel 6.10. Do not edit. Inputs: d0661247dc17c048
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
static const char _ipv6_address_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3
};

static const unsigned char _ipv6_address_key_offsets[] = {
	0, 0, 5, 6, 11, 12, 17, 20,
	23, 29, 32, 35, 38, 44, 47, 48,
	58, 66, 66, 68, 70, 75, 77, 84,
	91, 92, 102, 110, 118, 126, 137, 147,
	155, 163, 173, 182
};

static const unsigned char _ipv6_address_trans_keys[] = {
	48u, 49u, 50u, 51u, 57u, 46u, 48u, 49u,
	50u, 51u, 57u, 46u, 48u, 49u, 50u, 51u,
	57u, 46u, 48u, 57u, 46u, 48u, 57u, 46u,
	53u, 48u, 52u, 54u, 57u, 46u, 48u, 53u,
	46u, 48u, 57u, 46u, 48u, 57u, 46u, 53u,
	48u, 52u, 54u, 57u, 46u, 48u, 53u, 58u,
	48u, 49u, 50u, 58u, 51u, 57u, 65u, 70u,
	97u, 102u, 46u, 58u, 48u, 57u, 65u, 70u,
	97u, 102u, 48u, 57u, 48u, 57u, 53u, 48u,
	52u, 54u, 57u, 48u, 53u, 58u, 48u, 57u,
	65u, 70u, 97u, 102u, 58u, 48u, 57u, 65u,
	70u, 97u, 102u, 58u, 48u, 49u, 50u, 58u,
	51u, 57u, 65u, 70u, 97u, 102u, 46u, 58u,
	48u, 57u, 65u, 70u, 97u, 102u, 46u, 58u,
	48u, 57u, 65u, 70u, 97u, 102u, 46u, 58u,
	48u, 57u, 65u, 70u, 97u, 102u, 46u, 53u,
	58u, 48u, 52u, 54u, 57u, 65u, 70u, 97u,
	102u, 46u, 58u, 48u, 53u, 54u, 57u, 65u,
	70u, 97u, 102u, 46u, 58u, 48u, 57u, 65u,
	70u, 97u, 102u, 46u, 58u, 48u, 57u, 65u,
	70u, 97u, 102u, 48u, 49u, 50u, 58u, 51u,
	57u, 65u, 70u, 97u, 102u, 48u, 49u, 50u,
	51u, 57u, 65u, 70u, 97u, 102u, 58u, 48u,
	57u, 65u, 70u, 97u, 102u, 0
};

static const char _ipv6_address_single_lengths[] = {
	0, 3, 1, 3, 1, 3, 1, 1,
	2, 1, 1, 1, 2, 1, 1, 4,
	2, 0, 0, 0, 1, 0, 1, 1,
	1, 4, 2, 2, 2, 3, 2, 2,
	2, 4, 3, 1
};

static const char _ipv6_address_range_lengths[] = {
	0, 1, 0, 1, 0, 1, 1, 1,
	2, 1, 1, 1, 2, 1, 0, 3,
	3, 0, 1, 1, 2, 1, 3, 3,
	0, 3, 3, 3, 3, 4, 4, 3,
	3, 3, 3, 3
};

static const unsigned char _ipv6_address_index_offsets[] = {
	0, 0, 5, 7, 12, 14, 19, 22,
	25, 30, 33, 36, 39, 44, 47, 49,
	57, 63, 64, 66, 68, 72, 74, 79,
	84, 86, 94, 100, 106, 112, 120, 127,
	133, 139, 147, 154
};

static const char _ipv6_address_indicies[] = {
	0, 2, 3, 4, 1, 5, 1, 6,
	7, 8, 9, 1, 10, 1, 11, 12,
	13, 14, 1, 10, 9, 1, 10, 6,
	1, 10, 15, 9, 6, 1, 10, 6,
	1, 5, 4, 1, 5, 0, 1, 5,
	16, 4, 0, 1, 5, 0, 1, 17,
	1, 18, 19, 20, 22, 21, 23, 23,
	1, 24, 26, 25, 25, 25, 1, 1,
	14, 1, 11, 1, 27, 14, 11, 1,
	11, 1, 26, 28, 28, 28, 1, 26,
	29, 29, 29, 1, 26, 1, 18, 19,
	20, 17, 21, 23, 23, 1, 24, 26,
	30, 25, 25, 1, 24, 26, 31, 28,
	28, 1, 24, 26, 29, 29, 29, 1,
	24, 32, 26, 30, 33, 25, 25, 1,
	24, 26, 31, 28, 28, 28, 1, 24,
	26, 28, 28, 28, 1, 24, 26, 33,
	25, 25, 1, 18, 19, 20, 34, 21,
	23, 23, 1, 18, 19, 20, 21, 23,
	23, 1, 26, 25, 25, 25, 1, 0
};

static const char _ipv6_address_trans_targs[] = {
	2, 0, 10, 12, 11, 3, 4, 6,
	8, 7, 5, 17, 18, 20, 19, 9,
	13, 33, 16, 26, 29, 32, 14, 35,
	1, 22, 25, 21, 23, 24, 27, 28,
	30, 31, 34
};

static const char _ipv6_address_trans_actions[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 3, 0, 0, 0, 0, 0, 0,
	0, 0, 1, 0, 0, 0, 0, 0,
	0, 0, 5
};

static const char _ipv6_address_eof_actions[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	1, 7, 7, 7, 7, 7, 1, 1,
	1, 0, 1, 1, 1, 1, 1, 1,
	1, 0, 0, 1
};

static const int ipv6_address_start = 15;

static const int ipv6_address_en_main = 15;
  int cs =
  15  ;
	{
	int _klen;
	unsigned int _trans;
	const char *_acts;
	unsigned int _nacts;
	const unsigned char *_keys;

	if ( p == pe )
		goto _test_eof;
	if ( cs == 0 )
		goto _out;
_resume:
	_keys = _ipv6_address_trans_keys + _ipv6_address_key_offsets[cs];
	_trans = _ipv6_address_index_offsets[cs];

	_klen = _ipv6_address_single_lengths[cs];
	if ( _klen > 0 ) {
		const unsigned char *_lower = _keys;
		const unsigned char *_mid;
		const unsigned char *_upper = _keys + _klen - 1;
		while (1) {
			if ( _upper < _lower )
				break;

			_mid = _lower + ((_upper-_lower) >> 1);
			if ( ( static_cast<unsigned char>(*p)) < *_mid )
				_upper = _mid - 1;
			else if ( ( static_cast<unsigned char>(*p)) > *_mid )
				_lower = _mid + 1;
			else {
				_trans += (unsigned int)(_mid - _keys);
				goto _match;
			}
		}
		_keys += _klen;
		_trans += _klen;
	}

	_klen = _ipv6_address_range_lengths[cs];
	if ( _klen > 0 ) {
		const unsigned char *_lower = _keys;
		const unsigned char *_mid;
		const unsigned char *_upper = _keys + (_klen<<1) - 2;
		while (1) {
			if ( _upper < _lower )
				break;

			_mid = _lower + (((_upper-_lower) >> 1) & ~1);
			if ( ( static_cast<unsigned char>(*p)) < _mid[0] )
				_upper = _mid - 2;
			else if ( ( static_cast<unsigned char>(*p)) > _mid[1] )
				_lower = _mid + 2;
			else {
				_trans += (unsigned int)((_mid - _keys)>>1);
				goto _match;
			}
		}
		_trans += _klen;
	}

_match:
	_trans = _ipv6_address_indicies[_trans];
	cs = _ipv6_address_trans_targs[_trans];

	if ( _ipv6_address_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _ipv6_address_actions + _ipv6_address_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ ++groups; }
	break;
	case 1:
	{ if (gap != nullptr) return {p - 1, errc::syntax, rule::ipv6_address}; gap = p; }
	break;
	case 2:
	{ if (!has(lenient, leniency::ipv6_triple_colon))
      return {p, errc::syntax, rule::ipv6_address}; }
	break;
		}
	}

_again:
	if ( cs == 0 )
		goto _out;
	if ( ++p != pe )
		goto _resume;
	_test_eof: {}
	if ( p == eof )
	{
	const char *__acts = _ipv6_address_actions + _ipv6_address_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ ++groups; }
	break;
	case 3:
	{ groups += 2; }
	break;
		}
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
