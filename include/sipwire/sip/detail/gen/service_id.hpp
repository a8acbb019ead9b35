// Generated from grammar/sip/service_id.rl by Ragel 6.10. Do not edit. Inputs: 8f2039a60c40b0c1
#pragma once

// Service-ID = "urn:urn-7:" top-level *( "." sub-service-id ) (RFC 6050 4.4), one value of P-Asserted-Service
// or P-Preferred-Service; stops at the comma before the next. Labels are made of let-dig = ALPHA / DIGIT /
// "-"; the length of the first is the caller's to judge. ABNF literals and labels are case-insensitive.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// `all` is the whole URN, `id` what stands behind `urn:urn-7:`.
template <class Runs>
inline scan_end scan_service_id(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& all, extent& id) noexcept {
  const char* const eof = pe;
  const char* first = p;
  const char* labels = p;
  const char* end = p;
static const char _service_id_actions[] = {
	0, 1, 0, 1, 2, 1, 3, 2,
	1, 2
};

static const char _service_id_key_offsets[] = {
	0, 0, 6, 8, 12, 14, 16, 17,
	19, 21, 23, 24, 25, 26, 33, 35,
	36, 43, 44, 57, 62, 65
};

static const unsigned char _service_id_trans_keys[] = {
	9u, 10u, 13u, 32u, 85u, 117u, 9u, 32u,
	9u, 32u, 85u, 117u, 82u, 114u, 78u, 110u,
	58u, 85u, 117u, 82u, 114u, 78u, 110u, 45u,
	55u, 58u, 45u, 48u, 57u, 65u, 90u, 97u,
	122u, 9u, 32u, 10u, 45u, 48u, 57u, 65u,
	90u, 97u, 122u, 10u, 9u, 10u, 13u, 32u,
	44u, 45u, 46u, 48u, 57u, 65u, 90u, 97u,
	122u, 9u, 10u, 13u, 32u, 44u, 9u, 32u,
	44u, 0
};

static const char _service_id_single_lengths[] = {
	0, 6, 2, 4, 2, 2, 1, 2,
	2, 2, 1, 1, 1, 1, 2, 1,
	1, 1, 7, 5, 3, 0
};

static const char _service_id_range_lengths[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3, 0, 0,
	3, 0, 3, 0, 0, 0
};

static const char _service_id_index_offsets[] = {
	0, 0, 7, 10, 15, 18, 21, 23,
	26, 29, 32, 34, 36, 38, 43, 46,
	48, 53, 55, 66, 72, 76
};

static const char _service_id_indicies[] = {
	0, 2, 3, 0, 4, 4, 1, 5,
	5, 1, 5, 5, 4, 4, 1, 6,
	6, 1, 7, 7, 1, 8, 1, 9,
	9, 1, 10, 10, 1, 11, 11, 1,
	12, 1, 13, 1, 14, 1, 15, 15,
	15, 15, 1, 16, 16, 1, 17, 1,
	18, 18, 18, 18, 1, 2, 1, 19,
	17, 20, 19, 21, 18, 22, 18, 18,
	18, 1, 19, 17, 20, 19, 21, 1,
	16, 16, 21, 1, 1, 0
};

static const char _service_id_trans_targs[] = {
	1, 0, 2, 17, 4, 3, 5, 6,
	7, 8, 9, 10, 11, 12, 13, 18,
	20, 14, 18, 19, 15, 21, 16
};

static const char _service_id_trans_actions[] = {
	0, 0, 0, 0, 1, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 7,
	0, 0, 3, 0, 0, 5, 0
};

static const int service_id_start = 1;

static const int service_id_en_main = 1;
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
	_keys = _service_id_trans_keys + _service_id_key_offsets[cs];
	_trans = _service_id_index_offsets[cs];

	_klen = _service_id_single_lengths[cs];
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

	_klen = _service_id_range_lengths[cs];
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
	_trans = _service_id_indicies[_trans];
	cs = _service_id_trans_targs[_trans];

	if ( _service_id_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _service_id_actions + _service_id_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ first = p; }
	break;
	case 1:
	{ labels = p; }
	break;
	case 2:
	{ p = runs.template run<charset::let_dig>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 3:
	{ p--; {p++; goto _out; } }
	break;
		}
	}

_again:
	if ( cs == 0 )
		goto _out;
	if ( ++p != pe )
		goto _resume;
	_test_eof: {}
	_out: {}
	}
  (void)eof;
  if (cs <
  18  ) return failed(p, pe, nullptr, rule::none, rule::service_id);
  all = from.at(first, end);
  id = from.at(labels, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
