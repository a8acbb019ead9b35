#include <iostream>
#include <sipwire/sip.hpp>

namespace sip = sipwire::sip;

int main() {
  constexpr std::string_view datagram =
      "INVITE sip:bob@proxy.example SIP/2.0\r\nVia: SIP/2.0/UDP client.example;branch=z9hG4bK1;rport\r\n"
      "Max-Forwards: 70\r\nRoute: <sip:proxy.example;lr>, <sip:next.example;lr>\r\n"
      "f: <sip:alice@client.example>;tag=1\r\nt: <sip:bob@proxy.example>\r\nCall-ID: 1@client\r\n"
      "CSeq: 1 INVITE\r\nX-Odd  :  stays   as it is\r\nContent-Length: 0\r\n\r\n";
  sip::field_storage<64> slots;
  const auto msg = sip::parse(datagram, slots);
  if (!msg) return 1;

  alignas(8) std::byte arena[4096];  // what is new goes here; the rest stays in the datagram
  sip::edit e(*msg, arena);
  e.received_from("192.0.2.17", 5062).decrement<sip::hdr::max_forwards>().remove_first<sip::hdr::route>();
  e.prepend<sip::hdr::via>(sip::via_parts{"UDP", "proxy.example", "z9hG4bK2"})
      .request_uri("sip:bob@192.0.2.4");
  for (const auto& via : e.all<sip::hdr::via>())  // changes are seen at once
    if (via)
      std::cout << "via " << via->sent_by().text() << " received " << via->received().value_or("-") << "\n";

  sipwire::gather_piece pieces[16];  // an iovec by its members, for sendmsg()
  sipwire::gather out(pieces);
  const auto size = e.write(out);
  if (!size) return 1;
  for (const auto& piece : out.pieces()) std::cout << piece.text();
  std::cout << *size << " bytes in " << out.pieces().size() << " pieces, " << e.bytes_copied()
            << " of them new\n";
}
