#pragma once

/// \file
/// Base of the URIs.

#include "../core/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri {

/// A URI that fills the text it is made of; `Element` names one that is too long.
template <class Derived, rule Element>
class uri_base : public value_base<Derived, value_shape::fills> {
 public:
  using rules = value_rules<Element, true, false>;

  /// The whole of `text` as such a URI.
  static result<Derived> parse(const slice& text, leniency lenient = leniency::none) noexcept {
    result<Derived> out{check_size(text, Element)};
    if (SIPWIRE_LIKELY(!out.error())) sipwire::detail::read_whole(text, lenient, out);
    return out;
  }
};

}}}  // namespace sipwire::uri
