// event-type *( SEMI event-param ) (RFC 6665 8.4): Event, and with parameters refused one value of
// Allow-Events, which stops at the comma before the next. Dots are token characters elsewhere; here they part
// the package from its templates, so none may stand first, last or beside another.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine event;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action first { first = p; }
  action package_last { if (package_last == nullptr) package_last = p; }
  action type_last { type_last = p + 1; end = p + 1; }
  action semi { if (!with_params) return {p, errc::syntax, rule::event_type}; }
  action bad_type { note(where, rule::event_type); }

  nodot      = tchar - ".";
  event_type = ( ( nodot @type_last )+ ( "." @package_last ( nodot @type_last )+ )* ) >first $!bad_type;
  event_params = ( SWS ";" @semi @param_semi SWS r_param $!bad_param )*;

  main := SWS event_type event_params SWS ( "," @list_comma )?;
}%%

/// Events: param(name, value) for each, and last head(event-type, event-package) and whole(value, parameters
/// from the first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_event(const char* p, const char* const pe, const Runs& runs, const source& from,
                           bool with_params, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* package_last = nullptr;
  const char* type_last = p;
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
  ) return failed(p, pe, quote, where, rule::event_type);
  param_done();
  on.head(from.at(first, type_last), from.at(first, package_last != nullptr ? package_last : type_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
