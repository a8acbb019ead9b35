// MSRP off a stream: the same events whole, cut anywhere and by bytes; every chunk as msrp::scan() sees it; no over-read.
//
// Input: one byte of options, four that choose the cuts, the stream.
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "sipwire/msrp/decoder.hpp"
#include "sipwire/msrp/scan.hpp"

#define HOLDS(condition)                \
  do {                                  \
    if (!(condition)) __builtin_trap(); \
  } while (false)

using namespace sipwire;

namespace {

class dice {
 public:
  explicit dice(std::uint32_t seed) : state_(seed | 1U) {}
  std::size_t below(std::size_t n) {
    state_ ^= state_ << 13U;
    state_ ^= state_ >> 17U;
    state_ ^= state_ << 5U;
    return state_ % n;
  }

 private:
  std::uint32_t state_;
};

std::string number(std::uint64_t n) {
  return std::to_string(n) + " ";
}

/// A chunk as text, by the decoder and by scan().
struct chunk_log {
  std::string text;
  bool has_body = false;

  void start(const source& from, const msrp::start_line_view& line) {
    text += "start " + std::string(from.text(line.transact_id_where())) + " " + std::string(line.method_text()) + number(line.status());
  }
  void field(const source& from, const msrp::field& f, std::uint32_t base) {
    text += "field " + number(f.name.first - base) + number(f.value.first - base) + number(f.value.last - base) +
            number(static_cast<std::uint64_t>(f.id)) + (f.malformed ? "!" : "") + std::string(from.text(f.value)) + "\n";
  }
};

template <class Decoder>
struct stream_handler {
  const Decoder* in = nullptr;
  std::string log;          // everything, but in what pieces bodies come
  std::string chunk, body;  // of this chunk
  std::size_t chunk_size = 0;
  bool scannable = true;
  bool check = false;
  std::string_view stream;
  const msrp::decoder_options* how = nullptr;
  std::uint32_t head_size = 0;

  void on_start(const source& head, const msrp::start_line_view& line) {
    HOLDS(head.text(line.where()).size() == line.where().size());
    chunk_log one;
    one.start(head, line);
    chunk = one.text;
    body.clear();
    scannable = true;
  }
  void on_header(const source& head, const msrp::field& f) {
    chunk_log one;
    one.field(head, f, 0);
    chunk += one.text;
  }
  void on_headers_end(const source& head) { head_size = head.size(); }
  void on_body(std::string_view piece) {
    HOLDS(!piece.empty());
    body += piece;
  }
  void on_end(const msrp::chunk_end& end) {
    HOLDS(end.body_size == body.size());
    HOLDS(end.has_body || body.empty());
    chunk += std::string("end ") + static_cast<char>(end.flag) + (end.has_body ? " body " : "") + body + "\n";
    if (check && scannable) compare_with_scan(end);
    log += chunk;
  }
  void on_problem(fault f) {
    log += "problem " + number(static_cast<std::uint64_t>(f.code)) + number(static_cast<std::uint64_t>(f.where)) + number(f.offset) + "\n";
    HOLDS(f.offset <= stream.size());
    if (f.code == errc::missing_mandatory) scannable = false;
  }

