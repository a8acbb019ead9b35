// STag = "<" QName (S Attribute)* [S] ">", EmptyElemTag with "/>" (XML 1.0 3.1, Namespaces in XML 1.0 4).
//
// `<` cannot stand in a value, `>` can. A value is plain when it stands for itself: no reference, no TAB, CR
// or LF, which a reader turns into spaces (XML 1.0 3.3.3).
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../reference.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

%%{
  machine xml_start_tag;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include xml_reference "shared/xml_reference.rl";

  action run_tag { p = runs.template run<charset::xml_ncname>(p + 1, pe) - 1; tag_last = p + 1; }
  action tag_colon { tag_colon = p; }
  action name_first { name_first = p; colon = nullptr; }
  action run_name { p = runs.template run<charset::xml_ncname>(p + 1, pe) - 1; name_last = p + 1; }
  action colon { colon = p; }
  action value_open { value_first = p + 1; plain = true; }
  action run_quoted { p = runs.template run<charset::xml_quoted>(p + 1, pe) - 1; }
  action run_apostrophed { p = runs.template run<charset::xml_apostrophed>(p + 1, pe) - 1; }
  action white { plain = false; }
  action value_close {
    if (const scan_end e = on.attribute(name_first, name_last, colon, value_first, p, plain);
        SIPWIRE_UNLIKELY(!e.ok())) return e;
  }
  action empty { is_empty = true; }
  action done { fbreak; }
  action bad_name { note(where, rule::qname); }
  action bad_attribute { note(where, rule::xml_attribute); }
  action bad_value { note(where, rule::att_value); }

  tag_name  = ncname_start @run_tag ( ncname_char @run_tag )*;
  att_name  = ncname_start @run_name ( ncname_char @run_name )*;
  white     = ( 0x09 | 0x0D | 0x0A ) @white;
  quoted    = '"' @value_open ( ( any - [<&"\t\r\n] ) @run_quoted | white | Reference )* $!bad_value
              '"' @value_close;
  apostrophed = "'" @value_open ( ( any - [<&'\t\r\n] ) @run_apostrophed | white | Reference )* $!bad_value
                "'" @value_close;
  attribute = ( att_name >name_first ( ":" @colon att_name )? ) $!bad_attribute
              ( Eq ( quoted | apostrophed ) $!bad_value ) >!bad_attribute;

  main := "<" ( tag_name ( ":" @tag_colon tag_name )? ) $!bad_name ( S+ attribute )* S* ( "/" @empty )?
          ">" @done;
}%%

/// Reads a tag at p. `on.attribute(name, name_last, colon, value, value_last, plain)` is told of each
/// attribute; when what it returns is not ok, reading stops with that.
template <class Runs, class Handler>
SIPWIRE_NOINLINE inline scan_end scan_start_tag(const char* p, const char* const pe, const Runs& runs,
                                                    Handler& on, const char*& tag_last,
                                                    const char*& tag_colon, bool& is_empty) noexcept {
  const char* const eof = pe;
  rule where = rule::none;
  const char* reference = nullptr;
  const char* name_first = p;
  const char* name_last = p;
  const char* colon = nullptr;
  const char* value_first = p;
  bool plain = true;
  (void)runs;
  tag_last = p;
  tag_colon = nullptr;
  is_empty = false;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (SIPWIRE_UNLIKELY(cs <
  %% write first_final;
  )) return failed(p, pe, nullptr, where, rule::stag);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::xml::detail
