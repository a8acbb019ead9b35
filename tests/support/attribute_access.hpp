#pragma once

/// \file
/// The typed attributes without their types, for tests that do the same with all of them: two units
/// instantiate them, half of them each.

#include <type_traits>

#include "check.hpp"
#include "sipwire/sdp/fields.hpp"
#include "sipwire/sdp/session_view.hpp"

namespace test_support {

/// What a test needs of one attribute.
struct attribute_access {
  reader read;
  /// Of a value that parses, what its check() finds; code none without check()
  sipwire::fault (*check)(const sipwire::slice& value);
  reading (*get)(const sipwire::sdp::level_view& description);  ///< what get<A>() gives
};

/// Nothing for an attribute without a tag.
const attribute_access* access_to(sipwire::sdp::attribute_id id);
const attribute_access* access_to_first_half(sipwire::sdp::attribute_id id);
const attribute_access* access_to_second_half(sipwire::sdp::attribute_id id);

inline constexpr auto second_half =
    static_cast<sipwire::sdp::attribute_id>(sipwire::sdp::attribute_id_count / 2);

template <class A>
inline constexpr attribute_access access_of = {
    read_value<typename A::value>,
    [](const sipwire::slice& value) -> sipwire::fault {
      if constexpr (requires(const typename A::value& v) { v.check(); }) {
        const auto v = sipwire::sdp::parse_value<A>(value);
        return v ? v->check().error() : v.error();
      } else {
        return {};
      }
    },
    [](const sipwire::sdp::level_view& description) -> reading {
      const auto v = description.get<A>();
      return v ? reading{{}, v->text()} : reading{v.error(), {}};
    },
};

template <bool Second>
const attribute_access* access_to_half(sipwire::sdp::attribute_id id) {
  const attribute_access* out = nullptr;
  sipwire::sdp::with_tag(id, [&out]<class A>(std::type_identity<A>) {
    if constexpr ((A::id >= second_half) == Second) out = &access_of<A>;
  });
  return out;
}

}  // namespace test_support
