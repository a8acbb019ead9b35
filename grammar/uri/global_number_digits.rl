// global-number-digits = "+" *phonedigit DIGIT *phonedigit (RFC 3966 3), alone: the descriptor of a
// phone-context.
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

%%{
  machine global_number_digits;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include abnf "shared/abnf.rl";

  visual_separator = "-" | "." | "(" | ")";
  main := "+" visual_separator* DIGIT ( DIGIT | visual_separator )*;
}%%

/// Global number digits that fill [p, pe).
inline scan_end scan_global_number_digits(const char* p, const char* const pe) noexcept {
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, rule::phone_context, rule::phone_context);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail
