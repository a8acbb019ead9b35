// notify-req = ( "negative-delivery" / "positive-delivery" / "processing" / "display" / Token ) *( SEMI
// disp-notify-params ) disp-notify-params = Ext-param = Param-name "=" ( Token / Number / String ) (RFC 5438
// 10, RFC 3862 3.6): one request of Disposition-Notification; stops at the comma before the next. SEMI and
// COMMA have blanks around them. A Number is a Token.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

%%{
  machine cpim_notify_req;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include cpim_basics "shared/cpim_basics.rl";

  action first { first = p; }
  action end { end = p + 1; }
  action word { if (word_last == nullptr) word_last = end; }
  action semi { if (semi == nullptr) semi = p; }
  action next { fhold; fbreak; }
  action bad_req { note(where, rule::notify_req); }
  action bad_params { note(where, rule::disp_notify_params); }

  # The token with a note of its end, which blanks may follow.
  action run_end { p = runs.template run<charset::cpim_token>(p + 1, pe) - 1; end = p + 1; }
  token  = ( ( namechar | "." ) @run_end | high @end )+;
  string = c_string @{ if (quote == nullptr) end = p + 1; };
  param  = c_name "=" ( token | string );

  main := " "* ( token >first ) $!bad_req " "* ( ";" @word @semi " "* param $!bad_params " "* )*
          ( "," @next )?;
}%%

/// `word` is the first Token; `params` is from the first semicolon on, or absent.
template <class Runs>
inline scan_end scan_notify_req(const char* p, const char* const pe, const Runs& runs,
                                     const source& from, extent& all, extent& word, extent& params) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* end = nullptr;
  const char* word_last = nullptr;
  const char* semi = nullptr;
  const char* quote = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::notify_req);
  all = from.at(first, end);
  word = from.at(first, word_last != nullptr ? word_last : end);
  if (semi != nullptr) params = from.at(semi, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail
