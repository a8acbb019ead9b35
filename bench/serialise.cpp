// Writing an RCS MESSAGE: SIP headers, and a CPIM body that asks for delivery and display reports, into a
// span.

#include <cstring>
#include <optional>
#include <sipwire/sip.hpp>
#include <string>

#include "parser.hpp"

namespace bench {
namespace {

namespace sip = sipwire::sip;
namespace hdr = sipwire::sip::hdr;

// What differs from message to message, taken from the mix.
struct values {
  std::string via;
  std::string from;
  std::string to;
  std::string call_id;
  std::string user_agent;
  std::string target;
  std::string body;
  std::uint32_t cseq = 0;
};

std::string_view value_of(const sip::message_view& msg, sip::header_id id) {
  const auto fields = msg.raw(id);
  return fields.empty() ? std::string_view() : fields.front().value();
}

// Of a list the first value.
template <class H>
std::string first_of(const sip::message_view& msg) {
  const auto value = msg.get<H>();
  return value ? std::string(value->text()) : std::string();
}

const std::vector<values>& drawn(const std::vector<std::string_view>& messages) {
  static std::vector<values> all;
  static const std::string_view* made_of = nullptr;
  if (made_of == messages.data()) return all;
  made_of = messages.data();
  all.clear();
  for (const auto input : messages) {
    sip::field_storage<64> slots;
    const auto msg = sip::parse(input, slots);
    if (!msg) continue;
    values v;
    v.via = first_of<hdr::via>(*msg);
    v.from = first_of<hdr::from>(*msg);
    v.to = first_of<hdr::to>(*msg);
    v.call_id = first_of<hdr::call_id>(*msg);
    v.user_agent = value_of(*msg, sip::header_id::user_agent);
    if (v.user_agent.empty()) v.user_agent = "IM-client/OMA1.0";
    const auto address = msg->get<hdr::to>();
    v.target = address ? std::string(address->uri().text()) : std::string("sip:bob@example.com");
    v.cseq = msg->get<hdr::cseq>() ? msg->get<hdr::cseq>()->number() : 1;
    v.body = "From: <" + v.target + ">\r\nTo: <" + v.target +
             ">\r\nDateTime: 2026-04-01T12:34:56Z\r\nNS: imdn <urn:ietf:params:imdn>\r\n" +
             "imdn.Message-ID: " + v.call_id.substr(0, 16) +
             "\r\nimdn.Disposition-Notification: positive-delivery, display\r\n\r\n" +
             "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
             std::string(120 + v.via.size() % 64, 'Q') + "\r\n";
    all.push_back(std::move(v));
  }
  return all;
}

bool write_one(const values& v, sipwire::span_sink& sink) {
  sip::request_writer w(sink, "MESSAGE", v.target);
  w.add<hdr::via>(std::string_view(v.via));
  w.add<hdr::max_forwards>(70U);
  w.add<hdr::from>(std::string_view(v.from));
  w.add<hdr::to>(std::string_view(v.to));
  w.add<hdr::call_id>(std::string_view(v.call_id));
  w.add<hdr::cseq>(v.cseq, sip::method::message);
  w.add<hdr::user_agent>(std::string_view(v.user_agent));
  w.add<hdr::accept_contact>(
      std::string_view("*;+g.3gpp.icsi-ref=\"urn%3Aurn-7%3A3gpp-service.ims.icsi.oma.cpm.msg\""));
  w.body("message/cpim", v.body);
  return w.finish().has_value();
}

void written(const std::vector<std::string_view>& messages, outcome& out) {
  static char room[65536];
  checksum sum;
  sum.add(out.sum);
  out.written = 0;
  for (const values& v : drawn(messages)) {
    sipwire::span_sink sink(room);
    if (!write_one(v, sink) && out.failed++ == 0) out.first_failure = v.via + "\r\n" + v.from + "\r\n" + v.to;
    out.written += sink.text().size();
    sum.add(sink.text().substr(sink.text().size() / 2));
  }
  out.sum = sum.value();
}

// The same octets, made before, copied piece by piece with nothing looked at.
void copied(const std::vector<std::string_view>& messages, outcome& out) {
  static char room[65536];
  static std::vector<std::string> made;
  static const std::string_view* made_of = nullptr;
  if (made_of != messages.data()) {
    made_of = messages.data();
    made.clear();
    for (const values& v : drawn(messages)) {
      sipwire::span_sink sink(room);
      write_one(v, sink);
      made.emplace_back(sink.text());
    }
  }
  checksum sum;
  sum.add(out.sum);
  out.written = 0;
  for (const auto& text : made) {
    std::memcpy(room, text.data(), text.size());
    sum.add(std::string_view(room + text.size() / 2, 1));
    out.written += text.size();
  }
  out.sum = sum.value();
}

}  // namespace

void add_serialisers(std::vector<parser>& to) {
  to.push_back({level::serialise, "sipwire", "every value checked", written, true});
  to.push_back({level::serialise, "memcpy", "of the finished message", copied});
}

}  // namespace bench
