// Retry-After = delta-seconds [ comment ] *( SEMI retry-param ) (RFC 3261 25.1).
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "comment.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine retry_after;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include comments "shared/comment.rl";

  action first { first = p; }
  action digits_last { digits_last = end; }
  action comment_first { comment_first = p; }
  action comment_last { comment_last = end; }
  action name_first { name_first = p; }
  action name_last { name_last = end; }
  action value_first { value_first = p; }
  action commit {
    if (params_first == nullptr) params_first = p; else commit();
  }
  action bad_digits { note(where, rule::delta_seconds); }
  action bad_param { note(where, rule::generic_param); }
  action bad_value { note(where, rule::gen_value); }

  param = ( tchar @run_token @name_last )+ >name_first
          ( SWS "=" ( SWS r_unquoted >value_first $!bad_value
          | SWS SWS r_quoted >value_first $!bad_value ) )?;

  main := SWS ( DIGIT @run_digits @digits_last )+ >first $!bad_digits
          ( SWS r_comment >comment_first @comment_last SWS )?
          ( SWS ";" @commit SWS param $!bad_param )* SWS;
}%%

/// Events: param(name, value) for each, value absent without `=`; then delta_seconds(extent), comment(extent,
/// with its parentheses) when there is one, params(all of them, from the first `;` on) when there are any,
/// and value(extent of the whole).
template <class Runs, class Handler>
inline scan_end scan_retry_after(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 Handler& on) {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* digits_last = p;
  const char* comment_first = nullptr;
  const char* comment_last = nullptr;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  const auto commit = [&] {
    on.param(from.at(name_first, name_last), value_first != nullptr ? from.at(value_first, end) : extent{});
    value_first = nullptr;
  };
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::retry_after);
  on.delta_seconds(from.at(first, digits_last));
  if (comment_first != nullptr) on.comment(from.at(comment_first, comment_last));
  if (params_first != nullptr) {
    commit();
    on.params(from.at(params_first, end));
  }
  on.value(from.at(first, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
