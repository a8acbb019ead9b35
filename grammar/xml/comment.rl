// Comment = "<!--" ((Char - "-") / ("-" (Char - "-")))* "-->" (XML 1.0 2.5): `--` ends it, or is refused.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

%%{
  machine xml_comment;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);

  action run_comment { p = runs.template run<charset::not_dash>(p + 1, pe) - 1; }
  action done { fbreak; }

  main := "<!--" ( ( any - "-" ) @run_comment | "-" ( any - "-" ) )* "-->" @done;
}%%

template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_comment(const char* p, const char* const pe,
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
  return {p, p == pe ? errc::truncated : errc::syntax, rule::xml_comment};
}

}}}}  // namespace sipwire::xml::detail
