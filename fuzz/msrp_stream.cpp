// MSRP off a stream: the same events whole, cut anywhere and by bytes; every chunk as msrp::scan() sees it;
// no over-read; handlers that throw, stop, call back, reset or replace the decoder; a receiver on top of it.
//
// Input: one byte of options, four that choose the cuts, the stream.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "sipwire/core/sink.hpp"
#include "sipwire/msrp/endpoint.hpp"
#include "sipwire/msrp/receiver.hpp"
#include "sipwire/msrp/scan.hpp"
#include "sipwire/msrp/writer.hpp"
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

std::string number(std::uint64_t n) {
  return std::to_string(n) + " ";
}

/// A chunk as text, by the decoder and by scan().
struct chunk_log {
  std::string text;
  bool has_body = false;

  void start(const source& from, const msrp::start_line_view& line) {
    text += "start " + std::string(from.text(line.transact_id_where())) + " " +
            std::string(line.method_text()) + number(line.status());
  }
  void field(const source& from, const msrp::field& f, std::uint32_t base) {
    text += "field " + number(f.name.first - base) + number(f.value.first - base) +
            number(f.value.last - base) + number(static_cast<std::uint64_t>(f.id)) +
            (f.malformed ? "!" : "") + std::string(from.text(f.value)) + "\n";
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
    require(head.text(line.where()).size() == line.where().size());
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
    require(!piece.empty());
    body += piece;
  }
  void on_end(const msrp::chunk_end& end) {
    require(end.body_size == body.size());
    require(end.has_body || body.empty());
    chunk += std::string("end ") + static_cast<char>(end.flag) + (end.has_body ? " body " : "") + body + "\n";
    if (check && scannable) compare_with_scan(end);
    log += chunk;
  }
  void on_problem(fault f) {
    log += "problem " + number(static_cast<std::uint64_t>(f.code)) +
           number(static_cast<std::uint64_t>(f.rule)) + number(f.offset) + "\n";
    require(f.offset <= stream.size());
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
    require(layout);
    require(layout->flag == end.flag);
    require(layout->body.present() == end.has_body);
    require(source(rest).text(layout->body) == body);
    require(layout->headers.last + (end.has_body ? 2 : 0) == head_size);
    on.log.text +=
        std::string("end ") + static_cast<char>(layout->flag) + (end.has_body ? " body " : "") + body + "\n";
    require(on.log.text == chunk);
  }
};

template <class Decoder>
std::string events(std::string_view stream, const msrp::decoder_options& how, std::size_t room_size,
                   dice* cuts, bool check) {
  const auto room = std::make_unique<char[]>(room_size);
  Decoder in({room.get(), room_size}, how);
  stream_handler<Decoder> on;
  on.in = &in;
  on.check = check;
  on.stream = stream;
  on.how = &how;
  fault error;
  for (std::size_t at = 0; !error;) {
    const std::size_t left = stream.size() - at;
    std::size_t n = left;
    if (cuts != nullptr && left != 0)
      n = 1 + (cuts->below(4) == 0 ? cuts->below(3) : cuts->below(100)) % left;
    // Memory of its own and of exactly this size, so that a sanitizer sees one byte of over-read.
    const auto bytes = std::make_unique<char[]>(n);
    if (n != 0) std::memcpy(bytes.get(), stream.data() + at, n);
    const auto taken = in.feed({bytes.get(), n}, on);
    if (taken) {
      require(*taken == n);
      at += n;
    } else {
      error = taken.error();
    }
    if (at == stream.size()) break;
  }
  std::string log = on.log + "body so far " + number(on.body.size());
  if (!error) {
    const auto end = in.finish();
    error = end.error();
  }
  require(in.error() == error);
  if (error) {
    require(in.feed("x", on).error() == error && in.finish().error() == error);
    require(in.position() + error.offset <= stream.size());
  }
  // What scan() says of the chunk that the stream ended in.
  if (check && error && error.code != errc::too_long && on.scannable && how.over == msrp::carrier::stream) {
    struct handler {
      bool on_start(const source&, const msrp::start_line_view&) { return true; }
      bool on_field(const source&, const msrp::field&) { return true; }
      bool on_body(const source&, const extent&) { return true; }
      bool on_end(const source&, msrp::continuation) { return true; }
    } nothing;
    const auto layout =
        msrp::scan(stream.substr(static_cast<std::size_t>(in.position())), nothing, how.parsing);
    require(!layout);
    if (error.code != errc::truncated)
      require(layout.error() == error || layout.error().code == errc::missing_mandatory);
    if (error.code == errc::truncated)
      require(layout.error().code == errc::need_more || layout.error().code == errc::missing_mandatory ||
              layout.error().offset <= error.offset);
  }
  return log + number(static_cast<std::uint64_t>(error.code)) +
         number(static_cast<std::uint64_t>(error.rule)) + number(error.offset) + "at " +
         number(in.position());
}

