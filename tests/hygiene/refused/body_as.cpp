// What the compiler says of a body type that nobody has described.
// WRONG 1: body_as<T>: needs a sipwire::codec::body_traits<T>
// WRONG 2: body_as<T>: needs a sipwire::codec::body_traits<T>
#include "sipwire/codec/body.hpp"

#ifndef WRONG
#define WRONG 0
#endif

bool look(const sipwire::sip::message_view& message, sipwire::sip::field_room& room) {
#if WRONG == 1
  return sipwire::codec::body_as<int>(message, room).has_value();
#elif WRONG == 2
  return sipwire::codec::body_as<sipwire::sip::sipfrag_view>(message).has_value();
#else
  return sipwire::codec::body_as<sipwire::sip::sipfrag_view>(message, room).has_value();
#endif
}