  /// The one-shot reader finds the same chunk at the same place.
  void compare_with_scan(const msrp::chunk_end& end) {
    struct handler {
      chunk_log log;
      std::uint32_t base;
      bool on_start(const source& from, const msrp::start_line_view& line) {
        log.start(from, line);
        return true;
      }
      bool on_field(const source& from, const msrp::field& f) {
        log.field(from, f, base);
        return true;
      }
      bool on_body(const source&, const extent&) { return true; }
      bool on_end(const source&, msrp::continuation) { return true; }
    } on{{}, 0};
    const auto rest = stream.substr(static_cast<std::size_t>(in->position()));
    const auto layout = msrp::scan(rest, on, how->parsing);
    HOLDS(layout);
    HOLDS(layout->flag == end.flag);
    HOLDS(layout->body.present() == end.has_body);
    HOLDS(source(rest).text(layout->body) == body);
    HOLDS(layout->headers.last + (end.has_body ? 2 : 0) == head_size);
    on.log.text += std::string("end ") + static_cast<char>(layout->flag) + (end.has_body ? " body " : "") + body + "\n";
    HOLDS(on.log.text == chunk);
  }
};

template <class Decoder>
std::string events(std::string_view stream, const msrp::decoder_options& how, std::size_t room_size, dice* cuts, bool check) {
  const auto room = std::make_unique<char[]>(room_size);
  Decoder in({room.get(), room_size}, how);
  stream_handler<Decoder> on;
  on.in = &in;
  on.check = check;
  on.stream = stream;
  on.how = &how;
  fault error;
  for (std::size_t at = 0; error.code == errc::none;) {
    const std::size_t left = stream.size() - at;
    std::size_t n = left;
    if (cuts != nullptr && left != 0) n = 1 + (cuts->below(4) == 0 ? cuts->below(3) : cuts->below(100)) % left;
    // Memory of its own and of exactly this size, so that a sanitizer sees one byte of over-read.
    const auto bytes = std::make_unique<char[]>(n);
    if (n != 0) std::memcpy(bytes.get(), stream.data() + at, n);
    const auto taken = in.feed({bytes.get(), n}, on);
    if (taken) {
      HOLDS(*taken == n);
      at += n;
    } else {
      error = taken.error();
    }
    if (at == stream.size()) break;
  }
  std::string log = on.log + "body so far " + number(on.body.size());
  if (error.code == errc::none) {
    const auto end = in.finish();
    error = end.error();
  }
  HOLDS(in.error() == error);
  if (error.code != errc::none) {
    HOLDS(in.feed("x", on).error() == error && in.finish().error() == error);
    HOLDS(in.position() + error.offset <= stream.size());
  }
  // What scan() says of the chunk that the stream ended in.
  if (check && error.code != errc::none && error.code != errc::too_long && on.scannable && how.over == msrp::carrier::stream) {
    struct handler {
      bool on_start(const source&, const msrp::start_line_view&) { return true; }
      bool on_field(const source&, const msrp::field&) { return true; }
      bool on_body(const source&, const extent&) { return true; }
      bool on_end(const source&, msrp::continuation) { return true; }
    } nothing;
    const auto layout = msrp::scan(stream.substr(static_cast<std::size_t>(in.position())), nothing, how.parsing);
    HOLDS(!layout);
    if (error.code != errc::truncated) HOLDS(layout.error() == error || layout.error().code == errc::missing_mandatory);
    if (error.code == errc::truncated)
      HOLDS(layout.error().code == errc::need_more || layout.error().code == errc::missing_mandatory ||
            layout.error().offset <= error.offset);
  }
  return log + number(static_cast<std::uint64_t>(error.code)) + number(static_cast<std::uint64_t>(error.where)) + number(error.offset) +
         "at " + number(in.position());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 5) return 0;
  std::uint32_t seed;
  std::memcpy(&seed, data + 1, sizeof seed);
  const std::string_view stream(reinterpret_cast<const char*>(data) + 5, size - 5);
  msrp::decoder_options how;
  const unsigned bits = data[0];
  if ((bits & 1U) != 0) how.parsing.lenient |= leniency::control_bytes;
  if ((bits & 2U) != 0) how.parsing.lenient |= leniency::salvage;
  if ((bits & 4U) != 0) how.parsing.lenient |= leniency::unspaced_colon;
  if ((bits & 8U) != 0) how.body_bytes = 20;
  if ((bits & 16U) != 0) how.parsing.caps.header_bytes = 90;
  const std::size_t room = (bits & 32U) != 0 ? 60 : 2048;
  if ((bits & 64U) != 0) {
    // What is fed is one message then, so it is not cut.
    how.over = msrp::carrier::websocket;
    const std::string one = events<msrp::decoder>(stream, how, room, nullptr, true);
    HOLDS(events<msrp::basic_decoder<byte_runs>>(stream, how, room, nullptr, false) == one);
    return 0;
  }

  const std::string whole = events<msrp::decoder>(stream, how, room, nullptr, true);
  HOLDS(events<msrp::basic_decoder<byte_runs>>(stream, how, room, nullptr, false) == whole);
  dice first(seed), second(seed * 7 + 1);
  HOLDS(events<msrp::decoder>(stream, how, room, &first, false) == whole);
  HOLDS(events<msrp::basic_decoder<byte_runs>>(stream, how, room, &second, false) == whole);
  return 0;
}
