// fingerprint-attribute without its name: hash-func SP 2UHEX *( ":" 2UHEX ) (RFC 8122 5). The ABNF has upper
// case; lower case is read too.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_fingerprint;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_fingerprint { note(where, rule::fingerprint); }
  action bad_hash_func { note(where, rule::hash_func); }

  action cut { cuts[n++] = p; }
  main := s_token $!bad_hash_func " " @cut ( HEXDIG{2} ( ":" HEXDIG{2} )* ) $!bad_fingerprint;
}%%

/// The two parts.
template <class Runs>
inline scan_end scan_fingerprint(const char* p, const char* const pe, const Runs& runs,
                                     const source& from, extent& function, extent& digest) noexcept {
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
  ) return failed(p, pe, nullptr, where, rule::fingerprint);
  function = from.at(first, cuts[0]);
  digest = from.at(cuts[0] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
