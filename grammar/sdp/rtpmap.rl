// rtpmap-value = payload-type SP encoding-name "/" clock-rate [ "/" encoding-params ] (RFC 8866 6.6). Ranges
// are judged by the value type.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_rtpmap;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_clock_rate { note(where, rule::clock_rate); }
  action bad_encoding_name { note(where, rule::encoding_name); }
  action bad_encoding_params { note(where, rule::encoding_params); }
  action bad_payload_type { note(where, rule::payload_type); }

  action cut { cuts[n++] = p; }
  action slash { slash = p; }

  main := ( "0" | s_integer ) $!bad_payload_type " " @cut s_token $!bad_encoding_name "/" @cut
          s_integer $!bad_clock_rate
          ( "/" @slash s_integer $!bad_encoding_params )?;
}%%

/// The parts; `params` stays absent without one.
template <class Runs>
inline scan_end scan_rtpmap(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& format, extent& name, extent& rate, extent& params) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[2] = {};
  unsigned n = 0;
  const char* slash = nullptr;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::encoding_name);
  format = from.at(first, cuts[0]);
  name = from.at(cuts[0] + 1, cuts[1]);
  rate = from.at(cuts[1] + 1, slash != nullptr ? slash : p);
  if (slash != nullptr) params = from.at(slash + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
