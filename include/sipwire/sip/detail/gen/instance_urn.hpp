// Generated from grammar/sip/instance_urn.rl by Ragel 6.10. Do not edit. Inputs: 01c24727883ed6c0
#pragma once

// The two URNs that +sip.instance of RFC 5626 4.1 carries in practice: `urn:uuid:` (RFC 4122 3) and
// `urn:gsma:imei:` (RFC 7254 4.1). The URN, its namespaces and the hexadecimal digits are case-insensitive.
// Of an IMEI the ext-imei, whose syntax nobody has defined yet, is not read.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// What scan_instance_urn() found.
struct instance_urn_parts {
  bool imei = false;
  extent nss;   ///< the UUID, or the digits of the IMEI with their hyphens
  extent svn;   ///< two digits
  extent vers;  ///< one digit
};

/// All of [p, pe) as one of the two URNs.
inline scan_end scan_instance_urn(const char* p, const char* const pe, const source& from,
                                  instance_urn_parts& out) noexcept {
  const char* const eof = pe;
  bool imei = false;
  const char* nss = p;
  const char* nss_last = p;
  const char* svn = nullptr;
  const char* vers = nullptr;
  rule where = rule::none;
static const char _instance_urn_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 1, 5, 1, 6
};

static const short _instance_urn_key_offsets[] = {
	0, 0, 2, 4, 6, 7, 11, 13,
	15, 17, 18, 20, 22, 24, 26, 27,
	29, 31, 33, 35, 37, 39, 41, 43,
	44, 46, 48, 50, 52, 54, 56, 57,
	59, 63, 65, 67, 68, 70, 72, 74,
	76, 78, 80, 81, 83, 85, 87, 89,
	90, 96, 102, 108, 114, 120, 126, 132,
	138, 139, 145, 151, 157, 163, 164, 170,
	176, 182, 188, 189, 195, 201, 207, 213,
	214, 220, 226, 232, 238, 244, 250, 256,
	262, 268, 274, 280, 286, 287, 288, 288
};

static const unsigned char _instance_urn_trans_keys[] = {
	85u, 117u, 82u, 114u, 78u, 110u, 58u, 71u,
	85u, 103u, 117u, 83u, 115u, 77u, 109u, 65u,
	97u, 58u, 73u, 105u, 77u, 109u, 69u, 101u,
	73u, 105u, 58u, 48u, 57u, 48u, 57u, 48u,
	57u, 48u, 57u, 48u, 57u, 48u, 57u, 48u,
	57u, 48u, 57u, 45u, 48u, 57u, 48u, 57u,
	48u, 57u, 48u, 57u, 48u, 57u, 48u, 57u,
	45u, 48u, 57u, 83u, 86u, 115u, 118u, 86u,
	118u, 78u, 110u, 61u, 48u, 57u, 48u, 57u,
	86u, 118u, 69u, 101u, 82u, 114u, 83u, 115u,
	61u, 48u, 57u, 85u, 117u, 73u, 105u, 68u,
	100u, 58u, 48u, 57u, 65u, 70u, 97u, 102u,
	48u, 57u, 65u, 70u, 97u, 102u, 48u, 57u,
	65u, 70u, 97u, 102u, 48u, 57u, 65u, 70u,
	97u, 102u, 48u, 57u, 65u, 70u, 97u, 102u,
	48u, 57u, 65u, 70u, 97u, 102u, 48u, 57u,
	65u, 70u, 97u, 102u, 48u, 57u, 65u, 70u,
	97u, 102u, 45u, 48u, 57u, 65u, 70u, 97u,
	102u, 48u, 57u, 65u, 70u, 97u, 102u, 48u,
	57u, 65u, 70u, 97u, 102u, 48u, 57u, 65u,
	70u, 97u, 102u, 45u, 48u, 57u, 65u, 70u,
	97u, 102u, 48u, 57u, 65u, 70u, 97u, 102u,
	48u, 57u, 65u, 70u, 97u, 102u, 48u, 57u,
	65u, 70u, 97u, 102u, 45u, 48u, 57u, 65u,
	70u, 97u, 102u, 48u, 57u, 65u, 70u, 97u,
	102u, 48u, 57u, 65u, 70u, 97u, 102u, 48u,
	57u, 65u, 70u, 97u, 102u, 45u, 48u, 57u,
	65u, 70u, 97u, 102u, 48u, 57u, 65u, 70u,
	97u, 102u, 48u, 57u, 65u, 70u, 97u, 102u,
	48u, 57u, 65u, 70u, 97u, 102u, 48u, 57u,
	65u, 70u, 97u, 102u, 48u, 57u, 65u, 70u,
	97u, 102u, 48u, 57u, 65u, 70u, 97u, 102u,
	48u, 57u, 65u, 70u, 97u, 102u, 48u, 57u,
	65u, 70u, 97u, 102u, 48u, 57u, 65u, 70u,
	97u, 102u, 48u, 57u, 65u, 70u, 97u, 102u,
	48u, 57u, 65u, 70u, 97u, 102u, 59u, 59u,
	0
};

