// non-zero-int-or-real = integer / non-zero-real (RFC 8866 9): no exponent, no zero, and the last digit
// behind the point is none.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_real;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action point { point = p; }

  main := s_integer | ( "0" | s_integer ) "." @point DIGIT* POS_DIGIT;
}%%

/// The digits before and behind the point; `fraction` stays absent without one.
template <class Runs>
inline scan_end scan_real(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& whole, extent& fraction) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* point = nullptr;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::real);
  whole = from.at(first, point != nullptr ? point : p);
  if (point != nullptr) fraction = from.at(point + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
