// silenceSupp without its name (RFC 3108 5.6.2.3): silenceSuppEnable SP silenceTimer SP suppPref SP sidUse SP
// fxnslevel. "-" stands for what is not said; numbers are decimal or hexadecimal; two of the words of sidUse
// have a blank in them.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_silence_supp;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action cut { cuts[n++] = p; }

  number = DIGIT+ | "0x"i HEXDIG+;
  main := ( "on"i | "off"i | "-" ) " " @cut ( number | "-" ) " " @cut ( "standard"i | "custom"i | "-" )
          " " @cut ( "No SID"i | "Fixed Noise"i | "Sampled Noise"i | "-" ) " " @cut ( number | "-" );
}%%

/// The five parts.
template <class Runs>
inline scan_end scan_silence_supp(const char* p, const char* const pe, const Runs& runs,
                                      const source& from, extent (&parts)[5]) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[4] = {};
  unsigned n = 0;
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
  ) return failed(p, pe, nullptr, where, rule::silence_supp);
  const char* at = first;
  for (unsigned i = 0; i < 4; ++i) {
    parts[i] = from.at(at, cuts[i]);
    at = cuts[i] + 1;
  }
  parts[4] = from.at(at, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
