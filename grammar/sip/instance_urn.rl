// The two URNs that +sip.instance of RFC 5626 4.1 carries in practice: `urn:uuid:` (RFC 4122 3) and
// `urn:gsma:imei:` (RFC 7254 4.1). The URN, its namespaces and the hexadecimal digits are case-insensitive.
// Of an IMEI the ext-imei, whose syntax nobody has defined yet, is not read.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine instance_urn;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sip_basics "shared/sip_basics.rl";

  action imei { imei = true; }
  action nss { nss = p; }
  action nss_last { nss_last = p + 1; }
  action svn { svn = p; }
  action vers { vers = p; }
  action bad_uuid { note(where, rule::uuid); }
  action bad_imei { note(where, rule::imei); }

  uuid = HEXDIG{8} "-" HEXDIG{4} "-" HEXDIG{4} "-" HEXDIG{4} "-" HEXDIG{11} HEXDIG @nss_last;
  imei = DIGIT{8} "-" DIGIT{6} "-" DIGIT @nss_last;

  main := "urn:"i ( "uuid:"i uuid >nss $!bad_uuid
                  | "gsma:imei:"i @imei imei >nss $!bad_imei ( ";svn="i DIGIT{2} >svn )?
                  ( ";vers="i DIGIT >vers )? );
}%%

/// What scan_instance_urn() found.
struct instance_urn_parts {
  bool imei = false;
  extent nss;   ///< the UUID, or the digits of the IMEI with their hyphens
  extent svn;   ///< two digits
  extent vers;  ///< one digit
};

/// All of [p, pe) as one of the two URNs.
inline scan_end scan_instance_urn(const char* p, const char* const pe, const source& from,
                                  instance_urn_parts& out) noexcept {
  const char* const eof = pe;
  bool imei = false;
  const char* nss = p;
  const char* nss_last = p;
  const char* svn = nullptr;
  const char* vers = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::instance);
  out.imei = imei;
  out.nss = from.at(nss, nss_last);
  if (svn != nullptr) out.svn = from.at(svn, svn + 2);
  if (vers != nullptr) out.vers = from.at(vers, vers + 1);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
