// WebSocket frames: the same events whole and cut anywhere, masked by vectors and by bytes; what is written
// is read back; rooms that are too small say by how much.
//
// Input: one byte of options, four that choose the cuts and the key, the stream.
#include "sipwire/stream/websocket.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "support/mend.hpp"
#include "support/program.hpp"

using fuzz::require;

using namespace sipwire;
namespace websocket = stream::websocket;

namespace {

std::string put(const fault& f) {
  return std::to_string(static_cast<int>(f.code)) + "," + std::to_string(static_cast<int>(f.rule)) + "," +
         std::to_string(f.offset);
}

template <class Decoder>
std::string events(std::string_view stream, const websocket::options& how, std::size_t room_size,
                   std::uint32_t seed) {
  const auto room = std::make_unique<char[]>(room_size);
  Decoder in({room.get(), room_size}, how);
  std::string log;
  for (std::size_t at = 0;;) {
    seed ^= seed << 13U;
    seed ^= seed >> 17U;
    seed ^= seed << 5U;
    const std::size_t left = stream.size() - at;
    const std::size_t n = seed == 0 || left == 0 ? left : 1 + (seed % 64) % left;
    const auto bytes = std::make_unique<char[]>(n);
    if (n != 0) std::memcpy(bytes.get(), stream.data() + at, n);
    std::string_view piece(bytes.get(), n);
    at += n;
    for (;;) {
      const auto e = in.next(piece);
      if (e) {
        require(e->payload().size() <= (e->is_message() ? how.message_bytes : 125U));
        log += std::to_string(static_cast<int>(e->code())) + "@" + std::to_string(e->position()) + ":" +
               std::string(e->payload()) + ";";
        log += std::to_string(e->close_status()) + std::string(e->close_reason());
        continue;
      }
      if (e.error().code == errc::need_more) {
        require(piece.empty());
        if (at != stream.size()) break;
        return log + "more " + put(e.error()) + " " + std::to_string(in.position());
      }
      if (e.error().code == errc::stopped) {
        require(in.closed());
        return log + "closed";
      }
      require(in.error() == e.error());
      require(in.next(piece).error().code == errc::desynchronised);
      require(websocket::may_be_sent(in.close_status()));
      return log + put(e.error()) + " " + std::to_string(in.position());
    }
  }
}

void round_trip(std::string_view payload, websocket::opcode code, const websocket::masking_key& key) {
  for (const bool masked : {true, false}) {
    std::string out(payload.size() + 14, '#');
    const auto size = websocket::write_frame(out, code, payload, masked ? std::optional(key) : std::nullopt);
    if (!size) {
      require(websocket::is_control(code) && payload.size() > 125);
      return;
    }
    std::string_view octets = std::string_view(out).substr(0, *size);
    websocket::options how;
    how.end = masked ? websocket::role::server : websocket::role::client;
    how.check_utf8 = false;
    std::string room(payload.size(), '\0');
    websocket::decoder in(room, how);
    const auto e = in.next(octets);
    if (!e) {
      require(code == websocket::opcode::close || code == websocket::opcode::continuation);
      continue;
    }
    require(octets.empty() && e->code() == code && e->payload() == payload);
    if (code != websocket::opcode::close || payload.empty()) continue;
    std::string again(140, '#');
    const auto n = websocket::write_close(again, e->close_status(), e->close_reason(),
                                          masked ? std::optional(key) : std::nullopt);
    require(n && std::string_view(again).substr(0, *n) == std::string_view(out).substr(0, *size));
  }
}

/// A room that is too small for a message says which size the message needs so far, and one of that size goes
/// further.
void rooms(std::string_view stream, websocket::options how) {
  how.message_bytes = static_cast<std::uint32_t>(max_input);
  std::uint64_t before = 0;
  for (std::size_t size = 0; size < 20000;) {
    const auto room = std::make_unique<char[]>(size);
    websocket::decoder in({room.get(), size}, how);
    std::string_view rest = stream;
    fault f;
    while (!f) {
      const auto e = in.next(rest);
      f = e.error();
    }
    if (f.code != errc::too_small) return;
    require(f.needed() > size && f.rule == rule::ws_frame);
    require(in.position() >= before && in.close_status() == 1009);
    require(in.next(rest).error() == (fault{errc::desynchronised, f.rule, f.offset}));
    before = in.position();
    size = f.needed();
  }
}

/// Into a span of every size around the one it needs.
void sized(std::string_view payload, websocket::opcode code, const websocket::masking_key& key) {
  std::string whole(payload.size() + 14, '#');
  const auto size = websocket::write_frame(whole, code, payload, key);
  if (!size) return;
  for (const std::size_t n : {std::size_t{0}, std::size_t{1}, *size / 2, *size - 1}) {
    const auto room = std::make_unique<char[]>(n);
    std::memset(room.get(), '#', n);
    require(websocket::write_frame({room.get(), n}, code, payload, key).error() ==
            (fault{errc::too_small, rule::none, static_cast<std::uint32_t>(*size)}));
    require(std::string_view(room.get(), n).find_first_not_of('#') == std::string_view::npos);
  }
  const auto room = std::make_unique<char[]>(*size);
  require(websocket::write_frame({room.get(), *size}, code, payload, key) == *size);
  require(std::string_view(whole).substr(0, *size) == std::string_view(room.get(), *size));
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  return mend::mutate(data, size, max_size, seed, 5,
                      [&](std::string& text) { mend::websocket(text, (data[0] & 1U) == 0); });
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 5) return 0;
  std::uint32_t seed;
  std::memcpy(&seed, data + 1, sizeof seed);
  const std::string_view stream(reinterpret_cast<const char*>(data) + 5, size - 5);
  const unsigned choice = data[0];
  websocket::options how;
  if ((choice & 1U) != 0) how.end = websocket::role::client;
  how.check_utf8 = (choice & 2U) == 0;
  if ((choice & 4U) != 0) how.fragments = 3;
  if ((choice & 8U) != 0) how.frame_bytes = 50;
  if ((choice & 16U) != 0) how.message_bytes = 70;
  const std::size_t room = (choice & 32U) != 0 ? 40 : 4096;
  using slow = websocket::basic_decoder<byte_runs>;
  const std::string whole = events<websocket::decoder>(stream, how, room, 0);
  require(events<slow>(stream, how, room, 0) == whole);
  require(events<websocket::decoder>(stream, how, room, seed | 1U) == whole);
  require(events<slow>(stream, how, room, seed * 5 | 1U) == whole);
  const websocket::masking_key key{data[1], data[2], data[3], data[4]};
  for (const auto code : {websocket::opcode::text, websocket::opcode::binary, websocket::opcode::close,
                          websocket::opcode::ping, websocket::opcode::pong, websocket::opcode::continuation})
    round_trip(stream, code, key);
  rooms(stream, how);
  sized(stream, data[0] % 2 == 0 ? websocket::opcode::binary : websocket::opcode::ping, key);
  return 0;
}
