// SIP over TCP: the messages of the mix one behind another, arriving in pieces of one segment each, cut and
// parsed.

#include <algorithm>
#include <cstring>
#include <sipwire/sip.hpp>
#include <sipwire/sip/framer.hpp>
#include <sipwire/stream/reader.hpp>
#include <string>

#include "parser.hpp"
#include "sum_up.hpp"

namespace bench {
namespace {

namespace sip = sipwire::sip;

constexpr std::size_t segment = 1460;

// The stream is made once for each mix.
const std::string& joined(const std::vector<std::string_view>& messages) {
  static std::string all;
  static const std::string_view* made_of = nullptr;
  if (made_of != messages.data()) {
    all.clear();
    for (const auto message : messages) all += message;
    made_of = messages.data();
  }
  return all;
}

void in_pieces(const std::vector<std::string_view>& messages, outcome& out) {
  checksum sum;
  sum.add(out.sum);
  const std::string& all = joined(messages);
  static char room[65536];
  sipwire::stream::reader<sip::framer> in{sipwire::stream::span_buffer(room)};
  std::size_t read = 0;
  for (std::size_t at = 0; at < all.size();) {
    const auto free = in.prepare(segment);
    const std::size_t n = std::min(free.size(), all.size() - at);
    std::memcpy(free.data(), all.data() + at, n);
    in.commit(n);
    at += n;
    while (const auto frame = in.next()) {
      sip::field_storage<64> slots;
      const auto msg = frame->parse(slots);
      if (!msg) continue;
      sum_up(*msg, sum);
      ++read;
    }
  }
  out.failed += messages.size() - read;
  if (read != messages.size()) out.first_failure = in.unread();
  out.sum = sum.value();
}

// The same octets copied in the same pieces, and each message parsed where it lies: what the framing is
// measured against.
void whole(const std::vector<std::string_view>& messages, outcome& out) {
  checksum sum;
  sum.add(out.sum);
  const std::string& all = joined(messages);
  static char room[65536];
  for (std::size_t at = 0; at < all.size(); at += segment) {
    std::memcpy(room + at % (sizeof room / segment * segment), all.data() + at,
                std::min(segment, all.size() - at));
    sum.add(std::uint64_t{static_cast<unsigned char>(room[0])});
  }
  for (const auto input : messages) {
    sip::field_storage<64> slots;
    const auto msg = sip::parse(input, slots);
    if (msg) {
      sum_up(*msg, sum);
    } else if (out.failed++ == 0) {
      out.first_failure = input;
    }
  }
  out.sum = sum.value();
}

}  // namespace

void add_streams(std::vector<parser>& to) {
  to.push_back({level::stream, "sipwire", "framed and parsed", in_pieces, true});
  to.push_back({level::stream, "sipwire whole", "the same copies, no framing", whole});
}

}  // namespace bench
