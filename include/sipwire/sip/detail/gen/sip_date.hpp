// Generated from grammar/sip/sip_date.rl by Ragel 6.10. Do not edit. Inputs: ad13036b34818ab9
#pragma once

// SIP-date = rfc1123-date = wkday "," SP date1 SP time SP "GMT" (RFC 3261 25.1). Every blank is one SP and
// every number has its full width, so the digits stand at fixed places. `99 Nov 99:99:99` is in by the
// letter; the caller judges the numbers when asked for a time. The zone is read as a token and then held
// against GMT, for leniency::any_time_zone (RFC 4475 3.1.2.12). leniency::loose_dates takes a day of one
// digit.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// A SIP-date as written: nothing is held against a calendar.
struct date_fields {
  std::uint16_t year = 0;
  std::uint8_t month = 0;    // 1 to 12
  std::uint8_t weekday = 0;  // Mon is 1
  std::uint8_t day = 0;
  std::uint8_t hour = 0;
  std::uint8_t minute = 0;
  std::uint8_t second = 0;
};

/// Reads a SIP-date into `out`; `all` is the whole value, `zone` its last part.
template <class Runs>
inline scan_end scan_sip_date(const char* p, const char* const pe, const Runs& runs, const source& from,
                              leniency lenient, date_fields& out, extent& all, extent& zone) noexcept {
  const auto two = [](std::uint8_t& field, char digit)
      { field = static_cast<std::uint8_t>(field * 10 + (digit - '0')); };
  const char* end = p;
  const char* first = p;
  const char* zone_first = pe;
static const char _sip_date_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 1, 5, 1, 6, 1, 7, 1,
	8, 1, 9, 1, 10, 1, 11, 1,
	12, 1, 13, 1, 14, 1, 15, 1,
	16, 1, 17, 1, 18, 1, 19, 1,
	20, 1, 21, 1, 22, 1, 23, 1,
	24, 1, 25, 1, 26, 1, 27, 2,
	3, 0
};

static const unsigned char _sip_date_key_offsets[] = {
	0, 0, 14, 16, 28, 30, 32, 33,
	34, 36, 39, 55, 59, 61, 62, 64,
	66, 68, 70, 71, 73, 75, 76, 78,
	80, 81, 83, 85, 86, 100, 102, 103,
	105, 107, 109, 111, 113, 117, 119, 123,
	125, 129, 131, 133, 135, 137, 139, 141,
	142, 144, 146, 150, 152, 154, 158, 160,
	162, 164, 166, 167, 185, 189
};

static const unsigned char _sip_date_trans_keys[] = {
	9u, 10u, 13u, 32u, 70u, 77u, 83u, 84u,
	87u, 102u, 109u, 115u, 116u, 119u, 9u, 32u,
	9u, 32u, 70u, 77u, 83u, 84u, 87u, 102u,
	109u, 115u, 116u, 119u, 82u, 114u, 73u, 105u,
	44u, 32u, 48u, 57u, 32u, 48u, 57u, 65u,
	68u, 70u, 74u, 77u, 78u, 79u, 83u, 97u,
	100u, 102u, 106u, 109u, 110u, 111u, 115u, 80u,
	85u, 112u, 117u, 82u, 114u, 32u, 48u, 57u,
	48u, 57u, 48u, 57u, 48u, 57u, 32u, 48u,
	57u, 48u, 57u, 58u, 48u, 57u, 48u, 57u,
	58u, 48u, 57u, 48u, 57u, 32u, 33u, 37u,
	39u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 10u, 71u,
	103u, 69u, 101u, 67u, 99u, 69u, 101u, 66u,
	98u, 65u, 85u, 97u, 117u, 78u, 110u, 76u,
	78u, 108u, 110u, 65u, 97u, 82u, 89u, 114u,
	121u, 79u, 111u, 86u, 118u, 67u, 99u, 84u,
	116u, 69u, 101u, 80u, 112u, 32u, 79u, 111u,
	78u, 110u, 65u, 85u, 97u, 117u, 84u, 116u,
	78u, 110u, 72u, 85u, 104u, 117u, 85u, 117u,
	69u, 101u, 69u, 101u, 68u, 100u, 10u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 126u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 10u, 13u, 32u, 9u, 32u, 0
};

