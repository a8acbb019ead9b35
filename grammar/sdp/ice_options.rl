// ice-options = ice-option-tag *( SP ice-option-tag ), ice-option-tag = 1*ice-char (RFC 8839 5.6).
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_ice_options;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  ice_char = ALPHA | DIGIT | "+" | "/";
  main := ice_char+ ( " " ice_char+ )*;
}%%

/// All of it.
template <class Runs>
inline scan_end scan_ice_options(const char* p, const char* const pe, const Runs& runs,
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
  ) return failed(p, pe, nullptr, where, rule::ice_option_tag);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
