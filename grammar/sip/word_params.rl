// ( token / quoted-string ) *( SEMI generic-param ): vnetwork-spec of P-Visited-Network-ID (RFC 7315 5.3),
// the quoted addr-spec of P-DCS-Redirect (RFC 5503 8), uui-value of User-to-User (RFC 7433 4.1),
// Restoration-Info. Stops at a comma; for a header that is no list the caller refuses it.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine word_params;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action first { first = p; }
  action head_last { head_last = end; }
  action bad_head { note(where, element); }

  head = SWS ( tchar @run_token @head_last )+ >first $!bad_head
         | SWS SWS r_quoted >first @head_last $!bad_head;

  main := head r_params SWS ( "," @list_comma )?;
}%%

/// Events: param(name, value) for each, and last head(token, or quoted-string with its quotes) and
/// whole(value, parameters from the first `;` on or absent). `element` names the faults of the head.
template <class Runs, class Handler>
inline scan_end scan_word_params(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 rule element, Handler& on) noexcept {
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
  ) return failed(p, pe, quote, where, element);
  param_done();
  on.head(from.at(first, head_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
