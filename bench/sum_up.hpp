#pragma once
/// \file
/// What reading a parsed message at level L1 adds to the checksum: the start line, every field and the body.

#include <cstdint>

#include "parser.hpp"
#include "sipwire/sip/message_view.hpp"

namespace bench {

inline void sum_up(const sipwire::sip::message_view& msg, checksum& sum) {
  sum.add(msg.method_text());
  sum.add(std::uint64_t{msg.status()});
  for (const auto field : msg.fields()) {
    sum.add(static_cast<std::uint64_t>(field.id()));
    sum.add(std::uint64_t{field.value().size()});
  }
  sum.add(msg.body());
}

}  // namespace bench
