#pragma once

/// \file
/// Error codes: what is wrong. core/rule.hpp says in which production, core/fault.hpp adds where.

#include <cstdint>
#include <string_view>

#include "../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// Every code the library reports, with its number, which never changes, and its text. `need_more` and
/// `too_small` are not syntax errors: the first asks for more input, the second for more room.
#define SIPWIRE_ERRC(X)                                                           \
  X(none, 0, "no error")                                                          \
  X(need_more, 1, "the input ends before the element does")                       \
  X(too_small, 2, "the output buffer is too small")                               \
  X(absent, 3, "not present")                                                     \
  X(syntax, 4, "unexpected byte")                                                 \
  X(truncated, 5, "unexpected end")                                               \
  X(out_of_range, 6, "number out of range")                                       \
  X(too_many, 7, "more elements than the caller's storage or limit holds")        \
  X(too_long, 8, "longer than the limit")                                         \
  X(too_deep, 9, "nested deeper than the limit")                                  \
  X(bad_escape, 10, "'%' not followed by two hexadecimal digits")                 \
  X(bad_utf8, 11, "not UTF-8 (RFC 3629)")                                         \
  X(unterminated_quote, 12, "quoted string without its closing quote")            \
  X(unclosed_angle, 13, "'<' without its '>'")                                    \
  X(missing_colon, 14, "header line without a colon")                             \
  X(bad_field_name, 15, "not a header field name")                                \
  X(bare_cr, 16, "CR without LF")                                                 \
  X(bare_lf, 17, "LF without CR")                                                 \
  X(control_byte, 18, "control byte in text")                                     \
  X(space_before_colon, 19, "white space before the colon")                       \
  X(duplicate, 20, "more than one where one is allowed")                          \
  X(conflict, 21, "values that contradict each other")                            \
  X(body_too_short, 22, "the body is shorter than its Content-Length")            \
  X(wrong_scheme, 23, "URI of another scheme")                                    \
  X(unknown_value, 24, "value outside the set defined for it")                    \
  X(empty_element, 25, "empty list element")                                      \
  X(injection, 26, "CR, LF, NUL or an unbalanced quote in a value to be written") \
  X(missing_mandatory, 27, "mandatory part missing")                              \
  X(unsupported_version, 28, "SIP-Version is not SIP/2.0")                        \
  X(mismatch, 29, "CSeq method differs from the request method")                  \
  X(not_allowed, 30, "not allowed here")                                          \
  X(stopped, 31, "the handler asked to stop")                                     \
  X(misplaced, 32, "out of order")                                                \
  X(missing_delimiter, 33, "multipart without a delimiter line it needs")         \
  X(desynchronised, 34, "framing was lost at an earlier fault")                   \
  X(mismatched_tag, 35, "end tag of another element")                             \
  X(undeclared, 36, "name that nothing declares")

enum class errc : std::uint8_t {
#define SIPWIRE_X(name, number, text) name = number,
  SIPWIRE_ERRC(SIPWIRE_X)
#undef SIPWIRE_X
};

/// The code's identifier, e.g. `out_of_range`; static storage.
constexpr std::string_view name(errc code) noexcept {
  switch (code) {
#define SIPWIRE_X(name, number, text) \
  case errc::name:                    \
    return #name;
    SIPWIRE_ERRC(SIPWIRE_X)
#undef SIPWIRE_X
  }
  return "?";
}

/// A sentence for people, e.g. "number out of range"; static storage.
constexpr std::string_view describe(errc code) noexcept {
  switch (code) {
#define SIPWIRE_X(name, number, text) \
  case errc::name:                    \
    return text;
    SIPWIRE_ERRC(SIPWIRE_X)
#undef SIPWIRE_X
  }
  return "unknown error";
}

}}  // namespace sipwire
