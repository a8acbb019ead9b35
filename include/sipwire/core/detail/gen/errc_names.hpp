// Generated from grammar/tables/errc.tsv by grammar/regen.py. Do not edit. Inputs: b76458b926adf4b7
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// What is wrong. `need_more` and `too_small` are not syntax errors: the first asks for more input, the second for more room. The numbers
/// never change: logs and bindings keep them.
enum class errc : std::uint8_t {
  none = 0,  ///< no error
  need_more = 1,  ///< the input ends before the element does
  too_small = 2,  ///< the output buffer is too small
  absent = 3,  ///< not present
  syntax = 4,  ///< unexpected byte
  truncated = 5,  ///< unexpected end
  out_of_range = 6,  ///< number out of range
  too_many = 7,  ///< more elements than the caller's storage or limit holds
  too_long = 8,  ///< longer than the limit
  too_deep = 9,  ///< nested deeper than the limit
  bad_escape = 10,  ///< '%' not followed by two hexadecimal digits
  bad_utf8 = 11,  ///< not UTF-8 (RFC 3629)
  unterminated_quote = 12,  ///< quoted string without its closing quote
  unclosed_angle = 13,  ///< '<' without its '>'
  missing_colon = 14,  ///< header line without a colon
  bad_field_name = 15,  ///< not a header field name
  bare_cr = 16,  ///< CR without LF
  bare_lf = 17,  ///< LF without CR
  control_byte = 18,  ///< control byte in text
  space_before_colon = 19,  ///< white space before the colon
  duplicate = 20,  ///< more than one where one is allowed
  conflict = 21,  ///< values that contradict each other
  body_too_short = 22,  ///< the body is shorter than its Content-Length
  wrong_scheme = 23,  ///< URI of another scheme
  unknown_value = 24,  ///< value outside the set defined for it
  empty_element = 25,  ///< empty list element
  injection = 26,  ///< CR, LF, NUL or an unbalanced quote in a value to be written
  missing_mandatory = 27,  ///< mandatory part missing
  unsupported_version = 28,  ///< SIP-Version is not SIP/2.0
  mismatch = 29,  ///< CSeq method differs from the request method
  not_allowed = 30,  ///< not allowed here
  stopped = 31,  ///< the handler asked to stop
  misplaced = 32,  ///< out of order
  missing_delimiter = 33,  ///< multipart without a delimiter line it needs
  desynchronised = 34,  ///< framing was lost at an earlier fault
  mismatched_tag = 35,  ///< end tag of another element
  undeclared = 36,  ///< name that nothing declares
};

/// The code's identifier, e.g. `out_of_range`; static storage.
constexpr std::string_view name(errc code) noexcept {
  switch (code) {
    case errc::none:
      return "none";
    case errc::need_more:
      return "need_more";
    case errc::too_small:
      return "too_small";
    case errc::absent:
      return "absent";
    case errc::syntax:
      return "syntax";
    case errc::truncated:
      return "truncated";
    case errc::out_of_range:
      return "out_of_range";
    case errc::too_many:
      return "too_many";
    case errc::too_long:
      return "too_long";
    case errc::too_deep:
      return "too_deep";
    case errc::bad_escape:
      return "bad_escape";
    case errc::bad_utf8:
      return "bad_utf8";
    case errc::unterminated_quote:
      return "unterminated_quote";
    case errc::unclosed_angle:
      return "unclosed_angle";
    case errc::missing_colon:
      return "missing_colon";
    case errc::bad_field_name:
      return "bad_field_name";
    case errc::bare_cr:
      return "bare_cr";
    case errc::bare_lf:
      return "bare_lf";
    case errc::control_byte:
      return "control_byte";
    case errc::space_before_colon:
      return "space_before_colon";
    case errc::duplicate:
      return "duplicate";
    case errc::conflict:
      return "conflict";
    case errc::body_too_short:
      return "body_too_short";
    case errc::wrong_scheme:
      return "wrong_scheme";
    case errc::unknown_value:
      return "unknown_value";
    case errc::empty_element:
      return "empty_element";
    case errc::injection:
      return "injection";
    case errc::missing_mandatory:
      return "missing_mandatory";
    case errc::unsupported_version:
      return "unsupported_version";
    case errc::mismatch:
      return "mismatch";
    case errc::not_allowed:
      return "not_allowed";
    case errc::stopped:
      return "stopped";
    case errc::misplaced:
      return "misplaced";
    case errc::missing_delimiter:
      return "missing_delimiter";
    case errc::desynchronised:
      return "desynchronised";
    case errc::mismatched_tag:
      return "mismatched_tag";
    case errc::undeclared:
      return "undeclared";
  }
  return "?";
}

/// A sentence for people, e.g. "number out of range"; static storage.
constexpr std::string_view describe(errc code) noexcept {
  switch (code) {
    case errc::none:
      return "no error";
    case errc::need_more:
      return "the input ends before the element does";
    case errc::too_small:
      return "the output buffer is too small";
    case errc::absent:
      return "not present";
    case errc::syntax:
      return "unexpected byte";
    case errc::truncated:
      return "unexpected end";
    case errc::out_of_range:
      return "number out of range";
    case errc::too_many:
      return "more elements than the caller's storage or limit holds";
    case errc::too_long:
      return "longer than the limit";
    case errc::too_deep:
      return "nested deeper than the limit";
    case errc::bad_escape:
      return "'%' not followed by two hexadecimal digits";
    case errc::bad_utf8:
      return "not UTF-8 (RFC 3629)";
    case errc::unterminated_quote:
      return "quoted string without its closing quote";
    case errc::unclosed_angle:
      return "'<' without its '>'";
    case errc::missing_colon:
      return "header line without a colon";
    case errc::bad_field_name:
      return "not a header field name";
    case errc::bare_cr:
      return "CR without LF";
    case errc::bare_lf:
      return "LF without CR";
    case errc::control_byte:
      return "control byte in text";
    case errc::space_before_colon:
      return "white space before the colon";
    case errc::duplicate:
      return "more than one where one is allowed";
    case errc::conflict:
      return "values that contradict each other";
    case errc::body_too_short:
      return "the body is shorter than its Content-Length";
    case errc::wrong_scheme:
      return "URI of another scheme";
    case errc::unknown_value:
      return "value outside the set defined for it";
    case errc::empty_element:
      return "empty list element";
    case errc::injection:
      return "CR, LF, NUL or an unbalanced quote in a value to be written";
    case errc::missing_mandatory:
      return "mandatory part missing";
    case errc::unsupported_version:
      return "SIP-Version is not SIP/2.0";
    case errc::mismatch:
      return "CSeq method differs from the request method";
    case errc::not_allowed:
      return "not allowed here";
    case errc::stopped:
      return "the handler asked to stop";
    case errc::misplaced:
      return "out of order";
    case errc::missing_delimiter:
      return "multipart without a delimiter line it needs";
    case errc::desynchronised:
      return "framing was lost at an earlier fault";
    case errc::mismatched_tag:
      return "end tag of another element";
    case errc::undeclared:
      return "name that nothing declares";
  }
  return "unknown error";
}

}}  // namespace sipwire