static const char _sip_date_single_lengths[] = {
	0, 14, 2, 12, 2, 2, 1, 1,
	0, 1, 16, 4, 2, 1, 0, 0,
	0, 0, 1, 0, 0, 1, 0, 0,
	1, 0, 0, 1, 4, 2, 1, 2,
	2, 2, 2, 2, 4, 2, 4, 2,
	4, 2, 2, 2, 2, 2, 2, 1,
	2, 2, 4, 2, 2, 4, 2, 2,
	2, 2, 1, 8, 4, 2
};

static const char _sip_date_range_lengths[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	1, 1, 0, 0, 0, 0, 1, 1,
	1, 1, 0, 1, 1, 0, 1, 1,
	0, 1, 1, 0, 5, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 5, 0, 0
};

static const short _sip_date_index_offsets[] = {
	0, 0, 15, 18, 31, 34, 37, 39,
	41, 43, 46, 63, 68, 71, 73, 75,
	77, 79, 81, 83, 85, 87, 89, 91,
	93, 95, 97, 99, 101, 111, 114, 116,
	119, 122, 125, 128, 131, 136, 139, 144,
	147, 152, 155, 158, 161, 164, 167, 170,
	172, 175, 178, 183, 186, 189, 194, 197,
	200, 203, 206, 208, 222, 227
};

static const char _sip_date_indicies[] = {
	0, 2, 3, 0, 4, 5, 6, 7,
	8, 4, 5, 6, 7, 8, 1, 9,
	9, 1, 9, 9, 4, 5, 6, 7,
	8, 4, 5, 6, 7, 8, 1, 10,
	10, 1, 11, 11, 1, 12, 1, 13,
	1, 14, 1, 15, 16, 1, 17, 18,
	19, 20, 21, 22, 23, 24, 17, 18,
	19, 20, 21, 22, 23, 24, 1, 25,
	26, 25, 26, 1, 27, 27, 1, 28,
	1, 29, 1, 30, 1, 31, 1, 32,
	1, 33, 1, 34, 1, 35, 1, 36,
	1, 37, 1, 38, 1, 39, 1, 40,
	1, 41, 1, 42, 1, 43, 43, 43,
	43, 43, 43, 43, 43, 43, 1, 44,
	44, 1, 45, 1, 46, 46, 1, 47,
	47, 1, 48, 48, 1, 49, 49, 1,
	50, 50, 1, 51, 52, 51, 52, 1,
	53, 53, 1, 54, 55, 54, 55, 1,
	56, 56, 1, 57, 58, 57, 58, 1,
	59, 59, 1, 60, 60, 1, 61, 61,
	1, 62, 62, 1, 63, 63, 1, 64,
	64, 1, 65, 1, 66, 66, 1, 67,
	67, 1, 68, 69, 68, 69, 1, 70,
	70, 1, 71, 71, 1, 72, 73, 72,
	73, 1, 74, 74, 1, 75, 75, 1,
	76, 76, 1, 77, 77, 1, 2, 1,
	78, 45, 79, 78, 80, 80, 80, 80,
	80, 80, 80, 80, 80, 1, 78, 45,
	79, 78, 1, 44, 44, 1, 0
};

