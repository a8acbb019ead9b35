// [ Name-prefix ] "<" URI ">" (RFC 3862 4.6), the value of NS. As printed no blank stands between the two, in
// the RFC's own examples one does: both are accepted. Without a prefix the namespace becomes that of names
// without one.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

%%{
  machine cpim_ns;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include cpim_basics "shared/cpim_basics.rl";

  action first { first = p; }
  action angle { angle = p; }
  action close { close = p; }
  action bad_prefix { note(where, rule::name_prefix); }
  action bad_uri { note(where, rule::uri); }

  main := " "* ( ( c_name >first ) $!bad_prefix " "? )? ( c_angle >angle ) $!bad_uri @close " "*;
}%%

/// `prefix` is empty when there is none.
template <class Runs>
inline scan_end scan_ns(const char* p, const char* const pe, const Runs& runs, const source& from,
                             extent& all, extent& prefix, extent& uri) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* angle = nullptr;
  const char* close = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) {
    if (p == pe && angle != nullptr) return {angle, errc::unclosed_angle, rule::uri};
    return failed(p, pe, nullptr, where, rule::ns_header);
  }
  all = from.at(first != nullptr ? first : angle, close + 1);
  prefix = first == nullptr ? from.at(angle, angle) : from.at(first, angle[-1] == ' ' ? angle - 1 : angle);
  uri = from.at(angle + 1, close);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail
