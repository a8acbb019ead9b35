// What the compiler says of a header_spec that is none.
// WRONG 1: header_spec: `name` must be a static constexpr std::string_view
// WRONG 2: header_spec: `name` is no token (RFC 3261 25.1)
// WRONG 3: header_spec: `value` must be a default constructible, copyable type V
// WRONG 4: header_spec: `list` and `repeats` must be static constexpr bool
// WRONG 5: header_spec: the library knows this header field, and `list` is not what its reference says
// WRONG 6: is_tag
// WRONG 7: header_spec: `name` is no token (RFC 3261 25.1)
#include "sipwire/sip.hpp"

#ifndef WRONG
#define WRONG 0
#endif

struct no_value_type {};
int seats();

struct x_room {
#if WRONG == 1
  static constexpr int name = 7;
#elif WRONG == 2
  static constexpr std::string_view name = "X Room";
#elif WRONG == 5
  static constexpr std::string_view name = "v";
#elif WRONG == 6
  static constexpr std::string_view title = "X-Room";
#elif WRONG == 7
  static constexpr std::string_view name = "";
#else
  static constexpr std::string_view name = "X-Room";
#endif
#if WRONG == 3
  using value = no_value_type;
#else
  using value = sipwire::sip::token_params_view;
#endif
#if WRONG == 4
  inline static const bool list = seats() > 0;
#endif
};

bool look(const sipwire::sip::message_view& message) {
  return message.get<x_room>().has_value();
}
