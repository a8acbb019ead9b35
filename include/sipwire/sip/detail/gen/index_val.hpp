// Generated from grammar/sip/index_val.rl by Ragel 6.10. Do not edit. Inputs: 5e06db5fb0bef8e2
#pragma once

// index-val = number *( "." number ), number = [ %x31-39 *DIGIT ] DIGIT (RFC 7044 5): the place of an entry
// in the tree of History-Info. A number has no leading zeros, and nothing may stand around the dots. The size
// of a number is the caller's.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Is [p, pe) an index-val?
inline scan_end scan_index_val(const char* p, const char* const pe) noexcept {
  const char* const eof = pe;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	if ( ( static_cast<unsigned char>(*p)) == 48u )
		goto st2;
	if ( 49u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st3;
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st1;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto st1;
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st3;
	goto st0;
	}
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  (void)eof;
  if (cs <
  2  ) return failed(p, pe, nullptr, rule::none, rule::index_val);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
