#include <iostream>
#include <sipwire/sdp.hpp>

namespace sdp = sipwire::sdp;

int main() {
  constexpr std::string_view body =
      "v=0\r\no=alice 2890844526 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n"
      "a=group:BUNDLE a v\r\nm=audio 49170 RTP/AVP 97 0 8 101\r\na=mid:a\r\na=rtpmap:97 opus/48000/2\r\n"
      "a=rtpmap:101 telephone-event/8000\r\na=fmtp:101 0-15\r\nm=video 51372 RTP/AVPF 98\r\na=mid:v\r\n"
      "a=rtpmap:98 H264/90000\r\nm=message 2855 TCP/MSRP *\r\na=path:msrp://192.0.2.1:2855/s.1;tcp\r\n"
      "a=accept-types:text/plain\r\na=setup:actpass\r\n";
  sdp::line_storage<64> lines;
  const auto offer = sdp::parse(body, lines);
  if (!offer) return 1;

  // What this end can do: audio in two codecs, and MSRP; no video.
  constexpr sdp::codec audio[] = {
      {"PCMA", 8000}, {"opus", 48000, 2, "useinbandfec=1"}, {"telephone-event", 8000, 1, "0-15"}};
  constexpr std::string_view chat[] = {"path:msrp://192.0.2.2:2855/s.2;tcp", "accept-types:text/plain"};
  const sdp::media_capability streams[] = {
      {.media = "audio", .protos = "RTP/AVP RTP/AVPF", .codecs = audio, .port = 49172},
      {.media = "message", .protos = "TCP/MSRP", .port = 2855, .attributes = chat},
  };
  const sdp::answer_options own{.origin = {"bob", 2808844564, 1, "192.0.2.2"}, .media = streams};
  char room[1500];
  sipwire::span_sink answer(room);
  const auto accepted = sdp::answer(*offer, own, answer);
  if (!accepted) return 1;
  std::cout << answer.text() << *accepted << " of " << offer->media_count() << " streams accepted\n\n";

  // The offerer's look at it: is it a good answer, and which codecs were taken?
  sdp::line_storage<64> answer_lines;
  const auto got = sdp::parse(answer.text(), answer_lines);
  if (!got || !sdp::check_answer(*offer, *got)) return 1;
  for (const auto& media : got->media()) {
    if (sdp::is_rejected(media)) continue;
    const auto m = media.media_line();
    std::cout << m->media();
    const sdp::payload_map types(media);
    if (m->is_rtp())
      for (const auto format : m->formats())
        if (const auto codec = types.find(*format.payload_type()))
          std::cout << ' ' << codec->encoding << '/' << codec->clock_rate;
    std::cout << "\n";
  }

  // Hold is the description last sent with other directions and the next version; resume takes it back.
  char held_room[1500];
  sipwire::span_sink held(held_room);
  sdp::line_storage<64> held_lines;
  if (!sdp::hold(held, *got)) return 1;
  const auto quiet = sdp::parse(held.text(), held_lines);
  if (!quiet) return 1;
  char resumed_room[1500];
  sipwire::span_sink resumed(resumed_room);
  sdp::line_storage<64> resumed_lines;
  if (!sdp::resume(resumed, *quiet)) return 1;
  const auto loud = sdp::parse(resumed.text(), resumed_lines);
  if (!loud) return 1;
  for (const auto* session : {&*quiet, &*loud})
    std::cout << "version " << session->origin()->sess_version_text() << ": "
              << name(session->media()[0].direction()) << "\n";

  // Asked to hold, a stream is answered recvonly; nothing is sent to who does not receive.
  std::cout << name(sdp::answer_direction(quiet->media()[0].direction())) << ", "
            << (sdp::may_send_to(quiet->media()[0]) ? "sending" : "silent") << "\n";
}
