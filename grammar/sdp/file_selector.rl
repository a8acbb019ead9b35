// selector of file-selector (RFC 5547 6); stops at the blank before the next. A file name is any bytes but
// NUL, CR, LF, DQUOTE and "%", which are escaped, so that it may hold blanks. Hexadecimal digits are read in
// both cases.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_file_selector;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_selector { note(where, rule::selector); }
  action bad_escape { note(where, rule::escaped); }

  action next { fhold; fbreak; }
  action colon { if (colon == nullptr) colon = p; else second = p; }
  action slash { second = p; }
  action params { if (params == nullptr) params = p; }

  string_char = 0x01..0x09 | 0x0B..0x0C | 0x0E..0x21 | 0x23..0x24 | 0x26..0xFF
                | ( "%" HEXDIG HEXDIG ) <>!bad_escape;
  string      = DQUOTE string_char+ DQUOTE;
  name = "name"i ":" @colon string;
  size = "size"i ":" @colon s_integer;
  type = "type"i ":" @colon s_token "/" @slash s_token ( ";" @params s_token "=" string )*;
  hash = "hash"i ":" @colon s_token ":" @colon HEXDIG HEXDIG ( ":" HEXDIG HEXDIG )*;
  main := ( name | size | type | hash ) $!bad_selector ( " " @next )?;
}%%

/// Where the value begins, where its second part does (subtype, digest) or absent, and the parameters of a
/// type.
template <class Runs>
inline scan_end scan_file_selector(const char* p, const char* const pe, const Runs& runs,
                                       const source& from, extent& value, extent& tail,
                                       extent& type_params) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* colon = nullptr;
  const char* second = nullptr;
  const char* params = nullptr;
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
  ) return failed(p, pe, nullptr, where, rule::selector);
  const char* const last = params != nullptr ? params : p;
  value = from.at(colon + 1, second != nullptr ? second : last);
  if (second != nullptr) tail = from.at(second + 1, last);
  if (params != nullptr) type_params = from.at(params, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
