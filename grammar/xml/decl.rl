// XMLDecl = "<?xml" VersionInfo [EncodingDecl] [SDDecl] [S] "?>" (XML 1.0 2.8). Any version 1.x is read as
// 1.0, as its Fifth Edition asks.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

%%{
  machine xml_decl;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include xml_basics "shared/xml_basics.rl";

  action enc_first { encoding = from.at(p, p + 1); }
  action enc_last { encoding.last = from.offset(p) + 1; }
  action done { fbreak; }

  version  = "1." ( "0".."9" )+;
  enc_name = ( "A".."Z" | "a".."z" ) >enc_first
             ( ( "A".."Z" | "a".."z" | "0".."9" | "." | "_" | "-" ) @enc_last )*;
  yes_no   = "yes" | "no";

  main := "<?xml" S+ "version" Eq ( '"' version '"' | "'" version "'" )
          ( S+ "encoding" Eq ( '"' enc_name '"' | "'" enc_name "'" ) )?
          ( S+ "standalone" Eq ( '"' yes_no '"' | "'" yes_no "'" ) )?
          S* "?>" @done;
}%%

/// `encoding` is the EncName when there is one.
inline scan_end scan_decl(const char* p, const char* const pe, const source& from,
                              extent& encoding) noexcept {
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs >=
  %% write first_final;
  ) return {p, errc::none, rule::none};
  return {p, p == pe ? errc::truncated : errc::syntax, rule::xml_decl};
}

}}}}  // namespace sipwire::xml::detail
