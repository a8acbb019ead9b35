// generic-param *( SEMI generic-param ): values that are parameters and nothing else, as P-Charging-Vector
// (RFC 7315 5.6). P-Charging-Function-Addresses may also have COMMA between them (5.5): its
// charge-addr-params *( COMMA charge-addr-params ) is one value here, for only one such field may stand in a
// message (4.5) and what the groups hold is looked up by name.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine param_group;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action first { first = p; }
  action separator {
    if (*p == ',' && !commas) return {p, errc::syntax, element};
    param_done();
  }
  action bad_first { note(where, element); }

  param = r_param $!bad_param;

  main := SWS ( r_param >first $!bad_first ) ( SWS ( ";" | "," ) @separator SWS param )* SWS;
}%%

/// Events: param(name, value) for each, and last whole(value, the value again, which is all parameters).
/// `element` names the faults of the first one; `commas` says whether they may separate as well.
template <class Runs, class Handler>
inline scan_end scan_param_group(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 rule element, bool commas, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const auto param_done = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, element);
  param_done();
  on.whole(from.at(first, end), from.at(first, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
