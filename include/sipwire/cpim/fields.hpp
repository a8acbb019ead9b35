#pragma once

/// \file
/// The tags of the typed headers: `hdr::message_id` and its like, one a row of grammar/tables/cpim.tsv that
/// has a value type, named as the header. `hdr::all` is a tuple of them in the order of header_kind;
/// with_tag() goes from a header_kind to its tag.
/// \code
/// cpim::with_tag(h.kind(), [&]<class H>(std::type_identity<H>) { show(h.get<typename H::value>()); });
/// \endcode

#include "detail/gen/fields.hpp"
