// CDSect = "<![CDATA[" (Char* - (Char* "]]>" Char*)) "]]>" (XML 1.0 2.7).
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

%%{
  machine xml_cdata;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);

  action run_cdata { p = runs.template run<charset::not_bracket>(p + 1, pe) - 1; }
  action done { fbreak; }

  main := "<![CDATA[" ( ( any - "]" ) @run_cdata | "]" )* :>> "]]>" @done;
}%%

template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_cdata(const char* p, const char* const pe,
                                                const Runs& runs) noexcept {
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs >=
  %% write first_final;
  ) return {p, errc::none, rule::none};
  return {p, p == pe ? errc::truncated : errc::syntax, rule::cd_sect};
}

}}}}  // namespace sipwire::xml::detail
