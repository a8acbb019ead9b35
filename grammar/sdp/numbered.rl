// A number and an attribute behind it, in its `name` or `name:value` form: ssrc (RFC 5576 4.1: integer SP
// attribute), dcsa (RFC 8864 5.2.1: 1*5DIGIT SP attribute), acap (RFC 5939 3.4.1: 1*10DIGIT 1*WSP att-par).
// The attribute is not looked into; its value may be empty.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_numbered;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_attribute_name { note(where, rule::attribute_name); }
  action bad_attribute_value { note(where, rule::attribute_value); }

  action blank {
    if (number_end == nullptr) number_end = p;
    if (!wide && (*p != ' ' || p != number_end)) return {p, errc::syntax, element};
  }
  action name { name_first = p; }
  action colon { colon = p; }

  main := s_number ( ( " " | 0x09 ) @blank )+ ( s_token >name $!bad_attribute_name )
          ( ":" @colon ( btchar @run_text )* $!bad_attribute_value )?;
}%%

/// The number, name and value of the attribute; the value stays absent without a colon. `wide` lets more
/// white space be than one SP.
template <class Runs>
inline scan_end scan_numbered(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  rule element, bool wide, extent& number, extent& name,
                                  extent& value) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* number_end = nullptr;
  const char* name_first = nullptr;
  const char* colon = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, element);
  number = from.at(first, number_end);
  name = from.at(name_first, colon != nullptr ? colon : p);
  if (colon != nullptr) value = from.at(colon + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
