// media-type = type "/" subtype *( ";" gen-param ), gen-param = pname [ "=" pval ] (RFC 4975 9): the value of
// Content-Type in MSRP.
// Its token is that of RFC 2045 5.1, which has `#$&^{|}` besides those of RFC 3261, and a parameter needs no
// value. Blanks around the slash, `;` and `=` are taken as in SIP, for everybody sends some; an escaped
// character may be any, so all of media-type is accepted.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

%%{
  machine wide_media_type;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action run_wide { p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; end = p + 1; }
  action first { first = p; }
  action slash { on.type(from.at(first, end)); }
  action subtype_first { subtype_first = p; }
  action subtype_last { subtype_last = end; }
  action bad_subtype { note(where, rule::media_subtype); }
  action bad_gen_param { note(where, rule::media_parameter); }

  wide_char      = tchar | "#" | "$" | "&" | "^" | "{" | "|" | "}";
  wide_token  = ( wide_char @run_wide )+;
  subtype     = ( wide_char @run_wide @subtype_last )+ >subtype_first;
  pname       = ( wide_char @run_wide @name_last )+ >name_first;
  gen_param   = pname ( SWS "=" SWS ( wide_token | r_quoted ) >value_first )?;

  main := SWS wide_token >first SWS "/" @slash SWS subtype $!bad_subtype
          ( SWS ";" @param_semi SWS gen_param $!bad_gen_param )* SWS;
}%%

/// Events: type, subtype (extents), param(name, value) for each, the value absent without `=`, and last
/// whole(value, parameters from the first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_wide_media_type(const char* p, const char* const pe, const Runs& runs,
                                     const source& from, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* subtype_first = p;
  const char* subtype_last = p;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const auto param_done = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::media_type);
  param_done();
  on.subtype(from.at(subtype_first, subtype_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail
