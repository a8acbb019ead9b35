// The facts of MSRP chunks, one a file or a stream of them. Paths and their words are those of
// docs/decode.md.

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "layer.hpp"
#include "parts.hpp"
#include "sha256.hpp"
#include "sipwire/msrp/assembler.hpp"
#include "sipwire/msrp/message_view.hpp"
#include "sipwire/msrp/needed_leniency.hpp"
#include "sipwire/msrp/validate.hpp"

namespace tool {
namespace {

namespace msrp = sipwire::msrp;
namespace mime = sipwire::mime;
using sipwire::leniency;

/// Room for the fields of any chunk in `bytes`.
std::vector<msrp::field> slots_for(std::string_view bytes) {
  std::size_t lines = 1;
  for (const char c : bytes) lines += c == '\n' ? 1U : 0U;
  return std::vector<msrp::field>(lines < 65535 ? lines : 65535);
}

/// What a chunk that ends too early lacks: so many octets where its end-line has begun, else what comes next.
void add_need_more(fact& to, std::string_view bytes, const sipwire::fault& stopped) {
  msrp::start_line_view line;
  const bool is_read = msrp::start_line_view::scan(bytes, leniency::all, line).ok();
  const auto end = "\r\n-------" + std::string(line.transact_id());
  const std::size_t size = end.size() + 3;  // with the flag and CRLF
  for (std::size_t n = is_read ? std::min(size - 1, bytes.size()) : 0; n > 2; --n) {
    const auto tail = bytes.substr(bytes.size() - n);
    const bool begins = n <= end.size()       ? end.starts_with(tail)
                        : n == end.size() + 1 ? tail.starts_with(end) && msrp::continuation_of(tail.back())
                                              : tail.starts_with(end) && tail.back() == '\r';
    if (!begins) continue;
    to.number("need-more.octets", size - n);
    break;
  }
  to.text("need-more.what", sipwire::name(stopped.rule));
}

/// Shows one chunk.
class chunk_decoder {
 public:
  chunk_decoder(document& to, fact& into, piece& from, const msrp::message_view& chunk,
                const std::optional<sipwire::fault>& stopped)
      : to_(to), into_(into), from_(from), chunk_(chunk), stopped_(stopped) {}

  void run() {
    std::vector<msrp::problem> room(64);
    const auto verdict = msrp::validate(chunk_, room);
    for (const auto& p : listed(verdict, room)) {
      // What stopped the parser comes back as a field that cannot be read.
      if (stopped_ && p.what.offset <= stopped_->offset &&
          chunk_.text().substr(p.what.offset, stopped_->offset - p.what.offset).find('\n') ==
              std::string_view::npos)
        continue;
      add_finding(to_, from_, {p.what, p.level == sipwire::severity::error, p.status, msrp::name(p.field)});
    }
    to_.not_listed += verdict.count - verdict.problems.size();

    const std::size_t at = into_.children.size();
    into_.group("msrp");
    fact out{fact::form::group, "msrp"};
    start_line(out);
    for (const auto f : chunk_.fields()) field(out, f);
    body(out);
    out.text("continuation", std::string(1, static_cast<char>(chunk_.flag())));
    auto slots = slots_for(chunk_.text());
    msrp::field_room room_of_needs(std::as_writable_bytes(std::span(slots)));
    add_verdict(out, from_, msrp::needed_leniency(chunk_.text(), room_of_needs));
    into_.children[at] = std::move(out);
  }

 private:
  void start_line(fact& to) const {
    const auto line = chunk_.start_line().text();
    fact& out = to.add({fact::form::start, {}, std::string(line.substr(0, line.size() - 2))});
    out.text("kind", chunk_.is_request() ? "request" : "response");
    out.text("transaction-id", chunk_.transact_id());
    if (chunk_.is_request()) {
      out.text("method", chunk_.method_text());
    } else {
      out.number("status", chunk_.status());
      if (chunk_.comment()) out.text("comment", *chunk_.comment());
    }
  }

  void field(fact& to, const msrp::field_view& f) const {
    if (f.malformed()) {
      fact line{fact::form::text, "malformed", std::string(f.value())};
      line.indexed = true;
      to.add(std::move(line));
      return;
    }
    const auto known = msrp::name(f.id());
    fact& out = to.add({fact::form::field, std::string(known.empty() ? f.name() : known),
                        std::string(f.value()), std::string(f.name())});
    msrp::with_tag(f.id(), [&]<class H>(std::type_identity<H>) {
      auto v = msrp::parse_value<H>(f.value_slice(), chunk_.lenient());
      if (!v) {
        out.add(fault_fact(from_, v.error()));
        v = msrp::parse_value<H>(f.value_slice(), leniency::all);
      }
      // The status of a response has its name already.
      if (v) describe(out, H::id == msrp::header_id::status ? "status-header" : lower(msrp::name(H::id)), *v);
      if constexpr (H::id == msrp::header_id::byte_range)
        if (v && !v->end() && chunk_.has_body()) shown_range(out.children.back(), v->value());
    });
  }

