// PI = "<?" PITarget [S (Char* - (Char* "?>" Char*))] "?>" (XML 1.0 2.6). The target is an NCName (Namespaces
// in XML 1.0 7); that `xml` is reserved is asked in C++.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

%%{
  machine xml_pi;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include xml_basics "shared/xml_basics.rl";

  action run_target { p = runs.template run<charset::xml_ncname>(p + 1, pe) - 1; target_last = p + 1; }
  action data { data = p + 1; }
  action run_data { p = runs.template run<charset::not_question_mark>(p + 1, pe) - 1; }
  action done { fbreak; }
  action bad_target { note(where, rule::pi_target); }

  target = ncname_start @run_target ( ncname_char @run_target )*;
  # White space before the data is no part of it.
  data = ( S @data )+ ( ( any - "?" - S ) @run_data ( ( any - "?" ) @run_data | "?" )*
         | "?" ( ( any - "?" ) @run_data | "?" )* )?;

  main := "<?" target $!bad_target ( "?>" | data :>> "?>" ) @done;
}%%

/// `data` is where the data begins, null when there is none; it ends two bytes before where the scan stops.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_pi(const char* p, const char* const pe, const Runs& runs,
                                             const char*& target_last, const char*& data) noexcept {
  const char* const eof = pe;
  rule where = rule::none;
  (void)runs;
  target_last = p;
  data = nullptr;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::pi);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::xml::detail
