// Generated from grammar/sdp/imageattr.rl by Ragel 6.10. Do not edit. Inputs: 287b4390b6e84bb5
#pragma once

// image-attr without its name (RFC 6236 3.1.1): PT 1*2( 1*WSP ( "send" / "recv" ) 1*WSP attr-list ). Sets
// begin with x and y; of the keys behind them sar, par and q have values of their own, others any without
// brackets, commas and blanks, or in brackets. How many directions there are and how large numbers grow is
// judged by the value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The format, and per direction (`s` or `r`) the sets with the blanks between them, or `*`; the second stays
/// absent where there is one.
template <class Runs>
inline scan_end scan_imageattr(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& format, char (&dirs)[2], extent (&sets)[2]) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  const char* lists[2] = {};
  const char* ends[2] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_imageattr_actions[] = {
	0, 1, 0, 1, 2, 1, 3, 1,
	4, 1, 5, 1, 6, 2, 1, 0,
	2, 2, 0, 2, 5, 6
};

static const short _sdp_imageattr_key_offsets[] = {
	0, 0, 3, 5, 11, 13, 15, 17,
	19, 23, 25, 26, 29, 32, 34, 35,
	38, 42, 61, 75, 82, 88, 95, 97,
	99, 101, 106, 111, 113, 129, 145, 159,
	160, 163, 164, 166, 169, 172, 173, 175,
	178, 181, 184, 185, 186, 188, 191, 194,
	195, 196, 198, 212, 214, 215, 217, 221,
	222, 223, 226, 242, 258, 272, 276, 277,
	279, 283, 287, 288, 290, 293, 294, 296,
	300, 303, 304, 306, 310, 314, 318, 320,
	321, 323, 327, 331, 333, 334, 336, 338,
	342, 344, 348, 350, 354, 356, 359, 361,
	365, 367, 371, 372, 374, 378, 380, 383,
	387, 389
};

static const unsigned char _sdp_imageattr_trans_keys[] = {
	42u, 48u, 57u, 9u, 32u, 9u, 32u, 82u,
	83u, 114u, 115u, 69u, 101u, 67u, 99u, 86u,
	118u, 9u, 32u, 9u, 32u, 42u, 91u, 88u,
	120u, 61u, 91u, 49u, 57u, 44u, 48u, 57u,
	89u, 121u, 61u, 91u, 49u, 57u, 44u, 93u,
	48u, 57u, 33u, 80u, 81u, 83u, 112u, 113u,
	115u, 35u, 39u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 94u, 126u, 33u, 61u, 35u,
	39u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 94u, 126u, 91u, 33u, 43u, 45u, 92u,
	94u, 126u, 44u, 93u, 33u, 90u, 92u, 126u,
	9u, 32u, 82u, 83u, 91u, 114u, 115u, 69u,
	101u, 78u, 110u, 68u, 100u, 92u, 33u, 90u,
	94u, 126u, 93u, 33u, 90u, 92u, 126u, 44u,
	93u, 33u, 61u, 65u, 97u, 35u, 39u, 42u,
	43u, 45u, 46u, 48u, 57u, 66u, 90u, 94u,
	126u, 33u, 61u, 82u, 114u, 35u, 39u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 94u,
	126u, 33u, 61u, 35u, 39u, 42u, 43u, 45u,
	46u, 48u, 57u, 65u, 90u, 94u, 126u, 91u,
	48u, 49u, 57u, 46u, 49u, 57u, 45u, 48u,
	57u, 48u, 49u, 57u, 46u, 49u, 57u, 93u,
	48u, 57u, 93u, 48u, 57u, 93u, 48u, 57u,
	93u, 46u, 48u, 57u, 45u, 48u, 57u, 45u,
	48u, 57u, 45u, 46u, 48u, 57u, 33u, 61u,
	35u, 39u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 94u, 126u, 48u, 49u, 46u, 48u,
	57u, 44u, 93u, 48u, 57u, 46u, 48u, 44u,
	48u, 93u, 33u, 61u, 65u, 97u, 35u, 39u,
	42u, 43u, 45u, 46u, 48u, 57u, 66u, 90u,
	94u, 126u, 33u, 61u, 82u, 114u, 35u, 39u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	94u, 126u, 33u, 61u, 35u, 39u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 94u, 126u,
	48u, 91u, 49u, 57u, 46u, 49u, 57u, 44u,
	93u, 48u, 57u, 44u, 93u, 48u, 57u, 46u,
	48u, 57u, 48u, 49u, 57u, 46u, 49u, 57u,
	44u, 45u, 48u, 57u, 48u, 49u, 57u, 46u,
	49u, 57u, 44u, 93u, 48u, 57u, 44u, 93u,
	48u, 57u, 44u, 93u, 48u, 57u, 44u, 93u,
	46u, 48u, 57u, 44u, 45u, 48u, 57u, 44u,
	45u, 48u, 57u, 44u, 45u, 46u, 48u, 57u,
	49u, 57u, 44u, 58u, 48u, 57u, 49u, 57u,
	44u, 93u, 48u, 57u, 49u, 57u, 58u, 93u,
	48u, 57u, 49u, 57u, 93u, 48u, 57u, 49u,
	57u, 44u, 58u, 48u, 57u, 49u, 57u, 44u,
	93u, 48u, 57u, 44u, 49u, 57u, 58u, 93u,
	48u, 57u, 49u, 57u, 93u, 48u, 57u, 9u,
	32u, 48u, 57u, 9u, 32u, 9u, 32u, 0
};

