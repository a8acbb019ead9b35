// generic-param *( SEMI generic-param ): values that are parameters and nothing else, as P-Charging-Vector
// (RFC 7315 5.6). P-Charging-Function-Addresses may also have COMMA between them (5.5): its
// charge-addr-params *( COMMA charge-addr-params ) is one value here, for only one such field may stand in a
// message (4.5) and what the groups hold is looked up by name. `fe` of Response-Source may have a URI in
// angle brackets, which is no gen-value (3GPP TS 24.229 7.2.17).
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// What else than generic-param and SEMI may stand in a group of parameters.
enum class param_group_form : std::uint8_t {
  plain,          ///< nothing
  commas_within,  ///< COMMA in place of SEMI
  list_element,   ///< COMMA, which ends the value
  with_fe,        ///< `fe` with a URI in angle brackets
};

%%{
  machine param_group;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";
  include angle_uri "shared/angle_uri.rl";

  action first { first = p; }
  action separator {
    if (*p == ',' && form != param_group_form::commas_within &&
        form != param_group_form::list_element)
        return {p, errc::syntax, element};
    param_done();
    if (*p == ',' && form == param_group_form::list_element) {
      on.whole(from.at(first, end), from.at(first, end));
      return {p, errc::none, rule::none};
    }
  }
  action laquot {
    if (form != param_group_form::with_fe || !iequals(from.text(from.at(name_first, name_last)), "fe"))
        return {p, errc::syntax, rule::gen_value};
    angle = p;
  }
  action raquot { angle = nullptr; end = p + 1; }
  action bad_first { note(where, element); }

  value = r_value | SWS SWS ( "<" @laquot r_angle_uri ">" @raquot ) >value_first $!bad_value;
  one   = r_param_name ( SWS "=" value )?;
  param = one $!bad_param;

  main := SWS ( one >first $!bad_first ) ( SWS ( ";" | "," ) @separator SWS param )* SWS;
}%%

/// Events: param(name, value) for each, and last whole(value, the value again, which is all parameters).
/// `element` names the faults of the first one.
template <class Runs, class Handler>
inline scan_end scan_param_group(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 rule element, param_group_form form, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* angle = nullptr;
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
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) {
    if (angle != nullptr && (p == pe || *p == '<')) return {p, errc::unclosed_angle, element};
    return failed(p, pe, quote, where, element);
  }
  param_done();
  on.whole(from.at(first, end), from.at(first, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
