// Generated from grammar/sdp/pcfg.rl by Ragel 6.10. Do not edit. Inputs: b41f6253c95ae2d5
#pragma once

// pcfg and acfg without their names (RFC 5939 3.5.1, 3.5.2): config-number [ 1*WSP configs ]. `a=` and `t=`
// are no names of extensions. A selected configuration has no alternatives and no "+". Attributes that are
// only deleted are read there too, since an answer repeats what was offered.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The number, and the configurations with the blanks between them or absent.
template <class Runs>
inline scan_end scan_pcfg(const char* p, const char* const pe, const Runs& runs, const source& from,
                              bool selected, extent& id, extent& configs) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  const char* begin = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_pcfg_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 1, 5, 2, 4, 5

};

static const char _sdp_pcfg_key_offsets[] = {
	0, 0, 2, 15, 25, 32, 34, 47,
	54, 58, 62, 65, 67, 71, 78, 80,
	86, 90, 94, 99, 105, 108, 111
};

static const unsigned char _sdp_pcfg_trans_keys[] = {
	48u, 57u, 9u, 32u, 43u, 65u, 84u, 97u,
	116u, 48u, 57u, 66u, 90u, 98u, 122u, 65u,
	84u, 97u, 116u, 48u, 57u, 66u, 90u, 98u,
	122u, 61u, 48u, 57u, 65u, 90u, 97u, 122u,
	33u, 126u, 9u, 32u, 43u, 65u, 84u, 97u,
	116u, 48u, 57u, 66u, 90u, 98u, 122u, 61u,
	48u, 57u, 65u, 90u, 97u, 122u, 45u, 91u,
	48u, 57u, 77u, 83u, 109u, 115u, 91u, 48u,
	57u, 48u, 57u, 44u, 93u, 48u, 57u, 61u,
	48u, 57u, 65u, 90u, 97u, 122u, 48u, 57u,
	48u, 57u, 65u, 90u, 97u, 122u, 9u, 32u,
	48u, 57u, 9u, 32u, 33u, 126u, 9u, 32u,
	58u, 83u, 115u, 9u, 32u, 44u, 124u, 48u,
	57u, 9u, 32u, 124u, 9u, 32u, 58u, 9u,
	32u, 124u, 48u, 57u, 0
};

static const char _sdp_pcfg_single_lengths[] = {
	0, 0, 7, 4, 1, 0, 7, 1,
	2, 4, 1, 0, 2, 1, 0, 0,
	2, 2, 5, 4, 3, 3, 3
};

static const char _sdp_pcfg_range_lengths[] = {
	0, 1, 3, 3, 3, 1, 3, 3,
	1, 0, 1, 1, 1, 3, 1, 3,
	1, 1, 0, 1, 0, 0, 1
};

static const char _sdp_pcfg_index_offsets[] = {
	0, 0, 2, 13, 21, 26, 28, 39,
	44, 48, 53, 56, 58, 62, 67, 69,
	73, 77, 81, 87, 93, 97, 101
};

static const char _sdp_pcfg_indicies[] = {
	1, 0, 3, 3, 4, 6, 7, 6,
	7, 5, 5, 5, 2, 9, 9, 9,
	9, 8, 8, 8, 2, 10, 8, 8,
	8, 2, 11, 2, 12, 12, 13, 14,
	15, 14, 15, 8, 8, 8, 2, 16,
	8, 8, 8, 2, 17, 19, 18, 2,
	20, 21, 20, 21, 2, 19, 18, 2,
	22, 2, 19, 23, 22, 2, 24, 8,
	8, 8, 2, 25, 2, 8, 8, 8,
	2, 26, 26, 1, 0, 12, 12, 11,
	2, 12, 12, 27, 21, 21, 2, 12,
	12, 27, 28, 18, 2, 12, 12, 28,
	2, 12, 12, 27, 2, 12, 12, 29,
	25, 2, 0
};

static const char _sdp_pcfg_trans_targs[] = {
	0, 16, 0, 2, 3, 4, 7, 13,
	4, 15, 5, 17, 6, 3, 7, 13,
	8, 9, 19, 11, 18, 21, 12, 20,
	14, 22, 2, 10, 10, 14
};

static const char _sdp_pcfg_trans_actions[] = {
	3, 1, 5, 0, 13, 9, 9, 9,
	0, 0, 0, 0, 0, 11, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 7, 0, 11, 11
};

static const char _sdp_pcfg_eof_actions[] = {
	0, 3, 5, 5, 5, 5, 5, 5,
	5, 5, 5, 5, 5, 5, 5, 5,
	0, 0, 0, 0, 0, 0, 0
};

static const int sdp_pcfg_start = 1;

static const int sdp_pcfg_en_main = 1;
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
	_keys = _sdp_pcfg_trans_keys + _sdp_pcfg_key_offsets[cs];
	_trans = _sdp_pcfg_index_offsets[cs];

	_klen = _sdp_pcfg_single_lengths[cs];
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

	_klen = _sdp_pcfg_range_lengths[cs];
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
	_trans = _sdp_pcfg_indicies[_trans];
	cs = _sdp_pcfg_trans_targs[_trans];

	if ( _sdp_pcfg_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_pcfg_actions + _sdp_pcfg_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	break;
	case 1:
	{ note(where, rule::config_number); }
	break;
	case 2:
	{ note(where, rule::pot_config); }
	break;
	case 3:
	{ if (cut == nullptr) cut = p; }
	break;
	case 4:
	{ if (begin == nullptr) begin = p; }
	break;
	case 5:
	{ if (selected) return {p, errc::syntax, rule::pot_config}; }
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
	const char *__acts = _sdp_pcfg_actions + _sdp_pcfg_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 1:
	{ note(where, rule::config_number); }
	break;
	case 2:
	{ note(where, rule::pot_config); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  16  ) return failed(p, pe, nullptr, where, rule::config_number);
  id = from.at(first, cut != nullptr ? cut : p);
  if (begin != nullptr) configs = from.at(begin, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