  /// The range whose end the wire leaves open, as the body shows it.
  void shown_range(fact& to, const msrp::byte_range& said) const {
    const auto came = said.shown_by(chunk_.body().size());
    const auto number = [](const std::optional<std::uint64_t>& n) {
      return n ? std::to_string(*n) : std::string("*");
    };
    to.text("received", std::to_string(came.start) + "-" + number(came.end) + "/" + number(came.total));
  }

  void body(fact& to) {
    const piece content{chunk_.body(), from_.offset + chunk_.body_slice().offset(), from_.lenient,
                        from_.depth + 1};
    if (!chunk_.has_body()) {
      fact& out = to.group("body");
      out.yes_no("present", false);
      out.number("length", 0);
      return;
    }
    bool decoded = false;
    const auto type = chunk_.get<msrp::hdr::content_type>();
    // A part of a message is no message.
    const auto range = chunk_.range();
    const bool is_whole = range && range->start == 1 && chunk_.flag() == msrp::continuation::complete;
    if (type && is_whole && chunk_.raw("Content-Transfer-Encoding").empty() &&
        chunk_.raw("Content-Encoding").empty())
      decoded = decode_body(to_, into_, *type, content);
    add_content(to, content, !decoded);
    fact& out = to.children.back();
    out.children.insert(out.children.begin(), {fact::form::yes_no, "present", "yes"});
  }

  static void add_params(fact& to, const auto& list) {
    fact group{fact::form::group, "param"};
    for (const auto p : list) add_param(group, p.name(), p.has_value(), p.value());
    if (!group.children.empty()) to.add(std::move(group));
  }

  /// \name What each type of value says
  /// @{
  static void describe(fact& to, std::string_view name, const msrp::path_view& v) {
    for (const auto& hop : v) {
      fact& one = to.node(name, hop.text());
      one.indexed = true;
      one.text("scheme", hop.scheme());
      if (hop.userinfo()) one.text("user", *hop.userinfo());
      one.text("host", hop.host().text());
      if (hop.port()) one.number("port", *hop.port());
      one.text("session-id", hop.session_id().value_or(std::string_view()));
      one.text("transport", hop.transport());
      add_params(one, hop.params());
    }
  }
  static void describe(fact& to, std::string_view name, const msrp::byte_range_view& v) {
    const auto number = [](const std::optional<std::uint64_t>& n) {
      return n ? std::to_string(*n) : std::string("*");
    };
    fact& out = to.node(name, v.text());
    out.text("start", std::to_string(v.start()));
    out.text("end", number(v.end()));
    out.text("total", number(v.total()));
  }
  static void describe(fact& to, std::string_view name, const msrp::status_view& v) {
    add_parts(to.group(name), v);
  }
  static void describe(fact& to, std::string_view name, const msrp::seconds_view& v) {
    to.number(name, v.value());
  }
  static void describe(fact& to, std::string_view name, const msrp::nickname_view& v) {
    to.text(name, unquoted(v.text()));
  }
  static void describe(fact& to, std::string_view name, const msrp::content_type_view& v) {
    add_params(to.node(name, v.text()), v.params());
  }
  static void describe(fact& to, std::string_view name, const mime::content_disposition_view& v) {
    add_params(to.node(name, v.type()), v.params());
  }
  static void describe(fact& to, std::string_view name, const mime::authentication_info_view& v) {
    fact& out = to.group(name);
    for (const auto p : v.params()) add_param(out, p.name(), true, p.value());
  }
  template <class Auth>
  requires requires(const Auth& v) { v.token68(); }
  static void describe(fact& to, std::string_view name, const Auth& v) {
    fact& out = to.group(name);
    out.text("scheme", v.scheme());
    if (v.token68()) out.text("token68", *v.token68());
    for (const auto p : v.params()) add_param(out, p.name(), true, p.value());
  }
  template <class Value>
  requires(!requires(const Value& v) { v.token68(); }) static void describe(fact& to, std::string_view name,
                                                                            const Value& v) {
    to.text(name, v.text());
  }
  /// @}

  document& to_;
  fact& into_;
  piece& from_;
  const msrp::message_view& chunk_;
  std::optional<sipwire::fault> stopped_;
};

/// Puts messages together that come in several chunks, and shows each when it is whole.
class reassembly {
 public:
  reassembly(document& to, fact& into, const piece& from) : to_(to), into_(into), from_(from) {}

