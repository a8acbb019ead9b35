// SIP over a stream: the same events whole, cut anywhere and by bytes; every frame as sip::scan() sees it; no
// over-read. The same frames out of a stream::reader, whose buffer may refuse and throw; a handler of scan()
// that stops or throws is not called again.
//
// Input: one byte of options, four that choose the cuts, the stream.
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "sipwire/sip/framer.hpp"
#include "sipwire/stream/reader.hpp"
#include "support/mend.hpp"
#include "support/program.hpp"

using fuzz::require;

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

/// A frame parses as a message of exactly its extents, or a header line of it is malformed.
void compare_with_scan(const sip::stream_frame& frame, const sip::framer_options& options) {
  struct handler {
    bool on_request_line(const source&, const sip::request_line&) { return true; }
    bool on_status_line(const source&, const sip::status_line&) { return true; }
    bool on_field(const source&, const sip::field&) { return true; }
    bool on_body(const source&, const extent&) { return true; }
  } on;
  const auto layout = sip::scan(frame.text(), on, options.parsing);
  if (layout) {
    require(layout->start_line.first == 0);
    require(layout->headers.last == frame.header_size());
    require(layout->body.last == frame.size());
    require(layout->content_length.present());
    // Whatever follows in the stream, the message is the same.
    const auto longer = sip::scan(std::string(frame.text()) + "x", on, options.parsing);
    require(longer && longer->body == layout->body);
    return;
  }
  const fault f = layout.error();
  require(f.offset < frame.header_size());
  require(f.code == errc::missing_colon || f.code == errc::bad_field_name ||
          f.code == errc::space_before_colon || f.code == errc::control_byte);
}

struct broken {};

/// Throws at one event, or says to stop.
struct meddling_handler {
  std::size_t left = 0;
  bool throws = false;
  bool over = false;

  bool event() {
    require(!over);
    if (left-- != 0) return true;
    over = true;
    if (throws) throw broken{};
    return false;
  }
  bool on_request_line(const source&, const sip::request_line&) { return event(); }
  bool on_status_line(const source&, const sip::status_line&) { return event(); }
  bool on_field(const source&, const sip::field&) { return event(); }
  bool on_body(const source&, const extent&) { return event(); }
};

/// Stops and throws at one event; every policy stops there, and the events before are those of the whole
/// scan.
void stop_in_scan(std::string_view message, const sip::framer_options& options, std::size_t at) {
  for (const bool throws : {false, true}) {
    std::size_t seen[2] = {};
    for (std::size_t i = 0; i < 2; ++i) {
      meddling_handler on{at, throws, false};
      bool thrown = false;
      try {
        const auto layout =
            i == 0 ? sip::scan_with<vector_runs, sip::framing::line_index>(message, on, options.parsing)
                   : sip::scan_with<byte_runs, sip::framing::automaton>(message, on, options.parsing);
        require(!on.over ||
                (!layout && layout.error().code == errc::stopped && layout.error().offset <= message.size()));
      } catch (const broken&) {
        thrown = true;
      }
      require(thrown == (on.over && throws));
      seen[i] = on.left;
    }
    require(seen[0] == seen[1]);
  }
}

/// A buffer that grows, refuses to and throws, as the dice fall.
class moody_buffer {
 public:
  moody_buffer(dice& of, std::size_t cap) : of_(&of), cap_(cap) {}
  [[nodiscard]] char* data() const noexcept { return bytes_.get(); }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] std::size_t max_size() const noexcept { return cap_; }
  bool grow(std::size_t size, std::string_view kept) {
    const std::size_t mood = of_->below(4);
    if (mood == 0) throw broken{};
    if (mood == 1 || size_ == cap_) return false;
    size = size < cap_ ? size : cap_;
    if (size <= size_) return false;
    // Exactly as large as it says.
    auto more = std::make_unique<char[]>(size);
    if (!kept.empty()) std::memcpy(more.get(), kept.data(), kept.size());
    bytes_ = std::move(more);
    size_ = size;
    return true;
  }

 private:
  dice* of_;
  std::unique_ptr<char[]> bytes_;
  std::size_t size_ = 0;
  std::size_t cap_;
};

/// The events of a reader: those of the framer, as far as its buffer goes.
void read_by_buffer(std::string_view stream, const sip::framer_options& options, dice& cuts,
                    const std::string& whole) {
  const std::size_t cap = cuts.below(3) == 0 ? 1 + cuts.below(200) : stream.size() + 1;
  stream::reader<sip::framer, moody_buffer> in(moody_buffer(cuts, cap), sip::framer(options));
  std::string log;
  std::size_t given = 0, stuck = 0;
  for (;;) {
    for (;;) {
      const std::uint64_t at = in.position();
      const auto frame = in.next();
      if (!frame) break;
      require(frame->position() == at && in.position() == at + frame->size());
      require(frame->text() == stream.substr(static_cast<std::size_t>(at), frame->size()));
      log += std::to_string(static_cast<int>(frame->kind())) + ":" + std::to_string(frame->size()) + "," +
             std::to_string(frame->header_size()) + " ";
    }
    require(whole.substr(0, log.size()) == log);
    require(in.unread() == stream.substr(static_cast<std::size_t>(in.position()),
                                         given - static_cast<std::size_t>(in.position())));
    if (in.error().code != errc::need_more) {
      // A framing fault is that of the framer; a frame too large for the buffer is not.
      require(in.error().code == errc::too_small || whole.substr(log.size(), 6) == "fault ");
      require(in.error().code != errc::too_small || in.error().needed() > cap);
      return;
    }
    if (given == stream.size()) {
      require(whole.substr(log.size(), 5) == "more ");
      return;
    }
    const std::string_view before = in.unread();
    const std::string kept(before);
    try {
      const auto room = in.prepare(1 + cuts.below(100));
      require(in.unread() == kept);
      const std::size_t n = room.size() < stream.size() - given ? room.size() : stream.size() - given;
      if (n != 0) std::memcpy(room.data(), stream.data() + given, n);
      in.commit(n);
      given += n;
      // A buffer that will not grow today may tomorrow.
      if (n == 0 && ++stuck > 50) return;
    } catch (const broken&) {
      require(in.unread().data() == before.data() && in.unread() == kept);
    }
  }
}

