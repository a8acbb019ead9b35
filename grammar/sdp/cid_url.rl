// cid-url = "cid:" content-id (RFC 2392 2): an addr-spec in the characters of a URI, others %-escaped.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_cid_url;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_escape { note(where, rule::escaped); }

  uchar = ALPHA | DIGIT | [\-._~!$&'()*+,;=:/?] | ( "%" HEXDIG HEXDIG ) <>!bad_escape;
  main := "cid:"i uchar+ "@" uchar+;
}%%

/// All of it.
template <class Runs>
inline scan_end scan_cid_url(const char* p, const char* const pe, const Runs& runs,
                                 const source& from) noexcept {
  const char* const eof = pe;
  const char* const first = p;
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
  ) return failed(p, pe, nullptr, where, rule::cid_url);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