  void take(const msrp::message_view& chunk, std::uint32_t offset) {
    const auto id = chunk.get<msrp::hdr::message_id>();
    const auto range = chunk.range();
    if (chunk.method() != msrp::method::send || !chunk.has_body() || !id || !range) return;
    const bool alone = range->start == 1 && chunk.flag() == msrp::continuation::complete;
    auto& known = messages_[std::string(id->text())];
    if (alone && known.chunks == 0) {
      messages_.erase(std::string(id->text()));
      return;
    }
    ++known.chunks;
    if (const auto type = chunk.get<msrp::hdr::content_type>(); type && known.type.empty())
      known.type = type->text();
    if (!assembler_.begin(id->text(), *range) || !assembler_.write(chunk.body())) {
      assembler_.interrupt();
      return;
    }
    const auto now = assembler_.end(chunk.flag());
    if (now && *now == msrp::assembled::complete) show(std::string(id->text()), known, offset);
    if (!now || *now != msrp::assembled::partial) messages_.erase(std::string(id->text()));
  }

 private:
  struct message {
    std::size_t chunks = 0;
    std::string type;
  };
  /// Octets lie where the wire says, as far as a file of this size can hold them.
  struct store {
    std::vector<std::string>* texts;
    std::size_t most;
    bool write(const msrp::assembly& of, std::uint64_t at, std::string_view octets) const {
      auto& text = (*texts)[of.index()];
      if (at > most || octets.size() > most - at) return false;
      if (text.size() < at + octets.size()) text.resize(at + octets.size());
      text.replace(at, octets.size(), octets);
      return true;
    }
    bool opened(const msrp::assembly& of) const {
      (*texts)[of.index()].clear();
      return true;
    }
    void closed(const msrp::assembly& of, bool whole) const {
      if (whole) last->swap((*texts)[of.index()]);
    }
    std::string* last;
  };

  void show(const std::string& id, const message& what, std::uint32_t offset) {
    fact out{fact::form::group, "reassembled"};
    out.text("message-id", id);
    out.number("length", last_.size());
    out.text("sha256", sha256(last_));
    if (const auto type = sipwire::parse_as<msrp::content_type_view>(sipwire::slice(what.type))) {
      // Offsets count in what was put together, so the file shows no place for what is wrong with it but the
      // chunk that ended it.
      document inner;
      decode_body(inner, out, *type, {last_, 0, from_.lenient, from_.depth + 1});
      pass_on(to_, from_, inner, offset);
    }
    into_.add(std::move(out));
  }

  document& to_;
  fact& into_;
  const piece& from_;
  std::map<std::string, message> messages_;
  std::array<msrp::assembly, 64> elements_;
  std::array<msrp::octet_run, 4096> runs_;
  std::vector<std::string> texts_ = std::vector<std::string>(64);
  std::string last_;
  msrp::assembler<store> assembler_{{elements_, runs_}, {&texts_, from_.bytes.size(), &last_}};
};

}  // namespace

void decode_msrp(document& to, fact& into, piece what) {
  auto slots = slots_for(what.bytes);
  msrp::field_room room(std::as_writable_bytes(std::span(slots)));
  std::optional<sipwire::fault> stopped;
  auto chunk = msrp::parse(what.bytes, room, what.lenient);
  if (!chunk) {
    stopped = chunk.error();
    add_finding(to, what, {*stopped});
    chunk = msrp::parse(what.bytes, room, leniency::all);
  }
  if (!chunk) {
    // Of a chunk that ends too early the file's verdict says so.
    if (stopped->code != sipwire::errc::need_more) {
      add_verdict(into.group("msrp"), what);
    } else {
      add_need_more(into, what.bytes, *stopped);
    }
    return;
  }
  chunk_decoder(to, into, what, *chunk, stopped).run();
  if (!chunk->trailing().empty()) into.children.back().number("trailing.length", chunk->trailing().size());
}

void decode_msrp_stream(document& to, fact& into, piece what) {
  reassembly messages(to, into, what);
  auto slots = slots_for(what.bytes);
  msrp::field_room room(std::as_writable_bytes(std::span(slots)));
  std::uint64_t chunks = 0;
  std::size_t at = 0;
  while (at != what.bytes.size()) {
    const auto left = what.bytes.substr(at);
    piece from{left, what.offset + static_cast<std::uint32_t>(at), what.lenient, what.depth};
    std::optional<sipwire::fault> stopped;
    auto chunk = msrp::parse(left, room, what.lenient);
    if (!chunk) {
      stopped = chunk.error();
      add_finding(to, from, {*stopped});
      if (stopped->code != sipwire::errc::need_more) chunk = msrp::parse(left, room, leniency::all);
    }
    // Nothing says where the next chunk begins.
    if (!chunk) {
      if (stopped->code == sipwire::errc::need_more) add_need_more(into, left, *stopped);
      break;
    }
    fact one{fact::form::group, "stream"};
    one.indexed = true;
    one.number("offset", at);
    one.number("length", chunk->text().size());
    chunk_decoder(to, one, from, *chunk, stopped).run();
    into.add(std::move(one));
    ++chunks;
    messages.take(*chunk, static_cast<std::uint32_t>(at) + chunk->layout().start_line.first);
    at += chunk->text().size();
  }
  if (chunks == 0) into.number("stream.count", 0);
}

}  // namespace tool
