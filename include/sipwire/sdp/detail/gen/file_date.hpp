// Generated from grammar/sdp/file_date.rl by Ragel 6.10. Do not edit. Inputs: e72ae934b942244f
#pragma once

// date-param of file-date (RFC 5547 6); stops at the blank before the next. The date-time is that of RFC 5322
// 3.3 with its zone in numbers, folded nowhere, without comments and without obsolete forms. Whether there is
// such a day is judged by the value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The date-time without its quotes, and where in it the day, month, year, hour and zone begin.
template <class Runs>
inline scan_end scan_file_date(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& date, const char* (&at)[5]) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* open = nullptr;
  const char* close = nullptr;
  const char* day = nullptr;
  const char* month = nullptr;
  const char* year = nullptr;
  const char* hour = nullptr;
  const char* zone = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_file_date_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 1, 5, 1, 6, 1,
	7, 1, 8, 1, 9, 2, 0, 1

};

static const unsigned char _sdp_file_date_key_offsets[] = {
	0, 0, 6, 8, 10, 12, 14, 16,
	18, 20, 21, 22, 36, 40, 58, 62,
	64, 66, 70, 72, 74, 76, 80, 84,
	86, 87, 89, 91, 94, 98, 100, 102,
	104, 106, 109, 111, 113, 115, 117, 119,
	121, 123, 125, 129, 131, 135, 137, 141,
	143, 145, 147, 149, 151, 153, 155, 157,
	159, 160, 164, 166, 168, 172, 174, 178,
	180, 182, 184, 186, 188, 190, 192, 194,
	196, 198, 200, 202, 204, 205
};

static const unsigned char _sdp_file_date_trans_keys[] = {
	67u, 77u, 82u, 99u, 109u, 114u, 82u, 114u,
	69u, 101u, 65u, 97u, 84u, 116u, 73u, 105u,
	79u, 111u, 78u, 110u, 58u, 34u, 9u, 32u,
	70u, 77u, 83u, 84u, 87u, 102u, 109u, 115u,
	116u, 119u, 48u, 57u, 9u, 32u, 48u, 57u,
	9u, 32u, 65u, 68u, 70u, 74u, 77u, 78u,
	79u, 83u, 97u, 100u, 102u, 106u, 109u, 110u,
	111u, 115u, 80u, 85u, 112u, 117u, 82u, 114u,
	9u, 32u, 9u, 32u, 48u, 57u, 48u, 57u,
	48u, 57u, 48u, 57u, 9u, 32u, 48u, 57u,
	9u, 32u, 48u, 57u, 48u, 57u, 58u, 48u,
	57u, 48u, 57u, 9u, 32u, 58u, 9u, 32u,
	43u, 45u, 48u, 57u, 48u, 57u, 48u, 57u,
	48u, 57u, 9u, 32u, 34u, 48u, 57u, 48u,
	57u, 9u, 32u, 71u, 103u, 69u, 101u, 67u,
	99u, 69u, 101u, 66u, 98u, 65u, 85u, 97u,
	117u, 78u, 110u, 76u, 78u, 108u, 110u, 65u,
	97u, 82u, 89u, 114u, 121u, 79u, 111u, 86u,
	118u, 67u, 99u, 84u, 116u, 69u, 101u, 80u,
	112u, 9u, 32u, 82u, 114u, 73u, 105u, 44u,
	9u, 32u, 48u, 57u, 79u, 111u, 78u, 110u,
	65u, 85u, 97u, 117u, 84u, 116u, 72u, 85u,
	104u, 117u, 85u, 117u, 69u, 101u, 69u, 101u,
	68u, 100u, 79u, 111u, 68u, 100u, 73u, 105u,
	70u, 102u, 73u, 105u, 67u, 99u, 69u, 101u,
	65u, 97u, 68u, 100u, 32u, 0
};

static const char _sdp_file_date_single_lengths[] = {
	0, 6, 2, 2, 2, 2, 2, 2,
	2, 1, 1, 12, 2, 18, 4, 2,
	2, 2, 0, 0, 0, 2, 2, 0,
	1, 0, 0, 3, 4, 0, 0, 0,
	0, 3, 0, 0, 2, 2, 2, 2,
	2, 2, 4, 2, 4, 2, 4, 2,
	2, 2, 2, 2, 2, 2, 2, 2,
	1, 2, 2, 2, 4, 2, 4, 2,
	2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 1, 0
};

static const char _sdp_file_date_range_lengths[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1, 1, 0, 0, 0,
	0, 1, 1, 1, 1, 1, 1, 1,
	0, 1, 1, 0, 0, 1, 1, 1,
	1, 0, 1, 1, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0
};

static const short _sdp_file_date_index_offsets[] = {
	0, 0, 7, 10, 13, 16, 19, 22,
	25, 28, 30, 32, 46, 50, 69, 74,
	77, 80, 84, 86, 88, 90, 94, 98,
	100, 102, 104, 106, 110, 115, 117, 119,
	121, 123, 127, 129, 131, 134, 137, 140,
	143, 146, 149, 154, 157, 162, 165, 170,
	173, 176, 179, 182, 185, 188, 191, 194,
	197, 199, 203, 206, 209, 214, 217, 222,
	225, 228, 231, 234, 237, 240, 243, 246,
	249, 252, 255, 258, 261, 263
};

