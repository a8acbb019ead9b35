// RCS text messages in CPIM: from the bytes to the decoded text, and from its values to the bytes.

#include <sipwire/cpim/message_view.hpp>
#include <sipwire/rcs/message.hpp>
#include <string>
#include <vector>

#include "messages.hpp"
#include "parser.hpp"
#include "random.hpp"

namespace bench {
namespace {

namespace cpim = sipwire::cpim;
namespace rcs = sipwire::rcs;

// What differs from message to message.
struct values {
  std::string name, from, to, date_time, message_id, text;
  cpim::disposition wanted;
  bool base64;

  [[nodiscard]] rcs::text_message message() const {
    return {.from = {name, from},
            .to = {"", to},
            .date_time = date_time,
            .message_id = message_id,
            .wanted = wanted,
            .text = text,
            .base64 = base64};
  }
};

std::string digits(random& any, std::size_t n) {
  std::string out;
  while (n-- != 0) out += static_cast<char>('0' + any.below(10));
  return out;
}
const std::vector<values>& drawn() {
  static const std::vector<values> all = [] {
    random any(feed::default_seed);
    std::vector<values> out(400);
    const std::string names[] = {"", "林悦", "Lin Yue", "Zhao \"Kai\"", "Ann B. Lee"};
    const std::string words[] = {"你", "好", "word ", "八", "点", "见 ", "🍜", ", ", "\r\n", "hello "};
    for (values& v : out) {
      v.name = any.pick(names);
      v.from = "sip:+86" + digits(any, 11) + "@ims.mnc" + digits(any, 3) + ".mcc460.3gppnetwork.org";
      v.to = any.coin()
                 ? "tel:+86" + digits(any, 11)
                 : "sip:+86" + digits(any, 11) + "@ims.mnc" + digits(any, 3) + ".mcc460.3gppnetwork.org";
      v.date_time = "2026-0" + std::to_string(any.between(1, 9)) + "-1" + digits(any, 1) +
                    "T19:02:" + std::to_string(any.between(10, 59)) + ".117+08:00";
      for (std::size_t i = any.between(16, 36); i != 0; --i)
        v.message_id += "abcdef0123456789"[any.below(16)];
      // Everybody asks for something, most for delivery and display.
      v.wanted = static_cast<cpim::disposition>(any.coin() ? 9 : any.between(1, 15));
      v.base64 = any.coin();
      for (std::size_t i = any.between(10, 110); i != 0; --i) v.text += any.pick(words);
    }
    return out;
  }();
  return all;
}

bool decoded(std::string_view input, checksum& sum) {
  cpim::header_storage<32> headers;
  const auto m = cpim::parse(input, headers);
  if (!m) return false;
  const auto from = m->from();
  const auto sent = m->date_time();
  char name[100];
  char room[4096];
  const auto text = m->content().decoded(room);
  if (!from || !sent || !text) return false;
  sum.add(from->formal_name(name).value_or(""));
  sum.add(from->uri().text());
  for (const auto& to : m->to()) {
    if (!to) return false;
    sum.add(to->uri().text());
  }
  sum.add(static_cast<std::uint64_t>(sent->unix_seconds()));
  const auto imdn = m->imdn();
  const auto id = imdn.message_id();
  if (!id) return false;
  sum.add(id->text());
  sum.add(static_cast<std::uint64_t>(imdn.wanted()));
  sum.add(text->substr(text->size() / 2));
  return true;
}

void built(const std::vector<std::string_view>&, outcome& out) {
  static char room[65536];
  checksum sum;
  sum.add(out.sum);
  out.written = 0;
  for (const values& v : drawn()) {
    const auto size = rcs::write(room, v.message());
    if (!size) {
      if (out.failed++ == 0) out.first_failure = v.from;
      continue;
    }
    out.written += *size;
    sum.add(std::string_view(room + *size / 2, 1));
  }
  out.sum = sum.value();
}

}  // namespace

feed feed::cpim() {
  feed out;
  for (const values& v : drawn()) {
    std::string& text = out.storage_.emplace_back();
    sipwire::string_sink sink(text);
    (void)rcs::write(sink, v.message());
  }
  for (const auto& text : out.storage_) {
    out.messages_.emplace_back(text);
    out.bytes_ += text.size();
  }
  return out;
}

void add_cpim(std::vector<parser>& to) {
  to.push_back({level::cpim, "sipwire", "to the text, addresses, time, requests", run_all<decoded>, true});
  to.push_back({level::cpim_built, "sipwire", "every value checked", built, true});
}

}  // namespace bench
