// Generated from grammar/sdp/cpar.rl by Ragel 6.10. Do not edit. Inputs: 9e5cee62eb0be2cf
#pragma once

// cpar without its name (RFC 3407 3.1): an `a=` or `b=` line, perhaps with a blank before it, as the form
// printed there has it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Where the line begins.
template <class Runs>
inline scan_end scan_cpar(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& line) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* type = nullptr;
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
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st2;
	if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 98u )
		goto tr2;
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 98u )
		goto tr2;
	goto st0;
tr2:
	{ type = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 61u )
		goto st4;
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto st0;
		case 10u: goto st0;
		case 13u: goto st0;
	}
	goto tr4;
tr4:
	{ p = runs.template run<charset::byte_string>(p + 1, pe) - 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 0u: goto st0;
		case 10u: goto st0;
		case 13u: goto st0;
	}
	goto tr4;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs <
  5  ) return failed(p, pe, nullptr, where, rule::cap_par);
  line = from.at(type, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
