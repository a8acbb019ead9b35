// Timestamp = 1*(DIGIT) [ "." *(DIGIT) ] [ LWS delay ], delay = *(DIGIT) [ "." *(DIGIT) ] (RFC 3261 25.1).
// The delay may be nothing at all, so white space at the end is a delay or is not; it counts as none.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine timestamp;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { first = p; }
  action seconds_last { seconds_last = end; }
  action fraction_first { fraction_first = fraction_last = end = p + 1; }
  action fraction_last { fraction_last = end; }
  action delay_first { delay_first = p; }
  action delay_dot { delay_point = p; end = p + 1; }
  action bad_digits { note(where, rule::timestamp); }
  action bad_delay { note(where, rule::delay); }

  fraction = "." @fraction_first ( DIGIT @run_digits @fraction_last )*;
  delay    = ( ( DIGIT @run_digits )+ ( "." @delay_dot ( DIGIT @run_digits )* )?
             | "." @delay_dot ( DIGIT @run_digits )* ) >delay_first;

  main := SWS ( ( DIGIT @run_digits @seconds_last )+ >first fraction? ) $!bad_digits
          ( LWS delay $!bad_delay )? SWS;
}%%

/// The digits before and behind each dot; what is not there is absent. A delay that begins with its dot has
/// seconds that are empty.
template <class Runs>
inline scan_end scan_timestamp(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& seconds, extent& fraction, extent& delay,
                               extent& delay_fraction) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  const char* seconds_last = p;
  const char* fraction_first = nullptr;
  const char* fraction_last = p;
  const char* delay_first = nullptr;
  const char* delay_point = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::timestamp);
  seconds = from.at(first, seconds_last);
  fraction = fraction_first != nullptr ? from.at(fraction_first, fraction_last) : extent{};
  delay = delay_first != nullptr ? from.at(delay_first, delay_point != nullptr ? delay_point : end)
          : extent{};
  delay_fraction = delay_point != nullptr ? from.at(delay_point + 1, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