static const char _instance_urn_single_lengths[] = {
	0, 2, 2, 2, 1, 4, 2, 2,
	2, 1, 2, 2, 2, 2, 1, 0,
	0, 0, 0, 0, 0, 0, 0, 1,
	0, 0, 0, 0, 0, 0, 1, 0,
	4, 2, 2, 1, 0, 0, 2, 2,
	2, 2, 1, 0, 2, 2, 2, 1,
	0, 0, 0, 0, 0, 0, 0, 0,
	1, 0, 0, 0, 0, 1, 0, 0,
	0, 0, 1, 0, 0, 0, 0, 1,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1, 1, 0, 0
};

static const char _instance_urn_range_lengths[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1,
	1, 1, 1, 1, 1, 1, 1, 0,
	1, 1, 1, 1, 1, 1, 0, 1,
	0, 0, 0, 0, 1, 1, 0, 0,
	0, 0, 0, 1, 0, 0, 0, 0,
	3, 3, 3, 3, 3, 3, 3, 3,
	0, 3, 3, 3, 3, 0, 3, 3,
	3, 3, 0, 3, 3, 3, 3, 0,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 0, 0, 0, 0
};

static const short _instance_urn_index_offsets[] = {
	0, 0, 3, 6, 9, 11, 16, 19,
	22, 25, 27, 30, 33, 36, 39, 41,
	43, 45, 47, 49, 51, 53, 55, 57,
	59, 61, 63, 65, 67, 69, 71, 73,
	75, 80, 83, 86, 88, 90, 92, 95,
	98, 101, 104, 106, 108, 111, 114, 117,
	119, 123, 127, 131, 135, 139, 143, 147,
	151, 153, 157, 161, 165, 169, 171, 175,
	179, 183, 187, 189, 193, 197, 201, 205,
	207, 211, 215, 219, 223, 227, 231, 235,
	239, 243, 247, 251, 255, 257, 259, 260
};

