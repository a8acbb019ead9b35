// MSRP chunks: content through chunker and receiver comes out as it went in, also where sinks, ids
// and stores throw, refuse and call back; the assembler agrees with a naive model.
//
// Input: one byte of options, four that choose sizes and orders, the content; or, by an option, the chunks
// themselves.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sipwire/msrp/chunker.hpp"
#include "sipwire/msrp/receiver.hpp"
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

/// Ids taken from the content where it has them, so that they collide, and of eight letters where not.
class ids_from {
 public:
  ids_from(std::string_view content, dice& random) : content_(content), random_(&random) {}
  msrp::transact_id operator()() {
    if (!content_.empty() && random_->below(4) != 0) {
      const std::size_t at = content_.find("-------", random_->below(content_.size()));
      if (at != std::string_view::npos) {
        const msrp::transact_id id(content_.substr(at + 7, 4 + random_->below(29)));
        if (!id.empty()) return id;
      }
    }
    std::string letters;
    for (int i = 0; i < 8; ++i) letters += static_cast<char>('a' + random_->below(26));
    return msrp::transact_id(letters);
  }

 private:
  std::string_view content_;
  dice* random_;
};

struct growing_store {
  std::map<std::size_t, std::string> texts;
  bool opened(const msrp::assembly& m) {
    texts[m.index()].clear();
    return true;
  }
  bool write(const msrp::assembly& m, std::uint64_t at, std::string_view octets) {
    auto& text = texts[m.index()];
    if (text.size() < at + octets.size()) text.resize(static_cast<std::size_t>(at) + octets.size());
    text.replace(static_cast<std::size_t>(at), octets.size(), octets);
    return true;
  }
};

struct endpoint {
  msrp::receiver_storage<512, 8, 2, 512> room;
  msrp::receiver<growing_store> in{room, growing_store{}};
  std::vector<std::string> messages;

  void on_chunk(const msrp::received_chunk& chunk) {
    require(chunk.head() && chunk.end().has_body && chunk.state());
    require(chunk.response() == 200 && !chunk.success());
    if (!chunk.complete()) return;
    const auto& text = in.store().texts[chunk.message()->index()];
    require(text.size() >= *chunk.message()->size());
    messages.push_back(text.substr(0, static_cast<std::size_t>(*chunk.message()->size())));
  }
  void on_problem(fault) { require(false); }
};

void identity(std::string_view content, unsigned how, dice& random) {
  msrp::message_to_send what{"msrp://b.example:8493/b;tcp", "msrp://a.example:7394/a;tcp", "12339sdqwer",
                             "text/plain"};
  const bool known = (how & 2U) != 0;
  if (known) what.size = content.size();
  std::array<char, 512> room;
  auto made = msrp::chunker::make(what, room);
  require(made);
  msrp::chunker& out = *made;
  ids_from ids(content, random);
  std::vector<std::string> chunks;
  const std::size_t usual = 1 + random.below(content.size() / 8 + 2);
  while (!out.finished()) {
    std::string text;
    string_sink sink(text);
    const auto rest = content.substr(static_cast<std::size_t>(out.position()));
    const std::size_t n = std::min(rest.size(), 1 + random.below(2 * usual));
    if (random.below(2) == 0) {
      const auto done = out.chunk(sink, rest.substr(0, n), n == rest.size(), ids);
      // Every id of the content may stand in it.
      if (!done) {
        require(done.error() == (fault{errc::conflict, rule::transact_id, 0}) && text.empty());
        continue;
      }
    } else {
      if (!out.begin(sink, ids, rest.substr(0, random.below(n + 1)))) continue;
      std::size_t sent = 0;
      while (sent != n) {
        const std::size_t piece = 1 + random.below(n - sent);
        const auto taken = out.send(sink, rest.substr(sent, piece));
        require(taken && *taken <= piece);
        sent += *taken;
        if (*taken != piece) break;
      }
      require(out.open() == (sent == n));
      if (out.open()) require(n == rest.size() ? out.finish(sink) : out.interrupt(sink));
    }
    // The id of a chunk stands before a flag where it ends, and nowhere else.
    const std::string end = "-------" + std::string(out.transact_id());
    for (std::size_t at = 0; (at = text.find(end, at)) != std::string::npos; ++at)
      require(at + end.size() + 3 == text.size() ||
              !sipwire::msrp::detail::is_continuation_flag(text[at + end.size()]));
    chunks.push_back(std::move(text));
  }
  if ((how & 4U) != 0 && chunks.size() <= 512)
    for (std::size_t i = chunks.size(); i > 1; --i) std::swap(chunks[i - 1], chunks[random.below(i)]);
  std::string stream;
  for (const auto& chunk : chunks) stream += chunk;
  endpoint on;
  for (std::size_t at = 0; at != stream.size();) {
    const std::size_t n = 1 + random.below(std::min<std::size_t>(stream.size() - at, 1500));
    const auto bytes = std::make_unique<char[]>(n);
    std::memcpy(bytes.get(), stream.data() + at, n);
    require(on.in.feed({bytes.get(), n}, on));
    at += n;
  }
  require(on.in.finish());
  require(on.messages.size() == 1 && on.messages.front() == content);
}

