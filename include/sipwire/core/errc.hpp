#pragma once

/// \file
/// Error codes: what is wrong. core/rule.hpp says in which production, core/fault.hpp adds where.

#include <cstdint>
#include <string_view>

#include "../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// Every code the library reports, with its text. `need_more` and `too_small` are not syntax errors: the
/// first asks for more input,
/// the second for more room.
#define SIPWIRE_ERRC(X)                                                       \
  X(none, "no error")                                                         \
  X(need_more, "the input ends before the element does")                      \
  X(too_small, "the output buffer is too small")                              \
  X(absent, "not present")                                                    \
  X(syntax, "unexpected byte")                                                \
  X(truncated, "unexpected end")                                              \
  X(out_of_range, "number out of range")                                      \
  X(too_many, "more elements than the caller's storage or limit holds")       \
  X(too_long, "longer than the limit")                                        \
  X(too_deep, "nested deeper than the limit")                                 \
  X(bad_escape, "'%' not followed by two hexadecimal digits")                 \
  X(bad_utf8, "not UTF-8 (RFC 3629)")                                         \
  X(unterminated_quote, "quoted string without its closing quote")            \
  X(unclosed_angle, "'<' without its '>'")                                    \
  X(missing_colon, "header line without a colon")                             \
  X(bad_field_name, "not a header field name")                                \
  X(bare_cr, "CR without LF")                                                 \
  X(bare_lf, "LF without CR")                                                 \
  X(control_byte, "control byte in text")                                     \
  X(space_before_colon, "white space before the colon")                       \
  X(duplicate, "more than one where one is allowed")                          \
  X(conflict, "values that contradict each other")                            \
  X(body_too_short, "the body is shorter than its Content-Length")            \
  X(wrong_scheme, "URI of another scheme")                                    \
  X(unknown_value, "value outside the set defined for it")                    \
  X(empty_element, "empty list element")                                      \
  X(injection, "CR, LF, NUL or an unbalanced quote in a value to be written") \
  X(missing_mandatory, "mandatory part missing")                              \
  X(unsupported_version, "SIP-Version is not SIP/2.0")                        \
  X(mismatch, "CSeq method differs from the request method")                  \
  X(not_allowed, "not allowed here")                                          \
  X(stopped, "the handler asked to stop")                                     \
  X(misplaced, "out of order")                                                \
  X(missing_delimiter, "multipart without a delimiter line it needs")         \
  X(desynchronised, "framing was lost at an earlier fault")                   \
  X(mismatched_tag, "end tag of another element")                             \
  X(undeclared, "name that nothing declares")

enum class errc : std::uint8_t {
#define SIPWIRE_X(name, text) name,
  SIPWIRE_ERRC(SIPWIRE_X)
#undef SIPWIRE_X
};

/// The code's identifier, e.g. `out_of_range`; static storage.
constexpr std::string_view name(errc code) noexcept {
  switch (code) {
#define SIPWIRE_X(name, text) \
  case errc::name:            \
    return #name;
    SIPWIRE_ERRC(SIPWIRE_X)
#undef SIPWIRE_X
  }
  return "?";
}

/// A sentence for people, e.g. "number out of range"; static storage.
constexpr std::string_view describe(errc code) noexcept {
  switch (code) {
#define SIPWIRE_X(name, text) \
  case errc::name:            \
    return text;
    SIPWIRE_ERRC(SIPWIRE_X)
#undef SIPWIRE_X
  }
  return "unknown error";
}

}}  // namespace sipwire
