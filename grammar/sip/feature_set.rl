// "*" *( SEMI generic-param ): Accept-Contact and Reject-Contact (RFC 3841 9.2), Feature-Caps (RFC 6809 6.2);
// stops at the comma before the next value. A feature-param is a generic-param with a quoted-string, and the
// narrower feature-cap of RFC 6809 is the caller's.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine feature_set;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action star { first = p; end = p + 1; }
  action bad_star { note(where, rule::feature_set); }

  main := SWS "*" >!bad_star @star r_params SWS ( "," @list_comma )?;
}%%

/// Events: param(name, value) for each, and last whole(value, parameters from the first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_feature_set(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
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
  ) return failed(p, pe, quote, where, rule::feature_set);
  param_done();
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
