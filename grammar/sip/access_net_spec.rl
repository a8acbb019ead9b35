// access-net-spec = ( access-type / access-class ) *( SEMI access-info ) (RFC 7315 5.4), one value of
// P-Access-Network-Info or Cellular-Network-Info; stops at the comma before the next. Every access-info is a
// generic-param by its bytes, but for extension-access-info = gen-value, which may be a quoted-string or an
// IPv6reference without a name.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine access_net_spec;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action first { first = p; }
  action head_last { head_last = end; }
  action bad_head { note(where, rule::access_net_spec); }
  action bad_info { note(where, rule::access_info); }

  head        = ( tchar @run_token @head_last )+ >first;
  access_info = SWS ( r_param | r_ipv6_value >name_first @name_last ) $!bad_info
                | SWS SWS r_quoted >name_first @name_last $!bad_info;

  main := SWS head $!bad_head ( SWS ";" @param_semi access_info )* SWS ( "," @list_comma )?;
}%%

/// Events: param(name, value) for each, and last head(token) and whole(value, parameters from the first `;`
/// on or absent).
template <class Runs, class Handler>
inline scan_end scan_access_net_spec(const char* p, const char* const pe, const Runs& runs,
                                     const source& from, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* head_last = p;
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
  ) return failed(p, pe, quote, where, rule::access_net_spec);
  param_done();
  on.head(from.at(first, head_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
