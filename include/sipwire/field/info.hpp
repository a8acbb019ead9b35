#pragma once

/// \file
/// What the tables of fields say of each field, whatever its protocol.

#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace field {

/// A row of grammar/tables/{sip,sdp,msrp,cpim}.tsv.
/// \code
/// if (!sip::info(field.id()).repeats) use(field.value());
/// \endcode
struct info {
  std::string_view name;  ///< the canonical long form
  bool repeats;           ///< may a message, or a level of SDP, have more than one such field?
  /// Does one field hold comma-separated values, and do repeated fields mean the same (RFC 3261 7.3.1)?
  bool list;
  bool may_be_empty;  ///< may the list hold no value at all? Only where its ABNF is `[ ... ]`.
};

}}}  // namespace sipwire::field