/// What a receiver says of a stream, which depends on the cuts in nothing but this: which piece of a body is
/// the first that the assembler refuses.
struct endpoint {
  struct store {
    bool opened(const msrp::assembly& m) {
      sums.at(m.index()) = 0;
      return true;
    }
    bool write(const msrp::assembly& m, std::uint64_t at, std::string_view octets) {
      for (const char c : octets) sums.at(m.index()) += ++at * static_cast<unsigned char>(c);
      return true;
    }
    std::array<std::uint64_t, 3> sums{};
  };
  const store* kept = nullptr;
  std::string log = {};

  void on_head(const msrp::received_chunk& chunk, msrp::admission& how) {
    require(!chunk.complete() && chunk.message() == nullptr && !chunk.success());
    if (!chunk.head()) return;
    how.session = chunk.head()->field_count() % 2;
    if (chunk.head()->transact_id().front() == 'z') how.refusal = 481;
  }
  void on_chunk(const msrp::received_chunk& chunk) {
    const auto& head = chunk.head();
    log += head ? std::string(head->text()) : number(head.error().offset);
    require(!head || head->has_body() == chunk.end().has_body);
    const fault f = chunk.state().error();
    log += chunk.state() ? number(static_cast<std::uint64_t>(*chunk.state()))
                         : number(static_cast<std::uint64_t>(f.code));
    if (head && f.offset < head->text().size()) log += number(f.offset);
    if (chunk.complete()) log += number(kept->sums.at(chunk.message()->index()));
    const auto status = chunk.response();
    const auto range = chunk.success();
    require(!chunk.complete() || (head->method() == msrp::method::send && chunk.message()->gaps() == 0));
    log += number(status.value_or(0)) + number(range ? *range->end : 0) + "\n";
    // A path that is malformed can be answered by nobody.
    const bool answerable = head && head->get<msrp::hdr::to_path>() && head->get<msrp::hdr::from_path>() &&
                            head->lenient() == leniency::none;
    counting_sink none;
    if (status && answerable) require(msrp::make_response(none, *head, *status).finish());
    if (range && answerable) require(msrp::make_report(none, "abcd", *head, 200, *range).finish());
  }
};

template <class Runs>
std::string received(std::string_view stream, const msrp::decoder_options& how, std::size_t room_size,
                     dice* cuts) {
  const auto room = std::make_unique<char[]>(room_size);
  msrp::field_storage<16> fields;
  msrp::assembly_storage<3, 1024> messages;
  msrp::receiver<endpoint::store, Runs> in({{room.get(), room_size}, fields, messages}, {}, {how, {}});
  endpoint on{&in.store()};
  for (std::size_t at = 0; at != stream.size();) {
    const std::size_t left = stream.size() - at;
    const std::size_t n = cuts == nullptr ? left : 1 + cuts->below(cuts->below(4) == 0 ? 3 : 100) % left;
    const auto bytes = std::make_unique<char[]>(n);
    std::memcpy(bytes.get(), stream.data() + at, n);
    if (!in.feed({bytes.get(), n}, on)) break;
    at += n;
  }
  (void)in.finish();
  return on.log + number(in.messages().size()) + number(in.stream().position());
}

enum class meddling : std::uint8_t { none, throws, stops, feeds, finishes, resets, replaces };
struct thrown {};

/// Writes all events down, in what pieces bodies come unseen, and meddles in one of them.
struct meddler {
  msrp::decoder* in = nullptr;
  meddling how = meddling::none;
  std::size_t at = 0;
  char* other_room = nullptr;
  std::size_t room_size = 0;
  std::string log = {};
  std::size_t seen = 0;
  bool done = false;

  bool note(const std::string& what) {
    log += what;
    if (seen++ != at || how == meddling::none) return true;
    done = true;
    switch (how) {
      case meddling::throws:
        throw thrown();
      case meddling::feeds: {
        meddler inner;
        require(in->feed("MSRP abcd 200 OK\r\n", inner).error() ==
                (fault{errc::misplaced, rule::msrp_message, 0}));
        require(inner.log.empty());
        return true;
      }
      case meddling::finishes:
        require(in->finish().error() == (fault{errc::misplaced, rule::msrp_message, 0}));
        return true;
      case meddling::resets:
        in->reset();
        return true;
      case meddling::replaces:
        *in = msrp::decoder({other_room, room_size}, in->options());
        return true;
      case meddling::stops:
      case meddling::none:
        break;
    }
    return how != meddling::stops;
  }
  bool on_start(const source& head, const msrp::start_line_view& line) {
    require(in == nullptr || in->transact_id() == head.text(line.transact_id_where()));
    return note("s" + std::string(head.text(line.transact_id_where())));
  }
  bool on_header(const source& head, const msrp::field& f) {
    return note("h" + std::string(head.text(f.value)));
  }
  bool on_headers_end(const source& head) { return note("e" + number(head.size())); }
  bool on_body(std::string_view piece) { return note(std::string(piece)); }
  bool on_end(const msrp::chunk_end& end) { return note("." + number(end.body_size)); }
  bool on_problem(fault f) { return note("p" + number(f.offset)); }
};

/// Feeds from memory that is gone afterwards.
result<std::size_t> feed_once(msrp::decoder& in, std::string_view bytes, meddler& on) {
  const auto own = std::make_unique<char[]>(bytes.size());
  if (!bytes.empty()) std::memcpy(own.get(), bytes.data(), bytes.size());
  return in.feed({own.get(), bytes.size()}, on);
}

void meddle(std::string_view stream, const msrp::decoder_options& how, std::size_t room_size, dice& random) {
  const auto room = std::make_unique<char[]>(room_size), other = std::make_unique<char[]>(room_size);
  meddler plain;
  msrp::decoder untouched({room.get(), room_size}, how);
  const auto expected = feed_once(untouched, stream, plain);

  msrp::decoder in({room.get(), room_size}, how);
  meddler on;
  on.in = &in;
  on.how = static_cast<meddling>(1 + random.below(6));
  on.at = random.below(plain.seen + 1);
  on.other_room = other.get();
  on.room_size = room_size;
  std::size_t at = 0, began = 0;
  fault error;
  while (at != stream.size() && !error) {
    const std::size_t n =
        1 + (random.below(3) == 0 ? random.below(5) : random.below(400)) % (stream.size() - at);
    const bool before = on.done;
    const bool in_body = in.in_body();
    try {
      const auto taken = feed_once(in, stream.substr(at, n), on);
      if (!taken) {
        error = taken.error();
        break;
      }
      require(*taken <= n && (*taken == n || (on.done && !before)));
      // Something is taken, or a caller that feeds the rest would never come to an end; but for octets of a
      // body that an earlier feed brought, and that turned out to be no end-line.
      require(*taken != 0 || in_body);
      at += *taken;
    } catch (const thrown&) {
      require(plain.log.starts_with(on.log) || on.log.starts_with(plain.log));
      const fault f = in.error();
      require(f.code == errc::stopped && in.position() + f.offset <= stream.size());
      require(stream.substr(static_cast<std::size_t>(in.position())).starts_with(in.head()));
      require(in.feed("x", on).error() == f && in.finish().error() == f);
      require(in.message_id().empty() || in.head().find(in.message_id()) != std::string_view::npos);
      return;
    }
    if (on.done && !before && (on.how == meddling::resets || on.how == meddling::replaces)) {
      // The rest is another stream.
      require(in.position() == 0 && in.head().empty() && in.error() == fault{});
      require(plain.log.starts_with(on.log));
      began = at;
      on.log.clear();
      meddler rest;
      msrp::decoder fresh({room.get(), room_size}, how);
      // In a room of its own: `in` may have taken the other one.
      const auto third = std::make_unique<char[]>(room_size);
      fresh = msrp::decoder({third.get(), room_size}, how);
      const auto all = feed_once(fresh, stream.substr(at), rest);
      meddler again;
      const auto same = feed_once(in, stream.substr(at), again);
      require(all == same && rest.log == again.log && fresh.position() == in.position());
      return;
    }
  }
  require(began == 0 && on.log == plain.log);
  require(error == expected.error());
  require(in.position() == untouched.position());
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  return mend::mutate(data, size, max_size, seed, 5, [](std::string& text) { mend::msrp(text); });
}

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
  if ((bits & 128U) != 0) how.parsing.lenient |= leniency::deployed;
  if ((bits & 16U) != 0) how.parsing.caps.header_bytes = 90;
  const std::size_t room = (bits & 32U) != 0 ? 60 : 2048;
  if ((bits & 64U) != 0) {
    // What is fed is one message then, so it is not cut.
    how.over = msrp::carrier::websocket;
    const std::string one = events<msrp::decoder>(stream, how, room, nullptr, true);
    require(events<msrp::basic_decoder<byte_runs>>(stream, how, room, nullptr, false) == one);
    return 0;
  }

  const std::string whole = events<msrp::decoder>(stream, how, room, nullptr, true);
  require(events<msrp::basic_decoder<byte_runs>>(stream, how, room, nullptr, false) == whole);
  dice first(seed), second(seed * 7 + 1);
  require(events<msrp::decoder>(stream, how, room, &first, false) == whole);
  require(events<msrp::basic_decoder<byte_runs>>(stream, how, room, &second, false) == whole);
  const std::string said = received<vector_runs>(stream, how, room, nullptr);
  require(received<byte_runs>(stream, how, room, nullptr) == said);
  require(received<vector_runs>(stream, how, room, &first) == said);
  require(received<byte_runs>(stream, how, room, &second) == said);
  for (int i = 0; i < 4; ++i) meddle(stream, how, room, first);
  return 0;
}
