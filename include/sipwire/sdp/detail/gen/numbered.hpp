// Generated from grammar/sdp/numbered.rl by Ragel 6.10. Do not edit. Inputs: 8a9428c5b00fa5b3
#pragma once

// A number and an attribute behind it, in its `name` or `name:value` form: ssrc (RFC 5576 4.1: integer SP
// attribute), dcsa (RFC 8864 5.2.1: 1*5DIGIT SP attribute), acap (RFC 5939 3.4.1: 1*10DIGIT 1*WSP att-par).
// The attribute is not looked into; its value may be empty.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The number, name and value of the attribute; the value stays absent without a colon. `wide` lets more
/// white space be than one SP.
template <class Runs>
inline scan_end scan_numbered(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  rule element, bool wide, extent& number, extent& name,
                                  extent& value) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* number_end = nullptr;
  const char* name_first = nullptr;
  const char* colon = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_numbered_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 1, 5, 1, 7, 2,
	6, 0
};

static const char _sdp_numbered_key_offsets[] = {
	0, 0, 2, 6, 21, 35
};

static const unsigned char _sdp_numbered_trans_keys[] = {
	48u, 57u, 9u, 32u, 48u, 57u, 9u, 32u,
	33u, 35u, 39u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 94u, 126u, 33u, 58u, 35u,
	39u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 94u, 126u, 0u, 10u, 13u, 0
};

static const char _sdp_numbered_single_lengths[] = {
	0, 0, 2, 3, 2, 3
};

static const char _sdp_numbered_range_lengths[] = {
	0, 1, 1, 6, 6, 0
};

static const char _sdp_numbered_index_offsets[] = {
	0, 0, 2, 6, 16, 25
};

static const char _sdp_numbered_indicies[] = {
	0, 1, 2, 2, 0, 1, 2, 2,
	4, 4, 4, 4, 4, 4, 4, 3,
	5, 6, 5, 5, 5, 5, 5, 5,
	3, 7, 7, 7, 8, 0
};

static const char _sdp_numbered_trans_targs[] = {
	2, 0, 3, 0, 4, 4, 5, 0,
	5
};

static const char _sdp_numbered_trans_actions[] = {
	3, 0, 11, 7, 15, 1, 13, 9,
	5
};

static const char _sdp_numbered_eof_actions[] = {
	0, 0, 0, 7, 0, 0
};

static const int sdp_numbered_start = 1;

static const int sdp_numbered_en_main = 1;
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
	_keys = _sdp_numbered_trans_keys + _sdp_numbered_key_offsets[cs];
	_trans = _sdp_numbered_index_offsets[cs];

	_klen = _sdp_numbered_single_lengths[cs];
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

	_klen = _sdp_numbered_range_lengths[cs];
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
	_trans = _sdp_numbered_indicies[_trans];
	cs = _sdp_numbered_trans_targs[_trans];

	if ( _sdp_numbered_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_numbered_actions + _sdp_numbered_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	break;
	case 1:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	break;
	case 2:
	{ p = runs.template run<charset::byte_string>(p + 1, pe) - 1; }
	break;
	case 3:
	{ note(where, rule::attribute_name); }
	break;
	case 4:
	{ note(where, rule::attribute_value); }
	break;
	case 5:
	{
    if (number_end == nullptr) number_end = p;
    if (!wide && (*p != ' ' || p != number_end)) return {p, errc::syntax, element};
  }
	break;
	case 6:
	{ name_first = p; }
	break;
	case 7:
	{ colon = p; }
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
	const char *__acts = _sdp_numbered_actions + _sdp_numbered_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 3:
	{ note(where, rule::attribute_name); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  4  ) return failed(p, pe, nullptr, where, element);
  number = from.at(first, number_end);
  name = from.at(name_first, colon != nullptr ? colon : p);
  if (colon != nullptr) value = from.at(colon + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
