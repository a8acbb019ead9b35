#pragma once

/// \file
/// The words of IMDN: what a notification tells of, and how that went (RFC 5438 11.1.6, 11.1.7).
///
/// The table is grammar/tables/imdn.tsv: `notification_kind` and `status`, their `name()`, status_from() the
/// name of an element, allows() by the schema of RFC 5438 11.1.9, and asked_by(), the word of
/// Disposition-Notification that asks to hear of it. Numbers never change.
/// \code
/// static_assert(imdn::status_from("displayed") == imdn::status::displayed);
/// static_assert(imdn::allows(imdn::notification_kind::display, imdn::status::displayed));
/// \endcode

#include <string_view>

#include "detail/gen/status_words.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace imdn {

/// The namespace of IMDN documents (RFC 5438 11.1).
inline constexpr std::string_view namespace_name = "urn:ietf:params:xml:ns:imdn";

}}}  // namespace sipwire::imdn