static const char _sdp_imageattr_single_lengths[] = {
	0, 1, 2, 6, 2, 2, 2, 2,
	4, 2, 1, 1, 1, 2, 1, 1,
	2, 7, 2, 1, 2, 7, 2, 2,
	2, 1, 1, 2, 4, 4, 2, 1,
	1, 1, 0, 1, 1, 1, 0, 1,
	1, 1, 1, 1, 0, 1, 1, 1,
	1, 0, 2, 2, 1, 0, 2, 1,
	1, 3, 4, 4, 2, 2, 1, 0,
	2, 2, 1, 0, 1, 1, 0, 2,
	1, 1, 0, 2, 2, 2, 2, 1,
	0, 2, 2, 2, 1, 0, 0, 2,
	0, 2, 0, 2, 0, 1, 0, 2,
	0, 2, 1, 0, 2, 0, 1, 2,
	2, 2
};

static const char _sdp_imageattr_range_lengths[] = {
	0, 1, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1, 1, 0, 0, 1,
	1, 6, 6, 3, 2, 0, 0, 0,
	0, 2, 2, 0, 6, 6, 6, 0,
	1, 0, 1, 1, 1, 0, 1, 1,
	1, 1, 0, 0, 1, 1, 1, 0,
	0, 1, 6, 0, 0, 1, 1, 0,
	0, 0, 6, 6, 6, 1, 0, 1,
	1, 1, 0, 1, 1, 0, 1, 1,
	1, 0, 1, 1, 1, 1, 0, 0,
	1, 1, 1, 0, 0, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 0, 1, 1, 1, 1, 1,
	0, 0
};

static const short _sdp_imageattr_index_offsets[] = {
	0, 0, 3, 6, 13, 16, 19, 22,
	25, 30, 33, 35, 38, 41, 44, 46,
	49, 53, 67, 76, 81, 86, 94, 97,
	100, 103, 107, 111, 114, 125, 136, 145,
	147, 150, 152, 154, 157, 160, 162, 164,
	167, 170, 173, 175, 177, 179, 182, 185,
	187, 189, 191, 200, 203, 205, 207, 211,
	213, 215, 219, 230, 241, 250, 254, 256,
	258, 262, 266, 268, 270, 273, 275, 277,
	281, 284, 286, 288, 292, 296, 300, 303,
	305, 307, 311, 315, 318, 320, 322, 324,
	328, 330, 334, 336, 340, 342, 345, 347,
	351, 353, 357, 359, 361, 365, 367, 370,
	374, 377
};

static const char _sdp_imageattr_indicies[] = {
	1, 2, 0, 4, 4, 3, 6, 6,
	7, 8, 7, 8, 5, 9, 9, 5,
	10, 10, 5, 11, 11, 5, 12, 12,
	5, 12, 12, 14, 15, 13, 16, 16,
	13, 17, 13, 19, 18, 13, 20, 18,
	13, 21, 21, 13, 22, 13, 24, 23,
	13, 25, 26, 23, 13, 27, 28, 29,
	30, 28, 29, 30, 27, 27, 27, 27,
	27, 27, 13, 27, 31, 27, 27, 27,
	27, 27, 27, 13, 33, 32, 32, 32,
	13, 25, 26, 32, 32, 13, 34, 34,
	7, 8, 35, 7, 8, 13, 36, 36,
	5, 37, 37, 5, 11, 11, 5, 38,
	38, 38, 13, 39, 38, 38, 13, 25,
	26, 13, 27, 31, 40, 40, 27, 27,
	27, 27, 27, 27, 13, 27, 31, 41,
	41, 27, 27, 27, 27, 27, 27, 13,
	27, 42, 27, 27, 27, 27, 27, 27,
	13, 43, 13, 44, 45, 13, 46, 13,
	47, 13, 48, 49, 13, 50, 51, 13,
	52, 13, 53, 13, 39, 54, 13, 39,
	55, 13, 39, 56, 13, 39, 13, 57,
	13, 53, 13, 48, 58, 13, 48, 59,
	13, 48, 13, 60, 13, 47, 13, 27,
	61, 27, 27, 27, 27, 27, 27, 13,
	62, 63, 13, 64, 13, 65, 13, 25,
	26, 39, 13, 66, 13, 67, 13, 25,
	39, 26, 13, 27, 31, 68, 68, 27,
	27, 27, 27, 27, 27, 13, 27, 31,
	69, 69, 27, 27, 27, 27, 27, 27,
	13, 27, 70, 27, 27, 27, 27, 27,
	27, 13, 71, 73, 72, 13, 74, 13,
	75, 13, 25, 26, 76, 13, 25, 26,
	65, 13, 77, 13, 75, 13, 78, 79,
	13, 80, 13, 81, 13, 82, 48, 83,
	13, 84, 85, 13, 86, 13, 87, 13,
	82, 39, 88, 13, 82, 39, 89, 13,
	82, 39, 90, 13, 82, 39, 13, 91,
	13, 87, 13, 82, 48, 92, 13, 82,
	48, 93, 13, 82, 48, 13, 94, 13,
	81, 13, 95, 13, 96, 97, 95, 13,
	98, 13, 96, 39, 98, 13, 99, 13,
	100, 39, 99, 13, 101, 13, 39, 101,
	13, 102, 13, 103, 104, 102, 13, 105,
	13, 103, 106, 105, 13, 20, 13, 107,
	13, 108, 106, 107, 13, 109, 13, 106,
	109, 13, 4, 4, 2, 3, 4, 4,
	5, 110, 110, 13, 0
};

