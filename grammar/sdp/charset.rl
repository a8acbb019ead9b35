// mime-charset (RFC 2978 2.3).
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_charset;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_mime_charset { note(where, rule::mime_charset); }

  cchar = ALPHA | DIGIT | "!" | "#" | "$" | "%" | "&" | "'" | "+" | "-" | "^" | "_" | "`" | "{" | "}" | "~";
  main := cchar+ $!bad_mime_charset;
}%%

/// Nothing.
template <class Runs>
inline scan_end scan_charset(const char* p, const char* const pe, const Runs& runs,
                                 const source& from) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::mime_charset);
  (void)first;
  (void)from;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