/// What an assembler should make of chunks, an octet at a time.
struct naive_message {
  std::map<std::uint64_t, char> octets;
  std::optional<std::uint64_t> end;
  [[nodiscard]] std::size_t runs() const {
    std::size_t n = 0;
    std::uint64_t next = 0;
    for (const auto& [at, c] : octets) {
      if (n == 0 || at != next) ++n;
      next = at + 1;
    }
    return n;
  }
};

/// Each chunk is five bytes: message, start, size, content, flag.
void against_model(std::string_view input) {
  msrp::assembly_storage<4, 64> room;
  std::array<char, 4 * 320> memory{};
  msrp::assembler<msrp::memory_store> in(room, msrp::memory_store(memory, 4));
  std::map<std::string, naive_message> model;
  for (; input.size() >= 5; input.remove_prefix(5)) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(input[i]); };
    const std::string id = std::string("id0") + static_cast<char>('0' + byte(0) % 4);
    const std::uint64_t start = byte(1);
    const std::string body(byte(2) % 32, input[3]);
    const char flag = "+$#+"[byte(4) % 4];
    const bool broken = byte(4) > 250;

    msrp::byte_range range;
    range.start = start + 1;
    require(in.begin(id, range));
    std::string_view rest = body;
    bool written = true;
    while (!rest.empty()) {
      const std::size_t n = 1 + byte(4) % rest.size();
      written = in.write(rest.substr(0, n)).has_value() && written;
      rest.remove_prefix(n);
    }

    naive_message& m = model[id];
    const std::uint64_t last = start + body.size();
    const bool over = !body.empty() && m.end && last > *m.end && start != 0;
    require(written == !over);
    if (over) {
      require(in.end(msrp::continuation::more).error().code == errc::conflict);
      require(in.find(id) == nullptr);
      model.erase(id);
      continue;
    }
    for (std::size_t i = 0; i < body.size(); ++i) m.octets[start + i] = body[i];
    if (broken) {
      in.interrupt();
      require(in.find(id) != nullptr && in.find(id)->received().runs().size() == m.runs());
      continue;
    }
    const auto now = in.end(*msrp::continuation_of(flag));
    bool conflict = false;
    if (flag == '$') {
      if (start == 0) {
        m.octets.erase(m.octets.lower_bound(last), m.octets.end());
      } else {
        conflict = m.end && *m.end != last;
      }
      m.end = last;
    }
    conflict = conflict || (m.end && !m.octets.empty() && m.octets.rbegin()->first >= *m.end);
    if (flag == '#') {
      require(now && *now == msrp::assembled::aborted);
      model.erase(id);
    } else if (conflict) {
      require(now.error().code == errc::conflict);
      model.erase(id);
    } else if (m.end && m.octets.size() == *m.end) {
      require(now && *now == msrp::assembled::complete && in.current()->gaps() == 0);
      std::string content;
      for (const auto& [at, c] : m.octets) content += c;
      require(in.store().text(*in.current(), *in.current()->size()) == content);
      model.erase(id);
    } else {
      require(now && *now == msrp::assembled::partial);
      const auto* const held = in.find(id);
      require(held != nullptr && held->size() == m.end && held->received().runs().size() == m.runs());
      // The gaps and what has come make up the whole.
      std::uint64_t missing = 0;
      for (std::size_t i = 0; i < held->gaps(); ++i) {
        const auto gap = held->gap(i);
        require(gap.first < gap.last && !m.octets.contains(gap.first));
        missing += gap.size();
      }
      require(missing + m.octets.size() == m.end.value_or(msrp::assembly::unknown));
    }
    require(in.size() == model.size());
  }
}

