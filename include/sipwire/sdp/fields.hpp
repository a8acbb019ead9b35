#pragma once

/// \file
/// The tags of the typed attributes: `attr::rtpmap` and its like, one a row of grammar/tables/sdp.tsv, named
/// as the attribute. `attr::all` is a tuple of them in the order of attribute_id; with_tag() goes from an
/// attribute_id to its tag.
/// \code
/// sdp::with_tag(a.id(),
///               [&]<class A>(std::type_identity<A>) { show(sdp::parse_value<A>(a.value_slice())); });
/// \endcode

#include "attribute.hpp"
#include "detail/gen/fields.hpp"
