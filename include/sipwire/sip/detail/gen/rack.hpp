// Generated from grammar/sip/rack.rl by Ragel 6.10. Do not edit. Inputs: 84c0841db2352ee9
#pragma once

// RAck = response-num LWS CSeq-num LWS Method (RFC 3262 7.2). The ranges of the numbers are the caller's.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The three extents of a RAck.
template <class Runs>
inline scan_end scan_rack(const char* p, const char* const pe, const Runs& runs, const source& from,
                          extent& response, extent& cseq, extent& method) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* response_first = p;
  const char* response_last = p;
  const char* cseq_first = p;
  const char* cseq_last = p;
  const char* method_first = p;
  rule where = rule::none;
static const char _rack_actions[] = {
	0, 1, 0, 1, 7, 1, 8, 1,
	9, 2, 1, 3, 2, 1, 5, 2,
	6, 0, 3, 2, 1, 3, 3, 4,
	1, 5
};

static const char _rack_key_offsets[] = {
	0, 0, 6, 8, 12, 18, 24, 26,
	30, 36, 54, 56, 72, 74, 75, 76,
	77, 78, 96, 100
};

static const unsigned char _rack_trans_keys[] = {
	9u, 10u, 13u, 32u, 48u, 57u, 9u, 32u,
	9u, 32u, 48u, 57u, 9u, 10u, 13u, 32u,
	48u, 57u, 9u, 10u, 13u, 32u, 48u, 57u,
	9u, 32u, 9u, 32u, 48u, 57u, 9u, 10u,
	13u, 32u, 48u, 57u, 9u, 10u, 13u, 32u,
	33u, 37u, 39u, 126u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 32u,
	9u, 32u, 33u, 37u, 39u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 10u, 10u, 10u, 10u, 9u, 10u,
	13u, 32u, 33u, 37u, 39u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 10u, 13u, 32u, 9u, 32u, 0
};

static const char _rack_single_lengths[] = {
	0, 4, 2, 2, 4, 4, 2, 2,
	4, 8, 2, 6, 2, 1, 1, 1,
	1, 8, 4, 2
};

static const char _rack_range_lengths[] = {
	0, 1, 0, 1, 1, 1, 0, 1,
	1, 5, 0, 5, 0, 0, 0, 0,
	0, 5, 0, 0
};

static const char _rack_index_offsets[] = {
	0, 0, 6, 9, 13, 19, 25, 28,
	32, 38, 52, 55, 67, 70, 72, 74,
	76, 78, 92, 97
};

static const char _rack_indicies[] = {
	1, 2, 3, 1, 4, 0, 5, 5,
	6, 5, 5, 4, 0, 7, 8, 9,
	7, 10, 0, 7, 8, 9, 7, 12,
	11, 13, 13, 6, 13, 13, 12, 11,
	14, 15, 16, 14, 17, 11, 14, 15,
	16, 14, 19, 19, 19, 19, 19, 19,
	19, 19, 19, 18, 20, 20, 6, 20,
	20, 19, 19, 19, 19, 19, 19, 19,
	19, 19, 18, 21, 21, 6, 22, 6,
	15, 6, 8, 6, 2, 6, 23, 22,
	24, 23, 25, 25, 25, 25, 25, 25,
	25, 25, 25, 18, 23, 22, 24, 23,
	6, 21, 21, 6, 0
};

static const char _rack_trans_targs[] = {
	0, 1, 2, 16, 4, 3, 0, 5,
	6, 15, 4, 0, 8, 7, 9, 10,
	14, 8, 0, 17, 11, 19, 12, 18,
	13, 17
};

static const char _rack_trans_actions[] = {
	3, 0, 0, 0, 18, 0, 0, 0,
	0, 0, 9, 5, 22, 0, 0, 0,
	0, 12, 7, 15, 0, 0, 0, 0,
	0, 1
};

static const char _rack_eof_actions[] = {
	0, 3, 0, 3, 3, 5, 0, 5,
	5, 7, 0, 7, 0, 0, 0, 0,
	0, 0, 0, 0
};

static const int rack_start = 1;

static const int rack_en_main = 1;
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
	_keys = _rack_trans_keys + _rack_key_offsets[cs];
	_trans = _rack_index_offsets[cs];

	_klen = _rack_single_lengths[cs];
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

	_klen = _rack_range_lengths[cs];
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
	_trans = _rack_indicies[_trans];
	cs = _rack_trans_targs[_trans];

	if ( _rack_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _rack_actions + _rack_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 1:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 2:
	{ response_first = p; }
	break;
	case 3:
	{ response_last = end; }
	break;
	case 4:
	{ cseq_first = p; }
	break;
	case 5:
	{ cseq_last = end; }
	break;
	case 6:
	{ method_first = p; }
	break;
	case 7:
	{ note(where, rule::response_num); }
	break;
	case 8:
	{ note(where, rule::cseq_num); }
	break;
	case 9:
	{ note(where, rule::method); }
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
	const char *__acts = _rack_actions + _rack_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 7:
	{ note(where, rule::response_num); }
	break;
	case 8:
	{ note(where, rule::cseq_num); }
	break;
	case 9:
	{ note(where, rule::method); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  17  ) return failed(p, pe, nullptr, where, rule::rack);
  response = from.at(response_first, response_last);
  cseq = from.at(cseq_first, cseq_last);
  method = from.at(method_first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
