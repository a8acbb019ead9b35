// IMDN documents: every part of one typed.

#include <sipwire/imdn/notification.hpp>
#include <string>
#include <string_view>

#include "messages.hpp"
#include "parser.hpp"
#include "random.hpp"

namespace bench {

#if !defined(BENCH_VARIANT)
#define BENCH_VARIANT ""
#define BENCH_ADD_IMDN add_imdn
#define BENCH_IMDN_FEED
#endif

namespace {

bool typed(std::string_view document, checksum& sum) {
  const auto got = sipwire::imdn::parse(document);
  if (!got) return false;
  for (const auto& part : {got->message_id(), got->datetime(), got->recipient_uri(),
                           got->original_recipient_uri(), got->subject()})
    sum.add(part.plain().value_or(std::string_view("?")));
  sum.add(static_cast<std::uint64_t>(got->kind()));
  sum.add(static_cast<std::uint64_t>(got->status()));
  return true;
}

}  // namespace

#if defined(BENCH_IMDN_FEED)
feed feed::notifications(std::uint64_t seed) {
  constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-.";
  constexpr std::string_view hosts[] = {"example.com", "ims.mnc097.mcc460.3gppnetwork.org",
                                        "biloxi.example.net", "rcs.operator.example"};
  constexpr std::string_view subjects[] = {"Meeting at the harbour tomorrow", "Re: photos from the trip",
                                           "Invoice 2026-0317", "Hello"};
  constexpr std::string_view outcomes[][2] = {{"delivery", "delivered"},   {"display", "displayed"},
                                              {"delivery", "failed"},      {"processing", "stored"},
                                              {"processing", "processed"}, {"display", "error"}};
  constexpr std::string_view breaks[] = {"\n  ", "\r\n  ", "", "\n", "\n    "};
  feed out;
  random draw(seed);
  const auto text = [&](std::size_t n) {
    std::string made;
    while (made.size() < n) made += digits[draw.below(digits.size())];
    return made;
  };
  for (std::size_t i = 0; i < 400; ++i) {
    // Of ten: seven with the default namespace and a self-closed status, of which one has a reference and a
    // language; one with a prefix; one with a status in two tags; one with a comment, an extension and
    // apostrophes.
    const std::size_t shape = i % 10;
    const auto& [kind, status] = draw.pick(outcomes);
    const std::string line(draw.pick(breaks));
    const std::string prefix = shape == 7 ? "imdn:" : "";
    const auto element = [&](const std::string& name, const std::string& value) {
      return line + "<" + prefix + name + ">" + value + "</" + prefix + name + ">";
    };
    const auto uri = [&] {
      return draw.coin() ? "tel:+" + std::to_string(draw.between(1000000000, 99999999999))
                         : "sip:" + text(draw.between(6, 16)) + "@" + std::string(draw.pick(hosts)) +
                               (draw.coin() ? ";user=phone" : "");
    };
    std::string document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    document += shape == 9
                    ? "<imdn xmlns='urn:ietf:params:xml:ns:imdn' xmlns:x='urn:example:x'><!-- receipt -->"
                : shape == 7 ? "<imdn:imdn xmlns:imdn=\"urn:ietf:params:xml:ns:imdn\">"
                             : "<imdn xmlns=\"urn:ietf:params:xml:ns:imdn\">";
    document += element("message-id", text(draw.between(8, 36)));
    document += element("datetime", "2026-0" + std::to_string(draw.between(1, 9)) + "-1" +
                                        std::to_string(draw.below(10)) + "T12:16:49" +
                                        (draw.coin() ? "Z" : "+08:00"));
    document += element("recipient-uri", uri());
    document += element("original-recipient-uri", uri());
    if (shape == 6) {
      document += line + "<subject xml:lang=\"en\">Fish &amp; chips " + text(5) + "</subject>";
    } else if (draw.coin()) {
      document += element("subject", std::string(draw.pick(subjects)));
    }
    const std::string word(status);
    const std::string inner = shape == 8 ? "<" + word + "></" + word + ">" : "<" + prefix + word + "/>";
    document += element(std::string(kind) + "-notification",
                        line + "  <" + prefix + "status>" + inner + "</" + prefix + "status>" + line);
    if (shape == 9) document += line + "<x:hop>2</x:hop>";
    document += (line.empty() ? "" : "\n") + std::string("</") + prefix + "imdn>" + (draw.coin() ? "\n" : "");
    out.storage_.push_back(document);
  }
  out.settle();
  return out;
}

feed feed::notification() {
  feed out;
  out.storage_.push_back(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<imdn xmlns=\"urn:ietf:params:xml:ns:imdn\">\n"
      "  <message-id>34jk324j8d0f6a51b2-86b4fb4c-d36a-410e-8606</message-id>\n  "
      "<datetime>2026-04-04T12:16:49.250-05:00</datetime>\n"
      "  <recipient-uri>sip:+8613912340002@ims.mnc097.mcc460.3gppnetwork.org;user=phone</recipient-uri>\n"
      "  "
      "<original-recipient-uri>sip:+8613912340002@ims.mnc097.mcc460.3gppnetwork.org;user=phone</"
      "original-recipient-uri>\n"
      "  <subject>Meeting at the harbour tomorrow evening</subject>\n  <delivery-notification>\n    "
      "<status>\n      <delivered/>\n"
      "    </status>\n  </delivery-notification>\n</imdn>\n");
  out.settle();
  return out;
}
#endif

void BENCH_ADD_IMDN(std::vector<parser>& to) {
  to.push_back({level::imdn, "sipwire" BENCH_VARIANT, "schema checked, parts in place", run_all<typed>,
                BENCH_VARIANT[0] == 0});
}

}  // namespace bench
