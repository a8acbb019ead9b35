// MSRP SEND chunks off a stream, each in one piece: the head read, the end-line looked for, the body handed
// on.

#include <array>
#include <cstring>
#include <sipwire/msrp/decoder.hpp>
#include <sipwire/msrp/message_view.hpp>
#include <string>

#include "messages.hpp"
#include "parser.hpp"
#include "random.hpp"

namespace bench {

namespace {

struct counting {
  checksum sum;
  std::size_t chunks = 0;

  void on_header(const sipwire::source&, const sipwire::msrp::field& f) {
    sum.add(static_cast<std::uint64_t>(f.id));
    sum.add(std::uint64_t{f.value.size()});
  }
  void on_body(std::string_view piece) { sum.add(piece); }
  void on_end(const sipwire::msrp::chunk_end& end) {
    sum.add(end.body_size);
    ++chunks;
  }
};

void decoded(const std::vector<std::string_view>& messages, outcome& out) {
  counting on;
  on.sum.add(out.sum);
  static std::array<char, 4096> room;
  sipwire::msrp::decoder in(room);
  for (const auto message : messages)
    if (!in.feed(message, on) && out.failed++ == 0) out.first_failure = message.substr(0, 400);
  out.failed += messages.size() - out.failed - on.chunks;
  out.sum = on.sum.value();
}

/// The whole chunk as a view, and every header field of it typed.
bool typed(std::string_view message, checksum& sum) {
  namespace msrp = sipwire::msrp;
  msrp::field_storage<32> slots;
  const auto chunk = msrp::parse(message, slots);
  if (!chunk) return false;
  const auto to = chunk->get<msrp::hdr::to_path>();
  const auto from = chunk->get<msrp::hdr::from_path>();
  const auto id = chunk->get<msrp::hdr::message_id>();
  const auto range = chunk->get<msrp::hdr::byte_range>();
  const auto type = chunk->get<msrp::hdr::content_type>();
  if (!to || !from || !id || !range || !type) return false;
  for (const auto* path : {&*to, &*from}) {
    sum.add(path->front().host().text());
    sum.add(std::uint64_t{path->front().port().value_or(0)});
    sum.add(path->front().session_id().value_or(std::string_view()));
  }
  sum.add(id->text());
  sum.add(range->start());
  sum.add(range->total().value_or(0));
  sum.add(type->subtype());
  sum.add(chunk->body());
  return true;
}

/// What the C library needs for the end of a body alone.
bool found(std::string_view message, checksum& sum) {
  std::array<char, 64> end;
  std::memcpy(end.data(), "\r\n-------", 9);
  const auto id = message.substr(5, message.find(' ', 5) - 5);
  std::memcpy(end.data() + 9, id.data(), id.size());
  const char* p = message.data() + message.find("\r\n\r\n");
  const char* const pe = message.data() + message.size();
  for (;; ++p) {
    p = static_cast<const char*>(::memmem(p, static_cast<std::size_t>(pe - p), end.data(), 9 + id.size()));
    if (p == nullptr) return false;
    const char* const flag = p + 9 + id.size();
    if (pe - flag >= 3 && (*flag == '$' || *flag == '+' || *flag == '#') && flag[1] == '\r' &&
        flag[2] == '\n')
      break;
  }
  sum.add(static_cast<std::uint64_t>(p - message.data()));
  return true;
}

bool copied(std::string_view message, checksum& sum) {
  static std::string to(std::size_t{2} << 20U, '\0');
  std::memcpy(to.data(), message.data(), message.size());
  sum.add(static_cast<std::uint64_t>(to[message.size() / 2]));
  return true;
}

std::string near_end(std::string_view id, std::size_t size) {
  std::string out;
  while (out.size() < size)
    out += "\r\n-------" + std::string(id) + "x\r\n-------" + std::string(id.substr(0, id.size() - 1)) + "$";
  return out;
}

}  // namespace

feed feed::chunks(chunk_body of, std::size_t size, std::uint64_t seed) {
  constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+/";
  feed out;
  random draw(seed);
  const auto text = [&](std::size_t n) {
    std::string made;
    while (made.size() < n) made += digits[draw.below(62)];
    return made;
  };
  const std::size_t count = size >= 262144 ? 1 : 262144 / size;
  for (std::size_t i = 0; i < count && i < 400; ++i) {
    const std::string id = text(draw.between(8, 20));
    std::string body;
    if (of == chunk_body::random) {
      while (body.size() < size) {
        const std::uint64_t word = draw.next();
        body.append(reinterpret_cast<const char*>(&word), sizeof word);
      }
    } else if (of == chunk_body::base64_lines) {
      while (body.size() < size) {
        for (int k = 0; k < 76; ++k) body += digits[draw.below(64)];
        body += "\r\n";
      }
    } else {
      body = near_end(id, size);
    }
    body.resize(size);
    out.storage_.push_back("MSRP " + id + " SEND\r\nTo-Path: msrp://b.example.com:8493/" + text(14) +
                           ";tcp\r\nFrom-Path: msrp://a.example.com:7654/" + text(14) +
                           ";tcp\r\nMessage-ID: " + text(12) + "\r\nByte-Range: 1-*/" + std::to_string(size) +
                           "\r\nContent-Type: application/octet-stream\r\n\r\n" + body + "\r\n-------" + id +
                           "$\r\n");
  }
  out.settle();
  return out;
}

void add_chunks(std::vector<parser>& to) {
  to.push_back({level::chunks, "sipwire", "head read, body handed on", decoded, true});
  to.push_back({level::chunks, "sipwire typed", "one-shot view, every header field typed", run_all<typed>});
  to.push_back({level::chunks, "memmem", "end of the body alone", run_all<found>});
  to.push_back({level::chunks, "memcpy", "bytes copied", run_all<copied>});
}

}  // namespace bench
