#pragma once

/// \file
/// The tags of the typed header fields: `hdr::call_id` and its like, one a row of grammar/tables/sip.tsv,
/// named as the field. `hdr::all` is a tuple of them in the order of header_id; with_tag() goes from a
/// header_id to its tag.
/// \code
/// sip::with_tag(field.id(),
///               [&]<class H>(std::type_identity<H>) { show(sip::parse_value<H>(field.typed_slice())); });
/// \endcode

#include "detail/gen/fields.hpp"
#include "header_tag.hpp"