/// Where the framer found a fault, scan() finds one too, or a stream wants what a datagram does not.
void compare_fault(std::string_view unread, const fault& f, const sip::framer_options& options) {
  struct handler {
    bool on_request_line(const source&, const sip::request_line&) { return true; }
    bool on_status_line(const source&, const sip::status_line&) { return true; }
    bool on_field(const source&, const sip::field&) { return true; }
    bool on_body(const source&, const extent&) { return true; }
  } on;
  if (f.code == errc::missing_mandatory || f.code == errc::too_long) return;
  const auto layout = sip::scan(unread, on, options.parsing);
  if (has(options.parsing.lenient, leniency::salvage)) return;
  require(!layout);
  // scan() may stop at a malformed line before that.
  require(layout.error().offset <= f.offset);
}

template <class Framer>
std::string events(std::string_view stream, const sip::framer_options& options, dice* cuts, bool check) {
  Framer cut(options);
  std::string log;
  std::size_t first = 0, last = 0;
  for (;;) {
    // Memory of its own and of exactly this size, so that a sanitizer sees one byte of over-read.
    const auto bytes = std::make_unique<char[]>(last - first);
    if (last != first) std::memcpy(bytes.get(), stream.data() + first, last - first);
    std::string_view unread(bytes.get(), last - first);
    for (;;) {
      const auto frame = cut.next(unread);
      if (!frame) {
        require(frame.error().offset <= unread.size());
        if (frame.error().code == errc::need_more) {
          require(frame.error().offset == unread.size());
          break;
        }
        require(cut.desynchronised() && cut.error() == frame.error());
        require(cut.next(unread).error() ==
                (fault{errc::desynchronised, frame.error().rule, frame.error().offset}));
        if (check) compare_fault(unread, frame.error(), options);
        return log + "fault " + std::to_string(static_cast<int>(frame.error().code)) + "," +
               std::to_string(static_cast<int>(frame.error().rule)) + " at " +
               std::to_string(cut.position() + frame.error().offset);
      }
      require(frame->size() != 0 && frame->size() <= unread.size() && frame->text().data() == unread.data());
      require(frame->position() == first);
      log += std::to_string(static_cast<int>(frame->kind())) + ":" + std::to_string(frame->size()) + "," +
             std::to_string(frame->header_size()) + " ";
      if (check && frame->is_message()) compare_with_scan(*frame, options);
      first += frame->size();
      unread.remove_prefix(frame->size());
    }
    if (last == stream.size())
      return log + "more " + std::to_string(cut.needed().value_or(0)) + " at " + std::to_string(first);
    const std::size_t left = stream.size() - last;
    last += cuts == nullptr ? left : 1 + (cuts->below(4) == 0 ? cuts->below(3) : cuts->below(100)) % left;
  }
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  return mend::mutate(data, size, max_size, seed, 5, [](std::string& stream) { mend::sip(stream); });
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 5) return 0;
  std::uint32_t seed;
  std::memcpy(&seed, data + 1, sizeof seed);
  const std::string_view stream(reinterpret_cast<const char*>(data) + 5, size - 5);
  sip::framer_options options;
  const unsigned how = data[0];
  if ((how & 1U) != 0) options.parsing.lenient |= leniency::bare_lf;
  if ((how & 2U) != 0) options.parsing.lenient |= leniency::control_bytes | leniency::start_line_space;
  if ((how & 4U) != 0) options.parsing.lenient |= leniency::salvage;
  options.parsing.refuse_space_before_colon = (how & 8U) != 0;
  if ((how & 16U) != 0) options.expect = sip::keep_alives::pongs;
  if ((how & 32U) != 0) options.parsing.caps.header_bytes = 100;
  if ((how & 64U) != 0) options.body_bytes = 20;

  const std::string whole = events<sip::framer>(stream, options, nullptr, true);
  require(events<sip::basic_framer<byte_runs>>(stream, options, nullptr, false) == whole);
  dice first(seed), second(seed * 7 + 1);
  require(events<sip::framer>(stream, options, &first, false) == whole);
  require(events<sip::basic_framer<byte_runs>>(stream, options, &second, false) == whole);
  read_by_buffer(stream, options, first, whole);
  stop_in_scan(stream, options, second.below(12));
  return 0;
}
