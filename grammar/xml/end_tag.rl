// ETag = "</" QName [S] ">" (XML 1.0 3.1). Which element it must end is asked in C++.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

%%{
  machine xml_end_tag;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include xml_basics "shared/xml_basics.rl";

  action run_tag { p = runs.template run<charset::xml_ncname>(p + 1, pe) - 1; last = p + 1; }
  action done { fbreak; }
  action bad_name { note(where, rule::qname); }

  name = ncname_start @run_tag ( ncname_char @run_tag )*;

  main := "</" ( name ( ":" name )? ) $!bad_name S* ">" @done;
}%%

/// `last` is the end of the name.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_end_tag(const char* p, const char* const pe, const Runs& runs,
                                                  const char*& last) noexcept {
  const char* const eof = pe;
  rule where = rule::none;
  (void)runs;
  last = p;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::etag);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::xml::detail
