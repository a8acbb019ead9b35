#include <iostream>
#include <sipwire/sip.hpp>

namespace sip = sipwire::sip;

int main() {
  constexpr std::string_view datagram =
      "MESSAGE sip:bob@b.example SIP/2.0\r\n"
      "Via: SIP/2.0/TCP a.example;branch=z9hG4bK1, SIP/2.0/UDP 192.0.2.1\r\n"
      "From: \"Alice\" <sip:alice@a.example;transport=tcp>;tag=1\r\n"
      "To: <sip:bob@b.example>\r\nCall-ID: 1@a\r\nCSeq: 1 MESSAGE\r\n"
      "Max-Forwards: seventy\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nHi";
  sip::field_storage<64> slots;  // on the stack: nothing is allocated, nothing is copied
  const auto msg = sip::parse(datagram, slots);
  if (!msg) return 1;
  for (const auto& via : msg->all<sip::hdr::via>())
    if (via) std::cout << "via " << via->sent_by().text() << " by " << via->transport() << "\n";
  if (const auto from = msg->get<sip::hdr::from>())
    if (const auto uri = from->uri().as_sip())
      std::cout << "from " << uri->user().value_or("?") << " at " << uri->host().text() << "\n";
  if (const auto hops = msg->get<sip::hdr::max_forwards>(); !hops) {  // one bad value hides no other
    const auto at = sipwire::locate(datagram, hops.error().offset);
    std::cout << at.line << ":" << at.column << ": " << describe(hops.error().code) << " in "
              << name(hops.error().rule) << "\n";
  }
  std::cout << "body " << msg->body() << "\n";
}
