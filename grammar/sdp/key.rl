// key-type (RFC 8866 9): "prompt" / "clear:" text / "base64:" base64 / "uri:" uri, case-sensitive and
// obsolete. The URI has a machine of its own.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_key;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_byte_string { note(where, rule::byte_string); }
  action bad_key_base64 { note(where, rule::key_base64); }
  action bad_key_type { note(where, rule::key_type); }
  action bad_uri_reference { note(where, rule::uri_reference); }

  action cut { if (colon == nullptr) colon = p; }
  
  base64_char = ALPHA | DIGIT | "+" | "/";
  base64      = ( base64_char{4} )* ( base64_char{2} "==" | base64_char{3} "=" )?;
  main := "prompt" $!bad_key_type
        | ( "clear" $!bad_key_type ":" @cut s_text $!bad_byte_string )
        | ( "base64" $!bad_key_type ":" @cut base64 $!bad_key_base64 )
        | ( "uri" $!bad_key_type ":" @cut ( btchar @run_text )* $!bad_uri_reference );
}%%

/// The method, and what follows its colon or absent.
template <class Runs>
inline scan_end scan_key(const char* p, const char* const pe, const Runs& runs, const source& from,
                             extent& method, extent& data) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* colon = nullptr;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::key_field);
  method = from.at(first, colon != nullptr ? colon : p);
  data = colon != nullptr ? from.at(colon + 1, p) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
