// crypto-attribute without its name (RFC 4568 9.1): tag 1*WSP crypto-suite 1*WSP key-param *( ";" key-param )
// *( 1*WSP session-param ), where key-param = key-method ":" key-info.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_crypto;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_crypto_suite { note(where, rule::crypto_suite); }
  action bad_crypto_tag { note(where, rule::crypto_tag); }
  action bad_key_info { note(where, rule::key_info); }
  action bad_key_param { note(where, rule::key_param); }
  action bad_session_param { note(where, rule::session_param); }

  action cut { if (n < 3) cuts[n] = p; }
  action part { if (n < 3) parts[n++] = p; }

  name   = ( ALPHA | DIGIT | "_" )+;
  info   = ( 0x21..0x3A | 0x3C..0x7E )+;
  param  = name ":" info $!bad_key_info;
  gap    = WSP+ >cut;
  main  := DIGIT{1,9} $!bad_crypto_tag gap name >part $!bad_crypto_suite gap
           ( param ( ";" param )* ) >part $!bad_key_param
           ( gap ( 0x21..0x7E )+ >part $!bad_session_param )*;
}%%

/// The parts; `session` stays absent without any.
template <class Runs>
inline scan_end scan_crypto(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& tag, extent& suite, extent& keys, extent& session) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[3] = {};
  const char* parts[3] = {};
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
  ) return failed(p, pe, nullptr, where, rule::crypto_tag);
  tag = from.at(first, cuts[0]);
  suite = from.at(parts[0], cuts[1]);
  keys = from.at(parts[1], n == 3 ? cuts[2] : p);
  if (n == 3) session = from.at(parts[2], p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
