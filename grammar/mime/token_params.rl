// token *( SEMI generic-param ) (RFC 3261 25.1): the shape of Accept-Encoding, Accept-Language and
// Content-Disposition.
// `*` is a token. Stops at a comma; for a header that is no list the caller refuses it. The caller also
// judges the token, where the RFC has a narrower one.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

%%{
  machine token_params;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action first { first = p; }
  action head_last { head_last = end; }
  action bad_head { note(where, element); }

  head = ( tchar @run_token @head_last )+ >first;

  main := SWS head $!bad_head r_params SWS ( "," @list_comma )?;
}%%

/// Events: param(name, value) for each, and last head(token) and whole(value, parameters from the first `;`
/// on or absent). `element` names the faults of the token.
template <class Runs, class Handler>
inline scan_end scan_token_params(const char* p, const char* const pe, const Runs& runs, const source& from,
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

}}}}  // namespace sipwire::mime::detail
