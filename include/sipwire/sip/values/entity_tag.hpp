#pragma once

/// \file
/// SIP-ETag, SIP-If-Match (RFC 3903) and Suppress-If-Match (RFC 5839).

#include <string_view>

#include "token.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of SIP-ETag, SIP-If-Match or Suppress-If-Match.
///
/// ABNF: `entity-tag = token` (RFC 3903 12), in Suppress-If-Match `entity-tag / "*"` (RFC 5839 7.1), which is
/// a token, too. Borrows from the parsed input, which must outlive it.
/// \code
/// auto tag = sipwire::parse_as<sip::entity_tag_view>("12345");
/// if (tag && tag->is("12345")) refresh();
/// \endcode
class entity_tag_view : public token_base<entity_tag_view, rule::entity_tag> {
 public:
  /// Is it this tag, byte by byte? Entity tags are opaque.
  [[nodiscard]] bool is(std::string_view tag) const noexcept { return text() == tag; }
  /// Is it the `*` of Suppress-If-Match, any entity?
  [[nodiscard]] bool is_any() const noexcept { return text() == "*"; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see("is-any", is_any(), part::again);
  }
};

}}}  // namespace sipwire::sip
