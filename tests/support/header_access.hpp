#pragma once

/// \file
/// The typed header fields without their types, for tests that do the same with all of them: two units
/// instantiate them, half of them each.

#include <string_view>
#include <type_traits>
#include <vector>

#include "check.hpp"
#include "sipwire/sip/fields.hpp"
#include "sipwire/sip/message_view.hpp"
#include "sipwire/sip/writer.hpp"

namespace test_support {

/// What a test needs of one header field.
struct header_access {
  reading (*parse)(const sipwire::slice& value, sipwire::leniency lenient);  ///< parse_value<H>()
  /// One value by either run policy
  reader read;
  bool (*has)(const sipwire::sip::message_view& message);                  ///< has<H>()
  reading (*get)(const sipwire::sip::message_view& message);               ///< get<H>()
  std::vector<reading> (*all)(const sipwire::sip::message_view& message);  ///< all<H>()
  /// add<H>(); nothing for what only the writer itself writes.
  void (*add)(sipwire::sip::request_writer<sipwire::span_sink>& to, std::string_view value);
};

/// Nothing for a field without a tag.
const header_access* access_to(sipwire::sip::header_id id);
const header_access* access_to_first_half(sipwire::sip::header_id id);
const header_access* access_to_second_half(sipwire::sip::header_id id);

inline constexpr auto second_half_of_headers =
    static_cast<sipwire::sip::header_id>(sipwire::sip::header_id_count / 2);

template <class V>
reading reading_of(const sipwire::result<V>& value) {
  return value ? reading{{}, value->text()} : reading{value.error(), {}};
}

template <class H>
inline constexpr header_access header_access_of = {
    [](const sipwire::slice& value, sipwire::leniency lenient) {
      return reading_of(sipwire::sip::parse_value<H>(value, lenient));
    },
    read_value<typename H::value>,
    [](const sipwire::sip::message_view& message) { return message.has<H>(); },
    [](const sipwire::sip::message_view& message) { return reading_of(message.get<H>()); },
    [](const sipwire::sip::message_view& message) {
      std::vector<reading> out;
      for (const auto& v : message.all<H>()) out.push_back(reading_of(v));
      return out;
    },
    [](sipwire::sip::request_writer<sipwire::span_sink>& to, std::string_view value) {
      if constexpr (H::id != sipwire::sip::header_id::content_length) to.template add<H>(value);
    },
};

template <bool Second>
const header_access* access_to_half(sipwire::sip::header_id id) {
  const header_access* out = nullptr;
  sipwire::sip::with_tag(id, [&out]<class H>(std::type_identity<H>) {
    static_assert(sipwire::sip::header_tag<H>);
    if constexpr ((H::id >= second_half_of_headers) == Second) out = &header_access_of<H>;
  });
  return out;
}

}  // namespace test_support