static const char _instance_urn_indicies[] = {
	0, 0, 1, 2, 2, 1, 3, 3,
	1, 4, 1, 5, 6, 5, 6, 1,
	7, 7, 1, 8, 8, 1, 9, 9,
	1, 10, 1, 11, 11, 1, 12, 12,
	1, 13, 13, 1, 14, 14, 1, 15,
	1, 17, 16, 18, 16, 19, 16, 20,
	16, 21, 16, 22, 16, 23, 16, 24,
	16, 25, 16, 26, 16, 27, 16, 28,
	16, 29, 16, 30, 16, 31, 16, 32,
	16, 33, 16, 34, 35, 34, 35, 1,
	36, 36, 1, 37, 37, 1, 38, 1,
	39, 1, 40, 1, 35, 35, 1, 41,
	41, 1, 42, 42, 1, 43, 43, 1,
	44, 1, 45, 1, 46, 46, 1, 47,
	47, 1, 48, 48, 1, 49, 1, 51,
	51, 51, 50, 52, 52, 52, 50, 53,
	53, 53, 50, 54, 54, 54, 50, 55,
	55, 55, 50, 56, 56, 56, 50, 57,
	57, 57, 50, 58, 58, 58, 50, 59,
	50, 60, 60, 60, 50, 61, 61, 61,
	50, 62, 62, 62, 50, 63, 63, 63,
	50, 64, 50, 65, 65, 65, 50, 66,
	66, 66, 50, 67, 67, 67, 50, 68,
	68, 68, 50, 69, 50, 70, 70, 70,
	50, 71, 71, 71, 50, 72, 72, 72,
	50, 73, 73, 73, 50, 74, 50, 75,
	75, 75, 50, 76, 76, 76, 50, 77,
	77, 77, 50, 78, 78, 78, 50, 79,
	79, 79, 50, 80, 80, 80, 50, 81,
	81, 81, 50, 82, 82, 82, 50, 83,
	83, 83, 50, 84, 84, 84, 50, 85,
	85, 85, 50, 86, 86, 86, 50, 87,
	16, 88, 1, 1, 50, 0
};

static const char _instance_urn_trans_targs[] = {
	2, 0, 3, 4, 5, 6, 44, 7,
	8, 9, 10, 11, 12, 13, 14, 15,
	0, 16, 17, 18, 19, 20, 21, 22,
	23, 24, 25, 26, 27, 28, 29, 30,
	31, 84, 33, 39, 34, 35, 36, 37,
	85, 40, 41, 42, 43, 86, 45, 46,
	47, 48, 0, 49, 50, 51, 52, 53,
	54, 55, 56, 57, 58, 59, 60, 61,
	62, 63, 64, 65, 66, 67, 68, 69,
	70, 71, 72, 73, 74, 75, 76, 77,
	78, 79, 80, 81, 82, 83, 87, 32,
	38
};

static const char _instance_urn_trans_actions[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1,
	13, 3, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 5, 0, 0, 0, 0, 0, 7,
	0, 0, 0, 0, 0, 9, 0, 0,
	0, 0, 11, 3, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 5, 0,
	0
};

static const char _instance_urn_eof_actions[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 13,
	13, 13, 13, 13, 13, 13, 13, 13,
	13, 13, 13, 13, 13, 13, 13, 13,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	11, 11, 11, 11, 11, 11, 11, 11,
	11, 11, 11, 11, 11, 11, 11, 11,
	11, 11, 11, 11, 11, 11, 11, 11,
	11, 11, 11, 11, 11, 11, 11, 11,
	11, 11, 11, 11, 0, 0, 0, 0
};

static const int instance_urn_start = 1;

static const int instance_urn_en_main = 1;
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
	_keys = _instance_urn_trans_keys + _instance_urn_key_offsets[cs];
	_trans = _instance_urn_index_offsets[cs];

	_klen = _instance_urn_single_lengths[cs];
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

	_klen = _instance_urn_range_lengths[cs];
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
	_trans = _instance_urn_indicies[_trans];
	cs = _instance_urn_trans_targs[_trans];

	if ( _instance_urn_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _instance_urn_actions + _instance_urn_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ imei = true; }
	break;
	case 1:
	{ nss = p; }
	break;
	case 2:
	{ nss_last = p + 1; }
	break;
	case 3:
	{ svn = p; }
	break;
	case 4:
	{ vers = p; }
	break;
	case 5:
	{ note(where, rule::uuid); }
	break;
	case 6:
	{ note(where, rule::imei); }
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
	const char *__acts = _instance_urn_actions + _instance_urn_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 5:
	{ note(where, rule::uuid); }
	break;
	case 6:
	{ note(where, rule::imei); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  84  ) return failed(p, pe, nullptr, where, rule::instance);
  out.imei = imei;
  out.nss = from.at(nss, nss_last);
  if (svn != nullptr) out.svn = from.at(svn, svn + 2);
  if (vers != nullptr) out.vers = from.at(vers, vers + 1);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