static const char _sdp_imageattr_trans_targs[] = {
	0, 2, 103, 0, 3, 0, 3, 4,
	22, 5, 6, 7, 8, 0, 104, 9,
	10, 11, 12, 94, 13, 14, 15, 16,
	86, 17, 105, 18, 28, 50, 58, 19,
	20, 25, 21, 9, 23, 24, 26, 27,
	29, 30, 31, 32, 33, 48, 34, 35,
	36, 45, 37, 43, 38, 39, 40, 41,
	42, 44, 46, 47, 49, 51, 52, 55,
	53, 54, 56, 57, 59, 60, 61, 62,
	66, 68, 63, 64, 65, 67, 69, 84,
	70, 71, 72, 81, 73, 79, 74, 75,
	76, 77, 78, 80, 82, 83, 85, 87,
	88, 90, 89, 91, 92, 93, 95, 96,
	99, 97, 98, 100, 101, 102, 21
};

static const char _sdp_imageattr_trans_actions[] = {
	3, 0, 0, 16, 5, 1, 0, 0,
	0, 0, 0, 7, 0, 13, 19, 9,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 11, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 5
};

static const char _sdp_imageattr_eof_actions[] = {
	0, 3, 16, 1, 1, 1, 1, 1,
	13, 13, 13, 13, 13, 13, 13, 13,
	13, 13, 13, 13, 13, 13, 1, 1,
	1, 13, 13, 13, 13, 13, 13, 13,
	13, 13, 13, 13, 13, 13, 13, 13,
	13, 13, 13, 13, 13, 13, 13, 13,
	13, 13, 13, 13, 13, 13, 13, 13,
	13, 13, 13, 13, 13, 13, 13, 13,
	13, 13, 13, 13, 13, 13, 13, 13,
	13, 13, 13, 13, 13, 13, 13, 13,
	13, 13, 13, 13, 13, 13, 13, 13,
	13, 13, 13, 13, 13, 13, 13, 13,
	13, 13, 13, 13, 13, 13, 13, 16,
	0, 0
};

static const int sdp_imageattr_start = 1;

static const int sdp_imageattr_en_main = 1;
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
	_keys = _sdp_imageattr_trans_keys + _sdp_imageattr_key_offsets[cs];
	_trans = _sdp_imageattr_index_offsets[cs];

	_klen = _sdp_imageattr_single_lengths[cs];
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

	_klen = _sdp_imageattr_range_lengths[cs];
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
	_trans = _sdp_imageattr_indicies[_trans];
	cs = _sdp_imageattr_trans_targs[_trans];

	if ( _sdp_imageattr_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_imageattr_actions + _sdp_imageattr_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ note(where, rule::image_attr); }
	break;
	case 1:
	{ note(where, rule::image_set); }
	break;
	case 2:
	{ note(where, rule::payload_type); }
	break;
	case 3:
	{ if (cut == nullptr) cut = p; }
	break;
	case 4:
	{
    if (n == 2) return {p - 3, errc::too_many, rule::image_attr};
    dirs[n] = static_cast<char>(p[-3] | 0x20);
    ++n;
  }
	break;
	case 5:
	{ lists[n - 1] = ends[n - 1] = p; }
	break;
	case 6:
	{ ends[n - 1] = p + 1; }
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
	const char *__acts = _sdp_imageattr_actions + _sdp_imageattr_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ note(where, rule::image_attr); }
	break;
	case 1:
	{ note(where, rule::image_set); }
	break;
	case 2:
	{ note(where, rule::payload_type); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  104  ) return failed(p, pe, nullptr, where, rule::image_attr);
  format = from.at(first, cut);
  for (unsigned i = 0; i < n; ++i) sets[i] = from.at(lists[i], ends[i]);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
