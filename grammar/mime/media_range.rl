// accept-range = media-range *( SEMI accept-param ) (RFC 3261 25.1), one value of Accept; stops at the comma
// before the next.
// `*` is a token character, so `*/*` and `text/*` need no rule of their own, and `*/xml` is in by the letter.
// m-parameter and accept-param are generic-param both.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

%%{
  machine media_range;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action first { first = p; }
  action slash { on.type(from.at(first, end)); }
  action subtype_first { subtype_first = p; }
  action subtype_last { subtype_last = end; }
  action bad_subtype { note(where, rule::media_subtype); }

  subtype = ( tchar @run_token @subtype_last )+ >subtype_first;

  main := SWS r_token >first SWS "/" @slash SWS subtype $!bad_subtype r_params SWS ( "," @list_comma )?;
}%%

/// Events: type, subtype (extents), param(name, value) for each, and last whole(value, parameters from the
/// first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_media_range(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 Handler& on) noexcept {
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
  ) return failed(p, pe, quote, where, rule::media_range);
  param_done();
  on.subtype(from.at(subtype_first, subtype_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail
