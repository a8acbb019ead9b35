// Header-name = [ Name-prefix "." ] Name, one of those of Require (RFC 3862 4.7); stops at the comma before
// the next. As printed no blank stands around the comma; one is accepted, as around any value.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

%%{
  machine cpim_required;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include cpim_basics "shared/cpim_basics.rl";

  action first { first = p; }
  action dot { dot = p; }
  action last { last = p + 1; }
  action next { fhold; fbreak; }
  action bad_name { note(where, rule::cpim_header_name); }

  name = ( namechar @last )+;

  main := " "* ( ( name ( "." @dot name )? ) >first ) $!bad_name " "* ( "," @next )?;
}%%

/// `dot` is that of the prefix, or absent.
template <class Runs>
inline scan_end scan_required(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& all, std::uint32_t& dot_at) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* dot = nullptr;
  const char* last = nullptr;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::require_header);
  all = from.at(first, last);
  if (dot != nullptr) dot_at = from.offset(dot);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail
