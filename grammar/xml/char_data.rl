// (CharData / Reference)* (XML 1.0 2.4, 4.1): text up to the next `<`. `]]>` cannot stand in it; the look
// back stays in the text, as tags end with other bytes.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../reference.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

%%{
  machine xml_char_data;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include xml_reference "shared/xml_reference.rl";

  action run_text { p = runs.template run<charset::xml_text>(p + 1, pe) - 1; }
  action cr { plain = false; }
  action greater { if (p - first >= 2 && p[-1] == ']' && p[-2] == ']')
      return {p - 2, errc::not_allowed, rule::char_data}; }
  action next { fhold; fbreak; }

  main := ( ( any - [<&>\r] ) @run_text | 0x0D @cr | ">" @greater | Reference )* ( "<" @next )?;
}%%

/// Text at p, which goes on to `<` or pe. `plain` becomes false when there are references or CR in it.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_char_data(const char* p, const char* const pe, const Runs& runs,
                                                    bool& plain) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* reference = nullptr;
  rule where = rule::none;
  (void)runs;
  plain = true;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::char_data);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::xml::detail
