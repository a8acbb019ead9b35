// Generated from grammar/sdp/file_range.rl by Ragel 6.10. Do not edit. Inputs: 88ec7a278f794d4f
#pragma once

// file-range-attr without its name (RFC 5547 6): start-offset "-" stop-offset, the latter perhaps "*".

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The two offsets.
template <class Runs>
inline scan_end scan_file_range(const char* p, const char* const pe, const Runs& runs, const source& from,
                                    extent& start, extent& stop) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* dash = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st2;
	goto tr0;
tr0:
	{ note(where, rule::start_offset); }
	goto st0;
tr3:
	{ note(where, rule::stop_offset); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 45u )
		goto tr2;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st2;
	goto tr0;
tr2:
	{ dash = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 42u )
		goto st4;
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st5;
	goto tr3;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	goto tr3;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st5;
	goto tr3;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	{ note(where, rule::start_offset); }
	break;
	case 3:
	{ note(where, rule::stop_offset); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  4  ) return failed(p, pe, nullptr, where, rule::start_offset);
  start = from.at(first, dash);
  stop = from.at(dash + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
