// LAQUOT absoluteURI RAQUOT *( SEMI generic-param ) (RFC 3261 25.1): one value of Alert-Info, Call-Info or
// Error-Info; stops at the comma before the next. Between the brackets stands visible ASCII with `scheme:` at
// its front; the URI's own grammar is asked later.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine info_param;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";
  include angle_uri "shared/angle_uri.rl";

  action laquot { angle = p; uri_first = p + 1; }
  action raquot { on.uri(from.at(uri_first, p)); angle = nullptr; end = p + 1; }

  main := SWS SWS "<" @laquot r_angle_uri ">" @raquot SWS
          r_params SWS ( "," @list_comma )?;
}%%

/// Events: uri(between the brackets), param(name, value) for each, and last whole(value, parameters from the
/// first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_info_param(const char* p, const char* const pe, const Runs& runs, const source& from,
                                Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* angle = nullptr;
  const char* uri_first = p;
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
  ) {
    if (angle != nullptr && (p == pe || *p == '<')) return {p, errc::unclosed_angle, rule::info_uri};
    return failed(p, pe, quote, where, rule::info_uri);
  }
  param_done();
  on.whole(from.at(uri_first - 1, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
