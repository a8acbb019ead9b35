#pragma once

/// \file
/// MSRP header field names: identity and canonical spelling. The table is grammar/tables/msrp.tsv.

#include "../core/vocabulary.hpp"
#include "detail/gen/header_names.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// What grammar/tables/msrp.tsv says of a header field; an empty name for header_id::extension.
constexpr const sipwire::field::info& info(header_id id) noexcept {
  return detail::header_infos[static_cast<std::uint8_t>(id)];
}
/// The canonical name, e.g. "Byte-Range"; static storage, empty for header_id::extension.
constexpr std::string_view name(header_id id) noexcept {
  return info(id).name;
}

/// The identity of a field name, in any case as ABNF literals are (RFC 5234 2.3); header_id::extension for
/// names the table does not list.
/// \code
/// sipwire::msrp::find_header("byte-range") == sipwire::msrp::header_id::byte_range;
/// \endcode
constexpr header_id find_header(std::string_view text) noexcept {
  const std::size_t n = text.size();
  if (n < 2 || n > 32) return header_id::extension;
  const auto folded = [text](std::size_t i) noexcept {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])) | 32U;
  };
  const auto number =
      detail::header_slots[detail::header_slot(static_cast<std::uint32_t>(n), folded(1), folded(n / 2))];
  const std::string_view known = detail::header_infos[number].name;
  // Nearly every sender writes names as the RFC does, and equal bytes are soon compared.
  return number != 0 && (text == known || iequals(text, known)) ? static_cast<header_id>(number)
                                                                : header_id::extension;
}

/// Does the name belong to the MIME header fields, which come last in a request and describe the body (RFC
/// 4975 9)?
constexpr bool is_mime_header(std::string_view text) noexcept {
  return text.size() > 8 && iequals(text.substr(0, 8), "Content-");
}

/// May a message carry more than one such field? Only unknown ones, challenges and credentials (RFC 4976 4.3,
/// 4.4).
constexpr bool may_repeat(header_id id) noexcept {
  return info(id).repeats;
}

}}}  // namespace sipwire::msrp