static const char _sip_date_trans_targs[] = {
	1, 0, 2, 58, 4, 48, 50, 53,
	56, 3, 5, 6, 7, 8, 9, 10,
	47, 11, 32, 34, 36, 39, 41, 43,
	45, 12, 31, 13, 14, 15, 16, 17,
	18, 19, 20, 21, 22, 23, 24, 25,
	26, 27, 28, 59, 61, 29, 13, 33,
	13, 35, 13, 37, 38, 13, 13, 13,
	40, 13, 13, 42, 13, 44, 13, 46,
	13, 10, 49, 6, 51, 52, 6, 6,
	54, 55, 6, 6, 57, 6, 60, 30,
	59
};

static const char _sip_date_trans_actions[] = {
	0, 0, 0, 0, 3, 3, 3, 3,
	3, 0, 0, 25, 0, 0, 7, 5,
	7, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 37, 0, 9, 9, 9,
	9, 0, 11, 11, 0, 13, 13, 0,
	15, 15, 0, 55, 0, 0, 45, 0,
	53, 0, 33, 0, 0, 31, 43, 41,
	0, 35, 39, 0, 51, 0, 49, 0,
	47, 0, 0, 17, 0, 0, 27, 29,
	0, 0, 23, 19, 0, 21, 0, 0,
	1
};

static const int sip_date_start = 1;

static const int sip_date_en_main = 1;
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
	_keys = _sip_date_trans_keys + _sip_date_key_offsets[cs];
	_trans = _sip_date_index_offsets[cs];

	_klen = _sip_date_single_lengths[cs];
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

	_klen = _sip_date_range_lengths[cs];
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
	_trans = _sip_date_indicies[_trans];
	cs = _sip_date_trans_targs[_trans];

	if ( _sip_date_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sip_date_actions + _sip_date_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 1:
	{ first = p; }
	break;
	case 2:
	{
    if (!has(lenient, leniency::loose_dates)) return failed(p, pe, nullptr, rule::none, rule::sip_date);
  }
	break;
	case 3:
	{ zone_first = p; }
	break;
	case 4:
	{ two(out.day, *p); }
	break;
	case 5:
	{ out.year = static_cast<std::uint16_t>(out.year * 10 + (*p - '0')); }
	break;
	case 6:
	{ two(out.hour, *p); }
	break;
	case 7:
	{ two(out.minute, *p); }
	break;
	case 8:
	{ two(out.second, *p); }
	break;
	case 9:
	{ out.weekday = 1; }
	break;
	case 10:
	{ out.weekday = 2; }
	break;
	case 11:
	{ out.weekday = 3; }
	break;
	case 12:
	{ out.weekday = 4; }
	break;
	case 13:
	{ out.weekday = 5; }
	break;
	case 14:
	{ out.weekday = 6; }
	break;
	case 15:
	{ out.weekday = 7; }
	break;
	case 16:
	{ out.month = 1; }
	break;
	case 17:
	{ out.month = 2; }
	break;
	case 18:
	{ out.month = 3; }
	break;
	case 19:
	{ out.month = 4; }
	break;
	case 20:
	{ out.month = 5; }
	break;
	case 21:
	{ out.month = 6; }
	break;
	case 22:
	{ out.month = 7; }
	break;
	case 23:
	{ out.month = 8; }
	break;
	case 24:
	{ out.month = 9; }
	break;
	case 25:
	{ out.month = 10; }
	break;
	case 26:
	{ out.month = 11; }
	break;
	case 27:
	{ out.month = 12; }
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
  const bool complete = cs >=
  59  ;
  if (zone_first != pe && !has(lenient, leniency::any_time_zone)) {
    // Where the zone stops being "GMT", which is before anything else that may be wrong behind it.
    const char* at = zone_first;
    for (const char want : {'g', 'm', 't'}) {
      if (at == end || to_lower(*at) != want) return failed(at, pe, nullptr, rule::none, rule::sip_date);
      ++at;
    }
    if (at != end) return failed(at, pe, nullptr, rule::none, rule::sip_date);
  }
  if (!complete) return failed(p, pe, nullptr, rule::none, rule::sip_date);
  all = from.at(first, end);
  zone = from.at(zone_first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
