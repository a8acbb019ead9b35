// Generated from grammar/cpim/required.rl by Ragel 6.10. Do not edit. Inputs: d3ba4b1985e006b9
#pragma once

// Header-name = [ Name-prefix "." ] Name, one of those of Require (RFC 3862 4.7); stops at the comma before
// the next. As printed no blank stands around the comma; one is accepted, as around any value.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

/// `dot` is that of the prefix, or absent.
template <class Runs>
inline scan_end scan_required(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& all, std::uint32_t& dot_at) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* dot = nullptr;
  const char* last = nullptr;
  rule where = rule::none;
  (void)runs;
static const char _cpim_required_actions[] = {
	0, 1, 1, 1, 2, 1, 3, 1,
	4, 2, 0, 2
};

static const char _cpim_required_key_offsets[] = {
	0, 0, 15, 29, 45, 47, 47
};

static const unsigned char _cpim_required_trans_keys[] = {
	32u, 33u, 45u, 124u, 126u, 35u, 39u, 42u,
	43u, 48u, 57u, 65u, 90u, 94u, 122u, 33u,
	45u, 124u, 126u, 35u, 39u, 42u, 43u, 48u,
	57u, 65u, 90u, 94u, 122u, 32u, 33u, 44u,
	46u, 124u, 126u, 35u, 39u, 42u, 45u, 48u,
	57u, 65u, 90u, 94u, 122u, 32u, 44u, 32u,
	33u, 44u, 124u, 126u, 35u, 39u, 42u, 45u,
	48u, 57u, 65u, 90u, 94u, 122u, 0
};

static const char _cpim_required_single_lengths[] = {
	0, 5, 4, 6, 2, 0, 5
};

static const char _cpim_required_range_lengths[] = {
	0, 5, 5, 5, 0, 0, 5
};

static const char _cpim_required_index_offsets[] = {
	0, 0, 11, 21, 33, 36, 37
};

static const char _cpim_required_indicies[] = {
	1, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 0, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 0, 4, 5, 6,
	7, 5, 5, 5, 5, 5, 5, 5,
	0, 4, 6, 8, 8, 4, 3, 6,
	3, 3, 3, 3, 3, 3, 3, 0,
	0
};

static const char _cpim_required_trans_targs[] = {
	0, 1, 3, 6, 4, 3, 5, 2,
	0
};

static const char _cpim_required_trans_actions[] = {
	7, 0, 9, 3, 0, 3, 5, 1,
	0
};

static const char _cpim_required_eof_actions[] = {
	0, 7, 7, 0, 0, 0, 0
};

static const int cpim_required_start = 1;

static const int cpim_required_en_main = 1;
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
	_keys = _cpim_required_trans_keys + _cpim_required_key_offsets[cs];
	_trans = _cpim_required_index_offsets[cs];

	_klen = _cpim_required_single_lengths[cs];
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

	_klen = _cpim_required_range_lengths[cs];
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
	_trans = _cpim_required_indicies[_trans];
	cs = _cpim_required_trans_targs[_trans];

	if ( _cpim_required_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _cpim_required_actions + _cpim_required_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ first = p; }
	break;
	case 1:
	{ dot = p; }
	break;
	case 2:
	{ last = p + 1; }
	break;
	case 3:
	{ p--; {p++; goto _out; } }
	break;
	case 4:
	{ note(where, rule::cpim_header_name); }
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
	const char *__acts = _cpim_required_actions + _cpim_required_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 4:
	{ note(where, rule::cpim_header_name); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  3  ) return failed(p, pe, nullptr, where, rule::require_header);
  all = from.at(first, last);
  if (dot != nullptr) dot_at = from.offset(dot);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail

#include "../../../core/detail/diag_pop.hpp"
