// A text message with requests for notifications, as a SIP MESSAGE; what the other side reads of it, and what
// it answers.
#include <cstdio>
#include <string>
#include <string_view>

#include "sipwire/rcs.hpp"
#include "sipwire/sip/writer.hpp"

namespace codec = sipwire::codec;
namespace cpim = sipwire::cpim;
namespace imdn = sipwire::imdn;
namespace rcs = sipwire::rcs;
namespace sip = sipwire::sip;

namespace {

/// Puts a message/cpim body into a MESSAGE request; an MSRP SEND would take the same body.
std::string_view as_request(sipwire::span_sink& out, std::string_view to, std::string_view body) {
  auto size = sip::request_writer(out, sip::method::message, to)
                  .add<sip::hdr::via>(sip::via_parts{"TCP", "192.0.2.45:5060", "z9hG4bKm1"})
                  .add<sip::hdr::max_forwards>(70)
                  .add<sip::hdr::from>(sip::name_addr_parts{"", "sip:anonymous@anonymous.invalid", "a1"})
                  .add<sip::hdr::to>(sip::name_addr_parts{"", to, ""})
                  .add<sip::hdr::call_id>("m1@192.0.2.45")
                  .add<sip::hdr::cseq>(1, sip::method::message)
                  .body("message/cpim", body)
                  .finish();
  return size ? out.text() : std::string_view();
}

}  // namespace

int main() {
  char body[1500], request[2500], scratch[1500];
  // The sender. What MESSAGE may not carry itself, here Contact, rides in the address.
  const rcs::text_message hello{
      .from = {"Lin Yue", "sip:+8613800138000@ims.example?Contact=%3Csip:lin%40192.0.2.45%3E"},
      .to = {"", "tel:+8613912340002"},
      .date_time = "2026-03-02T19:02:00+08:00",
      .message_id = "Mx-30a45ad478",
      .wanted = cpim::disposition::positive_delivery | cpim::disposition::display,
      .text = "晚上八点见 🍜",
      .base64 = true};
  const auto size = rcs::write(body, hello);
  if (!size) return 1;
  sipwire::span_sink wire(request);
  const auto sent = as_request(wire, "tel:+8613912340002", {body, *size});

  // The receiver.
  sip::field_storage<32> slots;
  const auto message = sip::parse(sent, slots);
  if (!message) return 1;
  cpim::header_storage<32> headers;
  const auto received = codec::body_as<cpim::message_view>(*message, headers);
  if (!received) return 1;
  const auto text = received->content().decoded(scratch);
  if (!text) return 1;
  char room[100];
  const auto from = received->from();
  std::printf("%s wrote: %s\n", std::string(from->formal_name(room).value_or("?")).c_str(),
              std::string(*text).c_str());
  if (const auto fields = codec::embedded_headers(*from))
    if (const auto contact = fields->get<sip::hdr::contact>(room))
      std::printf("contact: %s\n", std::string(contact->uri().text()).c_str());

  // Its answers; what nobody asked for is refused.
  for (const auto status : {imdn::status::delivered, imdn::status::displayed, imdn::status::failed}) {
    const auto answer = rcs::make_notification(
        *received, status, {.message_id = imdn::name(status), .date_time = "2026-03-02T19:02:05+08:00"});
    if (!answer) {
      std::printf("%s: %s\n", std::string(imdn::name(status)).c_str(),
                  std::string(describe(answer.error().code)).c_str());
      continue;
    }
    char reply[1500];
    const auto n = rcs::write(reply, *answer);
    std::printf("to %s:\n%s", std::string(answer->destination).c_str(),
                n ? std::string(reply, *n).c_str() : "?");
  }
}
