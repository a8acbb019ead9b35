// What the compiler says of a range into a view that is gone when the loop runs.
// WRONG 1: deleted
// WRONG 2: deleted
// WRONG 3: deleted
// WRONG 4: deleted
#include <string_view>

#include "sipwire/codec/cpim.hpp"

#ifndef WRONG
#define WRONG 0
#endif

std::size_t look(std::string_view body) {
  std::size_t n = 0;
#if WRONG == 1
  for (const auto h : sipwire::cpim::message_view::parse(body)->headers()) n += h.name().size();
#elif WRONG == 2
  for (const auto& to : (*sipwire::cpim::message_view::parse(body)).to()) n += to ? 1U : 0U;
#elif WRONG == 3
  const auto imdn = sipwire::cpim::message_view::parse(body)->imdn();
  n += imdn.empty() ? 0U : 1U;
#elif WRONG == 4
  const auto message = sipwire::cpim::message_view::parse(body);
  for (const auto h : sipwire::result(message)->headers()) n += h.name().size();
#else
  const auto message = sipwire::cpim::message_view::parse(body);
  if (!message) return 0;
  for (const auto h : message->headers()) n += h.name().size();
  for (const auto& to : message->to()) n += to ? 1U : 0U;
  n += message->imdn().empty() ? 0U : 1U;
#endif
  return n;
}
