// Generated from grammar/sdp/source_filter.rl by Ragel 6.10. Do not edit. Inputs: c5bacc6d1ce76ac1
#pragma once

// source-filter without its name (RFC 4570 3): SP filter-mode SP nettype SP address-types SP dest-address SP
// src-list. The blank behind the colon is part of the syntax there, but the examples of RFC 6128, RFC 7104
// and RFC 7198 are without it: either is read.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Mode, nettype, addrtype, destination and the sources with the blanks between them.
template <class Runs>
inline scan_end scan_source_filter(const char* p, const char* const pe, const Runs& runs,
                                       const source& from, extent (&parts)[5]) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* begin = nullptr;
  const char* cuts[5] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_source_filter_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 1, 5, 1, 6, 1,
	7
};

static const char _sdp_source_filter_key_offsets[] = {
	0, 0, 5, 9, 11, 13, 15, 16,
	29, 43, 56, 70, 73, 77, 80, 82
};

static const unsigned char _sdp_source_filter_trans_keys[] = {
	32u, 69u, 73u, 101u, 105u, 69u, 73u, 101u,
	105u, 88u, 120u, 67u, 99u, 76u, 108u, 32u,
	33u, 35u, 39u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 94u, 126u, 32u, 33u, 35u,
	39u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 94u, 126u, 33u, 35u, 39u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 94u, 126u,
	32u, 33u, 35u, 39u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 94u, 126u, 127u, 0u,
	32u, 32u, 127u, 0u, 31u, 127u, 0u, 32u,
	78u, 110u, 32u, 127u, 0u, 31u, 0
};

static const char _sdp_source_filter_single_lengths[] = {
	0, 5, 4, 2, 2, 2, 1, 1,
	2, 1, 2, 1, 2, 1, 2, 2
};

static const char _sdp_source_filter_range_lengths[] = {
	0, 0, 0, 0, 0, 0, 0, 6,
	6, 6, 6, 1, 1, 1, 0, 1
};

static const char _sdp_source_filter_index_offsets[] = {
	0, 0, 6, 11, 14, 17, 20, 22,
	30, 39, 47, 56, 59, 63, 66, 69
};

static const char _sdp_source_filter_indicies[] = {
	1, 2, 3, 2, 3, 0, 2, 3,
	2, 3, 0, 4, 4, 0, 5, 5,
	0, 6, 6, 0, 7, 0, 9, 9,
	9, 9, 9, 9, 9, 8, 10, 9,
	9, 9, 9, 9, 9, 9, 8, 12,
	12, 12, 12, 12, 12, 12, 11, 13,
	12, 12, 12, 12, 12, 12, 12, 11,
	14, 14, 15, 16, 14, 14, 15, 17,
	17, 18, 4, 4, 0, 19, 17, 17,
	18, 0
};

static const char _sdp_source_filter_trans_targs[] = {
	0, 2, 3, 14, 4, 5, 6, 7,
	0, 8, 9, 0, 10, 11, 0, 12,
	13, 0, 15, 13
};

static const char _sdp_source_filter_trans_actions[] = {
	3, 0, 15, 15, 0, 0, 0, 13,
	9, 0, 13, 5, 0, 13, 7, 1,
	13, 11, 1, 0
};

static const char _sdp_source_filter_eof_actions[] = {
	0, 3, 3, 3, 3, 3, 3, 9,
	9, 5, 5, 7, 7, 11, 3, 0
};

static const int sdp_source_filter_start = 1;

static const int sdp_source_filter_en_main = 1;
  int cs =
  1  ;
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
	_keys = _sdp_source_filter_trans_keys + _sdp_source_filter_key_offsets[cs];
	_trans = _sdp_source_filter_index_offsets[cs];

	_klen = _sdp_source_filter_single_lengths[cs];
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

	_klen = _sdp_source_filter_range_lengths[cs];
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
	_trans = _sdp_source_filter_indicies[_trans];
	cs = _sdp_source_filter_trans_targs[_trans];

	if ( _sdp_source_filter_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_source_filter_actions + _sdp_source_filter_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
	break;
	case 1:
	{ note(where, rule::filter_mode); }
	break;
	case 2:
	{ note(where, rule::addrtype); }
	break;
	case 3:
	{ note(where, rule::dest_address); }
	break;
	case 4:
	{ note(where, rule::nettype); }
	break;
	case 5:
	{ note(where, rule::src_list); }
	break;
	case 6:
	{ cuts[n++] = p; }
	break;
	case 7:
	{ begin = p; }
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
	const char *__acts = _sdp_source_filter_actions + _sdp_source_filter_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 1:
	{ note(where, rule::filter_mode); }
	break;
	case 2:
	{ note(where, rule::addrtype); }
	break;
	case 3:
	{ note(where, rule::dest_address); }
	break;
	case 4:
	{ note(where, rule::nettype); }
	break;
	case 5:
	{ note(where, rule::src_list); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  15  ) return failed(p, pe, nullptr, where, rule::filter_mode);
  cuts[n] = p;
  const char* at = begin;
  for (unsigned i = 0; i < 5; ++i) {
    parts[i] = from.at(at, cuts[i]);
    at = cuts[i] + 1;
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