struct thrown {};

/// A sink that throws, or calls the chunker that writes to it.
struct wild_sink {
  std::string* text;
  msrp::chunker* out;
  dice* random;
  void append(std::string_view bytes) {
    const std::size_t what = random->below(24);
    if (what == 0) throw thrown();
    text->append(bytes);
    if (what == 1) {
      const fault misplaced{errc::misplaced, rule::msrp_message, 0};
      counting_sink none;
      require(out->chunk(none, "x", true, [] { return msrp::transact_id("abcd"); }).error() == misplaced);
      require(out->send(none, "x").error() == misplaced && out->interrupt(none).error() == misplaced);
      require(out->seek(0).error() == misplaced && none.size() == 0);
    }
  }
  [[nodiscard]] std::size_t size() const { return text->size(); }
  [[nodiscard]] result<std::size_t> done() const { return size(); }
};

/// A store that throws, refuses, drops and calls back.
struct wild_store {
  growing_store* under;
  dice* random;
  msrp::assembler<wild_store>** in;
  bool dropped = false;
  bool interrupted = false;

  bool meddle(const msrp::assembly& m) {
    auto& a = **in;
    switch (random->below(16)) {
      case 0:
        throw thrown();
      case 1:
        return false;
      case 2: {
        const fault misplaced{errc::misplaced, rule::msrp_message, 0};
        require(a.begin("inner").error() == misplaced && a.write("x").error() == misplaced);
        require(a.end(msrp::continuation::complete).error() == misplaced);
        return true;
      }
      case 3:
        if (const auto* other = a.find("other")) a.drop(*other);
        return true;
      case 4:
        // Of the message under way only in write(): before and behind that it is none of the assembler's.
        if (&m == a.find(m.message_id())) dropped = true;
        a.drop(m);
        return true;
      default:
        return true;
    }
  }
  bool opened(const msrp::assembly& m) { return under->opened(m) && meddle(m); }
  bool write(const msrp::assembly& m, std::uint64_t at, std::string_view octets) {
    dropped = interrupted = false;
    if (random->below(24) == 0) {
      (*in)->interrupt();
      interrupted = true;
    }
    return meddle(m) && under->write(m, at, octets);
  }
  void closed(const msrp::assembly& m, bool) { (void)meddle(m); }
};

