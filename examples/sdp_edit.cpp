#include <iostream>
#include <sipwire/sdp.hpp>

namespace sdp = sipwire::sdp;

int main() {
  constexpr std::string_view body =
      "v=0\r\no=alice 3724394400 1 IN IP4 10.0.0.7\r\ns=-\r\nc=IN IP4 10.0.0.7\r\nt=0 0\r\n"
      "m=audio 49170 RTP/AVP 96 8 0\r\na=rtpmap:96 opus/48000/2\r\na=fmtp:96 useinbandfec=1\r\n"
      "a=x-odd:   stays as it is\r\nm=video 51372 RTP/AVP 99\r\n";
  sdp::line_storage<64> lines;
  const auto session = sdp::parse(body, lines);
  if (!session) return 1;

  alignas(8) std::byte arena[4096];  // what is new goes here; the rest stays in the body
  sdp::edit e(*session, arena);
  e.next_version().set_connection_to("198.51.100.1");
  e.media(0).set_port(20000).remove_format("96").set_direction(sdp::direction::sendonly);
  e.media(1).set_port(0);
  std::cout << "now " << e.media(0).media_line()->text() << ", " << name(e.media(1).direction()) << "\n";

  sipwire::gather_piece pieces[16];
  sipwire::gather out(pieces);
  const auto size = e.write(out);
  if (!size) return 1;
  for (const auto& piece : out.pieces()) std::cout << piece.text();
  std::cout << *size << " bytes in " << out.pieces().size() << " pieces\n";

  char room[512];
  sipwire::span_sink sink(room);
  const auto own = sdp::session_writer(sink)
                       .origin(sdp::origin_parts{"-", 7, 1, "2001:db8::1"})
                       .session_name("-")
                       .connection_to("2001:db8::1")
                       .time(0, 0)
                       .media(sdp::media_parts{"message", 2855, "TCP/MSRP", "*"})
                       .add<sdp::attr::accept_types>("message/cpim text/plain")
                       .add<sdp::attr::path>("msrp://[2001:db8::1]:2855/s.1;tcp")
                       .finish();
  if (!own) return 1;
  std::cout << "\n" << sink.text();
}
