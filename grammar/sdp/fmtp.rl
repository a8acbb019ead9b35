// fmtp-value = fmt SP format-specific-params (RFC 8866 6.15). The parameters are any text.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_fmtp;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_fmt { note(where, rule::fmt); }
  action bad_format_params { note(where, rule::format_params); }

  action cut { cuts[n++] = p; }
  main := s_token $!bad_fmt " " @cut s_text $!bad_format_params;
}%%

/// The two parts.
template <class Runs>
inline scan_end scan_fmtp(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& format, extent& params) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[1] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::fmt);
  format = from.at(first, cuts[0]);
  params = from.at(cuts[0] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