static const char _sdp_file_date_indicies[] = {
	1, 2, 3, 1, 2, 3, 0, 4,
	4, 0, 5, 5, 0, 6, 6, 0,
	7, 7, 0, 8, 8, 0, 9, 9,
	0, 10, 10, 0, 11, 0, 13, 12,
	15, 15, 17, 18, 19, 20, 21, 17,
	18, 19, 20, 21, 16, 14, 22, 22,
	23, 14, 22, 22, 24, 25, 26, 27,
	28, 29, 30, 31, 24, 25, 26, 27,
	28, 29, 30, 31, 14, 32, 33, 32,
	33, 14, 34, 34, 14, 35, 35, 14,
	35, 35, 36, 14, 37, 14, 38, 14,
	39, 14, 40, 40, 39, 14, 40, 40,
	41, 14, 42, 14, 43, 14, 44, 14,
	45, 14, 46, 46, 47, 14, 46, 46,
	48, 48, 14, 49, 14, 50, 14, 51,
	14, 52, 14, 52, 52, 53, 14, 54,
	14, 55, 14, 46, 46, 14, 34, 34,
	14, 56, 56, 14, 34, 34, 14, 57,
	57, 14, 34, 34, 14, 58, 59, 58,
	59, 14, 34, 34, 14, 34, 34, 34,
	34, 14, 60, 60, 14, 34, 34, 34,
	34, 14, 61, 61, 14, 34, 34, 14,
	62, 62, 14, 34, 34, 14, 63, 63,
	14, 34, 34, 14, 22, 22, 14, 64,
	64, 14, 65, 65, 14, 66, 14, 66,
	66, 16, 14, 67, 67, 14, 65, 65,
	14, 68, 67, 68, 67, 14, 65, 65,
	14, 69, 70, 69, 70, 14, 65, 65,
	14, 65, 65, 14, 71, 71, 14, 65,
	65, 14, 72, 72, 0, 73, 73, 0,
	74, 74, 0, 75, 75, 0, 76, 76,
	0, 5, 5, 0, 77, 77, 0, 78,
	78, 0, 10, 10, 0, 79, 14, 80,
	0
};

static const char _sdp_file_date_trans_targs[] = {
	0, 2, 67, 73, 3, 4, 5, 6,
	7, 8, 9, 10, 0, 11, 0, 11,
	12, 54, 58, 60, 62, 65, 13, 53,
	14, 38, 40, 42, 45, 47, 49, 51,
	15, 37, 16, 17, 18, 19, 20, 21,
	22, 23, 24, 25, 26, 27, 28, 34,
	29, 30, 31, 32, 33, 76, 35, 36,
	39, 41, 43, 44, 46, 48, 50, 52,
	55, 56, 57, 59, 61, 63, 64, 66,
	68, 69, 70, 71, 72, 74, 75, 77,
	0
};

static const char _sdp_file_date_trans_actions[] = {
	1, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 21, 7, 3, 0,
	11, 0, 0, 0, 0, 0, 0, 0,
	13, 13, 13, 13, 13, 13, 13, 13,
	0, 0, 0, 0, 15, 0, 0, 0,
	0, 17, 0, 0, 0, 0, 0, 0,
	19, 0, 0, 0, 0, 9, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 5,
	0
};

static const char _sdp_file_date_eof_actions[] = {
	0, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 21, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 0, 0
};

static const int sdp_file_date_start = 1;

static const int sdp_file_date_en_main = 1;
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
	_keys = _sdp_file_date_trans_keys + _sdp_file_date_key_offsets[cs];
	_trans = _sdp_file_date_index_offsets[cs];

	_klen = _sdp_file_date_single_lengths[cs];
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

	_klen = _sdp_file_date_range_lengths[cs];
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
	_trans = _sdp_file_date_indicies[_trans];
	cs = _sdp_file_date_trans_targs[_trans];

	if ( _sdp_file_date_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_file_date_actions + _sdp_file_date_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ note(where, rule::date_param); }
	break;
	case 1:
	{ note(where, rule::date_time); }
	break;
	case 2:
	{ p--; {p++; goto _out; } }
	break;
	case 3:
	{ open = p; }
	break;
	case 4:
	{ close = p; }
	break;
	case 5:
	{ day = p; }
	break;
	case 6:
	{ month = p; }
	break;
	case 7:
	{ year = p; }
	break;
	case 8:
	{ hour = p; }
	break;
	case 9:
	{ zone = p; }
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
	const char *__acts = _sdp_file_date_actions + _sdp_file_date_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ note(where, rule::date_param); }
	break;
	case 1:
	{ note(where, rule::date_time); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  76  ) return failed(p, pe, nullptr, where, rule::date_param);
  date = from.at(open + 1, close);
  at[0] = day;
  at[1] = month;
  at[2] = year;
  at[3] = hour;
  at[4] = zone;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
