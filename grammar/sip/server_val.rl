// server-val = product / comment, product = token [ SLASH product-version ] (RFC 3261 25.1), one at a time
// out of the LWS-separated list in Server and User-Agent. A comment has SWS of its own on both sides, besides
// the LWS. SLASH has SWS on both sides, so `a / b` is one product and `a b` two; `a/b/c` and `a(b)` are
// neither.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "comment.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine server_val;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include comments "shared/comment.rl";

  action first { first = p; }
  action name_last { name_last = end; }
  action version_first { version_first = p; }
  action next { fhold; fbreak; }
  action bad_product { note(where, rule::product); }

  product = ( tchar @run_token @name_last )+ ( SWS "/" SWS r_token >version_first $!bad_product )?;

  more    = ( LWS tchar | LWS SWS "(" ) @next;

  main := SWS product >first ( more | SWS ) | SWS SWS r_comment >first SWS ( more | SWS );
}%%

/// Reads one server-val and stops at the next or at pe. `name` and `version` are those of a product and
/// absent for a comment.
template <class Runs>
inline scan_end scan_server_val(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& all, extent& name, extent& version) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  const char* name_last = nullptr;
  const char* version_first = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::server_val);
  all = from.at(first, end);
  name = name_last != nullptr ? from.at(first, name_last) : extent{};
  version = version_first != nullptr ? from.at(version_first, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
