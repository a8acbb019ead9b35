// priv-value *( ";" priv-value ) (RFC 3323 4.2): the value of Privacy. The RFC has a bare ";", others send
// `id; user`: white space around the semicolon is taken. Every priv-value it names is a token.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine priv_value;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { first = p; }
  action bad_value { note(where, rule::priv_value); }

  main := SWS r_token >first $!bad_value ( SWS ";" SWS r_token $!bad_value )* SWS;
}%%

/// All of them, from the first byte of the first to the last of the last.
template <class Runs>
inline scan_end scan_priv_value(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& all) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::priv_value);
  all = from.at(first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
