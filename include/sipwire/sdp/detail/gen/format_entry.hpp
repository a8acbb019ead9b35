// Generated from grammar/sdp/format_entry.rl by Ragel 6.10. Do not edit. Inputs: b7bfd7906151edc7
#pragma once

// format-entry of accept-types (RFC 4975 8.6): type "/" subtype *( ";" type-param ) / "*"; stops at the blank
// before the next. Its token is that of SDP, which has "*" in it. A quoted-string may hold blanks; RFC 4975
// has no white space around ";" and "=".

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Type and subtype, which stays absent for "*"; the parameters from their first ";" on.
template <class Runs>
inline scan_end scan_format_entry(const char* p, const char* const pe, const Runs& runs,
                                      const source& from, extent& type, extent& subtype,
                                      extent& type_params) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* slash = nullptr;
  const char* params = nullptr;
  rule where = rule::none;
  (void)runs;
static const char _sdp_format_entry_actions[] = {
	0, 1, 0, 1, 1, 1, 4, 1,
	5, 1, 6, 2, 2, 1, 3, 3,
	2, 1
};

static const unsigned char _sdp_format_entry_key_offsets[] = {
	0, 0, 13, 25, 38, 51, 65, 78,
	93, 95, 97, 99, 101, 103, 105, 107,
	109, 124, 124, 139, 141
};

static const unsigned char _sdp_format_entry_trans_keys[] = {
	33u, 42u, 43u, 35u, 39u, 45u, 46u, 48u,
	57u, 65u, 90u, 94u, 126u, 33u, 47u, 35u,
	39u, 42u, 43u, 45u, 57u, 65u, 90u, 94u,
	126u, 33u, 35u, 39u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 94u, 126u, 33u, 35u,
	39u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 94u, 126u, 33u, 61u, 35u, 39u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 94u,
	126u, 34u, 33u, 39u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 94u, 126u, 9u, 34u,
	92u, 224u, 237u, 240u, 244u, 32u, 126u, 194u,
	223u, 225u, 239u, 241u, 243u, 34u, 92u, 128u,
	191u, 160u, 191u, 128u, 191u, 128u, 159u, 144u,
	191u, 128u, 191u, 128u, 143u, 32u, 33u, 59u,
	35u, 39u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 94u, 126u, 32u, 33u, 59u, 35u,
	39u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 94u, 126u, 32u, 59u, 32u, 33u, 47u,
	35u, 39u, 42u, 43u, 45u, 57u, 65u, 90u,
	94u, 126u, 0
};

static const char _sdp_format_entry_single_lengths[] = {
	0, 3, 2, 1, 1, 2, 1, 7,
	2, 0, 0, 0, 0, 0, 0, 0,
	3, 0, 3, 2, 3
};

static const char _sdp_format_entry_range_lengths[] = {
	0, 5, 5, 6, 6, 6, 6, 4,
	0, 1, 1, 1, 1, 1, 1, 1,
	6, 0, 6, 0, 5
};

static const char _sdp_format_entry_index_offsets[] = {
	0, 0, 9, 17, 25, 33, 42, 50,
	62, 65, 67, 69, 71, 73, 75, 77,
	79, 89, 90, 100, 103
};

static const char _sdp_format_entry_indicies[] = {
	1, 2, 1, 1, 1, 1, 1, 1,
	0, 1, 3, 1, 1, 1, 1, 1,
	0, 4, 4, 4, 4, 4, 4, 4,
	0, 6, 6, 6, 6, 6, 6, 6,
	5, 6, 7, 6, 6, 6, 6, 6,
	6, 5, 9, 8, 8, 8, 8, 8,
	8, 5, 9, 10, 11, 13, 15, 16,
	18, 9, 12, 14, 17, 5, 9, 9,
	5, 9, 19, 12, 19, 12, 19, 12,
	19, 14, 19, 14, 19, 14, 19, 20,
	4, 21, 4, 4, 4, 4, 4, 4,
	0, 22, 20, 8, 21, 8, 8, 8,
	8, 8, 8, 5, 20, 21, 5, 20,
	1, 3, 1, 1, 1, 1, 1, 0,
	0
};

static const char _sdp_format_entry_trans_targs[] = {
	0, 2, 20, 3, 16, 0, 5, 6,
	18, 7, 19, 8, 9, 10, 11, 12,
	13, 14, 15, 0, 17, 4, 0
};

static const char _sdp_format_entry_trans_actions[] = {
	3, 0, 0, 7, 1, 11, 1, 0,
	1, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 14, 5, 9, 0
};

static const char _sdp_format_entry_eof_actions[] = {
	0, 3, 3, 3, 11, 11, 11, 11,
	11, 14, 14, 14, 14, 14, 14, 14,
	0, 0, 0, 0, 0
};

static const int sdp_format_entry_start = 1;

static const int sdp_format_entry_en_main = 1;
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
	_keys = _sdp_format_entry_trans_keys + _sdp_format_entry_key_offsets[cs];
	_trans = _sdp_format_entry_index_offsets[cs];

	_klen = _sdp_format_entry_single_lengths[cs];
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

	_klen = _sdp_format_entry_range_lengths[cs];
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
	_trans = _sdp_format_entry_indicies[_trans];
	cs = _sdp_format_entry_trans_targs[_trans];

	if ( _sdp_format_entry_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_format_entry_actions + _sdp_format_entry_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	break;
	case 1:
	{ note(where, rule::format_entry); }
	break;
	case 2:
	{ note(where, rule::type_param); }
	break;
	case 3:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 4:
	{ p--; {p++; goto _out; } }
	break;
	case 5:
	{ slash = p; }
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
	const char *__acts = _sdp_format_entry_actions + _sdp_format_entry_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 1:
	{ note(where, rule::format_entry); }
	break;
	case 2:
	{ note(where, rule::type_param); }
	break;
	case 3:
	{ note(where, rule::utf8_nonascii); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  16  ) return failed(p, pe, nullptr, where, rule::format_entry);
  type = from.at(first, slash != nullptr ? slash : p);
  if (slash != nullptr) subtype = from.at(slash + 1, params != nullptr ? params : p);
  if (params != nullptr) type_params = from.at(params, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
