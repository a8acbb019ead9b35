// [ Formal-name ] "<" URI ">" (RFC 3862 4.1): From, To, cc, and Original-To, IMDN-Record-Route and IMDN-Route
// of RFC 5438 10.
//
// Formal-name = 1*( Token SP ) / String. As printed a String has no blank behind it; everybody writes one,
// and it is accepted. Between the brackets stands visible ASCII, which the URI's own grammar judges when it
// is asked. Blanks around the whole are no part of it.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

%%{
  machine cpim_address;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include cpim_basics "shared/cpim_basics.rl";

  action first { if (first == nullptr) first = p; }
  action name_last { name_last = p; }
  action string_last { name_last = p + 1; }
  action angle { if (first == nullptr) first = p; angle = p; }
  action close { close = p; }
  action bad_name { note(where, rule::formal_name); }
  action bad_uri { note(where, rule::uri); }

  string = c_string @{ if (quote == nullptr) name_last = p + 1; };
  tokens = ( c_token " " @name_last )+;

  main := " "* ( ( ( tokens | string " "? ) >first ) $!bad_name )? ( c_angle >angle ) $!bad_uri @close " "*;
}%%

/// `name` is the Formal-name as written, quotes included, or absent.
template <class Runs>
inline scan_end scan_address(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  extent& all, extent& name, extent& uri) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* name_last = nullptr;
  const char* angle = nullptr;
  const char* close = nullptr;
  const char* quote = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) {
    if (p == pe && angle != nullptr && quote == nullptr) return {angle, errc::unclosed_angle, rule::uri};
    return failed(p, pe, quote, where, rule::cpim_address);
  }
  all = from.at(first, close + 1);
  if (name_last != nullptr) name = from.at(first, name_last);
  uri = from.at(angle + 1, close);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail
