// packet-rate = 1*DIGIT [ "." 1*DIGIT ] (RFC 3890 6.6), which may be zero and may end in zeros, unlike the
// decimals of RFC 8866.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_decimal;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action dot { dot = p; }

  main := s_number ( "." @dot s_number )?;
}%%

/// The digits before the point, and behind it or absent.
template <class Runs>
inline scan_end scan_decimal(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 extent& whole, extent& fraction) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* dot = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::packet_rate);
  whole = from.at(first, dot != nullptr ? dot : p);
  if (dot != nullptr) fraction = from.at(dot + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
