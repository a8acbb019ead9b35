#include <iostream>
#include <sipwire/sip.hpp>

namespace sip = sipwire::sip;

// The values of `X-Room: blue;seats=12, green`: a shape of the library, with an accessor of our own.
struct room_view : sip::token_params_view {
  sipwire::result<std::uint32_t> seats() const {
    const auto seats = params().find("seats");
    if (!seats) return sipwire::fault{sipwire::errc::absent, sipwire::rule::generic_param, where().last};
    return sipwire::parse_decimal<std::uint32_t>(seats->value_slice(), 1000, sipwire::rule::generic_param);
  }
};
// The header field: all it takes.
struct x_room {
  static constexpr std::string_view name = "X-Room";
  static constexpr bool list = true;
  using value = room_view;
};

int main() {
  constexpr std::string_view datagram =
      "OPTIONS sip:bob@b.example SIP/2.0\r\nVia: SIP/2.0/UDP a.example;branch=z9hG4bK1\r\n"
      "Max-Forwards: 70\r\nFrom: <sip:a@a.example>;tag=1\r\nTo: <sip:bob@b.example>\r\nCall-ID: 1@a\r\n"
      "CSeq: 1 OPTIONS\r\nX-Room: blue;seats=12, =, green\r\nx-room: red\r\nContent-Length: 0\r\n\r\n";
  sip::field_storage<64> slots;
  const auto msg = sip::parse(datagram, slots);
  if (!msg) return 1;
  // lazy, over commas and repeated fields, each value or its fault
  for (const auto& room : msg->all<x_room>()) {
    if (room) {
      std::cout << room->token() << " seats " << room->seats().value_or(0) << "\n";
    } else {
      std::cout << describe(room.error().code) << " at offset " << room.error().offset << "\n";
    }
  }

  alignas(8) std::byte arena[4096];
  sip::edit e(*msg, arena);
  e.replace_value<x_room>(1, "yellow;seats=4").remove_value<x_room>(0);
  for (const auto& room : e.all<x_room>())
    if (room) std::cout << "now " << room->text() << "\n";

  char text[512];
  sipwire::span_sink out(text);
  sip::request_writer w(out, sip::method::options, "sip:bob@b.example");
  w.add<x_room>("blue, green").add<x_room>("no room");  // written only if it can be read
  std::cout << describe(w.error().code) << " at offset " << w.error().offset << "\n";
}
