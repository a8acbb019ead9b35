// disposition = disposition-type *( ";" disposition-parm ) (RFC 2183 2): the value of Content-Disposition in a MIME entity.
// The parameters are generic-param, as SIP has them: `handling` (RFC 3261 20.11) and `filename` come from two documents. No list.
#include "../../core/scan_bytes.hpp"
#include "../scan_end.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

%%{
  machine disposition;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action first { first = p; }
  action type_last { type_last = end; }
  action bad_parm { note(where, rule::disposition_parm); }

  type = ( tchar @run_token @type_last )+ >first;

  main := SWS type ( SWS ";" @param_semi SWS r_param $!bad_parm )* SWS;
}%%

/// Events: param(name, value) for each, and last type(token) and whole(value, parameters from the first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_disposition(const char* p, const char* const pe, const Runs& runs, const source& from, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* type_last = p;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const auto param_done = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last), value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::content_disposition);
  param_done();
  on.type(from.at(first, type_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail
