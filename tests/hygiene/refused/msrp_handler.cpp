// What the compiler says of a handler of MSRP events that would never be called.
// WRONG 1: on_body does not take what this event brings
// WRONG 2: on_start returns nothing, whether to go on, a fault
// WRONG 3: chunk_handler
// WRONG 4: id_source
#include <string_view>

#include "sipwire/msrp/chunker.hpp"
#include "sipwire/msrp/decoder.hpp"

#ifndef WRONG
#define WRONG 0
#endif

struct handler {
#if WRONG == 1
  void on_body(const char*, std::size_t) {}
#elif WRONG == 3
  void on_bodies(std::string_view) {}
#else
  bool on_body(std::string_view piece) {
    return !piece.empty();
  }
#endif
#if WRONG == 2
  std::string_view on_start(const sipwire::source&, const sipwire::msrp::start_line_view& line) {
    return line.text();
  }
#endif
};

bool read(sipwire::msrp::decoder& in, std::string_view bytes, handler& on) {
  return in.feed(bytes, on).has_value();
}

bool write(sipwire::msrp::chunker& out, sipwire::gather& list) {
#if WRONG == 4
  return out.chunk(list, {}, true, [] { return 7; }).has_value();
#else
  return out.chunk(list, {}, true, [] { return sipwire::msrp::transact_id("abcd"); }).has_value();
#endif
}
