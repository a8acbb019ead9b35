// Generated from grammar/tables/leniency.tsv by grammar/regen.py. Do not edit. Inputs: bbfd29c72d97204e
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// A set of deviations from the grammar that are accepted; see core/leniency.hpp.
enum class leniency : std::uint64_t {
  none = 0,
  bare_lf = std::uint64_t{1} << 0U,  ///< LF alone ends a line or folds it; peers may see other lines than you
  salvage = std::uint64_t{1} << 1U,  ///< lines that are no header fields are kept as malformed fields; for answering 400 and for tools, not forwarding
  control_bytes = std::uint64_t{1} << 2U,  ///< NUL and other controls inside header values; C string peers cut there
  start_line_space = std::uint64_t{1} << 3U,  ///< several blanks in, or after, the start line
  empty_list_elements = std::uint64_t{1} << 4U,  ///< `a,,b` and leading or trailing commas in lists
  underscore_in_host = std::uint64_t{1} << 5U,  ///< '_' in host names; not DNS
  numeric_toplabel = std::uint64_t{1} << 6U,  ///< a host name whose last label starts with a digit, also `999.1.1.1`; may be taken for an address
  hash_in_user = std::uint64_t{1} << 7U,  ///< '#' in the user part; elsewhere it starts a fragment
  ipv6_triple_colon = std::uint64_t{1} << 8U,  ///< `:::` before an embedded IPv4 address
  missing_empty_line = std::uint64_t{1} << 9U,  ///< a datagram that ends before the empty line; it may have been cut
  short_body = std::uint64_t{1} << 10U,  ///< a datagram shorter than its Content-Length says; the body may have been cut
  saturate_numbers = std::uint64_t{1} << 11U,  ///< numbers above their range become the largest value of it
  any_time_zone = std::uint64_t{1} << 12U,  ///< a Date in another zone than GMT; the zone is not applied
  missing_phone_context = std::uint64_t{1} << 13U,  ///< a local tel number without its phone-context; it names a phone only locally
  foreign_base64 = std::uint64_t{1} << 14U,  ///< bytes that are not base64 are skipped, padding may be missing; others may decode otherwise
  loose_quoted_printable = std::uint64_t{1} << 15U,  ///< '=' that escapes nothing stands for itself, as do controls and bytes from 0x7F up; lower-case digits
  unclosed_multipart = std::uint64_t{1} << 16U,  ///< a multipart ends where its body ends without a closing delimiter; it may have been cut
  bare_cr = std::uint64_t{1} << 17U,  ///< CR alone ends a line of SDP; peers may see one long line
  unended_line = std::uint64_t{1} << 18U,  ///< an SDP body, or a sipfrag, whose last line lacks its line end; it may have been cut
  any_line_order = std::uint64_t{1} << 19U,  ///< SDP lines out of order; peers may take them for lines of another level
  missing_lines = std::uint64_t{1} << 20U,  ///< SDP without a line that must be there: v, o, s, t, or c where media need it
  unknown_lines = std::uint64_t{1} << 21U,  ///< SDP lines of an unknown type are kept; RFC 8866 5 has the whole description ignored
  inner_content_type = std::uint64_t{1} << 22U,  ///< CPIM that begins with `Content-Type: Message/CPIM`; others may take it for a header of the message
  missing_separator = std::uint64_t{1} << 23U,  ///< CPIM without the empty line before its MIME headers or content; text may be taken for headers
  unspaced_colon = std::uint64_t{1} << 24U,  ///< CPIM and MSRP header fields without the blank behind the colon; signatures and peers see other values
  stray_blanks = std::uint64_t{1} << 25U,  ///< blanks before a line end of SDP, and around values of MSRP and CPIM; they are no part of the value
  empty_parameters = std::uint64_t{1} << 26U,  ///< parameters that are empty, or have an empty value: `;;`, `;` at the end, `;tag=`; others may refuse them
  loose_parameters = std::uint64_t{1} << 27U,  ///< parameter values with bytes that want quotes, quoted where they must not be, or out of their order; others may end the value elsewhere
  loose_addresses = std::uint64_t{1} << 28U,  ///< addresses without their brackets or with misplaced quotes; others may give parameters and headers to the URI
  loose_uris = std::uint64_t{1} << 29U,  ///< bytes and empty parameters that a URI may not have; the host and the user are those of the last `@`
  other_charsets = std::uint64_t{1} << 30U,  ///< bytes from 0x80 that are no UTF-8 in display names, quoted strings and comments; they are handed on as they are
  odd_sdp_lines = std::uint64_t{1} << 31U,  ///< SDP lines with parts missing, or in an older form; the parts that are there are read
  loose_identifiers = std::uint64_t{1} << 32U,  ///< Message-ID and transact-id of MSRP, Message-ID of CPIM, ufrag, password and options of ICE beyond their lengths and characters
  loose_dates = std::uint64_t{1} << 33U,  ///< a Date with a day of one digit, or day and month in another case
  free_text_products = std::uint64_t{1} << 34U,  ///< any text in User-Agent and Server; it has no products then
  /// Every flag of class value: what an endpoint should use.
  deployed = 0x7ff35f9f8,
  all = 0x7ffffffff,
};

/// What is at stake.
enum class leniency_class : std::uint8_t {
  value,      ///< one value is read otherwise; nobody else sees other fields, lines, parts or messages
  structure,  ///< another reader may see another structure
};

/// One row of the table of flags.
struct leniency_info {
  leniency flag;
  std::string_view name;
  leniency_class kind;
  std::string_view risk;
  std::string_view reference;
};
inline constexpr leniency_info leniencies[] = {
    {leniency::bare_lf, "bare_lf", leniency_class::structure, "LF alone ends a line or folds it; peers may see other lines than you", "RFC 3261 7, RFC 8866 5"},
    {leniency::salvage, "salvage", leniency_class::structure, "lines that are no header fields are kept as malformed fields; for answering 400 and for tools, not forwarding", "RFC 4475 3.1.2.1"},
    {leniency::control_bytes, "control_bytes", leniency_class::structure, "NUL and other controls inside header values; C string peers cut there", "RFC 3261 25.1"},
    {leniency::start_line_space, "start_line_space", leniency_class::value, "several blanks in, or after, the start line", "RFC 4475 3.1.2.8, 3.1.2.9"},
    {leniency::empty_list_elements, "empty_list_elements", leniency_class::value, "`a,,b` and leading or trailing commas in lists", "RFC 3261 7.3.1"},
    {leniency::underscore_in_host, "underscore_in_host", leniency_class::value, "'_' in host names; not DNS", "RFC 3261 25.1"},
    {leniency::numeric_toplabel, "numeric_toplabel", leniency_class::value, "a host name whose last label starts with a digit, also `999.1.1.1`; may be taken for an address", "RFC 3261 25.1"},
    {leniency::hash_in_user, "hash_in_user", leniency_class::value, "'#' in the user part; elsewhere it starts a fragment", "RFC 3261 25.1"},
    {leniency::ipv6_triple_colon, "ipv6_triple_colon", leniency_class::value, "`:::` before an embedded IPv4 address", "RFC 5118 4.10"},
    {leniency::missing_empty_line, "missing_empty_line", leniency_class::structure, "a datagram that ends before the empty line; it may have been cut", "RFC 3261 7"},
    {leniency::short_body, "short_body", leniency_class::structure, "a datagram shorter than its Content-Length says; the body may have been cut", "RFC 3261 18.3"},
    {leniency::saturate_numbers, "saturate_numbers", leniency_class::value, "numbers above their range become the largest value of it", "RFC 3261 8.1.1.5"},
    {leniency::any_time_zone, "any_time_zone", leniency_class::value, "a Date in another zone than GMT; the zone is not applied", "RFC 4475 3.1.2.12"},
    {leniency::missing_phone_context, "missing_phone_context", leniency_class::value, "a local tel number without its phone-context; it names a phone only locally", "RFC 3966 5.1.5"},
    {leniency::foreign_base64, "foreign_base64", leniency_class::value, "bytes that are not base64 are skipped, padding may be missing; others may decode otherwise", "RFC 2045 6.8"},
    {leniency::loose_quoted_printable, "loose_quoted_printable", leniency_class::value, "'=' that escapes nothing stands for itself, as do controls and bytes from 0x7F up; lower-case digits", "RFC 2045 6.7"},
    {leniency::unclosed_multipart, "unclosed_multipart", leniency_class::value, "a multipart ends where its body ends without a closing delimiter; it may have been cut", "RFC 2046 5.1.1"},
    {leniency::bare_cr, "bare_cr", leniency_class::structure, "CR alone ends a line of SDP; peers may see one long line", "RFC 8866 5"},
    {leniency::unended_line, "unended_line", leniency_class::value, "an SDP body, or a sipfrag, whose last line lacks its line end; it may have been cut", "RFC 8866 9, RFC 3420 2.1"},
    {leniency::any_line_order, "any_line_order", leniency_class::structure, "SDP lines out of order; peers may take them for lines of another level", "RFC 8866 5"},
    {leniency::missing_lines, "missing_lines", leniency_class::value, "SDP without a line that must be there: v, o, s, t, or c where media need it", "RFC 8866 5"},
    {leniency::unknown_lines, "unknown_lines", leniency_class::value, "SDP lines of an unknown type are kept; RFC 8866 5 has the whole description ignored", "RFC 8866 5"},
    {leniency::inner_content_type, "inner_content_type", leniency_class::structure, "CPIM that begins with `Content-Type: Message/CPIM`; others may take it for a header of the message", "RFC 3862 2"},
    {leniency::missing_separator, "missing_separator", leniency_class::structure, "CPIM without the empty line before its MIME headers or content; text may be taken for headers", "RFC 3862 2"},
    {leniency::unspaced_colon, "unspaced_colon", leniency_class::value, "CPIM and MSRP header fields without the blank behind the colon; signatures and peers see other values", "RFC 3862 2.2, RFC 4975 9"},
    {leniency::stray_blanks, "stray_blanks", leniency_class::value, "blanks before a line end of SDP, and around values of MSRP and CPIM; they are no part of the value", "RFC 8866 9, RFC 4975 9, RFC 3862 2.2"},
    {leniency::empty_parameters, "empty_parameters", leniency_class::value, "parameters that are empty, or have an empty value: `;;`, `;` at the end, `;tag=`; others may refuse them", "RFC 3261 25.1, RFC 2045 5.1"},
    {leniency::loose_parameters, "loose_parameters", leniency_class::value, "parameter values with bytes that want quotes, quoted where they must not be, or out of their order; others may end the value elsewhere", "RFC 3261 25.1, RFC 2045 5.1"},
    {leniency::loose_addresses, "loose_addresses", leniency_class::value, "addresses without their brackets or with misplaced quotes; others may give parameters and headers to the URI", "RFC 3261 20, RFC 3862 3.1"},
    {leniency::loose_uris, "loose_uris", leniency_class::value, "bytes and empty parameters that a URI may not have; the host and the user are those of the last `@`", "RFC 3261 25.1"},
    {leniency::other_charsets, "other_charsets", leniency_class::value, "bytes from 0x80 that are no UTF-8 in display names, quoted strings and comments; they are handed on as they are", "RFC 3261 25.1"},
    {leniency::odd_sdp_lines, "odd_sdp_lines", leniency_class::value, "SDP lines with parts missing, or in an older form; the parts that are there are read", "RFC 8866 9"},
    {leniency::loose_identifiers, "loose_identifiers", leniency_class::value, "Message-ID and transact-id of MSRP, Message-ID of CPIM, ufrag, password and options of ICE beyond their lengths and characters", "RFC 4975 9, RFC 5438 6.3, RFC 8839 5.4"},
    {leniency::loose_dates, "loose_dates", leniency_class::value, "a Date with a day of one digit, or day and month in another case", "RFC 3261 25.1"},
    {leniency::free_text_products, "free_text_products", leniency_class::value, "any text in User-Agent and Server; it has no products then", "RFC 3261 20.41, 20.35"},
};

}}  // namespace sipwire
