// *( ";" Parameter ), Parameter = Name "=" ( Token / Number / String ), `lang=` Language-tag among them (RFC
// 3862 3.6): one parameter, of a header or of a notify-req (RFC 5438 10), which has blanks around the
// semicolon. It has been read before: here it is only taken apart.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

%%{
  machine cpim_params;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include cpim_basics "shared/cpim_basics.rl";

  action first { first = p; }
  action equal { equal = p; }
  action end { end = p + 1; }
  action run_end { p = runs.template run<charset::cpim_token>(p + 1, pe) - 1; end = p + 1; }
  action next { fhold; fbreak; }
  action bad_param { note(where, rule::cpim_param); }
  action bad_value { note(where, rule::cpim_param_value); }

  token  = ( ( namechar | "." ) @run_end | high @end )+;
  string = c_string @{ if (quote == nullptr) end = p + 1; };
  main := " "* ";" " "* ( c_name >first "=" @equal ) $!bad_param ( token | string ) $!bad_value " "*
          ( ";" @next )?;
}%%

/// Stops at the semicolon before the next parameter. `value` is as written, quotes included.
template <class Runs>
inline scan_end scan_param(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& name, extent& value) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* equal = nullptr;
  const char* end = nullptr;
  const char* quote = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::cpim_param);
  name = from.at(first, equal);
  value = from.at(equal + 1, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail
