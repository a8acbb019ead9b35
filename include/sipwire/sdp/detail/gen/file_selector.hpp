// Generated from grammar/sdp/file_selector.rl by Ragel 6.10. Do not edit. Inputs: b801fff4ae017754
#pragma once

// selector of file-selector (RFC 5547 6); stops at the blank before the next. A file name is any bytes but
// NUL, CR, LF, DQUOTE and "%", which are escaped, so that it may hold blanks. Hexadecimal digits are read in
// both cases.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Where the value begins, where its second part does (subtype, digest) or absent, and the parameters of a
/// type.
template <class Runs>
inline scan_end scan_file_selector(const char* p, const char* const pe, const Runs& runs,
                                       const source& from, extent& value, extent& tail,
                                       extent& type_params) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* colon = nullptr;
  const char* second = nullptr;
  const char* params = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_file_selector_actions[] = {
	0, 1, 0, 1, 1, 1, 3, 1,
	4, 1, 5, 1, 6, 2, 2, 1

};

static const unsigned char _sdp_file_selector_key_offsets[] = {
	0, 0, 8, 10, 12, 14, 15, 28,
	42, 48, 54, 56, 58, 60, 61, 62,
	67, 72, 78, 84, 86, 88, 90, 91,
	93, 95, 97, 99, 100, 113, 125, 138,
	151, 165, 166, 171, 176, 182, 188, 190,
	190, 191, 194, 209
};

static const unsigned char _sdp_file_selector_trans_keys[] = {
	72u, 78u, 83u, 84u, 104u, 110u, 115u, 116u,
	65u, 97u, 83u, 115u, 72u, 104u, 58u, 33u,
	35u, 39u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 94u, 126u, 33u, 58u, 35u, 39u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	94u, 126u, 48u, 57u, 65u, 70u, 97u, 102u,
	48u, 57u, 65u, 70u, 97u, 102u, 65u, 97u,
	77u, 109u, 69u, 101u, 58u, 34u, 0u, 10u,
	13u, 34u, 37u, 0u, 10u, 13u, 34u, 37u,
	48u, 57u, 65u, 70u, 97u, 102u, 48u, 57u,
	65u, 70u, 97u, 102u, 73u, 105u, 90u, 122u,
	69u, 101u, 58u, 49u, 57u, 89u, 121u, 80u,
	112u, 69u, 101u, 58u, 33u, 35u, 39u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 94u,
	126u, 33u, 47u, 35u, 39u, 42u, 43u, 45u,
	57u, 65u, 90u, 94u, 126u, 33u, 35u, 39u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	94u, 126u, 33u, 35u, 39u, 42u, 43u, 45u,
	46u, 48u, 57u, 65u, 90u, 94u, 126u, 33u,
	61u, 35u, 39u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 94u, 126u, 34u, 0u, 10u,
	13u, 34u, 37u, 0u, 10u, 13u, 34u, 37u,
	48u, 57u, 65u, 70u, 97u, 102u, 48u, 57u,
	65u, 70u, 97u, 102u, 32u, 58u, 32u, 32u,
	48u, 57u, 32u, 33u, 59u, 35u, 39u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 94u,
	126u, 32u, 59u, 0
};

static const char _sdp_file_selector_single_lengths[] = {
	0, 8, 2, 2, 2, 1, 1, 2,
	0, 0, 2, 2, 2, 1, 1, 5,
	5, 0, 0, 2, 2, 2, 1, 0,
	2, 2, 2, 1, 1, 2, 1, 1,
	2, 1, 5, 5, 0, 0, 2, 0,
	1, 1, 3, 2
};

static const char _sdp_file_selector_range_lengths[] = {
	0, 0, 0, 0, 0, 0, 6, 6,
	3, 3, 0, 0, 0, 0, 0, 0,
	0, 3, 3, 0, 0, 0, 0, 1,
	0, 0, 0, 0, 6, 5, 6, 6,
	6, 0, 0, 0, 3, 3, 0, 0,
	0, 1, 6, 0
};

static const unsigned char _sdp_file_selector_index_offsets[] = {
	0, 0, 9, 12, 15, 18, 20, 28,
	37, 41, 45, 48, 51, 54, 56, 58,
	64, 70, 74, 78, 81, 84, 87, 89,
	91, 94, 97, 100, 102, 110, 118, 126,
	134, 143, 145, 151, 157, 161, 165, 168,
	169, 171, 174, 184
};

static const char _sdp_file_selector_indicies[] = {
	1, 2, 3, 4, 1, 2, 3, 4,
	0, 5, 5, 0, 6, 6, 0, 7,
	7, 0, 8, 0, 9, 9, 9, 9,
	9, 9, 9, 0, 9, 10, 9, 9,
	9, 9, 9, 9, 0, 11, 11, 11,
	0, 12, 12, 12, 0, 13, 13, 0,
	14, 14, 0, 15, 15, 0, 16, 0,
	17, 0, 0, 0, 0, 0, 19, 18,
	0, 0, 0, 20, 19, 18, 22, 22,
	22, 21, 18, 18, 18, 21, 23, 23,
	0, 24, 24, 0, 25, 25, 0, 26,
	0, 27, 0, 28, 28, 0, 29, 29,
	0, 30, 30, 0, 31, 0, 32, 32,
	32, 32, 32, 32, 32, 0, 32, 33,
	32, 32, 32, 32, 32, 0, 34, 34,
	34, 34, 34, 34, 34, 0, 35, 35,
	35, 35, 35, 35, 35, 0, 35, 36,
	35, 35, 35, 35, 35, 35, 0, 37,
	0, 0, 0, 0, 0, 39, 38, 0,
	0, 0, 40, 39, 38, 41, 41, 41,
	21, 38, 38, 38, 21, 42, 43, 0,
	44, 42, 0, 42, 27, 0, 42, 34,
	45, 34, 34, 34, 34, 34, 34, 0,
	42, 45, 0, 0
};

static const char _sdp_file_selector_trans_targs[] = {
	0, 2, 10, 19, 24, 3, 4, 5,
	6, 7, 8, 9, 38, 11, 12, 13,
	14, 15, 16, 17, 40, 0, 18, 20,
	21, 22, 23, 41, 25, 26, 27, 28,
	29, 30, 42, 32, 33, 34, 35, 36,
	43, 37, 39, 8, 0, 31
};

static const char _sdp_file_selector_trans_actions[] = {
	3, 0, 0, 0, 0, 0, 0, 0,
	7, 1, 7, 0, 0, 0, 0, 0,
	7, 0, 0, 0, 0, 13, 0, 0,
	0, 0, 7, 0, 0, 0, 0, 7,
	1, 9, 1, 1, 0, 0, 0, 0,
	0, 0, 5, 0, 0, 11
};

static const char _sdp_file_selector_eof_actions[] = {
	0, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 13, 13, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 13, 13, 0, 0,
	0, 0, 0, 0
};

static const int sdp_file_selector_start = 1;

static const int sdp_file_selector_en_main = 1;
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
	_keys = _sdp_file_selector_trans_keys + _sdp_file_selector_key_offsets[cs];
	_trans = _sdp_file_selector_index_offsets[cs];

	_klen = _sdp_file_selector_single_lengths[cs];
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

	_klen = _sdp_file_selector_range_lengths[cs];
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
	_trans = _sdp_file_selector_indicies[_trans];
	cs = _sdp_file_selector_trans_targs[_trans];

	if ( _sdp_file_selector_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_file_selector_actions + _sdp_file_selector_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	break;
	case 1:
	{ note(where, rule::selector); }
	break;
	case 2:
	{ note(where, rule::escaped); }
	break;
	case 3:
	{ p--; {p++; goto _out; } }
	break;
	case 4:
	{ if (colon == nullptr) colon = p; else second = p; }
	break;
	case 5:
	{ second = p; }
	break;
	case 6:
	{ if (params == nullptr) params = p; }
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
	const char *__acts = _sdp_file_selector_actions + _sdp_file_selector_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 1:
	{ note(where, rule::selector); }
	break;
	case 2:
	{ note(where, rule::escaped); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  38  ) return failed(p, pe, nullptr, where, rule::selector);
  const char* const last = params != nullptr ? params : p;
  value = from.at(colon + 1, second != nullptr ? second : last);
  if (second != nullptr) tail = from.at(second + 1, last);
  if (params != nullptr) type_params = from.at(params, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