/// Each chunk is sent, and given to the assembler, again and again until nothing goes wrong with it; then all
/// of the content is there.
void wild(std::string_view content, dice& random) {
  std::array<char, 512> room;
  auto made = msrp::chunker::make(
      {"msrp://b.example:8493/b;tcp", "msrp://a.example:7394/a;tcp", "12339sdqwer", "text/plain"}, room);
  require(made);
  msrp::chunker& out = *made;
  std::vector<std::string> chunks;
  const std::size_t usual = 1 + content.size() / 6;
  while (!out.finished()) {
    std::string text;
    wild_sink sink{&text, &out, &random};
    const std::uint64_t from = out.position();
    const auto rest = content.substr(static_cast<std::size_t>(from));
    const std::size_t n = std::min(rest.size(), 1 + random.below(2 * usual));
    ids_from good(content, random);
    const auto ids = [&] {
      if (random.below(10) == 0) throw thrown();
      return good();
    };
    try {
      if (random.below(2) == 0) {
        if (!out.chunk(sink, rest.substr(0, n), n == rest.size(), ids)) continue;
      } else {
        if (!out.begin(sink, ids, rest.substr(0, n))) continue;
        const auto taken = out.send(sink, rest.substr(0, n));
        require(taken);
        if (out.open()) require(n == rest.size() ? out.finish(sink) : out.interrupt(sink));
      }
    } catch (const thrown&) {
      // Nothing was written when the ids threw; else the stream is broken, and another begins.
      require(!out.open() && !out.finished());
      const auto again = out.interrupt(sink).error();
      require(again.code ==
              (text.empty() && again.code == errc::misplaced ? errc::misplaced : errc::stopped));
      require(out.seek(from));
      continue;
    }
    chunks.push_back(std::move(text));
  }

  growing_store under;
  msrp::assembly_storage<4, 512> messages;
  msrp::assembler<wild_store>* self = nullptr;
  msrp::assembler<wild_store> in(messages, wild_store{&under, &random, &self});
  self = &in;
  try {
    if (in.begin("other")) (void)in.end(msrp::continuation::more);
  } catch (const thrown&) {
  }
  struct one_chunk {
    msrp::assembler<wild_store>* in;
    msrp::decoder* from = nullptr;
    bool fine = true;
    bool complete = false;
    void on_headers_end(const source&) { fine = fine && in->begin(from->message_id(), from->range()); }
    void on_body(std::string_view piece) {
      if (!fine) return;
      const auto before = in->current()->received().end();
      const auto taken = in->write(piece);
      fine = taken.has_value();
      // Nothing more is taken of a chunk whose message or course the store ended.
      const auto& store = in->store();
      if (store.dropped || store.interrupted)
        require(taken.error().code == errc::stopped && in->write("x").error());
      if (store.dropped) require(in->find(from->message_id()) == nullptr);
      if (store.interrupted && !store.dropped)
        require(in->find(from->message_id())->received().end() == before);
    }
    void on_end(const msrp::chunk_end& end) {
      // The last step is taken only where all went well before, so that nothing is forgotten half-way.
      if (!fine) return;
      const auto now = in->end(end.flag);
      fine = now.has_value();
      complete = now && *now == msrp::assembled::complete;
    }
  };
  bool complete = false;
  for (std::size_t i = 0; i != chunks.size();) {
    std::array<char, 512> head;
    msrp::decoder decoder(head);
    one_chunk on{&in, &decoder};
    bool closing = false;
    try {
      const auto taken = decoder.feed(chunks[i], on);
      require(taken == chunks[i].size());
    } catch (const thrown&) {
      const fault f = decoder.error();
      require(f.code == errc::stopped && decoder.finish().error() == f &&
              chunks[i].starts_with(decoder.head()));
      closing = f.offset != 0 && in.find("12339sdqwer") == nullptr && i + 1 == chunks.size();
      on.fine = false;
    }
    if (closing && in.current() != nullptr) {
      // It was complete, and closed() threw behind that.
      complete = in.current()->size() == content.size();
      if (complete) break;
    }
    if (!on.fine) {
      if (in.find("12339sdqwer") == nullptr && i != 0) i = 0;
      continue;
    }
    complete = on.complete;
    ++i;
  }
  require(complete);
  const auto* const whole = in.current();
  require(whole != nullptr && whole->size() == content.size());
  require(under.texts[whole->index()].substr(0, content.size()) == content);
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  // Contents that hold end-lines are what is hard here.
  return mend::mutate(data, size, max_size, seed, 5, [seed](std::string& text) {
    if (seed % 4 == 1) mend::msrp(text);
  });
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 5) return 0;
  std::uint32_t seed;
  std::memcpy(&seed, data + 1, sizeof seed);
  const std::string_view rest(reinterpret_cast<const char*>(data) + 5, size - 5);
  dice random(seed);
  if ((data[0] & 1U) != 0) {
    against_model(rest);
  } else if (rest.size() <= 20000) {
    identity(rest, data[0], random);
    if (rest.size() <= 2000) wild(rest, random);
  }
  return 0;
}
